"""Rows of referenced tables for choices and pickers (COM-16, COM-17): fetched on demand, never all of a big table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from psycopg2 import sql

from .catalogue import Catalogue, Reference, table_identifier

FOUND = 30


@dataclass(frozen=True)
class Option:
    """One row to pick: the key that is stored and the text that is shown."""

    key: Any
    text: str


def like(text: str) -> str:
    """A text as part of a LIKE pattern, its own wildcards taken literally."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


BY_BEGINNING = {"building_info.buildings", "building_info.buildings_register", "fsm.containments"}
# Where staff are named for those who may not read the whole table.
NAMED_INSTEAD = {"fsm.employees": "fsm.crew"}


def readable(reference: Reference, rights: Any) -> Reference | None:
    """The reference through a table or register that the officer may read; None when there is none."""
    if rights is None or rights.may("select", reference.table):
        return reference
    for table in (NAMED_INSTEAD.get(reference.table, ""), reference.table + "_register"):
        if table and rights.may("select", table):
            return replace(reference, table=table)
    return None


def _order(catalogue: Catalogue, reference: Reference) -> sql.Composable:
    columns = catalogue.table(reference.table).columns
    return sql.Identifier("sort_order" if "sort_order" in columns else reference.label)


def all_options(catalogue: Catalogue, reference: Reference, where: str = "", values: tuple = ()):
    """Statement and values for every row of a small list, in its own order, only rows in use.

    :param where: fixed SQL (ours) that narrows the list, over the alias ``r``.
    """
    columns = catalogue.table(reference.table).columns
    conditions = [sql.SQL("r.is_active")] if "is_active" in columns else []
    if where:
        conditions.append(sql.SQL(where))
    clause = sql.SQL(" WHERE ") + sql.SQL(" AND ").join(conditions) if conditions else sql.SQL("")
    statement = sql.SQL("SELECT r.{key} AS key, r.{label}::text AS text FROM {table} AS r{where} ORDER BY r.{order}").format(
        key=sql.Identifier(reference.key),
        label=sql.Identifier(reference.label),
        table=table_identifier(reference.table),
        where=clause,
        order=_order(catalogue, reference),
    )
    return statement, list(values)


def search_options(reference: Reference, text: str, where: str = "", values: tuple = ()):
    """Statement and values for the rows of a big list whose key begins with, or whose name has, the text."""
    key, label = sql.Identifier(reference.key), sql.Identifier(reference.extra or reference.label)
    shown = (
        sql.SQL("concat_ws(' – ', r.{key}::text, nullif(r.{label}::text, ''))").format(key=key, label=label)
        if (reference.extra or reference.label) != reference.key
        else sql.SQL("r.{key}::text").format(key=key)
    )
    bound: list[Any] = []
    conditions = []
    if text:
        begins = like(text.upper()) + "%"
        # buildings are a million: the beginning of the house number, for which there is an index; else any part
        part = begins if reference.table in BY_BEGINNING else "%" + begins
        conditions.append(sql.SQL("(r.{key}::text LIKE %s OR upper(r.{label}::text) LIKE %s)").format(key=key, label=label))
        bound.extend([begins, part])
    if where:
        conditions.append(sql.SQL(where))
        bound.extend(values)
    clause = sql.SQL(" WHERE ") + sql.SQL(" AND ").join(conditions) if conditions else sql.SQL("")
    statement = sql.SQL("SELECT r.{key} AS key, {shown} AS text FROM {table} AS r{where} ORDER BY r.{key} LIMIT {limit}").format(
        key=key, shown=shown, table=table_identifier(reference.table), where=clause, limit=sql.Literal(FOUND)
    )
    return statement, bound


def one_option(reference: Reference, key: Any):
    """Statement and values that give the text of one key, also of a row no longer in use (COM-17)."""
    key_name, label = sql.Identifier(reference.key), sql.Identifier(reference.extra or reference.label)
    same = (reference.extra or reference.label) == reference.key
    shown = (
        sql.SQL("r.{}::text").format(key_name)
        if same or not reference.searched
        else sql.SQL("concat_ws(' – ', r.{}::text, nullif(r.{}::text, ''))").format(key_name, label)
    )
    if not reference.searched:
        shown = sql.SQL("r.{}::text").format(sql.Identifier(reference.label))
    statement = sql.SQL("SELECT r.{key} AS key, {shown} AS text FROM {table} AS r WHERE r.{key} = %s").format(
        key=key_name, shown=shown, table=table_identifier(reference.table)
    )
    return statement, [key]
