"""The national side in small: the report documents of many municipalities, checked and laid side by side (cwis.md 9.5).

Each document is judged as a receiver judges it (version, form, figures, checksum, approved). Of a municipality and year the
newest revision counts. Nothing is computed anew: figures are those of the documents.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from math import isfinite

from ..database.errors import ImisError
from . import document as documents
from .words import tr

#: What is drawn when nobody chose: access, safe management, sharing, equity.
DRAWN = ("SF-1a", "SF-1b", "SF-1c", "SF-2a", "SF-3a", "EQ-1")
NO_REPORT = "no_report"  # status of a municipality and year of which nothing was received
FIRST_YEAR, LAST_YEAR = 1990, 2100


@dataclass(frozen=True)
class Refused:
    """A file that was not taken, and why."""

    name: str
    reasons: tuple[str, ...]


@dataclass
class Comparison:
    """What was received: the newest sound document of each municipality and year, and what was refused."""

    reports: dict[tuple[str, int], dict] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    older: list[str] = field(default_factory=list)

    @property
    def years(self) -> list[int]:
        """The years from the first to the last that something was received of, also those of which nothing was."""
        years = {year for _city, year in self.reports}
        return list(range(min(years), max(years) + 1)) if years else []

    @property
    def cities(self) -> list[tuple[str, str]]:
        """(id, name) of the municipalities, by name."""
        names = {city: report["municipality"]["name"] for (city, _year), report in sorted(self.reports.items(), key=lambda item: item[0][1])}
        return sorted(names.items(), key=lambda pair: (pair[1], pair[0]))

    @property
    def indicators(self) -> list[dict]:
        """The indicators in the order of the reports: code, title, unit, outcome."""
        found: dict[str, dict] = {}
        for report in self.reports.values():
            for item in report["indicators"]:
                found.setdefault(item["code"], {name: item[name] for name in ("code", "title", "unit", "outcome")})
        return [found[code] for code in documents.CODES if code in found]

    def item(self, city: str, year: int, code: str) -> dict | None:
        """One indicator of a municipality and year; None where nothing was received."""
        report = self.reports.get((city, year))
        return next((item for item in report["indicators"] if item["code"] == code), None) if report else None

    def value(self, city: str, year: int, code: str) -> Decimal | None:
        """Its value; None where there is none."""
        item = self.item(city, year, code)
        return Decimal(item["value"]) if item and item["value"] is not None else None


def take(found: Comparison, name: str, report: dict) -> None:
    """Judge a received document and put it where it belongs."""
    reasons = documents.problems(report) or _form_problems(report)
    if not reasons and not documents.is_approved(report):
        # A draft would keep out the approved report of the same revision, and its figures are nobody's word yet.
        said = tr("The report of {} for {} is not approved (status: {}). Only approved reports are compared: ask for the approved one.")
        reasons = [said.format(report["municipality"]["name"], report["year"], report.get("status") or tr("none"))]
    if reasons:
        found.refused.append(Refused(name, tuple(reasons)))
        return
    key = (report["municipality"]["id"], report["year"])
    there = found.reports.get(key)
    if there is not None and there["municipality"]["name"] != report["municipality"]["name"]:
        # nobody's report is overwritten by another municipality's (T51)
        said = tr("“{}” uses the code {} of “{}”. Ask which of them it belongs to; the other changes its city code and approves anew.")
        found.refused.append(Refused(name, (said.format(report["municipality"]["name"], key[0], there["municipality"]["name"]),)))
        return
    if there is None or there["revision"] < report["revision"]:
        if there is not None:
            found.older.append(tr("{} {}: revision {} gave way to {}.").format(key[0], key[1], there["revision"], report["revision"]))
        found.reports[key] = report
    elif there["revision"] == report["revision"] and there["checksum"] != report["checksum"]:
        found.refused.append(
            Refused(name, (tr("Another document of the same municipality, year and revision was received before. Ask which one holds."),))
        )
    else:
        found.older.append(tr("{} {}: revision {} was received already.").format(key[0], key[1], report["revision"]))


def _form_problems(report: dict) -> list[str]:
    """What keeps a report from being compared: an impossible year, or parts and outlines that cannot be drawn.

    Parts and outlines are no required members, but where they stand they must be of the form.
    """
    if not FIRST_YEAR <= report["year"] <= LAST_YEAR:
        return [tr("The year {} is not possible.").format(report["year"])]
    try:
        for item in report["indicators"]:
            if not isinstance(item["unit"], str) or not isinstance(item["outcome"], str):
                raise TypeError(item["code"])
            parts = [group for group in item.get("groups", []) if isinstance(group["kind"] + group["part"] + group["label"], str)]
            if any(documents.plain_decimal(figure) is False for figure in (item["numerator"], item["denominator"], *(g["value"] for g in parts))):
                raise ValueError(item["code"])
        for area in report.get("areas", []):
            points = [point for polygon in area["outline"]["coordinates"] for ring in polygon for point in ring]
            if not area["kind"] + area["part"] or not points or not all(isfinite(x) and isfinite(y) for x, y, *_z in points):
                raise ValueError(area["part"])
    except (AttributeError, KeyError, TypeError, ValueError) as exc:
        return [tr("The report is incomplete or of the wrong form (at {}).").format(exc)]
    return []


def codes_of(text: str) -> tuple[str, ...]:
    """The indicators that somebody chose: ``all``, or codes with commas between; empty for the usual ones.

    :raises ImisError: there is no such indicator.
    """
    wanted = [code.strip() for code in text.split(",") if code.strip()]
    if wanted == ["all"]:
        return documents.CODES
    known = {code.lower(): code for code in documents.CODES}
    unknown = [code for code in wanted if code.lower() not in known]
    if unknown:
        raise ImisError(tr("There is no indicator {}. Choose from: {}, or all.").format(", ".join(unknown), ", ".join(documents.CODES)))
    return tuple(known[code.lower()] for code in wanted) or DRAWN


HEADINGS = ("municipality_id", "municipality", "year", "revision", "code", "title", "unit", "numerator", "denominator", "value", "status")
FIGURES = frozenset(("year", "revision", "numerator", "denominator", "value"))


def table(found: Comparison) -> list[list[str]]:
    """One line of :data:`HEADINGS` a municipality, year and indicator, as text; a year without a report is one line that says so."""
    lines = []
    for city, name in found.cities:
        for year in found.years:
            report = found.reports.get((city, year))
            if report is None:
                lines.append([city, name, str(year), "", "", "", "", "", "", "", NO_REPORT])
                continue
            for item in report["indicators"]:
                figures = ["" if item[figure] is None else item[figure] for figure in ("numerator", "denominator", "value")]
                lines.append([city, name, str(year), str(report["revision"]), item["code"], item["title"], item["unit"], *figures, item["status"]])
    return lines
