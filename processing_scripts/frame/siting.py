"""Suitability of the squares of a grid: constraints, memberships, scores, sites and how firmly they lead (umdss.md 7.5). numpy only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .nearness import label

#: reasons why nothing may stand on a square, in the order in which the first is told; the number of a reason is its place, from 1
OUTSIDE, BUILT, DWELLING, WATER, WELL, SLOPE, NO_HEIGHT, FLOOD, LAND_USE, NO_PARCEL, NO_ROAD = REASONS = (
    "outside", "built", "dwelling", "water", "well", "slope", "no_height", "flood", "land_use", "no_parcel", "no_road",
)  # fmt: skip


def membership(value: np.ndarray, worst: float, best: float) -> np.ndarray:
    """0 at ``worst`` and beyond, 1 at ``best`` and beyond, linear between; 0 where the value is not known."""
    with np.errstate(invalid="ignore"):
        share = np.clip((value - worst) / (best - worst), 0.0, 1.0)
    return np.where(np.isnan(share), 0.0, share)


def told(hinders: Mapping[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """(first reason or 0, all reasons as a sum of powers of 2) of every square."""
    shape = next(iter(hinders.values())).shape
    first, every = np.zeros(shape, dtype=np.int32), np.zeros(shape, dtype=np.int32)
    for place, name in enumerate(REASONS):
        if name in hinders:
            first = np.where((first == 0) & hinders[name], place + 1, first)
            every = every | np.where(hinders[name], 1 << place, 0)
    return first, every


def score(members: Mapping[str, np.ndarray], weights: Mapping[str, float], allowed: np.ndarray) -> np.ndarray:
    """Weighted sum of the memberships where a plant may stand, 0 elsewhere."""
    total = np.zeros(allowed.shape)
    for name, weight in weights.items():
        if weight:
            total += weight * members[name]
    return np.where(allowed, total, 0.0)


@dataclass
class Site:
    """Squares that hang together and lead: (rows, columns), how many, the mean score."""

    squares: tuple[np.ndarray, np.ndarray]
    count: int
    mean: float


def threshold(scores: np.ndarray, allowed: np.ndarray, percentile: float) -> float | None:
    """The score that so many % of the allowed squares do not exceed; None when no square is allowed."""
    return float(np.percentile(scores[allowed], percentile)) if allowed.any() else None


def find_sites(scores: np.ndarray, allowed: np.ndarray, least_score: float, least_squares: int) -> list[Site]:
    """Parts of the squares of at least this score (corners join) that are large enough: best mean first, then the larger, then the northern one."""
    numbers, _count = label(allowed & (scores >= least_score))
    rows, columns = np.nonzero(numbers)
    found = numbers[rows, columns]
    order = np.argsort(found, kind="stable")
    rows, columns, found = rows[order], columns[order], found[order]
    starts = np.flatnonzero(np.diff(found, prepend=0))
    sites = []
    for start, end in zip(starts, [*starts[1:], len(found)], strict=True):
        if end - start >= least_squares:
            own = (rows[start:end], columns[start:end])
            sites.append(Site(own, int(end - start), float(scores[own].mean())))
    return sorted(sites, key=lambda site: (-round(site.mean, 9), -site.count))


def firmness(
    means: np.ndarray, weights: Sequence[float], counts: Sequence[int], draws: int, spread: float, seed: int, best: int = 5
) -> list[float]:
    """Share of draws in which each site is among the best, when every weight is drawn evenly within ± ``spread`` of itself.

    :param means: a row a site, a column a criterion: mean membership. :param counts: squares of the sites, for equal scores.
    """
    chance = np.random.default_rng(seed)
    drawn = np.asarray(weights) * (1 + spread * (2 * chance.random((draws, len(weights))) - 1))
    drawn /= drawn.sum(axis=1, keepdims=True)
    scores = np.round(drawn @ means.T, 9)
    order = np.lexsort((np.broadcast_to(np.arange(len(means)), scores.shape), np.broadcast_to(-np.asarray(counts), scores.shape), -scores))
    among = np.zeros(scores.shape)
    np.put_along_axis(among, order[:, :best], 1.0, axis=1)
    return among.mean(axis=0).tolist()
