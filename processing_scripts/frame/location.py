"""Which of some sites to open, and what goes through which: the fixed-charge location problem (umdss.md 7.6).

OR-Tools solves it exactly; without it, sites are added as long as that saves most, then exchanged one by one while the cost falls.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsProcessingException

from ...desk.words import tr
from . import solver
from .transport import Load, by_regret


@dataclass(frozen=True)
class Cell:
    """Demand: m³ a year, cost of a m³ that goes straight to treatment (None: no way), and through each site, by its number."""

    m3: float
    direct: float | None
    via: dict[int, float]


@dataclass(frozen=True)
class Plan:
    """Open sites, and of each cell the share that goes through a site; the rest goes straight, or nowhere where there is no way."""

    open: tuple[int, ...]
    shares: tuple[dict[int, float], ...]


@dataclass
class Problem:
    """Cells, number of sites, what a site costs a year, what a m³ costs that goes nowhere, and what a site takes a year (None: no limit)."""

    cells: list[Cell]
    sites: int
    fixed: float
    unserved: float
    room: float | None = None
    savings: list[dict[int, float]] = field(init=False)  # of a m³ through a site, where it saves anything

    def __post_init__(self) -> None:
        self.savings = []
        for cell in self.cells:
            without = self.unserved if cell.direct is None else cell.direct
            self.savings.append({site: without - cost for site, cost in cell.via.items() if cost < without})
        self._whole = np.zeros((len(self.cells), self.sites))  # of a whole cell through a site
        for number, (cell, gains) in enumerate(zip(self.cells, self.savings, strict=True)):
            for site, gain in gains.items():
                self._whole[number, site] = cell.m3 * gain

    def worth(self, open_sites: Sequence[int]) -> float:
        """What having these sites saves a year, each cell assigned as :meth:`assigned` does."""
        if self.room is not None:
            return self.saving(self.assigned(open_sites))
        best = self._whole[:, list(open_sites)].max(axis=1).sum() if open_sites and self.cells else 0.0
        return float(best) - self.fixed * len(open_sites)

    def saving(self, plan: Plan) -> float:
        """What the plan saves a year against having no site, the price of what goes nowhere with it."""
        whole = sum(
            cell.m3 * share * gains[site]
            for cell, gains, shares in zip(self.cells, self.savings, plan.shares, strict=True)
            for site, share in shares.items()
        )
        return whole - self.fixed * len(plan.open)

    def assigned(self, open_sites: Sequence[int]) -> Plan:
        """Each cell through the open site that saves most, on equal saving the first; with limited room by the rule of regret."""
        chosen = sorted(open_sites)
        if self.room is None:
            shares = []
            for gains in self.savings:
                best = max(((gains[site], -site) for site in chosen if site in gains), default=None)
                shares.append({} if best is None else {-best[1]: 1.0})
            return Plan(tuple(chosen), tuple(shares))
        loads, numbers = [], []
        for number, (cell, gains) in enumerate(zip(self.cells, self.savings, strict=True)):
            costs = {str(site): -gains[site] for site in chosen if site in gains}
            if costs and cell.m3 > 0:
                loads.append(Load(cell.m3, {**costs, "straight": 0.0}))
                numbers.append(number)
        flows = by_regret(loads, {**{str(site): self.room for site in chosen}, "straight": None})
        found: list[dict[int, float]] = [{} for _cell in self.cells]
        for number, load, flow in zip(numbers, loads, flows, strict=True):
            found[number] = {int(name): m3 / load.m3 for name, m3 in flow.items() if name != "straight"}
        return Plan(tuple(chosen), tuple(found))


def solve(run, cases: Sequence[tuple[Problem, Sequence[int | None]]]) -> tuple[list[list[Plan]], bool]:
    """For each problem the best plan for each number of sites (None: as many as pay), and whether OR-Tools found them.

    :raises QgsProcessingException: the run was cancelled.
    """
    asked = []
    for problem, numbers in cases:
        savings = [[[site, cell.m3 * gain] for site, gain in gains.items()] for cell, gains in zip(problem.cells, problem.savings, strict=True)]
        asked.append({
            "saving": savings, "volume": [cell.m3 for cell in problem.cells], "sites": problem.sites, "fixed": problem.fixed,
            "room": problem.room, "numbers": list(numbers),
        })  # fmt: skip
    if any(any(problem["saving"]) for problem in asked):
        answer = solver.solve(run, "location", {"problems": asked})
        if answer is not None:
            return [_plans(problem, rows) for (problem, _numbers), rows in zip(cases, answer["plans"], strict=True)], True
    # nothing gains anywhere: no solver is needed to say so
    return [[by_interchange(run, problem, number) for number in numbers] for problem, numbers in cases], False


def _plans(problem: Problem, rows: list[dict]) -> list[Plan]:
    plans = []
    for row in rows:
        shares: list[dict[int, float]] = [{} for _cell in problem.cells]
        for cell, site, share in row["flows"]:
            shares[cell][site] = share
        plans.append(Plan(tuple(row["open"]), tuple(shares)))
    return plans


def by_interchange(run, problem: Problem, number: int | None) -> Plan:
    """Add the site that saves most until there are enough, or none saves any more; then exchange one for another while that saves more.

    With unlimited room the savings of the adding alone are at least 1 - 1/e of the best (before the sites' own cost). Ties go to the smaller number.
    """
    known: dict[tuple[int, ...], float] = {}

    def saving(sites: tuple[int, ...]) -> float:
        key = tuple(sorted(sites))
        if key not in known:
            if run is not None and run.feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled. Nothing was written."))
            known[key] = problem.worth(key)
        return known[key]

    chosen: tuple[int, ...] = ()
    while len(chosen) < (problem.sites if number is None else min(number, problem.sites)):
        best = max((saving((*chosen, site)), -site) for site in range(problem.sites) if site not in chosen)
        if number is None and best[0] <= saving(chosen) + 1e-9:
            break
        chosen = (*chosen, -best[1])
    better = True
    while better:
        better = False
        others = [site for site in range(problem.sites) if site not in chosen]
        without = [tuple(site for site in chosen if site != out) for out in sorted(chosen)]
        moves = [(*kept, new) for kept in without for new in others]
        if number is None:
            moves += without + [(*chosen, new) for new in others]
        if moves:
            best = max((saving(move), -place) for place, move in enumerate(moves))
            if best[0] > saving(chosen) + 1e-9:
                chosen, better = moves[-best[1]], True
    return problem.assigned(chosen)
