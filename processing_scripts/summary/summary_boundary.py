"""The summary of drawn areas, or of the areas of a layer (umdss.md 1.5)."""

from __future__ import annotations

from ...records.words import mark
from ..frame.areas import given_areas
from ..frame.summing import SummaryAlgorithm


class SummaryBoundary(SummaryAlgorithm):
    """Everything about the buildings of an area."""

    ID = "summary_boundary"
    TITLE = mark("Summary of an area")
    TAGS = mark("summary,area,boundary,polygon,population,sanitation,containment,matrix")
    SHORT = mark(
        "What stands in this area: buildings by structure and sanitation, people, containments, service, payments, roads and networks?\n"
        "Buildings that touch the area (or its surroundings, when a distance is given) count, unless another rule is chosen. With "
        "several areas a building of "
        "two areas counts in each, and once in “all areas”. Lengths and land are cut by the area.\n"
        "Example: draw the planned settlement on the map, distance 0, and keep the workbook."
    )

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_area()
        self.add_field("KEY_FIELD", mark("Field with the name of each area"), "AREA_LAYER")
        self.declare_summary()

    def work(self, run) -> None:
        """Summarise the areas."""
        self.summarise(run, given_areas(run, run.number("DISTANCE"), run.text("KEY_FIELD")))
