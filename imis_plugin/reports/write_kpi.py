"""The KPI report on paper: a table of achievements and targets, and a chart for each KPI (modules 11.3). Made from ``fsm.kpi_report``."""

from __future__ import annotations

import base64
from html import escape
from typing import Any

from .. import charts
from . import kpi, paper
from .words import mark, tr

REPORT = "SELECT fsm.kpi_report(%s, %s) AS document"
TITLE = mark("Key performance indicators of the emptying service")
WIDTH, HEIGHT = 430, 205
HEADINGS = (mark("Indicator"), mark("Achieved"), mark("Target"), mark("Reached"), mark("From"))
REACHED, MISSED = mark("▲ yes"), mark("▼ no")
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


def _drawings(found: list[charts.Chart]) -> str:
    words = charts.Words(tr("There is nothing to show here."), tr("Target"), tr("Total"), tr("no data"))
    cells = []
    for chart in found:
        drawing = charts.draw(chart, WIDTH, HEIGHT, words=words, titled=True)
        data = base64.b64encode(drawing.svg.encode("utf-8")).decode("ascii")
        cells.append(
            f'<div style="display: inline-block; width: 49%; break-inside: avoid; margin-top: 4mm">'
            f'<img style="width: 100%" alt="{escape(chart.title, quote=True)}" src="data:image/svg+xml;base64,{data}"></div>'
        )
    return "".join(cells)
