"""From the rows of a dashboard's functions to charts and cards. No Qt; every number comes from SQL as it is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from psycopg2 import sql

from .. import charts
from .dashboard_declaration import PROVIDER, WARD, YEAR, CardsDeclaration, ChartDeclaration, Opening, Source

REST = ("none", "others", "outside")
YEARS_BACK = 4
WARDS = "SELECT w.ward AS key, w.ward::text || coalesce(' – ' || w.name, '') AS text FROM layer_info.wards AS w ORDER BY w.ward"
PROVIDERS = "SELECT p.id AS key, p.company_name AS text FROM fsm.service_providers_register AS p ORDER BY p.company_name"

Rows = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Chosen:
    """The filters as they are set; None means all."""

    year: int | None = None
    ward: int | None = None
    provider: int | None = None

    def value(self, name: str) -> int | None:
        """The value of year, ward or provider."""
        return {YEAR: self.year, WARD: self.ward, PROVIDER: self.provider}[name]


@dataclass(frozen=True)
class Card:
    """A number with its name; ``value`` None where there is none."""

    key: str
    label: str
    value: Any
    decimals: int
    unit: str
    note: str
    tip: str = ""
    tone: str = ""


def years_offered(today: date) -> list[int]:
    """The current year back to four years before (DSH-02)."""
    return list(range(today.year, today.year - YEARS_BACK - 1, -1))


def question(source: Source, chosen: Chosen) -> tuple[sql.Composable, list[Any]]:
    """The query of a source under the filters that apply to it."""
    schema, name = source.function.split(".")
    arguments = sql.SQL(", ").join(
        sql.SQL("{} => %s").format(sql.Identifier("p_" + given)) for given in source.filters
    )
    query = sql.SQL("SELECT * FROM {}({})").format(sql.Identifier(schema, name), arguments)
    return query, [chosen.value(given) for given in source.filters]


def chart_of(declared: ChartDeclaration, rows: Rows, tr: Callable[[str], str], chosen: Chosen | None = None, unit: str = "") -> charts.Chart:
    """The chart of a source's rows: categories and series in their order, what is missing between them is nought."""
    kept = [row for row in rows if (row["part"] or "") == declared.part]
    categories: dict[str, tuple] = {}
    series: dict[str, tuple] = {}
    values: dict[tuple[str, str], Any] = {}
    for row in kept:
        key = row["category_key"]
        categories.setdefault(key, (row["category_place"], row["category"], row["note"]))
        if row["series_key"] is not None:
            series.setdefault(row["series_key"], (row["series_place"], row["series"]))
            if row["value"] is not None:
                values[key, row["series_key"]] = values.get((key, row["series_key"]), 0) + row["value"]
    absent = None if declared.kind == charts.LINES else Decimal(0)
    order = sorted(categories, key=lambda key: categories[key][0])
    sentence = tr(declared.empty) if declared.empty else ""
    return charts.Chart(
        declared.kind,
        title_of(declared, tr, chosen),
        tuple(charts.Category(key, tr(categories[key][1]), key in REST, categories[key][2] or "") for key in order),
        tuple(
            charts.Series(
                key,
                tr(series[key][1]),
                tuple(_divided(values.get((category, key), absent), declared.divide) for category in order),
                declared.colours.get(key, ""),
                key in REST,
            )
            for key in sorted(series, key=lambda key: series[key][0] if series[key][0] is not None else 0)
        ),
        unit if declared.unit == "money" else tr(declared.unit) if declared.unit else "",
        declared.decimals,
        empty=sentence,
        flat=declared.flat,
    )


def title_of(declared: ChartDeclaration, tr: Callable[[str], str], chosen: Chosen | None) -> str:
    """The title; saved and printed pictures say which year it is."""
    year = chosen.year if chosen is not None and YEAR in declared.source.filters else None
    return f"{tr(declared.title)}, {year}" if year else tr(declared.title)


def cards_of(declared: CardsDeclaration, rows: Rows, tr: Callable[[str], str], currency: str = "") -> list[Card]:
    """The cards of a source's rows."""
    kept = [row for row in rows if (row["part"] or "") == declared.part]
    unit = currency if declared.unit == "money" else tr(declared.unit) if declared.unit else ""
    named: dict[str, tuple] = {}
    for row in kept:
        key, label, place = row["category_key"], row["category"], row["category_place"]
        if declared.summed:
            key, label, place = row["series_key"], row["series"], row["series_place"]
        if key is None or (declared.keep and key not in declared.keep):
            continue
        before = named[key][2] if key in named else None
        value = row["value"] if before is None else before + (row["value"] or 0)
        named[key] = (place, label, value, row["note"])
    found = []
    for key in sorted(named, key=lambda key: named[key][0] or 0):
        _place, label, value, note = named[key]
        shown, tip = _note(declared.note, note, tr)
        found.append(Card(key, tr(label), _divided(value, declared.divide), declared.decimals, unit, shown, tip))
    return found


def _note(kind: str, note: str | None, tr: Callable[[str], str]) -> tuple[str, str]:
    """What is written beneath a card, and its tooltip, from the row's note."""
    if kind == "uses":
        return "", note or ""
    if not kind or ("{note}" in kind and not note):
        return "", ""
    return tr(kind).format(note=note), ""


def _divided(value: Any, by: int) -> Any:
    return value if value is None or by == 1 else value / by


def filters_of(opening: Opening, category: Any, series: Any, chosen: Chosen) -> dict[str, Any] | None:
    """The values of the list's filters for a number; None where the list cannot show just these records."""
    if opening.only and category not in opening.only:
        return None
    values: dict[str, Any] = dict(opening.fixed)
    if opening.category and category not in opening.all_keys:
        if category in REST and not (opening.rest and category == "others"):
            return None
        values[opening.category] = typed(category)
    if opening.series:
        if series in REST or series in opening.not_series:
            return None
        values[opening.series] = typed(series)
    if chosen.year is not None:
        if opening.year:
            values[opening.year] = (date(chosen.year, 1, 1), date(chosen.year, 12, 31))
        if opening.until:
            values[opening.until] = chosen.year
    if opening.ward and chosen.ward is not None:
        values[opening.ward] = chosen.ward
    if opening.provider and chosen.provider is not None:
        values[opening.provider] = chosen.provider
    return values


def typed(key: Any) -> Any:
    """A key as the list's filter holds it: whole numbers and yes/no as such."""
    if not isinstance(key, str):
        return key
    if key.isdigit():
        return int(key)
    return {"true": True, "false": False}.get(key, key)
