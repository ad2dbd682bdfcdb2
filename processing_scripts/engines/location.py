"""Which sites to open: the fixed-charge location problem, by OR-Tools' mixed-integer solver.

In: {"problems": [p]}, each {"saving": [[[site, saving of the whole cell], ...] for each cell], "volume": [v], "sites": n, "fixed": f,
"room": r or null, "numbers": [p or null]}. A cell may go in parts; what goes nowhere saves nothing.
Out: {"plans": [[{"open": [site], "flows": [[cell, site, share], ...]} for each number] for each problem]}, with exactly p open sites, for null with
as many as pay.
"""

from __future__ import annotations

import json
import os
import sys

from ortools.linear_solver import pywraplp


def model(problem: dict):
    """(solver, opening variables, shares by (cell, site), constraint on the number)."""
    # HiGHS takes a quarter of SCIP's time on these; older OR-Tools have not got it
    solver = pywraplp.Solver.CreateSolver("HIGHS") or pywraplp.Solver.CreateSolver("SCIP")
    sites = [solver.BoolVar(f"y{site}") for site in range(problem["sites"])]
    shares, used = {}, [[] for _site in sites]
    goal = solver.Objective()
    goal.SetMaximization()
    for site in sites:
        goal.SetCoefficient(site, -problem["fixed"])
    for cell, row in enumerate(problem["saving"]):
        whole = solver.Constraint(0, 1)
        for site, saving in row:
            share = solver.NumVar(0, 1, f"x{cell}_{site}")
            shares[cell, site] = share
            used[site].append(cell)
            goal.SetCoefficient(share, saving)
            whole.SetCoefficient(share, 1)
            only_when_open = solver.Constraint(-solver.infinity(), 0)
            only_when_open.SetCoefficient(share, 1)
            only_when_open.SetCoefficient(sites[site], -1)
    if problem["room"] is not None:
        for site, cells in enumerate(used):
            full = solver.Constraint(-solver.infinity(), 0)
            full.SetCoefficient(sites[site], -problem["room"])
            for cell in cells:
                full.SetCoefficient(shares[cell, site], problem["volume"][cell])
    number = solver.Constraint(0, len(sites))
    for site in sites:
        number.SetCoefficient(site, 1)
    return solver, sites, shares, number


def solved(problem: dict) -> list[dict]:
    """A plan for each number of sites."""
    plans = []
    for wanted in problem["numbers"]:
        solver, sites, shares, number = model(problem)
        if wanted is not None:
            number.SetBounds(wanted, wanted)
        exact = pywraplp.MPSolverParameters()
        exact.SetDoubleParam(pywraplp.MPSolverParameters.RELATIVE_MIP_GAP, 1e-9)
        status = solver.Solve(exact)
        if status != pywraplp.Solver.OPTIMAL:
            raise RuntimeError(f"the solver ended with status {status} for {wanted} sites")
        chosen = [site for site, variable in enumerate(sites) if variable.solution_value() > 0.5]
        flows = [[cell, site, share.solution_value()] for (cell, site), share in shares.items() if share.solution_value() > 1e-7]
        plans.append({"open": chosen, "flows": flows})
    return plans


if __name__ == "__main__":
    # HiGHS writes its name to standard output whatever it is told: only the answer may go there
    answer = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    json.dump({"plans": [solved(problem) for problem in json.load(sys.stdin)["problems"]]}, answer)
    answer.close()
