"""Measure and print the figures: python -m tests.benchmarks [--size N] [--only NAME ...] [--json FILE]

The city of each size is built once in a private cluster under build/bench (IMIS_BENCH_DIR elsewhere) with a desk's
settings (fsync on), and kept, so that the next run measures at once.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from dataclasses import asdict
from pathlib import Path

from .city import BenchCity
from .figures import Figure

ROOT = Path(__file__).resolve().parent.parent.parent


def benchmarks() -> dict:
    """The measuring functions by name, in the order in which they run."""
    from . import (
        measure_cwis,
        measure_desk,
        measure_import,
        measure_lists,
        measure_load,
        measure_office,
        measure_project,
        measure_saves,
        measure_scenario,
        measure_search,
        measure_summaries,
        measure_umdss,
    )  # fmt: skip

    return {
        "cwis": measure_cwis.measure,
        "scenario": measure_scenario.measure,
        "summaries": measure_summaries.measure,
        "lists": measure_lists.measure,
        "search": measure_search.measure,
        "saves": measure_saves.measure,
        "office": measure_office.measure,
        "load": measure_load.measure,
        "import": measure_import.measure,
        "desk": measure_desk.measure,
        "project": measure_project.measure,
        "umdss": measure_umdss.measure,
    }


def main() -> int:
    """Run what is asked for and print a line a figure."""
    known = benchmarks()
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=28023, help="buildings of the city (default 28023)")
    parser.add_argument("--only", nargs="*", choices=sorted(known), help="only these")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    arguments = parser.parse_args()
    home = Path(os.environ.get("IMIS_BENCH_DIR", ROOT / "build" / "bench"))
    figures: list[Figure] = []
    with BenchCity(home, arguments.size) as city:
        figures += city.build()
        for name, measure in known.items():
            if arguments.only and name not in arguments.only:
                continue
            for figure in measure(city):
                figures.append(figure)
                print(figure.line(), flush=True)
    if arguments.json:
        facts = {"machine": platform.machine(), "cores": os.cpu_count(), "size": arguments.size,
                 "figures": [asdict(figure) for figure in figures]}
        arguments.json.write_text(json.dumps(facts, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
