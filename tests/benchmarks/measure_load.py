"""`load` of building polygons with all checks and triggers, into an empty city made for it."""

from __future__ import annotations

from typing import Iterator

from .bench_load import LAT, LON
from .bench_load import measure as load_rate
from .city import BenchCity
from .figures import Figure

ROWS = 100_000
CITY = "POLYGON(({w} {s}, {e} {s}, {e} {n}, {w} {n}, {w} {s}))".format(w=LON - 0.03, e=LON + 0.03, s=LAT - 0.03, n=LAT + 0.03)


def measure(city: BenchCity) -> Iterator[Figure]:
    """Rows a second of the buildings' file, from reading it to the commit."""
    with city.empty_database("bench_load", CITY, 4326) as conn:
        rate, report = load_rate(conn, ROWS)
        yield Figure("load: {:,} building polygons".format(ROWS), rate, "rows/s", "20,000 rows/s")
        yield Figure("load: rows accepted", sum(file.accepted for file in report.files), "rows")
