"""Withdrawn rows, and what refers to other records (golden city A; data-model 1.4, 5.6).

A withdrawn row (``deleted_at`` filled) is not loaded. A reference to it becomes empty where the row stands without it;
a row that only has a meaning with it goes with it, and so do the rows that belong to that one.
"""

from __future__ import annotations

from psycopg2 import sql

from ..database.connection import execute, fetch_value
from . import names
from .catalogue import ForeignKey, Table
from .plan import Plan
from .staging import GONE, RAW, REASONS, TYPED


def withdrawn(conn, plan: Plan) -> int:
    """Take the withdrawn rows of a file out of ``imis_typed``; their keys are remembered for later files.

    :return: number of rows taken out.
    """
    if plan.deleted is None:
        return 0
    mark = sql.Identifier(f"c{plan.deleted}")
    kept = names.WITHDRAWN_KEPT.get(plan.table.full_name)
    if kept:
        changed = execute(
            conn,
            sql.SQL("UPDATE {} t SET {} = {} FROM {} r WHERE r.line_no = t.line_no AND r.{} IS NOT NULL").format(
                TYPED, sql.Identifier(kept[0]), sql.Literal(kept[1]), RAW, mark
            ),
        )
        if changed:
            plan.notes.append(f"{changed:,} withdrawn records are kept as not operational, because history refers to them.")
        return 0
    gone = sql.SQL("SELECT line_no FROM {} WHERE {} IS NOT NULL").format(RAW, mark)
    _remember(conn, plan, gone)
    execute(conn, sql.SQL("DELETE FROM {} WHERE line_no IN ({})").format(REASONS, gone))
    execute(conn, sql.SQL("DELETE FROM {} WHERE line_no IN ({})").format(TYPED, gone))
    return fetch_value(conn, sql.SQL("SELECT count(*) FROM ({}) AS g").format(gone))


def _remember(conn, plan: Plan, lines: sql.Composable) -> None:
    """Keep the keys of rows that go, unless a living row or a stored record has the same key."""
    if len(plan.table.primary_key) != 1 or plan.table.primary_key[0] not in plan.read_names:
        return
    key = sql.Identifier(plan.table.primary_key[0])
    execute(
        conn,
        sql.SQL(
            "INSERT INTO {gone} (table_name, key) SELECT DISTINCT {name}, t.{key}::text FROM {typed} t "
            "WHERE t.line_no IN ({lines}) AND t.{key} IS NOT NULL "
            "AND NOT EXISTS (SELECT FROM {typed} o WHERE o.{key} = t.{key} AND o.line_no NOT IN ({lines})) "
            "AND NOT EXISTS (SELECT FROM {table} s WHERE s.{key} = t.{key}) ON CONFLICT DO NOTHING"
        ).format(
            gone=GONE, name=sql.Literal(plan.table.full_name), key=key, typed=TYPED, lines=lines,
            table=sql.Identifier(plan.table.schema, plan.table.name),
        ),
    )  # fmt: skip


def resolve_withdrawn(conn, plan: Plan, tables: dict[str, Table]) -> None:
    """Empty references to withdrawn records, or take the row out where it belongs to one."""
    for key in _read_keys(plan):
        if len(key.columns) != 1:
            continue
        column = key.columns[0]
        hit = sql.SQL("EXISTS (SELECT FROM {} g WHERE g.table_name = {} AND g.key = t.{}::text)").format(
            GONE, sql.Literal(key.target), sql.Identifier(column)
        )
        if not fetch_value(conn, sql.SQL("SELECT EXISTS (SELECT FROM {} t WHERE {})").format(TYPED, hit)):
            continue
        item = plan.planned(column)
        label = tables[key.target].label
        if (plan.table.full_name, column) in names.BELONGS_TO or plan.table.columns[column].not_null:
            lines = sql.SQL("SELECT t.line_no FROM {} t WHERE {}").format(TYPED, hit)
            execute(conn, sql.SQL("DELETE FROM {} x WHERE x.line_no IN ({})").format(REASONS, lines))
            execute(
                conn,
                sql.SQL(
                    "INSERT INTO {} (line_no, field, value, reason, skipped) SELECT t.line_no, {}, t.{}::text, {}, true FROM {} t WHERE {}"
                ).format(
                    REASONS, sql.Literal(item.header), sql.Identifier(column),
                    sql.Literal(f"The row belongs to a record of {label} that is withdrawn, so it was not loaded."), TYPED, hit,
                ),
            )  # fmt: skip
            drop = sql.SQL("SELECT line_no FROM {} WHERE skipped").format(REASONS)
            _remember(conn, plan, drop)
            execute(conn, sql.SQL("DELETE FROM {} WHERE line_no IN ({})").format(TYPED, drop))
        else:
            emptied = execute(
                conn, sql.SQL("UPDATE {} t SET {} = NULL WHERE {}").format(TYPED, sql.Identifier(column), hit)
            )
            plan.notes.append(f'{emptied:,} references in "{item.header}" to withdrawn records of {label} were left empty.')


def _read_keys(plan: Plan) -> list[ForeignKey]:
    read = set(plan.read_names)
    return [key for key in plan.table.foreign_keys if read & set(key.columns)]


def check_references(conn, plan: Plan, tables: dict[str, Table]) -> None:
    """A reason for every reference to a record that is neither stored nor in the files loaded before."""
    for key in _read_keys(plan):
        if len(key.columns) == 1 and plan.planned(key.columns[0]).lookup:
            continue  # matched against the code list already
        check_key(conn, plan, key, tables)


def check_key(conn, plan: Plan, key: ForeignKey, tables: dict[str, Table]) -> int:
    """Check one foreign key by an anti-join; returns the number of rows found at fault."""
    given = sql.SQL(" AND ").join(sql.SQL("t.{} IS NOT NULL").format(sql.Identifier(name)) for name in key.columns)
    equal = sql.SQL(" AND ").join(
        sql.SQL("o.{} = t.{}").format(sql.Identifier(theirs), sql.Identifier(own))
        for own, theirs in zip(key.columns, key.target_columns, strict=True)
    )
    missing = sql.SQL("NOT EXISTS (SELECT FROM {} o WHERE {})").format(sql.Identifier(*key.target.split(".")), equal)
    if key.target == plan.table.full_name:
        missing += sql.SQL(" AND NOT EXISTS (SELECT FROM {} o WHERE {})").format(TYPED, equal)
    item = next(item for item in (plan.planned(name) for name in reversed(key.columns)) if item)
    target = tables[key.target]
    if len(key.columns) == 1:
        text = f"There is no record with this key in {target.full_name} ({target.label}). Correct it, or load that record first."
    else:
        partners = " and ".join(plan.table.columns[name].label for name in key.columns)
        text = f"{partners} do not go together ({target.label}). Correct one of them."
    return execute(
        conn,
        sql.SQL("INSERT INTO {} (line_no, field, value, reason) SELECT t.line_no, {}, t.{}::text, {} FROM {} t WHERE {} AND {}").format(
            REASONS, sql.Literal(item.header), sql.Identifier(item.column.name), sql.Literal(text), TYPED, given, missing
        ),
    )


def drop_refused(conn, plan: Plan, tables: dict[str, Table]) -> None:
    """Take the refused rows out of ``imis_typed``, then those that refer to them within the same file, until none is left."""
    own = [key for key in _read_keys(plan) if key.target == plan.table.full_name]
    while True:
        execute(conn, sql.SQL("DELETE FROM {} t USING {} x WHERE x.line_no = t.line_no").format(TYPED, REASONS))
        if not sum(check_key(conn, plan, key, tables) for key in own):
            return
