"""The yearly report of the last full year: its indicators computed, computed and stored with all their parts, and written in all faces."""

from __future__ import annotations

import datetime
import tempfile
from pathlib import Path
from typing import Iterator

from imis_plugin.database.connection import fetch_all
from imis_plugin.reports import document
from imis_plugin.reports.files import FORMATS, ON_DEMAND
from imis_plugin.reports.writers import write_report

from .city import BenchCity
from .figures import Figure, clock, milliseconds


def measure(city: BenchCity) -> Iterator[Figure]:
    """The better of two runs each; the draft is left as it was generated."""
    year = datetime.date.today().year - 1
    with city.connect() as conn:
        def generate() -> None:
            fetch_all(conn, "SELECT cwis.generate(%s)", (year,))
            conn.commit()

        alone = min(milliseconds(lambda: fetch_all(conn, "SELECT * FROM cwis.compute(%s)", (year,)), 2)) / 1000
        yield Figure("cwis: 22 indicators of the city", alone, "s", "0.5 s at 28,000, 10 s at 1,000,000")
        yield Figure("cwis: generate: 22 indicators, all parts, flow, ladder", min(milliseconds(generate, 2)) / 1000, "s",
                     "2 s at 28,000, 40 s at 1,000,000")
        with clock() as seconds:
            report = document.fetch(conn, year)
            yield Figure("cwis: read the report document", seconds(), "s")
    whole = 0.0
    for face in (*FORMATS, *ON_DEMAND):
        with tempfile.TemporaryDirectory() as folder, clock() as seconds:
            missing = write_report(report, Path(folder), (face,)).missing
            taken = seconds()
        if missing:
            raise SystemExit(missing[0].sentence)
        whole += taken
        yield Figure(f"cwis: write the report, {face}", taken, "s")
    yield Figure("cwis: write the report in all faces", whole, "s", "10 s")
