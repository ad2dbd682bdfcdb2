"""Loads to places with limited room at least cost: the transportation problem (umdss.md 7.4).

OR-Tools solves it exactly; without it, the rule of regret: who loses most by not getting the best place is served first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from . import solver

LITRES = 1000  # loads are counted in whole litres, costs in thousandths of their unit


@dataclass(frozen=True)
class Load:
    """What lies at one place: m³ a year and the cost to each facility that can be reached."""

    m3: float
    costs: dict[str, float]


Flow = dict[str, float]


def gathered(members: Sequence[tuple[object, float, dict[str, float]]]) -> tuple[list[Load], list[list[int]]]:
    """Loads of the members that share a group, cost weighted by volume; and the members of each.

    :param members: (group, m³, costs). Members of a group must reach the same facilities.
    """
    groups: dict[object, list[int]] = {}
    for number, (group, m3, _costs) in enumerate(members):
        if m3 > 0:
            groups.setdefault(group, []).append(number)
    loads = []
    for listed in groups.values():
        # weighted by volume: what the group pays is then exactly what its members would
        whole = sum(members[number][1] for number in listed)
        names = members[listed[0]][2]
        loads.append(Load(whole, {name: sum(members[number][1] * members[number][2][name] for number in listed) / whole for name in names}))
    return loads, list(groups.values())


def solve(run, problems: Sequence[tuple[list[Load], dict[str, float | None]]]) -> tuple[list[list[Flow]], bool]:
    """For each problem the flows of its loads, facility -> m³, and whether OR-Tools found them. What has no room is in no flow.

    :param problems: (loads, room of each facility in m³ a year, None without limit).
    """
    asked = []
    for loads, room in problems:
        place = {name: number for number, name in enumerate(room)}
        asked.append({
            "supply": [round(load.m3 * LITRES) for load in loads],
            "room": [None if most is None else int(most * LITRES) for most in room.values()],
            "costs": [[[place[name], round(cost * 1000)] for name, cost in load.costs.items() if name in place] for load in loads],
        })  # fmt: skip
    answer = solver.solve(run, "transport", {"problems": asked})
    if answer is None:
        return [by_regret(loads, room) for loads, room in problems], False
    found = []
    for (loads, room), rows in zip(problems, answer["flows"], strict=True):
        names, flows = list(room), [{} for _load in loads]
        for load, place, litres in rows:
            flows[load][names[place]] = litres / LITRES
        found.append([_unrounded(load, flow) for load, flow in zip(loads, flows, strict=True)])
    return found, True


def _unrounded(load: Load, flow: Flow) -> Flow:
    """A load that is placed whole has its exact volume, not that in whole litres."""
    placed = sum(flow.values())
    whole = placed and abs(placed - load.m3) <= 0.51 / LITRES
    return {name: m3 * load.m3 / placed for name, m3 in flow.items()} if whole else flow


def by_regret(loads: Sequence[Load], room: dict[str, float | None]) -> list[Flow]:
    """A good answer, not always the best: loads in the order of what the second-best place would cost them more; on a tie the earlier load.

    To find no room is the last choice of all and dearer than any way, so of those with one way left the nearest come first.
    """
    costs = [cost for load in loads for cost in load.costs.values()]
    no_room = 2 * max(costs) - min(costs) + 1 if costs else 0.0
    left = {name: float("inf") if most is None else most for name, most in room.items()}
    flows: list[Flow] = [{} for _load in loads]
    waiting = {number: load.m3 for number, load in enumerate(loads)}
    while waiting:
        open_places = [name for name in room if left[name] > 1e-9]
        ranked = []
        for number in waiting:
            options = sorted((loads[number].costs[name], place, name) for place, name in enumerate(open_places) if name in loads[number].costs)
            if options:
                second = options[1][0] if len(options) > 1 else no_room
                ranked.append((options[0][0] - second, number, options[0][2]))
        if not ranked:
            break
        for _gain, number, name in sorted(ranked):
            amount = min(waiting[number], left[name])
            flows[number][name] = flows[number].get(name, 0.0) + amount
            left[name] -= amount
            waiting[number] -= amount
            if waiting[number] <= 1e-9:
                del waiting[number]
            if left[name] <= 1e-9:
                break  # a place is full: everybody's second best is to be asked anew
    return flows


def haul(loads: Iterable[Load], flows: Iterable[Flow]) -> tuple[float, float]:
    """(m³ placed, Σ m³ x cost)."""
    placed = work = 0.0
    for load, flow in zip(loads, flows, strict=True):
        for name, m3 in flow.items():
            placed += m3
            work += m3 * load.costs[name]
    return placed, work


def spread(members: Sequence[tuple[float, dict[str, float]]], flow: Flow) -> list[str | None]:
    """The facility of each member of a load: whole members, those that gain most by the first facility first; None for what has no room.

    A member on the line between two belongs to the one that takes more of it.
    """
    names: list[str | None] = sorted(flow)
    whole, placed = sum(m3 for m3, _costs in members), sum(flow.values())
    first, last = names[0], names[-1]
    ends = [sum(flow[name] for name in names[: place + 1]) for place in range(len(names))]
    if whole - placed > 1e-3:
        names.append(None)
        ends.append(whole)
    if len(names) == 1:
        return names * len(members)

    def gain(number: int) -> tuple[float, int]:
        costs = members[number][1]
        return costs[first] - (costs[last] if last != first else 0.0), number

    found: list[str | None] = [None] * len(members)
    since, place = 0.0, 0
    for number in sorted(range(len(members)), key=gain):
        middle = since + members[number][0] / 2
        while place < len(names) - 1 and middle > ends[place]:
            place += 1
        found[number] = names[place]
        since += members[number][0]
    return found
