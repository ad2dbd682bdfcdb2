"""Turning on a layer of the municipal map from a panel."""

from __future__ import annotations

from qgis.core import QgsProject

from .map_links import open_project
from .words import tr


def show_layer(iface, session, name: str) -> bool:
    """Turn on a layer of the municipal map, by its definition's name, and go to where it is; opens the map when it is not open."""
    from ..layers.registry import layer_named

    if layer_named(name) is None:
        open_project(session, iface)
    layer = layer_named(name)
    if layer is None:
        session.messages.warn(tr("The municipal map has no layer for this, or your rights do not include it."))
        return False
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)
    canvas = iface.mapCanvas()
    if layer.hasScaleBasedVisibility() and layer.minimumScale() and canvas.scale() > layer.minimumScale():
        canvas.zoomScale(layer.minimumScale() * 0.9)
    canvas.refresh()
    session.messages.info(tr("The layer “{name}” is on.").format(name=layer.name()))
    return True
