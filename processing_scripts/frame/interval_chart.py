"""Two groups beside each other, each value with its interval: a mark with a whisker, a line a subject (umdss.md 7.10)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ...charts.palette import LIGHT
from ...charts.svg import Svg
from ...charts.texts import nice_ticks, plain_number, text_width, tick_decimals, wrap

ROW, SMALL, NORMAL = 34.0, 11.0, 12.0
FIRST_COLOUR, SECOND_COLOUR = "#B4481A", "#1F6F8B"


@dataclass(frozen=True)
class Measured:
    """A value with the ends of its interval; None where there is none."""

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Line:
    """One subject: what is said of the first and of the second group. ``bold`` marks what stands out."""

    label: str
    first: Measured
    second: Measured
    bold: bool = False


def draw_intervals(
    lines: Sequence[Line], names: tuple[str, str], unit: str = "", width: float = 680.0, number: Callable = plain_number, whole: bool = False
) -> str:
    """The chart as SVG; nothing for no line with a value.

    :param names: of the two groups. :param unit: of the values. :param whole: the scale goes from 0 to 100.
    """
    shown = [line for line in lines if line.first.value is not None or line.second.value is not None]
    if not shown:
        return ""
    left = min(240.0, max(text_width(line.label, SMALL, True) for line in shown) * 1.08 + 22)
    height = 30 + ROW * len(shown) + 34
    svg = Svg(width, height, LIGHT.family)
    svg.rect(0, 0, width, height, LIGHT.ground)
    x = 8.0
    for name, colour, round_mark in ((names[0], FIRST_COLOUR, True), (names[1], SECOND_COLOUR, False)):
        _mark(svg, x + 6, 14, colour, round_mark)
        svg.text(x + 16, 18, name, NORMAL, LIGHT.text)
        x += 34 + text_width(name, NORMAL)
    values = [float(end) for line in shown for part in (line.first, line.second) for end in (part.value, part.low, part.high) if end is not None]
    ticks = [0.0, 25.0, 50.0, 75.0, 100.0] if whole else nice_ticks(min(0.0, *values), max(values), 5)
    right, top, bottom = width - 26, 30.0, height - 30

    def place(value: float) -> float:
        inside = min(max(float(value), ticks[0]), ticks[-1])
        return left + (inside - ticks[0]) / (ticks[-1] - ticks[0]) * (right - left)

    for tick in ticks:
        svg.line(place(tick), top, place(tick), bottom, LIGHT.line)
        text = number(tick, tick_decimals(ticks))
        svg.text(place(tick), bottom + 15, f"{text}{unit}" if unit == "%" else f"{text} {unit}".strip(), SMALL, LIGHT.quiet, "middle")
    for at, line in enumerate(shown):
        y = top + ROW * (at + 0.5)
        broken = wrap(line.label, SMALL, (left - 20) / 1.08)
        for place_of, text in enumerate(broken):
            svg.text(left - 8, y + 4 + (place_of - (len(broken) - 1) / 2) * 13, text, SMALL, LIGHT.text, "end", line.bold)
        if at:
            svg.line(4, y - ROW / 2, right, y - ROW / 2, LIGHT.line, 0.5)
        for part, colour, round_mark, beside in ((line.first, FIRST_COLOUR, True, -5.5), (line.second, SECOND_COLOUR, False, 5.5)):
            if part.value is None:
                continue
            if part.low is not None and part.high is not None:
                svg.line(place(part.low), y + beside, place(part.high), y + beside, colour, 2)
                for end in (part.low, part.high):
                    svg.line(place(end), y + beside - 3, place(end), y + beside + 3, colour, 1.4)
            _mark(svg, place(part.value), y + beside, colour, round_mark)
    return svg.written()


def _mark(svg: Svg, x: float, y: float, colour: str, round_mark: bool) -> None:
    """A round mark or a diamond: shape tells the groups apart where colour does not."""
    if round_mark:
        svg.circle(x, y, 4.2, colour, LIGHT.ground, 0.8)
    else:
        svg.path(f"M{x:.2f} {y - 5:.2f}L{x + 5:.2f} {y:.2f}L{x:.2f} {y + 5:.2f}L{x - 5:.2f} {y:.2f}Z", colour, LIGHT.ground, 0.8)
