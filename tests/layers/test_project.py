"""The municipal project: layer tree of umdss.md 3.1, through views, with labels and scale limits, without a password."""

from __future__ import annotations

import psycopg2
import psycopg2.sql
import pytest
from qgis.core import Qgis, QgsDataSourceUri, QgsProject, QgsTolerance

from imis_plugin.layers.definitions import GROUPS, LAYERS
from imis_plugin.layers.editing import transaction_groups_on
from imis_plugin.layers.facts import read_map_facts
from imis_plugin.layers.navigate import NoLayerError, zoom_to
from imis_plugin.layers.project import open_municipal_project
from imis_plugin.layers.registry import layer_for, layer_named
from imis_plugin.layers.source import PlainPasswordError, layer_uri
from imis_plugin.layers.themes import all_themes
from tests.factories_building import make_building, make_road


class StandIn:
    """What the map asks of a session, without a desk."""

    def __init__(self, uri, conn):
        self._uri = uri
        self._facts = read_map_facts(conn)

    def data_source_uri(self):
        return self._uri

    def map_facts(self):
        return self._facts


@pytest.fixture
def opened_by(connect_as, qgis_uri, qgis_new_project):
    def make(*roles):
        conn = connect_as(*roles)
        return open_municipal_project(StandIn(qgis_uri(conn.info.user), conn), QgsProject.instance())

    return make


def test_every_layer_of_the_specification_opens_for_the_executive(db, opened_by):
    make_building(db)
    make_road(db)
    db.commit()
    opened = opened_by("executive")
    root = QgsProject.instance().layerTreeRoot()
    assert [group.customProperty("imis/group") for group in root.findGroups()] == list(GROUPS)
    invalid = {name: layer.error().message() for name, layer in opened.layers.items() if not layer.isValid()}
    assert not invalid
    single = {"Property tax status", "Water supply status", "Solid waste service status", "Waterborne hotspots", "Water samples"}
    assert set(opened.left_out) <= single, "the executive reads all but single bills and cases (reliability 5)"
    for definition in LAYERS:
        if definition.name not in opened.layers:
            continue
        layer = opened.layers[definition.name]
        node = root.findLayer(layer.id())
        assert node.parent().customProperty("imis/group") == definition.group
        assert node.itemVisibilityChecked() == definition.visible
        assert layer.hasScaleBasedVisibility() == (definition.max_denominator is not None)
        if definition.max_denominator:
            assert layer.minimumScale() == definition.max_denominator
        assert layer.labelsEnabled() == (definition.label is not None)
        assert definition.theme in all_themes() or definition.theme == "WG"
        assert layer.readOnly()
        assert list(layer.getFeatures()) is not None
    assert layer_for("building_info.buildings").featureCount() >= 0
    assert len(list(layer_named("buildings").getFeatures())) == 1


def test_columns_carry_the_labels_of_the_catalogue(db, opened_by):
    opened = opened_by("building_permit")
    layer = opened.layers["buildings"]
    aliases = {name: layer.attributeDisplayName(i) for i, name in enumerate(layer.fields().names())}
    assert aliases["house_number"] == "House number"
    assert aliases["floor_count"] != "floor_count"


def test_a_role_sees_only_its_layers(opened_by):
    opened = opened_by("tax")
    assert "tax_status" in opened.layers and "buildings" in opened.layers
    assert "hotspots" not in opened.layers and "Waterborne hotspots" in opened.left_out


def test_F5_F11_no_transaction_groups_and_no_password(opened_by, tmp_path):
    opened_by("building_permit")
    project = QgsProject.instance()
    assert not transaction_groups_on(project)
    file = tmp_path / "city.qgs"
    assert project.write(str(file))
    assert "password" not in file.read_text(encoding="utf-8").lower().replace("passwordless", "")


def test_1_6_1_roads_snap_within_half_a_metre_and_are_edited_with_their_neighbours(opened_by):
    opened_by("infrastructure")
    project = QgsProject.instance()
    config = project.snappingConfig()
    settings = config.individualLayerSettings(layer_named("roads"))
    assert project.topologicalEditing() and config.enabled() and config.mode() == config.SnappingMode.AdvancedConfiguration
    assert settings.valid() and settings.enabled() and settings.tolerance() == 0.5 and settings.units() == QgsTolerance.UnitType.ProjectUnits
    assert not any(config.individualLayerSettings(layer).enabled() for layer in project.mapLayers().values() if layer is not layer_named("roads"))


def test_a_connection_with_a_plain_password_is_refused():
    uri = QgsDataSourceUri()
    uri.setConnection("localhost", "5432", "imis", "rita", "not-a-real-one")
    with pytest.raises(PlainPasswordError, match="authentication"):
        layer_uri(uri, LAYERS[0], 32644)


def test_COM_42_from_a_record_to_the_map(db, opened_by, qgis_canvas):
    code = make_building(db)
    db.commit()
    opened_by("building_permit")
    project = QgsProject.instance()
    qgis_canvas.setDestinationCrs(project.crs())
    assert zoom_to(qgis_canvas, "building_info.buildings", [code], project) == 1
    box = next(iter(layer_named("buildings").getFeatures())).geometry().boundingBox()
    assert qgis_canvas.extent().contains(box)
    assert qgis_canvas.scale() <= 20000, "close enough for the layer to be drawn"
    assert zoom_to(qgis_canvas, "building_info.buildings", ["B999999"], project) == 0
    with pytest.raises(NoLayerError):
        zoom_to(qgis_canvas, "building_info.owners", [code], project)


def test_views_answer_a_map_window_by_the_spatial_index(db):
    """A request of a map window must not read the whole city, whatever is joined (reliability F9)."""
    with db.cursor() as cursor:
        cursor.execute("SET enable_seqscan = off")
        for definition in LAYERS:
            if definition.table in ("layer_info.ward_summary", "layer_info.grid_summary"):
                continue
            cursor.execute(
                psycopg2.sql.SQL("EXPLAIN SELECT geom, {} FROM layer_info.{} WHERE geom && ST_MakeEnvelope(500000, 2970000, 500800, 2970500, 32644)")
                .format(psycopg2.sql.Identifier(definition.key), psycopg2.sql.Identifier(definition.view)))
            plan = "\n".join(row[0] for row in cursor.fetchall())
            assert "geom_idx" in plan or "geom &&" in plan and "Index" in plan, (definition.view, plan)
    db.rollback()


def test_qgis_is_a_version_that_we_support():
    assert Qgis.QGIS_VERSION_INT >= 32200
