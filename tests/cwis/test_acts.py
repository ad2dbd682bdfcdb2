"""The yearly run (cwis.md 8): draft, override, approval, new revision; T41, T42, T43; who may do what."""

from __future__ import annotations

import threading

import psycopg2
import pytest

from imis_plugin.database.connection import fetch_all, fetch_one, fetch_value
from imis_plugin.database.errors import explain
from imis_plugin.reports import document
from tests.cwis.small_city import SmallCity

YEAR = 2024


def refused(conn, rule: str, query: str, params=()) -> str:
    """The sentence with which the database refuses the act; the transaction stays usable."""
    with conn.cursor() as cursor:
        cursor.execute("SAVEPOINT here")
        with pytest.raises(psycopg2.Error) as caught:
            cursor.execute(query, params)
        cursor.execute("ROLLBACK TO SAVEPOINT here")
    assert caught.value.diag.constraint_name == rule, caught.value
    told = explain(caught.value)
    assert told.sentence.endswith(".") and "SELECT" not in told.sentence
    return told.sentence


def generate(conn, year: int = YEAR) -> tuple[int, bool]:
    row = fetch_one(conn, "SELECT * FROM cwis.generate(%s)", (year,))
    return row["revision"], row["computed_now"]


def approve(conn, revision: int = 1) -> str:
    return fetch_value(conn, "SELECT cwis.approve(%s, %s)", (YEAR, revision))


@pytest.fixture
def town(city):
    """Two buildings, one of them safe."""
    city.building(5, 6)
    city.building(7, 2)
    return city


def test_T42_a_city_of_nothing_gives_22_results_without_dividing_by_zero(city):
    city.building(None, None, toilet_status=None)
    generate(city.conn)
    rows = fetch_all(city.conn, "SELECT * FROM cwis.indicator_value WHERE year = %s AND group_kind = 'city'", (YEAR,))
    assert len(rows) == 22
    assert all((row["data_value"] is None) == (row["status"] == "undefined") for row in rows)
    report = document.fetch(city.conn, YEAR)
    assert document.problems(report) == []
    assert all(indicator["undefined_reason"] for indicator in report["indicators"] if indicator["status"] == "undefined")


def test_T42_a_year_without_data_is_undefined_when_computed_and_refused_when_generated(city):
    city.building(5, 4, construction_date="2020-01-01")
    assert {row["status"] for row in city.results(1950).values()} == {"undefined"}
    assert "1950" in refused(city.conn, "cwis_year_without_data", "SELECT cwis.generate(1950)")
    assert "has not begun" in refused(city.conn, "cwis_year_future", "SELECT cwis.generate(2900)")
    refused(city.conn, "cwis_year", "SELECT cwis.generate(24)")
    refused(city.conn, "cwis_year", "SELECT cwis.compute(NULL)")


def test_T42_two_applications_for_one_tank_on_one_day_and_a_building_on_a_ward_border(city):
    for number, x in ((1, 0), (2, 1)):
        city.ward(number, x)
    house = city.building(3, 5, x=995, ward=1)
    city.building(5, 3, x=1500, ward=2)
    tank = city.tank(3, house)
    for _ in range(2):
        city.emptied(city.application(house, tank, "2024-05-05"), "2024-05-06")
    assert city.terms("SF-1b") == (1, 1, 100, "ok")
    base = fetch_all(city.conn, "SELECT ward, sum(population) AS people, count(*) AS n FROM cwis.building_base(%s) GROUP BY ward", (YEAR,))
    assert sum(row["people"] for row in base) == city.results()["SF-1a"]["denominator"] == 8
    assert sum(row["n"] for row in base) == 2


def test_generate_stores_a_draft_and_replaces_it(town):
    assert generate(town.conn) == (1, True)
    before = fetch_value(town.conn, "SELECT data_value FROM cwis.indicator_value WHERE indicator_code = 'SF-1a' AND group_kind = 'city'")
    town.building(5, 8)
    assert generate(town.conn) == (1, True)
    after = fetch_value(town.conn, "SELECT data_value FROM cwis.indicator_value WHERE indicator_code = 'SF-1a' AND group_kind = 'city'")
    assert (before, after) == (75, 88)
    assert fetch_value(town.conn, "SELECT count(*) FROM cwis.indicator_value WHERE group_kind = 'city'") == 22


def test_a_running_year_is_provisional_and_cannot_be_approved(town):
    this_year = fetch_value(town.conn, "SELECT extract(year FROM current_date)::integer")
    generate(town.conn, this_year)
    assert document.fetch(town.conn, this_year)["provisional"] is True
    refused(town.conn, "cwis_year_running", "SELECT cwis.approve(%s, 1)", (this_year,))


def test_a_report_without_the_official_code_is_not_approved(town):
    """cwis.md 9.5: the report goes by the municipality's official code."""
    town.set("city_code", None)
    generate(town.conn)
    assert document.fetch(town.conn, YEAR)["without_city_code"] is True
    sentence = refused(town.conn, "cwis_city_code", "SELECT cwis.approve(%s, 1)", (YEAR,))
    assert "setting city_code" in sentence and "Testpur" in sentence


def test_override_keeps_the_computed_value_beside_it_and_needs_a_reason(town):
    generate(town.conn)
    call = "SELECT cwis.override_value(%s, 1, %s, %s, %s)"
    refused(town.conn, "cwis_reason_required", call, (YEAR, "SF-9", 80, " "))
    refused(town.conn, "cwis_override_percent", call, (YEAR, "SF-9", 101, "counted"))
    refused(town.conn, "cwis_override_value", call, (YEAR, "SF-9", -1, "counted"))
    refused(town.conn, "cwis_indicator_unknown", call, (YEAR, "SS-1", 1, "counted"))
    refused(town.conn, "cwis_report_missing", "SELECT cwis.override_value(%s, 9, 'SF-9', 1, 'counted')", (YEAR,))
    fetch_value(town.conn, call, (YEAR, "SF-1a", 62.5, "Survey of March"))
    fetch_value(town.conn, call, (YEAR, "SF-1d", 250, "Plant measured"))
    row = fetch_one(town.conn, "SELECT * FROM cwis.indicator_value WHERE indicator_code = 'SF-1a' AND group_kind = 'city'")
    assert (row["data_value"], row["status"], row["computed_value"], row["computed_status"], row["is_manual"]) == (63, "override", 75, "ok", True)
    town.building(5, 8)
    generate(town.conn)
    row = fetch_one(town.conn, "SELECT * FROM cwis.indicator_value WHERE indicator_code = 'SF-1a' AND group_kind = 'city'")
    assert (row["data_value"], row["computed_value"]) == (63, 88)
    report = document.fetch(town.conn, YEAR)
    assert document.problems(report) == []
    told = next(indicator for indicator in report["indicators"] if indicator["code"] == "SF-1a")["override"]
    assert told["reason"] == "Survey of March" and told["computed_value"] == "88"
    fetch_value(town.conn, "SELECT cwis.withdraw_override(%s, 1, 'SF-1a')", (YEAR,))
    assert fetch_value(town.conn, "SELECT status FROM cwis.indicator_value WHERE indicator_code = 'SF-1a' AND group_kind = 'city'") == "ok"


def test_T43_an_approved_revision_stays_byte_for_byte_and_the_next_says_what_changed(town):
    generate(town.conn)
    seal = approve(town.conn)
    frozen = fetch_value(town.conn, "SELECT cwis.canonical_json(document) FROM cwis.report")
    refused(town.conn, "cwis_report_approved", "SELECT cwis.generate(%s)", (YEAR,))
    refused(town.conn, "cwis_report_frozen", "SELECT cwis.override_value(%s, 1, 'SF-9', 1, 'x')", (YEAR,))
    refused(town.conn, "cwis_report_frozen", "UPDATE cwis.indicator_value SET data_value = 1 WHERE indicator_code = 'SF-1a'")
    refused(town.conn, "cwis_report_frozen", "DELETE FROM cwis.indicator_value WHERE indicator_code = 'SF-1a'")
    refused(town.conn, "cwis_report_frozen", "UPDATE cwis.report SET status = 'draft'")
    refused(town.conn, "cwis_report_frozen", "DELETE FROM cwis.report")
    refused(town.conn, "cwis_reason_required", "SELECT cwis.reopen(%s, '')", (YEAR,))
    town.building(5, 8)
    town.set("average_water_consumption_lpcd", "120")
    town.set("city_name", "Newpur")
    assert fetch_value(town.conn, "SELECT cwis.reopen(%s, 'A building was forgotten')", (YEAR,)) == 2
    refused(town.conn, "cwis_report_is_draft", "SELECT cwis.reopen(%s, 'again')", (YEAR,))
    assert fetch_value(town.conn, "SELECT cwis.canonical_json(document) FROM cwis.report WHERE revision = 1") == frozen
    old = document.fetch(town.conn, YEAR, 1)
    assert old["checksum"]["value"] == seal and document.problems(old) == []
    changed = {row["code"]: row for row in fetch_all(town.conn, "SELECT * FROM cwis.compare(%s, 2, %s, 1)", (YEAR, YEAR)) if row["changed"]}
    assert set(changed) == {"EQ-1", "SF-1a", "SF-1f"}
    assert changed["SF-1a"]["why"] == "numerator 14, was 6; denominator 16, was 8"
    new = document.fetch(town.conn, YEAR)
    assert (new["revision"], new["reason"], new["municipality"]["name"]) == (2, "A building was forgotten", "Newpur")
    approve(town.conn, 2)
    assert fetch_value(town.conn, "SELECT count(*) FROM cwis.report WHERE status = 'approved'") == 2


def test_T43_settings_changed_later_do_not_touch_what_was_approved(town):
    generate(town.conn)
    approve(town.conn)
    town.set("average_water_consumption_lpcd", "99")
    assert {"name": "average_water_consumption_lpcd", "value": "150", "unit": "l/person/day"} in document.fetch(town.conn, YEAR)["settings"]


def test_T41_two_officers_at_once_make_one_set(cluster, db_name, db):
    city = SmallCity(db)
    for _ in range(20):
        city.building(5, 4)
    db.commit()
    for year in range(2000, 2025):
        results, start = [], threading.Barrier(2)

        def press(year=year, results=results, start=start):
            conn = psycopg2.connect(**cluster.params(db_name))
            try:
                start.wait()
                results.append(generate(conn, year))
                conn.commit()
            finally:
                conn.close()

        officers = [threading.Thread(target=press) for _ in range(2)]
        for officer in officers:
            officer.start()
        for officer in officers:
            officer.join()
        assert [revision for revision, _ in results] == [1, 1]
        assert fetch_value(db, "SELECT count(*) FROM cwis.indicator_value WHERE year = %s AND group_kind = 'city'", (year,)) == 22
        assert fetch_value(db, "SELECT count(DISTINCT generated_at) FROM cwis.indicator_value WHERE year = %s", (year,)) == 1
        db.rollback()


def test_T41_the_second_is_shown_the_first_result(cluster, db_name, db):
    city = SmallCity(db)
    city.building(5, 4)
    db.commit()
    first, second = (psycopg2.connect(**cluster.params(db_name)) for _ in range(2))
    told = []
    try:
        with first.cursor() as cursor:
            cursor.execute("SELECT cwis.lock_year(%s)", (YEAR,))
        waiting = threading.Thread(target=lambda: told.append(generate(second)))
        waiting.start()
        while not fetch_value(db, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"):
            db.rollback()
        assert generate(first) == (1, True)
        first.commit()
        waiting.join(10)
        assert told == [(1, False)]
    finally:
        first.close()
        second.close()


def test_roles_sanitation_generates_executive_reads_and_figures_are_not_typed(connect_as, db):
    SmallCity(db).building(5, 4)
    db.commit()
    officer = connect_as("sanitation")
    assert generate(officer) == (1, True)
    officer.commit()
    assert fetch_value(officer, "SELECT computed_by IS NOT NULL FROM cwis.report")
    refused(officer, "cwis_report_by_act", "UPDATE cwis.report SET reason = 'x', seen_version = row_version WHERE year = %s", (YEAR,))
    fetch_value(officer, "SELECT cwis.override_value(%s, 1, 'SF-9', 80, 'Laboratory book')", (YEAR,))
    approve(officer)
    officer.commit()
    reader = connect_as("executive")
    report = document.fetch(reader, YEAR)
    assert document.problems(report) == [] and report["approved_by"] and report["generated_by"]
    assert fetch_value(reader, "SELECT count(*) FROM cwis.records_behind(%s, 'SF-1a')", (YEAR,)) == 1
    with pytest.raises(psycopg2.errors.InsufficientPrivilege):
        generate(reader)
    reader.rollback()
    stranger = connect_as("tax")
    with pytest.raises(psycopg2.errors.InsufficientPrivilege):
        document.fetch(stranger, YEAR)
