"""The report as a table of text: one row an indicator (cwis.md 9.5)."""

from __future__ import annotations

import csv
import io

from .files import guard_text

COLUMNS = (
    "municipality_id", "year", "revision", "code", "nsd_code", "outcome", "title", "unit",
    "numerator", "denominator", "raw", "value", "status", "origin", "method", "checksum",
)  # fmt: skip
FIGURES = {"year", "revision", "numerator", "denominator", "raw", "value"}


def rows(document: dict) -> list[dict]:
    """One dict an indicator with the members of :data:`COLUMNS`; figures as in the document, None where there is none."""
    method = f"{document['method']['code']} {document['method']['version']}"
    common = {
        "municipality_id": document["municipality"]["id"], "year": document["year"], "revision": document["revision"],
        "method": method, "checksum": document["checksum"]["value"],
    }  # fmt: skip
    return [{**common, **{name: indicator.get(name) for name in COLUMNS if name not in common}} for indicator in document["indicators"]]


def render(document: dict, bom: bool = True) -> bytes:
    """The table as CSV (RFC 4180, UTF-8).

    :param bom: begin with a byte order mark, so that spreadsheets read it as UTF-8; machines do without.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows(document):
        writer.writerow(["" if row[name] is None else row[name] if name in FIGURES else guard_text(str(row[name])) for name in COLUMNS])
    return out.getvalue().encode("utf-8-sig" if bom else "utf-8")
