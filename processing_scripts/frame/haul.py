"""How far all sludge of the city would be driven to each square of a grid (umdss.md 7.5).

Demand is summed in squares of some hundred metres at its centre of gravity, and one search over the network is made from each. Points along the roads
take the shorter way from either end of their piece; a square takes the distance of the nearest such point and the straight line to it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsProcessingException

from ...desk.words import tr
from .nearness import nearest
from .rasters import Grid
from .server import Call
from .ways import Ways

FAR_LEG_M = 2000.0  # the centre of gravity of a square may lie far from a road that a vehicle can use


@dataclass
class Haul:
    """Mean km for a m³ to each square (nan: none), m³ a year, and the share of them that no road connects."""

    mean_km: np.ndarray
    m3_year: float
    cut_off: float


@dataclass
class Points:
    """Points on pieces of road: number of the piece, places of its end nodes, share of its length, its length in m, its direction."""

    piece: np.ndarray
    source: np.ndarray
    target: np.ndarray
    share: np.ndarray
    along: np.ndarray
    oneway: np.ndarray


def haul(run, ways: Ways, grid: Grid, square_m: float, reach_m: float) -> Haul | None:
    """The haul to every square within ``reach_m`` of a usable road; None when there is no demand or no such road."""
    rows = run.server.all(Call("umdss.siting_demand", as_of=run.day(), square_m=square_m))
    if not rows or not ways.pieces:
        return None
    places = ways.places_at(run, {row["key"]: row["geom"] for row in rows}, most_m=FAR_LEG_M)
    volume = {row["key"]: row["m3_year"] for row in rows}
    nodes = sorted({node for piece in ways.pieces.values() for node in (piece.source, piece.target)})
    place_of = {node: place for place, node in enumerate(nodes)}
    metres, weights = np.full((len(places), len(nodes)), np.inf), np.array([volume[key] for key in places])
    for row, place in enumerate(places.values()):
        if run.feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled. Nothing was written."))
        found = ways.costs([place])
        for node, at in place_of.items():
            cost = found.of_node(node)
            if cost is not None:
                metres[row, at] = cost[0]
    total = sum(volume.values())
    samples = run.server.all(Call("umdss.road_samples", pieces=sorted(ways.pieces), step_m=grid.cell))
    pieces = [ways.pieces[sample["edge_id"]] for sample in samples]
    points = Points(
        np.array([piece.edge_id for piece in pieces]), np.array([place_of[piece.source] for piece in pieces]),
        np.array([place_of[piece.target] for piece in pieces]), np.array([sample["at"] for sample in samples]),
        np.array([piece.length_m for piece in pieces]), np.array([piece.oneway for piece in pieces]),
    )  # fmt: skip
    mean, reached = summed(metres, weights, [(place.edge_id, place.at, place.leg_m) for place in places.values()], points)
    row, column, inside = grid.squares_of(np.array([s["x"] for s in samples]), np.array([s["y"] for s in samples]))
    kept = inside & (reached >= reached.max() * (1 - 1e-9)) & (reached > 0)
    on_road = np.full((grid.rows, grid.columns), np.inf)
    np.minimum.at(on_road, (row[kept], column[kept]), mean[kept])
    away, near_row, near_column = nearest(np.isfinite(on_road), int(np.ceil(reach_m / grid.cell)))
    there = np.isfinite(away)
    found_m = np.full(on_road.shape, np.nan)
    found_m[there] = on_road[near_row[there], near_column[there]] + away[there] * grid.cell
    return Haul(found_m / 1000, total, 1 - float(reached.max()) / total if total else 0.0)


def summed(metres: np.ndarray, weights: np.ndarray, origins: list[tuple[int, float, float]], points: Points) -> tuple[np.ndarray, np.ndarray]:
    """(mean metres from the demand that reaches it, weight of that demand) at points on pieces of road.

    :param metres: a row a source of demand, a column a node; infinite where there is no way. :param origins: (piece, share, leg) of the sources.
    """
    total, reached = np.zeros(len(points.share)), np.zeros(len(points.share))
    from_source = np.where(points.oneway == "backward", np.inf, points.share * points.along)
    from_target = np.where(points.oneway == "forward", np.inf, (1 - points.share) * points.along)
    for row, weight, (piece, at, leg) in zip(metres, weights, origins, strict=True):
        way = np.minimum(row[points.source] + from_source, row[points.target] + from_target)
        own = points.piece == piece
        against = np.where(points.share[own] > at, points.oneway[own] == "backward", points.oneway[own] == "forward") & (points.share[own] != at)
        straight = np.where(against, np.inf, leg + np.abs(points.share[own] - at) * points.along[own])
        way[own] = np.minimum(way[own], straight)
        there = np.isfinite(way)
        total[there] += weight * way[there]
        reached[there] += weight
    with np.errstate(invalid="ignore", divide="ignore"):
        return total / reached, reached
