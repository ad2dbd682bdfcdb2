"""Sending from the desk to a stand-in of the national dashboard (cwis.md 9.1, 9.6)."""

from __future__ import annotations

import json
from datetime import date

import pytest
from qgis.core import QgsApplication, QgsSettings

from imis_plugin.database.connection import execute, fetch_all, fetch_value
from imis_plugin.desk import secrets
from imis_plugin.modules.cwis_nsd_retry import SERVICE, NsdRetries
from tests.cwis.nsd_stand_in import PASSWORD, USER, StandIn
from tests.cwis.small_city import SmallCity
from tests.desk.conftest import settle, wait_until

YEAR = date.today().year - 1


@pytest.fixture
def dashboard(db):
    """A city with an approved report, and the stand-in that its settings name."""
    city = SmallCity(db)
    city.building(5, 4)
    server = StandIn("Testpur")
    for name, value in (("nsd_city", "Testpur"), ("nsd_user", USER), ("nsd_login_url", server.base), ("nsd_post_url", server.base)):
        execute(db, "UPDATE imis.settings SET value = %s WHERE name = %s", (value, name))
    fetch_all(db, "SELECT * FROM cwis.generate(%s)", (YEAR,))
    fetch_value(db, "SELECT cwis.approve(%s, 1)", (YEAR,))
    db.commit()
    yield server
    server.close()


def _page(open_dock, monkeypatch, *roles: str):
    dock = open_dock("cwis", *roles)
    dock.tabs.setCurrentIndex(5)
    page = dock.tabs.currentWidget()
    monkeypatch.setattr(page, "password", lambda: PASSWORD)
    monkeypatch.setattr(page, "confirm", lambda _text: True)
    wait_until(lambda: page.year.count() == 1)
    return page


def test_the_line_is_tested_and_a_year_sent_once(open_dock, dashboard, monkeypatch, tmp_path):
    page = _page(open_dock, monkeypatch, "sanitation")
    assert page.known["nsd_user"].text() == USER
    page.test()
    wait_until(lambda: "knows Testpur" in page.session.messages.last)
    dashboard.fault = "503"
    page.send()
    wait_until(lambda: page.deliveries and page.deliveries[0]["state"] == "uncertain")
    wait_until(lambda: page.attempts.rowCount() == 1)
    assert page.again_button.isEnabled() and page.attempts.item(0, 2).text() == "503"
    dashboard.fault = ""
    page.send_again()
    wait_until(lambda: page.deliveries[0]["state"] == "accepted")
    assert not page.again_button.isEnabled() and "never sent twice" in page.again_button.toolTip()
    page.send()
    wait_until(lambda: "has been sent already" in page.session.messages.last)
    assert len(dashboard.received) == 1
    page.save_payload_to(tmp_path / "payload.json")
    wait_until(lambda: (tmp_path / "payload.json").exists())
    assert json.loads((tmp_path / "payload.json").read_text(encoding="utf-8"))["city"] == "Testpur"


def _due_now(db) -> None:
    execute(db, "UPDATE cwis.nsd_delivery SET next_try_at = now() - interval '1 second'")
    db.commit()


def test_9_6_the_open_desk_tries_again_by_itself_with_a_password_it_knows(open_dock, dashboard, monkeypatch, db):
    """The officer sent once and gave the password; the server took it but said 503. The desk looks, finds it there, posts nothing."""
    page = _page(open_dock, monkeypatch, "sanitation")
    dashboard.fault = "take and say 503"
    page.send()
    wait_until(lambda: page.deliveries and page.deliveries[0]["state"] == "uncertain")
    assert "tried again in 1 min by an IMIS in QGIS" in page.session.messages.last
    retries = NsdRetries.of(page.session)
    assert retries is NsdRetries.of(page.session) and retries._timer.isActive()
    dashboard.fault = ""
    retries.look()  # not due yet
    settle()
    assert fetch_value(db, "SELECT attempts FROM cwis.nsd_delivery") == 1
    db.rollback()
    _due_now(db)
    retries.look()
    wait_until(lambda: page.deliveries[0]["state"] == "accepted")
    wait_until(lambda: "had arrived" in page.session.messages.last)
    assert len(dashboard.received) == 1 and page.waiting.isHidden()


def test_9_6_without_a_known_password_the_panel_names_the_button(open_dock, dashboard, monkeypatch, db):
    page = _page(open_dock, monkeypatch, "sanitation")
    fetch_value(db, "SELECT cwis.nsd_enqueue(%s)", (YEAR,))
    db.commit()
    retries = NsdRetries.of(page.session)
    retries.look()
    wait_until(lambda: not page.waiting.isHidden())
    assert "Press “Send again…”" in page.waiting.text() and "Send again…" in page.session.messages.last
    assert page.again_button.text() == "Send again…" and dashboard.calls == []
    wait_until(lambda: page.again_button.isEnabled())
    page.send_again()
    wait_until(lambda: page.deliveries[0]["state"] == "accepted")
    retries.look()
    wait_until(lambda: page.waiting.isHidden())


def test_a_refused_password_is_forgotten_and_not_tried_again(open_dock, dashboard, monkeypatch, db):
    page = _page(open_dock, monkeypatch, "sanitation")
    page.session.passwords.remember(SERVICE, USER, "an older one")
    fetch_value(db, "SELECT cwis.nsd_enqueue(%s)", (YEAR,))
    db.commit()
    NsdRetries.of(page.session).look()
    wait_until(lambda: "refuses user name or password" in page.session.messages.last)
    assert page.session.passwords.known(SERVICE, USER) == ""
    assert "an older one" not in str(fetch_all(db, "SELECT * FROM cwis.nsd_attempt"))


def test_9_6_where_nobody_can_see_whether_it_arrived_the_officer_is_asked(open_dock, dashboard, monkeypatch):
    page = _page(open_dock, monkeypatch, "sanitation")
    asked = []
    monkeypatch.setattr(page, "confirm", lambda text: asked.append(text) or True)
    dashboard.drafts.add(YEAR)
    dashboard.fault = "take and say 503"
    page.send()
    wait_until(lambda: page.deliveries and page.deliveries[0]["state"] == "uncertain")
    dashboard.fault = ""
    wait_until(lambda: page.again_button.isEnabled())
    page.send_again()
    wait_until(lambda: page.deliveries[0]["state"] == "accepted")
    assert len(asked) == 2 and "Look there first" in asked[1] and len(dashboard.received) == 2


def test_the_desk_of_one_who_may_only_look_sends_nothing(session_as, dashboard, db):
    session = session_as("executive")
    assert not NsdRetries.of(session)._timer.isActive()


def test_a_password_of_the_session_ends_with_it(session_as, dashboard):
    session = session_as("sanitation")
    session.passwords.remember(SERVICE, USER, PASSWORD)
    assert PASSWORD not in repr(vars(session.passwords).keys()) + repr(session.passwords)
    session.close()
    assert session.passwords.known(SERVICE, USER, quiet=True) == ""


def test_9_6_the_quiet_desk_does_not_ask_for_the_master_password(session_as, dashboard, monkeypatch):
    """A password is kept, but QGIS's store is locked: unlocking it would open a question in the middle of other work."""
    session = session_as("sanitation")
    QgsSettings().setValue(secrets.PREFIX + SERVICE, "abc1234")
    manager = QgsApplication.authManager()
    manager.clearMasterPassword()  # another test of this process may have opened the store
    assert not manager.masterPasswordIsSet()
    monkeypatch.setattr(type(manager), "loadAuthenticationConfig", lambda *_given: pytest.fail("it asked"))
    assert session.passwords.known(SERVICE, USER, quiet=True) == ""


def test_who_may_only_look_sees_the_book_but_no_button_to_send(open_dock, dashboard, monkeypatch):
    page = _page(open_dock, monkeypatch, "executive")
    assert page.send_button.isHidden() and page.again_button.isHidden() and page.test_button.isHidden()
    assert not page.file_button.isHidden()
