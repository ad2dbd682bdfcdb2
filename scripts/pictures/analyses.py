"""Every analysis of the panel on the map of the demo city, with its defaults unless the table says otherwise; kept runs, two of them compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .frame import Shot
from .umdss import _middle, _page, _ran

AREA_HALF_M = 350
HEIGHTS_FILE = Path(__file__).parents[2] / "out" / "heights-demo.tif"  # scripts/desk_pictures.sh sees to it
HEIGHTS = "the invented heights of the demo city"


@dataclass(frozen=True)
class Asked:
    """A picture of an analysis.

    :param name: its id. :param title: as the panel has it. :param scale: of the map. :param tab: of the results that is shown.
    :param given: parameters other than their defaults. :param then: it is run again with these. :param zoom: the result that fills the map.
    :param role: account that runs it.
    """

    name: str
    title: str
    scale: int = 20000
    tab: str = "Figures"
    given: dict[str, Any] = field(default_factory=dict)
    then: dict[str, Any] = field(default_factory=dict)
    zoom: str = ""
    role: str = "officer"

    def take(self, stage):
        """Choose on the map what it asks for, run it and wait until it is drawn."""
        from qgis.core import QgsGeometry, QgsRectangle

        page = yield from _page(stage)
        page.clear_results()
        yield from stage.map(self.scale)
        page.select(self.title)
        given = dict(self.given)
        if HEIGHTS in given.values():
            given["DEM"] = _heights().id()
        page.give(**given)
        centre = stage.iface.mapCanvas().center()
        for more in ({}, self.then) if self.then else ({},):
            page.give(**more)
            if page.tool.pick == "point":
                page._take(centre)
            elif page.tool.pick == "area":
                box = QgsRectangle(centre.x() - AREA_HALF_M, centre.y() - AREA_HALF_M, centre.x() + AREA_HALF_M, centre.y() + AREA_HALF_M)
                page._take(QgsGeometry.fromRect(box))
            elif page.tool.pick and page.tool.into != "WARDS":
                page._take([_middle(stage, page.tool.pick, page.tool.key)[1]])
            else:
                page.run()
            yield from _ran(stage, page, self.tab)
        if self.zoom:
            canvas, layer = stage.iface.mapCanvas(), page.results.layers[self.zoom]
            box = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
            box.scale(1.3)
            canvas.setExtent(box)
            canvas.refresh()
        yield from stage.drawn()


def _heights():
    """The heights that ``make demo`` writes, as a layer that is not shown."""
    from qgis.core import QgsProject, QgsRasterLayer

    there = QgsProject.instance().mapLayersByName(HEIGHTS_FILE.stem)
    if there:
        return there[0]
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(HEIGHTS_FILE), HEIGHTS_FILE.stem), False)


def kept_runs(stage):
    """The kept runs of planning analyses, the newest first."""
    yield from stage.list("analysis", "kept_runs")


#: in a dense city the usual distances leave no site: smaller ones, so that something is left
SITING = {"DWELLING_M": 40, "DWELLING_BEST_M": 200, "WELL_M": 40, "WELL_BEST_M": 200, "WATER_M": 50, "AREA_M2": 3000}
#: where tankers need as much width as on paper, hardly a road of the old town takes them; what is cheap to build pays sooner
TRANSFER = {"DWELLING_M": 15, "TANKER_WIDTH_M": 3, "COST_FIXED": 100000, "COST_TANKER": 15, "COST_HANDLING": 30}
ALL = (
    Asked("applications_not_at_plant", "Emptied, not delivered to a plant"),
    Asked("containments_proposed_emptying", "Containments to be emptied soon"),
    Asked("feedback_summary", "Service feedback of a drawn area", 8000),
    Asked("buildings_by_structure_type", "Buildings by structure type", 4000),
    Asked("buildings_by_payment_status", "Buildings by payment status", 4000, role="tax"),
    Asked("nearest_road", "Nearest road of a point", 1500),
    Asked("linked_features", "Containments of a building", 1500),
    Asked("tax_due_buildings", "Buildings with dues", 4000, role="tax"),
    Asked("buildings_of_sewers", "Buildings of a sewer", 6000),
    Asked("buildings_of_roads", "Buildings of a road", 6000),
    Asked("buildings_near_water_bodies", "Buildings near water bodies"),
    Asked("toilet_user_buildings", "Buildings using a toilet", 8000),
    Asked("area_population", "Population of a drawn area", 8000),
    Asked("summary_boundary", "Summary of a drawn area", 8000),
    Asked("summary_road", "Summary along a road", 6000),
    Asked("summary_water_body", "Summary around a water body", 15000, "Chart", {"DISTANCE": 100}, zoom="AREAS"),
    Asked("data_quality", "Data quality", 30000, "Findings by rule"),
    Asked("desludging_demand_forecast", "Desludging demand forecast", 40000, "Page", then={"GROWTH": 4}),
    Asked("compare_runs", "Compare two runs", 40000, "Differences by column"),
    Asked("desludging_route_plan", "Desludging route plan", 30000, "Trucks", {"JOBS": 2}),
    Asked("desludging_zone_plan", "Zones of scheduled desludging", 30000, "Calendar"),
    Asked("plant_service_area", "Service areas of treatment plants", 30000, "Mean haul of the wards"),
    Asked("vehicle_access_plan", "Vehicle access plan", 12000, "Bottlenecks"),
    Asked("toilet_access_gap", "Toilets within a walk, and new ones", 9000),
    Asked("equity_gap_map", "Equity gap map", 40000, "Page"),
    Asked("groundwater_pit_risk", "Pits and wells: risk to groundwater", 6000),
    Asked("disease_hotspots", "Disease clusters and unsafe sanitation", 40000),
    Asked("excreta_flow_by_area", "Excreta flow by ward", 40000, "Page"),
    Asked("discharge_screening", "Discharge screening", 30000),
    Asked("network_trace", "Sewers and drains that reach no plant", 20000),
    Asked("service_density", "Service density", 40000),
    Asked("flood_exposure", "Containments exposed to floods", 30000, given={"DEM": HEIGHTS}),
    Asked("simplified_sewer_screening", "Simplified sewers: screening", 7500, given={"DEM": HEIGHTS, "MIN_GRADIENT_PCT": 0.3}),
    Asked("water_body_load", "Load on water bodies", 20000, "Page"),
    Asked("fstp_siting", "Sites for a treatment plant", 40000, given=SITING),
    Asked("transfer_station_siting", "Siting of transfer stations", 30000, "Cost by number of stations", TRANSFER),
)
SHOTS = (*(Shot(f"umdss-{asked.name}", asked.role, asked.take) for asked in ALL), Shot("umdss-kept-runs", "officer", kept_runs))
