"""What people call our tables and columns: the labels in the catalogue's comments, for sentences about them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import psycopg2
import psycopg2.extensions
from psycopg2 import sql

from .connection import fetch_all, fetch_value
from .sql_files import SCHEMAS

_LABEL = re.compile(r"(?:(?:[A-Z]|No)\. )?.*?(?=\.(?:\s|$)|$)", re.DOTALL)


@dataclass(frozen=True)
class ForeignKey:
    """One reference between tables.

    :ivar child: ``schema.table`` that refers; :ivar parent: ``schema.table`` referred to.
    """

    child: str
    columns: tuple[str, ...]
    parent: str
    parent_columns: tuple[str, ...]


@dataclass
class Labels:
    """Labels of one database; what it does not know is made readable from the name."""

    tables: dict[str, str] = field(default_factory=dict)
    columns: dict[tuple[str, str], str] = field(default_factory=dict)
    foreign_keys: dict[tuple[str, str], ForeignKey] = field(default_factory=dict)
    constraint_columns: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    checks: dict[tuple[str, str], str] = field(default_factory=dict)

    def table(self, name: str) -> str:
        """The label of ``schema.table``, such as "Buildings"."""
        return self.tables.get(name) or _readable(name.rpartition(".")[2])

    def column(self, table: str, name: str) -> str:
        """The label of a column, such as "House number"."""
        return self.columns.get((table, name)) or _readable(name)


def _readable(name: str) -> str:
    words = name.removesuffix("_id").replace("_", " ").strip()
    return (words[:1].upper() + words[1:]) if words else name


def label_of(comment: str | None) -> str:
    """The label in a comment: the text up to the first full stop, except one that shortens its first word (*E. coli*, *No. of users*)."""
    return _LABEL.match((comment or "").strip()).group().strip()


def load(conn) -> Labels:
    """Read labels, keys and references from the catalogue (some 10 ms)."""
    labels = Labels()
    for row in fetch_all(
        conn,
        """SELECT n.nspname || '.' || c.relname AS name, pg_catalog.obj_description(c.oid, 'pg_class') AS comment
           FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
           WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname = ANY (%s)""",
        (list(SCHEMAS),),
    ):
        labels.tables[row["name"]] = label_of(row["comment"])
    for row in fetch_all(
        conn,
        """SELECT n.nspname || '.' || c.relname AS name, a.attname, pg_catalog.col_description(c.oid, a.attnum) AS comment
           FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
           JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
           WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND n.nspname = ANY (%s)""",
        (list(SCHEMAS),),
    ):
        labels.columns[(row["name"], row["attname"])] = label_of(row["comment"])
    for row in fetch_all(
        conn,
        """SELECT k.conname, k.contype::text AS kind, CASE k.contype WHEN 'c' THEN pg_catalog.pg_get_constraintdef(k.oid) END AS definition,
                  n.nspname || '.' || c.relname AS child,
                  coalesce(pn.nspname || '.' || p.relname, '') AS parent,
                  ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY AS u(num, place)
                        JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num ORDER BY u.place) AS columns,
                  ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY AS u(num, place)
                        JOIN pg_catalog.pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.num ORDER BY u.place) AS parent_columns
           FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
           JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
           LEFT JOIN pg_catalog.pg_class p ON p.oid = k.confrelid LEFT JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
           WHERE n.nspname = ANY (%s)""",
        (list(SCHEMAS),),
    ):
        key = (row["child"], row["conname"])
        labels.constraint_columns[key] = tuple(row["columns"])
        if row["kind"] == "c":
            labels.checks[key] = row["definition"]
        if row["kind"] == "f":
            labels.foreign_keys[key] = ForeignKey(
                row["child"], tuple(row["columns"]), row["parent"], tuple(row["parent_columns"])
            )
    return labels


_known: dict[tuple, Labels] = {}


def _address(conn) -> tuple:
    info = conn.get_dsn_parameters()
    return (info.get("host"), info.get("port"), info.get("dbname"))


def usable(conn) -> bool:
    """True when a query can be put to the connection this moment."""
    if conn is None or conn.closed:
        return False
    free = (psycopg2.extensions.TRANSACTION_STATUS_IDLE, psycopg2.extensions.TRANSACTION_STATUS_INTRANS)
    return conn.info.transaction_status in free


def labels_for(conn) -> Labels:
    """The labels of the connection's database, read once a program; empty when the database cannot be asked."""
    if conn is None or conn.closed:
        return Labels()
    address = _address(conn)
    if address not in _known:
        try:
            _known[address] = _load_from(conn)
        except psycopg2.Error:
            return Labels()  # sentences then use readable names; the failure that is being explained is told anyway
    return _known[address]


def _load_from(conn) -> Labels:
    """Read over the connection itself when it is free, else (after an error, in its transaction) over one of our own."""
    if conn.info.transaction_status == psycopg2.extensions.TRANSACTION_STATUS_INTRANS:
        return load(conn)
    secret = {"password": conn.info.password} if conn.info.password else {}
    parameters = {**conn.info.dsn_parameters, **secret, "connect_timeout": 5, "application_name": "IMIS labels"}
    other = psycopg2.connect(**parameters)
    try:
        return load(other)
    finally:
        other.close()


def forget() -> None:
    """Forget what was read (after an upgrade)."""
    _known.clear()


def dependants(conn, table: str, key: dict[str, object]) -> list[tuple[str, int]]:
    """What refers to a record: ``(label of the table, number of its rows)``, the most first.

    :param table: ``schema.table`` of the record.
    :param key: its key columns and values.
    """
    counts: dict[str, int] = {}
    labels = labels_for(conn)
    for reference in labels.foreign_keys.values():
        if reference.parent != table or not set(reference.parent_columns) <= set(key):
            continue
        query = sql.SQL("SELECT count(*) FROM {} WHERE {}").format(
            sql.Identifier(*reference.child.split(".")),
            sql.SQL(" AND ").join(
                sql.SQL("{} = {}").format(sql.Identifier(column), sql.Placeholder()) for column in reference.columns
            ),
        )
        found = fetch_value(conn, query, [key[name] for name in reference.parent_columns])
        if found:
            label = labels.table(reference.child)
            counts[label] = counts.get(label, 0) + found
    return sorted(counts.items(), key=lambda pair: -pair[1])
