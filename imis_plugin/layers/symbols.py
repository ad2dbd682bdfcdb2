"""QGIS symbols, renderers and labels made from the plain definitions of :mod:`themes` and :mod:`definitions`."""

from __future__ import annotations

import base64
from functools import lru_cache

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..resources_path import data_path
from .definitions import LabelDefinition
from .themes import StyleClass, Theme
from .words import tr

_HALO = QColor(255, 255, 255, 220)
_HOLLOW = {"ring": "circle", "frame": "square"}
_DRAWN = ("plant", "plant_co", "plant_fstp", "plant_central", "plant_decentral", "pin", "landmark")


def _rgba(colour: str, opacity: float) -> str:
    value = QColor(colour)
    return "{},{},{},{}".format(value.red(), value.green(), value.blue(), round(255 * opacity))


@lru_cache(maxsize=None)
def _drawing(name: str) -> str:
    """A picture of ours inside the style itself, so that the style works on every desk."""
    return "base64:" + base64.b64encode(data_path("resources", "symbols", name + ".svg").read_bytes()).decode("ascii")


def _marker(style: StyleClass) -> QgsSymbol:
    if style.shape in _DRAWN:
        layer = QgsSvgMarkerSymbolLayer.create({
            "name": _drawing(style.shape),
            "size": str(style.size),
            "color": _rgba(style.colour, style.opacity),
            "outline_color": _rgba(style.outline, style.outline_opacity),
            "outline_width": str(style.outline_width),
            "vertical_anchor_point": "2" if style.shape == "pin" else "1",
        })
        symbol = QgsMarkerSymbol.createSimple({})
        symbol.changeSymbolLayer(0, layer)  # a list of layers handed to the constructor is freed twice in QGIS 3.22
        return symbol
    hollow = style.shape in _HOLLOW
    return QgsMarkerSymbol.createSimple({
        "name": _HOLLOW.get(style.shape, style.shape),
        "size": str(style.size),
        "color": _rgba(style.colour, 0.0 if hollow else style.opacity),
        "outline_color": _rgba(style.colour, 1.0) if hollow else _rgba(style.outline, style.outline_opacity),
        "outline_width": str(style.width if hollow else style.outline_width),
    })


def _fill(style: StyleClass) -> QgsSymbol:
    if style.fill == "dot":
        edge = QgsSimpleFillSymbolLayer.create({"style": "no", "outline_color": _rgba(style.colour, 1.0), "outline_width": "0.2"})
        dot = QgsCentroidFillSymbolLayer.create({"point_on_all_parts": "0", "point_on_surface": "1"})
        dot.setSubSymbol(QgsMarkerSymbol.createSimple({
            "name": "circle",
            "size": str(style.size),
            "color": _rgba(style.colour, style.opacity),
            "outline_color": _rgba("#7A2E2E", 1.0),
            "outline_width": "0.2",
        }))
        symbol = QgsFillSymbol.createSimple({})
        symbol.changeSymbolLayer(0, edge)
        symbol.appendSymbolLayer(dot)
        return symbol
    brush = {"solid": "solid", "none": "no", "crosses": "diagonal_x"}[style.fill]
    return QgsFillSymbol.createSimple({
        "style": brush,
        "color": _rgba(style.colour, style.opacity),
        "outline_style": "dash" if style.dash else ("solid" if style.outline_opacity else "no"),
        "outline_color": _rgba(style.outline, style.outline_opacity),
        "outline_width": str(style.outline_width),
    })


def symbol_for(style: StyleClass, geometry_type: str) -> QgsSymbol:
    """The QGIS symbol of one class for points, lines or polygons (``geometry_type`` as in the layer definition)."""
    if geometry_type.endswith("Point"):
        return _marker(style)
    if geometry_type.endswith("LineString"):
        return QgsLineSymbol.createSimple({
            "line_color": _rgba(style.colour, style.opacity),
            "line_width": str(style.width),
            "capstyle": "round",
            "joinstyle": "round",
        })
    return _fill(style)


def renderer_for(theme: Theme, geometry_type: str):
    """A single-symbol renderer for a theme of one class, else a category a class over the theme's expression."""
    if len(theme.classes) == 1:
        return QgsSingleSymbolRenderer(symbol_for(theme.classes[0], geometry_type))
    categories = [
        QgsRendererCategory(number, symbol_for(style, geometry_type), tr(style.label))
        for number, style in enumerate(theme.classes)
    ]
    return QgsCategorizedSymbolRenderer(theme.expression, categories)


def apply_theme(layer: QgsVectorLayer, theme: Theme, geometry_type: str) -> None:
    """Draw ``layer`` by ``theme``."""
    layer.setRenderer(renderer_for(theme, geometry_type))


def apply_label(layer: QgsVectorLayer, label: LabelDefinition) -> None:
    """Label ``layer`` as defined, with a white halo, hidden below its scale."""
    font = QFont("Open Sans")
    font.setBold(label.bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(label.size)
    text.setColor(QColor(label.colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(_HALO)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = label.expression
    settings.isExpression = True
    settings.setFormat(text)
    if label.along_line:
        settings.placement = QgsPalLayerSettings.Placement.Curved
    elif layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry:
        settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    if label.max_denominator or label.min_denominator:
        settings.scaleVisibility = True
        settings.minimumScale = float(label.max_denominator or 0)
        settings.maximumScale = float(label.min_denominator or 0)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def scale_limit(layer: QgsVectorLayer, max_denominator: int | None) -> None:
    """Draw the layer only at ``1:max_denominator`` and closer; None: always."""
    layer.setScaleBasedVisibility(max_denominator is not None)
    if max_denominator is not None:
        layer.setMinimumScale(float(max_denominator))
        layer.setMaximumScale(0.0)


