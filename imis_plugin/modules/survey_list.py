"""The queue of building surveys: waiting ones and decided ones (modules 4.8, 15.1, 15.2)."""

from __future__ import annotations

from ..records.record_type import DATES, TEXT, Action, Column, DetailGroup, Filter, RecordType
from ..records.words import mark

TABLE = "building_info.building_surveys"
QUEUE_VIEW = "building_info.survey_queue"
STATES = (("waiting", mark("Waiting")), ("approved", mark("Approved")), ("rejected", mark("Rejected")))
FLAGS = "SELECT w.sentence FROM building_info.survey_warnings(%s) AS w"
ANSWERS = """
SELECT a.key, a.value FROM building_info.building_surveys AS s, jsonb_each_text(s.answers) AS a WHERE s.id = %s ORDER BY a.key"""

PREVIEW = Action("preview", mark("Preview"), "map", group=3)
DETAIL = Action("detail", mark("Detail"), "detail", group=2)
HISTORY = Action(
    "history", mark("History"), "history", allowed=lambda r: r.may("update", TABLE) or r.holds("it_admin", "super_admin"), group=2
)
DOWNLOAD = Action("download", mark("KML file"), "download", group=3)
RECORD = (
    DetailGroup(
        mark("Survey"),
        (
            Column("temp_building_code"), Column("tax_code"), Column("collected_date"), Column("surveyor"), Column("created_at"),
            Column("state", words=STATES), Column("bin"), Column("decided_at"), Column("decided_by_name"), Column("decision_note"),
        ),
    ),
    DetailGroup(mark("Look at this before approving"), query=FLAGS, headings=(mark("Flag"),), needs=(QUEUE_VIEW,)),
    DetailGroup(mark("Answers"), query=ANSWERS, headings=(mark("Question"), mark("Answer")), needs=(TABLE,)),
)  # fmt: skip
FILTERS = (
    Filter("temp_building_code", TEXT, column="temp_building_code", label=mark("House number / temporary code")),
    Filter("tax_code", TEXT, column="tax_code"),
    Filter("collected_date", DATES, column="collected_date", label=mark("Survey date")),
)
# Short words of the flags (SUR-02, S-50); the sentences stand in the detail.
FLAG_WORDS = (
    ("sur_02_tax_code_known", mark("tax code is known")),
    ("sur_02_footprint_known", mark("overlaps a building")),
    ("sur_02_line_not_digitised", mark("line to be digitised")),
    ("com_52_outside_city", mark("outside the city")),
)


def _facts(**own):
    return {
        "table": QUEUE_VIEW, "stored_in": TABLE, "instead": TABLE, "key": "id", "singular": mark("Survey"), "icon": "survey",
        "has_geometry": True, "extra_columns": (Column("row_version"),),
        "quick": (Column("temp_building_code"), Column("tax_code")), "quick_hint": mark("Temporary or tax code"),
        "detail": RECORD, "filters": FILTERS, **own,
    }  # fmt: skip


SURVEYS = RecordType(
    **_facts(
        name="surveys",
        title=mark("Building surveys waiting"),
        tab=mark("Surveys"),
        only="{base}.is_enabled",
        columns=(
            Column("temp_building_code"),
            Column("tax_code"),
            Column("collected_date", label=mark("Survey date")),
            Column("flags", label=mark("Flags"), sortable=False, words=FLAG_WORDS),
            Column("surveyor"),
        ),
        actions=(
            Action("add", mark("Add"), "add", allowed=lambda r: r.may("insert", TABLE), needs_row=False, group=1),
            Action("approve", mark("Approve"), "approve", allowed=lambda r: r.may_run("building_info.approve_survey")),
            Action("approve_all", mark("Approve all"), "approve", allowed=lambda r: r.may_run("building_info.approve_survey"), needs_row=False),
            Action("update", mark("Update existing"), "building", allowed=lambda r: r.may_run("building_info.approve_survey")),
            Action("reject", mark("Reject"), "reject", allowed=lambda r: r.may_run("building_info.reject_survey")),
            DETAIL,
            HISTORY,
            Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may("delete", TABLE), group=1),
            PREVIEW,
            DOWNLOAD,
        ),
        export=(
            Column("temp_building_code"), Column("tax_code"), Column("collected_date", label=mark("Survey date")), Column("surveyor"),
        ),
    )
)  # fmt: skip
DECIDED = RecordType(
    **_facts(
        name="surveys_decided",
        title=mark("Building surveys decided"),
        tab=mark("Decided surveys"),
        only="NOT {base}.is_enabled",
        columns=(
            Column("temp_building_code"),
            Column("tax_code"),
            Column("collected_date", label=mark("Survey date")),
            Column("state", words=STATES),
            Column("bin"),
            Column("decided_by_name"),
            Column("decided_at"),
            Column("decision_note"),
        ),
        actions=(DETAIL, HISTORY, PREVIEW, DOWNLOAD),
        export=(
            Column("temp_building_code"), Column("tax_code"), Column("collected_date", label=mark("Survey date")), Column("surveyor"),
            Column("state", words=STATES), Column("bin"), Column("decided_at"), Column("decided_by_name"), Column("decision_note"),
        ),
    )
)  # fmt: skip
