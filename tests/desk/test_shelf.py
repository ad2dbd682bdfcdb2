"""How the modules are offered: grouped, by right, remembered for each person (modules 2.7)."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

import imis_plugin
from imis_plugin.modules import MODULES
from tests.desk.conftest import settle, wait_until


@pytest.fixture
def plugin(qgis_iface):
    made = imis_plugin.classFactory(qgis_iface)
    made.initGui()
    yield made
    made.unload()
    settle(0.05)


def connect(plugin, access):
    plugin.desk.connect_to(access)
    wait_until(lambda: plugin.desk.session.state == "connected")
    return plugin.desk.shelf


def test_2_7_few_buttons_all_modules_in_their_group(plugin):
    shelf = plugin.desk.shelf
    assert set(shelf.actions) == {module.name for module in MODULES}
    assert len(shelf.buttons) <= 4
    keys = [action.shortcut().toString() for action in shelf.actions.values() if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    assert {action.text() for action in shelf.actions.values()} <= {action.text() for action in plugin.menu.actions()}
    offered = [action for button in shelf.buttons.values() for action in (button.menu().actions() if button.menu() else [button.defaultAction()])]
    assert sorted(action.text() for action in offered) == sorted(action.text() for action in shelf.actions.values())


def test_2_7_a_module_without_right_is_not_shown_and_panels_are_remembered(plugin, account):
    chosen = account("water_supply")
    shelf = connect(plugin, chosen)
    may = {module.name: module.available(plugin.desk.session.rights) for module in MODULES}
    assert not may["containments"] and may["buildings"]
    assert {name: action.isVisible() for name, action in shelf.actions.items()} == may
    assert shelf.show_module("containments") is None and shelf.docks["containments"].isHidden()
    assert shelf.show_module("buildings") is not None and shelf.show_module("utilities") is not None
    shelf._remember()
    assert set(shelf.remembered()) == {"buildings", "utilities"}
    shelf.docks["buildings"].hide()
    shelf.docks["utilities"].hide()
    plugin.desk.session.close()
    shelf = connect(plugin, chosen)
    assert not shelf.docks["buildings"].isHidden() and not shelf.docks["utilities"].isHidden()
    plugin.desk.session.close()
    shelf.docks["buildings"].hide()
    shelf.docks["utilities"].hide()
    shelf = connect(plugin, account("water_supply"))
    assert shelf.docks["buildings"].isHidden(), "another person begins with nothing open"
    assert not any(key.endswith("imis") for key in QgsSettings().allKeys())
