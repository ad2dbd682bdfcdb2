"""Layers of the map: city, wards, land use, water, places, communities, sanitation zones, grid."""

from __future__ import annotations

from typing import Any

import numpy as np

from imis_plugin.demo import names
from imis_plugin.demo.tile import Tile
from imis_plugin.demo.writing import copy_columns

__all__ = ["write_city", "write_background", "write_communities", "write_zones", "write_grids"]


def write_city(cursor: Any, tiles: list[Tile], name: str) -> None:
    """The city polygon over all copies, and the wards, numbered on from copy to copy."""
    cursor.execute("SELECT count(*) FROM layer_info.wards")
    if cursor.fetchone()[0]:
        raise ValueError("wards are there already")
    rows: dict[str, list[Any]] = {"ward": [], "name": [], "geom": []}
    for tile in tiles:
        for ward in tile.wards:
            rows["ward"].append(ward + tile.ward_offset)
            rows["name"].append(tile.base.ward_names[ward - 1] + tile.suffix)
            rows["geom"].append(tile.area(tile.base.wards[ward - 1]))
    # The city is the union of its wards; PostGIS makes it from the very coordinates the wards will have.
    cursor.execute(
        "INSERT INTO layer_info.citypolys (id, name, geom) "
        "SELECT 1, %s, public.ST_Multi(public.ST_Union(g::public.geometry)) FROM unnest(%s::text[]) AS g "
        "ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name, geom = EXCLUDED.geom",
        (name, rows["geom"]),
    )
    copy_columns(cursor, "layer_info.wards", rows)


def write_background(cursor: Any, tile: Tile) -> None:
    """Water bodies, land use (built-up land is a ward without green and water) and places."""
    base = tile.base
    water = [base.waterbodies[i] for i in tile.within("waterbodies")]
    sizes = [_ring_area(r) for r in water]
    ponds = iter(range(1, len(water) + 1))
    river = [s > 12000 for s in sizes]
    copy_columns(
        cursor,
        "layer_info.waterbodys",
        {
            "name": [("Gomti" if r else f"Pond {next(ponds)}") + tile.suffix for r in river],
            "type": ["River" if r else "Pond" for r in river],
            "geom": [tile.ring(r) for r in water],
        },
    )
    green = [base.green_areas[i] for i in tile.within("green_areas")]
    classes = ["Forest" if _ring_area(r) > 4000 else "Cultivation" for r in green]
    wards = [w + tile.ward_offset for w in tile.wards]
    cursor.execute(
        """
        WITH water AS (
            SELECT public.ST_Union(public.ST_MakeValid(g::public.geometry)) AS geom FROM unnest(%(water)s::text[]) AS g
        ), green AS (
            SELECT class, public.ST_Union(public.ST_MakeValid(g::public.geometry)) AS geom
            FROM unnest(%(green)s::text[], %(classes)s::text[]) AS t (g, class) GROUP BY class
        ), part (class, geom) AS (
            SELECT 'Water Body', w.geom FROM water w WHERE w.geom IS NOT NULL
            UNION ALL
            SELECT g.class, public.ST_Difference(g.geom, coalesce(
                (SELECT public.ST_Union(o.geom) FROM (
                    SELECT geom FROM water WHERE geom IS NOT NULL
                    UNION ALL SELECT f.geom FROM green f WHERE f.class = 'Forest' AND g.class <> 'Forest') o),
                public.ST_SetSRID('POLYGON EMPTY'::public.geometry, public.ST_SRID(g.geom))))
            FROM green g
        ), cover AS (
            SELECT public.ST_Union(geom) AS geom FROM part
        ), every (class, geom) AS (
            SELECT p.class, public.ST_Intersection(p.geom, c.geom) FROM part p CROSS JOIN (
                SELECT public.ST_Union(w.geom) AS geom FROM layer_info.wards w WHERE w.ward = ANY (%(wards)s)) c
            UNION ALL
            SELECT 'Builtup', CASE WHEN c.geom IS NULL THEN w.geom ELSE public.ST_Difference(w.geom, c.geom) END
            FROM layer_info.wards w CROSS JOIN cover c WHERE w.ward = ANY (%(wards)s)
        )
        INSERT INTO layer_info.landuses (class, geom)
        SELECT class, public.ST_Multi(public.ST_CollectionExtract(geom, 3)) FROM every
        WHERE NOT public.ST_IsEmpty(public.ST_CollectionExtract(geom, 3)) ORDER BY class, public.ST_Area(geom)
        """,
        {"water": [tile.ring(r) for r in water], "green": [tile.ring(r) for r in green], "classes": classes, "wards": wards},
    )
    places = [i for i, w in enumerate(base.place_ward.tolist()) if w in set(tile.wards) and base.place_name[i].strip()]
    copy_columns(
        cursor,
        "layer_info.places",
        {
            "name": [base.place_name[i].strip() for i in places],
            "ward": [int(base.place_ward[i]) + tile.ward_offset for i in places],
            "geom": [tile.point(base.place_point[i]) for i in places],
        },
    )


def _ring_area(ring: np.ndarray) -> float:
    x, y = (ring - ring[0]).T
    return abs(float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum())) / 2


def write_communities(cursor: Any, tile: Tile) -> None:
    """Low-income communities with the profile they declared: near what the register says, never equal to it."""
    d, base, rng = tile.data, tile.base, tile.rng("communities")
    where = tile.within("lic").tolist()
    ids = tile.numbers.take("lic", len(where)).tolist()
    lic_ids: list[Any] = [None] * len(base.lics)
    for position, number in zip(where, ids, strict=True):
        lic_ids[position] = number
    d["lic_ids"], d["lic_where"] = lic_ids, where

    def declared(values: np.ndarray) -> list[int]:
        counted = [int(values[d["lic"] == i].sum()) for i in where]
        return [max(0, int(round(v * f))) for v, f in zip(counted, rng.normal(1.0, 0.06, len(where)).tolist(), strict=True)]

    one = np.ones(tile.count, dtype=int)
    people = declared(d["people"])
    men = [int(round(p * 0.51)) for p in people]
    copy_columns(
        cursor,
        "layer_info.low_income_communities",
        {
            "id": ids,
            "community_name": [names.LIC[i % len(names.LIC)] + tile.suffix for i in where],
            "geom": [tile.ring(base.lics[i]) for i in where],
            "no_of_buildings": declared(one),
            "number_of_households": declared(d["households"]),
            "population_total": people,
            "population_male": men,
            "population_female": [p - m for p, m in zip(people, men, strict=True)],
            "population_others": 0,
            "no_of_septic_tank": declared((d["system"] == 3).astype(int)),
            "no_of_holding_tank": declared(((d["system"] == 4) & np.isin(d["type"], (10, 11, 12, 13, 14, 15, 16))).astype(int)),
            "no_of_pit": declared(np.isin(d["type"], (8, 9)).astype(int)),
            "no_of_sewer_connection": declared((d["system"] == 1).astype(int)),
            "no_of_community_toilets": [int((d["lic"][d["community"]] == i).sum()) if len(d["community"]) else 0 for i in where],
        },
    )


def write_zones(cursor: Any, tile: Tile) -> None:
    """The sewered zone is within 60 m of a sewer that leads to a plant; the rest of the city is not sewered."""
    wards = [w + tile.ward_offset for w in tile.wards]
    codes = [c for c in tile.data["sewer_codes"] if c is not None]
    cursor.execute(
        """
        WITH town AS (
            SELECT public.ST_Union(geom) AS geom FROM layer_info.wards WHERE ward = ANY (%s)
        ), reach AS (
            SELECT public.ST_Buffer(public.ST_Simplify(public.ST_Union(geom), 4), 60, 2) AS geom FROM utility_info.sewers
            WHERE code = ANY (%s) AND treatment_plant_id IS NOT NULL
        ), zone (type, geom) AS (
            SELECT 'sewered (SS)', public.ST_Intersection(t.geom, r.geom) FROM town t CROSS JOIN reach r
            WHERE r.geom IS NOT NULL
            UNION ALL
            SELECT 'non-sewered (NSS)', CASE WHEN r.geom IS NULL THEN t.geom ELSE public.ST_Difference(t.geom, r.geom) END
            FROM town t CROSS JOIN reach r
        )
        INSERT INTO layer_info.sanitation_system (type, geom)
        SELECT type, public.ST_Multi(public.ST_CollectionExtract(geom, 3)) FROM zone
        WHERE NOT public.ST_IsEmpty(public.ST_CollectionExtract(geom, 3))
        """,
        (wards, codes),
    )


def write_grids(cursor: Any) -> None:
    """Cells over the whole city, by the database's own program."""
    cursor.execute("SELECT layer_info.generate_grids()")
