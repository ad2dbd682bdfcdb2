"""Rows from the first of several tables that the officer may read: the whole table, or the register without persons."""

from __future__ import annotations

from typing import Any

from psycopg2 import sql

READABLE = "SELECT has_table_privilege(%s, 'SELECT') AS known"


def may_read(fetch, table: str) -> bool:
    """Whether the officer may read all columns of a table or view (``schema.table``)."""
    return fetch(READABLE, (table,))[0]["known"]


def first_readable(fetch, query: str, tables: tuple[str, ...], key: Any) -> dict[str, Any]:
    """The row of a key in the first of these tables that the officer may read; empty when there is none.

    :param query: fixed SQL with ``{}`` for the table and one ``%s`` for the key.
    """
    for table in tables:
        if may_read(fetch, table):
            found = fetch(sql.SQL(query).format(sql.Identifier(*table.split("."))), (key,))
            return found[0] if found else {}
    return {}
