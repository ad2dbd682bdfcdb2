"""The summary of what stands along roads (umdss.md 1.5)."""

from __future__ import annotations

from ...records.words import mark
from ..frame.summing import SummaryAlgorithm
from ..frame.tables import Areas


class SummaryRoad(SummaryAlgorithm):
    """The surroundings of chosen roads."""

    ID = "summary_road"
    TITLE = mark("Summary along roads")
    TAGS = mark("summary,road,street,distance,buildings,population")
    SHORT = mark(
        "What stands within a distance of these roads?\n"
        "Buildings count whose footprint lies within the distance of the road's line (the limit is inside). With distance 0 only "
        "buildings that touch the "
        "line count.\n"
        "Example: road R0123, 50 m – who is affected when it is dug up?"
    )
    READS = ("building_info.buildings", "utility_info.roads")
    DISTANCE = 50.0

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_records("FEATURES", mark("Roads"), "line", "code", "ROAD_CODES")
        self.declare_summary()

    def work(self, run) -> None:
        """Summarise the surroundings."""
        codes = run.wanted_keys("FEATURES", "ROAD_CODES")
        rows = run.server.fetch("SELECT code, name, geom FROM umdss.chosen_roads(%s)", (codes,))
        areas = Areas()
        for row in rows:
            areas.add(row["code"], " ".join(filter(None, (row["code"], row["name"]))), row["geom"], run.number("DISTANCE"))
        self.summarise(run, areas)
