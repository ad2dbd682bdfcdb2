"""From the records of a day to a problem of routes: who may go where, in how many parts, and what it is worth (umdss.md 7.2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .routing_hours import DAY_S
from .routing_model import UNIT, Plant, Problem, Task, Vehicle, parts_of
from .routing_ways import Grade, Roads, grades_of

FASTEST_M_S = 25  # no truck is faster in a town: bounds what one more visit can cost


@dataclass(frozen=True)
class Rules:
    """The assumptions of a plan: minutes, currency, metres, and shares as the parameters say."""

    shift: tuple[int, int]
    plant_hours: dict[str, tuple[int, int]]
    windows: dict[str, tuple[int, int]]
    service_min: float
    service_min_m3: float
    unload_min: float
    clearance_m: float
    hose_m: float
    unknown_is_wide: bool
    cost_km: float
    cost_h: float
    wait_pct: float
    emergency_factor: float

    def weight(self, days: int, emergency: bool) -> float:
        """What a job is worth beside a new one: grows with the days of waiting, but an ordinary job never outweighs an emergency."""
        waiting = 1 + self.wait_pct / 100 * days
        if self.emergency_factor > 1:
            waiting = min(waiting, max(1.0, 0.9 * self.emergency_factor))
        return waiting * self.emergency_factor if emergency else waiting


@dataclass
class Day:
    """A day laid out.

    :ivar jobs, trucks, plants: the records that take part, in the order of the problem. :ivar off_map: jobs without a place.
    :ivar job_of: task -> job. :ivar grades: kinds of trucks, as :class:`Vehicle.grade` counts them. :ivar depots: provider -> place.
    """

    jobs: list[dict]
    off_map: list[dict]
    trucks: list[dict]
    plants: list[dict]
    problem: Problem
    job_of: list[dict]
    grades: list[Grade]
    depots: dict[int, int]


def lay_out(
    roads: Roads, jobs: list[dict], trucks: list[dict], plants: list[dict], rules: Rules, breathe: Callable[[], None], say: Callable[[dict], None]
) -> Day:
    """The problem of a day.

    :param jobs: rows of ``umdss.route_jobs`` with the point as hexadecimal EWKB in ``point``. :param trucks, plants: likewise.
    :param say: told of every truck that cannot leave its depot.
    """
    off_map = [job for job in jobs if job["point"] is None]
    jobs = [job for job in jobs if job["point"] is not None]
    depot_points = {truck["provider_id"]: truck["point"] for truck in trucks}
    depots = {provider: place for place, provider in enumerate(sorted(depot_points))}
    first_plant, first_job = len(depots), len(depots) + len(plants)
    found = grades_of(
        roads, [{**truck, "depot": depots[truck["provider_id"]]} for truck in trucks], {depots[key]: point for key, point in depot_points.items()},
        {first_plant + i: plant["point"] for i, plant in enumerate(plants)}, {first_job + i: job["point"] for i, job in enumerate(jobs)},
        {"clearance_m": rules.clearance_m, "hose_m": rules.hose_m, "unknown_is_wide": rules.unknown_is_wide}, breathe,
    )  # fmt: skip
    for truck, grade in zip(trucks, found, strict=True):
        if grade is None:
            say(truck)
    going = [(truck, grade) for truck, grade in zip(trucks, found, strict=True) if grade is not None]
    grades: list[Grade] = []
    for _truck, grade in going:
        if not any(grade is known for known in grades):
            grades.append(grade)
    cars = tuple(
        Vehicle(
            str(truck["vehicle_id"]), round(truck["capacity_m3"] * 1000), next(g for g, known in enumerate(grades) if known is grade),
            depots[truck["provider_id"]], *rules.shift, round(rules.cost_km * UNIT / 1000), round(rules.cost_h * UNIT / 3600), truck["provider_id"],
        ) for truck, grade in going
    )  # fmt: skip
    sites = tuple(_plant(plant, first_plant + i, rules) for i, plant in enumerate(plants))
    seconds, metres = [grade.seconds for grade in grades], [grade.metres for grade in grades]
    bare = Problem(cars, (), sites, seconds, metres)
    worth = max([(car.end - car.start) * (car.cost_s + FASTEST_M_S * car.cost_m) for car in cars], default=0)
    tasks, job_of = [], []
    for i, job in enumerate(jobs):
        for task in _tasks(bare, job, first_job + i, worth, rules):
            tasks.append(task)
            job_of.append(job)
    problem = Problem(cars, tuple(tasks), sites, seconds, metres)
    return Day(jobs, off_map, [truck for truck, _grade in going], plants, problem, job_of, grades, depots)


def _plant(plant: dict, place: int, rules: Rules) -> Plant:
    spans = rules.plant_hours
    opens, closes = spans.get(str(plant["plant_id"])) or spans.get(plant["plant"]) or spans.get("") or (0, DAY_S)
    room = None if plant["capacity_m3_day"] is None else max(0, round((plant["capacity_m3_day"] - plant["delivered_m3"]) * 1000))
    return Plant(str(plant["plant_id"]), place, opens, closes, room, round(rules.unload_min * 60))


def _tasks(bare: Problem, job: dict, place: int, worth: int, rules: Rules) -> list[Task]:
    """The visits that a job needs: one, or equal parts when no truck that can go there takes it at once."""
    litres = max(1, round(job["volume_m3"] * 1000))
    whole = Task(job["job"], job["job"], place, litres, 0, 0, 0, 0, job["provider_id"])
    able = [car for car in bare.vehicles if job["provider_id"] in (None, car.owner) and bare.reaches(car, whole)]
    largest = max(able, key=lambda car: car.capacity, default=None)
    opens, closes = rules.windows.get(str(job["application_id"])) or rules.windows.get(str(job["containment_id"])) or (0, DAY_S)
    penalty = round(worth * rules.weight(job["days_waiting"], job["emergency"]))
    parts = parts_of(litres, largest.capacity) if largest else [litres]
    owner = largest.owner if len(parts) > 1 else job["provider_id"]  # parts of one application are not shared among providers
    return [
        Task(
            f"{job['job']}/{number}", job["job"], place, part, round(60 * (rules.service_min + rules.service_min_m3 * part / 1000)),
            opens, closes, penalty, owner,
        ) for number, part in enumerate(parts, 1)
    ]  # fmt: skip
