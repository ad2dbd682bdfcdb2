"""Make the print templates resources/layouts/*.qpt: PYTHONPATH=. python3 scripts/make_layouts.py (needs QGIS).

Each template is described by its page and by boxes in millimetres. Texts are expressions over variables that the plugin sets;
element names are fixed, so that the plugin, a model or a person finds them (umdss.md 5).
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "layouts"
ACCENT, INK, QUIET, EDGE = "#1f6f8b", "#1d2b36", "#5d6874", "#9aa5b1"
FONT = "Open Sans"
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
GAP, MARGIN = 2.0, 8.0

MUNICIPALITY = "[% @imis_municipality %]"
SYSTEM = "IMIS – Integrated Municipal Information System"
SCALE = "1 : [% format_number(map_get(item_variables('map_main'), 'map_scale'), 0) %]"
DATE = "[% format_date(now(), 'yyyy-MM-dd HH:mm') %]"
PAGE = "[% @layout_page %] / [% @layout_numpages %]"
CRS = "Coordinates: [% @imis_crs %]"
DATA = "Data as of [% @imis_data_date %]"
SOURCE = "[% @imis_source %]"
USER = "Printed by [% @imis_user %]"


@dataclass(frozen=True)
class Box:
    """A rectangle on the page, millimetres."""

    x: float
    y: float
    w: float
    h: float

    def inner(self, gap: float = GAP) -> Box:
        return Box(self.x + gap, self.y + gap, self.w - 2 * gap, self.h - 2 * gap)


class Sheet:
    """A layout being made."""

    def __init__(self, name: str, width: float, height: float, pages: int = 1) -> None:
        self.layout = QgsPrintLayout(QgsProject.instance())
        self.layout.setName(name)
        self.width, self.height = width, height
        self.page = 0  # what is placed next comes to lie here
        self.layout.pageCollection().clear()
        for _ in range(pages):
            page = QgsLayoutItemPage(self.layout)
            page.setPageSize(QgsLayoutSize(width, height, MM))
            self.layout.pageCollection().addPage(page)

    def place(self, item: QgsLayoutItem, name: str, box: Box) -> QgsLayoutItem:
        item.setId(name)
        item.setCustomProperty("imis/width", box.w)  # legends and scale bars change their size by themselves
        item.setCustomProperty("imis/height", box.h)
        self.layout.addLayoutItem(item)
        item.attemptResize(QgsLayoutSize(box.w, box.h, MM))
        item.attemptMove(QgsLayoutPoint(box.x, box.y, MM), True, False, self.page)
        return item

    def frame(self, box: Box, name: str = "frame") -> None:
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_color": EDGE, "outline_width": "0.2"}))
        self.place(shape, name, box)
        self.layout.moveItemToBottom(shape)

    def room(self, box: Box) -> None:
        """Where the plugin may put tables: an empty frame that it takes away."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"}))
        self.place(shape, "room", box)

    def text(self, name: str, text: str, box: Box, size: float = 7, bold: bool = False, colour: str = INK, right: bool = False,
             centred: bool = False, middle: bool = True) -> None:
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        font = QFont(FONT)
        font.setPointSizeF(size)
        font.setBold(bold)
        label.setFont(font)
        label.setFontColor(QColor(colour))
        label.setMarginX(0)
        label.setMarginY(0)
        label.setHAlign(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop)
        self.place(label, name, box)

    def map(self, name: str, box: Box) -> QgsLayoutItemMap:
        item = QgsLayoutItemMap(self.layout)
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(EDGE))
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.3, MM))
        item.setBackgroundColor(QColor("#ffffff"))
        self.place(item, name, box)
        item.zoomToExtent(QgsRectangle(0, 0, box.w * 10, box.h * 10))
        return item

    def grid(self, item: QgsLayoutItemMap) -> None:
        grid = QgsLayoutItemMapGrid("grid", item)
        grid.setEnabled(True)
        grid.setStyle(QgsLayoutItemMapGrid.GridStyle.FrameAnnotationsOnly)
        grid.setAnnotationEnabled(True)
        grid.setAnnotationPrecision(0)
        font = QFont(FONT)
        font.setPointSizeF(6)
        grid.setAnnotationFont(font)
        grid.setAnnotationFrameDistance(0.8)
        grid.setIntervalX(1000)
        grid.setIntervalY(1000)
        grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Cross)
        grid.setCrossLength(2)
        grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.InteriorTicks)
        grid.setFrameWidth(1)
        for side in (QgsLayoutItemMapGrid.BorderSide.Left, QgsLayoutItemMapGrid.BorderSide.Right):
            grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, side)
        for side in (QgsLayoutItemMapGrid.BorderSide.Left, QgsLayoutItemMapGrid.BorderSide.Right, QgsLayoutItemMapGrid.BorderSide.Top,
                     QgsLayoutItemMapGrid.BorderSide.Bottom):
            grid.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.InsideMapFrame, side)
        item.grids().addGrid(grid)

    def legend(self, box: Box, size: float = 7, columns: int = 1) -> None:
        item = QgsLayoutItemLegend(self.layout)
        item.setAutoUpdateModel(False)
        item.setResizeToContents(False)
        item.setTitle("")
        item.setColumnCount(columns)
        item.setSplitLayer(columns > 1)
        item.setEqualColumnWidth(columns > 1)
        item.setBackgroundEnabled(False)
        item.setBoxSpace(0.5)
        item.setSymbolWidth(5)
        item.setSymbolHeight(3)
        main = self.layout.itemById("map_main")
        item.setLinkedMap(main)
        for style, points, bold in ((QgsLegendStyle.Style.Group, size + 1, True), (QgsLegendStyle.Style.Subgroup, size, True),
                                    (QgsLegendStyle.Style.SymbolLabel, size, False)):
            font = QFont(FONT)
            font.setPointSizeF(points)
            font.setBold(bold)
            item.setStyleFont(style, font)
        self.place(item, "legend", box)

    def scale_bar(self, box: Box, size: float = 6) -> None:
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(self.layout.itemById("map_main"))
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
        bar.setUnitLabel("m")
        bar.setNumberOfSegments(4)
        bar.setNumberOfSegmentsLeft(0)
        bar.setHeight(1.6)
        bar.setBoxContentSpace(0.5)
        bar.setLabelBarSpace(0.8)
        font = QFont(FONT)
        font.setPointSizeF(size)
        bar.setFont(font)
        self.place(bar, "scalebar", box)

    def picture(self, name: str, box: Box) -> QgsLayoutItemPicture:
        item = QgsLayoutItemPicture(self.layout)
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        item.setPictureAnchor(QgsLayoutItem.ReferencePoint.Middle)
        self.place(item, name, box)
        return item

    def north(self, box: Box) -> None:
        item = self.picture("north_arrow", box)
        item.setLinkedMap(self.layout.itemById("map_main"))
        item.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)

    def notes(self, box: Box, size: float = 5.5) -> None:
        """The line of small print: coordinates, data, sources, page."""
        parts = ((0.19, "crs_note", CRS), (0.11, "data_date", DATA), (0.64, "source_note", SOURCE), (0.06, "page_no", PAGE))
        x = box.x
        for share, name, text in parts:
            self.text(name, text, Box(x, box.y, box.w * share - 1, box.h), size, colour=QUIET, right=name == "page_no", middle=False)
            x += box.w * share

    def footer(self, box: Box, scale: float = 1.0) -> None:
        """Three boxes: who, what, how large and when."""
        left, right = Box(box.x, box.y, box.w * 0.26, box.h), Box(box.x + box.w * 0.70, box.y, box.w * 0.30, box.h)
        middle = Box(left.x + left.w, box.y, right.x - left.x - left.w, box.h)
        for part in (left, middle, right):
            self.frame(part)
        inner, logo = left.inner(), min(14 * scale, left.h - 2 * GAP)
        self.picture("logo_system", Box(inner.x, inner.y, logo * 0.9, logo * 0.9))
        self.picture("logo_municipality", Box(inner.x + inner.w - logo * 0.9, inner.y, logo * 0.9, logo * 0.9))
        name = Box(inner.x, inner.y + logo, inner.w, (inner.h - logo) * 0.55)
        self.text("municipality_name", MUNICIPALITY, name, 9 * scale, True, ACCENT)
        self.text("system_name", SYSTEM, Box(inner.x, name.y + name.h, inner.w, inner.h - logo - name.h), 5.5 * scale, colour=QUIET)
        inner = middle.inner()
        self.text("title", "[% @imis_title %]", Box(inner.x, inner.y, inner.w, inner.h * 0.45), 13 * scale, True, centred=True)
        below = Box(inner.x, inner.y + inner.h * 0.45, inner.w, inner.h * 0.55)
        self.text("description", "[% @imis_description %]", below, 7.5 * scale, colour=QUIET, centred=True, middle=False)
        inner = right.inner()
        north = min(13 * scale, inner.h * 0.6)
        wide = inner.w - north - GAP
        self.text("scale_text", SCALE, Box(inner.x, inner.y, wide, inner.h * 0.2), 9 * scale, True)
        self.scale_bar(Box(inner.x, inner.y + inner.h * 0.24, wide, inner.h * 0.36), 6 * scale)
        self.north(Box(inner.x + inner.w - north, inner.y, north, north))
        self.text("date_time", DATE, Box(inner.x, inner.y + inner.h * 0.66, inner.w, inner.h * 0.16), 6.5 * scale)
        self.text("user", USER, Box(inner.x, inner.y + inner.h * 0.84, inner.w, inner.h * 0.16), 6.5 * scale)

    def save(self) -> None:
        path = TARGET / (self.layout.name() + ".qpt")
        if not self.layout.saveAsTemplate(str(path), QgsReadWriteContext()):
            sys.exit(f"{path} could not be written.")
        print(path.relative_to(ROOT))


def landscape(name: str, width: float, height: float, scale: float) -> Sheet:
    """Map with a legend panel on the right, footer of three boxes below."""
    sheet = Sheet(name, width, height)
    foot, note, panel = 30 * scale, 7 * scale, 58 * scale
    map_height = height - 2 * MARGIN - foot - note - GAP
    main = Box(MARGIN, MARGIN, width - 2 * MARGIN - panel - GAP, map_height)
    sheet.map("map_main", main)
    side = Box(width - MARGIN - panel, MARGIN, panel, map_height)
    sheet.frame(side, "legend_panel")
    sheet.legend(side.inner(1), 7 * scale)
    sheet.footer(Box(MARGIN, MARGIN + map_height + GAP, width - 2 * MARGIN, foot), scale)
    sheet.notes(Box(MARGIN, height - MARGIN - note + 1, width - 2 * MARGIN, note - 1), 5 * scale)
    return sheet


def portrait(name: str, width: float, height: float, scale: float) -> Sheet:
    """Map above, legend below it in columns, footer of three boxes."""
    sheet = Sheet(name, width, height)
    foot, note, panel = 30 * scale, 8 * scale, 46 * scale
    map_height = height - 2 * MARGIN - foot - note - panel - 2 * GAP
    sheet.map("map_main", Box(MARGIN, MARGIN, width - 2 * MARGIN, map_height))
    below = Box(MARGIN, MARGIN + map_height + GAP, width - 2 * MARGIN, panel)
    sheet.frame(below, "legend_panel")
    sheet.legend(below.inner(1), 6.5 * scale, 3)
    sheet.footer(Box(MARGIN, below.y + panel + GAP, width - 2 * MARGIN, foot), scale)
    sheet.notes(Box(MARGIN, height - MARGIN - note + 1, width - 2 * MARGIN, note - 1), 5 * scale)
    return sheet


def poster(name: str, width: float, height: float, scale: float) -> Sheet:
    """A large map with a coordinate grid, a band of logos and title above, everything else in a column."""
    sheet = Sheet(name, width, height)
    band, note, panel, edge = 24 * scale, 6 * scale, 68 * scale, MARGIN * max(1.0, scale * 0.8)
    logo = band - 4 * scale
    sheet.frame(Box(edge, edge, width - 2 * edge, band), "band")
    sheet.picture("logo_system", Box(edge + 2 * scale, edge + 2 * scale, logo, logo))
    sheet.picture("logo_municipality", Box(width - edge - logo - 2 * scale, edge + 2 * scale, logo, logo))
    wide = width - 2 * edge - 2 * logo - 12 * scale
    sheet.text("title", "[% @imis_title %]", Box(edge + logo + 6 * scale, edge + 1 * scale, wide, band * 0.5), 20 * scale, True, ACCENT, centred=True)
    sheet.text("description", "[% @imis_description %]", Box(edge + logo + 6 * scale, edge + band * 0.55, wide, band * 0.36), 9 * scale, colour=QUIET,
               centred=True)
    top = edge + band + GAP * scale
    tall = height - top - edge - note - GAP
    main = sheet.map("map_main", Box(edge, top, width - 2 * edge - panel - GAP * scale, tall))
    sheet.grid(main)
    side = Box(width - edge - panel, top, panel, tall)
    sheet.frame(side, "legend_panel")
    inner, foot = side.inner(2 * scale), 62 * scale
    sheet.legend(Box(inner.x, inner.y, inner.w, inner.h - foot - GAP), 8 * scale)
    low = inner.y + inner.h - foot
    sheet.text("municipality_name", MUNICIPALITY, Box(inner.x, low, inner.w, 7 * scale), 11 * scale, True, ACCENT)
    sheet.text("system_name", SYSTEM, Box(inner.x, low + 7 * scale, inner.w, 4 * scale), 6 * scale, colour=QUIET)
    sheet.north(Box(inner.x + inner.w - 16 * scale, low + 13 * scale, 16 * scale, 16 * scale))
    sheet.text("scale_text", SCALE, Box(inner.x, low + 13 * scale, inner.w - 18 * scale, 6 * scale), 11 * scale, True)
    sheet.scale_bar(Box(inner.x, low + 30 * scale, inner.w, 12 * scale), 7 * scale)
    sheet.text("date_time", DATE, Box(inner.x, low + 46 * scale, inner.w, 5 * scale), 7.5 * scale)
    sheet.text("user", USER, Box(inner.x, low + 52 * scale, inner.w, 5 * scale), 7.5 * scale)
    sheet.notes(Box(edge, height - edge - note + 1, width - 2 * edge, note - 1), 5 * scale)
    return sheet


FIGURES = (
    ("Buildings", "no_build", 0), ("Population", "no_popsrv", 0), ("Households", "no_hhsrv", 0), ("Population per hectare", "density_per_ha", 1),
    ("Roads, km", "total_rdlen", 2), ("Sewered, %", "pct_sewer", 1), ("On-site sanitation, %", "pct_onsite", 1),
    ("Direct unsafe discharge, %", "pct_unsafe_direct", 1), ("Containments inside", "no_contain", 0), ("Overdue containments, %", "pct_overdue", 1),
    ("Emptyings", "no_emptying", 0), ("Property tax paid, %", "bldgtaxpdprprtn", 1), ("Water bills paid, %", "wtrpmntprprtn", 1),
    ("Solid waste paid, %", "swmsrvpmntprprtn", 1),
)  # fmt: skip


def ward_atlas() -> Sheet:
    """A page a ward: its map, its figures, where it lies."""
    name, width, height = "imis_ward_atlas", 297.0, 210.0
    sheet = Sheet(name, width, height)
    foot, note, panel = 28.0, 7.0, 66.0
    tall = height - 2 * MARGIN - foot - note - GAP
    sheet.map("map_main", Box(MARGIN, MARGIN, width - 2 * MARGIN - panel - GAP, tall))
    side = Box(width - MARGIN - panel, MARGIN, panel, tall)
    sheet.frame(side, "legend_panel")
    inner = side.inner()
    sheet.text("ward_name", "Ward [% \"ward\" %][% coalesce(', ' || \"name\", '') %]", Box(inner.x, inner.y, inner.w, 8.5), 10, True, ACCENT)
    high = 3.7
    for number, (label, column, digits) in enumerate(FIGURES):
        y = inner.y + 9 + number * high
        sheet.text(f"figure_{column}_name", label, Box(inner.x, y, inner.w * 0.7, high), 6.5, colour=QUIET)
        value = f"[% coalesce(format_number(\"{column}\", {digits}), '–') %]"
        sheet.text(f"figure_{column}", value, Box(inner.x + inner.w * 0.7, y, inner.w * 0.3, high), 6.5, True, right=True)
    low = inner.y + 10 + len(FIGURES) * high
    sheet.map("locator", Box(inner.x, low, inner.w, 38))
    sheet.legend(Box(inner.x, low + 39, inner.w, inner.y + inner.h - low - 39), 6)
    sheet.footer(Box(MARGIN, MARGIN + tall + GAP, width - 2 * MARGIN, foot), 0.93)
    sheet.notes(Box(MARGIN, height - MARGIN - note + 1, width - 2 * MARGIN, note - 1), 5)
    return sheet


def field_sheet() -> Sheet:
    """A page a piece of the map at 1 : 1 000, with what is to be visited and boxes to tick."""
    sheet, wide, y = _sheet_with_map("imis_field_sheet", 'Sheet [% "sheet" %] of [% @imis_sheets %]', 150, 0.62)
    sheet.text("bins_heading", 'Buildings ([% "n_bins" %])', Box(MARGIN, y, wide, 4.5), 8, True)
    sheet.text("bins", '[% "bins" %]', Box(MARGIN, y + 5, wide, 44), 6.2, middle=False)
    y += 50
    sheet.text("containments_heading", 'Containments ([% "n_containments" %])', Box(MARGIN, y, wide, 4.5), 8, True)
    sheet.text("containments", '[% "containments" %]', Box(MARGIN, y + 5, wide, 28), 6.2, middle=False)
    y += 34
    sheet.text("visited", "Visited on ____________   by ________________________   remarks ___________________________________________",
               Box(MARGIN, y, wide, 6), 7.5)
    return sheet


def stop_sheet() -> Sheet:
    """A page a stop of a truck at 1 : 1 000: where, what, what comes next, and what the crew writes down."""
    sheet, wide, y = _sheet_with_map("imis_stop_sheet", '[% "sheet_name" %]', 158, 0.44)
    for name, height, size, bold in (("place", 8, 13, True), ("codes", 6, 9, False), ("work", 6.5, 10, True), ("then", 6, 9, False)):
        sheet.text(name, f'[% "{name}" %]', Box(MARGIN, y, wide, height), size, bold)
        y += height
    blank = "_" * 31
    lines = (
        (f"Began ______ : ______      Ended ______ : ______      Volume ______________ m³      Receipt no. {blank}__________", "times"),
        (f"☐ emptied      ☐ in part      ☐ not emptied, because {blank * 2}______________", "outcome"),
        ("☐ protective equipment worn      ☐ lid closed, place left clean      ☐ containment damaged", "checks"),
        (f"Remarks {blank * 4}", "remarks"),
        (f"Driver {blank}      Emptiers {blank}      Customer {blank}", "signed"),
    )
    for number, (text, name) in enumerate(lines):
        sheet.text(name, text, Box(MARGIN, y + 1 + 8.6 * number, wide, 8), 9)
    return sheet


def _sheet_with_map(name: str, title: str, high: float, share: float) -> tuple[Sheet, float, float]:
    """(sheet with title, map and feet, width in use, where the lower part begins); the title of the print takes ``share`` of the first line."""
    width, height = 210.0, 297.0
    sheet = Sheet(name, width, height)
    wide = width - 2 * MARGIN
    sheet.text("title", "[% @imis_title %]", Box(MARGIN, MARGIN, wide * share, 8), 13, True, ACCENT)
    sheet.text("sheet_name", title, Box(MARGIN + wide * share, MARGIN, wide * (1 - share), 8), 11, True, right=True)
    sheet.text("description", "[% @imis_description %]", Box(MARGIN, MARGIN + 8, wide, 5), 7.5, colour=QUIET)
    sheet.map("map_main", Box(MARGIN, MARGIN + 14, wide, high))
    y = MARGIN + 14 + high + GAP
    sheet.text("scale_text", SCALE, Box(MARGIN, y, 26, 8), 8, True)
    sheet.scale_bar(Box(MARGIN + 28, y, 66, 8), 6)
    sheet.text("municipality_name", MUNICIPALITY, Box(MARGIN + 98, y, 78, 8), 8, True, ACCENT, right=True)
    sheet.north(Box(MARGIN + wide - 9, y, 9, 9))
    sheet.text("date_time", DATE, Box(MARGIN, height - MARGIN - 12, wide * 0.3, 4), 6)
    sheet.text("user", USER, Box(MARGIN + wide * 0.3, height - MARGIN - 12, wide * 0.5, 4), 6)
    sheet.notes(Box(MARGIN, height - MARGIN - 7, wide, 7), 4.5)
    return sheet, wide, y + 11


def report(name: str, map_height: float, columns: int) -> Sheet:
    """A report of several pages: a sheet with map, legend and room for figures and tables, and the page that goes on with them.

    The plugin copies both pages as often as it needs; the empty frames ``room`` say where tables may stand.
    """
    width, height = 210.0, 297.0
    sheet = Sheet(name, width, height, 2)
    wide, low = width - 2 * MARGIN, height - MARGIN - 6
    sheet.picture("logo_municipality", Box(width - MARGIN - 13, MARGIN, 13, 13))
    sheet.picture("logo_system", Box(width - MARGIN - 27, MARGIN + 1, 11, 11))
    text = Box(MARGIN, MARGIN, wide - 30, 7.5)
    sheet.text("title", "[% @imis_title %]", text, 15, True, ACCENT)
    sheet.text("municipality_name", MUNICIPALITY + " · " + SYSTEM, Box(text.x, text.y + 7.5, text.w, 4), 7.5, colour=QUIET)
    sheet.text("description", "[% @imis_description %]", Box(MARGIN, MARGIN + 14, wide, 8), 8, middle=False)
    main = Box(MARGIN, MARGIN + 23, wide, map_height)
    sheet.map("map_main", main)
    y = main.y + main.h + 1.5
    sheet.north(Box(MARGIN, y, 11, 11))
    sheet.text("scale_text", SCALE, Box(MARGIN + 13, y, 42, 4), 8, True)
    sheet.scale_bar(Box(MARGIN + 12, y + 4, 56, 8), 6)
    sheet.legend(Box(MARGIN + 70, y, wide - 70, 23), 6.5, columns)
    sheet.text("date_time", DATE, Box(MARGIN, y + 13.5, 68, 4), 6.5, colour=QUIET)
    sheet.text("user", USER, Box(MARGIN, y + 18, 68, 4), 6.5, colour=QUIET)
    y += 25
    sheet.room(Box(MARGIN, y, wide, low - 2 - y))
    sheet.notes(Box(MARGIN, low, wide, 6), 4.5)
    sheet.page = 1
    sheet.text("title_further", "[% @imis_title %]", Box(MARGIN, MARGIN, wide * 0.7, 6), 10, True, ACCENT)
    sheet.text("municipality_further", MUNICIPALITY, Box(MARGIN + wide * 0.7, MARGIN, wide * 0.3, 6), 8, colour=QUIET, right=True)
    sheet.room(Box(MARGIN, MARGIN + 8, wide, low - 2 - MARGIN - 8))
    sheet.notes(Box(MARGIN, low, wide, 6), 4.5)
    return sheet


def main() -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    application = QgsApplication([], True)
    application.initQgis()
    for sheet in (
        landscape("imis_a4_landscape", 297, 210, 1.0), landscape("imis_a3_landscape", 420, 297, 1.3),
        portrait("imis_a4_portrait", 210, 297, 0.95), portrait("imis_a3_portrait", 297, 420, 1.3),
        poster("imis_a3_poster", 420, 297, 1.0), poster("imis_a1_poster", 841, 594, 1.9),
        ward_atlas(), field_sheet(), stop_sheet(), report("imis_summary_report", 112, 3), report("imis_route_sheet", 104, 4),
    ):  # fmt: skip
        sheet.save()
    sys.stdout.flush()
    os._exit(0)  # QGIS 3.22 may end badly when it ends by itself


if __name__ == "__main__":
    main()
