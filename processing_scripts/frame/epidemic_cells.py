"""Local statistics of cells (umdss.md 7.8 b, d): Getis-Ord Gi* of a rate, the local Moran of a rate against what lies around, with permutations.

All take cells in any order and give their results in the same; the draws depend on the places and the seed alone.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .epidemic_clusters import nothing, pairs_within

_DRAWS = 4_000_000  # random numbers held in one go


class Around:
    """Who is whose neighbour: cells whose middles are not farther apart than ``reach``, without itself, from the lower number up."""

    def __init__(self, x: np.ndarray, y: np.ndarray, reach: float) -> None:
        pairs = [(i[i != j], j[i != j]) for i, j in pairs_within(x, y, reach)]
        i, j = (np.concatenate(part) for part in zip(*pairs, strict=True)) if pairs else (np.zeros(0, int),) * 2
        order = np.lexsort((j, i))
        self.i, self.j = i[order], j[order]
        self.size = np.bincount(self.i, minlength=len(x))

    def sums(self, values: np.ndarray) -> np.ndarray:
        """The sum of the neighbours' values, for every cell."""
        return np.bincount(self.i, values[self.j], len(self.size))


def _drawn(count: int, most: int, permutations: int, rng: np.random.Generator) -> np.ndarray:
    """Rows of ``most`` different numbers below ``count``, in random order."""
    rows, step = [], max(1, _DRAWS // max(1, count))
    for low in range(0, permutations, step):
        shuffled = np.argsort(rng.random((min(step, permutations - low), count)), axis=1)
        rows.append(shuffled[:, :most].astype(np.int32))
    return np.concatenate(rows)


def _permuted_sums(values: np.ndarray, around: Around, star: bool, permutations: int, rng, look: Callable[[], None]):
    """For every cell, sums of values drawn at random, as many as it has neighbours; one cell after another.

    :param star: the cell counts as its own neighbour and may be drawn as well; otherwise it keeps its value and the others are drawn.
    """
    count = len(values)
    drawn = _drawn(count - (not star), int(around.size.max(initial=0)) + star, permutations, rng)
    for cell in range(count):
        if cell % 100 == 0:
            look()
        some = drawn[:, : around.size[cell] + star]
        yield values[some if star else some + (some >= cell)].sum(axis=1)


def _in_place(x, y, *others):
    """Order by place, so that neither results nor draws hang on the order in which the cells came."""
    order = np.lexsort((x, y))
    return order, [np.asarray(values, dtype=float)[order] for values in (x, y, *others)]


def gi_star(x, y, value, reach: float, permutations: int, seed: int, look: Callable[[], None] = nothing) -> tuple[np.ndarray, np.ndarray]:
    """Gi* of every cell as a standard score, and how often a random arrangement has as high a sum around it (one-sided p).

    Binary weights: the cell itself and those within ``reach``. All values are drawn, that of the cell as well: what counts is the sum, so a cell
    with a very high value is as striking as its neighbours.
    """
    order, (x, y, value) = _in_place(x, y, value)
    score, p = np.zeros(len(x)), np.ones(len(x))
    count = len(x)
    if count > 1 and value.std() > 0:
        around = Around(x, y, reach)
        sums = value + around.sums(value)
        weights = around.size + 1.0
        spread = value.std() * np.sqrt((count * weights - weights**2) / (count - 1))
        score = np.divide(sums - value.mean() * weights, spread, out=np.zeros(count), where=spread > 0)
        slack = 1e-9 * max(1.0, float(np.abs(value).max()))
        rng = np.random.default_rng([seed, 2])
        for cell, drawn in enumerate(_permuted_sums(value, around, True, permutations, rng, look)):
            p[cell] = (1 + np.count_nonzero(drawn >= sums[cell] - slack)) / (permutations + 1)
    back = np.argsort(order)
    return score[back], p[back]


def false_discoveries(p) -> np.ndarray:
    """The values of Benjamini and Hochberg: the share of false ones among all findings, were one to take all up to this p."""
    p = np.asarray(p, dtype=float)
    order = np.argsort(p, kind="stable")
    ranked = p[order] * len(p) / np.arange(1, len(p) + 1)
    found = np.empty(len(p))
    found[order] = np.minimum(1, np.minimum.accumulate(ranked[::-1])[::-1]) if len(p) else ranked
    return found


def local_moran(x, y, rate, other, reach: float, permutations: int, seed: int, look: Callable[[], None] = nothing):
    """Local Moran of a cell's rate against the mean of ``other`` in the cells around it: values, p, and which of high and low meet.

    :returns: I, p (the rarer side of the draws), and "high-high", "low-low", "high-low", "low-high"; empty without neighbours or variation.
    """
    order, (x, y, rate, other) = _in_place(x, y, rate, other)
    count = len(x)
    value, p, kind = np.zeros(count), np.ones(count), np.full(count, "", dtype=object)
    if count > 1 and rate.std() > 0 and other.std() > 0:
        own, lag = (rate - rate.mean()) / rate.std(), (other - other.mean()) / other.std()
        around = Around(x, y, reach)
        mean = np.divide(around.sums(lag), around.size, out=np.zeros(count), where=around.size > 0)
        value = own * mean
        slack = 1e-9 * max(1.0, float(np.abs(lag).max()))
        rng = np.random.default_rng([seed, 4])
        for cell, drawn in enumerate(_permuted_sums(lag, around, False, permutations, rng, look)):
            if around.size[cell]:
                drawn = drawn / around.size[cell]
                rarer = min(np.count_nonzero(drawn >= mean[cell] - slack), np.count_nonzero(drawn <= mean[cell] + slack))
                p[cell] = (1 + rarer) / (permutations + 1)
                kind[cell] = ("high" if own[cell] > 0 else "low") + "-" + ("high" if mean[cell] > 0 else "low")
    back = np.argsort(order)
    return value[back], p[back], kind[back]
