"""The city's outline from a file: GeoJSON, WKT or GeoPackage."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import psycopg2
from psycopg2 import sql

from .connection import execute, fetch_one, fetch_value
from .errors import ImisError


@dataclass(frozen=True)
class Boundary:
    """An outline as one of the texts that PostGIS reads.

    :ivar kind: ``geojson``, ``wkt`` or ``wkb`` (hexadecimal).
    :ivar texts: one text a polygon; they are joined.
    :ivar srid: EPSG number of the coordinates; 0 means the municipality's own.
    """

    kind: str
    texts: tuple[str, ...]
    srid: int = 4326


_READERS = {"geojson": "public.ST_GeomFromGeoJSON(t)", "wkt": "public.ST_GeomFromEWKT(t)", "wkb": "t::public.geometry"}


_OUTLINE = """
WITH given AS (SELECT {reader} AS g FROM unnest(%(texts)s::text[]) AS t),
placed AS (SELECT CASE WHEN public.ST_SRID(g) NOT IN (0, 4326) THEN g ELSE public.ST_SetSRID(g, %(from)s) END AS g FROM given),
city AS (SELECT public.ST_Multi(public.ST_CollectionExtract(public.ST_MakeValid(
             public.ST_Union(public.ST_Transform(public.ST_Force2D(g), %(to)s))), 3)) AS g FROM placed)
SELECT g::text AS g, public.ST_IsEmpty(g) AS empty, public.ST_Area(g) / 1e6 AS km2 FROM city"""


def read_boundary(path: Path, srid: int | None = None) -> Boundary:
    """Read an outline.

    :param srid: EPSG number of the coordinates where the file does not say (WKT: the municipality's own if None).
    :raises ImisError: the file cannot be read as one of the three kinds, or holds no polygon.
    """
    path = Path(path)
    if not path.exists():
        raise ImisError(f"There is no file {path}.")
    try:
        if path.suffix.lower() in (".gpkg", ".sqlite"):
            return _from_geopackage(path)
        text = path.read_text(encoding="utf-8-sig").strip()
        if text.startswith("{"):
            return _from_geojson(json.loads(text), srid)
    except (OSError, ValueError, sqlite3.Error) as exc:
        raise ImisError(
            f"The outline in {path} cannot be read. Give GeoJSON, WKT or a GeoPackage with polygons.", str(exc)
        ) from exc
    if "POLYGON" not in text.upper():
        raise ImisError(f"{path} holds no polygon. Give GeoJSON, WKT or a GeoPackage with the city's outline.")
    return Boundary("wkt", (text,), srid or 0)


def _from_geojson(document: dict, srid: int | None) -> Boundary:
    if document.get("type") == "FeatureCollection":
        shapes = [feature.get("geometry") for feature in document.get("features", [])]
    elif document.get("type") == "Feature":
        shapes = [document.get("geometry")]
    else:
        shapes = [document]
    shapes = [shape for shape in shapes if shape and "Polygon" in shape.get("type", "")]
    if not shapes:
        raise ValueError("no polygon")
    named = str(((document.get("crs") or {}).get("properties") or {}).get("name", ""))
    digits = named.rpartition(":")[2]
    return Boundary(
        "geojson", tuple(json.dumps(shape) for shape in shapes), srid or (int(digits) if digits.isdigit() else 4326)
    )


def _from_geopackage(path: Path) -> Boundary:
    db = sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)
    try:
        found = db.execute("SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns").fetchone()
        if found is None:
            raise ValueError("no geometry table")
        table, column, srid = found
        quoted = [name.replace('"', '""') for name in (column, table)]
        # names from the file's own register, quoted as SQLite asks; SQLite takes no parameter for a name
        rows = db.execute('SELECT "{}" FROM "{}"'.format(*quoted)).fetchall()  # noqa: S608  # nosec B608  # quoted just above
    finally:
        db.close()
    return Boundary("wkb", tuple(_wkb_of(row[0]).hex() for row in rows if row[0]), int(srid))


def _wkb_of(blob: bytes) -> bytes:
    """The WKB in a GeoPackage blob: after "GP", version, flags, SRS and an envelope of 0, 32, 48 or 64 bytes."""
    if blob[:2] != b"GP":
        raise ValueError("not a GeoPackage geometry")
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 0b111]
    return blob[8 + envelope :]


def store_boundary(conn, boundary: Boundary, name: str, srid: int) -> None:
    """Store the outline as ``layer_info.citypolys`` 1.

    :raises ImisError: it is no valid polygon, is empty, or lies outside the municipality's coordinate system.
    """
    if not fetch_value(conn, "SELECT to_regclass('layer_info.citypolys') IS NOT NULL"):
        raise ImisError("This version has no table for the city's outline.")
    statement = sql.SQL(_OUTLINE).format(reader=sql.SQL(_READERS[boundary.kind]))
    try:
        row = fetch_one(conn, statement, {"texts": list(boundary.texts), "from": boundary.srid or srid, "to": srid})
    except psycopg2.Error as exc:
        raise ImisError(
            "The city's outline cannot be brought into the municipality's coordinate system.", str(exc)
        ) from exc
    if row is None or row["g"] is None or row["empty"] or not 0.01 < row["km2"] < 100_000:
        raise ImisError(
            "The city's outline is empty or has an impossible size. Check the file and its coordinate system."
        )
    execute(
        conn,
        """INSERT INTO layer_info.citypolys (id, name, geom) VALUES (1, %s, %s::public.geometry)
           ON CONFLICT (id) DO UPDATE SET name = excluded.name, geom = excluded.geom""",
        (name, row["g"]),
    )
