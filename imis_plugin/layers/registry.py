"""Finds the layer of a record type in the open project: by what it shows, never by its name on screen."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer

from .source import NAME_PROPERTY, TABLE_PROPERTY


def layer_for(table: str, project: Optional[QgsProject] = None) -> Optional[QgsVectorLayer]:
    """The layer that shows the records of ``schema.table``, or None when the project has none."""
    return _with_property(TABLE_PROPERTY, table, project)


def layer_named(name: str, project: Optional[QgsProject] = None) -> Optional[QgsVectorLayer]:
    """The layer of the municipal project with this definition name (``buildings``, ``roads`` …), or None."""
    return _with_property(NAME_PROPERTY, name, project)


def imis_layers(project: Optional[QgsProject] = None) -> list[QgsVectorLayer]:
    """All layers of the project that IMIS made."""
    layers = (project or QgsProject.instance()).mapLayers().values()
    return [layer for layer in layers if layer.customProperty(TABLE_PROPERTY)]


def _with_property(key: str, value: str, project: Optional[QgsProject]) -> Optional[QgsVectorLayer]:
    for layer in imis_layers(project):
        if layer.customProperty(key) == value:
            return layer
    return None
