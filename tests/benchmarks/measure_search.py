"""The search box and the services card as the desk asks for them."""

from __future__ import annotations

import statistics
from typing import Iterator

from imis_plugin.database.connection import fetch_all
from imis_plugin.records.search import MOST, SEARCH
from imis_plugin.records.services import SERVICES

from .city import BenchCity
from .figures import Figure, milliseconds

RUNS = 15


def measure(city: BenchCity) -> Iterator[Figure]:
    """Medians of several runs, as an officer."""
    with city.connect(user=city.officer(), autocommit=True) as conn:
        yield from figures_of(conn)


def figures_of(conn) -> Iterator[Figure]:
    """The figures over one connection."""
    some = "SELECT bin, house_number, tax_code, road_code FROM building_info.buildings TABLESAMPLE SYSTEM (1) WHERE house_number IS NOT NULL LIMIT 1"
    row = (fetch_all(conn, some) or fetch_all(conn, some.replace("TABLESAMPLE SYSTEM (1) ", "")))[0]
    tank = fetch_all(conn, "SELECT id FROM fsm.containments LIMIT 1")[0]["id"]
    asked = {
        "BIN": row["bin"], "house number": row["house_number"], "tax code": row["tax_code"], "road code": row["road_code"],
        "containment": tank, "first signs of a code": row["bin"][:3], "part of a name": "kumar", "nothing found": "zzzqqq",
    }  # fmt: skip
    for name, text in asked.items():
        yield Figure(f"search: {name}", statistics.median(milliseconds(lambda t=text: fetch_all(conn, SEARCH, (t, None, MOST)), RUNS)), "ms",
                     "10 ms for codes at 1,000,000")
    yield Figure("services of a building", statistics.median(milliseconds(lambda: fetch_all(conn, SERVICES, (row["bin"],)), RUNS)), "ms")
