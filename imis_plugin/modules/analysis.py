"""The analyses at the desk: which tool is fed how from the map. The tools themselves are the Processing algorithms of IMIS."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..desk.panel import PLANNING, Module, Panel
from ..records.words import mark
from .kept_runs import KEPT_RUNS, compare, forget, rename

AREA, POINT = "area", "point"


@dataclass(frozen=True)
class Tool:
    """One entry of the panel.

    :param name: algorithm below ``imis:``. :param pick: what is chosen on the map: ``area``, ``point``, the name of a municipal layer, or nothing.
    :param into: parameter that takes what was chosen. :param key: key field of the layer. :param fixed: parameters that the entry sets itself.
    :param in_dialog: it writes a file, so it is run from Processing's dialog, which asks for the file.
    """

    name: str
    title: str
    pick: str = ""
    into: str = ""
    key: str = ""
    fixed: dict[str, Any] = field(default_factory=dict)
    in_dialog: bool = False


GROUPS: tuple[tuple[str, tuple[Tool, ...]], ...] = (
    (
        mark("Service delivery"),
        (
            Tool("applications_find", mark("Find applications")),
            Tool("applications_not_at_plant", mark("Emptied, not delivered to a plant")),
            Tool("containments_proposed_emptying", mark("Containments to be emptied soon")),
            Tool("feedback_summary", mark("Service feedback of a drawn area"), AREA, "AREA"),
        ),
    ),
    (
        mark("General"),
        (
            Tool("buildings_by_structure_type", mark("Buildings by structure type")),
            Tool("buildings_by_payment_status", mark("Buildings by payment status")),
            Tool("nearest_road", mark("Nearest road of a point"), POINT, "POINT"),
            Tool("linked_features", mark("Buildings of a containment"), "containments", "KEYS", "id", {"START": 0, "RELATION": 0}),
            Tool("linked_features", mark("Containments of a building"), "buildings", "KEYS", "bin", {"START": 1, "RELATION": 1}),
            Tool("linked_features", mark("Main building of a building"), "buildings", "KEYS", "bin", {"START": 1, "RELATION": 2}),
            Tool("linked_features", mark("Associated buildings of a building"), "buildings", "KEYS", "bin", {"START": 1, "RELATION": 3}),
            Tool("linked_features", mark("Applications of a building"), "buildings", "KEYS", "bin", {"START": 1, "RELATION": 5}),
        ),
    ),
    (
        mark("Decision"),
        (
            Tool("tax_due_buildings", mark("Buildings with dues")),
            Tool("sewer_potential_buildings", mark("Buildings that could join a sewer"), "sewers", "SEWER_CODES", "code"),
            Tool("buildings_of_sewers", mark("Buildings of a sewer"), "sewers", "LINE_CODES", "code", {"NETWORK": 0}),
            Tool("buildings_of_sewers", mark("Buildings of a drain"), "drains", "LINE_CODES", "code", {"NETWORK": 1}),
            Tool("buildings_of_sewers", mark("Buildings of a water main"), "water_mains", "LINE_CODES", "code", {"NETWORK": 2}),
            Tool("buildings_of_roads", mark("Buildings of a road"), "roads", "ROAD_CODES", "code"),
            Tool("hard_to_reach_buildings", mark("Buildings hard to reach")),
            Tool("buildings_near_water_bodies", mark("Buildings near water bodies")),
            Tool("toilet_user_buildings", mark("Buildings using a toilet"), "toilets", "TOILET_IDS", "id"),
            Tool("area_population", mark("Population of a drawn area"), AREA, "AREA"),
        ),
    ),
    (
        mark("Summary information"),
        (
            Tool("summary_boundary", mark("Summary of a drawn area"), AREA, "AREA"),
            Tool("summary_point", mark("Summary around a point"), POINT, "POINT"),
            Tool("summary_wards", mark("Summary of wards"), "ward_boundary", "WARDS", "ward"),
            Tool("summary_road", mark("Summary along a road"), "roads", "ROAD_CODES", "code"),
            Tool("summary_water_body", mark("Summary around a water body"), "water_bodies", "WATER_BODY_IDS", "id"),
        ),
    ),
    (
        mark("Data export"),
        (
            Tool("export_by_wards", mark("Export by wards"), in_dialog=True),
            Tool("export_by_boundary", mark("Export a drawn area"), AREA, "AREA", in_dialog=True),
            Tool("export_layers", mark("Export layers"), in_dialog=True),
            Tool("export_building_owners", mark("Export building owners"), in_dialog=True),
            Tool("print_map", mark("Print a map"), in_dialog=True),
        ),
    ),
    (
        mark("Maintenance"),
        (
            Tool("build_road_network", mark("Build the road network")),
            Tool("create_grid", mark("Make the grid")),
            Tool("refresh_area_summaries", mark("Ward and grid summaries")),
        ),
    ),
    (
        mark("Planning"),
        (
            Tool("data_quality", mark("Data quality")),
            Tool("desludging_demand_forecast", mark("Desludging demand forecast")),
            Tool("desludging_route_plan", mark("Desludging route plan")),
            Tool("desludging_zone_plan", mark("Zones of scheduled desludging")),
            Tool("plant_service_area", mark("Service areas of treatment plants")),
            Tool("vehicle_access_plan", mark("Vehicle access plan")),
            Tool("toilet_access_gap", mark("Toilets within a walk, and new ones")),
            Tool("equity_gap_map", mark("Equity gap map")),
            Tool("groundwater_pit_risk", mark("Pits and wells: risk to groundwater")),
            Tool("disease_hotspots", mark("Disease clusters and unsafe sanitation")),
            Tool("excreta_flow_by_area", mark("Excreta flow by ward")),
            Tool("discharge_screening", mark("Discharge screening")),
            Tool("network_trace", mark("Trace a sewer"), "sewers", "LINE_CODES", "code", {"NETWORK": 0}),
            Tool("network_trace", mark("Trace a drain"), "drains", "LINE_CODES", "code", {"NETWORK": 1}),
            Tool("network_trace", mark("Sewers and drains that reach no plant")),
            Tool("service_density", mark("Service density")),
            Tool("flood_exposure", mark("Containments exposed to floods")),
            Tool("water_body_load", mark("Load on water bodies")),
            Tool("simplified_sewer_screening", mark("Simplified sewers: screening")),
            Tool("fstp_siting", mark("Sites for a treatment plant")),
            Tool("transfer_station_siting", mark("Siting of transfer stations")),
            Tool("compare_runs", mark("Compare two runs")),
        ),
    ),
)


def _page(dock):
    from .analysis_page import AnalysisPage

    return AnalysisPage(dock)


MODULE = Module(
    name="analysis",
    title=mark("Analyses"),
    icon="analysis",
    group=PLANNING,
    tip=mark("Questions to the map: what stands here, who is near, who is out of reach"),
    pages_first=True,
    panels=(
        Panel(
            KEPT_RUNS,
            handlers={"compare": compare, "rename": rename},
            delete=forget,
            delete_note=mark("The kept result goes with it; layers on the map stay."),
        ),
    ),
    pages=(
        (
            mark("Analyses"),
            _page,
            lambda rights: rights.may("select", "building_info.buildings") or rights.may("select", "umdss.application_places"),
        ),
    ),
)
