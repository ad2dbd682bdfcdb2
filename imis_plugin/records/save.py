"""Saving one row of one table, as a form sends it: new by its form key, changed with the version that was seen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from psycopg2 import sql

from .catalogue import table_identifier


def save_row(
    conn, table: str, key: str, values: Mapping[str, Any], seen: Mapping[str, Any], shapes: Mapping[str, str] | None = None
) -> Any:
    """Insert or update one row and give its key. The database's rules answer for what is written.

    :param values: column -> value.
    :param seen: ``key`` (None for a new record), ``version`` and ``client_uuid`` of the form.
    :param shapes: column -> ``polygon``, ``line`` or ``point`` for those of ``values`` that hold a shape as text.
    :raises psycopg2.Error: the database refused.
    """
    shapes = shapes or {}
    places, bound = [], []
    for column, value in values.items():
        if column in shapes:
            places.append(sql.SQL("imis.shape_of(%s, %s, %s::regclass)"))
            bound.extend([value, shapes[column], table])
        else:
            places.append(sql.SQL("%s"))
            bound.append(value)
    names = [sql.Identifier(column) for column in values]
    key_name, target = sql.Identifier(key), table_identifier(table)
    with conn.cursor() as cursor:
        if seen["key"] is not None:
            pairs = [sql.SQL("{} = {}").format(name, place) for name, place in zip(names, places, strict=True)]
            statement = sql.SQL("UPDATE {} SET {}, seen_version = %s WHERE {} = %s").format(target, sql.SQL(", ").join(pairs), key_name)
            cursor.execute(statement, [*bound, seen["version"], seen["key"]])
            return seen["key"]
        # A repeated save of the same form finds the first one (T05).
        cursor.execute(sql.SQL("SELECT {} FROM {} WHERE client_uuid = %s").format(key_name, target), (seen["client_uuid"],))
        row = cursor.fetchone()
        if row is not None:
            return row[0]
        statement = sql.SQL("INSERT INTO {} ({}, client_uuid) VALUES ({}, %s) RETURNING {}").format(
            target, sql.SQL(", ").join(names), sql.SQL(", ").join(places), key_name
        )
        cursor.execute(statement, [*bound, seen["client_uuid"]])
        return cursor.fetchone()[0]
