"""One staged file into its table: typed, checked, judged by the table's rules, written, told. Used by loads of folders and at the desk."""

from __future__ import annotations

import json

import psycopg2
from psycopg2 import sql

from ..database.connection import execute, fetch_all, fetch_value
from ..database.errors import Cancelled, ImisError
from ..database.feedback import Feedback, Quiet
from . import checks, names, special, staging
from .catalogue import Table
from .geometry import check_geometry, geometry_sql, read_zone, source_srid
from .plan import Plan
from .references import check_references, drop_refused, resolve_withdrawn, withdrawn
from .report import REASONS_KEPT, FileReport, Reason
from .sequences import raise_sequences
from .writer import Writer


class OneFile:
    """The work on a file whose texts stand in ``imis_raw``.

    :param alone: no other file follows in this transaction, so rules that look at the end of a save answer row by row; nothing
        that belongs to the owner of the tables is done (the load of an officer).
    :param dry: nothing is kept, so the table is not rebuilt around the rows.
    :ivar written: columns that the file fills.
    :raises FileFault: the coordinate system of the file is not known.
    """

    def __init__(
        self, conn, plan: Plan, item: FileReport, tables: dict[str, Table], date_format: str, numbering: str | None, crs: str | None,
        *, alone: bool = False, dry: bool = False, feedback: Feedback | None = None,
    ) -> None:  # fmt: skip
        self._feedback = feedback or Quiet()
        self._conn, self._plan, self._item, self._tables = conn, plan, item, tables
        self._date_format, self._numbering = date_format, numbering
        self._alone, self._dry = alone, dry
        self.written: list[str] = []
        if alone:
            plan.unread = checks.unread_columns(conn, plan)
        self._zone, self._srid = None, 0
        if plan.planned("geom"):
            self._zone = read_zone(conn)
            self._srid = source_srid(conn, plan, crs)

    def _step(self, text: str, number: int) -> None:
        self._feedback.step(text, number, 7)
        if self._feedback.cancelled():
            raise Cancelled("Stopped as asked. Nothing was changed.")

    def take_in(self) -> int:
        """Judge and write the rows; gives the number of payments that match no building."""
        conn, plan, item = self._conn, self._plan, self._item
        shape = (lambda guarded: geometry_sql(conn, plan, self._srid, self._zone, guarded)) if self._zone else None
        if self._alone:
            self._step("Reading numbers, dates and places", 1)
        staging.make_typed(conn, plan, self._date_format, self._numbering, shape)
        if self._zone is not None:
            item.repaired, notes = check_geometry(conn, plan, self._zone)
            plan.notes += notes
        if self._alone:
            self._step("Comparing with the records that are there", 3)
        item.skipped = withdrawn(conn, plan)
        resolve_withdrawn(conn, plan, self._tables)
        filled = special.before_checks(conn, plan, item.batch_id)
        self.written = [*plan.read_names, *(name for name, _ in staging.derived_columns(plan) if name != "taken_over"), *filled]
        checks.merge_stored(conn, plan, self.written)
        if self._alone:
            checks.check_rights(conn, plan)
        checks.fill_defaults(conn, plan)
        if self._alone:
            self._step("Checking references and rules", 4)
        check_references(conn, plan, self._tables)
        checks.check_missing(conn, plan)
        checks.check_rules(conn, plan, self.written)
        checks.check_twice(conn, plan)
        drop_refused(conn, plan, self._tables)
        if self._alone:
            self._step("Asking the rules of the register", 6)
        result = Writer(conn, plan, self.written, alone=self._alone, dry=self._dry).write()
        raise_sequences(conn, plan)
        item.inserted, item.changed, item.unchanged = result.inserted, result.changed, result.unchanged
        item.accepted = result.inserted + result.changed
        return special.unmatched(conn, plan)

    def tell(self) -> None:
        """Figures, reasons and the refused rows themselves."""
        conn, plan, item = self._conn, self._plan, self._item
        item.refused = fetch_value(conn, "SELECT count(DISTINCT line_no) FROM pg_temp.imis_reasons WHERE NOT skipped")
        item.skipped += fetch_value(conn, "SELECT count(DISTINCT line_no) FROM pg_temp.imis_reasons WHERE skipped")
        personal = personal_headers(plan)
        rows = fetch_all(
            conn, "SELECT line_no, field, value, reason, skipped FROM pg_temp.imis_reasons ORDER BY line_no, field, reason LIMIT %s", (REASONS_KEPT,)
        )
        for row in rows:
            value = row["value"] or ""
            hidden = bool(personal & set(row["field"].split(", ")))
            reason = Reason(row["line_no"], row["field"], names.masked(value) if hidden else value[:80], row["reason"])
            (item.skips if row["skipped"] else item.reasons).append(reason)
        if item.refused:
            columns = sql.SQL(", ").join(sql.Identifier(f"c{position}") for position in range(len(item.headers)))
            with conn.cursor() as cursor:
                cursor.execute(
                    sql.SQL(
                        "SELECT line_no, {} FROM pg_temp.imis_raw r WHERE line_no IN "
                        "(SELECT line_no FROM pg_temp.imis_reasons WHERE NOT skipped) ORDER BY line_no LIMIT %s"
                    ).format(columns),
                    (REASONS_KEPT,),
                )
                item.refused_rows = [(row[0], dict(zip(item.headers, row[1:], strict=True))) for row in cursor]
        missing = item.rows_read - item.accepted - item.unchanged - item.skipped - item.refused
        if missing:
            raise ImisError(f"{item.name}: {missing:,} rows are not accounted for. Nothing was loaded.", "count check of the report")


def personal_headers(plan: Plan) -> set[str]:
    """Headings of the file whose values are shown masked in reports."""
    answers = {plan.source.headers[int(raw[1:])] for raw in plan.answers.values()}
    return answers | {column.header for column in plan.columns if names.is_personal(column.column.name, plan.table.full_name)}


def keep_refused(conn, plan: Plan, item: FileReport) -> None:
    """Keep the refused rows of a delivery with their reasons; personal values are masked."""
    texts: dict[int, list[str]] = {}
    for reason in item.reasons:
        texts.setdefault(reason.line, []).append(f"{reason.field}: {reason.text}" if reason.field else reason.text)
    personal = personal_headers(plan)
    with conn.cursor() as cursor:
        for line, row in item.refused_rows:
            raw = {key: names.masked(value) if key in personal else (value or "")[:1000] for key, value in row.items() if value}
            cursor.execute(
                "INSERT INTO staging.import_rows (batch_id, line_no, raw, reasons) VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING",
                (item.batch_id, line, json.dumps(raw), texts.get(line) or ["refused"]),
            )


def tune(conn) -> None:
    """Settings of a long set-based act, for its transaction only; room for temporary tables, while it can still be set."""
    for name, value in (("jit", "off"), ("statement_timeout", "0"), ("work_mem", "128MB")):
        execute(conn, "SELECT pg_catalog.set_config(%s, %s, true)", (name, value))
    execute(conn, "SAVEPOINT imis_room")
    try:
        execute(conn, "SELECT pg_catalog.set_config('temp_buffers', '192MB', false)")
    except psycopg2.Error:  # the session has used temporary tables before: they keep the room they have
        execute(conn, "ROLLBACK TO SAVEPOINT imis_room")
    execute(conn, "RELEASE SAVEPOINT imis_room")
