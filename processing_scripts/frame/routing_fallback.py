"""IMIS's own way to plan routes, in plain Python (umdss.md 7.2): cheapest insertion by priority, discharge when the next task does not fit,
2-opt inside trips; then, as often as wanted, tasks that lie together are taken out and put in again, and a plan that is not dearer is kept.

The same answer in every run: draws come from a seed, and on equal cost the earlier truck, place and plant wins."""

from __future__ import annotations

import random
from collections.abc import Callable

from .routing_model import Plan, Problem, Route


class Insertion:
    """Builds a plan; :meth:`plan` gives it.

    :param breathe: called now and then; raises to end the work.
    """

    def __init__(self, problem: Problem, breathe: Callable[[], None] = lambda: None) -> None:
        self.problem, self.breathe = problem, breathe
        self._orders: list[list[int]] = [[] for _ in problem.vehicles]
        self._routes: list[Route] = [problem.follow(v, []) for v in range(len(problem.vehicles))]

    def plan(self, rounds: int = 0, seed: int = 1) -> Plan:
        """The plan; ``rounds`` times some tasks are taken out and put in again."""
        problem, draw = self.problem, random.Random(seed)  # nosec B311  # draws of a search, nothing secret
        tasks = range(len(problem.tasks))
        self._fill(sorted(tasks, key=lambda i: (-problem.tasks[i].penalty, i)))
        best = self._plan()
        cost, kept = best.cost, (list(self._orders), list(self._routes))
        for _round in range(rounds if best.routes else 0):
            self._take_out(draw)
            served = {i for order in self._orders for i in order}
            self._fill(sorted((i for i in tasks if i not in served), key=lambda i: (-problem.tasks[i].penalty * draw.uniform(0.8, 1.25), i)))
            found = self._plan()
            if found.cost <= cost:
                cost, kept = found.cost, (list(self._orders), list(self._routes))
                best = min(best, found, key=lambda plan: plan.cost)
            self._orders, self._routes = list(kept[0]), list(kept[1])
        return best

    def _plan(self) -> Plan:
        return Plan(self.problem, tuple(route for route in self._routes if route.stops))

    def _fill(self, waiting: list[int]) -> None:
        """Insert, improve, and insert again what has come to fit, until nothing changes."""
        while True:
            left = [i for i in waiting if not self._insert(i)]
            changed = [self._improve(v) for v in range(len(self.problem.vehicles))]
            if not left or not any(changed):
                return
            waiting = left

    def _take_out(self, draw: random.Random) -> None:
        """Take out the tasks nearest to a place, or any; a truck that could not drive what remains keeps its route."""
        problem = self.problem
        served = [i for order in self._orders for i in order]
        many = 2 + draw.randrange(max(1, len(served) // 3))
        if draw.random() < 0.5:
            ways = problem.seconds[draw.choice(problem.vehicles).grade]
            centre = draw.choice(problem.tasks).place
            gone = set(sorted(served, key=lambda i: (10**9 if (s := ways[centre][problem.tasks[i].place]) is None else s, i))[:many])
        else:
            gone = set(draw.sample(served, min(many, len(served))))
        for vehicle, order in enumerate(self._orders):
            rest = [i for i in order if i not in gone]
            route = self._drive(vehicle, rest, self._room(vehicle)) if len(rest) < len(order) else None
            if route is not None:
                self._orders[vehicle], self._routes[vehicle] = rest, route

    # -- one truck -----------------------------------------------------------------------------------------------
    def _room(self, vehicle: int) -> list[int | None]:
        """What each plant still takes beside the other trucks."""
        n = len(self.problem.tasks)
        room = [plant.room for plant in self.problem.plants]
        for route in self._routes:
            for stop in route.stops:
                if route.vehicle != vehicle and stop.code >= n and room[stop.code - n] is not None:
                    room[stop.code - n] -= stop.moved
        return room

    def _drive(self, vehicle: int, order: list[int], room: list[int | None]) -> Route | None:
        """The route of tasks in this order, with plants where the next task does not fit and at the end."""
        problem, car = self.problem, self.problem.vehicles[vehicle]
        codes: list[int] = []
        room, seconds = list(room), problem.seconds[car.grade]
        place, now, load = car.depot, car.start, 0
        for i in (*order, None):
            task = None if i is None else problem.tasks[i]
            if load and (task is None or load + task.volume > car.capacity):
                found = self._discharge(seconds, place, now, load, car.depot if task is None else task.place, room)
                if found is None:
                    return None
                now, chosen = found
                if room[chosen] is not None:
                    room[chosen] -= load
                codes.append(len(problem.tasks) + chosen)
                place, load = problem.plants[chosen].place, 0
            if task is not None:
                way = seconds[place][task.place]
                now = max(now + way, task.opens) if way is not None else car.end + 1
                if now > min(task.closes, car.end):
                    return None
                now, place, load = now + task.service, task.place, load + task.volume
                codes.append(i)
        return problem.follow(vehicle, codes)

    def _discharge(self, seconds: list, place: int, now: int, load: int, onward: int, room: list[int | None]) -> tuple[int, int] | None:
        """(time when empty, plant) of the plant from which the next place is reached first."""
        best = None
        for p, plant in enumerate(self.problem.plants):
            way, further = seconds[place][plant.place], seconds[plant.place][onward]
            if way is None or further is None or (room[p] is not None and room[p] < load):
                continue
            empty = max(now + way, plant.opens) + plant.unload
            if empty <= plant.closes and (best is None or empty + further < best[0]):
                best = (empty + further, empty, p)
        return None if best is None else best[1:]

    # -- all trucks ----------------------------------------------------------------------------------------------
    def _insert(self, i: int) -> bool:
        """Put a task where it costs least; False when it fits nowhere."""
        self.breathe()
        best = None
        for vehicle, order in enumerate(self._orders):
            if i not in self.problem.allowed[vehicle]:
                continue
            room = self._room(vehicle)
            for at in range(len(order) + 1):
                tried = [*order[:at], i, *order[at:]]
                route = self._drive(vehicle, tried, room)
                if route is not None:
                    more = route.cost - self._routes[vehicle].cost
                    if best is None or more < best[0]:
                        best = (more, vehicle, tried, route)
        if best is None:
            return False
        self._orders[best[1]], self._routes[best[1]] = best[2], best[3]
        return True

    def _improve(self, vehicle: int) -> bool:
        """Turn pieces of trips round as long as that is cheaper."""
        room, improved = self._room(vehicle), False
        while True:
            self.breathe()
            better = self._turned(vehicle, room)
            if better is None:
                return improved
            self._orders[vehicle], self._routes[vehicle], improved = *better, True

    def _turned(self, vehicle: int, room: list[int | None]) -> tuple[list[int], Route] | None:
        order, route = self._orders[vehicle], self._routes[vehicle]
        ends, count = [0], 0
        for stop in route.stops:
            if stop.code < len(self.problem.tasks):
                count += 1
            else:
                ends.append(count)
        for begin, end in zip(ends, ends[1:], strict=False):
            for a in range(begin, end - 1):
                for b in range(a + 2, end + 1):
                    tried = [*order[:a], *reversed(order[a:b]), *order[b:]]
                    found = self._drive(vehicle, tried, room)
                    if found is not None and found.cost < route.cost:
                        return tried, found
        return None
