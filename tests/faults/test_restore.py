"""Last night's backup, and a moment of today (reliability section 12, T47; P15, its section 9): brought back, nothing differs."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

import psycopg2
import pytest
from psycopg2 import sql

from imis_plugin.database import backup as backups
from imis_plugin.database import catalogue, health
from imis_plugin.database.connection import execute, fetch_all, fetch_value
from imis_plugin.database.targets import Target
from tests import conftest as base
from tests import factories as f
from tests.cwis.small_city import SmallCity
from tests.faults.conftest import kill_all, wait_for

YEAR = 2024


def _city(conn) -> None:
    """A few records and an approved report."""
    city = SmallCity(conn)
    city.ward()
    city.building(5, 6)
    city.building(7, 2)
    fetch_value(conn, "SELECT cwis.generate(%s)", (YEAR,))
    fetch_value(conn, "SELECT cwis.approve(%s, 1)", (YEAR,))
    conn.commit()


def _state(conn) -> dict:
    """What must be the same: the rows of every table, the rights of every role, the approved reports byte for byte."""
    execute(conn, "SET LOCAL timezone = 'UTC'")  # moments are compared as texts
    tables = fetch_all(
        conn,
        """SELECT n.nspname AS s, c.relname AS t, c.relacl::text AS acl FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'v') AND n.nspname = ANY (%s) ORDER BY 1, 2""",
        (list(backups.SCHEMAS),),
    )
    rows = {}
    for table in tables:
        name = sql.Identifier(table["s"], table["t"])
        ask = sql.SQL("SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(x::text), '' ORDER BY md5(x::text))), '') FROM {} x")
        rows[f"{table['s']}.{table['t']}"] = fetch_value(conn, ask.format(name)) if table["s"] != "imis" or table["t"] != "installation" else ""
    return {
        "rows": rows,
        "rights": [(table["s"], table["t"], table["acl"]) for table in tables],
        "reports": fetch_all(conn, "SELECT year, revision, status, checksum, cwis.canonical_json(document) AS body FROM cwis.report ORDER BY 1, 2"),
    }


def _differences(before: dict, after: dict) -> list:
    rows = [name for name in before["rows"] if before["rows"][name] != after["rows"].get(name)]
    return rows + [part for part in ("rights", "reports") if before[part] != after[part]]


def test_T47_last_nights_backup_brings_back_rows_rights_and_approved_reports(cluster, db, db_name, tmp_path, monkeypatch):
    monkeypatch.setenv("IMIS_DATA_DIR", str(cluster.home))
    _city(db)
    before = _state(db)
    described = catalogue.describe(db)
    db.rollback()
    copy = f"{db_name}_back"
    try:
        done = backups.backup(Target("embedded", db_name), tmp_path)
        execute(db, "UPDATE building_info.buildings SET floor_count = 9")  # today's mistake
        db.commit()
        back = backups.restore(Target("embedded", copy), Path(done["folder"]))
        assert back["verified"] and back["seconds"] > 0 and done["seconds"] > 0, "the time of both is told"
        conn = psycopg2.connect(**cluster.params(copy))
        assert before["reports"] and before["reports"][0]["status"] == "approved"
        assert _differences(before, _state(conn)) == []
        assert catalogue.differences(described, catalogue.describe(conn)) == []
        conn.close()
    finally:
        base.drop(cluster, copy)


@pytest.fixture
def archived_server(quick_server, home):
    """The own server with a continuous archive, set up as docs/administrator.md says; gives server and archive."""
    archive = home.parent / "archive"
    archive.mkdir()
    quick_server.account.own(archive, 0o700)
    quick_server.stop()
    with open(quick_server.data / "postgresql.conf", "a", encoding="utf-8") as conf:
        conf.write(f"archive_mode = on\narchive_command = 'test ! -f {archive}/%f && cp %p {archive}/%f'\narchive_timeout = 300\n")
    quick_server.start()
    return quick_server, archive


def _base_backup(server, folder: Path) -> None:
    where = server.params("postgres")
    command = [server.programs.path("pg_basebackup"), "-h", str(where["host"]), "-U", "postgres", "-D", str(folder), "-c", "fast", "-X", "stream"]
    done = subprocess.run(command, capture_output=True, text=True, **server.account.arguments)
    assert done.returncode == 0, done.stderr


def _last_archived(conn) -> str | None:
    name = fetch_value(conn, "SELECT last_archived_wal FROM pg_stat_archiver")
    conn.rollback()
    return name


def test_T47_P15_a_mistake_of_the_whole_city_is_undone_to_the_moment_before(archived_server, db_name):
    server, archive = archived_server
    _base_backup(server, archive / "base")
    conn = psycopg2.connect(**server.params(db_name))
    _city(conn)  # after the base backup: only the archive holds it
    f.make_building(conn, -1500, -1500)
    conn.commit()
    before = _state(conn)
    conn.rollback()
    moment = fetch_value(conn, "SELECT clock_timestamp()::text")
    conn.rollback()
    time.sleep(0.05)
    execute(conn, "UPDATE building_info.buildings SET floor_count = 9, house_locality = 'mistake'")
    conn.commit()
    segment = fetch_value(conn, "SELECT pg_walfile_name(pg_switch_wal())")
    conn.commit()
    # The file is there before it is whole: the server says when its copy is done.
    wait_for(lambda: (_last_archived(conn) or "") >= segment, 60, "for the archive")
    wait_for(lambda: {found.title: found.level for found in health.check(conn)}.get("Archive") == "ok", 10, "for the server to note it")
    conn.close()

    began = time.monotonic()
    kill_all(server)
    server.data.rename(server.home / "data.aside")
    shutil.copytree(archive / "base", server.data)
    with open(server.data / "postgresql.auto.conf", "a", encoding="utf-8") as conf:
        conf.write(f"restore_command = 'cp {archive}/%f %p'\nrecovery_target_time = '{moment}'\nrecovery_target_action = 'promote'\n")
    (server.data / "recovery.signal").write_text("")
    for path in (server.data, *server.data.rglob("*")):
        shutil.chown(path, server.account.uid, server.account.gid) if server.account.uid is not None else None
    server.start()
    conn = psycopg2.connect(**server.params(db_name))
    wait_for(lambda: not fetch_value(conn, "SELECT pg_is_in_recovery()"), 60, "for the end of recovery")
    conn.rollback()
    assert _differences(before, _state(conn)) == []
    assert fetch_value(conn, "SELECT count(*) FROM building_info.buildings WHERE house_locality = 'mistake'") == 0
    assert execute(conn, "UPDATE building_info.buildings SET floor_count = 3") == 3, "and work goes on"
    conn.rollback()
    conn.close()
    assert time.monotonic() - began < 120


def test_T47_an_archive_that_fails_is_told(archived_server, db_name):
    server, archive = archived_server
    archive.rename(archive.parent / "gone")
    conn = psycopg2.connect(**server.params(db_name))
    fetch_value(conn, "SELECT pg_switch_wal()")
    conn.commit()
    wait_for(lambda: {found.title: found.level for found in health.check(conn)}["Archive"] == "error", 30, "for the archiver to fail")
    told = {found.title: found for found in health.check(conn)}["Archive"]
    assert "can be lost" in told.reason and "archive_command" in told.remedy
    conn.close()
