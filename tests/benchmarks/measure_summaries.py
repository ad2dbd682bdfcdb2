"""Ward and grid summaries (data-model 4.13) over the whole city."""

from __future__ import annotations

from typing import Iterator

from .city import BenchCity
from .figures import Figure, milliseconds


def measure(city: BenchCity) -> Iterator[Figure]:
    """Both views, read whole: the better of two, so that the disk is not what is measured."""
    aim = "0.5 s at 28,000, 4 s at 1,000,000, together"
    with city.connect() as conn, conn.cursor() as cursor:
        for view in ("ward_summary", "grid_summary"):
            query = {"ward_summary": "SELECT * FROM layer_info.ward_summary",
                     "grid_summary": "SELECT * FROM layer_info.grid_summary"}[view]

            def read(query: str = query) -> None:
                cursor.execute(query)
                cursor.fetchall()

            yield Figure("summaries: layer_info.{}".format(view), min(milliseconds(read, 2)) / 1000, "s", aim)
