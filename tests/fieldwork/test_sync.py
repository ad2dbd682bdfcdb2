"""What comes back from the field: taken in once, checked, decided, given back with reasons (FLD-02 to FLD-09, T49)."""

from __future__ import annotations

import csv
import shutil

import psycopg2
import pytest
from qgis.PyQt.QtGui import QColor, QImage

from imis_plugin.database.connection import execute, fetch_all, fetch_one, fetch_value
from imis_plugin.database.errors import Cancelled, ImisError
from imis_plugin.fieldwork.corrections import corrections, write_corrections
from imis_plugin.fieldwork.sync import sync_package
from tests import factories as f
from tests.fieldwork.conftest import change, fill

ROWS = "SELECT label, status, reason, revision, queue_id FROM imis.field_rows ORDER BY id"
QUEUE = "SELECT id, temp_building_code, tax_code, answers, is_enabled FROM building_info.building_surveys ORDER BY id"


def rows_of(city, query: str = ROWS) -> list[dict]:
    city.db.rollback()
    return fetch_all(city.db, query)


def photo(path, width: int = 3000, height: int = 2000) -> None:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#3366aa"))
    assert image.save(str(path), "JPG")


def test_FLD_02_FLD_03_FLD_06_rows_enter_the_queue_once_with_who_when_where_and_which_program(field_city, tmp_path, app):
    made = field_city.make(tmp_path)
    key = fill(made, temp_building_code="W1-001", tax_code="t 77", floor_count=2, toilet_status=True, toilet_connection="3", type_id="3", size=4.5,
               owner_name="Hari Lal", structure_type_id="1")  # fmt: skip
    done = sync_package(field_city.surveyor, made.folder)
    assert done.outcomes == {"new": 1} and done.statuses == {"valid": 1} and done.invalid == []
    row = fetch_one(field_city.db, """SELECT r.*, u.username AS who, extract(epoch FROM r.synced_at - r.device_time) AS seconds
        FROM imis.field_rows r JOIN imis.users u ON u.id = r.collected_by""")
    assert row["row_uuid"] == key and row["who"] == fetch_value(field_city.surveyor, "SELECT session_user::text")
    assert (row["gps_longitude"], row["gps_latitude"], row["gps_accuracy_m"], row["app_version"]) == (80.9, 26.8, 3.5, "QField 3.4")
    assert 0 <= row["seconds"] < 600
    queue = rows_of(field_city, QUEUE)
    assert [(entry["temp_building_code"], entry["tax_code"], entry["is_enabled"]) for entry in queue] == [("W1-001", "T 77", True)]
    answers = queue[0]["answers"]
    assert answers["owner_name"] == "Hari Lal" and answers["containment"] == {"type_id": "3", "size": 4.5} and "tax_code" not in answers
    owner = fetch_value(field_city.db, "SELECT created_by FROM building_info.building_surveys")
    assert owner == field_city.person(field_city.surveyor)  # the surveyor's own entry, whoever syncs
    again = sync_package(field_city.officer, made.folder)  # twice, by the office as well
    assert again.outcomes == {"known": 1}
    assert len(rows_of(field_city, QUEUE)) == 1 and len(rows_of(field_city)) == 1


def test_T49_FLD_02_in_pieces_and_broken_off_nothing_is_half_and_nothing_is_twice(field_city, tmp_path, app):
    made = field_city.make(tmp_path)
    for number in range(120):
        fill(made, temp_building_code=f"W1-{number:03}", corner=(-2000.0 + 12 * number, -1500.0))

    def stop(text, done, total):
        if done == 100:
            raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        sync_package(field_city.surveyor, made.folder, progress=stop)
    field_city.surveyor.rollback()
    assert len(rows_of(field_city)) == 100  # portions are whole
    for number in range(120, 130):
        fill(made, temp_building_code=f"W1-{number:03}", corner=(-2000.0 + 12 * number, -1500.0))
    done = sync_package(field_city.surveyor, made.folder)
    assert done.outcomes == {"known": 100, "new": 30}
    assert len({row["label"] for row in rows_of(field_city)}) == len(rows_of(field_city)) == 130
    assert len(rows_of(field_city, QUEUE)) == 130


def test_FLD_04_FLD_05_the_check_at_sync_decides_and_names_all_reasons_and_a_corrected_row_is_taken(field_city, tmp_path, app):
    made = field_city.make(tmp_path)
    fill(made, temp_building_code="W1-1")
    wrong = fill(made, temp_building_code="W1-2", tax_code=None, floor_count=0, structure_type_id="99", household_served=1,
                 household_with_private_toilet=3, toilet_status=False, toilet_connection="1", collected_date="2999-01-01",
                 wkt="POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))")  # fmt: skip
    east = fill(made, temp_building_code="W1-3", corner=(300.0, -400.0))
    nothing = fill(made, temp_building_code="W1-4", wkt="none")
    twice = fill(made, temp_building_code="W1-1", corner=(-700.0, -700.0))
    foreign = fill(made, temp_building_code="W1-6", collected_by="somebody", corner=(-800.0, -800.0))
    done = sync_package(field_city.surveyor, made.folder)
    assert done.statuses == {"valid": 1, "invalid": 5}  # bad rows do not hold up the good one
    reasons = {row["row_uuid"]: row["reason"] for row in fetch_all(field_city.db, "SELECT row_uuid::text, reason FROM imis.field_rows")}
    for part in ("tax code is missing", "Floors must be at least 1", "Structure type “99”", "More households have a private toilet",
                 "no toilet, but a toilet connection", "lies in the future", "crosses or touches itself"):  # fmt: skip
        assert part in reasons[wrong], part
    assert "lies in ward 2, and this package is for ward 1" in reasons[east]
    assert "footprint is missing" in reasons[nothing]
    assert "already waits" in reasons[twice]
    assert "Everybody collects into the own package" in reasons[foreign]

    listed = corrections(field_city.surveyor, made.package)
    assert len(listed) == 5
    path = tmp_path / "corrections.csv"
    assert write_corrections(path, listed) == 5
    lines = list(csv.reader(path.open(encoding="utf-8-sig")))
    assert lines[0][5] == "What to correct" and any("crosses or touches itself" in line[5] for line in lines)

    change(made, wrong, tax_code="N1", floor_count=2, structure_type_id="1", household_with_private_toilet=1, toilet_connection=None,
           collected_date="2026-03-01", wkt=f.square(-650, -650).split(";")[1])  # fmt: skip
    done = sync_package(field_city.surveyor, made.folder)
    assert done.outcomes == {"known": 5, "changed": 1}
    versions = fetch_all(field_city.db, "SELECT revision, status FROM imis.field_rows WHERE row_uuid = %s ORDER BY revision", (wrong,))
    assert versions == [{"revision": 1, "status": "superseded"}, {"revision": 2, "status": "valid"}]  # nothing is lost
    assert len(rows_of(field_city, QUEUE)) == 2


def test_FLD_06_a_changed_row_renews_its_entry_and_decided_ones_stay_for_audit(field_city, tmp_path, app):
    made = field_city.make(tmp_path)
    key = fill(made, temp_building_code="W1-1", floor_count=2)
    gone = fill(made, temp_building_code="W1-2", corner=(-700.0, -700.0))
    sync_package(field_city.surveyor, made.folder)
    first = rows_of(field_city, QUEUE)[0]["id"]
    change(made, key, floor_count=3)
    sync_package(field_city.surveyor, made.folder)
    queue = rows_of(field_city, QUEUE)
    assert len(queue) == 2 and queue[0]["id"] == first and queue[0]["answers"]["floor_count"] == 3
    execute(field_city.officer, "SELECT building_info.reject_survey(%s, 'Drawn on the neighbour''s land')", (first,))
    field_city.officer.commit()
    row = rows_of(field_city)[-1]
    assert (row["status"], row["reason"]) == ("rejected", "Drawn on the neighbour's land")
    assert sync_package(field_city.surveyor, made.folder).outcomes == {"known": 2}  # the same again changes nothing
    change(made, key, wkt=f.square(-900, -900).split(";")[1])
    assert sync_package(field_city.surveyor, made.folder).outcomes == {"changed": 1, "known": 1}
    statuses = [row["status"] for row in fetch_all(field_city.db, "SELECT status FROM imis.field_rows WHERE row_uuid = %s ORDER BY revision", (key,))]
    assert statuses == ["superseded", "rejected", "valid"]
    change(made, key, tax_code=None)  # taken back by the surveyor: out of the queue, kept in the inbox
    sync_package(field_city.surveyor, made.folder)
    assert [entry["temp_building_code"] for entry in rows_of(field_city, QUEUE) if entry["is_enabled"]] == ["W1-2"]
    execute(field_city.officer, "DELETE FROM building_info.building_surveys WHERE temp_building_code = 'W1-2'")
    field_city.officer.commit()
    assert fetch_one(field_city.db, "SELECT status, reason FROM imis.field_rows WHERE row_uuid = %s", (gone,)) == {
        "status": "rejected", "reason": "The office took the survey out of the queue."}  # fmt: skip


def test_FLD_07_T49_a_row_whose_building_changed_or_went_meanwhile_is_invalid_until_the_office_takes_it(field_city, tmp_path, app):
    made = field_city.make(tmp_path)
    changed = fill(made, temp_building_code="W1-1", bin=field_city.first, base_version=1)
    went = fill(made, temp_building_code="W1-2", bin=field_city.second, base_version=1, corner=(-300.0, -480.0))
    f.change(field_city.db, "building_info.buildings", "bin", field_city.first, floor_count=5)
    f.remove(field_city.db, "building_info.buildings", "bin", field_city.second)
    field_city.db.commit()
    assert sync_package(field_city.surveyor, made.folder).statuses == {"invalid": 2}
    found = {row["row_uuid"]: row for row in fetch_all(field_city.db, "SELECT id, row_uuid::text, reason, changed_meanwhile FROM imis.field_rows")}
    assert "was changed in the office on" in found[changed]["reason"] and found[changed]["changed_meanwhile"]
    assert "is not in the register any more" in found[went]["reason"]
    assert fetch_value(field_city.officer, "SELECT imis.check_field_row(%s)", (found[changed]["id"],)) == "invalid"
    assert fetch_value(field_city.officer, "SELECT imis.check_field_row(%s, true)", (found[changed]["id"],)) == "valid"
    assert fetch_value(field_city.officer, "SELECT imis.check_field_row(%s, true)", (found[went]["id"],)) == "invalid"  # nothing to lay it over
    fetch_value(field_city.officer, "SELECT imis.reject_field_row(%s, 'The house was pulled down')", (found[went]["id"],))
    field_city.officer.commit()
    assert [row["status"] for row in rows_of(field_city)] == ["valid", "rejected"]
    with pytest.raises(psycopg2.Error, match="only rows that are invalid are decided here"):
        execute(field_city.officer, "SELECT imis.reject_field_row(%s, 'again')", (found[went]["id"],))
    field_city.officer.rollback()
    with pytest.raises(psycopg2.Error, match="permission denied"):
        execute(field_city.surveyor, "SELECT imis.check_field_row(%s, true)", (found[changed]["id"],))


def test_FLD_08_T49_photos_are_scaled_a_missing_one_is_flagged_and_arrives_later(field_city, tmp_path, app):
    made = field_city.make(tmp_path)
    photo(made.folder / "DCIM" / "a.jpg")
    photo(tmp_path / "outside.jpg")
    fill(made, temp_building_code="W1-1", photo="DCIM/a.jpg")
    fill(made, temp_building_code="W1-2", photo="DCIM/b.jpg", corner=(-700.0, -700.0))
    fill(made, temp_building_code="W1-3", photo="../outside.jpg", corner=(-900.0, -700.0))  # leads out of the package: not followed
    done = sync_package(field_city.surveyor, made.folder)
    assert done.statuses == {"valid": 3} and done.photos == 1 and sorted(done.missing) == ["b.jpg", "outside.jpg"]
    stored = fetch_one(field_city.db, """SELECT a.record_schema, a.record_table, a.content, s.temp_building_code FROM imis.attachments a
        JOIN building_info.building_surveys s ON s.id::text = a.record_key""")
    image = QImage.fromData(bytes(stored["content"]))
    assert (image.width(), image.height()) == (1080, 720) and stored["temp_building_code"] == "W1-1"
    listed = fetch_one(field_city.officer, "SELECT photos_missing, waiting FROM imis.field_packages_register")
    assert listed == {"photos_missing": 2, "waiting": 3}
    photo(made.folder / "DCIM" / "b.jpg", 800, 600)
    done = sync_package(field_city.surveyor, made.folder)
    assert done.outcomes == {"known": 3} and done.photos == 1 and done.missing == ["outside.jpg"]
    assert fetch_value(field_city.db, "SELECT count(*) FROM imis.attachments") == 2
    assert sync_package(field_city.surveyor, made.folder).photos == 0  # once


def test_T49_OWN_01_another_surveyor_cannot_sync_see_or_write_and_a_withdrawn_package_is_closed(field_city, tmp_path, app, connect_as):
    made = field_city.make(tmp_path)
    fill(made)
    other, same_ward, infrastructure = connect_as("building_surveyor", ward=2), connect_as("building_surveyor", ward=1), connect_as("infrastructure")
    for conn in (other, same_ward, infrastructure):
        with pytest.raises(psycopg2.Error, match="was given to somebody else, for ward 1"):
            sync_package(conn, made.folder)
        conn.rollback()
        assert fetch_value(conn, "SELECT count(*) FROM imis.field_packages_register") == 0
        assert fetch_value(conn, "SELECT count(*) FROM imis.field_packages") == 0
    assert rows_of(field_city) == []
    sync_package(field_city.surveyor, made.folder)
    assert fetch_value(field_city.surveyor, "SELECT count(*) FROM imis.field_rows_register") == 1
    with pytest.raises(psycopg2.Error, match="permission denied"):
        execute(field_city.surveyor, "SELECT data FROM imis.field_rows")
    field_city.surveyor.rollback()
    # moved to another ward meanwhile
    f.change(field_city.db, "imis.users", "id", field_city.person(field_city.surveyor), ward=2)
    field_city.db.commit()
    with pytest.raises(psycopg2.Error, match="bound to ward 2"):
        sync_package(field_city.surveyor, made.folder)
    field_city.surveyor.rollback()
    f.change(field_city.db, "imis.users", "id", field_city.person(field_city.surveyor), ward=1)
    field_city.db.commit()
    execute(field_city.officer, "SELECT imis.withdraw_field_package(%s, 'The device was lost.')", (made.package,))
    field_city.officer.commit()
    with pytest.raises(psycopg2.Error, match="was withdrawn on .*: The device was lost."):
        sync_package(field_city.surveyor, made.folder)


def test_FLD_09_the_office_sees_given_out_last_sync_and_rows_waiting(field_city, tmp_path, app):
    made = field_city.make(tmp_path)
    before = fetch_one(field_city.officer, """SELECT surveyor, given_out_at IS NOT NULL AS given, last_sync_at, waiting, invalid, state
        FROM imis.field_packages_register""")
    assert before == {"surveyor": "Ram Thapa", "given": True, "last_sync_at": None, "waiting": 0, "invalid": 0, "state": "out"}
    field_city.officer.rollback()
    sync_package(field_city.surveyor, made.folder)  # an empty one was there too
    fill(made)
    fill(made, tax_code=None, corner=(-700.0, -700.0))
    sync_package(field_city.surveyor, made.folder)
    after = fetch_one(field_city.officer, """SELECT last_sync_at IS NOT NULL AS synced, taken, waiting, invalid, state
        FROM imis.field_packages_register""")
    assert after == {"synced": True, "taken": 2, "waiting": 1, "invalid": 1, "state": "synced"}


def test_15_3_connections_come_with_building_sewer_date_and_photo_one_waiting_a_building(field_city, tmp_path, app, connect_as):
    office = connect_as("sanitation")
    made = field_city.make(tmp_path, "sewer_connection", conn=office, surveyor=field_city.person(field_city.surveyor))
    photo(made.folder / "DCIM" / "c.jpg", 500, 400)
    fill(made, "sewer_connection", bin=field_city.first, base_version=1, sewer_code=field_city.sewer, photo="DCIM/c.jpg", note="new pipe")
    fill(made, "sewer_connection", bin=field_city.first, base_version=1, sewer_code=field_city.sewer)
    fill(made, "sewer_connection", bin=field_city.east, base_version=1, sewer_code="S9998")
    done = sync_package(field_city.surveyor, made.folder)
    assert done.statuses == {"valid": 1, "invalid": 2} and done.photos == 1
    reasons = " ".join(reason for _name, reason in done.invalid)
    assert "already reported and waits" in reasons and "another ward" in reasons and "Sewer S9998 is not in the register" in reasons
    entry = fetch_one(field_city.db, "SELECT id, bin, sewer_code, note, status FROM sewer_connection.sewer_connections")
    assert (entry["bin"], entry["sewer_code"], entry["note"], entry["status"]) == (field_city.first, field_city.sewer, "new pipe", "reported")
    assert fetch_value(field_city.db, "SELECT record_table FROM imis.attachments") == "sewer_connections"
    fetch_value(office, "SELECT sewer_connection.approve(%s)", (entry["id"],))
    office.commit()
    assert [row["status"] for row in rows_of(field_city)][0] == "approved"
    assert sync_package(office, made.folder).outcomes == {"known": 3}
    assert fetch_value(field_city.db, "SELECT count(*) FROM sewer_connection.sewer_connections") == 1


def test_FLD_02_what_is_no_package_of_this_city_or_damaged_is_refused_with_a_sentence(field_city, tmp_path, app):
    made = field_city.make(tmp_path)
    fill(made)
    (tmp_path / "empty").mkdir()
    with pytest.raises(ImisError, match="no GeoPackage"):
        sync_package(field_city.surveyor, tmp_path / "empty")
    (tmp_path / "empty" / "x.gpkg").write_bytes(b"SQLite format 3\x00" + b"\x00" * 500)
    with pytest.raises(ImisError, match="no field package of IMIS, or it is damaged"):
        sync_package(field_city.surveyor, tmp_path / "empty")
    copy = tmp_path / "two"
    shutil.copytree(made.folder, copy)
    shutil.copy(copy / "package.gpkg", copy / "other.gpkg")
    with pytest.raises(ImisError, match="several packages"):
        sync_package(field_city.surveyor, copy)
    f.remove(field_city.db, "imis.field_packages", "id", made.package)
    field_city.db.commit()
    with pytest.raises(psycopg2.Error, match="not made from this database"):
        sync_package(field_city.surveyor, made.folder)


def test_reliability_5_persons_leave_the_inbox_30_days_after_the_decision(field_city, tmp_path, app):
    made = field_city.make(tmp_path)
    fill(made, owner_name="Hari Lal", respondent_name="Gita", floor_count=2)
    sync_package(field_city.surveyor, made.folder)
    execute(field_city.db, "UPDATE imis.field_rows SET status = 'approved', decided_at = now() - interval '31 days'")
    field_city.db.commit()
    assert sync_package(field_city.surveyor, made.folder).outcomes == {"known": 1}
    data = fetch_value(field_city.db, "SELECT data FROM imis.field_rows")
    assert data["floor_count"] == 2 and "owner_name" not in data and "respondent_name" not in data
