"""The module Containments: the register, and the service chain from application to feedback."""

from __future__ import annotations

from ..desk import map_links
from ..desk.deleting import ask_and_delete
from ..desk.panel import Module, Panel
from ..desk.words import tr
from ..records.words import mark
from . import application_form, chain_edits, chain_forms, containment_form, papers, schedule_forms
from .acts import call_act
from .chain_later_lists import COLLECTIONS, FEEDBACKS
from .chain_lists import APPLICATIONS, EMPTYINGS
from .chain_page import ChainPage
from .chain_waiting import WAITING
from .containment_list import CONTAINMENTS
from .dashboards import page_of
from .dashboards.service import FSM
from .linked_containments import show_buildings_of, show_emptyings_of, show_type_changes_of
from .photos_page import shows_photos
from .schedule_list import SCHEDULE

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
        ask_and_delete(
            page, row, question, lambda conn, version: call_act(conn, "fsm.delete_application", number, bool(listed), version),
            tr("Application {id} was deleted.").format(id=number),
        )  # fmt: skip

    page.session.ask_rows(page, DEPENDANTS, (number,), asked)


def _building(page):
    return lambda row: _building_on_map(page, row)


def _containment(page):
    def opened(row) -> None:
        source = page.dock.lists["containments"]
        page.dock.open_record(source, row["containment_id"])

    return opened


def _no_containment(page):
    def barred(row) -> str:
        if "containments" not in page.dock.lists:
            return mark("Your account has no right to look at containments.")
        return "" if row["containment_id"] else mark("The application names no containment.")

    return barred


def _not_printable(row) -> str:
    emptied = row["stage"] in ("emptied", "collected", "closed")
    return "" if emptied else mark("Not emptied yet: the report is made after the emptying.")


def show_chain(key: str):
    """An action that opens the service chain of the application which ``row[key]`` names."""

    def shown(page, row) -> None:
        links = [
            (mark("Building on map"), "building", _building(page), lambda _row: ""),
            (mark("Containment"), "containment", _containment(page), _no_containment(page)),
        ]
        if page.session.rights.may_run("fsm.application_report"):
            links.append((mark("Report (PDF)"), "print", lambda found: papers.print_application(page, found), _not_printable))
        title = tr("Service chain of application {id}").format(id=row[key])
        page.dock.open_page(title, ChainPage(page, row[key], tuple(links)), "steps")

    return shown


def _form_of_row(declaration):
    return lambda page, row: page.dock.open_form(page, declaration, row["id"])


def _make_schedule(page, _row) -> None:
    page.dock.open_form(page, schedule_forms.GENERATE, None)


MODULE = Module(
    name="containments",
    title=mark("Containments and emptying"),
    icon="containment",
    tip=mark("Containments, and the service chain from application to feedback"),
    panels=(
        Panel(
            WAITING,
            handlers={
                "steps": show_chain("id"),
                "emptying": _step(chain_forms.EMPTYING),
                "collection": _step(chain_forms.COLLECTION),
                "building_map": _building_on_map,
            },
            edit_form=application_form.EDIT,
        ),
        Panel(
            SCHEDULE,
            handlers={
                "generate": _make_schedule,
                "confirm": _step(schedule_forms.CONFIRM),
                "postpone": _form_of_row(schedule_forms.POSTPONE),
                "decline": _form_of_row(schedule_forms.DECLINE),
                "take_back": _form_of_row(schedule_forms.TAKE_BACK),
                "steps": show_chain("application_id"),
                "building_map": _building_on_map,
            },
            delete_note=mark("The next schedule gives it a day again; to keep it out, decline it with a reason instead."),
        ),
        Panel(
            APPLICATIONS,
            handlers={
                "steps": show_chain("id"),
                "report": papers.print_application,
                "monthly": papers.print_month,
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
        Panel(
            EMPTYINGS,
            handlers={
                "steps": show_chain("application_id"),
                "photos": shows_photos("fsm.emptyings", mark("Photos of emptying {id}")),
                "correct": _form_of_row(chain_edits.CORRECT_EMPTYING),
            },
            edit_form=chain_edits.EDIT_EMPTYING,
            delete_note=mark("The application is open again afterwards."),
        ),
        Panel(
            COLLECTIONS, handlers={"steps": show_chain("application_id")}, edit_form=chain_edits.EDIT_COLLECTION,
            delete_note=mark("The load is to be confirmed again afterwards."),
        ),
        Panel(
            FEEDBACKS, handlers={"steps": show_chain("application_id")}, edit_form=chain_edits.EDIT_FEEDBACK,
            delete_note=mark("The customer can be asked again afterwards."),
        ),
    ),
    pages=(page_of(FSM),),
)  # fmt: skip
