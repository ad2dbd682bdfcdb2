"""The dock “Map and print”: themes chooser."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject

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
