"""The summary of what stands around water bodies (umdss.md 1.5)."""

from __future__ import annotations

from ...records.words import mark
from ..frame.summing import SummaryAlgorithm
from ..frame.tables import Areas


class SummaryWaterBody(SummaryAlgorithm):
    """The surroundings of chosen water bodies."""

    ID = "summary_water_body"
    TITLE = mark("Summary around water bodies")
    TAGS = mark("summary,water body,river,pond,distance,buildings,pollution")
    SHORT = mark(
        "What stands within a distance of these rivers and ponds?\n"
        "Buildings count whose footprint touches the water body or lies within the distance of its edge (the limit is inside, measured "
        "once). Several water "
        "bodies may be chosen; a building near two counts in each, and once in all.\n"
        "Example: the river, 50 m – people, containments and overdue emptyings along it."
    )
    READS = ("building_info.buildings", "layer_info.waterbodys")

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_records("FEATURES", mark("Water bodies"), "polygon", "id", "WATER_BODY_IDS")
        self.declare_summary()

    def work(self, run) -> None:
        """Summarise the surroundings."""
        run.wanted_keys("FEATURES", "WATER_BODY_IDS")
        ids = run.key_numbers("FEATURES", "WATER_BODY_IDS")
        rows = run.server.fetch("SELECT id, name, type, geom FROM umdss.chosen_water_bodies(%s)", (ids,))
        areas = Areas()
        for row in rows:
            areas.add(row["id"], row["name"] or f"{row['type'] or ''} {row['id']}".strip(), row["geom"], run.number("DISTANCE"))
        self.summarise(run, areas)
