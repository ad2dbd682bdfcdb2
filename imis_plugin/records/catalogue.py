"""Facts about columns, read from the database catalogue once per session and kept.

The comment of a column is ``Label. Meaning, unit.``: the text up to the first full stop is the heading and the form's
label, the rest is the tooltip.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from psycopg2 import sql

from ..database.labels import label_of

COLUMNS = """
SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required,
       a.atthasdef AS has_default, a.attgenerated <> '' AS generated, a.attidentity <> '' AS identity,
       col_description(c.oid, a.attnum) AS comment, c.relkind AS relkind
  FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
 WHERE n.nspname = %s AND c.relname = %s
 ORDER BY a.attnum
"""

# Single-column foreign keys only; a composite key (use category with its use) is served by its last column.
REFERENCES = """
SELECT a.attname AS name, fn.nspname || '.' || fc.relname AS table, fa.attname AS key, cardinality(k.conkey) AS width
  FROM pg_catalog.pg_constraint k
  JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_catalog.pg_class fc ON fc.oid = k.confrelid
  JOIN pg_catalog.pg_namespace fn ON fn.oid = fc.relnamespace
  JOIN LATERAL unnest(k.conkey, k.confkey) AS u(attnum, fattnum) ON true
  JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = u.attnum
  JOIN pg_catalog.pg_attribute fa ON fa.attrelid = fc.oid AND fa.attnum = u.fattnum
 WHERE k.contype = 'f' AND n.nspname = %s AND c.relname = %s
 ORDER BY cardinality(k.conkey) DESC
"""

CHECKS = """
SELECT a.attname AS name, pg_catalog.pg_get_constraintdef(k.oid) AS definition
  FROM pg_catalog.pg_constraint k
  JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
 WHERE k.contype = 'c' AND cardinality(k.conkey) = 1 AND n.nspname = %s AND c.relname = %s
"""

# What stands for a row of a referenced table in a list or picker (COM-16); the first that exists is taken.
LABEL_COLUMNS = ("label", "name", "company_name", "community_name", "title", "license_plate_number", "house_number")
# Small lists are shown as a choice, everything else as a search.
SEARCHED = {
    "building_info.buildings",
    "fsm.containments",
    "fsm.applications",
    "fsm.emptyings",
    "utility_info.roads",
    "utility_info.sewers",
    "utility_info.drains",
    "utility_info.water_supplys",
}
# Lists of persons' numbers, not labels: the key itself is what officers know.
KEY_IS_LABEL = {
    "building_info.buildings",
    "fsm.containments",
    "fsm.applications",
    "utility_info.roads",
    "utility_info.sewers",
    "utility_info.drains",
    "utility_info.water_supplys",
    "layer_info.wards",
}


@dataclass(frozen=True)
class Reference:
    """Where a column points: ``table`` (``schema.table``), its key column, and the column that names a row."""

    table: str
    key: str
    label: str
    extra: str = ""
    searched: bool = False

    @property
    def shows_label(self) -> bool:
        """Whether a list shows the label in place of the stored key (COM-06)."""
        return self.label != self.key


@dataclass(frozen=True)
class ColumnFact:
    """What the catalogue knows of one column. ``kind`` is one of text, integer, number, date, time, timestamp,
    boolean, geometry, other."""

    name: str
    kind: str
    label: str
    help: str
    required: bool
    derived: bool
    reference: Reference | None = None
    choices: tuple[str, ...] = ()
    decimals: int | None = None


@dataclass(frozen=True)
class TableFacts:
    """The columns of a table or view, in order."""

    name: str
    columns: dict[str, ColumnFact]
    is_view: bool = False

    def column(self, name: str) -> ColumnFact:
        """The facts of a column.

        :raises KeyError: the table has no such column; the message names both.
        """
        if name not in self.columns:
            raise KeyError(f"{self.name}.{name}")
        return self.columns[name]


def table_identifier(name: str) -> sql.Identifier:
    """The quoted name of ``schema.table``."""
    return sql.Identifier(*name.split(".", 1))


def split_comment(comment: str | None, name: str) -> tuple[str, str]:
    """Label and help from a comment ``Label. Meaning, unit.``; a column without one is named from its name."""
    text = (comment or "").strip()
    if not text:
        return name.replace("_", " ").capitalize(), ""
    label = label_of(text)
    return label, text[len(label):].lstrip(".").strip()


def kind_of(type_name: str) -> str:
    """The kind of a PostgreSQL type, as far as lists, filters and forms tell them apart."""
    base = type_name.split("(", 1)[0]
    if base in ("integer", "bigint", "smallint"):
        return "integer"
    if base in ("numeric", "double precision", "real"):
        return "number"
    if base in ("text", "character varying", "character", "citext"):
        return "text"
    if base in ("date", "boolean", "geometry"):
        return base
    if base.startswith("timestamp"):
        return "timestamp"
    if base.startswith("time"):
        return "time"
    return "other"


def choices_of(definition: str) -> tuple[str, ...]:
    """The values of a CHECK that names a list of texts (``col = ANY (ARRAY['a'::text, …])``), else nothing."""
    if "ANY" not in definition and " IN " not in definition:
        return ()
    return tuple(text.replace("''", "'") for text in re.findall(r"'((?:[^']|'')*)'::(?:text|character varying)", definition))


class Catalogue:
    """Column facts of the connected database. Reads a table on first use and keeps it for the session.

    :param fetch: callable(query, params) -> list of dict rows, on a connection of the calling thread.
    """

    def __init__(self, fetch) -> None:
        self._fetch = fetch
        self._tables: dict[str, TableFacts] = {}
        self._names: dict[str, list[str]] = {}

    def use(self, fetch) -> None:
        """Read through another connection from now on (after a reconnect)."""
        self._fetch = fetch

    def table(self, name: str) -> TableFacts:
        """The facts of ``schema.table``.

        :raises KeyError: there is no such table or view in the database.
        """
        if name not in self._tables:
            self._tables[name] = self._read(name)
        return self._tables[name]

    def knows(self, name: str) -> bool:
        """Whether the database has this table or view."""
        try:
            self.table(name)
        except KeyError:
            return False
        return True

    def _read(self, name: str) -> TableFacts:
        parts = tuple(name.split(".", 1))
        columns = self._fetch(COLUMNS, parts)
        if not columns:
            raise KeyError(name)
        self._names[name] = [column["name"] for column in columns]
        references = {row["name"]: row for row in self._fetch(REFERENCES, parts)}
        checks: dict[str, tuple[str, ...]] = {}
        for row in self._fetch(CHECKS, parts):
            found = choices_of(row["definition"])
            if found:
                checks[row["name"]] = found
        facts = {}
        for row in columns:
            label, help_text = split_comment(row["comment"], row["name"])
            decimals = re.search(r"numeric\(\d+,(\d+)\)", row["type"])
            reference = references.get(row["name"])
            facts[row["name"]] = ColumnFact(
                name=row["name"],
                kind=kind_of(row["type"]),
                label=label,
                help=help_text,
                required=row["required"] and not row["has_default"] and not row["generated"],
                derived=row["generated"] or row["identity"],
                reference=self._reference(reference) if reference else None,
                choices=checks.get(row["name"], ()),
                decimals=int(decimals.group(1)) if decimals else None,
            )
        return TableFacts(name=name, columns=facts, is_view=columns[0]["relkind"] in ("v", "m"))

    def _reference(self, row: dict[str, Any]) -> Reference:
        table, key = row["table"], row["key"]
        return self.reference_to(table, key)

    def reference_to(self, table: str, key: str) -> Reference:
        """How rows of ``table`` are named in lists and pickers."""
        if table not in self._names:
            self._names[table] = [column["name"] for column in self._fetch(COLUMNS, tuple(table.split(".", 1)))]
        names = self._names[table]
        found = next((label for label in LABEL_COLUMNS if label in names), key)
        searched = table in SEARCHED
        if table in KEY_IS_LABEL:
            return Reference(table, key, key, extra=found if found != key else "", searched=searched)
        return Reference(table, key, found, searched=searched)
