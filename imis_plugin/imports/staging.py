"""A file into the database as text, and the text into typed columns: set by set, never row by row.

Tables of one file, all temporary and gone with the transaction: ``imis_raw`` (line, texts ``c0`` … ``cN``),
``imis_typed`` (line and the table's own columns) and, over all files, ``imis_reasons`` and ``imis_gone``.
"""

from __future__ import annotations

import csv
import io
import re
from typing import Callable, Iterator

import psycopg2
from psycopg2 import sql

from ..database.connection import execute, fetch_value
from ..database.errors import Cancelled, ImisError
from ..database.feedback import Feedback
from . import names
from .catalogue import Table
from .plan import Plan, PlannedColumn
from .source import FileFault

RAW = sql.Identifier("pg_temp", "imis_raw")
TYPED = sql.Identifier("pg_temp", "imis_typed")
REASONS = sql.Identifier("pg_temp", "imis_reasons")
GONE = sql.Identifier("pg_temp", "imis_gone")
_BATCH = 2_000
_HARMLESS = ("'=", "'+", "'-", "'@")
_CALLS = re.compile(r"[(]")

#: SQL that reads a geometry (join, value), by whether each one is guarded.
Shape = Callable[[bool], "tuple[sql.Composable, sql.Composable]"]


def prepare(conn) -> None:
    """Make the temporary tables that live through all files of a load."""
    execute(
        conn,
        """
        CREATE TEMPORARY TABLE imis_reasons (
            line_no integer NOT NULL, field text NOT NULL, value text, reason text NOT NULL, skipped boolean NOT NULL DEFAULT false
        ) ON COMMIT DROP;
        CREATE TEMPORARY TABLE imis_gone (table_name text NOT NULL, key text NOT NULL, PRIMARY KEY (table_name, key)) ON COMMIT DROP;
        CREATE TEMPORARY TABLE imis_responsible (containment_id text PRIMARY KEY, bin text NOT NULL) ON COMMIT DROP
        """,
    )


def copy_raw(conn, plan: Plan, feedback: Feedback) -> int:
    """Bring the file's texts into ``imis_raw``; rows that are no rows get their reason at once.

    :return: number of rows read.
    :raises FileFault: the file cannot be read to its end.
    :raises Cancelled: the person asked to stop.
    """
    create_raw(conn, plan)
    stream = _Rows(plan, feedback)
    with conn.cursor() as cursor:
        try:
            cursor.copy_expert(sql.SQL("COPY {} FROM STDIN (FORMAT csv)").format(RAW).as_string(conn), stream, size=1 << 18)
        except psycopg2.Error as exc:
            if stream.fault is not None:  # the file or the person stopped it; the driver only passes on that it stopped
                raise stream.fault from exc
            raise
        for start in range(0, len(stream.faults), _BATCH):
            cursor.executemany(
                "INSERT INTO pg_temp.imis_reasons (line_no, field, reason) VALUES (%s, '', %s)",
                stream.faults[start : start + _BATCH],
            )
    execute(conn, sql.SQL("ANALYZE {} (line_no)").format(RAW))
    return stream.count


def plain_text(cell: str) -> str:
    """A cell without blanks around it, and without the apostrophe that an export put before a sign of a formula (T28)."""
    cell = cell.strip()
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@") else cell


def create_raw(conn, plan: Plan) -> None:
    """Make an empty ``imis_raw`` for the headings of a file."""
    positions = range(len(plan.source.headers))
    columns = sql.SQL(", ").join(sql.SQL("{} text").format(sql.Identifier(f"c{position}")) for position in positions)
    execute(conn, "TRUNCATE pg_temp.imis_reasons")
    execute(conn, "DROP TABLE IF EXISTS pg_temp.imis_raw, pg_temp.imis_typed")
    execute(conn, sql.SQL("CREATE TEMPORARY TABLE imis_raw (line_no integer NOT NULL, {}) ON COMMIT DROP").format(columns))


def keep_raw(conn, plan: Plan, batch_id: int) -> None:
    """Keep the texts of ``imis_raw`` with their delivery, so that they can be mended and checked again."""
    cells = sql.SQL(", ").join(sql.Identifier(f"c{position}") for position in range(len(plan.source.headers)))
    execute(
        conn,
        sql.SQL(
            "INSERT INTO staging.delivered_rows (batch_id, line_no, cells, fault) SELECT %s, r.line_no, ARRAY[{}], x.reason FROM {} r "
            "LEFT JOIN (SELECT line_no, min(reason) AS reason FROM {} GROUP BY line_no) x USING (line_no)"
        ).format(cells, RAW, REASONS),
        (batch_id,),
    )


def raw_again(conn, plan: Plan, batch_id: int) -> int:
    """Bring the kept texts of a delivery back into ``imis_raw``; gives the number of rows."""
    create_raw(conn, plan)
    cells = sql.SQL(", ").join(sql.SQL("nullif(btrim(d.cells[{}]), '')").format(sql.Literal(at + 1)) for at in range(len(plan.source.headers)))
    count = execute(
        conn,
        sql.SQL("INSERT INTO {} SELECT d.line_no, {} FROM staging.delivered_rows d WHERE d.batch_id = %s ORDER BY d.line_no").format(RAW, cells),
        (batch_id,),
    )
    execute(
        conn,
        sql.SQL(
            "INSERT INTO {} (line_no, field, reason) SELECT line_no, '', fault FROM staging.delivered_rows WHERE batch_id = %s AND fault IS NOT NULL"
        ).format(REASONS),
        (batch_id,),
    )
    execute(conn, sql.SQL("ANALYZE {} (line_no)").format(RAW))
    return count


def set_aside(conn, number: int) -> sql.Identifier:
    """Keep the typed rows of a finished file until the end of the load, under a name of their own."""
    name = f"imis_done_{number}"
    execute(conn, sql.SQL("ALTER TABLE {} RENAME TO {}").format(TYPED, sql.Identifier(name)))
    return sql.Identifier("pg_temp", name)


class _Rows:
    """The rows of a source as the CSV stream that COPY reads: a few thousand rows in memory at a time."""

    def __init__(self, plan: Plan, feedback: Feedback) -> None:
        self._rows = plan.source.rows()
        self._plan = plan
        self._feedback = feedback
        self._left = ""
        self.count = 0
        self.faults: list[tuple[int, str]] = []
        self.fault: ImisError | None = None

    def read(self, size: int = -1) -> str:
        """Up to ``size`` characters; "" at the end."""
        while len(self._left) < max(size, 1):
            try:
                more = self._next_lines()
            except (ImisError, OSError) as exc:
                self.fault = exc if isinstance(exc, ImisError) else FileFault(f"The file cannot be read to its end ({exc.strerror}).")
                raise
            if not more:
                break
            self._left += more
        taken, self._left = (self._left, "") if size < 0 else (self._left[:size], self._left[size:])
        return taken

    def _next_lines(self) -> str:
        buffer = io.StringIO()
        writer = csv.writer(buffer, lineterminator="\n")
        number = 0
        rows: list[list] = []
        for line, values, fault in self._rows:
            if fault:
                self.faults.append((line, fault))
            rows.append([line, *map(str.strip, values)])
            number += 1
            if number >= _BATCH:
                break
        self.count += number
        if number and self.count % (_BATCH * 10) == 0:
            self._feedback.step(f"Reading {self._plan.source.file}, row {self.count:,}", 0, 1)
        if self._feedback.cancelled():
            raise Cancelled("Stopped as asked. Nothing was changed.")
        writer.writerows(rows)
        text = buffer.getvalue()
        if any(sign in text for sign in _HARMLESS):  # cells that an export made harmless: rare, and looked for in the whole at once
            buffer = io.StringIO()
            csv.writer(buffer, lineterminator="\n").writerows([row[0], *map(plain_text, row[1:])] for row in rows)
            text = buffer.getvalue()
        if "\n\\." in text:  # alone on a line it would end the data for COPY
            raise FileFault(f"A line near row {self.count:,} begins with \\. inside a text. Remove it.")
        return text


def make_typed(conn, plan: Plan, date_format: str, numbering: str | None, shape: Shape | None) -> None:
    """Fill ``imis_typed`` from ``imis_raw``; a cell that cannot be read becomes NULL and a reason.

    The table has the columns of the real one without its NOT NULLs; columns that CHECKs look at and that are calculated
    are calculated here too.
    :param shape: gives the SQL that reads the geometry, plain or guarded, None for a file without geometry.
    """
    _create_typed(conn, plan)
    order = {"DMY": "ISO, DMY", "MDY": "ISO, MDY"}.get(date_format, "ISO, YMD")
    execute(conn, "SELECT pg_catalog.set_config('datestyle', %s, true)", (order,))
    execute(conn, "SAVEPOINT imis_plain")
    try:
        execute(conn, _fill(plan, date_format, numbering, shape(False) if shape else None, plain=True))
    except (psycopg2.InternalError, psycopg2.DataError):
        # one unreadable cell stops the plain statement; the guarded one, which is slower, names the rows instead
        execute(conn, "ROLLBACK TO SAVEPOINT imis_plain")
        execute(conn, _fill(plan, date_format, numbering, shape(True) if shape else None, plain=False))
    execute(conn, "RELEASE SAVEPOINT imis_plain")
    _unreadable(conn, plan, date_format, numbering)


def _create_typed(conn, plan: Plan) -> None:
    table = plan.table
    needed = {column for check in table.checks for column in check.columns}
    definitions = [sql.SQL("line_no integer")]
    for column in table.columns.values():
        text = sql.SQL("{} {}").format(sql.Identifier(column.name), sql.SQL(column.type))
        if column.generated:
            continue
        if column.base == "geometry":  # of any kind, so that a wrong one is a reason and not an error
            text = sql.SQL("{} public.geometry").format(sql.Identifier(column.name))
        if column.default and not _CALLS.search(column.default) and column.name not in plan.read_names:
            text += sql.SQL(" DEFAULT {}").format(sql.SQL(column.default))
        definitions.append(text)
    definitions += _generated(conn, table, needed)
    execute(conn, sql.SQL("CREATE TEMPORARY TABLE imis_typed ({}) ON COMMIT DROP").format(sql.SQL(", ").join(definitions)))


def _fill(plan: Plan, date_format: str, numbering: str | None, geometry: tuple | None, plain: bool) -> sql.Composable:
    """The INSERT into ``imis_typed``.

    :param geometry: join and value of the geometry.
    :param plain: whole numbers are cast without a test: four times as fast, but one that is none stops the statement.
    """
    targets = [sql.Identifier("line_no")]
    values = [sql.SQL("r.line_no")]
    joins = []
    for item in plan.columns:
        if item.column.name == "geom":
            continue
        targets.append(sql.Identifier(item.column.name))
        if plain and item.column.base == "int4" and not item.lookup:
            values.append(sql.SQL("{}::integer").format(_raw(item)))
        else:
            values.append(_value(item, plan, date_format, plain))
        if item.lookup:
            joins.append(_lookup_join(item, plan, numbering))
    for name, text in derived_columns(plan):
        targets.append(sql.Identifier(name))
        values.append(text)
    if geometry is not None:
        joins.append(geometry[0])
        targets.append(sql.Identifier("geom"))
        values.append(geometry[1])
    return sql.SQL("INSERT INTO {} ({}) SELECT {} FROM {} r {} WHERE NOT EXISTS (SELECT FROM {} x WHERE x.line_no = r.line_no)").format(
        TYPED, sql.SQL(", ").join(targets), sql.SQL(", ").join(values), RAW, sql.SQL(" ").join(joins), REASONS
    )


def _generated(conn, table: Table, needed: set[str]) -> Iterator[sql.Composable]:
    for column in table.columns.values():
        if column.generated and column.name in needed:
            expression = fetch_value(
                conn,
                "SELECT pg_catalog.pg_get_expr(d.adbin, d.adrelid) FROM pg_catalog.pg_attrdef d JOIN pg_catalog.pg_attribute a "
                "ON a.attrelid = d.adrelid AND a.attnum = d.adnum WHERE a.attrelid = %s::regclass AND a.attname = %s",
                (table.full_name, column.name),
            )
            yield sql.SQL("{} {} GENERATED ALWAYS AS ({}) STORED").format(
                sql.Identifier(column.name), sql.SQL(column.type), sql.SQL(expression)
            )


def _raw(item: PlannedColumn) -> sql.Composable:
    return sql.SQL("r.{}").format(sql.Identifier(item.raw))


def _code(raw: sql.Composable) -> sql.Composable:
    """An identifier in normal form; almost every one is so already, and the test costs a tenth of the function."""
    return sql.SQL("CASE WHEN {0} ~ '^[A-Z0-9./-]+$' THEN {0} ELSE imis.normalise_code({0}) END").format(raw)


def _value(item: PlannedColumn, plan: Plan, date_format: str, plain: bool = False) -> sql.Composable:
    """SQL for the typed value of a cell; NULL when it cannot be read."""
    raw, column, table = _raw(item), item.column, plan.table.full_name
    if item.lookup:
        return sql.SQL("{}.value").format(sql.Identifier("l_" + item.raw))
    if column.name in ("sewer_code", "drain_code") and "network_unidentified" in plan.table.columns:
        return sql.SQL("CASE WHEN upper({0}) !~ {1} THEN {2} END").format(raw, sql.Literal(names.NOT_DIGITISED), _code(raw))
    if column.base in ("text", "varchar", "bpchar", "citext"):
        if column.name in names.CODES or (column.name == "code" and table in names.CODE_KEYS) or table == "fsm.containments" and column.name == "id":
            return _code(raw)
        if column.name in names.PHONES:
            return sql.SQL("imis.normalise_phone({})").format(raw)
        return raw
    if column.base == "date":
        text = raw
        if column.name == "construction_date":
            text = sql.SQL("CASE WHEN {0} ~ '^(1[89]|20|21)[0-9][0-9]$' THEN {0} || '-01-01' ELSE {0} END").format(raw)
        if date_format == "DMY":
            text = sql.SQL("staging.day_first_to_iso({})").format(text)
        elif date_format == "MDY":
            text = sql.SQL("staging.month_first_to_iso({})").format(text)
        if plain:
            # the shape is enough here: what is no day then stops the plain statement, and the guarded one names the row
            shape = "length({0}) = 10 AND substr({0}, 5, 1) = '-' AND substr({0}, 8, 1) = '-' AND {0} >= '18' AND {0} < '22'"
            if date_format != "ISO":
                shape = "{0} ~ '^[0-9]{{1,2}}[/.-][0-9]{{1,2}}[/.-](1[89]|2[01])[0-9]{{2}}$'"
            return sql.SQL("CASE WHEN " + shape + " THEN {0}::date ELSE staging.iso_date({1}) END").format(raw, text)
        return sql.SQL("staging.iso_date({})").format(text)
    if column.base == "timestamptz":
        return sql.SQL("staging.as_timestamptz({}, {})").format(raw, sql.Literal(date_format))
    functions = {"int2": "as_integer", "int4": "as_integer", "int8": "as_bigint", "numeric": "as_numeric",
                 "float8": "as_numeric", "float4": "as_numeric", "bool": "as_boolean", "time": "as_time", "uuid": "as_uuid",
                 "jsonb": "as_jsonb"}  # fmt: skip
    name = functions.get(column.base)
    if name is None:
        raise FileFault(f'The column "{item.header}" is of a type that files cannot bring ({column.type}). Remove it from the file.')
    value = sql.SQL("{}({})").format(sql.Identifier("staging", name), raw)
    limits = re.match(r"numeric\((\d+),(\d+)\)", column.type)
    if limits:  # a number too large for the column is refused, not an error
        most = sql.Literal(10 ** (int(limits[1]) - int(limits[2])))
        value = sql.SQL("CASE WHEN abs({0}) < {1} THEN {0} END").format(value, most)
    return value


def _lookup_join(item: PlannedColumn, plan: Plan, numbering: str | None) -> sql.Composable:
    """A join with a code list by number, code or label, all without regard to case (data-model 3)."""
    alias = sql.Identifier("l_" + item.raw)
    target = sql.Identifier(*item.lookup.split("."))
    column = sql.Identifier(item.lookup_column)
    numbered = names.NUMBERED_LISTS.get(item.lookup)
    parts = [
        sql.SQL("SELECT lower(label) AS key, {} AS value, 2 AS rank FROM {}").format(column, target),
        sql.SQL("SELECT lower(code), {}, 1 FROM {}").format(column, target),
    ]
    if numbered is None:
        parts.append(sql.SQL("SELECT id::text, {}, 3 FROM {}").format(column, target))
    elif numbering:
        pairs = numbered.get(numbering, {})
        parts.append(
            sql.SQL("SELECT m.old, {}, 0 FROM {} JOIN (SELECT unnest({}::text[]) AS old, unnest({}::integer[]) AS new) m ON m.new = id").format(
                column, target, sql.Literal(list(pairs)), sql.Literal(list(pairs.values()))
            )
        )
    for word, meant in names.SYNONYMS.get((plan.table.full_name, item.column.name), {}).items():
        parts.append(sql.SQL("SELECT {}::text, {}, 4 FROM {} WHERE code = {}").format(sql.Literal(word), column, target, sql.Literal(meant)))
    return sql.SQL("LEFT JOIN (SELECT DISTINCT ON (key) key, value FROM ({}) AS entries ORDER BY key, rank) {} ON {}.key = lower({})").format(
        sql.SQL(" UNION ALL ").join(parts), alias, alias, _raw(item)
    )


def derived_columns(plan: Plan) -> Iterator[tuple[str, sql.Composable]]:
    """Columns that follow from how the file says something (4.2: 9999; Appendix A: construction year)."""
    table, read = plan.table, plan.read_names
    if "taken_over" in table.columns and plan.taken_over:
        yield "taken_over", sql.SQL("true")
    lines = [item for item in plan.columns if item.column.name in ("sewer_code", "drain_code")]
    if lines and "network_unidentified" in table.columns and "network_unidentified" not in read:
        tests = [sql.SQL("coalesce(upper({}) ~ {}, false)").format(_raw(item), sql.Literal(names.NOT_DIGITISED)) for item in lines]
        yield "network_unidentified", sql.SQL(" OR ").join(tests)
    built = plan.planned("construction_date")
    if built and "construction_date_precision" in table.columns and "construction_date_precision" not in read:
        pattern = "^[0-9]{4}(-01-01.*)?$" if plan.reference_year else "^[0-9]{4}$"
        yield "construction_date_precision", sql.SQL("CASE WHEN {} ~ {} THEN 'year' ELSE 'day' END").format(_raw(built), sql.Literal(pattern))


_EXPECTED = {
    "int4": "a whole number", "int8": "a whole number", "int2": "a whole number", "numeric": "a number with a decimal point",
    "float8": "a number with a decimal point", "bool": "yes or no (true, false, yes, no, 1, 0)", "time": "a time of day (HH:MM)",
    "timestamptz": "a date and time (YYYY-MM-DD HH:MM)", "uuid": "a UUID", "jsonb": "a JSON document",
}  # fmt: skip
_DATES = {"ISO": "YYYY-MM-DD", "DMY": "DD/MM/YYYY", "MDY": "MM/DD/YYYY"}


def _unreadable(conn, plan: Plan, date_format: str, numbering: str | None) -> None:
    """A reason for every cell that says something which its column cannot hold."""
    tests, rows = [], []
    for item in plan.columns:
        column = item.column
        if column.name == "geom" or (column.base == "text" and not item.lookup):
            continue
        if item.lookup:
            text = f"There is no such entry in the list {item.lookup}. Use the number, code or label of an entry."
            if item.lookup in names.NUMBERED_LISTS and not numbering:
                text += " Bare numbers of this list mean different things in different cities: state theirs with --reference-numbering."
        elif column.base == "date":
            text = f"This is not a date of the form {_DATES[date_format]}, or there is no such day. State another form with --date-format."
        elif column.base == "numeric" and "," in column.type:
            text = f"This is not {_EXPECTED['numeric']}, or it is too large."
        else:
            text = f"This is not {_EXPECTED.get(column.base, column.type)}."
        test = sql.SQL("({} IS NOT NULL AND t.{} IS NULL)").format(_raw(item), sql.Identifier(column.name))
        tests.append(test)
        rows.append(sql.SQL("({}, {}, {}, {})").format(test, sql.Literal(item.header), _raw(item), sql.Literal(text)))
    if not tests:
        return
    execute(
        conn,
        sql.SQL(
            "INSERT INTO {} (line_no, field, value, reason) SELECT r.line_no, v.field, left(v.value, 200), v.reason "
            "FROM {} r JOIN {} t USING (line_no) "
            "CROSS JOIN LATERAL (VALUES {}) AS v (bad, field, value, reason) WHERE ({}) AND v.bad"
        ).format(REASONS, RAW, TYPED, sql.SQL(", ").join(rows), sql.SQL(" OR ").join(tests)),
    )
