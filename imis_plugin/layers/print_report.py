"""Reports as print layouts: sheets with a map, figures, charts and tables that flow over pages, from a template (umdss.md 5)."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

from .print_fit import fit_scale_bar, fit_text
from .print_layout import PrintRequest, fill_legend, load_template, round_scale, set_pictures, set_variables
from .print_table import FONT, INK, Column, Row, flow, make_table

REPORT_PROPERTY = "imis/report"
QUIET, ACCENT = "#5d6874", "#1f6f8b"
GAP = 3.0
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
_PX_A_MM = 4.6  # a chart of so many pixels a millimetre has letters of about 7 points


@dataclass(frozen=True)
class Seen:
    """What a map of a report shows: an extent in the municipality's system and, for layers that ask, variables of this map."""

    extent: QgsRectangle
    variables: Mapping[str, str]


class Report:
    """A layout being written, sheet after sheet.

    :param request: texts, person, logo and credits as of a printed map. :param layers: of every map, top first; they get into the project,
        out of its tree, so that the layout can be opened there. :param crs: the municipality's.
    :raises PrintError: the template cannot be read.
    """

    def __init__(self, project: QgsProject, request: PrintRequest, layers: Sequence[QgsVectorLayer], crs: QgsCoordinateReferenceSystem) -> None:
        self.project, self.request, self.layers, self.crs = project, request, list(layers), crs
        for layer in self.layers:
            layer.setCustomProperty(REPORT_PROPERTY, request.title)
            project.addMapLayer(layer, False)
        self.layout = load_template(project, request.template)
        self.layout.setName(request.title)
        self.layout.setCustomProperty(REPORT_PROPERTY, request.title)
        self.layout.renderContext().setDpi(request.dpi)
        set_variables(self.layout, project, request, crs)
        set_pictures(self.layout, request)
        pages = self.layout.pageCollection()
        self._size = pages.page(0).pageSize()
        self._models = [self._taken(page) for page in range(2)]
        pages.clear()
        self._sheets = 0
        self._variables: dict[str, str] = {}
        self.page, self.y, self._bottom, self._x, self.width = -1, 0.0, 0.0, 0.0, 0.0

    # -- pages -------------------------------------------------------------------------------------------------
    def _taken(self, page: int) -> list[tuple[QDomDocument, float, float]]:
        """The items of a page of the template, taken off it."""
        items = [item for item in self.layout.items() if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage)
                 and item.page() == page]  # fmt: skip
        taken = []
        for item in sorted(items, key=lambda one: one.zValue()):
            document = QDomDocument()
            held = document.createElement("Layout")
            document.appendChild(held)
            item.writeXml(held, document, QgsReadWriteContext())
            held.firstChildElement().removeAttribute("uuid")  # each copy is an item of its own
            taken.append((document, item.pagePos().x(), item.pagePos().y()))
        for item in items:
            self.layout.removeLayoutItem(item)
        return taken

    def _add_page(self, model: int) -> dict[str, QgsLayoutItem]:
        """A page as the template has it; its items by their names."""
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize(QgsLayoutSize(self._size.width(), self._size.height(), _MM))
        self.layout.pageCollection().addPage(page)
        self.page += 1
        made = {}
        for document, x, y in self._models[model]:
            for item in self.layout.addItemsFromXml(document.documentElement(), document, QgsReadWriteContext()):
                item.attemptMove(QgsLayoutPoint(x, y, _MM), True, False, self.page)
                for name, value in self._variables.items():
                    QgsExpressionContextUtils.setLayoutItemVariable(item, name, value)
                made[item.id()] = item
        room = made.pop("room")
        place, size = room.pagePos(), room.rect()
        self._x, self.y, self.width, self._bottom = place.x(), place.y(), size.width(), place.y() + size.height()
        self.layout.removeLayoutItem(room)
        for name in ("title", "title_further", "municipality_further", "description", "crs_note", "data_date", "source_note"):
            if name in made:
                fit_text(made[name])
        return made

    def _next_page(self) -> tuple[int, float, float]:
        self._add_page(1)
        return self.page, self.y, self._bottom

    def begin_sheet(self, title: str, description: str, seen: Seen) -> None:
        """A new page with a map of its own; what is added next stands below it."""
        self._sheets += 1
        self._variables = {"imis_title": title, "imis_description": description}
        items = self._add_page(0)
        main: QgsLayoutItemMap = items["map_main"]
        main.setId("map_main" if self._sheets == 1 else f"map_{self._sheets}")
        main.setCrs(self.crs)
        main.setLayers(self.layers)
        main.setKeepLayerSet(True)
        for name, value in seen.variables.items():
            for item in (main, items["legend"]):  # QGIS 3.32 and later filters the legend by what the legend itself knows
                QgsExpressionContextUtils.setLayoutItemVariable(item, name, value)
        main.zoomToExtent(seen.extent)
        main.setScale(round_scale(main.scale() * 1.04))
        label: QgsLayoutItemLabel = items["scale_text"]
        label.setText(label.text().replace("'map_main'", f"'{main.id()}'"))
        bar: QgsLayoutItemScaleBar = items["scalebar"]
        bar.setLinkedMap(main)
        fit_scale_bar(bar)
        items["north_arrow"].setLinkedMap(main)
        legend: QgsLayoutItemLegend = items["legend"]
        fill_legend(legend, main, {})

    # -- what stands on them -----------------------------------------------------------------------------------
    def _need(self, height: float) -> None:
        if self.y + height > self._bottom:
            self._add_page(1)

    def text(self, text: str, size: float = 8, bold: bool = False, colour: str = INK, height: float = 4.5, x: float = 0.0,
             width: float = 0.0) -> None:
        """A line of plain text at the place reached; the place stays where it is when ``width`` is given."""
        if not width:
            self._need(height)
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text.replace("[%", "[ %"))  # QGIS would take it for an expression
        font = QFont(FONT)
        font.setPointSizeF(size)
        font.setBold(bold)
        label.setFont(font)
        label.setFontColor(QColor(colour))
        label.setMarginX(0)
        label.setMarginY(0)
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        label.setCustomProperty("imis/width", width or self.width)
        label.setCustomProperty("imis/height", height)
        self.layout.addLayoutItem(label)
        label.attemptResize(QgsLayoutSize(width or self.width, height, _MM))
        label.attemptMove(QgsLayoutPoint(self._x + x, self.y, _MM), True, False, self.page)
        fit_text(label)
        if not width:
            self.y += height

    def heading(self, text: str, below: float = 20.0) -> None:
        """A heading, with at least ``below`` mm of what follows on its page."""
        self._need(6 + below)
        self.text(text, 10, True, ACCENT, 6)

    def facts(self, facts: Sequence[tuple[str, str]], across: int = 6) -> None:
        """Small names over bold values, so many a line."""
        wide = self.width / across
        for first in range(0, len(facts), across):
            self._need(10)
            for place, (name, _value) in enumerate(facts[first : first + across]):
                self.text(name, 6.5, colour=QUIET, height=3.5, x=place * wide, width=wide - 1)
            self.y += 3.5
            for place, (_name, value) in enumerate(facts[first : first + across]):
                self.text(value, 10, True, height=5, x=place * wide, width=wide - 1)
            self.y += 6.5

    def table(self, columns: Sequence[Column], rows: Sequence[Row], size: float = 7.0) -> None:
        """A table; it goes on over pages, its heads on each."""
        made = make_table(self.layout, columns, rows, self.width, size)
        self.page, self.y = flow(made, len(rows), self._x, self.width, self.page, self.y, self._bottom, self._next_page)
        self.y += GAP

    def drawing(self, title: str, svg: str, width: float, height: float) -> None:
        """A drawing of so many pixels, as wide as the page at most, under its title."""
        wide = min(self.width, width / _PX_A_MM)
        high = wide * height / width
        self.heading(title, high)
        item = QgsLayoutItemPicture(self.layout)
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        self.layout.addLayoutItem(item)
        item.setPicturePath("base64:" + base64.b64encode(svg.encode()).decode(), QgsLayoutItemPicture.Format.FormatSVG)
        item.attemptResize(QgsLayoutSize(wide, high, _MM))
        item.attemptMove(QgsLayoutPoint(self._x, self.y, _MM), True, False, self.page)
        self.y += high + GAP

    @property
    def chart_width(self) -> float:
        """Pixels of a chart that is as wide as the page."""
        return self.width * _PX_A_MM

    def keep(self) -> str:
        """Make it a layout of the project, in place of one of the same name; gives its name."""
        manager = self.project.layoutManager()
        older = manager.layoutByName(self.request.title)
        if older is not None and older.customProperty(REPORT_PROPERTY):
            manager.removeLayout(older)
            own = {layer.id() for layer in self.layers}
            gone = [key for key, layer in self.project.mapLayers().items()
                    if layer.customProperty(REPORT_PROPERTY) == self.request.title and key not in own]  # fmt: skip
            self.project.removeMapLayers(gone)
        elif older is not None:  # somebody's own layout: it stays
            self.layout.setName(manager.generateUniqueTitle())
        manager.addLayout(self.layout)
        return self.layout.name()
