"""Whether a plan of routes keeps every rule, worked out from the tables anew and from the times that the plan states (umdss.md 7.2)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from .routing_model import Plan, Route, Stop


def faults(plan: Plan) -> list[str]:
    """What is wrong with a plan, a sentence each; nothing for a plan that can be driven."""
    found: list[str] = []
    problem = plan.problem
    n = len(problem.tasks)
    served = [stop.code for route in plan.routes for stop in route.stops if stop.code < n]
    found += [f"task {task} is served {times} times" for task, times in Counter(served).items() if times > 1]
    if sorted(set(served) | set(plan.left)) != list(range(n)) or set(served) & set(plan.left):
        found.append("served and left tasks are not all tasks")
    found += [f"truck {car} has {times} routes" for car, times in Counter(route.vehicle for route in plan.routes).items() if times > 1]
    brought: Counter = Counter()
    for route in plan.routes:
        found += _Drive(plan, route).faults()
        for stop in route.stops:
            if stop.code >= n:
                brought[stop.code - n] += stop.moved
    for p, litres in brought.items():
        room = problem.plants[p].room
        if room is not None and litres > room:
            found.append(f"plant {p} gets {litres} of {room} litres")
    return found


@dataclass
class _Drive:
    """One truck's day, driven stop by stop."""

    plan: Plan
    route: Route
    found: list[str] = field(default_factory=list)
    load: int = 0

    def faults(self) -> list[str]:
        """What is wrong with it."""
        route, car = self.route, self.plan.problem.vehicles[self.route.vehicle]
        seconds, metres = self.plan.problem.seconds[car.grade], self.plan.problem.metres[car.grade]
        self._need(car.start <= route.departs <= route.returns <= car.end, "is out beyond its shift")
        place, free, driven = car.depot, route.departs, 0
        for number, stop in enumerate(route.stops, 1):
            target = self._visit(stop, f"at stop {number}")
            if not self._need(seconds[place][target] is not None, f"has no way to stop {number}"):
                return self.found
            self._need(stop.arrive >= free + seconds[place][target], f"arrives too early at stop {number}")
            self._need(stop.arrive <= stop.begin <= stop.leave, f"has times out of order at stop {number}")
            driven += metres[place][target]
            place, free = target, stop.leave
        self._need(self.load == 0, f"comes home with {self.load} litres")
        if self._need(seconds[place][car.depot] is not None, "has no way home"):
            self._need(route.returns >= free + seconds[place][car.depot], "is home too early")
            driven += metres[place][car.depot]
            self._need(route.metres == driven, f"drives {driven} m, not {route.metres} m")
            self._need(route.cost == driven * car.cost_m + (route.returns - route.departs) * car.cost_s, "has a wrong cost")
        return self.found

    def _need(self, right: bool, otherwise: str) -> bool:
        if not right:
            self.found.append(f"truck {self.route.vehicle} {otherwise}")
        return right

    def _visit(self, stop: Stop, where: str) -> int:
        """The place of a stop, its rules looked at."""
        tasks, plants = self.plan.problem.tasks, self.plan.problem.plants
        if stop.code >= len(tasks):
            plant = plants[stop.code - len(tasks)]
            self._need(plant.opens <= stop.begin and stop.begin + plant.unload <= plant.closes, f"finds the plant closed {where}")
            self._need(stop.leave >= stop.begin + plant.unload, f"does not stay long enough {where}")
            self._need(stop.moved == self.load and stop.load == 0, f"does not discharge all {where}")
            self.load = 0
            return plant.place
        task, car = tasks[stop.code], self.plan.problem.vehicles[self.route.vehicle]
        self.load += task.volume
        self._need(task.opens <= stop.begin <= task.closes, f"misses the time window {where}")
        self._need(stop.leave >= stop.begin + task.service, f"does not stay long enough {where}")
        self._need(task.owner in (None, car.owner), f"serves another provider's job {where}")
        self._need(self.load <= car.capacity, f"carries {self.load} litres {where}")
        self._need(stop.moved == task.volume and stop.load == self.load, f"has a wrong load {where}")
        return task.place
