"""The module Service providers and plants: who empties, who treats, and how well the plants work (modules 6.2-6.7)."""

from __future__ import annotations

from ..desk.deleting import ask_and_delete
from ..desk.panel import Module, Panel
from ..desk.words import tr
from ..records.words import mark
from . import plant_forms, provider_forms
from .acts import call_act
from .plant_lists import PLANTS, STANDARDS, TESTS
from .provider_lists import EMPLOYEES, HELP_DESKS, PROVIDERS, VEHICLES

DEPENDANTS = "SELECT kind, number FROM fsm.provider_dependants(%s)"


def delete_provider(page, row) -> None:
    """Delete a service provider; what goes with it is listed first (SP-03)."""
    key, name = row["id"], row["company_name"]

    def asked(found: list[dict]) -> None:
        question = tr("Delete service provider {name}? To close it and keep its record, set its status to Not operational instead.")
        question = question.format(name=name)
        if found:
            listed = "\n".join(f"• {each['number']} {tr(each['kind'])}" for each in found)
            question += "\n\n" + tr("This goes with it:") + "\n" + listed
        ask_and_delete(
            page, row, question, lambda conn, version: call_act(conn, "fsm.delete_provider", key, version),
            tr("Service provider {name} was deleted.").format(name=name),
        )  # fmt: skip

    page.session.ask_rows(page, DEPENDANTS, (key,), asked)


def delete_plant(conn, key, version) -> None:
    """Delete a treatment plant with its tests (TP-01)."""
    call_act(conn, "fsm.delete_plant", key, version)


INACTIVE = mark("To keep the record, set its status to Inactive instead.")
CLOSED = mark("To keep the record, set its status to Not operational instead.")

MODULE = Module(
    name="providers",
    title=mark("Service providers and plants"),
    icon="provider",
    tip=mark("Service providers, their staff and vehicles; treatment plants and their tests; help desks"),
    panels=(
        Panel(
            PROVIDERS, handlers={"delete": delete_provider}, add_form=provider_forms.ADD_PROVIDER,
            edit_form=provider_forms.EDIT_PROVIDER,
        ),
        Panel(EMPLOYEES, add_form=provider_forms.ADD_EMPLOYEE, edit_form=provider_forms.EDIT_EMPLOYEE, delete_note=INACTIVE),
        Panel(VEHICLES, add_form=provider_forms.ADD_VEHICLE, edit_form=provider_forms.EDIT_VEHICLE, delete_note=CLOSED),
        Panel(
            PLANTS, add_form=plant_forms.ADD_PLANT, edit_form=plant_forms.EDIT_PLANT, delete=delete_plant,
            delete_note=mark("Its tests are deleted and its accounts closed. To keep the record, set its status to Not operational instead."),
        ),
        Panel(TESTS, add_form=plant_forms.ADD_TEST, edit_form=plant_forms.EDIT_TEST),
        Panel(STANDARDS, add_form=plant_forms.ADD_STANDARD, edit_form=plant_forms.EDIT_STANDARD),
        Panel(
            HELP_DESKS, add_form=provider_forms.ADD_HELP_DESK, edit_form=provider_forms.EDIT_HELP_DESK,
            delete_note=mark("The accounts of the help desk are closed."),
        ),
    ),
)  # fmt: skip
