"""The lists of scheduled desludging: the work list of the schedule, and the holidays (modules 16.1)."""

from __future__ import annotations

from ..records.record_type import CHOICE, CODE, DATES, TEXT, Action, Column, DetailGroup, Filter, Join, RecordType
from ..records.words import mark

PLAN = "fsm.desludging_plan"
REGISTER = PLAN + "_register"
HOLIDAY = "fsm.holidays"
STATES = (
    ("planned", mark("Planned")), ("confirmed", mark("Confirmed")), ("declined", mark("Declined")), ("done", mark("Done")),
    ("overtaken", mark("Requested meanwhile")),
)  # fmt: skip
PRIORITIES = (
    ("1", mark("1 – over three years, or unknown")), ("2", mark("2 – one to three years")), ("3", mark("3 – under a year")),
)  # fmt: skip
# One parameter, as a card above the list names it.
WAITS = """CASE %s WHEN 'week' THEN {base}.state = 'planned' AND {base}.planned_date BETWEEN CURRENT_DATE AND CURRENT_DATE + 6
    WHEN 'late' THEN {base}.days_late > 0 WHEN 'unserved' THEN {base}.state = 'planned' AND {base}.service_provider_id IS NULL
    WHEN 'declined' THEN {base}.state = 'declined' ELSE true END"""
WAITING = (
    ("week", mark("Next seven days")), ("late", mark("Late")), ("unserved", mark("No provider")),
    ("declined", mark("Declined")),
)  # fmt: skip


def _only(*states: str):
    """An action for rows in these states; the others say what they are."""

    def barred(row) -> str:
        state = row.get("state")
        if state in states:
            return ""
        return {
            "planned": mark("It is not declined."),
            "confirmed": mark("It is confirmed: go on with the application."),
            "declined": mark("It is declined: take it back first."),
            "done": mark("The containment was emptied."),
            "overtaken": mark("It was requested, emptied or taken out of use meanwhile. Make the schedule anew."),
        }.get(state, "")

    return barred


def _runs(name: str):
    return lambda rights: rights.may_run(f"fsm.{name}")


def _no_application(row) -> str:
    return "" if row.get("application_id") else mark("No application was opened yet.")


SCHEDULE = RecordType(
    name="desludging_plan",
    table=REGISTER,
    stored_in=PLAN,
    key="id",
    title=mark("Schedule of emptyings"),
    tab=mark("Schedule"),
    singular=mark("Scheduled emptying"),
    icon="calendar",
    newest_first="place",
    joins=(
        Join(
            "owner", "building_info.owners", (("bin", "bin"),),
            instead=("building_info.owners_register", "building_info.owners_masked"),
        ),
    ),
    columns=(
        Column("planned_date"), Column("bin"), Column("house_number"),
        Column("owner_name", join="owner", label=mark("Owner")), Column("owner_contact", join="owner", label=mark("Contact")),
        Column("ward"), Column("road_code"), Column("containment_id"), Column("priority"), Column("company_name"),
        Column("state", words=STATES),
    ),
    extra_columns=(Column("row_version"), Column("application_id")),
    quick=(Column("bin"), Column("house_number"), Column("containment_id")),
    quick_hint=mark("BIN, house number or containment"),
    filters=(
        Filter("planned", DATES, column="planned_date"),
        Filter("waits", CHOICE, condition=WAITS, label=mark("What waits"), choices=WAITING),
        Filter("state", CHOICE, column="state", choices=STATES),
        Filter("priority", CHOICE, column="priority", choices=tuple((int(key), words) for key, words in PRIORITIES)),
        Filter("ward", CHOICE, column="ward", reference="layer_info.wards.ward"),
        Filter("provider", CHOICE, column="service_provider_id", reference="fsm.service_providers.id"),
        Filter("bin", CODE, column="bin", pattern=r"B\d{6,}"),
    ),
    actions=(
        Action("generate", mark("Make the schedule"), "generate", allowed=_runs("generate_desludging_plan"), needs_row=False),
        Action("confirm", mark("Confirm"), "approve", allowed=_runs("confirm_desludging"), barred=_only("planned", "declined")),
        Action("postpone", mark("Postpone"), "calendar", allowed=_runs("postpone_desludging"), barred=_only("planned")),
        Action("decline", mark("Decline"), "reject", allowed=_runs("decline_desludging"), barred=_only("planned")),
        Action("take_back", mark("Take back"), "undo", allowed=_runs("reintegrate_desludging"), barred=_only("declined")),
        Action("steps", mark("Service chain"), "steps", allowed=lambda r: r.may_run("fsm.service_chain"), barred=_no_application, group=2),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("history", mark("History"), "history", allowed=lambda r: r.may("update", PLAN) or r.holds("it_admin", "super_admin"), group=2),
        Action("building_map", mark("Map"), "locate", group=3),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", PLAN), group=1),
    ),
    related_tables=(PLAN, "fsm.applications", "fsm.emptyings"),
    detail=(
        DetailGroup(
            mark("Scheduled emptying"),
            (
                Column("planned_date"), Column("not_before"), Column("days_late"), Column("priority", words=PRIORITIES),
                Column("state", words=STATES), Column("company_name"), Column("application_id"), Column("decline_reason"), Column("decided_at"),
                Column("decided_by_name"),
            ),
        ),
        DetailGroup(
            mark("Building"),
            (
                Column("bin"), Column("house_number"), Column("ward"), Column("road_code"), Column("containment_id"), Column("last_emptied_date"),
            ),
        ),
    ),
    export=(
        Column("planned_date"), Column("bin"), Column("house_number"), Column("ward"), Column("road_code"), Column("containment_id"),
        Column("last_emptied_date"), Column("priority"), Column("company_name"), Column("state", words=STATES), Column("decline_reason"),
        Column("application_id"),
    ),
)  # fmt: skip

HOLIDAYS = RecordType(
    name="holidays",
    table=HOLIDAY,
    key="day",
    title=mark("Holidays"),
    singular=mark("Holiday"),
    icon="calendar",
    columns=(Column("day"), Column("name")),
    extra_columns=(Column("row_version"),),
    quick=(Column("name"),),
    quick_hint=mark("Name of the holiday"),
    filters=(Filter("day", DATES, column="day"), Filter("name", TEXT, column="name")),
    actions=(
        Action("add", mark("Add"), "add", allowed=lambda r: r.may("insert", HOLIDAY), needs_row=False, group=1),
        Action("edit", mark("Edit"), "edit", allowed=lambda r: r.may("update", HOLIDAY), group=1),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", HOLIDAY), group=1),
    ),
    detail=(DetailGroup(mark("Holiday"), (Column("day"), Column("name"), Column("updated_at"))),),
    export=(Column("day"), Column("name")),
)
