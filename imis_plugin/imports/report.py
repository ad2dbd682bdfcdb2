"""What a load did: figures a file, reasons a row, notes; as text, as JSON, and as files of refused rows.

Spec: reliability 7 (each refused row with line, field, value and reason; file of the same form to correct and load
again), data-model 2.41.
"""

from __future__ import annotations

import csv
import os
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path

#: Reasons kept a file; the counts are always complete.
REASONS_KEPT = 10_000


@dataclass
class Reason:
    """Why a row was refused or skipped.

    :ivar line: line of the file (number of the feature in map files).
    :ivar field: heading in the file, "" when the row as a whole is meant.
    :ivar value: the cell, masked for personal columns.
    :ivar text: what is wrong and what to do.
    """

    line: int
    field: str
    value: str
    text: str


@dataclass
class FileReport:
    """Figures of one file or layer.

    ``rows_read = accepted + unchanged + skipped + refused`` always holds once the file was read.
    """

    file: str
    layer: str = ""
    table: str = ""
    rows_read: int = 0
    accepted: int = 0
    inserted: int = 0
    changed: int = 0
    unchanged: int = 0
    skipped: int = 0
    refused: int = 0
    repaired: int = 0
    unmatched: int = 0
    batch_id: int | None = None
    problem: str = ""
    notes: list[str] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)
    skips: list[Reason] = field(default_factory=list)
    headers: list[str] = field(default_factory=list)
    refused_rows: list[tuple[int, dict[str, str | None]]] = field(default_factory=list)
    seconds: float = 0.0
    source_line: str = "line"

    @property
    def name(self) -> str:
        """File and, where it has several, layer."""
        return f"{self.file} ({self.layer})" if self.layer else self.file


@dataclass
class LoadReport:
    """What a load of a folder did.

    :ivar loaded: True when the rows are in the database; False when nothing was changed.
    :ivar sentence: the outcome in one sentence.
    :ivar left_aside: files that are no tables of IMIS, with what was made of them.
    """

    folder: str
    good_rows: bool = False
    loaded: bool = False
    sentence: str = ""
    files: list[FileReport] = field(default_factory=list)
    left_aside: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def total(self, figure: str) -> int:
        """Sum of a figure (``rows_read``, ``accepted``, ``refused`` …) over all files."""
        return sum(getattr(item, figure) for item in self.files)

    @property
    def problems(self) -> list[str]:
        """Faults of files as a whole."""
        return [f"{item.name}: {item.problem}" for item in self.files if item.problem]

    def file(self, table: str) -> FileReport:
        """The report of a table, by its name with or without schema.

        :raises KeyError: no file of the folder is for this table.
        """
        for item in self.files:
            if table in (item.table, item.table.split(".")[-1]):
                return item
        raise KeyError(table)

    def as_dict(self) -> dict:
        """For ``--json``: everything but the refused rows themselves."""
        body = asdict(self)
        for item in body["files"]:
            item.pop("refused_rows")
        body["totals"] = {
            figure: self.total(figure)
            for figure in ("rows_read", "accepted", "inserted", "changed", "unchanged", "skipped", "refused", "repaired")
        }
        return body

    def as_text(self, reasons_shown: int = 20) -> str:
        """For people: one line a file, then what needs their attention."""
        lines = [f"{'file':40} {'read':>8} {'added':>8} {'changed':>8} {'same':>8} {'skipped':>8} {'refused':>8}"]
        for item in self.files:
            lines.append(
                f"{item.name[:40]:40} {item.rows_read:8,} {item.inserted:8,} {item.changed:8,} {item.unchanged:8,} "
                f"{item.skipped:8,} {item.refused:8,}"
            )
        for item in self.files:
            told = [f"  {note}" for note in item.notes]
            if item.problem:
                told.insert(0, f"  {item.problem}")
            rows = [("refused", reason) for reason in item.reasons[:reasons_shown]]
            rows += [("skipped", reason) for reason in item.skips[:5]]
            for what, reason in rows:
                where = f"{item.source_line} {reason.line}"
                cell = f", {reason.field} = {reason.value!r}" if reason.field and reason.value else (f", {reason.field}" if reason.field else "")
                told.append(f"  {what}: {where}{cell}: {reason.text}")
            hidden = len(item.reasons) - reasons_shown
            if hidden > 0:
                told.append(f"  … and {hidden:,} more reasons; --report FILE writes them all.")
            if told:
                lines += ["", item.name, *told]
        if self.left_aside:
            lines += ["", "Left aside", *(f"  {text}" for text in self.left_aside)]
        lines += ["", *self.notes, self.sentence]
        return "\n".join(line for line in lines if line is not None)

    def write_refused(self, target: Path) -> list[Path]:
        """Write the refused rows: ``target`` lists every reason; beside it, a file a table has the refused rows in the
        form they came in plus a column ``reasons``, to be corrected and loaded again.

        :raises OSError: the folder cannot be written.
        """
        written = [target]
        listing = [
            [item.name, item.table, reason.line, reason.field, reason.value, reason.text, kind]
            for item in self.files
            for kind, reasons in (("refused", item.reasons), ("skipped", item.skips))
            for reason in reasons
        ]
        listing += [[item.name, item.table, "", "", "", item.problem, "refused"] for item in self.files if item.problem]
        _write_csv(target, ["file", "table", "line", "field", "value", "reason", "outcome"], listing)
        for item in self.files:
            if not item.refused_rows:
                continue
            texts: dict[int, list[str]] = {}
            for reason in item.reasons:
                texts.setdefault(reason.line, []).append(reason.text)
            place = target.with_name(f"{target.stem}-{item.table.split('.')[-1]}.csv")
            rows = [
                [*(harmless(row.get(header) or "") for header in item.headers), " | ".join(texts.get(line, []))]
                for line, row in item.refused_rows
            ]
            _write_csv(place, [*item.headers, "reasons"], rows)
            written.append(place)
        return written


def harmless(cell: str) -> str:
    """A text that no spreadsheet runs: an apostrophe before the sign of a formula. The import takes it away again (T28)."""
    return "'" + cell if cell[:1] in ("=", "+", "-", "@", "\t", "\r", "\0") else cell


def write_refused_rows(target: Path, item: FileReport) -> int:
    """The refused rows of one delivery, in the form they came in, with line and reasons behind; gives their number.

    :raises OSError: the folder cannot be written.
    """
    texts: dict[int, list[str]] = {}
    for reason in item.reasons:
        texts.setdefault(reason.line, []).append(f"{reason.field}: {reason.text}" if reason.field else reason.text)
    rows = [
        [*(harmless(row.get(header) or "") for header in item.headers), item.source_line + " " + str(line), " | ".join(texts.get(line, []))]
        for line, row in item.refused_rows
    ]
    _write_csv(target, [*item.headers, "imis_line", "imis_reasons"], rows)
    return len(rows)


def _write_csv(target: Path, header: list[str], rows: list[list]) -> None:
    """Write under a temporary name and rename, so that no half file exists (reliability 7, Export)."""
    handle, temporary = tempfile.mkstemp(prefix=target.name, dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(header)
            writer.writerows(rows)
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise
