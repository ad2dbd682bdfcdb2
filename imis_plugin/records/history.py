"""The history of a record: every change, newest first, grouped by day (COM-23)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from psycopg2 import sql

from .catalogue import Catalogue, ColumnFact, Reference, table_identifier
from .words import mark

READ = "SELECT at, by_user, by_name, action, changed, old_row, new_row FROM audit.record_history(%s, %s, %s)"
LABELS = "SELECT r.{key}::text AS key, r.{label}::text AS text FROM {table} AS r WHERE r.{key}::text = ANY(%s)"

ACTIONS = {
    "insert": mark("created"),
    "update": mark("changed"),
    "delete": mark("deleted"),
    "restore": mark("brought back"),
    "forget": mark("personal values removed"),
}
# What the database keeps for itself and no officer asks for.
SILENT = {
    "row_version",
    "seen_version",
    "client_uuid",
    "updated_at",
    "updated_by",
    "created_at",
    "created_by",
    "taken_over",
    "point",
}


LONGEST = 300  # signs of a value that are shown; a picture kept as text would fill the page


@dataclass(frozen=True)
class Change:
    """One change of one field, or a creation or deletion (then without field)."""

    at: datetime
    who: str
    action: str
    field: str = ""
    old: str = ""
    new: str = ""

    @property
    def day(self) -> date:
        """The day it was made."""
        return self.at.date()


def read_history(
    fetch: Callable[..., list[dict]], catalogue: Catalogue, table: str, key: Any, related: Iterable[tuple[str, Any]] = ()
) -> list[Change]:
    """All changes of a record and of records that belong to it, newest first, keys shown as their text.

    :param related: pairs (``schema.table``, key), such as the owner of a building.
    :raises psycopg2.Error: the officer may not see this history.
    """
    raw: list[tuple[Mapping[str, Any], ColumnFact | None, str, str, str]] = []
    for name, record in ((table, key), *related):
        schema, _, short = name.partition(".")
        facts = catalogue.table(name).columns
        for row in fetch(READ, (schema, short, str(record))):
            raw.extend(_fields(row, facts))
    names = _labels(fetch, raw)
    found = [
        Change(
            at=row["at"],
            who=row["by_name"] or row["by_user"] or "",
            action=row["action"],
            field=fact.label if fact else column,
            old=_words(old, fact, names),
            new=_words(new, fact, names),
        )
        for row, fact, column, old, new in raw
    ]
    return sorted(found, key=lambda change: change.at, reverse=True)


def _fields(row: Mapping[str, Any], facts: Mapping[str, ColumnFact]):
    """One entry a changed field; a creation or deletion is one entry, its values stand in the record itself."""
    if row["action"] != "update":
        return [(row, None, "", "", "")]
    old, new = row["old_row"] or {}, row["new_row"] or {}
    columns = [name for name in facts if name in set(row["changed"] or ()) and name not in SILENT]
    return [(row, facts[name], name, old.get(name), new.get(name)) for name in columns]


def _labels(fetch, raw) -> dict[Reference, dict[str, str]]:
    """Texts of the keys that occur, each code list asked once."""
    wanted: dict[Reference, set[str]] = {}
    for _row, fact, _column, old, new in raw:
        if fact is not None and fact.reference is not None and fact.reference.shows_label:
            wanted.setdefault(fact.reference, set()).update(str(value) for value in (old, new) if value is not None)
    found = {}
    for reference, keys in wanted.items():
        statement = sql.SQL(LABELS).format(
            key=sql.Identifier(reference.key),
            label=sql.Identifier(reference.label),
            table=table_identifier(reference.table),
        )
        found[reference] = {row["key"]: row["text"] for row in fetch(statement, (sorted(keys),))}
    return found


def _words(value: Any, fact: ColumnFact | None, names: Mapping[Reference, Mapping[str, str]]) -> str:
    if value is None or value == "":
        return ""
    if fact is None:
        return str(value)
    if fact.reference in names:
        return names[fact.reference].get(str(value), str(value))
    if fact.kind == "geometry":
        return mark("a shape")
    if fact.kind == "boolean":
        return mark("Yes") if str(value) in ("t", "true", "True") else mark("No")
    text = str(value)
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"
