"""The report as a workbook: Indicators with figures as numbers, Settings, Notes, and By ward where there are groups."""

from __future__ import annotations

import io
from decimal import Decimal

from ..database.errors import ImisError
from . import notes
from .words import tr
from .write_csv import COLUMNS, FIGURES, rows

_WIDTHS = {"title": 62, "checksum": 24, "code": 8, "nsd_code": 10, "year": 7, "revision": 9, "method": 15, "municipality_id": 18}
_INK, _SOFT = "1F4E5A", "E8F0F1"


def new_book():
    """An empty workbook.

    :raises ImisError: the library openpyxl is not installed; the sentence says how to get it.
    """
    try:
        import openpyxl
    except ImportError as exc:
        raise ImisError(
            tr("The spreadsheet was not written: the Python library openpyxl is missing. Install it (Debian: apt install python3-openpyxl)."),
            str(exc),
        ) from exc
    return openpyxl.Workbook()


def render(document: dict) -> bytes:
    """The workbook as bytes.

    :raises ImisError: the library openpyxl is not installed; the sentence says how to get it.
    """
    book = new_book()
    sheet = book.active
    sheet.title = tr("Indicators")
    fill_sheet(sheet, COLUMNS, [[row[name] for name in COLUMNS] for row in rows(document)], [name in FIGURES for name in COLUMNS])
    for column, name in enumerate(COLUMNS, start=1):
        sheet.column_dimensions[sheet.cell(1, column).column_letter].width = _WIDTHS.get(name, 13)
    _settings(book.create_sheet(tr("Settings")), document)
    _notes(book.create_sheet(tr("Notes")), document)
    for sheet_title, kinds in ((tr("By ward"), ("ward",)), (tr("By community and gender"), ("lic", "community", "gender"))):
        groups = [(i, group) for i in document["indicators"] for group in i.get("groups", []) if group["kind"] in kinds]
        if groups:
            names = ("code", "title", "part", "numerator", "denominator", "value", "status")
            lines = [[i["code"], i["title"], g["label"], *(g[name] for name in names[3:])] for i, g in groups]
            fill_sheet(book.create_sheet(sheet_title), [tr(name) for name in names], lines, [False, False, False, True, True, True, False])
    for sheet_title, member, items in ((tr("Flows"), "flow", "outcomes"), (tr("Ladder"), "ladder", "rungs")):
        if document.get(member):
            _people(book.create_sheet(sheet_title), document[member], items)
    book.properties.title = tr("CWIS report {} · {}").format(document["year"], document["municipality"]["name"])
    book.properties.creator = "IMIS"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def fill_sheet(sheet, names, lines: list[list], figures: list[bool]) -> None:
    """Headings and lines on a sheet; where ``figures`` says so, a text that is a number becomes one."""
    from openpyxl.styles import Alignment, Font, PatternFill

    for column, name in enumerate(names, start=1):
        cell = sheet.cell(1, column)
        _put(cell, name)
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor=_INK)
    for number, line in enumerate(lines, start=2):
        for column, (value, is_figure) in enumerate(zip(line, figures, strict=True), start=1):
            cell = sheet.cell(number, column)
            _put(cell, Decimal(str(value)) if is_figure and value is not None and _is_number(str(value)) else value)
            if number % 2:
                cell.fill = PatternFill("solid", fgColor=_SOFT)
            cell.alignment = Alignment(vertical="top", wrap_text=not is_figure and len(str(value or "")) > 60)
    sheet.freeze_panes = "A2"
    if lines:
        sheet.auto_filter.ref = sheet.dimensions


def _people(sheet, table: dict, items: str) -> None:
    """People by outcome or rung: a line a part of the city, a column an end, shares beside."""
    kinds = table[items]
    names = [tr("part"), tr("people"), *(tr(kind["label"]) for kind in kinds), *(tr(kind["label"]) + " %" for kind in kinds)]
    lines = [
        [g["label"], g["population"], *(g[items][k["code"]]["people"] for k in kinds), *(g[items][k["code"]].get("percent") for k in kinds)]
        for g in table["groups"]
    ]
    fill_sheet(sheet, names, lines, [False] + [True] * (len(names) - 1))


def _is_number(text: str) -> bool:
    return bool(text) and set(text) <= set("0123456789.-")


def _put(cell, value) -> None:
    """A number as a number; text as a typed text cell, whatever it begins with (reliability 7)."""
    if value is None:
        return
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
    elif isinstance(value, Decimal) and value == value.to_integral_value():
        cell.number_format = "#,##0" if abs(value) >= 10000 else "0"


def _settings(sheet, document: dict) -> None:
    lines = []
    for setting in document["settings"]:
        title, unit = notes.setting_words(setting["name"])
        lines.append([title, setting["value"], setting.get("unit") or unit, setting["name"]])
    for standard in document.get("effluent_standards", []):
        for name, unit in (("bod", "mg/l"), ("tss", "mg/l"), ("ecoli", "CFU/100 ml")):
            lines.append([tr("Effluent limit {} from {}").format(name.upper(), standard["valid_from"]), standard[name], unit, f"{name}_standard"])
    fill_sheet(sheet, (tr("setting"), tr("value"), tr("unit"), tr("name")), lines, [False, True, False, False])
    for letter, width in zip("ABCD", (58, 12, 26, 62), strict=True):
        sheet.column_dimensions[letter].width = width


def _notes(sheet, document: dict) -> None:
    lines = [[note.code, notes.status_words(note.kind), None, note.text] for note in notes.status_notes(document)]
    lines += [[", ".join(codes), tr("records"), count, text] for count, text, codes in notes.quality_notes(document)]
    if document.get("notice"):
        lines.insert(0, ["", tr("notice"), None, tr(document["notice"])])
    fill_sheet(sheet, (tr("indicators"), tr("kind"), tr("count"), tr("note")), lines, [False, False, True, False])
    for letter, width in zip("ABCD", (34, 20, 9, 110), strict=True):
        sheet.column_dimensions[letter].width = width
