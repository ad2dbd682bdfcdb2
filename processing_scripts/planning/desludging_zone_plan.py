"""Zones of equal work, emptied one after the other in a cycle of years (umdss.md 7.3)."""

from __future__ import annotations

import math
from collections import defaultdict

from qgis.core import QgsProcessing, QgsProcessingException, QgsProcessingParameterFeatureSource

from ...charts.draw import draw
from ...desk.words import tr
from ...records.words import mark
from ..frame import pages
from ..frame.algorithm import POINT, POLYGON, TABLE, ImisAlgorithm
from ..frame.truck_work import PlantTrips, declare_work, work_of
from ..frame.zone_calendar import MONTHS, next_start, periods, sequence
from ..frame.zone_ground import GRID, KINDS, finest_enough, layer_shapes, loaded
from ..frame.zone_pages import season_chart, short_tables
from ..frame.zone_tables import BALANCE, CALENDAR, CONTAINMENTS, NOTICES, UNITS, ZonePlan, fact, notice_rows, tank_rows, unit_rows
from ..frame.zoning import Unit, Zoning

KIND_TITLES = (mark("cells of a grid"), mark("wards"), mark("blocks between roads"))
PERIOD_TITLES = (mark("month"), mark("quarter of a year"))
PERIOD_MONTHS = (1, 3)
BALANCES = (mark("containments"), mark("m³"), mark("truck-hours"))
UNKNOWN = (mark("too narrow"), mark("wide enough"))

class DesludgingZonePlan(ImisAlgorithm):
    """A rolling cycle of desludging, zone by zone."""

    ID = "desludging_zone_plan"
    TITLE = mark("Zones of scheduled desludging")
    TAGS = mark("desludging,scheduled,zones,cycle,calendar,balance,notices,trucks,planning")
    SHORT = mark(
        "Which part of the city is emptied in which month, so that every month has about the same work and after some years everybody was "
        "served?\n"
        "Units (cells of a grid, wards, or blocks between roads) are put together to as many zones as the cycle has periods. A unit weighs "
        "what there is to empty in it: containments, m³, or truck-hours. Counted are containments with a road wide enough within the hose; "
        "the others get a zone as well, but stand outside the plan. Truck-hours of an emptying: service, plus so many minutes a m³, plus "
        "for each load the way to the nearest operational plant that takes sludge and back and the unloading, in parts where containments "
        "share a load.\n"
        "Start: the units in the order of a Hilbert curve, cut into runs of equal weight. Then units at borders change zones as long as "
        "loads come nearer to each other, or outlines grow shorter within the tolerance; both zones stay connected, over borders or "
        "corners, never across a barrier. A part of the city that is cut off and too small for a zone is linked to the nearest one, and "
        "counted. The result is the same in every run; it says which zones miss the tolerance.\n"
        "Order: priority is the weighted sum of the shares of containments that are late (next emptying on record, else emptied or built "
        "plus the cycle), lead to drain, water or open ground (permeable pits where groundwater is at risk), belong to low-income "
        "households, or lie in the flood. The highest begins, then always the highest neighbour of what is done. Zones in the flood are put "
        "before the wet season as far as dry periods reach. Trucks: containments by years, working days and emptyings a truck and day. "
        "Assumptions marked ° are to be replaced by local values.\n"
        "Example: three years, month by month, rivers as barrier – 36 zones, a calendar, and the notices for each house."
    )
    KEEPS = {"ZONES": "zone"}
    READS = (
        "fsm.containments", "building_info.buildings", "building_info.build_contains", "utility_info.roads", "fsm.treatment_plants_register",
        "layer_info.citypolys", "layer_info.wards",
    )  # fmt: skip

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_number("CYCLE_Y", mark("Years of the cycle °"), 3, 1, 15, whole=True)
        self.add_choice("PERIOD", mark("A zone takes a"), PERIOD_TITLES, 0)
        self.add_day("START", mark("First day (empty: of the next period)"))
        self.add_choice("UNIT", mark("Zones are made of"), KIND_TITLES, 0)
        tip = mark("Empty: 250 m, halved as long as there are fewer cells than zones.")
        self.add_number("CELL_M", mark("Side of a cell (m)"), None, 50, 5000, optional=True, tip=tip)
        self.add_choice("BALANCE_BY", mark("Zones are equal in"), BALANCES, 2)
        self.add_number("TOLERANCE_PCT", mark("Tolerance (%)"), 10, 1, 50)
        self.add_number("ROAD_WIDTH_M", mark("Road width needed (m)"), 3, 0.5, 30)
        self.add_number("HOSE_LENGTH_M", mark("Length of the hose (m) °"), 30, 1, 300)
        self.add_number("PER_DAY", mark("Emptyings of a truck a day °"), 4, 0.2, 30)
        self.add_number("WORKING_DAYS", mark("Working days a year °"), 250, 50, 366)
        any_shape = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        title = tr(mark("Barriers (rivers, railways: lines or areas)"))
        self._add(QgsProcessingParameterFeatureSource("BARRIERS", title, any_shape, None, True))
        self.add_layer("FLOOD", mark("Areas that flood"), "polygon")
        self.add_choice("WET_MONTHS", mark("Months of the wet season °"), MONTHS, [5, 6, 7, 8], several=True, optional=True)
        self.add_number("FLOOD_PRONE_PCT", mark("A zone is flood-prone from this share of containments on (%) °"), 20, 1, 100, advanced=True)
        for name, title, weight in (
            ("W_LATE", mark("Priority: weight of late containments"), 0.4), ("W_UNSAFE", mark("Priority: weight of unsafe outlets"), 0.3),
            ("W_LIC", mark("Priority: weight of low-income households"), 0.2), ("W_FLOOD", mark("Priority: weight of the flood"), 0.1),
        ):  # fmt: skip
            self.add_number(name, title, weight, 0, 10, advanced=True)
        self.add_choice("WIDTH_UNKNOWN", mark("Roads of unknown width are"), UNKNOWN, 0, advanced=True)
        declare_work(self)
        self.add_sink("CONTAINMENTS_OUT", mark("Containments with their zone"), POINT, "in_plan")
        self.add_sink("ZONES", mark("Zones"), POLYGON, "zone_plan")
        self.add_sink("NOTICES", mark("Buildings and their notices"), POLYGON, "by:zone", optional=True)
        self.add_sink("UNITS", mark("Units"), POLYGON, "by:zone", optional=True, made=False)
        self.add_sink("CALENDAR", mark("Calendar"), TABLE)
        self.add_sink("BALANCE", mark("Balance of the zones"), TABLE)
        self.add_page_output("REPORT")
        for name, title in (
            ("N_ZONES", mark("Zones")), ("N_CONTAINMENTS", mark("Containments in the plan")), ("N_OUT_OF_REACH", mark("Containments out of reach")),
            ("VOLUME_M3", mark("Volume (m³)")), ("TRUCK_HOURS", mark("Truck-hours")), ("TRUCKS", mark("Trucks needed")),
            ("MAX_DEVIATION_PCT", mark("Largest deviation from the even load (%)")), ("N_OUTSIDE", mark("Zones outside the tolerance")),
            ("N_LINKS", mark("Parts cut off and linked to the nearest")), ("N_FLOOD_IN_WET", mark("Flood-prone zones in the wet season")),
            ("M3_DAY", mark("Volume (m³ a day)")), ("CAPACITY_M3_DAY", mark("Plants (m³ a day)")),
            ("N_STRAIGHT", mark("Ways to the plant as straight lines")), ("CELL_USED_M", mark("Side of a cell (m)")),
        ):  # fmt: skip
            self.add_number_output(name, title)

    def work(self, run) -> None:
        """Find the ground, weigh it, make zones, put them in order, write."""
        today = run.server.fetch("SELECT umdss.day_of(%(day)s::date) AS day", {"day": run.day()})[0]["day"]
        wards, months = run.wards(), PERIOD_MONTHS[run.choice("PERIOD")]
        zones, kind = run.whole("CYCLE_Y") * 12 // months, KINDS[run.choice("UNIT")]
        width, hose, wide = run.number("ROAD_WIDTH_M"), run.number("HOSE_LENGTH_M"), run.choice("WIDTH_UNKNOWN") == 1
        flood, cell = layer_shapes(run, "FLOOD"), run.number("CELL_M") if run.given("CELL_M") else None
        ground = finest_enough(
            run, kind, cell, wards, layer_shapes(run, "BARRIERS"), zones,
            lambda made: made.find_tanks(today, wards, flood, width, hose, wide, run.whole("CYCLE_Y")),
        )  # fmt: skip
        if kind == GRID and cell is None and ground.cell_m < 250 and ground.tanks:
            said = tr("Cells of 250 m are fewer than the zones: cells of {side} m were taken.")
            run.feedback.pushWarning(said.format(side=f"{ground.cell_m:g}"))
        self._weigh(run, ground.tanks, width, wide, hose)
        reachable = [tank for tank in ground.tanks if tank["within"]]
        weights = self._weights(run, reachable)
        if reachable and sum(1 for weight in weights.values() if weight > 0) < zones:
            raise QgsProcessingException(
                tr(
                    "The cycle has {zones} zones, but only {units} units have something to empty within reach. Choose a shorter cycle or quarters in "
                    "place of months, or smaller units: blocks between roads, or a smaller side of a cell."
                ).format(zones=zones, units=loaded(ground))
            )
        first = run.day("START") or next_start(today, months)
        slots = periods(first, months, zones, [month + 1 for month in run.choices("WET_MONTHS")])
        plan = self._plan(run, ground, reachable, weights, slots) if reachable else ZonePlan(slots, [], {}, 0)
        self._write(run, ground, plan, weights)

    # -- weights -------------------------------------------------------------------------------------------------
    @staticmethod
    def _weigh(run, tanks: list[dict], width: float, wide: bool, hose: float) -> None:
        """Give each containment its m³, hours and way to the plant."""
        if not tanks:
            return
        trips = PlantTrips(run, wide, hose).of({tank["containment_id"]: (tank["x"], tank["y"]) for tank in tanks}, width)
        work, part = work_of(run), run.number("EMPTIED_PCT") / 100
        for tank in tanks:
            trip = trips[tank["containment_id"]]
            tank["volume_m3"] = (tank["size_m3"] or 0.0) * part
            tank["truck_hours"] = work.hours(tank["volume_m3"], trip.minutes)
            tank["travel_min"], tank["plant"], tank["straight"] = trip.minutes, trip.plant, trip.straight

    @staticmethod
    def _weights(run, tanks: list[dict]) -> dict[int, float]:
        by = run.choice("BALANCE_BY")
        weights: dict[int, float] = defaultdict(float)
        for tank in tanks:
            weights[tank["unit_no"]] += 1.0 if by == 0 else tank["volume_m3"] if by == 1 else tank["truck_hours"]
        return weights

    # -- zones ---------------------------------------------------------------------------------------------------
    @staticmethod
    def _plan(run, ground, reachable: list[dict], weights: dict[int, float], slots: list) -> ZonePlan:
        """Zones in the order of the periods."""

        def stopped() -> None:
            if run.feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled. Nothing was written."))

        units = [Unit(unit["unit_no"], unit["x"], unit["y"], weights.get(unit["unit_no"], 0.0)) for unit in ground.units]
        zoning = Zoning(units, ground.contacts(), len(slots), run.number("TOLERANCE_PCT") / 100, stopped)
        inside: list[list[dict]] = [[] for _slot in slots]
        for tank in reachable:
            inside[zoning.zone_of[tank["unit_no"]]].append(tank)
        weighted = [run.number(name) for name in ("W_LATE", "W_UNSAFE", "W_LIC", "W_FLOOD")]
        facts = [fact(zoning, zone, tanks, weighted, run.number("FLOOD_PRONE_PCT")) for zone, tanks in enumerate(inside)]
        order = sequence([found["priority"] for found in facts], [found["prone"] for found in facts], zoning.beside(), [slot.wet for slot in slots])
        place = {zone: number for number, zone in enumerate(order, 1)}
        if zoning.links:
            run.feedback.pushWarning(tr("%n part(s) of the city are cut off and too small for a zone: linked to the nearest.", len(zoning.links)))
        outside = sum(not found["balanced"] for found in facts)
        if outside:
            run.feedback.pushWarning(tr("%n zone(s) miss the tolerance. Smaller units, or a larger tolerance, would help.", outside))
        zone_of = {no: place[zone] for no, zone in zoning.zone_of.items()}
        return ZonePlan(slots, [facts[zone] for zone in order], zone_of, len(zoning.links))

    # -- results -------------------------------------------------------------------------------------------------
    def _write(self, run, ground, plan: ZonePlan, weights: dict[int, float]) -> None:
        reachable = plan.tanks()
        houses = run.server.fetch(
            "SELECT zone, bin, house_number, road_code, road_name, ward, containment_ids, public.ST_AsBinary(geom) AS geom"
            " FROM umdss.zone_buildings(%(ids)s::text[], %(zones)s::integer[])",
            {"ids": [tank["containment_id"] for tank in reachable], "zones": [plan.zone_of[tank["unit_no"]] for tank in reachable]},
        )
        per_day, working = run.number("PER_DAY"), run.number("WORKING_DAYS")
        days = working / 12 * PERIOD_MONTHS[run.choice("PERIOD")]
        shapes = ground.shapes(plan.zone_of) if plan.facts else {}
        calendar, balance = plan.calendar(houses, per_day, days), plan.balance(shapes)
        run.write(
            "ZONES", [*CALENDAR, *BALANCE[1:], ("geom", "geometry")],
            [(*row, *other[1:], shapes[row[0]]["geom"]) for row, other in zip(calendar, balance, strict=True)],
        )  # fmt: skip
        run.write("CALENDAR", CALENDAR, calendar)
        run.write("BALANCE", BALANCE, balance)
        run.write("CONTAINMENTS_OUT", CONTAINMENTS, tank_rows(plan, ground.tanks))
        run.write("NOTICES", NOTICES, notice_rows(plan, houses))
        run.write("UNITS", UNITS, unit_rows(plan, ground.units, weights))
        run.say_when_empty(len(reachable))
        capacity = float(run.server.fetch(
            "SELECT coalesce(sum(capacity_per_day), 0) AS m3 FROM fsm.treatment_plants_register WHERE status AND type IN (3, 4)"
        )[0]["m3"])  # fmt: skip
        numbers = {
            "N_ZONES": len(plan.facts), "N_CONTAINMENTS": len(reachable), "N_OUT_OF_REACH": len(ground.tanks) - len(reachable),
            "VOLUME_M3": round(sum(tank["volume_m3"] for tank in reachable), 1),
            "TRUCK_HOURS": round(sum(tank["truck_hours"] for tank in reachable), 1),
            "TRUCKS": math.ceil(len(reachable) / (run.whole("CYCLE_Y") * working * per_day) - 1e-9),
            "MAX_DEVIATION_PCT": max((abs(row[3]) for row in balance), default=None), "N_OUTSIDE": sum(not row[4] for row in balance),
            "N_LINKS": plan.links, "N_FLOOD_IN_WET": sum(slot.wet and found["prone"] for slot, found in zip(plan.slots, plan.facts, strict=False)),
            "M3_DAY": round(sum(tank["volume_m3"] for tank in reachable) / (run.whole("CYCLE_Y") * 365.25), 1), "CAPACITY_M3_DAY": capacity,
            "N_STRAIGHT": sum(tank["straight"] for tank in reachable), "CELL_USED_M": ground.cell_m if run.choice("UNIT") == 0 else None,
        }  # fmt: skip
        self._page(run, calendar, balance, numbers, days)
        run.numbers(**numbers)

    def _page(self, run, calendar: list[tuple], balance: list[tuple], numbers: dict, days: float) -> None:
        said = [
            tr("{n} containments in {zones} zones: {trucks} truck(s) needed.").format(
                n=numbers["N_CONTAINMENTS"], zones=numbers["N_ZONES"], trucks=numbers["TRUCKS"]
            ),
            tr("{n} containments are out of reach of this truck and hose; they have a zone, but no place in the plan.").format(
                n=numbers["N_OUT_OF_REACH"]
            ),
            tr("The plan brings {m3} m³ a day to plants that take {capacity} m³.").format(m3=numbers["M3_DAY"], capacity=numbers["CAPACITY_M3_DAY"]),
        ]
        charts = []
        if calendar:
            said.append(
                tr("Largest deviation from the even load: {pct} %; {n} zone(s) outside the tolerance.").format(
                    pct=numbers["MAX_DEVIATION_PCT"], n=numbers["N_OUTSIDE"]
                )
            )
            wet = [row[4] for row in calendar]
            measure, loads = tr(BALANCES[run.choice("BALANCE_BY")]), [row[2] for row in balance]
            charts = [
                season_chart(tr("Load of the zones ({measure})").format(measure=measure), loads, wet, sum(loads) / len(loads), tr("even load")),
                season_chart(
                    tr("Truck-days of the periods"), [row[9] for row in calendar], wet, numbers["TRUCKS"] * days,
                    tr("working days of the trucks needed"),
                ),  # fmt: skip
            ]
        parts = [f"<p>{sentence}</p>" for sentence in said]
        for chart in charts:
            parts += [f"<h2>{chart.title}</h2>", draw(chart, 760, 190, ground=True).svg]
        run.page("REPORT", pages.page(self.displayName(), [*parts, *short_tables(calendar, balance)]))
