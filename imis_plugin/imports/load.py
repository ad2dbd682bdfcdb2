"""A folder of files into the database: staged, checked, reported, and then in one transaction or not at all.

Spec: reliability 7 and T29-T35, data-model 1.4, 1.9, 5.6. Killed at any moment, the database is as it was before.
"""

from __future__ import annotations

import time
from pathlib import Path

import psycopg2
from psycopg2 import sql

from ..database.connection import execute, fetch_value
from ..database.errors import Cancelled, ImisError, explain
from ..database.feedback import Feedback, Quiet
from . import names, overruled, special, staging
from .catalogue import Table, read_catalogue
from .folder import find_plans
from .one_file import OneFile, keep_refused, tune
from .plan import Plan
from .report import FileReport, LoadReport
from .source import FileFault, sha256_of

DATE_FORMATS = ("ISO", "DMY", "MDY")


def load_folder(
    conn,
    folder: Path,
    *,
    good_rows: bool = False,
    crs: str | None = None,
    encoding: str = "utf-8",
    date_format: str = "ISO",
    feedback: Feedback | None = None,
    reference_numbering: str | None = None,
    leave_unknown: bool = False,
) -> LoadReport:
    """Load a folder of CSV, XLSX, GeoJSON, GeoPackage, Shapefile and KML files, one table each.

    All or nothing: one refused row leaves the database as it was, unless ``good_rows`` is given. Rows are marked as
    taken over (data-model 1.4). The same files again change nothing.

    :param conn: a connection; its open transaction is rolled back first, and it is committed when the load succeeds.
    :param crs: coordinate system of files that name none, as ``EPSG:n``.
    :param encoding: of the CSV files.
    :param date_format: of all files: ISO (YYYY-MM-DD), DMY or MDY; ISO is always read.
    :param reference_numbering: what bare numbers of water sources and structure types mean (Appendix B):
        ``dictionary``, ``shipped`` or ``older``; None refuses such numbers.
    :param leave_unknown: columns that no table knows are left out even where the file lacks columns of a complete record;
        otherwise such a file is refused, because they may be misspelt.
    :return: figures, reasons and notes; ``loaded`` says whether the rows are stored.
    :raises ImisError: no such folder, another import of the same kind runs, or the server, the connection or the
        rights failed.
    """
    if date_format not in DATE_FORMATS:
        raise ImisError(f'"{date_format}" is not a date format. Use ISO, DMY or MDY.')
    if reference_numbering and reference_numbering not in names.NUMBERINGS:
        raise ImisError(f'"{reference_numbering}" is not a numbering. Use {", ".join(names.NUMBERINGS)}.')
    conn.rollback()
    was_autocommit, conn.autocommit = conn.autocommit, False
    loader = _Loader(conn, LoadReport(str(folder), good_rows), crs, date_format, feedback or Quiet(), reference_numbering, leave_unknown)
    try:
        return loader.run(Path(folder), encoding)
    except psycopg2.Error as exc:
        refusal = explain(exc)
        raise ImisError(_nothing_loaded(refusal.sentence), refusal.detail_for_log) from exc
    finally:
        if not conn.closed:
            conn.rollback()
            conn.autocommit = was_autocommit


class _Loader:
    def __init__(
        self, conn, report: LoadReport, crs: str | None, date_format: str, feedback: Feedback, numbering: str | None, leave_unknown: bool
    ) -> None:
        self._conn = conn
        self._report = report
        self._crs = crs
        self._date_format = date_format
        self._feedback = feedback
        self._numbering = numbering
        self._leave_unknown = leave_unknown
        self._tables: dict[str, Table] = {}
        self._shas: dict[Path, str] = {}
        self._done: list[tuple[Plan, list[str], sql.Identifier]] = []

    def run(self, folder: Path, encoding: str) -> LoadReport:
        started = time.monotonic()
        report = self._report
        tune(self._conn)
        self._tables = read_catalogue(self._conn)
        if "imis.import_batches" not in self._tables:
            raise ImisError("This database holds no IMIS, or one of another version. Run: init (a new database) or upgrade.")
        plans = find_plans(folder, self._tables, encoding, report, self._leave_unknown)
        self._lock(plans)
        staging.prepare(self._conn)
        order = {id(item): number for number, (_, item) in enumerate(plans)}
        report.files.sort(key=lambda item: order.get(id(item), -1))
        for number, (plan, item) in enumerate(plans):
            self._feedback.step(f"Loading {item.name} into {plan.table.full_name}", number, len(plans))
            if self._feedback.cancelled():
                raise Cancelled("Stopped as asked. Nothing was changed.")
            begun = time.monotonic()
            execute(self._conn, "SAVEPOINT imis_file")
            try:
                self._file(plan, item)
            except FileFault as exc:
                item.problem = exc.sentence
                execute(self._conn, "ROLLBACK TO SAVEPOINT imis_file")
            execute(self._conn, "RELEASE SAVEPOINT imis_file")
            item.seconds = round(time.monotonic() - begun, 3)
        self._end(len(plans))
        report.seconds = round(time.monotonic() - started, 3)
        return report

    def _lock(self, plans: list[tuple[Plan, FileReport]]) -> None:
        """Two imports of the same kind never run at once: the second is told (T31)."""
        for name in sorted({plan.table.full_name for plan, _ in plans}):
            free = fetch_value(
                self._conn,
                "SELECT pg_catalog.pg_try_advisory_xact_lock(pg_catalog.hashtext('imis.load'), pg_catalog.hashtext(%s))",
                (name,),
            )
            if not free:
                raise ImisError(f"Another import into {name} is running. Wait until it has ended, then load again. Nothing was changed.")

    def _file(self, plan: Plan, item: FileReport) -> None:
        conn = self._conn
        sha256 = self._shas.get(plan.source.path) or self._shas.setdefault(plan.source.path, sha256_of(plan.source.path))
        work = OneFile(conn, plan, item, self._tables, self._date_format, self._numbering, self._crs)
        item.batch_id = self._new_batch(plan, sha256)
        execute(conn, "SELECT pg_catalog.set_config('imis.batch_id', %s, true)", (str(item.batch_id),))
        item.rows_read = staging.copy_raw(conn, plan, self._feedback)
        if special.delivered_before(conn, plan, sha256):
            item.unchanged = item.rows_read
            plan.notes.append("This very file is the newest delivery already; it was not stored again.")
            execute(conn, "DELETE FROM imis.import_batches WHERE id = %s", (item.batch_id,))
            return
        unmatched = work.take_in()
        self._done.append((plan, work.written, staging.set_aside(conn, len(self._done))))
        work.tell()
        self._close_batch(plan, item, unmatched)

    # ------------------------------------------------------------------------------------------------ batches

    def _new_batch(self, plan: Plan, sha256: str) -> int:
        source = plan.source
        return fetch_value(
            self._conn,
            "INSERT INTO imis.import_batches (kind, file_name, layer_name, file_sha256, headers, crs, encoding, date_format) "
            "VALUES (%s, %s, nullif(%s, ''), %s, %s, %s, %s, %s) RETURNING id",
            (
                plan.table.full_name, source.file, source.layer, sha256, source.headers,
                source.crs if plan.planned("geom") else None, source.encoding.replace("-sig", ""), self._date_format,
            ),
        )  # fmt: skip

    def _close_batch(self, plan: Plan, item: FileReport, unmatched: int) -> None:
        execute(
            self._conn,
            "UPDATE imis.import_batches SET rows_read = %s, rows_accepted = %s, rows_changed = %s, rows_unchanged = %s, "
            "rows_skipped = %s, rows_refused = %s, rows_unmatched = %s, status = 'accepted', seen_version = row_version WHERE id = %s",
            (
                item.rows_read, item.accepted, item.changed, item.unchanged, item.skipped, item.refused, unmatched,
                item.batch_id,
            ),
        )  # fmt: skip
        keep_refused(self._conn, plan, item)

    # ------------------------------------------------------------------------------------------------ the end

    def _end(self, files: int) -> None:
        report = self._report
        refused, problems = report.total("refused"), len(report.problems)
        if (refused or problems) and not report.good_rows:
            self._conn.rollback()
            for item in report.files:
                item.batch_id = None
            what = f"{refused:,} of {report.total('rows_read'):,} rows are refused" if refused else "no row was refused"
            if problems:
                what = f"{problems} file{'s' if problems > 1 else ''} cannot be loaded, {what}"
            report.sentence = f"Nothing was loaded: {what}. Correct them, or load the rest with --good-rows."
            return
        try:
            execute(self._conn, "SET CONSTRAINTS ALL IMMEDIATE")
            for plan, written, staged in self._done:
                note = overruled.remember(self._conn, plan, written, staged)
                plan.notes += [note] if note else []
            self._conn.commit()
        except psycopg2.Error as exc:
            refusal = explain(exc)
            raise ImisError(_nothing_loaded(refusal.sentence), refusal.detail_for_log) from exc
        report.loaded = True
        self._feedback.step("Loaded", files, files)
        report.sentence = (
            f"Loaded: {report.total('inserted'):,} added, {report.total('changed'):,} changed, {report.total('unchanged'):,} as before"
            + (f", {report.total('skipped'):,} skipped" if report.total("skipped") else "")
            + (f", {refused:,} refused" if refused else "")
            + (f"; {problems} file{'s' if problems > 1 else ''} could not be loaded" if problems else "")
            + "."
        )


def _nothing_loaded(sentence: str) -> str:
    return sentence if "Nothing was" in sentence else f"{sentence} Nothing was loaded."
