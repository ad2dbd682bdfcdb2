"""The module CWIS: the yearly indicators, generated, looked at, compared with last year, exported, approved."""

from __future__ import annotations

from ..desk.panel import PLANNING, Module
from ..records.words import mark


def _page(dock):
    from .cwis_page import CwisPage

    return CwisPage(dock)


MODULE = Module(
    name="cwis",
    title=mark("CWIS"),
    icon="cwis",
    group=PLANNING,
    tip=mark("Yearly citywide inclusive sanitation indicators"),
    pages=((mark("Indicators"), _page, lambda rights: rights.may("select", "cwis.report")),),
)
