"""Saving one building as an officer, with and without history."""

from __future__ import annotations

import random
import statistics
from typing import Iterator

import psycopg2

from .city import BenchCity
from .figures import Figure, clock, milliseconds, p95

SAVES = 400
UPDATE = """
    UPDATE building_info.buildings SET floor_count = coalesce(floor_count, 1) %% 5 + 1, seen_version = row_version WHERE bin = %s
"""


def _saver(conn, bins: list[str]):
    chosen = iter(random.Random(7).choices(bins, k=100000))

    def save() -> None:
        with conn.cursor() as cursor:
            cursor.execute(UPDATE, (next(chosen),))
        conn.commit()

    return save


def measure(city: BenchCity) -> Iterator[Figure]:
    """p95 of single saves with history and notice; saves a second with the history trigger on and off."""
    with city.connect() as owner, owner.cursor() as cursor:
        cursor.execute("SELECT bin FROM building_info.buildings TABLESAMPLE SYSTEM (2) LIMIT 5000")
        bins = [row[0] for row in cursor.fetchall()] or city.some_bins()
        owner.commit()
        with city.connect(user=city.officer()) as officer:
            save = _saver(officer, bins)
            milliseconds(save, 20)
            times = milliseconds(save, SAVES)
            yield Figure("saves: one building with history and notice, median", statistics.median(times), "ms")
            yield Figure("saves: one building with history and notice, p95", p95(times), "ms", "10 ms at 1,000,000")
        rates = {True: [], False: []}
        for _round in range(3):
            for history in (True, False):
                rates[history].append(_rate(city, owner, bins, history))
        yield Figure("saves: a second, with history", max(rates[True]), "saves/s")
        yield Figure("saves: a second, without history", max(rates[False]), "saves/s")
        yield Figure("saves: with history against without", 100 * max(rates[True]) / max(rates[False]), "%", "80 %")


def _rate(city: BenchCity, owner: psycopg2.extensions.connection, bins: list[str], history: bool) -> float:
    """Saves a second by one client; without history the audit trigger rests for the measurement only."""
    with owner.cursor() as cursor:
        if not history:
            cursor.execute("ALTER TABLE building_info.buildings DISABLE TRIGGER x_audit_update")
            owner.commit()
        try:
            with city.connect(user=city.officer()) as officer, clock() as seconds:
                milliseconds(_saver(officer, bins), SAVES)
                return SAVES / seconds()
        finally:
            if not history:
                cursor.execute("ALTER TABLE building_info.buildings ENABLE TRIGGER x_audit_update")
                owner.commit()
