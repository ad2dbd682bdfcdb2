"""Data quality (umdss.md 7.18) on a hamlet of records each of which breaks one rule, and neighbours that just keep it."""

from __future__ import annotations

import pytest
from psycopg2 import sql
from qgis.core import QgsProcessingException

from imis_plugin import toolbox
from imis_plugin.database.connection import fetch_all
from tests import factories as f


def house(db, x, y=0.0, **values):
    """A taken-over building: what procedure would refuse today, earlier systems let in."""
    return f.make_building(db, x, y, **{"taken_over": True, "population_served": 4, "household_served": 1, **values})


def tank(db, bin, x, y=0.0, **values):
    code = f.insert(
        db, "fsm.containments", "id", {"type_id": 3, "size": 6, "construction_date": "2015-01-01", "geom": f.spot(x, y), "taken_over": True, **values}
    )
    if bin:
        f.insert(db, "building_info.build_contains", "bin", {"bin": bin, "containment_id": code, "is_responsible": True, "taken_over": True})
    return code


@pytest.fixture
def hamlet(db):
    f.make_ward(db, 1, -2500, -2500, 4000)
    f.make_ward(db, 2, 1500, -2500, 900)
    f.insert(db, "layer_info.waterbodys", "id", {"name": "Pond", "type": "Pond", "geom": f.square(400, 400, 20)})
    f.make_road(db, code="R0001", geom=f.line(0, -10, 300, -10), taken_over=True)
    f.make_sewer(db, code="S0001", geom=f.line(0, -20, 300, -20), taken_over=True)
    known = {}
    known["good"] = house(db, 0, sanitation_system_id=3, road_code="R0001")
    known["good_tank"] = tank(db, known["good"], 15)
    known["no_system"] = house(db, 40, sanitation_system_id=None)
    known["no_tank"] = house(db, 80, sanitation_system_id=4)
    known["far"] = house(db, 120, sanitation_system_id=3)
    known["far_tank"] = tank(db, known["far"], 180.5)  # the wall stands at 130: 50.5 m
    known["near"] = house(db, 120, 40, sanitation_system_id=3)
    known["near_tank"] = tank(db, known["near"], 179.7, 45)
    known["lost_tank"] = tank(db, None, 410, 410, size=201)
    known["twin"] = tank(db, known["near"], 180, 45)  # 50 m is inside the limit
    known["under"] = house(db, 200, population_served=0, household_served=2, house_number="12 A")
    known["over"] = house(db, 205, population_served=21, household_served=1, house_number="12a")  # covers half of its neighbour
    known["sewer"] = house(db, 0, 120, sanitation_system_id=1, sewer_code="S0001", road_code="R0001")  # 140 m and 130 m away
    known["nameless"] = house(db, 40, 120, sanitation_system_id=1, sewer_code=None)
    known["outside"] = house(db, 2450, -2450, ward=1)
    known["moved"] = house(db, 1600, -2000, ward=1)
    known["unseen"] = house(db, 240, ward=1)
    f.change(db, "building_info.buildings", "bin", known["unseen"], geom=None)
    db.commit()
    return known


EXPECTED = {
    "building_without_system": [("no_system", None)],
    "onsite_without_containment": [("no_tank", None)],
    "containment_without_building": [("lost_tank", None)],
    "containment_far": [("far_tank", "far")],
    "containment_in_water": [("lost_tank", "1")],
    "containments_close": [("near_tank", "twin")],
    "buildings_overlap": [("under", "over")],
    "building_outside_wards": [("outside", None)],
    "ward_differs": [("moved", "2")],
    "road_far": [("sewer", "R0001")],
    "sewer_far": [("sewer", "S0001")],
    "sewer_without_code": [("nameless", None)],
    "volume_unlikely": [("lost_tank", None)],
    "households_without_people": [("under", None)],
    "crowded_household": [("over", None)],
    "house_number_twice": [("over", "under")],
    "geometry_missing": [("unseen", None)],
}


def test_7_18_each_rule_finds_its_record_and_no_other(run, hamlet):
    found = run("data_quality")
    names = {code: name for name, code in hamlet.items()}
    seen: dict = {}
    for row in found["ISSUES"]:
        other = names.get(row["other_key"], row["other_key"])
        seen.setdefault(row["rule"], []).append((names.get(row["key"], row["key"]), other))
    network = seen.pop("road_network", [])
    assert seen == EXPECTED
    counts = {row["rule"]: row["n"] for row in found["BY_RULE"]}
    assert counts == {rule: len(seen.get(rule, network if rule == "road_network" else [])) for rule in counts} and len(counts) == 23
    assert found["N_ISSUES"] == sum(counts.values())
    far = next(row for row in found["ISSUES"] if row["rule"] == "containment_far")
    assert (far["value"], far["severity"], far["ward"]) == ("50.5", 2, 1) and far["fix"] and far["issue"]


def test_7_18_rules_and_wards_are_chosen(run, hamlet):
    found = run("data_quality", RULES=[16], WARDS=["1"])
    assert [(row["rule"], row["key"]) for row in found["ISSUES"]] == [("households_without_people", hamlet["under"])]
    assert [row["rule"] for row in found["BY_RULE"]] == ["households_without_people"] and found["N_WRONG"] == 1
    empty = run("data_quality", RULES=[16], WARDS=["2"])
    assert empty["ISSUES"] == [] and any("empty" in line for line in run.said.lines)


def test_8_data_quality_asks_for_the_right(run, db, connect_as, monkeypatch):
    conn = connect_as("building_surveyor")
    monkeypatch.setenv("IMIS_CONNECT_USER", conn.info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Data quality”"):
        run("data_quality")


def test_7_18_each_rule_is_a_view_that_says_the_same(run, hamlet, db):
    rules = [rule[0] for rule in toolbox.module("planning.data_quality").RULES]
    views = {row["name"] for row in fetch_all(db, "SELECT viewname AS name FROM pg_views WHERE schemaname = 'umdss' AND viewname LIKE 'dq\\_%%'")}
    assert views == {"dq_" + rule for rule in rules}
    found = {row["rule"]: row["n"] for row in run("data_quality")["BY_RULE"]}
    for rule in rules:
        with db.cursor() as cursor:
            cursor.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier("umdss", "dq_" + rule)))
            assert cursor.fetchone()[0] == found[rule], rule


def test_7_18_shapes_of_every_layer_are_checked(run, db):
    f.make_ward(db, 1)
    tables = ("layer_info.landuses", "utility_info.drains", "public_health.waterborne_hotspots", "fsm.toilets")
    text = fetch_all(db, "SELECT pg_get_functiondef('umdss.quality_findings(text)'::regprocedure) AS body")[0]["body"]
    spatial = fetch_all(
        db,
        "SELECT f_table_schema || '.' || f_table_name AS name, type FROM geometry_columns g JOIN pg_tables t"
        " ON t.schemaname = f_table_schema AND t.tablename = f_table_name WHERE f_geometry_column = 'geom'"
        " AND f_table_schema IN ('layer_info', 'utility_info', 'building_info', 'fsm', 'public_health') AND f_table_name <> 'building_surveys'",
    )
    shapes = {row["name"] for row in spatial if row["type"] != "POINT"}
    invalid = text.partition("WHEN 'geometry_invalid'")[2].partition("WHEN 'road_network'")[0]
    assert len(shapes) > 10 and not [name for name in shapes if f"'{name}', x." not in invalid]
    assert all(name in text for name in tables)
    f.make_road(db, code="R0001", geom=None, taken_over=True)
    db.commit()
    found = run("data_quality")["ISSUES"]
    assert ("geometry_missing", "utility_info.roads", "R0001") in {(row["rule"], row["subject"], row["key"]) for row in found}
