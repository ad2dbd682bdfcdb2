"""Buildings whose people use public and community toilets (umdss.md 1.4.7)."""

from __future__ import annotations

from ...records.words import mark
from ..frame import network
from ..frame.algorithm import LINE, POINT, POLYGON, ImisAlgorithm

LOADS = "SELECT toilet_id, toilet, toilet_type, seats, public.ST_AsBinary(geom) AS geom FROM umdss.toilet_loads(%(ids)s)"
ROUTES = (mark("straight"), mark("along the road network"))


class ToiletUserBuildings(ImisAlgorithm):
    """Lines from toilets to the buildings linked with them, and each toilet's load."""

    ID = "toilet_user_buildings"
    TITLE = mark("Buildings using community toilets")
    TAGS = mark("toilet,community,public,users,walking,distance,seats")
    SHORT = mark(
        "Who uses which public or community toilet, how far do they walk, and how many share a seat?\n"
        "It goes by the links between toilets and buildings, for operational toilets. The way is straight, or the shortest way on the "
        "road network with "
        "the legs at both ends (buildings that the network does not reach keep the straight line).\n"
        "Example: all toilets, along the road network – where do more than 50 people share a seat?"
    )
    READS = ("building_info.buildings", "fsm.build_toilets", "fsm.toilets_register")
    BY_DAY = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_records("TOILETS", mark("Toilets (empty: all)"), "point", "id", "TOILET_IDS")
        self.add_choice("ROUTE", mark("Way"), ROUTES, 0)
        self.add_sink("LINES", mark("Ways to the toilet"), LINE, "toilet_line")
        self.add_sink("BUILDINGS", mark("Buildings"), POLYGON, "affected", optional=True)
        self.add_sink("TOILETS_OUT", mark("Toilets"), POINT, "picked", optional=True)
        self.add_number_output("COUNT", mark("Links"))

    def work(self, run) -> None:
        """Read the links once, write three layers."""
        ids = run.key_numbers("TOILETS", "TOILET_IDS") or None
        links = run.server.fetch(
            "SELECT toilet_id, toilet, toilet_type, bin, ward, population_served, household_served, length_m,"
            " public.ST_AsBinary(geom) AS geom, public.ST_AsBinary(line) AS line FROM umdss.toilet_links(%(ids)s, %(wards)s)",
            {"ids": ids, "wards": run.wards()},
        )
        if run.choice("ROUTE") == 1:
            network.along_roads(run, links)
        run.write(
            "LINES",
            [("toilet_id", "integer"), ("toilet", "text"), ("bin", "text"), ("length_m", "double precision"), ("geom", "geometry")],
            [(row["toilet_id"], row["toilet"], row["bin"], row["length_m"], row["line"]) for row in links],
        )
        buildings = {row["bin"]: row for row in links}
        run.write(
            "BUILDINGS",
            [("bin", "text"), ("ward", "integer"), ("population_served", "integer"), ("household_served", "integer"), ("geom", "geometry")],
            [(row["bin"], row["ward"], row["population_served"], row["household_served"], row["geom"]) for row in buildings.values()],
        )
        self._toilets(run, ids, links)
        run.say_when_empty(len(links))
        run.numbers(COUNT=len(links))

    def _toilets(self, run, ids, links) -> None:
        loads = []
        for toilet in run.server.fetch(LOADS, {"ids": ids}):
            own = [row for row in links if row["toilet_id"] == toilet["toilet_id"]]
            ways = [row["length_m"] for row in own if row["length_m"] is not None]
            people = sum(row["population_served"] or 0 for row in own)
            loads.append(
                (
                    toilet["toilet_id"], toilet["toilet"], toilet["toilet_type"], len(own), sum(row["household_served"] or 0 for row in own), people,
                    round(sum(ways) / len(ways), 1) if ways else None, round(max(ways), 1) if ways else None, toilet["seats"],
                    round(people / toilet["seats"], 1) if toilet["seats"] else None, toilet["geom"],
                )  # fmt: skip
            )
        columns = [
            ("toilet_id", "integer"), ("toilet", "text"), ("toilet_type", "text"), ("n_buildings", "integer"), ("households", "integer"),
            ("population", "integer"), ("mean_length_m", "numeric"), ("max_length_m", "numeric"), ("seats", "integer"),
            ("users_per_seat", "numeric"), ("geom", "geometry"),
        ]  # fmt: skip
        run.write("TOILETS_OUT", columns, loads)

