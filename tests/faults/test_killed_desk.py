"""QGIS is killed with a half-filled form and a save under way (reliability section 12, T14; F13, P14; its 3.7)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from imis_plugin.database.connection import fetch_value
from imis_plugin.desk import drafts, form_page
from tests import factories as f
from tests.desk.conftest import *  # noqa: F403  the desk's fixtures
from tests.desk.conftest import wait_rows, wait_until

WITHIN_S = 30
LEFT = "SELECT count(*) FROM pg_stat_activity WHERE usename = %s"


@pytest.fixture
def building(db):
    bin_ = f.make_building(db, road_code=f.make_road(db), house_locality="Station Road", floor_count=2)
    f.make_owner(db, bin_)
    db.commit()
    return bin_


@pytest.fixture
def killed_desk(account, building, db, tmp_path):
    """Gives the folder of drafts and the account of a desk that was killed -9 in the middle of a save."""
    who = account("building_permit")
    root = Path(__file__).parents[2]
    environment = {
        **os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"), "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([str(root / "build"), str(root), *(p for p in sys.path if p)]),
    }  # fmt: skip
    desk = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.desk_to_kill", who.name, who.user, building], cwd=root, env=environment,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        folder = desk.stdout.readline().strip()
        assert folder, desk.stderr.read()
        busy = "SELECT count(*) FROM pg_stat_activity WHERE usename = %s AND query LIKE '%%pg_sleep%%' AND state = 'active'"
        until = time.monotonic() + WITHIN_S
        while not fetch_value(db, busy, (who.user,)):
            assert time.monotonic() < until
            db.rollback()
            time.sleep(0.05)
        db.rollback()
    finally:
        desk.send_signal(signal.SIGKILL)
        desk.wait()
        desk.stdout.close()
        desk.stderr.close()
    return Path(folder), who.user


def test_T14_P14_the_draft_is_offered_and_the_server_holds_nothing_of_the_dead_desk(killed_desk, building, open_dock, db, monkeypatch):
    folder, user = killed_desk
    killed = time.monotonic()
    asked = []
    monkeypatch.setattr(drafts, "_folder", lambda: folder)
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda _form, text: asked.append(text) or True)
    dock = open_dock("buildings", "building_permit")
    page = dock.lists["buildings"]
    wait_rows(page, 1)
    form = dock.open_form(page, page.panel.edit_form, building)
    wait_until(lambda: form.state is not None)
    assert len(asked) == 1 and "unsaved draft" in asked[0]
    assert form.editors["house_locality"].value() == "Old bazaar" and form.editors["floor_count"].value() == 3
    assert form.editors["owner_name"].value() == "Sita Devi", "a person's name is in no draft"
    assert not [path for path in folder.rglob("*") if path.is_file() and "Kumari" in path.read_text(encoding="utf-8")]

    while fetch_value(db, LEFT, (user,)):
        assert time.monotonic() - killed < WITHIN_S, "the dead desk still holds its lock"
        db.rollback()
        time.sleep(0.1)
    db.rollback()
    done = []
    form.saved.connect(done.append)
    form.save()
    wait_until(lambda: done)
    stored = "SELECT (house_locality, floor_count, row_version) = ('Old bazaar', 3, 2) FROM building_info.buildings WHERE bin = %s"
    assert fetch_value(db, stored, (building,)), "the dead desk's save was taken back, the new one is stored once"
    db.rollback()
    assert not drafts.find(page.panel.edit_form.name, building)


def test_P3_a_draft_never_takes_a_colleagues_change_back_unseen(building, open_dock, db, monkeypatch, tmp_path):
    """The draft holds what was typed, not the record: what a colleague changed besides stays, what both changed is shown before it is taken up."""
    monkeypatch.setattr(drafts, "_folder", lambda: tmp_path)
    monkeypatch.setattr(form_page, "DRAFT_MS", 50)
    dock = open_dock("buildings", "building_permit")
    page = dock.lists["buildings"]
    wait_rows(page, 1)
    form = dock.open_form(page, page.panel.edit_form, building)
    wait_until(lambda: form.state is not None)
    for name, value in (("house_locality", "Old bazaar"), ("floor_count", 3)):
        form.editors[name].set_value(value)
        form._changed(name)
    wait_until(lambda: len(drafts.find(page.panel.edit_form.name, building)) == 2)
    f.change(db, "building_info.buildings", "bin", building, floor_count=5, household_served=2)
    db.commit()
    asked = []
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda _form, text: asked.append(text) or True)
    dock = open_dock("buildings", "building_permit")  # the desk after the crash of the first
    page = dock.lists["buildings"]
    wait_rows(page, 1)
    form = dock.open_form(page, page.panel.edit_form, building)
    wait_until(lambda: form.state is not None)
    assert "now 5, in the draft 3" in asked[0] and "Old bazaar" not in asked[0]
    shown = {name: form.editors[name].value() for name in ("house_locality", "floor_count", "household_served")}
    assert shown == {"house_locality": "Old bazaar", "floor_count": 3, "household_served": 2}
