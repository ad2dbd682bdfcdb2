"""Buildings that are reached from a road (umdss.md 1.4.4)."""

from __future__ import annotations

from ...records.words import mark
from ..frame import tables
from ..frame.algorithm import LINE, POLYGON, ImisAlgorithm
from ..frame.server import Call


class BuildingsOfRoads(ImisAlgorithm):
    """The buildings whose record names a chosen road."""

    ID = "buildings_of_roads"
    TITLE = mark("Buildings of a road")
    TAGS = mark("road,street,buildings,code,access")
    SHORT = mark(
        "Which buildings are recorded as reached from these roads?\n"
        "It goes by the road code on the building's record. With the check of places, the nearest road and its distance are added, so "
        "that wrong codes "
        "show up.\n"
        "Example: road R0123 – who lives there, and what sanitation do they have?"
    )
    READS = ("building_info.buildings", "utility_info.roads")

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_records("ROADS", mark("Roads"), "line", "code", "ROAD_CODES")
        self.add_flag("CHECK_GEOMETRY", mark("Check the place: nearest road and distance"), False)
        self.add_sink("OUTPUT", mark("Buildings"), POLYGON, "road_pair")
        self.add_sink("LINES", mark("Lines to the road"), LINE, "road_pair", optional=True)
        tables.declare_tables(self)
        self.add_number_output("COUNT", mark("Buildings"))

    def work(self, run) -> None:
        """Find and write."""
        bins: list[str] = []
        found = run.stream(
            "OUTPUT",
            Call(
                "umdss.buildings_of_lines",
                network="road",
                codes=run.wanted_keys("ROADS", "ROAD_CODES"),
                far_m=100.0,
                check_geometry=run.flag("CHECK_GEOMETRY"),
                wards=run.wards(),
            ),
            lambda row: bins.append(row["bin"]),
            {"LINES": ("line", ["bin", "line_code", "distance_m"])},
        )
        run.say_when_empty(found)
        tables.write_tables(run, bins, self.displayName())
        run.numbers(COUNT=found)
