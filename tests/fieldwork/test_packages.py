"""What a package holds, who gets one, and that it is whole or not there (FLD-01, FLD-02, FLD-03, FLD-04, FLD-08; T49)."""

from __future__ import annotations

import json

import psycopg2
import pytest
from osgeo import ogr
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsFeature, QgsFieldConstraints, QgsGeometry, QgsProject

from imis_plugin.database.connection import execute, fetch_all, fetch_value
from imis_plugin.database.errors import Cancelled
from imis_plugin.fieldwork.make import GEOPACKAGE, PROJECT
from imis_plugin.fieldwork.tasks import TASKS
from tests import factories as f

PERSONS = ("owner", "contact", "nid", "gender", "customer", "phone", "caretaker")


def layers_of(made) -> dict[str, list[dict]]:
    dataset = ogr.Open(str(made.folder / GEOPACKAGE))
    return {
        layer.GetName(): [dict(feature.items(), geom=feature.GetGeometryRef() and feature.GetGeometryRef().Clone()) for feature in layer]
        for layer in (dataset.GetLayer(place) for place in range(dataset.GetLayerCount()))
    }


@pytest.fixture
def opened(field_city, tmp_path, app):
    """The project of a package, as the device opens it."""
    made = field_city.make(tmp_path)
    project = QgsProject.instance()  # expressions find layers in the open project, as on the device
    assert project.read(str(made.folder / PROJECT))
    yield made, project, {layer.source().split("layername=")[1].split("|")[0]: layer for layer in project.mapLayers().values()}
    project.clear()


def test_FLD_01_reference_layers_are_cut_to_the_area_hold_no_person_and_the_inbox_is_empty(field_city, tmp_path, app):
    made = field_city.make(tmp_path)
    layers = layers_of(made)
    assert [row["bin"] for row in layers["buildings"]] == [field_city.first, field_city.second]  # not the one of ward 2
    assert {row["ward"] for row in layers["wards"]} == {1}
    sewer = next(row for row in layers["sewers"] if row["code"] == field_city.sewer)
    assert sewer["geom"].Length() == pytest.approx(600, abs=0.01)  # 1,200 m long, cut at the edge of the ward
    assert [row["code"] for row in layers["roads"]] == [field_city.road] and len(layers["containments"]) == 1
    assert layers["surveys"] == []
    columns = {name for layer in layers.values() for row in layer for name in row}
    assert not [name for name in columns if any(word in name for word in PERSONS)]
    for task in TASKS:
        assert not [name for reference in task.references for name, _kind in reference.columns if any(word in name for word in PERSONS)]
    assert (made.folder / "DCIM").is_dir() and made.rows["buildings"] == 2
    log = fetch_all(field_city.db, "SELECT rule, finished_at IS NOT NULL AS whole FROM audit.export_log")
    assert log == [{"rule": f"field package {made.package}", "whole": True}]


def test_FLD_01_areas_by_drawing_and_by_chosen_buildings(field_city, tmp_path, app):
    drawn = field_city.make(tmp_path, drawn=f.square(-520, -490, 60))
    assert [row["bin"] for row in layers_of(drawn)["buildings"]] == [field_city.first]
    chosen = field_city.make(tmp_path, bins=(field_city.second,))
    rows = layers_of(chosen)["buildings"]
    assert [(row["bin"], bool(row["to_visit"])) for row in rows] == [(field_city.second, True)]
    area = fetch_value(field_city.db, "SELECT area_words FROM imis.field_packages WHERE id = %s", (chosen.package,))
    assert area == "ward 1, 1 chosen buildings"


def test_T49_other_wards_wrong_persons_and_wrong_departments_are_refused_and_leave_nothing(field_city, tmp_path, app, connect_as):
    other = connect_as("building_surveyor", ward=2)
    for order, sentence in (
        ({"surveyor": field_city.person(other)}, "is bound to ward 2, and the area reaches into ward 1"),
        ({"wards": (1, 2)}, "is bound to ward 1, and the area reaches into ward 2"),
        ({"surveyor": field_city.person(field_city.officer)}, "cannot carry a package of this task"),
        ({"wards": ()}, "Choose wards, draw an area or choose buildings"),
        ({"bins": ("B999999",)}, "There is no building B999999"),
    ):
        with pytest.raises(psycopg2.Error, match=sentence):
            field_city.make(tmp_path, **order)
        field_city.officer.rollback()
    with pytest.raises(psycopg2.Error, match="given out by the department"):
        field_city.make(tmp_path, "sewer_connection")
    field_city.officer.rollback()
    with pytest.raises(psycopg2.Error, match="permission denied"):
        field_city.make(tmp_path, conn=field_city.surveyor)
    assert list(tmp_path.iterdir()) == []
    assert fetch_value(field_city.db, "SELECT count(*) FROM imis.field_packages") == 0


def test_FLD_01_a_package_that_is_stopped_or_cannot_be_committed_leaves_nothing(field_city, tmp_path, app, monkeypatch):
    from imis_plugin.fieldwork import make

    def stop(text, done, total):
        if done == 4:
            raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        make.make_package(field_city.officer, make.Order("building_survey", field_city.person(field_city.surveyor), (1,)), tmp_path, progress=stop)
    field_city.officer.rollback()
    assert list(tmp_path.iterdir()) == [] and fetch_value(field_city.db, "SELECT count(*) FROM imis.field_packages") == 0

    execute(field_city.db, """CREATE FUNCTION public.late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'line lost'; END $$;
        CREATE CONSTRAINT TRIGGER late AFTER INSERT ON imis.field_packages DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION public.late()""")
    field_city.db.commit()
    with pytest.raises(psycopg2.Error, match="line lost"):
        field_city.make(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_FLD_01_FLD_04_the_project_opens_by_itself_with_read_only_references_and_rules_on_the_device(opened):
    made, project, layers = opened
    assert all(layer.isValid() for layer in layers.values())
    assert all(layers[name].readOnly() for name in ("buildings", "roads", "sewers", "wards", "work_area"))
    inbox = layers["surveys"]
    assert not inbox.readOnly()
    # moved to the device: no path of this machine in it
    import zipfile

    text = zipfile.ZipFile(made.folder / PROJECT).read("package.qgs").decode("utf-8")
    assert str(made.folder) not in text and "./package.gpkg" in text
    hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    fields = inbox.fields()
    for name in ("temp_building_code", "tax_code", "collected_date"):  # mandatory (FLD-04)
        rules = fields.field(name).constraints()
        assert rules.constraintStrength(QgsFieldConstraints.Constraint.ConstraintNotNull) == hard, name
    assert inbox.editorWidgetSetup(fields.indexOf("structure_type_id")).type() == "ValueMap"
    road = inbox.editorWidgetSetup(fields.indexOf("road_code"))
    assert road.type() == "ValueRelation" and project.mapLayer(road.config()["Layer"]) is layers["roads"]
    assert inbox.editorWidgetSetup(fields.indexOf("photo")).type() == "ExternalResource"
    assert project.readNumEntry("qfieldsync", "/maximumImageWidthHeight")[0] == 1080  # FLD-08
    assert json.loads(inbox.customProperty("QFieldSync/photo_naming"))["photo"].startswith("'DCIM/'")
    titles = [tab.name() for tab in inbox.editFormConfig().tabs()]
    assert titles == ["Survey", "Owner", "Building", "Residents", "Low-income community", "Water and solid waste", "Toilet", "Containment"]


def _check(layer, name: str, wkt: str = "", **values) -> bool:
    """Whether the rule of a field holds for a feature."""
    feature = QgsFeature(layer.fields())
    feature.setValid(True)
    for field, value in values.items():
        feature.setAttribute(field, value)
    if wkt:
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    expression = QgsExpression(layer.fields().field(name).constraints().constraintExpression())
    assert not expression.hasParserError(), expression.parserErrorString()
    return bool(expression.evaluate(context))


def test_FLD_04_ranges_shapes_and_conditions_hold_on_the_device(opened):
    _made, _project, layers = opened
    inbox = layers["surveys"]
    assert _check(inbox, "floor_count", floor_count=3) and not _check(inbox, "floor_count", floor_count=0) and _check(inbox, "floor_count")
    assert not _check(inbox, "household_with_private_toilet", household_with_private_toilet=5, household_served=3)
    assert not _check(inbox, "construction_year", construction_year=2999)
    assert _check(inbox, "temp_building_code", f.square(0, 0).split(";")[1])
    assert not _check(inbox, "temp_building_code")  # no outline
    assert not _check(inbox, "temp_building_code", "POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))")  # crosses itself
    found = {}

    def walk(container):
        for child in container.children():
            if hasattr(child, "children"):
                walk(child)
            elif container.visibilityExpression().enabled():
                found[child.name()] = container.visibilityExpression().data().expression()

    for tab in inbox.editFormConfig().tabs():
        walk(tab)
    assert "defecation_place" in found and "toilet_status" in found["defecation_place"]
    for text in found.values():
        assert not QgsExpression(text).hasParserError(), text


def test_FLD_02_FLD_03_FLD_07_the_device_fills_key_person_time_program_and_version(opened, field_city):
    _made, _project, layers = opened
    inbox = layers["surveys"]
    feature = QgsFeature(inbox.fields())
    feature.setAttribute("bin", field_city.first)
    context = inbox.createExpressionContext()
    context.setFeature(feature)
    made = {}
    for name in ("uuid", "collected_by", "device_time", "gps_x", "gps_accuracy_m", "app_version", "base_version", "tax_code", "road_code"):
        expression = QgsExpression(inbox.defaultValueDefinition(inbox.fields().indexOf(name)).expression())
        assert not expression.hasParserError(), name
        expression.prepare(context)
        made[name] = expression.evaluate(context)
        assert not expression.hasEvalError(), expression.evalErrorString()
    assert len(made["uuid"]) == 36 and made["collected_by"].startswith("p_") and made["device_time"] > 1.7e12
    assert made["app_version"].startswith("QGIS 3")
    assert made["base_version"] == fetch_value(field_city.db, "SELECT row_version FROM building_info.buildings WHERE bin = %s", (field_city.first,))
    assert made["tax_code"] == "T000001" and made["road_code"] == field_city.road  # a re-survey is pre-filled (15.2)


def test_15_3_the_package_of_sewer_connections_has_the_buildings_that_are_not_on_the_sewer(field_city, tmp_path, app, connect_as):
    f.change(field_city.db, "building_info.buildings", "bin", field_city.second, sanitation_system_id=1, sewer_code=field_city.sewer)
    field_city.db.commit()
    office = connect_as("infrastructure")
    made = field_city.make(tmp_path, "sewer_connection", conn=office, surveyor=field_city.person(office))
    layers = layers_of(made)
    assert [row["bin"] for row in layers["buildings"]] == [field_city.first] and layers["connections"] == []
    assert [row["code"] for row in layers["sewers"]] == [field_city.sewer]
    project = QgsProject.instance()
    assert project.read(str(made.folder / PROJECT))
    inbox = next(layer for layer in project.mapLayers().values() if "layername=connections" in layer.source())
    feature = QgsFeature(inbox.fields())
    feature.setGeometry(QgsGeometry.fromWkt(f.spot(-495, -475).split(";")[1]))
    context = inbox.createExpressionContext()
    context.setFeature(feature)
    proposed = {}
    for name in ("bin", "sewer_code"):
        expression = QgsExpression(inbox.defaultValueDefinition(inbox.fields().indexOf(name)).expression())
        proposed[name] = expression.evaluate(context)
    assert proposed == {"bin": field_city.first, "sewer_code": field_city.sewer}
    project.clear()
