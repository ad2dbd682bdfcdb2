"""Spreadsheets (XLSX): the stored values of one sheet as rows of text, without any spreadsheet program.

Nothing is calculated: of a formula the result is read that the program stored, and the report says so. Dates are written out as
year-month-day from their serial numbers, so that no order of day and month can be mistaken.
"""

from __future__ import annotations

import datetime
import posixpath
import re
from pathlib import Path
from typing import Iterator
from xml.etree import ElementTree  # nosec B405  # every part is looked at by refuse_doctype before it is parsed

from .containers import PROLOG, open_packed, refuse_doctype
from .source import MAX_CELL, MAX_COLUMNS, FileFault, Row, Source, check_headers, check_size

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CELL = re.compile(r"^([A-Z]{1,3})(\d+)$")
#: Built-in number formats that show dates or times.
_DATE_FORMATS = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
_LOOKED_AT = 30


class _Sheet:
    """One sheet of a workbook."""

    def __init__(self, path: Path, name: str, part: str, shared: list[str], styles: list[tuple[str, int]], epoch_1904: bool) -> None:
        self.path, self.name, self.part = path, name, part
        self.shared, self.styles = shared, styles
        self.zero = datetime.datetime(1904, 1, 1) if epoch_1904 else datetime.datetime(1899, 12, 30)
        self.formulas = 0

    def rows(self) -> Iterator[tuple[int, list[str], str]]:
        """Row number, texts by column, and a fault of the row or ""."""
        self.formulas = 0
        with open_packed(self.path) as packed, packed.open(self.part) as stream:
            number = 0
            for event, element in ElementTree.iterparse(stream, events=("start", "end")):  # nosec B314  # looked at in read_workbook
                if event != "end" or element.tag != _MAIN + "row":
                    continue
                number = int(element.get("r") or number + 1)
                cells: list[str] = []
                fault = ""
                for cell in element:
                    column = _column(cell.get("r"), len(cells))
                    if column >= MAX_COLUMNS:
                        raise FileFault(f"Row {number:,} of the sheet has more than {MAX_COLUMNS:,} columns.")
                    cells += [""] * (column - len(cells))
                    text, wrong = self._text(cell)
                    cells.append(text)
                    fault = fault or wrong
                element.clear()
                if any(cells) or fault:
                    yield number, cells, fault

    def _text(self, cell) -> tuple[str, str]:
        kind = cell.get("t") or "n"
        value = cell.findtext(_MAIN + "v")
        formula = cell.find(_MAIN + "f") is not None
        self.formulas += formula
        where = cell.get("r") or ""
        if kind == "inlineStr":
            return "".join(cell.itertext())[: MAX_CELL + 1], ""
        if value is None or not value and formula and kind != "str":
            text = f"The cell {where} holds a formula without a stored result. Open and save the file in the spreadsheet program."
            return "", text if formula else ""
        if kind == "s":
            place = int(value)
            return (self.shared[place], "") if 0 <= place < len(self.shared) else ("", f"The cell {where} is damaged.")
        if kind == "b":
            return ("true" if value == "1" else "false"), ""
        if kind == "e":
            return "", f"The cell {where} holds the error {value}. Correct it in the spreadsheet."
        if kind in ("str", "d"):
            return value, ""
        return self._number(value, int(cell.get("s") or 0)), ""

    def _number(self, value: str, style: int) -> str:
        how, digits = self.styles[style] if 0 <= style < len(self.styles) else ("", 0)
        try:
            number = float(value)
        except ValueError:
            return value
        if how == "date" and 0 <= number < 2_958_466:
            return self._date(number)
        if number == int(number) and abs(number) < 1e15:
            return str(int(number)).zfill(digits)
        return value if "e" not in value.lower() else repr(number)

    def _date(self, number: float) -> str:
        moment = self.zero + datetime.timedelta(days=int(number), seconds=round((number % 1) * 86400))
        if number < 1:
            return moment.strftime("%H:%M:%S")
        return moment.strftime("%Y-%m-%d") if number == int(number) else moment.strftime("%Y-%m-%d %H:%M:%S")


def open_xlsx(path: Path, first_line: int = 0) -> list[Source]:
    """The sheets of a workbook that hold rows, one source each.

    :param first_line: row of the headings, 0 looks for it.
    :raises FileFault: no workbook, damaged, or no sheet with headings.
    """
    check_size(path)
    try:
        found = [source for sheet in _sheets(path) for source in _source(sheet, first_line)]
    except (ElementTree.ParseError, KeyError, ValueError, EOFError) as exc:
        raise FileFault("The workbook is damaged, or not an XLSX file. Open it in the spreadsheet program and save it again.") from exc
    if not found:
        raise FileFault("No sheet of the workbook has rows. The first row must name the columns.")
    return found


def _source(sheet: _Sheet, first_line: int) -> list[Source]:
    sample = []
    for row in sheet.rows():
        sample.append(row)
        if len(sample) >= _LOOKED_AT:
            break
    if not sample:
        return []
    widths = [sum(1 for cell in cells if cell.strip()) for _n, cells, _f in sample]
    place = next((at for at, (number, _c, _f) in enumerate(sample) if number == first_line), -1)
    if place < 0:
        common = max(set(widths), key=lambda width: (widths.count(width), width))
        place = next((at for at, width in enumerate(widths) if width >= max(common - 1, 1)), 0)
    line, cells, _fault = sample[place]
    headers = [cell.strip() for cell in cells]
    while headers and not headers[-1]:
        headers.pop()
    check_headers(headers)
    source = Source(
        path=sheet.path, layer=sheet.name, headers=headers, rows=lambda: iter(()), unit="line", crs="EPSG:4326", crs_is_default=True, first_line=line
    )  # fmt: skip
    source.rows = lambda: _rows(sheet, source, line)
    return [source] if headers else []


def _rows(sheet: _Sheet, source: Source, heading: int) -> Iterator[Row]:
    width = len(source.headers)
    for number, cells, fault in sheet.rows():
        if number <= heading:
            continue
        values = (cells + [""] * width)[:width]
        if any(cell.strip() for cell in cells[width:]):
            fault = fault or f"The row has values to the right of the last heading ({source.headers[-1]})."
        if [value.strip() for value in values] == source.headers:
            fault = "The headings stand here once more. Remove the row."
        if max(map(len, values)) > MAX_CELL or any("\0" in value for value in values):
            fault, values = "A cell is too long or holds a NUL character.", [value[:200].replace("\0", "") for value in values]
        yield number, values, fault
    if sheet.formulas:
        note = f"{sheet.formulas:,} cells hold formulas; the results that the spreadsheet program stored were read."
        if note not in source.notes:
            source.notes.append(note)


def _sheets(path: Path) -> list[_Sheet]:
    with open_packed(path) as packed:
        names = set(packed.namelist())
        if "xl/workbook.xml" not in names:
            raise FileFault("This is no XLSX workbook. Save it as “Excel workbook (.xlsx)” or as CSV UTF-8.")
        book = _parse(packed, "xl/workbook.xml")
        targets = {item.get("Id"): item.get("Target") for item in _parse(packed, "xl/_rels/workbook.xml.rels")}
        shared = _shared(packed) if "xl/sharedStrings.xml" in names else []
        styles = _styles(packed) if "xl/styles.xml" in names else []
        properties = book.find(_MAIN + "workbookPr")
        epoch = properties is not None and properties.get("date1904") in ("1", "true")
        found = []
        for sheet in book.iter(_MAIN + "sheet"):
            target = targets.get(sheet.get(_RELATION)) or ""
            part = target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
            if part in names and "worksheets" in part and sheet.get("state") in (None, "visible"):
                with packed.open(part) as stream:
                    refuse_doctype(stream.read(PROLOG))
                found.append(_Sheet(path, sheet.get("name") or part, part, shared, styles, epoch))
        return found


def _parse(packed, part: str) -> ElementTree.Element:
    with packed.open(part) as stream:
        text = stream.read()
    refuse_doctype(text[:PROLOG])
    return ElementTree.fromstring(text)  # nosec B314  # no document type, so nothing outside the text is read


def _shared(packed) -> list[str]:
    found: list[str] = []
    with packed.open("xl/sharedStrings.xml") as stream:
        refuse_doctype(stream.read(PROLOG))
    with packed.open("xl/sharedStrings.xml") as stream:
        for _event, element in ElementTree.iterparse(stream):  # nosec B314  # looked at just above
            if element.tag == _MAIN + "si":
                found.append("".join(part.text or "" for part in element.iter(_MAIN + "t")))
                element.clear()
    return found


def _styles(packed) -> list[tuple[str, int]]:
    """For each cell style: "date" or "", and the number of digits that a code such as 00000 shows."""
    root = _parse(packed, "xl/styles.xml")
    codes = {int(item.get("numFmtId")): item.get("formatCode") or "" for item in root.iter(_MAIN + "numFmt")}
    found = []
    formats = root.find(_MAIN + "cellXfs")
    for style in formats if formats is not None else ():
        number = int(style.get("numFmtId") or 0)
        code = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', "", codes.get(number, ""))
        is_date = number in _DATE_FORMATS or bool(re.search(r"[dmyh]", code, re.IGNORECASE)) and "0" not in code.split(".")[0]
        found.append(("date" if is_date else "", len(code) if re.fullmatch(r"0{2,20}", code) else 0))
    return found


def _column(reference: str | None, after: int) -> int:
    found = _CELL.match(reference or "")
    if not found:
        return after
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - 64
    return number - 1
