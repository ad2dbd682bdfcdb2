"""Rows to CSV and XLSX: written under a temporary name and renamed when whole, formulas made harmless (T28).

The XLSX writer is our own few lines over ``zipfile``, so that a list can be exported on any desk and streamed.
"""

from __future__ import annotations

import csv
import os
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape  # nosec B406  # writes XML, parses none

from .display import as_text

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\x00")


def guarded(text: str) -> str:
    """A text cell that no spreadsheet runs as a formula: a leading apostrophe where the first sign is dangerous."""
    return "'" + text if text.startswith(DANGEROUS) else text


def write_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[Any]], translate=str, bom: bool = True) -> int:
    """Write a CSV (RFC 4180, UTF-8, with BOM for spreadsheets, without for machines) and give the number of rows.

    :raises OSError: the place cannot be written; no half file is left.
    """

    def write(temporary: Path) -> int:
        count = 0
        with temporary.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([guarded(heading) for heading in headings])
            for row in rows:
                writer.writerow([_csv_cell(value, translate) for value in row])
                count += 1
            file.flush()
            os.fsync(file.fileno())
        return count

    return _whole(path, write)


def _csv_cell(value: Any, translate) -> str:
    text = as_text(value, translate)
    if isinstance(value, (int, float, Decimal)):
        return text
    return guarded(text).replace("\x00", "")


def write_xlsx(path: Path, headings: Sequence[str], rows: Iterable[Sequence[Any]], title: str, translate=str) -> int:
    """Write a workbook of one sheet with a frozen heading row and give the number of rows.

    Texts are typed text cells, so that nothing in them is a formula; numbers stay numbers, dates are ISO text.
    :raises OSError: the place cannot be written; no half file is left.
    """

    return write_workbook(path, [(title, headings, rows)], translate)[0]


def write_workbook(path: Path, sheets: Iterable[tuple[str, Sequence[str], Iterable[Sequence[Any]]]], translate=str) -> list[int]:
    """Write a workbook with a sheet for each (title, headings, rows) and give the rows of each.

    :raises OSError: the place cannot be written; no half file is left.
    """
    counts: list[int] = []

    def write(temporary: Path) -> int:
        titles: list[str] = []
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as book:
            for title, headings, rows in sheets:
                titles.append(_free_title(_sheet_title(title), titles))
                counts.append(_write_sheet(book, len(titles), headings, rows, translate))
            numbers = range(1, len(titles) + 1)
            book.writestr("[Content_Types].xml", CONTENT_TYPES.replace("{sheets}", "".join(SHEET_TYPE.format(n) for n in numbers)))
            book.writestr("_rels/.rels", RELATIONS)
            listed = "".join(SHEET_ENTRY.format(title=_xml(title), n=n) for n, title in zip(numbers, titles, strict=True))
            book.writestr("xl/workbook.xml", WORKBOOK.replace("{sheets}", listed))
            book.writestr("xl/_rels/workbook.xml.rels", BOOK_RELATIONS.replace("{sheets}", "".join(SHEET_RELATION.format(n) for n in numbers)))
            book.writestr("xl/styles.xml", STYLES)
        return sum(counts)

    _whole(path, write)
    return counts


def _write_sheet(book: zipfile.ZipFile, number: int, headings: Sequence[str], rows: Iterable[Sequence[Any]], translate) -> int:
    count = 0
    with book.open(f"xl/worksheets/sheet{number}.xml", "w", force_zip64=True) as sheet:
        sheet.write(SHEET_START.encode("utf-8"))
        sheet.write(_row(1, headings, translate, bold=True).encode("utf-8"))
        for row in rows:
            count += 1
            sheet.write(_row(count + 1, row, translate).encode("utf-8"))
        sheet.write(b"</sheetData></worksheet>")
    return count


def _free_title(title: str, taken: Sequence[str]) -> str:
    """The title, with a number when another sheet has it already (a workbook may not have two of a name)."""
    free, number = title, 1
    while free.lower() in (other.lower() for other in taken):
        number += 1
        free = f"{title[: 30 - len(str(number))]} {number}"
    return free


def _whole(path: Path, write) -> int:
    path = Path(path)
    handle, name = tempfile.mkstemp(prefix="." + path.name + ".", dir=path.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        count = write(temporary)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return count


def _row(number: int, values: Sequence[Any], translate, bold: bool = False) -> str:
    cells = "".join(_cell(value, translate, bold) for value in values)
    return f'<row r="{number}">{cells}</row>'


def _cell(value: Any, translate, bold: bool) -> str:
    style = ' s="1"' if bold else ""
    if value is None:
        return "<c/>"
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return f"<c{style}><v>{as_text(value)}</v></c>"
    if isinstance(value, (date, datetime)):
        value = as_text(value)
    return f'<c{style} t="inlineStr"><is><t xml:space="preserve">{_xml(as_text(value, translate))}</t></is></c>'


def _xml(text: str) -> str:
    kept = "".join(sign for sign in text if sign >= " " or sign in "\t\n")
    return escape(kept, {'"': "&quot;"})


def _sheet_title(title: str) -> str:
    return "".join(sign for sign in title if sign not in "[]:*?/\\")[:31] or "IMIS"


HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT_TYPES = (
    HEAD + f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'spreadsheetml.sheet.main+xml"/>'
    '{sheets}'
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'spreadsheetml.styles+xml"/></Types>'
)
RELATIONS = (
    HEAD + f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>'
)
WORKBOOK = HEAD + f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{{sheets}}</sheets></workbook>'
BOOK_RELATIONS = (
    HEAD + f'<Relationships xmlns="{PACKAGE}/relationships">{{sheets}}<Relationship Id="rIdStyles" Type="{OFFICE}/styles" '
    'Target="styles.xml"/></Relationships>'
)
SHEET_TYPE = (
    '<Override PartName="/xl/worksheets/sheet{0}.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'spreadsheetml.worksheet+xml"/>'
)
SHEET_ENTRY = '<sheet name="{title}" sheetId="{n}" r:id="rId{n}"/>'
SHEET_RELATION = f'<Relationship Id="rId{{0}}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{{0}}.xml"/>'
STYLES = (
    HEAD + f'<styleSheet xmlns="{MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill '
    'patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border>'
    '<left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>'
)
SHEET_START = (
    HEAD + f'<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>'
)
