"""A desk that is killed: opens a building's form, types, keeps a draft, and hangs in a save (run by test_killed_desk.py)."""

from __future__ import annotations

import sys
import time
from dataclasses import replace

from pytest_qgis.mock_qgis_classes import MockMessageBar
from pytest_qgis.qgis_interface import QgisInterface
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow

database, user, bin_ = sys.argv[1:]
app = QgsApplication([], True)
app.initQgis()

from imis_plugin.desk import form_page  # noqa: E402  (Qt must be up before widgets are declared)
from imis_plugin.desk.access import EMBEDDED, Access  # noqa: E402
from imis_plugin.desk.dock import ModuleDock  # noqa: E402
from imis_plugin.desk.drafts import _file  # noqa: E402
from imis_plugin.desk.messages import Messages  # noqa: E402
from imis_plugin.desk.session import CONNECTED, Session  # noqa: E402
from imis_plugin.modules import MODULES, all_tables  # noqa: E402


def wait(condition, what: str) -> None:
    until = time.monotonic() + 60
    while not condition():
        if time.monotonic() > until:
            sys.exit(f"waited too long for {what}: {session.messages.last}")
        app.processEvents()
        time.sleep(0.005)


session = Session(Messages(), all_tables())
session.connect_to(Access(EMBEDDED, database, user))
wait(lambda: session.state == CONNECTED, "the connection")
window = QMainWindow()
iface = QgisInterface(QgsMapCanvas(window), MockMessageBar(), window)
dock = ModuleDock(iface, session, next(module for module in MODULES if module.name == "buildings"))
dock.show()
dock.build()
page = dock.lists["buildings"]
EDIT = page.panel.edit_form


def slow_save(conn, values, seen):
    """The save as it is, and then a server that is busy: the officer's machine dies before the answer."""
    key = EDIT.save(conn, values, seen)
    with conn.cursor() as cursor:
        cursor.execute("SELECT pg_sleep(600)")
    return key


form_page.DRAFT_MS = 200
form = dock.open_form(page, replace(EDIT, save=slow_save), bin_)
wait(lambda: form.state is not None, "the form")
for name, value in (("house_locality", "Old bazaar"), ("floor_count", 3), ("owner_name", "Sita Kumari Devi")):
    form.editors[name].set_value(value)
    form._changed(name)
wait(lambda: _file(EDIT.name, bin_).exists(), "the draft")
form.save()
wait(lambda: form.saving, "the save")
sys.stdout.write(f"{_file(EDIT.name, bin_).parent}\n")
sys.stdout.flush()
wait(lambda: False, "its end")
