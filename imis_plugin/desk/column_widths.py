"""Columns of a list as wide as heading and records ask; the last one takes what is left and is never squeezed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QTableView

NARROWEST = 56


class ColumnWidths(QObject):
    """Follows a table: Qt stretches the last column to the edge, but also presses it together where there is no room left.

    :param widest: px that no column exceeds by itself.
    """

    def __init__(self, table: QTableView, widest: int) -> None:
        super().__init__(table)
        self._table, self._widest, self._last = table, widest, 0
        table.viewport().installEventFilter(self)

    def fit(self) -> None:
        """Measure heading and the records that are there."""
        table, header = self._table, self._table.horizontalHeader()
        count = header.count()
        if not count:
            return
        header.setStretchLastSection(False)
        table.resizeColumnsToContents()
        for column in range(count):
            table.setColumnWidth(column, min(max(table.columnWidth(column), NARROWEST), self._widest))
        self._last = table.columnWidth(count - 1)
        self._stretch()

    def _stretch(self) -> None:
        table, header = self._table, self._table.horizontalHeader()
        last = header.count() - 1
        if last < 0 or not self._last:
            return
        room = table.viewport().width() - header.sectionPosition(last)
        header.setStretchLastSection(room >= self._last)
        if room < self._last:
            header.resizeSection(last, self._last)

    def eventFilter(self, watched, event) -> bool:
        """A wider panel, or a scroll bar that came, leaves another room for the last column."""
        if event.type() == QEvent.Type.Resize:
            self._stretch()
        return False
