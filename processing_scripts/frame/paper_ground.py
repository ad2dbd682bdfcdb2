"""The quiet map below a report: water, roads, wards, in greys and a blue, so that what was found stands out."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)

from ...desk.words import tr
from ...layers.print_table import text_format
from .paper import Ground, layer_of


def ground_layers(ground: Ground, crs: QgsCoordinateReferenceSystem) -> list[QgsVectorLayer]:
    """Layers of the ground, top first; those without a row are left out."""
    wards = layer_of(tr("Wards"), "polygon", [("name", "text")], ground.wards, crs)
    outline = {"style": "no", "outline_color": "#6b7680", "outline_width": "0.3", "outline_style": "dash"}
    wards.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    roads = layer_of(tr("Roads"), "line", [("code", "text")], ground.roads, crs)
    roads.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"line_color": "#b4bbc2", "line_width": "0.25"})))
    water = layer_of(tr("Water bodies"), "polygon", [("name", "text")], ground.water, crs)
    water.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#cfe3f3", "outline_color": "#9fc3df", "outline_width": "0.1"})))
    return [layer for layer in (wards, roads, water) if layer.featureCount()]


def put_label(layer: QgsVectorLayer, expression: str, size: float, bold: bool = False, colour: str = "#1d2b36", shown: str = "") -> None:
    """Labels with a white halo; ``shown`` is an expression that says which features have one."""
    text = text_format(size, bold, colour)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.6)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = expression, True
    settings.setFormat(text)
    if layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry:
        settings.placement = QgsPalLayerSettings.Placement.OverPoint
        settings.displayAll = True
    if shown:
        settings.dataDefinedProperties().setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(shown))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
