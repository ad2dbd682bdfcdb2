"""Ways of vehicles and of people on foot: the network that may be used, the last metres to it, costs from many places at once (umdss.md 6.2).

Cost of a trip = leg + network + leg. A leg is the straight line to the nearest piece of road that may be used; beyond ``MAX_LEG_M`` there is no way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from qgis.core import QgsProcessingException

from ...desk.words import tr
from .drive import PgRouting
from .network import MAX_LEG_M, Graph, Parts, require_network
from .server import Call, wkb_array

METRES, SECONDS = "length_m", "time_s"


@dataclass(frozen=True)
class Piece:
    """A piece of road: metres, seconds of a truck, width in metres (None: not recorded)."""

    edge_id: int
    source: int
    target: int
    length_m: float
    time_s: float
    width_m: float | None
    oneway: str = "both"


@dataclass(frozen=True)
class Access:
    """Where a place meets the network: the piece, the share ``at`` of its length, the leg in metres, the place itself."""

    key: str
    edge_id: int
    source: int
    target: int
    at: float
    leg_m: float
    x: float
    y: float


class Costs:
    """What :meth:`Ways.costs` found: cost and origin of every node, asked for by place."""

    def __init__(self, ways: Ways, found: dict[int, tuple], origins: list[Access]) -> None:
        self._ways, self._found, self._origins = ways, found, origins
        self._on_piece: dict[int, list[int]] = {}
        for rank, origin in enumerate(origins):
            self._on_piece.setdefault(origin.edge_id, []).append(rank)

    def of_node(self, node: int) -> tuple[float, str] | None:
        """(cost, key of the origin) of a node, None when it cannot be reached."""
        found = self._found.get(node)
        return None if found is None else (found[0], self._origins[found[1]].key)

    def to(self, place: Access) -> tuple[float, str] | None:
        """(cost, key of the origin) to a place, both legs inside; None when there is no way. On equal cost the earlier origin."""
        piece, leg = self._ways.pieces[place.edge_id], self._ways.leg(place)
        options = []
        for node, cost in self._ways.ends(place, not self._ways.towards):
            if node in self._found:
                options.append((self._found[node][0] + cost, self._found[node][1]))
        for rank in self._on_piece.get(place.edge_id, ()):
            cost = self._ways.along(piece, self._origins[rank].at, place.at)
            if cost is not None:
                options.append((self._ways.leg(self._origins[rank]) + cost + leg, rank))
        if not options:
            return None
        cost, rank = min(options)
        return cost, self._origins[rank].key

    def lines_on(self, piece: Piece) -> list[tuple[float, float, float, float, str]]:
        """Costs along a piece, each a straight line: (from share, to share, cost there, cost here, key of the origin). The lowest one counts."""
        ways, whole, found = self._ways, getattr(piece, self._ways.unit), []
        start = Access("", piece.edge_id, piece.source, piece.target, 0.0, 0.0, 0.0, 0.0)
        for node, _cost in ways.ends(start, not ways.towards):
            if node in self._found:
                cost, rank = self._found[node][:2]
                first, last = (cost, cost + whole) if node == piece.source else (cost + whole, cost)
                found.append((0.0, 1.0, first, last, self._origins[rank].key))
        for rank in self._on_piece.get(piece.edge_id, ()):
            origin = self._origins[rank]
            for end in (0.0, 1.0):
                cost, leg = ways.along(piece, origin.at, end), ways.leg(origin)
                if cost is not None and end != origin.at:
                    found.append((origin.at, 1.0, leg, leg + cost, origin.key) if end else (0.0, origin.at, leg + cost, leg, origin.key))
        return found

    def pieces_to(self, place: Access) -> list[int]:
        """The pieces of road of the way to a place, from the origin on; those of origin and place with them."""
        reached = [(self._found[node][0] + cost, node) for node, cost in self._ways.ends(place, not self._ways.towards) if node in self._found]
        best = self.to(place)
        if best is None or not reached or min(reached)[0] > best[0]:
            return [place.edge_id]
        node, way = min(reached)[1], [place.edge_id]
        while self._found[node][2] >= 0:
            piece = self._ways.pieces[self._found[node][2]]
            way.append(piece.edge_id)
            node = piece.target if piece.source == node else piece.source
        first = self._origins[self._found[node][1]].edge_id
        if way[-1] != first:
            way.append(first)
        return way[::-1]

    def way_to(self, place: Access) -> list[tuple[int, float, float]] | None:
        """The way to a place in the order of driving: (piece, share of its length where the way enters, share where it leaves), without legs.

        None without a way. Only for costs away from the origins.
        """
        best = self.to(place)
        if best is None:
            return None
        reached = [(self._found[node][0] + cost, node) for node, cost in self._ways.ends(place, True) if node in self._found]
        if not reached or min(reached)[0] > best[0]:
            rank = next(rank for rank in self._on_piece[place.edge_id] if self._origins[rank].key == best[1])
            return [(place.edge_id, self._origins[rank].at, place.at)]
        node = min(reached)[1]
        way = [(place.edge_id, self._share(self._ways.pieces[place.edge_id], node), place.at)]
        while self._found[node][2] >= 0:
            piece = self._ways.pieces[self._found[node][2]]
            before = piece.target if piece.source == node else piece.source
            way.append((piece.edge_id, self._share(piece, before), 1.0 - self._share(piece, before)))
            node = before
        origin = self._origins[self._found[node][1]]
        way.append((origin.edge_id, origin.at, self._share(self._ways.pieces[origin.edge_id], node)))
        return [part for part in reversed(way) if part[1] != part[2]]

    @staticmethod
    def _share(piece: Piece, node: int) -> float:
        return 0.0 if piece.source == node else 1.0


class Ways:
    """A network of pieces of road.

    :param unit: ``METRES`` or ``SECONDS``. :param towards: costs are those of the way *to* the origins, which matters on one-way roads.
    :param leg_kmh: speed on the legs when the unit is seconds. :param engine: searches in the database; without one our own code does.
    """

    def __init__(
        self, pieces: Iterable[Piece], unit: str = METRES, towards: bool = False, leg_kmh: float = 20.0, engine: PgRouting | None = None
    ) -> None:
        self.pieces = {piece.edge_id: piece for piece in pieces}
        self.unit, self.towards, self._leg_kmh, self._engine = unit, towards, leg_kmh, engine
        self._graph: Graph | None = None

    @classmethod
    def read(cls, run, **options) -> Ways:
        """The whole network as it was built. :raises QgsProcessingException: it was never built."""
        require_network(run)
        rows = run.server.fetch(
            "SELECT edge_id, source, target, length_m, time_s, width_m::double precision AS width_m, oneway FROM umdss.road_edge ORDER BY edge_id"
        )
        return cls((Piece(**row) for row in rows), **options)

    # -- parts of it -------------------------------------------------------------------------------------------
    def _like(self, pieces: Iterable[Piece]) -> Ways:
        return Ways(pieces, self.unit, self.towards, self._leg_kmh, self._engine)

    def measured_in(self, unit: str, towards: bool | None = None) -> Ways:
        """The same pieces with costs in another unit."""
        return Ways(self.pieces.values(), unit, self.towards if towards is None else towards, self._leg_kmh, self._engine)

    def two_way(self) -> Ways:
        """The same pieces for people on foot: one-way signs do not hold."""
        return self._like(replace(piece, oneway="both") for piece in self.pieces.values())

    def searched_here(self) -> Ways:
        """The same pieces without the database's search: many small searches are faster without a question to the server each."""
        return Ways(self.pieces.values(), self.unit, self.towards, self._leg_kmh)

    def wide(self, width_m: float, unknown_is_wide: bool = False) -> Ways:
        """Only pieces of at least this width."""
        return self._like(p for p in self.pieces.values() if (unknown_is_wide if p.width_m is None else p.width_m >= width_m))

    def connected_to(self, places: Iterable[Access]) -> Ways:
        """Only pieces that hang together with one of these places."""
        parts = self._parts()
        wanted = {parts.find(place.source) for place in places if place.edge_id in self.pieces}
        return self._like(piece for piece in self.pieces.values() if parts.find(piece.source) in wanted)

    def by_part(self, places: Iterable[Access]) -> list[tuple[Ways, list[Access]]]:
        """The connected parts in which these places lie, each with its places, in the order of the first one."""
        parts, found = self._parts(), {}
        for place in places:
            if place.edge_id in self.pieces:
                found.setdefault(parts.find(place.source), []).append(place)
        pieces: dict[int, list[Piece]] = {head: [] for head in found}
        for piece in self.pieces.values():
            head = parts.find(piece.source)
            if head in pieces:
                pieces[head].append(piece)
        return [(self._like(pieces[head]), listed) for head, listed in found.items()]

    def _parts(self) -> Parts:
        parts = Parts()
        for piece in self.pieces.values():
            parts.join(piece.source, piece.target)
        return parts

    # -- places ------------------------------------------------------------------------------------------------
    def places(self, run, kind: str, keys: Iterable[str] | None = None, most_m: float = MAX_LEG_M) -> dict[str, Access]:
        """Key -> access of records; those farther than ``most_m`` from a piece are missing.

        :param kind: ``containment``, ``building``, ``plant``, ``provider`` or ``toilet``. :param keys: None for all of them.
        """
        wanted = None if keys is None else [str(key) for key in keys]
        return self._accesses(run, Call("umdss.legs_of", kind=kind, keys=wanted, pieces=sorted(self.pieces), most_m=most_m))

    def places_at(self, run, points: dict[str, str], most_m: float = MAX_LEG_M) -> dict[str, Access]:
        """As :meth:`places`, for points given as hexadecimal WKB with the municipality's SRID (``areas.with_srid``)."""
        call = Call(
            "umdss.legs_of_points", keys=list(points), points=wkb_array(list(points.values())), pieces=sorted(self.pieces), most_m=most_m
        )
        return self._accesses(run, call)

    @staticmethod
    def _accesses(run, call: Call) -> dict[str, Access]:
        rows = run.server.all(call)
        names = ("key", "edge_id", "source", "target", "at", "leg_m", "x", "y")
        return {row["key"]: Access(*(row[name] for name in names)) for row in rows}

    # -- costs -------------------------------------------------------------------------------------------------
    def leg(self, place: Access) -> float:
        """Cost of the last metres to a place."""
        return place.leg_m if self.unit == METRES else place.leg_m * 3.6 / self._leg_kmh

    def along(self, piece: Piece, one: float, other: float) -> float | None:
        """Cost along one piece from a share of its length to another, None against its direction."""
        if one != other and piece.oneway == ("backward" if (one < other) is not self.towards else "forward"):
            return None
        return abs(one - other) * getattr(piece, self.unit)

    def ends(self, place: Access, arriving: bool) -> list[tuple[int, float]]:
        """(node, cost) of the two ends of a place's piece, leg inside, in the directions that are allowed.

        :param arriving: the way ends at the place (False: it begins there).
        """
        piece, leg = self.pieces[place.edge_id], self.leg(place)
        whole = getattr(piece, self.unit)
        ends = []
        if piece.oneway != ("backward" if arriving else "forward"):
            ends.append((piece.source, leg + place.at * whole))
        if piece.oneway != ("forward" if arriving else "backward"):
            ends.append((piece.target, leg + (1 - place.at) * whole))
        return ends

    def costs(self, origins: Iterable[Access], within: float | None = None) -> Costs:
        """Shortest ways from several places at once, leg and network (:meth:`Costs.to` adds the other leg).

        :param within: nodes beyond this cost are left out.
        """
        listed = list(origins)
        starts = [(node, cost, rank) for rank, origin in enumerate(listed) for node, cost in self.ends(origin, self.towards)]
        starts = [start for start in starts if within is None or start[1] <= within]
        if self._engine is not None:
            return Costs(self, self._engine.nearest(self, starts, within), listed)
        if self._graph is None:
            self._graph = Graph()
            for edge, source, target, cost in self.directed():
                self._graph.add(edge, source, target, cost, "forward")
        return Costs(self, self._graph.nearest(starts, within=within), listed)

    def directed(self) -> Iterator[tuple[int, int, int, float]]:
        """(piece, from node, to node, cost) of every way along a piece that is open to the search."""
        for piece in self.pieces.values():
            cost, closed = getattr(piece, self.unit), {"forward": "backward", "backward": "forward"}.get(piece.oneway)
            if self.towards:
                closed = {"forward": "backward", "backward": "forward"}.get(closed)
            if closed != "forward":
                yield piece.edge_id, piece.source, piece.target, cost
            if closed != "backward":
                yield piece.edge_id, piece.target, piece.source, cost

    def table(self, run, places: list[Access]) -> list[list[float | None]]:
        """Cost from each place to each other: one search a place. :raises QgsProcessingException: the run was cancelled."""
        rows = []
        for origin in places:
            if run is not None and run.feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled. Nothing was written."))
            found = self.costs([origin])
            reached = [found.to(place) for place in places]
            rows.append([0.0 if place is origin else cost and cost[0] for place, cost in zip(places, reached, strict=True)])
        return rows


def renamed(places: dict[str, Access], prefix: str) -> list[Access]:
    """Accesses with keys that stay apart when kinds are mixed, such as ``plant:3``."""
    return [replace(place, key=f"{prefix}:{key}") for key, place in places.items()]
