"""Whether what is recorded of emptying and delivery can have happened (umdss.md 7.14)."""

from __future__ import annotations

import datetime
import zoneinfo

from qgis.core import QgsProcessingException

from ...compat import is_null
from ...desk.words import tr
from ...records.words import mark
from ..frame import discharge, loads, pages
from ..frame.algorithm import LINE, POINT, TABLE, ImisAlgorithm
from ..frame.areas import hex_wkb, with_srid
from ..frame.server import Call, wkb_array
from ..frame.stops import Fix, moment, stops_of

LIMITS = {
    "min_age_h": "MIN_AGE_H", "ratio_low": "RATIO_LOW", "ratio_high": "RATIO_HIGH", "overload": "OVERLOAD", "least_min_m3": "MIN_PER_M3",
    "fast_share": "FAST_SHARE", "slow_factor": "SLOW_FACTOR", "slow_min": "SLOW_MIN", "overlap_min": "OVERLAP_MIN", "apart_m": "APART_M",
    "detour": "DETOUR", "speed_kmh": "SPEED_KMH",
}  # fmt: skip
EVENT_COLUMNS = "umdss.discharge_events"


class DischargeScreening(ImisAlgorithm):
    """Nine tests of every emptying and its delivery; who stands out."""

    ID = "discharge_screening"
    TITLE = mark("Discharge screening")
    TAGS = mark("dumping,illegal,discharge,delivery,plausibility,screening,funnel,provider,vehicle,GPS,compliance")
    SHORT = mark(
        "Did the sludge reach the plant, and can what is recorded have happened?\n"
        "Every emptying of the period is tested with its delivery. Not delivered: no delivery on record so many hours after the end. Volume "
        "differs: delivered (measured, else stated) by emptied lies outside the two shares. More than the trips can carry: volume above trips "
        "times tank, with the tolerance. Emptied too quickly: less than so many minutes a m³. At the plant too soon or too late: from the end of "
        "the emptying to the entry at the plant less than a share of the time by road, or more than a multiple of it and some minutes; jobs of "
        "several trips are not timed, for the first load arrives before the last is taken. Another plant than named. Vehicle in two places: two "
        "of its jobs or plant visits overlap, farther apart than given. Delivered without an emptying on record. Limits are inside: what lies on "
        "one is not flagged. What cannot be tested for want of a record is not flagged.\n"
        "Ways are the shortest by road from the containment to the plant, at the speeds of the road network; off the network, or without one, a "
        "straight line made longer by the detour, at one speed. The share flagged of each provider is set "
        "against the limits within which chance keeps 95 and 99.8 % of such shares at the mean of all (binomial). A flag asks for a second look "
        "and proves nothing. Service providers see their own jobs.\n"
        "With positions of vehicles (points with vehicle and time): stays longer than given, by a water body or drain, while the vehicle was at "
        "no recorded job or plant. Assumptions marked ° are to be replaced by local values.\n"
        "Example: the last year – which provider lies above the funnel, and with which flags?"
    )
    READS = (
        "fsm.emptyings_register", "fsm.sludge_collections", "fsm.desludging_vehicles", "fsm.treatment_plants_register",
        "fsm.service_providers_register", "umdss.application_places",
    )  # fmt: skip
    KEEPS = {"PROVIDERS_OUT": "service_provider_id"}

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_period(mark("From (empty: a year before the last day)"), mark("To (empty: the day of the question)"))
        self.add_providers()
        self.add_flag("ONLY_FLAGGED", mark("Only flagged jobs on the map"), True)
        self.add_number("MIN_AGE_H", mark("Not delivered after (hours)"), 24, 0, 10000)
        self.add_number("RATIO_LOW", mark("Delivered by emptied, at least"), 0.8, 0, 1)
        self.add_number("RATIO_HIGH", mark("Delivered by emptied, at most"), 1.2, 1, 10)
        self.add_number("OVERLOAD", mark("Volume by trips times tank, at most"), 1.05, 0.1, 10)
        self.add_number("MIN_PER_M3", mark("Emptying takes at least (minutes a m³)"), 2, 0, 240)
        self.add_number("FAST_SHARE", mark("Too soon: less than this share of the time by road °"), 0.5, 0, 1)
        self.add_number("SLOW_FACTOR", mark("Too late: more than this many times the time by road"), 2, 1, 50)
        self.add_number("SLOW_MIN", mark("Too late: and this many minutes"), 60, 0, 1440)
        self.add_number("OVERLAP_MIN", mark("In two places: for more than (minutes) °"), 5, 0, 720, advanced=True)
        self.add_number("APART_M", mark("In two places: farther apart than (m) °"), 100, 0, 10000, advanced=True)
        self.add_flag("BY_ROAD", mark("Ways by the road network"), True, advanced=True)
        self.add_number("DETOUR", mark("Off the network: way by straight line °"), 1.3, 1, 5, advanced=True)
        self.add_number("SPEED_KMH", mark("Off the network: speed (km/h) °"), 20, 1, 120, advanced=True)
        self.add_layer("TRACKS", mark("Positions of vehicles"), "point")
        self.add_field("TRACK_VEHICLE", mark("Positions: field of the vehicle (plate or number)"), "TRACKS")
        self.add_field("TRACK_TIME", mark("Positions: field of the time"), "TRACKS")
        self.add_number("STOP_MIN", mark("Positions: a stop is longer than (minutes)"), 5, 0.5, 240, advanced=True)
        self.add_number("STOP_RADIUS_M", mark("Positions: and stays within (m) °"), 25, 1, 500, advanced=True)
        self.add_number("GAP_MIN", mark("Positions: two belong together within (minutes) °"), 30, 0.5, 240, advanced=True)
        self.add_number("NEAR_WATER_M", mark("Positions: by water or drain within (m)"), 30, 0, 500, advanced=True)
        self.add_number("SLACK_MIN", mark("Positions: around a job or plant visit (minutes) °"), 15, 0, 240, advanced=True)
        self.add_sink("OUTPUT", mark("Flagged jobs"), POINT, "discharge")
        self.add_sink("LINES", mark("To the plant"), LINE, "discharge")
        self.add_sink("PROVIDERS_OUT", mark("Service providers"), TABLE)
        self.add_sink("VEHICLES", mark("Vehicles"), TABLE)
        self.add_sink("STOPS", mark("Stops by water without a job"), POINT, "by:vehicle", optional=True)
        self.add_page_output("REPORT")
        self.add_number_output("N_JOBS", mark("Jobs"))
        self.add_number_output("N_FLAGGED", mark("Jobs with a flag"))
        self.add_number_output("PCT_FLAGGED", mark("Jobs with a flag (%)"))
        self.add_number_output("N_NOT_DELIVERED", mark("Emptied, not delivered"))
        self.add_number_output("M3_NOT_DELIVERED", mark("Volume not delivered (m³)"))
        self.add_number_output("N_ABOVE", mark("Providers above what chance explains"))
        self.add_number_output("N_STOPS", mark("Stops by water without a job"))

    def work(self, run) -> None:
        """Ways first, then the tests; sums, tables, page; stops when positions are given."""
        first, last = self._period(run)
        providers = run.providers()
        ways = self._ways(run, first, last)
        call = Call(
            "umdss.discharge_events", first_day=first, last_day=last, as_of=run.day(), providers=providers, wards=run.wards(),
            **{name: run.number(parameter) for name, parameter in LIMITS.items()},
            road_emptyings=list(ways), road_metres=[way[0] for way in ways.values()], road_seconds=[way[1] for way in ways.values()],
        )  # fmt: skip
        columns = run.server.columns(EVENT_COLUMNS)
        names = [name for name, _kind in columns]
        tally, shown = discharge.Tally(), []
        for values in run.server.rows(call, ["geom", "line"]):
            row = dict(zip(names, values, strict=True))
            tally.add(row)
            if row["n_flags"] or not run.flag("ONLY_FLAGGED"):
                shown.append(row)
        main = [column for column in columns if column[0] != "line"]
        cut = names.index("n_flags") + 1
        heads = [*main[:cut], ("flags", "text"), *main[cut:]]
        run.write("OUTPUT", heads, (tuple(discharge.said(row) if name == "flags" else row[name] for name, _kind in heads) for row in shown))
        kinds = dict(columns)
        lines = [*((name, kinds[name]) for name in discharge.LINE_COLUMNS), ("geom", "geometry")]
        run.write("LINES", lines, ((*(row[name] for name in discharge.LINE_COLUMNS), row["line"]) for row in shown if row["line"] is not None))
        run.write("PROVIDERS_OUT", discharge.PROVIDERS, tally.providers())
        run.write("VEHICLES", discharge.VEHICLES, tally.vehicles())
        stops = self._stops(run)
        run.say_when_empty(tally.n)
        period = tr("{first} to {last}").format(first=first, last=last)
        parts = discharge.page_parts(tally, period, [row for row in shown if row["n_flags"]])
        if stops is not None:
            parts.append(f"<h2>{tr('Stops by water without a job')}</h2><p>{stops}</p>")
        run.page("REPORT", pages.page(self.displayName(), parts))
        run.numbers(
            N_JOBS=tally.n, N_FLAGGED=tally.n_flagged, PCT_FLAGGED=round(100 * tally.mean, 1) if tally.n else None,
            N_NOT_DELIVERED=tally.count("not_delivered"), M3_NOT_DELIVERED=round(tally.m3_not_delivered, 2), N_ABOVE=tally.n_above(), N_STOPS=stops,
        )  # fmt: skip

    @staticmethod
    def _period(run) -> tuple[datetime.date, datetime.date]:
        first, last = run.period()
        if last is None:
            last = run.server.fetch("SELECT umdss.day_of(%(day)s::date) AS day", {"day": run.day()})[0]["day"]
        if first is None:
            first = run.server.fetch("SELECT (%(day)s::date - interval '1 year' + interval '1 day')::date AS day", {"day": last})[0]["day"]
        if first > last:
            raise QgsProcessingException(tr("The first day ({first}) lies after the last ({last}). Exchange them.").format(first=first, last=last))
        return first, last

    @staticmethod
    def _ways(run, first, last) -> dict[int, tuple[float, float]]:
        """Emptying -> metres and seconds by road to the plant that received it, else the one named."""
        if not run.flag("BY_ROAD"):
            return {}
        why_not = loads.network_state(run)
        if why_not:
            run.feedback.pushWarning(why_not)
            return {}
        rows = run.server.fetch(
            "SELECT emptying_id, coalesce(delivered_plant_id, declared_plant_id) AS plant, public.ST_AsBinary(geom) AS geom"
            " FROM umdss.discharge_pairs(%(first)s, %(last)s)"
            " WHERE emptying_id IS NOT NULL AND geom IS NOT NULL AND coalesce(delivered_plant_id, declared_plant_id) IS NOT NULL",
            {"first": first, "last": last},
        )
        return loads.by_road(run, ((row["emptying_id"], row["plant"], row["geom"]) for row in rows))

    def _stops(self, run) -> int | None:
        """Write the stops without a job; None when no positions are given."""
        columns = run.server.columns("umdss.discharge_stops")
        if not run.given("TRACKS"):
            run.write("STOPS", columns, ())
            return None
        run.server.refuse_without(("utility_info.drains", "layer_info.waterbodys"), self.displayName())
        by, at = run.text("TRACK_VEHICLE"), run.text("TRACK_TIME")
        if not by or not at:
            raise QgsProcessingException(tr("Say which fields of the positions hold the vehicle and the time."))
        zone = zoneinfo.ZoneInfo(run.server.fetch("SELECT value FROM imis.settings WHERE name = 'timezone'")[0]["value"])
        trails: dict[str, list[Fix]] = {}
        without = 0
        for feature, geometry in run.features_in_city_crs("TRACKS"):
            when = None if is_null(feature[at]) else moment(feature[at], zone)
            if when is None or is_null(feature[by]):
                without += 1
                continue
            point = geometry.centroid().asPoint()
            trails.setdefault(str(feature[by]).strip(), []).append(Fix(when, point.x(), point.y()))
        if without:
            run.feedback.pushWarning(tr("%n position(s) without vehicle or a time that can be read were left out.", without))
        limits = [run.number(name) for name in ("STOP_MIN", "STOP_RADIUS_M", "GAP_MIN")]
        found = [stop for vehicle in sorted(trails) for stop in stops_of(vehicle, trails[vehicle], *limits)]
        call = Call(
            "umdss.discharge_stops", vehicles=[stop.vehicle for stop in found], starts=[stop.start for stop in found],
            ends=[stop.end for stop in found], points=wkb_array([self._point(run, stop) for stop in found]), near_m=run.number("NEAR_WATER_M"),
            slack_min=run.number("SLACK_MIN"),
        )  # fmt: skip
        rows = list(run.server.rows(call, ["geom"])) if found else []
        run.write("STOPS", columns, rows)
        unknown = sorted({row[0] for row in rows if row[1] is None})
        if unknown:
            said = tr("No vehicle with the plate or number {names} is on record: its jobs are not known.")
            run.feedback.pushWarning(said.format(names=", ".join(unknown)))
        return len(rows)

    @staticmethod
    def _point(run, stop) -> str:
        from qgis.core import QgsGeometry, QgsPointXY

        return with_srid(run, hex_wkb(QgsGeometry.fromPointXY(QgsPointXY(stop.x, stop.y))))
