"""Makes legend and scale bar fit their place on the page."""

from __future__ import annotations

from math import floor, log10

from qgis.core import (
    QgsLayerTreeModel,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemScaleBar,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF, QGuiApplication

_STYLES = (QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel)
SMALLEST = 4.0
SMALLEST_TEXT = 3.0


def place_of(item: QgsLayoutItem) -> tuple[float, float]:
    """Width and height that the template gives an item, millimetres, whatever the item made of them."""
    return float(item.customProperty("imis/width")), float(item.customProperty("imis/height"))


def fit_legend(legend: QgsLayoutItemLegend) -> None:
    """Make the letters smaller, and the columns more, until the legend fits into its box."""
    wide, high = place_of(legend)
    columns = legend.columnCount()
    if columns > 1:  # where there is room for it, a layer's heading stays above all of its classes
        legend.setSplitLayer(False)
        legend.setSplitLayer(not _fits(legend, wide, high))
    while not _fits(legend, wide, high) and legend.styleFont(QgsLegendStyle.Style.SymbolLabel).pointSizeF() > SMALLEST:
        for style in _STYLES:
            font = legend.styleFont(style)
            font.setPointSizeF(max(SMALLEST, font.pointSizeF() * 0.93))
            legend.setStyleFont(style, font)
        legend.setSymbolHeight(max(1.8, legend.symbolHeight() * 0.93))
        legend.setSymbolWidth(max(3.0, legend.symbolWidth() * 0.95))
        small = legend.styleFont(QgsLegendStyle.Style.SymbolLabel).pointSizeF() <= 5.5
        if small and columns == 1:
            columns = 2
            legend.setColumnCount(2)
            legend.setSplitLayer(True)
    legend.setResizeToContents(False)
    legend.attemptResize(QgsLayoutSize(wide, high, QgsUnitTypes.LayoutUnit.LayoutMillimeters))


def _fits(legend: QgsLayoutItemLegend, wide: float, high: float) -> bool:
    needed = legend_size(legend)
    return needed[0] <= wide + 0.1 and needed[1] <= high + 0.1


def legend_size(legend: QgsLayoutItemLegend) -> tuple[float, float]:
    """Width and height that the legend's content needs, millimetres."""
    main = legend.linkedMap()
    renderer = QgsLegendRenderer(legend.model(), legend.legendSettings())
    size = renderer.minimumSize(QgsLayoutUtils.createRenderContextForMap(main, None))
    return size.width(), size.height()


def leave_out_what_is_not_shown(legend: QgsLayoutItemLegend) -> None:
    """Keep only classes with a feature in the map.

    The legend does so by itself when it is painted; to measure it, it has to be done before.
    """
    main = legend.linkedMap()
    dpi = 96
    size = QSizeF(main.rect().width() / 25.4 * dpi, main.rect().height() / 25.4 * dpi)
    settings = main.mapSettings(main.extent(), size, dpi, True)
    model = legend.model()
    if hasattr(model, "setFilterSettings"):  # QGIS 3.32
        from qgis.core import QgsLayerTreeFilterSettings

        # By itself it now looks at the map in the background, and what is measured meanwhile is the whole legend.
        background = QgsLayerTreeModel.Flag.UseThreadedHitTest
        usual = model.testFlag(background)
        model.setFlag(background, False)
        legend.setLegendFilterByMapEnabled(True)
        model.setFilterSettings(QgsLayerTreeFilterSettings(settings))
        model.setFlag(background, usual)
    else:
        legend.setLegendFilterByMapEnabled(True)
        model.setLegendFilterByMap(settings)


def fit_scale_bar(bar: QgsLayoutItemScaleBar | None) -> None:
    """Four round segments, in metres or kilometres, as long as the box allows."""
    if bar is None or bar.linkedMap() is None:
        return
    paper = (place_of(bar)[0] - 12) / 1000  # room for half of the first and the last figure
    whole = paper * bar.linkedMap().scale()
    segment = _round_down(whole / 4)
    kilometres = segment >= 500
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers if kilometres else QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar.setUnitLabel("km" if kilometres else "m")
    bar.setUnitsPerSegment(segment / 1000 if kilometres else segment)
    bar.setNumberOfSegments(4)
    bar.update()


def fit_text(label: QgsLayoutItemLabel | None) -> None:
    """Make the letters of a label smaller until its text fits into its box; what is smaller than the least is cut."""
    if label is None:
        return
    wide, high = place_of(label)
    font = label.font()
    text = label.currentText()
    while font.pointSizeF() > SMALLEST_TEXT and not _text_fits(text, font, wide, high):
        font.setPointSizeF(font.pointSizeF() - 0.25)
    label.setFont(font)


def _text_fits(text: str, font: QFont, wide: float, high: float) -> bool:
    measured = QFont(font)
    measured.setPointSizeF(font.pointSizeF() * 10)  # letters are measured large: small ones are rounded to the screen's points
    to_mm = 25.4 / 960
    metrics = QFontMetricsF(measured)
    dpi = QGuiApplication.primaryScreen().logicalDotsPerInch() if QGuiApplication.primaryScreen() else 96
    to_mm *= 96 / dpi
    box = metrics.boundingRect(QRectF(0, 0, wide / to_mm, 1e6), int(Qt.TextFlag.TextWordWrap), text)
    return box.height() * to_mm <= high and box.width() * to_mm <= wide + 0.1


def _round_down(length: float) -> float:
    power = 10 ** floor(log10(length))
    return next(step * power for step in (5, 2.5, 2, 1) if step * power <= length + 1e-9)
