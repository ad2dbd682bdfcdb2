"""1,000 submissions approved at once, each as by its own form; what asks for a look stays in the queue with its reason.

T49, SUR-01, SUR-02, SVY-01, SVY-04.
"""

from __future__ import annotations

import time

import pytest

from imis_plugin.database.connection import fetch_all, fetch_value
from imis_plugin.fieldwork.sync import sync_package
from imis_plugin.modules.approve_many import approve_all, approve_connection, survey_approver
from imis_plugin.records.catalogue import Catalogue
from tests import factories as f
from tests.fieldwork.conftest import fill, fill_many


def quiet(text: str, done: int, total: int) -> None:
    """No progress is shown."""


@pytest.fixture
def catalogue(field_city):
    """The catalogue as the officer's desk reads it."""
    return Catalogue(lambda query, params=None: fetch_all(field_city.officer, query, params))


def whole(city, **values) -> dict:
    """All that a building needs to be approved without a look."""
    return {
        "is_main": True, "road_code": city.road, "structure_type_id": "1", "construction_year": 2010, "floor_count": 2, "functional_use_id": "1",
        "household_served": 1, "population_served": 4, "low_income_hh": False, "water_source_id": "2", "toilet_status": True, "toilet_count": 1,
        "toilet_connection": "3", "type_id": "3", "tank_length": 2.0, "tank_width": 1.5, "depth": 2.0, "location": "outside",
        "owner_name": "Hari Lal", "owner_gender": "Male", "owner_contact": "9876543210", **values,
    }  # fmt: skip


def test_T49_a_thousand_submissions_are_approved_in_one_transaction(field_city, catalogue, tmp_path, app):
    made = field_city.make(tmp_path)
    places = [(-2400.0 + 20 * (number % 100), -2400.0 + 20 * (number // 100)) for number in range(1000)]
    rows = [whole(field_city, temp_building_code=f"W1-{n:04}", tax_code=f"N{n}", corner=place) for n, place in enumerate(places)]
    fill_many(made, "building_survey", rows)
    began = time.monotonic()
    assert sync_package(field_city.surveyor, made.folder).statuses == {"valid": 1000}
    synced = time.monotonic() - began
    keys = [row["id"] for row in fetch_all(field_city.officer, "SELECT id FROM building_info.building_surveys WHERE is_enabled")]
    field_city.officer.commit()
    began = time.monotonic()
    result = approve_all(field_city.officer, keys, survey_approver(catalogue), quiet)
    field_city.officer.commit()
    print(f"\n1,000 submissions: taken in within {synced:.1f} s, approved within {time.monotonic() - began:.1f} s (aim: under 60 s)")
    assert result.left == [] and len(result.done) == 1000
    counts = "SELECT (SELECT count(*) FROM building_info.buildings), (SELECT count(DISTINCT id) FROM fsm.containments)"
    with field_city.db.cursor() as cursor:
        cursor.execute(counts)
        assert cursor.fetchone() == (1003, 1001)
    acts = "SELECT count(DISTINCT transaction_id) FROM audit.change WHERE table_name = 'building_surveys' AND action = 'update'"
    assert fetch_value(field_city.db, acts) == 1
    assert fetch_value(field_city.db, "SELECT count(*) FROM imis.field_rows WHERE status = 'approved' AND bin IS NOT NULL") == 1000
    assert fetch_value(field_city.db, "SELECT size FROM fsm.containments WHERE size IS NOT NULL ORDER BY id DESC LIMIT 1") == 6
    assert approve_all(field_city.officer, keys[:1], survey_approver(catalogue), quiet).done == []  # not twice (SUR-01)


def test_T49_what_asks_for_a_look_stays_with_its_reason_and_the_others_go(field_city, catalogue, tmp_path, app):
    made = field_city.make(tmp_path)
    f.change(field_city.db, "building_info.buildings", "bin", field_city.second, tax_code="KNOWN")
    f.make_owner(field_city.db, field_city.second)
    field_city.db.commit()
    rows = {
        "W1-good": {"corner": (-2000.0, -2000.0)},
        "W1-tax": {"corner": (-1900.0, -2000.0), "tax_code": "KNOWN"},
        "W1-over": {"corner": (-499.0, -479.0)},
        "W1-9999": {"corner": (-1800.0, -2000.0), "toilet_connection": "1", "type_id": None, "tank_length": None, "tank_width": None, "depth": None,
                    "location": None, "sewer_code": "9999"},
        "W1-words": {"corner": (-1700.0, -2000.0), "structure_type_other": "bamboo"},
        "W1-open": {"corner": (-1600.0, -2000.0), "floor_count": None},
    }  # fmt: skip
    for name, values in rows.items():
        fill(made, **{**whole(field_city, temp_building_code=name), **values})
    again = field_city.make(tmp_path)  # with the version of today
    version = fetch_value(field_city.db, "SELECT row_version FROM building_info.buildings WHERE bin = %s", (field_city.second,))
    fill(again, **whole(field_city, temp_building_code="W1-again", tax_code="KNOWN", bin=field_city.second, base_version=version, floor_count=7,
                        toilet_connection="6", type_id=None, tank_length=None, tank_width=None, depth=None, corner=(-300.0, -480.0)))  # fmt: skip
    sync_package(field_city.surveyor, made.folder)
    assert sync_package(field_city.surveyor, again.folder).statuses == {"valid": 1}
    keys = [row["id"] for row in fetch_all(field_city.officer, "SELECT id FROM building_info.building_surveys WHERE is_enabled ORDER BY id")]
    result = approve_all(field_city.officer, keys, survey_approver(catalogue), quiet)
    field_city.officer.commit()
    left = dict(result.left)
    assert set(left) == {"W1-tax", "W1-over", "W1-9999", "W1-words", "W1-open"}, left
    assert "already has the tax code" in left["W1-tax"] and "overlaps building" in left["W1-over"] and "9999" in left["W1-9999"]
    assert "bamboo" in left["W1-words"] and "Fill this in." in left["W1-open"]
    assert field_city.second in result.done and len(result.done) == 2
    assert fetch_value(field_city.db, "SELECT floor_count FROM building_info.buildings WHERE bin = %s", (field_city.second,)) == 7  # a re-survey


def test_T49_SCW_03_SCW_04_connections_at_once_leave_those_that_need_a_decision(field_city, connect_as, app):
    office = connect_as("sanitation")
    tank = f.make_tank(field_city.db, None)
    f.change(field_city.db, "building_info.buildings", "bin", field_city.second, sanitation_system_id=3, toilet_count=1)
    f.link(field_city.db, field_city.second, tank)
    far = f.make_building(field_city.db, -2000, -2000, ward=1)
    keys = [f.insert(field_city.db, "sewer_connection.sewer_connections", "id", {"bin": b, "sewer_code": field_city.sewer})
            for b in (field_city.first, field_city.second, far)]  # fmt: skip
    field_city.db.commit()
    result = approve_all(office, keys, approve_connection, quiet)
    office.commit()
    assert result.done == [keys[0]]
    left = dict(result.left)
    assert tank in left[field_city.second] and "m apart" in left[far]
    states = [row["status"] for row in fetch_all(field_city.db, "SELECT status FROM sewer_connection.sewer_connections ORDER BY id")]
    assert states == ["approved", "reported", "reported"]
