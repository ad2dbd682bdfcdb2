"""The private server in trouble: full disk, taken port, a server killed under work (issue, Bad input)."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import time

import psycopg2
import pytest

from imis_plugin.database import cluster as cluster_module
from imis_plugin.database.cluster import Cluster
from imis_plugin.database.connection import execute, fetch_value
from imis_plugin.database.errors import ImisError, explain


def test_full_disk_at_the_making_is_said_and_leaves_no_half_made_server(small_disk):
    home = small_disk(15) / "home"
    with pytest.raises(ImisError, match="disk that holds .* is full|could not be made"):
        Cluster(home, durable=False).start()
    assert not (home / "data").exists()


def test_full_disk_refuses_writing_and_keeps_serving_reads(small_disk):
    """Reliability section 9: a clear error, nothing lost, reading goes on; with room again, work goes on."""
    folder = small_disk(150)
    server = Cluster(folder / "home", durable=False)
    server.start()
    try:
        conn = psycopg2.connect(**server.params("postgres"))
        execute(conn, "CREATE TABLE kept AS SELECT 42 AS n")
        conn.commit()
        filler = folder / "filler"
        with open(filler, "wb") as handle:
            handle.write(b"x" * max(0, shutil.disk_usage(folder).free - 1_000_000))
        with pytest.raises(psycopg2.Error) as caught:
            execute(conn, "CREATE TABLE large AS SELECT repeat('x', 1000) FROM generate_series(1, 20000)")
        conn.rollback()
        told = explain(caught.value, conn)
        assert told.rule == "disk_full" and "reading still works" in told.sentence
        assert fetch_value(conn, "SELECT n FROM kept") == 42
        filler.unlink()
        execute(conn, "CREATE TABLE large AS SELECT repeat('x', 1000) FROM generate_series(1, 2000)")
        conn.commit()
        conn.close()
    finally:
        server.destroy()


def test_taken_port_is_left_to_its_owner(home, monkeypatch):
    """Between asking for a free port and the server's start another program may take it: another one is looked for."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken, real = other.getsockname()[1], cluster_module.socket.socket
        first = []

        class Probe(real):
            def getsockname(self):
                if not first:
                    first.append(True)
                    return ("127.0.0.1", taken)
                return super().getsockname()

        monkeypatch.setattr(cluster_module.socket, "socket", Probe)
        server = Cluster(home, durable=False, tcp=True)
        try:
            server.start()
            assert first and server.params("postgres")["port"] != taken
        finally:
            server.destroy()


def test_server_killed_under_work_comes_back_with_all_that_was_acknowledged(home):
    server = Cluster(home)
    server.start()
    try:
        conn = psycopg2.connect(**server.params("postgres"))
        execute(conn, "CREATE TABLE numbers (n int)")
        conn.commit()
        for n in range(50):
            execute(conn, "INSERT INTO numbers VALUES (%s)", (n,))
            conn.commit()
        execute(conn, "INSERT INTO numbers VALUES (1000)")  # not acknowledged
        os.kill(int((server.data / "postmaster.pid").read_text().splitlines()[0]), signal.SIGKILL)
        until = time.monotonic() + 60
        with pytest.raises(psycopg2.Error) as caught:
            while time.monotonic() < until:
                execute(conn, "SELECT 1")
                time.sleep(0.05)
        assert explain(caught.value, conn).rule == "connection_lost"
        server.start()
        again = psycopg2.connect(**server.params("postgres"))
        assert fetch_value(again, "SELECT array_agg(n ORDER BY n) FROM numbers") == list(range(50))
        again.close()
    finally:
        server.destroy()
