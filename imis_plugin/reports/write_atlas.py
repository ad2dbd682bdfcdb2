"""The report as an atlas: a page a ward, with its figures beside the city's, its flow diagram, its ladder and its place on the map (cwis.md 9.5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from string import Template
from typing import Any

from ..charts.flow import outcomes_of
from ..database.errors import ImisError
from ..resources_path import data_path
from . import pdf_cover, pdf_figures, pdf_parts
from .notes import part_words
from .printing import print_page
from .words import language, tr

_FLOW_HIGH = 250.0


def html(document: Mapping[str, Any], logo: str = "") -> str:
    """The atlas as one HTML page with its style inside.

    :param logo: the municipality's logo as a data URL, for the cover.
    :raises ImisError: the report has no figures by ward.
    """
    wards = _wards(document)
    if not wards:
        raise ImisError(tr("This report has no figures by ward, so there is no atlas of it. Draw or load the wards, and generate the year anew."))
    folder = data_path("resources", "reports")
    title = tr("Citywide inclusive sanitation {}, ward by ward").format(document["year"])
    template = Template((folder / "cwis_atlas.html").read_text(encoding="utf-8"))
    return template.substitute(
        language=language(),
        title=escape(title),
        city=escape(document["municipality"]["name"]),
        style="\n".join((folder / name).read_text(encoding="utf-8") for name in ("cwis_report.css", "cwis_cover.css")),
        mark=escape(" · ".join(pdf_cover.marks(document))),
        seal=escape(tr("Revision {} · SHA-256 {}").format(document["revision"], document["checksum"]["value"])),
        page_word=escape(tr("page")),
        cover=pdf_cover.cover(document, title, logo),
        pages="".join(_page(document, part, label) for part, label in wards),
    )


def render(document: Mapping[str, Any], logo: str = "") -> bytes:
    """The atlas as PDF.

    :raises ImisError: WeasyPrint is not there, or the report has no figures by ward.
    """
    return print_page(html(document, logo))


def _wards(document: Mapping[str, Any]) -> list[tuple[str, str]]:
    found = {
        g["part"]: g["label"]
        for indicator in document["indicators"] for g in indicator.get("groups", []) if g["kind"] == "ward" and g["part"] != "none"
    }  # fmt: skip
    return sorted(found.items(), key=lambda ward: (len(ward[0]), ward[0]))


def _page(document: Mapping[str, Any], part: str, label: str) -> str:
    name = part_words(label) if " with " in label else tr("Ward {}").format(part)
    place = pdf_figures.place_picture([a for a in document.get("areas", []) if a["kind"] == "ward"], part)
    head = f'<div class="ward-head"><h2>{escape(name)}</h2>{place}</div>'
    return f'<section class="page ward-page">{head}{_figures(document, part)}{_flow(document, part)}{_ladder(document, part, name)}</section>'


def _figures(document: Mapping[str, Any], part: str) -> str:
    rows = []
    for indicator in document["indicators"]:
        own = next((g for g in indicator.get("groups", []) if (g["kind"], g["part"]) == ("ward", part)), None)
        if own is None:
            continue
        here = {**indicator, "value": own["value"], "target": None}
        rows.append(
            f'<tr><td class="code">{escape(indicator["code"])}</td><td>{escape(tr(indicator["title"]))}</td>'
            f'<td class="here">{pdf_parts.value(here)}</td><td class="there">{pdf_parts.value(indicator)}</td></tr>'
        )
    half = (len(rows) + 1) // 2
    head = f"<thead><tr><th></th><th></th><th>{escape(tr('Ward'))}</th><th>{escape(tr('City'))}</th></tr></thead>"
    columns = "".join(f'<td><table class="beside">{head}<tbody>{"".join(some)}</tbody></table></td>' for some in (rows[:half], rows[half:]) if some)
    return f'<table class="columns"><tr>{columns}</tr></table>'


def _flow(document: Mapping[str, Any], part: str) -> str:
    flow = document.get("flow")
    outcomes: Sequence = outcomes_of(flow, "ward", part) if flow else ()
    if not any(outcome.percent for outcome in outcomes):
        return ""
    return f"<h3>{escape(tr('Where the excreta go'))}</h3>{pdf_figures.flow_picture(outcomes, _FLOW_HIGH)}"


def _ladder(document: Mapping[str, Any], part: str, name: str) -> str:
    ladder = document.get("ladder")
    if not ladder:
        return ""
    groups = {(g["kind"], g["part"]): g for g in ladder["groups"]}
    if ("ward", part) not in groups:
        return ""
    shown = [(name, groups["ward", part])] + ([(tr("City"), groups["city", ""])] if ("city", "") in groups else [])
    return f"<h3>{escape(tr('Service ladder'))}</h3>{pdf_figures.ladder_picture(ladder['rungs'], shown)}"
