"""The board a chart is drawn on: size, theme, words, legend, title, the sentence of an empty chart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .hits import Hit
from .model import SHARES, STACKED, Category, Chart, Series
from .palette import Theme
from .svg import Svg
from .texts import NumberWriter, Words, shorten, text_width, with_unit, wrap

SMALL, NORMAL, LARGE = 11.0, 12.0, 14.0
ROW = 17.0


@dataclass
class Board:
    """A drawing under way: the free room shrinks as parts are laid down."""

    chart: Chart
    svg: Svg
    theme: Theme
    words: Words
    number: NumberWriter
    left: float
    top: float
    right: float
    bottom: float
    hits: list[Hit] = field(default_factory=list)
    late: list[tuple[float, float, str, str]] = field(default_factory=list)

    @property
    def width(self) -> float:
        """Free width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Free height."""
        return self.bottom - self.top

    def written(self, value: Any) -> str:
        """A value of the chart as text, without its unit."""
        return self.number(value, self.chart.decimals)

    def colour(self, place: int) -> str:
        """The colour of a series."""
        series = self.chart.series[place]
        return self.theme.colour(series.colour, place, series.muted)

    def add_hit(
        self, category: Category, series: Series, value: Any, box, share: float | None = None, ring=None, total: Any = None
    ) -> None:
        """Note what a place stands for."""
        parts = [category.label] if category.label else []
        if series.label and (len(self.chart.series) > 1 or not parts):
            parts.append(series.label)
        text = with_unit(self.written(value), self.chart.unit) if value is not None else self.words.no_value
        if share is not None:
            text += f" ({self.number(share * 100, 1)}%)"
        if total is not None:
            text += f" · {self.words.total} {with_unit(self.written(total), self.chart.unit)}"
        name = " · ".join(parts)
        self.hits.append(
            Hit(category.key, series.key, category.label, series.label, value, share, f"{name}: {text}" if name else text, box, ring)
        )

    def say(self, sentence: str) -> None:
        """A sentence in the middle of the free room."""
        lines = wrap(sentence, NORMAL, self.width - 16, 4)
        y = (self.top + self.bottom) / 2 - (len(lines) - 1) * ROW / 2 + 4
        for line in lines:
            self.svg.text((self.left + self.right) / 2, y, line, NORMAL, self.theme.quiet, "middle")
            y += ROW

    def title(self) -> None:
        """The chart's title above everything, in up to two lines."""
        for line in wrap(self.chart.title, LARGE, self.width, 2):
            self.svg.text(self.left, self.top + LARGE, line, LARGE, self.theme.text, bold=True)
            self.top += LARGE + 5
        self.top += 4

    def legend(self, marks: list[tuple[str, str]]) -> None:
        """Names of the colours in rows above the plot; the target is a dashed line there as in the plot."""
        last = len(marks) if target_text(self.chart, self.words, self.number) else 0
        drawn = 0
        for row in legend_rows(marks, self.width):
            x = self.left
            for colour, text, width in row:
                drawn += 1
                if drawn == last:
                    self.svg.line(x - 2, self.top + 8, x + 12, self.top + 8, colour, 1.8, "5 3")
                else:
                    self.svg.rect(x, self.top + 3, 10, 10, colour, 2)
                self.svg.text(x + 15, self.top + 12, text, SMALL, self.theme.text)
                x += width
            self.top += ROW
        self.top += 4


def legend_rows(marks: list[tuple[str, str]], width: float) -> list[list[tuple[str, str, float]]]:
    """The entries of a legend (colour, text, width taken), laid in rows."""
    rows: list[list[tuple[str, str, float]]] = []
    used = width + 1
    for colour, name in marks:
        text = shorten(name, SMALL, min(width - 24, 260))
        takes = 15 + text_width(text, SMALL) + 14
        if used + takes > width + 14:
            rows.append([])
            used = 0.0
        rows[-1].append((colour, text, takes))
        used += takes
    return rows


def target_text(chart: Chart, words: Words, number: NumberWriter) -> str:
    """The target in words, empty where there is none."""
    target = chart.target
    if target is None or target.value is None:
        return ""
    return f"{target.label or words.target} {with_unit(number(target.value, chart.decimals), chart.unit)}"


def legend_marks(chart: Chart, theme: Theme, words: Words, number: NumberWriter) -> list[tuple[str, str]]:
    """The entries of a chart's legend, the target last; none where one series needs no name."""
    marks = []
    if len(chart.series) > 1 or chart.kind in (STACKED, SHARES):
        marks = [(theme.colour(row.colour, at, row.muted), row.label) for at, row in enumerate(chart.series)]
    target = target_text(chart, words, number)
    return [*marks, (theme.target, target)] if target else marks
