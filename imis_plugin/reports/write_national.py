"""The comparison of municipalities as table (CSV), workbook (XLSX) and on paper (PDF): figures, statuses, courses, maps."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from html import escape
from pathlib import Path

from ..charts import draw, preferred_height
from ..database.errors import ImisError
from ..resources_path import data_path
from . import national_drawings as drawings
from . import pdf_figures
from .files import guard_text, make_folder, write_whole
from .national import DRAWN, FIGURES, HEADINGS, Comparison, table
from .notes import status_words
from .printing import print_page
from .words import language, tr
from .write_xlsx import fill_sheet, new_book

_WIDE = 657.0
_CITIES_ACROSS, _YEARS_ACROSS = 6, 6
#: A sign beside a value that is not simply computed, and its status (in words below the table).
SIGNS = {"capped": "▲", "assumed": "≈", "override": "✎", "undefined": "–", "missing_setting": "∅"}


def write(found: Comparison, folder: Path, codes: Sequence[str] = DRAWN) -> tuple[list[Path], list[ImisError]]:
    """Write ``national-comparison.csv``, ``.xlsx`` and ``.pdf``; gives the files and what could not be made.

    :param codes: indicators that are drawn as chart and map.
    :raises ImisError: the folder or a file cannot be written.
    """
    folder = make_folder(Path(folder))
    done, missing = [write_whole(folder / "national-comparison.csv", as_csv(found))], []
    for name, make in (("xlsx", lambda: as_xlsx(found)), ("pdf", lambda: as_pdf(found, codes))):
        try:
            done.append(write_whole(folder / f"national-comparison.{name}", make()))
        except ImisError as exc:
            missing.append(exc)
    return done, missing


def as_csv(found: Comparison) -> bytes:
    """The long table as CSV (UTF-8 with byte order mark)."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEADINGS)
    for line in table(found):
        writer.writerow([cell if name in FIGURES else guard_text(cell) for name, cell in zip(HEADINGS, line, strict=True)])
    return out.getvalue().encode("utf-8-sig")


def as_xlsx(found: Comparison) -> bytes:
    """The workbook: years side by side, the long table, what was received, what was refused.

    :raises ImisError: the library openpyxl is not installed.
    """
    book = new_book()
    sheet = book.active
    sheet.title = tr("By indicator")
    years = found.years
    names = [tr("code"), tr("indicator"), tr("unit"), tr("municipality"), *map(str, years), *(tr("{} status").format(year) for year in years)]
    lines = []
    for one in found.indicators:
        for city, name in found.cities:
            items = [found.item(city, year, one["code"]) for year in years]
            lines.append(
                [one["code"], tr(one["title"]), one["unit"], name, *(item and item["value"] for item in items)]
                + [status_words(item["status"]) if item else tr("no report") for item in items]
            )
    fill_sheet(sheet, names, lines, [False] * 4 + [True] * len(years) + [False] * len(years))
    _widths(sheet, (9, 60, 9, 28, *([10] * len(years)), *([18] * len(years))))
    sheet = book.create_sheet(tr("All figures"))
    fill_sheet(sheet, HEADINGS, [[cell or None for cell in line] for line in table(found)], [name in FIGURES for name in HEADINGS])
    _widths(sheet, (17, 28, 8, 9, 9, 60, 9, 14, 14, 10, 18))
    sheet = book.create_sheet(tr("Received"))
    received = [[city, name, *(_received(found, city, year) for year in years)] for city, name in found.cities]
    fill_sheet(sheet, [tr("code"), tr("municipality"), *map(str, years)], received, [False] * (2 + len(years)))
    _widths(sheet, (17, 28, *([34] * len(years))))
    sheet = book.create_sheet(tr("Refused"))
    refused = [[one.name, " ".join(one.reasons)] for one in found.refused] + [["", text] for text in found.older]
    fill_sheet(sheet, [tr("document"), tr("why it is not in the comparison")], refused, [False, False])
    _widths(sheet, (40, 120))
    book.properties.title, book.properties.creator = tr("Municipalities compared"), "IMIS"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _widths(sheet, widths: Sequence[int]) -> None:
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[sheet.cell(1, column).column_letter].width = width


def as_pdf(found: Comparison, codes: Sequence[str] = DRAWN) -> bytes:
    """The comparison on paper.

    :raises ImisError: nothing was received, or WeasyPrint is not installed.
    """
    return print_page(html(found, codes))


def html(found: Comparison, codes: Sequence[str] = DRAWN) -> str:
    """The comparison as one page with its style inside: what was received, every year, then the drawings."""
    if not found.reports:
        raise ImisError(tr("No sound report was received, so there is nothing to compare."))
    style = "\n".join((data_path("resources", "reports") / name).read_text(encoding="utf-8") for name in ("cwis_report.css", "national.css"))
    title = tr("Citywide inclusive sanitation: municipalities compared")
    facts = tr("{} municipalities, {}; figures as reported, none computed anew").format(len(found.cities), _span(found.years))
    parts = [
        f'<div class="running"><span class="running-place">{escape(title)}</span><span class="running-mark"> </span>'
        f'<span class="running-seal"> </span><span class="running-page">{escape(tr("page"))}</span></div>',
        f'<header class="masthead"><h1>{escape(title)}</h1><div class="facts">{escape(facts)}</div></header>',
        _notices(found), _overview(found),
    ]  # fmt: skip
    parts += [_year(found, year) for year in reversed(found.years)]
    parts += [_indicator(found, item) for item in found.indicators if item["code"] in codes]
    top = f'<!DOCTYPE html><html lang="{language()}"><head><meta charset="utf-8"><title>{escape(title)}</title><style>{style}</style></head>'
    return f"{top}<body>{''.join(parts)}</body></html>"


def _span(years: list[int]) -> str:
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"


def _notices(found: Comparison) -> str:
    texts = [f"{refused.name}: {' '.join(refused.reasons)}" for refused in found.refused]
    if any(report.get("notice") for report in found.reports.values()):
        texts.insert(0, tr("Some of these municipalities are invented: their reports say “synthetic data”."))
    return "".join(f'<div class="notice">{escape(text)}</div>' for text in texts)


def _received(found: Comparison, city: str, year: int) -> str:
    report = found.reports.get((city, year))
    if report is None:
        return tr("no report")
    day = str(report.get("approved_at") or "")[:10]
    return tr("revision {}, approved {}").format(report["revision"], day) if day else tr("revision {}, approved").format(report["revision"])


def _overview(found: Comparison) -> str:
    parts = [f"<h2>{escape(tr('What was received'))}</h2>"]
    for years in drawings.parts_of(found.years, _YEARS_ACROSS):
        rows = []
        for city, name in found.cities:
            cells = "".join(_cell(_received(found, city, year), "silent" if (city, year) not in found.reports else "") for year in years)
            rows.append(f"<tr><th>{escape(name)} <small>{escape(city)}</small></th>{cells}</tr>")
        parts.append(_grid([str(year) for year in years], rows))
    return "".join(parts)


def _year(found: Comparison, year: int) -> str:
    """All indicators of a year: a column a city, also for one that did not report."""
    parts, signs = [f"<h2>{escape(tr('Indicators of {}').format(year))}</h2>"], set()
    for cities in drawings.parts_of(found.cities, _CITIES_ACROSS):
        rows = []
        for one in found.indicators:
            cells = []
            for city, _name in cities:
                item = found.item(city, year, one["code"])
                sign = SIGNS.get(item["status"], "") if item else ""
                signs.add(item["status"] if sign else "")
                cells.append(_cell(tr("no report"), "silent") if item is None else _cell(f"{item['value'] or ''} {sign}".strip()))
            head = f"<b>{escape(one['code'])}</b> {escape(tr(one['title']))} <small>{escape(_unit(one))}</small>"
            rows.append(f"<tr><th>{head}</th>{''.join(cells)}</tr>")
        parts.append(_grid([name for _city, name in cities], rows))
    known = "; ".join(f"{sign} {status_words(status)}" for status, sign in SIGNS.items() if status in signs)
    parts.append(f'<p class="small">{escape(known)}</p>' if known else "")
    return f'<section class="page">{"".join(parts)}</section>'


def _unit(item: dict) -> str:
    return {"percent": "%", "ratio": tr("ratio")}.get(item["unit"], item["unit"])


def _cell(text: str, css: str = "") -> str:
    return f'<td class="{css}">{escape(text)}</td>' if css else f"<td>{escape(text)}</td>"


def _grid(heads: Sequence[str], rows: Sequence[str]) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    return f'<table class="wards cities"><thead><tr><th></th>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'


def _indicator(found: Comparison, item: dict) -> str:
    """An indicator drawn: the newest year side by side, the course, the map."""
    year, theme, cities = found.years[-1], pdf_figures.theme(), found.cities
    parts = [f"<h2>{escape(item['code'])} {escape(tr(item['title']))}</h2><h3>{escape(str(year))}</h3>"]
    for some in drawings.parts_of(cities, drawings.BARS_AT_ONCE):
        parts.append(_chart(drawings.bars(found, year, item, some), None))
    if len(found.years) > 1:
        parts.append(f"<h3>{escape(_span(found.years))}</h3>")
        parts += [_chart(drawings.course(found, item, some), 200) for some in drawings.parts_of(cities, drawings.LINES_AT_ONCE)]
    parts.append(f"<h3>{escape(tr('Map, {}').format(year))}</h3>{_legend(item)}")
    if not drawings.known_by_ward(found, year, item):
        parts.append(f'<p class="small">{escape(tr("Told for each city as a whole, not by ward."))}</p>')
    for some in drawings.parts_of(cities, drawings.MAPS_AT_ONCE):
        parts.append(pdf_figures.drawn(drawings.maps(found, year, item, some, _WIDE, theme).svg))
    return f'<section class="page">{"".join(parts)}</section>'


def _chart(chart, height: float | None) -> str:
    tall = preferred_height(chart, _WIDE) if height is None else height
    return pdf_figures.drawn(draw(chart, _WIDE, tall, pdf_figures.theme(), drawings.words()).svg)


def _legend(item: dict) -> str:
    keys = "".join(f'<span class="key" style="background:{colour}"></span>{escape(text)} ' for colour, text in drawings.steps_of(item).words())
    return f'<p class="small">{keys}</p>'
