"""Which vehicle sizes would reach everyone, and which road bottlenecks matter (umdss.md 7.12)."""

from __future__ import annotations

import re
from collections import defaultdict

from qgis.core import QgsGeometry, QgsProcessingException

from ...charts.draw import draw
from ...charts.model import LINES, Category, Chart, Series
from ...desk.words import tr
from ...records.words import mark
from ..frame import pages
from ..frame.access_plan import Widths, bottlenecks, fleet_match, longest_part, vehicle_class
from ..frame.access_tables import (
    CURVE,
    FLEET,
    NECKS,
    ROADS,
    TANKS,
    VEHICLES,
    curve_rows,
    fleet_rows,
    neck_rows,
    road_rows,
    tank_rows,
    vehicle_rows,
    work_by_class,
)
from ..frame.algorithm import LINE, POINT, TABLE, ImisAlgorithm
from ..frame.areas import hex_wkb, points_of, with_srid
from ..frame.network import MAX_LEG_M
from ..frame.truck_work import PlantTrips, declare_work, work_of
from ..frame.ways import Ways

ORIGINS = (mark("depots of service providers and treatment plants"), mark("depots of service providers"), mark("treatment plants"))
ORIGIN_KINDS = (("provider", "plant"), ("provider",), ("plant",))
UNKNOWN = (mark("too narrow"), mark("wide enough"))
OPERATIONAL = {
    "provider": "SELECT id::text AS id FROM fsm.service_providers_register WHERE status AND geom IS NOT NULL ORDER BY id",
    "plant": "SELECT id::text AS id FROM fsm.treatment_plants_register WHERE status AND type IN (3, 4) AND geom IS NOT NULL ORDER BY id",
}

class VehicleAccessPlan(ImisAlgorithm):
    """Widths of vehicles against what they reach; roads whose widening would pay; the fleet against the work."""

    ID = "vehicle_access_plan"
    TITLE = mark("Vehicle access plan")
    TAGS = mark("access,vehicle,width,road,bottleneck,hose,fleet,desludging,planning")
    SHORT = mark(
        "Which sizes of vehicle would reach everyone, and which narrow roads stand in the way?\n"
        "For every width of vehicle a containment is reached when a road of at least this width lies within the hose and hangs together, "
        "over roads of this width, with a depot or a treatment plant (each joined to the nearest such road within 300 m). The widest class "
        "that reaches it is told for each containment; 0 means none. Roads are joined in the order of falling width, so one pass answers "
        "all classes.\n"
        "Bottlenecks: pieces of road narrower than the target whose widening alone would open them, and the roads that are wide already "
        "behind them, to vehicles of the target width. They are ranked by the containments gained for each metre widened (pieces under 10 m "
        "count as 10 m).\n"
        "Hose variant: what the longer hoses gain, width by width. Fleet: a vehicle needs its own width plus clearance. Hours a year: "
        "service, pumping, way to the plant and unloading of each load (of the mean size of the vehicles that fit), over the years of the "
        "cycle. Work that only narrow vehicles reach is set against the hours of narrow vehicles, from the narrowest class up; missing "
        "vehicles are counted. Users of a building with several containments are shared among them. Assumptions marked ° are to be replaced "
        "by local values.\n"
        "Example: target 3 m, hose 30 m – ten bottlenecks to widen, or a 60 m hose, or one small vehicle?"
    )
    READS = (
        "fsm.containments", "utility_info.roads", "umdss.road_edge", "fsm.desludging_vehicles", "fsm.service_providers_register",
        "fsm.treatment_plants_register",
    )  # fmt: skip
    KEEPS = {"CONTAINMENTS_OUT": "containment_id", "CURVE": "hose_m, class_m", "BOTTLENECKS": "edge_id", "FLEET": "class_m"}

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_text("WIDTHS", mark("Widths of road that vehicles need (m)"), "1; 1.5; 2; 2.5; 3; 3.5; 4", optional=False)
        self.add_number("TARGET_M", mark("Target width (m)"), 3, 0.5, 10)
        self.add_number("HOSE_LENGTH_M", mark("Length of the hose (m) °"), 30, 1, 300)
        self.add_text("LONGER_HOSES", mark("Longer hoses to compare (m)"), "60; 100")
        self.add_choice("ORIGIN", mark("Vehicles come from"), ORIGINS, 0)
        self.add_layer("ORIGIN_LAYER", mark("… or from the points of a layer"), "point")
        self.add_choice("WIDTH_UNKNOWN", mark("Roads of unknown width are"), UNKNOWN, 0)
        self.add_number("MOST", mark("Bottlenecks listed"), 50, 1, 5000, whole=True)
        self.add_number("LEAST_M", mark("Shorter pieces count as (m)"), 10, 1, 200, advanced=True)
        self.add_number("CLEARANCE_M", mark("Clearance beside a vehicle (m) °"), 0.5, 0, 3)
        self.add_number("CYCLE_Y", mark("Years between emptyings °"), 3, 0.5, 30)
        self.add_number("WORKING_DAYS", mark("Working days a year °"), 250, 50, 366)
        self.add_number("HOURS_DAY", mark("Working hours a day °"), 8, 1, 24)
        declare_work(self)
        self.add_sink("BOTTLENECKS", mark("Bottlenecks"), LINE, "bottleneck")
        self.add_sink("CONTAINMENTS_OUT", mark("Containments by the widest vehicle"), POINT, "steps:widest_m")
        self.add_sink("ROADS", mark("Roads by the widest vehicle"), LINE, "steps:widest_m", optional=True)
        self.add_sink("CURVE", mark("Reached by width and hose"), TABLE)
        self.add_sink("FLEET", mark("Work and vehicles by width"), TABLE)
        self.add_sink("VEHICLES", mark("Vehicles"), TABLE, optional=True)
        self.add_page_output("REPORT")
        for name, title in (
            ("N_CONTAINMENTS", mark("Containments")), ("N_REACHED", mark("Reached at the target width")),
            ("PCT_REACHED", mark("Reached at the target width (%)")), ("N_NEVER", mark("Reached by no width")),
            ("N_GAINED_BY_HOSE", mark("Gained by the longest hose at the target width")),
            ("N_BOTTLENECKS", mark("Bottlenecks")), ("BEST_GAIN", mark("Containments gained by the best bottleneck")),
            ("VEHICLES_MISSING", mark("Vehicles missing")), ("N_STRAIGHT", mark("Ways to the plant as straight lines")),
        ):  # fmt: skip
            self.add_number_output(name, title)

    def work(self, run) -> None:
        """Classes of roads, then of containments; curve, bottlenecks, fleet."""
        target, hose = run.number("TARGET_M"), run.number("HOSE_LENGTH_M")
        classes = sorted({*_numbers(run, "WIDTHS", 0.3, 30), target})
        hoses = sorted({hose, *(longer for longer in _numbers(run, "LONGER_HOSES", 1, 1000) if longer > hose)})
        unknown = run.choice("WIDTH_UNKNOWN") == 1
        net = Ways.read(run)
        widths = Widths(net.pieces.values(), classes, self._starts(run, net, classes, unknown), unknown)
        numbers = sorted(widths.widest)
        tanks = run.server.fetch(
            "SELECT * FROM umdss.access_widths(%(day)s::date, %(pieces)s::bigint[], %(widths)s::float8[], %(hoses)s::float8[], %(wards)s::integer[])",
            {"day": run.day(), "pieces": numbers, "widths": [widths.widest[no] for no in numbers], "hoses": hoses, "wards": run.wards()},
        )
        for tank in tanks:
            tank["population"] = tank["population"] or 0.0
        self._travel(run, tanks, unknown, hose)
        curve = curve_rows(tanks, classes, hoses)
        necks = self._bottlenecks(run, widths, tanks, target, hose)
        fleet, vehicles = self._fleet(run, tanks, classes)
        run.write("BOTTLENECKS", NECKS, necks)
        run.write("CONTAINMENTS_OUT", TANKS, tank_rows(tanks, hoses))
        run.write("ROADS", ROADS, road_rows(_pieces(run, None), widths) if run.given("ROADS") else ())
        for name, columns, rows in (("CURVE", CURVE, curve), ("FLEET", FLEET, fleet), ("VEHICLES", VEHICLES, vehicles)):
            run.write(name, columns, rows)
        reached = next(row for row in curve if (row[0], row[1]) == (hoses[0], target))
        farthest = next(row for row in curve if (row[0], row[1]) == (hoses[-1], target))
        run.say_when_empty(len(tanks))
        self._page(run, classes, hoses, curve, necks, fleet, vehicles)
        run.numbers(
            N_CONTAINMENTS=len(tanks), N_REACHED=reached[2], PCT_REACHED=reached[3], N_NEVER=sum(tank["widest"][0] is None for tank in tanks),
            N_GAINED_BY_HOSE=farthest[2] - reached[2], N_BOTTLENECKS=len(necks), BEST_GAIN=max((row[9] for row in necks), default=0),
            VEHICLES_MISSING=sum(row[-1] for row in fleet), N_STRAIGHT=sum(tank["straight"] for tank in tanks),
        )  # fmt: skip

    # -- from where ------------------------------------------------------------------------------------------------
    @staticmethod
    def _starts(run, net: Ways, classes: list[float], unknown: bool) -> dict[float, set[int]]:
        """Class -> nodes where its vehicles come onto the road; without any origin the longest connected part."""
        points, keys = {}, {}
        if run.given("ORIGIN_LAYER"):
            for feature, shape in run.features_in_city_crs("ORIGIN_LAYER"):
                for part, point in enumerate(points_of(shape)):
                    points[f"{feature.id()}/{part}"] = with_srid(run, hex_wkb(QgsGeometry.fromPointXY(point)))
        else:
            for kind in ORIGIN_KINDS[run.choice("ORIGIN")]:
                keys[kind] = [row["id"] for row in run.server.fetch(OPERATIONAL[kind])]
        starts, found = {}, False
        for width in classes:
            if run.feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled. Nothing was written."))
            wide = net.wide(width, unknown)
            places = list(wide.places_at(run, points, MAX_LEG_M).values()) if points else []
            for kind, wanted in keys.items():
                places += wide.places(run, kind, wanted, MAX_LEG_M).values() if wanted else []
            starts[width] = {place.source for place in places}
            found = found or bool(places)
        if not found:
            run.feedback.pushWarning(
                tr("No depot or plant lies within {metres} m of a road: the longest connected part of the roads of each width was taken.").format(
                    metres=f"{MAX_LEG_M:g}"
                )
            )
            starts = {width: {node} for width in classes if (node := longest_part(net.wide(width, unknown).pieces.values())) is not None}
        return starts

    @staticmethod
    def _travel(run, tanks: list[dict], unknown: bool, hose: float) -> None:
        """Minutes to the plant over the roads of each containment's own class."""
        trips = PlantTrips(run, unknown, hose)
        by_class: dict = defaultdict(list)
        for tank in tanks:
            tank["travel_min"], tank["straight"] = None, False
            if tank["widest"][0] is not None:
                by_class[tank["widest"][0]].append(tank)
        for width, listed in by_class.items():
            found = trips.of({tank["containment_id"]: (tank["x"], tank["y"]) for tank in listed}, width)
            for tank in listed:
                trip = found[tank["containment_id"]]
                tank["travel_min"], tank["straight"] = trip.minutes, trip.straight

    # -- what comes of it ------------------------------------------------------------------------------------------
    @staticmethod
    def _bottlenecks(run, widths: Widths, tanks: list[dict], target: float, hose: float) -> list[tuple]:
        """Rows of ``NECKS``."""
        short = {tank["containment_id"]: tank["population"] for tank in tanks if tank["widest"][0] is None or tank["widest"][0] < target}
        near: dict = defaultdict(list)
        for row in run.server.fetch("SELECT * FROM umdss.pieces_near(%(ids)s::text[], %(hose)s)", {"ids": list(short), "hose": hose}):
            near[row["containment_id"]].append(row["edge_id"])
        best = bottlenecks(widths, target, near, short, run.number("LEAST_M"))[: run.whole("MOST")]
        return neck_rows(best, {row["edge_id"]: row for row in _pieces(run, [one.edge_id for one in best])}, target)

    @staticmethod
    def _fleet(run, tanks: list[dict], classes: list[float]) -> tuple[list[tuple], list[tuple]]:
        """Rows of ``FLEET`` and of ``VEHICLES``."""
        listed = run.server.fetch("SELECT * FROM umdss.fleet()")
        for vehicle in listed:
            vehicle["class"] = vehicle_class(vehicle["vehicle_width_m"], run.number("CLEARANCE_M"), classes)
        work = work_by_class(tanks, listed, work_of(run), run.number("EMPTIED_PCT") / 100, run.number("CYCLE_Y"))
        pairs = [(vehicle["class"], vehicle["capacity"]) for vehicle in listed if vehicle["class"] is not None]
        rows = fleet_match(classes, work, pairs, run.number("WORKING_DAYS") * run.number("HOURS_DAY"))
        return fleet_rows(rows), vehicle_rows(listed, tanks)

    def _page(self, run, classes, hoses, curve, necks, fleet, vehicles) -> None:
        at = {(row[0], row[1]): row[3] for row in curve}
        lines = tuple(
            Series(hose, tr("hose of {metres} m").format(metres=f"{hose:g}"), tuple(at[(hose, width)] for width in classes)) for hose in hoses
        )
        title = tr("Containments reached by width of road needed (%)")
        chart = Chart(LINES, title, tuple(Category(width, f"{width:g} m") for width in classes), lines, unit="%", decimals=1, zero_is_data=True)
        parts = [f"<h2>{title}</h2>", draw(chart, 760, 260, ground=True).svg, pages.table(CURVE, curve)]
        parts += [f"<h2>{tr('Bottlenecks')}</h2>", pages.table(NECKS[:-1], [row[:-1] for row in necks[:20]])]
        parts += [f"<h2>{tr('Work and vehicles by width')}</h2>", pages.table(FLEET, fleet)]
        parts += [f"<h2>{tr('Vehicles')}</h2>", pages.table(VEHICLES, vehicles)]
        run.page("REPORT", pages.page(self.displayName(), parts))


def _numbers(run, name: str, low: float, high: float) -> list[float]:
    """The numbers of a text, parted by semicolons, commas or blanks.

    :raises QgsProcessingException: a word is no number, or lies outside the limits.
    """
    found = []
    for word in filter(None, re.split(r"[;,\s]+", run.text(name))):
        try:
            value = float(word)
        except ValueError:
            value = -1.0
        if not low <= value <= high:
            raise QgsProcessingException(
                tr("“{word}” is no number from {low} to {high}. Give numbers parted by semicolons, such as 1; 1.5; 2.").format(
                    word=word, low=f"{low:g}", high=f"{high:g}"
                )
            )
        found.append(value)
    return found


def _pieces(run, numbers: list[int] | None) -> list[dict]:
    return run.server.fetch(
        "SELECT edge_id, road_code, road_name, width_m, length_m, public.ST_AsBinary(geom) AS geom FROM umdss.road_pieces(%(pieces)s::bigint[])",
        {"pieces": numbers},
    )
