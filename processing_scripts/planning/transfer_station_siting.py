"""Where transfer stations would pay (umdss.md 7.6)."""

from __future__ import annotations

from qgis.core import QgsProcessingException

from ...desk.words import tr
from ...records.words import mark
from ..frame import facilities, location, transfer, transfer_page
from ..frame.algorithm import LINE, POINT, POLYGON, TABLE, ImisAlgorithm
from ..frame.network import MAX_LEG_M
from ..frame.volumes import declare_volumes, tanks
from ..frame.ways import Ways

SERVED = (mark("what tankers do not reach"), mark("all containments"))
UNKNOWN = (mark("too narrow"), mark("wide enough"))
DAYS = 365


class TransferStationSiting(ImisAlgorithm):
    """Stations at which small vehicles hand sludge over to tankers: how many, where, for whom."""

    ID = "transfer_station_siting"
    TITLE = mark("Siting of transfer stations")
    TAGS = mark("transfer station,siting,location,small vehicle,tanker,haul,cost,break-even,narrow lanes")
    SHORT = mark(
        "Where would transfer stations pay, at which small vehicles hand their sludge over to tankers, and how many of them?\n"
        "Demand is the sludge a year of the demand forecast, of those containments from which the nearest road for tankers that leads to a plant "
        "is farther than the hose, or of all; it is gathered in square cells, and the containment nearest to a cell's centre of gravity stands "
        "for its ways. A small vehicle drives it to the nearest plant, or to a station, from which a tanker drives on. A m³ gains by a station "
        "exactly when the straight way costs more than the way to the station, the handling and the tanker's way together. Ways are counted one "
        "way; the cost of the way back belongs into the cost of a km.\n"
        "Sites are the points of a layer, else nodes of roads that are wide enough for tankers and lead to a plant, as many as asked for, spread "
        "evenly; all keep the distance from dwellings (residential or mixed use, or use not recorded), and lie within the areas allowed, where "
        "such a layer is given. Chosen is what costs least in a year: stations, small vehicles, handling, tankers, and a price for what finds no "
        "way. A cell may be shared when a station is full. The table has the least cost with no station, one, two and so on.\n"
        "Example: lanes of 2 m, tankers of 4 m – what would one station save, and would a second one still pay?"
    )
    READS = (
        "fsm.containments", "fsm.treatment_plants_register", "building_info.buildings", "layer_info.wards", "utility_info.roads",
        "umdss.road_edge", "umdss.road_node",
    )  # fmt: skip
    KEEPS = {"COSTS": "n_stations", "STATIONS": "site"}

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_records("PLANTS", mark("Plants (empty: operational faecal sludge and co-treatment plants)"), POINT, "id", "PLANT_IDS")
        self.add_layer("CANDIDATES", mark("Sites for stations (empty: nodes of wide roads)"), POINT)
        self.add_field("CANDIDATE_NAME", mark("Field with the site's name"), "CANDIDATES")
        self.add_layer("ALLOWED", mark("Areas in which stations are allowed (empty: everywhere)"), POLYGON)
        self.add_choice("SERVED", mark("Small vehicles collect from"), SERVED, 0)
        self.add_number("SMALL_WIDTH_M", mark("Road width for small vehicles (m) °"), 2, 0.5, 30)
        self.add_number("TANKER_WIDTH_M", mark("Road width for tankers (m) °"), 4, 0.5, 30)
        self.add_choice("WIDTH_UNKNOWN", mark("Roads of unknown width are"), UNKNOWN, 0)
        self.add_number("COST_SMALL", mark("Small vehicle: cost of a m³ over a km °"), 80, 0, 1000000)
        self.add_number("COST_TANKER", mark("Tanker: cost of a m³ over a km °"), 25, 0, 1000000)
        self.add_number("COST_HANDLING", mark("Handling of a m³ at a station °"), 50, 0, 1000000)
        self.add_number("COST_FIXED", mark("Cost of a station in a year °"), 300000, 0, 1000000000)
        self.add_number("COST_UNSERVED", mark("Price of a m³ that finds no way at all °"), 5000, 0, 1000000, advanced=True)
        self.add_number("CAPACITY_M3_DAY", mark("A station takes (m³ a day; empty: no limit) °"), None, 0.001, 10000, optional=True)
        tip = mark("Empty: as many as pay.")
        self.add_number("P", mark("Number of stations"), None, 0, 50, whole=True, optional=True, tip=tip)
        self.add_number("MOST", mark("Stations in the table of costs, at most"), 6, 0, 20, whole=True, advanced=True)
        self.add_number("DWELLING_M", mark("Distance from dwellings (m) °"), 50, 0, 1000)
        self.add_number("N_CANDIDATES_MAX", mark("Nodes taken as sites, at most"), 40, 1, 200, whole=True, advanced=True)
        self.add_number("CELL_M", mark("Side of the cells of demand (m)"), 250, 50, 5000, advanced=True)
        self.add_number("COLLECTED_PCT", mark("Sludge that is collected (%) °"), 100, 1, 100, advanced=True)
        self.add_number("HOSE_M", mark("Length of a tanker's hose (m) °"), 30, 1, 300, advanced=True)
        self.add_number("MAX_LEG_M", mark("Farthest straight way to a road (m)"), MAX_LEG_M, 1, 2000, advanced=True)
        declare_volumes(self)
        self.add_sink("STATIONS", mark("Stations"), POINT, "station")
        self.add_sink("LINES", mark("Cells to stations"), LINE, "station_line")
        self.add_sink("CELLS", mark("Where a station pays"), POLYGON, "breakeven")
        self.add_sink("COSTS", mark("Cost by number of stations"), TABLE)
        self.add_sink("CANDIDATES_OUT", mark("Sites and what became of them"), POINT, "station_state", made=False)
        self.add_page_output("REPORT")
        self.add_number_output("N_STATIONS", mark("Stations"))
        self.add_number_output("COST_YEAR", mark("Cost a year"))
        self.add_number_output("SAVING_YEAR", mark("Saved a year"))
        self.add_number_output("SAVING_PCT", mark("Saved (%)"))
        self.add_number_output("VOLUME_M3", mark("Sludge of small vehicles (m³ a year)"))
        self.add_number_output("TRANSFERRED_M3", mark("Through stations (m³ a year)"))
        self.add_number_output("NOT_SERVED_M3", mark("Without a way, or without room (m³ a year)"))
        self.add_number_output("N_SITES", mark("Sites considered"))
        self.add_number_output("N_GAINING", mark("Cells that gain by a chosen station"))

    def work(self, run) -> None:
        """Gather demand and sites, price the ways, choose, show."""
        small_m, tanker_m, most = run.number("SMALL_WIDTH_M"), run.number("TANKER_WIDTH_M"), run.number("MAX_LEG_M")
        if small_m > tanker_m:
            raise QgsProcessingException(tr("Tankers cannot need less width than small vehicles. Exchange the two widths."))
        unknown = run.choice("WIDTH_UNKNOWN") == 1
        plants = facilities.plants(run, run.key_numbers("PLANTS", "PLANT_IDS") or None)
        if not plants:
            run.feedback.pushWarning(tr("No operational plant takes faecal sludge. Choose plants."))
        whole = Ways.read(run, towards=True)
        small, tanker = whole.wide(small_m, unknown), whole.wide(tanker_m, unknown)
        at_plant = facilities.accesses(run, tanker, plants, most)
        tanker = tanker.connected_to(at_plant.values())
        listed = tanks(run)
        served = self._served(run, listed, tanker)
        stations = self._stations(run, tanker, at_plant, listed, most)
        open_sites = [one for one in stations if one.state == transfer.NOT_CHOSEN]
        ends = facilities.accesses(run, small, [*plants, *(one.site for one in open_sites)], most)
        m3 = {tank.key: tank.m3 or 0.0 for tank in served}
        places = small.connected_to(ends.values()).places(run, "containment", list(m3), most) if m3 and ends else {}
        demand = transfer.cells(places, m3, run.number("CELL_M"))
        keys = [cell.key for cell in demand]
        reach = facilities.Reach(run, small, ends, lambda net: net.places(run, "containment", keys, most) if keys else {})
        prices = transfer.Prices(*(run.number(name) for name in ("COST_SMALL", "COST_TANKER", "COST_HANDLING", "COST_FIXED")))
        share = run.number("COLLECTED_PCT") / 100
        cells = transfer.priced(demand, open_sites, reach, [one.key for one in plants], prices, share)
        room = run.number("CAPACITY_M3_DAY") * DAYS if run.given("CAPACITY_M3_DAY") else None
        problem = location.Problem(cells, len(open_sites), prices.fixed, run.number("COST_UNSERVED"), room)
        plan, curve = self._plans(run, problem)
        lost = sum(m3[key] for key in m3 if key not in places) * share
        result = transfer_page.Result(run, prices, demand, problem, open_sites, plan, reach, {one.key: one.name for one in plants})
        result.write_stations()
        result.write_lines()
        result.write_cells(run.number("CELL_M"))
        result.write_costs(curve, lost)
        result.write_sites(stations)
        result.page(self.displayName())
        run.say_when_empty(len(demand))

    def _served(self, run, listed, tanker) -> list:
        """The containments of which small vehicles collect."""
        there = [tank for tank in listed if tank.geom is not None]
        if run.choice("SERVED") == 1 or not tanker.pieces or not there:
            return there
        near = tanker.places(run, "containment", [tank.key for tank in there], run.number("HOSE_M"))
        return [tank for tank in there if tank.key not in near]

    def _stations(self, run, tanker, at_plant, listed, most: float) -> list[transfer.Station]:
        """Sites judged: ground, road, way to a plant; of nodes only those that stand the test, thinned."""
        given_sites, limit = run.given("CANDIDATES"), run.number("DWELLING_M")
        allowed = transfer.allowed_areas(run, "ALLOWED")
        if given_sites:
            sites = facilities.sites(run, "CANDIDATES", "CANDIDATE_NAME")
        else:
            sites = transfer.node_sites(run, {node for piece in tanker.pieces.values() for node in (piece.source, piece.target)})
        judged = transfer.on_ground(run, sites, limit, allowed)
        if not given_sites:
            judged = self._thinned(run, [one for one in judged if one.state == transfer.NOT_CHOSEN], listed)
        ways = facilities.accesses(run, tanker, [one.site for one in judged], most)
        found = transfer.hauled_on(judged, ways, tanker.costs(at_plant.values()))
        if not any(one.state == transfer.NOT_CHOSEN for one in found):
            said = tr("None of %n site(s) lies {metres} m from dwellings, on allowed ground and on a way of tankers to a plant.", len(sites))
            said = said.format(metres=f"{limit:g}") + " " + tr("Lower the distance or the widths, or give other sites as a layer.")
            run.feedback.pushWarning(said)
        return found

    @staticmethod
    def _thinned(run, stations: list, listed) -> list:
        points = {one.site.key: transfer.spot(one.site.geom) for one in stations}
        weighed = [(tank.m3, *transfer.spot(tank.geom)) for tank in listed if tank.m3 and tank.geom is not None]
        whole = sum(m3 for m3, _x, _y in weighed)
        x, y = (sum(row[0] * row[axis] for row in weighed) / whole for axis in (1, 2)) if whole else (0.0, 0.0)
        kept = set(transfer.thinned(points, run.whole("N_CANDIDATES_MAX"), x, y))
        return [one for one in stations if one.site.key in kept]

    @staticmethod
    def _plans(run, problem: location.Problem):
        """The plan that is shown, and the least cost with no station, one, two …"""
        wanted = run.whole("P") if run.given("P") else None
        if wanted is not None and wanted > problem.sites:
            raise QgsProcessingException(
                tr("%n station(s) are wanted, but only {there} site(s) can be used. Give more sites, or a lower number.", wanted).format(
                    there=problem.sites
                )
            )
        numbers = list(range(min(max(run.whole("MOST"), wanted or 0), problem.sites) + 1))
        (plans,), _exact = location.solve(run, [(problem, [*numbers, wanted])])
        chosen = plans.pop()
        curve = dict(zip(numbers, plans, strict=True))
        curve[len(chosen.open)] = chosen
        return chosen, dict(sorted(curve.items()))
