"""Round charts: the composition of a whole, and a value against its target."""

from __future__ import annotations

import math

from .board import LARGE, ROW, SMALL, Board
from .model import Chart
from .texts import shorten, text_width, with_unit

NARROW = 330.0


def donut_height(chart: Chart, width: float) -> float:
    """A height in which ring and names have room."""
    rows = sum(1 for value in chart.series[0].values if value)
    return rows * ROW + 24 if width >= NARROW else rows * ROW + 190


def donut(board: Board) -> None:
    """A ring of parts with the total in its middle; names, values and shares beside it (below it where narrow)."""
    chart, theme, svg = board.chart, board.theme, board.svg
    series = chart.series[0]
    total = chart_total = sum(value for value in series.values if value is not None)
    slices = [at for at, value in enumerate(series.values) if value]
    beside = board.width + 16 >= NARROW
    size = min(board.height, board.width * 0.42 if beside else board.width, 240.0 if beside else 170.0)
    cx = board.left + size / 2 if beside else (board.left + board.right) / 2
    cy = (board.top + board.bottom) / 2 if beside else board.top + size / 2
    outer, inner, turn = size / 2 - 4, size / 2 * 0.58, 0.0
    for at in slices:
        value, category = series.values[at], chart.categories[at]
        share = float(value) / float(total)
        end = turn + share * math.tau
        svg.ring(cx, cy, outer, inner, turn, end, theme.colour("", at, category.muted), theme.ground)
        box = (cx - outer, cy - outer, 2 * outer, 2 * outer)
        board.add_hit(category, series, value, box, share, (cx, cy, outer, inner, turn, end))
        turn = end
    text = board.written(chart_total)
    size_of_total = LARGE + 4 if text_width(text, LARGE + 4, True) < inner * 1.8 else SMALL
    svg.text(cx, cy + 3, text, size_of_total, theme.text, "middle", bold=True)
    svg.text(cx, cy + 18, chart.unit or board.words.total, SMALL, theme.quiet, "middle")
    _names(board, slices, float(total), beside, size)


def _names(board: Board, slices: list[int], total: float, beside: bool, size: float) -> None:
    chart, theme, svg = board.chart, board.theme, board.svg
    series = chart.series[0]
    left = board.left + size + 18 if beside else board.left
    y = (board.top + board.bottom - len(slices) * ROW) / 2 if beside else board.top + size + 10
    shares = {at: board.number(float(series.values[at]) / total * 100, 1) + "%" for at in slices}
    share_width = max(text_width(text, SMALL) for text in shares.values())
    value_width = max(text_width(board.written(series.values[at]), SMALL, True) for at in slices)
    right = min(board.right, left + 360)
    for at in slices:
        category, value = chart.categories[at], series.values[at]
        svg.rect(left, y + 3, 10, 10, theme.colour("", at, category.muted), 2)
        room = right - left - 15 - share_width - value_width - 20
        svg.text(left + 15, y + 12, shorten(category.label, SMALL, room), SMALL, theme.text)
        svg.text(right - share_width - 10, y + 12, board.written(value), SMALL, theme.text, "end", bold=True)
        svg.text(right, y + 12, shares[at], SMALL, theme.quiet, "end")
        board.add_hit(category, series, value, (left, y, right - left, ROW), float(value) / total)
        y += ROW


def gauge(board: Board) -> None:
    """Half a ring filled to the value, a tick at the target; green when the target is reached, amber when not."""
    chart, theme, svg = board.chart, board.theme, board.svg
    series = chart.series[0]
    value = series.values[0]
    target = chart.target.value if chart.target is not None else None
    highest = float(chart.highest or max(float(value or 0), float(target or 0)) * 1.25 or 1)
    outer = min(board.width / 2 - 30, board.height - 44)
    cx, cy = (board.left + board.right) / 2, board.top + outer + 16
    thick = max(10.0, outer * 0.24)

    def turn(of: float) -> float:
        return -math.pi / 2 + min(max(of / highest, 0.0), 1.0) * math.pi

    svg.ring(cx, cy, outer, outer - thick, -math.pi / 2, math.pi / 2, theme.line)
    colour = theme.series[0]
    if target is not None and value is not None:
        reached = value <= target if chart.target.lower_is_better else value >= target
        colour = theme.good if reached else theme.attention
    if value is not None and float(value) > 0:
        svg.ring(cx, cy, outer, outer - thick, -math.pi / 2, turn(float(value)), colour)
    if target is not None:
        at = turn(float(target))
        inside, outside = outer - thick - 4, outer + 4
        svg.line(cx + inside * math.sin(at), cy - inside * math.cos(at), cx + outside * math.sin(at),
                 cy - outside * math.cos(at), theme.text, 2.4)  # fmt: skip
    text = with_unit(board.written(value), chart.unit) if value is not None else board.words.no_value
    svg.text(cx, cy - 2, text, min(26.0, max(LARGE, outer * 0.34)), theme.text, "middle", bold=True)
    if target is not None:
        line = f"{chart.target.label or board.words.target} {with_unit(board.written(target), chart.unit)}"
        svg.text(cx, cy + 18, line, SMALL, theme.quiet, "middle")
    board.add_hit(chart.categories[0], series, value, (cx - outer, cy - outer, 2 * outer, outer + 22))
