"""The planning analyses on the map of the demo city, each with its defaults unless the table says otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .frame import Shot
from .umdss import _page, _ran


@dataclass(frozen=True)
class Planned:
    """A picture of an analysis: its title, the scale of the map, the tab of the results that is shown, parameters."""

    name: str
    title: str
    scale: int = 40000
    tab: str = "Figures"
    given: dict[str, Any] = field(default_factory=dict)

    def take(self, stage):
        """Run it and wait until it is drawn."""
        page = yield from _page(stage)
        page.clear_results()
        yield from stage.map(self.scale)
        page.select(self.title)
        page.give(**self.given)
        page.run()
        yield from _ran(stage, page, self.tab)
        yield from stage.drawn()
        page.clear_results()


#: in a dense city the usual distances leave no site: smaller ones, so that something is left
SITING = {"DWELLING_M": 40, "DWELLING_BEST_M": 200, "WELL_M": 40, "WELL_BEST_M": 200, "WATER_M": 50, "AREA_M2": 3000}
PLANS = (
    Planned("zones", "Zones of scheduled desludging", 30000, "Calendar"),
    Planned("toilets", "Toilets within a walk, and new ones", 9000),
    Planned("siting", "Sites for a treatment plant", given=SITING),
    Planned("equity", "Equity gap map"),
    Planned("groundwater", "Pits and wells: risk to groundwater", 6000),
    Planned("service", "Service areas of treatment plants", 30000, "Mean haul of the wards"),
    Planned("transfer", "Siting of transfer stations", 30000, "Cost by number of stations"),
    Planned("discharge", "Discharge screening", 30000),
    Planned("density", "Service density", 30000, "Service providers"),
    Planned("vehicles", "Vehicle access plan", 30000),
)
SHOTS = tuple(Shot(f"umdss-{plan.name}", "officer", plan.take) for plan in PLANS)
