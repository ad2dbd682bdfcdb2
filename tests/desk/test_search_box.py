"""One search box and the locator bar: from a typed text to the record in its panel and on the map (umdss 1.6)."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorResult
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

import imis_plugin
from imis_plugin.desk.record_page import RecordPage
from imis_plugin.desk.search_box import SearchBox
from imis_plugin.desk.service_card import ServiceCard
from tests import factories as f
from tests.desk.conftest import settle, wait_rows, wait_until


@pytest.fixture
def city(db):
    road = f.make_road(db)
    bins = [f.make_building(db, road_code=road, house_number=f"12/{number}") for number in range(3)]
    f.make_owner(db, bins[0], owner_name="Kamala Thapa")
    tank = f.make_tank(db, bins[0])
    db.commit()
    return road, bins, tank


@pytest.fixture
def desk(qgis_iface, account, city):
    plugin = imis_plugin.classFactory(qgis_iface)
    plugin.initGui()
    qgis_iface.mainWindow().show()
    plugin.desk.connect_to(account("building_permit"))
    wait_until(lambda: plugin.desk.session.state == "connected")
    yield plugin.desk
    plugin.unload()
    settle(0.05)


def test_enter_ends_at_the_record_in_its_panel(desk, city, qgis_iface):
    road, bins, tank = city
    box = qgis_iface.mainWindow().findChild(SearchBox)
    QTest.keyClicks(box, "12/")
    wait_until(lambda: len(box.hits()) == 3)
    assert [hit.key for hit in box.hits()] == bins
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    dock = desk.docks["buildings"]
    wait_until(lambda: isinstance(dock.top_page, RecordPage))
    assert dock.top_page.key == bins[1] and not dock.isHidden()
    wait_rows(dock.lists["buildings"])
    assert dock.lists["buildings"].chosen_key() == bins[1]
    # Enter before the answer is there: the answer is waited for
    box.setText("kamala")
    box._typing.start()
    QTest.keyClick(box, Qt.Key.Key_Return)
    wait_until(lambda: dock.top_page is not None and dock.top_page.key == bins[0])
    # a record of another module opens that module's panel
    box.setText(tank)
    QTest.keyClick(box, Qt.Key.Key_Return)
    other = desk.docks["containments"]
    wait_until(lambda: isinstance(other.top_page, RecordPage))
    assert other.top_page.key == tank
    # nothing is found: said, and Enter does nothing
    box.setText("zzzz")
    QTest.keyClick(box, Qt.Key.Key_Return)
    wait_until(lambda: box.tree.topLevelItemCount() == 1 and "zzzz" in box.tree.topLevelItem(0).text(0))
    assert box.hits() == []
    QTest.keyClick(box, Qt.Key.Key_Escape)
    desk.session.close()
    assert not box.isEnabled()


def test_typing_on_gives_up_the_question_before(desk, city, qgis_iface, monkeypatch):
    box = qgis_iface.mainWindow().findChild(SearchBox)
    shown = []
    monkeypatch.setattr(box, "_show", shown.append)
    for text in ("1", "12", "12/", "12/2"):
        box.setText(text)
        box.search()
    wait_until(lambda: shown)
    settle(0.2)
    assert len(shown) == 1 and [row["key"] for row in shown[0]] == [city[1][2]]


def test_a_form_with_entries_is_not_closed_by_a_search(desk, city):
    _road, bins, _tank = city
    dock = desk.shelf.show_module("buildings")
    page = dock.lists["buildings"]
    wait_rows(page)
    form = dock.open_form(page, page.panel.edit_form, bins[0])
    wait_until(lambda: form.state is not None)
    form.editors["house_locality"].set_value("Old bazaar")
    form._changed("house_locality")
    desk.navigator.show_record("building_info.buildings", bins[1])
    assert isinstance(dock.top_page, RecordPage)
    dock.back()
    assert dock.top_page is form and form.editors["house_locality"].value() == "Old bazaar"


def test_the_locator_bar_finds_the_same(desk, city):
    road, bins, tank = city
    went = []
    desk.navigator.show_record = lambda relation, key: went.append((relation, key))
    filters = {made.prefix(): made for made in desk.make_locator_filters()}
    assert set(filters) >= {"imis", "bin", "hn", "rd", "pl", "con", "app", "own"}

    def find(prefix, text):
        found, one = [], filters[prefix].clone()
        one.resultFetched.connect(lambda result: found.append((str(result.displayString), str(result.userData))))
        one.fetchResults(text, QgsLocatorContext(), QgsFeedback())
        wait_until(lambda: True)
        return found, one

    found, one = find("rd", road)
    assert [(shown.split(" – ")[0], data) for shown, data in found] == [(road, f"utility_info.roads {road}")]
    assert [data for _shown, data in find("con", tank)[0]] == [f"fsm.containments {tank}"]
    picked = QgsLocatorResult()
    picked.userData = found[0][1]
    one.triggerResult(picked)
    assert went == [("utility_info.roads", road)]
    stopped = QgsFeedback()
    stopped.cancel()
    seen = []
    one.resultFetched.connect(seen.append)
    one.fetchResults(road, QgsLocatorContext(), stopped)
    assert seen == []


def test_one_id_for_all_services_and_back(desk, city):
    """From a building every service record is one click away, and from there the building."""
    road, bins, tank = city
    desk.navigator.show_record("building_info.buildings", bins[0])
    dock = desk.docks["buildings"]
    wait_until(lambda: isinstance(dock.top_page, RecordPage) and dock.top_page.findChild(ServiceCard) is not None)
    card = dock.top_page.findChild(ServiceCard)
    assert set(card.links) >= {"road", "containments"} and "tax" not in card.links
    card.links["containments"].click()
    other = desk.docks["containments"]
    wait_until(lambda: isinstance(other.top_page, RecordPage) and other.top_page.key == tank)
    card.links["road"].click()
    networks = desk.docks["utilities"]
    wait_until(lambda: isinstance(networks.top_page, RecordPage) and networks.top_page.key == road)


def test_several_records_are_shown_in_their_list(desk, city):
    _road, bins, _tank = city
    desk.session.record_wanted.emit("building_info.buildings", bins[:2])
    page = desk.docks["buildings"].lists["buildings"]
    wait_until(lambda: {row["bin"] for row in page.model.rows} == set(bins[:2]))
    page.filters.reset()
    wait_until(lambda: len(page.model.rows) == 3)


def test_a_reference_in_a_detail_leads_to_its_record(desk, city):
    road, bins, _tank = city
    desk.navigator.show_record("building_info.buildings", bins[0])
    page = desk.docks["buildings"].top_page
    wait_until(lambda: page.findChild(ServiceCard) is not None)
    link = next(button for button in page.findChildren(QPushButton) if button.property("role") == "link" and button.toolTip() == f"Show {road}")
    link.click()
    wait_until(lambda: isinstance(desk.docks["utilities"].top_page, RecordPage))
