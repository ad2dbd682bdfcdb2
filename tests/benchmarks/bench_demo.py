"""Where the time of building the demo city goes: python -m tests.benchmarks.bench_demo [--size N] [--keep]

Builds a city in a database of its own on the private server (IMIS_DATA_DIR elsewhere) and prints each step, the whole,
and the processor seconds of the server's process and of this one, which a busy machine disturbs less.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from .figures import Figure

NAME = "bench_demo"


class Steps:
    """Feedback that notes when each step began."""

    def __init__(self) -> None:
        self.begun: list[tuple[float, str]] = []

    def step(self, text: str, done: int, total: int) -> None:
        """Note the step."""
        self.begun.append((time.perf_counter(), text))
        print("{:3d} %  {}".format(100 * done // max(total, 1), text), file=sys.stderr, flush=True)

    def cancelled(self) -> bool:
        """Never."""
        return False

    def figures(self) -> list[Figure]:
        """Seconds of each step."""
        pairs = zip(self.begun, self.begun[1:], strict=False)
        return [Figure(text, after - before, "s") for (before, text), (after, _) in pairs]


def processor_seconds(conn) -> float:
    """Processor time of the server's process of this connection; 0 where the system does not tell."""
    path = Path("/proc/{}/stat".format(conn.info.backend_pid))
    try:
        fields = path.read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(size: int | None, keep: bool) -> list[Figure]:
    """Build once and measure."""
    from imis_plugin.database.connection import connect, create_database, drop_database
    from imis_plugin.database.migrator import Migrator
    from imis_plugin.database.targets import parse_target
    from imis_plugin.demo.builder import CITY_NAME, SRID, build

    target = parse_target("embedded:" + NAME)
    drop_database(target)
    create_database(target)
    conn = connect(target)
    try:
        started = time.perf_counter()
        Migrator(conn).init(SRID, CITY_NAME, country="IND", currency="INR", timezone="Asia/Kolkata")
        figures = [Figure("set-up of the empty database", time.perf_counter() - started, "s")]
        steps, server, own = Steps(), processor_seconds(conn), time.process_time()
        started = time.perf_counter()
        result = build(conn, size, 1, steps)
        whole = time.perf_counter() - started
        figures += steps.figures()
        figures.append(Figure("demo city of {:,} buildings".format(result["buildings"]), whole, "s", "under 90 at 28,023"))
        figures.append(Figure("  of it processor time of the server", processor_seconds(conn) - server, "s"))
        figures.append(Figure("  of it processor time of this program", time.process_time() - own, "s"))
    finally:
        conn.close()
        if not keep:
            drop_database(target)
    return figures


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.bench_demo", description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=None, help="buildings (default 28,023)")
    parser.add_argument("--keep", action="store_true", help="leave the database bench_demo")
    arguments = parser.parse_args()
    for figure in measure(arguments.size, arguments.keep):
        print(figure.line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
