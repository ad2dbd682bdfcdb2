"""A shape in a form: drawn on the map, gone on with, taken from a selected feature, or read from a KML file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import pyqtSlot
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QFileDialog, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ..records.forms import FieldFacts
from .correcting import Correction
from .drawing import COLOUR, LINE, POINT, POLYGON, DrawTool
from .editors import Editor
from .session import Session
from .shape_files import ShapeProblem, read_kml
from .style import action_button
from .words import tr

# Kinds of form fields that hold a shape, and what is drawn for them.
SHAPES = {"footprint": POLYGON, "area": POLYGON, "line": LINE, "point": POINT}
# What a click snaps to, by the table whose column the field is.
SNAPS = {
    "utility_info.roads": ("utility_info.roads",),
    "utility_info.sewers": ("utility_info.sewers", "utility_info.roads"),
    "utility_info.drains": ("utility_info.drains", "utility_info.roads"),
    "utility_info.water_supplys": ("utility_info.water_supplys", "utility_info.roads"),
    "building_info.buildings": ("building_info.buildings",),
    "layer_info.low_income_communities": ("layer_info.low_income_communities", "utility_info.roads"),
}
NETWORKS = ("utility_info.roads", "utility_info.sewers", "utility_info.drains", "utility_info.water_supplys")
JOIN = "SELECT utility_info.join_ends(%s, %s, %s) AS joined"
WAYS_IN_A_ROW = 3


class ShapeEditor(Editor):
    """The value is WKT in the municipality's coordinate system; polygons and lines as multi.

    :param key: the record's own key, so that a line is not joined to itself.
    """

    def __init__(self, session: Session, facts: FieldFacts, parent: QWidget | None = None, key=lambda: None) -> None:
        super().__init__(parent)
        self._session, self._facts, self._key = session, facts, key
        self.kind = SHAPES[facts.kind]
        self._value: str | None = None
        self._tool: DrawTool | None = None
        self._former_tool = None
        self._shown: QgsRubberBand | None = None
        self._correction: Correction | None = None
        inside = QWidget()
        self.column = column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        ways = QGridLayout()
        ways.setSpacing(3)
        self.buttons: dict[str, QToolButton] = {}
        wanted = [("draw", tr("Draw"), "draw", self.draw)]
        if self.kind == LINE:
            wanted.append(("go_on", tr("Go on"), "add", self.go_on))
        if self.kind != POINT:
            wanted.append(("correct", tr("Move corners"), "edit", self.correct))
        wanted += [
            ("selected", tr("From selection"), "building" if self.kind == POLYGON else "road", self.take_selected),
            ("kml", tr("KML file…"), "export", self.ask_kml),
        ]
        if self.kind == LINE and facts.field.table in NETWORKS:
            wanted.append(("join", tr("Join ends"), "link", self.join_ends))
        wanted.append(("show", tr("Show"), "locate", self.show_on_map))
        for place, (name, text, picture, pressed) in enumerate(wanted):
            button = action_button(text, picture)
            button.setAutoRaise(False)
            button.clicked.connect(lambda _checked=False, act=pressed: act())
            self.buttons[name] = button
            ways.addWidget(button, *divmod(place, WAYS_IN_A_ROW))
        ways.setColumnStretch(WAYS_IN_A_ROW, 1)
        self.note = QLabel(tr("none yet"))
        self.note.setWordWrap(True)
        column.addLayout(ways)
        column.addWidget(self.note)
        self.hold(inside)
        self.set_value(None)

    # -- the value ---------------------------------------------------------------------------------------------
    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        for name in ("go_on", "correct", "join", "show"):
            if name in self.buttons:
                self.buttons[name].setEnabled(bool(value))
        self.note.setText(self.measure_of(QgsGeometry.fromWkt(value)) if value else tr("none yet"))
        if self._shown is not None:
            self._show_band()

    def measure_of(self, shape: QgsGeometry) -> str:
        """Length, area or place of a shape in the municipality's coordinate system."""
        if self.kind == POLYGON:
            return tr("{area} m²").format(area=f"{shape.area():,.1f}")
        if self.kind == LINE:
            return tr("{length} m").format(length=f"{shape.length():,.2f}")
        point = shape.asPoint() if not shape.isEmpty() else QgsPointXY()
        return tr("east {x}, north {y}").format(x=f"{point.x():.1f}", y=f"{point.y():.1f}")

    def take(self, geometry: QgsGeometry | None, crs: QgsCoordinateReferenceSystem) -> None:
        """Take a shape in ``crs``; one that crosses itself or is of another kind is refused with a sentence (COM-51)."""
        if geometry is None or geometry.isEmpty():
            return
        shape = QgsGeometry(geometry)
        shape.transform(QgsCoordinateTransform(crs, self._city(), QgsProject.instance()))
        flat = shape.get()
        flat.dropZValue()
        flat.dropMValue()
        sentence = self._problem(shape)
        if sentence:
            self.note.setText(sentence)
            return
        if self.kind == POINT:
            shape.convertToSingleType()
        else:
            shape.convertToMultiType()
        self.set_value(shape.asWkt(3))
        self.changed.emit()

    def _problem(self, shape: QgsGeometry) -> str:
        kinds = {
            POLYGON: QgsWkbTypes.GeometryType.PolygonGeometry,
            LINE: QgsWkbTypes.GeometryType.LineGeometry,
            POINT: QgsWkbTypes.GeometryType.PointGeometry,
        }
        wrong_kind = shape.type() != kinds[self.kind]
        if self.kind == POLYGON and (wrong_kind or not shape.isGeosValid()):
            return tr("Not taken: this outline crosses itself or is no area. Draw it again.")
        if self.kind == LINE and (wrong_kind or not shape.mergeLines().isSimple()):
            return tr("Not taken: this line crosses itself or is no line. Draw it again, or in two parts.")
        return tr("This is no place. Click one on the map.") if wrong_kind else ""

    def _city(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem.fromEpsgId(self._session.map_facts().srid)

    # -- drawing -----------------------------------------------------------------------------------------------
    def draw(self) -> None:
        """Let the officer draw on the map; a drawing that another tool interrupted is gone on with."""
        if self._tool is not None and self._tool.points:
            self._tool.canvas().setMapTool(self._tool)
            return
        self._start([])

    def go_on(self) -> None:
        """Go on with the line from its end; with a line in parts only a new drawing is possible."""
        canvas = self._canvas()
        merged = QgsGeometry.fromWkt(self._value or "").mergeLines()
        merged.convertToSingleType()
        if canvas is None or not self._value or merged.isMultipart() or merged.isEmpty():
            self.note.setText(tr("This line is in several parts and cannot be gone on with. Draw it again."))
            return
        merged.transform(QgsCoordinateTransform(self._city(), canvas.mapSettings().destinationCrs(), QgsProject.instance()))
        self._start(merged.asPolyline())

    def correct(self) -> None:
        """Let the corners be moved with QGIS's vertex tool; each move is taken at once. Pressed again, it ends."""
        from qgis.utils import iface

        if self._correction is not None:
            self._end_correction()
            return
        if self._canvas() is None or not self._value:
            return
        self._put_tool_away()
        correction = Correction(iface, self.kind, QgsGeometry.fromWkt(self._value), self._city().authid())
        correction.moved.connect(self._corrected)
        self.destroyed.connect(lambda _gone=None: correction.end())
        self._correction = correction
        self.buttons["correct"].setText(tr("Done"))
        self.note.setText(tr("Move, add or delete corners on the map; each change is taken at once."))

    @pyqtSlot(object)
    def _corrected(self, geometry) -> None:
        self.take(geometry, self._city())

    def _end_correction(self) -> None:
        if self._correction is not None:
            correction, self._correction = self._correction, None
            correction.end()
            self.buttons["correct"].setText(tr("Move corners"))
            self.set_value(self._value)

    def _start(self, begun: list) -> None:
        canvas = self._canvas()
        if canvas is None:
            return
        self._end_correction()
        self._put_tool_away()
        to_city = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), self._city(), QgsProject.instance())

        def measure(shape: QgsGeometry) -> str:
            there = QgsGeometry(shape)
            there.transform(to_city)
            return self.measure_of(there)

        self._former_tool = canvas.mapTool()
        tool = DrawTool(canvas, self.kind, self._layers(), measure, begun)
        tool.drawn.connect(self._drawn)
        self.destroyed.connect(lambda _gone=None: _leave(canvas, tool))
        self._tool = tool
        canvas.setMapTool(tool)
        self.note.setText(tr("Draw on the map: click the corners, right-click to end, Esc to give up."))

    @pyqtSlot(object)
    def _drawn(self, geometry) -> None:
        canvas, crs = self._tool.canvas(), self._tool.canvas().mapSettings().destinationCrs()
        self._put_tool_away()
        if self._former_tool is not None:
            canvas.setMapTool(self._former_tool)
        self.set_value(self._value)
        if geometry is not None:
            self.take(geometry, crs)
            self.show_on_map(zoom=False)

    def _put_tool_away(self) -> None:
        if self._tool is not None:
            tool, self._tool = self._tool, None
            _leave(tool.canvas(), tool)

    def _layers(self) -> list[QgsVectorLayer]:
        from ..layers.registry import layer_for

        found = (layer_for(table) for table in SNAPS.get(self._facts.field.table, ()))
        return [layer for layer in found if layer is not None]

    def _canvas(self):
        from qgis.utils import iface

        if iface is None or self._session.map_facts() is None:
            self.note.setText(tr("The map is not open just now."))
            return None
        return iface.mapCanvas()

    # -- other ways to give it ---------------------------------------------------------------------------------
    def take_selected(self) -> None:
        """Take the one selected shape of the active layer, such as a survey's."""
        from qgis.utils import iface

        layer = iface.activeLayer()
        chosen = layer.selectedFeatures() if isinstance(layer, QgsVectorLayer) else []
        if len(chosen) != 1:
            self.note.setText(tr("Select exactly one feature of the active layer on the map first."))
            return
        self.take(chosen[0].geometry(), layer.crs())

    def ask_kml(self) -> None:
        """Ask for a KML file and read it."""
        name, _kind = QFileDialog.getOpenFileName(self, tr("Shape from a KML file"), "", tr("KML files (*.kml)"))
        if name:
            self.read_kml(Path(name))

    def read_kml(self, path: Path) -> None:
        """Take the first shape of a KML file; anything else is refused with a sentence."""
        try:
            shape, crs = read_kml(path, self.kind)
        except ShapeProblem as problem:
            self.note.setText(str(problem))
            return
        self.take(shape, crs)

    def join_ends(self) -> None:
        """Move ends that lie near the network onto it; the database says where (umdss 1.6.1)."""
        before = self._value
        network = self._facts.field.table.rpartition(".")[2]

        def joined(rows: list[dict]) -> None:
            if self._value != before:
                return
            if QgsGeometry.fromWkt(rows[0]["joined"]).equals(QgsGeometry.fromWkt(before)):
                self.note.setText(tr("Both ends are as they can be: they join the network, or nothing is near."))
                return
            self.set_value(rows[0]["joined"])
            self.changed.emit()

        self._session.ask_rows(self, JOIN, (network, before, self._key()), joined, channel="join")

    # -- showing -----------------------------------------------------------------------------------------------
    def show_on_map(self, zoom: bool = True) -> None:
        """Mark the shape on the map, and go there."""
        canvas = self._canvas()
        if canvas is None or not self._value:
            return
        if self._shown is None:
            self._shown = QgsRubberBand(canvas)
            self.destroyed.connect(lambda _gone=None, band=self._shown: _take_off(band))
        self._show_band()
        if zoom:
            transform = QgsCoordinateTransform(self._city(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
            box = transform.transformBoundingBox(QgsGeometry.fromWkt(self._value).boundingBox())
            box.grow(max(box.width(), box.height(), 20) / 2)
            canvas.setExtent(box)
            canvas.refresh()

    def _show_band(self) -> None:
        shape = QgsGeometry.fromWkt(self._value) if self._value else QgsGeometry()
        self._shown.setStrokeColor(COLOUR)
        self._shown.setFillColor(QColor(31, 111, 139, 50))
        self._shown.setWidth(3)
        self._shown.setToGeometry(shape, self._city())


def _leave(canvas, tool: DrawTool) -> None:
    """Take a drawing tool off the map; its editor may be gone already."""
    from qgis.PyQt import sip

    if sip.isdeleted(tool) or sip.isdeleted(canvas):
        return
    if canvas.mapTool() is tool:
        canvas.unsetMapTool(tool)
    tool.dispose()
    tool.deleteLater()


def _take_off(band: QgsRubberBand) -> None:
    from qgis.PyQt import sip

    if not sip.isdeleted(band) and band.scene() is not None:
        band.scene().removeItem(band)
