"""Panels and dashboards of a real desk, offscreen: how long from the click until they are filled. A JSON line a figure. Run by measure_desk.py."""

from __future__ import annotations

import json
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # an offscreen window warns at every resize

from pytest_qgis.mock_qgis_classes import MockMessageBar
from pytest_qgis.qgis_interface import QgisInterface
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QMainWindow

from imis_plugin.database.connection import connect, execute, fetch_value
from imis_plugin.desk.access import EMBEDDED, Access
from imis_plugin.desk.dashboard_page import DashboardPage
from imis_plugin.desk.dock import ModuleDock
from imis_plugin.desk.list_page import ListPage
from imis_plugin.desk.messages import Messages
from imis_plugin.desk.session import CONNECTED, Session
from imis_plugin.modules import MODULES, all_tables

LIMIT_S = 300
TIMES = 3
PAUSE_S = 1.5


def until(condition) -> float:
    """Let Qt work until the condition holds; seconds it took."""
    start = time.perf_counter()
    while not condition():
        if time.perf_counter() - start > LIMIT_S:
            raise SystemExit("waited too long")
        QCoreApplication.processEvents()
        time.sleep(0.001)
    return time.perf_counter() - start


def tell(name: str, seconds: float) -> None:
    """One figure to the caller."""
    print(json.dumps({"name": name, "seconds": seconds}), flush=True)


class Desk:
    """A window, a session of the officer, and docks."""

    def __init__(self, database: str, user: str) -> None:
        self.window = QMainWindow()
        self.iface = QgisInterface(QgsMapCanvas(self.window), MockMessageBar(), self.window)
        self.session = Session(Messages(), all_tables())
        start = time.perf_counter()
        self.session.connect_to(Access(EMBEDDED, database, user))
        until(lambda: self.session.state == CONNECTED or self.session.messages.last)
        if self.session.state != CONNECTED:
            raise SystemExit(self.session.messages.last)
        tell("desk: connected, rights and notices ready", time.perf_counter() - start)

    def open(self, module) -> ModuleDock:
        """Build a module's dock."""
        dock = ModuleDock(self.iface, self.session, module)
        dock.resize(640, 620)
        dock.show()
        dock.build()
        return dock


def lists(desk: Desk, module) -> None:
    """From the click on the dock's button to rows and count in its first list."""
    start = time.perf_counter()
    dock = desk.open(module)
    page = dock.tabs.widget(0)
    if isinstance(page, ListPage):
        until(lambda: not page.model._asked and (page.model.rows or page.count.text()))
        tell(f"desk: click to filled list, {module.name}", time.perf_counter() - start)
        until(lambda: page.count.text())
        tell(f"desk: … and its number of rows, {module.name}", time.perf_counter() - start)
    dock.close()
    dock.deleteLater()


def dashboards(desk: Desk, module) -> None:
    """From the click on its tab to every card and chart."""
    dock = desk.open(module)
    for place in range(dock.tabs.count()):
        page = dock.tabs.widget(place)
        if isinstance(page, DashboardPage):
            done = []
            page.read_all_done.connect(lambda done=done: done.append(True))
            start = time.perf_counter()
            dock.tabs.setCurrentIndex(place)
            until(lambda done=done: done)
            tell(f"desk: dashboard {page.dashboard.name}", time.perf_counter() - start)
    dock.close()
    dock.deleteLater()


def notices(desk: Desk, target: str) -> None:
    """From a colleague's commit to the new value in an open list."""
    dock = desk.open(next(module for module in MODULES if module.name == "buildings"))
    page = dock.tabs.widget(0)
    until(lambda: not page.model._asked and page.model.rows)
    bin_ = page.model.rows[0]["bin"]
    conn = connect(target)
    column = next(place for place in range(page.model.columnCount())
                  if "house n" in str(page.model.headerData(place, Qt.Orientation.Horizontal)).lower())  # fmt: skip
    taken = []
    before = fetch_value(conn, "SELECT house_number FROM building_info.buildings WHERE bin = %s", (bin_,))
    for number in range(TIMES):
        text = f"MEASURED {time.time_ns()} {number}"  # house numbers are stored in capitals
        execute(conn, "UPDATE building_info.buildings SET house_number = %s WHERE bin = %s", (text, bin_))
        conn.commit()
        taken.append(until(lambda text=text: any(page.model.index(row, column).data() == text for row in range(page.model.rowCount()))))
        pause = time.perf_counter() + PAUSE_S
        until(lambda pause=pause: time.perf_counter() > pause)
    execute(conn, "UPDATE building_info.buildings SET house_number = %s WHERE bin = %s", (before, bin_))
    conn.commit()
    conn.close()
    tell("desk: a colleague's save to the open list", max(taken))
    dock.close()
    dock.deleteLater()


def main() -> None:
    """Lists, dashboards, notices."""
    application = QgsApplication([], True)
    application.initQgis()
    target, user = sys.argv[1], sys.argv[2]
    desk = Desk(target.split(":", 1)[1], user)
    mine = [module for module in MODULES if module.available(desk.session.rights)]
    for module in mine:
        lists(desk, module)
    for module in mine:
        dashboards(desk, module)
    notices(desk, target)
    desk.session.close()
    sys.stdout.flush()
    os._exit(0)  # nothing is left to do, and QGIS's own end waits for what the measuring opened


main()
