"""The lists of the later steps of the service chain: sludge collections and feedback (modules 6.11, 6.12)."""

from __future__ import annotations

from ..records.record_type import CHOICE, DATES, INTEGER, YES_NO, Action, Column, DetailGroup, Filter, Join, RecordType
from ..records.words import mark
from .chain_lists import OF_APPLICATION, OF_SERVICE_YEAR, STEPS, A, F, S, history_right, same_day, told, told_first

COLLECTIONS = RecordType(
    name="collections",
    table=S,
    key="id",
    title=mark("Sludge collections"),
    tab=mark("Collections"),
    singular=mark("Sludge collection"),
    icon="collection",
    columns=(
        Column("application_id", raw=True), Column("date"), Column("treatment_plant_id"), Column("service_provider_id"),
        Column("desludging_vehicle_id"), Column("volume_of_sludge"), Column("measured_volume"),
        Column("volume_differs", join="flags", label=mark("Differs > 20 %"), words=(("True", mark("⚠ differs")), ("False", ""))),
    ),
    joins=(OF_APPLICATION, Join("flags", "fsm.sludge_collection_flags", (("id", "id"),))),
    extra_columns=(Column("row_version"), Column("feedback_status", join="progress")),
    quick=(Column("application_id"),),
    quick_hint=mark("Application number"),
    filters=(
        Filter("plant", CHOICE, column="treatment_plant_id"),
        Filter("provider", CHOICE, column="service_provider_id"),
        Filter("application", INTEGER, column="application_id", label=mark("Application number")),
        Filter("date", DATES, column="date"),
        Filter("differs", YES_NO, column="volume_differs", join="flags", label=mark("Measured differs")),
    ),
    actions=(
        STEPS,
        Action(
            "edit", mark("Edit"), "edit", allowed=lambda r: r.may("update", S) and r.may_run("fsm.change_sludge_collection"), barred=told,
            group=1,
        ),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("history", mark("History"), "history", allowed=history_right(S), group=2),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", S), barred=told_first, group=1),
    ),
    related_tables=(F,),
    detail=(
        DetailGroup(
            mark("Sludge collection"),
            tuple(
                Column(name, raw=name == "application_id")
                for name in (
                    "application_id", "date", "entry_time", "exit_time", "treatment_plant_id", "volume_of_sludge",
                    "measured_volume", "desludging_vehicle_id", "no_of_trips", "service_provider_id",
                    "tipping_fee_amount", "tipping_fee_receipt_number",
                )
            ),
        ),
    ),
    export=tuple(
        Column(name, raw=name == "application_id")
        for name in (
            "id", "application_id", "treatment_plant_id", "volume_of_sludge", "date", "entry_time", "exit_time",
            "desludging_vehicle_id", "service_provider_id", "no_of_trips",
        )
    ),
)  # fmt: skip

APPLICATION = Join("application", A, (("id", "application_id"),), instead=("fsm.applications_register",))

FEEDBACKS = RecordType(
    name="feedbacks",
    table=F,
    instead="fsm.feedbacks_register",
    key="id",
    title=mark("Feedback"),
    singular=mark("Feedback"),
    icon="feedback",
    joins=(APPLICATION,),
    columns=(
        Column("application_id", raw=True),
        Column("ward", join="application"),
        Column("created_at", label=mark("Date")),
        Column("fsm_service_quality", label=mark("Satisfied")),
        Column("wear_ppe", label=mark("Wore protection")),
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("application_id"),),
    quick_hint=mark("Application number"),
    filters=(
        Filter("application", INTEGER, column="application_id", label=mark("Application number")),
        Filter("ward", CHOICE, column="ward", join="application"),
        Filter("satisfied", YES_NO, column="fsm_service_quality", label=mark("Satisfied")),
        Filter("ppe", YES_NO, column="wear_ppe", label=mark("Wore protection")),
        Filter("provider", CHOICE, column="service_provider_id"),
        Filter("service_year", INTEGER, condition=OF_SERVICE_YEAR, label=mark("Year of the service"), needs="fsm.emptyings_register"),
        Filter("date", DATES, column="created_at", label=mark("Date")),
    ),
    actions=(
        STEPS,
        Action(
            "edit", mark("Edit"), "edit", allowed=lambda r: r.may("update", F) and r.may_run("fsm.change_feedback"), barred=same_day,
            group=1,
        ),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("history", mark("History"), "history", allowed=history_right(F), group=2),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", F), group=1),
    ),
    detail=(
        DetailGroup(
            mark("Feedback"),
            (
                Column("application_id", raw=True), Column("created_at", label=mark("Date")),
                Column("fsm_service_quality"), Column("wear_ppe"), Column("service_provider_id"), Column("comments"),
            ),
        ),
        DetailGroup(mark("Customer"), (Column("customer_name"), Column("customer_gender"), Column("customer_number"))),
    ),
    export=(
        Column("application_id", raw=True), Column("customer_name"), Column("customer_gender"), Column("customer_number"),
        Column("fsm_service_quality"), Column("wear_ppe"), Column("comments"), Column("created_at", label=mark("Date")),
        Column("service_provider_id"),
    ),
)  # fmt: skip
