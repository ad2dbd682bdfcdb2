"""A network that swallows every packet and tells nobody (reliability section 12, T10; F7, P2, P13, P14)."""

from __future__ import annotations

import time

import pytest
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from imis_plugin.database import service_entry
from imis_plugin.desk import access as access_module
from imis_plugin.desk import form_page
from imis_plugin.desk import session as session_module
from imis_plugin.desk.access import SERVICE, Access
from imis_plugin.desk.session import CONNECTED, LOST, Session
from imis_plugin.layers.editing import EditGuard
from imis_plugin.modules import all_tables
from tests import factories as f
from tests.desk.conftest import *  # noqa: F403  the desk's fixtures
from tests.desk.conftest import wait_rows, wait_until
from tests.faults.conftest import Line

LONGEST_S = 10.0
SHORT_MS = 2000  # a shorter limit than the service's own 6 s, so that the test is short; its own is asked for below


@pytest.fixture
def city(db):
    road = f.make_road(db)
    bins = [f.make_building(db, road_code=road, house_number=f"{n}/A", house_locality="Station Road") for n in range(1, 4)]
    for bin_ in bins:
        f.make_owner(db, bin_)
    db.commit()
    return bins


@pytest.fixture
def service(line: Line, db_name, tmp_path, monkeypatch):
    """The service that the command writes for this server, as a computer of the office has it."""
    path = tmp_path / "pg_service.conf"
    monkeypatch.setenv("PGSERVICEFILE", str(path))
    text = service_entry.entry("t10", "127.0.0.1", db_name, line.port, plain=True)
    assert "tcp_user_timeout=6000\n" in text, "P13: 6 to 10 seconds"
    service_entry.write_entry(text.replace("tcp_user_timeout=6000", f"tcp_user_timeout={SHORT_MS}"))
    return "t10"


def stored(db, bin_):
    db.rollback()
    with db.cursor() as cursor:
        cursor.execute("SELECT house_locality FROM building_info.buildings WHERE bin = %s", (bin_,))
        return cursor.fetchone()[0]


def test_T10_a_layer_save_into_silence_gives_the_window_back_and_keeps_what_was_typed(db, city, line, service, connect_as):
    user = connect_as("building_permit").info.user
    opener = access_module.Opener(Access(SERVICE, service, user))
    uri = opener.data_source_uri()
    uri.setDataSource("building_info", "buildings", "geom", "", "bin")
    layer = QgsVectorLayer(uri.uri(False), "buildings", "postgres")
    assert layer.isValid(), layer.error().message()
    guard = EditGuard(layer)
    feature = next(layer.getFeatures(QgsFeatureRequest().setFilterExpression(f"\"bin\" = '{city[0]}'")))
    guard.note_form(feature)
    assert layer.startEditing()
    assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("house_locality"), "Old bazaar")
    line.fall_silent()
    began = time.monotonic()
    assert not layer.commitChanges(False), "what nobody answered must not be reported as saved"
    assert time.monotonic() - began < LONGEST_S
    assert layer.isModified() and layer.commitErrors()
    assert stored(db, city[0]) == "Station Road"
    line.come_back()
    assert layer.commitChanges(False), layer.commitErrors()
    assert stored(db, city[0]) == "Old bazaar"


def test_T10_P14_a_form_saved_into_silence_never_stops_the_window_and_is_saved_when_the_network_is_back(
    db, city, line, service, connect_as, messages, open_dock, monkeypatch
):
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})
    monkeypatch.setattr(session_module, "RETRY_SECONDS", (0.2,))
    session = Session(messages, all_tables())
    try:
        session.connect_to(Access(SERVICE, service, connect_as("building_permit").info.user))
        wait_until(lambda: session.state == CONNECTED)
        dock = open_dock("buildings", session=session)
        page = dock.lists["buildings"]
        wait_rows(page, len(city))
        form = dock.open_form(page, page.panel.edit_form, city[0])
        wait_until(lambda: form.state is not None)
        form.editors["house_locality"].set_value("Old bazaar")
        form._changed("house_locality")
        line.fall_silent()
        form.save()
        assert form.saving, "the form has nothing to complain of"
        began = last = time.monotonic()
        longest = 0.0

        def over() -> bool:
            nonlocal last, longest
            now = time.monotonic()
            longest, last = max(longest, now - last), now
            return not form.saving and session.state == LOST

        wait_until(over, 25)
        assert time.monotonic() - began < LONGEST_S + 5 and longest < 2, "the window's own thread never waits for the network"
        assert form.editors["house_locality"].value() == "Old bazaar" and stored(db, city[0]) == "Station Road"
        line.come_back()
        wait_until(lambda: session.state == CONNECTED, 25)
        done = []
        form.saved.connect(done.append)
        form.save()
        wait_until(lambda: done)
        assert stored(db, city[0]) == "Old bazaar"
    finally:
        session.close()
