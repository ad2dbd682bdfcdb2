"""Opening the municipal project in a QGIS without a window, and drawing a map of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Iterator

from .city import BenchCity
from .figures import Figure

SCRIPT = Path(__file__).with_name("open_project.py")


def measure(city: BenchCity) -> Iterator[Figure]:
    """In a process of its own, so that QGIS starts as an officer's does."""
    done = subprocess.run([sys.executable, str(SCRIPT), str(city.target), city.officer()], capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        raise SystemExit("the project could not be opened")
    figures = json.loads(done.stdout.strip().splitlines()[-1])
    yield Figure("project: open all layers", figures["open"], "s", "4 s")
    yield Figure("project: draw a window of 800 m by 500 m", figures["window"], "s", "0.3 s")
    yield Figure("project: draw the whole city", figures["city"], "s", "0.5 s")
