"""How far each square of a grid is from the nearest marked one, and which that is. numpy only."""

from __future__ import annotations

import numpy as np


def nearest(marked: np.ndarray, reach: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(distance in squares, row, column) of the nearest marked square, from middle to middle.

    Exact up to ``reach`` squares; beyond it the distance is infinite, row and column are -1. First along the columns, then across them.
    """
    rows, columns = marked.shape
    row = np.arange(rows)[:, None]
    above = np.maximum.accumulate(np.where(marked, row, -1), axis=0)
    below = np.minimum.accumulate(np.where(marked, row, 2 * rows + reach + 1)[::-1], axis=0)[::-1]
    up = np.where(above >= 0, row - above, rows + reach + 1)
    down = below - row
    in_column, at_row = np.minimum(up, down), np.where(up <= down, above, below)
    far = (reach + 1) ** 2
    best = np.full((rows, columns), far, dtype=np.int64)
    best_row, best_column = np.full((rows, columns), -1), np.full((rows, columns), -1)
    squared = np.where(in_column <= reach, in_column.astype(np.int64) ** 2, far)
    for step in sorted(range(-min(reach, columns - 1), min(reach, columns - 1) + 1), key=abs):
        here = slice(max(0, -step), columns - max(0, step))
        there = slice(max(0, step), columns - max(0, -step))
        candidate = squared[:, there] + step * step
        closer = candidate < best[:, here]
        best[:, here] = np.where(closer, candidate, best[:, here])
        best_row[:, here] = np.where(closer, at_row[:, there], best_row[:, here])
        best_column[:, here] = np.where(closer, np.arange(columns)[None, there], best_column[:, here])
    beyond = best > reach * reach
    distance = np.where(beyond, np.inf, np.sqrt(best))
    return distance, np.where(beyond, -1, best_row), np.where(beyond, -1, best_column)


def label(mask: np.ndarray) -> tuple[np.ndarray, int]:
    """Parts of a mask that hang together, corners count (8-connected): (number of the part or 0 for each square, how many parts).

    Parts are numbered from the north-west on, row by row.
    """
    head: list[int] = [0]

    def find(part: int) -> int:
        while head[part] != part:
            head[part] = head[head[part]]
            part = head[part]
        return part

    rows, columns = mask.shape
    found = np.zeros((rows, columns + 2), dtype=np.int64)  # a rim on both sides: no square lacks a neighbour
    for row, column in np.argwhere(mask):
        at = column + 1
        beside = {find(part) for part in (found[row, at - 1], *(found[row - 1, at - 1 : at + 2] if row else ())) if part}
        if beside:
            smallest = min(beside)
            for part in beside:
                head[part] = smallest
        else:
            smallest = len(head)
            head.append(smallest)
        found[row, at] = smallest
    heads = np.array([find(part) for part in range(len(head))])
    numbers = {old: new for new, old in enumerate(sorted(set(heads[1:])), 1)}
    table = np.array([0, *(numbers[old] for old in heads[1:])])
    return table[found[:, 1:-1]], len(numbers)
