"""Everything on the menu once, as each of the 17 roles, in an empty database of another municipality (reliability section 12, T52).

The municipality lies south of the equator in a zone of its own and works in Bangla: nothing may rest on the test city's
coordinates, language or records.
"""

from __future__ import annotations

import psycopg2
import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTimer, QTranslator
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox, QPushButton, QToolButton

from imis_plugin.database.boundary import Boundary
from imis_plugin.database.connection import fetch_all
from imis_plugin.database.migrator import Migrator
from imis_plugin.desk import form_page
from imis_plugin.desk.dock import ModuleDock
from imis_plugin.desk.list_page import ListPage
from imis_plugin.modules import MODULES
from imis_plugin.resources_path import data_path
from tests import conftest as base
from tests.desk.conftest import settle, wait_until

SRID = 32737  # UTM 37 south: Nairobi
OUTLINE = "POLYGON((256000 9856000, 262000 9856000, 262000 9862000, 256000 9862000, 256000 9856000))"
UNFORESEEN = "unforeseen"
OF_A_PROVIDER = ("provider_admin", "provider_help_desk", "emptying_operator")
NOT_PRESSED = {"back", "save", "cancel"}


@pytest.fixture(scope="module")
def db_name(cluster):
    """The other municipality, set up a moment ago, with nothing in it."""
    name = base.clone(cluster, None)
    conn = psycopg2.connect(**cluster.params(name))
    try:
        Migrator(conn).init(
            SRID, "Kijiji Municipality", boundary=Boundary("wkt", (OUTLINE,), SRID), country="KEN", currency="KES", timezone="Africa/Nairobi"
        )
        with conn.cursor() as cursor:
            cursor.execute("UPDATE imis.settings SET value = 'bn' WHERE name = 'language'")
        conn.commit()
    finally:
        conn.close()
    yield name
    base.drop(cluster, name)


@pytest.fixture
def in_bangla(qgis_app):
    translator = QTranslator()
    assert translator.load(str(data_path("i18n", "imis_bn.qm")))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def nobody_answers(monkeypatch):
    """Every window that would wait for an answer is closed at once, as with Esc."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_given, **_named: ("", "")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_given, **_named: ([], "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_given, **_named: ""))
    for name in ("question", "warning", "information", "critical"):
        monkeypatch.setattr(QMessageBox, name, staticmethod(lambda *_given, **_named: QMessageBox.StandardButton.No))
    for name in ("getText", "getMultiLineText", "getItem"):
        monkeypatch.setattr(QInputDialog, name, staticmethod(lambda *_given, **_named: ("", False)))
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: 0)
    monkeypatch.setattr("processing.execAlgorithmDialog", lambda *_given: {})  # QGIS's own dialog wants a whole QGIS around it
    monkeypatch.setattr(QMenu, "exec", lambda *_given: None)
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: True))
    monkeypatch.setattr(form_page.FormPage, "confirm", lambda _form, _text: True)
    monkeypatch.setattr(form_page.drafts, "find", lambda *_given: {})
    closer = QTimer()
    closer.timeout.connect(_close_waiting)
    closer.start(200)
    yield
    closer.stop()


def _close_waiting() -> None:
    """A window that C++ opened and waits for is out of reach of the patches above."""
    waiting = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    if waiting is not None:
        waiting.close()


def _their_places(db) -> tuple[int, int]:
    """A provider and a plant: their staff have to belong somewhere."""
    square = "ST_Multi(ST_MakeEnvelope(257000, 9857000, 261000, 9861000, 32737))"
    fetch_all(db, f"INSERT INTO layer_info.wards (ward, geom) VALUES (1, {square}) RETURNING ward")
    provider = fetch_all(
        db,
        "INSERT INTO fsm.service_providers (company_name, email, ward, company_location, contact_person, contact_gender, contact_number)"
        " VALUES ('Maji Safi', 'office@example.org', 1, 'Market Road', 'Asha', 'Female', '0700000001') RETURNING id",
    )[0]["id"]
    plant = fetch_all(
        db,
        "INSERT INTO fsm.treatment_plants (name, location, type, capacity_per_day, caretaker_name, caretaker_number, geom)"
        " VALUES ('Plant', 'River Road', 3, 20, 'Ravi', '0700000003', ST_SetSRID(ST_MakePoint(259000, 9859000), 32737)) RETURNING id",
    )[0]["id"]
    db.commit()
    return provider, plant


def _quiet(session) -> bool:
    reader = session.reader
    return reader is None or not reader._unanswered


def _of_qgis(button) -> bool:
    """Inside a widget of QGIS itself, whose own windows cannot be closed from here."""
    inside = button.parent()
    while inside is not None and not isinstance(inside, ListPage):
        if inside.metaObject().className().startswith("Qgs"):  # Python has no name of its own for some of them
            return True
        inside = inside.parent()
    return False


def _buttons(widget) -> list[QAbstractButton]:
    return [
        button
        for kind in (QPushButton, QToolButton)
        for button in widget.findChildren(kind)
        if button.isVisible() and button.isEnabled() and button.objectName() not in NOT_PRESSED and not button.objectName().startswith("qt_")
        if not _of_qgis(button)
    ]


def _press(dock, page, button, heard: list[str], where: str) -> None:
    """Press a button, let everything that follows come to an end, and go back to where we were."""
    windows = {window for window in QApplication.topLevelWidgets() if window.isVisible()}
    menu = button.menu() if isinstance(button, QToolButton) else None
    if menu is not None:  # a click would open it and wait
        menu.aboutToShow.emit()
        for action in [action for action in menu.actions() if action.isEnabled() and action.menu() is None and not action.isSeparator()]:
            action.trigger()
            settle(0.01)
    else:
        button.click()
    wait_until(lambda: _quiet(dock.session), 60)
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 60)
    settle(0.02)
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window not in windows:
            window.close()
    while dock.top_page is not None:
        before = dock.top_page
        dock.back()
        assert dock.top_page is not before, f"{where}: no way back from {type(before).__name__}"
    said = dock.session.messages.last
    assert UNFORESEEN not in said, f"{where}: {said}"
    heard.append(where)


def test_T52_everything_on_the_menu_once_as_each_of_the_17_roles(db, in_bangla, nobody_answers, qgis_iface, session_as, monkeypatch):
    roles = [row["role_name"].removeprefix("imis_") for row in fetch_all(db, "SELECT role_name FROM imis.roles ORDER BY sort_order, id")]
    db.rollback()
    assert len(roles) == 17
    seen, heard, without_word = set(), [], []
    provider, plant = _their_places(db)
    for role in roles:
        facts = {"provider": provider} if role in OF_A_PROVIDER else {"plant": plant} if role == "treatment_plant" else {}
        session = session_as(role, **facts)
        for module in MODULES:
            if not module.available(session.rights):
                continue
            dock = ModuleDock(qgis_iface, session, module)
            dock.resize(640, 620)
            dock.show()
            dock.build()
            for place in range(dock.tabs.count()):
                page = dock.tabs.widget(place)
                actions = tuple(sorted(getattr(page, "buttons", {})))
                looked = (module.name, place, dock.tabs.tabText(place), actions)
                if looked in seen:
                    continue
                seen.add(looked)
                dock.tabs.setCurrentIndex(place)
                wait_until(lambda s=session: _quiet(s), 60)
                where = f"{role}, {module.name}: {dock.tabs.tabText(place)}"
                if isinstance(page, ListPage):
                    wait_until(lambda p=page: not p.model._asked and p.count.text())
                    if not page.model.rows and not (page.empty_note.label.isVisible() and page.empty_note.label.text()):
                        without_word.append(where)
                for button in [*getattr(page, "buttons", {}).values()] if isinstance(page, ListPage) else _buttons(page):
                    if button.isEnabled() and button.isVisible():
                        _press(dock, page, button, heard, f"{where}: {button.text() or button.toolTip()}")
            dock.close()
            dock.deleteLater()
        session.close()
        settle(0.02)
    assert without_word == [], "an empty list says what to do"
    assert len(seen) > 40 and len(heard) > 60, (len(seen), len(heard))
