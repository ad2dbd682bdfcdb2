"""What happens to the map as people use it: numbers beside classes when a layer is switched on, results above the rest."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer

from .definitions import layer_definition
from .source import NAME_PROPERTY

# QGIS counts the classes of a legend by reading the whole layer; in a larger city the chooser's numbers, counted by the database, are enough.
COUNTED_UP_TO = 60000
_COUNT = "showFeatureCount"


def count_when_shown(layers: dict[str, QgsVectorLayer], project: QgsProject, buildings: int) -> None:
    """Have the layer tree show how many features are in each class, from the first time a layer is switched on.

    :param buildings: about how many buildings the city has; above :data:`COUNTED_UP_TO` nothing is counted.
    """
    if buildings > COUNTED_UP_TO:
        return
    for name, layer in layers.items():
        if not layer_definition(name).count_classes:
            continue
        node = project.layerTreeRoot().findLayer(layer.id())

        def show(changed: Any) -> None:
            if changed.isVisible() and not changed.customProperty(_COUNT):
                changed.setCustomProperty(_COUNT, True)

        node.visibilityChanged.connect(show)


_watched: list[tuple[QgsProject, Any]] = []


def keep_added_on_top(project: QgsProject) -> None:
    """Draw layers that are added later, such as results of analyses, above those of the municipal map.

    The municipal map has a drawing order of its own, and QGIS would put what is new beneath everything.
    """
    stop_watching()

    def raise_added(added: list) -> None:
        fresh = [layer.id() for layer in added if not isinstance(layer, QgsRasterLayer) and not layer.customProperty(NAME_PROPERTY)]
        if fresh:
            QTimer.singleShot(0, lambda: put_on_top(project, fresh))

    project.layersAdded.connect(raise_added)
    _watched.append((project, raise_added))


def stop_watching() -> None:
    """Let go of the project (at unload, and before another is watched)."""
    while _watched:
        project, raise_added = _watched.pop()
        project.layersAdded.disconnect(raise_added)


def put_on_top(project: QgsProject, ids: list[str]) -> None:
    """Move these layers to the top of the drawing order, if the project keeps one."""
    root = project.layerTreeRoot()
    if not root.hasCustomLayerOrder() or not any(layer.customProperty(NAME_PROPERTY) for layer in root.customLayerOrder()):
        return
    fresh = [layer for layer in (project.mapLayer(name) for name in ids) if layer is not None and layer.isSpatial()]
    names = {layer.id() for layer in fresh}
    root.setCustomLayerOrder([*fresh, *(layer for layer in root.customLayerOrder() if layer.id() not in names)])
