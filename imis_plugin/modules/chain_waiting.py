"""What is to be done: the open applications, emergencies first (modules 6.9, APP-05); for a plant, the loads on their way."""

from __future__ import annotations

from ..records.record_type import CHOICE, CODE, DATES, SEARCH, YES_NO, Action, Column, DetailGroup, Filter, Join, RecordType
from ..records.words import mark
from .chain_lists import HOUSE, STEPS, A, E, S

TABLE = "fsm.open_applications"
DUE = (
    ("unassigned", mark("Not assigned")), ("overdue", mark("Overdue")), ("today", mark("Today")), ("planned", mark("Planned")),
    ("collect", mark("On the way")),
)  # fmt: skip
URGENT = Column("emergency_desludging_status", label=mark("Emergency"), words=(("True", mark("⚠ emergency")), ("False", "")))


def _assigned(row) -> str:
    return mark("No service provider yet: choose one in the application first.") if row.get("due") == "unassigned" else ""


def _on_the_way(row) -> str:
    return "" if row.get("due") == "collect" else mark("Not emptied yet.")


WAITING = RecordType(
    name="waiting",
    table=TABLE,
    instead=TABLE + "_register",
    stored_in=A,
    key="id",
    title=mark("To be done"),
    tab=mark("To do"),
    singular=mark("Application"),
    icon="emptying",
    newest_first="urgency",
    joins=(HOUSE, Join("provider", "fsm.service_providers_register", (("id", "service_provider_id"),))),
    columns=(
        Column("id", label=mark("No.")), URGENT, Column("due", words=DUE), Column("proposed_emptying_date", label=mark("Proposed")),
        Column("bin"), Column("house_number", join="house"), Column("road_code"), Column("ward"), Column("applicant_name"),
        Column("applicant_contact", label=mark("Contact")), Column("company_name", join="provider", label=mark("Service provider")),
    ),
    extra_columns=(Column("containment_id"),),
    quick=(Column("id"), Column("bin"), Column("applicant_name")),
    quick_hint=mark("Application number, BIN or name"),
    filters=(
        Filter("due", CHOICE, column="due", choices=DUE),
        Filter("emergency", YES_NO, column="emergency_desludging_status"),
        Filter("bin", CODE, column="bin", pattern=r"B\d{6,}"),
        Filter("road_code", SEARCH, column="road_code"),
        Filter("ward", CHOICE, column="ward"),
        Filter("provider", CHOICE, column="service_provider_id"),
        Filter("proposed", DATES, column="proposed_emptying_date"),
    ),
    actions=(
        STEPS,
        Action(
            "emptying", mark("Emptying"), "emptying", barred=_assigned,
            allowed=lambda r: r.may("insert", E) and r.may_run("fsm.record_emptying"),
        ),
        Action(
            "collection", mark("Sludge collection"), "collection", barred=_on_the_way,
            allowed=lambda r: r.may("insert", S) and r.may_run("fsm.record_sludge_collection"),
        ),
        Action("edit", mark("Edit"), "edit", allowed=lambda r: r.may("update", A), group=1),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("building_map", mark("Map"), "locate", group=3),
    ),
    related_tables=(A, E, S),
    detail=(
        DetailGroup(
            mark("Application"),
            (
                Column("application_date"), Column("proposed_emptying_date"), URGENT, Column("due", words=DUE), Column("bin"),
                Column("house_number", join="house"), Column("containment_id"), Column("road_code"), Column("ward"),
                Column("company_name", join="provider", label=mark("Service provider")),
            ),
        ),
        DetailGroup(mark("Applicant"), (Column("applicant_name"), Column("applicant_contact"))),
    ),
    export=(
        Column("id"), URGENT, Column("due", words=DUE), Column("application_date"), Column("proposed_emptying_date"), Column("bin"),
        Column("house_number", join="house"), Column("road_code"), Column("ward"), Column("applicant_name"), Column("applicant_contact"),
        Column("company_name", join="provider", label=mark("Service provider")),
    ),
)  # fmt: skip
