"""Excreta flow by ward (umdss.md 7.15) on cases worked out by hand: shares by system, and the chain by cycle, evidence and risk."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from imis_plugin import toolbox
from imis_plugin.database.connection import execute, fetch_all
from tests import factories as f
from tests.factories_fsm import Crew, make_application, make_collection, make_emptying
from tests.umdss.test_groundwater import DUG_WELL, house, pit


@pytest.fixture
def five(db):
    """Ward 1: 6 people with a composting toilet (kept), 2 in the open. Ward 2: 4 on a sewer that ends
    nowhere, 5 of whom nothing is known. Ward 3: nobody.
    """
    for ward, x in ((1, -2500), (2, -1000), (3, 500)):
        f.make_ward(db, ward, x, -2500, 1500)
    sewer = f.make_sewer(db, taken_over=True)
    for x, people, system, more in (
        (-2400, 6, 6, {}), (-2300, 2, 10, {"toilet_status": False}), (-900, 4, 1, {"sewer_code": sewer}), (-800, 5, None, {}),
    ):  # fmt: skip
        whole = {"population_served": people, "population_with_private_toilet": None, "household_with_private_toilet": None, "taken_over": True}
        f.make_building(db, x, -2000, sanitation_system_id=system, **{**whole, **more})
    db.commit()


def test_7_15_shares_by_hand(run, db, five):
    found = run("excreta_flow_by_area", YEAR=2025)
    wards = {row["ward"]: row for row in found["OUTPUT"]}
    assert {ward: (row["population"], row["classified"], row["pct_safe"], row["pct_unsafe"]) for ward, row in wards.items()} == {
        1: (8, 8, 75, 25), 2: (9, 4, 0, 100),
    }  # fmt: skip
    assert (wards[1]["pct_sludge"], wards[1]["pct_open_defecation"], wards[2]["pct_wastewater"]) == (75, 25, 100)
    assert (found["PCT_SAFE"], found["PCT_UNSAFE"], found["POPULATION"], found["N_UNKNOWN"]) == (50, 50, 17, 5)
    people = {(row["ward"], row["outcome"]): row["people"] for row in found["OUTCOMES"] if row["people"]}
    assert people == {
        (None, "fs_contained_not_emptied"): 6, (None, "open_defecation"): 2, (None, "ww_not_delivered"): 4,
        (1, "fs_contained_not_emptied"): 6, (1, "open_defecation"): 2, (2, "ww_not_delivered"): 4,
    }  # fmt: skip
    assert "<svg" in Path(found["REPORT"]).read_text(encoding="utf-8")
    only = run("excreta_flow_by_area", YEAR=2025, WARDS=["2"])
    assert [row["ward"] for row in only["OUTPUT"]] == [2] and only["PCT_SAFE"] == 50
    with pytest.raises(QgsProcessingException, match="The year 2099 has not begun"):
        run("excreta_flow_by_area", YEAR=2099)


@pytest.fixture
def chain(db):
    """Three wards, last day 2025-12-31; half of the year's tests of the plant met the standards. Double pits (8) score 80 near a well.

    Ward 1: a, 10 people, emptied in June of 4 m³ of which 2 arrived: half delivered. b, 6 people, emptied in 2021, 5 m from the well of its building.
            c, 4 people, not emptied, no well in reach.
    Ward 2: d, 8 people, emptied of 6 m³ that never arrived. 2 people in the open.
    Ward 3: e, 20 people, emptied on the last day and still on its way: it says nothing; 2 of 10 m³ arrived in the city.
    """
    for ward, x in ((1, -2500), (2, -1000), (3, 500)):
        f.make_ward(db, ward, x, -2500, 1500)
    crew = Crew(db)
    for bod in (10, 900):
        f.insert(db, "fsm.treatmentplant_tests", "id", {
            "treatment_plant_id": crew.plant, "date": "2025-03-01", "sample_location": "Effluent", "temperature": 20, "ph": 7, "cod": 50, "bod": bod,
            "tss": 10, "ecoli": 10,
        })  # fmt: skip

    def home(x, people, emptied=None, m3=None, arrived=None, **values):
        bin = house(db, x, -2000, people, **values)
        tank = pit(db, bin, 8, x + 5, -1995)
        if emptied:
            whole = {"containment_id": tank, "application_date": "2021-01-01", "proposed_emptying_date": emptied, "taken_over": True}
            job = make_application(db, bin, crew.provider, **whole)
            make_emptying(db, job, crew, emptied_date=emptied, volume_of_sludge=m3, taken_over=True)
            if arrived:
                make_collection(db, job, date=emptied, measured_volume=arrived, taken_over=True)
        return tank

    home(-2400, 10, "2025-06-02", 4, 2)
    at_well = home(-2300, 6, "2021-06-02", 3, 3, water_source_id=DUG_WELL, well_presence_status=True)
    home(-2100, 4)
    home(-900, 8, "2024-03-04", 6)
    f.make_building(db, -800, -2000, population_served=2, sanitation_system_id=10, toilet_status=False, population_with_private_toilet=None,
                    household_with_private_toilet=None, taken_over=True)  # fmt: skip
    home(600, 20, "2025-12-31", 3)
    db.commit()
    return at_well


def people_of(found):
    return {(row["ward"], row["outcome"]): row["people"] for row in found["OUTCOMES"] if row["people"] and row["ward"] is not None}


def test_7_15_chain_by_hand(run, db, chain):
    found = run("excreta_flow_by_area", YEAR=2025)
    wards = {row["ward"]: row for row in found["OUTPUT"]}
    assert people_of(found) == {
        # 10 people emptied, half delivered, half of that treated; 6 at risk; 4 safe in the ground
        (1, "fs_emptied_delivered_treated"): 2.5, (1, "fs_delivered_not_treated"): 2.5, (1, "fs_emptied_not_delivered"): 5,
        (1, "fs_not_contained_not_emptied"): 6, (1, "fs_contained_not_emptied"): 4,
        (2, "fs_emptied_not_delivered"): 8, (2, "open_defecation"): 2,
        # the share of the city: 2 of 10 m³
        (3, "fs_emptied_delivered_treated"): 2, (3, "fs_delivered_not_treated"): 2, (3, "fs_emptied_not_delivered"): 16,
    }  # fmt: skip
    ways = ("pct_contained", "pct_not_contained", "pct_emptied", "pct_delivered", "pct_treated_sludge", "pct_safe")
    assert {ward: tuple(row[name] for name in ways) for ward, row in wards.items()} == {
        1: (70, 30, 50, 50, 50, 32.5), 2: (80, 0, 100, 0, 50, 0), 3: (100, 0, 100, 20, 50, 10),
    }  # fmt: skip
    # 6.5 + 0 + 2 of 50 people; 2 of 10 m³
    assert (found["PCT_SAFE"], found["PCT_DELIVERED"], found["PCT_EMPTIED"], found["N_AT_RISK"]) == (17, 20, 79.17, 1)


def test_7_15_cycle_risk_and_age_change_what_they_say(run, db, chain):
    long = people_of(run("excreta_flow_by_area", YEAR=2025, CYCLE_Y=5))
    # 16 people emptied; 2 + 3 of 4 + 3 m³ arrived
    assert (1, "fs_not_contained_not_emptied") not in long and long[(1, "fs_emptied_not_delivered")] == pytest.approx(16 * 2 / 7, abs=0.01)
    plain = people_of(run("excreta_flow_by_area", YEAR=2025, RISK=1))
    assert plain[(1, "fs_contained_not_emptied")] == 10 and (1, "fs_not_contained_not_emptied") not in plain
    strict = {row["ward"]: row["pct_delivered"] for row in run("excreta_flow_by_area", YEAR=2025, MIN_AGE_H=0)["OUTPUT"]}
    assert strict == {1: 50, 2: 0, 3: 0}
    before = run("excreta_flow_by_area", AS_OF="2025-06-01")["OUTPUT"]
    assert next(row["pct_emptied"] for row in before if row["ward"] == 1) == 0


def test_7_15_without_a_known_well_the_setting_decides(run, db, chain):
    execute(db, "UPDATE building_info.buildings SET well_presence_status = false, taken_over = true")
    execute(db, "UPDATE imis.settings SET value = 'significant' WHERE name = 'sfd_groundwater_risk'")
    db.commit()
    found = run("excreta_flow_by_area", YEAR=2025)
    assert people_of(found)[(1, "fs_not_contained_not_emptied")] == 10
    assert any("No well is known" in line for line in run.said.lines)


def test_7_15_a_building_belongs_to_the_ward_of_its_point(run, db, chain):
    bin = fetch_all(db, "SELECT bin FROM building_info.buildings WHERE population_served = 20")[0]["bin"]
    execute(db, "ALTER TABLE building_info.buildings DISABLE TRIGGER USER")
    execute(db, "UPDATE building_info.buildings SET ward = 1 WHERE bin = %s", (bin,))
    execute(db, "ALTER TABLE building_info.buildings ENABLE TRIGGER USER")
    db.commit()
    assert {row["ward"]: row["population"] for row in run("excreta_flow_by_area", YEAR=2025)["OUTPUT"]} == {1: 20, 2: 10, 3: 20}


def test_7_15_shares_of_a_ward_sum_to_a_hundred(db, five):
    query = (
        "SELECT sum(pct_people) AS pct, sum(people) - max(classified) AS d FROM umdss.excreta_flow(2025, '2025-12-31', 3, 24, NULL, NULL)"
        " GROUP BY group_kind, ward"
    )
    rows = fetch_all(db, query)
    assert len(rows) == 3 and all(abs(row["pct"] - 100) < Decimal("0.0001") and abs(row["d"]) < Decimal("0.0001") for row in rows)


def test_the_words_are_those_of_the_outcomes(db, qgis_app):
    words = toolbox.module("frame.flow_words")
    rows = fetch_all(db, "SELECT code, label, stage, kind FROM cwis.flow_outcome ORDER BY sort_order")
    assert {row["code"]: row["label"] for row in rows} == words.OUTCOMES
    assert {row["stage"] for row in rows} <= set(words.STAGES) and {row["kind"] for row in rows} == set(words.KINDS)


def test_8_excreta_flow_asks_for_the_right(run, db, connect_as, monkeypatch):
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("building_permit").info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Excreta flow by ward”"):
        run("excreta_flow_by_area")
