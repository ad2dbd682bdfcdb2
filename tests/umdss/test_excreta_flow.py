"""Excreta flow by ward (umdss.md 7.15) on five buildings worked out by hand; the figures of the yearly report, on the map."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from imis_plugin import toolbox
from imis_plugin.database.connection import fetch_all
from tests import factories as f


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


def test_7_15_shares_of_a_ward_sum_to_a_hundred(db, five):
    rows = fetch_all(db, "SELECT sum(pct_people) AS pct, sum(people) - max(classified) AS d FROM umdss.excreta_flow(2025) GROUP BY group_kind, ward")
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
