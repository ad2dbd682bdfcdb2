"""Shortest ways by pgRouting, where the server has it: the database searches, the plugin only names the origins (umdss.md 6.2, 7.4, 7.11, 7.21).

Our own search in :mod:`network` gives the same: costs of the nodes are those of the shortest way, and on equal cost the earlier origin and then the
smaller piece of road win.
"""

from __future__ import annotations

from collections import defaultdict

from ...desk.words import tr
from .server import Call

HAS_IT = "SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_extension WHERE extname = 'pgrouting') AS there"
Found = dict[int, tuple[float, int, int]]


def engine_of(run) -> PgRouting | None:
    """pgRouting of the run's database, None where it is missing: then our own search does the work."""
    if not run.server.fetch(HAS_IT)[0]["there"]:
        run.feedback.pushInfo(tr("The database has no pgRouting: the ways are searched by the plugin, with the same result."))
        return None
    return PgRouting(run)


class PgRouting:
    """The search of one run."""

    def __init__(self, run) -> None:
        self._run = run

    def nearest(self, ways, starts: list[tuple[int, float, int]], within: float | None) -> Found:
        """As :meth:`network.Graph.nearest`: node -> (cost, origin, piece by which it is reached, -1 at an origin).

        :param ways: the network. :param starts: (node, cost there, number of the origin).
        """
        if not starts:
            return {}
        oneway = any(piece.oneway != "both" for piece in ways.pieces.values())
        call = Call(
            "umdss.drive", pieces=list(ways.pieces), unit=ways.unit, direction=("towards" if ways.towards else "away") if oneway else "both",
            nodes=[node for node, _cost, _origin in starts], costs=[float(cost) for _node, cost, _origin in starts], within=within,
        )  # fmt: skip
        return traced(ways, starts, {row["node_id"]: row["cost"] for row in self._run.server.all(call)})


def traced(ways, starts: list[tuple[int, float, int]], costs: dict[int, float]) -> Found:
    """Origin and last piece of every node, from the costs alone: each node takes the best of its neighbours that are nearer."""
    into: dict[int, list[tuple[int, float, int]]] = defaultdict(list)
    for piece, source, target, cost in ways.directed():
        if source in costs and target in costs:
            into[target].append((source, cost, piece))
    begun: dict[int, list[tuple[float, int, int]]] = defaultdict(list)
    for node, cost, origin in starts:
        begun[node].append((cost, origin, -1))
    found: Found = {}
    for node in sorted(costs, key=costs.__getitem__):
        options = [(found[source][0] + cost, found[source][1], piece) for source, cost, piece in into[node] if source in found]
        found[node] = min(options + begun[node])
    return found
