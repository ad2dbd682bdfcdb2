"""The module Containments: the register, and the service chain from application to feedback."""

from __future__ import annotations

from ..desk import map_links
from ..desk.panel import Module, Panel
from ..desk.words import tr
from ..records.words import mark
from . import application_form, chain_forms, containment_form
from .acts import call_act
from .chain_lists import APPLICATIONS, COLLECTIONS, EMPTYINGS, FEEDBACKS
from .containment_list import CONTAINMENTS
from .dashboards import page_of
from .dashboards.service import FSM
from .linked_containments import show_buildings_of, show_emptyings_of, show_type_changes_of

DEPENDANTS = "SELECT fsm.application_dependants(%s) AS listed"


def _step(declaration):
    """An action that opens the next step of the chain for the chosen application."""
    return lambda page, row: page.dock.open_form(page, declaration, row["id"], show=row["id"])


def _building_on_map(page, row) -> None:
    map_links.zoom_to(page.dock.iface, page.session.messages, "building_info.buildings", [row["bin"]])


def delete_application(page, row) -> None:
    """Delete an application; what goes with it is listed first (T9)."""
    number = row["id"]

    def asked(rows: list[dict]) -> None:
        listed = rows[0]["listed"] if rows else None
        question = tr("Delete application {id}?").format(id=number)
        if listed:
            question += "\n\n" + tr("These are deleted with it: {listed}.").format(listed=listed)
        if not page.confirm(tr("Delete"), question):
            return

        def done(_count) -> None:
            page.session.messages.done(tr("Application {id} was deleted.").format(id=number))
            page.refresh()

        page.session.run(
            tr("Deleting"), lambda conn, _feedback: call_act(conn, "fsm.delete_application", number, bool(listed)), done
        )

    page.session.ask_rows(page, DEPENDANTS, (number,), asked)


MODULE = Module(
    name="containments",
    title=mark("Containments and emptying"),
    icon="containment",
    tip=mark("Containments, and the service chain from application to feedback"),
    panels=(
        Panel(
            APPLICATIONS,
            handlers={
                "emptying": _step(chain_forms.EMPTYING),
                "collection": _step(chain_forms.COLLECTION),
                "feedback": _step(chain_forms.FEEDBACK),
                "building_map": _building_on_map,
                "delete": delete_application,
            },
            add_form=application_form.ADD,
            edit_form=application_form.EDIT,
        ),
        Panel(
            CONTAINMENTS,
            handlers={
                "buildings": show_buildings_of,
                "emptyings": show_emptyings_of,
                "type_changes": show_type_changes_of,
            },
            edit_form=containment_form.EDIT,
            delete_note=mark("A containment with a building or an application cannot be deleted; disconnect its buildings first."),
        ),
        Panel(EMPTYINGS, delete_note=mark("The application is open again afterwards.")),
        Panel(COLLECTIONS),
        Panel(FEEDBACKS),
    ),
    pages=(page_of(FSM),),
)
