"""A background map from the internet, only when somebody asks for one: the municipal map opens without a network.

Offered are the XYZ connections that this QGIS knows (Browser ▸ XYZ Tiles), so that a municipality keeps its own list.
"""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsDataSourceUri, QgsProject, QgsRasterLayer, QgsSettings

PROPERTY = "imis/base_map"
GROUP = "Base maps"
_OLD, _NEW = "qgis/connections-xyz", "connections/xyz/items"


def offered() -> list[str]:
    """Names of the XYZ connections of this QGIS, in order."""
    settings = QgsSettings()
    names: set[str] = set()
    for root in (_OLD, _NEW):
        settings.beginGroup(root)
        names.update(settings.childGroups())
        settings.endGroup()
    return sorted(name for name in names if _value(name, "url"))


def _value(name: str, key: str) -> str:
    settings = QgsSettings()
    return str(settings.value(f"{_OLD}/{name}/{key}", "") or settings.value(f"{_NEW}/{name}/{key}", "") or "")


def shown(project: Optional[QgsProject] = None) -> str:
    """The name of the base map in the project, empty when there is none."""
    layer = _layer(project or QgsProject.instance())
    return layer.customProperty(PROPERTY) if layer is not None else ""


def _layer(project: QgsProject) -> Optional[QgsRasterLayer]:
    return next((layer for layer in project.mapLayers().values() if layer.customProperty(PROPERTY)), None)


def show(name: str, project: Optional[QgsProject] = None) -> Optional[QgsRasterLayer]:
    """Put the base map of this name under everything else, in place of the one that was there; empty takes it away.

    Nothing is asked of the network here: tiles are fetched when the map is drawn, and without a network they stay white.
    """
    project = project or QgsProject.instance()
    old = _layer(project)
    if old is not None:
        project.removeMapLayer(old.id())
    if not name:
        return None
    uri = QgsDataSourceUri()
    uri.setParam("type", "xyz")
    uri.setParam("url", _value(name, "url"))
    for key, setting in (("zmin", "zmin"), ("zmax", "zmax")):
        if _value(name, setting):
            uri.setParam(key, _value(name, setting))
    layer = QgsRasterLayer(bytes(uri.encodedUri()).decode("utf-8"), name, "wms")
    layer.setCustomProperty(PROPERTY, name)
    project.addMapLayer(layer, False)
    root = project.layerTreeRoot()
    group = next((group for group in root.findGroups() if group.customProperty("imis/group") == GROUP), root)
    group.addLayer(layer)
    if root.hasCustomLayerOrder():
        root.setCustomLayerOrder([*(kept for kept in root.customLayerOrder() if kept != layer), layer])
    return layer
