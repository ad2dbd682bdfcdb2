"""The code lists: brought to the state of their CSV files at every upgrade."""

from __future__ import annotations

import json

import psycopg2
from psycopg2 import sql

from .connection import execute, fetch_all, fetch_value
from .errors import ImisError
from .sql_files import Lookup, read_csv

# What the municipality sets itself is filled once and then left alone.
_KEPT = {("imis", "settings"): {"value"}}
# An administrator may relabel, reorder and deactivate (data-model section 3): such a change outlives an upgrade, while
# a value that is still as shipped follows the new file.
_CITYS = {"label", "sort_order", "is_active"}


def upsert(conn, lookup: Lookup) -> int:
    """Insert new rows and change those that differ; rows that a city added stay.

    :return: the number of rows inserted or changed.
    :raises ImisError: the table or a column does not exist, or a value does not fit; names file and reason.
    """
    header, rows = read_csv(lookup.path)
    if not rows:
        return 0
    keys = [
        row["attname"]
        for row in fetch_all(
            conn,
            """SELECT a.attname FROM pg_catalog.pg_index i
               JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
               JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
               JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
               WHERE i.indisprimary AND n.nspname = %s AND c.relname = %s ORDER BY a.attnum""",
            (lookup.schema, lookup.table),
        )
    ]
    if not keys:
        raise ImisError(f"The code list {lookup.path.name} has no table with a primary key in the database.")
    missing = [key for key in keys if key not in header]
    if missing:
        raise ImisError(f"The code list {lookup.path.name} lacks the key column {', '.join(missing)}.")
    name = f"{lookup.schema}.{lookup.table}"
    shipped = fetch_value(conn, "SELECT shipped -> %s FROM imis.installation", (name,)) or []
    statement = _statement(lookup, header, keys)
    try:
        touched = execute(conn, statement, {"new": json.dumps(rows), "old": json.dumps(shipped)})
        if shipped != rows:
            execute(
                conn,
                "UPDATE imis.installation SET shipped = shipped || pg_catalog.jsonb_build_object(%s, %s::jsonb)",
                (name, json.dumps(rows)),
            )
        return touched
    except psycopg2.Error as exc:
        raise ImisError(
            f"The code list {lookup.path.name} does not fit its table: {str(exc).splitlines()[0]}", str(exc)
        ) from exc


def _statement(lookup: Lookup, header: list[str], keys: list[str]) -> sql.Composed:
    table = sql.Identifier(lookup.schema, lookup.table)
    kept = _KEPT.get((lookup.schema, lookup.table), set())
    changed = [name for name in header if name not in keys and name not in kept]
    columns = sql.SQL(", ").join(map(sql.Identifier, header))
    head = sql.SQL(
        "WITH shipped AS (SELECT * FROM pg_catalog.jsonb_populate_recordset(NULL::{table}, %(old)s::jsonb)) "
        "INSERT INTO {table} AS t ({columns}) SELECT {columns} FROM pg_catalog.jsonb_populate_recordset(NULL::{table}, %(new)s::jsonb) "
        "ON CONFLICT ({keys}) DO "
    ).format(table=table, columns=columns, keys=sql.SQL(", ").join(map(sql.Identifier, keys)))
    if not changed:
        return head + sql.SQL("NOTHING")
    values = [_new_value(name, keys) for name in changed]
    return head + sql.SQL("UPDATE SET {sets} WHERE ({old}) IS DISTINCT FROM ({new})").format(
        sets=sql.SQL(", ").join(
            sql.SQL("{} = {}").format(sql.Identifier(name), value) for name, value in zip(changed, values, strict=True)
        ),
        old=sql.SQL(", ").join(sql.SQL("t.{}").format(sql.Identifier(name)) for name in changed),
        new=sql.SQL(", ").join(values),
    )


def _new_value(name: str, keys: list[str]) -> sql.Composable:
    if name not in _CITYS:
        return sql.SQL("excluded.{}").format(sql.Identifier(name))
    same = sql.SQL(" AND ").join(sql.SQL("o.{0} = t.{0}").format(sql.Identifier(key)) for key in keys)
    return sql.SQL(
        "CASE WHEN t.{0} IS NOT DISTINCT FROM (SELECT o.{0} FROM shipped o WHERE {1}) THEN excluded.{0} ELSE t.{0} END"
    ).format(sql.Identifier(name), same)
