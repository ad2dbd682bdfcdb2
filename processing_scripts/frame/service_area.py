"""Who hauls how far to which plant, what each site would change, and why some have no way (umdss.md 7.4)."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from qgis.core import QgsProcessingException

from ...desk.words import tr
from ...records.words import mark
from . import transport
from .bands import Bands, Part, cut
from .facilities import Facility, Reach
from .server import Call
from .volumes import Tank
from .ways import Ways

REASONS = {
    "no_plant": mark("No plant to haul to"),
    "not_on_map": mark("Not on the map"),
    "far": mark("No road near enough"),
    "narrow": mark("Roads near by are too narrow"),
    "apart": mark("Wide roads near by do not lead to a plant"),
    "one_way": mark("One-way roads leave no way"),
}


def why_not(run, lost: list[Tank], whole: Ways, wide: Ways, reach: Reach, parts: set[int], most_m: float) -> dict[str, str]:
    """Reason of each containment without a way.

    :param whole, wide: all roads, and those wide enough. :param parts: connected parts that hold a plant.
    """
    keys = [tank.key for tank in lost if tank.geom is not None]
    near = whole.places(run, "containment", keys, most_m) if keys else {}
    near_wide = wide.places(run, "containment", keys, most_m) if keys and wide.pieces else {}
    found = {}
    for tank in lost:
        if tank.geom is None:
            found[tank.key] = "not_on_map"
        elif not parts:
            found[tank.key] = "no_plant"
        elif any(part in parts for part, _edge in reach.pieces.get(tank.key, ())):
            found[tank.key] = "one_way"
        else:
            found[tank.key] = "apart" if tank.key in near_wide else "narrow" if tank.key in near else "far"
    return found


class Hauls:
    """Which containment goes where, each to the nearest of some facilities."""

    def __init__(self, tanks: Sequence[Tank], reach: Reach, facilities: list[str]) -> None:
        self.facilities = facilities
        self.way: dict[str, tuple[float, str]] = {}
        for tank in tanks:
            found = reach.nearest(tank.key, facilities)
            if found is not None:
                self.way[tank.key] = found

    def mean(self, tanks: Sequence[Tank]) -> float | None:
        """Σ m³ x way / Σ m³ of those that have a way (H of umdss.md 7.4), in the unit of the network; None without any m³."""
        reached = [(tank.m3 or 0.0, self.way[tank.key][0]) for tank in tanks if tank.key in self.way]
        whole = sum(m3 for m3, _cost in reached)
        return sum(m3 * cost for m3, cost in reached) / whole if whole else None


class Limited:
    """Containments to plants with limited room (:mod:`transport`).

    Containments on one piece of road are one load: they leave it by the same ends, so the difference between two plants, which alone decides,
    is the same for all of them, but on the piece where the difference changes its sign.
    """

    def __init__(self, tanks: Sequence[Tank], reach: Reach, facilities: list[str]) -> None:
        self._tanks = [tank for tank in tanks if tank.m3]
        costs = {tank.key: reach.costs(tank.key, facilities) for tank in self._tanks}
        members = [((reach.pieces.get(tank.key), tuple(costs[tank.key])), tank.m3, costs[tank.key]) for tank in self._tanks]
        self.loads, self._members = transport.gathered(members)
        self._costs = [costs[tank.key] for tank in self._tanks]
        self.placed: dict[str, tuple[float, str]] = {}  # containment -> (cost, facility)
        self.m3: dict[str, float] = defaultdict(float)  # facility -> m³ a year
        self.mean: float | None = None
        self.without_room = 0.0

    def take(self, flows: list[transport.Flow]) -> None:
        """Keep an answer."""
        placed, work = transport.haul(self.loads, flows)
        self.mean = work / placed if placed else None
        for load, flow, numbers in zip(self.loads, flows, self._members, strict=True):
            for name, m3 in flow.items():
                self.m3[name] += m3
            if load.costs and load.m3 * transport.LITRES >= 1:
                self.without_room += max(0.0, load.m3 - sum(flow.values()))
            chosen = transport.spread([(self._tanks[number].m3, self._costs[number]) for number in numbers], flow) if flow else [None] * len(numbers)
            for number, name in zip(numbers, chosen, strict=True):
                if name is not None:
                    self.placed[self._tanks[number].key] = (self._costs[number][name], name)


def room_of(facilities: Sequence[Facility], days: float) -> dict[str, float | None]:
    """Room of each in m³ a year, None where no capacity is recorded."""
    return {one.key: None if one.capacity is None else one.capacity * days for one in facilities}


def stretches(run, reach: Reach, facilities: list[str], bands: Bands) -> list[Part]:
    """Pieces of road cut at the limits of the bands, on the way to the nearest of some facilities."""
    found: list[Part] = []
    for part, listed in reach.parts:
        ends = [end for end in listed if end.key in facilities]
        if not ends:
            continue
        costs = part.costs(ends)
        for number, piece in enumerate(part.pieces.values()):
            if number % 2000 == 0 and run.feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled. Nothing was written."))
            found += cut(piece, costs.lines_on(piece), bands)
    return found


def band_areas(run, parts: list[Part], cell_m: float, most_m: float) -> dict[int, dict]:
    """Band -> its cells united: those whose nearest point of a road lies in the band."""
    by_piece: dict[int, list[Part]] = defaultdict(list)
    for part in parts:
        by_piece[part.edge_id].append(part)
    if not by_piece:
        return {}
    cols, rows, groups = [], [], []
    for cell in run.server.all(Call("umdss.cells_by_piece", cell_m=cell_m, pieces=sorted(by_piece), most_m=most_m)):
        listed = by_piece[cell["edge_id"]]
        place = max(0, bisect_right([part.since for part in listed], cell["at"]) - 1)
        if listed[place].since <= cell["at"] <= listed[place].upto:
            cols.append(cell["col"])
            rows.append(cell["row_no"])
            groups.append(listed[place].band)
    query = "SELECT group_no, area_km2, public.ST_AsBinary(geom) AS geom FROM umdss.cells_united(%(cell_m)s, %(cols)s, %(rows)s, %(groups)s)"
    given = {"cell_m": cell_m, "cols": cols, "rows": rows, "groups": groups}
    return {row["group_no"]: row for row in run.server.fetch(query, given)}
