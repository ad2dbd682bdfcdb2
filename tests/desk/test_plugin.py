"""The plugin loads and unloads without a trace, and fast (architecture; engineering 5, trap "unload")."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QToolBar

import imis_plugin
from tests.desk.conftest import drop_deleted, settle


def _window_state(window):
    drop_deleted()
    return {
        "menus": sorted(menu.title() for menu in window.findChildren(QMenu)),
        "bar": [action.text() for action in window.menuBar().actions()],
        "toolbars": sorted(bar.objectName() for bar in window.findChildren(QToolBar)),
        "docks": sorted(dock.objectName() for dock in window.findChildren(QDockWidget)),
        "actions": sorted(action.objectName() for action in window.findChildren(QAction) if action.objectName()),
        "providers": sorted(provider.id() for provider in QgsApplication.processingRegistry().providers()),
        "translators": len(window.children()),
    }


def test_loads_and_unloads_twice_without_a_trace(qgis_iface):
    window = qgis_iface.mainWindow()
    before = _window_state(window)
    for _round in range(2):
        plugin = imis_plugin.classFactory(qgis_iface)
        plugin.initGui()
        during = _window_state(window)
        assert "Imis_buildings" in during["docks"]
        assert "ImisToolbar" in during["toolbars"]
        plugin.unload()
        settle(0.05)
        assert _window_state(window) == before


def test_unload_after_a_start_that_broke(qgis_iface, monkeypatch):
    before = _window_state(qgis_iface.mainWindow())
    plugin = imis_plugin.classFactory(qgis_iface)
    monkeypatch.setattr(plugin, "_add_toolbar", lambda *_given: 1 / 0)
    try:
        plugin.initGui()
    except ZeroDivisionError:
        plugin.unload()
    assert _window_state(qgis_iface.mainWindow()) == before


def test_starts_without_connection(qgis_iface, monkeypatch):
    import psycopg2

    def refuse(*_args, **_keywords):
        raise AssertionError("a connection in initGui")

    monkeypatch.setattr(psycopg2, "connect", refuse)
    plugin = imis_plugin.classFactory(qgis_iface)
    plugin.initGui()
    plugin.unload()


def test_unloads_out_of_the_middle_of_work(qgis_iface, account, db):
    from tests.desk.conftest import wait_until

    before = _window_state(qgis_iface.mainWindow())
    chosen = account("building_permit", "sanitation")
    plugin = imis_plugin.classFactory(qgis_iface)
    plugin.initGui()
    session = plugin.desk.session
    plugin.desk.connect_to(chosen)
    wait_until(lambda: session.state == "connected")
    for dock in plugin.desk.docks.values():
        dock.show()
        dock.build()
    page = plugin.desk.docks["buildings"].lists["buildings"]
    page.run_action("add")
    settle(0.2)
    plugin.unload()
    settle(0.3)
    assert _window_state(qgis_iface.mainWindow()) == before
    with db.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE usename = %s", (chosen.user,))
        assert cursor.fetchone()[0] == 0


def test_plugin_class_is_short():
    import inspect

    from imis_plugin import plugin

    assert len(inspect.getsource(plugin).splitlines()) < 150
