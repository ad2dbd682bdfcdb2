"""The city's outline from GeoJSON, WKT and GeoPackage."""

# ruff: noqa: E501 - a case a line reads best

from __future__ import annotations

import json
import sqlite3
import struct

import pytest

from imis_plugin.database.boundary import Boundary, read_boundary, store_boundary
from imis_plugin.database.connection import fetch_one
from imis_plugin.database.errors import ImisError

RING = [[81.0, 26.8], [81.05, 26.8], [81.05, 26.85], [81.0, 26.85], [81.0, 26.8]]


def _stored(db, boundary) -> dict:
    store_boundary(db, boundary, "Testpur", 32644)
    return fetch_one(
        db,
        "SELECT round((public.ST_Area(geom) / 1e6)::numeric) AS km2, public.ST_SRID(geom) AS srid, public.ST_GeometryType(geom) AS kind FROM layer_info.citypolys",
    )


@pytest.mark.parametrize("wrap", ["geometry", "feature", "collection"])
def test_geojson(db, tmp_path, wrap):
    document: dict = {"type": "Polygon", "coordinates": [RING]}
    if wrap != "geometry":
        document = {"type": "Feature", "properties": {}, "geometry": document}
    if wrap == "collection":
        document = {"type": "FeatureCollection", "features": [document]}
    path = tmp_path / "city.geojson"
    path.write_text("\ufeff" + json.dumps(document))
    assert _stored(db, read_boundary(path)) == {"km2": 28, "srid": 32644, "kind": "ST_MultiPolygon"}


def test_wkt_is_in_the_citys_own_system(db, tmp_path):
    path = tmp_path / "city.wkt"
    path.write_text("POLYGON((497500 2967500, 502500 2967500, 502500 2972500, 497500 2972500, 497500 2967500))")
    assert _stored(db, read_boundary(path))["km2"] == 25


def test_geopackage(db, tmp_path):
    path = tmp_path / "city.gpkg"
    wkb = (
        struct.pack("<BII", 1, 3, 1)
        + struct.pack("<I", len(RING))
        + b"".join(struct.pack("<dd", *point) for point in RING)
    )
    blob = b"GP" + bytes([0, 0b00000011]) + struct.pack("<i", 4326) + struct.pack("<dddd", 81, 81.05, 26.8, 26.85) + wkb
    with sqlite3.connect(path) as package:
        package.execute("CREATE TABLE gpkg_geometry_columns (table_name, column_name, srs_id)")
        package.execute("INSERT INTO gpkg_geometry_columns VALUES ('ci\"ty', 'geom', 4326)")
        package.execute('CREATE TABLE "ci""ty" (geom BLOB)')
        package.execute('INSERT INTO "ci""ty" VALUES (?)', (blob,))
    package.close()
    assert _stored(db, read_boundary(path))["km2"] == 28


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.geojson", '{"type": "Point", "coordinates": [1, 2]}'),
        ("a.geojson", "{broken"),
        ("a.wkt", "POINT(1 2)"),
        ("a.gpkg", "no database"),
        ("a.txt", "hello"),
    ],
)
def test_what_is_no_outline_is_refused(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    with pytest.raises(ImisError, match="GeoJSON, WKT or a GeoPackage"):
        read_boundary(tmp_path / name)


def test_missing_file_is_named(tmp_path):
    with pytest.raises(ImisError, match="no file"):
        read_boundary(tmp_path / "none.geojson")


@pytest.mark.parametrize(
    "boundary",
    [
        Boundary("wkt", ("POLYGON((0 0, 1 0, 1 1, 0 0))",), 32644),
        Boundary("wkt", ("POLYGON((nonsense))",), 32644),
        Boundary(
            "geojson",
            (
                json.dumps(
                    {
                        "type": "Polygon",
                        "coordinates": [[[810000, 268000], [820000, 268000], [820000, 269000], [810000, 268000]]],
                    }
                ),
            ),
            4326,
        ),
    ],
)
def test_outline_of_an_impossible_size_or_place_is_refused(db, boundary):
    with pytest.raises(ImisError, match="outline"):
        store_boundary(db, boundary, "Testpur", 32644)
