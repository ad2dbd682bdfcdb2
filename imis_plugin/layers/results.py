"""Results on the map: records with a role, areas with a value; kept in memory, in the group "Analysis results"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QVariant
from qgis.PyQt.QtGui import QColor

from .definitions import GROUPS

RESULT_PROPERTY = "imis/result"
_TYPES = {"text": QVariant.String, "number": QVariant.Double}


@dataclass(frozen=True)
class ResultClass:
    """One class of a result: the value of the class field, its words in the legend, its colour."""

    value: str
    label: str
    colour: str


def make_layers(title: str, srid: int, fields: Sequence[tuple[str, str]], rows: Iterable[tuple[Any, Sequence[Any]]]) -> list[QgsVectorLayer]:
    """Memory layers, one for areas and one for points, from (WKB, values) rows; may run in a task's thread.

    :param fields: (name, ``text`` or ``number``). Rows without geometry are left out.
    """
    found: dict[str, list[QgsFeature]] = {"MultiPolygon": [], "Point": []}
    layers = {}
    for kind in found:
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:{srid}", title, "memory")
        layer.dataProvider().addAttributes([QgsField(name, _TYPES[type_]) for name, type_ in fields])
        layer.updateFields()
        layers[kind] = layer
    for wkb, values in rows:
        if wkb is None:
            continue
        geometry = QgsGeometry()
        geometry.fromWkb(bytes(wkb))
        kind = "Point" if geometry.type() == QgsWkbTypes.GeometryType.PointGeometry else "MultiPolygon"
        if kind == "MultiPolygon":
            geometry.convertToMultiType()
        elif geometry.isMultipart():
            geometry.convertToSingleType()
        feature = QgsFeature(layers[kind].fields())
        feature.setGeometry(geometry)
        feature.setAttributes([_plain(value, type_) for value, (_name, type_) in zip(values, fields, strict=True)])
        found[kind].append(feature)
    made = []
    for kind, features in found.items():
        if features:
            layers[kind].dataProvider().addFeatures(features)
            layers[kind].updateExtents()
            layers[kind].moveToThread(QCoreApplication.instance().thread())
            made.append(layers[kind])
    return made


def _plain(value: Any, type_: str) -> Any:
    return None if value is None else float(value) if type_ == "number" else str(value)


def show(layers: Sequence[QgsVectorLayer], name: str, field: str, classes: Sequence[ResultClass], project: QgsProject | None = None) -> None:
    """Colour the layers by class and put them into the group of results; an earlier result of this name goes.

    :param name: what makes it the same result, whatever its title says.
    """
    project = project or QgsProject.instance()
    take_away(name, project)
    root = project.layerTreeRoot()
    group = root.findGroup(GROUPS[0]) or root.insertGroup(0, GROUPS[0])
    for layer in layers:
        point = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        layer.setRenderer(QgsCategorizedSymbolRenderer(field, [_category(one, point) for one in classes]))
        layer.setCustomProperty(RESULT_PROPERTY, name)
        project.addMapLayer(layer, False)
        group.insertLayer(0, layer)
    group.setItemVisibilityCheckedParentRecursive(True)


def take_away(name: str, project: QgsProject | None = None) -> None:
    """Remove the layers of a result."""
    project = project or QgsProject.instance()
    project.removeMapLayers([key for key, layer in project.mapLayers().items() if layer.customProperty(RESULT_PROPERTY) == name])


def _category(one: ResultClass, point: bool) -> QgsRendererCategory:
    outline = QColor(one.colour).darker(150).name()
    if point:
        looks = {"name": "circle", "color": one.colour, "outline_color": outline, "size": "2.4", "outline_width": "0.2"}
        symbol = QgsMarkerSymbol.createSimple(looks)
    else:
        symbol = QgsFillSymbol.createSimple({"color": one.colour, "outline_color": outline, "outline_width": "0.15"})
        symbol.setOpacity(0.8)
    return QgsRendererCategory(one.value, symbol, one.label)
