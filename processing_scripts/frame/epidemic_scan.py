"""Circular scan for places with more cases than their people let expect (umdss.md 7.8 c), and relative risk with its interval (7.8 d)."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .epidemic_clusters import nothing


@dataclass(frozen=True)
class Zone:
    """A circle of cells.

    :ivar members: places of its cells in the input. :ivar risk: relative risk inside against outside, None where there is no case outside.
    :ivar p: share of random arrangements whose likeliest circle is at least as likely.
    """

    centre: int
    radius: float
    members: tuple[int, ...]
    cases: float
    expected: float
    population: float
    ratio: float
    risk: float | None
    p: float


def excess_risk(cases: float, expected: float, total: float) -> float | None:
    """Cases over expected inside against the same outside; None where nothing happened outside, or nothing was expected."""
    if expected <= 0 or total - cases <= 1e-9 or total - expected <= 0:
        return None
    return (cases / expected) / ((total - cases) / (total - expected))


def _x_log_x(values: np.ndarray) -> np.ndarray:
    return np.where(values > 0, values * np.log(np.where(values > 0, values, 1)), 0.0)


def _ratio(cases: np.ndarray, expected: np.ndarray, total: float) -> np.ndarray:
    """Logarithm of the likelihood ratio; 0 where there are not more cases than expected."""
    rest = np.maximum(total - cases, 0)
    found = _x_log_x(cases) - cases * np.log(expected) + _x_log_x(rest) - rest * np.log(np.maximum(total - expected, 1e-300))
    return np.where(cases > expected, np.maximum(found, 0), 0)


class _Circles:
    """The circles round one cell after another: cells by distance, as far as the share of the people allows."""

    def __init__(self, x, y, population, share: float) -> None:
        self._x, self._y, self._people = x, y, population
        self._most = share * population.sum() * (1 + 1e-12)

    def round(self, centre: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Cells in order, which of them close a circle, the people in it, its radius."""
        away = np.round(np.hypot(self._x - self._x[centre], self._y - self._y[centre]), 6)
        order = np.argsort(away, kind="stable")
        people = np.cumsum(self._people[order])
        count = int(np.searchsorted(people, self._most, side="right"))
        away = away[order]
        closed = np.append(away[1:] > away[:-1], True)[:count]  # cells equally far belong in together
        return order[:count], np.flatnonzero(closed), people[:count][closed], away[:count][closed]


def circular_scan(
    x, y, cases, population, share: float, permutations: int, seed: int, most: int = 10, look: Callable[[], None] = nothing
) -> list[Zone]:
    """The likeliest circles that do not overlap, the first first.

    Cases are Poisson by people; a circle holds at most ``share`` of the people. Cells without people are left out.

    :param x: middles of the cells, metres, as ``y``. :param most: how many at most.
    """
    x, y, cases, population = (np.asarray(values, dtype=float) for values in (x, y, cases, population))
    order = np.lexsort((x, y))
    order = order[population[order] > 0]
    x, y, cases, population = x[order], y[order], cases[order], population[order]
    total, people = float(cases.sum()), float(population.sum())
    whole = int(round(total))
    if not whole or len(x) < 2:
        return []
    drawn = np.random.default_rng([seed, 3]).multinomial(whole, population / people, size=permutations).T.astype(np.int32).copy()
    counts = np.arange(whole + 1)
    table = _x_log_x(counts.astype(float))
    table = table + table[::-1]
    highest = np.zeros(permutations)
    best: list[tuple] = []
    circles = _Circles(x, y, population, share)
    for centre in range(len(x)):
        if centre % 20 == 0:
            look()
        members, closed, inside, radius = circles.round(centre)
        if not len(closed):
            continue
        expected = total * inside / people
        found = _ratio(np.cumsum(cases[members])[closed], expected, total)
        top = int(np.argmax(found))
        if found[top] > 0:
            best.append((-float(found[top]), float(inside[top]), float(radius[top]), centre, members[: closed[top] + 1], float(expected[top])))
        wanted = whole * inside / people
        many = np.cumsum(drawn[members], axis=0, dtype=np.int32)[closed]
        slope = np.log(wanted) - np.log(np.maximum(whole - wanted, 1e-300))
        ratio = table[many] - many * slope[:, None] - (whole * np.log(np.maximum(whole - wanted, 1e-300)))[:, None]
        np.maximum(highest, np.where(many > wanted[:, None], ratio, 0).max(axis=0), out=highest)
    taken: set[int] = set()
    zones = []
    for minus, inside, radius, centre, members, expected in sorted(best, key=lambda row: (round(row[0], 9), *row[1:4])):
        if len(zones) == most:
            break
        if taken.isdisjoint(members.tolist()):
            taken.update(members.tolist())
            number = float(cases[members].sum())
            p = (1 + int(np.count_nonzero(highest >= -minus - 1e-9))) / (permutations + 1)
            risk = excess_risk(number, expected, total)
            zones.append(Zone(int(order[centre]), radius, tuple(order[members].tolist()), number, expected, inside, -minus, risk, p))
    return zones


@dataclass(frozen=True)
class Risk:
    """Relative risk of one group against another, with its 95 % interval; ``corrected`` when half a case was added to each."""

    ratio: float
    low: float
    high: float
    corrected: bool


def relative_risk(cases: float, people: float, other_cases: float, other_people: float) -> Risk | None:
    """Rate of the first group over that of the other; the interval is that of a log-normal ratio of two Poisson rates.

    None when a group has no people, or there is no case in either.
    """
    if people <= 0 or other_people <= 0 or cases + other_cases <= 0:
        return None
    corrected = cases <= 0 or other_cases <= 0
    a, c = (cases + 0.5, other_cases + 0.5) if corrected else (cases, other_cases)
    ratio = (a / people) / (c / other_people)
    error = math.sqrt(1 / a + 1 / c)
    return Risk(ratio, ratio * math.exp(-1.96 * error), ratio * math.exp(1.96 * error), corrected)


def quarters(values) -> tuple[np.ndarray, np.ndarray, float, float]:
    """Which belong to the highest and which to the lowest quarter, and where these begin and end.

    Where more than half of the values are one and the same, those above it are set against the others; none when all are alike.
    """
    values = np.asarray(values, dtype=float)
    if not len(values):
        return np.zeros(0, bool), np.zeros(0, bool), math.nan, math.nan
    low, high = np.quantile(values, 0.25), np.quantile(values, 0.75)
    if low == high:
        return values > high, values <= low, float(low), float(high)
    return values >= high, values <= low, float(low), float(high)
