"""The module Buildings: register, form, containments of a building."""

from __future__ import annotations

from ..desk.panel import Module, Panel
from ..records.words import mark
from . import building_form, community
from .building_list import BUILDINGS
from .linked_containments import show_containments_of

OWNER_KEYS = "SELECT id::text AS key FROM building_info.owners_register WHERE bin = %s"

MODULE = Module(
    name="buildings",
    title=mark("Buildings"),
    icon="building",
    tip=mark("Register of buildings, their owners and sanitation"),
    panels=(
        Panel(
            BUILDINGS,
            handlers={"containments": show_containments_of},
            add_form=building_form.ADD,
            edit_form=building_form.EDIT,
            delete_note=mark(
                "A building with containments, associated buildings, a toilet record or an open application "
                "cannot be deleted; the database will say which."
            ),
        ),
        Panel(
            community.COMMUNITIES,
            add_form=community.ADD,
            edit_form=community.EDIT,
            delete_note=mark("A community that buildings name cannot be deleted; give them another one first (LIC-02)."),
        ),
    ),
)
