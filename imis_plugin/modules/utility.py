"""The module Utilities: roads, sewers, drains and water mains."""

from __future__ import annotations

from ..desk.panel import Module, Panel
from ..records.words import mark
from . import utility_forms as forms
from .dashboards import page_of
from .dashboards.utility import UTILITY
from .utility_lists import DRAINS, ROADS, SEWERS, WATER_MAINS

MODULE = Module(
    name="utilities",
    title=mark("Utilities"),
    icon="utility",
    tip=mark("Roads, sewers, drains and water mains"),
    panels=(
        Panel(
            ROADS,
            add_form=forms.ADD_ROAD,
            edit_form=forms.EDIT_ROAD,
            delete_note=mark(
                "A road that buildings, drains, sewers, water mains or applications name cannot be deleted; the database will say which."
            ),
        ),
        Panel(
            SEWERS,
            add_form=forms.ADD_SEWER,
            edit_form=forms.EDIT_SEWER,
            delete_note=mark("A sewer that buildings, containments or reports name cannot be deleted."),
        ),
        Panel(
            DRAINS,
            add_form=forms.ADD_DRAIN,
            edit_form=forms.EDIT_DRAIN,
            delete_note=mark("A drain that buildings or containments name cannot be deleted."),
        ),
        Panel(
            WATER_MAINS,
            add_form=forms.ADD_PIPE,
            edit_form=forms.EDIT_PIPE,
            delete_note=mark("A water main that buildings name cannot be deleted."),
        ),
    ),
    pages=(page_of(UTILITY),),
)
