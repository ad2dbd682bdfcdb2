"""One copy of the base city: which part of it is built, where it stands, its random streams and its numbers."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from imis_plugin.demo.base import Base
from imis_plugin.demo.writing import multiline, multipolygon, one_ring, point

__all__ = ["Numbers", "Tile", "make_tile", "step_of", "tile_plan"]


class Numbers:
    """Running numbers of every kind of record, shared by all tiles."""

    def __init__(self) -> None:
        self.last: dict[str, int] = {}

    def take(self, kind: str, count: int) -> np.ndarray:
        """The next ``count`` numbers of a kind, from 1."""
        first = self.last.get(kind, 0)
        self.last[kind] = first + count
        return np.arange(first + 1, first + count + 1)


@dataclass
class Tile:
    """A copy of the city, or a part of one, under construction.

    Arrays of buildings follow ``pick`` (positions in the base). ``data`` carries what later steps need of earlier
    ones, such as the owners' names for the applications.
    """

    base: Base
    number: int
    seed: int
    today: int
    shift: np.ndarray
    pick: np.ndarray
    wards: list[int]
    road_pick: np.ndarray
    numbers: Numbers
    part: bool
    data: dict[str, Any] = field(default_factory=dict)

    def rng(self, subject: str) -> np.random.Generator:
        """A stream of its own for each subject, so that a change in one leaves the others as they were."""
        key = [self.seed, self.number, zlib.crc32(subject.encode("ascii"))]
        return np.random.Generator(np.random.PCG64(np.random.SeedSequence(key)))

    @property
    def count(self) -> int:
        """Number of buildings."""
        return len(self.pick)

    @property
    def suffix(self) -> str:
        """What keeps names of further copies apart: nothing for the first, then " 2", " 3" …"""
        return "" if self.number == 0 else f" {self.number + 1}"

    @property
    def ward_offset(self) -> int:
        """Added to the ward numbers 1..16 of the base."""
        return 16 * self.number

    def related(self, name: str) -> np.ndarray:
        """A relation of the base for the buildings of this tile."""
        return self.base.building[name][self.pick].astype(np.int64)

    def within(self, kind: str) -> np.ndarray:
        """Positions of the roads, waterways, communities … that lie wholly in the wards of this tile."""
        allowed = sum(1 << (w - 1) for w in self.wards)
        masks = self.base.wards_of[kind].astype(np.int64)
        return np.flatnonzero(((masks & ~allowed) == 0) & (masks != 0) if self.part else np.ones(len(masks), bool))

    def area(self, parts: list[list[np.ndarray]]) -> str:
        """EWKB of a multipolygon moved to this tile."""
        return multipolygon(self.base.srid, parts, self.shift)

    def ring(self, ring: np.ndarray) -> str:
        """EWKB of a multipolygon of one ring, moved to this tile."""
        return one_ring(self.base.srid, ring, self.shift)

    def line(self, chain: np.ndarray) -> str:
        """EWKB of a multilinestring moved to this tile."""
        return multiline(self.base.srid, chain, self.shift)

    def point(self, place: np.ndarray) -> str:
        """EWKB of a point moved to this tile."""
        return point(self.base.srid, place, self.shift)


def step_of(base: Base) -> np.ndarray:
    """From one copy to the next, metres to the east and to the north: whole hundreds."""
    return np.ceil((base.centre.max(axis=0) - base.centre.min(axis=0) + 600.0) / 100.0) * 100.0


def tile_plan(base: Base, size: int) -> list[tuple[int, int, np.ndarray]]:
    """How many buildings each copy gets and by how many metres it is moved: (number, buildings, shift).

    Copies stand side by side in a square of rows and columns, 300 m apart. Every copy holds at least 600 buildings,
    so that the last one is still a place with roads, a plant and wards.
    """
    whole = len(base.footprints)
    counts = [min(whole, size)]
    left = size - counts[0]
    while left > 0:
        counts.append(min(whole, left))
        left -= counts[-1]
    if len(counts) > 1 and counts[-1] < 600:
        counts[-2] -= 600 - counts[-1]
        counts[-1] = 600
    step = step_of(base)
    columns = int(np.ceil(np.sqrt(len(counts))))
    return [(n, c, np.array([step[0] * (n % columns), step[1] * (n // columns)])) for n, c in enumerate(counts)]


def _anchor(base: Base) -> np.ndarray:
    """Centre of a part of the city that has a low-income community, sewers and drains."""
    relation = base.building
    best, place = -1, base.centre.mean(axis=0)
    sewered = base.centre[relation["sewer"] >= 0]
    for which in range(len(base.lics)):
        centre = base.centre[relation["lic"] == which].mean(axis=0)
        near = int((np.hypot(*(sewered - centre).T) < 300).sum())
        if near > best:
            best, place = near, centre
    return place


def make_tile(base: Base, number: int, count: int, shift: np.ndarray, seed: int, today: int, numbers: Numbers) -> Tile:
    """The tile of ``count`` buildings: the whole city, or those nearest to a place that has some of everything."""
    whole = len(base.footprints)
    if count >= whole:
        pick = np.arange(whole)
        wards = list(range(1, len(base.wards) + 1))
        tile = Tile(base, number, seed, today, shift, pick, wards, np.arange(len(base.roads)), numbers, False)
        return tile
    distance = np.hypot(*(base.centre - _anchor(base)).T)
    pick = np.sort(np.argsort(distance, kind="stable")[:count])
    relation = base.building
    # The wards taken are those the buildings and their streets and communities lie in: what is built is then whole.
    allowed = 0
    for ward in np.unique(relation["ward"][pick]).tolist():
        allowed |= 1 << (ward - 1)
    roads = set()
    for name in ("road", "drain", "sewer", "pipe"):
        roads.update(r for r in relation[name][pick].tolist() if 0 <= r < len(base.roads))
    for road in sorted(roads):
        allowed |= int(base.wards_of["road"][road])
    for lic in np.unique(relation["lic"][pick]).tolist():
        if lic >= 0:
            allowed |= int(base.wards_of["lic"][lic])
    wards = [w for w in range(1, len(base.wards) + 1) if allowed >> (w - 1) & 1]
    tile = Tile(base, number, seed, today, shift, pick, wards, np.arange(0), numbers, True)
    tile.road_pick = tile.within("road")
    return tile
