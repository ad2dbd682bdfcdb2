"""The map module: themes of the municipal map, export of its data, printing."""

from __future__ import annotations

from ..desk.panel import PLANNING, Module
from ..records.words import mark
from .maps_export import ExportPage, may_export
from .maps_print import PrintPage
from .maps_themes import ThemesPage


def _may_look(rights) -> bool:
    return rights.may("select", "layer_info.v_layer_municipality")


MODULE = Module(
    "maps",
    mark("Map and print"),
    "map",
    pages=((mark("Themes"), ThemesPage, _may_look), (mark("Export data"), ExportPage, may_export), (mark("Print map"), PrintPage, _may_look)),
    group=PLANNING,
    tip=mark("Themes of the municipal map, data export, printed maps"),
)
