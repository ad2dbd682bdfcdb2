"""Routes of vacuum trucks by OR-Tools: a problem as JSON in, routes as JSON out. Runs in a Python of its own, so it imports nothing of QGIS or IMIS.

The model (umdss.md 7.2): trucks with tanks of their own, tables of ways by kind of truck, time windows, opening hours, shifts, and a penalty for
each task that is left. A plant is replicated: one node for each task that may be discharged there, and a task on a route is discharged on the
same route, later; nodes of one visit to a plant follow each other and share one unloading. So trucks come home empty, and what a plant still
takes is a sum over its nodes.

The search begins with the given routes and is a chain of descents: tasks that lie together are taken out, the local search puts in what is best,
and a plan that is not dearer is kept. It ends after a number of solutions, never by the clock, and draws from a given seed: the same problem
gives the same routes.

In: ``vehicles`` [{capacity, grade, depot, start, end, cost_m, cost_s, tasks}], ``tasks`` [{place, volume, service, opens, closes, penalty}],
``plants`` [{place, opens, closes, room, unload}], ``seconds`` and ``metres`` [grade][from][to] (null: no way), ``routes`` to begin with,
``solutions``, ``seed``.
Out: ``routes`` (a code below the number of tasks is a task, the others are plants), ``cost``, ``solutions``.
"""

from __future__ import annotations

import json
import random
import sys

from ortools.constraint_solver import pywrapcp, routing_enums_pb2
from ortools.util import optional_boolean_pb2

#: searches that cost much and find little here, and those that end by the clock
WITHOUT = (
    "use_path_lns", "use_full_path_lns", "use_tsp_lns", "use_inactive_lns", "use_global_cheapest_insertion_path_lns",
    "use_local_cheapest_insertion_path_lns", "use_relocate_path_global_cheapest_insertion_insert_unperformed",
    "use_global_cheapest_insertion_visit_types_lns", "use_local_cheapest_insertion_visit_types_lns",
)  # fmt: skip
NO_WAY_M = 10_000_000
LARGEST_SHARE = 0.3  # of the tasks on routes, taken out at once


class Model:
    """The routing model of a problem."""

    def __init__(self, problem: dict) -> None:
        self.problem = problem
        self.cars, self.tasks, self.plants = problem["vehicles"], problem["tasks"], problem["plants"]
        self.able = [[v for v, car in enumerate(self.cars) if i in set(car["tasks"])] for i in range(len(self.tasks))]
        # nodes: (task, None) a task, (task, plant) its discharge, (None, place) a depot
        self.nodes: list[tuple] = [(i, None) for i in range(len(self.tasks)) if self.able[i]]
        self.nodes += [(i, p) for i in range(len(self.tasks)) for p in range(len(self.plants)) if self._may_discharge(i, p)]
        self.nodes += [(None, place) for place in sorted({car["depot"] for car in self.cars})]
        self.number = {node: number for number, node in enumerate(self.nodes)}
        depots = [self.number[(None, car["depot"])] for car in self.cars]
        self.manager = pywrapcp.RoutingIndexManager(len(self.nodes), len(self.cars), depots, depots)
        self.routing = pywrapcp.RoutingModel(self.manager)
        self.seen = 0
        self._costs()
        self._times()
        self._loads()
        self._pairs()
        self._rooms()
        self.parameters = pywrapcp.DefaultRoutingSearchParameters()
        self.parameters.local_search_metaheuristic = routing_enums_pb2.LocalSearchMetaheuristic.GREEDY_DESCENT
        known = {field.name for field in self.parameters.local_search_operators.DESCRIPTOR.fields}
        for name in WITHOUT:
            if name in known:  # not every release has every search
                setattr(self.parameters.local_search_operators, name, optional_boolean_pb2.BOOL_FALSE)
        self.routing.CloseModelWithParameters(self.parameters)
        self.routing.AddAtSolutionCallback(self._count)

    def _count(self) -> None:
        self.seen += 1

    def _may_discharge(self, task: int, plant: int) -> bool:
        ways = self.problem["seconds"]
        return any(ways[self.cars[v]["grade"]][self.tasks[task]["place"]][self.plants[plant]["place"]] is not None for v in self.able[task])

    def _place(self, node: tuple) -> int:
        if node[0] is None:
            return node[1]
        return self.tasks[node[0]]["place"] if node[1] is None else self.plants[node[1]]["place"]

    def _work(self, node: tuple, onward: tuple) -> int:
        """Seconds of work at a node before driving on; a visit to a plant is one unloading, at its last node."""
        if node[0] is None:
            return 0
        if node[1] is None:
            return self.tasks[node[0]]["service"]
        return 0 if onward[0] is not None and onward[1] == node[1] else self.plants[node[1]]["unload"]

    def _index(self, *node) -> int:
        return self.manager.NodeToIndex(self.number[node])

    # -- the model -----------------------------------------------------------------------------------------------
    def _costs(self) -> None:
        known: dict[tuple, int] = {}
        for v, car in enumerate(self.cars):
            key = (car["grade"], car["cost_m"])
            if key not in known:
                ways = self.problem["metres"][car["grade"]]
                known[key] = self.routing.RegisterTransitMatrix(
                    [
                        [
                            0 if a == b else (NO_WAY_M if (m := ways[self._place(a)][self._place(b)]) is None else m) * car["cost_m"]
                            for b in self.nodes
                        ]
                        for a in self.nodes
                    ]
                )
            self.routing.SetArcCostEvaluatorOfVehicle(known[key], v)

    def _times(self) -> None:
        last = max(car["end"] for car in self.cars)
        known: dict[int, int] = {}
        for car in self.cars:
            if car["grade"] not in known:
                ways = self.problem["seconds"][car["grade"]]
                known[car["grade"]] = self.routing.RegisterTransitMatrix(
                    [
                        [
                            0 if a == b else (10 * last if (s := ways[self._place(a)][self._place(b)]) is None else s + self._work(a, b))
                            for b in self.nodes
                        ]
                        for a in self.nodes
                    ]
                )
        self.routing.AddDimensionWithVehicleTransits([known[car["grade"]] for car in self.cars], last, last, False, "time")
        time = self.routing.GetDimensionOrDie("time")
        for v, car in enumerate(self.cars):
            time.CumulVar(self.routing.Start(v)).SetRange(car["start"], car["end"])
            time.CumulVar(self.routing.End(v)).SetRange(car["start"], car["end"])
            time.SetSpanCostCoefficientForVehicle(car["cost_s"], v)
        for node in self.nodes:
            if node[0] is not None:
                door = self.tasks[node[0]] if node[1] is None else self.plants[node[1]]
                time.CumulVar(self._index(*node)).SetRange(min(door["opens"], last), min(door["closes"] - door.get("unload", 0), last))

    def _loads(self) -> None:
        sign = {True: 1, False: -1}
        litres = [0 if node[0] is None else sign[node[1] is None] * self.tasks[node[0]]["volume"] for node in self.nodes]
        by_node = self.routing.RegisterUnaryTransitVector(litres)
        self.routing.AddDimensionWithVehicleCapacity(by_node, 0, [car["capacity"] for car in self.cars], True, "load")

    def _pairs(self) -> None:
        for i, task in enumerate(self.tasks):
            if not self.able[i]:
                continue
            taken = self._index(i, None)
            self.routing.VehicleVar(taken).SetValues([-1, *self.able[i]])
            brought = [self._index(i, p) for p in range(len(self.plants)) if (i, p) in self.number]
            self.routing.AddPickupAndDeliverySets(self.routing.AddDisjunction([taken], task["penalty"]), self.routing.AddDisjunction(brought, 0))

    def _rooms(self) -> None:
        """What plants still take; only where it may not be enough, and then a truck leaves a plant empty."""
        total, solver = sum(task["volume"] for task in self.tasks), self.routing.solver()
        tight = [p for p, plant in enumerate(self.plants) if plant["room"] is not None and plant["room"] < total]
        for p in tight:
            own = [i for i in range(len(self.tasks)) if (i, p) in self.number]
            active = [self.routing.ActiveVar(self._index(i, p)) for i in own]
            solver.Add(solver.ScalProd(active, [self.tasks[i]["volume"] for i in own]) <= self.plants[p]["room"])
        if not tight:
            return
        load = self.routing.GetDimensionOrDie("load")
        largest = max(car["capacity"] for car in self.cars)
        count = self.routing.Size() + len(self.cars)
        for i, p in (node for node in self.nodes if node[0] is not None and node[1] is not None):
            here = self._index(i, p)
            stays = [0] * count
            for other in range(len(self.tasks)):
                if (other, p) in self.number:
                    stays[self._index(other, p)] = 1
            left = load.CumulVar(here) - self.tasks[i]["volume"]
            solver.Add(left <= solver.Element(stays, self.routing.NextVar(here)) * largest)

    # -- the search ----------------------------------------------------------------------------------------------
    def nodes_of(self, routes: list[list[int]]) -> list[list[tuple]]:
        """Routes of codes as routes of nodes."""
        found = []
        for codes in routes:
            nodes: list[tuple] = []
            aboard: list[int] = []
            for code in codes:
                if code < len(self.tasks):
                    nodes.append((code, None))
                    aboard.append(code)
                else:
                    nodes += [(i, code - len(self.tasks)) for i in aboard]
                    aboard = []
            found.append(nodes)
        return found

    def codes_of(self, routes: list[list[tuple]]) -> list[list[int]]:
        """Routes of nodes as routes of codes, a visit to a plant once."""
        found = []
        for nodes in routes:
            codes: list[int] = []
            for task, plant in nodes:
                code = task if plant is None else len(self.tasks) + plant
                if not codes or codes[-1] != code:
                    codes.append(code)
            found.append(codes)
        return found

    def descend(self, routes: list[list[tuple]], limit: int) -> tuple[int, list[list[tuple]]] | None:
        """(cost, routes) of the local best that these routes lead to; None when they cannot be driven."""
        start = self.routing.solver().Assignment()
        indices = [[self._index(*node) for node in nodes] for nodes in routes]
        if not self.routing.RoutesToAssignment(indices, True, True, start):
            return None
        self.parameters.solution_limit = max(1, limit)
        found = self.routing.SolveFromAssignmentWithParameters(start, self.parameters)
        if found is None:
            return None
        driven = []
        for v in range(len(self.cars)):
            at, nodes = found.Value(self.routing.NextVar(self.routing.Start(v))), []
            while not self.routing.IsEnd(at):
                nodes.append(self.nodes[self.manager.IndexToNode(at)])
                at = found.Value(self.routing.NextVar(at))
            driven.append(nodes)
        return found.ObjectiveValue(), driven

    def taken_out(self, routes: list[list[tuple]], draw: random.Random) -> list[list[tuple]]:
        """The routes without some tasks: those nearest to a place, or a stretch of one route."""
        served = [task for nodes in routes for task, plant in nodes if plant is None]
        many = 2 + draw.randrange(max(1, int(LARGEST_SHARE * len(served))))
        if draw.random() < 0.6:
            ways = self.problem["seconds"][self.cars[draw.randrange(len(self.cars))]["grade"]]
            centre = self.tasks[draw.randrange(len(self.tasks))]["place"]
            far = sorted(served, key=lambda i: (10**9 if (s := ways[centre][self.tasks[i]["place"]]) is None else s, i))
            gone = set(far[:many])
        else:
            stretch = [task for task, plant in draw.choice([nodes for nodes in routes if nodes]) if plant is None]
            begin = draw.randrange(len(stretch))
            gone = set(stretch[begin : begin + many])
        return [[node for node in nodes if node[0] not in gone] for nodes in routes]

    def search(self) -> dict:
        """The best plan found, its cost, and how many solutions were looked at."""
        limit, draw = self.problem["solutions"], random.Random(self.problem["seed"])  # nosec B311  # draws of a search, nothing secret
        best = now = self.descend(self.nodes_of(self.problem["routes"]), limit)
        if best is None:
            return {"routes": self.problem["routes"], "cost": None, "solutions": self.seen}
        while self.seen < limit and any(now[1]):
            before = self.seen
            found = self.descend(self.taken_out(now[1], draw), limit - self.seen)
            if found is not None and found[0] <= now[0]:
                now = found
                best = min(best, now, key=lambda plan: plan[0])
            self.seen = max(self.seen, before + 1)  # a try counts, whatever became of it
        return {"routes": self.codes_of(best[1]), "cost": best[0], "solutions": self.seen}


def main() -> None:
    """Read a problem, write its routes."""
    problem = json.load(sys.stdin)
    able = any(car["tasks"] for car in problem["vehicles"])
    answer = Model(problem).search() if able else {"routes": problem["routes"], "cost": None, "solutions": 0}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
