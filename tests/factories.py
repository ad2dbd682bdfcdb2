"""Records for tests, each whole by default and changed by keyword arguments.

Every area adds its own ``tests/factories_<area>.py``; this module gathers what the others need. Coordinates are those of
the test city of ``conftest.py``: a square of 5 km around easting 500000, northing 2970000 in EPSG:32644.
"""

from __future__ import annotations

from psycopg2 import sql

EAST, NORTH, SRID = 500000.0, 2970000.0, 32644


def square(x: float, y: float, side: float = 10.0) -> str:
    """EWKT of a square MultiPolygon with its lower left corner x, y metres from the middle of the test city."""
    west, south = EAST + x, NORTH + y
    east, north = west + side, south + side
    ring = f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"
    return f"SRID={SRID};MULTIPOLYGON((({ring})))"


def line(x1: float, y1: float, x2: float, y2: float) -> str:
    """EWKT of a MultiLineString between two points, metres from the middle of the test city."""
    return f"SRID={SRID};MULTILINESTRING(({EAST + x1} {NORTH + y1}, {EAST + x2} {NORTH + y2}))"


def spot(x: float, y: float) -> str:
    """EWKT of a point, metres from the middle of the test city."""
    return f"SRID={SRID};POINT({EAST + x} {NORTH + y})"


def insert(conn, table: str, key: str, values: dict):
    """Insert one row into ``schema.table`` and return its ``key``; nothing is committed."""
    schema, name = table.split(".")
    statement = sql.SQL("INSERT INTO {} ({}) VALUES ({}) RETURNING {}").format(
        sql.Identifier(schema, name),
        sql.SQL(", ").join(map(sql.Identifier, values)),
        sql.SQL(", ").join(sql.Placeholder() * len(values)),
        sql.Identifier(key),
    )
    with conn.cursor() as cursor:
        cursor.execute(statement, list(values.values()))
        return cursor.fetchone()[0]


def change(conn, table: str, key: str, record, **values) -> None:
    """Update one row of ``schema.table`` found by its ``key``; nothing is committed."""
    schema, name = table.split(".")
    statement = sql.SQL("UPDATE {} SET {} WHERE {} = %s").format(
        sql.Identifier(schema, name),
        sql.SQL(", ").join(sql.SQL("{} = %s").format(sql.Identifier(column)) for column in values),
        sql.Identifier(key),
    )
    with conn.cursor() as cursor:
        cursor.execute(statement, [*values.values(), record])


def remove(conn, table: str, key: str, record) -> None:
    """Delete one row of ``schema.table`` found by its ``key``; nothing is committed."""
    schema, name = table.split(".")
    with conn.cursor() as cursor:
        cursor.execute(sql.SQL("DELETE FROM {} WHERE {} = %s").format(sql.Identifier(schema, name), sql.Identifier(key)), (record,))


def settle(conn) -> None:
    """Let the rules answer that look at the end of a transaction, without ending it."""
    with conn.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")


from .factories_building import (  # noqa: E402  (the area modules use the helpers above)
    link,
    make_building,
    make_drain,
    make_lic,
    make_owner,
    make_pipe,
    make_road,
    make_sewer,
    make_survey,
    make_tank,
    make_ward,
)

__all__ = [
    "EAST", "NORTH", "SRID", "change", "insert", "line", "link", "make_building", "make_drain", "make_lic", "make_owner", "make_pipe",
    "make_road", "make_sewer", "make_survey", "make_tank", "make_ward", "remove", "settle", "spot", "square",
]  # fmt: skip
