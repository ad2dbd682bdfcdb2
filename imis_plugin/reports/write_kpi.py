"""The KPI report on paper: achievements and targets, the quarters, and a chart for each KPI (modules 11.3). Made from ``fsm.kpi_report``."""

from __future__ import annotations

from typing import Any

from .. import charts
from . import kpi, paper, pdf_figures
from .words import mark, tr

REPORT = "SELECT fsm.kpi_report(%s, %s) AS document"
TITLE = mark("Key performance indicators of the emptying service")
WIDTH, HEIGHT = 318, 168  # px; two beside one another on the page
HEADINGS = (mark("Indicator"), mark("Achieved"), mark("Target"), mark("Reached"), mark("From"))
REACHED, MISSED = mark("▲ yes"), mark("▼ no")
SIGNS = mark("▲ target of the year reached, ▼ not reached.")
UNFINISHED = mark("Provisional: the year is not over.")
METHOD = mark(
    "Applications count by the day they were made, sludge by the day of emptying. A rate without anything to divide by has no value. "
    "Response time is the mean from application to first emptying; less is better."
)


def html(document: dict[str, Any]) -> str:
    """The report as one HTML page."""
    rows, year = document["rows"], document["year"]
    who = document["provider"] or tr("All service providers")
    facts = [str(year) if year else tr("The last five years"), who]
    body = [] if not document["unfinished"] else [paper.sentence(tr(UNFINISHED), "notice")]
    if not rows:
        body.append(paper.sentence(tr("There are no applications and no targets yet.")))
    elif year:
        body.append(paper.table([tr(text) for text in HEADINGS], [_line(item) for item in kpi.achievements(rows, tr)]))
        body.append(_reasons(kpi.achievements(rows, tr)))
        body.append(paper.block(tr("By quarter"), _quarters_table(rows) + paper.sentence(tr(SIGNS))))
        body.append(_drawings([kpi.quarter_chart(rows, code, year, tr) for code in kpi.codes_of(rows)]))
    else:
        body += [_years_table(rows), _drawings([kpi.years_chart(rows, code, tr) for code in kpi.codes_of(rows)])]
    body.append(paper.sentence(tr(METHOD)))
    return paper.page(document, tr(TITLE), facts, "".join(body))


def _line(item: kpi.Achievement) -> list[str]:
    target = "–" if item.target is None else _with_unit(item.target, item.unit, 0)
    reached = "–" if item.reached is None else tr(REACHED if item.reached else MISSED)
    return [item.label, _value(item), target, reached, f"{_plain(item.numerator)} / {_plain(item.denominator)}"]


def _value(item: kpi.Achievement) -> str:
    return tr("no data") if item.value is None else _with_unit(item.value, item.unit, 1)


def _with_unit(value: Any, unit: str, decimals: int) -> str:
    return charts.texts.with_unit(charts.texts.plain_number(value, decimals), unit)


def _plain(value: Any) -> str:
    return "–" if value is None else charts.texts.plain_number(value, 0 if value == int(value) else 1)


def _reasons(items: list[kpi.Achievement]) -> str:
    return "".join(paper.sentence(f"{item.label}: {item.reason}") for item in items if item.value is None and item.reason)


def _years_table(rows: list[dict]) -> str:
    years = sorted({row["year"] for row in rows})
    lines = []
    for code, label in kpi.codes_of(rows).items():
        of = {row["year"]: row for row in rows if row["code"] == code}
        unit = tr(kpi.UNITS[of[years[-1]]["unit"]])
        lines.append([tr(label), *(tr("no data") if of[y]["value"] is None else _with_unit(of[y]["value"], unit, 1) for y in years)])
    return paper.table([tr("Indicator"), *(str(year) for year in years)], lines)


def _quarters_table(rows: list[dict]) -> str:
    """A line a KPI: its quarters, the year, the target of the year, by which each is judged (cwis.md 7, 9.3)."""
    lines = []
    for code, label in kpi.codes_of(rows).items():
        of = {row["period"]: row for row in rows if row["code"] == code}
        unit, target = tr(kpi.UNITS[of["year"]["unit"]]), of["year"]["target"]
        # A unit in letters stands once, beside the name: seven times in a line would crowd it.
        name, sign = (tr(label), unit) if unit == "%" else (f"{tr(label)} ({unit})", "")
        cells = [_judged(of[period], sign) for period in (*kpi.QUARTERS, "year")]
        lines.append([name, *cells, "–" if target is None else _with_unit(target, sign, 0)])
    return paper.table([tr("Indicator"), *(tr(name) for name in kpi.QUARTERS), tr("Year"), tr("Target")], lines)


def _judged(row: dict, unit: str) -> str:
    if row["value"] is None:
        return tr("no data")
    return {True: "▲ ", False: "▼ ", None: ""}[kpi.reached(row)] + _with_unit(row["value"], unit, 1)


def _drawings(found: list[charts.Chart]) -> str:
    words = charts.Words(tr("There is nothing to show here."), tr("Target"), tr("Total"), tr("no data"))
    cells = [pdf_figures.drawn(charts.draw(chart, WIDTH, HEIGHT, pdf_figures.theme(), words, titled=True).svg) for chart in found]
    return "".join(f'<div class="chart">{cell}</div>' for cell in cells)
