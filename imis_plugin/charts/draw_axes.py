"""Charts with axes: standing and lying bars, grouped, stacked, to 100 %, and lines."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from .board import ROW, SMALL, Board
from .model import BARS, SHARES, STACKED, Chart
from .palette import readable_on
from .texts import nice_ticks, shorten, text_width, tick_decimals, wrap

GAP_SHARE = 0.28
WIDEST_BAR = 54.0


def lies_flat(chart: Chart, width: float) -> bool:
    """Whether the bars lie, so that long names can be read."""
    if chart.flat is not None:
        return chart.flat
    if not chart.categories or chart.kind not in (BARS, STACKED, SHARES):
        return False
    slot = (width - 50) / len(chart.categories)
    names = [category.label for category in chart.categories]
    if _plain(names) or _side_by_side(names, slot):
        return False
    return any("…" in line for name in names for line in wrap(name, SMALL, max(slot - 4, 10), 2))


def _plain(names: list[str]) -> bool:
    """Whether the names are numbers or as short as such; some of them may be left out."""
    return all(len(name) <= 4 for name in names)


def _side_by_side(names: list[str], slot: float) -> bool:
    """Whether the names stand in one line without touching: a long one may reach over its short neighbours."""
    widths = [text_width(name, SMALL) for name in names]
    return all((left + right) / 2 + 3 <= slot for left, right in pairwise(widths)) and max(widths, default=0) <= 1.8 * slot


def scale_of(chart: Chart) -> tuple[float, float]:
    """The lowest and highest value the axis must hold."""
    if chart.kind == SHARES:
        return 0.0, 100.0
    if chart.kind == STACKED:
        values = [float(chart.total(at) or 0) for at in range(len(chart.categories))]
    else:
        values = [float(v) for row in chart.series for v in row.values if v is not None]
    if chart.target is not None and chart.target.value is not None:
        values.append(float(chart.target.value))
    return min(0.0, *values, 0.0), max(0.0, *values, 0.0)


class Axis:
    """A scale of values along a length."""

    def __init__(self, board: Board, wanted: int) -> None:
        low, high = scale_of(board.chart)
        ticks = nice_ticks(low, high, wanted)
        if board.chart.decimals == 0 and board.chart.kind != SHARES and ticks[1] - ticks[0] < 1:
            ticks = [float(at) for at in range(int(low), int(high) + 2)]
        self.ticks, digits = ticks, tick_decimals(ticks)
        unit = "%" if board.chart.kind == SHARES else ""
        self.texts = [board.number(tick, digits) + unit for tick in ticks]
        self.low, self.high = ticks[0], ticks[-1]

    def at(self, value: float) -> float:
        """Where a value lies, 0 (lowest) to 1 (highest)."""
        return (value - self.low) / (self.high - self.low)


def _value_axis(board: Board, axis: Axis) -> Callable[[float], float]:
    """Draw the axis of a chart whose values go upwards; gives the place of a value."""
    theme, svg = board.theme, board.svg
    if board.chart.unit and board.chart.kind != SHARES and board.chart.unit != "%":
        svg.text(board.left, board.top + 7, board.chart.unit, SMALL, theme.quiet)
        board.top += 8
    board.left += max(text_width(text, SMALL) for text in axis.texts) + 6
    board.top += 8
    top, bottom = board.top, board.bottom

    def place(value: float) -> float:
        return bottom - axis.at(value) * (bottom - top)

    for tick, text in zip(axis.ticks, axis.texts, strict=True):
        y = place(tick)
        svg.line(board.left, y, board.right, y, theme.line, 1 if tick else 1.4)
        svg.text(board.left - 5, y + 4, text, SMALL, theme.quiet, "end")
    return place


def _category_names(board: Board, slot: float) -> None:
    """Names under the slots: in one or two lines, or turned where there is no room, leaving out some of plain numbers."""
    names = [category.label for category in board.chart.categories]
    plain, one_line = _plain(names), _side_by_side(names, slot)
    broken = [[name] if plain or one_line else wrap(name, SMALL, slot - 3, 2) for name in names]
    fits = plain or one_line or not any("…" in line for lines in broken for line in lines)
    y = board.bottom
    step = 1
    if plain and not one_line and names:
        step = max(1, -int(-(max(text_width(name, SMALL) for name in names) + 3) // slot))
    for at, lines in enumerate(broken):
        x = board.left + slot * (at + 0.5)
        if fits:
            if at % step:
                continue
            for row, line in enumerate(lines):
                board.svg.text(x, y + 13 + row * 13, line, SMALL, board.theme.text, "middle")
        else:
            board.svg.text(x + 3, y + 11, shorten(names[at], SMALL, 80), SMALL, board.theme.text, "end", turn=-40)


def _room_for_names(board: Board) -> None:
    chart = board.chart
    slot = (board.width - 40) / max(len(chart.categories), 1)
    names = [category.label for category in chart.categories]
    broken = [wrap(name, SMALL, slot - 3, 2) for name in names]
    if _plain(names) or _side_by_side(names, slot):
        board.bottom -= 18
    elif any("…" in line for lines in broken for line in lines):
        board.bottom -= 66
    else:
        board.bottom -= 18 + 13 * (max(len(lines) for lines in broken) - 1)


def _target_line(board: Board, place: Callable[[float], float], flat: bool) -> None:
    target = board.chart.target
    if target is None or target.value is None:
        return
    at, colour = place(float(target.value)), board.theme.target
    if flat:
        board.svg.line(at, board.top, at, board.bottom, colour, 1.8, "5 3")
    else:
        board.svg.line(board.left, at, board.right, at, colour, 1.8, "5 3")


def standing_bars(board: Board) -> None:
    """Columns; several series stand side by side, on one another, or fill to 100 %."""
    chart = board.chart
    _room_for_names(board)
    place = _value_axis(board, Axis(board, max(2, min(5, int(board.height // 36)))))
    slot = board.width / len(chart.categories)
    _category_names(board, slot)
    across = min(slot * (1 - GAP_SHARE), WIDEST_BAR * (len(chart.series) if chart.kind == BARS else 1))
    labelled = _fit_all(board, slot - 2 if len(chart.series) == 1 else across / len(chart.series))
    totalled = all(text_width(board.written(chart.total(at) or 0), SMALL) <= slot for at in range(len(chart.categories)))
    for at in range(len(chart.categories)):
        x = board.left + slot * at + (slot - across) / 2
        if chart.kind == BARS:
            _group(board, at, x, across, place, flat=False, labelled=labelled)
        else:
            _stack(board, at, x, across, place, flat=False, labelled=totalled)
    _target_line(board, place, flat=False)
    _write_late(board)


def flat_bars(board: Board) -> None:
    """The same lying, with the names at the left."""
    chart, theme = board.chart, board.theme
    widest = max(text_width(category.label, SMALL) for category in chart.categories)
    names = min(max(widest + 8, 40), board.width * 0.38)
    board.left += names
    end = max((text_width(board.written(v), SMALL, True) for row in chart.series for v in row.values if v is not None), default=0)
    board.right -= end + 6 if chart.kind != SHARES else 14
    board.bottom -= 18
    axis = Axis(board, max(2, min(6, int(board.width // 70))))

    def place(value: float) -> float:
        return board.left + axis.at(value) * board.width

    for tick, text in zip(axis.ticks, axis.texts, strict=True):
        x = place(tick)
        board.svg.line(x, board.top, x, board.bottom, theme.line, 1 if tick else 1.4)
        board.svg.text(x, board.bottom + 13, text, SMALL, theme.quiet, "middle")
    slot = board.height / len(chart.categories)
    across = min(slot * (1 - GAP_SHARE), 26.0 * (len(chart.series) if chart.kind == BARS else 1))
    for at, category in enumerate(chart.categories):
        y = board.top + slot * at
        lines = wrap(category.label, SMALL, names - 8, 2 if slot >= 26 else 1)
        for row, line in enumerate(lines):
            base = y + slot / 2 + 4 + (row - (len(lines) - 1) / 2) * 12.5
            board.svg.text(board.left - 6, base, line, SMALL, theme.text, "end")
        if chart.kind == BARS:
            _group(board, at, y + (slot - across) / 2, across, place, flat=True, labelled=True)
        else:
            _stack(board, at, y + (slot - across) / 2, across, place, flat=True, labelled=True)
    _target_line(board, place, flat=True)
    _write_late(board)


def _box(flat: bool, along: float, across: float, start: float, end: float) -> tuple[float, float, float, float]:
    """The box of a bar from its place on the category axis, its thickness, and the places of both ends."""
    low, high = min(start, end), max(start, end)
    return (low, along, high - low, across) if flat else (along, low, across, high - low)


def _fit_all(board: Board, room: float) -> bool:
    """Whether every value can be written at its bar; some only would look like a choice."""
    values = (value for row in board.chart.series for value in row.values if value is not None)
    return all(text_width(board.written(value), SMALL) <= room for value in values)


def _group(
    board: Board, at: int, along: float, across: float, place: Callable[[float], float], flat: bool, labelled: bool
) -> None:
    chart = board.chart
    each = across / len(chart.series)
    for number, series in enumerate(chart.series):
        value, start = series.values[at], along + each * number
        thick = each * (0.92 if len(chart.series) > 1 else 1.0)
        whole = (board.left, start, board.width, each) if flat else (start, board.top, each, board.height)
        if value is not None:
            category = chart.categories[at]
            colour = board.theme.muted if category.muted and len(chart.series) == 1 else board.colour(number)
            box = _box(flat, start, thick, place(0), place(float(value)))
            board.svg.rect(*box, colour)
            if labelled:
                _value_at_end(board, board.written(value), box, flat, float(value) < 0)
        board.add_hit(chart.categories[at], series, value, whole)


def _value_at_end(board: Board, text: str, box, flat: bool, negative: bool) -> None:
    """Note the value beside the end of its bar; it is written last, over the line of the target."""
    x, y, width, height = box
    if flat:
        if height >= 9:
            board.late.append((x + width + 4, y + height / 2 + 4, text, "start"))
    else:
        board.late.append((x + width / 2, y + height + 12 if negative else y - 3, text, "middle"))


def _write_late(board: Board) -> None:
    for x, y, text, anchor in board.late:
        wide = text_width(text, SMALL)
        if board.chart.target is not None:
            board.svg.rect(x - wide / 2 if anchor == "middle" else x - 1, y - 10, wide, 12, board.theme.ground)
        board.svg.text(x, y, text, SMALL, board.theme.text, anchor, bold=anchor == "start")


def _stack(
    board: Board, at: int, along: float, across: float, place: Callable[[float], float], flat: bool, labelled: bool
) -> None:
    chart = board.chart
    total = float(chart.total(at) or 0)
    below = 0.0
    for number, series in enumerate(chart.series):
        value = series.values[at]
        if not value or not total:
            continue
        share = float(value) / total
        height = share * 100 if chart.kind == SHARES else float(value)
        box = _box(flat, along, across, place(below), place(below + height))
        below += height
        colour = board.colour(number)
        board.svg.rect(*box, colour, stroke=board.theme.ground)
        text = board.number(share * 100, 1) + "%" if chart.kind == SHARES else board.written(value)
        alone = share == 1 and chart.kind == STACKED  # the total says it
        if not alone and box[2] >= text_width(text, SMALL) + 4 and box[3] >= 14:
            board.svg.text(box[0] + box[2] / 2, box[1] + box[3] / 2 + 4, text, SMALL, readable_on(colour), "middle")
        board.add_hit(chart.categories[at], series, value, box, share, total=chart.total(at))
    if chart.kind == STACKED and total:
        end, text = place(below), board.written(chart.total(at))
        if flat:
            board.svg.text(end + 4, along + across / 2 + 4, text, SMALL, board.theme.text, bold=True)
        elif labelled:
            board.svg.text(along + across / 2, end - 3, text, SMALL, board.theme.text, "middle")


def lines(board: Board) -> None:
    """Lines with a point at every value; a missing value leaves a gap."""
    chart = board.chart
    _room_for_names(board)
    place = _value_axis(board, Axis(board, max(2, min(5, int(board.height // 36)))))
    slot = board.width / len(chart.categories)
    _category_names(board, slot)
    for number, series in enumerate(chart.series):
        colour = board.colour(number)
        points = [
            (board.left + slot * (at + 0.5), place(float(value))) if value is not None else None
            for at, value in enumerate(series.values)
        ]
        for start, end in zip(points, points[1:], strict=False):
            if start and end:
                board.svg.line(*start, *end, colour, 2.4)
        for at, point in enumerate(points):
            if point is None:
                continue
            board.svg.circle(*point, 3.6, colour, board.theme.ground, 1.2)
            text = board.written(series.values[at])
            if len(chart.series) == 1 and text_width(text, SMALL) <= slot - 12:
                x, y = _beside_line(points, at, board.bottom)
                board.svg.text(x, y, text, SMALL, board.theme.text, "middle")
            board.add_hit(chart.categories[at], series, series.values[at], (point[0] - 9, point[1] - ROW / 2, 18, ROW))
    _target_line(board, place, flat=False)


def _beside_line(points: list, at: int, bottom: float) -> tuple[float, float]:
    """Where the value of a point is written, so that the line does not run through it."""
    x, y = points[at]
    before = points[at - 1][1] - y if at and points[at - 1] else 0.0
    after = points[at + 1][1] - y if at + 1 < len(points) and points[at + 1] else 0.0
    if before < 0 and after < 0:
        return (x, y + 17) if y + 18 < bottom else (x, y - 10)
    if before < -8 or after < -8:
        return x + (9 if before < -8 else -9), y - 8
    return x, y - 8
