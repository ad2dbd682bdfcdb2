"""Numbers without axes: cards of one figure each, and a plain table, for reports and pictures."""

from __future__ import annotations

from .board import NORMAL, SMALL, Board
from .model import CARDS, Chart
from .texts import shorten, text_width, with_unit, wrap

CARD_WIDTH, CARD_HEIGHT, GAP = 130.0, 66.0, 8.0
LINE = 20.0


def columns_of(width: float) -> int:
    """How many cards stand side by side."""
    return max(1, int((width + GAP) // (CARD_WIDTH + GAP)))


def height(chart: Chart, width: float) -> float:
    """The height that cards or table take."""
    if chart.kind == CARDS:
        rows = -(-len(chart.categories) // columns_of(width - 16))
        return rows * (CARD_HEIGHT + GAP)
    return (len(chart.categories) + 1) * LINE + 4


def cards(board: Board) -> None:
    """One figure a card: its name above, its value large, a note below."""
    chart, theme, svg = board.chart, board.theme, board.svg
    series, count = chart.series[0], columns_of(board.width)
    wide = (board.width - GAP * (count - 1)) / count
    for at, category in enumerate(chart.categories):
        x, y = board.left + (at % count) * (wide + GAP), board.top + (at // count) * (CARD_HEIGHT + GAP)
        svg.rect(x, y, wide, CARD_HEIGHT, theme.line, 4)
        svg.rect(x + 1, y + 1, wide - 2, CARD_HEIGHT - 2, theme.ground, 3)
        svg.text(x + 9, y + 17, shorten(category.label, SMALL, wide - 14), SMALL, theme.quiet)
        value = series.values[at]
        text = with_unit(board.written(value), chart.unit) if value is not None else board.words.no_value
        size = 20.0 if text_width(text, 20, True) < wide - 16 else NORMAL
        svg.text(x + 9, y + 41, text, size, theme.text if value is not None else theme.quiet, bold=value is not None)
        if category.note:
            svg.text(x + 9, y + 58, shorten(category.note, SMALL, wide - 14), SMALL, theme.quiet)
        board.add_hit(category, series, value, (x, y, wide, CARD_HEIGHT))


def table(board: Board) -> None:
    """Rows of categories, columns of series, numbers to the right."""
    chart, theme, svg = board.chart, board.theme, board.svg
    name_width = min(board.width * 0.45, max(text_width(category.label, NORMAL) for category in chart.categories) + 14)
    column = (board.width - name_width) / max(len(chart.series), 1)
    y = board.top
    for number, series in enumerate(chart.series):
        right = board.left + name_width + column * (number + 1) - 4
        svg.text(right, y + 14, shorten(series.label, SMALL, column - 8), SMALL, theme.quiet, "end", bold=True)
    for at, category in enumerate(chart.categories):
        y += LINE
        svg.line(board.left, y, board.right, y, theme.line)
        svg.text(board.left, y + 14, wrap(category.label, NORMAL, name_width - 8, 1)[0], NORMAL, theme.text)
        for number, series in enumerate(chart.series):
            value = series.values[at]
            right = board.left + name_width + column * (number + 1) - 4
            text = with_unit(board.written(value), chart.unit) if value is not None else board.words.no_value
            svg.text(right, y + 14, text, NORMAL, theme.text if value is not None else theme.quiet, "end")
            board.add_hit(category, series, value, (right - column + 4, y, column, LINE))
