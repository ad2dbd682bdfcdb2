"""Class limits of ward and grid measures from the data, when their layer is first shown (umdss.md 3.4).

The measures are stored copies (:mod:`area_copies`), renewed when somebody looks, in the background. Until then the
reference's limits stand.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from psycopg2 import sql
from qgis.core import QgsProject, QgsVectorLayer

from .definitions import SCHEMA, layer_definition
from .measures import measures_of
from .styles import add_styles, chosen_colours, chosen_method, themes_of

SUMMARY_LAYERS = ("ward_info", "grid_info")
PAINTED = "imis/painted"

Done = Callable[[list[dict[str, Any]]], None]
Read = Callable[[Any, Done], None]
ReadTrue = Callable[[str, Any, Done], None]


def values_query(name: str) -> sql.Composable:
    """All measures of every ward or cell."""
    columns = sql.SQL(", ").join(sql.Identifier(measure.column) for measure in measures_of(name))
    return sql.SQL("SELECT {} FROM {}").format(columns, sql.Identifier(SCHEMA, layer_definition(name).view))


def values_by_column(rows: list[dict[str, Any]]) -> dict[str, list[float]]:
    """The measures' values by column, nulls left out."""
    columns = rows[0] if rows else ()
    return {column: [float(row[column]) for row in rows if row[column] is not None] for column in columns}


def paint(layer: QgsVectorLayer, name: str, rows: list[dict[str, Any]]) -> None:
    """Class all measures of the layer by the values read, in the colours and by the method of this desk."""
    definition = layer_definition(name)
    add_styles(layer, definition, themes_of(definition, {}, chosen_colours(), values_by_column(rows), chosen_method()))
    layer.emitStyleChanged()


def repaint(layers: dict[str, QgsVectorLayer], read: Read) -> None:
    """Class the summary layers that were shown already anew: other colours, another method, other data."""
    for name in SUMMARY_LAYERS:
        layer = layers.get(name)
        if layer is not None and layer.customProperty(PAINTED):
            read(values_query(name), lambda rows, layer=layer, name=name: paint(layer, name, rows))


def paint_when_shown(layers: dict[str, QgsVectorLayer], read: ReadTrue, project: QgsProject) -> None:
    """Have each summary layer painted the first time it is switched on.

    :param layers: layers of the project by definition name.
    :param read: has the measures of a layer (its name) made true in the background, asks, and hands the rows over in the window's thread.
    """
    for name in SUMMARY_LAYERS:
        layer = layers.get(name)
        node = project.layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        if node is None:
            continue

        def show(changed: Any, layer: QgsVectorLayer = layer, name: str = name) -> None:
            if not changed.isVisible() or layer.customProperty(PAINTED):
                return
            layer.setCustomProperty(PAINTED, True)
            read(name, values_query(name), lambda rows: paint(layer, name, rows))

        node.visibilityChanged.connect(show)
