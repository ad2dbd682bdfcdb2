"""Roads with widths, and the sewers, drains and water pipes that follow them."""

from __future__ import annotations

from typing import Any

import numpy as np

from imis_plugin.demo import names
from imis_plugin.demo.tile import Tile
from imis_plugin.demo.writing import copy_columns

__all__ = ["write_networks"]

#: Carriageway in metres by class of road: median, upper end of the middle 80 %, least, most.
WIDTHS = {
    "primary": (15, 24, 8, 30), "trunk": (15, 24, 8, 30), "secondary": (10, 14, 6, 18), "tertiary": (7, 9, 4, 12),
    "residential": (4, 6, 1.8, 8), "living_street": (3, 4, 1.5, 6), "service": (3.2, 5, 1.5, 7),
    "unclassified": (3, 4.5, 1.5, 6), "unknown": (3, 4.5, 1.2, 6), "footway": (1.5, 2.2, 0.8, 3),
    "path": (1.5, 2.2, 0.8, 3), "steps": (1.5, 2.2, 0.8, 3),
}  # fmt: skip
SURFACES = ("Metalled", "Brick Paved", "Gravelled", "Earthen")
_MAJOR = ("primary", "trunk", "secondary", "tertiary")


def _length(chain: np.ndarray) -> float:
    return round(float(np.hypot(*np.diff(chain, axis=0).T).sum()), 2)


def _beside(chain: np.ndarray, metres: float) -> np.ndarray:
    """The chain moved sideways: each vertex along the mean direction of its two segments (left is positive)."""
    step = np.diff(chain, axis=0)
    step = step / np.maximum(np.hypot(*step.T), 1e-9)[:, None]
    way = np.vstack([step[:1], step[:-1] + step[1:], step[-1:]])
    size = np.hypot(*way.T)
    way = np.where(size[:, None] > 0.2, way / np.maximum(size, 1e-9)[:, None], np.vstack([step, step[-1:]]))
    return np.round(chain + np.column_stack([-way[:, 1], way[:, 0]]) * metres, 2)


def write_networks(cursor: Any, tile: Tile, plants: dict[str, int]) -> None:
    """COPY roads, water pipes, sewers and drains of a tile; keeps their codes in ``tile.data``.

    :param plants: ids of the tile's treatment plants; ``wastewater`` is where the sewers lead.
    """
    _roads(cursor, tile)
    _pipes(cursor, tile)
    _sewers(cursor, tile, plants["wastewater"])
    _drains(cursor, tile, plants["wastewater"])


def _codes(tile: Tile, kind: str, letter: str, where: np.ndarray, size: int) -> list[Any]:
    """Codes by position in the base: None where nothing is built."""
    codes: list[Any] = [None] * size
    for position, number in zip(where.tolist(), tile.numbers.take(kind, len(where)).tolist(), strict=True):
        # 9999 is the survey's word for "not digitised" (data-model 4.2), so no line has that number.
        codes[position] = f"{letter}{number + (number >= 9999):04d}"
    return codes


def _roads(cursor: Any, tile: Tile) -> None:
    base, rng, picked = tile.base, tile.rng("roads"), tile.road_pick
    kinds = [base.road_classes[c] for c in base.road_class[picked].tolist()]
    codes = _codes(tile, "road", "R", picked, len(base.roads))
    noise = rng.standard_normal(len(picked))
    margin = rng.uniform(1.1, 1.5, len(picked))
    widths, surfaces, ranks, labels = [], [], [], []
    surface_draw, name_draw = rng.random(len(picked)), rng.integers(0, len(names.MOHALLA), len(picked))
    for index, kind in enumerate(kinds):
        median, upper, least, most = WIDTHS[kind]
        width = median * (upper / median) ** (noise[index] / 1.2816)
        widths.append(round(min(max(width, least), most), 1))
        shares = (0.97, 0.98, 1, 1) if kind in _MAJOR else (0.7, 0.9, 0.9, 1) if kind == "residential" else (
            0.45, 0.75, 0.85, 1)  # fmt: skip
        surfaces.append(SURFACES[int(np.searchsorted(shares, surface_draw[index]))])
        ranks.append(
            "Strategic Urban Road" if kind in ("primary", "trunk", "secondary")
            else "Feeder Road" if kind == "tertiary" else "Other Road"
        )  # fmt: skip
        name = base.road_name[picked[index]]
        word = "Road" if kind in _MAJOR else "Footpath" if kind in ("footway", "path", "steps") else "Lane"
        labels.append(name or f"{names.MOHALLA[name_draw[index]]} {word} {codes[picked[index]][1:]}")
    chains = [base.roads[i] for i in picked]
    copy_columns(
        cursor,
        "utility_info.roads",
        {
            "code": [codes[i] for i in picked],
            "name": labels,
            "hierarchy": ranks,
            "surface_type": surfaces,
            "right_of_way": [round(w * m, 1) for w, m in zip(widths, margin.tolist(), strict=True)],
            "carrying_width": widths,
            "length": [_length(c) for c in chains],
            "geom": [tile.line(c) for c in chains],
        },
    )
    width_of = np.zeros(len(base.roads))
    width_of[picked] = widths
    tile.data.update(road_codes=codes, road_width=width_of, road_kind=dict(zip(picked.tolist(), kinds, strict=True)))


def _pipes(cursor: Any, tile: Tile) -> None:
    base, rng = tile.base, tile.rng("pipes")
    where = np.array([i for i in tile.road_pick if base.road_pipe[i]], dtype=int)
    codes = _codes(tile, "pipe", "W", where, len(base.roads))
    kinds = [tile.data["road_kind"][i] for i in where]
    types = ["Main" if k in ("primary", "trunk") else "Secondary" if k in ("secondary", "tertiary") else "Distribution" for k in kinds]
    sizes = {"Main": (300, 450), "Secondary": (150, 200), "Distribution": (75, 110)}
    draw = rng.random((3, len(where)))
    chains = [_beside(base.roads[i], max(0.6, tile.data["road_width"][i] / 2 - 0.5)) for i in where.tolist()]
    projects = ("Old network", "Gomtipur Water Supply Phase 1", "Gomtipur Water Supply Phase 2")
    copy_columns(
        cursor,
        "utility_info.water_supplys",
        {
            "code": [codes[i] for i in where],
            "road_code": [tile.data["road_codes"][i] for i in where],
            "project_name": [projects[int(d * 3)] for d in draw[0].tolist()],
            "type": types,
            "material_type": ["HDPE" if d < 0.62 else "GI" if d < 0.95 else "Others" for d in draw[1].tolist()],
            "diameter": [sizes[t][int(d * 2)] for t, d in zip(types, draw[2].tolist(), strict=True)],
            "length": [_length(c) for c in chains],
            "geom": [tile.line(c) for c in chains],
        },
    )
    tile.data["pipe_codes"] = codes


def _sewers(cursor: Any, tile: Tile, plant: int) -> None:
    base, rng = tile.base, tile.rng("sewers")
    where = np.array([i for i in tile.road_pick if base.road_sewer[i]], dtype=int)
    codes = _codes(tile, "sewer", "S", where, len(base.roads))
    values = base.road_sewer[where].astype(int)
    draw = rng.random((2, len(where)))
    places, chains = [], []
    for index, position in enumerate(where.tolist()):
        side = 0 if draw[0][index] < 0.6 else 1 if draw[0][index] < 0.8 else -1
        places.append(("Middle", "Left", "Right")[side])
        # The drawn direction is the direction of flow, towards the plant.
        chain = base.roads[position][::-1] if values[index] < 0 else base.roads[position]
        chains.append(_beside(chain, side * tile.data["road_width"][position] / 4) if side else chain)
    trunk = np.abs(values) == 1
    copy_columns(
        cursor,
        "utility_info.sewers",
        {
            "code": [codes[i] for i in where],
            "road_code": [tile.data["road_codes"][i] for i in where],
            "location": places,
            "length": [_length(c) for c in chains],
            "diameter": [
                (600, 750, 900)[int(d * 3)] if t else (200, 250, 300)[int(d * 3)] for t, d in zip(trunk.tolist(), draw[1].tolist(), strict=True)
            ],
            "treatment_plant_id": [None if abs(v) == 3 else plant for v in values.tolist()],
            "geom": [tile.line(c) for c in chains],
        },
    )
    tile.data["sewer_codes"] = codes


def _drains(cursor: Any, tile: Tile, plant: int) -> None:
    base, rng = tile.base, tile.rng("drains")
    along = [int(i) for i in tile.road_pick if base.road_drain[i]]
    ways = [len(base.roads) + int(i) for i in tile.within("waterways")]
    where = np.array(along + ways, dtype=int)
    codes = _codes(tile, "drain", "D", where, len(base.roads) + len(base.waterways))
    draw = rng.random((4, len(where)))
    columns: dict[str, list[Any]] = {
        k: [] for k in ("code", "road_code", "cover_type", "surface_type", "size", "length", "treatment_plant_id", "geom")
    }
    for index, position in enumerate(where.tolist()):
        road = position < len(base.roads)
        kind = tile.data["road_kind"][position] if road else "nala"
        closed = {"primary": 0.65, "trunk": 0.65, "secondary": 0.55, "tertiary": 0.42, "residential": 0.24,
                  "nala": 0.0}.get(kind, 0.14)  # fmt: skip
        cover = "Closed" if draw[0][index] < closed else "Unknown" if draw[0][index] > 0.97 and road else "Open"
        lined = 0.92 if cover == "Closed" else 0.55 if road else 0.0
        surface = "Lined" if draw[1][index] < lined else "Unknown" if draw[1][index] > 0.96 and road else "Unlined"
        chain = _beside(base.roads[position], -(tile.data["road_width"][position] / 2 + 0.4)) if road else base.waterways[position - len(base.roads)]
        trunk = road and abs(int(base.road_sewer[position])) == 1
        columns["code"].append(codes[position])
        columns["road_code"].append(tile.data["road_codes"][position] if road else None)
        columns["cover_type"].append(cover)
        columns["surface_type"].append(surface)
        columns["size"].append(
            3000 if not road else (600, 750, 900)[int(draw[2][index] * 3)] if kind in _MAJOR
            else (300, 450, 600)[int(draw[2][index] * 3)]
        )  # fmt: skip
        columns["length"].append(_length(chain))
        # A few drains beside the trunk sewer are intercepted before they reach the river.
        columns["treatment_plant_id"].append(plant if trunk and draw[3][index] < 0.2 else None)
        columns["geom"].append(tile.line(chain))
    copy_columns(cursor, "utility_info.drains", columns)
    tile.data["drain_codes"] = codes
