"""Upgrades that go wrong (reliability section 12, T15 to T19)."""

# ruff: noqa: E501 - a query a line

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psycopg2
import pytest

from imis_plugin.database import catalogue
from imis_plugin.database.connection import execute, fetch_value
from imis_plugin.database.errors import ImisError
from imis_plugin.database.migrator import Migrator
from tests.database import small
from tests.database.small import KilledHere, Recorder, SmallMigrator

NEWER = {
    "0005_more.sql": "ALTER TABLE layer_info.places ADD COLUMN depth_m numeric;",
    "0006_fsm.sql": "CREATE TABLE fsm.trips (id int CONSTRAINT trips_pkey PRIMARY KEY); INSERT INTO fsm.trips VALUES (1);",
}


@pytest.fixture
def house(tmp_path):
    """The small house's SQL."""
    return small.write(tmp_path / "sql")


@pytest.fixture
def older(cluster, empty_db, house):
    """A database of the older version; the house is one version on."""
    conn = small.open_db(cluster, empty_db)
    SmallMigrator(conn, house).init(32644, "Testpur")
    small.write(
        house, migrations=NEWER, programs={"fsm/10_trips.sql": "CREATE VIEW fsm.trip_list AS SELECT id FROM fsm.trips;"}
    )
    yield conn
    conn.close()


def _no_marks_left(conn):
    assert (
        fetch_value(
            conn,
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
        )
        == 0
    )
    assert fetch_value(conn, "SELECT count(*) FROM pg_index WHERE NOT indisvalid") == 0
    conn.rollback()


def test_T15_upgrade_that_ends_at_any_step_leaves_the_old_version_whole(older, house):
    before = catalogue.describe(older)
    steps = 0
    while True:
        try:
            SmallMigrator(older, house).upgrade(Recorder(fail_at=steps))
            break
        except KilledHere as killed:
            if str(killed) == "done":
                break  # after the commit: the new version is whole, as below
            assert catalogue.differences(before, catalogue.describe(older)) == [], steps
            _no_marks_left(older)
            steps += 1
    assert steps >= 9, "every file is a step"
    assert SmallMigrator(older, house).status().version == 6
    _no_marks_left(older)


def test_T15_set_up_that_ends_at_any_step_leaves_an_empty_database(cluster, empty_db, house):
    conn = small.open_db(cluster, empty_db)
    steps = 0
    while True:
        try:
            SmallMigrator(conn, house).init(32644, "Testpur", Recorder(fail_at=steps))
            break
        except KilledHere:
            assert SmallMigrator(conn, house).status().state == "empty"
            assert fetch_value(conn, "SELECT count(*) FROM pg_extension WHERE extname <> 'plpgsql'") == 0
            steps += 3
    assert SmallMigrator(conn, house).status().state == "current"
    conn.close()


_KILLED = """
import os, signal, sys, psycopg2
from pathlib import Path
from tests.database.small import SmallMigrator
class Killer:
    n = 0
    def step(self, text, done, total):
        self.n += 1
        if self.n == {at}:
            os.kill(os.getpid(), signal.SIGKILL)
    def cancelled(self):
        return False
SmallMigrator(psycopg2.connect({dsn!r}), Path({folder!r})).upgrade(Killer())
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
@pytest.mark.parametrize("at", [2, 4, 6, 9])
def test_T15_really_killed_upgrade_needs_no_repair(older, house, at):
    before = catalogue.describe(older)
    older.rollback()
    script = _KILLED.format(at=at, dsn=older.dsn, folder=str(house))
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    killed = subprocess.run([sys.executable, "-c", script], cwd=root, env=environment, capture_output=True, text=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    until = time.monotonic() + 60
    while (
        fetch_value(
            older,
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )
        and time.monotonic() < until
    ):
        older.rollback()
        time.sleep(0.05)
    assert catalogue.differences(before, catalogue.describe(older)) == []
    _no_marks_left(older)
    assert SmallMigrator(older, house).upgrade().version == 6


def test_T15_killed_server_leaves_the_old_version_whole(older, house):
    """The server's process of the upgrade ends half-way."""

    class Ending(Recorder):
        def step(self, text, done, total):
            super().step(text, done, total)
            if text == "0006_fsm.sql":
                other = psycopg2.connect(older.dsn)
                execute(other, "SELECT pg_terminate_backend(%s)", (self.pid,))
                other.commit()
                other.close()

    before = catalogue.describe(older)
    older.rollback()
    victim = psycopg2.connect(older.dsn)
    feedback = Ending()
    feedback.pid = victim.info.backend_pid
    with pytest.raises(ImisError, match="connection|ended"):
        SmallMigrator(victim, house).upgrade(feedback)
    assert catalogue.differences(before, catalogue.describe(older)) == []
    _no_marks_left(older)


def test_T15_whole_city_database_stays_whole_when_its_set_up_is_killed(cluster, empty_db):
    """The real SQL, at a few steps of it."""
    conn = psycopg2.connect(**cluster.params(empty_db))
    for at in (1, 30, 90):
        with pytest.raises(KilledHere):
            Migrator(conn).init(32644, "Testpur", Recorder(fail_at=at))
        assert Migrator(conn).status().state == "empty"
    conn.close()


def test_T16_of_two_administrators_one_upgrades_and_one_is_told(older, house):
    second = psycopg2.connect(older.dsn)
    at_work, go_on, outcome = threading.Event(), threading.Event(), {}

    class Slow(Recorder):
        def step(self, text, done, total):
            super().step(text, done, total)
            if text == "0005_more.sql":
                at_work.set()
                go_on.wait(20)

    def first():
        outcome["status"] = SmallMigrator(older, house).upgrade(Slow())

    worker = threading.Thread(target=first)
    worker.start()
    try:
        assert at_work.wait(10)
        assert SmallMigrator(second, house).status().version == 4, "the status answers meanwhile"
        with pytest.raises(ImisError, match="Another administrator is upgrading.*nothing was changed"):
            SmallMigrator(second, house).upgrade()
    finally:
        go_on.set()
        worker.join()
    assert outcome["status"].version == 6
    assert SmallMigrator(second, house).upgrade().version == 6
    assert fetch_value(second, "SELECT count(*) FROM imis.migration") == 6
    second.close()


def test_T17_reader_idle_in_a_transaction_is_named_and_other_readers_wait_no_longer_than_two_seconds(older, house):
    reader, other = psycopg2.connect(older.dsn, application_name="old report"), psycopg2.connect(older.dsn)
    execute(reader, "SELECT count(*) FROM layer_info.places")
    outcome, waits, over = {}, [], threading.Event()

    def upgrade():
        try:
            SmallMigrator(older, house, lock_wait_s=5).upgrade()
        except ImisError as exc:
            outcome["sentence"] = exc.sentence
        over.set()

    worker = threading.Thread(target=upgrade)
    worker.start()
    while not over.is_set():
        began = time.monotonic()
        fetch_value(other, "SELECT count(*) FROM layer_info.places")
        other.rollback()
        waits.append(time.monotonic() - began)
        time.sleep(0.01)
    worker.join()
    assert "old report" in outcome["sentence"] and "nothing was changed" in outcome["sentence"]
    assert 1.0 < max(waits) < 2.5, max(waits)
    assert SmallMigrator(other, house).status().version == 4
    reader.close()
    assert SmallMigrator(other, house).upgrade().version == 6
    other.close()


def test_T17_upgrade_goes_on_by_itself_when_the_reader_leaves(older, house):
    reader = psycopg2.connect(older.dsn)
    execute(reader, "SELECT count(*) FROM layer_info.places")
    leaver = threading.Timer(3, reader.close)
    leaver.start()
    assert SmallMigrator(older, house, lock_wait_s=20).upgrade().version == 6
    leaver.join()


def test_T18_changed_applied_file_stops_the_upgrade_and_is_named(older, house):
    path = house / "migrations" / "0002_more.sql"
    path.write_text(path.read_text() + " ")
    before = catalogue.describe(older)
    assert SmallMigrator(older, house).status().state == "changed"
    with pytest.raises(ImisError, match=r"0002_more\.sql was changed"):
        SmallMigrator(older, house).upgrade()
    assert catalogue.differences(before, catalogue.describe(older)) == []


def test_T18_line_ends_of_another_system_are_no_change(older, house):
    for path in (house / "migrations").glob("*.sql"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert SmallMigrator(older, house).status().changed == []


def test_T19_program_older_than_the_database_is_refused_in_words(older, house):
    SmallMigrator(older, house).upgrade()
    (house / "migrations" / "0006_fsm.sql").unlink()
    status = SmallMigrator(older, house).status()
    assert status.state == "newer" and status.unknown == ["0006_fsm.sql"]
    assert "Update this program" in status.sentence
    with pytest.raises(ImisError, match="newer IMIS"):
        SmallMigrator(older, house).upgrade()


def test_T19_database_of_a_newer_release_is_refused_though_its_files_are_known(older, house):
    SmallMigrator(older, house).upgrade()
    execute(older, "UPDATE imis.installation SET program_version = '99.1.0'")
    older.commit()
    with pytest.raises(ImisError, match="newer IMIS, 99.1.0"):
        SmallMigrator(older, house).upgrade()


def test_T19_program_newer_than_the_database_says_what_to_do(older, house):
    status = SmallMigrator(older, house).status()
    assert status.state == "older" and status.pending == list(NEWER) and "upgrade" in status.sentence
