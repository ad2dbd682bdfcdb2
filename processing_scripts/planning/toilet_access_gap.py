"""Who has no toilet within a walk, which toilets are too small, and where new ones would help most (umdss.md 7.11)."""

from __future__ import annotations

import math
from collections import defaultdict

from qgis.core import QgsProcessingException

from ...charts.draw import draw, preferred_height
from ...charts.model import LINES, STACKED, Category, Chart, Series
from ...desk.words import tr
from ...records.words import mark
from ..frame import pages
from ..frame import toilet_access as access
from ..frame.algorithm import POINT, POLYGON, TABLE, ImisAlgorithm
from ..frame.areas import hex_wkb, with_srid
from ..frame.drive import engine_of
from ..frame.isochrones import bands, limits_of
from ..frame.server import Call
from ..frame.ways import Ways

WHO = (mark("without a private toilet"), mark("in buildings without any toilet"))
TYPE_TITLES = (mark("community toilets"), mark("public toilets"))
STATES = {
    access.SERVED: mark("Served"), access.PARTLY: mark("Room for a part of them"), access.FULL: mark("Toilet full"), access.FAR: mark("Too far"),
    access.NO_WAY: mark("No way to any toilet"),
}  # fmt: skip
SUMS = [
    ("n_buildings", "integer"), ("people_without", "integer"), ("people_served", "integer"), ("pct_served", "numeric"), ("people_far", "integer"),
    ("people_full", "integer"), ("people_no_way", "integer"), ("people_newly", "integer"), ("pct_served_then", "numeric"),
]  # fmt: skip
WARD_COLUMNS = [("ward", "integer"), ("name", "text"), *SUMS]
BUILDING_COLUMNS = [
    ("bin", "text"), ("ward", "integer"), ("people_without", "integer"), ("access", "text"), ("access_label", "text"), ("toilet_id", "integer"),
    ("toilet", "text"), ("toilet_type", "text"), ("distance_m", "numeric"), ("walk_min", "numeric"), ("people_served", "integer"),
    ("people_unserved", "integer"), ("people_newly", "integer"), ("geom", "geometry"),
]  # fmt: skip
TOILET_COLUMNS = [
    ("toilet_id", "integer"), ("toilet", "text"), ("toilet_type", "text"), ("ward", "integer"), ("seats", "integer"), ("seats_assumed", "boolean"),
    ("room", "integer"), ("people_wanting", "integer"), ("people_served", "integer"), ("overload", "integer"), ("seats_short", "integer"),
    ("use_pct", "numeric"), ("load", "text"), ("geom", "geometry"),
]  # fmt: skip
SITE_COLUMNS = [
    ("rank", "integer"), ("candidate", "text"), ("ward", "integer"), ("n_buildings", "integer"), ("people_newly", "integer"),
    ("seats_needed", "integer"), ("people_summed", "integer"), ("pct_served_then", "numeric"), ("geom", "geometry"),
]  # fmt: skip
BAND_COLUMNS = [
    ("band", "integer"), ("above_m", "numeric"), ("up_to_m", "numeric"), ("walk_min", "numeric"), ("n_buildings", "integer"),
    ("people_without", "integer"), ("area_ha", "numeric"), ("geom", "geometry"),
]  # fmt: skip


class ToiletAccessGap(ImisAlgorithm):
    """Walks to toilets, room in them, new sites."""

    ID = "toilet_access_gap"
    TITLE = mark("Toilets within a walk, and new ones")
    TAGS = mark("toilet,community,public,walking,isochrone,access,seats,overload,new toilets,covering,location")
    SHORT = mark(
        "Who has neither a toilet of their own nor one within a walk, which toilets are too small, and where would new ones help most?\n"
        "Asked for are the people without a private toilet: all people of a building without a toilet, and the others of one with. They walk on "
        "all roads, whatever their width and direction, with the metres from the house to the road and from the road to the toilet. A house "
        "goes to the nearest operational toilet that lies within the limit of its type; there the nearest houses find room first, until "
        "seats times users a seat are taken. Who comes later finds it full, who lives beyond every limit too far away. Whether a toilet is open "
        "at all hours is not recorded and not counted.\n"
        "New sites are chosen one after the other, each where it serves most of those still left (maximal covering; together they serve at "
        "least 63 % of what the best choice would). Without a layer of candidates, crossings and ends of roads and unserved houses are tried, "
        "one in each square. A place may be proposed twice: that is one building of twice the size. A proposal is a neighbourhood in which to "
        "look for land, not a plot. Areas are squares of a grid whose middle is reached within each limit, up to 100 m beside a road. With "
        "wards chosen, all toilets and all people still count for the room, but only these wards are shown and get new sites. Assumptions "
        "marked ° are to be replaced by local values.\n"
        "Example: five new community toilets of ten seats – how many more people are served?"
    )
    READS = ("building_info.buildings", "fsm.toilets_register", "layer_info.wards", "umdss.road_edge")
    BY_DAY = False
    KEEPS = {"WARDS_OUT": "ward", "TOILETS": "toilet_id", "SITES": "rank"}

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_choice("WHO", mark("People"), WHO, 0)
        self.add_number("LIMIT_COMMUNITY_M", mark("Walk to a community toilet, at most (m) °"), 250, 10, 5000)
        self.add_number("LIMIT_PUBLIC_M", mark("Walk to a public toilet, at most (m) °"), 500, 10, 5000)
        self.add_number("USERS_PER_SEAT", mark("Users of a seat, at most °"), 50, 1, 1000, whole=True)
        self.add_number("NEW", mark("New toilets"), 5, 0, 200, whole=True)
        self.add_choice("NEW_TYPE", mark("New ones are"), TYPE_TITLES, 0)
        self.add_number("NEW_SEATS", mark("Seats of a new toilet °"), 10, 1, 200, whole=True)
        tip = mark("Points where a new toilet may stand, such as public land. Empty: crossings and ends of roads, and unserved houses.")
        self.add_layer("CANDIDATES", mark("Candidate sites"), "point", tip=tip)
        tip = mark("Where the number of people with a private toilet is not recorded, all people of a house with a toilet are taken to have one.")
        self.add_flag("UNRECORDED", mark("Not recorded: count as without a private toilet °"), False, tip=tip, advanced=True)
        self.add_number("UNKNOWN_SEATS", mark("Seats of a toilet where none are recorded °"), 4, 0, 200, whole=True, advanced=True)
        self.add_number("SPEED_KMH", mark("Walking speed (km/h) °"), 4.5, 1, 8, advanced=True)
        self.add_text("BANDS", mark("Limits of the areas around toilets (m)"), "100, 250, 500", optional=False, advanced=True)
        self.add_number("CELL_M", mark("Squares of these areas (m)"), 25, 5, 250, advanced=True)
        self.add_number("THIN_M", mark("One candidate in each square of (m)"), 50, 10, 500, advanced=True)
        self.add_sink("SITES", mark("Proposed toilets"), POINT, "toilet_site")
        self.add_sink("TOILETS", mark("Toilets and their load"), POINT, "toilet_load")
        self.add_sink("BUILDINGS", mark("People without a private toilet"), POLYGON, "toilet_access")
        self.add_sink("ISOCHRONES", mark("Walks to the nearest toilet"), POLYGON, "walk")
        self.add_sink("WARDS_OUT", mark("Wards"), TABLE)
        self.add_page_output("REPORT")
        self.add_number_output("PEOPLE", mark("People without a private toilet"))
        self.add_number_output("SERVED", mark("People served"))
        self.add_number_output("PCT_SERVED", mark("People served (%)"))
        self.add_number_output("UNSERVED", mark("People not served"))
        self.add_number_output("N_OVERLOADED", mark("Toilets too small"))
        self.add_number_output("NEWLY_SERVED", mark("People served by the proposed toilets"))
        self.add_number_output("PCT_SERVED_THEN", mark("People served with them (%)"))
        self.add_number_output("N_MISSING_POPULATION", mark("Buildings without a toilet whose people are not recorded"))
        self.add_number_output("N_ASSUMED", mark("Buildings whose private users are not recorded"))

    def work(self, run) -> None:
        """Houses to toilets, room, areas, new sites."""
        limits = dict(zip(access.TYPES, (run.number("LIMIT_COMMUNITY_M"), run.number("LIMIT_PUBLIC_M")), strict=True))
        shown, wards, each = limits_of(run.text("BANDS")), run.wards(), run.whole("USERS_PER_SEAT")
        ways = Ways.read(run, engine=engine_of(run)).two_way()
        toilets = run.server.fetch(
            "SELECT *, public.ST_AsBinary(geom) AS shape FROM umdss.toilets_to_walk_to(%(seats)s)", {"seats": run.whole("UNKNOWN_SEATS")}
        )
        places = ways.places_at(run, {str(row["toilet_id"]): row["geom"] for row in toilets})
        kept = {str(row["toilet_id"]): (row["toilet_type"], places[str(row["toilet_id"])]) for row in toilets if str(row["toilet_id"]) in places}
        if len(kept) < len(toilets):
            run.feedback.pushWarning(tr("%n toilet(s) lie more than 300 m from a road: no way leads to them.", len(toilets) - len(kept)))
        houses, missing, assumed = self._houses(run, ways)
        access.find_toilets(ways, houses, kept, limits)
        room = {str(row["toilet_id"]): float(row["seats"] * each) for row in toilets}
        access.find_room(houses, room)
        told = [house for house in houses if wards is None or house.ward in wards]
        sites = self._sites(run, ways, told, limits, each)
        city, by_ward = access.Sums(), defaultdict(access.Sums)
        for house in told:
            city.add(house)
            by_ward[house.ward].add(house)
        rings = self._write(run, ways, told, toilets, kept, shown)
        loads = self._loads(run, houses, toilets, room, each)
        names = {row["ward"]: row["name"] for row in run.server.fetch("SELECT ward, name FROM layer_info.wards ORDER BY ward")}
        listed = [ward for ward in names if wards is None or ward in wards] + ([None] if None in by_ward else [])
        rows = [(ward, tr("No ward") if ward is None else names[ward] or str(ward), *by_ward[ward].row()) for ward in listed]
        run.write("WARDS_OUT", WARD_COLUMNS, rows)
        chosen = self._write_sites(run, sites, city, each)
        run.say_when_empty(len(told))
        self._page(run, rows, city, loads, chosen, rings)
        run.numbers(
            PEOPLE=round(city.people), SERVED=round(city.served), PCT_SERVED=city.share(city.served), UNSERVED=round(city.people - city.served),
            N_OVERLOADED=sum(row[9] > 0 for row in loads), NEWLY_SERVED=round(city.newly), PCT_SERVED_THEN=city.share(city.served + city.newly),
            N_MISSING_POPULATION=missing, N_ASSUMED=assumed,
        )  # fmt: skip

    @staticmethod
    def _houses(run, ways: Ways) -> tuple[list, int, int]:
        rows = run.server.fetch(
            "SELECT bin, ward, people, is_assumed, point, public.ST_AsBinary(geom) AS geom FROM umdss.toilet_demand(%(only)s, %(none)s)",
            {"only": run.choice("WHO") == 1, "none": run.flag("UNRECORDED")},
        )
        wanting = [row for row in rows if row["people"]]
        places = ways.places_at(run, {row["bin"]: row["point"] for row in wanting})
        houses = [access.House(row["bin"], row["ward"], float(row["people"]), row["geom"], places.get(row["bin"])) for row in wanting]
        return houses, sum(row["people"] is None for row in rows), sum(row["is_assumed"] for row in rows)

    @staticmethod
    def _sites(run, ways: Ways, houses: list, limits: dict, each: int) -> list[tuple]:
        """(site, place) of the new toilets."""
        wanting = [house for house in houses if house.unserved > 0]
        if not run.whole("NEW") or not wanting:
            return []
        if run.given("CANDIDATES"):
            points = {
                f"{feature.id():07}": with_srid(run, hex_wkb(geometry.centroid())) for feature, geometry in run.features_in_city_crs("CANDIDATES")
            }
            candidates = sorted(ways.places_at(run, points).values(), key=lambda place: place.key)
            if len(candidates) < len(points):
                run.feedback.pushWarning(tr("%n candidate(s) lie more than 300 m from a road and were left out.", len(points) - len(candidates)))
        else:
            nodes = run.server.fetch("SELECT node_id, public.ST_X(geom) AS x, public.ST_Y(geom) AS y FROM umdss.road_node ORDER BY node_id")
            spots = [(row["node_id"], row["x"], row["y"]) for row in nodes]
            candidates = access.candidates_of(spots, ways, wanting, run.number("THIN_M"))
        cancelled = run.feedback.isCanceled
        near = access.reach(ways.searched_here(), candidates, wanting, limits[access.TYPES[run.choice("NEW_TYPE")]], cancelled)
        sites = access.new_sites(wanting, near, run.whole("NEW"), float(run.whole("NEW_SEATS") * each), cancelled)
        if cancelled():
            raise QgsProcessingException(tr("Cancelled. Nothing was written."))
        places = {place.key: place for place in candidates}
        return [(site, places[site.key]) for site in sites]

    @staticmethod
    def _write(run, ways: Ways, houses: list, toilets: list, kept: dict, shown: list[float]) -> list[tuple]:
        """Houses and areas; returns the rows of the areas."""
        pace, named = run.number("SPEED_KMH") * 1000 / 60, {str(row["toilet_id"]): row for row in toilets}
        rows = []
        for house in houses:
            own = named.get(house.toilet, {})
            metres = None if house.metres is None else round(house.metres, 1)
            rows.append(
                (
                    house.bin, house.ward, round(house.people), house.access, tr(STATES[house.access]), own.get("toilet_id"), own.get("toilet"),
                    own.get("toilet_type"), metres, None if metres is None else round(metres / pace, 1), round(house.served),
                    round(house.people) - round(house.served), round(house.newly), house.geom,
                )  # fmt: skip
            )
        run.write("BUILDINGS", BUILDING_COLUMNS, rows)
        origins = [place for _kind, place in kept.values()]
        costs = ways.costs(origins)
        near = [(cost[0], house.people) for house in houses if house.place is not None and (cost := costs.to(house.place)) is not None]
        rings = []
        for row in bands(run, ways, costs, origins, shown, run.number("CELL_M")):
            own = [people for metres, people in near if metres <= row["up_to"] and (metres > row["above"] or row["band"] == 1)]
            figures = (row["band"], row["above"], row["up_to"], round(row["up_to"] / pace, 1), len(own), round(sum(own)), round(row["area_ha"], 1))
            rings.append((*figures, row["geom"]))
        run.write("ISOCHRONES", BAND_COLUMNS, rings)
        return rings

    @staticmethod
    def _loads(run, houses: list, toilets: list, room: dict, each: int) -> list[tuple]:
        wanting, served = defaultdict(float), defaultdict(float)
        for house in houses:
            if house.within:
                wanting[house.toilet] += house.people
                served[house.toilet] += house.served
        rows = []
        for row in toilets:
            key = str(row["toilet_id"])
            over = max(0.0, wanting[key] - room[key])
            use = round(100 * wanting[key] / room[key], 1) if room[key] else None
            load = "full" if over > 0 else "room" if wanting[key] else "unused"
            figures = (round(room[key]), round(wanting[key]), round(served[key]), round(over), math.ceil(over / each), use, load)
            rows.append(
                (row["toilet_id"], row["toilet"], row["toilet_type"], row["ward"], row["seats"], row["is_assumed"], *figures, row["shape"])
            )
        run.write("TOILETS", TOILET_COLUMNS, rows)
        return rows

    @staticmethod
    def _write_sites(run, sites: list[tuple], city, each: int) -> list[tuple]:
        call = Call("umdss.wards_at", xs=[place.x for _site, place in sites], ys=[place.y for _site, place in sites])
        found = run.server.fetch(call.query(["ward", "geom"], ["geom"]), call.arguments)
        summed, rows = 0.0, []
        for rank, ((site, _place), spot) in enumerate(zip(sites, found, strict=True), 1):
            summed += site.people
            seats = math.ceil(site.people / each)
            then = city.share(city.served + summed)
            rows.append((rank, site.key, spot["ward"], len(site.served), round(site.people), seats, round(summed), then, bytes(spot["geom"])))
        run.write("SITES", SITE_COLUMNS, rows)
        return rows

    def _page(self, run, wards: list[tuple], city, loads: list[tuple], sites: list[tuple], rings: list[tuple]) -> None:
        parts = []
        states = ((4, "served", tr("Served"), "good"), (7, "full", tr("Toilet full"), "attention"), (6, "far", tr("Too far"), "bad"))
        bars = Chart(
            STACKED, tr("People without a private toilet, by ward"), tuple(Category(row[0], row[1]) for row in wards),
            (
                *(Series(key, label, tuple(row[place] for row in wards), colour) for place, key, label, colour in states),
                Series("no_way", tr("No way to any toilet"), tuple(row[8] for row in wards), muted=True),
            ),
        )  # fmt: skip
        parts += [f"<h2>{bars.title}</h2>", draw(bars, 720, preferred_height(bars, 720), ground=True).svg]
        parts += [_table(WARD_COLUMNS, wards, 1, 3, 4, 5, 6, 7, 8, 10)]
        parts += [f"<h2>{tr('Walks to the nearest toilet')}</h2>", _table(BAND_COLUMNS, rings, 2, 3, 4, 5, 6)]
        small = sorted((row for row in loads if row[9] > 0), key=lambda row: (-row[9], row[0]))
        if small:
            parts += [f"<h2>{tr('Toilets too small')}</h2>", _table(TOILET_COLUMNS, small[:20], 0, 1, 3, 4, 7, 8, 9, 10, 11)]
        if sites:
            steps = [(0, city.share(city.served)), *((row[0], row[7]) for row in sites)]
            curve = Chart(
                LINES, tr("People served by number of new toilets (%)"), tuple(Category(step, str(step)) for step, _pct in steps),
                (Series("pct", tr("People served (%)"), tuple(pct for _step, pct in steps)),), decimals=1,
            )  # fmt: skip
            parts += [f"<h2>{curve.title}</h2>", draw(curve, 620, 240, ground=True).svg, _table(SITE_COLUMNS, sites, 0, 2, 3, 4, 5, 6, 7)]
        run.page("REPORT", pages.page(self.displayName(), parts))


def _table(columns: list[tuple[str, str]], rows: list[tuple], *places: int) -> str:
    """Some columns of a result, as many as a page has room for."""
    return pages.table([columns[place] for place in places], [[row[place] for place in places] for row in rows])
