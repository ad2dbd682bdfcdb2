"""QGIS symbols, renderers and labels made from the plain definitions of :mod:`themes` and :mod:`definitions`."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor, QFont

from .definitions import LabelDefinition
from .themes import StyleClass, Theme

_HALO = QColor(255, 255, 255, 220)
_MARKERS = {"ring": "circle", "frame": "square"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImisLayers", text)


def _rgba(colour: str, opacity: float) -> str:
    value = QColor(colour)
    return "{},{},{},{}".format(value.red(), value.green(), value.blue(), round(255 * opacity))


def _marker(style: StyleClass) -> QgsSymbol:
    hollow = style.shape in _MARKERS
    return QgsMarkerSymbol.createSimple({
        "name": _MARKERS.get(style.shape, style.shape),
        "size": str(style.size),
        "color": _rgba(style.colour, 0.0 if hollow else style.opacity),
        "outline_color": _rgba(style.colour, 1.0) if hollow else _rgba(style.outline, style.outline_opacity),
        "outline_width": str(style.width if hollow else style.outline_width),
    })


def _fill(style: StyleClass) -> QgsSymbol:
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
    """A single-symbol renderer for a theme of one class, else rules in legend order with an ELSE for the rest."""
    if len(theme.classes) == 1:
        return QgsSingleSymbolRenderer(symbol_for(theme.classes[0], geometry_type))
    root = QgsRuleBasedRenderer.Rule(None)
    taken: list[str] = []
    for style in theme.classes:
        # QGIS draws a feature by every rule that fits; each class is made to exclude the ones before it.
        rule = QgsRuleBasedRenderer.Rule(symbol_for(style, geometry_type), label=_tr(style.label))
        if style.rule is None:
            rule.setIsElse(True)
        else:
            before = "".join(" AND NOT coalesce({}, false)".format(earlier) for earlier in taken)
            rule.setFilterExpression("({}){}".format(style.rule, before))
            taken.append("({})".format(style.rule))
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


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


def graduated_by(layer: QgsVectorLayer, field: str, limits: list[float], colours: tuple[str, ...]) -> None:
    """Draw a polygon layer by the classes of a measure: "0", one per limit (the last open), and "No data".

    :param limits: upper class limits but for the last, ascending; class *i* is ``limits[i-1] <= x < limits[i]``.
    :param colours: one colour a class, ``len(limits) + 1`` of them.
    """
    column = '"{}"'.format(field.replace('"', '""'))
    edges = [0.0, *limits]
    root = QgsRuleBasedRenderer.Rule(None)

    def add(label: str, rule: str, style: StyleClass) -> None:
        child = QgsRuleBasedRenderer.Rule(symbol_for(style, "MultiPolygon"), label=label)
        child.setFilterExpression(rule)
        root.appendChild(child)

    looks = {"opacity": 0.4, "outline": "#D0D0D0", "outline_width": 0.3, "outline_opacity": 1.0}
    add(_tr("No data"), "{} IS NULL".format(column), StyleClass("", None, "#000000", fill="crosses"))
    add("0", "{} = 0".format(column), StyleClass("", None, "#FFFFFF", **looks))
    for number, colour in enumerate(colours[: len(edges)]):
        low = edges[number]
        high = edges[number + 1] if number + 1 < len(edges) else None
        rule = "{0} > 0 AND {0} >= {1}".format(column, low)
        label = "{:,.0f} +".format(low)
        if high is not None:
            rule += " AND {} < {}".format(column, high)
            label = "{:,.0f} – {:,.0f}".format(low, high)
        add(label, rule, StyleClass("", None, colour, **looks))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def scale_limit(layer: QgsVectorLayer, max_denominator: int | None) -> None:
    """Draw the layer only at ``1:max_denominator`` and closer; None: always."""
    layer.setScaleBasedVisibility(max_denominator is not None)
    if max_denominator is not None:
        layer.setMinimumScale(float(max_denominator))
        layer.setMaximumScale(0.0)


