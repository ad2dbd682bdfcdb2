"""The funnel plot: shares of unequal numbers of jobs against the limits that chance alone would keep (umdss.md 7.14).

The limits are those of the binomial distribution at the city's mean, made smooth: half a job beyond each whole number as many outcomes lie as at most
that number, and straight in between.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ...charts.palette import LIGHT
from ...charts.svg import Svg
from ...charts.texts import nice_ticks, plain_number, shorten, text_width, tick_decimals

INNER, OUTER = (0.025, 0.975), (0.001, 0.999)
STEPS = 60


def binomial_limit(p: float, n: int, quantile: float) -> float:
    """The share of ``n`` jobs below which a part ``quantile`` of chance outcomes lies, when each is flagged with probability ``p``; 0 to 1."""
    if n < 1 or p <= 0 or p >= 1:
        return min(max(p, 0.0), 1.0)
    reached = 0.0
    for k in range(n + 1):
        log = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1) + k * math.log(p) + (n - k) * math.log1p(-p)
        mass = math.exp(log)
        if reached + mass >= quantile and mass > 0:
            return min(max((k + 0.5 - (reached + mass - quantile) / mass) / n, 0.0), 1.0)
        reached += mass
    return 1.0


@dataclass(frozen=True)
class Place:
    """Where a share lies: limits in %, and ``position`` −2 below the outer, −1 below the inner, 0 within, 1 above the inner, 2 above the outer."""

    pct: float
    low_outer: float
    low_inner: float
    high_inner: float
    high_outer: float

    @property
    def position(self) -> int:
        """See the class."""
        above = (self.pct > self.high_inner + 1e-9) + (self.pct > self.high_outer + 1e-9)
        return above - (self.pct < self.low_inner - 1e-9) - (self.pct < self.low_outer - 1e-9)


def place_of(flagged: int, n: int, mean: float) -> Place:
    """The place of one share among the limits of its number of jobs."""
    ends = [100 * binomial_limit(mean, n, quantile) for quantile in (OUTER[0], INNER[0], INNER[1], OUTER[1])]
    return Place(100 * flagged / n, *ends)


def draw_funnel(rows: Sequence[tuple[str, int, int]], words: tuple[str, str, str, str], width: float = 680.0, height: float = 360.0) -> str:
    """The plot as SVG; nothing without jobs.

    :param rows: (name, jobs, flagged jobs). :param words: for the axis of jobs, the mean, the inner and the outer limits.
    """
    shown = [row for row in rows if row[1] > 0]
    jobs = sum(row[1] for row in shown)
    if not jobs:
        return ""
    mean = sum(row[2] for row in shown) / jobs
    most = max(row[1] for row in shown) * 1.08
    places = {row: place_of(row[2], row[1], mean) for row in shown}
    svg = Svg(width, height, LIGHT.family)
    svg.rect(0, 0, width, height, LIGHT.ground)
    x = 46.0
    for text, colour, dash in ((words[1], LIGHT.text, ""), (words[2], LIGHT.quiet, "6 3"), (words[3], LIGHT.quiet, "2 3")):
        svg.line(x, 12, x + 22, 12, colour, 1.6, dash)
        svg.text(x + 27, 16, text, 11, LIGHT.text)
        x += 44 + text_width(text, 11)
    left, top, right, bottom = 46.0, 28.0, width - 14, height - 38
    first = max(1.0, most / 200)
    numbers = sorted({max(1, round(first * (most / first) ** (step / STEPS))) for step in range(STEPS + 1)})
    curves = {quantile: [100 * binomial_limit(mean, n, quantile) for n in numbers] for quantile in (OUTER[0], INNER[0], INNER[1], OUTER[1])}
    # the scale holds every share, and the funnel from the provider with the fewest jobs on (not all of a funnel that begins at one job)
    tallest = 100 * binomial_limit(mean, max(min(row[1] for row in shown), round(most / 20), 1), OUTER[1])
    highest = max(tallest, *(place.pct for place in places.values()), 1.0)
    high_ticks, ticks = nice_ticks(0.0, min(100.0, highest), 5), nice_ticks(0.0, most, 6)

    def across(n: float) -> float:
        return left + n / ticks[-1] * (right - left)

    def up(pct: float) -> float:
        return bottom - min(pct, high_ticks[-1]) / high_ticks[-1] * (bottom - top)

    for tick in high_ticks:
        svg.line(left, up(tick), right, up(tick), LIGHT.line)
        svg.text(left - 5, up(tick) + 4, f"{plain_number(tick, tick_decimals(high_ticks))}%", 11, LIGHT.quiet, "end")
    for tick in ticks:
        svg.text(across(tick), bottom + 15, plain_number(tick, tick_decimals(ticks)), 11, LIGHT.quiet, "middle")
    svg.text((left + right) / 2, bottom + 31, words[0], 11, LIGHT.quiet, "middle")
    svg.line(left, up(100 * mean), right, up(100 * mean), LIGHT.text, 1.6)
    for quantile, values in curves.items():
        inside = [(n, value) for n, value in zip(numbers, values, strict=True) if value <= high_ticks[-1]]
        dash = "6 3" if quantile in INNER else "2 3"
        for (n, value), (next_n, next_value) in zip(inside, inside[1:], strict=False):
            svg.line(across(n), up(value), across(next_n), up(next_value), LIGHT.quiet, 1.2, dash)
    taken: list[tuple[float, float, float]] = []
    for row in sorted(shown, key=lambda row: (-abs(places[row].position), -row[1])):
        name, n, _flagged = row
        place = places[row]
        colour = LIGHT.bad if place.position == 2 else LIGHT.attention if place.position == 1 else LIGHT.series[0]
        svg.circle(across(n), up(place.pct), 4.5, colour, LIGHT.ground)
        if place.position or len(shown) <= 12:
            label = shorten(name, 11, 180)
            wide = text_width(label, 11)
            fits = across(n) + 8 + wide < right
            start = across(n) + 8 if fits else across(n) - 8 - wide
            y = up(place.pct) + 4
            while any(abs(y - other) < 12 and start < end and begin < start + wide for begin, end, other in taken) and y > top + 12:
                y -= 4
            taken.append((start, start + wide, y))
            svg.rect(start - 1, y - 10, wide + 2, 13, LIGHT.ground)
            svg.text(start if fits else start + wide, y, label, 11, LIGHT.text, "start" if fits else "end", place.position > 0)
    return svg.written()
