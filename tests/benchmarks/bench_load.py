"""A delivery of many building footprints, and how fast ``load`` takes it: python -m tests.benchmarks.bench_load TARGET [rows].

The files are made up: footprints in rows around 81.0 E 26.85 N, with every field of a building form filled.
"""

from __future__ import annotations

import csv
import random
import sys
import tempfile
import time
from pathlib import Path

LON, LAT = 81.0, 26.85
HEADERS = [
    "bin", "ward", "road_code", "house_number", "house_locality", "tax_code", "structure_type_id", "surveyed_date",
    "floor_count", "construction_year", "functional_use_id", "use_category_id", "household_served",
    "population_served", "male_population", "female_population", "other_population", "low_income_hh",
    "water_source_id", "well_presence_status", "swm_customer_id", "toilet_status", "toilet_count",
    "household_with_private_toilet", "population_with_private_toilet", "sanitation_system_id",
    "desludging_vehicle_accessible", "geom_wkt",
]  # fmt: skip


def polygon(column: int, row: int, columns: int) -> str:
    """A footprint of five corners in a cell of about 14 m, EPSG:4326."""
    west = LON - 0.022 + column * (0.044 / columns)
    south = LAT - 0.020 + row * (0.040 / columns)
    corners = [(0, 0), (0.00006, 0), (0.00008, 0.00004), (0.00006, 0.00007), (0, 0.00006), (0, 0)]
    ring = ",".join(f"{west + x:.7f} {south + y:.7f}" for x, y in corners)
    return f"MULTIPOLYGON((({ring})))"


def buildings(count: int, seed: int = 1) -> list[list]:
    """Rows of ``count`` buildings in the order of HEADERS."""
    dice = random.Random(seed)
    columns = int(count**0.5) + 1
    rows = []
    for number in range(count):
        households = dice.randint(1, 4)
        men, women = households * 2, households * 2 + dice.randint(0, 2)
        people = men + women
        rows.append([
            f"B{number + 1:06d}", dice.randint(1, 4), f"R{dice.randint(1, 50):04d}", f"{number + 1}/{dice.randint(1, 9)}",
            "Bazaar lane", f"T{number + 1:06d}", dice.choice(["RCC framed", "Load bearing", "CGI Sheet"]), "2024-03-05",
            dice.randint(1, 4), f"{dice.randint(1970, 2023)}-01-01", 1, 1, households, people, men, women, 0,
            dice.choice(["true", "false"]), dice.choice(["Tube well", "Dug well"]), "false", f"SWM{number + 1:06d}", "true",
            households, households, people, dice.choice([5, 6]), "true", polygon(number % columns, number // columns, columns),
        ])  # fmt: skip
    return rows


def write_csv(path: Path, headers: list[str], rows: list[list]) -> None:
    """One CSV file, UTF-8."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(headers)
        writer.writerows(rows)


def write_folder(folder: Path, rows: list[list]) -> None:
    """Four wards, fifty roads and the buildings given, as three files."""
    wards, roads = [], []
    for ward in range(4):
        west, south = LON - 0.024 + (ward % 2) * 0.024, LAT - 0.022 + (ward // 2) * 0.022
        ring = ",".join(f"{west + x:.6f} {south + y:.6f}" for x, y in ((0, 0), (0.024, 0), (0.024, 0.022), (0, 0.022), (0, 0)))
        wards.append([ward + 1, f"MULTIPOLYGON((({ring})))"])
    for road in range(50):
        at = LAT - 0.021 + road * 0.0008
        roads.append([f"R{road + 1:04d}", "Lane", 6, 4, 4000, f"LINESTRING({LON - 0.021:.6f} {at:.6f}, {LON + 0.021:.6f} {at:.6f})"])
    write_csv(folder / "wards.csv", ["ward", "geom_wkt"], wards)
    write_csv(folder / "roads.csv", ["code", "name", "right_of_way", "carrying_width", "length", "geom_wkt"], roads)
    write_csv(folder / "buildings.csv", HEADERS, rows)


def measure(conn, count: int = 100_000, feedback=None):
    """Load ``count`` new buildings into an empty database of the test city.

    :return: rows a second of the buildings' file with all checks and triggers, and the report.
    """
    from imis_plugin.imports import load_folder

    with tempfile.TemporaryDirectory() as folder:
        write_folder(Path(folder), buildings(count))
        started = time.perf_counter()
        report = load_folder(conn, Path(folder), feedback=feedback)
        seconds = time.perf_counter() - started
    if not report.loaded:
        raise SystemExit(report.as_text())
    return count / seconds, report


if __name__ == "__main__":
    from imis_plugin.database.connection import connect

    session = connect(sys.argv[1])
    rate, outcome = measure(session, int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
    print(outcome.as_text())
    print(f"{rate:,.0f} rows/s")
