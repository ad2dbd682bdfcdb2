"""Why a task is left: no access, no capacity, or no time (umdss.md 7.2)."""

from __future__ import annotations

from ...records.words import mark
from .routing_model import Plan

ACCESS, CAPACITY, TIME = "no access", "no capacity", "no time"
REASONS = {ACCESS: mark("no access"), CAPACITY: mark("no capacity"), TIME: mark("no time")}
NOT_ON_MAP = mark("it is not on the map")
NO_TRUCK = mark("no truck of its service provider is in the plan")
NO_PLANT = mark("no treatment plant is in the plan")
NO_ROAD = mark("no road wide enough for a truck within the length of the hose")
NO_WAY = mark("no way to a treatment plant and home over roads wide enough")
TOO_LATE = mark("no truck can be there within its time window and be home within the shift")
PLANTS_FULL = mark("the treatment plants take no more on this day")
NO_TIME_LEFT = mark("no truck has time left for it within its time window and the shift")


def why_left(plan: Plan, i: int) -> tuple[str, str]:
    """(reason, sentence as marked text) of a task that the plan leaves."""
    problem, task, n = plan.problem, plan.problem.tasks[i], len(plan.problem.tasks)
    if not problem.plants:
        return CAPACITY, NO_PLANT
    cars = [v for v, car in enumerate(problem.vehicles) if task.owner in (None, car.owner)]
    if not cars:
        return CAPACITY, NO_TRUCK
    there = [v for v in cars if problem.seconds[problem.vehicles[v].grade][problem.vehicles[v].depot][task.place] is not None]
    if not there:
        return ACCESS, NO_ROAD
    able = [v for v in there if i in problem.allowed[v]]
    if not able:
        return ACCESS, NO_WAY
    ways = [
        (v, p)
        for v in able
        for p in range(len(problem.plants))
        if problem.seconds[problem.vehicles[v].grade][task.place][problem.plants[p].place] is not None
    ]
    room = [None if plant.room is None else plant.room - brought for plant, brought in zip(problem.plants, plan.brought(), strict=True)]
    if all(room[p] is not None and room[p] < task.volume for _v, p in ways):
        return CAPACITY, PLANTS_FULL
    if all(problem.follow(v, [i, n + p]) is None for v, p in ways):
        return TIME, TOO_LATE
    return TIME, NO_TIME_LEFT
