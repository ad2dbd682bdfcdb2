"""The module Toilets: community and public toilets, their users, the buildings that depend on them (modules 7)."""

from __future__ import annotations

from ..desk import map_links
from ..desk.panel import Module, Panel
from ..desk.words import tr
from ..records.words import mark
from . import toilet_forms as forms
from .linked_containments import LinkedTable
from .toilet_lists import DEPENDANTS, MONTHLY, TOILETS, USERS

HEADINGS = (mark("BIN"), mark("House number"), mark("Ward"), mark("Households"), mark("Population"))


def show_buildings(page, row) -> None:
    """Open the buildings that depend on a community toilet."""
    toilet = row["id"]
    linked = LinkedTable(page, toilet, DEPENDANTS, HEADINGS)
    rights = page.session.rights

    def form(declaration, key) -> None:
        opened = page.dock.open_form(page, declaration, key, show=toilet)
        opened.saved.connect(lambda _key: linked.read())

    if rights.may("insert", "fsm.build_toilets") and rights.may_run("fsm.depend_on_toilet"):
        linked.add_button(mark("Add building"), "add", lambda _row: form(forms.LINK, toilet), needs_row=False)
    if rights.may("delete", "fsm.build_toilets") and rights.may_run("fsm.leave_toilet"):
        linked.add_button(mark("Remove…"), "unlink", lambda chosen: form(forms.UNLINK, chosen["bin"]))
    linked.add_button(
        mark("Map"), "locate",
        lambda chosen: map_links.zoom_to(page.dock.iface, page.session.messages, "building_info.buildings", [chosen["bin"]]),
    )  # fmt: skip
    page.dock.open_page(tr("Buildings that depend on toilet {id}").format(id=toilet), linked, "building")


def show_users(page, row) -> None:
    """Show the users log of one toilet."""
    log = page.dock.show_list("toilet_users")
    if log is not None:
        log.show_filtered({"toilet": row["id"]})


def show_days(page, row) -> None:
    """Show the days of a month in the users log."""
    log = page.dock.show_list("toilet_users")
    if log is not None:
        log.show_filtered({"toilet": row["toilet_id"], "month": row["month"]})


def building_on_map(page, row) -> None:
    """Show the building of a toilet on the map."""
    map_links.zoom_to(page.dock.iface, page.session.messages, "building_info.buildings", [row["bin"]])


MODULE = Module(
    name="toilets",
    title=mark("Toilets"),
    icon="toilet",
    tip=mark("Community and public toilets, their users, and the buildings that depend on them"),
    panels=(
        Panel(
            TOILETS,
            handlers={"buildings": show_buildings, "users": show_users, "building_map": building_on_map},
            add_form=forms.ADD,
            edit_form=forms.EDIT,
            delete_note=mark(
                "Prefer to set it to “Not operational”. A toilet that buildings depend on, or with a users log, cannot be deleted."
            ),
        ),
        Panel(USERS, add_form=forms.ADD_USERS, edit_form=forms.EDIT_USERS),
        Panel(MONTHLY, handlers={"days": show_days}),
    ),
)
