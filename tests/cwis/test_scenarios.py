"""What if: indicators before and after, computed and rolled back (issue "Numbers a city can answer for", 4)."""

from __future__ import annotations

from decimal import Decimal

import psycopg2
import pytest
from psycopg2.extras import Json

from imis_plugin.database.connection import fetch_all, fetch_one, fetch_value
from imis_plugin.database.errors import explain
from tests.cwis.small_city import YEAR

TABLES = (
    "building_info.buildings", "building_info.build_contains", "fsm.containments", "fsm.applications", "fsm.emptyings", "fsm.sludge_collections",
    "fsm.treatment_plants", "utility_info.sewers", "audit.change", "fsm.containment_type_changes",
)  # fmt: skip


def _try(conn, *steps, year: int = YEAR) -> dict:
    return fetch_value(conn, "SELECT cwis.try_scenario(%s, %s)", (year, Json(list(steps))))


def _values(picture: dict) -> dict[str, str | None]:
    return {row["code"]: row["value"] for row in picture["indicators"]}


def _state(conn) -> list:
    tables = [fetch_one(conn, f"SELECT count(*) AS n, md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM {table} t") for table in TABLES]
    # Numbers that officers see; those of the two logs may have gaps.
    numbers = "SELECT sequencename, last_value FROM pg_sequences WHERE sequencename NOT LIKE '%change%_id_seq' ORDER BY schemaname, 1"
    return [*map(dict, tables), *map(dict, fetch_all(conn, numbers))]


@pytest.fixture
def town(city):
    """One building of each kind: on the sewer, on an unlined pit near a sewer, of a LIC in the open, on an overdue tank."""
    city.ward(1)
    lic = city.lic()
    plant = city.plant(1, 10)
    sewer = fetch_value(
        city.conn,
        "INSERT INTO utility_info.sewers (code, treatment_plant_id, geom, taken_over) VALUES ('S900000', %s, "
        "public.ST_GeomFromText('MULTILINESTRING((498000 2968000, 498400 2968000))', %s), true) RETURNING code", (plant, city.srid),
    )  # fmt: skip
    city.bins = [
        city.building(1, 10, sewer_code=sewer, x=300, y=20),
        city.building(4, 20, x=100, y=20),
        city.building(10, 30, x=200, y=200, lic_id=lic),
        city.building(3, 40, x=300, y=300),
    ]
    city.pit, city.tank_ = city.tank(9, city.bins[1]), city.tank(4, city.bins[3], size=5, survey_last_emptied_date="2015-01-01")
    city.sewer_, city.lic_ = sewer, lic
    return city


def test_connecting_moves_people_to_the_sewer_and_leaves_the_data_alone(town):
    before = _state(town.conn)
    found = _try(town.conn, {"do": "connect", "sewers": [town.sewer_], "within_m": 30, "cost_each": "250.5"})
    assert found["effects"] == [{"do": "connect", "buildings": 1, "people": 20, "containments": None, "units": "1", "cost": "250.5"}]
    assert (_values(found["before"])["SF-1a"], _values(found["after"])["SF-1a"]) == ("10", "30")
    assert found["after"]["outcomes"]["ww_delivered_treated"]["people"] == "30"
    assert _state(town.conn) == before


def test_a_wider_strip_reaches_more(town):
    found = _try(town.conn, {"do": "connect", "within_m": 500})
    assert found["effects"][0]["buildings"] == 3
    assert _values(found["after"])["SF-1a"] == "100"


def test_emptying_the_overdue_delivers_their_sludge(town):
    town.plant(3, 5)
    before = _state(town.conn)
    found = _try(town.conn, {"do": "empty", "cost_each": "30"})
    assert {name: found["effects"][0][name] for name in ("containments", "people", "cost")} == {"containments": 2, "people": 60, "cost": "60"}
    was, now = _values(found["before"]), _values(found["after"])
    assert (was["SF-1b"], now["SF-1b"], was["SF-1c"], now["SF-1c"]) == ("0", "100", None, "100")
    assert found["after"]["chain"]["F4"] == "1"
    volume = next(row for row in found["after"]["indicators"] if row["code"] == "SF-1c")["numerator"]
    assert Decimal(volume) == 5 + 3  # its size, and the assumed volume of the pit
    assert _state(town.conn) == before


def test_emptying_only_in_the_wards_named(town):
    town.plant(3, 5)
    town.ward(2, 3)
    assert _try(town.conn, {"do": "empty", "wards": [2]})["effects"][0]["containments"] == 0
    assert _try(town.conn, {"do": "empty", "wards": [1], "never_emptied": False})["effects"][0]["containments"] == 1


def test_a_plant_adds_its_capacity(town):
    found = _try(town.conn, {"do": "plant", "type": "fstp", "capacity_per_day": 20, "cost_each": "1000"})
    assert found["effects"][0]["cost"] == "20000"
    row = next(row for row in found["after"]["indicators"] if row["code"] == "SF-1d")
    assert row["numerator"] == str(365 * 20)


def test_toilets_for_low_income_communities(town):
    found = _try(town.conn, {"do": "toilets", "communities": [town.lic_]})
    assert (_values(found["before"])["SF-2a"], _values(found["after"])["SF-2a"]) == ("0", "100")
    assert found["after"]["rungs"]["open_defecation"]["people"] == "0"
    assert found["effects"][0]["people"] == 30


def test_pits_are_replaced(town):
    found = _try(town.conn, {"do": "pits"})
    assert (_values(found["before"])["SF-1a"], _values(found["after"])["SF-1a"]) == ("10", "30")
    assert found["effects"][0]["containments"] == 1


def test_steps_follow_one_another(town):
    found = _try(town.conn, {"do": "pits"}, {"do": "connect", "within_m": 30}, {"do": "toilets"})
    assert [effect["people"] for effect in found["effects"]] == [20, 20, 30]
    assert _values(found["after"])["SF-1a"] == "60"


@pytest.mark.parametrize(
    ("steps", "word"),
    [
        ([], "at least one step"), ([{"do": "nothing"}], "not known"), ([{"do": "connect"}], "how many metres"),
        ([{"do": "connect", "within_m": 10, "sewers": ["S000404"]}], "S000404"), ([{"do": "plant"}], "m³ a day"),
        ([{"do": "plant", "capacity_per_day": 5, "type": "garden"}], "from the list"), ([{"do": "pits", "cost_each": -1}], "cannot be negative"),
        ([{"do": "plant", "capacity_per_day": 5, "sewers": ["S000404"]}], "sewers do not exist: S000404"),
        ([{"do": "pits", "wards": [1, 98, 99]}], "wards do not exist: 98, 99"), ([{"do": "empty", "wards": ["north"]}], "do not exist: north"),
        ([{"do": "toilets", "communities": [4040]}], "low-income communities do not exist: 4040"),
        ([{"do": "empty"}], "No working plant"), ([{"do": "empty", "volume_m3": 0}], "above 0"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said(town, steps, word):
    with pytest.raises(psycopg2.Error) as refused:
        _try(town.conn, *steps)
    assert word in explain(refused.value).sentence


@pytest.mark.parametrize("name", ["sfd_emptying_window_years", "sfd_groundwater_risk"])
def test_a_missing_setting_of_the_flow_diagram_is_said(town, name):
    town.set(name, None)
    with pytest.raises(psycopg2.Error) as refused:
        _try(town.conn, {"do": "pits"})
    assert f"the setting {name} is missing" in explain(refused.value).sentence


def test_golden_city_is_the_same_after_all_kinds_of_steps(golden):
    before = _state(golden)
    found = _try(
        golden, {"do": "connect", "within_m": 50}, {"do": "plant", "capacity_per_day": 5}, {"do": "empty"}, {"do": "toilets"}, {"do": "pits"},
        year=2024,
    )  # fmt: skip
    assert _state(golden) == before
    golden.rollback()
    stored = {row["code"]: row["value"] for row in fetch_all(golden, "SELECT code, value FROM cwis.compute(2024)")}
    assert {row["code"]: None if row["value"] is None else Decimal(row["value"]) for row in found["before"]["indicators"]} == stored
    assert Decimal(_values(found["after"])["SF-1a"]) > Decimal(_values(found["before"])["SF-1a"])


def test_who_may_not_see_the_figures_may_not_try(town):
    assert fetch_value(town.conn, "SELECT has_function_privilege('imis_sanitation', 'cwis.try_scenario(integer, jsonb)', 'EXECUTE')")
    assert not fetch_value(town.conn, "SELECT has_function_privilege('imis_emptying_operator', 'cwis.try_scenario(integer, jsonb)', 'EXECUTE')")
