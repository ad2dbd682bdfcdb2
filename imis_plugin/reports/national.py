"""The national side in small: the report documents of many municipalities, checked and laid side by side (cwis.md 9.5).

A folder of JSON documents is read; each is judged as a receiver judges it (version, form, figures, checksum). Of a
municipality and year the newest revision counts. Nothing is computed anew: figures are those of the documents.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from ..database.errors import ImisError
from . import document as documents
from .words import tr


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
        """The years of which something was received, ascending."""
        return sorted({year for _city, year in self.reports})

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


def read_folder(folder: Path) -> Comparison:
    """Read every JSON file of a folder.

    :raises ImisError: the folder is not there or holds no JSON file.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise ImisError(tr("{} is no folder. Name the folder that holds the report files.").format(folder))
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise ImisError(tr("{} holds no report file (JSON). Put the files of the municipalities there.").format(folder))
    found = Comparison()
    for path in paths:
        try:
            take(found, path.name, documents.read_file(path))
        except ImisError as exc:
            found.refused.append(Refused(path.name, (exc.sentence,)))
    return found


def take(found: Comparison, name: str, report: dict) -> None:
    """Judge a received document and put it where it belongs."""
    reasons = documents.problems(report)
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


def table(found: Comparison, codes: Sequence[str] | None = None) -> list[list[str]]:
    """Heading and one line a municipality, year and indicator, as text."""
    lines = [["municipality_id", "municipality", "year", "revision", "code", "title", "unit", "numerator", "denominator", "value", "status"]]
    for (city, year), report in sorted(found.reports.items()):
        for item in report["indicators"]:
            if codes is None or item["code"] in codes:
                figures = ["" if item[name] is None else item[name] for name in ("numerator", "denominator", "value")]
                lines.append(
                    [
                        city,
                        report["municipality"]["name"],
                        str(year),
                        str(report["revision"]),
                        item["code"],
                        item["title"],
                        item["unit"],
                        *figures,
                        item["status"],
                    ]
                )
    return lines
