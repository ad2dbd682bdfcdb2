"""The numbers of a chart as a table: to copy, to read aloud, to put under a picture."""

from __future__ import annotations

from .model import Chart
from .texts import plain_number


def as_table(chart: Chart, first: str = "") -> list[list[str]]:
    """Heading and rows: the category, then each series; numbers plain, without separators, so that they can be pasted."""
    heading = [first, *(row.label + (f" ({chart.unit})" if chart.unit else "") for row in chart.series)]
    if chart.target is not None and chart.target.value is not None:
        heading.append(chart.target.label)
    rows = [heading]
    for place, category in enumerate(chart.categories):
        cells = [plain_number(row.values[place], chart.decimals).replace(",", "") for row in chart.series]
        if len(heading) > len(cells) + 1:
            cells.append(plain_number(chart.target.value, chart.decimals).replace(",", ""))
        rows.append([category.label, *cells])
    return rows


def as_text(chart: Chart, first: str = "") -> str:
    """The table with tabs between its columns, as spreadsheets take it from the clipboard."""
    return "\n".join("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row) for row in as_table(chart, first))
