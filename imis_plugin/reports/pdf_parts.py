"""The parts of the printed report as HTML: headlines, indicators with bars, notes, settings, method. All from the document."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from html import escape

from . import notes
from .notes import short_number
from .words import tr

_HEADLINES = ("SF-1a", "SF-1b", "SF-1c", "SF-9")
_FAMILIES = (
    ("EQ-1", "Low-income communities against the city"),
    ("SF-1", "Household sanitation and sludge"),
    ("SF-2", "Low-income communities"),
    ("SF-3", "Community toilets"),
    ("SF-4", "Public toilets"),
    ("SF-5 SF-6", "Schools and health facilities"),
    ("SF-7 SF-9", "Emptying service and drinking water"),
)
_OUTCOMES = {"equity": "Equity", "safety": "Safety", "sustainability": "Sustainability"}
# What the terms count, by indicator; {n} numerator, {d} denominator.
_TERMS = {
    "SF-1a": "{n} of {d} people", "SF-1b": "{n} of {d} containments", "SF-1c": "{n} m³ delivered of {d} m³ emptied",
    "SF-1d": "capacity {n} m³ a year, sludge {d} m³ a year", "SF-1e": "capacity {n} m³ a year, delivered {d} m³",
    "SF-1f": "capacity {n} m³ a year, generated {d} m³ a year", "SF-1g": "{n} of {d} samples", "SF-2a": "{n} of {d} people",
    "SF-2b": "{n} of {d} containments", "SF-2c": "{n} m³ delivered of {d} m³ emptied", "SF-3a": "{n} of {d} people",
    "SF-3b": "{n} of {d} toilets", "SF-3c": "{n} of {d} people", "SF-3e": "mean over {d} buildings", "SF-4a": "{n} of {d} toilets",
    "SF-4b": "{n} of {d} toilets", "SF-4d": "{n} of {d} users counted", "SF-5": "{n} of {d} buildings", "SF-6": "{n} of {d} buildings",
    "SF-7": "{n} of {d} emptyings", "SF-9": "{n} of {d} samples",
}  # fmt: skip


def headlines(document: dict) -> str:
    """Four figures of the first page."""
    cells = []
    for indicator in document["indicators"]:
        if indicator["code"] in _HEADLINES:
            cells.append(f'<td><div class="figure">{value(indicator)}</div><div class="words">{escape(tr(indicator["title"]))}</div></td>')
    return f'<table class="headlines"><tr>{"".join(cells)}</tr></table>'


def outcomes(document: dict) -> str:
    """The indicators, grouped by outcome and, within it, by subject."""
    parts = []
    for outcome in dict.fromkeys(indicator["outcome"] for indicator in document["indicators"]):
        own = [indicator for indicator in document["indicators"] if indicator["outcome"] == outcome]
        block = [f'<h2 class="{escape(outcome)}">{escape(tr(_OUTCOMES.get(outcome, outcome)))}</h2>']
        seen: set[str] = set()
        for codes, title in _FAMILIES:
            rows = [i for i in own if i["code"].startswith(tuple(codes.split())) and i["code"] not in seen]
            seen |= {i["code"] for i in rows}
            if rows:
                block.append(f"<h3>{escape(tr(title))}</h3>{_table(rows)}")
        rest = [i for i in own if i["code"] not in seen]
        if rest:
            block.append(_table(rest))
        parts.append(f'<section class="{escape(outcome)}-block">{"".join(block)}</section>')
    return "".join(parts)


def _table(indicators: list[dict]) -> str:
    return '<table class="figures">' + "".join(_row(indicator) for indicator in indicators) + "</table>"


def _row(indicator: dict) -> str:
    chip = "" if indicator["status"] == "ok" else f'<span class="chip">{escape(notes.status_words(indicator["status"]))}</span>'
    return (
        f'<tr><td class="code">{escape(indicator["code"])}</td>'
        f'<td class="what">{escape(tr(indicator["title"]))}{chip}<div class="terms">{escape(terms(indicator))}{escape(_target(indicator))}</div></td>'
        f'<td class="chart">{bar(indicator)}</td><td class="value">{value(indicator)}</td></tr>'
    )


def _target(indicator: dict) -> str:
    if not indicator.get("target"):
        return ""
    unit = {"percent": " %", "m": " m"}.get(indicator["unit"], "")
    return " · " + tr("target {}").format(indicator["target"] + unit)


def terms(indicator: dict) -> str:
    """Numerator and denominator in words."""
    if indicator["code"] == "EQ-1":
        shares = [None if indicator[term] is None else str(Decimal(indicator[term]) * 100) for term in ("numerator", "denominator")]
        return tr("{} % in low-income communities, {} % in the city").format(*(short_number(share) for share in shares))
    words = _TERMS.get(indicator["code"], "{n} / {d}")
    return tr(words).format(n=short_number(indicator["numerator"]), d=short_number(indicator["denominator"]))


def value(indicator: dict) -> str:
    """The value with its unit, as HTML."""
    if indicator["value"] is None:
        return f'<span class="none">{escape(tr("no value"))}</span>'
    if indicator["unit"] == "ratio":
        return escape(indicator["value"])
    unit = "%" if indicator["unit"] == "percent" else indicator["unit"]
    return f"{escape(short_number(indicator['value']))}<small>\u202f{escape(unit)}</small>"


def bar(indicator: dict) -> str:
    """A bar from 0 to the full scale; where the value may pass 100 the scale is wider and a tick marks 100. None for metres."""
    if indicator["value"] is None or indicator["unit"] == "m":
        return ""
    number = float(indicator["value"])
    full = 1.0 if indicator["unit"] == "ratio" else 100.0
    top = full
    if number > full or indicator["code"] in ("SF-1d", "SF-1e", "SF-1f"):
        top = full * 2
        while top < number:
            top *= 2
    width, mark = min(100 * number / top, 100), 100 * full / top
    target = ""
    if indicator.get("target"):
        target = f'<div class="target" style="left: {min(100 * float(indicator["target"]) / top, 100):.2f}%"></div>'
    tick = "" if top == full else f'<div class="tick" style="left: {mark:.2f}%"></div>'
    scale = "" if top == full else (
        f'<div class="scale"><span style="left: {mark - 5:.2f}%">{full:g}</span><span style="right: 0">{top:g}</span></div>'
    )
    return f'<div class="track"><div class="fill" style="width: {width:.2f}%"></div>{tick}{target}</div>{scale}'


def note_table(document: dict) -> str:
    """Why figures are missing, capped, assumed or replaced."""
    found = notes.status_notes(document)
    if not found:
        return f'<p class="small">{escape(tr("Every indicator was computed; none is capped, assumed or replaced."))}</p>'
    rows = [
        f'<tr><td class="key">{escape(note.code)}</td><td class="status">{escape(notes.status_words(note.kind))}</td>'
        f"<td>{escape(note.text)}</td></tr>"
        for note in found
    ]
    return plain_table((tr("Indicator"), tr("Status"), tr("Remark")), rows)


def quality_table(document: dict) -> str:
    """What was seen in the records behind the figures."""
    found = notes.quality_notes(document)
    if not found:
        return f'<p class="small">{escape(tr("Nothing to remark on the records behind the figures."))}</p>'
    rows = [
        f'<tr><td class="count">{count:,}</td><td>{escape(text)}</td><td class="codes">{escape(", ".join(codes))}</td></tr>'
        for count, text, codes in found
    ]
    return plain_table((tr("Records"), tr("Remark"), tr("Indicators")), rows, ("count", "", ""))


def lacking(document: dict) -> str:
    """What the settings lack, and what to do about it; empty when nothing is missing."""
    texts = []
    if document.get("without_city_code"):
        texts.append(
            tr(
                "The official code of the municipality is missing (setting city_code): the report goes by the name and cannot be approved or sent. "
                "Let the administrator enter the code, then generate the year again."
            )
        )
    for name in document.get("missing_settings") or ():
        text = tr(
            "Not given: {}. Without it there is no flow diagram and no service ladder. Enter it in the settings of the CWIS indicators, "
            "then generate the year again."
        )
        texts.append(text.format(notes.setting_words(name)[0]))
    if not texts:
        return ""
    lines = "".join(f'<div class="notice">{escape(text)}</div>' for text in texts)
    return f"<h2>{escape(tr('What is missing in the settings'))}</h2>{lines}"


def plain_table(heads: Sequence[str], rows: Sequence[str], kinds: Sequence[str] = ()) -> str:
    """Rows of HTML under a heading row, which is repeated on every page the table runs over.

    :param kinds: the class of each heading, so that it stands over its column; none: all to the left.
    """
    cells = [f'<th class="{kind}">{escape(head)}</th>' for head, kind in zip(heads, kinds or ("",) * len(heads), strict=True)]
    return f'<table class="plain"><thead><tr>{"".join(cells)}</tr></thead><tbody>{"".join(rows)}</tbody></table>'


def settings_table(document: dict) -> str:
    """The settings and effluent standards the figures rest on."""
    rows = []
    for setting in document["settings"]:
        title, unit = notes.setting_words(setting["name"])
        rows.append(_setting(title, setting["value"], unit or setting.get("unit") or ""))
    for standard in document.get("effluent_standards", []):
        since = "" if standard["valid_from"] <= "1900-01-01" else tr(" from {}").format(standard["valid_from"])
        for name, title, unit in (("bod", "BOD", "mg/l"), ("tss", "TSS", "mg/l"), ("ecoli", "E. coli", "CFU/100 ml")):
            rows.append(_setting(tr("Effluent limit {}{}").format(title, since), standard[name], unit))
    return plain_table((tr("Setting"), tr("Value"), tr("Unit")), rows, ("", "number", ""))


def _setting(title: str, number: str, unit: str) -> str:
    return f'<tr><td>{escape(title)}</td><td class="number">{escape(short_number(number, 2))}</td><td class="codes">{escape(unit)}</td></tr>'


def method_table(document: dict) -> str:
    """The formulas in words, as far as the document carries them."""
    method = document["method"]
    lead = tr("Method {} {}. Shares are rounded to whole per cent, half away from zero; a sum over no records is 0, a share of nothing has no value.")
    rows = [
        f'<tr><td class="key">{escape(indicator["code"])}</td><td>{escape(tr(indicator["provenance"]["filter"]))}</td></tr>'
        for indicator in document["indicators"]
        if indicator.get("provenance")
    ]
    compare = tr(
        "Figures of earlier IMIS versions are not comparable for SF-1d and SF-1f: they took litres for cubic metres, so SF-1f falls to about a "
        "thousandth and SF-1d to about a third of what was sent before."
    )
    table = plain_table((tr("Indicator"), tr("Formula in words")), rows) if rows else ""
    more = f'<p class="small">{escape(compare)}</p>' if document.get("first_with_method") else ""
    return f'<p class="small">{escape(lead.format(method["code"], method["version"]))}</p>{more}{table}'
