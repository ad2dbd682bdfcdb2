"""Assumptions on sludge that several plans share, and what each containment gives in a year by them (umdss.md 7.1)."""

from __future__ import annotations

from dataclasses import dataclass

from ...records.words import mark
from .server import Call

METHODS = ("schedule", "accumulation", "calibrated")
METHOD_TITLES = (mark("schedule"), mark("accumulation"), mark("accumulation, calibrated by the emptyings on record"))


@dataclass(frozen=True)
class Tank:
    """A containment in use: m³ a year (None: people or volume not known), its place as WKB (None: not on the map)."""

    key: str
    ward: int | None
    family: str
    m3: float | None
    geom: bytes | None


def declare_assumptions(algorithm) -> None:
    """Litres a person, when a containment is emptied, growth, cycle: advanced parameters."""
    algorithm.add_number("RATE_SEPTIC", mark("Sludge in septic tanks (litres a person and year) °"), 40, 1, 500, advanced=True)
    algorithm.add_number("RATE_PIT", mark("Sludge in lined and double pits (litres a person and year) °"), 40, 1, 500, advanced=True)
    algorithm.add_number("RATE_PERMEABLE", mark("Sludge in permeable pits (litres a person and year) °"), 60, 1, 500, advanced=True)
    algorithm.add_number("FILL_SEPTIC", mark("Septic tanks are emptied when filled to (share) °"), 0.5, 0.1, 1, advanced=True)
    tip = mark("Pits of known depth are emptied when filled to 0.5 m below the top.")
    algorithm.add_number("FILL_PIT", mark("Pits of unknown depth are emptied when filled to (share) °"), 0.75, 0.1, 1, tip=tip, advanced=True)
    algorithm.add_number("RESIDUE", mark("Left behind by an emptying (share) °"), 0.1, 0, 0.5, advanced=True)
    algorithm.add_number("GROWTH", mark("Growth of the population (% a year) °"), 2, 0, 10, advanced=True)
    algorithm.add_number("CYCLE_Y", mark("Cycle of the schedule (years) °"), 3, 0.5, 30, advanced=True)


def declare_volumes(algorithm) -> None:
    """All that :func:`tanks` asks for."""
    algorithm.add_choice("METHOD", mark("Sludge a year by"), METHOD_TITLES, 2, advanced=True)
    declare_assumptions(algorithm)


def assumptions(run) -> dict:
    """The arguments of ``umdss.demand_basis`` beside the day."""
    return {
        "method": METHODS[run.choice("METHOD")],
        "rates": [run.number("RATE_SEPTIC"), run.number("RATE_PIT"), run.number("RATE_PERMEABLE")],
        "fills": [run.number("FILL_SEPTIC"), run.number("FILL_PIT")],
        "residue": run.number("RESIDUE"), "growth_pct": run.number("GROWTH"), "cycle_years": run.number("CYCLE_Y"),
    }  # fmt: skip


def tanks(run) -> list[Tank]:
    """Containments in use on the day, in the wards asked for, by key."""
    call = Call("umdss.annual_volumes", as_of=run.day(), wards=run.wards(), **assumptions(run))
    rows = run.server.rows(call, ["geom"])
    return [Tank(key, ward, family, m3, None if geom is None else bytes(geom)) for key, ward, family, _people, m3, geom in rows]
