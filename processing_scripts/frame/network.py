"""The road network in Python: connected parts, shortest ways, with a binary heap. Reads what ``imis:build_road_network`` stored (umdss.md 6.2).

pgRouting answers the same questions in the database where it is installed; both give the same distances, and on a tie the smaller source wins.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field

from qgis.core import QgsGeometry, QgsProcessingException

from ...desk.words import tr
from .areas import hex_wkb, points_of, with_srid
from .server import wkb_array

MAX_LEG_M = 300.0


@dataclass
class Graph:
    """Pieces of road as a graph: node -> [(neighbour, cost, piece)]."""

    ways: dict[int, list[tuple[int, float, int]]] = field(default_factory=dict)

    def add(self, edge: int, source: int, target: int, cost: float, oneway: str = "both") -> None:
        """One piece."""
        self.ways.setdefault(source, [])
        self.ways.setdefault(target, [])
        if oneway != "backward":
            self.ways[source].append((target, cost, edge))
        if oneway != "forward":
            self.ways[target].append((source, cost, edge))

    def nearest(self, sources: Iterable[tuple], wanted: set[int] | None = None, within: float | None = None) -> dict[int, tuple[float, int, int]]:
        """From several sources at once: node -> (cost, source, piece by which it was reached).

        :param sources: (node, cost at the start), or with a number of its own as third. On equal cost the smaller source wins.
        :param wanted: stop when these are reached. :param within: nodes beyond this cost are left out.
        """
        open_nodes = None if wanted is None else {node for node in wanted if node in self.ways}
        best: dict[int, tuple[float, int, int]] = {}
        heap = [(source[1], source[-1] if len(source) > 2 else source[0], source[0], -1) for source in sources if source[0] in self.ways]
        heapq.heapify(heap)
        while heap:
            cost, source, node, by = heapq.heappop(heap)
            if node in best:
                continue
            best[node] = (cost, source, by)
            if open_nodes is not None:
                open_nodes.discard(node)
                if not open_nodes:
                    break
            for neighbour, way, edge in self.ways[node]:
                if neighbour not in best and (within is None or cost + way <= within):
                    heapq.heappush(heap, (cost + way, source, neighbour, edge))
        return best


class Parts:
    """Union and find over nodes."""

    def __init__(self) -> None:
        self._head: dict[int, int] = {}

    def find(self, node: int) -> int:
        """The representative of the node's part."""
        head = self._head.setdefault(node, node)
        while head != self._head[head]:
            self._head[head] = self._head[self._head[head]]
            head = self._head[head]
        self._head[node] = head
        return head

    def join(self, one: int, other: int) -> None:
        """These two hang together; the smaller number represents them."""
        first, second = sorted((self.find(one), self.find(other)))
        self._head[second] = first


def require_network(run) -> None:
    """Say when the network is old. :raises QgsProcessingException: it was never built."""
    check_state(run, run.server.fetch("SELECT built, stale FROM umdss.network_state()")[0])


def check_state(run, state: dict) -> None:
    """Say when the network is old, and how to build it again (umdss.md 6.2). :raises QgsProcessingException: it was never built."""
    if not state["built"]:
        raise QgsProcessingException(
            tr("The road network has not been built yet. Run “Build the road network” (imis:build_road_network, group Maintenance) first.")
        )
    if state["stale"]:
        run.feedback.pushWarning(tr(
            "Roads were changed since the network was built: this result follows the roads of that time. To have it exact, run "
            "“Build the road network” (imis:build_road_network, group Maintenance), then this analysis again."
        ))  # fmt: skip


def passable_edges(run, layer: str, width_m: float, unknown_is_wide: bool) -> list[int]:
    """Pieces wide enough that hang together with one of the points of a layer.

    :raises QgsProcessingException: no network, or no point near a piece that is wide enough.
    """
    require_network(run)
    edges = run.server.fetch(
        "SELECT edge_id, source, target FROM umdss.road_edge WHERE width_m >= %(w)s OR (%(unknown)s AND width_m IS NULL) ORDER BY edge_id",
        {"w": width_m, "unknown": unknown_is_wide},
    )
    points = [
        with_srid(run, hex_wkb(QgsGeometry.fromPointXY(point)))
        for _feature, geometry in run.features_in_city_crs(layer) for point in points_of(geometry)
    ]  # fmt: skip
    nearest = run.server.fetch(
        "SELECT e.source FROM unnest(%(points)s::public.geometry[]) AS p (geom)"
        " CROSS JOIN LATERAL (SELECT x.source FROM umdss.road_edge x WHERE x.width_m >= %(w)s OR (%(unknown)s AND x.width_m IS NULL)"
        " ORDER BY x.geom OPERATOR(public.<->) p.geom, x.edge_id LIMIT 1) e",
        {"points": wkb_array(points), "w": width_m, "unknown": unknown_is_wide},
    )
    parts = Parts()
    for edge in edges:
        parts.join(edge["source"], edge["target"])
    wanted = {parts.find(row["source"]) for row in nearest}
    if not wanted:
        raise QgsProcessingException(tr("No point of “connected to” lies near a road. Choose the depot or a treatment plant."))
    return [edge["edge_id"] for edge in edges if parts.find(edge["source"]) in wanted]


def along_roads(run, links: list[dict]) -> None:
    """Replace the straight lines of toilet links by the shortest ways on foot: leg, network, leg. Those out of reach stay straight."""
    require_network(run)
    edges = run.server.fetch(
        "SELECT edge_id, source, target, length_m, public.ST_AsBinary(geom) AS geom FROM umdss.road_edge ORDER BY edge_id"
    )
    legs = run.server.fetch("SELECT * FROM umdss.network_legs(%(toilets)s, %(bins)s, %(most)s)", {
        "toilets": sorted({row["toilet_id"] for row in links}),
        "bins": sorted({row["bin"] for row in links}),
        "most": MAX_LEG_M,
    })  # fmt: skip
    by_object = {(row["kind"], row["key"]): row for row in legs}
    graph = Graph()
    shapes = {}
    for edge in edges:
        graph.add(edge["edge_id"], edge["source"], edge["target"], edge["length_m"])
        shapes[edge["edge_id"]] = edge
    missed = 0
    ways: dict[str, dict] = {}
    wanted: dict[str, set[int]] = {}
    for row in links:
        end = by_object.get(("building", row["bin"]))
        if end is not None:
            wanted.setdefault(str(row["toilet_id"]), set()).update((end["source"], end["target"]))
    for row in links:
        start, end = by_object.get(("toilet", str(row["toilet_id"]))), by_object.get(("building", row["bin"]))
        if start is None or end is None:
            missed += 1
            continue
        if start["key"] not in ways:
            starts = ((start["source"], start["to_source_m"]), (start["target"], start["to_target_m"]))
            ways[start["key"]] = graph.nearest(starts, wanted[start["key"]])
        found = ways[start["key"]]
        options = [
            (found[node][0] + way, node) for node, way in ((end["source"], end["to_source_m"]), (end["target"], end["to_target_m"])) if node in found
        ]
        if start["edge_id"] == end["edge_id"]:
            options.append((abs(start["to_source_m"] - end["to_source_m"]), None))
        if not options:
            missed += 1
            continue
        metres, node = min(options, key=lambda option: (option[0], option[1] or -1))
        row["length_m"] = start["leg_m"] + metres + end["leg_m"]
        row["line"] = _drawn(run, start, end, node, found, shapes)
    if missed:
        run.feedback.pushWarning(tr("%n building(s) are not within reach of the road network; their line stays straight.", missed))


def _drawn(run, start: dict, end: dict, node: int | None, found: dict, shapes: dict) -> bytes:
    """The way as a multiline: leg, part of the first piece, pieces, part of the last piece, leg."""
    lines = [_leg(start), _leg(end)]
    if node is None:
        lines.append(_cut(shapes[start["edge_id"]], start["at"], end["at"]))
        return bytes(QgsGeometry.collectGeometry([line for line in lines if not line.isNull()]).asWkb())
    edge = shapes[end["edge_id"]]
    lines.append(_cut(edge, end["at"], 0.0 if node == edge["source"] else 1.0))
    while found[node][2] >= 0:
        piece = shapes[found[node][2]]
        lines.append(_shape(piece))
        node = piece["target"] if piece["source"] == node else piece["source"]
    first = shapes[start["edge_id"]]
    lines.append(_cut(first, start["at"], 0.0 if node == first["source"] else 1.0))
    return bytes(QgsGeometry.collectGeometry([line for line in lines if not line.isNull() and line.length() > 0]).asWkb())


def _shape(edge: dict) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(edge["geom"]))
    return geometry


def _leg(one: dict) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(one["leg"]))
    return geometry


def _cut(edge: dict, one: float, other: float) -> QgsGeometry:
    """The part of a piece between two shares of its length."""
    geometry = _shape(edge)
    low, high = sorted((one, other))
    whole = geometry.length()
    curve = geometry.constGet()
    return QgsGeometry(curve.curveSubstring(low * whole, high * whole))
