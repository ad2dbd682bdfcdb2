"""Fixtures of the import tests: small folders of files around the test city (EPSG:32644, 81.0 E 26.85 N)."""

from __future__ import annotations

from pathlib import Path

import pytest

from imis_plugin.database.connection import fetch_all, fetch_value
from imis_plugin.imports import load_folder
from tests.benchmarks import bench_load


def square(column: int = 0, row: int = 0, size: float = 0.0001) -> str:
    """A footprint near the middle of the city, EPSG:4326, WKT."""
    west, south = bench_load.LON + column * 0.0003, bench_load.LAT + row * 0.0003
    east, north = west + size, south + size
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


class Delivery:
    """A folder that files are written into, and the load of it."""

    def __init__(self, folder: Path, conn) -> None:
        self.folder = folder
        self.conn = conn

    def write(self, name: str, text: str | bytes, encoding: str = "utf-8") -> Path:
        """Write a file of the folder."""
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    def csv(self, name: str, headers: str, *rows: list) -> Path:
        """Write a CSV file: headings as one text, rows as lists."""
        path = self.folder / name
        bench_load.write_csv(path, headers.split(","), list(rows))
        return path

    def load(self, **options):
        """Load the folder."""
        return load_folder(self.conn, self.folder, **options)

    def value(self, query: str, params=None):
        """One value from the database."""
        return fetch_value(self.conn, query, params)

    def rows(self, query: str, params=None) -> list[dict]:
        """Rows from the database."""
        return fetch_all(self.conn, query, params)


@pytest.fixture
def delivery(tmp_path, db) -> Delivery:
    """An empty folder and a fresh database of the test city."""
    folder = tmp_path / "delivery"
    folder.mkdir()
    return Delivery(folder, db)


@pytest.fixture
def wards(delivery) -> Delivery:
    """The delivery with ward 1 already in the database."""
    ring = "POLYGON((80.98 26.83,81.02 26.83,81.02 26.87,80.98 26.87,80.98 26.83))"
    path = delivery.csv("wards.csv", "ward,geom_wkt", [1, ring])
    report = delivery.load()
    assert report.loaded, report.as_text()
    path.unlink()
    return delivery


def texts(report, table: str) -> dict[int, str]:
    """Reasons of a table's refused rows by line."""
    found: dict[int, str] = {}
    for reason in report.file(table).reasons:
        found[reason.line] = (found.get(reason.line, "") + " " + reason.text).strip()
    return found
