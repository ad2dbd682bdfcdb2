"""Squares with their houses, and streets with heights, for the screening of simplified sewers (umdss.md 7.9)."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from qgis.core import QgsGeometry

from .fields import geometry_of
from .network import Parts
from .rasters import Grid
from .samples import values_at
from .simplified import Street


class Facts:
    """Of each square: people, buildings, how many empty a containment, and the houses that are on no sewer yet."""

    def __init__(self, grid: Grid, houses: list[dict]) -> None:
        self.people: dict[tuple[int, int], int] = defaultdict(int)
        self.count: dict[tuple[int, int], int] = defaultdict(int)
        self.onsite: dict[tuple[int, int], int] = defaultdict(int)
        self.houses: dict[tuple[int, int], list[dict]] = defaultdict(list)
        rows, columns, there = grid.squares_of(np.array([row["x"] for row in houses]), np.array([row["y"] for row in houses]))
        for house, row, column, inside in zip(houses, rows.tolist(), columns.tolist(), there.tolist(), strict=True):
            if inside:
                self.people[row, column] += house["population"]
                self.count[row, column] += 1
                self.onsite[row, column] += bool(house["is_onsite"])
                if not house["is_sewered"]:
                    self.houses[row, column].append(house)


class Streets:
    """Pieces of the road network with heights at their ends, by square.

    :ivar heights: node -> m.
    """

    def __init__(self, run, grid: Grid) -> None:
        edges = run.server.fetch(
            "SELECT edge_id, source, target, length_m, public.ST_AsBinary(geom) AS geom FROM umdss.road_edge ORDER BY edge_id"
        )
        self._shapes = {edge["edge_id"]: geometry_of(edge["geom"]) for edge in edges}
        places: dict[int, tuple[float, float]] = {}
        for edge in edges:
            line = self._shapes[edge["edge_id"]].asPolyline()
            places[edge["source"]], places[edge["target"]] = (line[0].x(), line[0].y()), (line[-1].x(), line[-1].y())
        found = values_at(run, "DEM", list(places.values())) if places else []
        self.heights = {node: height for node, height in zip(places, found, strict=True) if height is not None}
        self._edges = {edge["edge_id"]: edge for edge in edges if edge["source"] in self.heights and edge["target"] in self.heights}
        self._in: dict[tuple[int, int], list[int]] = defaultdict(list)
        middles = {no: self._shapes[no].interpolate(self._shapes[no].length() / 2).asPoint() for no in self._edges}
        rows, columns, there = grid.squares_of(np.array([p.x() for p in middles.values()]), np.array([p.y() for p in middles.values()]))
        for no, row, column, inside in zip(middles, rows.tolist(), columns.tolist(), there.tolist(), strict=True):
            if inside:
                self._in[row, column].append(no)

    def slope_pct(self, square: tuple[int, int]) -> float | None:
        """Mean slope of the streets of a square, by their length, %; None without a street."""
        edges = [self._edges[no] for no in self._in.get(square, ()) if self._edges[no]["length_m"] > 0]
        metres = sum(edge["length_m"] for edge in edges)
        return 100 * sum(abs(self.heights[edge["source"]] - self.heights[edge["target"]]) for edge in edges) / metres if metres else None

    def with_houses(self, squares: list[tuple[int, int]], facts: Facts) -> list[Street]:
        """The streets of these squares, each with the houses that are nearest to it."""
        wanted = set(squares)
        people: dict[int, float] = defaultdict(float)
        count: dict[int, int] = defaultdict(int)
        for row, column in squares:
            around = [(r, c) for r in (row - 1, row, row + 1) for c in (column - 1, column, column + 1) if (r, c) in wanted]
            near = [no for square in around for no in self._in.get(square, ())]
            for house in facts.houses[row, column] if near else ():
                at = QgsGeometry.fromWkt(f"POINT({house['x']} {house['y']})")
                no = min(near, key=lambda one: (self._shapes[one].distance(at), one))
                people[no] += house["population"]
                count[no] += 1
        edges = [self._edges[no] for square in squares for no in self._in.get(square, ())]
        return [Street(edge["edge_id"], edge["source"], edge["target"], edge["length_m"], people[edge["edge_id"]], count[edge["edge_id"]])
                for edge in edges]  # fmt: skip

    def lowest(self, streets: list[Street]) -> list[int]:
        """The lowest node of each connected part."""
        parts = Parts()
        for street in streets:
            parts.join(street.source, street.target)
        best: dict[int, tuple[float, int]] = {}
        for node in {end for street in streets for end in (street.source, street.target)}:
            part = parts.find(node)
            best[part] = min(best.get(part, (float("inf"), 0)), (self.heights[node], node))
        return [node for _height, node in best.values()]

    def shape(self, no: int, upper: int) -> bytes:
        """A street in the direction of flow."""
        line = QgsGeometry(self._shapes[no])
        if self._edges[no]["source"] != upper:
            line = QgsGeometry(line.constGet().reversed())
        line.convertToMultiType()
        return bytes(line.asWkb())
