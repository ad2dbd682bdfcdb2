"""Figures of wards and grid cells: one definition, reach of the last run, what is refreshed (umdss.md 1.7, 2.6, 3.4; data-model 4.13)."""

from __future__ import annotations

import pytest

from imis_plugin import toolbox
from imis_plugin.database.connection import execute, fetch_all
from tests import factories as f

refresh = toolbox.module("maintenance.refresh_area_summaries")


@pytest.fixture
def city(db):
    """Ward 1 west, ward 2 east; two buildings in ward 1 share a tank that lies in ward 2, which has a tank out of use as well."""
    f.make_ward(db, 1, x=-2500, y=-2500, side=2500)
    f.make_ward(db, 2, x=0, y=-2500, side=2500)
    f.make_road(db, code="R0001", geom=f.line(-1000, -490, -200, -490), carrying_width=4)
    near, far = (f.make_building(db, x=x, y=-480, sanitation_system_id=3) for x in (-300, -100))
    tank = f.make_tank(db, near, geom=f.spot(5, -480), survey_last_emptied_date="2015-01-01")
    f.link(db, far, tank)
    other = f.make_building(db, x=900, y=-480, sanitation_system_id=3)
    f.make_tank(db, other, geom=f.spot(905, -480))
    f.make_tank(db, geom=f.spot(20, -480), decommissioned_date="2024-01-01")
    execute(db, "SELECT umdss.create_grid(500, true)")
    db.commit()
    return near, far, other


def test_2_6_the_same_field_is_the_same_number_in_views_and_analyses(run, city, db):
    found = run("refresh_area_summaries")
    shared = ("pct_onsite", "pct_sewer", "pct_unsafe_direct", "pct_overdue", "emptyings_per_1000", "pct_lic_population")
    for level, key, output in (("ward", "ward", "WARDS_OUT"), ("grid", "id", "GRIDS_OUT")):
        view = {row[key]: row for row in fetch_all(db, f"SELECT * FROM layer_info.{level}_measures")}
        assert len(view) == len(found[output]) > 1
        for row in found[output]:
            stored = view[row["unit_id"]]
            expected = [None if stored[name] is None else float(stored[name]) for name in shared]
            assert expected == [row[name] for name in shared], (level, row["unit_id"])
    wards = {row["unit_id"]: row for row in found["WARDS_OUT"]}
    figures = {row["area_key"]: row for row in run("summary_wards", INFRASTRUCTURE=False)["AREAS"]}
    for ward in (1, 2):
        for name in ("n_containments", "con_inside", "tax_paid_pct", "con_overdue", "pct_onsite"):
            assert wards[ward][name] == figures[str(ward)][name], name
    assert (wards[1]["n_containments"], wards[1]["con_inside"], wards[1]["pct_overdue"]) == (1, 0, 100)
    assert (wards[2]["n_containments"], wards[2]["con_inside"], wards[2]["pct_overdue"]) == (1, 2, 0)
    inside = fetch_all(db, "SELECT ward, no_contain FROM layer_info.ward_summary ORDER BY ward")
    assert [row["no_contain"] for row in inside] == [0, 2], "4.13: by their point; one out of use is none (R1)"


def test_4_13_fields_of_the_summary_that_have_a_rule_of_their_own_have_a_name_of_their_own(db):
    names = toolbox.module("frame.labels").LABELS
    fixed = fetch_all(
        db,
        "SELECT a.attname AS name, split_part(col_description(a.attrelid, a.attnum), '. ', 1) AS label FROM pg_attribute a"
        " WHERE a.attrelid = 'layer_info.ward_summary'::regclass"
        " AND a.attname IN ('no_contain', 'bldgtaxpdprprtn', 'wtrpmntprprtn', 'swmsrvpmntprprtn')",
    )
    assert len(fixed) == 4
    figures = {"n_containments", "tax_paid_pct", "water_paid_pct", "swm_paid_pct"}
    assert not {row["name"] for row in fixed} & figures and not {row["label"] for row in fixed} & {names[name] for name in figures}


def test_2_6_reach_of_the_last_run_is_shown_by_ward_and_cell(run, city, db, connect_as, monkeypatch):
    assert {row["pct_hard_to_reach"] for row in run("refresh_area_summaries")["WARDS_OUT"]} == {None}, "nothing is known before the first run"
    run("hard_to_reach_buildings", TARGET=1, HOSE_LENGTH_M=50)
    rows = {row["unit_id"]: (row["n_hard_to_reach"], row["pct_hard_to_reach"]) for row in run("refresh_area_summaries")["WARDS_OUT"]}
    assert rows == {1: (1, 50), 2: (1, 100)}
    shown = fetch_all(db, "SELECT ward, pct_hard_to_reach::float AS pct FROM layer_info.v_layer_ward_info ORDER BY ward")
    assert [row["pct"] for row in shown] == [50, 100]
    cells = fetch_all(db, "SELECT sum(n_hard_to_reach)::int AS hard FROM layer_info.v_layer_grid_info")
    assert cells[0]["hard"] == 2
    run("hard_to_reach_buildings", TARGET=1, HOSE_LENGTH_M=300, WARDS=["1"])
    run("hard_to_reach_buildings", TARGET=1, HOSE_LENGTH_M=300, STORE=False)
    assert fetch_all(db, "SELECT parameters->>'hose_m' AS hose FROM umdss.reach_run") == [{"hose": "50.0"}], "a part of the city is no last run"
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("sanitation").info.user)
    run("hard_to_reach_buildings", TARGET=1, HOSE_LENGTH_M=300)
    assert fetch_all(db, "SELECT parameters->>'hose_m' AS hose FROM umdss.reach_run") == [{"hose": "300.0"}]


def test_1_7_measures_and_levels_that_are_out_of_date(run, city, db):
    chosen = [refresh.MEASURES.index(name) for name in ("population", "pct_sewer")]
    found = run("refresh_area_summaries", MEASURES=chosen, LEVEL=[0])
    assert set(found["WARDS_OUT"][0]) == {"unit_id", "name", "population", "pct_sewer", "geom"} and found["N_UPDATED"] == 2
    found = run("refresh_area_summaries", LEVEL=[0], ONLY_QUEUED=True)
    assert found["N_UPDATED"] == 0 and any("nothing has changed" in line for line in run.said.lines)
    f.make_building(db, x=-700, y=-700)
    db.commit()
    assert run("refresh_area_summaries", LEVEL=[0], ONLY_QUEUED=True)["N_UPDATED"] == 2
    columns = fetch_all(
        db,
        "SELECT a.name FROM pg_proc p, unnest(p.proargnames, p.proargmodes::text[]) a (name, mode)"
        " WHERE p.proname = 'unit_summary' AND a.mode = 't'",
    )
    assert {row["name"] for row in columns} - {"unit_id", "name", "geom"} == set(refresh.MEASURES)
