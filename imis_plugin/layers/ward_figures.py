"""The numbers of a chart by ward as a passing layer: wards coloured in five steps, each with its number written on it."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    Qgis,
    QgsClassificationQuantile,
    QgsFeature,
    QgsField,
    QgsGradientColorRamp,
    QgsGraduatedSymbolRenderer,
    QgsPalLayerSettings,
    QgsProject,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtGui import QColor

from .navigate import NoLayerError
from .registry import layer_for

PROPERTY = "imis/figures"
LIGHT, DARK = QColor("#e8f2f6"), QColor("#1f6f8b")
CLASSES = 5


def show(canvas: QgsMapCanvas, title: str, figures: dict[int, object], unit: str = "", decimals: int = 0) -> Optional[QgsVectorLayer]:
    """Lay the figures (ward number -> value) over the map; a layer of the same title gives way.

    :returns: the layer; None when no ward of the figures has an area.
    :raises NoLayerError: the project has no ward layer.
    """
    project = QgsProject.instance()
    wards = layer_for("layer_info.wards", project)
    if wards is None:
        raise NoLayerError("layer_info.wards")
    layer = QgsVectorLayer(f"MultiPolygon?crs={wards.crs().authid()}", title, "memory")
    provider = layer.dataProvider()
    provider.addAttributes([QgsField("ward", QVariant.Int), QgsField("value", QVariant.Double)])
    layer.updateFields()
    made = []
    for feature in wards.getFeatures():
        if feature["ward"] in figures and feature.hasGeometry():
            copy = QgsFeature(layer.fields())
            copy.setGeometry(feature.geometry())
            copy.setAttributes([feature["ward"], float(figures[feature["ward"]])])
            made.append(copy)
    if not made:
        return None
    provider.addFeatures(made)
    layer.updateExtents()
    layer.setCustomProperty(PROPERTY, title)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    _colour(layer, unit, decimals)
    _write_numbers(layer, unit, decimals)
    for older in list(project.mapLayers().values()):
        if older.customProperty(PROPERTY) == title:
            project.removeMapLayer(older.id())
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    transform = canvas.mapSettings().layerTransform(layer)
    box = transform.transformBoundingBox(layer.extent()) if transform.isValid() else layer.extent()
    box.scale(1.05)
    canvas.setExtent(box)
    canvas.refresh()
    return layer


def _colour(layer: QgsVectorLayer, unit: str, decimals: int) -> None:
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    symbol.symbolLayer(0).setStrokeColor(QColor("#ffffff"))
    symbol.setOpacity(0.85)
    renderer = QgsGraduatedSymbolRenderer("value")
    renderer.setSourceSymbol(symbol)
    renderer.setSourceColorRamp(QgsGradientColorRamp(LIGHT, DARK))
    method = QgsClassificationQuantile()
    method.setLabelFormat("%1 – %2" + (f" {unit}" if unit else ""))
    method.setLabelPrecision(decimals)
    renderer.setClassificationMethod(method)
    different = len({feature["value"] for feature in layer.getFeatures()})
    renderer.updateClasses(layer, max(1, min(CLASSES, different)))
    layer.setRenderer(renderer)


def _write_numbers(layer: QgsVectorLayer, unit: str, decimals: int) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = f"\"ward\" || '\\n' || format_number(\"value\", {int(decimals)})"
    settings.isExpression = True
    settings.priority = 10
    if hasattr(settings, "placementSettings"):  # QGIS 3.26
        settings.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    else:
        settings.displayAll = True
    style = QgsTextFormat()
    style.setSize(9)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    style.setBuffer(halo)
    settings.setFormat(style)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
