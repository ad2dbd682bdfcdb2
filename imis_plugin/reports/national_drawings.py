"""The comparison of municipalities drawn: bars of a year, courses over the years, a map of every city. For paper and screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..charts import BARS, LINES, Category, Chart, Drawing, Hit, Series, Theme, Words
from ..charts.svg import Svg
from ..charts.texts import shorten, with_unit
from .national import Comparison
from .outlines import fit
from .words import tr

#: Cities of one bar chart, one line chart and one sheet of maps: more of them could not be told apart or would not fit a page.
BARS_AT_ONCE, LINES_AT_ONCE, MAPS_AT_ONCE = 20, 8, 9
Box = tuple[float, float, float, float]
RAMP = ("#d7191c", "#fdae61", "#ffffbf", "#a6d96a", "#1a9641")
NO_VALUE = "#d0d4d8"
_MAP_HEIGHT, _HEAD, _ROW_GAP = 132.0, 31.0, 8.0


@dataclass(frozen=True)
class Steps:
    """Five colours of the values of a unit, worst first unless fewer is better."""

    edges: tuple[Decimal, ...]
    unit: str
    colours: tuple[str, ...] = RAMP

    def colour(self, value: str | Decimal | None) -> str:
        """The colour of a value; grey for none."""
        return NO_VALUE if value is None else self.colours[sum(Decimal(value) >= edge for edge in self.edges)]

    def words(self) -> list[tuple[str, str]]:
        """(colour, range in words), ascending, and the grey."""
        edges = [f"{edge}" for edge in self.edges]
        texts = ["< " + edges[0], *(f"{low}–{high}" for low, high in zip(edges, edges[1:], strict=False)), "≥ " + edges[-1]]
        return [*((colour, f"{text} {self.unit}".strip()) for colour, text in zip(self.colours, texts, strict=True)), (NO_VALUE, tr("no value"))]


_STEPS = {
    "percent": Steps(tuple(map(Decimal, ("20", "40", "60", "80"))), "%"),
    "ratio": Steps(tuple(map(Decimal, ("0.2", "0.4", "0.6", "0.8"))), ""),
    "m": Steps(tuple(map(Decimal, ("100", "200", "300", "400"))), "m", RAMP[::-1]),  # the way to a toilet: shorter is better
}


def steps_of(item: Mapping[str, Any]) -> Steps:
    """The colours of an indicator, by its unit."""
    return _STEPS.get(item["unit"], _STEPS["percent"])


def words() -> Words:
    """The few words the charts add."""
    return Words(tr("There is nothing to show here."), tr("Target"), tr("Total"), tr("no data"))


def _unit(item: Mapping[str, Any]) -> tuple[str, int]:
    return ("%", 0) if item["unit"] == "percent" else ("", 3) if item["unit"] == "ratio" else (item["unit"], 0)


def value_text(found: Comparison, city: str, year: int, item: Mapping[str, Any]) -> str:
    """A value with its unit, or why there is none."""
    if (city, year) not in found.reports:
        return tr("no report")
    one = found.item(city, year, item["code"])
    return tr("no value") if one is None or one["value"] is None else with_unit(one["value"], _unit(item)[0])


def parts_of(rows: Sequence[Any], most: int) -> list[Sequence[Any]]:
    """The rows in portions of equal size, none longer than ``most``."""
    portions = -(-len(rows) // most)
    size = -(-len(rows) // max(portions, 1))
    return [rows[start : start + size] for start in range(0, len(rows), max(size, 1))]


def bars(found: Comparison, year: int, item: Mapping[str, Any], cities: Sequence[tuple[str, str]]) -> Chart:
    """The cities side by side in one year; one without a value stands there with the reason."""
    unit, decimals = _unit(item)
    values = tuple(found.value(city, year, item["code"]) for city, _name in cities)
    names = [
        name if value is not None else f"{name}: {value_text(found, city, year, item)}" for (city, name), value in zip(cities, values, strict=True)
    ]
    return Chart(
        BARS, "", tuple(Category(city, name) for (city, _n), name in zip(cities, names, strict=True)), (Series("value", str(year), values),),
        unit, decimals, empty=tr("No municipality has a value in {}.").format(year), zero_is_data=True, flat=True,
    )  # fmt: skip


def course(found: Comparison, item: Mapping[str, Any], cities: Sequence[tuple[str, str]]) -> Chart:
    """The cities over the years; a year without a report leaves a gap."""
    unit, decimals = _unit(item)
    rows = tuple(Series(city, name, tuple(found.value(city, year, item["code"]) for year in found.years)) for city, name in cities)
    return Chart(
        LINES, "", tuple(Category(year, str(year)) for year in found.years), rows, unit, decimals,
        empty=tr("No municipality has a value."), zero_is_data=True,
    )  # fmt: skip


def maps_height(cities: int, width: float) -> float:
    """The height of :func:`maps` at a width."""
    return -(-cities // _across(width)) * (_HEAD + _MAP_HEIGHT + _ROW_GAP)


def _across(width: float) -> int:
    return max(1, min(4, int(width // 190)))


def maps(found: Comparison, year: int, item: Mapping[str, Any], cities: Sequence[tuple[str, str]], width: float, theme: Theme) -> Drawing:
    """Every city with its wards in the colours of the indicator; where it is not known by ward, the city as a whole.

    A city without a report of the year is drawn grey, from the outlines of another of its reports.
    """
    svg, hits = Svg(width, maps_height(len(cities), width), theme.family), []
    across = _across(width)
    cell = width / across
    for place, (city, name) in enumerate(cities):
        left, top = (place % across) * cell, (place // across) * (_HEAD + _MAP_HEIGHT + _ROW_GAP)
        said = value_text(found, city, year, item)
        svg.text(left + 4, top + 12, shorten(name, 10, cell - 10), 10, theme.text, bold=True)
        svg.text(left + 4, top + 25, shorten(said, 9.5, cell - 10), 9.5, theme.quiet)
        box = (left, top + _HEAD, cell - 10, _MAP_HEIGHT)
        _city_map(svg, found, city, year, item, box, theme)
        hits.append(Hit(city, item["code"], name, item["code"], found.value(city, year, item["code"]), None, f"{name}, {year}: {said}", box))
    return Drawing(svg.written(), svg.width, svg.height, tuple(hits))


def known_by_ward(found: Comparison, year: int, item: Mapping[str, Any]) -> bool:
    """Whether any report of the year tells the indicator ward by ward."""
    items = (found.item(city, year, item["code"]) for city, _name in found.cities)
    return any(group["kind"] == "ward" for one in items if one for group in one.get("groups", []))


def _city_map(svg: Svg, found: Comparison, city: str, year: int, item: Mapping[str, Any], box: Box, theme: Theme) -> None:
    left, top, width, height = box
    report = found.reports.get((city, year))
    areas = _wards(report) or next((wards for other in reversed(found.years) if (wards := _wards(found.reports.get((city, other))))), [])
    one = found.item(city, year, item["code"])
    steps = steps_of(item)
    whole = steps.colour(one["value"] if one else None)
    if not areas:
        svg.rect(left + 4, top + 4, width - 8, height - 8, whole, 3, theme.line)
        svg.text(left + width / 2, top + height / 2 + 4, tr("no outlines in its report"), 9, "#1d2b36", "middle")
        return
    values = {group["part"]: group["value"] for group in (one or {}).get("groups", []) if group["kind"] == "ward"}
    shapes, _height = fit(areas, width, left, top, height)
    for shape in shapes:
        # As a whole the city is one shape: lines between wards would say that each was measured.
        svg.path(shape.d, steps.colour(values.get(shape.part)) if values else whole, theme.ground if values else whole, 0.8)
    if values:
        for shape in shapes:
            svg.text(shape.x, shape.y + 3, shape.part, 7.5, "#1d2b36", "middle", True)


def _wards(report: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    return [area for area in (report or {}).get("areas", []) if area["kind"] == "ward"]
