"""Where the excreta of each single low-income community go, as one table: a line a community, a column an outcome (cwis.md 10.2, 10.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from html import escape
from typing import Any

from .notes import part_words
from .words import tr

MOST = 40  # more communities would fill page after page; all of them stand in the document and the workbook


def community_section(document: Mapping[str, Any]) -> str:
    """The table with its key; empty for a report without flows of single communities."""
    flow = document.get("flow")
    groups = [group for group in flow["groups"] if group["kind"] == "community"] if flow else []
    if not groups:
        return ""
    shown = sorted(groups, key=lambda group: -group["population"])[:MOST]
    shown.sort(key=lambda group: group["label"])
    title = tr("Where the excreta go, by single low-income community")
    more = tr("The {} largest communities are shown; {} more stand in the report document and in the workbook.")
    left = f'<p class="small">{escape(more.format(MOST, len(groups) - MOST))}</p>' if len(groups) > MOST else ""
    rows = "".join(_row(group, flow["outcomes"]) for group in shown)
    return (
        f'<section class="page"><h2>{escape(title)}</h2>{_key(flow["outcomes"])}{left}'
        f'<table class="communities">{_head(flow["outcomes"])}<tbody>{rows}</tbody></table></section>'
    )


def _key(outcomes: Sequence[Mapping[str, Any]]) -> str:
    lead = tr("Percent of the people who can be followed. Columns by number:")
    names = " ".join(
        f'<span class="{_side(outcome)}">{number}\u00a0{escape(tr(outcome["label"]))}</span>' for number, outcome in enumerate(outcomes, start=1)
    )
    return f'<p class="small">{escape(lead)}</p><p class="small outcome-key">{names}</p>'


def _side(outcome: Mapping[str, Any]) -> str:
    return "safe" if outcome["safe"] else "unsafe"


def _head(outcomes: Sequence[Mapping[str, Any]]) -> str:
    numbers = "".join(f'<th class="{_side(outcome)}">{number}</th>' for number, outcome in enumerate(outcomes, start=1))
    words = f"<th>{escape(tr('Community'))}</th><th>{escape(tr('People'))}</th><th class=\"share\">{escape(tr('Safe'))}</th>"
    return f"<thead><tr>{words}{numbers}</tr></thead>"


def _row(group: Mapping[str, Any], outcomes: Sequence[Mapping[str, Any]]) -> str:
    percents = [Decimal(group["outcomes"][outcome["code"]].get("percent") or 0) for outcome in outcomes]
    name = f"<th>{escape(part_words(group['label']))}</th><td>{group['population']:,}</td>"
    if not any(percents):
        return f'<tr>{name}<td colspan="{len(outcomes) + 1}" class="none">{escape(tr("no value"))}</td></tr>'
    safe = sum((percent for percent, outcome in zip(percents, outcomes, strict=True) if outcome["safe"]), Decimal(0))
    bar = f'<div class="split"><div style="width:{min(safe, Decimal(100)):.1f}%"></div></div>'
    cells = "".join(f"<td>{'–' if not percent else f'{percent:.1f}'}</td>" for percent in percents)
    return f'<tr>{name}<td class="share">{safe:.0f}\u202f% {bar}</td>{cells}</tr>'
