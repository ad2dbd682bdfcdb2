"""The drawings of the printed reports: flow diagram, service ladder, ward maps. All from the report document."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from html import escape
from typing import Any
from xml.etree import ElementTree  # nosec B405  # parses only drawings that charts/ has just made

from ..charts import SHARES, Category, Chart, Series, Words, draw, preferred_height
from ..charts.flow import STAGES, FlowWords, Outcome, draw_flow, outcomes_of
from ..charts.svg import Svg
from .notes import part_words, short_number
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
# One hue: the classes are relative, so that no colour may say good or bad. Darker is more.
_RAMP = ("#e3eff1", "#b5d3d8", "#7fb2ba", "#468a95", "#1f4e5a")
_DARK = _RAMP[3:]
_NO_VALUE = "#d0d4d8"
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


def flow_picture(outcomes: Sequence[Outcome], height: float = 360) -> str:
    """The flow diagram of some outcomes."""
    spoken = [Outcome(o.code, tr(o.label), o.stage, o.kind, o.safe, o.percent) for o in outcomes]
    return drawn(draw_flow(spoken, _WIDE, height, flow_words(), theme()).svg)


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


def flow_annex(document: Mapping[str, Any]) -> str:
    """The flow diagrams of the low-income communities and of every ward, several to a page."""
    flow = document.get("flow")
    if not flow:
        return ""
    wanted = [g for g in flow["groups"] if g["kind"] == "lic"] + [g for g in flow["groups"] if g["kind"] == "ward"]
    cells = []
    for group in wanted:
        outcomes = outcomes_of(flow, group["kind"], group["part"])
        if not any(outcome.percent for outcome in outcomes):
            continue
        name = _ward(group) if group["kind"] == "ward" else tr(group["label"])
        people = tr("{} of {} people can be followed.").format(f"{Decimal(group['classified']):,.0f}", f"{group['population']:,}")
        cells.append(f'<div class="flow"><h3>{escape(name)}</h3>{flow_picture(outcomes, 255)}<p class="small">{escape(people)}</p></div>')
    if not cells:
        return ""
    title = tr("Where the excreta go, by community and ward")
    return f'<section class="page"><h2>{escape(title)}</h2>{"".join(cells)}</section>'


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
    if " with " in group["label"]:
        return part_words(group["label"])
    return tr("without ward") if group["part"] == "none" else tr("Ward {}").format(group["part"])


def ward_maps(document: Mapping[str, Any]) -> str:
    """Small maps of the wards, one for each indicator that has figures by ward, and all figures by ward as a table."""
    areas = [area for area in document.get("areas", []) if area["kind"] == "ward"]
    if not areas:
        return ""
    cells = []
    for indicator in document["indicators"]:
        values = {g["part"]: g["value"] for g in indicator.get("groups", []) if g["kind"] == "ward"}
        if any(value is not None for value in values.values()):
            limits = class_limits(values.values())
            title = f"{indicator['code']} {tr(indicator['title'])}"
            drawing = picture(_map(areas, values, limits), "ward-map")
            cells.append(f'<div class="map"><div class="caption">{escape(title)}</div>{drawing}{legend(limits, indicator["unit"])}</div>')
    if not cells:
        return ""
    note = tr(
        "Each map has its own classes, so that its wards can be told apart: darker is more. Compare colours within a map, figures in the table."
    )
    maps = f'<div class="maps">{"".join(cells)}</div><p class="small">{escape(note)}</p>'
    return f'<section class="page"><h2>{escape(tr("Ward by ward"))}</h2>{maps}</section><section class="page">{_ward_table(document)}</section>'


def class_limits(values: Iterable[str | None]) -> list[Decimal]:
    """Lower limits of all classes but the first, so that about as many wards fall into each; fewer when values repeat."""
    known = sorted(Decimal(value) for value in values if value is not None)
    if not known:
        return []
    steps = [known[round(number * (len(known) - 1) / len(_RAMP))] for number in range(1, len(_RAMP))]
    return sorted({step for step in steps if step > known[0]})


def _colours(classes: int) -> tuple[str, ...]:
    """So many colours of the ramp, its two ends among them."""
    if classes == 1:
        return (_RAMP[2],)
    return tuple(_RAMP[round(place * (len(_RAMP) - 1) / (classes - 1))] for place in range(classes))


def legend(limits: Sequence[Decimal], unit: str) -> str:
    """The classes of a map in words."""
    mark = {"percent": "\u202f%", "m": "\u202fm"}.get(unit, "")
    texts = [f"< {short_number(str(limits[0]))}{mark}"] if limits else [tr("one value")]
    texts += [f"{short_number(str(low))}–{short_number(str(high))}" for low, high in zip(limits, limits[1:], strict=False)]
    texts += [f"≥ {short_number(str(limits[-1]))}{mark}"] if limits else []
    keys = [(colour, text) for colour, text in zip(_colours(len(limits) + 1), texts, strict=True)] + [(_NO_VALUE, tr("no value"))]
    return '<p class="legend">' + " ".join(
        f'<span class="pair"><span class="key" style="background:{colour}"></span>{escape(text)}</span>' for colour, text in keys
    ) + "</p>"


def place_picture(areas: Sequence[Mapping[str, Any]], part: str) -> str:
    """The wards with one of them marked; empty where the report has no outlines."""
    if not areas:
        return ""
    shapes, height = fit(areas, _MAP_WIDE)
    svg = Svg(_MAP_WIDE, height, _FAMILY)
    for shape in shapes:
        svg.path(shape.d, "#1f4e5a" if shape.part == part else "#dfe6e8", "#ffffff", 0.8)
    return picture(svg.written(), "place")


def _map(areas: Sequence[Mapping[str, Any]], values: Mapping[str, str | None], limits: Sequence[Decimal]) -> str:
    shapes, height = fit(areas, _MAP_WIDE)
    svg = Svg(_MAP_WIDE, height, _FAMILY)
    ramp = _colours(len(limits) + 1)
    colours = {}
    for shape in shapes:
        value = values.get(shape.part)
        colours[shape.part] = _NO_VALUE if value is None else ramp[sum(Decimal(value) >= limit for limit in limits)]
        svg.path(shape.d, colours[shape.part], "#ffffff", 0.8)
    for shape in shapes:
        svg.text(shape.x, shape.y + 3, shape.part, 8, "#ffffff" if colours[shape.part] in _DARK else "#1d2b36", "middle", True)
    return svg.written()


def _ward_table(document: Mapping[str, Any]) -> str:
    told = [i for i in document["indicators"] if any(g["kind"] == "ward" for g in i.get("groups", []))]
    parts = list(dict.fromkeys((g["part"], g["label"]) for i in told for g in i["groups"] if g["kind"] == "ward"))
    parts.sort(key=lambda pair: (len(pair[0]), pair[0]))
    values = {(i["code"], g["part"]): g["value"] for i in told for g in i["groups"] if g["kind"] == "ward"}
    head = "".join(f"<th>{escape(i['code'])}</th>" for i in told)
    rows = []
    for part, label in parts:
        name = part_words(label) if " with " in label else part if part != "none" else tr("none")
        cells = "".join(f"<td>{escape(values.get((i['code'], part)) or '–')}</td>" for i in told)
        rows.append(f"<tr><th>{escape(name)}</th>{cells}</tr>")
    city = "".join(f"<td>{escape(i['value'] or '–')}</td>" for i in told)
    return (
        f'<table class="wards"><thead><tr><th>{escape(tr("Ward"))}</th>{head}</tr></thead><tbody>'
        f'<tr class="city"><th>{escape(tr("City"))}</th>{city}</tr>{"".join(rows)}</tbody></table>'
    )
