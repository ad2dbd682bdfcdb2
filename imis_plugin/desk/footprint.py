"""The footprint of a building in a form: drawn on the map, taken from a selected feature, or read from a KML file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ..records.forms import FieldFacts
from .editors import Editor
from .icons import icon
from .session import Session
from .words import tr

LARGEST_KML = 5_000_000
COLOUR = QColor(31, 111, 139)


class FootprintTool(QgsMapTool):
    """Draws one polygon: left click adds a corner, right click ends, Esc gives up."""

    drawn = pyqtSignal(object)

    def __init__(self, canvas) -> None:
        super().__init__(canvas)
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setColor(COLOUR)
        self._band.setFillColor(QColor(31, 111, 139, 60))
        self._band.setWidth(2)
        self._points: list = []

    def canvasReleaseEvent(self, event) -> None:
        """Add a corner, or end."""
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
            return
        self._points.append(self.toMapCoordinates(event.pos()))
        self._show(None)

    def canvasMoveEvent(self, event) -> None:
        """Show the edge that would come next."""
        self._show(self.toMapCoordinates(event.pos()))

    def keyPressEvent(self, event) -> None:
        """Esc gives up, backspace takes the last corner back."""
        if event.key() == Qt.Key.Key_Escape:
            self._points = []
            self._finish()
        elif event.key() == Qt.Key.Key_Backspace and self._points:
            self._points.pop()
            self._show(None)

    def deactivate(self) -> None:
        """Take the drawing away."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        super().deactivate()

    def _show(self, moving) -> None:
        points = [*self._points, moving] if moving is not None else self._points
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([points]), None)

    def _finish(self) -> None:
        points, self._points = self._points, []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self.drawn.emit(QgsGeometry.fromPolygonXY([points]) if len(points) > 2 else None)


class FootprintEditor(Editor):
    """The value is WKT in the municipality's coordinate system."""

    def __init__(self, session: Session, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._value: str | None = None
        self._tool: FootprintTool | None = None
        self._former_tool = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        for text, picture, pressed in (
            (tr("Draw"), "draw", self.draw),
            (tr("From selection"), "building", self.take_selected),
            (tr("KML file…"), "export", self.ask_kml),
        ):
            button = QToolButton()
            button.setText(text)
            button.setIcon(icon(picture))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _checked=False, act=pressed: act())
            row.addWidget(button)
        row.addStretch(1)
        self.note = QLabel(tr("none yet"))
        self.note.setWordWrap(True)
        column.addLayout(row)
        column.addWidget(self.note)
        self.hold(inside)

    # -- the value ---------------------------------------------------------------------------------------------
    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        if not value:
            self.note.setText(tr("none yet"))
            return
        area = QgsGeometry.fromWkt(value).area()
        self.note.setText(tr("{area} m²").format(area=f"{area:,.1f}"))

    def take(self, geometry: QgsGeometry | None, crs: QgsCoordinateReferenceSystem) -> None:
        """Take a polygon in ``crs``; one that crosses itself or is no area is refused with a sentence."""
        if geometry is None or geometry.isEmpty():
            return
        shape = QgsGeometry(geometry)
        city = QgsCoordinateReferenceSystem.fromEpsgId(self._session.map_facts().srid)
        shape.transform(QgsCoordinateTransform(crs, city, QgsProject.instance()))
        flat = shape.get()
        flat.dropZValue()
        flat.dropMValue()
        if shape.type() != QgsWkbTypes.GeometryType.PolygonGeometry or not shape.isGeosValid():
            self.note.setText(tr("This outline crosses itself or is no area. Draw it again."))
            return
        shape.convertToMultiType()
        self.set_value(shape.asWkt(3))
        self.changed.emit()

    # -- ways to give it ---------------------------------------------------------------------------------------
    def draw(self) -> None:
        """Let the officer draw on the map."""
        from qgis.utils import iface

        canvas = iface.mapCanvas()
        self._former_tool = canvas.mapTool()
        self._tool = FootprintTool(canvas)
        self._tool.drawn.connect(lambda geometry: self._drawn(canvas, geometry))
        canvas.setMapTool(self._tool)
        self.note.setText(tr("Click the corners on the map, right-click to end, Esc to give up."))

    def _drawn(self, canvas, geometry) -> None:
        if self._former_tool is not None:
            canvas.setMapTool(self._former_tool)
        else:
            canvas.unsetMapTool(self._tool)
        if geometry is None:
            self.set_value(self._value)
            return
        self.take(geometry, canvas.mapSettings().destinationCrs())

    def take_selected(self) -> None:
        """Take the one selected polygon of the active layer, such as a survey's."""
        from qgis.utils import iface

        layer = iface.activeLayer()
        chosen = layer.selectedFeatures() if isinstance(layer, QgsVectorLayer) else []
        if len(chosen) != 1 or chosen[0].geometry().type() != QgsWkbTypes.GeometryType.PolygonGeometry:
            self.note.setText(tr("Select exactly one polygon on the map first."))
            return
        self.take(chosen[0].geometry(), layer.crs())

    def ask_kml(self) -> None:
        """Ask for a KML file and read it."""
        name, _kind = QFileDialog.getOpenFileName(self, tr("Footprint from a KML file"), "", tr("KML files (*.kml)"))
        if name:
            self.read_kml(Path(name))

    def read_kml(self, path: Path) -> None:
        """Take the first polygon of a KML file; anything else is refused with a sentence (4.3 section 6, reliability 7)."""
        sentence = self._refusal_of_file(path)
        if sentence:
            self.note.setText(sentence)
            return
        layer = QgsVectorLayer(f"{path}", "footprint", "ogr")
        polygons = (
            feature.geometry()
            for feature in layer.getFeatures()
            if feature.geometry().type() == QgsWkbTypes.GeometryType.PolygonGeometry
        )
        shape = next(polygons, None) if layer.isValid() else None
        if shape is None:
            self.note.setText(tr("This file has no polygon."))
            return
        self.take(shape, layer.crs())

    @staticmethod
    def _refusal_of_file(path: Path) -> str:
        if path.suffix.lower() != ".kml":
            return tr("Only .kml files are read here.")
        try:
            if path.stat().st_size > LARGEST_KML:
                return tr("This file is too large for one footprint.")
            text = path.read_text(encoding="utf-8", errors="replace")
        except OSError as error:
            return tr("The file cannot be read: {reason}.").format(reason=error.strerror)
        if "<!DOCTYPE" in text.upper() or "<!ENTITY" in text.upper():
            return tr("This file is not a plain KML file and was not read.")
        return ""
