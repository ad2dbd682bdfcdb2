"""The base of the demo city: real geometry read from ``resources/demo`` (credits in its CREDITS.md)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from imis_plugin.demo import basefile
from imis_plugin.resources_path import data_path

__all__ = ["Base", "load_base"]


@dataclass
class Base:
    """Everything that does not depend on seed or size. Coordinates in metres of ``srid``; positions count from 0.

    ``building`` holds one array a relation of the footprints: ward (1..16), road, drain (a road, or road count +
    waterway), sewer and pipe (roads), lic, each -1 for none; water (a water body or drain within 70 m), main (step
    to the main building, 0 = is one itself), use (place that gives it its use). ``wards_of`` gives for each road,
    waterway, water body, green area and community the wards it meets, ward n as bit n - 1.
    """

    srid: int
    wards: list[list[list[np.ndarray]]]
    ward_names: list[str]
    footprints: list[np.ndarray]
    building: dict[str, np.ndarray]
    roads: list[np.ndarray]
    road_class: np.ndarray
    road_classes: list[str]
    road_name: list[str]
    road_sewer: np.ndarray
    road_drain: np.ndarray
    road_pipe: np.ndarray
    waterways: list[np.ndarray]
    waterbodies: list[np.ndarray]
    green_areas: list[np.ndarray]
    lics: list[np.ndarray]
    sites: np.ndarray
    place_point: np.ndarray
    place_name: list[str]
    place_type: list[str]
    place_group: list[str]
    place_ward: np.ndarray
    place_building: np.ndarray
    wards_of: dict[str, np.ndarray]
    area: np.ndarray = field(default_factory=lambda: np.zeros(0))
    centre: np.ndarray = field(default_factory=lambda: np.zeros((0, 2)))


def _ring_area_centre(rings: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Areas in square metres and centroids of closed rings."""
    areas = np.zeros(len(rings))
    centres = np.zeros((len(rings), 2))
    for index, ring in enumerate(rings):
        origin = ring[0]
        x, y = (ring - origin).T
        cross = x[:-1] * y[1:] - x[1:] * y[:-1]
        twice = cross.sum()
        areas[index] = abs(twice) / 2
        centres[index] = origin + np.array([((x[:-1] + x[1:]) * cross).sum(), ((y[:-1] + y[1:]) * cross).sum()]) / (3 * twice)
    return areas, centres


def load_base() -> Base:
    """Read the packed files.

    :raises FileNotFoundError: the plugin is incomplete.
    :raises ValueError: a file is damaged.
    """
    arrays, meta = basefile.read_arrays(data_path("resources", "demo", "overture.xz"))
    ward_arrays, ward_meta = basefile.read_arrays(data_path("resources", "demo", "wards.xz"))
    place_arrays, place_meta = basefile.read_arrays(data_path("resources", "demo", "places.xz"))
    unit = float(meta["unit"])

    def chains(prefix: str) -> list[np.ndarray]:
        # Rounding takes away the trailing digits of 0.1 multiples, so that the same text is written everywhere.
        return [np.round(c, 1) for c in basefile.unpack_lines(prefix, arrays, unit)]

    footprints = chains("building")
    areas, centres = _ring_area_centre(footprints)
    names = meta["road_names"]
    return Base(
        srid=int(meta["srid"]),
        wards=_ward_rings(ward_arrays),
        ward_names=list(ward_meta["names"]),
        footprints=footprints,
        building={k[len("building_") :]: v for k, v in arrays.items() if _is_relation(k)},
        roads=chains("road"),
        road_class=arrays["road_class"],
        road_classes=list(meta["road_classes"]),
        road_name=[names[i] if i >= 0 else "" for i in arrays["road_name"]],
        road_sewer=arrays["road_sewer"],
        road_drain=arrays["road_drain"],
        road_pipe=arrays["road_pipe"],
        waterways=chains("waterways"),
        waterbodies=chains("waterbodies"),
        green_areas=chains("green_areas"),
        lics=chains("lic"),
        sites=np.array(meta["sites"], dtype=float).reshape(-1, 2),
        place_point=np.round(np.column_stack([place_arrays["x"], place_arrays["y"]]) * float(place_meta["unit"]), 1),
        place_name=list(place_meta["names"]),
        place_type=list(place_meta["types"]),
        place_group=list(place_meta["groups"]),
        place_ward=place_arrays["ward"],
        place_building=place_arrays["building"],
        wards_of={kind: arrays[kind + "_wards"] for kind in ("road", "waterways", "waterbodies", "green_areas", "lic")},
        area=areas,
        centre=centres,
    )


def _is_relation(name: str) -> bool:
    parts = name.split("_")
    return parts[0] == "building" and len(parts) == 2 and parts[1] != "count"


def _ward_rings(arrays: dict[str, Any]) -> list[list[list[np.ndarray]]]:
    """Rings as wards[ward][part][ring]; the first ring of a part is the outer one."""
    points = np.column_stack([arrays["x"], arrays["y"]])
    ends = np.cumsum(arrays["ring_count"].astype(np.int64))
    wards: list[list[list[np.ndarray]]] = []
    for ward, part, count, end in zip(arrays["ring_ward"], arrays["ring_part"], arrays["ring_count"], ends, strict=True):
        while len(wards) < int(ward):
            wards.append([])
        while len(wards[int(ward) - 1]) <= int(part):
            wards[int(ward) - 1].append([])
        wards[int(ward) - 1][int(part)].append(points[int(end) - int(count) : int(end)])
    return wards
