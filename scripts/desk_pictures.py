"""Pictures of the real desk: opens panel after panel and saves the window to ``desk-*.png``.

Runs inside QGIS (``qgis --code``) on a screen of its own; ``scripts/desk_pictures.sh`` starts it. Environment:
``IMIS_PICTURES`` the folder for the pictures, ``IMIS_PICTURES_USER`` the account (officer), ``IMIS_PICTURES_NAME`` the
database of the private server (imis).
"""

from __future__ import annotations

import os
import time
import traceback
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

WIDTH, HEIGHT = 1366, 768
_keep = []


class Steps:
    """Runs a generator of waits: each yields a condition that must hold before the next step."""

    def __init__(self, out: Path, user: str, name: str) -> None:
        self.out, self.user = out, user
        self.name = os.environ.get("IMIS_CONNECT", "").partition(":")[2] or name
        self.desk = plugins["imis_plugin"].desk
        self.log = (out / "desk-pictures.log").open("w", encoding="utf-8")
        self.began = time.monotonic()
        self.steps = self.all_steps()
        self.condition = lambda: True
        self.until = 0.0
        self.timer = QTimer()
        self.timer.setInterval(60)
        self.failed = False
        self.timer.timeout.connect(self.tick)
        self.timer.start()

    def note(self, text: str) -> None:
        print(f"{time.monotonic() - self.began:6.2f} s  {text}", file=self.log, flush=True)

    def tick(self) -> None:
        if not self.condition() and time.monotonic() < self.until:
            return
        if time.monotonic() >= self.until and self.until and not self.condition():
            self.note("waited too long")
            self.failed = True
        self.timer.stop()
        try:
            self.condition, seconds = next(self.steps)
            self.until = time.monotonic() + seconds
            self.timer.start()
        except StopIteration:
            self.end()
        except Exception:  # the boundary of the script: written down, and QGIS is closed all the same
            self.note(traceback.format_exc())
            self.failed = True
            self.end()

    def end(self) -> None:
        """Close the session, then end the process at once.

        QGIS 3.40 crashes in two exits of three, in its own authentication store, when a pool thread ends while QGIS does.
        """
        failed = self.failed
        self.note("end")
        self.desk.close()
        self.log.flush()
        os._exit(1 if failed else 0)

    def picture(self, name: str) -> None:
        QCoreApplication.processEvents()
        iface.mainWindow().grab().save(str(self.out / f"desk-{name}.png"))
        self.note("picture " + name)

    def pause(self, seconds: float):
        end = time.monotonic() + seconds
        return (lambda: time.monotonic() >= end), seconds + 1

    def dock(self, name: str):
        for other in self.desk.docks.values():
            other.setVisible(other.module.name == name)
        dock = self.desk.docks[name]
        dock.raise_()
        iface.mainWindow().resizeDocks([dock], [630], Qt_horizontal())
        return dock

    def all_steps(self):
        from imis_plugin.desk.access import EMBEDDED, Access

        window = iface.mainWindow()
        window.resize(WIDTH, HEIGHT)
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() in ("Browser", "MessageLog"):
                dock.close()
        yield self.pause(0.5)
        self.desk.ask_connection()
        yield self.pause(1.5)
        if self.desk.dialog is not None:
            self.desk.dialog.grab().save(str(self.out / "desk-connect.png"))
            self.desk.dialog.close()
        if "IMIS_CONNECT" not in os.environ:  # else the plugin connects by itself
            self.desk.connect_to(Access(EMBEDDED, self.name, self.user))
        yield (lambda: self.desk.session.state == "connected"), 20
        self.note("state " + self.desk.session.state + " " + self.desk.messages.last)
        if self.desk.session.state != "connected":
            self.picture("not-connected")
            return
        if "IMIS_CONNECT" not in os.environ:
            begun = time.monotonic()
            self.desk.open_map()
            self.note(f"map opened in {time.monotonic() - begun:.2f} s")
        yield self.pause(4)
        yield from self.overview()
        yield from self.buildings()
        yield from self.chain()
        yield from self.cwis()
        yield from self.provider(Access(EMBEDDED, self.name, "provider1"))

    def overview(self):
        """The middle of the city with its containments, roads and drains, beside the list of buildings."""
        from qgis.core import QgsProject

        from imis_plugin.layers.registry import layer_named

        self.dock("buildings")
        canvas = iface.mapCanvas()
        nodes = [QgsProject.instance().layerTreeRoot().findLayer(layer_named(name).id())
                 for name in ("containments", "roads", "drains", "low_income_communities", "toilets")]
        before = canvas.extent()
        for node in nodes:
            node.setItemVisibilityChecked(True)
        canvas.setCenter(layer_named("municipality").extent().center())
        canvas.zoomScale(3000)
        yield self.pause(4)
        self.picture("1-overview")
        for node in nodes:
            node.setItemVisibilityChecked(False)
        canvas.setExtent(before)
        canvas.refresh()
        yield self.pause(1)

    def provider(self, access):
        """The emptying form is the provider's."""
        self.desk.session.close()
        yield self.pause(0.5)
        self.desk.connect_to(access)
        yield (lambda: self.desk.session.state == "connected"), 20
        dock = self.dock("containments")
        yield self.pause(2)
        page = dock.show_list("applications")
        if page is None:
            return
        page.show_filtered({"emptied": False})
        yield self.pause(1.2)
        self.picture("provider-applications")
        if page.chosen_row() is not None and page.buttons["emptying"].isEnabled():
            page.run_action("emptying")
            yield self.pause(1.5)
            self.picture("emptying-form")
            dock.back()
            yield self.pause(0.3)

    def buildings(self):
        dock = self.dock("buildings")
        yield self.pause(1.5)
        page = dock.lists["buildings"]
        self.picture("buildings")
        page.filter_button.setChecked(True)
        page.filters.fields["house_number"].setText("1")
        page.filters.apply()
        yield self.pause(1.5)
        self.picture("buildings-filters")
        page.filters.reset()
        page.filter_button.setChecked(False)
        yield self.pause(1)
        page.run_action("map")
        yield self.pause(3)
        self.picture("buildings-map")
        page.run_action("detail")
        yield self.pause(1.2)
        self.picture("building-detail")
        dock.top_page.show_tab("history")
        yield self.pause(1.2)
        self.picture("building-history")
        dock.back()
        yield self.pause(0.3)
        if "edit" in page.buttons:
            page.run_action("edit")
            yield self.pause(1.5)
            self.picture("building-form")
            form = dock.top_page
            form.scroll.verticalScrollBar().setValue(form.scroll.verticalScrollBar().maximum())
            yield self.pause(0.5)
            self.picture("building-form-end")
            form.editors["house_locality"].set_value("Old bazaar")
            form._changed("house_locality")
            now = {**form.state.opened_with, "tax_code": "T999999", "house_locality": "Bazaar Road"}
            dialog = form.conflict_dialog({**now, "_changed_by": "Dinesh Prajapati", "_changed_at": "10:42"})
            dialog.show()
            yield self.pause(0.5)
            dialog.grab().save(str(self.out / "desk-conflict.png"))
            dialog.close()
            form.state.values = dict(form.state.opened_with)
            dock.back()
            yield self.pause(0.3)
            page.run_action("add")
            yield self.pause(1.2)
            dock.top_page.save()
            yield self.pause(0.5)
            self.picture("building-form-problems")
            dock.back()
            yield self.pause(0.3)
        page.run_action("containments")
        yield self.pause(1)
        self.picture("building-containments")
        dock.back()
        yield self.pause(0.3)

    def chain(self):
        dock = self.dock("containments")
        yield self.pause(1.5)
        self.picture("applications")
        page = dock.lists.get("applications")
        if page is not None:
            page.show_filtered({"emptied": False})
            yield self.pause(1.2)
            self.picture("applications-open")
            if "add" in page.buttons:
                page.run_action("add")
                yield self.pause(1)
                self.picture("application-form")
                dock.back()
                yield self.pause(0.3)
        for name in ("containments", "emptyings", "collections", "feedbacks"):
            if dock.show_list(name) is not None:
                yield self.pause(1.2)
                self.picture(name)

    def cwis(self):
        dock = self.dock("cwis")
        yield self.pause(1.5)
        page = dock.tabs.currentWidget()
        latest = page.chosen_year()
        if not page.generate_button.isHidden():
            for year in (latest - 1, latest):
                page.year.setCurrentIndex(page.year.findData(year))
                page.read()
                yield (lambda y=year: page.view is not None and page.view.year == y), 10
                if page.view.revision is None:
                    page.generate()
                    yield (lambda: page.view is not None and page.view.revision is not None), 30
            yield self.pause(1)
        page.table.selectRow(1)
        yield self.pause(0.4)
        self.picture("cwis")


def Qt_horizontal():
    from qgis.PyQt.QtCore import Qt

    return Qt.Orientation.Horizontal


def start(out: Path, user: str, name: str) -> None:
    """Begin when the window is up; without the plugin there is nothing to look at."""
    if "imis_plugin" not in plugins:
        (out / "desk-pictures.log").write_text("QGIS did not load the plugin imis_plugin\n", encoding="utf-8")
        QTimer.singleShot(300, lambda: iface.actionExit().trigger())
        return
    QTimer.singleShot(300, lambda: _keep.append(Steps(out, user, name)))


if "IMIS_PICTURES" in os.environ:
    start(
        Path(os.environ["IMIS_PICTURES"]),
        os.environ.get("IMIS_PICTURES_USER", "officer"),
        os.environ.get("IMIS_PICTURES_NAME", "imis"),
    )
