"""A day of vacuum trucks in plain numbers: trucks, tasks, plants, ways between places, and what a sequence of stops comes to (umdss.md 7.2).

Times are seconds since midnight, volumes litres, ways metres. Costs are whole numbers of ``UNIT`` parts of the currency, so that two runs and two
engines compare the same. A route is a list of codes: ``i`` below the number of tasks is task i, the number of tasks plus p is plant p. A plant takes
the whole load. A truck leaves its depot empty, not before its shift, as late as costs no time, and comes home empty.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from functools import cached_property

UNIT = 36000  # parts of the currency: a price for each metre and each second becomes whole


@dataclass(frozen=True)
class Vehicle:
    """A truck: ``grade`` says which tables of ways hold for it, ``owner`` is its provider, ``depot`` a place."""

    key: str
    capacity: int
    grade: int
    depot: int
    start: int
    end: int
    cost_m: int
    cost_s: int
    owner: int | None = None


@dataclass(frozen=True)
class Task:
    """One visit to a containment: a job, or an equal part of one. The work begins within the window; ``owner``: only trucks of this provider."""

    key: str
    job: str
    place: int
    volume: int
    service: int
    opens: int
    closes: int
    penalty: int
    owner: int | None = None


@dataclass(frozen=True)
class Plant:
    """A place to discharge: open from ``opens`` until the last truck is empty at ``closes``; ``room`` is what it still takes, None without limit."""

    key: str
    place: int
    opens: int
    closes: int
    room: int | None
    unload: int


@dataclass(frozen=True)
class Stop:
    """A stop of a route: ``load`` on leaving, ``moved`` litres taken up or discharged, ``metres`` driven to get here."""

    code: int
    arrive: int
    begin: int
    leave: int
    load: int
    moved: int
    metres: int


@dataclass(frozen=True)
class Route:
    """The day of one truck."""

    vehicle: int
    departs: int
    returns: int
    stops: tuple[Stop, ...]
    home_m: int
    cost: int

    @property
    def metres(self) -> int:
        """All that is driven."""
        return self.home_m + sum(stop.metres for stop in self.stops)

    @property
    def waiting(self) -> int:
        """Seconds of standing before a door that is not open yet."""
        return sum(stop.begin - stop.arrive for stop in self.stops)


@dataclass(frozen=True)
class Problem:
    """What is to be planned. ``seconds`` and ``metres``: grade -> from place -> to place, None where there is no way."""

    vehicles: tuple[Vehicle, ...]
    tasks: tuple[Task, ...]
    plants: tuple[Plant, ...]
    seconds: list[list[list[int | None]]]
    metres: list[list[list[int | None]]]

    def place_of(self, code: int) -> int:
        """The place of a stop."""
        n = len(self.tasks)
        return self.tasks[code].place if code < n else self.plants[code - n].place

    @cached_property
    def allowed(self) -> tuple[frozenset[int], ...]:
        """Vehicle -> tasks that it may serve at all: its provider's, not larger than its tank, with a way there, on to a plant and home."""
        return tuple(
            frozenset(
                i for i, task in enumerate(self.tasks) if task.owner in (None, car.owner) and task.volume <= car.capacity and self.reaches(car, task)
            )
            for car in self.vehicles
        )

    def reaches(self, car: Vehicle, task: Task) -> bool:
        """Whether a truck has a way from its depot to a task, from there to a plant, and home."""
        ways = self.seconds[car.grade]
        if ways[car.depot][task.place] is None:
            return False
        return any(ways[task.place][plant.place] is not None and ways[plant.place][car.depot] is not None for plant in self.plants)

    def as_json(self, routes: list[list[int]], solutions: int, seed: int) -> dict:
        """The problem as the program ``engines/route_engine.py`` takes it, with routes to begin with."""
        return {
            "vehicles": [{**asdict(car), "tasks": sorted(self.allowed[v])} for v, car in enumerate(self.vehicles)],
            "tasks": [asdict(task) for task in self.tasks], "plants": [asdict(plant) for plant in self.plants],
            "seconds": self.seconds, "metres": self.metres, "routes": routes, "solutions": solutions, "seed": seed,
        }  # fmt: skip

    def follow(self, vehicle: int, codes: list[int]) -> Route | None:
        """The timed route of a truck; None when it breaks a rule (its own tasks, tank, windows, opening hours, shift, empty at the end).

        What all trucks together bring to a plant is not looked at here.
        """
        car, n = self.vehicles[vehicle], len(self.tasks)
        seconds, metres = self.seconds[car.grade], self.metres[car.grade]
        place, now, load = car.depot, car.start, 0
        legs: list[tuple[int, int, int, int, int, int, int]] = []  # code, seconds, metres, first and last begin, work, moved
        for code in codes:
            if code < n:
                task = self.tasks[code]
                if code not in self.allowed[vehicle] or load + task.volume > car.capacity:
                    return None
                target, first, last, work, moved = task.place, task.opens, task.closes, task.service, task.volume
            else:
                plant = self.plants[code - n]
                target, first, last, work, moved = plant.place, plant.opens, plant.closes - plant.unload, plant.unload, -load
            way = seconds[place][target]
            if way is None:
                return None
            now = max(now + way, first)
            if now > last:
                return None
            legs.append((code, way, metres[place][target], first, last, work, moved))
            now, place, load = now + work, target, load + moved
        home = seconds[place][car.depot]
        if load or home is None or now + home > car.end:
            return None
        if not codes:
            return Route(vehicle, car.start, car.start, (), 0, 0)
        latest = now  # backwards from the same end: the latest departure that costs no time
        for _code, way, _metres, _first, last, work, _moved in reversed(legs):
            latest = min(last, latest - work) - way
        return self._timed(vehicle, max(latest, car.start), legs, now + home, metres[place][car.depot])

    def _timed(self, vehicle: int, departs: int, legs: list, returns: int, home_m: int) -> Route:
        stops, now, load, car = [], departs, 0, self.vehicles[vehicle]
        for code, way, way_m, first, _last, work, moved in legs:
            arrive = now + way
            begin = max(arrive, first)
            now, load = begin + work, load + moved
            stops.append(Stop(code, arrive, begin, now, load, abs(moved), way_m))
        driven = home_m + sum(stop.metres for stop in stops)
        return Route(vehicle, departs, returns, tuple(stops), home_m, driven * car.cost_m + (returns - departs) * car.cost_s)

    def tidy(self, codes: list[int]) -> list[int]:
        """The same route without discharging nothing."""
        kept: list[int] = []
        loaded = False
        for code in codes:
            if code < len(self.tasks) or loaded:
                kept.append(code)
            loaded = code < len(self.tasks)
        return kept


@dataclass(frozen=True)
class Plan:
    """Routes of a day; a truck without work has none.

    :ivar left: tasks that no truck serves.
    """

    problem: Problem = field(repr=False)
    routes: tuple[Route, ...]

    @classmethod
    def of(cls, problem: Problem, codes: list[list[int]]) -> Plan | None:
        """The plan of one list of codes a vehicle; None when a truck cannot drive its list."""
        routes = [problem.follow(vehicle, problem.tidy(stops)) for vehicle, stops in enumerate(codes)]
        if any(route is None for route in routes):
            return None
        return cls(problem, tuple(route for route in routes if route.stops))

    @cached_property
    def left(self) -> tuple[int, ...]:
        """Tasks that are not served."""
        served = {stop.code for route in self.routes for stop in route.stops}
        return tuple(i for i in range(len(self.problem.tasks)) if i not in served)

    @property
    def driving_cost(self) -> int:
        """Cost of the routes alone."""
        return sum(route.cost for route in self.routes)

    @property
    def cost(self) -> int:
        """What is made small: cost of the routes and penalties of what is left."""
        return self.driving_cost + sum(self.problem.tasks[i].penalty for i in self.left)

    def brought(self) -> list[int]:
        """Litres that each plant gets."""
        n = len(self.problem.tasks)
        sums = [0] * len(self.problem.plants)
        for route in self.routes:
            for stop in route.stops:
                if stop.code >= n:
                    sums[stop.code - n] += stop.moved
        return sums

    def codes(self) -> list[list[int]]:
        """The codes, one list a vehicle."""
        lists: list[list[int]] = [[] for _ in self.problem.vehicles]
        for route in self.routes:
            lists[route.vehicle] = [stop.code for stop in route.stops]
        return lists


def parts_of(volume: int, largest: int) -> list[int]:
    """A volume in ⌈volume / largest⌉ parts, equal to the litre, the larger ones first."""
    count = max(1, -(-volume // largest))
    whole, rest = divmod(volume, count)
    return [whole + (i < rest) for i in range(count)]
