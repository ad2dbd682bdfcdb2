"""The edge cases common to all analyses (umdss.md 1.8)."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsProcessingException, QgsVectorLayer

from imis_plugin import toolbox
from imis_plugin.database.connection import execute, fetch_all
from tests import factories as f


def without_place(db, **values):
    """A building taken over from an older system without its outline."""
    bin = f.make_building(db, **values)
    with db.cursor() as cursor:
        cursor.execute("ALTER TABLE building_info.buildings DISABLE TRIGGER USER")
        cursor.execute("UPDATE building_info.buildings SET taken_over = true, geom = NULL, ward = 2 WHERE bin = %s", (bin,))
        cursor.execute("ALTER TABLE building_info.buildings ENABLE TRIGGER USER")
    return bin


@pytest.fixture
def city(db):
    f.make_ward(db, 1, x=-2500, y=-2500, side=2500)
    f.make_ward(db, 2, x=0, y=-2500, side=2500)
    f.make_road(db, code="R0001", geom=f.line(-1000, -400, 1000, -400), carrying_width=4)
    tank = {"sanitation_system_id": 3}
    placed = f.make_building(db, x=100, y=-500, **tank)
    f.make_tank(db, placed, geom=f.spot(105, -505))
    lost = without_place(db, x=300, y=-500, **tank)
    lost_with_tank = without_place(db, x=400, y=-500, **tank)
    f.make_tank(db, lost_with_tank, geom=f.spot(300, -410))
    db.commit()
    return placed, lost, lost_with_tank


def points(parts, crs=f"EPSG:{f.SRID}"):
    """A layer with one feature of these points."""
    layer = QgsVectorLayer(f"MultiPoint?crs={crs}", "points", "memory")
    feature = QgsFeature()
    words = ", ".join(f"({f.EAST + x} {f.NORTH + y})" for x, y in parts)
    feature.setGeometry(QgsGeometry.fromWkt(f"MULTIPOINT ({words})"))
    layer.dataProvider().addFeatures([feature])
    return layer


def test_1_8_buildings_without_a_footprint_are_counted_and_told_by_ward(run, city):
    found = run("summary_wards", INFRASTRUCTURE=False)
    assert {row["area_key"]: (row["n_buildings"], row["n_without_geometry"]) for row in found["AREAS"]} == {"1": (0, 0), "2": (1, 2)}
    assert found["N_WITHOUT_GEOMETRY"] == 2
    assert any("no place on the map" in line and "ward 2: 2" in line for line in run.said.lines)
    assert run("summary_wards", WARDS=["1"])["N_WITHOUT_GEOMETRY"] == 0
    found = run("buildings_by_structure_type", WARDS=["2"])
    assert [row["bin"] for row in found["OUTPUT"]] == sorted(city), "a list by ward holds them, without a shape"


def test_1_4_5_reach_is_asked_of_a_placed_containment_also_without_a_footprint(run, city):
    placed, _lost, lost_with_tank = city
    found = run("hard_to_reach_buildings", HOSE_LENGTH_M=30)
    assert [row["bin"] for row in found["OUTPUT"]] == [placed]
    assert (found["N_HARD"], found["N_CONSIDERED"], found["N_WITHOUT_GEOMETRY"]) == (1, 2, 1)
    found = run("hard_to_reach_buildings", HOSE_LENGTH_M=5)
    assert [row["bin"] for row in found["OUTPUT"]] == [placed, lost_with_tank]
    found = run("hard_to_reach_buildings", HOSE_LENGTH_M=30, TARGET=1)
    assert (found["N_CONSIDERED"], found["N_WITHOUT_GEOMETRY"]) == (1, 2)
    assert any("ward 2: 2" in line for line in run.said.lines)


def test_1_8_all_points_of_a_feature_count_and_a_point_beside_a_layer_is_refused(run, city, db):
    second = f.make_building(db, x=900, y=-500)
    db.commit()
    both = points([(105, -505), (905, -495)])
    found = run("summary_point", FEATURES=both, DISTANCE=20)
    assert len(found["AREAS"]) == 1 and [row["bin"] for row in found["BUILDINGS"]] == [city[0], second]
    with pytest.raises(QgsProcessingException, match="Give either a point or a layer of points"):
        run("summary_point", FEATURES=both, POINT=f"{f.EAST},{f.NORTH} [EPSG:{f.SRID}]")
    execute(db, "SELECT umdss.build_network(0.5, false)")
    db.commit()
    found = run("hard_to_reach_buildings", CONNECTED_TO=points([(0, 2000), (0, -410)]), HOSE_LENGTH_M=200)
    assert found["N_HARD"] == 0
    with pytest.raises(QgsProcessingException, match="has 2 points: a site stands in one place"):
        run("plant_service_area", CANDIDATES=both)


def test_6_2_an_old_network_is_said_with_the_way_to_a_new_one(run, city, db):
    execute(db, "SELECT umdss.build_network(0.5, false)")
    f.make_road(db, code="R0002", geom=f.line(0, -400, 0, -100))
    db.commit()
    run("hard_to_reach_buildings", CONNECTED_TO=points([(0, -400)]))
    assert any("imis:build_road_network" in line for line in run.said.lines)


def test_1_8_the_note_of_a_day_in_the_past_says_that_geometry_is_not():
    kind = next(kind for kind in toolbox.module("provider").algorithm_classes() if kind.ID == "summary_wards")
    algorithm = kind().create()
    note = toolbox.module("frame.run").note_text
    past = json.loads(note(algorithm, {"AS_OF": "2020-01-31"}, {"user": "me"}))
    assert "no historic geometry" in past["geometry"] and past["parameters"]["AS_OF"] == "2020-01-31"
    assert "geometry" not in json.loads(note(algorithm, {}, {}))


def test_1_8_a_large_result_leaves_memory_for_a_file(run, db, city, monkeypatch):
    for x in range(5):
        f.make_building(db, x=1000 + 20 * x, y=-1000)
    db.commit()
    monkeypatch.setattr(toolbox.module("frame.layer"), "MANY", 3)
    found = run("buildings_by_structure_type")
    expected = {row["bin"] for row in fetch_all(db, "SELECT bin FROM building_info.buildings")}
    assert {row["bin"] for row in found["OUTPUT"]} == expected and len(found["OUTPUT"]) == 8
    assert any("is written to the file" in line and "output.gpkg" in line for line in run.said.lines)


def test_1_8_a_large_result_is_loaded_from_its_file(provider, run, db, city, monkeypatch):
    from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProject

    monkeypatch.setattr(toolbox.module("frame.layer"), "MANY", 1)
    context = QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("imis:buildings_by_structure_type")
    project = QgsProject()
    context.setProject(project)
    from qgis.core import QgsProcessingOutputLayerDefinition

    parameters = {"OUTPUT": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)}
    found, good = algorithm.run(parameters, context, QgsProcessingFeedback())
    assert good and found["OUTPUT"].endswith("output.gpkg")
    loading = context.layersToLoadOnCompletion()
    assert list(loading) == [found["OUTPUT"]] and "Buildings" in loading[found["OUTPUT"]].name
