"""What a chart shows: categories, series of numbers, a target. Texts come in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

BARS, STACKED, SHARES, LINES, DONUT, GAUGE, CARDS, TABLE = (
    "bars",
    "stacked",
    "shares",
    "lines",
    "donut",
    "gauge",
    "cards",
    "table",
)
KINDS = (BARS, STACKED, SHARES, LINES, DONUT, GAUGE, CARDS, TABLE)
Number = int | float | Decimal | None


@dataclass(frozen=True)
class Category:
    """A place on the axis, a slice, a card or a line of a table.

    :param key: what the caller knows it by (a ward number, a code); the hit areas give it back.
    :param muted: drawn in grey: "Others", "No data".
    :param note: a short text under the number of a card.
    """

    key: Any
    label: str
    muted: bool = False
    note: str = ""


@dataclass(frozen=True)
class Series:
    """A row of numbers, one for each category; None where there is no value.

    :param colour: a role of the palette (``good``, ``bad``, ``attention``, ``first`` …) or ``#rrggbb``; empty takes the
        next colour in order.
    """

    key: Any
    label: str
    values: tuple[Number, ...]
    colour: str = ""
    muted: bool = False


@dataclass(frozen=True)
class Target:
    """A value to be reached, drawn as a line.

    :param lower_is_better: such as hours of waiting.
    """

    value: Number
    label: str = ""
    lower_is_better: bool = False


@dataclass(frozen=True)
class Chart:
    """One chart.

    :param kind: one of the constants of this module. ``bars`` with several series are grouped; ``shares`` are stacked
        to 100 %; ``donut``, ``gauge`` and ``cards`` show the first series.
    :param unit: written after values ("km", "%").
    :param decimals: digits after the point of every value shown.
    :param empty: the sentence shown when there is nothing to draw (DSH-05).
    :param zero_is_data: a chart of zeros only is drawn instead of saying that there is nothing.
    :param flat: bars lie: True always, False never, None when the names of the categories are too long to stand.
    :param highest: end of the scale of a gauge.
    """

    kind: str
    title: str
    categories: tuple[Category, ...] = ()
    series: tuple[Series, ...] = ()
    unit: str = ""
    decimals: int = 0
    target: Target | None = None
    empty: str = ""
    zero_is_data: bool = False
    flat: bool | None = None
    highest: Number = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no such kind of chart: {self.kind}")
        for row in self.series:
            if len(row.values) != len(self.categories):
                raise ValueError(f"series {row.label!r} has {len(row.values)} values for {len(self.categories)} categories")
        if self.kind in (STACKED, SHARES, DONUT) and any(v is not None and v < 0 for row in self.series for v in row.values):
            raise ValueError("parts of a whole cannot be negative")

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        shown = self.series[:1] if self.kind in (DONUT, GAUGE, CARDS) else self.series
        values = [value for row in shown for value in row.values if value is not None]
        return not values or not (self.zero_is_data or any(values))

    def total(self, place: int) -> Number:
        """The sum of the series at one category; None where no series has a value."""
        values = [row.values[place] for row in self.series if row.values[place] is not None]
        return sum(values) if values else None
