"""The vehicle access plan as rows: containments, curve, bottlenecks, fleet (umdss.md 7.12)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from .access_plan import Bottleneck, FleetRow, Widths
from .areas import without_srid
from .truck_work import Work

TANKS = [
    ("containment_id", "text"), ("ward", "integer"), ("family", "text"), ("population", "numeric"), ("size_m3", "numeric"), ("widest_m", "numeric"),
    ("by_longer_hose", "text"), ("travel_min", "numeric"), ("geom", "geometry"),
]  # fmt: skip
CURVE = [
    ("hose_m", "numeric"), ("class_m", "numeric"), ("n_containments", "bigint"), ("pct_containments", "numeric"), ("population", "numeric"),
    ("pct_population", "numeric"), ("gained_containments", "bigint"), ("gained_population", "numeric"),
]  # fmt: skip
NECKS = [
    ("rank", "integer"), ("edge_id", "bigint"), ("road_code", "text"), ("road_name", "text"), ("width_m", "numeric"), ("missing_width_m", "numeric"),
    ("length_m", "numeric"), ("joined_m", "numeric"), ("joined_part", "bigint"), ("gained_containments", "bigint"), ("gained_population", "numeric"),
    ("containments_per_m", "numeric"), ("population_per_m", "numeric"), ("geom", "geometry"),
]  # fmt: skip
FLEET = [
    ("class_m", "numeric"), ("n_containments", "bigint"), ("truck_hours_year", "numeric"), ("n_vehicles", "bigint"), ("capacity_m3", "numeric"),
    ("vehicle_hours_year", "numeric"),
    ("hours_asked", "numeric"), ("hours_there", "numeric"), ("gap_hours", "numeric"), ("vehicles_missing", "bigint"),
]  # fmt: skip
VEHICLES = [
    ("vehicle_id", "integer"), ("license_plate_number", "text"), ("provider", "text"), ("capacity_m3", "numeric"), ("vehicle_width_m", "numeric"),
    ("class_m", "numeric"), ("n_containments", "bigint"), ("pct_containments", "numeric"),
]  # fmt: skip
ROADS = [
    ("edge_id", "bigint"), ("road_code", "text"), ("road_name", "text"), ("width_m", "numeric"), ("length_m", "numeric"), ("widest_m", "numeric"),
    ("geom", "geometry"),
]  # fmt: skip


def _reached(tank: dict, place: int, width: float) -> bool:
    return tank["widest"][place] is not None and tank["widest"][place] >= width


def curve_rows(tanks: list[dict], classes: list[float], hoses: list[float]) -> list[tuple]:
    """Rows of ``CURVE``: what is reached at each width, and what a hose gains over the next shorter one."""
    people, rows, before = sum(tank["population"] for tank in tanks), [], {}
    for place, hose in enumerate(hoses):
        for width in classes:
            inside = [tank for tank in tanks if _reached(tank, place, width)]
            count, users = len(inside), sum(tank["population"] for tank in inside)
            old, before[width] = before.get(width), (count, users)
            shares = (round(100 * count / len(tanks), 1) if tanks else None, round(100 * users / people, 1) if people else None)
            gains = (None, None) if old is None else (count - old[0], round(users - old[1], 1))
            rows.append((hose, width, count, shares[0], round(users, 1), shares[1], *gains))
    return rows


def tank_rows(tanks: list[dict], hoses: list[float]) -> Iterator[tuple]:
    """Rows of ``TANKS``; 0 m: no width reaches it."""
    for tank in tanks:
        longer = "; ".join(f"{hose:g} m: {width or 0:g}" for hose, width in zip(hoses[1:], tank["widest"][1:], strict=True))
        minutes = None if tank["travel_min"] is None else round(tank["travel_min"], 1)
        yield (
            tank["containment_id"], tank["ward"], tank["family"], round(tank["population"], 2), tank["size_m3"], tank["widest"][0] or 0.0, longer,
            minutes, without_srid(tank["geom"]),
        )  # fmt: skip


def road_rows(pieces: list[dict], widths: Widths) -> Iterator[tuple]:
    """Rows of ``ROADS``; 0 m: reached by no width."""
    for row in pieces:
        widest = widths.widest.get(row["edge_id"], 0.0)
        yield row["edge_id"], row["road_code"], row["road_name"], row["width_m"], round(row["length_m"], 1), widest, row["geom"]


def neck_rows(best: list[Bottleneck], pieces: dict[int, dict], target: float) -> list[tuple]:
    """Rows of ``NECKS``, in the order of their rank. :param pieces: piece -> road, width, length, shape."""
    rows = []
    for rank, one in enumerate(best, 1):
        road = pieces[one.edge_id]
        width = road["width_m"]
        gained = (one.containments, round(one.people, 1), round(one.per_m, 3), round(one.people_per_m, 3))
        rows.append(
            (rank, one.edge_id, road["road_code"], road["road_name"], width, None if width is None else round(target - width, 2),
             round(road["length_m"], 1), round(one.joined_m, 1), one.part, *gained, road["geom"])
        )  # fmt: skip
    return rows


def work_by_class(tanks: list[dict], vehicles: list[dict], work: Work, part: float, years: float) -> dict[float, tuple[int, float]]:
    """Class -> containments whose widest class it is, and their truck-hours a year.

    A load is the mean tank of the vehicles narrow enough, where there are any. :param part: emptied share of the volume. :param years: of the cycle.
    """
    sums: dict[float, list] = defaultdict(lambda: [0, 0.0])
    loads: dict[float, Work] = {}
    for tank in tanks:
        width = tank["widest"][0]
        if width is None:
            continue
        if width not in loads:
            fits = [vehicle["capacity"] for vehicle in vehicles if vehicle["class"] is not None and vehicle["class"] <= width]
            loads[width] = replace(work, truck_m3=sum(fits) / len(fits)) if fits else work
        sums[width][0] += 1
        sums[width][1] += loads[width].hours((tank["size_m3"] or 0.0) * part, tank["travel_min"]) / years
    return {width: (count, hours) for width, (count, hours) in sums.items()}


def fleet_rows(rows: Iterable[FleetRow]) -> list[tuple]:
    """Rows of ``FLEET``."""
    return [
        (row.width_m, row.containments, round(row.hours, 1), row.vehicles, round(row.capacity_m3, 2), round(row.vehicle_hours, 1),
         round(row.asked, 1), round(row.there, 1), round(max(0.0, row.asked - row.there), 1), row.missing)
        for row in rows
    ]  # fmt: skip


def vehicle_rows(vehicles: list[dict], tanks: list[dict]) -> list[tuple]:
    """Rows of ``VEHICLES``: how many containments each reaches."""
    rows = []
    for vehicle in vehicles:
        width = vehicle["class"]
        count = sum(width is not None and _reached(tank, 0, width) for tank in tanks)
        rows.append(
            (vehicle["vehicle_id"], vehicle["license_plate_number"], vehicle["provider"], vehicle["capacity"], vehicle["vehicle_width_m"], width,
             count, round(100 * count / len(tanks), 1) if tanks else None)
        )  # fmt: skip
    return rows
