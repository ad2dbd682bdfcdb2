"""Changes of structure are written down with the person and refused to officers; the limit of connections (reliability 4: DDL watch, limits; T48)."""

from __future__ import annotations

import psycopg2
import pytest
from psycopg2 import sql

from imis_plugin.database import health, health_upkeep
from imis_plugin.database.bootstrap import WATCHES
from imis_plugin.database.connection import execute, fetch_all, fetch_value
from imis_plugin.database.migrator import Migrator
from tests.access.conftest import refusal


def finding(conn, title: str) -> health.Finding:
    """What ``check`` says under a title."""
    return next(one for one in health.check(conn) if one.title == title)


def test_4_ddl_is_written_down_with_the_person_and_cannot_be_wiped(db):
    assert fetch_value(db, "SELECT count(*) FROM audit.structure_log") == 0  # the set-up itself stands in imis.migration
    execute(db, "ALTER TABLE utility_info.roads ADD COLUMN by_hand text")
    execute(db, "GRANT SELECT ON building_info.owners TO PUBLIC")
    execute(db, "ALTER TABLE audit.change DISABLE TRIGGER ALL")
    execute(db, "DROP VIEW fsm.ctpt_users_monthly")
    execute(db, "CREATE TEMPORARY TABLE own (a integer); DROP TABLE own")
    rows = fetch_all(db, "SELECT by_user, command, object_name FROM audit.structure_log ORDER BY id")
    assert [(row["command"], row["object_name"]) for row in rows if row["command"] != "GRANT"] == [
        ("ALTER TABLE", "utility_info.roads"), ("ALTER TABLE", "audit.change"), ("DROP VIEW", "fsm.ctpt_users_monthly"),
    ]  # fmt: skip
    assert "GRANT" in {row["command"] for row in rows} and {row["by_user"] for row in rows} == {fetch_value(db, "SELECT session_user")}
    for statement in ("DELETE FROM audit.structure_log", "TRUNCATE audit.structure_log", "UPDATE audit.structure_log SET by_user = 'x'"):
        assert refusal(db, statement).constraint_name == "audit_append_only"


def test_4_ddl_outside_the_owner_role_is_refused_and_acts_and_temporary_tables_work(db, connect_as):
    execute(db, "GRANT CREATE ON SCHEMA utility_info TO imis_infrastructure")
    officer = connect_as("infrastructure")
    before = fetch_value(db, "SELECT count(*) FROM audit.structure_log")
    assert refusal(officer, "CREATE TABLE utility_info.mine (a integer)").constraint_name == "structure_by_upgrade_only"
    execute(officer, "CREATE TEMPORARY TABLE own (a integer); CREATE INDEX ON own (a); DROP TABLE own")
    state = fetch_all(officer, "SELECT sequence, value, called FROM staging.number_state('utility_info.roads')")[0]
    fetch_value(officer, "SELECT utility_info.next_road()")
    drawn = fetch_all(officer, "SELECT value FROM staging.number_state('utility_info.roads')")[0]["value"]
    assert fetch_value(
        officer, "SELECT staging.give_numbers_back('utility_info.roads', %s, %s, %s, %s)", (state["sequence"], state["value"], state["called"], drawn)
    )
    officer.commit()
    assert fetch_value(db, "SELECT count(*) FROM audit.structure_log") == before


def test_4_an_upgrade_keeps_the_watch_and_check_warns_without_it(db):
    assert finding(db, "Structure watch").level == "ok"
    Migrator(db).upgrade(rebuild=True)
    assert {row["evtname"] for row in fetch_all(db, "SELECT evtname FROM pg_event_trigger")} == set(WATCHES)
    assert fetch_value(db, "SELECT count(*) FROM audit.structure_log") == 0
    db.commit()
    execute(db, "ALTER EVENT TRIGGER imis_watch_drops DISABLE")
    db.commit()
    told = finding(db, "Structure watch")
    assert told.level == "warning" and "upgrade --rebuild" in told.remedy


@pytest.fixture
def plain_owner(cluster, db, db_name):
    """A connection of a login that owns the database and is no superuser."""
    name = "plain_" + db_name[-8:]
    role, base = sql.Identifier(name), sql.Identifier(db_name)
    execute(db, sql.SQL("CREATE ROLE {} LOGIN CREATEROLE").format(role))
    execute(db, sql.SQL("GRANT imis_owner TO {}").format(role))
    execute(db, sql.SQL("ALTER DATABASE {} OWNER TO {}").format(base, role))
    db.commit()
    conn = psycopg2.connect(**cluster.params(db_name, name))
    yield conn
    conn.close()
    db.rollback()
    execute(db, sql.SQL("ALTER DATABASE {} OWNER TO CURRENT_USER").format(base))
    execute(db, sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(role))
    db.commit()


def test_4_an_upgrade_without_superuser_goes_on_and_says_when_the_watch_is_missing(db, plain_owner):
    migrator = Migrator(plain_owner)
    migrator.upgrade(rebuild=True)
    assert not any("structure" in note for note in migrator.notes)
    assert fetch_value(db, "SELECT count(*) FROM pg_event_trigger") == 2
    for name in WATCHES:
        execute(db, sql.SQL("DROP EVENT TRIGGER {}").format(sql.Identifier(name)))
    db.commit()
    migrator = Migrator(plain_owner)
    migrator.upgrade(rebuild=True)
    assert any("Changes of structure are not written down" in note for note in migrator.notes)


def test_4_check_tells_the_limit_of_connections_on_a_server_of_an_office(db, db_name, monkeypatch):
    assert not [one for one in health.check(db) if one.title == "Connections"]  # a private server of one desk
    told = {"value": -1}
    facts = {"name": "town", "server": 100, "wanted": 28}
    monkeypatch.setattr(health_upkeep, "fetch_value", lambda *_given: True)
    monkeypatch.setattr(health_upkeep, "fetch_one", lambda *_given: {**facts, "allowed": told["value"]})
    assert "any number" in health_upkeep.connections(db)[0].reason and "CONNECTION LIMIT 28" in health_upkeep.connections(db)[0].remedy
    told["value"] = 20
    assert "need 28" in health_upkeep.connections(db)[0].reason
    told["value"] = 40
    assert health_upkeep.connections(db)[0].level == "ok"
    facts["wanted"] = 180
    assert "max_connections" in health_upkeep.connections(db)[0].reason
