"""The comparison of municipalities as table and on paper: figures, courses over the years, small maps."""

from __future__ import annotations

import csv
import io
from html import escape
from pathlib import Path

from ..charts import BARS, LINES, Category, Chart, Series, Words, draw, preferred_height
from ..database.errors import ImisError
from ..resources_path import data_path
from . import pdf_figures
from .files import guard_text, make_folder, write_whole
from .national import Comparison, table
from .printing import print_page
from .words import tr

_DRAWN = ("SF-1a", "SF-1b", "SF-1c", "EQ-1")
_WIDE = 657.0


def write(found: Comparison, folder: Path) -> tuple[list[Path], list[ImisError]]:
    """Write ``national-comparison.csv`` and ``.pdf``; gives the files and what could not be made.

    :raises ImisError: the folder or a file cannot be written.
    """
    folder = make_folder(Path(folder))
    done, missing = [write_whole(folder / "national-comparison.csv", as_csv(found))], []
    try:
        done.append(write_whole(folder / "national-comparison.pdf", print_page(html(found))))
    except ImisError as exc:
        missing.append(exc)
    return done, missing


def as_csv(found: Comparison) -> bytes:
    """The long table as CSV (UTF-8 with byte order mark)."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    figures = {2, 3, 7, 8, 9}
    for line in table(found):
        writer.writerow([cell if place in figures else guard_text(cell) for place, cell in enumerate(line)])
    return out.getvalue().encode("utf-8-sig")


def html(found: Comparison) -> str:
    """The comparison as one page with its style inside; the newest year first."""
    if not found.reports:
        raise ImisError(tr("No sound report was received, so there is nothing to compare."))
    style = (data_path("resources", "reports") / "cwis_report.css").read_text(encoding="utf-8")
    year = found.years[-1]
    title = tr("Citywide inclusive sanitation: municipalities compared")
    facts = tr("{} municipalities, {}; figures as reported, none computed anew").format(len(found.cities), _span(found.years))
    parts = [
        f'<div class="running"><span class="running-place">{escape(title)}</span><span class="running-mark"> </span>'
        f'<span class="running-seal"> </span><span class="running-page">{escape(tr("page"))}</span></div>',
        f'<header class="masthead"><h1>{escape(title)}</h1><div class="facts">{escape(facts)}</div></header>',
        _notices(found),
        f"<h2>{escape(tr('Indicators of {}').format(year))}</h2>{_matrix(found, year)}",
    ]
    for code in _DRAWN:
        item = next((one for one in found.indicators if one["code"] == code), None)
        if item is not None:
            parts.append(f"<h2>{escape(code)} {escape(tr(item['title']))}</h2>{_bars(found, year, item)}{_course(found, item)}")
    parts.append(_maps(found, year))
    top = f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title><style>{style}</style></head>'
    return f"{top}<body>{''.join(parts)}</body></html>"


def _span(years: list[int]) -> str:
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"


def _notices(found: Comparison) -> str:
    texts = [f"{refused.name}: {' '.join(refused.reasons)}" for refused in found.refused]
    if any(report.get("notice") for report in found.reports.values()):
        texts.insert(0, tr("Some of these municipalities are invented: their reports say “synthetic data”."))
    return "".join(f'<div class="notice">{escape(text)}</div>' for text in texts)


def _matrix(found: Comparison, year: int) -> str:
    cities = [(city, name) for city, name in found.cities if (city, year) in found.reports]
    head = "".join(f"<th>{escape(name)}</th>" for _city, name in cities)
    rows = []
    for one in found.indicators:
        cells = []
        for city, _name in cities:
            item = found.item(city, year, one["code"])
            cells.append(f"<td>{escape((item or {}).get('value') or '–')}</td>")
        rows.append(f"<tr><th>{escape(one['code'])} {escape(tr(one['title']))}</th>{''.join(cells)}</tr>")
    return f'<table class="wards"><thead><tr><th></th>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'


def _unit(item: dict) -> tuple[str, int]:
    return ("%", 0) if item["unit"] == "percent" else ("", 3) if item["unit"] == "ratio" else (item["unit"], 0)


def _words() -> Words:
    return Words(tr("There is nothing to show here."), tr("Target"), tr("Total"), tr("no data"))


def _bars(found: Comparison, year: int, item: dict) -> str:
    unit, decimals = _unit(item)
    cities = [(city, name) for city, name in found.cities if (city, year) in found.reports]
    chart = Chart(
        BARS, "", tuple(Category(city, name) for city, name in cities),
        (Series("value", str(year), tuple(found.value(city, year, item["code"]) for city, _n in cities)),), unit, decimals,
        empty=tr("No municipality has a value."), zero_is_data=True, flat=True,
    )  # fmt: skip
    return pdf_figures.drawn(draw(chart, _WIDE, preferred_height(chart, _WIDE), pdf_figures.theme(), _words()).svg)


def _course(found: Comparison, item: dict) -> str:
    if len(found.years) < 2:
        return ""
    unit, decimals = _unit(item)
    rows = tuple(Series(city, name, tuple(found.value(city, year, item["code"]) for year in found.years)) for city, name in found.cities)
    chart = Chart(LINES, "", tuple(Category(year, str(year)) for year in found.years), rows, unit, decimals, zero_is_data=True)
    return pdf_figures.drawn(draw(chart, _WIDE, 220, pdf_figures.theme(), _words()).svg)


def _maps(found: Comparison, year: int) -> str:
    cells = []
    for city, name in found.cities:
        report = found.reports.get((city, year))
        drawing = pdf_figures.ward_map(report, "SF-1a") if report else ""
        if drawing:
            cells.append(f'<div class="map"><div class="caption">{escape(name)}</div>{drawing}</div>')
    if not cells:
        return ""
    title = tr("People with a safe private toilet, ward by ward, {}").format(year)
    return f'<section class="page"><h2>{escape(title)}</h2><div class="maps">{"".join(cells)}</div>{pdf_figures.legend()}</section>'
