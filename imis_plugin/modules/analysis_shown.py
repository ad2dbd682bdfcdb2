"""What the analysis panel shows around a run: the list of tools that the role may use, and the layers of a result on the map."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingUtils, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem
from qgis.PyQt.QtWidgets import QComboBox

from .. import toolbox
from ..desk.words import tr
from .analysis import GROUPS, Tool


def fill_tools(box: QComboBox) -> None:
    """The tools that the role may run, under the headings of the toolbox; the first is chosen."""
    model = box.model()
    registry = QgsApplication.processingRegistry()
    for title, tools in GROUPS:
        head = QStandardItem(tr(title))
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        offered = [tool for tool in tools if _may(registry.algorithmById("imis:" + tool.name))]
        if offered:
            model.appendRow(head)
        for tool in offered:
            item = QStandardItem("   " + tr(tool.title))
            item.setData(tool, Qt.ItemDataRole.UserRole)
            model.appendRow(item)
    box.setCurrentIndex(next((row for row in range(box.count()) if box.itemData(row) is not None), -1))


def _may(algorithm) -> bool:
    if algorithm is None:
        return False
    answer = algorithm.canExecute()
    return bool(answer[0] if isinstance(answer, tuple) else answer)


def put_on_map(tool: Tool, algorithm, context: QgsProcessingContext, results: dict[str, Any], note: str) -> dict:
    """Dress the layers of a result and put them on the map; the vector layers and tables by output, in the order of the declaration."""
    looks, on_map = toolbox.module("frame.looks"), toolbox.module("frame.results_group")
    layers = {}
    for name, declared in _from_below(algorithm.declared):
        place = results.get(name)
        layer = QgsProcessingUtils.mapLayerFromString(place, context, True) if isinstance(place, str) else None
        if layer is None:
            continue
        layer = context.takeResultLayer(layer.id()) or layer
        layer.setName(f"{tr(tool.title)} – {tr(declared.title)}")
        if name in algorithm.declared.rasters:
            looks.dress_raster(layer, declared.look)
            looks.note_on(layer, note)
        else:
            layers[name] = layer
            if declared.shape == "table" or not layer.featureCount():
                continue
            looks.dress(layer, declared.look, note)
        QgsProject.instance().addMapLayer(layer, False)
        group = on_map.results_group(QgsProject.instance())
        group.insertLayer(0, layer)
        on_map.place(layer)
        group.setExpanded(False)  # the tree could not open it while it was empty
        group.setExpanded(True)
    return {name: layers[name] for name in algorithm.declared.sinks if name in layers}


def _from_below(declared) -> list[tuple[str, Any]]:
    """Outputs in the order of their layers, the lowest first: rasters, areas, then points and lines, of each kind the main result last."""
    return [*reversed(declared.rasters.items()), *sorted(reversed(declared.sinks.items()), key=lambda named: named[1].shape != "polygon")]
