"""Views, functions, triggers and policies: dropped and built anew at every upgrade."""

from __future__ import annotations

from psycopg2 import sql

from .connection import execute, fetch_all, fetch_one, fetch_value
from .errors import ImisError
from .sql_files import SCHEMAS

#: Called by event triggers that a superuser made and an upgrade by the owner alone cannot take down: replaced, not dropped.
_WATCH = {"audit.watch_structure()"}

_ROUTINES = """
SELECT pg_catalog.format('%%I.%%I(%%s)', n.nspname, p.proname, pg_catalog.pg_get_function_identity_arguments(p.oid)) AS name
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname = ANY (%s)
  AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
ORDER BY 1"""

_TYPES = """
SELECT pg_catalog.format('%%I.%%I', n.nspname, t.typname) AS name
FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
WHERE n.nspname = ANY (%s) AND (c.relkind = 'c' OR t.typtype IN ('d', 'e', 'r'))
ORDER BY 1"""

_OUTSIDE = """
SELECT DISTINCT pg_catalog.format('%%I.%%I', un.nspname, u.relname) AS name, pg_catalog.format('%%I.%%I', vn.nspname, v.relname) AS uses
FROM pg_catalog.pg_class v
JOIN pg_catalog.pg_namespace vn ON vn.oid = v.relnamespace AND vn.nspname = ANY (%(ours)s) AND v.relkind IN ('v', 'm')
JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = v.oid
    AND d.classid = 'pg_catalog.pg_rewrite'::regclass
JOIN pg_catalog.pg_rewrite r ON r.oid = d.objid
JOIN pg_catalog.pg_class u ON u.oid = r.ev_class
JOIN pg_catalog.pg_namespace un ON un.oid = u.relnamespace AND NOT un.nspname = ANY (%(ours)s)
ORDER BY 1"""


def routines(conn) -> set[str]:
    """The functions, procedures and aggregates of our schemas, as ``schema.name(arguments)``."""
    return {row["name"] for row in fetch_all(conn, _ROUTINES, (list(SCHEMAS),))}


def types(conn) -> set[str]:
    """The composite types, domains, enumerations and ranges of our schemas that are no table's."""
    return {row["name"] for row in fetch_all(conn, _TYPES, (list(SCHEMAS),))}


def check_nothing_outside(conn) -> None:
    """A city's own view over one of our views would go with it: say so instead.

    :raises ImisError: such a view exists.
    """
    found = fetch_all(conn, _OUTSIDE, {"ours": list(SCHEMAS)})
    if found:
        listed = ", ".join(f"{row['name']} (uses {row['uses']})" for row in found[:5])
        raise ImisError(
            f"The upgrade rebuilds all views of IMIS, but views of your own are built on them: {listed}. Save their "
            "definitions, drop them, upgrade, and create them again."
        )


def drop_all(conn) -> None:
    """Drop policies, triggers, views and the routines and types that earlier program files made (no table is touched)."""
    ours = list(SCHEMAS)
    for row in fetch_all(
        conn,
        """SELECT e.evtname FROM pg_catalog.pg_event_trigger e JOIN pg_catalog.pg_proc p ON p.oid = e.evtfoid
           JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
           WHERE n.nspname = ANY (%s) AND pg_catalog.pg_has_role(e.evtowner, 'MEMBER')""",
        (ours,),
    ):
        execute(conn, sql.SQL("DROP EVENT TRIGGER {}").format(sql.Identifier(row["evtname"])))
    for row in fetch_all(
        conn,
        "SELECT schemaname, tablename, policyname FROM pg_catalog.pg_policies WHERE schemaname = ANY (%s)",
        (ours,),
    ):
        execute(
            conn,
            sql.SQL("DROP POLICY {} ON {}").format(
                sql.Identifier(row["policyname"]), sql.Identifier(row["schemaname"], row["tablename"])
            ),
        )
    for row in fetch_all(
        conn,
        """SELECT t.tgname, n.nspname, c.relname FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
           JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
           WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND n.nspname = ANY (%s)""",
        (ours,),
    ):
        execute(
            conn,
            sql.SQL("DROP TRIGGER {} ON {}").format(
                sql.Identifier(row["tgname"]), sql.Identifier(row["nspname"], row["relname"])
            ),
        )
    _drop_views(conn, ours)
    made = fetch_one(conn, "SELECT program_routines, program_types FROM imis.installation")
    if made is not None:
        _drop_named(conn, "ROUTINE", made["program_routines"], routines(conn) - _WATCH)
        _drop_named(conn, "TYPE", made["program_types"], types(conn))


def _drop_views(conn, ours: list[str]) -> None:
    for kind, words in (("m", "DROP MATERIALIZED VIEW IF EXISTS {} CASCADE"), ("v", "DROP VIEW IF EXISTS {} CASCADE")):
        rows = fetch_all(
            conn,
            """SELECT n.nspname, c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
               WHERE c.relkind = %s AND n.nspname = ANY (%s)""",
            (kind, ours),
        )
        if rows:
            names = sql.SQL(", ").join(sql.Identifier(row["nspname"], row["relname"]) for row in rows)
            execute(conn, sql.SQL(words).format(names))


def _drop_named(conn, kind: str, recorded: list[str], there: set[str]) -> None:
    """``recorded`` are names that PostgreSQL itself quoted (format %I), read back from the catalogue: safe as SQL."""
    names = [name for name in recorded if name in there]
    if names:
        execute(conn, sql.SQL("DROP {} {}").format(sql.SQL(kind), sql.SQL(", ").join(sql.SQL(name) for name in names)))


def lock_everything(conn, timeout_ms: int) -> None:
    """Take every table of ours in one go within ``timeout_ms``, so that no reader ever queues behind a waiting upgrade.

    The two tables that say what is installed stay readable: whoever asks for the status meanwhile gets an answer.

    :raises psycopg2.errors.LockNotAvailable, psycopg2.errors.QueryCanceled: somebody holds one of them.
    """
    rows = fetch_all(
        conn,
        """SELECT n.nspname, c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
           WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY (%s)
             AND c.oid NOT IN ('imis.migration'::regclass, 'imis.installation'::regclass) ORDER BY c.oid""",
        (list(SCHEMAS),),
    )
    if not rows:
        return
    for name in ("lock_timeout", "statement_timeout"):
        fetch_value(conn, "SELECT pg_catalog.set_config(%s, %s, true)", (name, str(timeout_ms)))
    names = sql.SQL(", ").join(sql.Identifier(row["nspname"], row["relname"]) for row in rows)
    execute(conn, sql.SQL("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE").format(names))
    fetch_value(conn, "SELECT pg_catalog.set_config('statement_timeout', '0', true)")
