"""The utility networks of the demo city and what each building is nearest to (part of make_demo_base.py)."""

from __future__ import annotations

import heapq
import math
from typing import Any

import numpy as np
from demo_base_layers import ROAD_CLASSES, Roads
from shapely.geometry import LineString, Point, Polygon
from shapely.ops import unary_union
from shapely.prepared import prep
from shapely.strtree import STRtree

#: Share of the roads of a class along which a drain, and a water pipe, runs.
DRAIN_SHARE = {"primary": 0.95, "secondary": 0.9, "tertiary": 0.9, "trunk": 0.9, "residential": 0.6,
               "living_street": 0.5, "service": 0.22, "unclassified": 0.3, "unknown": 0.45}  # fmt: skip
PIPE_SHARE = {"primary": 1.0, "secondary": 1.0, "tertiary": 0.95, "trunk": 0.9, "residential": 0.72,
              "living_street": 0.6, "service": 0.3, "unclassified": 0.5, "unknown": 0.4}  # fmt: skip
FEET = {"footway", "path", "steps"}


class Nearest:
    """Nearest of many geometries; works with shapely 1.8 (answers geometries) and 2 (answers positions)."""

    def __init__(self, items: list[Any]) -> None:
        self.items = items
        self.tree = STRtree(items)
        self.position = {id(item): i for i, item in enumerate(items)}

    def around(self, shape: Any) -> list[int]:
        """Positions of the items whose boxes meet the box of ``shape``, in order."""
        found = self.tree.query(shape)
        return sorted(int(f) if isinstance(f, (int, np.integer)) else self.position[id(f)] for f in found)

    def nearest(self, shape: Any, limit: float) -> int:
        """Position of the nearest item within ``limit`` metres, or -1."""
        reach = min(25.0, limit)
        while True:
            ranked = [(shape.distance(self.items[i]), i) for i in self.around(shape.buffer(reach, 2))]
            if ranked and min(ranked)[0] <= reach:
                return min(ranked)[1]
            if reach >= limit:
                return -1
            reach = min(reach * 3, limit)


class Network:
    """Which roads carry a sewer (a tree to the plant), a drain, a water pipe; and the sites of the plants."""

    def __init__(self, roads: Roads, city: dict[str, Any]) -> None:
        self.roads = roads
        self.city = city
        count = len(roads.chains)
        self.sewer = np.zeros(count, dtype=np.int8)
        self.drain = np.zeros(count, dtype=np.uint8)
        self.pipe = np.zeros(count, dtype=np.uint8)
        self.plant = np.zeros(2)
        self.sites: list[tuple[float, float]] = []

    def choose(self) -> None:
        """Fill all the arrays."""
        rng = np.random.default_rng(20240118)
        for index, number in enumerate(self.roads.classes):
            name = ROAD_CLASSES[number]
            self.drain[index] = rng.random() < DRAIN_SHARE.get(name, 0)
            self.pipe[index] = rng.random() < PIPE_SHARE.get(name, 0)
        self._choose_sites()
        self._grow_sewers()

    def _choose_sites(self) -> None:
        """Open ground for the plants: far from buildings and out of the water; the first is by the river."""
        shapes = Nearest(self.city["shapes"])
        water = unary_union([w.buffer(0) for w in self.city["waterbodies"]])
        river = max(self.city["waterbodies"], key=lambda w: w.area)
        city = prep(unary_union([s.buffer(120) for s in self.city["shapes"]]).buffer(-100))
        low, high = np.min(np.concatenate(self.roads.chains), axis=0), np.max(np.concatenate(self.roads.chains), axis=0)
        clear = []
        for x in np.arange(low[0], high[0], 40.0):
            for y in np.arange(low[1], high[1], 40.0):
                point = Point(x, y)
                if not city.contains(point) or water.distance(point) < 25:
                    continue
                if not any(point.distance(self.city["shapes"][i]) < 32 for i in shapes.around(point.buffer(32))):
                    clear.append((x, y))
        first = min(clear, key=lambda p: river.distance(Point(p)) - 0.15 * p[0])
        second = max(clear, key=lambda p: min(math.dist(p, first), 2500) - 0.1 * p[1])
        third = max(clear, key=lambda p: min(math.dist(p, first), math.dist(p, second)))
        self.sites = [first, second, third]
        self.plant = np.array([first, second, third]).ravel()

    def _grow_sewers(self) -> None:
        """Shortest ways over the streets from the core to the plant, until enough buildings stand by a sewer."""
        links: dict[tuple[int, int], list[tuple[tuple[int, int], float, int]]] = {}
        keys = [[tuple(v) for v in np.rint(c * 10).astype(int)] for c in self.roads.chains]
        for index, chain in enumerate(keys):
            name = ROAD_CLASSES[self.roads.classes[index]]
            if name in FEET:
                continue
            ease = 0.75 if name in ("primary", "secondary", "tertiary") else 1.0
            for a, b in zip(chain, chain[1:], strict=False):
                length = math.dist(a, b) / 10 * ease
                links.setdefault(a, []).append((b, length, index))
                links.setdefault(b, []).append((a, length, index))
        start = min(links, key=lambda k: math.dist((k[0] / 10, k[1] / 10), self.sites[0]))
        far: dict[tuple[int, int], float] = {start: 0.0}
        back: dict[tuple[int, int], tuple[tuple[int, int], int]] = {}
        queue = [(0.0, start)]
        while queue:
            d, node = heapq.heappop(queue)
            if d > far[node]:
                continue
            for other, length, index in links[node]:
                if d + length < far.get(other, math.inf):
                    far[other] = d + length
                    back[other] = (node, index)
                    heapq.heappush(queue, (d + length, other))
        ends = sorted({k for i, c in enumerate(keys) if ROAD_CLASSES[self.roads.classes[i]] not in FEET for k in (c[0], c[-1])})
        centres = np.array([[s.centroid.x, s.centroid.y] for s in self.city["shapes"]])
        middle = np.median(centres, axis=0)
        ends.sort(key=lambda k: math.dist((k[0] / 10, k[1] / 10), middle))
        load = np.zeros(len(keys), dtype=int)
        tree = Nearest([LineString(c) for c in self.roads.chains])
        near_road = np.array([tree.nearest(s, 400) for s in self.city["shapes"]])
        self.near_road = near_road
        for number, end in enumerate(ends):
            node = end
            if node not in far:
                continue
            passed = set()
            while node in back:
                node, index = back[node]
                passed.add(index)
            load[list(passed)] += 1
            if number % 10 == 0 and np.isin(near_road, np.flatnonzero(load > 0)).sum() > 4300:
                break
        for index in np.flatnonzero(load > 0):
            value = 1 if load[index] >= 40 else 2
            first, last = keys[index][0], keys[index][-1]
            runs_back = far.get(first, math.inf) < far.get(last, math.inf)
            self.sewer[index] = -value if runs_back else value
        # An old separate line of some streets that ends in the river without treatment.
        free = [i for i in range(len(keys)) if load[i] == 0 and ROAD_CLASSES[self.roads.classes[i]] == "residential"]
        corner = np.percentile(centres, 12, axis=0)
        free.sort(key=lambda i: math.dist(self.roads.chains[i][0], corner))
        for index in free[:28]:
            self.sewer[index] = 3


def relate(city: dict[str, Any], roads: Roads, net: Network, lics: list[Any]) -> dict[str, Any]:
    """For each building: road, drain (roads first, then waterways), sewer, pipe, community, main building, flags."""
    shapes = city["shapes"]
    lines = [LineString(c) for c in roads.chains]
    ways = [LineString(c) for c in city["waterways"]]
    drains = [int(i) for i in np.flatnonzero(net.drain)]
    drain_tree = Nearest([lines[i] for i in drains] + ways)
    drain_number = drains + [len(lines) + i for i in range(len(ways))]
    sewers = [int(i) for i in np.flatnonzero(net.sewer)]
    sewer_tree = Nearest([lines[i] for i in sewers])
    pipes = [int(i) for i in np.flatnonzero(net.pipe)]
    pipe_tree = Nearest([lines[i] for i in pipes])
    water = Nearest([w for w in city["waterbodies"]] + ways)
    lic_tree = Nearest(lics)
    lic_ready = [prep(p) for p in lics]
    areas = np.array([s.area for s in shapes])
    mains = [int(i) for i in np.flatnonzero(areas >= 15)]
    main_tree = Nearest([shapes[i] for i in mains])

    count = len(shapes)
    out = {
        "building_ward": city["ward_of"],
        "building_road": net.near_road.astype(np.int16),
        "building_drain": np.full(count, -1, dtype=np.int16),
        "building_sewer": np.full(count, -1, dtype=np.int16),
        "building_pipe": np.full(count, -1, dtype=np.int16),
        "building_lic": np.full(count, -1, dtype=np.int8),
        "building_water": np.zeros(count, dtype=np.uint8),
        "building_main": np.zeros(count, dtype=np.int32),
        "building_use": np.full(count, -1, dtype=np.int16),
    }
    for index, shape in enumerate(shapes):
        found = drain_tree.nearest(shape, 60)
        out["building_drain"][index] = drain_number[found] if found >= 0 else -1
        found = sewer_tree.nearest(shape, 22)
        out["building_sewer"][index] = sewers[found] if found >= 0 else -1
        found = pipe_tree.nearest(shape, 70)
        out["building_pipe"][index] = pipes[found] if found >= 0 else -1
        out["building_water"][index] = water.nearest(shape, 70) >= 0
        inside = shape.representative_point()
        for which in lic_tree.around(inside):
            if lic_ready[which].contains(inside):
                out["building_lic"][index] = which
        if areas[index] < 15:
            found = main_tree.nearest(shape, 40)
            if found >= 0:
                out["building_main"][index] = mains[found] - index
    _give_uses(city, shapes, areas, out)
    out["in_lic"] = int((out["building_lic"] >= 0).sum())
    return out


def _give_uses(city: dict[str, Any], shapes: list[Polygon], areas: np.ndarray, out: dict[str, Any]) -> None:
    """Each place gives its use to the nearest main building within 40 m; the first place wins."""
    tree = Nearest(shapes)
    place_building = np.full(len(city["places"]), -1, dtype=np.int32)
    for number, ((x, y), _, _, group) in enumerate(city["places"]):
        if group in ("transport", "recreation"):
            continue
        found = tree.nearest(Point(x, y), 40)
        if found >= 0 and areas[found] >= 25 and out["building_use"][found] < 0:
            out["building_use"][found] = number
            place_building[number] = found
    out["place_building"] = place_building
