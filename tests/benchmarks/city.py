"""The city that is measured: built once for each size, in a cluster of its own, and kept."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Optional

from .figures import Figure, clock


class BenchCity:
    """A demo city of so many buildings. Use as a context manager: the server stops at the end.

    :param home: folder of the benchmark's private server.
    :param size: number of buildings.
    """

    def __init__(self, home: Path, size: int):
        self.size = size
        self.name = "bench_{}".format(size)
        os.environ["IMIS_DATA_DIR"] = str(home)
        from imis_plugin.database.targets import parse_target

        self.target = parse_target("embedded:" + self.name)

    def __enter__(self) -> BenchCity:
        return self

    def __exit__(self, *_exc: object) -> None:
        from imis_plugin.database.cluster import Cluster, default_home

        Cluster(default_home()).stop()

    def build(self) -> list[Figure]:
        """Build the city unless it is there whole (then bring its programs up to date); the time it took, when it was built now."""
        from imis_plugin import cli
        from imis_plugin.database.connection import database_exists, fetch_value

        if database_exists(self.target):
            with self.connect() as conn:
                made = fetch_value(conn, "SELECT to_regclass('building_info.buildings')")
                there = fetch_value(conn, "SELECT count(*) FROM building_info.buildings") if made else 0
            if there >= self.size:
                if cli.main(["--database", str(self.target), "upgrade"]):
                    raise SystemExit("the city could not be brought up to date")
                return []
            print(f"a city that was not finished ({there:,} buildings) is built anew", file=sys.stderr)
            if cli.main(["--database", str(self.target), "drop", "--yes"]):
                raise SystemExit("the unfinished city could not be dropped")
        print("building a city of {:,} buildings …".format(self.size), file=sys.stderr)
        with clock() as seconds:
            if cli.main(["--database", str(self.target), "demo", "--size", str(self.size)]):
                raise SystemExit("the city could not be built")
            figure = Figure("demo: build the city of {:,}".format(self.size), seconds(), "s", "90 s at 28,023")
        print(figure.line(), flush=True)
        with self.connect(autocommit=True) as conn, conn.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
        return [figure]

    @contextmanager
    def connect(self, user: Optional[str] = None, autocommit: bool = False) -> Iterator:
        """A connection, as the server's own account or as a person; closed at the end."""
        from imis_plugin.database.connection import connect

        conn = connect(self.target, user=user, application_name="IMIS bench", autocommit=autocommit)
        try:
            yield conn
        finally:
            conn.close()

    @contextmanager
    def empty_database(self, name: str, boundary: str, srid: int) -> Iterator:
        """A fresh database of the same server with only a city polygon (WKT), dropped at the end; yields a connection."""
        from psycopg2 import sql

        from imis_plugin.database.boundary import Boundary
        from imis_plugin.database.connection import connect, execute
        from imis_plugin.database.migrator import Migrator
        from imis_plugin.database.targets import parse_target

        admin = connect(parse_target("embedded:postgres"), autocommit=True)
        execute(admin, sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        execute(admin, sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        conn = connect(parse_target("embedded:" + name))
        try:
            Migrator(conn).init(32644, "Benchmark", boundary=Boundary("wkt", (boundary,), srid))
            yield conn
        finally:
            conn.close()
            execute(admin, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
            admin.close()

    def officer(self) -> str:
        """The demo's officer of several departments."""
        return "officer"

    def some_bins(self) -> list[str]:
        """A thousand building numbers, for a city too small to be sampled."""
        with self.connect() as conn, conn.cursor() as cursor:
            cursor.execute("SELECT bin FROM building_info.buildings LIMIT 1000")
            return [row[0] for row in cursor.fetchall()]
