"""Areas that are reached within so many metres or seconds of some places, drawn from costs on the network (umdss.md 7.4, 7.11)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from qgis.core import QgsProcessingException

from ...desk.words import tr
from .server import Call
from .ways import METRES, Access, Costs, Ways

BESIDE_M = 100.0  # an area is drawn so far beside a road


def limits_of(text: str) -> list[float]:
    """Limits of bands from a text such as "100, 250, 500", in order. :raises QgsProcessingException: it is no list of positive numbers."""
    try:
        found = sorted({float(word) for word in re.split(r"[;,\s]+", text) if word})
    except ValueError:
        found = []
    if not found or found[0] <= 0 or len(found) > 12:
        said = tr("“{text}” is no list of limits. Give one to twelve positive numbers, such as 100, 250, 500.")
        raise QgsProcessingException(said.format(text=text))
    return found


def parts(ways: Ways, costs: Costs, origins: Iterable[Access]) -> list[tuple[int, float, float, float | None, float | None]]:
    """(piece, from share, to share, cost there, cost there) of every piece that is reached; cut where an origin lies on it."""
    on_piece: dict[int, list[Access]] = {}
    for origin in origins:
        on_piece.setdefault(origin.edge_id, []).append(origin)
    found = []
    for piece in ways.pieces.values():
        own = on_piece.get(piece.edge_id, [])
        ends = [(0.0, costs.of_node(piece.source)), (1.0, costs.of_node(piece.target))]
        known = [(share, cost[0]) for share, cost in ends if cost is not None] + [(origin.at, ways.leg(origin)) for origin in own]
        if not known:
            continue
        marks = []
        for share in sorted({0.0, 1.0, *(origin.at for origin in own)}):
            there = [cost + way for begin, cost in known if (way := ways.along(piece, begin, share)) is not None]
            marks.append((share, min(there, default=None)))
        for (first, at_first), (last, at_last) in itertools.pairwise(marks):
            found.append((piece.edge_id, first, last, at_first, at_last))
    return found


def bands(run, ways: Ways, costs: Costs, origins: list[Access], limits: list[float], cell_m: float) -> list[dict]:
    """Rows of ``umdss.cells_of_costs``: a ring of squares for each limit; the way to the middle of a square counts as that along the road."""
    reached = parts(ways, costs, origins)
    columns = list(zip(*reached, strict=True)) if reached else [(), (), (), (), ()]
    one_metre = Access("", 0, 0, 0, 0.0, 1.0, 0.0, 0.0)
    call = Call(
        "umdss.cells_of_costs", pieces=list(columns[0]), firsts=list(columns[1]), lasts=list(columns[2]), first_costs=list(columns[3]),
        last_costs=list(columns[4]), in_seconds=ways.unit != METRES, leg_rate=ways.leg(one_metre), most_leg_m=BESIDE_M,
        cell_m=cell_m, limits=[float(limit) for limit in limits],
    )  # fmt: skip
    return run.server.fetch(call.query(["band", "above", "up_to", "n_cells", "area_ha", "geom"], ["geom"]), call.arguments)
