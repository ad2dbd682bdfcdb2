"""A large delivery into a table that is empty or small beside it: indexes and references are built once, over all rows.

Nothing is switched off: within the transaction the plain indexes, unique keys and references are taken away, the rows go in, and
the same definitions are made again, by which the database looks at every row in one pass. Should one not hold, the
whole load fails and everything is as before. A table in use, or one with many rows already, is loaded the plain way.
"""

from __future__ import annotations

import contextlib
from typing import Iterator

import psycopg2
from psycopg2 import sql

from ..database.connection import execute, fetch_all, fetch_value
from .catalogue import Table

#: Fewer new rows than this are not worth it.
LEAST_ROWS = 5_000
#: How long others may hold the table before the plain way is taken, milliseconds.
_PATIENCE_MS = 2_000

_INDEXES = """
SELECT c.relname AS name, pg_catalog.pg_get_indexdef(i.indexrelid) AS definition, pg_catalog.obj_description(i.indexrelid, 'pg_class') AS comment
FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
WHERE i.indrelid = %s::regclass AND NOT i.indisunique AND NOT i.indisexclusion AND NOT i.indisclustered AND NOT i.indisreplident AND i.indisvalid
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conindid = i.indexrelid)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = i.indexrelid AND a.attstattarget > 0)
ORDER BY c.relname
"""
_KEYS = """
SELECT conname AS name, pg_catalog.pg_get_constraintdef(oid) AS definition, pg_catalog.obj_description(oid, 'pg_constraint') AS comment
FROM pg_catalog.pg_constraint k WHERE conrelid = %s::regclass AND convalidated AND conparentid = 0 AND (contype = 'f' OR contype = 'u'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint f WHERE f.conindid = k.conindid AND f.contype = 'f'))
ORDER BY contype DESC, conname
"""


def worth_it(conn, table: Table, rows: int) -> bool:
    """True when so many new rows are far more than the table has, and the table is ours to change."""
    if rows < LEAST_ROWS:
        return False
    name = sql.Identifier(table.schema, table.name)
    if fetch_value(conn, sql.SQL("SELECT count(*) FROM (SELECT FROM {} LIMIT %s) AS found").format(name), (rows,)) >= rows:
        return False
    return fetch_value(
        conn, "SELECT pg_catalog.pg_has_role(relowner, 'MEMBER') FROM pg_catalog.pg_class WHERE oid = %s::regclass", (table.full_name,)
    )


@contextlib.contextmanager
def built_once(conn, table: Table) -> Iterator[bool]:
    """Within the block the table has no plain indexes and foreign keys; after it, the same ones again.

    Gives False, and changes nothing, when somebody uses the table. On an error the caller's rollback restores all.
    """
    name = sql.Identifier(table.schema, table.name)
    if not _locked(conn, name):
        yield False
        return
    keys, indexes = fetch_all(conn, _KEYS, (table.full_name,)), fetch_all(conn, _INDEXES, (table.full_name,))
    for row in keys:
        execute(conn, sql.SQL("ALTER TABLE {} DROP CONSTRAINT {}").format(name, sql.Identifier(row["name"])))
    for row in indexes:
        execute(conn, sql.SQL("DROP INDEX {}").format(sql.Identifier(table.schema, row["name"])))
    yield True
    execute(conn, "SET CONSTRAINTS ALL IMMEDIATE")
    execute(conn, "SET CONSTRAINTS ALL DEFERRED")
    execute(conn, "SELECT pg_catalog.set_config('maintenance_work_mem', '256MB', true)")
    for row in indexes:
        execute(conn, sql.SQL(row["definition"]))
        if row["comment"]:
            execute(conn, sql.SQL("COMMENT ON INDEX {} IS %s").format(sql.Identifier(table.schema, row["name"])), (row["comment"],))
    if keys:
        added = [sql.SQL("ADD CONSTRAINT {} {}").format(sql.Identifier(row["name"]), sql.SQL(row["definition"])) for row in keys]
        execute(conn, sql.SQL("ALTER TABLE {} {}").format(name, sql.SQL(", ").join(added)))
    for row in keys:
        if row["comment"]:
            execute(conn, sql.SQL("COMMENT ON CONSTRAINT {} ON {} IS %s").format(sql.Identifier(row["name"]), name), (row["comment"],))


def _locked(conn, name: sql.Identifier) -> bool:
    execute(conn, "SAVEPOINT imis_lock")
    before = fetch_value(conn, "SELECT pg_catalog.current_setting('lock_timeout')")
    execute(conn, "SELECT pg_catalog.set_config('lock_timeout', %s, true)", (str(_PATIENCE_MS),))
    try:
        execute(conn, sql.SQL("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE").format(name))
    except psycopg2.errors.LockNotAvailable:
        execute(conn, "ROLLBACK TO SAVEPOINT imis_lock")
        return False
    execute(conn, "SELECT pg_catalog.set_config('lock_timeout', %s, true)", (before,))
    execute(conn, "RELEASE SAVEPOINT imis_lock")
    return True
