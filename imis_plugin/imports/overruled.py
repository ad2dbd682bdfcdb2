"""Rows of which the database decided a value otherwise: a toilet's ward is that of its building, whatever a file says.

Delivered again, such a row would differ from its record for ever and be "changed" each time (T30). What it said is
remembered as a checksum, so that the same words are known as said before.
"""

from __future__ import annotations

from psycopg2 import sql

from ..database.connection import execute, fetch_one
from .plan import Plan

_STORE = sql.Identifier("staging", "overruled_rows")


def _row(alias: str, columns: list[str]) -> sql.Composable:
    return sql.SQL("ROW({})::text").format(sql.SQL(", ").join(sql.SQL(alias + ".{}").format(sql.Identifier(name)) for name in columns))


def not_said_before(plan: Plan, columns: list[str]) -> sql.Composable:
    """A condition over ``t``: the row does not say again what was overruled."""
    return sql.SQL("NOT EXISTS (SELECT FROM {} o WHERE o.table_name = {} AND o.key = {} AND o.row_md5 = md5({}))").format(
        _STORE, sql.Literal(plan.table.full_name), _row("t", plan.match), _row("t", columns)
    )


def remember(conn, plan: Plan, columns: list[str], staged: sql.Identifier) -> str:
    """Compare what was delivered with what is stored now, at the end of a load, and keep the rows that differ.

    :param columns: columns that come from the file or follow from it.
    :param staged: the typed rows of the file.
    :return: a note for the report, "" when all is stored as delivered.
    """
    compared = [name for name in columns if name not in plan.match and name not in plan.unread]
    if not plan.match or not compared:
        return ""
    differs = sql.SQL(" OR ").join(sql.SQL("s.{0} IS DISTINCT FROM t.{0}").format(sql.Identifier(name)) for name in compared)
    joined = sql.SQL("FROM {} t JOIN {} s ON {} WHERE ({})").format(
        staged, sql.Identifier(plan.table.schema, plan.table.name),
        sql.SQL(" AND ").join(sql.SQL("s.{0} = t.{0}").format(sql.Identifier(name)) for name in plan.match), differs,
    )  # fmt: skip
    kept = execute(
        conn,
        sql.SQL(
            "INSERT INTO {} (table_name, key, row_md5) SELECT DISTINCT ON (2) {}, {}, md5({}) {} "
            "ON CONFLICT (table_name, key) DO UPDATE SET row_md5 = excluded.row_md5"
        ).format(
            _STORE, sql.Literal(plan.table.full_name), _row("t", plan.match), _row("t", columns), joined
        ),
    )
    if not kept:
        return ""
    counts = sql.SQL(", ").join(
        sql.SQL("count(*) FILTER (WHERE s.{0} IS DISTINCT FROM t.{0}) AS {0}").format(sql.Identifier(name)) for name in compared
    )
    figures = fetch_one(conn, sql.SQL("SELECT {} {}").format(counts, joined))
    listed = ", ".join(f"{plan.table.columns[name].label} ({count:,})" for name, count in figures.items() if count)
    return f"In {kept:,} rows the database decided otherwise than the file, by its rules: {listed}."
