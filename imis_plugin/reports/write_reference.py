"""The workbook layout that offices know from earlier systems: one sheet, indicator, outcome, value (cwis.md 9.3)."""

from __future__ import annotations

import io
from decimal import Decimal

from ..database.errors import ImisError
from .words import tr

_OUTCOMES = {"equity": "Equity", "safety": "Safety", "sustainability": "Sustainability"}


def render(document: dict) -> bytes:
    """The workbook as bytes: title and year over three columns, a line an indicator from row 5, thin borders around all of them.

    :raises ImisError: the library openpyxl is not installed; the sentence says how to get it.
    """
    try:
        import openpyxl
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    except ImportError as exc:
        raise ImisError(
            tr("The spreadsheet was not written: the Python library openpyxl is missing. Install it (Debian: apt install python3-openpyxl)."),
            str(exc),
        ) from exc
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = str(document["year"])
    title = tr("CWIS indicators of {}").format(document["municipality"]["name"])
    for row, text, size, fill in ((1, title, 20, "538DD5"), (2, document["year"], 22, "B8CCE4")):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=3)
        cell = sheet.cell(row, 1, text)
        cell.font, cell.fill, cell.alignment = Font(size=size, bold=True), PatternFill("solid", fgColor=fill), Alignment(horizontal="center")
    for column, text in enumerate((tr("Indicator"), tr("Outcome"), tr("Value")), start=1):
        sheet.cell(4, column, text).font = Font(bold=True)
    for row, indicator in enumerate(document["indicators"], start=5):
        value = indicator["value"]
        sheet.cell(row, 1, f"{indicator['code']} {tr(indicator['title'])}").alignment = Alignment(wrap_text=True, vertical="top")
        sheet.cell(row, 2, tr(_OUTCOMES.get(indicator["outcome"], indicator["outcome"])))
        sheet.cell(row, 3, Decimal(value) if value is not None else tr("no value"))
    thin = Side(style="thin")
    for line in sheet.iter_rows(min_row=1, max_row=4 + len(document["indicators"]), max_col=3):
        for cell in line:
            cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
    for letter, width in zip("ABC", (50, 20, 18), strict=True):
        sheet.column_dimensions[letter].width = width
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
