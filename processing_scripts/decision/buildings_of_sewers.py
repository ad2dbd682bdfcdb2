"""Buildings whose record names a sewer, drain or water main (umdss.md 1.4.3)."""

from __future__ import annotations

from ...records.words import mark
from ..frame import tables
from ..frame.algorithm import LINE, POLYGON, ImisAlgorithm
from ..frame.server import Call

NETWORKS = ("sewer", "drain", "water")
NETWORK_TITLES = (mark("Sewers"), mark("Drains"), mark("Water mains"))
RELATIONS = ("utility_info.sewers", "utility_info.drains", "utility_info.water_supplys")


class BuildingsOfSewers(ImisAlgorithm):
    """The buildings of chosen lines, each with a line to the one it names."""

    ID = "buildings_of_sewers"
    TITLE = mark("Buildings of a sewer, drain or water main")
    TAGS = mark("sewer,drain,water main,connected,buildings,code")
    SHORT = mark(
        "Which buildings are recorded as connected to these sewers, drains or water mains?\n"
        "It goes by the code on the building's record, not by distance. The line leads from the building to the named sewer; “far” "
        "marks those that lie "
        "farther off than the limit, which hints at a wrong code.\n"
        "Example: drain D0107 – who sends water into it?"
    )
    READS = ("building_info.buildings",)

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_records("LINES_IN", mark("Lines"), "line", "code", "LINE_CODES")
        self.add_choice("NETWORK", mark("Network"), NETWORK_TITLES, 0)
        self.add_number("FAR_M", mark("Far is more than (m)"), 100, 0, 5000)
        self.add_sink("OUTPUT", mark("Buildings"), POLYGON, "picked")
        self.add_sink("LINES", mark("Lines to the network"), LINE, "connection", optional=True)
        tables.declare_tables(self)
        self.add_number_output("COUNT", mark("Buildings"))
        self.add_number_output("N_FAR", mark("Farther than the limit"))

    def work(self, run) -> None:
        """Find and write."""
        place = run.choice("NETWORK")
        run.server.refuse_without((RELATIONS[place],), self.displayName())
        bins: list[str] = []
        far = []

        def count(row: dict) -> None:
            bins.append(row["bin"])
            far.append(bool(row["far"]))

        found = run.stream(
            "OUTPUT",
            Call(
                "umdss.buildings_of_lines",
                network=NETWORKS[place],
                codes=run.wanted_keys("LINES_IN", "LINE_CODES"),
                far_m=run.number("FAR_M"),
                check_geometry=False,
                wards=run.wards(),
            ),
            count,
            {"LINES": ("line", ["bin", "line_code", "distance_m", "far"])},
        )
        run.say_when_empty(found)
        tables.write_tables(run, bins, self.displayName())
        run.numbers(COUNT=found, N_FAR=sum(far))
