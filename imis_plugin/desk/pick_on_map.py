"""Picking a record by clicking it on the map, for the searchable fields of a form."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapToolIdentifyFeature
from qgis.PyQt.QtCore import Qt, pyqtSignal


def layer_behind(table: str) -> tuple[QgsVectorLayer, str] | None:
    """The open map's layer of the records of ``table`` (or of the register over it) and its key; None without one."""
    from ..layers.definitions import LAYERS
    from ..layers.registry import layer_for

    stored = table.removesuffix("_register")
    layer = layer_for(stored)
    key = next((definition.key for definition in LAYERS if definition.table == stored), "")
    return (layer, key) if layer is not None and key else None


def may_be_on_map(table: str) -> bool:
    """Whether the municipal map has a layer for the records of ``table``."""
    from ..layers.definitions import LAYERS

    return any(definition.table == table.removesuffix("_register") for definition in LAYERS)


class PickTool(QgsMapToolIdentifyFeature):
    """Waits for one click on a record of a layer; ``picked`` carries its key, None when it was given up (Esc, right click)."""

    picked = pyqtSignal(object)

    def __init__(self, canvas, layer: QgsVectorLayer, key: str) -> None:
        super().__init__(canvas, layer)
        self._key = key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.featureIdentified.connect(self._found)
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)

    def _found(self, feature) -> None:
        self.picked.emit(_plain(feature[self._key]))

    def canvasReleaseEvent(self, event) -> None:
        """Right click gives up."""
        if event.button() == Qt.MouseButton.RightButton:
            self.picked.emit(None)
        else:
            super().canvasReleaseEvent(event)

    def keyPressEvent(self, event) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.picked.emit(None)


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else str(value)
