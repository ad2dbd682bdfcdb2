"""From a record to its place on the map: turn its layer on, go there, and mark it (COM-42)."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.core import QgsExpression, QgsFeatureRequest, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor

from .definitions import LAYERS
from .registry import layer_for

FLASH_COLOUR = QColor(237, 31, 36)
POINT_SCALE = 1000
MARGIN = 1.6


class NoLayerError(LookupError):
    """The open project has no layer for the record type."""


def features_of(layer: QgsVectorLayer, key: str, keys: Sequence[object]) -> list:
    """The features with these keys (shown geometry only), in no order."""
    values = ", ".join(QgsExpression.quotedValue(value) for value in keys)
    request = QgsFeatureRequest(QgsExpression("{} IN ({})".format(QgsExpression.quotedColumnRef(key), values)))
    request.setSubsetOfAttributes([])
    return list(layer.getFeatures(request))


def zoom_to(canvas: QgsMapCanvas, table: str, keys: Sequence[object], project: Optional[QgsProject] = None) -> int:
    """Show the records of ``schema.table`` with these keys: layer on, canvas there, shapes flashed.

    :returns: how many were found on the map (0: none has a geometry there).
    :raises NoLayerError: the project has no layer for the table.
    """
    project = project or QgsProject.instance()
    layer = layer_for(table, project)
    if layer is None:
        raise NoLayerError(table)
    key = next(definition.key for definition in LAYERS if definition.table == table)
    found = [feature for feature in features_of(layer, key, keys) if feature.hasGeometry()]
    if not found:
        return 0
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)
    box = QgsRectangle()
    box.setMinimal()
    for feature in found:
        box.combineExtentWith(feature.geometry().boundingBox())
    _go(canvas, layer, box)
    canvas.flashFeatureIds(layer, [feature.id() for feature in found], FLASH_COLOUR, QColor(237, 31, 36, 0), 4, 450)
    return len(found)


def _go(canvas: QgsMapCanvas, layer: QgsVectorLayer, box: QgsRectangle) -> None:
    transform = canvas.mapSettings().layerTransform(layer)
    target = transform.transformBoundingBox(box) if transform.isValid() else box
    if target.width() < 1 and target.height() < 1:
        canvas.setCenter(target.center())
        canvas.zoomScale(POINT_SCALE)
    else:
        target.scale(MARGIN)
        canvas.setExtent(target)
        if layer.hasScaleBasedVisibility() and canvas.scale() < POINT_SCALE / 2:
            canvas.zoomScale(POINT_SCALE / 2)
    canvas.refresh()


def line_between(first: QgsGeometry, second: QgsGeometry) -> QgsGeometry:
    """The shortest line from one geometry to another, for *Nearest road* (COM-43)."""
    return first.shortestLine(second)
