"""How far it is from every containment to treatment (umdss.md 7.4)."""

from __future__ import annotations

from ...desk.words import tr
from ...records.words import mark
from ..frame import facilities, service_area, service_page, transport
from ..frame.algorithm import LINE, POINT, POLYGON, TABLE, ImisAlgorithm
from ..frame.bands import Bands
from ..frame.drive import engine_of
from ..frame.network import MAX_LEG_M
from ..frame.server import Call
from ..frame.volumes import declare_volumes, tanks
from ..frame.ways import METRES, SECONDS, Ways

IMPEDANCES = (mark("the distance (km)"), mark("the time of travel (min)"))
UNKNOWN = (mark("too narrow"), mark("wide enough"))
#: unit, what a network's cost counts in it, usual limits of the bands
UNITS = (("km", METRES, 1000.0, (2.0, 5.0, 10.0, 15.0)), ("min", SECONDS, 60.0, (10.0, 20.0, 30.0, 45.0)))
DAYS = 365


class PlantServiceArea(ImisAlgorithm):
    """Ways to the nearest plant, in bands, weighted by sludge; what sites for new plants would change."""

    ID = "plant_service_area"
    TITLE = mark("Service areas of treatment plants")
    TAGS = mark("treatment plant,service area,isochrone,distance,haul,catchment,capacity,candidate,site,FSTP")
    SHORT = mark(
        "How far is it from each containment to a plant that takes faecal sludge, which plant is nearest, and what would a new plant change?\n"
        "A way leads from the containment straight to the nearest road that is wide enough and hangs together with a plant, along such roads in "
        "their direction, and straight to the plant. Bands have their upper limit inside. Roads are cut where they pass from one band to the "
        "next; the areas are cells that take the band of the nearest point of a road. The mean haul weighs each way by the sludge that the "
        "containment gives in a year, as in the demand forecast; those whose people or volume are not known weigh nothing.\n"
        "For every site of a layer the haul is computed with and without it, over the containments that reach a plant already; those that would be "
        "reached for the first time are counted apart. “Plants take what they can” gives each plant at most 365 days of its capacity and finds "
        "the distribution with the least haul: containments on the same piece of road are moved together, what finds no room is reported, a "
        "plant without a capacity on record takes all. Containments without a way are listed with the reason.\n"
        "Example: bands of 2, 5, 10 and 15 km for roads of 3 m – and how much haul would a second plant in the east save?"
    )
    READS = ("fsm.containments", "fsm.treatment_plants_register", "layer_info.wards", "utility_info.roads", "umdss.road_edge")
    KEEPS = {"WARDS_OUT": "ward", "PLANTS_OUT": "key", "BANDS_OUT": "band_label", "CANDIDATES_OUT": "site"}

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_records("PLANTS", mark("Plants (empty: operational faecal sludge and co-treatment plants)"), POINT, "id", "PLANT_IDS")
        self.add_layer("CANDIDATES", mark("Sites for new plants"), POINT)
        self.add_field("CANDIDATE_NAME", mark("Field with the site's name"), "CANDIDATES")
        self.add_field("CANDIDATE_CAPACITY", mark("Field with the site's capacity (m³ a day)"), "CANDIDATES")
        self.add_flag("CANDIDATES_BUILT", mark("Map and figures as if the sites were built"), False)
        self.add_choice("IMPEDANCE", mark("A way is measured by"), IMPEDANCES, 0)
        tip = mark("Rising numbers parted by commas. Empty: 2, 5, 10, 15 km or 10, 20, 30, 45 min.")
        self.add_text("BANDS", mark("Limits of the bands (km or min)"), tip=tip)
        self.add_number("WIDTH_M", mark("Road width needed (m) °"), 3, 0.5, 30)
        self.add_choice("WIDTH_UNKNOWN", mark("Roads of unknown width are"), UNKNOWN, 0)
        self.add_flag("CAPACITATED", mark("Plants take what they can, not more"), False)
        self.add_number("CELL_M", mark("Side of the cells of the areas (m)"), 100, 25, 1000, advanced=True)
        self.add_number("MAX_LEG_M", mark("Farthest straight way to a road (m)"), MAX_LEG_M, 1, 2000, advanced=True)
        self.add_number("LEG_KMH", mark("Speed on the straight way (km/h) °"), 20, 1, 80, advanced=True)
        declare_volumes(self)
        self.add_sink("BANDS_OUT", mark("Areas by way to treatment"), POLYGON, "band")
        self.add_sink("EDGES", mark("Roads by way to treatment"), LINE, "band")
        self.add_sink("CONTAINMENTS", mark("Containments with plant and way"), POINT, "band", made=False)
        self.add_sink("WARDS_OUT", mark("Mean haul of the wards"), POLYGON, "haul_km", made=False)
        self.add_sink("PLANTS_OUT", mark("Plants and their use"), POINT, "plant_use")
        self.add_sink("CANDIDATES_OUT", mark("What each site would change"), TABLE, optional=True)
        self.add_sink("UNREACHABLE", mark("Containments without a way"), POINT, "by:reason")
        self.add_page_output("REPORT")
        self.add_number_output("N_CONTAINMENTS", mark("Containments"))
        self.add_number_output("N_REACHED", mark("Containments with a way to a plant"))
        self.add_number_output("N_UNREACHABLE", mark("Containments without a way"))
        self.add_number_output("N_BEYOND", mark("Containments beyond the last band"))
        self.add_number_output("VOLUME_M3", mark("Sludge (m³ a year)"))
        self.add_number_output("VOLUME_UNREACHABLE_M3", mark("Sludge without a way (m³ a year)"))
        self.add_number_output("HAUL", mark("Mean haul (km or min)"))
        self.add_number_output("HAUL_CAPACITATED", mark("Mean haul when plants take what they can (km or min)"))
        self.add_number_output("WITHOUT_ROOM_M3", mark("Sludge for which no plant has room (m³ a year)"))
        self.add_number_output("BEST_SAVING_PCT", mark("Haul saved by the best site (%)"))

    def work(self, run) -> None:
        """Find the ways, sum them, draw them."""
        unit, measure, per_unit, usual = UNITS[run.choice("IMPEDANCE")]
        bands, most = Bands.read(run.text("BANDS"), usual, unit, per_unit), run.number("MAX_LEG_M")
        self.declared.sinks["WARDS_OUT"].look = "haul_" + unit
        chosen = run.key_numbers("PLANTS", "PLANT_IDS") or None
        there = facilities.plants(run, chosen)
        sites = facilities.sites(run, "CANDIDATES", "CANDIDATE_NAME", "CANDIDATE_CAPACITY")
        if not there:
            run.feedback.pushWarning(tr("No operational plant takes faecal sludge. Choose plants, or give sites for new ones."))
        whole = Ways.read(run, unit=measure, towards=True, leg_kmh=run.number("LEG_KMH"), engine=engine_of(run))
        wide = whole.wide(run.number("WIDTH_M"), run.choice("WIDTH_UNKNOWN") == 1)
        ends = facilities.accesses(run, wide, [*there, *sites], most)
        for one in (one for one in [*there, *sites] if one.key not in ends):
            said = tr("“{name}” lies farther than {most} m from a road that is wide enough: it takes no part.")
            run.feedback.pushWarning(said.format(name=one.name, most=f"{most:g}"))
        listed = tanks(run)
        keys = [tank.key for tank in listed if tank.geom is not None]
        reach = facilities.Reach(run, wide, ends, lambda net: net.places(run, "containment", keys, most))
        built = [*there, *sites] if run.flag("CANDIDATES_BUILT") else there
        main = [one.key for one in built if one.key in ends]
        hauls = service_area.Hauls(listed, reach, main)
        result = service_page.Result(run, bands, listed, built, sites, hauls)
        plants = [one.key for one in there if one.key in ends]
        self._limited(run, result, reach, plants, sites, ends)
        without = [tank for tank in listed if tank.key not in hauls.way]
        mains = {number for number, (_net, parts) in enumerate(reach.parts) if any(end.key in main for end in parts)}
        reasons = service_area.why_not(run, without, whole, wide, reach, mains, most)
        parts = service_area.stretches(run, reach, main, bands)
        self._roads(run, result, parts)
        result.write_bands(service_area.band_areas(run, parts, run.number("CELL_M"), most))
        result.write_containments()
        result.write_wards(run.server.fetch("SELECT ward, name, public.ST_AsBinary(geom) AS geom FROM layer_info.wards ORDER BY ward"), run.wards())
        result.write_plants(DAYS, set(ends))
        result.write_candidates(reach, plants, set(ends))
        result.write_unreachable(reasons)
        result.page(self.displayName())
        run.say_when_empty(len(listed))

    def _limited(self, run, result, reach, there: list[str], sites, ends) -> None:
        """Distribute by room: the map's plants, and for the table of sites the plants alone and with each site."""
        if not run.flag("CAPACITATED"):
            return
        everyone = [one for one in [*result.plants, *sites] if one.key in ends]
        room = service_area.room_of({one.key: one for one in everyone}.values(), DAYS)
        open_ended = [one.name for one in everyone if one.capacity is None]
        if open_ended:
            said = tr("No capacity is recorded for {names}: taken as without limit.")
            run.feedback.pushWarning(said.format(names=", ".join(dict.fromkeys(open_ended))))
        wanted = {"main": [one.key for one in result.plants if one.key in ends], "without": there}
        wanted |= {one.key: [*there, one.key] for one in sites if one.key in ends}
        cases = {name: service_area.Limited(result.tanks, reach, keys) for name, keys in wanted.items()}
        problems = [(case.loads, {key: room[key] for key in wanted[name] if key in room}) for name, case in cases.items()]
        flows, _exact = transport.solve(run, problems)
        for case, flow in zip(cases.values(), flows, strict=True):
            case.take(flow)
        result.limited = cases

    @staticmethod
    def _roads(run, result, parts) -> None:
        """Stretches of road as the database cuts them."""
        if not (parts and run.given("EDGES")):
            result.write_roads([], [])
            return
        call = Call(
            "umdss.piece_parts", edges=[part.edge_id for part in parts], starts=[part.since for part in parts], ends=[part.upto for part in parts]
        )
        result.write_roads(parts, run.server.rows(call, ["geom"]))
