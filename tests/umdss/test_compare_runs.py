"""Kept runs and what two of them differ in (umdss.md 7.20, imis:compare_runs)."""

from __future__ import annotations

from pathlib import Path

import psycopg2
import pytest
from qgis.core import QgsProcessingException

from imis_plugin.database.connection import execute, fetch_all, fetch_value
from tests import factories as f


@pytest.fixture
def town(db):
    """Ward 1: 6 people with a composting toilet, 2 in the open: 75 % safe. Ward 2: 4 in the open: nothing is safe."""
    for ward, x in ((1, -2500), (2, -1000)):
        f.make_ward(db, ward, x, -2500, 1500)
    whole = {"population_with_private_toilet": None, "household_with_private_toilet": None, "taken_over": True}
    for x, people, system in ((-2400, 6, 6), (-2300, 2, 10), (-900, 4, 10)):
        f.make_building(db, x, -2000, sanitation_system_id=system, population_served=people, toilet_status=system == 6, **whole)
    db.commit()
    return db


def test_7_20_two_runs_by_hand(run, town):
    """In between the 4 people of ward 2 get composting toilets: 0 becomes 100 % there, nothing else moves; the city goes from 50 to 83.33 %."""
    first = run("excreta_flow_by_area", YEAR=2025, RUN_NAME="before")
    assert first["RUN"] is not None and first["PCT_SAFE"] == 50
    execute(town, "UPDATE building_info.buildings SET sanitation_system_id = 6, toilet_status = true WHERE population_served = 4")
    town.commit()
    second = run("excreta_flow_by_area", YEAR=2025)
    found = run("compare_runs")
    assert (found["FIRST"], found["SECOND"]) == (first["RUN"], second["RUN"])
    assert (found["N_CHANGED"], found["N_ONLY_FIRST"], found["N_ONLY_SECOND"]) == (1, 0, 0)
    moved = {(row["key"], row["field"]): (row["value_a"], row["value_b"], row["difference"], row["pct_difference"]) for row in found["DIFFERENCES"]}
    assert moved == {
        ("2", "pct_safe"): (0, 100, 100, None), ("2", "pct_unsafe"): (100, 0, -100, -100), ("2", "pct_open_defecation"): (100, 0, -100, -100),
        ("2", "pct_sludge"): (0, 100, 100, None), ("2", "pct_contained"): (0, 100, 100, None),
    }  # fmt: skip
    on_map = {row["key"]: row["difference"] for row in found["AREAS"]}
    assert set(on_map) == {"1", "2"} and on_map["1"] == 0 and abs(on_map["2"]) == 100
    chosen = run("compare_runs", RUN_A=second["RUN"], RUN_B=first["RUN"], FIELD="Managed safely (%)")
    assert {row["key"]: row["difference"] for row in chosen["AREAS"]} == {"1": 0, "2": -100}
    page = Path(found["REPORT"]).read_text(encoding="utf-8")
    assert "before" in page and "83.33" in page and "Nothing: the data changed between the runs." in page
    with pytest.raises(QgsProcessingException, match="no column “nonsense”"):
        run("compare_runs", FIELD="nonsense")


def test_7_20_what_is_in_one_run_only_is_told(run, town):
    both = run("excreta_flow_by_area", YEAR=2025)
    one = run("excreta_flow_by_area", YEAR=2025, WARDS=["2"])
    found = run("compare_runs", RUN_A=both["RUN"], RUN_B=one["RUN"])
    assert (found["N_ONLY_FIRST"], found["N_ONLY_SECOND"]) == (1, 0)
    assert {row["presence"] for row in found["DIFFERENCES"]} == {"only in the first"}
    assert "WARDS" in str(fetch_value(town, "SELECT parameters FROM umdss.analysis_run WHERE id = %s", (int(one["RUN"]),)))


def test_7_20_of_runs_without_a_name_the_last_ten_stay(run, town):
    named = run("excreta_flow_by_area", YEAR=2025, RUN_NAME="base")["RUN"]
    numbers = [run("excreta_flow_by_area", YEAR=2025)["RUN"] for _ in range(11)]
    kept = [row["id"] for row in fetch_all(town, "SELECT id FROM umdss.analysis_run ORDER BY id")]
    assert kept == [named, *numbers[1:]]
    assert fetch_value(town, "SELECT count(DISTINCT run_id) FROM umdss.analysis_result") == 11


def test_7_20_without_keeping_nothing_is_stored(run, town):
    assert run("excreta_flow_by_area", YEAR=2025, KEEP=False)["RUN"] is None
    assert fetch_value(town, "SELECT count(*) FROM umdss.analysis_run") == 0
    found = run("compare_runs")
    assert found["FIRST"] is None and any("no two kept runs" in line for line in run.said.lines)


def test_7_20_wrong_pairs_are_refused(run, town):
    flow = run("excreta_flow_by_area", YEAR=2025)["RUN"]
    quality = run("data_quality")["RUN"]
    with pytest.raises(QgsProcessingException, match="of different analyses"):
        run("compare_runs", RUN_A=flow, RUN_B=quality)
    with pytest.raises(QgsProcessingException, match="cannot be compared with itself"):
        run("compare_runs", RUN_A=flow, RUN_B=flow)
    with pytest.raises(QgsProcessingException, match="There is no kept run 999 that you may see"):
        run("compare_runs", RUN_A=999, RUN_B=flow)


def test_7_20_a_kept_run_is_seen_by_those_who_may_read_what_it_was_made_of(run, town, connect_as, monkeypatch):
    planner, colleague, permit = connect_as("sanitation"), connect_as("sanitation"), connect_as("building_permit")
    monkeypatch.setenv("IMIS_CONNECT_USER", planner.info.user)
    number = int(run("excreta_flow_by_area", YEAR=2025)["RUN"])
    query = "SELECT count(*) FROM umdss.analysis_result WHERE run_id = %s"
    assert fetch_value(planner, query, (number,)) == fetch_value(colleague, query, (number,)) == 2
    assert fetch_value(permit, query, (number,)) == 0  # may not read cwis.report
    own = "SELECT is_own FROM umdss.kept_runs"
    assert fetch_value(planner, own) is True and fetch_value(colleague, own) is False
    with pytest.raises(psycopg2.Error, match="not among your own"):
        execute(colleague, "SELECT umdss.forget_run(%s)", (number,))
    colleague.rollback()
    with pytest.raises(psycopg2.Error, match="not among your own"):
        execute(colleague, "SELECT umdss.name_run(%s, 'mine')", (number,))
    colleague.rollback()
    with pytest.raises(psycopg2.Error, match="is not being kept now"):
        execute(planner, "SELECT umdss.keep_rows(%s, 'OUTPUT', '{x}', '{}', '{}')", (number,))
    planner.rollback()
    execute(planner, "SELECT umdss.name_run(%s, 'base')", (number,))
    execute(planner, "SELECT umdss.forget_run(%s)", (number,))
    assert fetch_value(planner, "SELECT count(*) FROM umdss.analysis_run") == 0
