"""A what-if scenario there and back, as the desk computes it: indicators, flow and ladder before, the steps, the same after, all undone."""

from __future__ import annotations

import datetime
from typing import Iterator

from imis_plugin.database.connection import fetch_value
from imis_plugin.modules.acts import as_json
from imis_plugin.modules.cwis_scenario_page import TRY

from .city import BenchCity
from .figures import Figure, milliseconds

STEPS = {
    "connect": {"do": "connect", "within_m": 30},
    "empty": {"do": "empty"},
    "plant": {"do": "plant", "type": "fstp", "capacity_per_day": 50},
    "toilets": {"do": "toilets"},
    "pits": {"do": "pits"},
}
AIM = "3 s at 28,000"


def measure(city: BenchCity) -> Iterator[Figure]:
    """The better of two runs of each kind of step, and of all five in one scenario, as an officer."""
    year = datetime.date.today().year - 1
    with city.connect(user=city.officer()) as conn:
        for name, steps in {**{kind: [step] for kind, step in STEPS.items()}, "all five steps": list(STEPS.values())}.items():
            def compute(steps: list = steps) -> None:
                fetch_value(conn, TRY, (year, as_json(steps)))
                conn.rollback()

            yield Figure(f"scenario: {name}, there and back", min(milliseconds(compute, 2)) / 1000, "s", AIM)
