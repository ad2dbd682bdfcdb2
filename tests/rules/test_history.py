"""History, restoring and forgetting (data-model 2.40, reliability 8; T46, T48)."""

from __future__ import annotations

import pytest

from imis_plugin.database.connection import execute, fetch_all, fetch_one, fetch_value
from tests import factories
from tests.access.conftest import refusal


def history(conn, table, key):
    schema, name = table.split(".")
    return fetch_all(conn, "SELECT * FROM audit.record_history(%s, %s, %s)", (schema, name, key))


@pytest.fixture
def building(db):
    bin_ = factories.make_building(db, house_locality="old place")
    factories.make_owner(db, bin_, owner_name="Gita Devi", owner_contact="9811111111", nid="1234567890")
    db.commit()
    return bin_


def test_insert_update_delete_are_kept_with_the_changed_fields_only(db, building):
    execute(db, "UPDATE building_info.buildings SET house_locality = 'new place' WHERE bin = %s", (building,))
    execute(db, "DELETE FROM building_info.buildings WHERE bin = %s", (building,))
    rows = fetch_all(db, "SELECT * FROM audit.change WHERE table_name = 'buildings' AND record_key = %s ORDER BY id", (building,))
    assert [row["action"] for row in rows] == ["insert", "update", "delete"]
    assert rows[0]["old_row"] is None and rows[0]["new_row"]["house_locality"] == "old place" and rows[0]["new_row"]["geom"].startswith("01")
    assert rows[1]["changed"] == ["house_locality"]
    assert (rows[1]["old_row"], rows[1]["new_row"]) == ({"house_locality": "old place"}, {"house_locality": "new place"})
    assert rows[2]["old_row"]["house_locality"] == "new place" and rows[2]["new_row"] is None
    assert rows[1]["by_user"] == fetch_value(db, "SELECT session_user") and rows[1]["transaction_id"] == rows[2]["transaction_id"]


def test_every_versioned_table_has_history_guards_and_notices(db):
    lacking = fetch_all(
        db,
        """SELECT c.oid::regclass::text AS name, w.name AS trigger FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           CROSS JOIN (VALUES ('a_guard_insert'), ('a_guard_update'), ('z_stamp_insert'), ('z_stamp_update'), ('y_no_row_update'), ('y_no_row_delete'),
                              ('x_audit_insert'), ('x_audit_update'), ('x_audit_delete'), ('zz_notify_insert'), ('zz_notify_update'), ('zz_notify_delete')) w (name)
           WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public')
             AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'row_version' AND NOT a.attisdropped)
             AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = w.name)""",  # noqa: E501
    )
    assert lacking == []


def test_batch_of_an_import_is_noted(db):
    execute(db, "SET LOCAL imis.batch_id = '17'")
    road = factories.make_road(db)
    assert fetch_value(db, "SELECT batch_id FROM audit.change WHERE record_key = %s", (road,)) == 17


def test_first_values_of_a_mass_load_follow_from_the_later_changes(db):
    execute(db, "INSERT INTO utility_info.roads (code, name, right_of_way, carrying_width, length, geom, taken_over)"
            " SELECT 'X' || g, 'Road ' || g, 6, 4, 100, %s, true FROM generate_series(1, 150) g", (factories.line(0, 0, 100, 0),))
    execute(db, "UPDATE utility_info.roads SET name = 'Second' WHERE code = 'X7'")
    execute(db, "UPDATE utility_info.roads SET name = 'Third' WHERE code = 'X7'")
    assert fetch_value(db, "SELECT count(*) FROM audit.change WHERE table_name = 'roads' AND action = 'insert' AND record_key LIKE 'X%%' AND new_row IS NULL") == 150  # noqa: E501
    rows = history(db, "utility_info.roads", "X7")
    assert [row["action"] for row in rows] == ["update", "update", "insert"]
    assert rows[2]["new_row"]["name"] == "Road 7" and rows[0]["old_row"] == {"name": "Second"}
    execute(db, "DELETE FROM utility_info.roads WHERE code = 'X7'")
    assert history(db, "utility_info.roads", "X7")[3]["new_row"]["name"] == "Road 7"


def test_P8_deleted_record_comes_back_whole(db, building):
    before = fetch_one(db, "SELECT * FROM building_info.buildings WHERE bin = %s", (building,))
    execute(db, "DELETE FROM building_info.buildings WHERE bin = %s", (building,))
    number = fetch_value(db, "SELECT id FROM audit.change WHERE table_name = 'buildings' AND record_key = %s AND action = 'delete'", (building,))
    assert fetch_value(db, "SELECT audit.restore_record(%s)", (number,)) == building
    after = fetch_one(db, "SELECT * FROM building_info.buildings WHERE bin = %s", (building,))
    differing = {name for name in before if before[name] != after[name]}
    assert differing <= {"row_version", "updated_at", "updated_by"} and after["row_version"] == before["row_version"] + 1
    assert history(db, "building_info.buildings", building)[0]["action"] == "restore"
    assert refusal(db, "SELECT audit.restore_record(%s)", (number,)).constraint_name == "restore_is_there"
    owner = fetch_value(db, "SELECT id FROM audit.change WHERE table_name = 'owners' AND action = 'delete' ORDER BY id DESC LIMIT 1")
    execute(db, "SELECT audit.restore_record(%s)", (owner,))
    assert fetch_value(db, "SELECT owner_name FROM building_info.owners WHERE bin = %s", (building,)) == "Gita Devi"


def test_P8_former_values_of_a_change_come_back(db, building):
    execute(db, "UPDATE building_info.buildings SET house_locality = 'wrong', floor_count = 9 WHERE bin = %s", (building,))
    number = fetch_value(db, "SELECT max(id) FROM audit.change WHERE table_name = 'buildings' AND action = 'update'")
    execute(db, "SELECT audit.restore_record(%s)", (number,))
    assert fetch_value(db, "SELECT house_locality FROM building_info.buildings WHERE bin = %s", (building,)) == "old place"
    assert history(db, "building_info.buildings", building)[0]["action"] == "restore"


def test_restore_is_for_the_super_admin_only(db, building, connect_as):
    execute(db, "UPDATE building_info.buildings SET house_locality = 'wrong' WHERE bin = %s", (building,))
    db.commit()
    number = fetch_value(db, "SELECT max(id) FROM audit.change WHERE table_name = 'buildings'")
    db.rollback()
    assert refusal(connect_as("building_permit"), "SELECT audit.restore_record(%s)", (number,)).sqlstate == "42501"
    chief = connect_as("super_admin", name="Chief")
    execute(chief, "SELECT audit.restore_record(%s)", (number,))
    chief.commit()
    row = fetch_one(db, "SELECT b.house_locality, u.name FROM building_info.buildings b JOIN imis.users u ON u.id = b.updated_by WHERE bin = %s", (building,))  # noqa: E501
    assert (row["house_locality"], row["name"]) == ("old place", "Chief")


def test_T48_history_is_append_only_for_everybody(db, building, connect_as):
    for statement in (
        "UPDATE audit.change SET by_user = 'me'", "DELETE FROM audit.change", "TRUNCATE audit.change",
        "UPDATE audit.access_log SET by_user = 'me'", "DELETE FROM audit.access_log", "TRUNCATE audit.access_log",
        "SET LOCAL imis.act = 'on'; UPDATE audit.change SET new_row = NULL",
        "SET LOCAL ROLE imis_owner; SET LOCAL imis.act = 'on'; UPDATE audit.change SET new_row = NULL",
    ):  # fmt: skip
        execute(db, "INSERT INTO audit.access_log (by_user, what, data_class, table_schema, table_name, record_key, reason, found)"
                " VALUES ('x', 'x', 'B', 'x', 'x', 'x', 'x', true)")
        assert refusal(db, statement).sqlstate == "42501", statement
    for role in ("super_admin", "it_admin", "building_permit"):
        conn = connect_as(role)
        for statement in (
            "UPDATE audit.change SET by_user = 'me'", "DELETE FROM audit.change", "TRUNCATE audit.change", "ALTER TABLE audit.change ADD x int",
            "ALTER TABLE audit.change DISABLE TRIGGER ALL", "ALTER TABLE building_info.buildings DISABLE TRIGGER x_audit_update",
            "DROP TRIGGER x_audit_update ON building_info.buildings", "TRUNCATE building_info.buildings CASCADE",
            "INSERT INTO audit.change (by_user, table_schema, table_name, record_key, action, transaction_id) VALUES ('x', 'x', 'x', 'x', 'insert', 1)",  # noqa: E501
            "SET session_replication_role = replica",
        ):  # fmt: skip
            assert refusal(conn, statement).sqlstate == "42501", (role, statement)


def test_T46_forgotten_person_is_gone_also_from_history(db, building, connect_as):
    owner = fetch_value(db, "SELECT id FROM building_info.owners WHERE bin = %s", (building,))
    execute(db, "UPDATE building_info.owners SET owner_name = 'Gita Rai' WHERE id = %s", (owner,))
    db.commit()
    chief = connect_as("super_admin")
    assert refusal(chief, "SELECT audit.forget_person('building_info', 'owners', %s, '')", (str(owner),)).constraint_name == "reason_missing"
    execute(chief, "SELECT audit.forget_person('building_info', 'owners', %s, 'asked in writing')", (str(owner),))
    chief.commit()
    row = fetch_one(db, "SELECT * FROM building_info.owners WHERE id = %s", (owner,))
    assert (row["bin"], row["owner_name"], row["owner_contact"], row["nid"]) == (building, None, None, None)
    left = fetch_value(db, "SELECT string_agg(coalesce(old_row::text, '') || coalesce(new_row::text, ''), ' ') FROM audit.change WHERE table_name = 'owners'")  # noqa: E501
    assert not [word for word in ("Gita", "9811111111", "1234567890") if word in left]
    actions = [row["action"] for row in history(db, "building_info.owners", str(owner))]
    assert actions[0] == "forget" and actions[-1] == "insert"
    assert fetch_value(db, "SELECT reason FROM audit.access_log WHERE what = 'audit.forget_person'") == "asked in writing"
