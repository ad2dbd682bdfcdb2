"""The report on paper: A4, made by WeasyPrint from our own template and the report document."""

from __future__ import annotations

from html import escape
from string import Template

from ..resources_path import data_path
from . import pdf_communities, pdf_cover, pdf_figures, pdf_parts
from .printing import print_page
from .words import language, tr


def html(document: dict, logo: str = "") -> str:
    """The whole report as one HTML page with its style inside.

    :param logo: the municipality's logo as a data URL, for the cover.
    """
    folder = data_path("resources", "reports")
    title = tr("Citywide inclusive sanitation {}").format(document["year"])
    seal = document["checksum"]["value"]
    template = Template((folder / "cwis_report.html").read_text(encoding="utf-8"))
    return template.substitute(
        language=language(),
        title=escape(title),
        city=escape(document["municipality"]["name"]),
        style="\n".join((folder / name).read_text(encoding="utf-8") for name in ("cwis_report.css", "cwis_cover.css")),
        mark=escape(" · ".join(pdf_cover.marks(document))),
        seal=escape(tr("Revision {} · SHA-256 {}").format(document["revision"], seal)),
        page_word=escape(tr("page")),
        cover=pdf_cover.cover(document, title, logo),
        notices=_notices(document),
        outcomes=pdf_parts.outcomes(document),
        flow=pdf_figures.flow_section(document),
        ladder=pdf_figures.ladder_section(document),
        wards=pdf_figures.ward_maps(document),
        annex=pdf_figures.flow_annex(document) + pdf_communities.community_section(document),
        notes_title=escape(tr("Notes on single figures")),
        notes=pdf_parts.note_table(document),
        lacking=pdf_parts.lacking(document),
        quality_title=escape(tr("What the records lack")),
        quality=pdf_parts.quality_table(document),
        settings_title=escape(tr("Settings used")),
        settings=pdf_parts.settings_table(document),
        method_title=escape(tr("How the figures are made")),
        method=pdf_parts.method_table(document),
        sealed=_sealed(document),
    )


def render(document: dict, logo: str = "") -> bytes:
    """The report as PDF.

    :raises ImisError: WeasyPrint is not installed or does not run here; the sentence says how to get it.
    """
    return print_page(html(document, logo))


def _notices(document: dict) -> str:
    found = []
    if document.get("notice") == "synthetic data":
        found.append(tr("Synthetic data: apart from the shapes of its buildings and streets, the city is invented. No figure is about a real place."))
    elif document.get("notice"):
        found.append(tr(document["notice"]))
    if document.get("provisional"):
        found.append(tr("Provisional: the year was not over when these figures were computed."))
    if document.get("reason"):
        found.append(tr("This revision replaces an earlier one. Reason: {}").format(document["reason"]))
    return "".join(f'<div class="notice">{escape(text)}</div>' for text in found)


def _sealed(document: dict) -> str:
    city, report = document["municipality"], tr("Report {} of municipality {}, year {}, revision {}.")
    lines = [
        escape(report.format(document["report_id"], city["id"], document["year"], document["revision"])),
        f"{escape(tr('Its figures are those of the report document with SHA-256 checksum'))} <code>{escape(document['checksum']['value'])}</code>",
    ]
    return "<br>".join(lines)
