"""The dock “Map and print”: themes chooser, data export."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt

from imis_plugin.layers.registry import layer_named
from tests.desk.conftest import wait_until
from tests.factories_building import make_building


@pytest.fixture
def themes_page(db, open_dock, qgis_new_project):
    for facts in ({"structure_type_id": 1}, {"structure_type_id": 1}, {"structure_type_id": 2}):
        make_building(db, **facts)
    db.commit()
    dock = open_dock("maps", "building_permit")
    yield dock.tabs.widget(0)
    from imis_plugin.desk import map_links

    map_links.let_go()


def _choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def _legend(page):
    rows = range(page.table.rowCount())
    return {page.table.item(row, 0).text(): page.table.item(row, 2).text() for row in rows}


def test_themes_chooser_shows_legend_in_words_numbers_and_draws_the_map(themes_page):
    page = themes_page
    assert page.open_button.isVisible() and not page.map_theme.isEnabled(), "without the map: legends only"
    _choose(page.theme, "B2")
    wait_until(lambda: _legend(page).get("RCC framed") == "2")
    assert _legend(page)["Load bearing"] == "1" and _legend(page)["Unknown"] == "0"
    assert page.about.text() == "What the building is made of."
    page.open_map()
    assert not page.open_button.isVisible()
    _choose(page.theme, "B11")
    buildings = layer_named("buildings")
    assert buildings.styleManager().currentStyle() == "Construction date"
    assert page.table.item(1, 1).text() == "3 to under 5 years"
    # the layer's own menu and the chooser follow each other
    buildings.styleManager().setCurrentStyle("Presence of toilet")
    page._follow_layer()
    assert page.theme.currentText() == "Presence of toilet"
    _choose(page.colours, "safe")
    assert buildings.renderer().categories()[0].symbol().color().name().upper() == "#2166AC"
    _choose(page.map_theme, "Sanitation systems")
    assert buildings.styleManager().currentStyle() == "Toilet connection"
    root = QgsProject.instance().layerTreeRoot()
    assert root.findLayer(layer_named("sewers").id()).isVisible()
    assert not root.findLayer(layer_named("roads").id()).isVisible()
    # measures: limits from the data
    _choose(page.layer, "ward_info")
    wait_until(lambda: page.theme.count() > 20 and sum(int(n) for n in _legend(page).values() if n != "…") == 1)
    assert page.method.isVisible()
    _choose(page.method, "equal")
    _choose(page.layer, "roads")
    assert not page.method.isVisible()


def test_a_base_map_is_loaded_only_when_asked_for(themes_page, monkeypatch):
    from qgis.core import QgsSettings

    from imis_plugin.layers import base_maps

    QgsSettings().setValue("qgis/connections-xyz/Test tiles/url", "https://tiles.invalid/{z}/{x}/{y}.png")
    try:
        themes_page.open_map()
        assert not base_maps.shown()
        assert "Test tiles" in base_maps.offered()
        layer = base_maps.show("Test tiles")
        root = QgsProject.instance().layerTreeRoot()
        assert base_maps.shown() == "Test tiles" and root.customLayerOrder()[-1] == layer, "under everything else"
        base_maps.show("")
        assert not base_maps.shown()
    finally:
        QgsSettings().remove("qgis/connections-xyz/Test tiles")


def _tick(page, *names):
    for row in range(page.layers.count()):
        item = page.layers.item(row)
        layer = item.data(Qt.ItemDataRole.UserRole)
        item.setCheckState(Qt.CheckState.Checked if layer.name in names else Qt.CheckState.Unchecked)


def test_section_4_export_page_counts_first_and_writes_in_the_background(db, themes_page, tmp_path):
    from qgis.core import QgsGeometry

    page = themes_page.dock.tabs.widget(1)
    offered = {page.layers.item(row).data(Qt.ItemDataRole.UserRole).name for row in range(page.layers.count())}
    assert "buildings" in offered and "tax_status" not in offered, "layers without the right are left out"
    assert not page.export_button.isEnabled() and page.state.text() == "Tick the layers to export."
    _tick(page, "buildings", "roads")
    wait_until(lambda: any("3 rows" in page.layers.item(row).text() for row in range(page.layers.count())))
    page.area.setCurrentIndex(page.area.findData("wards"))
    assert not page.export_button.isEnabled()
    page.wards.setCheckedItems(["1"])
    assert page.export_button.isEnabled() and page.request().wards == [1]
    page.area.setCurrentIndex(page.area.findData("drawn"))
    assert not page.export_button.isEnabled() and page.state.text() == "Draw the area on the map."
    page.draw()
    page.dock.iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(32644))
    page.tool.drawn.emit(QgsGeometry.fromWkt("POLYGON((499000 2969000, 503000 2969000, 503000 2973000, 499000 2973000, 499000 2969000))"))
    assert page.tool is None and page.export_button.isEnabled()
    page.format.setCurrentIndex(page.format.findData("geojson"))
    assert not page.crs.isEnabled() and not page.with_style.isEnabled()
    page.format.setCurrentIndex(page.format.findData("gpkg"))
    page.personal.setChecked(True)
    assert page.state.text() == "Say why you need names and contacts of persons."
    page.personal.setChecked(False)
    page.export_to(tmp_path / "city.gpkg")
    assert page.cancel_button.isVisibleTo(page)
    wait_until(lambda: page.task is None)
    assert "3 rows were exported" in page.session.messages.last, page.session.messages.last
    assert sorted(path.name for path in tmp_path.iterdir()) == ["city-README.csv", "city.gpkg"]
    _tick(page, "building_owners")
    assert page.format.currentData() == "xlsx" and page.reason.isEnabled()
    page.export_to(tmp_path / "missing" / "o.xlsx")
    wait_until(lambda: page.task is None)
    assert "3 rows" not in page.session.messages.last and not (tmp_path / "missing").exists()


def test_section_8_the_export_page_is_not_shown_without_the_permission(db, open_dock):
    make_building(db)
    db.commit()
    dock = open_dock("maps", "help_desk")
    assert [dock.tabs.tabText(place) for place in range(dock.tabs.count())] == ["Themes", "Print map"]


def test_section_5_print_page_shows_the_frame_prints_and_opens_the_layout(db, themes_page, tmp_path):
    dock = themes_page.dock
    page = next(dock.tabs.widget(place) for place in range(dock.tabs.count()) if dock.tabs.tabText(place) == "Print map")
    assert not page.print_button.isEnabled() and "Open the municipal map" in page.state.text()
    themes_page.open_map()
    page._follow()
    assert "title" in page.state.text()
    page.title.setText("Buildings of ward 1")
    assert page.print_button.isEnabled()
    canvas = dock.iface.mapCanvas()
    canvas.setDestinationCrs(QgsProject.instance().crs())
    canvas.setCenter(layer_named("municipality").extent().center())
    page.scale.setCurrentIndex(page.scale.findData(2000))
    page.show_frame()
    assert page.frame.rectangle().width() == pytest.approx(221 / 1000 * 2000, abs=2)
    page.template.setCurrentIndex(page.template.findData("imis_a3_landscape"))
    wide = page.frame.rectangle().width()
    assert wide > 600, "another paper, another frame"
    request = page.request()
    assert request.extent.width() == pytest.approx(wide) and request.user == "Sita Rai"
    page.theme.setCurrentIndex(page.theme.findData("Overview"))
    page.dpi.setCurrentIndex(0)
    written = page.print_to(tmp_path / "map.pdf")
    assert [path.name for path in written] == ["map.pdf"] and "was printed" in page.session.messages.last
    page.template.setCurrentIndex(page.template.findData("imis_ward_atlas"))
    assert page.frame is None and not page.scale.isEnabled()
    page.ward.setCurrentIndex(page.ward.findData(1))
    page.open_layout()
    assert [layout.name() for layout in QgsProject.instance().layoutManager().layouts()] == ["Buildings of ward 1"]


def test_2_6_measures_on_the_map_follow_what_a_colleague_saves(db, themes_page):
    from imis_plugin.desk import map_links

    page = themes_page
    page.open_map()
    page.session.tables_changed.connect(lambda tables: map_links.refresh_layers(page.session, tables))
    wards = layer_named("ward_info")

    def on_the_map():
        return sum(feature["no_build"] or 0 for feature in wards.getFeatures())

    assert on_the_map() == 0, "nothing is counted before somebody looks"
    QgsProject.instance().layerTreeRoot().findLayer(wards.id()).setItemVisibilityCheckedParentRecursive(True)
    wait_until(lambda: on_the_map() == 3)
    make_building(db, structure_type_id=1)
    db.commit()
    wait_until(lambda: on_the_map() == 4)
