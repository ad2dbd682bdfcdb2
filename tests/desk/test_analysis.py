"""The analysis panel: tools are fed from the map, run in the background, and show tables (umdss.md 1.6, 2.5)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QDate, QEvent, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QKeyEvent, QTextDocument
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QInputDialog, QLabel, QTextBrowser, QToolButton

from imis_plugin import toolbox
from imis_plugin.database.connection import execute, fetch_all
from imis_plugin.demo.geotiff import geotiff
from imis_plugin.desk.chart_view import ChartView
from imis_plugin.desk.map_tools import AreaTool, PickTool
from imis_plugin.modules import analysis_feet as feet
from imis_plugin.modules import analysis_shown
from tests import factories as f
from tests.desk.conftest import settle, wait_rows, wait_until


@pytest.fixture
def city(db):
    road = f.make_road(db, code="R0001", geom=f.line(0, 0, 200, 0))
    for place in range(4):
        f.make_building(db, x=20 + 40 * place, y=10, sanitation_system_id=6, population_served=5, road_code=road)
    db.commit()
    return db


@pytest.fixture
def page(provider, city, session_as, open_dock):
    yield from opened("building_permit", session_as, open_dock)


@pytest.fixture
def planner(provider, city, session_as, open_dock):
    yield from opened("sanitation", session_as, open_dock)


def opened(role, session_as, open_dock):
    session = session_as(role)
    toolbox.module("frame.connection").use_session(session)
    dock = open_dock("analysis", session=session)
    found = dock.tabs.widget(0)
    yield found
    found.stop_picking()
    found.clear_results()
    toolbox.module("frame.connection").use_session(None)


def test_1_7_names_of_the_database_are_choices_and_others_are_judged_there(planner, city):
    """The lists are those of the connection; a model of another city hands over what is not in them, and is told by the database."""
    import processing

    offered = {kind: tuple(names) for kind, names in planner.session.map_facts().names.items()}
    assert {"providers", "vehicles", "plants", "water_types", "diseases"} == set(offered) and "Cholera" in offered["diseases"]
    for name, kind, title in (
        ("applications_find", "providers", "PROVIDERS"),
        ("buildings_near_water_bodies", "water_types", "WATER_TYPES"),
        ("disease_hotspots", "diseases", "DISEASES"),
        ("desludging_route_plan", "vehicles", "VEHICLES"), ("desludging_route_plan", "plants", "PLANTS"),
    ):  # fmt: skip
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("imis:" + name)
        parameter = algorithm.parameterDefinition(title)
        if offered[kind]:
            assert (parameter.type(), parameter.options()) == ("enum", list(offered[kind]))
            assert parameter.usesStaticStrings() and parameter.allowMultiple()
        else:
            assert parameter.type() == "string", "an empty list offers nothing: it is written"
    near = QgsApplication.processingRegistry().createAlgorithmById("imis:buildings_near_water_bodies")
    first = offered["water_types"][0]
    for given in ([first], first, first.upper(), f"{first}, {offered['water_types'][1]}"):
        assert near.checkParameterValues({"WATER_TYPES": given, "OUTPUT": "memory:"}, QgsProcessingContext())[0], given
        assert processing.run("imis:buildings_near_water_bodies", {"WATER_TYPES": given, "OUTPUT": "memory:"})["COUNT"] == 0
    with pytest.raises(QgsProcessingException, match="There is no type of water body “Moat”"):
        processing.run("imis:buildings_near_water_bodies", {"WATER_TYPES": ["Moat"], "OUTPUT": "memory:"})
    with pytest.raises(QgsProcessingException, match="There is no service provider “Nobody”"):
        processing.run("imis:applications_find", {"PROVIDERS": ["Nobody"], "OUTPUT": "memory:"})


def test_1_4_5_lengths_are_shown_and_typed_in_feet_and_run_in_metres(planner, request):
    request.addfinalizer(lambda: feet.want(False))
    page = planner
    page.select("Buildings hard to reach")
    assert page.parameters()["HOSE_LENGTH_M"] == 30 and page.units.currentText() == "metres"
    page.give(ROAD_WIDTH_M=2.5)
    page.units.setCurrentIndex(1)
    page.units.activated.emit(1)
    wrappers = dict(page._wrappers)
    labels = [label.text() for label in page.form_area.widget().findChildren(QLabel)]
    assert any("(ft)" in label for label in labels) and not any("(m)" in label for label in labels)
    assert (wrappers["ROAD_WIDTH_M"].parameterValue(), wrappers["HOSE_LENGTH_M"].parameterValue()) == (8.2, 98.43)
    assert page.parameters()["HOSE_LENGTH_M"] == 30, "a default that nobody touched is the default"
    wrappers["HOSE_LENGTH_M"].setParameterValue(100, page._generator.processingContext())
    assert page.parameters()["HOSE_LENGTH_M"] == 100 * 0.3048
    wrappers["HOSE_LENGTH_M"].setParameterValue(984.25, page._generator.processingContext())
    assert page.parameters()["HOSE_LENGTH_M"] == 300, "the limit is the limit"
    page.run()
    ended(page)
    page.clear_results()
    page.units.setCurrentIndex(0)
    page.units.activated.emit(0)
    assert page.parameters()["HOSE_LENGTH_M"] == 300 and page.parameters()["ROAD_WIDTH_M"] == pytest.approx(2.5, abs=0.001)


def test_1_1_1_shortcuts_fill_the_period(planner):
    page = planner
    page.select("Find applications")
    menu = page.form_area.widget().findChild(QToolButton, "period").menu()
    menu.aboutToShow.emit()
    today = QDate.currentDate()

    def choose(*titles):
        actions = menu.actions()
        for title in titles:
            action = next(one for one in actions if one.text() == title)
            actions = action.menu().actions() if action.menu() is not None else []
        action.trigger()
        given = page.parameters()
        return tuple(given[name].toString("yyyy-MM-dd") if name in given else None for name in ("FROM", "TO"))

    assert choose("Today") == (today.toString("yyyy-MM-dd"),) * 2
    assert choose("This year") == (f"{today.year()}-01-01", f"{today.year()}-12-31")
    assert choose(str(today.year() - 2), "Whole year") == (f"{today.year() - 2}-01-01", f"{today.year() - 2}-12-31")
    assert choose(str(today.year() - 1), "February")[0] == f"{today.year() - 1}-02-01"
    assert choose("Any time") == (None, None)
    page.run()
    ended(page)
    page.clear_results()


def ended(page) -> None:
    wait_until(lambda: page.task is None)


def test_a_click_gives_the_summary_of_a_point_with_layers_tables_and_export(page, city, tmp_path):
    page.canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(f.SRID))
    page.select("Summary around a point")
    dict(page._wrappers)["DISTANCE"].setParameterValue(30, page._generator.processingContext())
    page.pick_button.setChecked(True)
    page.start_picking()
    page._take(QgsPointXY(f.EAST + 25, f.NORTH + 15))
    ended(page)
    titles = [page.results.tabs.tabText(place) for place in range(page.results.tabs.count())]
    assert titles[:3] == ["Figures", "Page", "Chart"] and "Buildings" in titles and "Infrastructure" in titles
    shown = QgsProject.instance().layerTreeRoot().findGroup("Analysis results").findLayers()
    assert any("Areas" in node.name() for node in shown)
    assert all('"algorithm": "imis:summary_point"' in node.layer().customProperty("imis/analysis") for node in shown)
    assert page.map_tool is not None, "the tool stays active after a run"
    page.results.export(str(tmp_path / "point.xlsx"))
    wait_until(lambda: "exported to" in page.session.messages.last)
    assert (tmp_path / "point.xlsx").stat().st_size > 3000
    logged = fetch_all(city, "SELECT layers, personal, row_counts FROM audit.export_log WHERE finished_at IS NOT NULL")
    assert logged[0]["layers"] == ["analysis_buildings", "analysis_figures"] and logged[0]["row_counts"]["buildings"] == 1
    page.clear_results()
    assert QgsProject.instance().layerTreeRoot().findGroup("Analysis results") is None


def test_a_tool_without_a_choice_runs_nothing_and_says_so(page):
    page.select("Buildings of a road")
    page.run()
    assert page.task is None and "Choose on the map first" in page.session.messages.last


def test_a_refusal_of_the_database_reaches_the_message_bar(page):
    page.select("Buildings of a road")
    page._take(["R0099"])
    ended(page)
    assert "There is no road “R0099”" in page.session.messages.last


def test_2_5_a_tall_chart_scrolls_and_does_not_make_the_window_grow(page):
    page.select("Summary of wards")
    page.run()
    ended(page)
    titles = [page.results.tabs.tabText(place) for place in range(page.results.tabs.count())]
    page.results.tabs.setCurrentIndex(titles.index("Chart"))
    page.results.tabs.currentWidget().findChild(ChartView).setMinimumHeight(2000)
    settle(0.1)
    assert page.minimumSizeHint().height() < 600, "768 px of screen, less QGIS's own bars"
    page.clear_results()


def test_a_drawn_area_needs_three_corners(qgis_iface, provider):
    canvas = qgis_iface.mapCanvas()
    said, got = [], []
    tool = AreaTool(canvas, got.append, lambda: said.append("end"), lambda: said.append("few"))

    def click(x, y, button=Qt.MouseButton.LeftButton):
        none = Qt.KeyboardModifier.NoModifier
        tool.canvasReleaseEvent(QgsMapMouseEvent(canvas, QEvent.Type.MouseButtonRelease, QPoint(x, y), button, button, none))

    click(10, 10)
    click(50, 10)
    click(0, 0, Qt.MouseButton.RightButton)
    assert said == ["few"] and got == []
    for corner in ((10, 10), (50, 10), (50, 50)):
        click(*corner)
    click(0, 0, Qt.MouseButton.RightButton)
    assert isinstance(got[0], QgsGeometry) and got[0].area() > 0
    tool.clear()


def test_1_6_1_drawing_an_area_tells_its_size_takes_corners_back_and_ends_by_esc(qgis_iface, provider):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(f.SRID))
    said, got = [], []
    tool = AreaTool(canvas, got.append, lambda: said.append("end"), lambda: said.append("few"))

    def press(key):
        tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

    def corner(x, y):
        tool.add(QgsPointXY(f.EAST + x, f.NORTH + y))

    def words():
        return tool._banner.text()

    for x, y in ((0, 0), (100, 0), (100, 100), (500, 500)):
        corner(x, y)
    press(Qt.Key.Key_Backspace)
    assert "5,00" in words() and " m²" in words() and "border 342 m" in words() and "crosses" not in words(), words()
    corner(0, 100)
    press(Qt.Key.Key_Return)
    assert got[0].area() == 10000 and not tool._banner.isVisibleTo(canvas)
    tool.deactivate()
    assert tool._band.asGeometry().area() == 10000, "the boundary of the run stays on the map"
    for x, y in ((0, 0), (600, 600), (600, 0), (0, 500)):
        corner(x, y)
    assert "crosses itself" in words() and " ha" in words()
    press(Qt.Key.Key_Escape)
    assert tool.points == [] and said == [] and tool._band.asGeometry().isEmpty()
    press(Qt.Key.Key_Escape)
    assert said == ["end"] and len(got) == 1
    tool.clear()


def test_picking_takes_the_nearest_feature(qgis_iface):
    layer = QgsVectorLayer(f"LineString?crs=EPSG:{f.SRID}&field=code:string", "roads", "memory")
    for code, y in (("R1", 0.0), ("R2", 3.0)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code])
        feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(f.EAST, f.NORTH + y), QgsPointXY(f.EAST + 50, f.NORTH + y)]))
        layer.dataProvider().addFeature(feature)
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(f.SRID))
    canvas.setExtent(QgsRectangle(f.EAST - 200, f.NORTH - 200, f.EAST + 200, f.NORTH + 200))
    tool = PickTool(canvas, layer, "code", lambda _keys: None, lambda: None)
    found = tool.near(QgsPointXY(f.EAST + 20, f.NORTH + 2))
    assert [one[1] for one in found][0] == "R2"


def test_rasters_of_an_analysis_lie_below_its_layers(page, city):
    execute(city, "SELECT umdss.build_network(0.5, false)")
    city.commit()
    page.select("Sites for a treatment plant")
    wrappers = dict(page._wrappers)
    for name, value in (("CELL_M", 50), ("DWELLING_M", 100), ("DWELLING_BEST_M", 200)):
        wrappers[name].setParameterValue(value, page._generator.processingContext())
    page.run()
    ended(page)
    nodes = QgsProject.instance().layerTreeRoot().findGroup("Analysis results").findLayers()
    assert [node.name().partition(" – ")[2] for node in nodes] == ["Sites", "Suitability", "Why not here"]
    kinds = [type(node.layer().renderer()).__name__ for node in nodes]
    assert kinds == ["QgsSingleSymbolRenderer", "QgsSingleBandPseudoColorRenderer", "QgsPalettedRasterRenderer"]
    assert all('"algorithm": "imis:fstp_siting"' in node.layer().customProperty("imis/analysis") for node in nodes)
    assert "Area by reason" in [page.results.tabs.tabText(place) for place in range(page.results.tabs.count())]


def test_7_7_areas_lie_below_points_and_the_legend_is_open(planner):
    planner.select("Pits and wells: risk to groundwater")
    planner.run()
    ended(planner)
    declared = planner.algorithm.declared
    order = [name for name, _output in analysis_shown._from_below(declared)]
    shapes = [declared.sinks[name].shape for name in order]
    assert shapes[0] == "polygon" and "polygon" not in shapes[1:], order
    assert order[-1] == "HEAT", "of one kind the first one declared lies on top"
    assert QgsProject.instance().layerTreeRoot().findGroup("Analysis results").isExpanded()


def test_7_9_heights_are_chosen_in_the_panel(planner, tmp_path):
    """A layer of the project by its name, or a file; without one the run is refused before it begins."""
    planner.select("Simplified sewers: screening")
    planner.run()
    assert planner.task is None and planner.session.messages.last == "“Heights (raster, m)” is missing. Choose it in the form, or under “Options…”."
    path = str(tmp_path / "ground.tif")
    Path(path).write_bytes(geotiff(np.zeros((300, 300)), f.EAST - 1000, f.NORTH + 2000, 10, f.SRID, "flat"))
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(path, "ground"))
    planner.give(DEM=layer.id())
    combo = dict(planner._wrappers)["DEM"].wrappedWidget().findChild(QComboBox)
    assert combo.currentText().startswith("ground")
    assert planner.parameters()["DEM"] in (layer.id(), path)
    QgsProject.instance().removeMapLayer(layer.id())


def test_7_13_a_click_on_a_sewer_traces_it(provider, city, session_as, open_dock):
    for number in (1, 2):
        f.make_sewer(city, code=f"S000{number}", geom=f.line(100 * number, 5, 100 * number + 100, 5))
    city.commit()
    session = session_as("infrastructure")
    toolbox.module("frame.connection").use_session(session)
    page = open_dock("analysis", session=session).tabs.widget(0)
    page.select("Trace a sewer")
    assert (page.tool.pick, page.tool.key, page.tool.fixed) == ("sewers", "code", {"NETWORK": 0})
    page._take(["S0001"])
    ended(page)
    assert [feature["code"] for feature in page.results.layers["TRACE"].getFeatures()] == ["S0001", "S0002"]
    page.select("Sewers and drains that reach no plant")
    page.run()
    ended(page)
    assert page.results.layers["ORPHANS"].featureCount() == 2
    page.stop_picking()
    page.clear_results()
    toolbox.module("frame.connection").use_session(None)


def test_0_6_the_page_stands_beside_the_figures_with_its_drawings_and_as_pdf(planner, tmp_path, monkeypatch):
    page = planner
    page.select("Excreta flow by ward")
    page.run()
    ended(page)
    tabs = page.results.tabs
    assert [tabs.tabText(place) for place in range(2)] == ["Figures", "Page"]
    view = tabs.widget(1).findChild(QTextBrowser, "page")
    assert "<svg" in view.page and "drawing:1" in view.toHtml()
    picture = view.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("drawing:1"))
    assert picture.width() > 500 and len({picture.pixelColor(x, picture.height() // 2).name() for x in range(0, picture.width(), 7)}) > 2
    path = tmp_path / "flow.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    page.results.save_page(view)
    assert path.read_bytes().startswith(b"%PDF") and path.stat().st_size > 5000
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "no" / "flow.pdf"), ""))
    page.results.save_page(view)
    assert "could not be written" in page.session.messages.last
    page.clear_results()


def test_5_the_report_of_a_summary_is_saved_and_opened_as_a_print_layout(planner, tmp_path, monkeypatch):
    page = planner
    page.select("Summary of wards")
    page.run()
    ended(page)
    paper = page.results.tabs.widget(1)
    path = tmp_path / "wards"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    paper.findChild(QToolButton, "page_pdf").click()
    ended(page)
    assert path.with_suffix(".pdf").read_bytes().startswith(b"%PDF") and not QgsProject.instance().layoutManager().layouts()
    opened_layouts = []
    monkeypatch.setattr(page.dock.iface, "openLayoutDesigner", opened_layouts.append, raising=False)
    paper.findChild(QToolButton, "page_layout").click()
    ended(page)
    assert [layout.name() for layout in opened_layouts] == ["Summary of wards"]
    assert QgsProject.instance().layoutManager().layoutByName("Summary of wards") is opened_layouts[0]
    QgsProject.instance().layoutManager().clear()


def test_7_20_kept_runs_are_listed_named_compared_and_forgotten(planner, monkeypatch):
    page = planner
    listed = page.dock.lists["kept_runs"]
    for _time in range(2):
        page.select("Excreta flow by ward")
        page.run()
        ended(page)
    page.dock.tabs.setCurrentWidget(listed)
    listed.refresh()
    wait_rows(listed, 2)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_more: ("base", True))
    listed.table.selectRow(0)
    listed.run_action("rename")
    wait_until(lambda: listed.model.rows and listed.model.rows[0].get("name") == "base")
    listed.table.selectRow(0)
    listed.run_action("compare")
    ended(page)
    assert page.results.title.text() == "Compare two runs" and page.dock.tabs.currentWidget() is page
    page.clear_results()
