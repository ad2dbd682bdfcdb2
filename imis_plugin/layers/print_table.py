"""Tables of printed reports: they flow over as many pages as they need, with their heads repeated (umdss.md 5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemManualTable,
    QgsLayoutMultiFrame,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsPrintLayout,
    QgsTableCell,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

FONT, INK, HEAD_GROUND, EDGE = "Open Sans", "#1d2b36", "#eef2f5", "#cfd8df"
MARGIN_MM = 0.8
LEFT, RIGHT, MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
_LEAST = 12.0  # mm: a piece of a table lower than this is not begun at the foot of a page
_ROW = 14.0  # mm: no row is higher
_MEASURED = 400  # rows: the foot of a longer table is not measured, what follows begins on a new page


@dataclass(frozen=True)
class Column:
    """A column: its head, its share of the table's width, how its cells stand."""

    head: str
    share: float = 1.0
    align: Qt.AlignmentFlag = LEFT


@dataclass(frozen=True)
class Row:
    """A row of texts; ``bold`` for totals, ``ground`` a colour behind it."""

    cells: Sequence[str]
    bold: bool = False
    ground: str = ""


def text_format(size: float, bold: bool = False, colour: str = INK) -> QgsTextFormat:
    """Letters of a report, points."""
    font = QFont(FONT)
    font.setBold(bold)
    made = QgsTextFormat()
    made.setFont(font)
    made.setNamedStyle("Bold" if bold else "Regular")
    made.setSize(size)
    made.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    made.setColor(QColor(colour))
    return made


def make_table(layout: QgsPrintLayout, columns: Sequence[Column], rows: Sequence[Row], width: float, size: float = 7.0) -> QgsLayoutItemManualTable:
    """A table of the layout, without a frame yet; ``width`` in millimetres, letters of ``size`` points."""
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    table.setTableContents([[_cell(text, column, row, size) for text, column in zip(row.cells, columns, strict=True)] for row in rows])
    heads = []
    for column in columns:
        head = QgsLayoutTableColumn(column.head)
        head.setHeading(column.head)
        head.setHAlignment(column.align)
        heads.append(head)
    table.setHeaders(heads)
    table.setIncludeTableHeader(True)
    table.setHeaderMode(QgsLayoutTable.HeaderMode.AllFrames)
    table.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.FollowColumn)
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.setEmptyTableBehavior(QgsLayoutTable.EmptyTableMode.HeadersOnly)
    table.setCellMargin(MARGIN_MM)
    table.setGridStrokeWidth(0.15)
    table.setGridColor(QColor(EDGE))
    table.setContentTextFormat(text_format(size))
    table.setHeaderTextFormat(text_format(size, True))
    table.setBackgroundColor(QColor("#ffffff"))
    lines, cells = (len(columns) + 1) * 0.15, sum(column.share for column in columns)
    room = width - lines - 2 * MARGIN_MM * len(columns)
    table.setColumnWidths([room * column.share / cells for column in columns])
    _paint_heads(table)
    table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)
    return table


def _paint_heads(table: QgsLayoutItemManualTable) -> None:
    from qgis.core import QgsLayoutTableStyle

    style = QgsLayoutTableStyle()
    style.enabled, style.cellBackgroundColor = True, QColor(HEAD_GROUND)
    table.setCellStyle(QgsLayoutTable.CellStyleGroup.HeaderRow, style)


def _cell(text: str, column: Column, row: Row, size: float) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setHorizontalAlignment(column.align)
    cell.setVerticalAlignment(Qt.AlignmentFlag.AlignTop)
    if row.ground:
        cell.setBackgroundColor(QColor(row.ground))
    if row.bold:
        cell.setTextFormat(text_format(size, True))
    return cell


def flow(table: QgsLayoutItemManualTable, n_rows: int, x: float, width: float, page: int, y: float, bottom: float,
         next_page: Callable[[], tuple[int, float, float]]) -> tuple[int, float]:
    """Give a table the frames that it needs, from ``y`` on a page on; returns page and place below its end, millimetres.

    A short table is not begun near the foot of a page. :param next_page: makes a page, gives its number, top and bottom of its room.
    """
    frame = _frame(table, x, width, page, y, max(bottom - y, _LEAST))
    if bottom - y < _LEAST or not _is_whole(table):
        left_over = bottom - y
        fresh, top, low = next_page()
        frame.attemptResize(QgsLayoutSize(width, low - top, _MM))
        short = n_rows <= _MEASURED and left_over < (low - top) * 0.2 and _is_whole(table)
        if short or left_over < _LEAST * 2.5:
            frame.attemptMove(QgsLayoutPoint(x, top, _MM), True, False, fresh)
        else:
            frame.attemptResize(QgsLayoutSize(width, left_over, _MM))
            frame = _frame(table, x, width, fresh, top, low - top)
        page, y = fresh, top
        while not _is_whole(table):
            page, y, low = next_page()
            frame = _frame(table, x, width, page, y, low - y)
        bottom = low
    if n_rows > _MEASURED:
        return page, bottom
    return page, y + _shrink(table, frame, width, bottom - y)


def _frame(table: QgsLayoutItemManualTable, x: float, width: float, page: int, y: float, height: float) -> QgsLayoutFrame:
    frame = QgsLayoutFrame(table.layout(), table)
    frame.attemptResize(QgsLayoutSize(width, height, _MM))
    table.addFrame(frame, False)
    frame.attemptMove(QgsLayoutPoint(x, y, _MM), True, False, page)
    frame.setHidePageIfEmpty(True)
    return frame


def _is_whole(table: QgsLayoutItemManualTable) -> bool:
    """Whether all rows are seen in the frames there are."""
    table.recalculateTableSize()
    seen = sum(table.frame(number).rect().height() for number in range(table.frameCount()))
    return table.totalSize().height() <= seen + 0.01


def _shrink(table: QgsLayoutItemManualTable, frame: QgsLayoutFrame, width: float, height: float) -> float:
    """Make the last frame as low as its rows: QGIS does not tell the height that they take."""
    low, high = min(table.minFrameSize(0).height() + _ROW, height), height  # where no row has room QGIS says that all is seen
    while high - low > 0.3:
        tried = (low + high) / 2
        frame.attemptResize(QgsLayoutSize(width, tried, _MM))
        low, high = (low, tried) if _is_whole(table) else (tried, high)
    frame.attemptResize(QgsLayoutSize(width, high, _MM))
    table.recalculateTableSize()
    return high


