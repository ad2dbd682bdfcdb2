"""Where is this? Where is that? A click gives a place's coordinates in every usual form; a typed one is shown on the map (umdss.md 1.6)."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout

from ..compat import is_deleted
from ..records.coordinates import DEGREES, Place, dms, parse, plus_code
from . import style
from .icons import icon
from .map_tools import CHOSEN, PointTool
from .words import tr

WORLD = QgsCoordinateReferenceSystem.fromEpsgId(4326)
PLACE_SCALE = 1500


def to_world(point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsPointXY:
    """A point of a coordinate system as longitude and latitude.

    :raises QgsCsException: it lies where the system does not reach.
    """
    return QgsCoordinateTransform(crs, WORLD, QgsProject.instance()).transform(point)


def world_of(text: str, city: QgsCoordinateReferenceSystem, near: Optional[QgsPointXY]) -> Optional[QgsPointXY]:
    """Longitude and latitude of a place as typed, or None when the text names none.

    :param city: the municipality's system, in which metres are meant. :param near: completes a short plus code.
    """
    place: Optional[Place] = parse(text, (near.x(), near.y()) if near is not None else None)
    if place is None:
        return None
    point = QgsPointXY(place.x, place.y)
    try:
        return point if place.system == DEGREES else to_world(point, city)
    except QgsCsException:
        return None


def show_place(canvas, world: QgsPointXY) -> bool:
    """Put a place in the middle of the map; False when the map's system does not reach it."""
    try:
        centre = QgsCoordinateTransform(WORLD, canvas.mapSettings().destinationCrs(), QgsProject.instance()).transform(world)
    except QgsCsException:
        return False
    canvas.setCenter(centre)
    canvas.zoomScale(min(canvas.scale(), PLACE_SCALE))
    canvas.flashGeometries([_geometry(centre)], canvas.mapSettings().destinationCrs())
    canvas.refresh()
    return True


def _geometry(point: QgsPointXY):
    from qgis.core import QgsGeometry

    return QgsGeometry.fromPointXY(point)


class CoordinateWindow(QDialog):
    """A small window beside the map; while it is open a click on the map fills it.

    :param city: the municipality's coordinate system.
    """

    def __init__(self, canvas, city: QgsCoordinateReferenceSystem, parent=None) -> None:
        super().__init__(parent)
        self._canvas, self._city = canvas, city
        self._mark: Optional[QgsVertexMarker] = None
        self.setWindowTitle(tr("Coordinates"))
        self.setModal(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(style.GAP)
        layout.addWidget(style.label(tr("Click on the map, or type a place and press Enter."), "quiet", wrap=True))
        row = QHBoxLayout()
        self.typed = QLineEdit()
        self.typed.setObjectName("typed")
        self.typed.setAccessibleName(tr("Place"))
        self.typed.setPlaceholderText(tr("26.85, 80.95 · 26°51′N 80°57′E · metres · plus code"))
        self.typed.returnPressed.connect(self.go)
        row.addWidget(self.typed, 1)
        go = QToolButton()
        go.setObjectName("go")
        go.setIcon(icon("go"))
        go.setToolTip(tr("Show this place on the map"))
        go.setAccessibleName(tr("Go"))
        go.clicked.connect(lambda _checked=False: self.go())
        row.addWidget(go)
        layout.addLayout(row)
        self.problem = style.label("", "bad", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        form = QFormLayout()
        self.lines: dict[str, QLineEdit] = {}
        for name, title in (("degrees", tr("Latitude, longitude")), ("dms", tr("Degrees, minutes, seconds")),
                            ("metres", tr("Metres ({system})").format(system=city.authid())), ("plus", tr("Plus code"))):  # fmt: skip
            form.addRow(title, self._line(name, title))
        layout.addLayout(form)
        self.resize(440, 230)
        self.tool = PointTool(canvas, self.clicked, self.close)
        canvas.setMapTool(self.tool)

    def _line(self, name: str, title: str) -> QHBoxLayout:
        line = self.lines[name] = QLineEdit()
        line.setReadOnly(True)
        line.setAccessibleName(title)
        copy = QToolButton()
        copy.setIcon(icon("copy"))
        copy.setToolTip(tr("Copy"))
        copy.setAccessibleName(tr("Copy: {what}").format(what=title))
        copy.clicked.connect(lambda _checked=False: QGuiApplication.clipboard().setText(line.text()))
        row = QHBoxLayout()
        row.addWidget(line, 1)
        row.addWidget(copy)
        return row

    def clicked(self, point: QgsPointXY) -> None:
        """Fill the lines with the place that was clicked (in the map's system)."""
        try:
            self.show_world(to_world(point, self._canvas.mapSettings().destinationCrs()))
        except QgsCsException:
            self._say(tr("The map's coordinate system does not reach this place."))

    def go(self) -> None:
        """Show the typed place on the map."""
        centre = to_world(self._canvas.center(), self._canvas.mapSettings().destinationCrs())
        world = world_of(self.typed.text(), self._city, centre)
        if world is None:
            example = tr("Type for example 26.85, 80.95 (latitude first), 26°51′N 80°57′E, metres of the city's system, or a plus code.")
            self._say(tr("This names no place.") + " " + example)
            return
        if not show_place(self._canvas, world):
            self._say(tr("The map's coordinate system does not reach this place."))
            return
        self.show_world(world)
        self._set_mark(world)

    def show_world(self, world: QgsPointXY) -> None:
        """Fill the lines with a place (longitude, latitude)."""
        self.problem.hide()
        self.lines["degrees"].setText(f"{world.y():.6f}, {world.x():.6f}")
        self.lines["dms"].setText(dms(world.x(), world.y()))
        self.lines["plus"].setText(plus_code(world.x(), world.y()))
        try:
            metres = QgsCoordinateTransform(WORLD, self._city, QgsProject.instance()).transform(world)
            self.lines["metres"].setText(f"{metres.x():.2f}, {metres.y():.2f}")
        except QgsCsException:
            self.lines["metres"].setText(tr("outside the system"))

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()

    def _set_mark(self, world: QgsPointXY) -> None:
        self.tool.clear()
        self._drop_mark()
        self._mark = QgsVertexMarker(self._canvas)
        self._mark.setColor(CHOSEN)
        self._mark.setPenWidth(3)
        self._mark.setCenter(QgsCoordinateTransform(WORLD, self._canvas.mapSettings().destinationCrs(), QgsProject.instance()).transform(world))

    def _drop_mark(self) -> None:
        if self._mark is not None and not is_deleted(self._mark):
            self._canvas.scene().removeItem(self._mark)
        self._mark = None

    def keyPressEvent(self, event) -> None:
        """Enter shows the place, it does not close the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)

    def closeEvent(self, event) -> None:
        """Give the map back."""
        self.done(0)
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """However it is closed: tool and mark go."""
        if not is_deleted(self.tool):
            self.tool.clear()
            self._canvas.unsetMapTool(self.tool)
        self._drop_mark()
        super().done(result)
