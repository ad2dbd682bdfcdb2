"""A small map in the detail of a record: its shape over the layers that the open map shows (modules 4.7)."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .words import tr

HEIGHT = 150
LEAST_M = 60.0
COLOUR = QColor(179, 38, 30)


class SmallMap(QgsMapCanvas):
    """Shows one shape, given as WKT in the municipality's coordinate system; the wheel zooms, dragging moves."""

    def __init__(self, wkt: str, srid: int, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("small_map")
        self.setFixedHeight(HEIGHT)
        self.setCanvasColor(Qt.GlobalColor.white)
        self.enableAntiAliasing(True)
        self.setToolTip(tr("Where it is. The wheel zooms, dragging moves."))
        self.setAccessibleName(tr("Small map"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        crs = QgsCoordinateReferenceSystem.fromEpsgId(srid)
        self.setDestinationCrs(crs)
        shape = QgsGeometry.fromWkt(wkt)
        self.setLayers([layer for layer in QgsProject.instance().layerTreeRoot().checkedLayers() if isinstance(layer, QgsVectorLayer)])
        self._band = QgsRubberBand(self, shape.type())
        self._band.setStrokeColor(COLOUR)
        self._band.setFillColor(QColor(COLOUR.red(), COLOUR.green(), COLOUR.blue(), 60))
        self._band.setWidth(3)
        self._band.setIconSize(9)
        self._band.setToGeometry(shape, crs)
        self._pan = QgsMapToolPan(self)
        self.setMapTool(self._pan)
        box = shape.boundingBox()
        box.grow(max(LEAST_M, box.width(), box.height()) / 2)
        self.setExtent(box)
        self.refresh()
