"""What the database's own catalogue says about a table: columns, keys, checks. The only source of the import's rules."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..database.connection import fetch_all
from ..database.labels import label_of

#: Schemas whose tables can be loaded.
SCHEMAS = (
    "imis", "layer_info", "utility_info", "building_info", "fsm", "taxpayment_info", "watersupply_info", "swm_info",
    "public_health", "sewer_connection", "cwis",
)  # fmt: skip


@dataclass
class Column:
    """A column: SQL type as written in DDL, label for people, default expression or ""."""

    name: str
    type: str
    base: str
    not_null: bool
    default: str
    generated: bool
    identity: bool
    label: str


@dataclass
class ForeignKey:
    """A reference: own columns, target table and its columns, in the same order."""

    name: str
    columns: list[str]
    target: str
    target_columns: list[str]


@dataclass
class Unique:
    """A unique key or index; ``predicate`` is SQL over the row, "" when it holds for all rows."""

    name: str
    columns: list[str]
    predicate: str
    primary: bool
    nulls_equal: bool


@dataclass
class Check:
    """A CHECK: its expression as SQL and the columns it looks at."""

    name: str
    expression: str
    columns: list[str]


@dataclass
class Table:
    """A table that rows can be loaded into."""

    schema: str
    name: str
    label: str
    columns: dict[str, Column] = field(default_factory=dict)
    primary_key: list[str] = field(default_factory=list)
    uniques: list[Unique] = field(default_factory=list)
    foreign_keys: list[ForeignKey] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)

    @property
    def full_name(self) -> str:
        """``schema.table``."""
        return f"{self.schema}.{self.name}"

    @property
    def geometry(self) -> Column | None:
        """The geometry column that files bring, if the table has one."""
        for column in self.columns.values():
            if column.base == "geometry" and not column.generated:
                return column
        return None

    @property
    def is_lookup(self) -> bool:
        """True for a code list: number, code and label."""
        return {"id", "code", "label"} <= set(self.columns)


_TABLES = """
SELECT c.oid, n.nspname AS schema, c.relname AS name, coalesce(pg_catalog.obj_description(c.oid, 'pg_class'), c.relname) AS comment
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY (%s)
"""
_COLUMNS = """
SELECT a.attrelid AS oid, a.attnum, a.attname AS name, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type, t.typname AS base,
       a.attnotnull AS not_null, coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid), '') AS "default",
       a.attgenerated <> '' AS generated, a.attidentity <> '' AS identity,
       coalesce(pg_catalog.col_description(a.attrelid, a.attnum), a.attname) AS comment
FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attrelid = ANY (%s) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attrelid, a.attnum
"""
_CONSTRAINTS = """
SELECT k.conrelid AS oid, k.conname AS name, k.contype AS kind, k.conkey AS own, k.confrelid AS target, k.confkey AS theirs,
       pg_catalog.pg_get_expr(k.conbin, k.conrelid) AS expression
FROM pg_catalog.pg_constraint k WHERE k.conrelid = ANY (%s) AND k.contype IN ('c', 'f') ORDER BY k.conname
"""
_INDEXES = """
SELECT i.indrelid AS oid, c.relname AS name, i.indisprimary AS "primary", i.indkey::smallint[] AS own,
       coalesce(pg_catalog.pg_get_expr(i.indpred, i.indrelid), '') AS predicate, i.indnullsnotdistinct AS nulls_equal
FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
WHERE i.indrelid = ANY (%s) AND i.indisunique ORDER BY i.indisprimary DESC, c.relname
"""


def read_catalogue(conn) -> dict[str, Table]:
    """All tables of our schemas by full name, with their rules."""
    rows = fetch_all(conn, _TABLES, (list(SCHEMAS),))
    oids = [row["oid"] for row in rows]
    tables = {row["oid"]: Table(row["schema"], row["name"], label_of(row["comment"])) for row in rows}
    numbers: dict[tuple[int, int], str] = {}
    for row in fetch_all(conn, _COLUMNS, (oids,)):
        numbers[row["oid"], row["attnum"]] = row["name"]
        tables[row["oid"]].columns[row["name"]] = Column(
            row["name"], row["type"], row["base"], row["not_null"], "" if row["generated"] else row["default"],
            row["generated"], row["identity"], label_of(row["comment"]),
        )  # fmt: skip
    for row in fetch_all(conn, _CONSTRAINTS, (oids,)):
        own = [numbers[row["oid"], number] for number in row["own"] or []]
        if row["kind"] == "c":
            tables[row["oid"]].checks.append(Check(row["name"], row["expression"], own))
        elif row["target"] in tables:
            theirs = [numbers[row["target"], number] for number in row["theirs"]]
            tables[row["oid"]].foreign_keys.append(ForeignKey(row["name"], own, tables[row["target"]].full_name, theirs))
    for row in fetch_all(conn, _INDEXES, (oids,)):
        if 0 in row["own"]:
            continue  # an index over an expression: the insertion itself answers
        columns = [numbers[row["oid"], number] for number in row["own"]]
        tables[row["oid"]].uniques.append(Unique(row["name"], columns, row["predicate"], row["primary"], row["nulls_equal"]))
        if row["primary"]:
            tables[row["oid"]].primary_key = columns
    return {table.full_name: table for table in tables.values()}
