"""Hours of a truck for an emptying, and its way to the treatment plant (umdss.md 7.2, 7.3, 7.12)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from ...desk.words import tr
from ...records.words import mark
from .ways import SECONDS, Access, Ways

SLUDGE_PLANTS = "SELECT id::text AS id, name, public.ST_X(geom) AS x, public.ST_Y(geom) AS y FROM fsm.treatment_plants_register" \
    " WHERE status AND type IN (3, 4) AND geom IS NOT NULL ORDER BY id"  # fmt: skip


@dataclass(frozen=True)
class Work:
    """What an emptying takes: minutes at the house, minutes a m³ of pumping, minutes of unloading a load, m³ of a load."""

    service_min: float
    per_m3_min: float
    unload_min: float
    truck_m3: float

    def hours(self, m3: float, travel_min: float) -> float:
        """Truck-hours: service, and for each load (or part of one, shared with the neighbour) the way there and back and the unloading."""
        return (self.service_min + self.per_m3_min * m3 + (2 * travel_min + self.unload_min) * m3 / self.truck_m3) / 60


def declare_work(algorithm) -> None:
    """The assumptions of :class:`Work` and of the way to the plant as advanced parameters."""
    algorithm.add_number("EMPTIED_PCT", mark("Emptied of the volume (%) °"), 90, 10, 100, advanced=True)
    algorithm.add_number("TRUCK_M3", mark("Volume of a truck (m³) °"), 3, 0.2, 30, advanced=True)
    algorithm.add_number("SERVICE_MIN", mark("Service at the house (minutes) °"), 20, 0, 480, advanced=True)
    algorithm.add_number("PER_M3_MIN", mark("Pumping (minutes a m³) °"), 6, 0, 120, advanced=True)
    algorithm.add_number("UNLOAD_MIN", mark("Unloading a load at the plant (minutes) °"), 20, 0, 480, advanced=True)
    algorithm.add_number("DETOUR", mark("Ways without a road network: straight line times °"), 1.3, 1, 5, advanced=True)


def work_of(run) -> Work:
    """The parameters that :func:`declare_work` declared."""
    return Work(run.number("SERVICE_MIN"), run.number("PER_M3_MIN"), run.number("UNLOAD_MIN"), run.number("TRUCK_M3"))


def reached(run, ids: list[str], net: Ways, hose_m: float) -> dict[str, Access]:
    """Where the truck stands for each of some containments: the nearest piece of a network within the hose."""
    if not ids or not net.pieces:
        return {}
    rows = run.server.fetch(
        "SELECT * FROM umdss.reached_pieces(%(ids)s, %(pieces)s, %(hose)s)", {"ids": ids, "pieces": sorted(net.pieces), "hose": hose_m}
    )
    names = ("key", "edge_id", "source", "target", "at", "leg_m", "x", "y")
    return {row["key"]: Access(*(row[name] for name in names)) for row in rows}


@dataclass(frozen=True)
class Trip:
    """Minutes one way to the nearest plant, its name, and whether the straight line had to do."""

    minutes: float
    plant: str
    straight: bool


class PlantTrips:
    """Ways of trucks to the nearest operational plant that takes sludge.

    Over roads wide enough; where the network is not built, or its roads do not lead there, the straight line times a factor.

    Speed on the straight line is that of the setting, the factor the parameter ``DETOUR``.
    """

    def __init__(self, run, unknown_is_wide: bool, hose_m: float) -> None:
        self._run, self._unknown, self._hose, self._detour = run, unknown_is_wide, hose_m, run.number("DETOUR")
        self._kmh = float(run.server.fetch("SELECT coalesce(imis.setting_number('umdss_truck_speed_kmh'), 20) AS kmh")[0]["kmh"])
        self.plants = {row["id"]: row for row in run.server.fetch(SLUDGE_PLANTS)}
        self._net = None
        if not self.plants:
            run.feedback.pushWarning(tr("No operational plant takes sludge: the way to the plant is left out."))
        elif run.server.fetch("SELECT built FROM umdss.network_state()")[0]["built"]:
            self._net = Ways.read(run, unit=SECONDS, towards=True, leg_kmh=self._kmh)
        else:
            said = tr("The road network has not been built yet: ways to the plant are straight lines times {factor}.")
            run.feedback.pushWarning(said.format(factor=f"{self._detour:g}"))

    def of(self, places: dict[str, tuple[float, float]], width_m: float) -> dict[str, Trip]:
        """Trips of containments over roads of a width.

        :param places: containment -> east and north.
        """
        if not self.plants:
            return {key: Trip(0.0, "", False) for key in places}
        costs, stops = None, {}
        if self._net is not None:
            net = self._net.wide(width_m, self._unknown)
            origins = net.places(self._run, "plant", list(self.plants))
            costs, stops = net.costs(origins.values()), reached(self._run, sorted(places), net, self._hose)
        found = {}
        for key, place in places.items():
            there = costs.to(stops[key]) if key in stops else None
            found[key] = Trip(there[0] / 60, self.plants[there[1]]["name"], False) if there is not None else self._straight(*place)
        return found

    def _straight(self, x: float, y: float) -> Trip:
        metres, _no, plant = min(self._by_air(x, y))
        return Trip(metres * self._detour / self._kmh * 0.06, self.plants[plant]["name"], True)

    def _by_air(self, x: float, y: float) -> Iterable[tuple[float, int, str]]:
        return ((math.hypot(row["x"] - x, row["y"] - y), int(key), key) for key, row in self.plants.items())
