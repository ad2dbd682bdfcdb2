"""A delivery at the desk: staged, checked without a trace, mended, imported, taken back (data-model 5.1, reliability 7).

Each step is a transaction of its own, so that a lost connection or a cancel leaves a whole state: the rows wait where they
are staged, and the register is as it was. A check does everything that the import does, and rolls it back.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..database.connection import execute, fetch_all, fetch_one, fetch_value
from ..database.errors import ImisError
from ..database.feedback import Feedback, Quiet
from . import overruled, staging
from .catalogue import Table, read_catalogue
from .one_file import OneFile, keep_refused, tune
from .plan import Plan, plan_file
from .report import FileReport
from .source import Source, sha256_of

#: Days that a staged delivery keeps its rows.
KEPT_DAYS = 30


@dataclass
class Choices:
    """What the officer stated about a file.

    :ivar mapping: heading -> column, "" = not read.
    :ivar date_format: ISO, DMY or MDY.
    :ivar crs: coordinate system as ``EPSG:n`` where the file names none.
    :ivar numbering: what bare numbers of water sources and structure types mean (Appendix B).
    :ivar taken_over: the rows are those of an earlier system and may be incomplete.
    :ivar note: how the file was read, for the list of deliveries.
    """

    mapping: dict[str, str]
    date_format: str = "ISO"
    crs: str = ""
    numbering: str = ""
    taken_over: bool = False
    note: dict[str, Any] = field(default_factory=dict)


def stage(conn, source: Source, table: Table, tables: dict[str, Table], choices: Choices, feedback: Feedback | None = None) -> int:
    """Read a file into the database, where it waits; gives the number of the delivery.

    :param conn: a connection with no open work; committed.
    :raises FileFault: a heading is missing, or the file cannot be read to its end; nothing is kept.
    """
    feedback = feedback or Quiet()
    plan = plan_file(source, table, tables, choices.mapping, choices.taken_over)
    sha256 = sha256_of(source.path)
    conn.rollback()
    try:
        tune(conn)
        staging.prepare(conn)
        _forget_old(conn)
        batch_id = _new_batch(conn, plan, sha256, choices)
        count = staging.copy_raw(conn, plan, feedback)
        if not count:
            raise ImisError("The file has headings but no rows. Deliver it again.")
        staging.keep_raw(conn, plan, batch_id)
        execute(conn, "UPDATE imis.import_batches SET rows_read = %s, read_as = read_as || %s, seen_version = row_version WHERE id = %s",
                (count, json.dumps({"notes": source.notes}), batch_id))  # fmt: skip
        conn.commit()
    except BaseException:
        if not conn.closed:
            conn.rollback()
        raise
    return batch_id


def check(conn, batch_id: int, feedback: Feedback | None = None) -> FileReport:
    """Judge a staged delivery by everything the import would meet; the register stays as it is.

    :raises ImisError: the delivery is gone or imported already, another import of the kind runs, or it cannot be judged.
    """
    report, _ = _run(conn, batch_id, feedback or Quiet(), keep=False, good_rows=False)
    return report


def accept(conn, batch_id: int, good_rows: bool = False, feedback: Feedback | None = None) -> FileReport:
    """Import a staged delivery in one transaction: all rows, or, when asked, the good ones.

    :return: the report; its ``batch_id`` is None when refused rows stood against it and nothing was imported.
    """
    report, _ = _run(conn, batch_id, feedback or Quiet(), keep=True, good_rows=good_rows)
    return report


def _run(conn, batch_id: int, feedback: Feedback, keep: bool, good_rows: bool) -> tuple[FileReport, Plan]:
    conn.rollback()
    numbers: list[dict] = []
    try:
        tune(conn)
        tables = read_catalogue(conn)
        batch = _staged(conn, batch_id)
        plan = _plan(batch, tables)
        kind = plan.table.full_name
        _lock(conn, kind)
        numbers = fetch_all(conn, "SELECT sequence, value, called FROM staging.number_state(%s)", (kind,))
        item = FileReport(batch["file_name"], batch["layer_name"] or "", kind, batch_id=batch_id, headers=plan.source.headers,
                          source_line=plan.source.unit, notes=plan.notes)  # fmt: skip
        if keep:
            item.batch_id = batch_id = _newest_number(conn, batch, kind)
        staging.prepare(conn)
        execute(conn, "SELECT pg_catalog.set_config('imis.batch_id', %s, true)", (str(batch_id),))
        read_as = batch["read_as"] or {}
        work = OneFile(conn, plan, item, tables, batch["date_format"] or "ISO", read_as.get("numbering") or None,
                       read_as.get("crs") or None, alone=True, dry=not keep, feedback=feedback)  # fmt: skip
        item.rows_read = staging.raw_again(conn, plan, batch_id)
        if not item.rows_read:
            raise ImisError("No rows of this delivery are left: they were left out, or given up after a month. Choose the file again.")
        unmatched = work.take_in()
        work.tell()
        if keep and (good_rows or not item.refused):
            _finish(conn, plan, item, work.written, unmatched)
            return item, plan
    except BaseException:
        if not conn.closed:
            conn.rollback()
            _give_back(conn, batch_id, numbers, feedback)
        raise
    conn.rollback()
    _give_back(conn, batch_id, numbers, feedback)
    _note_check(conn, plan, item, batch["id"], unmatched)
    if keep:
        item.batch_id = None
    return item, plan


def _finish(conn, plan: Plan, item: FileReport, written: list[str], unmatched: int) -> None:
    execute(conn, "SET CONSTRAINTS ALL IMMEDIATE")
    note = overruled.remember(conn, plan, written, staging.TYPED)
    item.notes += [note] if note else []
    execute(conn, "DELETE FROM staging.import_rows WHERE batch_id = %s", (item.batch_id,))
    keep_refused(conn, plan, item)
    _counts(conn, item, item.batch_id, unmatched, "accepted")
    execute(conn, "DELETE FROM staging.delivered_rows WHERE batch_id = %s", (item.batch_id,))
    conn.commit()


def _note_check(conn, plan: Plan, item: FileReport, batch_id: int, unmatched: int) -> None:
    """Keep the outcome of a check with the delivery: counts, and the refused rows with their reasons."""
    execute(conn, "DELETE FROM staging.import_rows WHERE batch_id = %s", (batch_id,))
    item.batch_id = batch_id
    keep_refused(conn, plan, item)
    _counts(conn, item, batch_id, unmatched, "staged")
    conn.commit()


def _counts(conn, item: FileReport, batch_id: int, unmatched: int, status: str) -> None:
    execute(
        conn,
        "UPDATE imis.import_batches SET rows_read = %s, rows_accepted = %s, rows_changed = %s, rows_unchanged = %s, rows_skipped = %s, "
        "rows_refused = %s, rows_unmatched = %s, status = %s, seen_version = row_version WHERE id = %s",
        (item.rows_read, item.accepted, item.changed, item.unchanged, item.skipped, item.refused, unmatched, status, batch_id),
    )
    item.unmatched = unmatched


def _give_back(conn, batch_id: int, before: list[dict], feedback: Feedback) -> None:
    """Numbers that the check drew go back to their sequences where nobody drew any since."""
    for state in before:
        table = state["sequence"]
        kind = fetch_value(conn, "SELECT kind FROM imis.import_batches WHERE id = %s", (batch_id,))
        now = [row for row in fetch_all(conn, "SELECT sequence, value FROM staging.number_state(%s)", (kind,)) if row["sequence"] == table]
        if now and now[0]["value"] > state["value"]:
            execute(conn, "SELECT staging.give_numbers_back(%s, %s, %s, %s, %s)", (kind, table, state["value"], state["called"], now[0]["value"]))
        conn.commit()


def _staged(conn, batch_id: int) -> dict:
    batch = fetch_one(conn, "SELECT * FROM imis.import_batches WHERE id = %s", (batch_id,))
    if batch is None:
        raise ImisError("This delivery is no longer there, or it is not yours. Nothing was changed.")
    if batch["status"] != "staged":
        raise ImisError("This delivery was dealt with already. Look at the list of deliveries. Nothing was changed.")
    return batch


def _plan(batch: dict, tables: dict[str, Table]) -> Plan:
    read_as = batch["read_as"] or {}
    source = Source(
        path=Path(batch["file_name"]), layer=batch["layer_name"] or "", headers=list(batch["headers"]), rows=lambda: iter(()),
        crs=batch["crs"] or "", crs_is_default=bool(read_as.get("crs_is_default")), encoding=batch["encoding"] or "utf-8",
        unit=read_as.get("unit") or "line",
    )  # fmt: skip
    plan = plan_file(source, tables[batch["kind"]], tables, dict(batch["column_map"] or {}), bool(read_as.get("taken_over")))
    plan.notes += read_as.get("notes") or []
    return plan


def _lock(conn, kind: str) -> None:
    free = fetch_value(conn, "SELECT pg_catalog.pg_try_advisory_xact_lock(pg_catalog.hashtext('imis.load'), pg_catalog.hashtext(%s))", (kind,))
    if not free:
        raise ImisError(
            "A colleague is importing or checking a file of the same kind just now. Wait until that has ended, then try again. Nothing was changed."
        )


def _newest_number(conn, batch: dict, kind: str) -> int:
    """The number under which a delivery comes into force: the newest of its kind counts, so it must not be behind another."""
    if fetch_value(conn, "SELECT count(*) FROM imis.deliveries WHERE kind = %s AND status = 'accepted' AND id > %s", (kind, batch["id"])) == 0:
        return batch["id"]
    number = fetch_value(
        conn,
        "INSERT INTO imis.import_batches (kind, file_name, layer_name, file_sha256, headers, crs, encoding, date_format, column_map, read_as) "
        "SELECT kind, file_name, layer_name, file_sha256, headers, crs, encoding, date_format, column_map, read_as "
        "FROM imis.import_batches WHERE id = %s RETURNING id",
        (batch["id"],),
    )
    execute(conn, "UPDATE staging.delivered_rows SET batch_id = %s WHERE batch_id = %s", (number, batch["id"]))
    execute(
        conn,
        "UPDATE imis.import_batches SET status = 'refused', rows_accepted = 0, rows_changed = 0, rows_unmatched = 0, "
        "seen_version = row_version WHERE id = %s",
        (batch["id"],),
    )
    return number


def _forget_old(conn) -> None:
    """Rows that nobody went on with for a month are given up: they may hold names and numbers of persons."""
    execute(
        conn,
        "WITH old AS (SELECT id FROM imis.import_batches WHERE status = 'staged' AND created_at < now() - %s * interval '1 day'), "
        "gone AS (DELETE FROM staging.delivered_rows WHERE batch_id IN (SELECT id FROM old)) SELECT count(*) FROM old",
        (KEPT_DAYS,),
    )


def _new_batch(conn, plan: Plan, sha256: str, choices: Choices) -> int:
    source = plan.source
    read_as = {
        **choices.note, "unit": source.unit, "crs": choices.crs, "crs_is_default": source.crs_is_default, "numbering": choices.numbering,
        "taken_over": choices.taken_over,
    }  # fmt: skip
    return fetch_value(
        conn,
        "INSERT INTO imis.import_batches (kind, file_name, layer_name, file_sha256, headers, crs, encoding, date_format, column_map, read_as) "
        "VALUES (%s, %s, nullif(%s, ''), %s, %s, %s, %s, %s, %s, %s) RETURNING id",
        (
            plan.table.full_name, source.file, source.layer, sha256, source.headers, source.crs if plan.planned("geom") else None,
            source.encoding.replace("-sig", ""), choices.date_format, json.dumps(choices.mapping), json.dumps(read_as),
        ),
    )  # fmt: skip


def set_cell(conn, batch_id: int, line: int, header: str, value: str) -> None:
    """Correct a cell of a staged delivery; the next check reads it so.

    :raises ImisError: the row is no longer there.
    """
    batch = _staged(conn, batch_id)
    place = list(batch["headers"]).index(header) + 1
    changed = execute(
        conn,
        "UPDATE staging.delivered_rows SET cells[%s] = nullif(btrim(%s), ''), edited = true, fault = NULL WHERE batch_id = %s AND line_no = %s",
        (place, value.replace("\0", ""), batch_id, line),
    )
    if not changed:
        raise ImisError(f"Row {line} of the delivery is no longer there.")
    conn.commit()


def leave_out(conn, batch_id: int, lines: list[int]) -> int:
    """Take rows out of a staged delivery; gives how many."""
    _staged(conn, batch_id)
    count = execute(conn, "DELETE FROM staging.delivered_rows WHERE batch_id = %s AND line_no = ANY (%s)", (batch_id, lines))
    conn.commit()
    return count


def drop(conn, batch_id: int) -> None:
    """Give up a staged delivery: its rows go, its line in the list says so."""
    batch = _staged(conn, batch_id)
    execute(conn, "DELETE FROM staging.delivered_rows WHERE batch_id = %s", (batch["id"],))
    execute(conn, "UPDATE imis.import_batches SET status = 'refused', seen_version = row_version WHERE id = %s", (batch["id"],))
    conn.commit()


@dataclass
class Undone:
    """What an undo did, or would do.

    :ivar kept: (table, key, reason) of records that stay as they are, at most 1,000.
    """

    removed: int
    restored: int
    kept_count: int
    kept: list[tuple[str, str, str]]


def undo(conn, batch_id: int, only_look: bool = False) -> Undone:
    """Take an imported delivery back, or only say what that would do; committed."""
    told = fetch_value(conn, "SELECT imis.undo_import(%s, %s)", (batch_id, only_look))
    conn.commit()
    return Undone(told["removed"], told["restored"], told["kept_count"], [(one["table"], one["key"], one["reason"]) for one in told["kept"]])


def same_file(conn, kind: str, path: Path) -> int | None:
    """Number of the delivery by which this very file came in before, None when it is new."""
    return fetch_value(conn, "SELECT imis.delivered_already(%s, %s)", (kind, sha256_of(path)))
