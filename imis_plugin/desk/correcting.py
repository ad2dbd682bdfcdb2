"""Moving the corners of a form's shape with QGIS's own vertex tool, on a layer that is there only meanwhile."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .words import tr

KINDS = {"polygon": "MultiPolygon", "line": "MultiLineString"}


class Correction(QObject):
    """One shape on a layer of its own in the map; ``moved`` carries it after each change."""

    moved = pyqtSignal(object)

    def __init__(self, iface, kind: str, shape: QgsGeometry, authid: str) -> None:
        """:param authid: the coordinate system of ``shape`` (the municipality's)."""
        super().__init__()
        project = QgsProject.instance()
        was_dirty = project.isDirty()
        self._iface, self._active = iface, iface.activeLayer()
        self.layer = QgsVectorLayer(f"{KINDS[kind]}?crs={authid}", tr("Corners to move"), "memory")
        self.layer.setOpacity(0.45)  # what lies beneath stays readable
        feature = QgsFeature()
        feature.setGeometry(shape)
        self.layer.dataProvider().addFeature(feature)
        project.addMapLayer(self.layer, False)
        project.layerTreeRoot().insertLayer(0, self.layer)
        project.setDirty(was_dirty)
        self.layer.startEditing()
        self.layer.geometryChanged.connect(lambda _id, geometry: self.moved.emit(QgsGeometry(geometry)))
        iface.setActiveLayer(self.layer)
        iface.actionVertexToolActiveLayer().trigger()

    def end(self) -> None:
        """Take the layer off the map. Safe to call more than once, and after the project was closed."""
        from qgis.PyQt import sip

        layer, self.layer = self.layer, None
        if layer is None or sip.isdeleted(layer):
            return
        project = QgsProject.instance()
        was_dirty = project.isDirty()
        layer.rollBack()
        project.removeMapLayer(layer.id())
        project.setDirty(was_dirty)
        if self._active is not None and not sip.isdeleted(self._active):
            self._iface.setActiveLayer(self._active)
        self._iface.actionPan().trigger()
