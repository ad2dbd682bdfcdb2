"""Drawing on the map for a form: points, lines and polygons with snapping, live measures, undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvasSnappingUtils, QgsMapTool, QgsRubberBand, QgsSnapIndicator
from qgis.PyQt.QtCore import Qt, pyqtSignal, pyqtSlot
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel

from ..layers.snapping import corners_and_edges
from .words import tr

POINT, LINE, POLYGON = "point", "line", "polygon"
LEAST = {POINT: 1, LINE: 2, POLYGON: 3}
COLOUR = QColor(31, 111, 139)
SNAP_PIXELS = 12
_KINDS = {
    POINT: QgsWkbTypes.GeometryType.PointGeometry,
    LINE: QgsWkbTypes.GeometryType.LineGeometry,
    POLYGON: QgsWkbTypes.GeometryType.PolygonGeometry,
}
_BANNER = "background: rgba(255, 255, 255, 225); color: #1d2b36; border: 1px solid #1f6f8b; border-radius: 3px; padding: 4px 8px;"


def geometry_of(kind: str, points: Sequence[QgsPointXY]) -> QgsGeometry:
    """The shape that the points make so far."""
    if kind == POINT:
        return QgsGeometry.fromPointXY(points[-1]) if points else QgsGeometry()
    if kind == LINE:
        return QgsGeometry.fromPolylineXY(list(points))
    return QgsGeometry.fromPolygonXY([list(points)])


class DrawTool(QgsMapTool):
    """Draws one shape: left click adds a corner (a point is done with it), right click or Enter ends, Esc gives up.

    Backspace or Ctrl+Z takes the last corner back, Ctrl+Y brings it again. Another map tool in between only pauses: what
    was drawn is there again when this tool is set again.

    :param kind: ``point``, ``line`` or ``polygon``.
    :param layers: vector layers whose corners and edges the clicks snap to.
    :param measure: gives the text of length or area for a shape in the map's coordinates.
    :param begun: corners to go on from, in the map's coordinates.
    """

    drawn = pyqtSignal(object)

    def __init__(
        self,
        canvas,
        kind: str,
        layers: Sequence[QgsVectorLayer] = (),
        measure: Callable[[QgsGeometry], str] = lambda _shape: "",
        begun: Sequence[QgsPointXY] = (),
    ) -> None:
        super().__init__(canvas)
        self.kind, self.points = kind, list(begun)
        self._begun, self._undone, self._measure = len(self.points), [], measure
        self._band = QgsRubberBand(canvas, _KINDS[kind])
        self._band.setColor(COLOUR)
        self._band.setFillColor(QColor(31, 111, 139, 60))
        self._band.setWidth(2)
        self._snapping = snapping_to(canvas, layers) if layers else None
        for layer in layers:
            layer.willBeDeleted.connect(self._stop_snapping)  # QGIS would ask a layer that is gone
        self._mark = QgsSnapIndicator(canvas)
        self._banner = QLabel(canvas)
        self._banner.setStyleSheet(_BANNER)
        self._banner.hide()
        self.setCursor(Qt.CursorShape.CrossCursor)

    # -- mouse and keys ----------------------------------------------------------------------------------------
    def canvasReleaseEvent(self, event) -> None:
        """Add a corner, or end."""
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.add(self._place(event.pos()))

    def canvasMoveEvent(self, event) -> None:
        """Show the edge that would come next."""
        self._show(self._place(event.pos()))

    def keyPressEvent(self, event) -> None:
        """Enter ends, Esc gives up, backspace and Ctrl+Z take the last corner back, Ctrl+Y brings it again."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.give_up()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) or (control and key == Qt.Key.Key_Z):
            self.undo()
        elif control and key == Qt.Key.Key_Y:
            self.redo()
        else:
            return
        event.accept()

    # -- drawing -----------------------------------------------------------------------------------------------
    def add(self, point: QgsPointXY) -> None:
        """Add a corner; the same place twice (a double click) counts once."""
        if self.points and self.points[-1] == point:
            return
        self.points.append(point)
        self._undone = []
        if self.kind == POINT:
            self.finish()
        else:
            self._show(None)

    def undo(self) -> None:
        """Take the last corner back, down to those the drawing went on from."""
        if len(self.points) > self._begun:
            self._undone.append(self.points.pop())
            self._show(None)

    def redo(self) -> None:
        """Bring back the corner that was taken back last."""
        if self._undone:
            self.points.append(self._undone.pop())
            self._show(None)

    def finish(self) -> None:
        """End: ``drawn`` carries the shape, None when it has too few corners."""
        points, self.points = self.points, []
        self._clear()
        self.drawn.emit(geometry_of(self.kind, points) if len(points) >= LEAST[self.kind] else None)

    def give_up(self) -> None:
        """End without a shape."""
        self.points = []
        self._clear()
        self.drawn.emit(None)

    # -- showing -----------------------------------------------------------------------------------------------
    def activate(self) -> None:
        """Take the keys too, so that undo works at once."""
        super().activate()
        self.canvas().setFocus()
        self._show(None)

    def deactivate(self) -> None:
        """Take the drawing away; the corners stay for going on."""
        self._clear()
        super().deactivate()

    def dispose(self) -> None:
        """Take everything off the map for good."""
        self._clear()
        self._mark.setVisible(False)
        self._banner.deleteLater()
        scene = self._band.scene()
        if scene is not None:
            scene.removeItem(self._band)

    @pyqtSlot()
    def _stop_snapping(self) -> None:
        self._snapping = None

    def _place(self, pixels) -> QgsPointXY:
        if self._snapping is not None:
            match = self._snapping.snapToMap(self.toMapCoordinates(pixels))
            self._mark.setMatch(match)
            if match.isValid():
                return match.point()
        return self.toMapCoordinates(pixels)

    def _show(self, moving: QgsPointXY | None) -> None:
        points = [*self.points, moving] if moving is not None else self.points
        self._band.setToGeometry(geometry_of(self.kind, points), None)
        how = tr("Click the place.") if self.kind == POINT else tr("Right-click ends, Backspace undoes, Esc gives up.")
        parts = [self._measure(geometry_of(self.kind, points)) if len(points) >= LEAST[self.kind] else "", how]
        self._banner.setText("   ".join(part for part in parts if part))
        self._banner.adjustSize()
        self._banner.move(12, 12)
        self._banner.show()

    def _clear(self) -> None:
        self._band.reset(_KINDS[self.kind])
        self._mark.setVisible(False)
        self._banner.hide()


def snapping_to(canvas, layers: Sequence[QgsVectorLayer]) -> QgsMapCanvasSnappingUtils:
    """Snapping to corners and edges of these layers alone, whatever the project's own snapping says."""
    config = QgsSnappingConfig()
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.AdvancedConfiguration)
    for layer in layers:
        config.setIndividualLayerSettings(
            layer,
            QgsSnappingConfig.IndividualLayerSettings(True, corners_and_edges(), SNAP_PIXELS, QgsTolerance.UnitType.Pixels, 0, 0),
        )
    utils = QgsMapCanvasSnappingUtils(canvas, canvas)
    utils.setMapSettings(canvas.mapSettings())
    utils.setConfig(config)
    return utils
