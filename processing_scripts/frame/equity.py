"""Words, columns and page parts of the comparison of groups (umdss.md 7.10). The figures come from ``umdss.equity_gaps``."""

from __future__ import annotations

import html
from collections import Counter
from dataclasses import dataclass

from ...charts.texts import plain_number, with_unit
from ...desk.words import tr
from ...records.words import mark
from . import bivariate, pages
from .interval_chart import Line, Measured, draw_intervals

MOST_LINES = 20


@dataclass(frozen=True)
class Indicator:
    """What is compared: ``unit`` of its values; ``less`` when less is better."""

    code: str
    title: str
    unit: str
    less: bool = False


INDICATORS = (
    Indicator("private_toilet", mark("Toilet of their own"), "%"),
    Indicator("safe_system", mark("Sanitation safely managed"), "%"),
    Indicator("sewer", mark("On the sewer"), "%"),
    Indicator("overdue", mark("Emptying overdue"), "%", True),
    Indicator("emptied", mark("Emptied in the last years"), "%"),
    Indicator("hard_to_reach", mark("Hard to reach for the vehicle"), "%", True),
    Indicator("water_paid", mark("Water bill paid"), "%"),
    Indicator("toilet_m", mark("Way to a public or community toilet"), "m", True),
    Indicator("response_days", mark("Wait for the emptying"), "days", True),
    Indicator("price_m3", mark("Price of the emptying per m³"), "", True),
)
BY_CODE = {indicator.code: indicator for indicator in INDICATORS}
UNITS = ("ward", "grid", "lic")
UNIT_TITLES = (mark("wards"), mark("grid cells"), mark("low-income communities"))
GROUPINGS = (mark("low-income households against the others"), mark("households in buildings of women against those in buildings of men"))
GROUPS = (
    (mark("Low-income households"), mark("Other households")),
    (mark("In buildings of women"), mark("In buildings of men")),
)
STATUS = {
    "compared": mark("compared"),
    "too few": mark("too few to be shown"),
    "one group": mark("one group only"),
    "none": mark("nothing to compare"),
}
FIGURES = [
    ("focus_households", "bigint"), ("focus_population", "bigint"), ("focus_n", "bigint"), ("focus_value", "numeric"), ("focus_low", "numeric"),
    ("focus_high", "numeric"), ("other_households", "bigint"), ("other_n", "bigint"), ("other_value", "numeric"), ("other_low", "numeric"),
    ("other_high", "numeric"), ("gap", "numeric"), ("ratio", "numeric"), ("significant", "boolean"), ("need", "numeric"), ("need_rank", "integer"),
    ("level", "numeric"), ("pct_focus", "numeric"),
]  # fmt: skip
AREAS = [
    ("unit_id", "integer"), ("name", "text"), ("indicator", "text"), ("status", "text"), ("map_class", "text"), *FIGURES, ("geom", "geometry"),
]  # fmt: skip
GAPS = [("key", "text"), *AREAS[:4], *FIGURES, ("dissimilarity", "numeric")]
SHORT = [
    ("name", "text"), ("focus_households", "bigint"), ("focus_value", "numeric"), ("other_value", "numeric"), ("gap", "numeric"),
    ("ratio", "numeric"), ("significant", "boolean"), ("need", "numeric"), ("need_rank", "integer"),
]  # fmt: skip


def name_of(row: dict) -> str:
    """The area's name, else its number; the city for the row without one."""
    if row["unit_id"] is None:
        return tr("City")
    return row["name"] or str(row["unit_id"])


def area_row(row: dict, geom) -> tuple:
    """A feature of the map."""
    head = (row["unit_id"], name_of(row), tr(BY_CODE[row["indicator"]].title), tr(STATUS[row["status"]]))
    return (*head, bivariate.class_of(row["level_class"], row["share_class"]), *(row[name] for name, _kind in FIGURES), geom)


def gap_row(row: dict) -> tuple:
    """A row of the table of all indicators; its key is the area's number (0 for the city) and the indicator."""
    head = (f"{row['unit_id'] or 0}:{row['indicator']}", row["unit_id"], name_of(row), tr(BY_CODE[row["indicator"]].title), tr(STATUS[row["status"]]))
    return (*head, *(row[name] for name, _kind in FIGURES), row["dissimilarity"])


def worse_off(row: dict) -> bool:
    """Whether the group is worse off, beyond what chance explains."""
    return bool(row["significant"]) and row["need"] is not None and row["gap"] * (-1 if BY_CODE[row["indicator"]].less else 1) > 0


def _plain(value):
    return (tr("yes") if value else tr("no")) if isinstance(value, bool) else value


def _line(label: str, row: dict) -> Line:
    return Line(
        label, Measured(row["focus_value"], row["focus_low"], row["focus_high"]),
        Measured(row["other_value"], row["other_low"], row["other_high"]), worse_off(row),
    )  # fmt: skip


def _written(row: dict, side: str) -> str:
    """A value with its interval."""
    value, low, high = (row[f"{side}_{part}"] for part in ("value", "low", "high"))
    if value is None:
        return "–"
    text = with_unit(plain_number(value, 1), tr(BY_CODE[row["indicator"]].unit))
    return text if low is None else f"{text} ({plain_number(low, 1)} – {plain_number(high, 1)})"


def _judged(row: dict) -> str:
    """What a row says, in words."""
    if row["status"] != "compared":
        return tr(STATUS[row["status"]])
    if not row["significant"]:
        return tr("no clear difference")
    return tr("worse off") if worse_off(row) else tr("better off")


def compared_table(rows: list[dict], names: tuple[str, str], apart: bool) -> str:
    """All indicators of one area, one under the other; with ``apart`` also the index of dissimilarity."""
    heads = [tr("Indicator"), *names, tr("Gap"), tr("Ratio"), tr("The group is …")] + ([tr("Dissimilarity (0 even, 1 apart)")] if apart else [])
    body = []
    for row in rows:
        indicator = BY_CODE[row["indicator"]]
        unit = tr("points") if indicator.unit == "%" else tr(indicator.unit)
        gap = "–" if row["gap"] is None else with_unit(f"{round(row['gap'], 1) + 0:+.1f}", unit)
        cells = [
            tr(indicator.title),
            _written(row, "focus"),
            _written(row, "other"),
            gap,
            "–" if row["ratio"] is None else f"{row['ratio']:.2f}",
            _judged(row),
        ]
        if apart:
            cells.append("–" if row["dissimilarity"] is None else f"{row['dissimilarity']:.2f}")
        bold = " style='font-weight:bold'" if worse_off(row) else ""
        body.append(f"<tr{bold}>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells) + "</tr>")
    head = "".join(f"<th>{html.escape(head)}</th>" for head in heads)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>"


def city_part(city: list[dict], names: tuple[str, str]) -> list[str]:
    """The whole city: a chart of the shares, and a table of all."""
    shares = [_line(tr(BY_CODE[row["indicator"]].title), row) for row in city if BY_CODE[row["indicator"]].unit == "%"]
    said = tr("The lines are intervals of 95 %. Bold: the group is worse off, beyond what chance explains.")
    chart = draw_intervals(shares, names, "%", whole=True)
    return [f"<h2>{tr('The whole city')}</h2>", chart, f"<p>{said}</p>", compared_table(city, names, apart=True)]


def area_part(mapped: list[dict], indicator: Indicator, names: tuple[str, str], by_community: bool) -> list[str]:
    """The areas of the mapped indicator: the colours of the map, the areas in the order of need."""
    title = tr(indicator.title)
    counts = Counter(bivariate.class_of(row["level_class"], row["share_class"]) for row in mapped)
    share = tr("Share of the city's low-income households") if by_community else tr("Share: {group}").format(group=names[0])
    square = bivariate.legend(counts, tr("Service"), share, (tr("least third"), tr("most third")))
    ranked = sorted(
        (row for row in mapped if row["status"] == "compared"), key=lambda row: (row["need_rank"] is None, row["need_rank"] or 0, -row["need"])
    )
    lines = [_line(name_of(row), row) for row in ranked[:MOST_LINES]]
    rows = [(name_of(row), *(_plain(row[name]) for name, _kind in SHORT[1:])) for row in ranked]
    parts = [f"<h2>{html.escape(tr('Map: {indicator}').format(indicator=title))}</h2>", square]
    if lines:
        parts += [f"<h2>{html.escape(tr('{indicator}, the greatest need first').format(indicator=title))}</h2>"]
        parts += [draw_intervals(lines, names, tr(indicator.unit), whole=indicator.unit == "%"), pages.table(SHORT, rows)]
    return parts


def profile_part(profiles: dict[int, list[dict]], facts: list[dict], names: tuple[str, str]) -> list[str]:
    """A profile of every low-income community: what it declared, what is registered, and how it compares with the city."""
    parts = [f"<h2>{tr('Profiles of the low-income communities')}</h2>"] if facts else []
    for fact in facts:
        numbers = [
            (tr("Buildings"), fact["registered_buildings"], fact["declared_buildings"]),
            (tr("Households"), fact["registered_households"], fact["declared_households"]),
            (tr("People"), fact["registered_population"], fact["declared_population"]),
        ]
        said = "; ".join(
            f"{label}: {plain_number(registered)}" + (f" ({tr('declared')} {plain_number(declared)})" if declared is not None else "")
            for label, registered, declared in numbers
        )
        parts += [f"<h3>{html.escape(fact['community_name'])}</h3><p>{html.escape(said)}</p>"]
        parts.append(compared_table(profiles.get(fact["id"], []), names, apart=False))
    return parts
