"""Sixty officers at once (reliability 11, T36, T37): 12 and 60 acts a second, and flat out."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from typing import Iterator

from psycopg2 import sql

from imis_plugin.database.connection import execute

from .city import BenchCity
from .figures import Figure, p95
from .office import Book, Clerk, work

OFFICERS = 60
SECONDS = float(os.environ.get("IMIS_BENCH_OFFICE_S", "30"))
AIMS = {12: "100 ms at 160,000, 200 ms at 1,000,000", 60: "150 ms at 160,000, 300 ms at 1,000,000"}
ACTS = ("form", "save", "new building")


def measure(city: BenchCity) -> Iterator[Figure]:
    """p95 of opening a form, saving and a new building, failures and conflicts, and what a minute of everything does to the time after."""
    bins = city.some_bins()
    with city.connect(autocommit=True) as admin:  # sixty desks of one account here, where a city has sixty accounts
        execute(admin, sql.SQL("ALTER ROLE {} CONNECTION LIMIT {}").format(sql.Identifier(city.officer()), sql.Literal(OFFICERS + 10)))
    with ExitStack() as open_ones:
        conns = [open_ones.enter_context(city.connect(user=city.officer())) for _number in range(OFFICERS)]
        for rate in (12, 60, None):
            book = Book()
            clerks = [Clerk(conn, bins, book, seed) for seed, conn in enumerate(conns)]
            taken = work(clerks, seconds=SECONDS, rate=rate)
            for reason, number in book.failures.most_common(5):
                print(f"  {number} x {reason}", file=sys.stderr)
            how = f"{rate} acts/s" if rate else "flat out"
            for act in ACTS:
                if len(book.seconds[act]) > 1:
                    yield Figure(f"office: {OFFICERS} officers, {how}, {act}, p95", 1000 * p95(book.seconds[act]), "ms", AIMS.get(rate, ""))
            yield Figure(f"office: {OFFICERS} officers, {how}, done", book.acts / taken, "acts/s")
            yield Figure(f"office: {OFFICERS} officers, {how}, conflicts", book.conflicts, "saves")
            yield Figure(f"office: {OFFICERS} officers, {how}, failed otherwise", sum(book.failures.values()), "saves", "0")
