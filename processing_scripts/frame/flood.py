"""How high ground lies above the water into which it drains (umdss.md 7.16). numpy and a heap, no QGIS."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable

import numpy as np

LOOK_EVERY = 50_000
_BESIDE = tuple((down, right, math.hypot(down, right)) for down in (-1, 0, 1) for right in (-1, 0, 1) if down or right)


def above_drainage(heights: np.ndarray, water: np.ndarray, cancelled: Callable[[], bool] = lambda: False) -> np.ndarray | None:
    """Height above the nearest drainage (HAND), m: each square's height less that of the water which its rain reaches.

    The land is filled from the water upwards, always the lowest square beside what is filled, so that hollows drain over their lowest rim; rain runs
    down the steepest way on the filled land. A square lower than its water counts 0.

    :param heights: m, nan where not known. :param water: True where drainage lies. :param cancelled: asked now and then.
    :return: nan where heights are not known or no water is reached; None when cancelled.
    """
    rows, columns = heights.shape
    ground = heights.tolist()
    level: list[list[float | None]] = [[None] * columns for _ in range(rows)]
    filled: list[list[float]] = [[math.inf] * columns for _ in range(rows)]
    waiting = ~np.isnan(heights)
    heap = [(ground[row][column], row, column) for row, column in zip(*(part.tolist() for part in np.nonzero(water & waiting)), strict=True)]
    for height, row, column in heap:
        level[row][column] = filled[row][column] = height
        waiting[row, column] = False
    open_ = waiting.tolist()
    heapq.heapify(heap)
    count = 0
    while heap:
        rim, row, column = heapq.heappop(heap)
        count += 1
        if count % LOOK_EVERY == 0 and cancelled():
            return None
        beside = [(row + down, column + right, away) for down, right, away in _BESIDE if 0 <= row + down < rows and 0 <= column + right < columns]
        if level[row][column] is None:
            filled[row][column], here = rim, ground[row][column]
            _fall, _drop, to_row, to_column = max(
                ((rim - filled[r][c]) / away, (here - ground[r][c]) / away, -r, -c) for r, c, away in beside if level[r][c] is not None
            )
            level[row][column] = level[-to_row][-to_column]
        for r, c, _away in beside:
            if open_[r][c]:
                open_[r][c] = False
                heapq.heappush(heap, (max(rim, ground[r][c]), r, c))
    reached = np.array([[math.nan if value is None else value for value in line] for line in level])
    return np.where(np.isnan(reached), np.nan, np.maximum(heights - reached, 0))
