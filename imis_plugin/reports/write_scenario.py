"""A scenario on paper: its steps, people and cost, indicators, flow diagram and ladder before and after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from html import escape
from typing import Any

from ..charts.flow import Outcome
from ..resources_path import data_path
from . import pdf_figures, pdf_parts
from .notes import short_number
from .printing import print_page
from .scenario_result import computed_when
from .words import language, tr


def html(
    title: str,
    city: str,
    result: Mapping[str, Any],
    steps: Sequence[str],
    kinds: Sequence[Mapping[str, Any]],
    rungs: Sequence[Mapping[str, Any]],
    currency: str,
) -> str:
    """The page with its style inside.

    :param result: what ``cwis.try_scenario`` gave. :param steps: each step in words.
    :param kinds, rungs: rows of cwis.flow_outcome and cwis.ladder_rung.
    """
    style = (data_path("resources", "reports") / "cwis_report.css").read_text(encoding="utf-8")
    head = tr("What if: {}").format(title)
    mark = tr("SCENARIO, NOT A REPORT")
    parts = [
        f'<div class="running"><span class="running-place">{escape(city)} · {escape(head)}</span><span class="running-mark">{escape(mark)}</span>'
        f'<span class="running-seal"> </span><span class="running-page">{escape(tr("page"))}</span></div>',
        f'<header class="masthead"><div class="city">{escape(city)}</div><h1>{escape(head)}</h1>'
        f'<div class="facts">{escape(tr("Reporting year {}, by the records of {}").format(result["year"], computed_when(result)))}</div></header>',
        f'<div class="notice">{escape(tr("A computation with assumptions. The records of the city were not changed."))}</div>',
        f"<h2>{escape(tr('Steps'))}</h2>{_steps(result['effects'], steps, currency)}",
        f"<h2>{escape(tr('Indicators before and after'))}</h2><div class=\"tight\">{_indicators(result)}</div>",
        f'<section class="page"><h2>{escape(tr("Where the excreta go"))}</h2>',
    ]
    for moment, words in (("before", tr("Before")), ("after", tr("After"))):
        outcomes = [
            Outcome(k["code"], k["label"], k["stage"], k["kind"], k["is_safe"], Decimal(result[moment]["outcomes"][k["code"]]["percent"] or 0))
            for k in kinds
        ]
        parts.append(f"<h3>{escape(words)}</h3>{pdf_figures.flow_picture(outcomes)}")
    ladder = pdf_figures.ladder_picture(rungs, [(tr("Before"), result["before"]), (tr("After"), result["after"])])
    parts.append(f"<h2>{escape(tr('Service ladder'))}</h2>{ladder}</section>")
    top = f'<!DOCTYPE html><html lang="{language()}"><head><meta charset="utf-8"><title>{escape(head)}</title><style>{style}</style></head>'
    return f"{top}<body>{''.join(parts)}</body></html>"


def _steps(effects: Sequence[Mapping[str, Any]], steps: Sequence[str], currency: str) -> str:
    rows = []
    for words, effect in zip(steps, effects, strict=True):
        counts = [
            f"{effect[name]:,} {tr(unit)}"
            for name, unit in (("buildings", "buildings"), ("people", "people"), ("containments", "containments"))
            if effect[name] is not None
        ]
        cost = "" if effect["cost"] is None else f"{short_number(effect['cost'], 2)} {escape(currency)}"
        rows.append(f'<tr><td>{escape(words)}</td><td class="codes">{escape(", ".join(counts))}</td><td class="number">{cost}</td></tr>')
    costs = [Decimal(effect["cost"]) for effect in effects if effect["cost"]]
    if len(costs) > 1:
        total = f"{short_number(str(sum(costs)), 2)} {escape(currency)}"
        rows.append(f'<tr><td>{escape(tr("Together"))}</td><td></td><td class="number">{total}</td></tr>')
    return pdf_parts.plain_table((tr("Step"), tr("Reaches"), tr("Cost")), rows, ("", "", "number"))


def _indicators(result: Mapping[str, Any]) -> str:
    rows = []
    for was, now in zip(result["before"]["indicators"], result["after"]["indicators"], strict=True):
        unit = {"percent": " %", "m": " m"}.get(now["unit"], "")
        values = [escape(tr("no value") if value is None else value + unit) for value in (was["value"], now["value"])]
        strong = "<b>{}</b>".format(values[1]) if was["value"] != now["value"] else values[1]
        name = f'<td class="key">{escape(now["code"])}</td><td>{escape(tr(now["title"]))}</td>'
        rows.append(f'<tr>{name}<td class="number">{values[0]}</td><td class="number">{strong}</td></tr>')
    return pdf_parts.plain_table(("", tr("Indicator"), tr("Before"), tr("After")), rows, ("", "", "number", "number"))


def render(*given: Any) -> bytes:
    """:func:`html` as PDF.

    :raises ImisError: WeasyPrint is missing.
    """
    return print_page(html(*given))
