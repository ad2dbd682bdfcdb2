"""Every analysis of the Urban Management Decision Support System with its defaults; at a large city those that have an aim there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Iterator

from .city import BenchCity
from .figures import Figure

SCRIPT = Path(__file__).with_name("run_umdss.py")
SMALL_CITY = 100000
AT_ANY_SIZE = (
    "build_road_network", "summary_point", "summary_wards", "hard_to_reach_buildings", "sewer_potential_buildings", "tax_due_buildings",
    "buildings_by_payment_status", "containments_proposed_emptying", "refresh_area_summaries",
)  # fmt: skip
AIMS = {"summary_point": "0.1 s", "desludging_route_plan": "30 s for 40 jobs"}


def measure(city: BenchCity) -> Iterator[Figure]:
    """In a process of its own: a QGIS as a planner's; layers in memory."""
    names = () if city.size <= SMALL_CITY else AT_ANY_SIZE
    done = subprocess.Popen([sys.executable, str(SCRIPT), str(city.target), *names], stdout=subprocess.PIPE, text=True)
    for line in done.stdout:
        if line.startswith("{"):
            told = json.loads(line)
            usual = "" if told["group"] in ("planning", "maintenance", "export") else "1 s, 5 s at 1,000,000"
            yield Figure("umdss: {}".format(told["name"]), told["seconds"], "s", AIMS.get(told["name"], usual))
    if done.wait():
        raise SystemExit("an analysis could not be run")
