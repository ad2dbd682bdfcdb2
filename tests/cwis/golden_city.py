"""Golden city A: its folder, and what an independent program expects of it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "golden" / "city-a"
YEARS = (2023, 2024)
SRID = 32645


def read(name: str) -> list[dict]:
    """Rows of a golden CSV file; empty fields are None."""
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        return [{key: value or None for key, value in row.items()} for row in csv.DictReader(file)]


def document(year: int) -> dict:
    """The golden report document of a year."""
    return json.loads((FOLDER / f"expected_report_{year}.json").read_text(encoding="utf-8"))
