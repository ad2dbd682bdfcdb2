"""Tiles in rows: as many side by side as the width allows, wide ones over two places, no holes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QTimer
from qgis.PyQt.QtWidgets import QGridLayout, QWidget

GAP = 8
SLACK = 1


def places(spans: Sequence[int], units: int) -> list[tuple[int, int, int]]:
    """Row, column and span of tiles that take ``spans`` of ``units`` places; what a row leaves over goes to its last tile."""
    found: list[tuple[int, int, int]] = []
    row = column = 0
    for wanted in spans:
        span = min(wanted, units)
        if column + span > units:
            if found and column < units:
                last = found[-1]
                found[-1] = (last[0], last[1], last[2] + units - column)
            row, column = row + 1, 0
        found.append((row, column, span))
        column += span
    if found and 0 < column < units:
        last = found[-1]
        found[-1] = (last[0], last[1], last[2] + units - column)
    return found


class TileGrid(QWidget):
    """Lays tiles out anew when its width asks for more or fewer of them side by side.

    :param unit: the least width of one place in px; cards ask for more where a number is longer.
    """

    def __init__(self, unit: int, most: int = 12, even: bool = False, parent=None) -> None:
        super().__init__(parent)
        self._unit, self._most, self._even = unit, most, even
        self._tiles: list[tuple[QWidget, int]] = []
        self._units = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)

    def set_tiles(self, tiles: Sequence[tuple[QWidget, int]]) -> None:
        """Show these tiles (widget, places it takes); those shown before and not among them are taken away."""
        kept = {id(tile) for tile, _span in tiles}
        for tile, _span in self._tiles:
            if id(tile) not in kept:
                self._grid.removeWidget(tile)
                tile.hide()
                tile.deleteLater()
        self._tiles = list(tiles)
        self._lay()

    def tiles(self) -> list[QWidget]:
        """The tiles in order."""
        return [tile for tile, _span in self._tiles]

    def units_for(self, width: int) -> int:
        """How many places stand side by side at a width."""
        if not self._even:
            # a little more than they need: at exactly what they need the grid could not be made narrower, so would never be laid anew
            unit = max([self._unit, *(tile.minimumSizeHint().width() + SLACK for tile, _span in self._tiles)])
            return max(1, min(self._most, (width + GAP) // (unit + GAP)))
        units = max(1, min(self._most, (width + GAP) // (self._unit + GAP)))
        return units if units == 1 else units - units % 2

    def resizeEvent(self, event) -> None:
        """Count the places again."""
        super().resizeEvent(event)
        self._count(event.size().width())

    def event(self, event) -> bool:
        """Count the places again when a tile shows something longer."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._count(self.width())
        return super().event(event)

    def _count(self, width: int) -> None:
        if self.units_for(width) != self._units:
            QTimer.singleShot(0, self._lay)

    def _lay(self) -> None:
        units = self._units = self.units_for(self.width())
        if not self._even:  # cards: rows of equal number rather than one left alone
            rows = -(-len(self._tiles) // units) if self._tiles else 1
            units = -(-len(self._tiles) // rows) if self._tiles else 1
        for tile, _span in self._tiles:
            self._grid.removeWidget(tile)
        spans = [span for _tile, span in self._tiles]
        laid = places(spans, units) if self._even else [(at // units, at % units, 1) for at in range(len(spans))]
        for (tile, _span), (row, column, span) in zip(self._tiles, laid, strict=True):
            self._grid.addWidget(tile, row, column, 1, span)
            tile.show()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < units else 0)
