"""Which width of vehicle reaches which road, which bottlenecks hold it up, whether the fleet fits (umdss.md 7.12). Pure Python over the network."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .network import Parts
from .ways import Piece


def class_of(width_m: float | None, classes: list[float], unknown_is_wide: bool = False) -> float | None:
    """The widest class that a road lets through; None for one narrower than all. :param classes: in any order."""
    if width_m is None:
        return max(classes) if unknown_is_wide else None
    return max((width for width in classes if width <= width_m + 1e-9), default=None)


def longest_part(pieces: Iterable[Piece]) -> int | None:
    """A node of the connected part with the most metres (on a tie that of the smaller node); None without pieces."""
    parts, metres = Parts(), defaultdict(float)
    listed = list(pieces)
    for piece in listed:
        parts.join(piece.source, piece.target)
    for piece in listed:
        metres[parts.find(piece.source)] += piece.length_m
    return min(metres, key=lambda head: (-metres[head], head), default=None)


class Widths:
    """The widest class by which each piece of road can be reached from where the vehicles start.

    Pieces are joined in the order of falling width, once: at each class those nodes are reached that hang together with a start of this class or of a
    wider one (a vehicle that can leave on a wide road can leave there when it is narrower as well).

    :param starts: class -> nodes where vehicles of this class come onto the road.
    :ivar widest: piece -> class; pieces that no class reaches are missing.
    """

    def __init__(
        self, pieces: Iterable[Piece], classes: Iterable[float], starts: Mapping[float, Iterable[int]], unknown_is_wide: bool = False
    ) -> None:
        self.classes = sorted(classes, reverse=True)
        self.pieces = {piece.edge_id: piece for piece in pieces}
        self.class_of = {no: class_of(piece.width_m, self.classes, unknown_is_wide) for no, piece in self.pieces.items()}
        self.starts = {width: sorted(starts.get(width, ())) for width in self.classes}
        self.widest: dict[int, float] = {}
        by_class: dict[float, list[Piece]] = defaultdict(list)
        for no, width in self.class_of.items():
            if width is not None:
                by_class[width].append(self.pieces[no])
        parts, seeds, waiting = Parts(), set(), []
        for width in self.classes:
            for piece in by_class[width]:
                parts.join(piece.source, piece.target)
                waiting.append(piece)
            seeds.update(self.starts[width])
            heads, left = {parts.find(node) for node in seeds}, []
            for piece in waiting:
                if parts.find(piece.source) in heads:
                    self.widest[piece.edge_id] = width
                else:
                    left.append(piece)
            waiting = left

    def open_at(self, target_m: float) -> set[int]:
        """Pieces that a vehicle of a class reaches."""
        return {no for no, width in self.widest.items() if width >= target_m}


@dataclass(frozen=True)
class Bottleneck:
    """A piece that is too narrow: widened alone, it gives so many containments, with so many users.

    :ivar joined_m: metres of road, wide already, that it joins to the rest. :ivar part: the first piece of these, the same for all ways to open them.
    """

    edge_id: int
    containments: int
    people: float
    joined_m: float
    part: int | None
    per_m: float
    people_per_m: float


def bottlenecks(
    widths: Widths, target_m: float, near: Mapping[str, Iterable[int]], people: Mapping[str, float], least_m: float = 10.0
) -> list[Bottleneck]:
    """Pieces narrower than a width whose widening alone would open them, and what is wide behind them, to its vehicles; the best first.

    Ranked by containments gained a metre of road widened, short pieces counted with ``least_m``; then by users, then by number.

    :param near: containment out of reach -> pieces within the hose. :param people: users of the containments.
    """
    beside: dict[int, set[str]] = defaultdict(set)
    for tank, pieces in near.items():
        for no in pieces:
            beside[no].add(tank)
    reached = widths.open_at(target_m)
    ground = {node for no in reached for node in (widths.pieces[no].source, widths.pieces[no].target)}
    ground |= {node for width, nodes in widths.starts.items() if width >= target_m for node in nodes}
    parts, members = Parts(), defaultdict(list)
    passable = [no for no, width in widths.class_of.items() if width is not None and width >= target_m and no not in reached]
    for no in passable:
        parts.join(widths.pieces[no].source, widths.pieces[no].target)
    for no in sorted(passable):
        members[parts.find(widths.pieces[no].source)].append(no)
    tanks_of = {head: set().union(*(beside.get(no, ()) for no in inside)) for head, inside in members.items()}
    metres_of = {head: sum(widths.pieces[no].length_m for no in inside) for head, inside in members.items()}
    found, heads = [], set(members)
    for no, piece in widths.pieces.items():
        width = widths.class_of[no]
        if (width is not None and width >= target_m) or not {piece.source, piece.target} & ground:
            continue
        behind = {parts.find(node) for node in (piece.source, piece.target) if node not in ground} & heads
        gained = set(beside.get(no, ())).union(*(tanks_of[head] for head in behind))
        if gained:
            users, metres = sum(people.get(tank, 0.0) for tank in gained), max(piece.length_m, least_m)
            joined = sum(metres_of[head] for head in behind)
            part = min((members[head][0] for head in behind), default=None)
            found.append(Bottleneck(no, len(gained), users, joined, part, len(gained) / metres, users / metres))
    return sorted(found, key=lambda one: (-one.per_m, -one.people_per_m, one.edge_id))


@dataclass(frozen=True)
class FleetRow:
    """Work and vehicles of a class of width, hours a year.

    ``asked`` and ``there`` are sums from the narrowest class up to this one: containments that no wider vehicle reaches, and the vehicles narrow
    enough for them.
    """

    width_m: float
    containments: int
    hours: float
    vehicles: int
    capacity_m3: float
    vehicle_hours: float
    asked: float
    there: float
    missing: int


def fleet_match(
    classes: Iterable[float], work: Mapping[float, tuple[int, float]], vehicles: Iterable[tuple[float, float]], year_hours: float
) -> list[FleetRow]:
    """Whether the vehicles of each width suffice, from the narrowest class up.

    Containments of a class can only be served by vehicles of this class or a narrower one. ``missing`` counts the vehicles of the class that would
    have to be added, those added in narrower classes taken into account.

    :param work: class -> containments whose widest class it is, and their hours a year. :param vehicles: (class, m³) of each.
    :param year_hours: hours of a vehicle a year.
    """
    listed, rows, asked, there, added = list(vehicles), [], 0.0, 0.0, 0
    for width in sorted(classes):
        count, hours = work.get(width, (0, 0.0))
        own = [m3 for of_width, m3 in listed if of_width == width]
        asked, there = asked + hours, there + len(own) * year_hours
        missing = max(0, math.ceil((asked - there) / year_hours - 1e-9) - added)
        added += missing
        rows.append(FleetRow(width, count, hours, len(own), sum(own), len(own) * year_hours, asked, there, missing))
    return rows


def vehicle_class(width_m: float, clearance_m: float, classes: Iterable[float]) -> float | None:
    """The class of road that a vehicle needs: the narrowest that leaves it room; None when it is too wide for all."""
    return min((width for width in classes if width >= width_m + clearance_m - 1e-9), default=None)
