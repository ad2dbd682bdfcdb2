"""A plan of routes as rows of layers and tables: trips, stops, what is left, totals of the trucks (umdss.md 7.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from qgis.core import QgsGeometry

from ...desk.words import tr
from .routing_day import Day
from .routing_hours import clock
from .routing_model import UNIT, Plan, Route
from .routing_reasons import ACCESS, NOT_ON_MAP, why_left
from .routing_ways import Roads

START, EMPTYING, PLANT, END = "start", "emptying", "plant", "end"
TRIPS = [
    ("vehicle", "text"), ("provider", "text"), ("trip", "integer"), ("departure", "text"), ("arrival", "text"), ("n_jobs", "integer"),
    ("volume_m3", "double precision"), ("plant", "text"), ("km", "double precision"), ("minutes", "integer"), ("geom", "geometry"),
]  # fmt: skip
STOPS = [
    ("vehicle", "text"), ("provider", "text"), ("stop_no", "integer"), ("trip", "integer"), ("stop_kind", "text"), ("application_id", "integer"),
    ("containment_id", "text"), ("bin", "text"), ("house_number", "text"), ("road_name", "text"), ("ward", "integer"), ("part", "text"),
    ("emergency", "boolean"), ("volume_m3", "double precision"), ("volume_source", "text"), ("plant", "text"), ("arrival", "text"),
    ("departure", "text"),
    ("waiting_min", "integer"), ("load_m3", "double precision"), ("km", "double precision"), ("hose_m", "double precision"), ("geom", "geometry"),
]  # fmt: skip
LEFT = [
    ("application_id", "integer"), ("containment_id", "text"), ("bin", "text"), ("house_number", "text"), ("road_name", "text"), ("ward", "integer"),
    ("provider", "text"), ("emergency", "boolean"), ("days_waiting", "integer"), ("volume_m3", "double precision"), ("left_m3", "double precision"),
    ("reason", "text"), ("why", "text"), ("geom", "geometry"),
]  # fmt: skip
FLEET = [
    ("vehicle", "text"), ("provider", "text"), ("capacity_m3", "double precision"), ("vehicle_width_m", "double precision"),
    ("maintained", "boolean"), ("n_reach", "integer"),
    ("trips", "integer"), ("n_jobs", "integer"), ("volume_m3", "double precision"), ("km", "double precision"), ("km_per_m3", "double precision"),
    ("departure", "text"), ("arrival", "text"), ("driving_min", "integer"), ("working_min", "integer"), ("waiting_min", "integer"),
    ("utilisation_pct", "double precision"), ("load_pct", "double precision"), ("cost", "double precision"), ("cost_m3", "double precision"),
]  # fmt: skip


@dataclass
class Rows:
    """Reads rows off a plan. Jobs, trucks and plants come with their point as WKB in ``geom``."""

    day: Day
    plan: Plan
    roads: Roads

    @cached_property
    def _parts(self) -> dict[int, tuple[int, int]]:
        """Task -> (number in the order of serving, how many parts its job has)."""
        tasks = self.day.problem.tasks
        count = Counter(task.job for task in tasks)
        seen: Counter = Counter()
        found = {}
        for _begin, code in sorted((stop.begin, stop.code) for route in self.plan.routes for stop in route.stops if stop.code < self.n):
            seen[tasks[code].job] += 1
            found[code] = (seen[tasks[code].job], count[tasks[code].job])
        return found

    @property
    def n(self) -> int:
        """Number of tasks; codes from here on are plants."""
        return len(self.day.problem.tasks)

    def trip_numbers(self, route: Route) -> list[int]:
        """The trip of each stop: a trip ends at a plant."""
        numbers, trip = [], 1
        for stop in route.stops:
            numbers.append(trip)
            trip += stop.code >= self.n
        return numbers

    def trips(self) -> Iterator[dict]:
        """A row a trip, the way home with the last; ``lines`` are its parts in the order of driving."""
        for route in self.plan.routes:
            car, truck = self.day.problem.vehicles[route.vehicle], self.day.trucks[route.vehicle]
            grade, place, left, stops = self.day.grades[car.grade], car.depot, route.departs, []
            lines: list[QgsGeometry] = []
            numbers = self.trip_numbers(route)
            for number, stop in zip(numbers, route.stops, strict=True):
                target = self.day.problem.place_of(stop.code)
                lines += grade.line(self.roads, place, target)
                stops.append(stop)
                place = target
                if stop.code < self.n:
                    continue
                last, back = number == numbers[-1], stop.leave
                metres = sum(each.metres for each in stops)
                if last:
                    lines += grade.line(self.roads, place, car.depot)
                    metres, back = metres + route.home_m, route.returns
                drawn = [line for line in lines if line.length() > 0]
                yield {
                    "vehicle": truck["vehicle"], "provider": truck["provider"], "trip": number, "departure": clock(left), "arrival": clock(back),
                    "n_jobs": sum(each.code < self.n for each in stops), "volume_m3": stop.moved / 1000,
                    "plant": self.day.plants[stop.code - self.n]["plant"], "km": round(metres / 1000, 2), "minutes": round((back - left) / 60),
                    "lines": drawn, "geom": bytes(QgsGeometry.collectGeometry(drawn).asWkb()) if drawn else None,
                }  # fmt: skip
                left, stops, lines = back, [], []

    def stops(self, route: Route) -> Iterator[dict]:
        """A row a stop of a truck, from the depot to the depot; ``job`` is the record behind an emptying."""
        car, truck = self.day.problem.vehicles[route.vehicle], self.day.trucks[route.vehicle]
        both = {"vehicle": truck["vehicle"], "provider": truck["provider"]}
        numbers = self.trip_numbers(route)
        yield {
            **both,
            "stop_no": 0,
            "trip": 1,
            "stop_kind": START,
            "departure": clock(route.departs),
            "load_m3": 0.0,
            "km": 0.0,
            "geom": truck["geom"],
        }
        driven = 0
        for number, (trip, stop) in enumerate(zip(numbers, route.stops, strict=True), 1):
            driven += stop.metres
            row = {
                **both, "stop_no": number, "trip": trip, "arrival": clock(stop.arrive), "departure": clock(stop.leave),
                "waiting_min": round((stop.begin - stop.arrive) / 60), "volume_m3": stop.moved / 1000, "load_m3": stop.load / 1000,
                "km": round(driven / 1000, 2),
            }  # fmt: skip
            if stop.code >= self.n:
                plant = self.day.plants[stop.code - self.n]
                yield {**row, "stop_kind": PLANT, "plant": plant["plant"], "geom": plant["geom"]}
            else:
                yield {**row, **self._emptying(stop.code, car.grade)}
        driven += route.home_m
        yield {
            **both, "stop_no": len(route.stops) + 1, "trip": numbers[-1], "stop_kind": END, "arrival": clock(route.returns), "load_m3": 0.0,
            "km": round(driven / 1000, 2), "geom": truck["geom"],
        }  # fmt: skip

    def _emptying(self, code: int, grade: int) -> dict:
        job, task = self.day.job_of[code], self.day.problem.tasks[code]
        part = None if self._parts[code] == (1, 1) else "{}/{}".format(*self._parts[code])
        hose = self.day.grades[grade].hoses[task.place]
        return {
            **_of_job(job), "stop_kind": EMPTYING, "part": part,
            "volume_source": job["volume_source"], "hose_m": round(hose, 1), "job": job,
        }  # fmt: skip

    def left(self) -> Iterator[dict]:
        """A row a job that is not served, or not wholly; ``left_m3`` is what stays."""
        rows: dict[str, dict] = {}
        for job in self.day.off_map:
            rows[job["job"]] = self._left(job, job["volume_m3"], ACCESS, NOT_ON_MAP)
        for i in self.plan.left:
            task, job = self.day.problem.tasks[i], self.day.job_of[i]
            if task.job in rows:
                rows[task.job]["left_m3"] = round(rows[task.job]["left_m3"] + task.volume / 1000, 3)
            else:
                rows[task.job] = self._left(job, task.volume / 1000, *why_left(self.plan, i))
        return iter(
            sorted(
                rows.values(), key=lambda row: (not row["emergency"], -row["days_waiting"], str(row["application_id"]), str(row["containment_id"]))
            )
        )

    @staticmethod
    def _left(job: dict, litres: float | None, reason: str, why: str) -> dict:
        return {
            **_of_job(job), "provider": job["provider"], "days_waiting": job["days_waiting"], "volume_m3": job["volume_m3"], "left_m3": litres,
            "reason": reason, "why": tr(why),
        }  # fmt: skip

    def fleet(self) -> Iterator[dict]:
        """A row a truck, those that stay at home as well."""
        routes = {route.vehicle: route for route in self.plan.routes}
        for v, truck in enumerate(self.day.trucks):
            car, route = self.day.problem.vehicles[v], routes.get(v)
            row = {
                "vehicle": truck["vehicle"], "provider": truck["provider"], "capacity_m3": truck["capacity_m3"], "vehicle_width_m": truck["width_m"],
                "maintained": truck["maintained"], "n_reach": len({self.day.problem.tasks[i].job for i in self.day.problem.allowed[v]}),
                "trips": 0, "n_jobs": 0, "volume_m3": 0.0, "km": 0.0, "utilisation_pct": 0.0, "cost": 0.0,
            }  # fmt: skip
            if route is not None:
                litres = sum(stop.moved for stop in route.stops if stop.code >= self.n)
                trips = sum(stop.code >= self.n for stop in route.stops)
                out, work = route.returns - route.departs, sum(stop.leave - stop.begin for stop in route.stops)
                row |= {
                    "trips": trips, "n_jobs": len(route.stops) - trips, "volume_m3": litres / 1000, "km": round(route.metres / 1000, 2),
                    "km_per_m3": round(route.metres / litres, 2), "departure": clock(route.departs), "arrival": clock(route.returns),
                    "driving_min": round((out - work - route.waiting) / 60), "working_min": round(work / 60),
                    "waiting_min": round(route.waiting / 60),
                    "utilisation_pct": round(100 * out / (car.end - car.start), 1), "load_pct": round(100 * litres / (trips * car.capacity), 1),
                    "cost": round(route.cost / UNIT, 2), "cost_m3": round(route.cost / UNIT / litres * 1000, 2),
                }  # fmt: skip
            yield row


def _of_job(job: dict) -> dict:
    return {
        "application_id": job["application_id"], "containment_id": job["containment_id"], "bin": job["bin"], "house_number": job["house_number"],
        "road_name": job["road"], "ward": job["ward"], "emergency": job["emergency"], "geom": job["geom"],
    }  # fmt: skip


def cells(columns: list[tuple[str, str]], row: dict) -> tuple:
    """A row in the order of the columns; what it does not say is empty."""
    return tuple(row.get(name) for name, _kind in columns)
