"""Buildings that could be connected to an existing sewer (umdss.md 1.4.2)."""

from __future__ import annotations

from ...records.words import mark
from ..frame import tables
from ..frame.algorithm import LINE, POLYGON, ImisAlgorithm
from ..frame.server import Call


class SewerPotentialBuildings(ImisAlgorithm):
    """Candidates within a distance of chosen sewers, with their connection lines."""

    ID = "sewer_potential_buildings"
    TITLE = mark("Buildings that could join a sewer")
    TAGS = mark("sewer,connection,potential,distance,buffer,network")
    SHORT = mark(
        "Which buildings near these sewers are not connected yet, and how long would their connections be?\n"
        "A building counts when its footprint lies within the distance of a chosen sewer (the limit is inside; 0 means it touches the sewer). "
        "Connected means sanitation system “sewer network” or a sewer code on record. Each candidate gets the nearest sewer and a "
        "straight connection line.\n"
        "Example: sewer S0001, 30 m – candidates, people who would gain, metres of pipe."
    )
    READS = ("building_info.buildings", "utility_info.sewers")
    BY_DAY = True

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_records("SEWERS", mark("Sewers"), "line", "code", "SEWER_CODES")
        self.add_number("DISTANCE", mark("Distance (m)"), 30, 0, 500)
        self.add_flag("INCLUDE_CONNECTED", mark("Also those connected already"), False)
        self.add_flag("ONLY_MAIN", mark("Only main buildings"), False)
        self.add_sink("OUTPUT", mark("Candidates"), POLYGON, "affected")
        self.add_sink("LINES", mark("Connection lines"), LINE, "connection", optional=True)
        self.add_sink("BUFFER", mark("Surroundings of the sewers"), POLYGON, "buffer", optional=True)
        tables.declare_tables(self)
        self.add_number_output("N_CANDIDATES", mark("Candidates"))
        self.add_number_output("N_CONNECTED", mark("Connected already"))
        self.add_number_output("POPULATION", mark("People who would gain"))
        self.add_number_output("CONNECTION_M", mark("Length of all connections (m)"))

    def work(self, run) -> None:
        """Find, count, draw the buffer, write the tables."""
        codes = run.wanted_keys("SEWERS", "SEWER_CODES")
        also_connected = run.flag("INCLUDE_CONNECTED")
        bins: list[str] = []
        sums = {"candidates": 0, "connected": 0, "people": 0, "metres": 0.0}

        def count(row: dict):
            if row["connected"]:
                sums["connected"] += 1
                if not also_connected:
                    return False
            else:
                sums["candidates"] += 1
                sums["people"] += row["population_served"] or 0
                sums["metres"] += row["distance_m"]
            bins.append(row["bin"])
            return True

        found = run.stream(
            "OUTPUT",
            Call(
                "umdss.sewer_potential",
                sewer_codes=codes,
                max_m=run.number("DISTANCE"),
                only_main=run.flag("ONLY_MAIN"),
                wards=run.wards(),
            ),
            count,
            {"LINES": ("line", ["bin", "nearest_sewer", "distance_m"])},
        )
        run.stream("BUFFER", Call("umdss.buffer_of", table_name="sewers", keys=codes, distance_m=run.number("DISTANCE")))
        run.say_when_empty(found)
        run.say_without_geometry()
        tables.write_tables(run, bins, self.displayName())
        run.numbers(
            N_CANDIDATES=sums["candidates"], N_CONNECTED=sums["connected"], POPULATION=sums["people"], CONNECTION_M=round(sums["metres"], 2)
        )
