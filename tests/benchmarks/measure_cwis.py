"""The 22 indicators of the last full year, computed and stored."""

from __future__ import annotations

import datetime
from typing import Iterator

from .city import BenchCity
from .figures import Figure, milliseconds


def measure(city: BenchCity) -> Iterator[Figure]:
    """Two generations of the draft; the better counts."""
    year = datetime.date.today().year - 1
    with city.connect() as conn, conn.cursor() as cursor:
        def generate() -> None:
            cursor.execute("SELECT cwis.generate(%s)", (year,))
            conn.commit()

        yield Figure("cwis: generate 22 indicators", min(milliseconds(generate, 2)) / 1000, "s",
                     "0.5 s at 28,000, 10 s at 1,000,000")
