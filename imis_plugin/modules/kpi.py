"""The module KPI: yearly targets of the seven key performance indicators (modules 11.1)."""

from __future__ import annotations

from typing import Any

from ..desk.panel import PLANNING, Module, Panel
from ..records.clock import today
from ..records.forms import Field, Section, always
from ..records.record_type import CHOICE, INTEGER, Column, DetailGroup, Filter, Join, RecordType
from ..records.words import mark
from .record_forms import record_forms
from .toilet_lists import usual_actions

K = "fsm.kpi_targets"
RESPONSE_TIME = 6
UNIT = Column("unit", join="kpi", label=mark("Unit"), sortable=False, words=(("percent", mark("%")), ("hours", mark("hours"))))
QUARTERS = """
SELECT q.quartername, q.starttime, q.endtime FROM fsm.quarters AS q JOIN fsm.kpi_targets AS t ON t.year = q.year
 WHERE t.id = %s ORDER BY q.quarterid"""

TARGETS = RecordType(
    name="kpi_targets",
    table=K,
    key="id",
    title=mark("KPI targets"),
    tab=mark("Targets"),
    singular=mark("Target"),
    icon="kpi",
    joins=(Join("kpi", "fsm.key_performance_indicators", (("id", "indicator_id"),)),),
    columns=(Column("id", label=mark("ID")), Column("indicator_id"), Column("year"), Column("target"), UNIT),
    extra_columns=(Column("row_version"),),
    quick=(Column("year"),),
    quick_hint=mark("Year"),
    filters=(Filter("indicator", CHOICE, column="indicator_id"), Filter("year", INTEGER, column="year")),
    actions=usual_actions(K),
    detail=(
        DetailGroup(mark("Target"), (Column("indicator_id"), Column("year"), Column("target"), UNIT)),
        DetailGroup(
            mark("Quarters of the year"), query=QUARTERS, headings=(mark("Quarter"), mark("From"), mark("To")),
            needs=("fsm.quarters",),
        ),
    ),
    export=(Column("id", label=mark("ID")), Column("indicator_id"), Column("year"), Column("target"), UNIT),
)  # fmt: skip


def _hours(v) -> bool:
    return v.get("indicator_id") == RESPONSE_TIME


def _target(v) -> str:
    if _hours(v):
        return mark("The response time is a whole number of hours above 0.") if v["target"] < 1 else ""
    return mark("A target is a percentage from 0 to 100.") if v["target"] > 100 else ""


def _year(v) -> str:
    year = v["year"]
    return mark("A year has four digits.") if not 1900 <= year <= 9999 else ""


SECTIONS = (
    Section(
        mark("Target"),
        (
            Field("indicator_id", K, required=always),
            Field("year", K, required=always, check=_year),
            Field(
                "target", K, required=always, check=_target,
                help=mark("Percent, 0 to 100. Response time: hours, and less is better."),
            ),
        ),
        note=mark("Response time is in hours, all others in percent. The quarters of the year use the year's target."),
    ),
)  # fmt: skip


def _this_year(_fetch) -> dict[str, Any]:
    return {"year": today().year}


ADD, EDIT = record_forms(
    "kpi_target", K, "Target", SECTIONS, new_title=mark("New target"), title=mark("Target {key}"),
    done=mark("Target {key} was saved."), start=_this_year,
)  # fmt: skip

def _dashboard(dock):
    from .dashboards.kpi_page import KpiPage

    return KpiPage(dock)


MODULE = Module(
    name="kpi",
    title=mark("KPI"),
    icon="kpi",
    group=PLANNING,
    tip=mark("Key performance indicators of desludging: yearly targets"),
    panels=(Panel(TARGETS, add_form=ADD, edit_form=EDIT),),
    pages=((mark("Dashboard"), _dashboard, lambda rights: rights.may_run("fsm.kpi_values")),),
)
