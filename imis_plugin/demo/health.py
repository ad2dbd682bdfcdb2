"""Water samples, outbreaks and yearly cases (city-statistics section 10), and what the field has sent in."""

from __future__ import annotations

from typing import Any

import numpy as np

from imis_plugin.demo import names
from imis_plugin.demo.organisations import FIRST_YEAR
from imis_plugin.demo.tile import Tile
from imis_plugin.demo.writing import copy_columns, dates_text, days

__all__ = ["write_health", "write_field_reports"]

#: Water source of the building: name of the place of sampling, share of samples with faecal coliform.
SOURCES = {1: ("Tap", 0.33), 2: ("Deep bore", 0.14), 3: ("Tube well", 0.27), 4: ("Dug well", 0.7), 6: ("Jar", 0.3)}
_ENTRY_YEARS = 3


def write_health(cursor: Any, tile: Tile) -> None:
    """COPY samples, outbreak areas and yearly cases by ward."""
    rng = tile.rng("health")
    last = int(np.datetime64(int(tile.today), "D").astype("datetime64[Y]").astype(int)) + 1970
    share = tile.count / len(tile.base.footprints)
    for year in range(FIRST_YEAR, last + 1):
        end = min(days(f"{year}-12-31"), tile.today - 1)
        part = (end - days(f"{year}-01-01") + 1) / 365
        _samples(cursor, tile, rng, year, end, max(6, int(rng.integers(85, 140) * share * part)))
        _outbreaks(cursor, tile, rng, year, end, max(1, int(round(rng.integers(2, 7) * min(1.0, share * 3)))))
        if year < last:
            _yearly(cursor, tile, rng, year, year < last - _ENTRY_YEARS)


def _samples(cursor: Any, tile: Tile, rng: np.random.Generator, year: int, end: int, count: int) -> None:
    d = tile.data
    where = rng.integers(0, tile.count, count)
    source = [SOURCES.get(int(s), ("Stored water", 0.4)) for s in d["water_source_id"][where]]
    near = tile.related("water")[where] > 0
    bad = rng.random(count) < np.array([s[1] for s in source]) + np.where(near, 0.15, 0.0)
    copy_columns(
        cursor,
        "public_health.water_samples",
        {
            "sample_date": dates_text(np.sort(rng.integers(days(f"{year}-01-01"), end + 1, count))),
            "sample_location": [f"{s[0]}, {d['locality'][i]}" for s, i in zip(source, where.tolist(), strict=True)],
            "water_coliform_test_result": ["positive" if b else "negative" for b in bad.tolist()],
            "geom": [tile.point(np.round(tile.base.centre[i], 1)) for i in tile.pick[where]],
        },
    )


def _outbreaks(cursor: Any, tile: Tile, rng: np.random.Generator, year: int, end: int, count: int) -> None:
    d = tile.data
    exposed = np.flatnonzero((d["lic"] >= 0) | (tile.related("water") > 0))
    if not len(exposed):
        exposed = np.arange(tile.count)
    for _ in range(count):
        middle = int(exposed[int(rng.integers(0, len(exposed)))])
        cases = int(np.clip(rng.lognormal(2.9, 0.7), 5, 80))
        men = int(rng.binomial(cases, 0.5))
        month_day = days(f"{year}-05-15") + int(rng.integers(0, 150))
        dead = int(rng.random() < 0.15)
        cursor.execute(
            "INSERT INTO public_health.waterborne_hotspots (disease, hotspot_location, date, male_cases, female_cases, "
            "other_cases, male_fatalities, female_fatalities, other_fatalities, notes, geom) "
            "SELECT %s, %s, %s, %s, %s, 0, %s, 0, 0, %s, "
            "public.ST_Multi(public.ST_CollectionExtract(public.ST_Intersection("
            "public.ST_Buffer(%s::public.geometry, %s, 4), c.geom), 3)) FROM layer_info.citypolys c",
            (
                (2, 6, 1)[int(np.searchsorted((0.6, 0.88), rng.random()))],
                d["locality"][middle],
                dates_text(np.array([min(month_day, end)]))[0],
                men,
                cases - men,
                min(dead, men),
                "Reported by the health post" if rng.random() < 0.6 else None,
                tile.point(np.round(tile.base.centre[tile.pick[middle]], 1)),
                round(float(rng.uniform(45, 120)), 1),
            ),
        )


def _yearly(cursor: Any, tile: Tile, rng: np.random.Generator, year: int, taken_over: bool) -> None:
    """Cases by ward; years before those that may still be entered came with the department's older records."""
    pairs = [(k, w + tile.ward_offset) for w in tile.wards for k in (2, 3, 4, 6)]
    mean = {2: 60, 3: 14, 4: 9, 6: 22}
    male = rng.poisson([mean[k] * 0.5 for k, _ in pairs])
    female = rng.poisson([mean[k] * 0.5 for k, _ in pairs])
    male = np.where(male + female == 0, 1, male)  # a row of yearly cases has at least one
    dead = np.minimum(male, (rng.random(len(pairs)) < 0.03).astype(int))
    copy_columns(
        cursor,
        "public_health.yearly_waterborne_cases",
        {
            "infected_disease": [k for k, _ in pairs],
            "year": [year] * len(pairs),
            "ward": [w for _, w in pairs],
            "male_cases": male,
            "female_cases": female,
            "other_cases": 0,
            "male_fatalities": dead,
            "female_fatalities": 0,
            "other_fatalities": 0,
            "taken_over": taken_over,
        },
    )


def write_field_reports(cursor: Any, tile: Tile) -> None:
    """Open building surveys with their KML footprints, and reported sewer connections."""
    rng = tile.rng("field")
    _surveys(cursor, tile, rng, 25 if not tile.part else 6)
    d = tile.data
    codes = d["sewer_codes"]
    sewer = tile.related("sewer")
    able = [
        i for i in np.flatnonzero(np.isin(d["system"], (3, 4)) & (sewer >= 0) & d["verified"] & d["main"]).tolist()
        if codes[int(sewer[i])] is not None and d["leader"][i] == i
    ]  # fmt: skip
    chosen = sorted(rng.choice(able, min(8, len(able)), replace=False).tolist()) if able else []
    copy_columns(
        cursor,
        "sewer_connection.sewer_connections",
        {
            "bin": [d["bin"][i] for i in chosen],
            "sewer_code": [codes[int(sewer[i])] for i in chosen],
            "reported_date": dates_text(tile.today - rng.integers(1, 60, len(chosen))),
        },
    )


def _surveys(cursor: Any, tile: Tile, rng: np.random.Generator, wanted: int) -> None:
    """Small new houses on open ground: away from the footprints, near a building of the same ward."""
    d = tile.data
    centre = tile.base.centre
    reach = np.sqrt(tile.base.area)
    made = 0
    for index in rng.permutation(tile.count).tolist():
        if made == wanted:
            break
        angle = rng.uniform(0, 2 * np.pi)
        middle = np.round(centre[tile.pick[index]] + 24 * np.array([np.cos(angle), np.sin(angle)]), 1)
        far = np.hypot(*(centre - middle).T)
        if (far < 9 + 0.8 * reach).any():
            continue
        w, h = rng.uniform(3.0, 5.0, 2)
        ring = np.round(middle + np.array([[-w, -h], [w, -h], [w, h], [-w, h], [-w, -h]]), 1)
        made += 1
        code = f"W{int(d['ward'][index])}-{made:03d}"
        collected = dates_text(np.array([tile.today - int(rng.integers(1, 45))]))[0]
        person, _ = names.person(rng)
        cursor.execute(
            """
            WITH footprint AS (
                SELECT %(geom)s::public.geometry AS geom
            ), kml AS (
                SELECT convert_to('<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2">'
                    || '<Placemark><name>' || %(code)s || '</name>'
                    || public.ST_AsKML(public.ST_Transform(public.ST_GeometryN(geom, 1), 4326), 8)
                    || '</Placemark></kml>', 'UTF8') AS content FROM footprint
            ), file AS (
                INSERT INTO imis.attachments (record_schema, record_table, role, file_name, mime_type, bytes, sha256, content)
                SELECT 'building_info', 'building_surveys', 'kml', %(file)s, 'application/vnd.google-earth.kml+xml',
                    octet_length(content), encode(sha256(content), 'hex'), content FROM kml RETURNING id
            )
            INSERT INTO building_info.building_surveys (temp_building_code, tax_code, kml, geom, answers, collected_date)
            SELECT %(code)s, %(tax)s, file.id, footprint.geom, %(answers)s::jsonb, %(day)s FROM file CROSS JOIN footprint
            """,
            {
                "geom": tile.ring(ring),
                "code": code,
                "file": f"{code}_{collected}.kml",
                "tax": f"TN{tile.number:02d}{made:04d}",
                "answers": '{"owner_name": "%s", "floor_count": %d, "household_served": %d}'
                % (person, int(rng.integers(1, 4)), int(rng.integers(1, 4))),
                "day": collected,
            },
        )
