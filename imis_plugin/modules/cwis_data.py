"""What the CWIS panel shows, from the stored report documents: no figure is computed here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..reports.notes import quality_words, short_number, status_notes, status_words

REPORTS = """
SELECT r.year, r.revision, r.status, r.is_provisional, r.computed_at, r.approved_at
  FROM cwis.report AS r ORDER BY r.year DESC, r.revision DESC
"""
DOCUMENT = "SELECT cwis.report_document(%s, %s) AS document"
FORMULAS = "SELECT i.code, i.formula, i.unit, i.label FROM cwis.indicator AS i WHERE i.is_active ORDER BY i.sort_order"
TARGETS = "SELECT t.indicator_code AS code, t.target FROM cwis.indicator_target AS t WHERE t.year = %s"
HISTORY = """
SELECT v.indicator_code AS code, v.year, v.data_value AS value
  FROM cwis.indicator_value AS v
 WHERE v.group_kind = 'city' AND v.year BETWEEN %(year)s - 5 AND %(year)s
   AND v.revision = (SELECT max(r.revision) FROM cwis.report AS r WHERE r.year = v.year)
 ORDER BY v.year
"""
YEARS = "SELECT y.year, y.has_report FROM cwis.years_offered() AS y ORDER BY y.year DESC"
UNITS = {"percent": "%", "ratio": "", "m": "m"}


@dataclass(frozen=True)
class IndicatorRow:
    """One line of the panel's table, as text, with what stands behind it."""

    code: str
    title: str
    outcome: str
    value: str
    unit: str
    status: str
    status_code: str
    last_year: str
    difference: str
    numerator: str
    denominator: str
    rule: str
    note: str
    quality: tuple[tuple[int, str], ...] = ()
    target: str = ""
    years: tuple[tuple[int, Decimal | None], ...] = ()
    decimals: int = 0


@dataclass(frozen=True)
class YearView:
    """A year as the panel shows it."""

    year: int
    revision: int | None = None
    status: str = ""
    provisional: bool = False
    computed_at: Any = None
    document: Mapping[str, Any] | None = None
    rows: tuple[IndicatorRow, ...] = ()
    compared_with: int | None = None
    years: tuple[Mapping[str, Any], ...] = ()


def offer_years(box, years: list[Mapping[str, Any]], chosen: int | None, otherwise: int) -> None:
    """Put the years of :data:`YEARS` into a combo box, and choose one of them.

    :param chosen: the year chosen so far. :param otherwise: chosen when neither that nor a report is there.
    """
    box.clear()
    for row in years:
        box.addItem(str(row["year"]), row["year"])
    wanted = chosen or next((row["year"] for row in years if row["has_report"]), otherwise)
    box.setCurrentIndex(max(box.findData(wanted), 0))


def read_year(fetch: Callable[..., list[dict]], year: int) -> YearView:
    """The newest report of a year beside that of the year before (its newest revision)."""
    reports = fetch(REPORTS, None)
    newest = {row["year"]: row for row in reversed(reports)}
    years = tuple(fetch(YEARS, None))
    if year not in newest:
        return YearView(year, years=years)
    chosen = newest[year]
    document = fetch(DOCUMENT, (year, chosen["revision"]))[0]["document"]
    before = fetch(DOCUMENT, (year - 1, newest[year - 1]["revision"]))[0]["document"] if year - 1 in newest else None
    formulas = {row["code"]: row["formula"] for row in fetch(FORMULAS, None)}
    targets = {row["code"]: row["target"] for row in fetch(TARGETS, (year,))}
    history: dict[str, list[tuple[int, Decimal | None]]] = {}
    for row in fetch(HISTORY, {"year": year}):
        history.setdefault(row["code"], []).append((row["year"], row["value"]))
    return YearView(
        year,
        chosen["revision"],
        chosen["status"],
        chosen["is_provisional"],
        chosen["computed_at"],
        document,
        indicator_rows(document, before, formulas, targets, history),
        year - 1 if before is not None else None,
        years,
    )


def indicator_rows(
    document: Mapping[str, Any],
    before: Mapping[str, Any] | None,
    formulas: Mapping[str, str],
    targets: Mapping[str, Decimal] | None = None,
    history: Mapping[str, list[tuple[int, Decimal | None]]] | None = None,
) -> tuple[IndicatorRow, ...]:
    """The table's lines from the report documents of the year and of the year before."""
    last = {item["code"]: item for item in before["indicators"]} if before else {}
    notes = {note.code: note.text for note in status_notes(dict(document))}
    rows = []
    for item in document["indicators"]:
        code = item["code"]
        former = last.get(code, {}).get("value")
        rows.append(
            IndicatorRow(
                code=code,
                title=item["title"],
                outcome=item["outcome"],
                value="–" if item["value"] is None else item["value"],
                unit=UNITS.get(item["unit"], item["unit"]),
                status=status_words(item["status"]),
                status_code=item["status"],
                last_year="–" if former is None else former,
                difference=difference(item["value"], former),
                numerator=short_number(item["numerator"], 2),
                denominator=short_number(item["denominator"], 2),
                rule=formulas.get(code, ""),
                note=notes.get(code, ""),
                quality=tuple(
                    (count, quality_words(name)) for name, count in sorted((item.get("quality") or {}).items())
                ),
                target="" if targets is None or code not in targets else f"{targets[code].normalize():f}",
                years=tuple((history or {}).get(code, ())),
                decimals=3 if item["unit"] == "ratio" else 0,
            )
        )
    return tuple(rows)


def difference(value: str | None, former: str | None) -> str:
    """The change against last year with its sign, nothing where one of the two has no value."""
    if value is None or former is None:
        return ""
    change = Decimal(value) - Decimal(former)
    return "0" if change == 0 else f"{change:+f}"
