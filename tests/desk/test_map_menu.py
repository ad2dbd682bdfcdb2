"""The map tools: whole city, coordinates, ward focus, a boundary from a layer (umdss 1.6)."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFeedback, QgsGeometry, QgsLocatorContext, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsGui
from qgis.PyQt.QtGui import QGuiApplication

from imis_plugin.desk import map_links
from imis_plugin.desk.locator import PlaceFilter
from imis_plugin.desk.map_menu import MapMenu
from imis_plugin.layers.registry import layer_named
from imis_plugin.layers.ward_focus import focused_ward
from tests.desk.conftest import wait_until
from tests.factories_building import make_building, make_ward

CRS = QgsCoordinateReferenceSystem.fromEpsgId(32644)


@pytest.fixture
def tools(db, session_as, qgis_iface, qgis_new_project):
    make_ward(db, 1, -2500, -2500, 2500)
    make_ward(db, 2, 0, -2500, 2500)
    make_building(db, x=-100, y=-100)
    db.commit()
    session = session_as("building_permit")
    map_links.open_project(session, qgis_iface)
    qgis_iface.mapCanvas().setDestinationCrs(CRS)
    taken = []
    menu = MapMenu(qgis_iface, session, session.messages, lambda wkt, crs: taken.append((wkt, crs)) or True, qgis_iface.mainWindow())
    menu.taken = taken
    yield menu
    if menu.window is not None:
        menu.window.close()
    map_links.let_go()
    menu.menu.deleteLater()


def test_1_6_coordinates_of_a_click_in_every_form_and_a_typed_place_on_the_map(tools, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    window = tools.coordinates()
    assert canvas.mapTool() is window.tool
    window.clicked(QgsPointXY(500000, 2970000))
    assert window.lines["metres"].text() == "500000.00, 2970000.00"
    latitude, longitude = map(float, window.lines["degrees"].text().split(","))
    assert longitude == pytest.approx(81, abs=1e-6) and 26 < latitude < 27
    assert window.lines["dms"].text().endswith("81°00′00.0″E") and "+" in window.lines["plus"].text()
    for name in ("degrees", "dms", "metres", "plus"):
        text = window.lines[name].text()
        canvas.setCenter(QgsPointXY(501000, 2971000))
        window.typed.setText(text)
        window.go()
        assert window.problem.isHidden(), (name, text)
        assert canvas.center().distance(QgsPointXY(500000, 2970000)) < 11, (name, text)
    window.typed.setText("market road")
    window.go()
    assert not window.problem.isHidden() and "names no place" in window.problem.text()
    window.close()
    assert canvas.mapTool() is None


def test_1_6_the_locator_takes_coordinates_after_an_at_sign(tools, qgis_iface):
    one, found = PlaceFilter(tools._session, qgis_iface.mapCanvas()), []
    assert one.prefix() == "@"
    one.resultFetched.connect(lambda result: found.append((str(result.displayString), str(result.userData))))
    one.fetchResults("500000 2970000", QgsLocatorContext(), QgsFeedback())
    one.fetchResults("market", QgsLocatorContext(), QgsFeedback())
    assert len(found) == 1 and found[0][0].endswith("81.000000")


def test_1_6_ward_focus_covers_the_others_goes_there_and_back(tools, qgis_iface):
    canvas, project = qgis_iface.mapCanvas(), QgsProject.instance()
    mask = layer_named("ward_mask")
    node = project.layerTreeRoot().findLayer(mask.id())
    tools.fill_wards()
    assert [action.text() for action in tools.wards.actions()] == ["All wards", "Ward 1", "Ward 2"]
    assert tools.wards.actions()[0].isChecked() and not node.itemVisibilityChecked()
    assert tools.focus_ward(2)
    assert focused_ward() == 2 and node.isVisible()
    ward = next(feature.geometry().boundingBox() for feature in mask.getFeatures() if feature["ward"] == 2)
    assert canvas.extent().contains(ward) and canvas.extent().width() < ward.width() * 4
    covered = mask.renderer().classAttribute()
    assert "imis_ward" in covered and mask.renderer().categories()[0].symbol().color().name().upper() == "#EFF1F6"
    assert not tools.focus_ward(9) and "Ward 9" in tools._messages.last and focused_ward() == 2
    assert tools.focus_ward(None) and focused_ward() is None and not node.isVisible()
    project.clear()
    assert not tools.focus_ward(1) and "not open" in tools._messages.last


def test_1_6_a_ward_in_focus_is_proposed_to_analyses_and_prints(provider, tools, open_dock, qgis_iface):
    tools.focus_ward(2)
    page = open_dock("analysis", session=tools._session).tabs.widget(0)
    page.select("Summary of wards")
    assert page.parameters()["WARDS"] == ["2"]
    page.select("Find applications") if any(page.tools.itemData(row) and page.tools.itemData(row).title == "Find applications"
                                            for row in range(page.tools.count())) else page.select("Buildings hard to reach")  # fmt: skip
    assert page.parameters()["WARDS"] == ["2"]
    printing = open_dock("maps", session=tools._session)
    where = next(place for place in range(printing.tabs.count()) if printing.tabs.tabText(place) == "Print map")
    printing.tabs.setCurrentIndex(where)
    assert printing.tabs.widget(where).ward.currentData() == 2


def _layer(*rings, crs="EPSG:4326"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "Survey area", "memory")
    features = []
    for ring in rings:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(ring))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_1_6_polygons_of_any_layer_become_the_area_of_an_analysis(tools, qgis_iface, monkeypatch):
    ring = "POLYGON((80.99 26.84, 81.01 26.84, 81.01 26.86, 80.99 26.86, 80.99 26.84))"
    active = [None]
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: active[0], raising=False)
    assert not tools.use_as_boundary() and "Choose a layer with areas" in tools._messages.last
    active[0] = _layer()
    assert not tools.use_as_boundary() and "no area" in tools._messages.last
    active[0] = _layer(ring, "POLYGON((81.02 26.84, 81.03 26.84, 81.03 26.85, 81.02 26.84))")
    active[0].selectByIds([1])
    assert tools.use_as_boundary()
    area, crs = tools.taken[-1]
    assert crs == "EPSG:4326" and QgsGeometry.fromWkt(area).area() == pytest.approx(0.02 * 0.02)
    active[0] = _layer(ring, crs="")
    assert not tools.use_as_boundary() and "coordinate system" in tools._messages.last


def test_1_6_a_boundary_in_another_system_is_taken_as_it_is(provider, tools, open_dock):
    page = open_dock("analysis", session=tools._session).tabs.widget(0)
    page.select("Buildings by structure type")
    assert page.take_boundary("POLYGON((80.99 26.84, 81.01 26.84, 81.01 26.86, 80.99 26.86, 80.99 26.84))", "EPSG:4326")
    assert page.tool.name == "summary_boundary" and "boundary from a layer" in page.picked.text()
    assert page.parameters()["AREA"].startswith("CRS=EPSG:4326;")


def test_1_6_the_whole_city(tools, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    canvas.setCenter(QgsPointXY(0, 0))
    tools.whole_city()
    assert canvas.extent().contains(QgsPointXY(500000, 2970000))
    QGuiApplication.clipboard().clear()


def test_1_6_open_record_leads_from_a_feature_to_its_panel(tools, qgis_iface):
    wanted = []
    tools._session.record_wanted.connect(lambda table, keys: wanted.append((table, keys)))
    layer = layer_named("buildings")
    actions = [action for action in QgsGui.mapLayerActionRegistry().mapLayerActions(layer) if action.text() == "Open record"]
    assert len(actions) == 1
    feature = next(layer.getFeatures())
    actions[0].triggerForFeature(layer, feature)
    assert wanted == [("building_info.buildings", [feature["bin"]])]
    assert not [action for action in QgsGui.mapLayerActionRegistry().mapLayerActions(layer_named("ward_info")) if action.text() == "Open record"]
    map_links.let_go()
    assert not [action for action in QgsGui.mapLayerActionRegistry().mapLayerActions(layer) if action.text() == "Open record"]


def test_1_6_results_taken_away_come_back(provider, tools, open_dock, monkeypatch):
    page = open_dock("analysis", session=tools._session).tabs.widget(0)
    page.select("Buildings by structure type")
    page.run()
    wait_until(lambda: page.task is None)
    group = QgsProject.instance().layerTreeRoot().findGroup("Analysis results")
    names = [node.name() for node in group.findLayers()]
    assert names
    asked = []
    monkeypatch.setattr(tools._session.messages, "done", lambda text, button="", pressed=None: asked.append((text, button, pressed)))
    page.clear_results()
    assert QgsProject.instance().layerTreeRoot().findGroup("Analysis results") is None
    text, button, undo = asked[-1]
    assert "taken away" in text and button == "Undo"
    undo()
    assert [node.name() for node in QgsProject.instance().layerTreeRoot().findGroup("Analysis results").findLayers()] == names
    page.clear_results()
