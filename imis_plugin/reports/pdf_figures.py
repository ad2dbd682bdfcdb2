"""The drawings of the printed reports: flow diagram, service ladder, ward maps. All from the report document."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from decimal import Decimal
from html import escape
from typing import Any
from xml.etree import ElementTree  # nosec B405  # parses only drawings that charts/ has just made

from ..charts import SHARES, Category, Chart, Series, Words, draw, preferred_height
from ..charts.flow import STAGES, FlowWords, Outcome, draw_flow, outcomes_of
from ..charts.svg import Svg
from .outlines import fit
from .words import tr

_STAGE_WORDS = {
    "containment": "Containment",
    "emptying": "Emptying",
    "transport": "Transport",
    "treatment": "Treatment",
    "end_use": "End use or disposal",
}
RUNG_COLOURS = {"safely_managed": "#1b7f4d", "basic": "#86c78f", "limited": "#f2d16b", "unimproved": "#e8a04c", "open_defecation": "#b3261e"}
_FAMILY = "Open Sans, Noto Sans, Noto Sans Bengali, Lohit Bengali, Noto Sans Devanagari, DejaVu Sans, sans-serif"
_RAMP = ("#d7191c", "#fdae61", "#ffffbf", "#a6d96a", "#1a9641")
_MAPPED = ("SF-1a", "SF-1b", "SF-1c", "SF-3a")
_WIDE = 657.0  # px of the page between its margins
_BARS = 20
_MAP_WIDE = 320.0


def picture(svg: str, css: str = "figure") -> str:
    """A drawing as an image inside the page: nothing is fetched from anywhere."""
    data = base64.b64encode(svg.encode("utf-8")).decode("ascii")
    return f'<img class="{css}" src="data:image/svg+xml;base64,{data}" alt="">'


def drawn(svg: str) -> str:
    """A drawing whose texts are laid over it as texts of the page.

    WeasyPrint sets the letters of a drawing one by one, which breaks scripts that join them; in the page Pango shapes them.
    """
    root = ElementTree.fromstring(svg)  # nosec B314  # a drawing of our own, no document type
    texts = []
    for parent in list(root.iter()):
        for text in [child for child in parent if child.tag.endswith("text")]:
            parent.remove(text)
            texts.append(_over(text))
    ElementTree.register_namespace("", "http://www.w3.org/2000/svg")
    width, height = root.get("width"), root.get("height")
    shapes = picture(ElementTree.tostring(root, encoding="unicode"), "shapes")
    return f'<div class="drawn" style="width:{width}px;height:{height}px">{shapes}{"".join(texts)}</div>'


def _over(text: ElementTree.Element) -> str:
    size, x, y = float(text.get("font-size", "10")), float(text.get("x", "0")), float(text.get("y", "0"))
    shift = {"middle": "translateX(-50%)", "end": "translateX(-100%)"}.get(text.get("text-anchor", "start"), "")
    turn = text.get("transform", "")
    if turn.startswith("rotate("):
        shift = f"rotate({turn[7:].split()[0]}deg) {shift}"
    weight = "font-weight:bold;" if text.get("font-weight") == "bold" else ""
    move = f"transform:{shift.strip()};" if shift else ""
    place = f"left:{x:.1f}px;top:{y - 1.02 * size:.1f}px;font-size:{size}px;color:{text.get('fill')};{weight}{move}"
    return f'<span style="{place}">{escape("".join(text.itertext()))}</span>'


def theme():
    """The colours of print, with fonts that hold every script of the reports."""
    from dataclasses import replace

    from ..charts import LIGHT

    return replace(LIGHT, family=_FAMILY)


def flow_words() -> FlowWords:
    """The words of the diagram in the reader's language."""
    return FlowWords(
        {stage: tr(_STAGE_WORDS[stage]) for stage in STAGES},
        tr("Safely managed"),
        tr("Unsafely managed"),
        tr("Neighbourhood, open ground and water"),
        tr("Nobody's excreta can be followed: the records do not say where they go."),
    )


def flow_picture(outcomes: Sequence[Outcome]) -> str:
    """The flow diagram of some outcomes."""
    spoken = [Outcome(o.code, tr(o.label), o.stage, o.kind, o.safe, o.percent) for o in outcomes]
    return drawn(draw_flow(spoken, _WIDE, 360, flow_words(), theme()).svg)


def ladder_picture(rungs: Sequence[Mapping[str, Any]], groups: Sequence[tuple[str, Mapping[str, Any]]]) -> str:
    """The ladder as bars of 100 %, one for each (label, group with member ``rungs``)."""
    chart = Chart(
        SHARES,
        "",
        tuple(Category(label, label) for label, _group in groups),
        tuple(
            Series(r["code"], tr(r["label"]), tuple(Decimal(g["rungs"][r["code"]]["people"]) for _l, g in groups), RUNG_COLOURS[r["code"]])
            for r in rungs
        ),
        empty=tr("No people are ranked in this year."),
        flat=True,
    )
    words = Words(tr("There is nothing to show here."), tr("Target"), tr("Total"), tr("no data"))
    return drawn(draw(chart, _WIDE, preferred_height(chart, _WIDE), theme(), words).svg)


def flow_section(document: Mapping[str, Any]) -> str:
    """Flow diagram of the city with its factors; empty for a document without one."""
    flow, chain = document.get("flow"), document.get("chain")
    if not flow:
        return ""
    city = next((g for g in flow["groups"] if g["kind"] == "city"), None)
    if city is None:
        return ""
    shares = [
        tr("{name} {share} %").format(name=name, share=f"{Decimal(chain[name]) * 100:.1f}")
        + (" " + tr("(assumed)") if name in chain["assumed"] else "")
        for name in ("F4", "F5", "W5")
    ]
    followed = tr("{} of {} people can be followed.").format(f"{Decimal(city['classified']):,.0f}", f"{city['population']:,}")
    means = tr("F4: emptied sludge delivered; F5: delivered sludge treated; W5: delivered wastewater treated.")
    label = tr("Prepared from IMIS data with {}; not an approved report of the SFD initiative.").format(flow["method"])
    return (
        f'<section class="page"><h2>{escape(tr("Where the excreta go"))}</h2>{flow_picture(outcomes_of(flow))}'
        f'<p class="small">{escape(followed)} {escape("; ".join(shares))}. {escape(means)} {escape(label)}</p>'
    )


def ladder_section(document: Mapping[str, Any]) -> str:
    """The ladder of the city, its low-income communities and the rest, and each ward; closes what flow_section opened."""
    ladder = document.get("ladder")
    if not ladder:
        return ""
    groups = {(g["kind"], g["part"]): g for g in ladder["groups"]}
    first = [(tr(groups[key]["label"]), groups[key]) for key in (("city", ""), ("lic", "LIC"), ("lic", "non-LIC")) if key in groups]
    wards = [(_ward(g), g) for g in ladder["groups"] if g["kind"] == "ward"]
    note = tr("It differs from SF-1a on purpose: the ladder also asks for emptying and treatment.")
    parts = [f"<h2>{escape(tr('Service ladder'))}</h2>", ladder_picture(ladder["rungs"], first), f'<p class="small">{escape(note)}</p>']
    if wards:
        parts.append(f"<h3>{escape(tr('By ward'))}</h3>")
    # A picture does not break over pages: so many wards fit on one.
    parts += [ladder_picture(ladder["rungs"], wards[start : start + _BARS]) for start in range(0, len(wards), _BARS)]
    return "".join(parts) + "</section>"


def _ward(group: Mapping[str, Any]) -> str:
    return group["label"] if " with " in group["label"] else tr("Ward {}").format(group["part"]) if group["part"] != "none" else tr("without ward")


def ward_maps(document: Mapping[str, Any]) -> str:
    """Small maps of the wards, coloured by four indicators, and all figures by ward as a table."""
    areas = [area for area in document.get("areas", []) if area["kind"] == "ward"]
    if not areas:
        return ""
    cells = []
    for indicator in document["indicators"]:
        if indicator["code"] in _MAPPED:
            values = {g["part"]: g["value"] for g in indicator.get("groups", []) if g["kind"] == "ward"}
            if values:
                title = f"{indicator['code']} {tr(indicator['title'])}"
                cells.append(f'<div class="map"><div class="caption">{escape(title)}</div>{picture(_map(areas, values), "ward-map")}</div>')
    if not cells:
        return ""
    maps = f'<div class="maps">{"".join(cells)}</div>{_legend()}'
    return f'<section class="page"><h2>{escape(tr("Ward by ward"))}</h2>{maps}{_ward_table(document)}</section>'


def _legend() -> str:
    """The colours of the ward maps in words."""
    words = ("< 20 %", "20–40 %", "40–60 %", "60–80 %", "≥ 80 %", tr("no value"))
    keys = "".join(
        f'<span class="key" style="background:{colour}"></span>{escape(text)} ' for colour, text in zip((*_RAMP, "#d0d4d8"), words, strict=True)
    )
    return f'<p class="small">{keys}</p>'


def _map(areas: Sequence[Mapping[str, Any]], values: Mapping[str, str | None]) -> str:
    shapes, height = fit(areas, _MAP_WIDE)
    svg = Svg(_MAP_WIDE, height, _FAMILY)
    for shape in shapes:
        value = values.get(shape.part)
        svg.path(shape.d, "#d0d4d8" if value is None else _RAMP[min(int(Decimal(value) // 20), 4)], "#ffffff", 0.8)
    for shape in shapes:
        svg.text(shape.x, shape.y + 3, shape.part, 8, "#1d2b36", "middle", True)
    return svg.written()


def _ward_table(document: Mapping[str, Any]) -> str:
    told = [i for i in document["indicators"] if any(g["kind"] == "ward" for g in i.get("groups", []))]
    parts = list(dict.fromkeys((g["part"], g["label"]) for i in told for g in i["groups"] if g["kind"] == "ward"))
    parts.sort(key=lambda pair: (len(pair[0]), pair[0]))
    values = {(i["code"], g["part"]): g["value"] for i in told for g in i["groups"] if g["kind"] == "ward"}
    head = "".join(f"<th>{escape(i['code'])}</th>" for i in told)
    rows = []
    for part, label in parts:
        name = label if " with " in label else part if part != "none" else tr("none")
        cells = "".join(f"<td>{escape(values.get((i['code'], part)) or '–')}</td>" for i in told)
        rows.append(f"<tr><th>{escape(name)}</th>{cells}</tr>")
    city = "".join(f"<td>{escape(i['value'] or '–')}</td>" for i in told)
    return (
        f'<table class="wards"><thead><tr><th>{escape(tr("Ward"))}</th>{head}</tr></thead><tbody>{"".join(rows)}'
        f'<tr class="city"><th>{escape(tr("City"))}</th>{city}</tr></tbody></table>'
    )
