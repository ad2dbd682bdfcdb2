"""How results look on the map: the colours of umdss.md 0.7 by role, categories and classes where a result has them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor

from ...compat import is_deleted, is_null
from ...desk.words import tr
from ...layers.definitions import GROUPS
from ...records.words import mark
from .fields import label_of

RESULTS_GROUP = GROUPS[0]
NOTE_PROPERTY = "imis/analysis"

#: role -> (geometry decides the symbol) colour, width in pixels (umdss.md 0.7)
ROLES = {
    "selected": ("#0000FF", 3),
    "affected": ("#0000FF", 3),
    "buffer": ("#FF0000", 3),
    "picked": ("#FF0000", 3),
    "road_pair": ("#FFFF00", 3),
    "toilet_line": ("#A9A9A9", 3),
    "main": ("#008000", 3),
    "associated": ("#00BFFF", 3),
    "connection": ("#9000FF", 3),
    "foot": ("#FFFF00", 3),
    "record": ("#ED1F24", 3),
    "usable": ("#0000FF", 1),
    "ground": ("#FF0000", 1),
}
#: look -> field, [(value, marked label, colour)]
CATEGORIES = {
    "stage": (
        "stage",
        [
            ("applied", mark("Applied"), "#FF9900"),
            ("emptied", mark("Emptied"), "#6FA8DC"),
            ("feedback", mark("Feedback given"), "#8E7CC3"),
            ("collected", mark("Collected at the plant"), "#38761D"),
        ],
    ),
    "due": (
        "due",
        [
            (0, mark("Not due"), "#38761D"),
            (1, mark("1 year due"), "#6AFF00"),
            (2, mark("2 years due"), "#B6D7A8"),
            (3, mark("3 years due"), "#F7FF00"),
            (4, mark("4 years due"), "#FF6900"),
            (5, mark("5 years or more due"), "#FF0000"),
            (99, mark("No payment information"), "#BABFBB"),
            (-1, mark("Not registered"), "#FFFFFF"),
        ],
    ),
    "system": (
        "sanitation_system_id",
        [
            (1, mark("Sewer network"), "#6FA8DC"),
            (5, mark("Onsite treatment"), "#006600"),
            (6, mark("Composting toilet"), "#389738"),
            (3, mark("Septic tank"), "#64AE64"),
            (9, mark("Community toilet"), "#91C591"),
            (4, mark("Pit or holding tank"), "#BDDCBD"),
            (10, mark("Open defecation"), "#B30000"),
            (8, mark("Open ground"), "#FF1A1A"),
            (2, mark("Drain network"), "#FF4D4D"),
            (7, mark("Water body"), "#FF8080"),
            (12, mark("Shared toilet"), "#AAFF00"),
            (11, mark("Shared septic tank"), "#7FBF7F"),
            (None, mark("Not recorded"), "#FFFFFF"),
        ],
    ),
    "structure": (
        "structure_type_id",
        [
            (1, mark("RCC framed"), "#FAEF74"),
            (2, mark("Load bearing"), "#ADD464"),
            (3, mark("CGI sheet"), "#008000"),
            (4, mark("Wooden or mud"), "#F5BF66"),
            (5, mark("Other"), "#C9B6E4"),
            (None, mark("Not recorded"), "#FFFFFF"),
        ],
    ),
    "source": (
        "source",
        [("application", mark("Asked for"), "#1F6F8B"), ("schedule", mark("Due by schedule"), "#FDAE61")],
    ),
    "stop": (
        "stop_kind",
        [
            ("start", mark("Depot"), "#333333"),
            ("emptying", mark("Emptying"), "#1F5FBF"),
            ("plant", mark("Discharge at a plant"), "#5B7A1E"),
            ("end", mark("Home"), "#333333"),
        ],
    ),
    "left": (
        "reason",
        [("no access", mark("No access"), "#B30000"), ("no capacity", mark("No capacity"), "#FF9900"), ("no time", mark("No time"), "#6FA8DC")],
    ),
    "severity": (
        "severity",
        [(1, mark("Wrong"), "#B30000"), (2, mark("Doubtful"), "#FF9900"), (3, mark("To be completed"), "#6FA8DC")],
    ),
}
#: look -> column that shades the areas: five classes of about as many areas each
SHADES = {"demand": "demand_m3", "unsafe": "pct_unsafe"}
SHADE_COLOURS = ("#FEF0D9", "#FDCC8A", "#FC8D59", "#E34A33", "#B30000")
LABELS = {
    "areas": "label",
    "demand": "to_string(round(\"demand_m3\")) || ' m³'",
    "pct_quality": "coalesce(to_string(\"pct_quality\") || ' %', '')",
    "population": 'to_string("population")',
    "stop": "CASE WHEN \"stop_kind\" = 'emptying' THEN to_string(\"stop_no\") END",
    "unsafe": "coalesce(to_string(round(\"pct_unsafe\")) || ' %', '')",
}


def symbol(kind, colour: str, width: float = 3, filled: bool = False):
    """A symbol for the geometry type of a layer: outlined polygons, lines, or round markers."""
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        return QgsMarkerSymbol.createSimple(
            {"name": "circle", "size": "2.6", "color": colour, "outline_color": "#FFFFFF", "outline_width": "0.3"}
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
    if look in CATEGORIES:
        _categories(layer, *CATEGORIES[look])
    elif look in SHADES:
        _shades(layer, SHADES[look])
    elif look.startswith("by:"):
        _open_categories(layer, look[3:])
    elif look and layer.geometryType() not in (QgsWkbTypes.GeometryType.NullGeometry, QgsWkbTypes.GeometryType.UnknownGeometry):
        colour, width = ROLES.get(look, ROLES["selected"])
        layer.setRenderer(QgsSingleSymbolRenderer(symbol(layer.geometryType(), colour, width)))
    if look in LABELS:
        _label(layer, LABELS[look])
    if note:
        layer.setCustomProperty(NOTE_PROPERTY, note)
        metadata = layer.metadata()
        metadata.setAbstract(note)
        layer.setMetadata(metadata)
        with contextlib.suppress(ImportError):
            from qgis.core import QgsLayerNotesUtils

            QgsLayerNotesUtils.setLayerNotes(layer, "<pre>" + note.replace("<", "&lt;") + "</pre>")


def _categories(layer: QgsVectorLayer, column: str, classes) -> None:
    there = layer.uniqueValues(layer.fields().lookupField(column))
    renderer = QgsCategorizedSymbolRenderer(column)
    for value, label, colour in classes:
        if value in there or (value is None and any(not isinstance(item, (int, str)) for item in there)):
            renderer.addCategory(QgsRendererCategory(value, symbol(layer.geometryType(), colour, 2, True), tr(label)))
    layer.setRenderer(renderer)


def _open_categories(layer: QgsVectorLayer, column: str) -> None:
    renderer = QgsCategorizedSymbolRenderer(column)
    values = layer.uniqueValues(layer.fields().lookupField(column))
    for number, value in enumerate(sorted(values, key=str)):
        renderer.addCategory(QgsRendererCategory(value, symbol(layer.geometryType(), wheel(number), 2, True), str(value)))
    layer.setRenderer(renderer)


def _shades(layer: QgsVectorLayer, column: str) -> None:
    place = layer.fields().lookupField(column)
    values = sorted({float(feature.attribute(place)) for feature in layer.getFeatures() if not is_null(feature.attribute(place))})
    renderer = QgsGraduatedSymbolRenderer(column)
    count = min(len(values), len(SHADE_COLOURS))
    bounds = [values[len(values) * step // count] for step in range(count)] + values[-1:] if count else []
    for step in range(count):
        colour = SHADE_COLOURS[step * (len(SHADE_COLOURS) - 1) // max(1, count - 1)]
        low, high = bounds[step], bounds[step + 1]
        renderer.addClassRange(QgsRendererRange(low, high, symbol(layer.geometryType(), colour, 2, True), f"{low:g} – {high:g}"))
    layer.setRenderer(renderer)


def _label(layer: QgsVectorLayer, expression: str) -> None:
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
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def results_group(project: QgsProject):
    """The group *Analysis results* on top of the layer tree, made when it is not there."""
    root = project.layerTreeRoot()
    title = RESULTS_GROUP
    return root.findGroup(title) or root.insertGroup(0, title)


def place(layer: QgsVectorLayer, project: QgsProject | None = None) -> None:
    """Move a layer of the project into *Analysis results*; one of the same name and run before it makes room."""
    project = project or QgsProject.instance()
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is None:
        return
    group = results_group(project)
    for older in group.findLayers():
        other = older.layer()
        if other is not None and other.id() != layer.id() and other.name() == layer.name() and other.customProperty(NOTE_PROPERTY):
            project.removeMapLayer(other.id())
    if node.parent() is not group:
        clone = node.clone()
        group.insertChildNode(0, clone)
        node.parent().removeChildNode(node)


def clear_results(project: QgsProject | None = None) -> int:
    """Remove the group *Analysis results* with its layers; returns how many there were."""
    project = project or QgsProject.instance()
    group = project.layerTreeRoot().findGroup(RESULTS_GROUP)
    if group is None:
        return 0
    layers = [node.layerId() for node in group.findLayers()]
    project.removeMapLayers(layers)
    project.layerTreeRoot().removeChildNode(group)
    return len(layers)


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
        if not isinstance(layer, QgsVectorLayer):
            return
        dress(layer, self.look, self.note)
        QTimer.singleShot(0, lambda: None if is_deleted(layer) else place(layer))
