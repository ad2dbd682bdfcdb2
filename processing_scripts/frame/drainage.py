"""Sewers and drains as a directed graph: who flows into whom, where it ends, what it carries (umdss.md 7.13). Pure Python and numpy.

Pieces of lines meet at nodes: ends that lie within the gap of each other, over others if need be. Water flows in the order of drawing, or as
turned by the caller. It stops at the inlet of a treatment plant; what begins there is the plant's own outfall.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from .network import Parts


@dataclass(frozen=True)
class Stretch:
    """A piece of a line in the order of drawing: its number, the line's code, its ends, metres."""

    no: int
    code: str
    x1: float
    y1: float
    x2: float
    y2: float
    length_m: float

    def turned(self) -> Stretch:
        """The same piece, flowing the other way."""
        return replace(self, x1=self.x2, y1=self.y2, x2=self.x1, y2=self.y1)


def gathered(points: list[tuple[float, float]], gap: float) -> list[int]:
    """For each point the number of the first point that it hangs together with, over gaps of at most ``gap``."""
    side, parts, squares = max(gap, 1e-6), Parts(), defaultdict(list)
    for no, (x, y) in enumerate(points):
        column, row = math.floor(x / side), math.floor(y / side)
        for across in (-1, 0, 1):
            for up in (-1, 0, 1):
                for other in squares[(column + across, row + up)]:
                    if math.hypot(points[other][0] - x, points[other][1] - y) <= gap + 1e-6:
                        parts.join(other, no)
        squares[(column, row)].append(no)
    return [parts.find(no) for no in range(len(points))]


class Drainage:
    """The graph of a network.

    :param stretches: pieces in the order of flow. :param gap: metres within which ends meet.
    :ivar begins, ends: piece -> node. :ivar place: node -> east and north.
    """

    def __init__(self, stretches: Iterable[Stretch], gap: float) -> None:
        self.stretches = {stretch.no: stretch for stretch in stretches}
        listed = list(self.stretches.values())
        points = [(s.x1, s.y1) for s in listed] + [(s.x2, s.y2) for s in listed]
        nodes = gathered(points, gap)
        self.begins = {s.no: nodes[place] for place, s in enumerate(listed)}
        self.ends = {s.no: nodes[len(listed) + place] for place, s in enumerate(listed)}
        self.place = {node: points[node] for node in set(nodes)}
        self.out: dict[int, list[int]] = {node: [] for node in self.place}
        self.into: dict[int, list[int]] = {node: [] for node in self.place}
        self.of_code: dict[str, list[int]] = defaultdict(list)
        for s in listed:
            self.out[self.begins[s.no]].append(s.no)
            self.into[self.ends[s.no]].append(s.no)
            self.of_code[s.code].append(s.no)
        self.inlets: dict[int, str] = {}

    # -- plants ----------------------------------------------------------------------------------------------------
    def sinks(self) -> set[int]:
        """Nodes where something arrives and nothing goes on."""
        return {node for node in self.place if self.into[node] and not self.out[node]}

    def find_inlets(self, plants: Mapping[str, tuple[float, float]], within_m: float) -> None:
        """Join plants to the network: all sinks within a distance; where there is none, the nearest node at which something arrives."""
        self.inlets = {}
        arrivals, sinks = sorted(node for node in self.place if self.into[node]), self.sinks()
        for key in sorted(plants):
            x, y = plants[key]
            near = sorted((math.hypot(self.place[node][0] - x, self.place[node][1] - y), node) for node in arrivals)
            close = [node for metres, node in near if metres <= within_m]
            for node in [node for node in close if node in sinks] or close[:1]:
                self.inlets.setdefault(node, key)

    def goes_on(self, node: int) -> list[int]:
        """Pieces into which water flows from a node: none from the inlet of a plant."""
        return [] if node in self.inlets else self.out[node]

    # -- tracing -----------------------------------------------------------------------------------------------------
    def trace(self, codes: Iterable[str], upstream: bool = False) -> dict[int, tuple[int, float]]:
        """As :meth:`trace_from`, from whole lines on."""
        return self.trace_from((no for code in sorted(set(codes)) for no in self.of_code.get(code, ())), upstream)

    def trace_from(self, pieces: Iterable[int], upstream: bool = False) -> dict[int, tuple[int, float]]:
        """Pieces met from some pieces on: piece -> (lines passed, metres from the start); the pieces themselves have 0.

        Breadth first by lines, then by metres.
        """
        found: dict[int, tuple[int, float]] = {}
        heap = [(0, 0.0, no) for no in pieces]
        starts = {no for _order, _metres, no in heap}
        heapq.heapify(heap)
        while heap:
            order, metres, no = heapq.heappop(heap)
            if no in found:
                continue
            found[no] = (order, metres)
            node = self.begins[no] if upstream else self.ends[no]
            further = ([] if node in self.inlets else self.into[node]) if upstream else self.goes_on(node)
            far = 0.0 if no in starts else metres + self.stretches[no].length_m
            for other in further:
                if other not in found:
                    heapq.heappush(heap, (order + (self.stretches[other].code != self.stretches[no].code), far, other))
        return found

    # -- where it ends -------------------------------------------------------------------------------------------------
    def outcomes(self) -> tuple[dict[int, frozenset[int]], set[int]]:
        """Piece -> nodes where its water ends (sinks and inlets), and the pieces from which some water runs in a circle without a way out."""
        rank = {node: place for place, part in enumerate(self._circles()) for node in part}
        parts: dict[int, list[int]] = defaultdict(list)
        for node, place in rank.items():
            parts[place].append(node)
        reach: dict[int, frozenset[int]] = {}
        stuck: dict[int, bool] = {}
        for place in sorted(parts):  # what lies downstream has the smaller place
            onward = {rank[self.ends[no]] for node in parts[place] for no in self.goes_on(node)}
            beyond = onward - {place}
            final = frozenset(node for node in parts[place] if not self.goes_on(node))
            reach[place] = final.union(*(reach[other] for other in beyond))
            stuck[place] = (bool(onward) and not beyond and not final) or any(stuck[other] for other in beyond)
        ends = {no: reach[rank[node]] for no, node in self.ends.items()}
        return ends, {no for no, node in self.ends.items() if stuck[rank[node]]}

    def _circles(self) -> list[list[int]]:
        """Strongly connected parts of the nodes, what lies downstream first (Tarjan, without recursion)."""
        number, low, on_stack, stack, parts, count = {}, {}, set(), [], [], 0
        for root in sorted(self.place):
            if root in number:
                continue
            work = [(root, iter(self.goes_on(root)))]
            number[root] = low[root] = count
            count += 1
            stack.append(root)
            on_stack.add(root)
            while work:
                node, ways = work[-1]
                for no in ways:
                    other = self.ends[no]
                    if other not in number:
                        number[other] = low[other] = count
                        count += 1
                        stack.append(other)
                        on_stack.add(other)
                        work.append((other, iter(self.goes_on(other))))
                        break
                    if other in on_stack:
                        low[node] = min(low[node], number[other])
                else:
                    work.pop()
                    if work:
                        low[work[-1][0]] = min(low[work[-1][0]], low[node])
                    if low[node] == number[node]:
                        part = []
                        while not part or part[-1] != node:
                            part.append(stack.pop())
                            on_stack.discard(part[-1])
                        parts.append(sorted(part))
        return parts

    # -- what it carries -------------------------------------------------------------------------------------------------
    def loads(self, own: Mapping[str, float]) -> dict[str, tuple[int, float]]:
        """Line -> (lines upstream, itself among them, and the sum of what is connected to all of these).

        A line that divides gives all that it carries to both branches: the most each may have to take.

        :param own: what is connected to each line, such as people.
        """
        codes = sorted(self.of_code)
        bit = {code: 1 << place for place, code in enumerate(codes)}
        parts = self._circles()[::-1]  # what lies upstream first
        rank = {node: place for place, part in enumerate(parts) for node in part}
        carried: dict[int, int] = {}
        for place, part in enumerate(parts):
            mask = 0
            for node in part:
                for no in self.into[node]:
                    mask |= bit[self.stretches[no].code]
                    begin = self.begins[no]
                    if begin not in self.inlets and rank[begin] != place:
                        mask |= carried[rank[begin]]
            carried[place] = mask
        weights, size, known, found = np.array([float(own.get(code, 0.0)) for code in codes]), (len(codes) + 7) // 8, {}, {}
        for code in codes:
            mask = bit[code]
            for no in self.of_code[code]:
                if self.begins[no] not in self.inlets:
                    mask |= carried[rank[self.begins[no]]]
            if mask not in known:
                inside = np.unpackbits(np.frombuffer(mask.to_bytes(size, "little"), np.uint8), bitorder="little")[: len(codes)]
                known[mask] = (int(inside.sum()), float(inside @ weights))
            found[code] = known[mask]
        return found
