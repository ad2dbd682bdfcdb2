"""`imis:disease_hotspots` (umdss.md 7.8) on the database: cases by building, cells and containments by hand, a planted outbreak, bad input."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.database.connection import fetch_all, fetch_value
from tests import factories as f

CHOLERA, TYPHOID = 1, 6


def house(db, x, y, people, **values):
    whole = {"population_served": people, "sanitation_system_id": 6, "water_source_id": 1, "taken_over": True, **values}
    return f.make_building(db, x, y, **whole)


def pit(db, bin, type_id, x, y, **values):
    code = f.insert(db, "fsm.containments", "id", {"type_id": type_id, "geom": f.spot(x, y), "taken_over": True, "size": 4, **values})
    f.insert(db, "building_info.build_contains", "bin", {"bin": bin, "containment_id": code, "is_responsible": True, "taken_over": True})
    return code


def outbreak(db, x, y, side, cases, day="2025-06-01", disease=CHOLERA):
    return f.insert(db, "public_health.waterborne_hotspots", "id", {
        "disease": disease, "hotspot_location": "x", "date": day, "male_cases": cases, "female_cases": 0, "other_cases": 0,
        "geom": f.square(x, y, side),
    })  # fmt: skip


def spread(db, *given):
    rows = fetch_all(db, "SELECT record, disease, bin, cases FROM umdss.hotspot_cases(%s, %s, %s, %s)", given)
    return [(row["record"], row["bin"], row["cases"]) for row in rows]


def test_7_8_cases_of_an_area_are_spread_over_its_buildings_by_people(db):
    """8 cases, 6 and 2 people: 6 and 2 cases; the third, of whom nobody is recorded, gets none. Nobody recorded at all: evenly. A building whose
    point lies outside has no part. No building: the cases stay at a point of the area.
    """
    f.make_ward(db, 1, -2500, -2500, 2600)
    f.make_ward(db, 2, 100, -2500, 2600)
    one, two, _none, _far = house(db, 0, 0, 6), house(db, 20, 0, 2), house(db, 40, 0, 0), house(db, 96, 0, 50)
    blank, other = house(db, 500, 0, None), house(db, 520, 0, 0)
    first, even, alone = outbreak(db, 0, 0, 100, 8), outbreak(db, 500, 0, 100, 3, disease=TYPHOID), outbreak(db, 1000, 0, 100, 5, "2025-07-01")
    assert spread(db, None, "2025-12-31", None, None) == [(first, one, 6), (first, two, 2), (even, blank, 1.5), (even, other, 1.5), (alone, None, 5)]
    assert spread(db, "2025-06-02", "2025-12-31", None, None) == [(alone, None, 5)]
    assert spread(db, None, "2025-06-01", [TYPHOID], None) == [(even, blank, 1.5), (even, other, 1.5)]
    assert {row[0] for row in spread(db, None, "2025-12-31", None, [2])} == {even, alone}
    assert spread(db, None, "2025-05-31", None, None) == []


def test_7_8_what_is_unsafe(db):
    """Outlet to a drain; a soak pit emptied six years ago, due after three; a permeable pit only where the setting says so."""
    bin = house(db, 0, 0, 4, sanitation_system_id=4)
    drain, late, fresh, permeable = (
        pit(db, bin, 14, 0, 0), pit(db, bin, 10, 0, 0, survey_emptied=True, survey_last_emptied_date="2019-01-01"),
        pit(db, bin, 10, 0, 0, survey_emptied=True, survey_last_emptied_date="2024-01-01"), pit(db, bin, 9, 0, 0),
    )  # fmt: skip
    query = "SELECT * FROM umdss.unsafe_containments('2025-01-01')"
    found = {row["containment_id"]: (row["unsafe_outlet"], row["overdue_days"]) for row in fetch_all(db, query)}
    assert found == {drain: (True, 0), late: (False, 1096), fresh: (False, 0), permeable: (False, 0)}  # 2022-01-01 to 2025-01-01
    with db.cursor() as cursor:
        cursor.execute("UPDATE imis.settings SET value = 'significant' WHERE name = 'sfd_groundwater_risk'")
    assert {row["containment_id"]: row["unsafe_outlet"] for row in fetch_all(db, query)}[permeable] is True


def test_7_8_cells_by_hand(db):
    """Cells of 100 m from the corner of the coordinates. In the first: A, to open ground, low income, well water; B, safe; C, nobody knows its
    system or water. Within 150 m of its middle also D in the next cell, whose pit leads to a drain: 2 of 3 known are unsafe.
    """
    house(db, 10, 10, 6, sanitation_system_id=8, low_income_hh=True, water_source_id=4)
    house(db, 60, 60, 2)
    house(db, 80, 10, 3, sanitation_system_id=None, water_source_id=None)
    pit(db, house(db, 120, 10, 5, sanitation_system_id=4), 14, 120, 10)
    rows = fetch_all(db, "SELECT * FROM umdss.health_cells(100, 150, '2025-01-01', NULL)")
    east, north = f.EAST / 100, f.NORTH / 100
    assert [tuple(row.values()) for row in rows] == [(east, north, 3, 11, 3, 2, 8, 6, 6), (east + 1, north, 1, 5, 3, 2, 5, 0, 0)]
    assert fetch_all(db, "SELECT * FROM umdss.health_cells(100, 150, '2025-01-01', ARRAY[7])") == []


@pytest.fixture
def town(db):
    """64 cells of 100 m, a house of 50 people in the middle of each. In four neighbouring ones cholera on two days a week apart, 30 cases each time;
    there the houses have a pit to open ground. Elsewhere three scattered cases of typhoid.
    """
    f.make_ward(db, 1, -2500, -2500, 5000)
    known = {"bad": []}
    for line in range(8):
        for col in range(8):
            bad = col in (2, 3) and line in (2, 3)
            bin = house(db, 100 * col + 45, 100 * line + 45, 50, sanitation_system_id=4 if bad else 6, water_source_id=4 if bad else 1)
            if bad:
                known["bad"].append(pit(db, bin, 12, 100 * col + 50, 100 * line + 50))
    pit(db, house(db, 720, 745, 1, sanitation_system_id=4), 12, 725, 750)
    known["first"] = outbreak(db, 200, 200, 200, 30, "2025-06-01")
    known["second"] = outbreak(db, 200, 200, 200, 30, "2025-06-08")
    for x, y in ((600, 100), (100, 600), (600, 600)):
        outbreak(db, x, y, 100, 1, "2025-03-01", TYPHOID)
    db.commit()
    return known


PLAIN = {"AS_OF": "2026-01-01", "CELL_M": 100, "EPS_M": 150, "AROUND_M": 60}


def test_7_8_a_planted_outbreak_is_found(run, town):
    found = run("disease_hotspots", **PLAIN)
    assert (found["N_CASES"], found["N_LEFT_OUT"], found["N_CLUSTERS"], found["P_FIRST"]) == (63, 0, 1, 0.001)
    grown, circle = found["CLUSTERS"]
    assert (grown["method"], grown["cases"], grown["n_records"], grown["diseases"], grown["p_value"]) == ("space_time", 60, 2, "Cholera", None)
    assert (grown["first_day"].toString("yyyy-MM-dd"), grown["last_day"].toString("yyyy-MM-dd")) == ("2025-06-01", "2025-06-08")
    # 200 of 3201 people: 63 x 200 / 3201 = 3.9 expected; (60 / 3.94) / (3 / 59.06) = 300
    assert (grown["population"], grown["expected"]) == (200, 3.9) and grown["risk_ratio"] == pytest.approx(300, rel=0.01)
    # no circle round a cell holds the four alone: with 141 m it holds nine, 60 ln(60 / 8.86) + 3 ln(3 / 54.14) = 106; with 100 m five, 78
    assert (circle["method"], circle["cases"], circle["population"], circle["p_value"]) == ("scan", 60, 450, 0.001)
    assert (circle["geom"].area(), circle["radius_m"]) == (pytest.approx(90000), 141) and grown["geom"].contains(circle["geom"].centroid())
    cells = {(row["col"] - f.EAST / 100, row["line_no"] - f.NORTH / 100): row for row in found["CELLS"]}
    bad = [cells[place] for place in ((2, 2), (3, 2), (2, 3), (3, 3))]
    assert len(cells) == 64 and {row["hot"] for row in bad} == {"hot"} and cells[(7, 0)]["hot"] == "no"
    assert {(row["cases"], row["rate"], row["pct_unsafe_around"], row["moran_class"]) for row in bad} == {(15, 300, 100, "high-high")}
    assert [row["containment_id"] for row in found["ACT"]] == town["bad"] and found["N_ACT"] == 4 and found["N_MEET"] == 4
    assert {row["cluster_nos"] for row in found["ACT"]} == {"1; 2"}
    unsafe, source, lic = found["ASSOCIATION"]
    assert (unsafe["rate_high"], unsafe["n_cells_high"], unsafe["risk_ratio"]) == (round(1000 * 60 / 251, 2), 5, found["RISK_RATIO"])
    assert source["risk_ratio"] == 300.1 and lic["risk_ratio"] is None  # 60 of 200 against 3 of 3001; nobody is of low income: all alike
    assert len(found["SPREAD"]) == 11 and sum(row["cases"] for row in found["SPREAD"]) == 63
    page = Path(found["REPORT"]).read_text(encoding="utf-8")
    assert "<svg" in page and "63 cases from 2025-03-01 to 2025-06-08, 5 records" in page and "not why people fell ill" in page


def test_7_8_the_same_seed_gives_the_same_and_choices_narrow(run, town):
    one, two, other = (run("disease_hotspots", **PLAIN, SEED=seed, PERMUTATIONS=199) for seed in (5, 5, 6))
    p = [[row["p_value"] for row in found["CELLS"]] for found in (one, two, other)]
    assert p[0] == p[1] != p[2]
    only = run("disease_hotspots", **PLAIN, DISEASES="typhoid", PERMUTATIONS=99)
    assert (only["N_CASES"], only["N_CLUSTERS"], len(only["CLUSTERS"])) == (3, 0, 1)  # the likeliest circle is always shown
    assert (only["N_CIRCLES"], only["ACT"]) == (0, []) and only["P_FIRST"] > 0.05
    early = run("disease_hotspots", **PLAIN, FROM="2025-06-02", EPS_DAYS=3, PERMUTATIONS=99)
    assert (early["N_CASES"], early["CLUSTERS"][0]["n_records"]) == (30, 1)


def case_points(rows):
    layer = QgsVectorLayer(f"Point?crs=EPSG:{f.SRID}&field=day:date&field=n:double&field=word:string", "cases", "memory")
    features = []
    for x, y, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"Point({f.EAST + x} {f.NORTH + y})"))
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_7_8_case_points_of_a_layer(run, town):
    layer = case_points([
        (250, 250, ["2025-01-01", 4, "2025-01-01"]), (260, 250, ["2025-01-03", 2, "x"]), (650, 650, ["2025-01-03", 1, "x"]),
        (250, 250, [None, 9, "x"]), (250, 250, ["2027-01-01", 9, "x"]), (1900, 1900, ["2025-01-03", 1, "x"]),
    ])  # fmt: skip
    found = run("disease_hotspots", **PLAIN, CASES=layer, CASE_DATE="day", CASE_COUNT="n", PERMUTATIONS=99)
    assert (found["N_CASES"], found["N_LEFT_OUT"], found["N_CLUSTERS"]) == (8, 1, 1)
    assert (found["CLUSTERS"][0]["cases"], found["CLUSTERS"][0]["n_records"]) == (6, 2)
    assert any("1 case(s) without a day" in line for line in run.said.lines)
    assert run("disease_hotspots", **PLAIN, CASES=layer, CASE_DATE="day", PERMUTATIONS=99)["N_CASES"] == 4
    inside = run("disease_hotspots", **PLAIN, CASES=layer, CASE_DATE="day", CASE_COUNT="n", WARDS=["1"], PERMUTATIONS=99)
    assert (inside["N_CASES"], inside["N_LEFT_OUT"]) == (8, 1)
    for wrong, said in (
        ({}, "Choose the field of the layer that holds the day"), ({"CASE_DATE": "word"}, "“x” is no day"),
        ({"CASE_DATE": "day", "CASE_COUNT": "word"}, "is no number of cases"),
    ):  # fmt: skip
        with pytest.raises(QgsProcessingException, match=said):
            run("disease_hotspots", **PLAIN, CASES=layer, **wrong)


def test_7_8_empty_city_and_bad_input(run, db):
    found = run("disease_hotspots")
    assert (found["N_CASES"], found["CLUSTERS"], found["CELLS"], found["P_FIRST"], found["RISK_RATIO"]) == (0, [], [], None, None)
    assert any("Nothing was found" in line for line in run.said.lines)
    assert "There is no case with these choices" in Path(found["REPORT"]).read_text(encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="There is no disease “Measles”. The list has: Cholera"):
        run("disease_hotspots", DISEASES="Cholera; Measles")


def test_7_8_looks(qgis_app):
    looks = toolbox.module("frame.looks")
    layer = QgsVectorLayer("Polygon?crs=EPSG:32644&field=method:string&field=cluster_no:integer", "clusters", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["scan", 3])
    layer.dataProvider().addFeatures([feature])
    looks.dress(layer, "cluster")
    (category,) = layer.renderer().categories()
    assert category.value() == "scan" and category.symbol().color().alpha() < 50 and layer.labelsEnabled()


def test_8_disease_asks_for_the_right_and_health_sees_no_containments(run, db, town, connect_as, monkeypatch):
    whole = run("disease_hotspots", **PLAIN, PERMUTATIONS=99)
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("public_health").info.user)
    mine = run("disease_hotspots", **PLAIN, PERMUTATIONS=99)
    assert [row["pct_unsafe_around"] for row in mine["CELLS"]] == [row["pct_unsafe_around"] for row in whole["CELLS"]]
    assert (mine["ACT"], mine["N_ACT"], whole["N_ACT"]) == ([], None, 4)
    assert any("may not see single containments" in line for line in run.said.lines)
    monkeypatch.setenv("IMIS_CONNECT_USER", connect_as("tax").info.user)
    with pytest.raises(QgsProcessingException, match="Your role may not run “Disease clusters and unsafe sanitation”"):
        run("disease_hotspots")
    assert fetch_value(db, "SELECT count(*) FROM public_health.waterborne_hotspots") == 5
