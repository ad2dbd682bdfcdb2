"""The whole office at once, and more than that (reliability section 12, T36, T37, T40; P12).

These are the laws of the load tests on a small city, quick enough for every run; the times at 160,000 and a million buildings are
measured by ``make bench`` (tests/benchmarks/measure_office.py).
"""

from __future__ import annotations

import threading
import time

import psycopg2
import pytest

from imis_plugin.database import accounts
from imis_plugin.database.connection import execute, fetch_all, fetch_one, fetch_value, open_connection
from imis_plugin.database.errors import ImisError
from tests import factories as f
from tests.benchmarks.office import MIX, Book, Clerk, work
from tests.faults.conftest import wait_for

OFFICERS, DESKS = 60, 6  # an account may hold six connections
ACTS = 8
SUMS = {
    view: f"SELECT sum(no_build) AS n, sum(no_popsrv) AS people, sum(no_hhsrv) AS homes, sum(no_rcc_framed) AS rcc FROM layer_info.{view}"
    for view in ("ward_summary", "grid_summary")
}
RECOUNT = """
SELECT count(*) AS n, sum(population_served) AS people, sum(household_served) AS homes, count(*) FILTER (WHERE structure_type_id = 1) AS rcc
  FROM building_info.buildings"""


@pytest.fixture
def town(db):
    """Four wards and 120 buildings on one road, and officers of two departments."""
    for number in range(4):
        f.make_ward(db, number + 1, x=-2500 + 2500 * (number % 2), y=-2500 + 2500 * (number // 2), side=2500)
        f.insert(db, "layer_info.grids", "id", {"id": number + 1, "geom": f.square(-2500 + 2500 * (number % 2), -2500 + 2500 * (number // 2), 2500)})
    road = f.make_road(db)
    bins = [f.make_building(db, -1200 + 20 * (n % 12) * 10, -1200 + 240 * (n // 12), road_code=road) for n in range(120)]
    for number in range(OFFICERS // DESKS):
        accounts.add_account(db, f"t36_{number}_{db.info.backend_pid}", f"Officer {number}", ["imis_building_permit", "imis_sanitation"])
    db.commit()
    yield bins
    db.rollback()
    for number in range(OFFICERS // DESKS):
        name = psycopg2.sql.Identifier(f"t36_{number}_{db.info.backend_pid}")
        execute(db, psycopg2.sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(name))
    db.commit()


@pytest.fixture
def office(town, cluster, db_name, db):
    """Sixty connected clerks and their common book."""
    book = Book()
    conns = [
        open_connection(cluster.params(db_name, f"t36_{number // DESKS}_{db.info.backend_pid}"), statement_timeout_ms=120_000)
        for number in range(OFFICERS)
    ]
    yield [Clerk(conn, town, book, seed) for seed, conn in enumerate(conns)], book
    for conn in conns:
        conn.close()


def _others(book: Book) -> dict:
    """Failures but the wait for a lock, which a machine that is busy with other things may bring about."""
    return {name: number for name, number in book.failures.items() if not name.startswith("55P03")}


def _deadlocks(db) -> int:
    db.rollback()
    return fetch_value(db, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")


def test_T36_P12_sixty_officers_at_work_lose_nothing_and_the_summaries_are_a_recount(office, town, db):
    clerks, book = office
    before = fetch_value(db, "SELECT sum(row_version) FROM building_info.buildings")
    db.rollback()
    work(clerks, acts=ACTS)
    assert _others(book) == {}, "nothing fails but true conflicts, and a wait of three seconds for a colleague's save"
    assert book.acts + book.conflicts + sum(book.failures.values()) == OFFICERS * ACTS
    assert set(book.seconds) == set(MIX), "everybody did everything"
    assert _deadlocks(db) == 0
    saved = fetch_value(db, "SELECT sum(row_version) FROM building_info.buildings") - before - book.made
    assert saved == len(book.seconds["save"]), "each acknowledged save raised one version, each refused one none"
    assert fetch_value(db, "SELECT count(*) FROM building_info.buildings") == len(town) + book.made
    for name, ask in SUMS.items():
        assert fetch_one(db, ask) == fetch_one(db, RECOUNT), name


def test_T37_flat_out_on_the_same_few_records_only_conflicts_are_refused_and_then_all_is_calm(office, db):
    clerks, book = office
    for clerk in clerks:
        clerk.bins = clerk.bins[:3]  # everybody wants the same three buildings

    def press(clerk: Clerk) -> None:
        for _time in range(5):
            clerk.act("save")

    threads = [threading.Thread(target=press, args=(clerk,)) for clerk in clerks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert _others(book) == {}, "a save that waited three seconds for a colleague's is told so; nothing else may fail"
    assert len(book.seconds["save"]) + book.conflicts + sum(book.failures.values()) == OFFICERS * 5 and book.conflicts > 0
    assert _deadlocks(db) == 0
    busy = """SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
               AND (state <> 'idle' OR wait_event_type = 'Lock') AND backend_type = 'client backend'"""

    def calm() -> bool:
        db.rollback()
        return fetch_value(db, busy) == 0

    wait_for(calm, 10, "for calm")
    db.rollback()
    assert fetch_value(db, "SELECT count(*) FROM pg_stat_activity WHERE usename LIKE 't36_%%'") == OFFICERS, "no connection more than before"
    versions = fetch_all(db, "SELECT row_version - 1 AS saves FROM building_info.buildings")
    assert sum(row["saves"] for row in versions) == len(book.seconds["save"])


@pytest.mark.parametrize("quick_server", ["max_connections = 30\nsuperuser_reserved_connections = 3\n"], indirect=True, ids=["30 places"])
def test_T40_two_hundred_who_come_at_once_are_told_and_those_inside_go_on(quick_server, db_name):
    admin = psycopg2.connect(**quick_server.params(db_name))
    bin_ = f.make_building(admin)
    for number in range(8):
        accounts.add_account(admin, f"t40_{number}", f"Officer {number}", ["imis_building_permit"])
    admin.commit()
    inside = open_connection(quick_server.params(db_name, "t40_0"))
    told, got, over = [], [], threading.Event()

    def come(number: int) -> None:
        try:
            got.append(open_connection(quick_server.params(db_name, f"t40_{number % 8}")))
        except ImisError as refused:
            told.append(refused)

    def go_on() -> list[float]:
        times = []
        while not over.is_set():
            began = time.monotonic()
            seen = fetch_value(inside, "SELECT row_version FROM building_info.buildings WHERE bin = %s", (bin_,))
            execute(inside, "UPDATE building_info.buildings SET floor_count = floor_count %% 5 + 1, seen_version = %s WHERE bin = %s", (seen, bin_))
            inside.commit()
            times.append(time.monotonic() - began)
        return times

    saves: list[float] = []
    worker = threading.Thread(target=lambda: saves.extend(go_on()))
    worker.start()
    crowd = [threading.Thread(target=come, args=(number,)) for number in range(200)]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
    over.set()
    worker.join()
    assert len(told) + len(got) == 200 and len(got) <= 27
    assert {refused.rule for refused in told} == {"too_many_connections"}
    assert {str(refused) for refused in told} == {
        "The server has no free place for another connection. Close programs that you do not need, or try again in a minute."
    }
    assert saves and fetch_value(admin, "SELECT row_version FROM building_info.buildings WHERE bin = %s", (bin_,)) == 1 + len(saves)
    admin.rollback()
    assert fetch_value(admin, "SELECT 1") == 1, "the administrator's reserved place is free"
    for conn in (*got, inside, admin):
        conn.close()
    again = open_connection(quick_server.params(db_name, "t40_1"))
    assert fetch_value(again, "SELECT count(*) FROM building_info.buildings") == 1
    again.close()
