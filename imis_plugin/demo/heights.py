"""Invented heights of the demo city as a raster (``demo-heights``), for the analyses that ask for them.

No heights were measured. The ground rises from the river by the cheapest way to it, slowly along drains and faster beside them, so that rain finds
a way down and drains lie in the hollows; low waves lie over it.
"""

from __future__ import annotations

import argparse
import heapq
import math
import zlib
from pathlib import Path

import numpy as np

from .base import Base, load_base
from .geotiff import geotiff
from .tile import step_of, tile_plan

__all__ = ["add_parser", "ground", "write_heights", "FILE_NAME"]

FILE_NAME = "heights-demo.tif"
SAID = "Synthetic heights (m) of the demo city of IMIS. Invented by a program, measured by nobody."
CELL_M = 10
RIVER_M = 105.0
RIVER_FALL = 0.0002
BANK_M = 0.5
BROOK, DRAIN, BESIDE = 0.0005, 0.001, 0.0028  # rise of the ground along and beside them, m a m
POND_M = 0.6
#: metres between the crests of the waves, and their usual height, m
WAVES = ((400, 0.3), (120, 0.3))
_AROUND = tuple((down, right, math.hypot(down, right)) for down in (-1, 0, 1) for right in (-1, 0, 1) if down or right)


def add_parser(subparsers) -> None:
    """Add ``demo-heights`` to the command line."""
    parser = subparsers.add_parser(
        "demo-heights",
        help="invented heights of the demo city",
        description="Writes a raster of heights of the demo city in the database named, for the analyses that ask for one: floods, simplified "
        "sewers, siting, wells. They are invented; the same city has the same ones.",
    )
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="folder for the raster (default: out)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Carry the command out.

    :raises ImisError: no demo city is there, or the folder cannot be used.
    """
    from ..database.command_parts import say
    from ..database.connection import connect, fetch_value
    from ..database.errors import ImisError
    from ..database.targets import parse_target
    from .builder import state_of

    conn = connect(parse_target(args.database))
    try:
        is_set_up = fetch_value(conn, "SELECT pg_catalog.to_regclass('imis.settings') IS NOT NULL")
        state = state_of(conn) if is_set_up else {}
    finally:
        conn.close()
    if state.get("state") != "built":
        raise ImisError("No demo city is in this database, so there is nothing to invent heights for. Build it first: demo.")
    path = str(write_heights(args.out, int(state["size"]), int(state["seed"])))
    say(args, {"file": path}, path)
    return 0


def write_heights(folder: Path, size: int, seed: int) -> Path:
    """Write the heights of the demo city of so many buildings: GeoTIFF, squares of 10 m, in the city's system.

    :raises ImisError: the folder cannot be used.
    """
    from ..reports.files import make_folder, write_whole

    base = load_base()
    west, north, heights = ground(base, seed)
    shifts = np.array([shift for _number, _count, shift in tile_plan(base, size)])
    columns, rows = (shifts.max(axis=0) / step_of(base)).astype(int) + 1
    whole = np.tile(heights, (rows, columns))
    content = geotiff(whole, west, north + (rows - 1) * step_of(base)[1], CELL_M, base.srid, SAID)
    return write_whole(make_folder(Path(folder)) / FILE_NAME, content)


def ground(base: Base, seed: int) -> tuple[float, float, np.ndarray]:
    """(west edge, north edge, heights in m, rows from the north) of one copy of the city and what lies between it and the next."""
    corners = np.vstack([ring for ward in base.wards for part in ward for ring in part])
    step = step_of(base)
    west, south = np.floor((corners.min(axis=0) + corners.max(axis=0) - step) / 2 / CELL_M) * CELL_M
    frame = _Frame(float(west), float(south + step[1]), int(step[1] / CELL_M), int(step[0] / CELL_M))
    bodies = [(_is_river(ring), frame.inside(ring)) for ring in base.waterbodies]
    river = np.any([mask for is_river, mask in bodies if is_river], axis=0)
    brooks = frame.along(base.waterways)
    drains = brooks | frame.along([base.roads[i] for i in np.flatnonzero(base.road_drain)])
    level = RIVER_M + RIVER_FALL * CELL_M * np.arange(frame.columns)[::-1]  # it flows to the east
    heights = _risen(river, np.broadcast_to(level, river.shape), np.select([brooks, drains], [BROOK, DRAIN], BESIDE) * CELL_M)
    heights = np.where(river, heights, _smooth(heights))
    rng = np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, zlib.crc32(b"heights")])))
    waves = sum(_waves(rng, frame, metres, height) for metres, height in WAVES)
    calm = np.where(drains, 0.3, 1.0)
    heights = heights + waves * np.where(river, 0.0, _smooth(calm)) + np.where(river, 0.0, BANK_M)
    for is_river, mask in bodies:
        if not is_river and mask.any():
            heights[mask] = heights[_wider(mask)].min() - POND_M
    return frame.west, frame.north, np.round(heights, 2)


class _Frame:
    """Squares of the raster and what lies in them."""

    def __init__(self, west: float, north: float, rows: int, columns: int) -> None:
        self.west, self.north, self.rows, self.columns = west, north, rows, columns

    def along(self, chains: list[np.ndarray]) -> np.ndarray:
        """The squares that lines pass."""
        mask = np.zeros((self.rows, self.columns), bool)
        for chain in chains:
            for (x1, y1), (x2, y2) in zip(chain[:-1], chain[1:], strict=True):
                steps = np.linspace(0, 1, int(math.hypot(x2 - x1, y2 - y1) / (CELL_M / 4)) + 2)
                row = ((self.north - y1 - (y2 - y1) * steps) / CELL_M).astype(int)
                column = ((x1 + (x2 - x1) * steps - self.west) / CELL_M).astype(int)
                there = (row >= 0) & (row < self.rows) & (column >= 0) & (column < self.columns)
                mask[row[there], column[there]] = True
        return mask

    def inside(self, ring: np.ndarray) -> np.ndarray:
        """The squares whose middle lies in a ring, and those that its line passes."""
        y = (self.north - (np.arange(self.rows) + 0.5) * CELL_M)[:, None]
        x = (self.west + (np.arange(self.columns) + 0.5) * CELL_M)[None, :]
        mask = np.zeros((self.rows, self.columns), bool)
        for (x1, y1), (x2, y2) in zip(ring[:-1], ring[1:], strict=True):
            if y1 != y2:
                mask ^= ((y1 > y) != (y2 > y)) & (x < x1 + (y - y1) * (x2 - x1) / (y2 - y1))
        return mask | self.along([ring])


def _risen(water: np.ndarray, level: np.ndarray, rise: np.ndarray) -> np.ndarray:
    """Height of each square: the level of the water that is reached at the least rise, and the rise of the way from it (``rise`` m a square)."""
    rows, columns = water.shape
    heights = [[math.inf] * columns for _ in range(rows)]
    steep = rise.tolist()
    heap = [(float(level[row, column]), row, column) for row, column in zip(*(part.tolist() for part in np.nonzero(water)), strict=True)]
    for height, row, column in heap:
        heights[row][column] = height
    heapq.heapify(heap)
    while heap:
        height, row, column = heapq.heappop(heap)
        if height > heights[row][column]:
            continue
        for down, right, away in _AROUND:
            r, c = row + down, column + right
            if 0 <= r < rows and 0 <= c < columns:
                other = height + away * (steep[row][column] + steep[r][c]) / 2
                if other < heights[r][c]:
                    heights[r][c] = other
                    heapq.heappush(heap, (other, r, c))
    return np.array(heights)


def _smooth(values: np.ndarray) -> np.ndarray:
    """Mean of the nine squares around each."""
    rim = np.pad(values, 1, mode="edge")
    rows, columns = values.shape
    return sum(rim[down : down + rows, right : right + columns] for down in range(3) for right in range(3)) / 9


def _wider(mask: np.ndarray) -> np.ndarray:
    """The squares beside those of a mask, and these."""
    return _smooth(mask.astype(float)) > 0


def _waves(rng: np.random.Generator, frame: _Frame, metres: float, height: float) -> np.ndarray:
    """Rounded waves: random heights that far apart, joined smoothly."""
    rows, columns = frame.rows * CELL_M / metres, frame.columns * CELL_M / metres
    knots = rng.standard_normal((math.ceil(rows) + 2, math.ceil(columns) + 2)) * height

    def joined(values: np.ndarray, count: int) -> np.ndarray:
        place = np.arange(count) * CELL_M / metres
        first = place.astype(int)
        part = (place - first)[:, None]
        part = part * part * (3 - 2 * part)
        return values[first] * (1 - part) + values[first + 1] * part

    return joined(joined(knots, frame.rows).T, frame.columns).T


def _is_river(ring: np.ndarray) -> bool:
    """Large, and far longer than broad; the others are ponds."""
    x, y = (ring - ring[0]).T
    area = abs(float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum())) / 2
    return area > 12_000 and float((np.ptp(x) ** 2) + np.ptp(y) ** 2) > 6 * area
