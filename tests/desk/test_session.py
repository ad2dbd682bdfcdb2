"""The session: opening, refusing, losing and finding the connection again, live notices, tasks (architecture, "The desk")."""

from __future__ import annotations

import time
from dataclasses import replace

import psycopg2
import pytest
from qgis.PyQt.QtWidgets import QMessageBox

from imis_plugin.database.errors import ImisError
from imis_plugin.desk import handshake, upgrade
from imis_plugin.desk import session as session_module
from imis_plugin.desk.access import EMBEDDED, Access, remembered
from imis_plugin.desk.handshake import Handshake, refuse_open_line
from imis_plugin.desk.session import CONNECTED, LOST, NONE, Session
from imis_plugin.desk.status import ConnectionStatus
from tests.desk.conftest import settle, wait_until


def end_sessions(db, session) -> None:
    """Cut every connection of the session's account on the server."""
    with db.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (session.found.role_name,))
    db.commit()


def test_session_opens_with_rights_and_catalogue(session_as):
    session = session_as("building_permit")
    assert session.found.municipality == "Testpur" and session.found.person == "Sita Rai"
    assert not session.found.read_only
    assert session.rights.may("update", "building_info.buildings")
    assert session.catalogue.table("building_info.buildings").column("road_code").label == "Road code"
    assert remembered() == session.access
    got = []
    session.ask_rows(None, "SELECT 1 AS one", None, got.extend)
    wait_until(lambda: got)
    assert got == [{"one": 1}]


def test_status_says_as_whom_to_what_and_which_version(session_as):
    session = session_as("building_permit")
    status = ConnectionStatus(session)
    assert status.text() == "Sita Rai · Testpur"
    assert session.found.role_name in status.toolTip() and session.found.version in status.toolTip()
    session.close()
    assert status.text() == "Not connected"


@pytest.mark.parametrize(("encrypted", "on_this_computer", "refused"), [(False, False, True), (True, False, False), (False, True, False)])
def test_T24_an_open_line_to_another_computer_is_refused(encrypted, on_this_computer, refused):
    found = Handshake("rita", "imis", "17.1", False, False, encrypted=encrypted, on_this_computer=on_this_computer)
    if refused:
        with pytest.raises(ImisError, match="verify-full"):
            refuse_open_line(found)
    else:
        refuse_open_line(found)


def test_the_line_of_a_private_server_is_known_to_be_local(session_as):
    found = session_as("building_permit").found
    assert found.on_this_computer and not found.encrypted


def test_a_superuser_is_refused_with_the_reason(private_server, db_name, messages):
    session = Session(messages)
    session.connect_to(Access(EMBEDDED, db_name, "postgres"))
    wait_until(lambda: session.state == NONE and messages.last)
    assert "superuser" in messages.last
    session.close()


def test_unknown_account_is_a_sentence(private_server, db_name, messages):
    session = Session(messages)
    session.password_wanted.connect(messages.error)
    session.connect_to(Access(EMBEDDED, db_name, "nobody_here"))
    wait_until(lambda: session.state == NONE and messages.last)
    assert "user" in messages.last.lower()
    session.close()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (handshake.NEWER, "Update the plugin"),
        (handshake.ABSENT, "python3 -m imis_plugin --database service=office init --srid N"),
        (handshake.OLDER, "python3 -m imis_plugin --database service=office upgrade"),
    ],
)
def test_a_database_that_does_not_fit_says_who_must_act(session_as, state, words):
    session = session_as("building_permit")
    session.access = replace(session.access, kind="service", name="office")
    upgrade.explain_mismatch(session, replace(session.found, state=state))
    assert words in session.messages.last


def test_an_older_database_is_upgraded_in_a_task_and_connected_to(session_as, db, monkeypatch):
    session = session_as("building_permit")
    with db.cursor() as cursor:
        cursor.execute("UPDATE imis.installation SET fingerprint = 'older'")
    db.commit()
    found = []
    session.mismatch.disconnect()
    session.mismatch.connect(found.append)
    monkeypatch.setitem(handshake.STATES, "older", handshake.OLDER)
    chosen = session.access
    session.connect_to(chosen)
    wait_until(lambda: found)
    assert found[0].state == handshake.OLDER and session.state == NONE
    monkeypatch.setattr(QMessageBox, "question", lambda *_given: QMessageBox.StandardButton.Yes)
    upgrade.offer_upgrade(session, found[0])
    wait_until(lambda: session.state == CONNECTED, 90)


def test_lost_connection_is_noticed_and_found_again(session_as, db, monkeypatch):
    monkeypatch.setattr(session_module, "RETRY_SECONDS", (0.05, 0.1))
    session = session_as("building_permit")
    states = []
    session.state_changed.connect(states.append)
    end_sessions(db, session)
    wait_until(lambda: CONNECTED in states)
    assert states[0] == LOST
    got = []
    session.ask_rows(None, "SELECT 2 AS two", None, got.extend)
    wait_until(lambda: got)


def test_P2_a_form_keeps_what_was_typed_when_the_connection_is_lost(open_dock, db, monkeypatch):
    from imis_plugin.desk import form_page
    from tests import factories as f

    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})
    monkeypatch.setattr(session_module, "RETRY_SECONDS", (30,))
    bin_ = f.make_building(db)
    db.commit()
    dock = open_dock("buildings", "building_permit")
    page = dock.lists["buildings"]
    form = dock.open_form(page, page.panel.edit_form, bin_)
    wait_until(lambda: form.state is not None)
    form.editors["house_locality"].set_value("Old bazaar")
    form._changed("house_locality")
    end_sessions(db, dock.session)
    wait_until(lambda: dock.session.state == LOST)
    form.save()
    settle(0.1)
    assert form.editors["house_locality"].value() == "Old bazaar"
    assert dock.top_page is form


def test_T39_notices_are_gathered_and_passed_on_once(session_as, db):
    from tests import factories as f

    session = session_as("building_permit")
    told = []
    session.tables_changed.connect(told.append)
    settle(0.2)
    f.make_building(db)
    db.commit()
    f.make_building(db)
    db.commit()
    wait_until(lambda: told)
    settle(0.4)
    assert "building_info.buildings" in told[0] and len(told) == 1


def test_cancel_of_a_task_reaches_the_server(session_as):
    session = session_as("building_permit")
    ended = []

    def work(conn, _feedback):
        with conn.cursor() as cursor:
            cursor.execute("SELECT pg_sleep(20)")

    task = session.run("Sleeping", work, lambda _result: ended.append("done"), ended.append, lambda: ended.append("stopped"))
    wait_until(lambda: task._conn is not None and task._conn.get_transaction_status() == psycopg2.extensions.TRANSACTION_STATUS_ACTIVE)
    begun = time.monotonic()
    task.cancel()
    wait_until(lambda: ended)
    assert ended == ["stopped"] and time.monotonic() - begun < 3


def test_an_error_in_a_task_is_a_sentence(session_as):
    session = session_as("building_permit")

    def work(conn, _feedback):
        raise ImisError("The plate is taken. Choose another.")

    session.run("Failing", work, lambda _result: None)
    wait_until(lambda: session.messages.last == "The plate is taken. Choose another.")


def test_closing_leaves_no_connection(session_as, db):
    session = session_as("building_permit")
    name = session.found.role_name
    session.close()
    settle(0.2)
    with db.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE usename = %s", (name,))
        assert cursor.fetchone()[0] == 0
