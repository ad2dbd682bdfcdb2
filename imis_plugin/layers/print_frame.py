"""The exact frame of a print on the map, to be dragged where it belongs."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor


class FrameTool(QgsMapTool):
    """Shows a rectangle of so many map units around the middle of the map; dragging moves it, Esc and right click end.

    :ivar centre: its middle, in the map's coordinates.
    """

    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, width: float, height: float) -> None:
        super().__init__(canvas)
        self.centre = QgsPointXY(canvas.center())
        self._size = (width, height)
        self._held: QgsPointXY | None = None
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor("#0000FF"))
        self._band.setFillColor(QColor(0, 0, 255, 20))
        self._band.setWidth(3)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self._show()
        if not canvas.extent().contains(self.rectangle()):
            wider = self.rectangle()
            wider.scale(1.15)
            canvas.setExtent(wider)
            canvas.refresh()

    def rectangle(self) -> QgsRectangle:
        """What will be printed."""
        width, height = self._size
        return QgsRectangle(self.centre.x() - width / 2, self.centre.y() - height / 2, self.centre.x() + width / 2, self.centre.y() + height / 2)

    def resize(self, width: float, height: float) -> None:
        """Another paper or scale: the same middle."""
        self._size = (width, height)
        self._show()

    def canvasPressEvent(self, event) -> None:
        """Take hold of the frame."""
        if event.button() == Qt.MouseButton.RightButton:
            self.ended.emit()
        else:
            self._held = self.toMapCoordinates(event.pos())

    def canvasMoveEvent(self, event) -> None:
        """Move it along."""
        if self._held is not None:
            now = self.toMapCoordinates(event.pos())
            self.centre = QgsPointXY(self.centre.x() + now.x() - self._held.x(), self.centre.y() + now.y() - self._held.y())
            self._held = now
            self._show()

    def canvasReleaseEvent(self, _event) -> None:
        """Let go."""
        self._held = None

    def keyPressEvent(self, event) -> None:
        """Esc ends."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.ended.emit()

    def dispose(self) -> None:
        """Take the frame off the map for good."""
        canvas = self.canvas()
        if canvas.mapTool() is self:
            canvas.unsetMapTool(self)
        scene = self._band.scene()
        if scene is not None:
            scene.removeItem(self._band)

    def _show(self) -> None:
        self._band.setToGeometry(QgsGeometry.fromRect(self.rectangle()), None)
