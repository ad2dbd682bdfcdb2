"""Where the toilets lead: systems, shared containments, their kind, size and codes (city-statistics section 2)."""

from __future__ import annotations

from typing import Any

import numpy as np

from imis_plugin.demo.tile import Tile
from imis_plugin.demo.writing import copy_columns, dates_text, days, masked

__all__ = ["plan_sanitation", "write_containments"]

#: Sanitation system, containment type, weight in town, weight in low-income communities, what must be near.
CLASSES = (
    (1, 0, 0, 0, "sewer"), (3, 1, 0, 0, "sewer"), (4, 13, 0, 0, "sewer"),
    (3, 2, 40, 24, "drain"), (4, 14, 5, 8, "drain"), (2, 0, 4, 7, "drain"),
    (3, 3, 9.5, 3, ""), (3, 5, 2, 2, ""), (3, 6, 4, 2, ""), (3, 7, 3, 1, ""),
    (3, 4, 4, 3, "water"), (4, 11, 1, 1, "water"), (7, 0, 1.5, 3, "water"),
    (4, 8, 4, 4, ""), (4, 9, 7, 16, ""), (4, 10, 2, 1, ""), (4, 12, 0.3, 0.6, ""), (4, 15, 8, 9, ""), (4, 16, 1, 2, ""),
    (5, 0, 0.3, 0.05, ""), (6, 0, 0.06, 0.02, ""), (8, 0, 0.1, 0.5, ""),
    (9, 0, 2, 8.5, "home"), (10, 0, 0.2, 0.7, "home"), (12, 0, 2, 7, "home"),
)  # fmt: skip
#: Weight of sewer, septic tank to sewer and lined pit to sewer where a sewer runs in the street.
_BY_SEWER = (125.0, 18.0, 4.0)
#: Volume in m3, log-normal: median, upper end of the middle 80 %, least, most.
VOLUMES = {"septic": (7, 14, 1.5, 40), "large": (18, 45, 5, 150), "lined": (3.5, 8, 0.8, 20),
           "double": (3, 5, 1, 8), "unlined": (2, 4, 0.5, 8)}  # fmt: skip
_FURTHEST_TOILET_M = 420.0


def plan_sanitation(tile: Tile) -> None:
    """Choose a system for each building and form the containments; arrays go to ``tile.data``."""
    d = tile.data
    n = tile.count
    rng = tile.rng("sanitation")
    block = np.isin(d["category"], (34, 35))
    chosen = _choose(tile, rng, block)
    system = np.array([c[0] for c in CLASSES])[chosen]
    kind = np.array([c[1] for c in CLASSES])[chosen]
    system = np.where(d["main"], system, 12)
    kind = np.where(d["main"], kind, 0)
    _community_toilets(tile, system)
    d["system"], d["type"] = system, kind
    d["toilet_status"] = ~np.isin(system, (9, 10, 12))
    few = np.maximum(1, np.rint(d["households"] * rng.uniform(0.7, 1.3, n))).astype(int)
    many = np.clip(np.rint(d["area"] * d["floor_count"] / 160), 1, 40).astype(int)
    d["toilet_count"] = np.where(d["households"] > 0, few, many)
    _share(tile, rng, block)
    # In some houses a part of the families goes to a neighbour's or a shared toilet.
    partly = (d["households"] > 1) & (rng.random(n) < 0.05)
    cut = np.where(partly, rng.uniform(0.5, 0.9, n), 1.0)
    d["private_households"] = np.floor(d["households"] * cut).astype(int)
    d["private_people"] = np.floor(d["people"] * cut).astype(int)
    width = d["road_width"][tile.related("road")]
    d["vehicle"] = (width >= 2.0) & (rng.random(n) < 0.93)
    _codes(tile)


def _choose(tile: Tile, rng: np.random.Generator, block: np.ndarray) -> np.ndarray:
    d = tile.data
    n = tile.count
    in_lic = d["lic"] >= 0
    near = {
        "sewer": np.array([c is not None for c in _codes_at(d["sewer_codes"], tile.related("sewer"))]),
        "drain": np.array([c is not None for c in _codes_at(d["drain_codes"], tile.related("drain"))]),
        "water": tile.related("water") > 0,
        "home": (d["households"] > 0) & ~block,
    }
    weights = np.zeros((n, len(CLASSES)))
    sewer_weights = iter(_BY_SEWER)
    for column, (system, kind, town, poor, need) in enumerate(CLASSES):
        weight = np.where(in_lic, float(poor), float(town))
        if need == "sewer":
            weight = np.where(near["sewer"], next(sewer_weights), 0.0)
        elif need == "drain":
            # Some say "to the drain" although none is on the map: kept as a connection not identified.
            weight = np.where(near["drain"], weight, weight * 0.12)
        elif need == "water":
            weight = np.where(near["water"], weight * 4.0, 0.0)
        elif need == "home":
            weight = np.where(near["home"], weight, 0.0)
        if kind == 9 or system in (7, 8):
            weight = np.where(d["households"] == 0, weight * 0.2, weight)
        if system in (2, 7, 8) or kind == 9:
            weight = np.where(block, 0.0, weight)
        elif kind not in (1, 3, 8, 10):
            weight = np.where(block, weight * 0.25, weight)  # the city builds its toilet blocks better
        weights[:, column] = weight
    sums = np.cumsum(weights, axis=1)
    return (rng.random(n)[:, None] * sums[:, -1:] >= sums).sum(axis=1)


def _codes_at(codes: list[Any], positions: np.ndarray) -> list[Any]:
    return [codes[p] if p >= 0 else None for p in positions.tolist()]


def _community_toilets(tile: Tile, system: np.ndarray) -> None:
    """Tie each dependent building to the nearest community toilet; too far away means a shared toilet instead."""
    d = tile.data
    toilets = np.array(d["community"], dtype=int)
    centre = tile.base.centre[tile.pick]
    d["toilet_of"] = np.full(tile.count, -1)
    for index in np.flatnonzero(system == 9).tolist():
        if len(toilets):
            far = np.hypot(*(centre[toilets] - centre[index]).T)
            best = int(np.argmin(far))
            if far[best] <= _FURTHEST_TOILET_M:
                d["toilet_of"][index] = best
                continue
        system[index] = 12


def _share(tile: Tile, rng: np.random.Generator, block: np.ndarray) -> None:
    """Groups of 2-6 neighbours on one containment, some 6 % of the containments; the first is responsible."""
    d = tile.data
    onsite = np.isin(d["system"], (3, 4)) & d["main"]
    able = onsite & (d["households"] > 0) & ~block
    leader = np.where(onsite, np.arange(tile.count), -1)
    centre = tile.base.centre[tile.pick]
    starts = rng.random(tile.count) < 0.085
    sizes = 2 + np.searchsorted(np.cumsum([0.6, 0.2, 0.1, 0.06]), rng.random(tile.count))
    candidates = np.flatnonzero(able).tolist()
    free = able.copy()
    for at, index in enumerate(candidates):
        if not (starts[index] and free[index]):
            continue
        wanted = int(sizes[index]) - 1
        free[index] = False
        for other in candidates[at + 1 : at + 12]:
            if wanted == 0:
                break
            near = np.hypot(*(centre[other] - centre[index])) < 45
            if near and free[other] and d["ward"][other] == d["ward"][index] and d["lic"][other] == d["lic"][index]:
                leader[other] = index
                free[other] = False
                d["system"][other] = d["system"][index]
                d["type"][other] = d["type"][index]
                wanted -= 1
    d["leader"] = leader


def _codes(tile: Tile) -> None:
    """Sewer and drain codes; those of a containment are those of its responsible building (data-model 4.2)."""
    d = tile.data
    leads = np.where(d["leader"] >= 0, d["leader"], np.arange(tile.count))
    sewer = _codes_at(d["sewer_codes"], tile.related("sewer")[leads])
    drain = _codes_at(d["drain_codes"], tile.related("drain")[leads])
    to_sewer = (d["system"] == 1) | np.isin(d["type"], (1, 13))
    to_drain = (d["system"] == 2) | np.isin(d["type"], (2, 14))
    d["sewer_code"] = masked(sewer, to_sewer)
    d["drain_code"] = masked(drain, to_drain)
    d["unidentified"] = np.array(
        [(s and a is None) or (t and b is None) for s, a, t, b in zip(to_sewer, sewer, to_drain, drain, strict=True)], dtype=bool
    )


def write_containments(cursor: Any, tile: Tile) -> None:
    """COPY containments and their links; some large buildings have two alike."""
    d = tile.data
    rng = tile.rng("containments")
    owners = np.flatnonzero(d["leader"] == np.arange(tile.count))
    alone = np.bincount(d["leader"][d["leader"] >= 0], minlength=tile.count)[owners] == 1
    twice = owners[alone & (d["area"][owners] > 260) & (rng.random(len(owners)) < 0.09)]
    holder = np.concatenate([owners, twice])
    ids = [f"C{v:06d}" for v in tile.numbers.take("containment", len(holder)).tolist()]
    id_of = dict(zip(owners.tolist(), ids, strict=False))
    columns = _dimensions(tile, rng, holder)
    count = len(holder)
    kind = d["type"][holder]
    built = np.array([days(f"{y}-01-01") for y in d["construction_year"][holder].tolist()])
    today = tile.today
    emptied = (rng.random(count) < 0.24) & (d["construction_year"][holder] < 2016)
    last = np.clip(rng.integers(2012, 2022, count), d["construction_year"][holder] + 2, 2021)
    well = rng.random(count) < 0.12
    columns.update(
        {
            "id": ids,
            "type_id": kind,
            "location": ["inside" if v < 0.65 else "outside" for v in rng.random(count).tolist()],
            "septic_criteria": masked(rng.random(count) < 0.28, (kind <= 7) & (rng.random(count) < 0.88)),
            "construction_date": masked(dates_text(built), rng.random(count) < 0.95),
            "sewer_code": [d["sewer_code"][i] for i in holder],
            "drain_code": [d["drain_code"][i] for i in holder],
            "network_unidentified": d["unidentified"][holder],
            "surveyed_at": dates_text(np.minimum(d["surveyed"][holder], today)),
            "survey_emptied": emptied,
            "survey_last_emptied_date": masked([f"{y}-01-01" for y in last.tolist()], emptied),
            "distance_closest_well": masked(np.round(rng.uniform(3, 40, count), 1), well),
            "toilet_count": d["toilet_count"][holder],
            "geom": [tile.point(tile.base.centre[i]) for i in tile.pick[holder].tolist()],
        }
    )
    copy_columns(cursor, "fsm.containments", columns)
    users = np.flatnonzero(d["leader"] >= 0)
    links = {
        "bin": [d["bin"][i] for i in users] + [d["bin"][i] for i in twice],
        "containment_id": [id_of[i] for i in d["leader"][users].tolist()] + ids[len(owners) :],
        "is_responsible": np.concatenate([d["leader"][users] == users, np.ones(len(twice), dtype=bool)]),
    }
    copy_columns(cursor, "building_info.build_contains", links)
    d["containment_id"], d["containment_holder"], d["containment_size"] = ids, holder, columns["size"]


def _dimensions(tile: Tile, rng: np.random.Generator, holder: np.ndarray) -> dict[str, Any]:
    """Shapes, dimensions and volumes: tanks as length x width x depth, pits as diameter x depth (4.4)."""
    d = tile.data
    out: dict[str, list[Any]] = {k: [] for k in ("pit_shape", "pit_diameter", "tank_length", "tank_width", "depth", "size", "verification_required")}
    draw = rng.random((4, len(holder)))
    noise = rng.standard_normal(len(holder))
    for index, building in enumerate(holder.tolist()):
        kind = int(d["type"][building])
        homes = int(d["households"][building])
        family = (
            ("septic" if 0 < homes <= 2 else "large") if kind <= 7
            else "double" if kind == 8 else "unlined" if kind == 9 else "lined"
        )  # fmt: skip
        if family == "large" and 2 < homes <= 4:
            family = "septic" if draw[3][index] < 0.5 else "large"
        median, upper, least, most = VOLUMES[family]
        volume = min(max(median * (upper / median) ** (noise[index] / 1.2816), least), most)
        one = volume / 2 if kind == 8 else volume
        tank = kind <= 7 or one > 4.5
        diameter = length = width = None
        if tank:
            depth = round(1.5 + draw[0][index], 1)
            width = max(0.5, round(float(np.sqrt(one / depth / (1.2 + 0.8 * draw[1][index]))), 2))
            length = max(0.5, round(one / depth / width, 2))
            size = round(round(length * 100) * round(width * 100) * round(depth * 100) / 1e6, 2)
        else:
            diameter = round(0.8 + 0.4 * draw[0][index], 2)
            depth = max(0.5, round(one / (np.pi * diameter * diameter / 4), 2))
            size = round(3.14159265358979 * diameter * diameter / 4 * depth, 2)
        if kind == 8:
            size = round(2 * size, 2)
        unknown = draw[2][index] > 0.975
        declared = 0.86 < draw[2][index] <= 0.975  # only the volume is known
        if unknown or declared:
            diameter = length = width = depth = None
        out["pit_shape"].append("rectangular" if tank else "cylindrical")
        out["pit_diameter"].append(diameter)
        out["tank_length"].append(length)
        out["tank_width"].append(width)
        out["depth"].append(None if depth is None else float(depth))
        out["size"].append(None if unknown else size)
        out["verification_required"].append(unknown)
    return out
