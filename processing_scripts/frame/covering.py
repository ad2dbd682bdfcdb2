"""Who is served by which of several places of limited size, and where new ones help most people (umdss.md 7.11). Pure: no QGIS, no database."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Walk:
    """The way of a house to the place it would use: its people, the metres."""

    key: str
    people: float
    place: str
    metres: float


@dataclass(frozen=True)
class Site:
    """A chosen place: its candidate's key, and house -> people that it serves newly."""

    key: str
    served: dict[str, float] = field(default_factory=dict)

    @property
    def people(self) -> float:
        """All whom it serves newly."""
        return sum(self.served.values())


def assign(walks: Iterable[Walk], capacity: Mapping[str, float]) -> dict[str, float]:
    """House -> people for whom its place has room; the nearest houses first, on equal distance the smaller key.

    A house whose people do not all find room is served in part: that place is full from there on.
    """
    left, served = dict(capacity), {}
    for walk in sorted(walks, key=lambda walk: (walk.metres, walk.key)):
        served[walk.key] = min(walk.people, max(0.0, left[walk.place]))
        left[walk.place] -= served[walk.key]
    return served


def choose(
    near: Mapping[str, Mapping[str, float]],
    people: Mapping[str, float],
    count: int,
    capacity: float = float("inf"),
    cancelled: Callable[[], bool] | None = None,
) -> list[Site]:
    """The candidates that serve most people newly, one after the other (greedy maximal covering location).

    Each step takes the best candidate for those still left, so together they serve at least 1 - 1/e, 63 %, of what the best choice would. With a
    limit of people a place, a candidate may be chosen again (a building of twice the size): so the bound holds there as well. On equal gain the
    smaller key wins.

    :param near: candidate -> house -> metres, only houses within the limit. :param people: house -> people to be served.
    :param count: how many at most; fewer when nobody is left. :param capacity: people whom one place serves.
    :param cancelled: asked before each step; True ends the search with what was found.
    """
    left = {house: number for house, number in people.items() if number > 0}

    def gain(candidate: str) -> float:
        return min(capacity, sum(left.get(house, 0.0) for house in near[candidate]))

    # What a candidate gains only falls as others are chosen: an old figure is a bound, and only the first of the queue is counted anew.
    queue = [(-gain(candidate), candidate) for candidate in near]
    heapq.heapify(queue)
    sites: list[Site] = []
    while queue and len(sites) < count and not (cancelled is not None and cancelled()):
        bound, candidate = heapq.heappop(queue)
        now = gain(candidate)
        if now <= 0:
            continue
        if -bound > now:
            heapq.heappush(queue, (-now, candidate))
            continue
        room, served = capacity, {}
        for house, _metres in sorted(near[candidate].items(), key=lambda item: (item[1], item[0])):
            taken = min(room, left.get(house, 0.0))
            if taken > 0:
                served[house] = taken
                room -= taken
                left[house] -= taken
        sites.append(Site(candidate, served))
        heapq.heappush(queue, (-gain(candidate), candidate))
    return sites


def thinned(spots: Iterable[tuple], side: float) -> list[tuple]:
    """One of the spots (rank, key, x, y, …) in each square of the plane: the smallest rank, then the smallest key; in the order of the keys."""
    kept: dict[tuple[int, int], tuple] = {}
    for spot in spots:
        square = (int(spot[2] // side), int(spot[3] // side))
        if square not in kept or spot[:2] < kept[square][:2]:
            kept[square] = spot
    return sorted(kept.values(), key=lambda spot: spot[1])
