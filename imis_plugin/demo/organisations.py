"""Service providers with staff and vehicles, help desks, treatment plants with tests, yearly targets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from imis_plugin.demo import names
from imis_plugin.demo.tile import Tile
from imis_plugin.demo.writing import copy_columns, dates_text, days

__all__ = ["Fleet", "write_providers", "write_plants", "write_targets", "FIRST_YEAR"]

FIRST_YEAR = 2022
#: Name, receipt prefix, vehicles (m3, width m), share of the jobs, satisfied, protected, how slow.
PROVIDERS = (
    ("Gomti Sanitation Services", "GSS", ((3.0, 2.2), (1.0, 1.8)), 0.33, 0.94, 0.89, 1.0),
    ("Swachh Nagar Desludging", "SND", ((4.0, 2.3), (2.0, 2.1)), 0.30, 0.92, 0.86, 0.9),
    ("Awadh Tanker Works", "ATW", ((3.0, 2.2), (0.7, 1.6)), 0.22, 0.74, 0.58, 1.9),
    ("Municipal Desludging Unit", "MDU", ((5.0, 2.4),), 0.15, 0.90, 0.90, 1.1),
)


@dataclass
class Fleet:
    """What the service chain needs of one provider."""

    provider: int
    prefix: str
    share: float
    satisfied: float
    protected: float
    slow: float
    vehicles: list[tuple[int, float]]
    drivers: list[int]
    emptiers: list[int]


def write_providers(cursor: Any, tile: Tile) -> list[Fleet]:
    """COPY four providers, their staff and seven vehicles, and the help desks (once a city)."""
    rng = tile.rng("providers")
    fleets: list[Fleet] = []
    ids = tile.numbers.take("provider", len(PROVIDERS)).tolist()
    heads = [names.person(rng) for _ in PROVIDERS]
    centre = tile.base.centre[tile.pick]
    offices = rng.integers(0, tile.count, len(PROVIDERS))
    copy_columns(
        cursor,
        "fsm.service_providers",
        {
            "id": ids,
            "company_name": [p[0] for p in PROVIDERS],
            "email": [f"office@{p[1].lower()}.example" for p in PROVIDERS],
            "ward": [int(tile.data["ward"][o]) for o in offices],
            "company_location": [tile.data["locality"][o] for o in offices],
            "contact_person": [h[0] for h in heads],
            "contact_gender": [h[1] for h in heads],
            "contact_number": names.phones(rng, len(PROVIDERS)),
            "geom": [tile.point(np.round(centre[o], 1)) for o in offices],
        },
    )
    staff: dict[str, list[Any]] = {
        k: [] for k in (
            "id", "service_provider_id", "name", "gender", "contact_number", "dob", "address", "employee_type",
            "year_of_experience", "wage", "license_number", "license_issue_date", "training_status", "status",
            "employment_start", "employment_end",
        )
    }  # fmt: skip
    cars: dict[str, list[Any]] = {
        k: [] for k in ("id", "service_provider_id", "license_plate_number", "capacity", "width",
                        "comply_with_maintainance_standards", "description")
    }  # fmt: skip

    def employ(provider: int, role: str, active: bool = True) -> int:
        number = int(tile.numbers.take("employee", 1)[0])
        name, gender = names.person(rng, 0.4 if role == "Management" else 0.04)
        years = int(rng.integers(1, 18))
        start = days("2021-06-01") - int(rng.integers(0, 1800))
        wage = {"Management": 32000, "Driver": 18500, "Cleaner/Emptier": 13500}[role] + 250 * years
        row = (
            number, provider, name, gender, names.phone(rng),
            dates_text(np.array([days("1990-01-01") + int(rng.integers(-6000, 4000))]))[0],
            names.MOHALLA[int(rng.integers(0, len(names.MOHALLA)))], role, years, wage,
            f"UP32-{number:07d}" if role == "Driver" else None,
            dates_text(np.array([start - 400]))[0] if role == "Driver" else None,
            "Occupational health and safety" if rng.random() < 0.7 else None, active,
            dates_text(np.array([start]))[0], None if active else "2024-03-31",
        )  # fmt: skip
        for key, value in zip(staff, row, strict=True):
            staff[key].append(value)
        return number

    for provider, (_, prefix, vehicles, share, satisfied, protected, slow) in zip(ids, PROVIDERS, strict=True):
        employ(provider, "Management")
        drivers, emptiers, fleet = [], [], []
        for capacity, width in vehicles:
            number = int(tile.numbers.take("vehicle", 1)[0])
            row = (number, provider, f"UP 32 DM {1000 + number}", capacity, width, bool(rng.random() < 0.8),
                   f"Vacuum tanker of {capacity:g} m3")  # fmt: skip
            for key, value in zip(cars, row, strict=True):
                cars[key].append(value)
            fleet.append((number, capacity))
            drivers.append(employ(provider, "Driver"))
            emptiers += [employ(provider, "Cleaner/Emptier"), employ(provider, "Cleaner/Emptier")]
        employ(provider, "Cleaner/Emptier", active=False)
        fleets.append(Fleet(provider, prefix, share, satisfied, protected, slow, fleet, drivers, emptiers))
    copy_columns(cursor, "fsm.employees", staff)
    copy_columns(cursor, "fsm.desludging_vehicles", cars)
    desks = tile.numbers.take("help_desk", 2).tolist()
    copy_columns(
        cursor,
        "fsm.help_desks",
        {
            "id": desks,
            "name": ["Municipal Help Desk", f"{PROVIDERS[0][0]} Help Desk"],
            "service_provider_id": [None, ids[0]],
            "email": ["helpdesk@gomtipur.example", "helpdesk@gss.example"],
            "contact_number": names.phones(rng, 2),
            "description": ["Requests for desludging, by telephone and at the counter", "Requests to the provider"],
        },
    )
    return fleets


def write_plants(cursor: Any, tile: Tile) -> dict[str, int]:
    """COPY the treatment plants of a tile; returns their ids as ``wastewater``, ``sludge`` and, in the first, ``closed``."""
    base, rng = tile.base, tile.rng("plants")
    kinds = ["wastewater", "sludge"] + (["closed"] if tile.number == 0 else [])
    if tile.part:
        # The real sites lie in other wards: take streets' ends of the part that is built.
        roads = tile.within("road")
        sites = [np.round(base.roads[roads[i % len(roads)]][0], 1) for i in (0, len(roads) // 2, len(roads) - 1)]
    else:
        sites = [base.sites[i] for i in range(3)]
    ids = tile.numbers.take("plant", len(kinds)).tolist()
    facts = {
        "wastewater": ("Gomti Sewage Treatment Plant", 1, "Sequencing batch reactor", "Aerobic", 4000, "River bank"),
        "sludge": ("Gomtipur Faecal Sludge Treatment Plant", 3, "Planted drying beds", "Anaerobic settling", 40, "South"),
        "closed": ("Old Oxidation Pond", 2, "Oxidation pond", "Aerobic", 600, "West (closed 2019)"),
    }
    keepers = [names.person(rng, 0.15) for _ in kinds]
    copy_columns(
        cursor,
        "fsm.treatment_plants",
        {
            "id": ids,
            "name": [facts[k][0] + tile.suffix for k in kinds],
            "location": [facts[k][5] for k in kinds],
            "type": [facts[k][1] for k in kinds],
            "treatment_system": [facts[k][2] for k in kinds],
            "treatment_technology": [facts[k][3] for k in kinds],
            "capacity_per_day": [facts[k][4] for k in kinds],
            "caretaker_name": [k[0] for k in keepers],
            "caretaker_gender": [k[1] for k in keepers],
            "caretaker_number": names.phones(rng, len(kinds)),
            "status": [k != "closed" for k in kinds],
            "geom": [tile.point(s) for s in sites[: len(kinds)]],
        },
    )
    plants = dict(zip(kinds, ids, strict=True))
    _tests(cursor, tile, plants)
    return plants


def _tests(cursor: Any, tile: Tile, plants: dict[str, int]) -> None:
    """One influent and one effluent sample a month and plant; three in four meet the standard, none in one month a year."""
    rng = tile.rng("tests")
    first, last = np.datetime64(f"{FIRST_YEAR}-01", "M"), np.datetime64(int(tile.today), "D").astype("datetime64[M]")
    months = np.arange(first, last)
    rows: dict[str, list[Any]] = {k: [] for k in ("treatment_plant_id", "date", "temperature", "ph", "cod", "bod", "tss", "ecoli", "sample_location")}
    for kind in ("wastewater", "sludge"):
        for month in months:
            day = month.astype("datetime64[D]") + int(rng.integers(4, 26))
            bad = int(month.astype(int)) % 12 == (5 if kind == "sludge" else 7)
            raw = (320, 700, 380) if kind == "wastewater" else (19400, 38800, 14000)
            for place in ("Influent", "Effluent"):
                if place == "Influent":
                    bod, cod, tss = (float(v * rng.lognormal(0, 0.18)) for v in raw)
                    ecoli = int(10 ** rng.uniform(6, 7.4))
                else:
                    bod = float(np.clip(rng.lognormal(np.log(29), 0.33), 12, 85)) * (2.1 if bad else 1)
                    cod = bod * float(rng.uniform(2.2, 3.4))
                    tss = float(np.clip(rng.lognormal(np.log(33), 0.32), 14, 150)) * (1.8 if bad else 1)
                    ecoli = int(10 ** min(rng.normal(2.45, 0.42), 5))
                row = (plants[kind], str(day), round(float(rng.normal(27, 4)), 1), round(float(rng.normal(7.3, 0.35)), 2),
                       round(cod, 1), round(bod, 1), round(tss, 1), ecoli, place)  # fmt: skip
                for key, value in zip(rows, row, strict=True):
                    rows[key].append(value)
    copy_columns(cursor, "fsm.treatmentplant_tests", rows)


#: Target of a yearly CWIS indicator in FIRST_YEAR and what is added each year: partly reached, as in a city that tries.
INDICATOR_TARGETS = {
    "EQ-1": (0.5, 0.05), "SF-1a": (25, 4), "SF-1b": (4, 1), "SF-1c": (85, 3), "SF-1d": (20, 5), "SF-1e": (100, 0), "SF-1f": (10, 5),
    "SF-1g": (80, 2), "SF-2a": (10, 5), "SF-2b": (4, 2), "SF-2c": (85, 3), "SF-3a": (15, 5), "SF-3b": (20, 5), "SF-3c": (45, 1),
    "SF-3e": (200, -10), "SF-4a": (55, 4), "SF-4b": (15, 5), "SF-4d": (25, 2), "SF-5": (35, 5), "SF-6": (35, 5), "SF-7": (90, 2),
    "SF-9": (75, 3),
}  # fmt: skip


def write_targets(cursor: Any, tile: Tile) -> None:
    """Targets of the seven performance indicators and of the 22 yearly CWIS indicators for every year, rising slowly."""
    last = int(np.datetime64(int(tile.today), "D").astype("datetime64[Y]").astype(int)) + 1970
    start = {1: 85, 2: 85, 3: 75, 4: 85, 5: 10, 6: 96, 7: 10}
    step = {1: 2, 2: 1, 3: 3, 4: 2, 5: 3, 6: -8, 7: 1}
    pairs = [(k, y) for y in range(FIRST_YEAR, last + 1) for k in start]
    copy_columns(
        cursor,
        "fsm.kpi_targets",
        {
            "indicator_id": [k for k, _ in pairs],
            "year": [y for _, y in pairs],
            "target": [max(1, min(start[k] + step[k] * (y - FIRST_YEAR), 100)) for k, y in pairs],
        },
    )
    wanted = [(code, y) for code in INDICATOR_TARGETS for y in range(FIRST_YEAR, last + 1)]
    copy_columns(
        cursor,
        "cwis.indicator_target",
        {
            "indicator_code": [code for code, _ in wanted],
            "year": [y for _, y in wanted],
            "target": [_indicator_target(code, y) for code, y in wanted],
        },
    )


def _indicator_target(code: str, year: int) -> float:
    """The target of an indicator in a year; shares end at 100, the distance of SF-3e at 100 m."""
    first, each = INDICATOR_TARGETS[code]
    target = first + each * (year - FIRST_YEAR)
    return max(target, 100) if each < 0 else round(min(target, 1 if code == "EQ-1" else 100), 3)
