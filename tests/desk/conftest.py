"""A desk in a real QGIS, offscreen, connected to the real test database as a real account."""

from __future__ import annotations

import sys
import time
import traceback

import psycopg2
import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QThreadPool
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

from imis_plugin.database import accounts
from imis_plugin.desk.access import EMBEDDED, Access
from imis_plugin.desk.messages import Messages
from imis_plugin.desk.session import CONNECTED, Session
from imis_plugin.modules import all_tables
from tests.conftest import with_place

LIMIT_S = 90  # a busy machine is slow, not wrong


def wait_until(condition, seconds: float = LIMIT_S) -> None:
    """Let Qt work until the condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited too long"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def settle(seconds: float = 0.3) -> None:
    """Let Qt work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)


def drop_deleted() -> None:
    """Carry out what was left for later deletion."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.fixture(autouse=True)
def no_hidden_errors(monkeypatch):
    """An exception in a slot fails the test (PyQt would end the process)."""
    seen = []

    def keep(kind, error, trace):
        seen.append("".join(traceback.format_exception(kind, error, trace)))

    monkeypatch.setattr(sys, "excepthook", keep)
    yield
    assert not seen, "\n".join(seen)


@pytest.fixture(autouse=True)
def a_clean_desk(qgis_app):
    """No remembered connection and nothing on the map from another test, and none left behind."""
    QgsSettings().remove("imis")
    QgsProject.instance().clear()
    QThreadPool.globalInstance().setMaxThreadCount(16)  # a job that an earlier test left waiting must not take a place of two
    yield
    QgsSettings().remove("imis")
    QTest.keyRelease(QWidget(), Qt.Key.Key_Control)  # Ctrl stays down after Ctrl+F, and choosing a row would toggle it
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture
def private_server(cluster, monkeypatch):
    """The test server is the private server of this computer."""
    monkeypatch.setenv("IMIS_DATA_DIR", str(cluster.home))
    return cluster


@pytest.fixture
def account(db, db_name, private_server):
    """``account("sanitation", …)`` makes a login with these roles and gives the access to it."""
    names = []

    def make(*roles: str, **facts) -> Access:
        name = f"q_{time.time_ns() % 10**12}"
        full = ["imis_" + role for role in roles]
        accounts.add_account(db, name, facts.pop("name", "Sita Rai"), full, **with_place(db, full, facts))
        db.commit()
        names.append(name)
        return Access(EMBEDDED, db_name, name)

    yield make
    db.rollback()
    for name in names:
        with db.cursor() as cursor:
            try:
                cursor.execute(psycopg2.sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(psycopg2.sql.Identifier(name)))
                db.commit()
            except psycopg2.Error:
                db.rollback()


@pytest.fixture
def messages(qgis_app):
    """Messages without a window; ``messages.last`` is the last sentence."""
    return Messages()


@pytest.fixture
def session_as(account, messages):
    """``session_as("building_permit")`` gives an open session of a new account with these roles."""
    opened = []

    def make(*roles: str, **facts) -> Session:
        session = Session(messages, all_tables())
        opened.append(session)
        session.mismatch.connect(lambda found: messages.error(f"mismatch: {found.state}"))
        session.connect_to(account(*roles, **facts))
        wait_until(lambda: session.state == CONNECTED or (messages.last and session.state == "none"))
        assert session.state == CONNECTED, messages.last
        return session

    yield make
    for session in opened:
        session.close()
    settle(0.05)


@pytest.fixture
def open_dock(qgis_iface, session_as):
    """``open_dock("buildings", "building_permit")`` gives the built dock of a module for a new account."""
    from imis_plugin.desk.dock import ModuleDock
    from imis_plugin.modules import MODULES

    made = []

    def make(name: str, *roles: str, session=None, **facts) -> ModuleDock:
        session = session or session_as(*roles, **facts)
        module = next(module for module in MODULES if module.name == name)
        dock = ModuleDock(qgis_iface, session, module)
        made.append(dock)
        dock.resize(640, 620)
        dock.show()
        dock.build()
        return dock

    yield make
    for dock in made:
        dock.close()
        dock.deleteLater()


def wait_rows(page, count: int | None = None) -> None:
    """Let a list read its page."""
    wait_until(lambda: not page.model._asked and (count is None or len(page.model.rows) == count))


@pytest.fixture
def provider(qgis_app):
    """The toolbox, as another test or the plugin added it, or made for this test."""
    from imis_plugin import toolbox

    registry = QgsApplication.processingRegistry()
    there = registry.providerById("imis")
    made = None if there is not None else toolbox.make_provider()
    if made is not None:
        registry.addProvider(made)
    yield there or made
    if made is not None:
        registry.removeProvider(made)
