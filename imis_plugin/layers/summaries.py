"""Colours wards and grid cells by a measure when their layer is first shown, with class limits from the data (umdss.md 3.4).

The summaries are worked out by the database; reading them takes a moment in a large city, so it is
done when somebody looks, and through the desk's background reader.
"""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsProject, QgsVectorLayer

from .measures import quantile_limits
from .symbols import graduated_by
from .themes import FIRST_MEASURE, MEASURE_RAMP

VALUES = {
    "ward_info": "SELECT no_build AS value FROM layer_info.v_layer_ward_info WHERE no_build IS NOT NULL",
    "grid_info": "SELECT no_build AS value FROM layer_info.v_layer_grid_info WHERE no_build IS NOT NULL",
}

Read = Callable[[str, Callable[[list[dict[str, Any]]], None]], None]


def paint(layer: QgsVectorLayer, values: list[float]) -> None:
    """Class and colour the layer by the number of buildings."""
    limits = quantile_limits(values, len(MEASURE_RAMP))
    graduated_by(layer, FIRST_MEASURE, limits, MEASURE_RAMP[: len(limits) + 1])
    layer.triggerRepaint()
    layer.emitStyleChanged()


def paint_when_shown(layers: dict[str, QgsVectorLayer], read: Read, project: QgsProject) -> None:
    """Have each summary layer painted the first time it is switched on.

    :param layers: layers of the project by definition name.
    :param read: asks the database in the background and hands the rows over in the window's thread.
    """
    for name, query in VALUES.items():
        layer = layers.get(name)
        node = project.layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        if node is None:
            continue

        def show(changed: Any, layer: QgsVectorLayer = layer, query: str = query) -> None:
            if not changed.isVisible() or layer.customProperty("imis/painted"):
                return
            layer.setCustomProperty("imis/painted", True)
            read(query, lambda rows: paint(layer, [float(row["value"]) for row in rows]))

        node.visibilityChanged.connect(show)
