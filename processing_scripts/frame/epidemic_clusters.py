"""Cases that lie close in space and time (umdss.md 7.8 a): density-based clusters with weights, the same in whatever order the cases come.

The cases of an outbreak area are spread over its buildings, so a point may carry a part of a case: its weight.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import numpy as np

BLOCK = 2_000_000  # pairs looked at in one go


def nothing() -> None:
    """Asked between two steps of a long run; the caller's own raises when the person cancelled."""


def pairs_within(
    x: np.ndarray, y: np.ndarray, reach: float, when: np.ndarray | None = None, span: float = 0
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """All ordered pairs (i, j), i itself among them, not farther apart than ``reach`` and, where times are given, ``span``; in blocks.

    :param x: metres, as ``y`` and ``reach``. :param when: days, as ``span``.
    """
    count = len(x)
    if not count:
        return
    bins = [_bins(x, reach), _bins(y, reach)] + ([_bins(when, span)] if when is not None else [])
    widths = [int(part.max()) + 3 for part in bins]
    key = np.zeros(count, dtype=np.int64)
    for part, width in zip(bins, widths, strict=True):
        key = key * width + part + 1
    order = np.argsort(key, kind="stable")
    cells, start, size = np.unique(key[order], return_index=True, return_counts=True)
    for step in itertools.product((-1, 0, 1), repeat=len(bins)):
        shift = 0
        for move, width in zip(step, widths, strict=True):
            shift = shift * width + move
        place = np.minimum(np.searchsorted(cells, key + shift), len(cells) - 1)
        there = np.where(cells[place] == key + shift, size[place], 0)
        for low, high in _blocks(there):
            many = there[low:high]
            i = np.repeat(np.arange(low, high), many)
            within = np.arange(len(i)) - np.repeat(np.cumsum(many) - many, many)
            j = order[np.repeat(start[place[low:high]], many) + within]
            near = (x[i] - x[j]) ** 2 + (y[i] - y[j]) ** 2 <= reach * reach * (1 + 1e-12)
            if when is not None:
                near &= np.abs(when[i] - when[j]) <= span
            yield i[near], j[near]


def _bins(values: np.ndarray, reach: float) -> np.ndarray:
    if reach > 0:  # a little wider than the reach, so that rounding never puts a neighbour two bins away
        return np.floor((values - values.min()) / (reach * (1 + 1e-9))).astype(np.int64)
    return np.unique(values, return_inverse=True)[1].astype(np.int64) * 2  # only equals are near: no neighbouring bins


def _blocks(many: np.ndarray) -> Iterator[tuple[int, int]]:
    sums = np.cumsum(many)
    low = 0
    while low < len(many):
        done = sums[low - 1] if low else 0
        high = max(low + 1, int(np.searchsorted(sums, done + BLOCK, side="right")))
        yield low, high
        low = high


def space_time_clusters(x, y, day, weight, reach_m: float, reach_days: float, least: float, look: Callable[[], None] = nothing) -> np.ndarray:
    """The cluster of every point, 1, 2 … by their first day; 0 for points that belong to none.

    A point is in the thick of a cluster when the cases within ``reach_m`` and ``reach_days``, its own among them, are at least ``least``. Such
    points that are near each other make one cluster; another point near one of them joins the cluster of the nearest in space, then in time.

    :param x: metres, as ``y``. :param day: days, whole numbers. :param weight: cases at the point.
    """
    x, y, day, weight = (np.asarray(values, dtype=float) for values in (x, y, day, weight))
    order = np.lexsort((weight, y, x, day))
    labels = np.zeros(len(x), dtype=np.int64)
    labels[order] = _ordered(x[order], y[order], day[order], weight[order], reach_m, reach_days, least, look)
    return labels


def _ordered(x, y, day, weight, reach_m, reach_days, least, look) -> np.ndarray:
    count = len(x)
    around = np.zeros(count)
    for i, j in pairs_within(x, y, reach_m, day, reach_days):
        look()
        around += np.bincount(i, weight[j], count)
    core = around >= least - 1e-9
    root = np.arange(count)
    found = []
    for i, j in pairs_within(x, y, reach_m, day, reach_days):
        look()
        both = core[i] & core[j] & (i < j)
        _join(root, i[both], j[both])
        edge = ~core[i] & core[j]
        found.append((i[edge], j[edge]))
    edge_i, edge_j = (np.concatenate(part) for part in zip(*found, strict=True)) if found else (np.zeros(0, int),) * 2
    away = np.hypot(x[edge_i] - x[edge_j], y[edge_i] - y[edge_j])
    best = np.lexsort((edge_j, np.abs(day[edge_i] - day[edge_j]), np.round(away, 6), edge_i))
    firsts = best[np.unique(edge_i[best], return_index=True)[1]]
    heads = np.where(core, root, -1)
    heads[edge_i[firsts]] = root[edge_j[firsts]]
    labels = np.zeros(count, dtype=np.int64)
    members = np.flatnonzero(heads >= 0)  # in the order of days: the first point seen gives the number
    _heads, first, inverse = np.unique(heads[members], return_index=True, return_inverse=True)
    labels[members] = np.argsort(np.argsort(first))[inverse] + 1
    return labels


def _join(root: np.ndarray, i: np.ndarray, j: np.ndarray) -> None:
    """Make the points of each pair hang on the same, lowest point; ``root`` is changed."""
    while len(i):
        a, b = root[i], root[j]
        apart = a != b
        i, j, a, b = i[apart], j[apart], a[apart], b[apart]
        np.minimum.at(root, np.maximum(a, b), np.minimum(a, b))
        while True:
            higher = root[root]
            if np.array_equal(higher, root):
                break
            root[:] = higher
