"""Reading and cleaning the source layers of the demo city (part of make_demo_base.py; not shipped in the plugin)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import ogr, osr
from shapely import wkb
from shapely.geometry import LineString, MultiPolygon, Point, Polygon
from shapely.ops import polygonize, unary_union
from shapely.prepared import prep
from shapely.strtree import STRtree

ROAD_CLASSES = [
    "primary", "secondary", "tertiary", "residential", "living_street", "service",
    "unclassified", "unknown", "footway", "path", "steps", "trunk",
]  # fmt: skip
ogr.UseExceptions()


@dataclass
class Roads:
    """Road chains in metres with class and name as positions in their lists (name -1 = none)."""

    chains: list[np.ndarray]
    classes: np.ndarray
    names: np.ndarray
    name_list: list[str]


def read_city(source: Path, srid: int) -> dict[str, Any]:
    """All layers as shapely geometries or coordinate arrays in ``srid``."""
    data = ogr.Open(str(source))
    target = osr.SpatialReference()
    target.ImportFromEPSG(srid)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)

    def rows(name: str) -> list[tuple[Any, dict[str, Any]]]:
        layer = data.GetLayerByName(name)
        origin = layer.GetSpatialRef()
        origin.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        change = osr.CoordinateTransformation(origin, target)
        found = []
        for feature in layer:
            geometry = feature.GetGeometryRef().Clone()
            geometry.Transform(change)
            found.append((wkb.loads(bytes(geometry.ExportToWkb())), feature.items()))
        return found

    buildings = sorted(rows("buildings"), key=lambda r: r[1]["bldg_no"])
    return {
        "wards": sorted(rows("wards"), key=lambda r: r[1]["ward"]),
        "buildings": [g for g, _ in buildings],
        "roads": rows("roads"),
        "railways": [np.array(g.coords) for g, _ in rows("railways")],
        "waterways": [np.array(g.coords) for g, _ in rows("waterways")],
        "waterbodies": [g for g, _ in rows("waterbodies")],
        "green_areas": [g for g, _ in rows("green_areas")],
        "places": [((g.x, g.y), a["name"] or "", a["type"] or "", a["group"] or "") for g, a in rows("places")],
    }


def to_units(coords: np.ndarray, unit: float) -> np.ndarray:
    """Coordinates as whole numbers of ``unit`` metres."""
    return np.rint(np.asarray(coords, dtype=float)[:, :2] / unit).astype(np.int64)


def _snapped(ring: np.ndarray) -> np.ndarray:
    """Ring on the decimetre grid, without repeated vertices."""
    units = to_units(ring, 0.1)
    keep = np.ones(len(units), dtype=bool)
    keep[1:] = (np.diff(units, axis=0) != 0).any(axis=1)
    return units[keep] * 0.1


def clean_wards(rows: list[tuple[Any, dict[str, Any]]]) -> tuple[list[Polygon | MultiPolygon], list[str]]:
    """Wards that share their borders exactly: noded together, gaps and overlaps given to one neighbour.

    The rule behind it: wards do not overlap and together fill the city.
    """
    shapes = [g.buffer(0) for g, _ in rows]
    faces = list(polygonize(unary_union([s.boundary for s in shapes])))
    owner: list[int] = []
    for face in faces:
        point = face.representative_point()
        inside = [i for i, shape in enumerate(shapes) if shape.contains(point)]
        owner.append(inside[0] if inside else -1)
    city = unary_union([f for f, o in zip(faces, owner, strict=True) if o >= 0])
    for index, face in enumerate(faces):
        if owner[index] >= 0:
            continue
        # A gap between wards is a hole of the city; a face outside the city stays outside.
        if not any(Polygon(h).contains(face.representative_point()) for p in _parts(city) for h in p.interiors):
            continue
        shared = [(f.boundary.intersection(face.boundary).length, o) for f, o in zip(faces, owner, strict=True) if o >= 0]
        owner[index] = max(shared)[1]
    groups: list[list[Polygon]] = [[] for _ in shapes]
    for face, which in zip(faces, owner, strict=True):
        if which >= 0:
            groups[which].append(face)
    # Slivers that hang on a corner only would make a second part of the ward: the largest part is the ward and the
    # crumbs go to the neighbour with the longest common border.
    wards = [unary_union(group) for group in groups]
    for index, ward in enumerate(wards):
        parts = sorted(_parts(ward), key=lambda p: p.area)
        for crumb in parts[:-1]:
            if crumb.area > 2000:
                continue
            near = [(w.boundary.intersection(crumb.boundary).length, i) for i, w in enumerate(wards) if i != index]
            length, other = max(near)
            if length > 0:
                wards[index] = unary_union([p for p in _parts(wards[index]) if not p.equals(crumb)])
                wards[other] = unary_union([wards[other], crumb])
    names = [a["ward_name"] for _, a in rows]
    return wards, names


def _parts(shape: Any) -> list[Polygon]:
    return [shape] if shape.geom_type == "Polygon" else [g for g in shape.geoms if g.geom_type == "Polygon"]


def ward_arrays(wards: list[Any]) -> dict[str, np.ndarray]:
    """Rings of all wards as exact floats: shared vertices must stay bit-identical."""
    ward_of: list[int] = []
    part_of: list[int] = []
    counts: list[int] = []
    coords: list[np.ndarray] = []
    for number, ward in enumerate(wards, start=1):
        for part_number, part in enumerate(_parts(ward)):
            for ring in [part.exterior, *part.interiors]:
                points = np.array(ring.coords)[:, :2]
                ward_of.append(number)
                part_of.append(part_number)
                counts.append(len(points))
                coords.append(points)
    every = np.concatenate(coords)
    return {
        "ring_ward": np.array(ward_of, dtype=np.uint8),
        "ring_part": np.array(part_of, dtype=np.uint8),
        "ring_count": np.array(counts, dtype=np.uint16),
        "x": every[:, 0].astype(np.float64),
        "y": every[:, 1].astype(np.float64),
    }


def clean_buildings(city: dict[str, Any], wards: list[Any]) -> None:
    """Footprints on the decimetre grid, valid, inside the city, with their ward (by an inside point)."""
    ready = [prep(w) for w in wards]
    rings: list[np.ndarray] = []
    ward_of: list[int] = []
    shapes: list[Polygon] = []
    previous = 0
    for shape in city["buildings"]:
        if shape.geom_type == "MultiPolygon":
            shape = max(shape.geoms, key=lambda p: p.area)
        ring = _snapped(np.array(shape.exterior.coords))
        polygon = Polygon(ring) if len(ring) >= 4 else shape
        if not polygon.is_valid or polygon.area < 2:
            mended = shape.simplify(0.3).buffer(0)
            mended = max(_parts(mended), key=lambda p: p.area)
            ring = _snapped(np.array(mended.exterior.coords))
            polygon = Polygon(ring)
        if not polygon.is_valid:
            ring = _snapped(np.array(polygon.convex_hull.exterior.coords))
            polygon = Polygon(ring)
        point = polygon.representative_point()
        order = [previous, *range(len(wards))]
        found = next((i for i in order if ready[i].contains(point)), None)
        if found is None or not polygon.is_valid or polygon.area < 2:
            continue
        previous = found
        rings.append(ring)
        ward_of.append(found + 1)
        shapes.append(polygon)
    order = sorted(range(len(rings)), key=lambda i: ward_of[i])  # stable: the curve inside a ward is kept
    city["footprints"] = [rings[i] for i in order]
    city["shapes"] = [shapes[i] for i in order]
    city["ward_of"] = np.array([ward_of[i] for i in order], dtype=np.uint8)


def clean_roads(city: dict[str, Any]) -> Roads:
    """Road chains with at least two distinct vertices on the grid."""
    chains, classes, names = [], [], []
    name_list: list[str] = []
    for shape, attributes in city["roads"]:
        for line in [shape] if shape.geom_type == "LineString" else shape.geoms:
            chain = _snapped(np.array(line.coords))
            if len(chain) < 2 or LineString(chain).length < 1:
                continue
            chains.append(chain)
            classes.append(ROAD_CLASSES.index(attributes["class"]))
            name = (attributes["name"] or "").strip()
            if name and name not in name_list:
                name_list.append(name)
            names.append(name_list.index(name) if name else -1)
    return Roads(chains, np.array(classes, dtype=np.uint8), np.array(names, dtype=np.int16), name_list)


def simple_polygons(shapes: list[Any]) -> list[np.ndarray]:
    """Outer rings (holes are dropped: green and water are background layers here), valid on the grid."""
    rings = []
    for shape in shapes:
        for part in _parts(shape):
            ring = _snapped(np.array(part.exterior.coords))
            if len(ring) >= 4 and Polygon(ring).is_valid and Polygon(ring).area > 20:
                rings.append(ring)
    return rings


def make_lics(city: dict[str, Any], wards: list[Any], wanted: int = 40) -> list[Any]:
    """Low-income communities: dense groups of small footprints along drains, railways and the river.

    Each polygon holds a building wholly or not at all, so that "lies in the community" has one answer.
    """
    shapes = city["shapes"]
    lines = [LineString(c) for c in city["waterways"] + city["railways"]]
    edges = unary_union(lines + [s.boundary for s in city["waterbodies"]])
    centres = np.array([[s.centroid.x, s.centroid.y] for s in shapes])
    areas = np.array([s.area for s in shapes])
    near = np.array([edges.distance(Point(c)) for c in centres])
    limit = unary_union(wards)
    rng = np.random.default_rng(20240117)
    candidates = np.flatnonzero((near < 150) & (areas < 110) & (areas > 15))
    rng.shuffle(candidates)
    # Dense places of small houses first: count the small neighbours of each candidate.
    score = []
    for index in candidates:
        close = np.hypot(*(centres - centres[index]).T) < 75
        score.append(int((close & (areas < 130)).sum()))
    ranked = candidates[np.argsort(-np.array(score), kind="stable")]
    chosen: list[int] = []
    for index in ranked:
        if all(math.dist(centres[index], centres[other]) > 200 for other in chosen):
            chosen.append(int(index))
        if len(chosen) == wanted:
            break
    tree_boxes = STRtree(shapes)
    position = {id(s): i for i, s in enumerate(shapes)}
    lics: list[Any] = []
    taken = np.zeros(len(shapes), dtype=bool)
    for index in chosen:
        radius = float(rng.uniform(62, 112))
        distance = np.hypot(*(centres - centres[index]).T)
        members = np.flatnonzero((distance < radius) & (areas < 220) & ~taken)
        if len(members) < 15:
            continue
        members = members[np.argsort(distance[members], kind="stable")][:125]  # some 400 households at most
        area = unary_union([shapes[i].buffer(7) for i in members]).buffer(-4)
        area = max(_parts(area), key=lambda p: p.area).simplify(0.8)
        area = Polygon(area.exterior).buffer(0)
        for other in tree_boxes.query(area):
            item = position[id(other)] if not isinstance(other, (int, np.integer)) else int(other)
            shape = shapes[item]
            if taken[item] or shape.intersection(area).area < 0.55 * shape.area or areas[item] > 400:
                area = area.difference(shape.buffer(0.6))
            else:
                area = area.union(shape.buffer(0.6))
        area = area.intersection(limit.buffer(-1))
        for other in lics:
            area = area.difference(other.buffer(1))
        area = max(_parts(area), key=lambda p: p.area)
        area = Polygon(_snapped(np.array(area.exterior.coords)))
        if not area.is_valid:
            area = max(_parts(area.buffer(0)), key=lambda p: p.area)
            area = Polygon(_snapped(np.array(area.exterior.coords)))
        if not area.is_valid or area.area < 3000:
            continue
        ready = prep(area)
        for item, shape in enumerate(shapes):
            if distance[item] < 200 and ready.contains(shape.representative_point()):
                taken[item] = True
        lics.append(area)
    return lics


def lic_rings(lics: list[Polygon]) -> list[np.ndarray]:
    """Outer rings of the communities."""
    return [np.array(p.exterior.coords) for p in lics]


def ward_mask(chains: list[np.ndarray], wards: list[Any], areas: bool) -> np.ndarray:
    """For each chain the wards it meets, ward n as bit n - 1 (a demo of fewer buildings takes some wards only)."""
    ready = [prep(w) for w in wards]
    masks = np.zeros(len(chains), dtype=np.uint32)
    for index, chain in enumerate(chains):
        shape = Polygon(chain) if areas else LineString(chain)
        for number, ward in enumerate(ready):
            if ward.intersects(shape):
                masks[index] |= np.uint32(1 << number)
    return masks


def ward_of_points(points: list[tuple[float, float]], wards: list[Any]) -> np.ndarray:
    """Ward number of each point, 0 outside all."""
    ready = [prep(w) for w in wards]
    return np.array([next((n + 1 for n, w in enumerate(ready) if w.contains(Point(p))), 0) for p in points], dtype=np.uint8)
