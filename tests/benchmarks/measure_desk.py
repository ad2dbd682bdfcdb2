"""Panels, dashboards and notices as an officer meets them: in a QGIS of its own, from the click to what is on the screen."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Iterator

from .city import BenchCity
from .figures import Figure

SCRIPT = Path(__file__).with_name("run_desk.py")


def measure(city: BenchCity) -> Iterator[Figure]:
    """A line for each list, dashboard and notice."""
    done = subprocess.Popen([sys.executable, str(SCRIPT), str(city.target), city.officer()], stdout=subprocess.PIPE, text=True)
    for line in done.stdout:
        if line.startswith("{"):
            told = json.loads(line)
            yield Figure(told["name"], told["seconds"], "s", "1 s" if "colleague" in told["name"] else "")
    if done.wait():
        raise SystemExit("the desk could not be measured")
