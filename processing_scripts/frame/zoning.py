"""Zones of equal work from small units (umdss.md 7.3): pure Python, the same answer in every run.

Start: the units along a Hilbert curve, cut into runs of equal weight. Then units at borders change zones: first until the loads are as even as
single moves make them, then as long as the zones' outlines grow shorter, or a load comes nearer to its limits, and both zones stay connected.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

ORDER = 10
_EVEN = 1e-9  # what counts as nothing, of loads and of metres
_PASSES = 200


@dataclass(frozen=True)
class Unit:
    """A piece of ground: its number, a point inside, and what it weighs (hours, m³ or containments)."""

    no: int
    x: float
    y: float
    weight: float


def hilbert(x: float, y: float, box: tuple[float, float, float, float], order: int = ORDER) -> int:
    """Place of a point along the Hilbert curve over the square that holds ``box`` (west, south, east, north)."""
    west, south, east, north = box
    side, cells = max(east - west, north - south) or 1.0, 1 << order
    column = min(cells - 1, max(0, int((x - west) / side * cells)))
    row = min(cells - 1, max(0, int((y - south) / side * cells)))
    place, half = 0, cells >> 1
    while half:
        right, upper = int(column & half > 0), int(row & half > 0)
        place += half * half * ((3 * right) ^ upper)
        if not upper:
            if right:
                column, row = cells - 1 - column, cells - 1 - row
            column, row = row, column
        half >>= 1
    return place


def cut(weights: list[float], zones: int) -> list[int]:
    """Which run each of a row of weights belongs to, 0 first: every run has some weight, and ends as near to its even share as it can.

    :raises ValueError: fewer weights above 0 than runs.
    """
    loaded = [at for at, weight in enumerate(weights) if weight > 0]
    if len(loaded) < zones:
        raise ValueError(f"{len(loaded)} loaded units for {zones} zones")
    whole, sums, done = sum(weights), [], 0.0
    for at in loaded:
        done += weights[at]
        sums.append(done)
    starts, first = [0], 0
    for run in range(1, zones):
        share = whole * run / zones
        choices = range(first + 1, len(loaded) - (zones - run) + 1)  # how many loaded units lie before the cut
        first = min(choices, key=lambda count: (abs(sums[count - 1] - share), count))
        starts.append(loaded[first])
    runs, run = [], 0
    for at in range(len(weights)):
        while run + 1 < zones and at >= starts[run + 1]:
            run += 1
        runs.append(run)
    return runs


class Zoning:
    """Units put together to zones.

    :param contacts: (unit, unit) -> metres of common border, 0 at a corner. :param zones: how many. :param tolerance: share that a load may differ
        from the even one. :param stopped: asked now and then; its exception ends the work.
    :ivar zone_of: unit -> zone, 0 first. :ivar links: pairs of units taken for neighbours because a cut-off part is too small for a zone.
    :raises ValueError: more zones than units with a weight.
    """

    def __init__(
        self,
        units: Iterable[Unit],
        contacts: Mapping[tuple[int, int], float],
        zones: int,
        tolerance: float,
        stopped: Callable[[], None] = lambda: None,
    ) -> None:
        self.units = {unit.no: unit for unit in sorted(units, key=lambda unit: unit.no)}
        self.zones, self.tolerance, self._stopped = zones, tolerance, stopped
        self.near: dict[int, dict[int, float]] = {no: {} for no in self.units}
        for (one, other), metres in sorted(contacts.items()):
            self.near[one][other] = self.near[other][one] = metres
        self.links: list[tuple[int, int]] = []
        self.total = sum(unit.weight for unit in self.units.values())
        self.even = self.total / zones
        self.zone_of: dict[int, int] = {}
        self.loads = [0.0] * zones
        self.members: list[set[int]] = [set() for _zone in range(zones)]
        self._start(self._parts())
        self._connect()
        self._even_out()
        for _round in range(_PASSES):
            if not (self._pull_in() or self._exchange(self._nearer) or self._shorten() or self._exchange(self._shorter)):
                break

    # -- the start -----------------------------------------------------------------------------------------------
    def _parts(self) -> list[list[int]]:
        """Connected parts of the ground, each large enough for a zone; smaller ones are linked to the nearest."""
        while True:
            self._stopped()
            parts = connected(self.units, self.near)
            weights = [sum(self.units[no].weight for no in part) for part in parts]
            small = [at for at, weight in enumerate(weights) if weight * 2 < self.even * (1 - _EVEN) or weight <= 0]
            if len(parts) > self.zones:
                small = small or list(range(len(parts)))
            if not small or len(parts) == 1:
                return parts
            at = min(small, key=lambda part: (weights[part], parts[part][0]))
            inside = set(parts[at])
            one, other = min(
                ((one, other) for one in parts[at] for other in self.units if other not in inside), key=lambda pair: (self._apart(*pair), pair)
            )
            self.near[one][other] = self.near[other][one] = 0.0
            if weights[at] > 0:
                self.links.append((one, other))

    def _apart(self, one: int, other: int) -> float:
        a, b = self.units[one], self.units[other]
        return (a.x - b.x) ** 2 + (a.y - b.y) ** 2

    def _start(self, parts: list[list[int]]) -> None:
        loaded = [sum(1 for no in part if self.units[no].weight > 0) for part in parts]
        if sum(loaded) < self.zones:
            raise ValueError(f"{sum(loaded)} loaded units for {self.zones} zones")
        weights = [sum(self.units[no].weight for no in part) for part in parts]
        given = [1] * len(parts)
        while sum(given) < self.zones:
            open_parts = [at for at in range(len(parts)) if given[at] < loaded[at]]
            given[max(open_parts, key=lambda at: (weights[at] / given[at], -at))] += 1
        xs, ys = [unit.x for unit in self.units.values()], [unit.y for unit in self.units.values()]
        box = (min(xs), min(ys), max(xs), max(ys))
        first = 0
        for part, count in zip(parts, given, strict=True):
            row = sorted(part, key=lambda no: (hilbert(self.units[no].x, self.units[no].y, box), no))
            for no, run in zip(row, cut([self.units[no].weight for no in row], count), strict=True):
                self._put(no, first + run)
            first += count

    def _put(self, no: int, zone: int) -> None:
        before = self.zone_of.get(no)
        if before is not None:
            self.members[before].discard(no)
            self.loads[before] -= self.units[no].weight
        self.zone_of[no] = zone
        self.members[zone].add(no)
        self.loads[zone] += self.units[no].weight

    def _connect(self) -> None:
        """Give the smaller pieces of a torn zone to the lightest zone beside them."""
        torn = True
        while torn:
            torn = False
            for zone in range(self.zones):
                pieces = connected(self.members[zone], self.near)
                if len(pieces) == 1:
                    continue
                torn = True
                pieces.sort(key=lambda piece: (-sum(self.units[no].weight for no in piece), piece[0]))
                for piece in pieces[1:]:
                    beside = {self.zone_of[other] for no in piece for other in self.near[no]} - {zone}
                    if beside:
                        lightest = min(beside, key=lambda other: (self.loads[other], other))
                        for no in piece:
                            self._put(no, lightest)

    # -- moves ---------------------------------------------------------------------------------------------------
    def _beside(self, no: int) -> list[int]:
        """Zones that touch a unit, but its own."""
        return sorted({self.zone_of[other] for other in self.near[no]} - {self.zone_of[no]})

    def _may_leave(self, no: int) -> bool:
        """Whether the zone stays connected and keeps some load without a unit."""
        zone = self.members[self.zone_of[no]]
        if len(zone) < 2 or not self.loads[self.zone_of[no]] - self.units[no].weight > _EVEN * self.even:
            return False
        around = [other for other in self.near[no] if other in zone]
        if len(around) == 1:
            return True
        wanted, seen, open_units = set(around[1:]), {around[0], no}, [around[0]]
        while open_units and wanted:
            for other in self.near[open_units.pop()]:
                if other in zone and other not in seen:
                    seen.add(other)
                    wanted.discard(other)
                    open_units.append(other)
        return not wanted

    def excess(self, load: float) -> float:
        """By how much a load lies outside the tolerance, 0 inside."""
        return max(0.0, abs(load - self.even) - self.tolerance * self.even)

    def _passes(self, worth: Callable[[int, int], float]) -> bool:
        """Move units, in the order of their numbers, to where a move is worth most, until none is; whether any was moved."""
        moved, turn = False, 0
        while turn < _PASSES:
            self._stopped()
            turn, again = turn + 1, False
            for no in self.units:
                choices = [(worth(no, zone), -zone) for zone in self._beside(no)]
                best = max(choices, default=(0.0, 0))
                if best[0] > 0 and self._may_leave(no):
                    self._put(no, -best[1])
                    moved = again = True
            if not again:
                break
        return moved

    def _even_out(self) -> None:
        """Single moves that bring two loads nearer to each other."""

        def worth(no: int, zone: int) -> float:
            weight = self.units[no].weight
            return max(0.0, weight * (self.loads[self.zone_of[no]] - self.loads[zone] - weight) - _EVEN * self.even**2)

        self._passes(worth)

    def _pull_in(self) -> bool:
        """Single moves by which loads come nearer to the tolerance."""

        def worth(no: int, zone: int) -> float:
            weight, own = self.units[no].weight, self.loads[self.zone_of[no]]
            before = self.excess(own) + self.excess(self.loads[zone])
            after = self.excess(own - weight) + self.excess(self.loads[zone] + weight)
            return max(0.0, before - after - _EVEN * self.even)

        return self._passes(worth)

    def _exchange(self, worth: Callable[[int, int], float]) -> bool:
        """Exchange units of two zones where one move alone would weigh too much; whether any was exchanged.

        :param worth: what exchanging two units, each at the border of the other's zone, is worth.
        """
        made = False
        for no in self.units:
            self._stopped()
            own = self.zone_of[no]
            for zone in self._beside(no):
                beyond = {other for mine in self.members[own] if mine != no for other in self.near[mine] if self.zone_of[other] == zone}
                choices = sorted((-worth(no, other), other) for other in beyond)
                if choices and choices[0][0] < 0 and self._may_leave(no):
                    self._put(no, zone)
                    back = next((other for gain, other in choices if gain < 0 and self._may_leave(other)), None)
                    if back is not None:
                        self._put(back, own)
                        made = True
                        break
                    self._put(no, own)
        return made

    def _after(self, one: int, other: int) -> tuple[float, float]:
        """How far outside the tolerance the two zones of units lie, before and after an exchange."""
        change = self.units[one].weight - self.units[other].weight
        first, second = self.loads[self.zone_of[one]], self.loads[self.zone_of[other]]
        return self.excess(first) + self.excess(second), self.excess(first - change) + self.excess(second + change)

    def _nearer(self, one: int, other: int) -> float:
        """By how much an exchange brings the loads nearer to the tolerance."""
        before, after = self._after(one, other)
        return max(0.0, before - after - _EVEN * self.even)

    def _shorter(self, one: int, other: int) -> float:
        """By how many metres an exchange shortens the outlines, 0 when a load would come farther outside the tolerance."""
        before, after = self._after(one, other)
        if after > before + _EVEN * self.even:
            return 0.0
        gain = -2 * self.near[one].get(other, 0.0)
        for no, target in ((one, self.zone_of[other]), (other, self.zone_of[one])):
            for beside, shared in self.near[no].items():
                gain += shared * ((self.zone_of[beside] == target) - (self.zone_of[beside] == self.zone_of[no]))
        return max(0.0, gain - 1e-6)

    def _shorten(self) -> bool:
        """Moves that shorten the outlines and bring no load farther outside the tolerance."""

        def worth(no: int, zone: int) -> float:
            weight, own = self.units[no].weight, self.zone_of[no]
            metres = {own: 0.0, zone: 0.0}
            for other, shared in self.near[no].items():
                if self.zone_of[other] in metres:
                    metres[self.zone_of[other]] += shared
            gain = metres[zone] - metres[own]
            if gain <= 1e-6:
                return 0.0
            for before, after in ((self.loads[own], self.loads[own] - weight), (self.loads[zone], self.loads[zone] + weight)):
                if self.excess(after) > self.excess(before) + _EVEN * self.even:
                    return 0.0
            return gain

        return self._passes(worth)

    # -- what came out -------------------------------------------------------------------------------------------
    def deviation(self, zone: int) -> float:
        """Share by which a zone's load differs from the even one, with its sign."""
        return self.loads[zone] / self.even - 1 if self.even else 0.0

    def balanced(self, zone: int) -> bool:
        """Whether a zone keeps to the tolerance."""
        return self.excess(self.loads[zone]) <= _EVEN * self.even

    def borders_m(self) -> float:
        """Metres of border between zones."""
        return sum(
            metres for no, around in self.near.items() for other, metres in around.items() if no < other and self.zone_of[no] != self.zone_of[other]
        )

    def beside(self) -> dict[int, set[int]]:
        """Zone -> zones that it touches."""
        found: dict[int, set[int]] = {zone: set() for zone in range(self.zones)}
        for no, around in self.near.items():
            found[self.zone_of[no]].update(self.zone_of[other] for other in around)
        for zone, others in found.items():
            others.discard(zone)
        return found


def connected(units: Iterable[int], near: Mapping[int, Mapping[int, float]]) -> list[list[int]]:
    """Connected parts of some units, each in the order of numbers, the part with the smallest first."""
    inside, seen, parts = set(units), set(), []
    for start in sorted(inside):
        if start in seen:
            continue
        part, open_units = {start}, [start]
        while open_units:
            for other in near[open_units.pop()]:
                if other in inside and other not in part:
                    part.add(other)
                    open_units.append(other)
        seen |= part
        parts.append(sorted(part))
    return parts
