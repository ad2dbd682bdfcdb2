"""A delivery at the desk: staged, checked without a trace, mended, imported, taken back (PAY-01 to PAY-06, T28-T31)."""

from __future__ import annotations

import datetime
from pathlib import Path

import psycopg2
import pytest

from imis_plugin.database.connection import execute, fetch_all, fetch_value
from imis_plugin.database.errors import ImisError
from imis_plugin.imports import delivery as work
from imis_plugin.imports import mapping
from imis_plugin.imports.catalogue import read_catalogue
from imis_plugin.imports.open_file import open_file
from tests.imports.conftest import square

TAX = "taxpayment_info.tax_payments"
HEAD = "Tax Code,Owner Name,Owner Contact,Last Payment Date\n"


def bring(conn, path: Path, kind: str, **options) -> int:
    """Stage a file with the columns guessed by names."""
    tables = read_catalogue(conn)
    source = open_file(path)[options.pop("sheet", 0)]
    columns = {one.header: one.column for one in mapping.guess(source, tables[kind], mapping.last_map(conn, kind))}
    columns.update(options.pop("columns", {}))
    return work.stage(conn, source, tables[kind], tables, work.Choices(columns, **options))


def count(conn, table: str) -> int:
    return fetch_value(conn, psycopg2.sql.SQL("SELECT count(*) FROM {}").format(psycopg2.sql.Identifier(*table.split("."))))


def years_ago(years: int, days: int = 0) -> str:
    today = datetime.date.today()
    return (today.replace(year=today.year - years, day=min(today.day, 28)) - datetime.timedelta(days=days)).isoformat()


@pytest.fixture
def officer(connect_as, wards):
    """A connection of the tax department, in a city with a ward."""
    return connect_as("tax")


def test_PAY_01_03_04_S_38_a_bad_delivery_changes_nothing_and_the_good_rows_may_go_in(wards, officer, tmp_path):
    wards.csv("buildings.csv", "bin,geom_wkt,tax_code", ["B000001", square(0), "T1"], ["B000002", square(1), "T2"])
    assert wards.load().loaded
    path = tmp_path / "june.csv"
    path.write_text("Tax Code;Owner Name;Last Payment Date\nT1;A;2024-01-01\n")
    with pytest.raises(ImisError, match="Owner contact"):  # S-38
        bring(officer, path, TAX)
    assert count(wards.conn, "imis.import_batches") == 2
    path.write_text(HEAD + f"T1,=A,98989 89898,{years_ago(2, 340)}\nT2,B,x,{years_ago(0, -400)}\n,C,,\nT9,D,,\nT9,D,,{years_ago(1)}\n")
    batch = bring(officer, path, TAX)
    report = work.check(officer, batch)
    assert (report.rows_read, report.refused, report.inserted) == (5, 3, 2) and count(wards.conn, TAX) == 0
    told = {reason.line: reason.text for reason in report.reasons if reason.line != 3}
    assert "missing" in told[4] and "lines 5, 6" in told[5] and "6 has the latest payment" in told[5]  # PAY-05
    assert {reason.field for reason in report.reasons if reason.line == 3} == {"Owner Contact", "Last Payment Date"}
    assert work.accept(officer, batch).batch_id is None and count(wards.conn, TAX) == 0  # all or nothing (PAY-03)
    work.set_cell(officer, batch, 3, "Owner Contact", "9777777777")
    work.set_cell(officer, batch, 3, "Last Payment Date", years_ago(9))
    report = work.accept(officer, batch, good_rows=True)
    assert (report.inserted, report.refused, report.unmatched) == (3, 2, 1) and count(wards.conn, TAX) == 3
    assert fetch_value(wards.conn, "SELECT count(*) FROM staging.delivered_rows") == 0
    kept = fetch_all(wards.conn, "SELECT line_no, raw FROM staging.import_rows ORDER BY 1")
    assert [row["line_no"] for row in kept] == [4, 5] and kept[0]["raw"]["Owner Name"] == "C***"
    status = {row["tax_code"]: row["due_year"] for row in fetch_all(wards.conn, "SELECT * FROM taxpayment_info.tax_payment_status_list")}
    assert status == {"T1": 2, "T2": 5}  # S-39


def test_PAY_04_a_new_delivery_replaces_the_old_one_and_its_undo_brings_that_back(wards, officer, tmp_path):
    first, second = tmp_path / "may.csv", tmp_path / "june.csv"
    first.write_text(HEAD + "T1,A,,2024-01-01\nT2,B,,2024-01-01\n")
    second.write_text(HEAD + "T1,A,,2024-06-01\n")
    older = bring(officer, first, TAX)
    newer = bring(officer, second, TAX)
    assert work.same_file(officer, TAX, first) is None
    assert work.accept(officer, newer).inserted == 1
    came = work.accept(officer, older).batch_id  # staged before, imported after: it is the newest all the same
    assert came > newer and work.same_file(officer, TAX, first) == came
    current = "SELECT count(*) FROM taxpayment_info.tax_payment_status_unmatched"
    assert fetch_value(wards.conn, current) == 2
    wards.conn.rollback()
    assert work.undo(officer, came, only_look=True).removed == 2 and fetch_value(wards.conn, current) == 2
    wards.conn.rollback()
    assert work.undo(officer, came).removed == 2
    assert fetch_value(wards.conn, current) == 1
    assert wards.value("SELECT undone_at IS NOT NULL AND status = 'undone' FROM imis.import_batches WHERE id = %s", (came,))
    with pytest.raises(psycopg2.Error, match="can be undone"):
        work.undo(officer, came)
    officer.rollback()


def test_undo_gives_back_what_was_changed_and_says_what_was_changed_since(wards, connect_as, tmp_path):
    engineer = connect_as("infrastructure")
    path = tmp_path / "roads.csv"
    line = "LINESTRING(81.0 26.85,81.001 26.85)"
    path.write_text(f'code,name,right_of_way,carrying_width,geom_wkt\nR0001,Old,6,4,"{line}"\n')
    assert work.accept(engineer, bring(engineer, path, "utility_info.roads")).inserted == 1
    taken = fetch_value(engineer, "SELECT taken_over FROM utility_info.roads")
    assert taken is False  # checked like a record that is typed
    path.write_text(
        f'code,name,right_of_way,carrying_width,geom_wkt\nR0001,New,6,4,"{line}"\n'
        f'R0002,Two,6,4,"{line}"\nR0003,Three,6,5,"{line}"\nR0004,Four,4,5,"{line}"\n'
    )
    batch = bring(engineer, path, "utility_info.roads")
    report = work.check(engineer, batch)
    assert (report.inserted, report.changed, report.refused) == (2, 1, 1), report.reasons
    work.leave_out(engineer, batch, [5])
    assert work.accept(engineer, batch).changed == 1
    execute(engineer, "UPDATE utility_info.roads SET name = 'Mine', seen_version = row_version WHERE code = 'R0003'")
    engineer.commit()
    seen = work.undo(engineer, batch, only_look=True)
    done = work.undo(engineer, batch)
    assert (seen.removed, seen.restored, seen.kept_count) == (done.removed, done.restored, done.kept_count) == (1, 1, 1)
    assert done.kept[0][1] == "R0003" and "changed since" in done.kept[0][2]
    rows = fetch_all(engineer, "SELECT code, name FROM utility_info.roads ORDER BY code")
    assert [(row["code"], row["name"]) for row in rows] == [("R0001", "Old"), ("R0003", "Mine")]


def test_undo_leaves_records_that_others_refer_to(wards, tmp_path):
    path = tmp_path / "buildings.csv"
    path.write_text(f'bin,geom_wkt\nB000001,"{square(0)}"\nB000002,"{square(1)}"\n')
    batch = bring(wards.conn, path, "building_info.buildings", taken_over=True)
    assert work.accept(wards.conn, batch).inserted == 2
    execute(wards.conn, "INSERT INTO building_info.owners (bin, owner_name, owner_contact) VALUES ('B000002', 'A', '9876543210')")
    wards.conn.commit()
    done = work.undo(wards.conn, batch)
    assert done.removed == 1 and done.kept[0][1] == "B000002" and "refer" in done.kept[0][2]


def test_a_check_leaves_no_trace_not_even_in_the_numbers(wards, connect_as, tmp_path):
    permit = connect_as("building_permit")
    path = tmp_path / "new.csv"
    path.write_text(f'geom_wkt,house_number,toilet_status,sanitation_system_id\n"{square(0)}",1,yes,5\n"{square(1)}",2,yes,5\n')
    batch = bring(permit, path, "building_info.buildings")
    state = "SELECT last_value, is_called FROM building_info.buildings_bin_seq"
    before = fetch_all(wards.conn, state)
    wards.conn.rollback()
    for _time in range(3):
        assert work.check(permit, batch).inserted == 2
    assert fetch_all(wards.conn, state) == before
    wards.conn.rollback()
    path.write_text(
        f'bin,geom_wkt,toilet_status,sanitation_system_id\n,"{square(0, 1)}",yes,5\nB000001,"{square(1, 1)}",yes,5\nB000002,"{square(2, 1)}",yes,5\n'
    )
    mixed = bring(permit, path, "building_info.buildings")
    assert (work.check(permit, mixed).inserted, fetch_all(wards.conn, state)) == (3, before)  # no code is given twice
    wards.conn.rollback()
    work.accept(permit, batch)
    assert [row["bin"] for row in fetch_all(permit, "SELECT bin FROM building_info.buildings ORDER BY 1")] == ["B000001", "B000002"]


def test_owners_are_imported_without_reading_what_must_not_be_read(wards, connect_as, tmp_path):
    permit = connect_as("building_permit")
    path = tmp_path / "b.csv"
    path.write_text(f'bin,geom_wkt,toilet_status,sanitation_system_id\nB000001,"{square(0)}",yes,5\n')
    work.accept(permit, bring(permit, path, "building_info.buildings"))
    path = tmp_path / "owners.csv"
    path.write_text("id,bin,owner_name,owner_gender,owner_contact,nid\n7,B000001,Asha,Female,9876543210,\n8,B000009,X,Male,,\n")
    batch = bring(permit, path, "building_info.owners")
    report = work.accept(permit, batch, good_rows=True)
    assert (report.inserted, report.refused) == (1, 1) and "no record" in report.reasons[0].text
    path.write_text("bin,owner_name,owner_gender,deleted_at\nB000001,Asha Devi,Female,\nB000001,Gone,Female,2024-01-01\n")
    report = work.accept(permit, bring(permit, path, "building_info.owners"))
    assert (report.changed, report.skipped) == (1, 1)  # withdrawn rows are not read (5.6)


def test_others_see_nothing_of_a_staged_delivery_and_cannot_undo_it(wards, officer, connect_as, tmp_path):
    path = tmp_path / "june.csv"
    path.write_text(HEAD + "T1,A,,2024-01-01\n")
    batch = bring(officer, path, TAX)
    colleague, stranger = connect_as("tax"), connect_as("water_supply")
    assert fetch_value(colleague, "SELECT count(*) FROM staging.delivered_rows") == 0
    assert fetch_value(colleague, "SELECT count(*) FROM imis.deliveries WHERE id = %s", (batch,)) == 1  # the office's list
    assert fetch_value(stranger, "SELECT count(*) FROM imis.deliveries WHERE id = %s", (batch,)) == 0
    with pytest.raises(ImisError, match="not yours"):
        work.accept(colleague, batch)
    work.accept(officer, batch)
    with pytest.raises(psycopg2.Error, match="not one that you may undo"):
        work.undo(stranger, batch)
    stranger.rollback()
    assert work.undo(colleague, batch).removed == 1


def test_T31_two_imports_of_a_kind_and_a_broken_connection_leave_the_register_as_it_was(wards, officer, connect_as, tmp_path):
    path = tmp_path / "june.csv"
    path.write_text(HEAD + "".join(f"T{number},A,,2024-01-01\n" for number in range(200)))
    batch = bring(officer, path, TAX)
    execute(wards.conn, "SELECT pg_advisory_xact_lock(hashtext('imis.load'), hashtext(%s))", (TAX,))
    with pytest.raises(ImisError, match="same kind"):
        work.check(officer, batch)
    wards.conn.rollback()

    class Cut:
        """Ends the connection half-way through the work."""

        def step(self, _text, done, _total):
            if done == 4:
                execute(wards.conn, "SELECT pg_terminate_backend(%s)", (officer.info.backend_pid,))

        def cancelled(self):
            return False

    with pytest.raises((ImisError, psycopg2.Error)):
        work.accept(officer, batch, feedback=Cut())
    wards.conn.rollback()
    assert count(wards.conn, TAX) == 0
    assert fetch_value(wards.conn, "SELECT status FROM imis.import_batches WHERE id = %s", (batch,)) == "staged"
    assert fetch_value(wards.conn, "SELECT count(*) FROM staging.delivered_rows WHERE batch_id = %s", (batch,)) == 200
