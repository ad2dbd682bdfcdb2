"""HTML pages for Processing's results viewer: plain, printable, drawn with SVG where a bar says more than a number."""

from __future__ import annotations

import html
from collections.abc import Collection
from typing import Any

from .fields import label_of

STYLE = (
    "body{font-family:sans-serif;font-size:10pt;color:#222}table{border-collapse:collapse;margin:6px 0}th{background:#eef2f5;text-align:left}"
    "td,th{border:1px solid #cfd8df;padding:2px 6px}td.n{text-align:right}h1{font-size:14pt}h2{font-size:11pt}"
)


def page(title: str, parts: list[str]) -> str:
    """A whole page."""
    shown = html.escape(title)
    head = f"<meta charset='utf-8'><title>{shown}</title><style>{STYLE}</style>"
    return f"<html><head>{head}</head><body><h1>{shown}</h1>{''.join(parts)}</body></html>"


def table(columns: list[tuple[str, str]], rows) -> str:
    """A table with the columns' labels, repeated on every page of paper."""
    head = "".join(f"<th>{html.escape(label_of(name))}</th>" for name, _kind in columns)
    body = "".join("<tr>" + "".join(_cell(value) for value in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


class Amount(int):
    """A large whole number, written with thousands apart."""

    def __str__(self) -> str:
        return f"{int(self):,}"


def table_of(columns: list[tuple[str, str]], rows, without: Collection[str]) -> str:
    """As :func:`table`, of the rows of a layer without some of its columns, such as the geometry; amounts of money with thousands apart."""
    kept = [(place, column) for place, column in enumerate(columns) if column[0] not in without]
    money = [column[0].startswith(("cost_", "saving_")) and column[1] == "bigint" for _place, column in kept]
    shown = [[Amount(row[place]) if is_money else row[place] for (place, _column), is_money in zip(kept, money, strict=True)] for row in rows]
    return table([column for _place, column in kept], shown)


def _cell(value: Any) -> str:
    if value is None:
        return "<td>–</td>"
    number = isinstance(value, (int, float)) or type(value).__name__ == "Decimal"
    return f"<td{' class=n' if number and not isinstance(value, bool) else ''}>{html.escape(str(value))}</td>"


def doughnut(title: str, parts: list[tuple[str, int, str]]) -> str:
    """A ring of two or more parts (label, number, colour), with the numbers beside it."""
    total = sum(number for _label, number, _colour in parts)
    ring, turned = [], 0.0
    for _label, number, colour in parts:
        share = number / total * 100 if total else 0
        ring.append(
            f"<circle r='15.915' cx='21' cy='21' fill='none' stroke='{colour}' stroke-width='7' stroke-dasharray='{share:.3f} {100 - share:.3f}' "
            f"stroke-dashoffset='{25 - turned:.3f}'/>"
        )
        turned += share
    words = "".join(f"<br><span style='color:{colour}'>■</span> {html.escape(label)}: {number}" for label, number, colour in parts)
    return f"<h2>{html.escape(title)}</h2><svg width='120' height='120' viewBox='0 0 42 42'>{''.join(ring)}</svg><p>{words}</p>"
