"""The write path at the level of SQL (reliability 3, tests T01 to T06, T11, T38, T39): what plain QGIS, psql and the desk all meet."""

from __future__ import annotations

import json
import time

import psycopg2
import pytest

from imis_plugin.database.connection import execute, fetch_one, fetch_value
from tests import factories
from tests.access.conftest import refusal

SAVE = "UPDATE building_info.buildings SET house_locality = %s, seen_version = %s WHERE bin = %s"


@pytest.fixture
def building(db):
    bin_ = factories.make_building(db)
    db.commit()
    return bin_


@pytest.fixture
def officers(connect_as, building):
    return connect_as("building_permit", name="Asha Rai"), connect_as("building_permit", name="Bimal Sen")


def version(conn, bin_):
    conn.rollback()
    return fetch_value(conn, "SELECT row_version FROM building_info.buildings WHERE bin = %s", (bin_,))


def test_T01_same_field_second_save_is_refused(db, building, officers):
    a, b = officers
    seen = version(a, building)
    execute(a, SAVE, ("by A", seen, building))
    a.commit()
    diag = refusal(b, SAVE, ("by B", seen, building))
    assert diag.sqlstate == "40001" and "changed by someone else" in diag.message_primary and "Asha Rai" in diag.message_primary
    assert diag.constraint_name == "changed_by_someone_else"
    b.rollback()
    assert fetch_value(db, "SELECT house_locality FROM building_info.buildings WHERE bin = %s", (building,)) == "by A"
    assert fetch_value(db, "SELECT count(*) FROM audit.change WHERE record_key = %s AND action = 'update'", (building,)) == 1


def test_T02_different_fields_conflict_too_and_both_can_be_kept(building, officers):
    a, b = officers
    seen = version(a, building)
    execute(a, SAVE, ("by A", seen, building))
    a.commit()
    other = "UPDATE building_info.buildings SET house_number = 'B-1', seen_version = %s WHERE bin = %s"
    assert refusal(b, other, (seen, building)).sqlstate == "40001"
    execute(b, other, (version(b, building), building))
    b.commit()
    row = fetch_one(b, "SELECT house_locality, house_number, row_version FROM building_info.buildings WHERE bin = %s", (building,))
    assert (row["house_locality"], row["house_number"], row["row_version"]) == ("by A", "B-1", seen + 2)


def test_T03_geometry_against_geometry_and_attribute(building, officers):
    a, b = officers
    seen = version(a, building)
    move = "UPDATE building_info.buildings SET geom = ST_Translate(geom, 1, 0), seen_version = %s WHERE bin = %s"
    execute(a, move, (seen, building))
    a.commit()
    assert refusal(b, move, (seen, building)).sqlstate == "40001"
    assert refusal(b, SAVE, ("text", seen, building)).sqlstate == "40001"


def test_T04_save_without_the_version_seen_is_refused_to_officers_only(db, building, officers):
    blind = "UPDATE building_info.buildings SET house_locality = 'blind' WHERE bin = %s"
    diag = refusal(officers[0], blind, (building,))
    assert diag.constraint_name == "version_not_given" and diag.sqlstate == "40001"
    assert execute(db, blind, (building,)) == 1  # imports and migrations


def test_T05_what_a_colleague_deleted_is_reported(db, building, officers):
    a, b = officers
    seen = version(b, building)
    execute(a, "DELETE FROM building_info.buildings WHERE bin = %s", (building,))
    a.commit()
    for statement, params in ((SAVE, ("late", seen, building)), ("DELETE FROM building_info.buildings WHERE bin = %s", (building,))):
        diag = refusal(b, statement, params)
        assert diag.constraint_name == "no_row_touched" and "no longer there" in diag.message_primary
    assert execute(db, "DELETE FROM building_info.buildings WHERE bin = %s", (building,)) == 0


def test_T06_officer_of_ward_1_may_not_write_in_ward_2(db, connect_as):
    factories.make_ward(db, 1, side=2500)
    factories.make_ward(db, 2, x=0)
    here, there = factories.make_building(db, x=-1000, y=-1000, ward=1), factories.make_building(db, x=1000, y=1000, ward=2)
    db.commit()
    officer = connect_as("building_permit", ward=1)
    seen = version(officer, there)
    diag = refusal(officer, SAVE, ("x", seen, there))
    assert diag.sqlstate == "42501" and diag.constraint_name == "own_ward_only"
    assert refusal(officer, "UPDATE building_info.buildings SET ward = 2, seen_version = 1 WHERE bin = %s", (here,)).constraint_name == "own_ward_only"  # noqa: E501
    assert refusal(officer, "DELETE FROM building_info.buildings WHERE bin = %s", (there,)).constraint_name == "own_ward_only"
    assert execute(officer, SAVE, ("mine", version(officer, here), here)) == 1
    officer.commit()
    assert fetch_value(db, "SELECT house_locality FROM building_info.buildings WHERE bin = %s", (there,)) != "x"


def test_T11_row_lock_gives_up_after_the_time_limit(building, officers):
    a, b = officers
    seen = version(a, building)
    execute(a, SAVE, ("holding", seen, building))
    assert fetch_value(b, "SHOW lock_timeout") == "3s" and fetch_value(b, "SHOW statement_timeout") == "1min"
    assert fetch_value(b, "SHOW idle_in_transaction_session_timeout") == "1min"
    execute(b, "SET lock_timeout = '300ms'")
    b.commit()
    began = time.monotonic()
    assert refusal(b, SAVE, ("waiting", seen, building)).sqlstate == "55P03"
    assert time.monotonic() - began < 2
    a.rollback()
    assert execute(b, SAVE, ("waiting", seen, building)) == 1


def test_client_cannot_choose_version_author_or_clock(building, officers, db):
    a, _b = officers
    seen = version(a, building)
    execute(
        a,
        "UPDATE building_info.buildings SET house_locality = 'z', row_version = 99, created_by = NULL, updated_by = NULL, created_at = '2001-01-01',"
        " updated_at = '2001-01-01', seen_version = %s WHERE bin = %s",
        (seen, building),
    )
    a.commit()
    row = fetch_one(
        db,
        "SELECT b.*, u.name, b.updated_at > now() - interval '1 minute' AS fresh FROM building_info.buildings b JOIN imis.users u ON u.id = b.updated_by WHERE bin = %s",  # noqa: E501
        (building,),
    )
    assert (row["row_version"], row["seen_version"], row["name"], row["fresh"]) == (seen + 1, None, "Asha Rai", True)
    assert row["created_at"].year != 2001


def test_insert_by_an_officer_is_stamped(officers, db, building):
    a, _b = officers
    execute(
        a,
        "INSERT INTO building_info.owners (bin, owner_name, owner_contact, owner_gender, created_by, row_version, created_at, taken_over)"
        " VALUES (%s, 'Owner', '9800000000', 'Male', NULL, 7, '2001-01-01', true)",
        (building,),
    )
    a.commit()
    row = fetch_one(db, "SELECT o.*, u.name FROM building_info.owners o JOIN imis.users u ON u.id = o.created_by WHERE o.bin = %s", (building,))
    assert (row["name"], row["row_version"], row["taken_over"], row["created_at"].year > 2001) == ("Asha Rai", 1, False, True)


def test_update_that_changes_nothing_makes_no_version(building, officers, db):
    a, _b = officers
    seen = version(a, building)
    execute(a, "UPDATE building_info.buildings SET ward = ward, seen_version = %s WHERE bin = %s", (seen, building))
    a.commit()
    assert version(a, building) == seen
    assert fetch_value(db, "SELECT count(*) FROM audit.change WHERE record_key = %s AND action = 'update'", (building,)) == 0


def test_P5_client_uuid_makes_a_repeated_insert_a_refusal(building, officers, db):
    uuid = fetch_value(db, "SELECT client_uuid FROM building_info.buildings WHERE bin = %s", (building,))
    diag = refusal(
        officers[0],
        "INSERT INTO building_info.buildings (ward, toilet_status, sanitation_system_id, geom, client_uuid)"
        " SELECT ward, toilet_status, sanitation_system_id, geom, %s FROM building_info.buildings WHERE bin = %s",
        (uuid, building),
    )
    assert diag.sqlstate == "23505" and diag.constraint_name == "buildings_client_uuid_key"


# -- notices ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def listener(cluster, db_name):
    conn = psycopg2.connect(**cluster.params(db_name))
    conn.autocommit = True
    execute(conn, "LISTEN imis")
    yield conn
    conn.close()


def heard(conn):
    deadline = time.monotonic() + 5
    while not conn.notifies and time.monotonic() < deadline:
        conn.poll()
        time.sleep(0.02)
    conn.poll()
    messages, conn.notifies[:] = [json.loads(note.payload) for note in conn.notifies], []
    return messages


def test_T38_one_message_a_statement(db, listener):
    bins = [factories.make_building(db, x=20 * i) for i in range(25)]
    db.commit()
    heard(listener)
    execute(db, "UPDATE building_info.buildings SET house_locality = 'x' WHERE bin = ANY (%s)", (bins[:3],))
    db.commit()
    (message,) = heard(listener)
    assert message["table"] == "building_info.buildings" and message["op"] == "U" and sorted(message["keys"]) == sorted(bins[:3])
    execute(db, "UPDATE building_info.buildings SET house_locality = 'y' WHERE bin = ANY (%s)", (bins,))
    db.commit()
    assert heard(listener) == [{"table": "building_info.buildings", "op": "U", "many": 25}]
    execute(db, "UPDATE building_info.buildings SET house_locality = 'y' WHERE bin = 'B999999'")
    db.commit()
    assert heard(listener) == []


def test_T38_insert_and_delete_are_told_and_contents_never(db, listener):
    factories.make_ward(db)
    db.commit()
    heard(listener)
    road = factories.make_road(db, name="Secret Lane")
    db.commit()
    execute(db, "DELETE FROM utility_info.roads WHERE code = %s", (road,))
    db.commit()
    told = heard(listener) + heard(listener)
    assert [(m["op"], m["keys"]) for m in told if m["table"] == "utility_info.roads"] == [("I", [road]), ("D", [road])]
    assert "Secret Lane" not in json.dumps(told)
