"""How raster results look: a ramp of colours, or a colour with a name for each value."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...desk.words import tr
from ...records.words import mark

#: look -> colours from the lowest to the highest value
RAMPS = {
    "suitability": ("#FFFFCC", "#C2E699", "#78C679", "#31A354", "#006837"),
    "above_water": ("#08519C", "#6BAED6", "#EFF3FF", "#F6E8C3", "#BF812D"),
}
#: the ramp in which 0 stays clear
CLEAR_AT_0 = ("suitability",)
#: look -> (value, marked label, colour); an empty colour stays clear
NAMED = {
    "siting_reason": (
        (0, mark("A plant may stand here"), "#31A354"),
        (1, mark("Outside the search area"), ""),
        (2, mark("Built up"), "#636363"),
        (3, mark("Too near a dwelling"), "#FC9272"),
        (4, mark("Too near a water body"), "#6BAED6"),
        (5, mark("Too near a well"), "#9E9AC8"),
        (6, mark("Too steep"), "#A6611A"),
        (7, mark("Height not known"), "#F0F0F0"),
        (8, mark("Flooded"), "#08519C"),
        (9, mark("Land use not allowed"), "#B8860B"),
        (10, mark("Not on land that is available"), "#FDD0A2"),
        (11, mark("No wide road near"), "#D9D9D9"),
    )
}


def dress_raster(layer: QgsRasterLayer, look: str) -> None:
    """Style the first band of a raster result."""
    if look in NAMED:
        clear = QColor(0, 0, 0, 0)
        classes = [QgsPalettedRasterRenderer.Class(value, QColor(colour) if colour else clear, tr(title)) for value, title, colour in NAMED[look]]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    elif look in RAMPS:
        provider = layer.dataProvider()
        if look in CLEAR_AT_0:
            provider.setUserNoDataValue(1, [QgsRasterRange(0, 0)])
        stats = provider.bandStatistics(1, QgsRasterBandStats.Stats.Min | QgsRasterBandStats.Stats.Max)
        low, high = stats.minimumValue, stats.maximumValue
        if not low < high:  # one value, or none: any width will do
            low, high = high - 1, high
        colours = RAMPS[look]
        ramp = QgsColorRampShader(low, high)
        ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
        items = []
        for place, colour in enumerate(colours):
            value = low + (high - low) * place / (len(colours) - 1)
            items.append(QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:.2f}"))
        ramp.setColorRampItemList(items)
        shader = QgsRasterShader(low, high)
        shader.setRasterShaderFunction(ramp)
        layer.setRenderer(QgsSingleBandPseudoColorRenderer(provider, 1, shader))
    layer.triggerRepaint()
