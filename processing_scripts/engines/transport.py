"""Which load goes to which place with limited room at least cost: min-cost flow of OR-Tools, one problem or several.

In: {"problems": [{"supply": [s], "room": [r or null], "costs": [[[place, cost], ...] for each load]}]}, whole numbers.
Out: {"flows": [[[load, place, amount], ...] for each problem]}. As much as possible is placed, and that as cheaply as possible.
"""

from __future__ import annotations

import json
import sys

from ortools.graph.python import min_cost_flow


def solved(problem: dict) -> list[list[int]]:
    """[load, place, amount] of one problem."""
    supply, room, costs = problem["supply"], problem["room"], problem["costs"]
    loads, places = len(supply), len(room)
    end = loads + places
    dearest = max((cost for row in costs for _place, cost in row), default=0)
    # placing one more may shift loads between all places: leaving it must be dearer than that
    unplaced = (places + 1) * (dearest + 1)
    flow = min_cost_flow.SimpleMinCostFlow()
    arcs = []
    for load, row in enumerate(costs):
        for place, cost in row:
            arcs.append((flow.add_arc_with_capacity_and_unit_cost(load, loads + place, supply[load], cost), load, place))
        flow.add_arc_with_capacity_and_unit_cost(load, end, supply[load], unplaced)
        flow.set_node_supply(load, supply[load])
    whole = sum(supply)
    for place, most in enumerate(room):
        flow.add_arc_with_capacity_and_unit_cost(loads + place, end, whole if most is None else min(most, whole), 0)
    flow.set_node_supply(end, -whole)
    status = flow.solve()
    if status != flow.OPTIMAL:
        raise RuntimeError(f"min-cost flow ended with status {status}")
    return [[load, place, flow.flow(arc)] for arc, load, place in arcs if flow.flow(arc) > 0]


if __name__ == "__main__":
    json.dump({"flows": [solved(problem) for problem in json.load(sys.stdin)["problems"]]}, sys.stdout)
