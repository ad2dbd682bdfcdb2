"""The cover of the printed report: whose it is, of which year, how far it is approved, four figures, and how it can be verified."""

from __future__ import annotations

from html import escape

from . import pdf_parts
from .logo import logo_picture
from .words import tr


def cover(document: dict, title: str, logo: str = "") -> str:
    """The first page, from the document and, where there is one, the municipality's logo (a data URL)."""
    return (
        f'<section class="cover"><div class="band">{_plate(logo)}'
        f'<div class="city">{escape(document["municipality"]["name"])}</div><h1>{escape(title)}</h1>'
        + "".join(f'<span class="mark">{escape(mark)}</span> ' for mark in marks(document))
        + f'</div><div class="body">{pdf_parts.headlines(document)}{_status(document)}</div>{_seal(document)}</section>'
    )


def _plate(logo: str) -> str:
    # On white: a logo is drawn for paper, and may be dark or have no ground of its own.
    picture = logo_picture(logo)
    return f'<div class="plate">{picture}</div>' if picture else ""


def marks(document: dict) -> list[str]:
    """What a reader must know before any figure: invented, provisional, not approved."""
    found = []
    if document.get("notice"):
        found.append(tr(document["notice"]).upper())
    if document.get("provisional"):
        found.append(tr("PROVISIONAL"))
    if document.get("status", "approved" if document.get("approved_at") else "draft") == "draft":
        found.append(tr("DRAFT"))
    return found


def _status(document: dict) -> str:
    period = document.get("period")
    rows = [
        (tr("Year"), f"{document['year']} ({period['from']} – {period['to']})" if period else str(document["year"])),
        (tr("Revision"), str(document["revision"])),
        (tr("Status"), _approval(document)),
        (tr("Computed"), document["generated_at"][:16].replace("T", " ") + " UTC"),
    ]
    return '<table class="status">' + "".join(f"<tr><td>{escape(name)}</td><td>{escape(text)}</td></tr>" for name, text in rows) + "</table>"


def _approval(document: dict) -> str:
    if not document.get("approved_at"):
        return tr("draft, not approved")
    who = f" {tr('by')} {document['approved_by']}" if document.get("approved_by") else ""
    return tr("approved {}{}").format(document["approved_at"][:10], who)


def _seal(document: dict) -> str:
    how = tr("These pages are made from the report document with this SHA-256 checksum. To verify a copy of it: {command}")
    how = how.format(command="python3 -m imis_plugin report --verify FILE")
    return f'<div class="seal">{escape(how)}<br><code>{escape(document["checksum"]["value"])}</code></div>'
