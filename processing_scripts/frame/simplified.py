"""Screening of where simplified sewers could work, and a sketch of them along the streets (umdss.md 7.9). Plain Python.

Flow, gradient and diameter follow the design of simplified sewerage (D. D. Mara, A. Sleigh, K. Tayler: PC-based Simplified Sewer Design, 2001):
peak flow 1.8 times the mean, at least 1.5 l/s; gradient for a tractive tension of 1 Pa; pipes at most eight tenths full.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .network import Graph

LEAST_FLOW_LS = 1.5
STEEPEST_PCT = 10.0
UPHILL_WEIGHT = 5.0
DIAMETERS_MM = (100, 150, 200)
ROUGHNESS = 0.013
EIGHT_TENTHS = 0.98  # flow at eight tenths of the diameter against the full pipe (Manning)


@dataclass(frozen=True)
class Limits:
    """What decides the class of a cell: people a hectare, slope in %."""

    density: float
    slope_pct: float


def class_of(limits: Limits, density: float, slope_pct: float | None, outlet: str, obstacle: bool) -> tuple[str, str]:
    """(class, code of the reason) of a cell.

    A: gravity sewers; B: dense enough, but flat, steep or not above an outlet; C: few people, stays on site; D: obstacle or no street.

    :param slope_pct: of the streets, None without a street or heights. :param outlet: ``downhill``, ``uphill`` or ``none``.
    """
    if obstacle:
        return "D", "obstacle"
    if density < limits.density:
        return "C", "few_people"
    if slope_pct is None:
        return "D", "no_street"
    if slope_pct < limits.slope_pct:
        return "B", "flat"
    if slope_pct > STEEPEST_PCT:
        return "B", "steep"
    return ("A", "") if outlet == "downhill" else ("B", outlet)


def peak_flow(people: float, litres: float, returned: float, peak: float) -> float:
    """Peak flow, l/s, of people who use so many litres a day of which a share returns; at least 1.5."""
    return max(LEAST_FLOW_LS, peak * returned * people * litres / 86_400)


def least_gradient(flow_ls: float) -> float:
    """Gradient, m a m, at which 1 Pa of tractive tension keeps the pipe clean: 5.64e-3 x q^(-6/13)."""
    return 5.64e-3 * flow_ls ** (-6 / 13)


def diameter(flow_ls: float, gradient: float) -> int | None:
    """The smallest pipe, mm, that carries the flow at eight tenths of its diameter (Manning, n = 0.013); None when none of them does."""
    for size in DIAMETERS_MM:
        d = size / 1000
        full = 1000 / ROUGHNESS * (math.pi * d**2 / 4) * (d / 4) ** (2 / 3) * math.sqrt(gradient)
        if EIGHT_TENTHS * full >= flow_ls:
            return size
    return None


@dataclass(frozen=True)
class Street:
    """A piece of street: its number, ends, metres, people and houses on it."""

    no: int
    source: int
    target: int
    length_m: float
    people: float = 0.0
    houses: int = 0


@dataclass(frozen=True)
class Pipe:
    """A sewer of the sketch in the direction of flow; depths of the invert below ground at its two ends, m."""

    street: Street
    upper: int
    lower: int
    people: float
    flow_ls: float
    gradient: float
    depth_from_m: float
    depth_to_m: float
    diameter_mm: int | None


def cost_of(length_m: float, rise_m: float) -> float:
    """Cost of leading sewage along a street: metres, more where it must climb."""
    return length_m * (1 + UPHILL_WEIGHT * max(0.0, rise_m) / length_m * 100) if length_m > 0 else 0.0


def sketch(
    streets: Iterable[Street], heights: Mapping[int, float], outlets: Iterable[int], litres: float, returned: float, peak: float, cover_m: float
) -> list[Pipe]:
    """Sewers from every street with houses to the outlets: the tree of least cost, and a branch for each street beside it.

    :param heights: node -> m; every node has one. :return: pipes, upstream ones first. Streets that lead to no outlet are missing.
    """
    known = {street.no: street for street in streets}
    graph = Graph()
    for street in known.values():
        rise = heights[street.target] - heights[street.source]
        graph.add(street.no, street.target, street.source, cost_of(street.length_m, rise), "forward")
        graph.add(street.no, street.source, street.target, cost_of(street.length_m, -rise), "forward")
    reached = graph.nearest([(node, 0.0) for node in sorted(set(outlets))])
    ends: dict[int, tuple[int, int]] = {}  # street -> (upper, lower)
    for node, (_cost, _outlet, by) in reached.items():
        if by >= 0:
            street = known[by]
            ends[by] = (node, street.target if street.source == node else street.source)
    for street in known.values():
        if street.no not in ends and street.source in reached and street.target in reached and street.houses:
            upper, lower = sorted((street.source, street.target), key=lambda node: (-reached[node][0], node))
            ends[street.no] = (upper, lower)
    into, onward = defaultdict(list), {}
    for no, (upper, _lower) in ends.items():
        if reached[upper][2] == no:
            onward[upper] = no
    for no, (_upper, lower) in ends.items():
        into[lower].append(no)
    is_branch = {no for no, (upper, _lower) in ends.items() if onward.get(upper) != no}
    carried: dict[int, float] = {}
    made: dict[int, Pipe] = {}
    deepest: dict[int, float] = defaultdict(lambda: cover_m)
    order = sorted(ends, key=lambda no: (no not in is_branch, -reached[ends[no][0]][0], no))
    for no in order:  # branches are heads; along the tree what costs more lies upstream
        upper, lower = ends[no]
        street = known[no]
        above = 0.0 if no in is_branch else sum(carried.get(other, 0.0) for other in into[upper])
        people = carried[no] = above + street.people
        if not people:
            continue
        flow = peak_flow(people, litres, returned, peak)
        need = least_gradient(flow)
        ground = (heights[upper] - heights[lower]) / street.length_m if street.length_m else 0.0
        start = cover_m if no in is_branch else deepest[upper]
        end = start + max(0.0, need - ground) * street.length_m
        deepest[lower] = max(deepest[lower], end)
        made[no] = Pipe(street, upper, lower, people, flow, max(need, ground), start, end, diameter(flow, max(need, ground)))
    return [made[no] for no in order if no in made]
