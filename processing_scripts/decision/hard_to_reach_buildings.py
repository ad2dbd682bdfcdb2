"""Buildings that a desludging vehicle cannot serve (umdss.md 1.4.5)."""

from __future__ import annotations

import psycopg2.extras
from qgis.core import QgsProcessingException

from ...desk.words import tr
from ...records.words import mark
from ..frame import network, tables
from ..frame.algorithm import LINE, POLYGON, ImisAlgorithm
from ..frame.server import Call, text_array

TARGETS = (mark("the containment"), mark("the nearest edge of the building"), mark("the farthest corner of the building"))
UNKNOWN = (mark("too narrow"), mark("wide enough"))


class HardToReachBuildings(ImisAlgorithm):
    """Who lies farther from a road wide enough than the hose is long."""

    ID = "hard_to_reach_buildings"
    TITLE = mark("Buildings hard to reach for desludging")
    TAGS = mark("access,road width,hose,vehicle,desludging,reach,narrow")
    SHORT = mark(
        "Which buildings can a desludging vehicle not serve, given the road width it needs and the length of its hose?\n"
        "Roads count from the carrying width on. The way is measured in a straight line from the road to the containment (every "
        "containment of the building "
        "must be reachable; without one, the building itself), to the nearest edge or to the farthest corner. Hard to reach means "
        "farther than the hose; "
        "the missing metres are given. With “connected to”, only roads count that hang together with the depot or plant.\n"
        "Example: 3 m vehicle, 30 m hose – and how many more would a 60 m hose reach?"
    )
    READS = ("building_info.buildings", "building_info.build_contains", "fsm.containments", "utility_info.roads")
    BY_DAY = True

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_number("ROAD_WIDTH_M", mark("Road width needed (m)"), 3, 0.5, 30)
        self.add_number("HOSE_LENGTH_M", mark("Length of the hose (m)"), 30, 1, 300)
        self.add_choice("TARGET", mark("The hose must reach"), TARGETS, 0)
        self.add_flag("ONLY_ONSITE", mark("Only buildings with a containment to empty"), True)
        self.add_choice("WIDTH_UNKNOWN", mark("Roads of unknown width are"), UNKNOWN, 0)
        self.add_layer("CONNECTED_TO", mark("Roads must be connected to (depot, plant)"), "point")
        self.add_flag(
            "STORE", mark("Store as the last run, for the figures of wards and grid cells"), True, advanced=True,
            tip=mark("Of the whole city only, by roles that build the network: the share of each ward and cell on the map follows it."),
        )  # fmt: skip
        self.add_sink("OUTPUT", mark("Hard to reach"), POLYGON, "picked")
        self.add_sink("ROADS_OK", mark("Roads wide enough"), LINE, "usable", optional=True)
        self.add_sink("REACH", mark("Ground within the hose"), POLYGON, "ground", optional=True)
        tables.declare_tables(self)
        self.add_number_output("N_HARD", mark("Hard to reach"))
        self.add_number_output("N_CONSIDERED", mark("Buildings considered"))
        self.add_number_output("N_WITHOUT_GEOMETRY", mark("Buildings without a place on the map"))
        self.add_number_output("PCT_HARD", mark("Share hard to reach (%)"))
        self.add_number_output("POPULATION_HARD", mark("People in them"))

    def work(self, run) -> None:
        """Find, count, draw."""
        width, hose = run.number("ROAD_WIDTH_M"), run.number("HOSE_LENGTH_M")
        wide = run.choice("WIDTH_UNKNOWN") == 1
        widest = run.server.fetch("SELECT umdss.widest_road() AS m")[0]["m"]
        if widest is not None and width > float(widest):
            raise QgsProcessingException(
                tr("No road is {width} m wide: the widest has {widest} m. Give at most that width.").format(width=f"{width:g}", widest=widest)
            )
        passable = network.passable_edges(run, "CONNECTED_TO", width, wide) if run.given("CONNECTED_TO") else None
        wards = run.wards()
        bins: list[str] = []
        people = []

        def count(row: dict) -> None:
            bins.append(row["bin"])
            people.append(row["population_served"] or 0)

        found = run.stream(
            "OUTPUT",
            Call(
                "umdss.hard_to_reach",
                road_width_m=width,
                hose_m=hose,
                target=run.choice("TARGET"),
                only_onsite=run.flag("ONLY_ONSITE"),
                unknown_is_wide=wide,
                passable=passable,
                wards=wards,
            ),
            count,
        )
        run.stream("ROADS_OK", Call("umdss.wide_roads", road_width_m=width, unknown_is_wide=wide, passable=passable))
        run.stream("REACH", Call("umdss.reach_polygon", road_width_m=width, hose_m=hose, unknown_is_wide=wide, passable=passable))
        asked = run.server.all(
            Call("umdss.hard_to_reach_considered", target=run.choice("TARGET"), only_onsite=run.flag("ONLY_ONSITE"), wards=wards)
        )
        considered = sum(row["n_considered"] for row in asked)
        without = run.say_without_geometry(asked)
        run.say_when_empty(found)
        tables.write_tables(run, bins, self.displayName())
        if run.flag("STORE") and wards is None:
            self._store(run, bins)
        run.numbers(
            N_HARD=found,
            N_CONSIDERED=considered,
            N_WITHOUT_GEOMETRY=without,
            PCT_HARD=round(found * 100.0 / considered, 1) if considered else None,
            POPULATION_HARD=sum(people),
        )

    def _store(self, run, bins: list[str]) -> None:
        """Make this the last run that the figures of wards and cells show (umdss.md 2.6); passed over without the right."""
        may = run.server.fetch("SELECT has_function_privilege('umdss.store_reach(text[], boolean, jsonb)', 'EXECUTE') AS may")[0]["may"]
        if not may:
            return
        facts = {
            "road_width_m": run.number("ROAD_WIDTH_M"), "hose_m": run.number("HOSE_LENGTH_M"), "target": TARGETS[run.choice("TARGET")],
            "only_onsite": run.flag("ONLY_ONSITE"), "width_unknown": UNKNOWN[run.choice("WIDTH_UNKNOWN")], "connected": run.given("CONNECTED_TO"),
        }  # fmt: skip
        with run.another_server() as writing:
            call = Call("umdss.store_reach", hard=text_array(bins), only_onsite=run.flag("ONLY_ONSITE"), parameters=psycopg2.extras.Json(facts))
            writing.all(call)
