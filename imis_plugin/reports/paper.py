"""A page of paper: the municipality's head, a title, a body of blocks and tables, made into PDF by WeasyPrint (COM-46)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from html import escape
from string import Template

from ..resources_path import data_path
from .fsm_words import word
from .logo import logo_picture
from .printing import print_page as to_pdf
from .words import language

__all__ = ["block", "number", "page", "pairs", "sentence", "table", "to_pdf"]


def page(document: dict, title: str, facts: Sequence[str], body: str, mark: str = "") -> str:
    """The whole paper as one HTML page with its style inside.

    :param document: with ``municipality``, and ``address``, ``logo`` (a data URL) and ``printed_on`` where known.
    :param body: HTML made by the functions below.
    :param mark: a word of warning beside the title.
    """
    folder = data_path("resources", "reports")
    return Template((folder / "fsm_paper.html").read_text(encoding="utf-8")).substitute(
        language=language(),
        style=(folder / "fsm_paper.css").read_text(encoding="utf-8"),
        title=escape(title),
        city=escape(document.get("municipality") or ""),
        address=escape(document.get("address") or ""),
        logo=logo_picture(document.get("logo") or ""),
        facts=escape(" · ".join(facts)),
        mark=f'<span class="mark">{escape(mark)}</span>' if mark else "",
        running=escape(" · ".join([document.get("municipality") or "", title, word("printed", date=document.get("printed_on") or "")])),
        page_word=escape(word("page")),
        body=body,
    )


def pairs(rows: Sequence[tuple[str, object]]) -> str:
    """Names and values, two of each on a line; what has no value is left out."""
    known = [(name, value) for name, value in rows if value not in (None, "")]
    cells = [f'<td class="name">{escape(name)}</td><td class="value">{escape(str(value))}</td>' for name, value in known]
    if len(cells) % 2:
        cells.append('<td class="name"></td><td class="value"></td>')
    lines = [f"<tr>{cells[place]}{cells[place + 1]}</tr>" for place in range(0, len(cells), 2)]
    return f'<table class="pairs">{"".join(lines)}</table>'


def block(title: str, inside: str) -> str:
    """A block of the paper under its heading, kept together on one page."""
    return f"<section><h2>{escape(title)}</h2>{inside}</section>"


def sentence(text: str, role: str = "quiet") -> str:
    """One line of text."""
    return f'<p class="{role}">{escape(text)}</p>'


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], last_is_total: bool = False) -> str:
    """A table whose first column is words and whose others are figures; the head is repeated on every page."""
    head = "".join(f"<th>{escape(text)}</th>" for text in headings)
    lines = []
    for place, row in enumerate(rows):
        total = ' class="total"' if last_is_total and place == len(rows) - 1 else ""
        lines.append(f"<tr{total}>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>")
    # Many columns leave less for each; the first one, in words, keeps its room.
    kind = "figures many" if len(headings) > 6 else "figures"
    return f"<table class=\"{kind}\"><thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def number(value: object, decimals: int = 0) -> str:
    """A figure with thousands apart; a dash for nothing."""
    return "–" if value is None else f"{Decimal(str(value)):,.{decimals}f}"
