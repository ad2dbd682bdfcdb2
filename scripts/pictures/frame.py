"""The frame of all pictures: what a shot is, what it may do with the desk, and the run through all of them.

A part is a module beside this one with ``SHOTS = (Shot(…), …)``. ``open`` is a generator over a :class:`Stage`: it yields
what must be waited for, and may return a widget (a dialog) to be taken in place of the whole window::

    def applications(stage):
        page = yield from stage.list("containments", "applications")
        page.show_filtered({"emptied": False})
        yield stage.read(page)

    SHOTS = (Shot("applications-open", "helpdesk", applications),)

``role`` is an account of the demo city (``imis_plugin/demo/accounts.py``). After each shot the panels are closed again.
"""

from __future__ import annotations

import faulthandler
import io
import os
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPoint, QTimer
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QDockWidget, QLabel, QMessageBox
from qgis.utils import iface, plugins

SCREEN = (1366, 768)
LARGEST = 150_000  # bytes of a picture: the manual is read over slow lines
TICK_MS = 50
HOME_SCALE = 4000  # where each shot begins: the middle of the city, houses drawn
MAP_S = 15
QUIET_S = 0.6
STUCK_S = 180
PATIENCE = 5  # the seconds that a shot allows are those of a machine with nothing else to do


@dataclass(frozen=True)
class Shot:
    """One picture.

    :param name: file name without suffix.
    :param role: account of the demo city that looks.
    :param open: generator over a :class:`Stage` (see above).
    :param size: width and height of the window, larger than the screen if need be.
    """

    name: str
    role: str
    open: Callable[[Stage], Iterator]
    size: tuple[int, int] = SCREEN


class Stage:
    """What a shot may do: docks, lists, waiting. ``desk`` and ``iface`` are there for the rest."""

    def __init__(self, desk) -> None:
        self.desk, self.iface = desk, iface

    # -- waiting: yield what these give ------------------------------------------------------------------------
    @staticmethod
    def pause(seconds: float) -> tuple[Callable[[], bool], float]:
        """Wait this long."""
        end = time.monotonic() + seconds
        return (lambda: time.monotonic() >= end), seconds + 1

    @staticmethod
    def until(condition: Callable[[], bool], seconds: float = 20) -> tuple[Callable[[], bool], float]:
        """Wait for a condition; after ``PATIENCE`` times these ``seconds`` the shot has failed."""
        return condition, seconds

    def read(self, page) -> tuple[Callable[[], bool], float]:
        """Wait until a list has read its page."""
        return self.until(lambda: not page.model._asked)

    # -- steps: use with ``yield from`` ------------------------------------------------------------------------
    def dock(self, name: str):
        """Show the dock of a module alone at the right; gives it when it is built."""
        from imis_plugin.desk.shelf import give_width

        dock = self.desk.docks[name]
        for other in self.desk.docks.values():  # first away, then here: two beside each other would widen the window for good
            other.setVisible(other is dock and dock.isVisible())
        dock.show()
        dock.raise_()
        yield self.pause(0.3)
        give_width(self.iface.mainWindow(), dock)
        yield self.pause(0.3)
        return dock

    def list(self, module: str, name: str):
        """Show a list of a module; gives the page when its records are there.

        :raises LookupError: this account has no such list.
        """
        dock = yield from self.dock(module)
        page = dock.show_list(name)
        if page is None:
            raise LookupError(f"{name} is not among the lists of this account in {module}")
        yield self.read(page)
        yield self.pause(0.2)
        return page

    def form(self, page, action: str):
        """Press an action that opens a form; gives the form when it is filled."""
        page.run_action(action)
        form = page.dock.top_page
        if form is None:
            raise LookupError(f"{action}: {page.buttons[action].toolTip()}")
        yield self.until(lambda: form.state is not None)
        yield self.pause(0.5)
        return form

    def map(self, scale: float = 3000):
        """Draw the middle of the city at a scale (the municipal map is open)."""
        from imis_plugin.layers.registry import layer_named

        canvas = self.iface.mapCanvas()
        canvas.setCenter(layer_named("municipality").extent().center())
        canvas.zoomScale(scale)
        yield from self.drawn()

    def drawn(self):
        """Wait until the map is drawn, and no longer than ``MAP_S``: a layer without its server draws for ever."""
        canvas = self.iface.mapCanvas()
        yield self.pause(0.3)
        end = time.monotonic() + MAP_S
        still = [time.monotonic()]

        def quiet() -> bool:  # a drawing may follow at once upon another
            now = time.monotonic()
            if canvas.isDrawing():
                still[0] = now
            return now - still[0] > QUIET_S or now > end

        yield self.until(quiet, MAP_S + 5)

    def over(self, popup) -> QLabel:
        """The window with a list that hangs over it, as one picture to be returned."""
        window = self.iface.mainWindow()
        both = window.grab()
        painter = QPainter(both)
        painter.drawPixmap(popup.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0)), popup.grab())
        painter.end()
        popup.hide()
        shown = QLabel()
        shown.setPixmap(both)
        shown.resize(both.size())
        return shown

    def clear(self) -> None:
        """Close every page over the lists, without asking, put the docks away, take coloured parts off the map."""
        from imis_plugin.desk import map_links
        from imis_plugin.layers.results import RESULT_PROPERTY

        for dock in self.desk.docks.values():
            while dock.pages:
                dock.close_page(dock.pages[-1][1])
            dock.hide()
        map_links.clear()
        project = QgsProject.instance()
        coloured = [key for key, layer in project.mapLayers().items() if str(layer.customProperty(RESULT_PROPERTY) or "").startswith("cwis")]
        project.removeMapLayers(coloured)
        self.iface.messageBar().clearWidgets()


class Run:
    """Goes through the shots of all parts, an account at a time, and ends QGIS."""

    def __init__(self, out: Path, prefix: str, parts: Sequence[str]) -> None:
        self.out, self.prefix = out, prefix
        self.log = Path(os.environ.get("IMIS_PICTURES_LOG", out / "desk-pictures.log")).open("w", encoding="utf-8")
        self.began = time.monotonic()
        self.failed = False
        self.desk = plugins["imis_plugin"].desk
        self.shots = [shot for part in parts for shot in import_module("pictures." + part).SHOTS]
        self.steps = self._all()
        self._opened_by_plugin = None
        self.home = iface.mapCanvas().center()
        QMessageBox.question = self._answer  # nobody is here to answer
        self.condition: Callable[[], bool] = lambda: True
        self.until = 0.0
        self.timer = QTimer()
        self.timer.setInterval(TICK_MS)
        self.timer.timeout.connect(self._tick)
        self.timer.start()

    def _note(self, text: str) -> None:
        print(f"{time.monotonic() - self.began:6.2f} s  {text}", file=self.log, flush=True)

    def _answer(self, _parent, title: str, text: str, *_given):
        self._note(f"asked “{title}: {text}”, answered No")
        return QMessageBox.StandardButton.No

    def _wait(self, condition: Callable[[], bool], seconds: float) -> None:
        self.condition, self.until = condition, time.monotonic() + seconds * PATIENCE

    def _tick(self) -> None:
        self.timer.stop()
        faulthandler.dump_traceback_later(STUCK_S, file=self.log, exit=True)  # a window that waits for an answer
        try:
            try:
                waiting = not self.condition() and time.monotonic() < self.until
            except Exception as error:
                self._wait(*self.steps.throw(error))
                waiting = True
            if not waiting:
                self._wait(*next(self.steps))
            self.timer.start()
        except StopIteration:
            self._end()
        except Exception:  # the boundary of the script: written down, and QGIS is closed all the same
            self._note(traceback.format_exc())
            self.failed = True
            self._end()

    def _end(self) -> None:
        """Close the session, then end the process at once.

        QGIS 3.40 crashes in two exits of three, in its own authentication store, when a pool thread ends while QGIS does.
        """
        self._note("end")
        self.desk.close()
        self.log.flush()
        os._exit(1 if self.failed else 0)

    def _all(self):
        for dock in iface.mainWindow().findChildren(QDockWidget):
            if dock.objectName() in ("Browser", "MessageLog"):
                dock.close()
        roles = dict.fromkeys(shot.role for shot in self.shots)
        for role in roles:
            yield from self._connect(role)
            for shot in (shot for shot in self.shots if shot.role == role):
                yield from self._take(shot)

    def _connect(self, role: str):
        session = self.desk.session
        if "IMIS_CONNECT" in os.environ:  # the plugin connects by itself, once
            yield (lambda: session.state == "connected"), 30
            self._opened_by_plugin = self._opened_by_plugin or session.access
        yield Stage.pause(0.5)
        if session.access is None or session.access.user != role or session.state != "connected":
            given = replace(self._access(), user=role)
            session.close()
            yield Stage.pause(0.3)
            self.desk.connect_to(given)
            yield (lambda: session.state == "connected"), 30
        self._note(f"{role}: {session.state} {self.desk.messages.last}")
        if session.state != "connected":
            raise RuntimeError(f"not connected as {role}: {self.desk.messages.last}")
        if session.access != self._opened_by_plugin:
            begun = time.monotonic()
            QgsProject.instance().setDirty(False)  # else QGIS asks whether it may be closed
            self.desk.open_map()
            self._note(f"map opened in {time.monotonic() - begun:.2f} s")
        yield from Stage(self.desk).map(HOME_SCALE)
        self.home = iface.mapCanvas().center()

    def _access(self):
        from imis_plugin.desk.access import EMBEDDED, Access, from_environment

        return from_environment() or Access(EMBEDDED, os.environ.get("IMIS_PICTURES_NAME", "demo"))

    def _take(self, shot: Shot):
        iface.mainWindow().resize(*shot.size)
        stage = Stage(self.desk)
        stage.clear()
        iface.mapCanvas().setCenter(self.home)
        iface.mapCanvas().zoomScale(HOME_SCALE)
        yield stage.pause(0.2)
        steps, target = shot.open(stage), None
        try:
            while True:
                condition, seconds = next(steps)
                yield condition, seconds
                if not condition():
                    raise TimeoutError(f"waited {seconds * PATIENCE:.0f} s")
        except StopIteration as ended:
            target = ended.value
        except Exception:  # one shot that fails leaves the others; the run as a whole has failed
            self._note(f"{shot.name} failed\n{traceback.format_exc()}")
            self.failed = True
        if target is None:
            yield from stage.drawn()
        QCoreApplication.processEvents()
        widget = target or iface.mainWindow()
        if target is None and (widget.width(), widget.height()) != tuple(shot.size):
            self._note(f"{shot.name} failed: the window grew to {widget.width()} x {widget.height()}, so something needs more room than there is")
            self.failed = True
        size = write_png(widget.grab(), self.out / f"{self.prefix}{shot.name}.png")
        self._note(f"picture {shot.name}, {size / 1000:.0f} kB")
        if target is not None:
            target.close()
        stage.clear()


def write_png(pixmap, path: Path) -> int:
    """Write a picture with as many colours as fit into ``LARGEST`` bytes; gives its size in bytes.

    The colours are chosen to come near to each one there is, not to the frequent ones: else a legend loses those of its small patches.
    """
    from PIL import Image

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    picture = Image.open(io.BytesIO(bytes(data))).convert("RGB")
    for colours in (256, 128, 64, 40):
        packed = io.BytesIO()
        picture.quantize(colours, method=Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE).save(packed, "PNG", optimize=True)
        if len(packed.getvalue()) <= LARGEST:
            break
    path.write_bytes(packed.getvalue())
    return len(packed.getvalue())


def parts_in(folder: Path) -> list[str]:
    """Names of all parts, the desk's own first."""
    found = sorted(path.stem for path in folder.glob("*.py") if path.stem not in ("__init__", "frame"))
    return sorted(found, key=lambda name: name != "desk")
