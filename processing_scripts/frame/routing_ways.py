"""The ways of a day's trucks: for each kind of truck the roads that are wide enough and hang together with its depot, the places where it can stop,
seconds and metres between them, and the lines that it drives (umdss.md 6.2, 7.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from qgis.core import QgsGeometry

from .network import MAX_LEG_M, Parts, check_state
from .server import Call, wkb_array
from .ways import SECONDS, Access, Costs, Piece, Ways


class Roads:
    """The whole network with its lines, read once.

    :raises QgsProcessingException: it was never built.
    """

    def __init__(self, run) -> None:
        check_state(run, run.server.one(Call("umdss.route_network_state")))
        self.run = run
        self._shapes: dict[int, bytes] = {}
        names = [name for name, _kind in run.server.columns("umdss.route_network")]
        pieces = []
        for row in run.server.rows(Call("umdss.route_network"), ["geom"]):
            record = dict(zip(names, row, strict=True))
            self._shapes[record["edge_id"]] = record.pop("geom")
            pieces.append(Piece(**record))
        self.ways = Ways(pieces, SECONDS)

    def shape(self, edge_id: int) -> QgsGeometry:
        """The line of a piece."""
        made = QgsGeometry()
        made.fromWkb(bytes(self._shapes[edge_id]))
        return made

    def legs(self, points: dict[str, str], pieces: Iterable[int] | None, most_m: float) -> dict[str, Access]:
        """Key -> where a point (hexadecimal EWKB) meets the nearest of these pieces; those farther than ``most_m`` are missing."""
        wanted = None if pieces is None else sorted(pieces)
        call = Call("umdss.route_legs", keys=list(points), points=wkb_array(list(points.values())), pieces=wanted, most_m=most_m)
        names = ("key", "edge_id", "source", "target", "at", "leg_m", "x", "y")
        return {row["key"]: Access(*(row[name] for name in names)) for row in (self.run.server.all(call) if points else [])}


@dataclass
class Grade:
    """Trucks that can use the same roads: those of a width, from depots that hang together over roads wide enough.

    :ivar places: place number -> access; what is missing cannot be reached. :ivar hoses: place of a job -> metres of hose.
    :ivar seconds, metres: between places, None without a way.
    """

    width_m: float
    ways: Ways
    places: dict[int, Access] = field(default_factory=dict)
    hoses: dict[int, float] = field(default_factory=dict)
    seconds: list[list[int | None]] = field(default_factory=list)
    metres: list[list[int | None]] = field(default_factory=list)
    _costs: dict[int, Costs] = field(default_factory=dict)

    def measure(self, count: int, breathe) -> None:
        """Fill the tables for ``count`` places."""
        self.seconds = [[None] * count for _ in range(count)]
        self.metres = [[None] * count for _ in range(count)]
        for one, origin in self.places.items():
            breathe()
            costs = self.ways.costs([origin])
            for other, place in self.places.items():
                found = (0.0, 0.0) if one == other else self._between(costs, origin, place)
                if found is not None:
                    self.seconds[one][other], self.metres[one][other] = round(found[0]), round(found[1])

    def _between(self, costs: Costs, origin: Access, place: Access) -> tuple[float, float] | None:
        found = costs.to(place)
        if found is None:
            return None
        driven = sum(abs(end - begin) * self.ways.pieces[edge].length_m for edge, begin, end in costs.way_to(place))
        return found[0], origin.leg_m + driven + place.leg_m

    def line(self, roads: Roads, one: int, other: int) -> list[QgsGeometry]:
        """What is driven from a place to another: legs to and from the roads, and the pieces of road."""
        origin, place = self.places[one], self.places[other]
        if one not in self._costs:
            self._costs[one] = self.ways.costs([origin])
        lines = []
        for edge, enters, leaves in self._costs[one].way_to(place) or []:
            lines.append(_cut(roads.shape(edge), enters, leaves))
        begin, end = roads.shape(origin.edge_id), roads.shape(place.edge_id)
        return [*_leg(origin, begin), *lines, *_leg(place, end)]


def _cut(shape: QgsGeometry, one: float, other: float) -> QgsGeometry:
    low, high, whole = min(one, other), max(one, other), shape.length()
    part = QgsGeometry(shape.constGet().curveSubstring(low * whole, high * whole))
    return part if one <= other else QgsGeometry(part.constGet().reversed())


def _leg(access: Access, shape: QgsGeometry) -> list[QgsGeometry]:
    if not access.leg_m:
        return []
    foot = shape.interpolate(access.at * shape.length())
    return [QgsGeometry.fromPolylineXY([foot.asPoint(), QgsGeometry.fromWkt(f"POINT({access.x} {access.y})").asPoint()])]


def grades_of(
    roads: Roads, trucks: list[dict], depots: dict[int, str], plants: dict[int, str], jobs: dict[int, str], rules: dict, breathe
) -> list[Grade | None]:
    """The grade of each truck, None for a truck whose depot is not near a road wide enough for it; each grade measured.

    :param trucks: with ``width_m`` and ``depot`` (a place). :param depots, plants, jobs: place -> point as hexadecimal EWKB.
    :param rules: ``clearance_m``, ``hose_m``, ``unknown_is_wide``.
    """
    grades: dict[tuple[float, int], Grade] = {}
    found: list[Grade | None] = []
    wide: dict[float, tuple[Ways, dict[str, Access], Parts]] = {}
    count = len(depots) + len(plants) + len(jobs)
    for truck in trucks:
        width = truck["width_m"]
        if width not in wide:
            ways = roads.ways.wide(width + rules["clearance_m"], rules["unknown_is_wide"])
            parts = Parts()
            for piece in ways.pieces.values():
                parts.join(piece.source, piece.target)
            starts = {str(place): point for place, point in depots.items()}
            wide[width] = (ways, roads.legs(starts, ways.pieces, MAX_LEG_M), parts)
        ways, starts, parts = wide[width]
        home = starts.get(str(truck["depot"]))
        if home is None:
            found.append(None)
            continue
        key = (width, parts.find(home.source))
        if key not in grades:
            grades[key] = _grade(roads, width, ways.connected_to([home]), starts, plants, jobs, rules["hose_m"])
            grades[key].measure(count, breathe)
        found.append(grades[key])
    return found


def _grade(roads: Roads, width: float, ways: Ways, starts: dict[str, Access], plants: dict[int, str], jobs: dict[int, str], hose_m: float) -> Grade:
    grade = Grade(width, ways)
    grade.places.update({int(key): access for key, access in starts.items() if access.edge_id in ways.pieces})
    named = {str(place): point for place, point in plants.items()}
    grade.places.update({int(key): access for key, access in roads.legs(named, ways.pieces, MAX_LEG_M).items()})
    named = {str(place): point for place, point in jobs.items()}
    # the truck stands on the road and the hose goes the last metres: no way is driven there
    stops = roads.legs(named, ways.pieces, hose_m)
    grade.places.update({int(key): replace(access, leg_m=0.0) for key, access in stops.items()})
    grade.hoses = {int(key): access.leg_m for key, access in stops.items()}
    return grade
