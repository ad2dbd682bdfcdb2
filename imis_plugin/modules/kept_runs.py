"""The kept runs of planning analyses: a list, to name, compare and delete them (umdss.md 7.20)."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QInputDialog

from ..desk.words import tr
from ..records.record_type import CHOICE, DATES, YES_NO, Action, Column, DetailGroup, Filter, RecordType
from ..records.words import mark
from .acts import call_act

#: what keeps its runs, by id
ANALYSES = (
    ("data_quality", mark("Data quality")),
    ("desludging_demand_forecast", mark("Desludging demand forecast")),
    ("desludging_route_plan", mark("Desludging route plan")),
    ("desludging_zone_plan", mark("Zones of scheduled desludging")),
    ("discharge_screening", mark("Discharge screening")),
    ("disease_hotspots", mark("Disease clusters and unsafe sanitation")),
    ("equity_gap_map", mark("Equity gap map")),
    ("excreta_flow_by_area", mark("Excreta flow by ward")),
    ("flood_exposure", mark("Containments exposed to floods")),
    ("fstp_siting", mark("Sites for a treatment plant")),
    ("groundwater_pit_risk", mark("Pits and wells: risk to groundwater")),
    ("network_trace", mark("Trace sewers and drains")),
    ("plant_service_area", mark("Service areas of treatment plants")),
    ("service_density", mark("Service density")),
    ("simplified_sewer_screening", mark("Simplified sewers: screening")),
    ("toilet_access_gap", mark("Toilets within a walk, and new ones")),
    ("transfer_station_siting", mark("Siting of transfer stations")),
    ("vehicle_access_plan", mark("Vehicle access plan")),
    ("water_body_load", mark("Load on water bodies")),
)


def _not_own(row) -> str:
    return "" if row.get("is_own") else mark("Another person ran it.")


KEPT_RUNS = RecordType(
    name="kept_runs",
    table="umdss.kept_runs",
    stored_in="umdss.analysis_run",
    key="id",
    title=mark("Kept runs"),
    singular=mark("Kept run"),
    icon="history",
    newest_first="id",
    columns=(
        Column("id", label=mark("Run")),
        Column("algorithm", label=mark("Analysis"), words=ANALYSES),
        Column("name"),
        Column("as_of", label=mark("Day of the question")),
        Column("run_at", label=mark("Run at")),
        Column("runner", label=mark("Run by")),
    ),
    extra_columns=(Column("is_own"),),
    quick=(Column("name"), Column("algorithm")),
    quick_hint=mark("Name or analysis"),
    filters=(
        Filter("algorithm", CHOICE, column="algorithm", label=mark("Analysis"), choices=ANALYSES),
        Filter("run_at", DATES, column="run_at", label=mark("Run at")),
        Filter("own", YES_NO, column="is_own", label=mark("Own")),
    ),
    actions=(
        Action("compare", mark("Compare with the one before"), "history", group=1),
        Action("rename", mark("Name"), "edit", barred=_not_own, group=1),
        Action("detail", mark("Detail"), "detail", group=2),
        Action("delete", mark("Delete"), "delete", allowed=lambda r: r.may_run("umdss.forget_run"), group=2),
    ),
    related_tables=("umdss.analysis_run",),
    detail=(
        DetailGroup(
            mark("Kept run"),
            (
                Column("id", label=mark("Run")), Column("algorithm", label=mark("Analysis"), words=ANALYSES), Column("name"),
                Column("as_of", label=mark("Day of the question")),
                Column("run_at", label=mark("Run at")), Column("runner", label=mark("Run by")),
                Column("n_rows", label=mark("Rows kept")),
                Column("parameters", label=mark("Parameters")), Column("figures", label=mark("Key figures")),
            ),
        ),
    ),
    export=tuple(Column(name) for name in ("id", "algorithm", "name", "as_of", "run_at", "runner", "n_rows", "parameters", "figures")),
)  # fmt: skip


def compare(page, row) -> None:
    """Open the analysis *Compare two runs* with this run as the second."""
    analysis = page.dock.tabs.widget(0)
    page.dock.tabs.setCurrentIndex(0)
    analysis.select("Compare two runs")
    analysis.give(RUN_B=row["id"])
    analysis.run()


def rename(page, row) -> None:
    """Ask for a name and store it."""
    name, fine = QInputDialog.getText(page, tr("Name of this run"), tr("Runs with a name stay until they are deleted."), text=row.get("name") or "")
    if fine:
        page.session.run(tr("Kept run"), lambda conn, _feedback: call_act(conn, "umdss.name_run", row["id"], name), lambda _done: page.refresh())


def forget(conn, key, _version) -> None:
    """Delete a kept run."""
    call_act(conn, "umdss.forget_run", int(key))
