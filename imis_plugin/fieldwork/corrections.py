"""The correction list: rows that the office could not take, with the reasons in plain words, as a file for the surveyor (FLD-05)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..database.connection import fetch_all
from ..records.spreadsheet import write_csv
from ..records.words import mark

ROWS = """
SELECT r.label, r.bin, r.surveyor, r.device_time, r.status, r.reason, r.photos_missing, r.row_uuid
  FROM imis.field_rows_register AS r
 WHERE r.package_id = %s AND (r.status IN ('received', 'invalid', 'rejected') OR r.photos_missing <> '' AND r.status <> 'superseded')
   AND NOT EXISTS (SELECT 1 FROM imis.field_rows_register AS n WHERE n.row_uuid = r.row_uuid AND n.revision > r.revision)
 ORDER BY r.label, r.id"""
HEADINGS = (
    mark("Code or BIN"), mark("BIN"), mark("Surveyor"), mark("Collected"), mark("Status"), mark("What to correct"),
    mark("Photos missing"), mark("Device key"),
)  # fmt: skip
STATUS_WORDS = {
    "received": mark("Received"), "valid": mark("In order, waits for approval"), "invalid": mark("To correct"), "approved": mark("Approved"),
    "rejected": mark("Rejected"), "superseded": mark("Replaced by a newer version"),
}  # fmt: skip


def corrections(conn, package: int) -> list[dict[str, Any]]:
    """The rows of a package that are to be corrected, were rejected, or lack a photo."""
    return fetch_all(conn, ROWS, (package,))


def write_corrections(path: Path, rows: list[dict[str, Any]], tr: Callable[[str], str] = str) -> int:
    """Write the list as CSV; gives the number of rows.

    :raises OSError: the file cannot be written.
    """
    lines = (
        [row["label"], row["bin"], row["surveyor"], row["device_time"], tr(STATUS_WORDS[row["status"]]), row["reason"], row["photos_missing"] or None,
         str(row["row_uuid"])]
        for row in rows
    )  # fmt: skip
    return write_csv(path, [tr(heading) for heading in HEADINGS], lines, tr, True)
