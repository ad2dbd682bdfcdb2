"""A whole load: golden city A, many rows with faults (T29), interruption and two at once (T31), command line."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import psycopg2
import pytest

from imis_plugin.database.connection import fetch_all, fetch_value
from imis_plugin.database.errors import Cancelled, ImisError
from imis_plugin.database.feedback import Quiet
from imis_plugin.database.migrator import Migrator
from imis_plugin.imports import bulk, load_folder
from tests import conftest as base
from tests.benchmarks import bench_load
from tests.imports.conftest import square

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "city-a"
ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def golden_db(cluster):
    """A database of the golden city's own zone, loaded through ``load`` and nothing else."""
    name = base.clone(cluster, None)
    conn = psycopg2.connect(**cluster.params(name))
    try:
        Migrator(conn).init(32645, "Golden City A", country="BGD", currency="BDT", timezone="Asia/Dhaka")
        yield conn, load_folder(conn, GOLDEN)
    finally:
        conn.close()
        base.drop(cluster, name)


def test_golden_city_loads_whole(golden_db):
    conn, report = golden_db
    assert report.loaded, report.as_text()
    assert report.total("refused") == 0
    for item in report.files:
        assert item.rows_read == item.accepted + item.unchanged + item.skipped, item.name
        assert fetch_value(conn, f"SELECT count(*) FROM {item.table}") >= item.accepted + item.unchanged
    assert fetch_value(conn, "SELECT count(*) FROM building_info.buildings WHERE NOT taken_over") == 0


def test_golden_city_again_changes_nothing(golden_db):
    conn, _ = golden_db
    versions = "SELECT sum(row_version) FROM building_info.buildings"
    before = fetch_value(conn, versions)
    report = load_folder(conn, GOLDEN)
    assert report.loaded and report.total("accepted") == 0, report.as_text()
    assert fetch_value(conn, versions) == before


@pytest.mark.parametrize("year", [2023, 2024])
def test_golden_indicators_after_load(golden_db, year):
    conn, _ = golden_db
    with (GOLDEN / "expected_cwis.csv").open(encoding="utf-8", newline="") as stream:
        wanted = {row["indicator_code"]: row for row in csv.DictReader(stream) if row["year"] == str(year)}
    got = {row["code"]: row for row in fetch_all(conn, "SELECT * FROM cwis.compute(%s)", (year,))}
    conn.rollback()
    assert set(got) == set(wanted)
    for code, row in wanted.items():
        value = None if got[code]["value"] is None else float(got[code]["value"])
        assert (value, got[code]["status"]) == (float(row["value"]) if row["value"] else None, row["status"]), code


FAULTS = [
    {0: "X1"}, {1: 99}, {2: "R9999"}, {6: "Straw"}, {7: "2024-02-31"}, {8: "many"}, {8: -2}, {10: 99},
    {27: "POINT(81 26.85)"}, {27: "POLYGON((81 26.85"},
]  # fmt: skip


def faulty(count: int, share: int) -> tuple[list[list], set[int]]:
    """Buildings of which one in ``share`` has one of ten kinds of fault, and the lines of these."""
    rows, lines = bench_load.buildings(count), set()
    for number in range(0, count, share):
        for place, value in FAULTS[(number // share) % len(FAULTS)].items():
            rows[number][place] = value
        lines.add(number + 2)
    return rows, lines


def test_T29_good_rows_of_a_faulty_file_go_in_and_each_other_is_told(db, tmp_path):
    rows, lines = faulty(9_000, 33)
    bench_load.write_folder(tmp_path, rows)
    indexes = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'building_info' ORDER BY 1"
    keys = "SELECT conname, pg_get_constraintdef(oid), convalidated FROM pg_constraint "
    keys += "WHERE conrelid = 'building_info.buildings'::regclass ORDER BY 1"
    before = fetch_all(db, indexes), fetch_all(db, keys)
    report = load_folder(db, tmp_path)
    assert not report.loaded and fetch_value(db, "SELECT count(*) FROM layer_info.wards") == 0
    report = load_folder(db, tmp_path, good_rows=True)
    item = report.file("buildings")
    assert {reason.line for reason in item.reasons} == lines
    assert (item.accepted, item.refused) == (9_000 - len(lines), len(lines))
    assert fetch_value(db, "SELECT count(*) FROM building_info.buildings") == 9_000 - len(lines)
    assert fetch_value(db, "SELECT count(*) FROM staging.import_rows") == len(lines)
    assert (fetch_all(db, indexes), fetch_all(db, keys)) == before


def test_large_load_gives_way_when_the_table_is_in_use(db, db_name, cluster, tmp_path, monkeypatch):
    monkeypatch.setattr(bulk, "_PATIENCE_MS", 100)
    bench_load.write_folder(tmp_path, bench_load.buildings(5_200))
    reader = psycopg2.connect(**cluster.params(db_name))
    fetch_value(reader, "SELECT count(*) FROM building_info.buildings")
    report = load_folder(db, tmp_path)
    assert report.loaded and report.file("buildings").inserted == 5_200
    reader.close()


def test_T31_the_second_import_of_a_kind_is_told(db, db_name, cluster, wards):
    wards.csv("buildings.csv", "bin,ward,geom_wkt", ["B000001", 1, square()])
    other = psycopg2.connect(**cluster.params(db_name))
    fetch_value(other, "SELECT pg_advisory_xact_lock(hashtext('imis.load'), hashtext('building_info.buildings'))")
    with pytest.raises(ImisError, match="Another import into building_info.buildings is running"):
        wards.load()
    other.rollback()
    assert wards.load().loaded
    other.close()


class _StopsAfter(Quiet):
    def __init__(self, calls: int) -> None:
        self.left = calls

    def cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_cancelled_load_changes_nothing(db, tmp_path):
    bench_load.write_folder(tmp_path, bench_load.buildings(5_000))
    with pytest.raises(Cancelled):
        load_folder(db, tmp_path, feedback=_StopsAfter(5))
    assert fetch_value(db, "SELECT count(*) FROM layer_info.wards") == 0


def test_T31_killed_halfway_leaves_all_as_it_was(db, db_name, cluster, tmp_path):
    bench_load.write_folder(tmp_path, bench_load.buildings(30_000))
    facts = cluster.params(db_name)
    code = (
        "import json, sys, psycopg2; from pathlib import Path; from imis_plugin.imports import load_folder;"
        "load_folder(psycopg2.connect(**json.loads(sys.argv[1])), Path(sys.argv[2]))"
    )
    child = subprocess.Popen([sys.executable, "-c", code, json.dumps(facts), str(tmp_path)], cwd=ROOT)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        busy = fetch_value(
            db,
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
            "AND query LIKE 'INSERT INTO \"pg_temp\".\"imis_typed\"%%'",
        )
        db.rollback()
        if busy:
            break
        time.sleep(0.02)
    child.send_signal(signal.SIGKILL)
    child.wait()
    assert busy, "the load was over before it could be killed"
    for table in ("layer_info.wards", "building_info.buildings", "imis.import_batches"):
        assert fetch_value(db, f"SELECT count(*) FROM {table}") == 0
    db.rollback()
    while fetch_value(
        db,
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active'",
    ):
        db.rollback()
        time.sleep(0.1)
    assert load_folder(db, tmp_path).loaded


def test_a_role_without_the_right_is_told_and_nothing_changes(wards, connect_as):
    wards.csv("places.csv", "id,name,geom_wkt", [1, "a", "POINT(81 26.85)"])
    conn = connect_as("executive")
    with pytest.raises(ImisError, match="Nothing was|holds no IMIS"):
        load_folder(conn, wards.folder)
    assert wards.value("SELECT count(*) FROM layer_info.places") == 0


def _command(cluster, db_name, *words: str) -> subprocess.CompletedProcess:
    target = " ".join(f"{key}={value}" for key, value in cluster.params(db_name).items())
    return subprocess.run(
        [sys.executable, "-m", "imis_plugin", "--database", target, *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_command_line(wards, cluster, db_name, tmp_path):
    wards.csv("buildings.csv", "bin,ward,geom_wkt", ["B000001", 1, square()], ["B000002", 5, square(1)])
    listing = tmp_path / "refused.csv"
    done = _command(cluster, db_name, "load", str(wards.folder), "--report", str(listing))
    assert done.returncode == 1 and "1 of 2 rows are refused" in done.stderr, done.stderr
    assert "line" in listing.read_text() and (tmp_path / "refused-buildings.csv").read_text().startswith(
        "bin,ward,geom_wkt,reasons"
    )
    done = _command(cluster, db_name, "load", str(wards.folder), "--good-rows", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["totals"]["inserted"] == 1
    done = _command(cluster, db_name, "load", str(tmp_path / "nowhere"))
    assert done.returncode == 1 and "There is no folder" in done.stderr and "Traceback" not in done.stderr
