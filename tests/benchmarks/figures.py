"""A measured figure, and the clock."""

from __future__ import annotations

import statistics
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Callable, Iterator


@dataclass(frozen=True)
class Figure:
    """What was measured, how much, in which unit, and what the aim is ('' where there is none)."""

    name: str
    value: float
    unit: str
    aim: str = ""

    def line(self) -> str:
        """One line for a person."""
        aim = "   (aim {})".format(self.aim) if self.aim else ""
        return "{:<58} {:>12,.2f} {}{}".format(self.name, self.value, self.unit, aim)


@contextmanager
def clock() -> Iterator[Callable[[], float]]:
    """``with clock() as seconds: …; seconds()`` gives the time since."""
    start = time.perf_counter()
    yield lambda: time.perf_counter() - start


def milliseconds(action: Callable[[], object], times: int) -> list[float]:
    """The times of so many runs of ``action``, in milliseconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def p95(values: list[float]) -> float:
    """The 95th percentile (inclusive) of at least two values."""
    return statistics.quantiles(values, n=20, method="inclusive")[18]
