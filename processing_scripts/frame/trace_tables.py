"""A traced network of sewers or drains as rows: lines, mismatches, outfalls, buildings (umdss.md 7.13)."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsGeometry, QgsPointXY

from ...desk.words import tr
from .drainage import Drainage
from .fields import geometry_of
from .trace_words import CIRCLE, CLOSED, ENDS, ISSUES, LABEL_OF, OPEN, PARTLY, PLANT, UNKNOWN, WATER

TRACE = [
    ("code", "text"), ("order_no", "integer"), ("from_start_m", "numeric"), ("length_m", "numeric"), ("lines_upstream", "bigint"),
    ("people_connected", "bigint"), ("people_upstream", "numeric"), ("load_m3_day", "numeric"), ("outcome", "text"), ("leads_to", "text"),
    ("named_plant", "text"), ("reached_plants", "text"), ("turned", "boolean"), ("geom", "geometry"),
]  # fmt: skip
MISMATCHES = [
    ("code", "text"), ("issue", "text"), ("named_plant", "text"), ("reached_plants", "text"), ("people_upstream", "numeric"),
    ("load_m3_day", "numeric"), ("to_named_m", "numeric"), ("geom", "geometry"),
]  # fmt: skip
ORPHANS = [
    ("code", "text"), ("outcome", "text"), ("leads_to", "text"), ("alone", "boolean"), ("length_m", "numeric"), ("people_connected", "bigint"),
    ("people_upstream", "numeric"), ("load_m3_day", "numeric"), ("named_plant", "text"), ("geom", "geometry"),
]  # fmt: skip
OUTFALLS = [
    ("end_no", "integer"), ("kind", "text"), ("kind_label", "text"), ("plant", "text"), ("waterbody", "text"), ("waterbody_type", "text"),
    ("codes", "text"), ("people_upstream", "numeric"), ("load_m3_day", "numeric"), ("nearest_plant", "text"), ("to_plant_m", "numeric"),
    ("geom", "geometry"),
]  # fmt: skip
BUILDINGS = [
    ("bin", "text"), ("ward", "integer"), ("line_code", "text"), ("outcome", "text"), ("leads_to", "text"), ("sanitation_system", "text"),
    ("population_served", "integer"), ("household_served", "integer"), ("named_plant", "text"), ("record_says_treated", "boolean"),
    ("geom", "geometry"),
]  # fmt: skip


@dataclass
class Traced:
    """A network with all that is known of it.

    :ivar lines: code -> row of ``umdss.drainage_lines``. :ivar plants: id -> row of ``umdss.drainage_plants``. :ivar water: node -> row of
        ``umdss.water_at``. :ivar shapes: piece -> WKB as drawn. :ivar turned: pieces that flow against their drawing. :ivar m3_a_head: wastewater
        of a person, m³ a day.
    """

    graph: Drainage
    lines: dict[str, dict]
    plants: dict[str, dict]
    water: dict[int, dict]
    shapes: dict[int, bytes]
    turned: set[int]
    m3_a_head: float

    def __post_init__(self) -> None:
        self.loads = self.graph.loads({code: line["population"] for code, line in self.lines.items()})
        ends, self._stuck = self.graph.outcomes()
        self._ends = {code: frozenset().union(*(ends[no] for no in numbers)) for code, numbers in self.graph.of_code.items()}
        self.outcome = {code: self._outcome(code) for code in self.graph.of_code}

    def _works(self, node: int) -> bool:
        key = self.graph.inlets.get(node)
        return key is not None and bool(self.plants[key]["operational"])

    def _outcome(self, code: str) -> str:
        ends = self._ends[code]
        treated = sum(self._works(node) for node in ends)
        stuck = any(no in self._stuck for no in self.graph.of_code[code])
        if treated:
            return PLANT if treated == len(ends) and not stuck else PARTLY
        if any(node in self.graph.inlets for node in ends):
            return CLOSED
        if any(node in self.water for node in ends):
            return WATER
        return OPEN if ends else CIRCLE

    def reached(self, code: str) -> list[str]:
        """Plants that a line leads to."""
        return sorted({self.graph.inlets[node] for node in self._ends[code] if node in self.graph.inlets}, key=int)

    def named(self, code: str) -> str | None:
        """The plant on record."""
        plant = self.lines[code]["plant_id"]
        return None if plant is None else str(plant)

    def title(self, key: str | None) -> str | None:
        """Name of a plant; its number when its place is not known."""
        return None if key is None else self.plants[key]["plant"] if key in self.plants else key

    def titles(self, code: str) -> str:
        """Names of the plants that a line leads to."""
        return "; ".join(self.title(key) for key in self.reached(code))

    def issue(self, code: str) -> str | None:
        """How record and drawing of a line contradict each other."""
        named, reached = self.named(code), self.reached(code)
        if named is None:
            return "none_named" if reached else None
        if named in self.plants and not self.plants[named]["operational"]:
            return "not_operating"
        if named in reached:
            return None
        return "other_reached" if reached else "none_reached"

    def load(self, code: str) -> tuple[int, float, float]:
        """Lines upstream, people upstream, m³ a day."""
        count, people = self.loads[code]
        return count, people, round(people * self.m3_a_head, 2)

    def trace_rows(self, found: dict[int, tuple[int, float]] | None) -> Iterator[tuple]:
        """Rows of ``TRACE``: the traced part of each line in the order of the trace; of all lines when nothing was traced."""
        parts: dict[str, list[int]] = {}
        for no in sorted(found, key=lambda one: (found[one], one)) if found is not None else self.graph.stretches:
            parts.setdefault(self.graph.stretches[no].code, []).append(no)
        for code, numbers in parts.items():
            shape, against = self.lines[code]["geom"], any(no in self.turned for no in numbers)
            if against or len(numbers) < len(self.graph.of_code[code]):
                shape = bytes(QgsGeometry.collectGeometry([self._flowing(no) for no in numbers]).asWkb())
            length = sum(self.graph.stretches[no].length_m for no in numbers)
            order, metres = found[numbers[0]] if found is not None else (None, None)
            count, people, m3 = self.load(code)
            yield (
                code, order, None if metres is None else round(metres, 1), round(length, 1), count, self.lines[code]["population"], people, m3,
                self.outcome[code], tr(LABEL_OF[self.outcome[code]]), self.title(self.named(code)), self.titles(code), against, shape,
            )  # fmt: skip

    def _flowing(self, no: int) -> QgsGeometry:
        """The shape of a piece in the direction of flow."""
        shape = geometry_of(self.shapes[no])
        return QgsGeometry(shape.constGet().reversed()) if no in self.turned else shape

    def mismatch_rows(self, codes: list[str]) -> list[tuple]:
        """Rows of ``MISMATCHES``."""
        rows = []
        for code in codes:
            issue = self.issue(code)
            if issue is not None:
                _count, people, m3 = self.load(code)
                short = self._to_plant(code) if issue == "none_reached" else None
                rows.append(
                    (code, tr(ISSUES[issue]), self.title(self.named(code)), self.titles(code), people, m3, short, self.lines[code]["geom"])
                )  # fmt: skip
        return rows

    def _to_plant(self, code: str) -> float | None:
        """Metres from the nearest end of a line's water to the plant it names."""
        plant = self.plants.get(self.named(code))
        if plant is None or not self._ends[code]:
            return None
        places = (self.graph.place[node] for node in self._ends[code])
        return round(min(math.hypot(x - plant["x"], y - plant["y"]) for x, y in places), 1)

    def orphan_rows(self, codes: list[str]) -> list[tuple]:
        """Rows of ``ORPHANS``: lines that reach no operational plant."""
        rows = []
        for code in codes:
            if self.outcome[code] in (PLANT, PARTLY):
                continue
            line, (_count, people, m3) = self.lines[code], self.load(code)
            beside = {self.graph.stretches[no].code for node in self._nodes(code) for no in self.graph.out[node] + self.graph.into[node]}
            rows.append(
                (code, self.outcome[code], tr(LABEL_OF[self.outcome[code]]), beside == {code}, round(line["length_m"], 1), line["population"],
                 people, m3, self.title(self.named(code)), line["geom"])
            )  # fmt: skip
        return rows

    def _nodes(self, code: str) -> set[int]:
        return {node for no in self.graph.of_code[code] for node in (self.graph.begins[no], self.graph.ends[no])}

    def outfall_rows(self, codes: list[str]) -> list[tuple]:
        """Rows of ``OUTFALLS``: where the water of these lines ends."""
        wanted, rows = set(codes), []
        nodes = sorted({node for code in codes for node in self._ends[code]}, key=lambda node: (self.graph.place[node], node))
        for number, node in enumerate(nodes, 1):
            arriving = sorted({self.graph.stretches[no].code for no in self.graph.into[node]})
            key, body = self.graph.inlets.get(node), self.water.get(node, {})
            kind = "plant" if key else "water" if body else "meeting" if len(arriving) > 1 else "end"
            above = {self.graph.stretches[no].code for no in self.graph.trace_from(self.graph.into[node], upstream=True)}
            people = sum(self.lines[code]["population"] for code in above)
            x, y = self.graph.place[node]
            nearest = min(((math.hypot(row["x"] - x, row["y"] - y), int(other)) for other, row in self.plants.items()), default=None)
            rows.append(
                (number, kind, tr(ENDS[kind]), self.title(key), body.get("waterbody"), body.get("waterbody_type"),
                 "; ".join(code for code in arriving if code in wanted), people, round(people * self.m3_a_head, 2),
                 None if nearest is None else self.title(str(nearest[1])), None if nearest is None else round(nearest[0], 1),
                 bytes(QgsGeometry.fromPointXY(QgsPointXY(x, y)).asWkb()))
            )  # fmt: skip
        return rows

    def building_rows(self, houses: list[dict]) -> Iterator[tuple]:
        """Rows of ``BUILDINGS``. :param houses: rows of ``umdss.drainage_buildings``."""
        for house in houses:
            code = house["line_code"]
            outcome = UNKNOWN if code is None else self.outcome.get(code, UNKNOWN)
            named = self.named(code) if code in self.lines else None
            says = named is not None and bool(self.plants.get(named, {}).get("operational"))
            yield (
                house["bin"], house["ward"], code, outcome, tr(LABEL_OF[outcome]), house["sanitation_system"], house["population_served"],
                house["household_served"], self.title(named), says, house["geom"],
            )  # fmt: skip
