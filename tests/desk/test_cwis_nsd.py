"""Sending from the desk to a stand-in of the national dashboard (cwis.md 9.1, 9.6)."""

from __future__ import annotations

import json
from datetime import date

import pytest

from imis_plugin.database.connection import execute, fetch_all, fetch_value
from tests.cwis.nsd_stand_in import PASSWORD, USER, StandIn
from tests.cwis.small_city import SmallCity
from tests.desk.conftest import wait_until

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
    wait_until(lambda: page.deliveries and page.deliveries[0]["state"] == "unreachable")
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


def test_who_may_only_look_sees_the_book_but_no_button_to_send(open_dock, dashboard, monkeypatch):
    page = _page(open_dock, monkeypatch, "executive")
    assert page.send_button.isHidden() and page.again_button.isHidden() and page.test_button.isHidden()
    assert not page.file_button.isHidden()
