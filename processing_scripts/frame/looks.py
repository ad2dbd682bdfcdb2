"""How results look on the map: the colours of umdss.md 0.7 by role, categories and classes where a result has them."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsGraduatedSymbolRenderer,
    QgsHeatmapRenderer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProcessingLayerPostProcessorInterface,
    QgsProperty,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor

from ...compat import is_deleted, is_null
from ...desk.words import tr
from ...layers.styles import chosen_colours
from ...layers.themes import SAFE
from . import results_group
from .fields import label_of
from .look_tables import (
    CATEGORIES,
    DIVERGING,
    DIVERGING_COLOURS,
    FLOWING,
    HEATS,
    LABELS,
    LABELS_FIRST,
    MARKERS,
    NUMBER_COLOURS,
    ON_TOP,
    OUTLINED,
    RAMP_COLOURS,
    RAMPS,
    ROLES,
    SAFE_RAMP_COLOURS,
    SCALED,
    SHADE_COLOURS,
    SHADE_WORDS,
    SHADES,
    SHARE_COLOURS,
    SHARES,
    STEP_COLOURS,
    STEPS,
    column_of,
)
from .raster_looks import dress_raster
from .safe_colours import safe_colour

MANY = 3000  # points: from here on small ones, or the map is covered


def symbol(kind, colour: str, width: float = 3, filled: bool = False, many: bool = False):
    """A symbol for the geometry type of a layer: outlined polygons, lines, or round markers, small where there are many."""
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        return QgsMarkerSymbol.createSimple(
            {"name": "circle", "size": "1.4" if many else "2.6", "color": colour, "outline_color": "#FFFFFF",
             "outline_width": "0.1" if many else "0.3"}  # fmt: skip
        )
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(width), "line_width_unit": "Pixel", "capstyle": "round"})
    shade = QColor(colour)
    fill = f"{shade.red()},{shade.green()},{shade.blue()},{170 if filled else 25}"
    line = ("#333333", "0.5") if filled else (colour, str(width))
    return QgsFillSymbol.createSimple({"color": fill, "outline_color": line[0], "outline_width": line[1], "outline_width_unit": "Pixel"})


def wheel(number: int) -> str:
    """A colour for the number-th class of an open list: hues a golden angle apart never repeat."""
    return QColor.fromHsv(int(number * 137.508) % 360, 190 if number % 2 else 140, 200).name()


def dress(layer: QgsVectorLayer, look: str, note: str = "") -> None:
    """Style a result layer, give its fields their labels, and write on it which run made it."""
    for place, field in enumerate(layer.fields()):
        layer.setFieldAlias(place, label_of(field.name()))
    look = look if _has_column(layer, look) else "selected" if look else ""
    _paint(layer, look)
    if look in SCALED and layer.featureCount() > MANY:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(SCALED[look])
    if look in ON_TOP:
        layer.renderer().setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(ON_TOP[look], True, True)]))
        layer.renderer().setOrderByEnabled(True)
    if look in FLOWING:
        _arrows(layer)
    if look in MARKERS:
        _marked(layer, *MARKERS[look])
    if look in LABELS:
        _label(layer, LABELS[look], LABELS_FIRST.get(look, ""))
    note_on(layer, note)


def _paint(layer: QgsVectorLayer, look: str) -> None:
    if look in CATEGORIES:
        column, classes = CATEGORIES[look]
        _categories(layer, column, [(value, label, safe_colour(look, colour)) for value, label, colour in classes], look not in OUTLINED)
    elif look in SHARES:
        _shares(layer, *SHARES[look])
    elif look in RAMPS:
        _ramp(layer, *RAMPS[look])
    elif look in HEATS:
        _heat(layer, *HEATS[look])
    elif look in SHADES:
        _shades(layer, SHADES[look], SHADE_WORDS[look])
    elif look in DIVERGING:
        _diverging(layer, DIVERGING[look])
    elif look in STEPS:
        _steps(layer, *STEPS[look])
    elif look.startswith("steps:"):
        _by_number(layer, look[6:])
    elif look.startswith("by:"):
        _open_categories(layer, look[3:])
    elif look and layer.geometryType() not in (QgsWkbTypes.GeometryType.NullGeometry, QgsWkbTypes.GeometryType.UnknownGeometry):
        colour, width = ROLES.get(look, ROLES["selected"])
        layer.setRenderer(QgsSingleSymbolRenderer(symbol(layer.geometryType(), colour, width)))


def _has_column(layer: QgsVectorLayer, look: str) -> bool:
    """Whether the layer has what the look paints by: a person may leave columns out."""
    column = column_of(look)
    return not column or layer.fields().lookupField(column) >= 0


def note_on(layer, note: str) -> None:
    """Write on a layer which run made it."""
    if note:
        layer.setCustomProperty(results_group.NOTE_PROPERTY, note)
        metadata = layer.metadata()
        metadata.setAbstract(note)
        layer.setMetadata(metadata)
        with contextlib.suppress(ImportError):
            from qgis.core import QgsLayerNotesUtils

            QgsLayerNotesUtils.setLayerNotes(layer, "<pre>" + note.replace("<", "&lt;") + "</pre>")


def _heat(layer: QgsVectorLayer, column: str, radius_m: float) -> None:
    renderer = QgsHeatmapRenderer()
    renderer.setWeightExpression(f'"{column}"')
    renderer.setRadius(radius_m)
    renderer.setRadiusUnit(QgsUnitTypes.RenderUnit.RenderMetersInMapUnits)
    renderer.setRenderQuality(2)
    stops = [QgsGradientStop(0.25, QColor(253, 204, 138, 150)), QgsGradientStop(0.6, QColor(227, 74, 51, 200))]
    renderer.setColorRamp(QgsGradientColorRamp(QColor(254, 240, 217, 0), QColor(127, 0, 0, 230), False, stops))
    layer.setRenderer(renderer)


def _categories(layer: QgsVectorLayer, column: str, classes, filled: bool) -> None:
    there = layer.uniqueValues(layer.fields().lookupField(column))
    renderer = QgsCategorizedSymbolRenderer(column)
    for value, label, colour in classes:
        if value in there or (value is None and any(not isinstance(item, (int, str)) for item in there)):
            renderer.addCategory(QgsRendererCategory(value, symbol(layer.geometryType(), colour, 2, filled, layer.featureCount() > MANY), tr(label)))
    layer.setRenderer(renderer)


def _arrows(layer: QgsVectorLayer) -> None:
    """An arrowhead at the end of every line, in its colour."""
    renderer = layer.renderer()
    for place, category in enumerate(renderer.categories()):
        shown = category.symbol().clone()
        arrow = QgsMarkerLineSymbolLayer(True)
        arrow.setPlacement(QgsMarkerLineSymbolLayer.Placement.LastVertex)
        head = {"name": "filled_arrowhead", "size": "3", "color": shown.color().name(), "outline_style": "no"}
        arrow.setSubSymbol(QgsMarkerSymbol.createSimple(head))
        shown.appendSymbolLayer(arrow)
        renderer.updateCategorySymbol(place, shown)


def _marked(layer: QgsVectorLayer, shape: str, size: float) -> None:
    """Give the points another marker, each class its colour."""
    renderer = layer.renderer()

    def marker(drawn):
        given = {"name": shape, "size": str(size), "color": drawn.color().name(), "outline_color": "#FFFFFF", "outline_width": "0.4"}
        return QgsMarkerSymbol.createSimple(given)

    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for place, category in enumerate(renderer.categories()):
            renderer.updateCategorySymbol(place, marker(category.symbol()))
    else:
        renderer.setSymbol(marker(renderer.symbol()))


def _ramp(layer: QgsVectorLayer, column: str, name: str) -> None:
    """Classes that rise from green to red, each with the text that stands beside its number."""
    places = [layer.fields().lookupField(field) for field in (column, name)]
    names = {feature.attribute(places[0]): feature.attribute(places[1]) for feature in layer.getFeatures()}
    renderer = QgsCategorizedSymbolRenderer(column)
    for value in sorted(names):
        # by its number, so that it has the same colour in layers where others are missing
        colour = _between(SAFE_RAMP_COLOURS if chosen_colours() == SAFE else RAMP_COLOURS, (value - 1) / max(len(RAMP_COLOURS) - 1, max(names) - 1))
        drawn = symbol(layer.geometryType(), colour, 2, True, layer.featureCount() > MANY)
        renderer.addCategory(QgsRendererCategory(value, drawn, str(names[value])))
    layer.setRenderer(renderer)


def _between(colours: tuple[str, ...], share: float) -> str:
    """A colour at a share of the way through some colours."""
    place = min(int(share * (len(colours) - 1)), len(colours) - 2)
    one, other, part = QColor(colours[place]), QColor(colours[place + 1]), share * (len(colours) - 1) - place
    mixed = (round(first + (second - first) * part) for first, second in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))
    return QColor(*mixed).name()


def _open_categories(layer: QgsVectorLayer, column: str) -> None:
    renderer = QgsCategorizedSymbolRenderer(column)
    values = layer.uniqueValues(layer.fields().lookupField(column))
    for number, value in enumerate(sorted(values, key=str)):
        shown = symbol(layer.geometryType(), wheel(number), 2, True, layer.featureCount() > MANY)
        renderer.addCategory(QgsRendererCategory(value, shown, str(value)))
    layer.setRenderer(renderer)


def _steps(layer: QgsVectorLayer, column: str, words: str) -> None:
    place = layer.fields().lookupField(column)
    values = sorted({float(feature.attribute(place)) for feature in layer.getFeatures()})
    renderer = QgsCategorizedSymbolRenderer(column)
    for number, value in enumerate(values):
        at = number * (len(STEP_COLOURS) - 1) / max(1, len(values) - 1)
        low, high = QColor(STEP_COLOURS[int(at)]), QColor(STEP_COLOURS[math.ceil(at)])
        parts = (round(a + (b - a) * (at % 1)) for a, b in zip(low.getRgb()[:3], high.getRgb()[:3], strict=True))
        drawn = symbol(layer.geometryType(), QColor(*parts).name(), 1, True)
        renderer.addCategory(QgsRendererCategory(value, drawn, tr(words).format(value=f"{value:g}")))
    layer.setRenderer(renderer)


def _by_number(layer: QgsVectorLayer, column: str) -> None:
    """A class for each number of a column, from red (the smallest; 0 is none) over yellow to blue."""
    values = sorted(value for value in layer.uniqueValues(layer.fields().lookupField(column)) if not is_null(value))
    renderer = QgsCategorizedSymbolRenderer(column)
    for number, value in enumerate(values):
        share = number / max(1, len(values) - 1) * (len(NUMBER_COLOURS) - 1)
        low = min(int(share), len(NUMBER_COLOURS) - 2)
        one, other = QColor(NUMBER_COLOURS[low]), QColor(NUMBER_COLOURS[low + 1])
        parts = (round(a + (b - a) * (share - low)) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))
        shown = symbol(layer.geometryType(), QColor(*parts).name(), 2, True, layer.featureCount() > MANY)
        renderer.addCategory(QgsRendererCategory(value, shown, tr("none") if value == 0 else f"{value:g}"))
    layer.setRenderer(renderer)


def _shades(layer: QgsVectorLayer, column: str, words: str) -> None:
    place = layer.fields().lookupField(column)
    values = sorted({float(feature.attribute(place)) for feature in layer.getFeatures() if not is_null(feature.attribute(place))})
    renderer = QgsGraduatedSymbolRenderer(column)
    count = min(len(values), len(SHADE_COLOURS))
    bounds = [values[len(values) * step // count] for step in range(count)] + values[-1:] if count else []
    for step in range(count):
        colour = SHADE_COLOURS[step * (len(SHADE_COLOURS) - 1) // max(1, count - 1)]
        low, high = bounds[step], bounds[step + 1]
        label = tr(words).format(low=f"{low:,.10g}", high=f"{high:,.10g}")
        renderer.addClassRange(QgsRendererRange(low, high, symbol(layer.geometryType(), colour, 2, True), label))
    layer.setRenderer(renderer)


def _shares(layer: QgsVectorLayer, column: str, words: str, nobody: str) -> None:
    """Quarters of 100 %, and what has no share."""
    root = QgsRuleBasedRenderer.Rule(None)
    colours = SAFE_RAMP_COLOURS if chosen_colours() == SAFE else SHARE_COLOURS
    for low, colour in zip((0, 25, 50, 75), colours, strict=True):
        least = ">=" if low == 0 else ">"
        label = tr(words).format(low=low, high=low + 25)
        condition = f'"{column}" {least} {low} AND "{column}" <= {low + 25}'
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol(layer.geometryType(), colour, 2, True), 0, 0, condition, label))
    none = symbol(layer.geometryType(), "#FFFFFF", 2, True)
    root.appendChild(QgsRuleBasedRenderer.Rule(none, 0, 0, f'"{column}" IS NULL', tr(nobody)))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _diverging(layer: QgsVectorLayer, column: str) -> None:
    place = layer.fields().lookupField(column)
    sizes = sorted(abs(float(f.attribute(place))) for f in layer.getFeatures() if not is_null(f.attribute(place)))
    most = sizes[len(sizes) * 95 // 100] if sizes else 0.0  # a single giant must not pale all others
    most = most or (sizes[-1] if sizes else 1.0) or 1.0
    half, zero = most / 2, most / 1000
    classes = (
        (f'"{column}" < -{half!r}', f"< -{half:.3g}"), (f'"{column}" >= -{half!r} AND "{column}" < -{zero!r}', f"-{half:.3g} – 0"),
        (f'abs("{column}") <= {zero!r}', tr("equal")), (f'"{column}" > {zero!r} AND "{column}" <= {half!r}', f"0 – {half:.3g}"),
        (f'"{column}" > {half!r}', f"> {half:.3g}"), (f'"{column}" IS NULL', tr("only in one of them")),
    )  # fmt: skip
    root = QgsRuleBasedRenderer.Rule(None)
    for (condition, label), colour in zip(classes, (*DIVERGING_COLOURS, "#8C8C8C"), strict=True):
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol(layer.geometryType(), colour, 2, True), 0, 0, condition, label))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _label(layer: QgsVectorLayer, expression: str, first: str = "") -> None:
    text = QgsTextFormat()
    text.setSize(9)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(text)
    if layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:  # also on lines shorter than their label
        settings.placement = QgsPalLayerSettings.Placement.Horizontal
    if first:
        settings.dataDefinedProperties().setProperty(QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression(first))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


class Dresser(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer when QGIS has loaded it. QGIS keeps no Python object: each is kept here until it has run."""

    _kept: list = []

    @classmethod
    def make(cls, look: str, note: str, done: Callable[[QgsVectorLayer], None] | None = None) -> Dresser:
        """One for a layer that is about to be loaded."""
        made = cls()
        made.look, made.note, made.done = look, note, done
        cls._kept.append(made)
        del cls._kept[:-200]
        return made

    def postProcessLayer(self, layer, context, feedback) -> None:
        """Called by QGIS in the window's thread."""
        if isinstance(layer, QgsRasterLayer):
            dress_raster(layer, self.look)
            note_on(layer, self.note)
        elif isinstance(layer, QgsVectorLayer):
            dress(layer, self.look, self.note)
        else:
            return
        QTimer.singleShot(0, lambda: None if is_deleted(layer) else results_group.place(layer))
