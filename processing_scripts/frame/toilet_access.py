"""Ways on foot to public and community toilets, who finds room there, and where new ones would help most (umdss.md 7.11)."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace

from .covering import Site, Walk, assign, choose, thinned
from .ways import Access, Ways

COMMUNITY, PUBLIC = "Community Toilet", "Public Toilet"
TYPES = (COMMUNITY, PUBLIC)
SERVED, PARTLY, FULL, FAR, NO_WAY = "served", "partly", "full", "far", "no_way"


@dataclass
class House:
    """A building whose people have no private toilet: the nearest toilet, the metres, how many find room there."""

    bin: str
    ward: int | None
    people: float
    geom: object
    place: Access | None
    toilet: str = ""
    metres: float | None = None
    within: bool = False
    served: float = 0.0
    newly: float = 0.0

    @property
    def unserved(self) -> float:
        """People who find no room within their limit."""
        return self.people - self.served

    @property
    def access(self) -> str:
        """What hinders them, or that nothing does."""
        if self.toilet == "":
            return NO_WAY
        if not self.within:
            return FAR
        return SERVED if self.unserved <= 0 else PARTLY if self.served > 0 else FULL


def find_toilets(ways: Ways, houses: list[House], toilets: dict[str, tuple[str, Access]], limits: dict[str, float]) -> None:
    """Give each house its toilet: the nearest of those within the limit of their type, else the nearest of all.

    :param toilets: key -> (type, place). :param limits: type -> metres.
    """
    found = {kind: ways.costs([place for own, place in toilets.values() if own == kind]) for kind in limits}
    for house in houses:
        if house.place is None:
            continue
        options = []
        for kind, limit in limits.items():
            reached = found[kind].to(house.place)
            if reached is not None:
                options.append((reached[0] > limit, *reached))
        if options:
            beyond, house.metres, house.toilet = min(options)
            house.within = not beyond


def find_room(houses: list[House], capacity: dict[str, float]) -> None:
    """How many of each house find room, the nearest first."""
    served = assign((Walk(house.bin, house.people, house.toilet, house.metres) for house in houses if house.within), capacity)
    for house in houses:
        house.served = served.get(house.bin, 0.0)


def candidates_of(nodes: list[tuple[int, float, float]], ways: Ways, houses: list[House], side: float) -> list[Access]:
    """Where a new toilet may stand when no layer says it: crossings and ends of roads and houses without a toilet in reach, one a square.

    :param nodes: (number, x, y) of the network. :param side: of the square, m; a crossing goes before a house.
    """
    at_node: dict[int, tuple] = {}
    for piece in ways.pieces.values():
        at_node.setdefault(piece.source, (piece, 0.0))
        at_node.setdefault(piece.target, (piece, 1.0))
    spots = []
    for number, x, y in nodes:
        if number in at_node:
            piece, at = at_node[number]
            key = f"N{number:07}"
            spots.append((0, key, x, y, Access(key, piece.edge_id, piece.source, piece.target, at, 0.0, x, y)))
    spots += [(1, house.bin, house.place.x, house.place.y, replace(house.place, key=house.bin)) for house in houses if house.place is not None]
    return [spot[-1] for spot in thinned(spots, side)]


def reach(ways: Ways, candidates: list[Access], houses: list[House], limit: float, cancelled: Callable[[], bool]) -> dict[str, dict[str, float]]:
    """Candidate -> house -> metres, for houses within the limit on foot; candidates that reach nobody are left out.

    No way is shorter than the straight line, so only houses in the squares around a candidate are asked.
    """
    squares: dict[tuple[int, int], list[House]] = defaultdict(list)
    for house in houses:
        if house.place is not None:
            squares[(int(house.place.x // limit), int(house.place.y // limit))].append(house)
    near: dict[str, dict[str, float]] = {}
    for candidate in candidates:
        if cancelled():
            break
        column, row = int(candidate.x // limit), int(candidate.y // limit)
        around = [house for i in (-1, 0, 1) for j in (-1, 0, 1) for house in squares.get((column + i, row + j), ())]
        around = [house for house in around if math.hypot(house.place.x - candidate.x, house.place.y - candidate.y) <= limit]
        if not around:
            continue
        found = ways.costs([candidate], within=limit)
        ways_to = ((house.bin, found.to(house.place)) for house in around)
        within = {bin: cost[0] for bin, cost in ways_to if cost is not None and cost[0] <= limit}
        if within:
            near[candidate.key] = within
    return near


def new_sites(houses: list[House], near: dict[str, dict[str, float]], count: int, capacity: float, cancelled: Callable[[], bool]) -> list[Site]:
    """Choose the sites and note with each house how many of it they serve."""
    sites = choose(near, {house.bin: house.unserved for house in houses}, count, capacity, cancelled)
    newly: dict[str, float] = defaultdict(float)
    for site in sites:
        for bin, people in site.served.items():
            newly[bin] += people
    for house in houses:
        house.newly = newly[house.bin]
    return sites


class Sums:
    """People of a ward, or of all, by what hinders them."""

    def __init__(self) -> None:
        self.people = self.served = self.far = self.full = self.no_way = self.newly = 0.0
        self.buildings = 0

    def add(self, house: House) -> None:
        """One house."""
        self.buildings += 1
        self.people += house.people
        self.served += house.served
        self.newly += house.newly
        if house.access == FAR:
            self.far += house.unserved
        elif house.access == NO_WAY:
            self.no_way += house.unserved
        else:
            self.full += house.unserved

    def share(self, number: float) -> float | None:
        """% of the people."""
        return round(100 * number / self.people, 1) if self.people else None

    def row(self) -> tuple:
        """Buildings, people, served, share, too far, full, no way, newly served, share then."""
        return (
            self.buildings, round(self.people), round(self.served), self.share(self.served), round(self.far), round(self.full), round(self.no_way),
            round(self.newly), self.share(self.served + self.newly),
        )  # fmt: skip
