"""The lists of the service chain: applications, emptyings, sludge collections, feedback (modules 6.8-6.12)."""

from __future__ import annotations

from ..records.clock import today
from ..records.record_type import (
    CHOICE,
    CODE,
    DATES,
    INTEGER,
    LETTERS,
    SEARCH,
    TEXT,
    YES_NO,
    Action,
    Column,
    DetailGroup,
    Filter,
    Join,
    RecordType,
)
from ..records.words import mark

A, E, S, F = "fsm.applications", "fsm.emptyings", "fsm.sludge_collections", "fsm.feedbacks"

EMPTIED, COLLECTED, ANSWERED = "progress.emptying_status", "progress.sludge_collection_status", "progress.feedback_status"
PROGRESS = Join("progress", "fsm.application_progress", (("id", "id"),))
HOUSE = Join("house", "building_info.buildings", (("bin", "bin"),), instead=("fsm.job_houses",))


def _application_edit(row) -> str:
    return mark("Already emptied: an application is not changed any more.") if row.get(EMPTIED) else ""


def _emptying(row) -> str:
    if row.get(EMPTIED):
        return mark("Already emptied. Look at it in the list of emptyings.")
    if "service_provider_id" in row and row["service_provider_id"] is None:
        return mark("No service provider yet: choose one in the application first.")
    return ""


def _collection(row) -> str:
    if row.get(EMPTIED) is False:
        return mark("Not emptied yet.")
    return mark("The plant has already confirmed this load.") if row.get(COLLECTED) else ""


def _feedback(row) -> str:
    if row.get(EMPTIED) is False:
        return mark("Not emptied yet: there is nothing to ask about.")
    return mark("The customer has already been asked.") if row.get(ANSWERED) else ""


def history_right(table: str):
    return lambda r: r.may("update", table) or r.holds("it_admin", "super_admin")


WAITS = (
    "(CASE %s WHEN 'unassigned' THEN {base}.service_provider_id IS NULL ELSE {base}.proposed_emptying_date < CURRENT_DATE END "
    "AND NOT EXISTS (SELECT 1 FROM fsm.application_progress AS p WHERE p.id = {base}.id AND p.emptying_status))"
)
WAITING = (("unassigned", mark("Unassigned")), ("overdue", mark("Overdue")))


def _collected(row) -> str:
    return mark("Sludge collected: the emptying is not changed any more.") if row.get(COLLECTED) else ""


def _collected_first(row) -> str:
    return mark("Delete the sludge collection first.") if row.get(COLLECTED) else ""


def told(row) -> str:
    return mark("Feedback is given: the collection is not changed any more.") if row.get(ANSWERED) else ""


def told_first(row) -> str:
    return mark("Delete the feedback first.") if row.get(ANSWERED) else ""


def same_day(row) -> str:
    made = row.get("created_at")
    on_its_day = made is None or made.date() == today()
    return "" if on_its_day else mark("A feedback is corrected on its day only, by the person who recorded it.")


def _report(row) -> str:
    return mark("Not emptied yet: the report is made after the emptying.") if row.get(EMPTIED) is False else ""


def _may_report(r) -> bool:
    return r.may_run("fsm.application_report")


def _may_month(r) -> bool:
    return r.may_run("fsm.monthly_report")


STEPS = Action("steps", mark("Service chain"), "steps", allowed=lambda r: r.may_run("fsm.service_chain"))
OF_APPLICATION = Join("progress", "fsm.application_progress", (("id", "application_id"),))

APPLICATIONS = RecordType(
    name="applications",
    table=A,
    instead="fsm.applications_register",
    key="id",
    title=mark("Applications"),
    singular=mark("Application"),
    icon="application",
    joins=(PROGRESS, HOUSE),
    columns=(
        Column("id", label=mark("No.")),
        Column("bin"),
        Column("house_number", join="house"),
        Column("application_date", label=mark("Applied")),
        Column("proposed_emptying_date", label=mark("Proposed")),
        Column("road_code"),
        Column("emptying_status", join="progress", label=mark("Emptied")),
        Column("sludge_collection_status", join="progress", label=mark("Collected")),
        Column("feedback_status", join="progress", label=mark("Feedback")),
        Column("customer_name", label=mark("Owner name")),
        Column("ward"),
        Column("customer_contact", label=mark("Contact")),
        Column("service_provider_id"),
        Column("emergency_desludging_status", label=mark("Emergency")),
    ),
    extra_columns=(Column("row_version"), Column("containment_id")),
    quick=(Column("id"), Column("bin"), Column("applicant_name"), Column("customer_name")),
    quick_hint=mark("Application number, BIN or name"),
    filters=(
        Filter("bin", CODE, column="bin", pattern=r"B\d{6,}"),
        Filter("house_number", TEXT, column="house_number", join="house"),
        Filter("owner", LETTERS, column="customer_name", label=mark("Owner name")),
        Filter("id", INTEGER, column="id", label=mark("Application number")),
        Filter("emptied", YES_NO, column="emptying_status", join="progress", label=mark("Emptied")),
        Filter("collected", YES_NO, column="sludge_collection_status", join="progress", label=mark("Collected")),
        Filter("feedback", YES_NO, column="feedback_status", join="progress", label=mark("Feedback given")),
        Filter("road_code", SEARCH, column="road_code"),
        Filter("proposed", DATES, column="proposed_emptying_date"),
        Filter("ward", CHOICE, column="ward"),
        Filter("provider", CHOICE, column="service_provider_id"),
        Filter("unassigned", YES_NO, condition="({base}.service_provider_id IS NULL) = %s", label=mark("Unassigned")),
        Filter("date", DATES, column="application_date"),
        Filter("waits", CHOICE, condition=WAITS, label=mark("Waits"), choices=WAITING, needs="fsm.application_progress"),
    ),
    actions=(
        Action(
            "add", mark("Add"), "add", needs_row=False, group=1,
            allowed=lambda r: r.may("insert", A) and r.may_run("fsm.record_application"),
        ),
        STEPS,
        Action(
            "emptying", mark("Emptying"), "emptying", barred=_emptying,
            allowed=lambda r: r.may("insert", E) and r.may_run("fsm.record_emptying"),
        ),
        Action(
            "collection", mark("Sludge collection"), "collection", barred=_collection,
            allowed=lambda r: r.may("insert", S) and r.may_run("fsm.record_sludge_collection"),
        ),
        Action(
            "feedback", mark("Feedback"), "feedback", barred=_feedback,
            allowed=lambda r: r.may("insert", F) and r.may_run("fsm.record_feedback"),
        ),
        Action("edit", mark("Edit"), "edit", allowed=lambda r: r.may("update", A), barred=_application_edit, group=1),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("history", mark("History"), "history", allowed=history_right(A), group=2),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", A), group=1),
        Action("building_map", mark("Map"), "locate", group=3),
        Action("report", mark("Report (PDF)"), "print", allowed=_may_report, barred=_report, group=4),
        Action("monthly", mark("Monthly report"), "print", allowed=_may_month, needs_row=False, group=4),
    ),
    related_tables=(E, S, F),
    detail=(
        DetailGroup(
            mark("Application"),
            (
                Column("application_date"), Column("proposed_emptying_date"), Column("bin"), Column("containment_id"),
                Column("road_code"), Column("ward"), Column("service_provider_id"), Column("emergency_desludging_status"),
                Column("landmark"), Column("note"),
            ),
        ),
        DetailGroup(
            mark("Progress"),
            (
                Column("emptying_status", join="progress", label=mark("Emptied")),
                Column("sludge_collection_status", join="progress", label=mark("Collected")),
                Column("feedback_status", join="progress", label=mark("Feedback")),
            ),
        ),
        DetailGroup(
            mark("Owner and applicant"),
            (
                Column("customer_name"), Column("customer_contact"), Column("applicant_name"), Column("applicant_gender"),
                Column("applicant_contact"),
            ),
        ),
    ),
    export=(
        Column("id", label=mark("Application")), Column("road_code"), Column("bin"), Column("house_number", join="house"),
        Column("ward"), Column("customer_name"), Column("customer_gender"), Column("customer_contact"),
        Column("application_date"), Column("applicant_name"), Column("applicant_gender"), Column("applicant_contact"),
        Column("proposed_emptying_date"), Column("service_provider_id"), Column("emergency_desludging_status"),
        Column("household_served", join="house"), Column("population_served", join="house"), Column("toilet_count", join="house"),
        Column("emptying_status", join="progress"), Column("sludge_collection_status", join="progress"),
        Column("feedback_status", join="progress"),
    ),
)  # fmt: skip

OF_CONTAINMENT = "EXISTS (SELECT 1 FROM fsm.applications_register AS a WHERE a.id = {base}.application_id AND a.containment_id = %s)"
OF_BIN = "EXISTS (SELECT 1 FROM fsm.applications_register AS a WHERE a.id = {base}.application_id AND a.bin = %s)"
OF_WARD = "EXISTS (SELECT 1 FROM fsm.applications_register AS a WHERE a.id = {base}.application_id AND a.ward = %s)"
OF_SERVICE_YEAR = (
    "%s = (SELECT extract(year FROM min(e.emptied_date)) FROM fsm.emptyings_register AS e WHERE e.application_id = {base}.application_id)"
)
NEEDS = "fsm.applications_register"

EMPTYINGS = RecordType(
    name="emptyings",
    table=E,
    instead="fsm.emptyings_register",
    key="id",
    title=mark("Emptyings"),
    singular=mark("Emptying"),
    icon="emptying",
    joins=(OF_APPLICATION, Join("extras", "fsm.emptying_extras", (("id", "id"),))),
    columns=(
        Column("id", label=mark("No.")), Column("application_id", raw=True), Column("volume_of_sludge"), Column("emptied_date"),
        Column("total_cost"), Column("service_provider_id"),
    ),
    extra_columns=(Column("row_version"), Column("sludge_collection_status", join="progress")),
    quick=(Column("id"), Column("application_id"), Column("receipt_number")),
    quick_hint=mark("Number, application or receipt"),
    filters=(
        Filter("application", INTEGER, column="application_id", label=mark("Application number")),
        Filter("provider", CHOICE, column="service_provider_id"),
        Filter("containment", CODE, condition=OF_CONTAINMENT, pattern=r"C\d{6,}", label=mark("Containment ID"), needs=NEEDS),
        Filter("bin", CODE, condition=OF_BIN, pattern=r"B\d{6,}", label=mark("BIN"), needs=NEEDS),
        Filter("date", DATES, column="emptied_date"),
        Filter("ward", CHOICE, condition=OF_WARD, reference="layer_info.wards.ward", label=mark("Ward"), needs=NEEDS),
    ),
    actions=(
        STEPS,
        Action("photos", mark("Photos"), "photo", allowed=lambda r: r.may("select", "imis.attachments")),
        Action(
            "edit", mark("Edit"), "edit", allowed=lambda r: r.may("update", E) and r.may_run("fsm.change_emptying"), barred=_collected,
            group=1,
        ),
        Action("correct", mark("Correct"), "edit", allowed=lambda r: r.may_run("fsm.correct_emptying") and not r.may("update", E), group=1),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("history", mark("History"), "history", allowed=history_right(E), group=2),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", E), barred=_collected_first, group=1),
    ),
    related_tables=(S,),
    detail=(
        DetailGroup(
            mark("Emptying"),
            tuple(
                Column(name, raw=name == "application_id")
                for name in (
                    "application_id", "emptied_date", "emptying_reason", "volume_of_sludge", "no_of_trips", "start_time",
                    "end_time", "treatment_plant_id", "service_provider_id", "desludging_vehicle_id", "driver", "emptier1",
                    "emptier2", "receipt_number", "total_cost", "distance_closest_well", "comments",
                )
            ),
        ),
        DetailGroup(
            mark("House and containment"),
            (
                Column("bin", join="extras"), Column("house_number", join="extras"), Column("containment_id", join="extras"),
                Column("construction_year", join="extras"), Column("recorded_by", join="extras"),
            ),
        ),
        DetailGroup(
            mark("Received by"),
            (Column("service_receiver_name"), Column("service_receiver_gender"), Column("service_receiver_contact")),
        ),
    ),
    export=(
        Column("application_id", raw=True), Column("house_number", join="extras"), Column("emptied_date"),
        Column("service_provider_id"), Column("service_receiver_name"), Column("service_receiver_gender"),
        Column("service_receiver_contact"), Column("emptying_reason"), Column("construction_year", join="extras"),
        Column("volume_of_sludge"), Column("distance_closest_well"), Column("desludging_vehicle_id"), Column("treatment_plant_id"),
        Column("driver"), Column("emptier1"), Column("emptier2"), Column("start_time"), Column("end_time"), Column("no_of_trips"),
        Column("receipt_number"), Column("total_cost"), Column("recorded_by", join="extras"),
    ),
)  # fmt: skip
