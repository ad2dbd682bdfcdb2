"""From a chart to its drawing: SVG text, its size, and the places that answer the pointer."""

from __future__ import annotations

from dataclasses import dataclass

from . import draw_axes, draw_cards, draw_round
from .board import LARGE, Board, legend_marks, legend_rows
from .hits import Hit, hit_at
from .model import BARS, CARDS, DONUT, GAUGE, LINES, TABLE, Chart
from .palette import LIGHT, Theme
from .svg import Svg
from .texts import NumberWriter, Words, plain_number

MARGIN = 8.0


@dataclass(frozen=True)
class Drawing:
    """A chart drawn: the SVG document and what lies where, in the same px."""

    svg: str
    width: float
    height: float
    hits: tuple[Hit, ...]

    def at(self, x: float, y: float) -> Hit | None:
        """What lies under a point, or None."""
        return hit_at(self.hits, x, y)


def draw(
    chart: Chart,
    width: float,
    height: float,
    theme: Theme = LIGHT,
    words: Words | None = None,
    number: NumberWriter = plain_number,
    titled: bool = False,
    ground: bool = False,
) -> Drawing:
    """Draw a chart into a box of ``width`` by ``height`` px.

    :param number: writes a value with so many decimals, as the reader's language does.
    :param titled: write the title above (for files and print; the desk shows it itself).
    :param ground: fill the ground (for files).
    """
    words = words or Words()
    svg = Svg(width, height, theme.family)
    if ground:
        svg.rect(0, 0, width, height, theme.ground)
    board = Board(chart, svg, theme, words, number, MARGIN, MARGIN / 2, width - MARGIN, height - MARGIN / 2)
    if titled and chart.title:
        board.title()
    if chart.is_empty:
        board.say(chart.empty or words.empty)
    elif chart.kind == DONUT:
        draw_round.donut(board)
    elif chart.kind == GAUGE:
        draw_round.gauge(board)
    elif chart.kind == CARDS:
        draw_cards.cards(board)
    elif chart.kind == TABLE:
        draw_cards.table(board)
    else:
        board.legend(legend_marks(chart, theme, words, number))
        if chart.kind == LINES:
            draw_axes.lines(board)
        elif draw_axes.lies_flat(chart, board.width):
            draw_axes.flat_bars(board)
        else:
            draw_axes.standing_bars(board)
    return Drawing(svg.written(), width, height, tuple(board.hits))


def preferred_height(chart: Chart, width: float, titled: bool = False) -> float:
    """A height in which the chart reads well at this width."""
    extra = 2 * (LARGE + 5) if titled else 0.0
    if chart.is_empty:
        return 120 + extra
    if chart.kind == DONUT:
        return max(190.0, draw_round.donut_height(chart, width)) + extra
    if chart.kind == GAUGE:
        return 150 + extra
    if chart.kind in (CARDS, TABLE):
        return draw_cards.height(chart, width) + 2 * MARGIN + extra
    rows = len(legend_rows(legend_marks(chart, LIGHT, Words(), plain_number), width - 2 * MARGIN))
    legend = rows * 17.0 + 4
    if chart.kind != LINES and draw_axes.lies_flat(chart, width - 2 * MARGIN):
        per = 15.0 * (len(chart.series) if chart.kind == BARS else 1) + 13
        return legend + max(len(chart.categories) * max(per, 30.0), 90) + 34 + extra
    return legend + 200 + extra
