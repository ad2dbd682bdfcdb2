"""The zones of scheduled desludging as rows: calendar, balance, containments, notices (umdss.md 7.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ...desk.words import tr
from .areas import without_srid
from .zone_calendar import Period

SHARES = ("late", "unsafe", "lic", "flooded")
CALENDAR = [
    ("zone", "integer"), ("period", "text"), ("begins", "date"), ("ends", "date"), ("wet_season", "boolean"), ("n_containments", "bigint"),
    ("n_buildings", "bigint"), ("volume_m3", "numeric"), ("truck_hours", "numeric"), ("truck_days", "numeric"), ("trucks_busy", "numeric"),
    ("pct_done", "numeric"),
]  # fmt: skip
BALANCE = [
    ("zone", "integer"), ("n_units", "bigint"), ("load", "numeric"), ("deviation_pct", "numeric"), ("balanced", "boolean"), ("priority", "numeric"),
    ("pct_late", "numeric"), ("pct_unsafe_outlet", "numeric"), ("pct_lic", "numeric"), ("pct_flooded", "numeric"), ("flood_prone", "boolean"),
    ("perimeter_km", "numeric"),
]  # fmt: skip
CONTAINMENTS = [
    ("containment_id", "text"), ("zone", "integer"), ("begins", "date"), ("ends", "date"), ("in_plan", "boolean"), ("ward", "integer"),
    ("size_m3", "numeric"), ("size_imputed", "boolean"), ("volume_m3", "numeric"), ("truck_hours", "numeric"), ("travel_min", "numeric"),
    ("plant", "text"), ("late", "boolean"), ("unsafe", "boolean"), ("lic", "boolean"), ("flooded", "boolean"), ("geom", "geometry"),
]  # fmt: skip
NOTICES = [
    ("zone", "integer"), ("begins", "date"), ("ends", "date"), ("ward", "integer"), ("road_code", "text"), ("road_name", "text"),
    ("house_number", "text"), ("bin", "text"), ("containment_ids", "text"), ("notice", "text"), ("geom", "geometry"),
]  # fmt: skip
UNITS = [("unit_no", "integer"), ("label", "text"), ("zone", "integer"), ("n_containments", "bigint"), ("load", "numeric"), ("geom", "geometry")]


def fact(zoning, zone: int, tanks: list[dict], weights: list[float], prone_pct: float) -> dict:
    """What is said of a zone: its containments, shares that give priority, load.

    :param weights: of the four shares. :param prone_pct: share of containments in the flood from which on it is flood-prone, %.
    """
    shares = {name: sum(tank[name] for tank in tanks) / len(tanks) if tanks else 0.0 for name in SHARES}
    return {
        "tanks": tanks, "units": len(zoning.members[zone]), "load": zoning.loads[zone], "deviation": zoning.deviation(zone) * 100,
        "balanced": zoning.balanced(zone), "priority": sum(weight * shares[name] for weight, name in zip(weights, SHARES, strict=True)),
        "prone": shares["flooded"] * 100 >= prone_pct, **shares,
    }  # fmt: skip


@dataclass(frozen=True)
class ZonePlan:
    """Zones in the order of their periods.

    :ivar facts: of each zone, in order; empty when there is nothing to plan. :ivar zone_of: unit -> zone, 1 first. :ivar links: parts linked.
    """

    slots: list[Period]
    facts: list[dict]
    zone_of: dict[int, int]
    links: int

    def tanks(self) -> list[dict]:
        """The containments of the plan."""
        return [tank for fact in self.facts for tank in fact["tanks"]]

    def calendar(self, houses: list[dict], per_day: float, days: float) -> list[tuple]:
        """Rows of ``CALENDAR``. :param per_day: emptyings of a truck a day. :param days: working days of a period."""
        count, rows, done, whole = Counter(house["zone"] for house in houses), [], 0, len(self.tanks())
        for slot, fact in zip(self.slots, self.facts, strict=False):
            tanks = fact["tanks"]
            done += len(tanks)
            truck_days = len(tanks) / per_day
            sums = (round(sum(tank[name] for tank in tanks), 1) for name in ("volume_m3", "truck_hours"))
            rows.append(
                (slot.no, slot.label, slot.begins, slot.ends, slot.wet, len(tanks), count[slot.no], *sums, round(truck_days, 2),
                 round(truck_days / days, 2), round(100 * done / whole, 1))
            )  # fmt: skip
        return rows

    def balance(self, shapes: dict[int, dict]) -> list[tuple]:
        """Rows of ``BALANCE``. :param shapes: zone -> its ``perimeter_m``."""
        return [
            (slot.no, fact["units"], round(fact["load"], 2), round(fact["deviation"], 1), fact["balanced"], round(fact["priority"], 3),
             *(round(fact[name] * 100, 1) for name in SHARES), fact["prone"], round(shapes[slot.no]["perimeter_m"] / 1000, 3))
            for slot, fact in zip(self.slots, self.facts, strict=False)
        ]  # fmt: skip

    def slot(self, zone: int) -> Period:
        """The period of a zone."""
        return self.slots[zone - 1]


def tank_rows(plan: ZonePlan, tanks: list[dict]) -> Iterator[tuple]:
    """Rows of ``CONTAINMENTS``: those out of reach with their zone, outside the plan."""
    for tank in tanks if plan.facts else ():
        zone = plan.zone_of[tank["unit_no"]]
        figures = (round(tank[name], 2) for name in ("volume_m3", "truck_hours", "travel_min"))
        size = None if tank["size_m3"] is None else round(tank["size_m3"], 2)
        yield (
            tank["containment_id"], zone, plan.slot(zone).begins, plan.slot(zone).ends, tank["within"], tank["ward"], size, tank["size_imputed"],
            *figures, tank["plant"], *(tank[name] for name in SHARES), without_srid(tank["geom"]),
        )  # fmt: skip


def notice_rows(plan: ZonePlan, houses: list[dict]) -> Iterator[tuple]:
    """Rows of ``NOTICES``: what is posted at the house."""
    text = tr("Your septic tank or pit will be emptied between {begins} and {ends} (zone {zone}). Please keep the cover free.")
    for house in houses:
        slot = plan.slot(house["zone"])
        yield (
            house["zone"], slot.begins, slot.ends, house["ward"], house["road_code"], house["road_name"], house["house_number"], house["bin"],
            house["containment_ids"], text.format(begins=slot.begins, ends=slot.ends, zone=house["zone"]), house["geom"],
        )  # fmt: skip


def unit_rows(plan: ZonePlan, units: list[dict], weights: dict[int, float]) -> Iterator[tuple]:
    """Rows of ``UNITS``."""
    counted = Counter(tank["unit_no"] for tank in plan.tanks())
    for unit in units if plan.facts else ():
        no = unit["unit_no"]
        yield no, unit["label"], plan.zone_of[no], counted[no], round(weights.get(no, 0.0), 2), without_srid(unit["geom"])
