"""The real database under the tests: a private PostgreSQL, one template database, a clone for each test that writes.

``IMIS_TEST_CLUSTER=/some/folder`` keeps the server and the template between runs (several runs may share it).
"""

from __future__ import annotations

import gc
import hashlib
import os
import re
import secrets
import sys
import tempfile
import time
from pathlib import Path

import hypothesis
import psycopg2
import pytest
from psycopg2 import sql

from imis_plugin.database import connection
from imis_plugin.database.boundary import Boundary
from imis_plugin.database.cluster import Cluster
from imis_plugin.database.migrator import Migrator
from imis_plugin.resources_path import data_path

# How long an example takes says how busy the machine is, not whether the law holds.
hypothesis.settings.register_profile("house", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("house")

CITY = "POLYGON((497500 2967500, 502500 2967500, 502500 2972500, 497500 2972500, 497500 2967500))"
CITY_SRID = 32644
CITY_NAME = "Testpur"
_TEMPLATE_LOCK = 0x54504C54
_OLD_S = 3600
_ROOM_BYTES = 4 * 2**30


@pytest.hookimpl(trylast=True)
def pytest_runtest_logreport(report):
    """Show a failure when it happens: a run that is ended from outside has no summary."""
    if report.failed and os.environ.get("PYTEST_XDIST_WORKER") is None:
        print(f"\n{report.nodeid} ({report.when}) failed:\n{report.longreprtext}\n", file=sys.__stdout__, flush=True)


def _admin(cluster: Cluster):
    conn = psycopg2.connect(**cluster.params("postgres"))
    conn.autocommit = True
    return conn


def fast_folder() -> str:
    """Where thousands of short-lived databases are copied fastest: in memory when there is room, else on disk."""
    memory = "/dev/shm"
    if os.path.isdir(memory) and os.access(memory, os.W_OK):
        room = os.statvfs(memory)
        if room.f_bavail * room.f_frsize > _ROOM_BYTES:
            return memory
    return "/tmp"


@pytest.fixture(scope="session")
def cluster():
    """A private server whose data may be lost (fsync off); kept between runs when IMIS_TEST_CLUSTER names its folder."""
    shared = os.environ.get("IMIS_TEST_CLUSTER")
    home = Path(shared) if shared else Path(tempfile.mkdtemp(prefix="imis-t-", dir=fast_folder()))
    if not shared:
        home.chmod(0o755)
    server = Cluster(home if shared else home / "pg", durable=False)
    server.start()
    yield server
    if not shared:
        server.destroy()
        home.rmdir()


def sql_hash() -> str:
    """Hash of all that shapes a database, so that a template is built again when it changes."""
    digest = hashlib.sha256()
    database = data_path("database")
    for root in (data_path("sql"), database):
        for path in sorted(root.rglob("*")):
            if path.suffix in (".sql", ".csv", ".py") or path.name == "ORDER":
                try:
                    digest.update(str(path.relative_to(root)).encode() + path.read_bytes())
                except FileNotFoundError:
                    continue  # an editor replaced it this moment; the next run sees it
    return digest.hexdigest()[:12]


def build(cluster: Cluster, name: str) -> None:
    """Make the database ``name`` of the test city."""
    conn = psycopg2.connect(**cluster.params(name))
    try:
        Migrator(conn).init(
            CITY_SRID, CITY_NAME, boundary=Boundary("wkt", (CITY,), CITY_SRID),
            country="IND", currency="INR", timezone="Asia/Kolkata",
        )  # fmt: skip
        # A city has its official code: reports without it cannot be approved.
        connection.execute(conn, "UPDATE imis.settings SET value = 'TEST-1' WHERE name = 'city_code'")
        conn.commit()
    finally:
        conn.close()


def _drop_old_templates(admin) -> None:
    names = [
        row["datname"]
        for row in connection.fetch_all(admin, "SELECT datname FROM pg_database WHERE datname ~ '^(tmpl|making|t)_'")
    ]
    for name in names:
        made = re.match(r"^(?:tmpl|making|t)_(\d{9,})_", name)
        if made is None or time.time() - int(made.group(1)) < _OLD_S:
            continue
        try:
            connection.execute(admin, sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        except psycopg2.errors.ObjectInUse:
            continue  # another run copies it this moment; a later run drops it


@pytest.fixture(scope="session")
def template(cluster) -> str:
    """Name of the template database of the SQL as it stands: SRID 32644, Testpur, a city of 5 km x 5 km."""
    admin = _admin(cluster)
    try:
        wanted = sql_hash()
        connection.execute(admin, "SELECT pg_advisory_lock(%s)", (_TEMPLATE_LOCK,))
        _drop_old_templates(admin)
        there = connection.fetch_value(
            admin, "SELECT datname FROM pg_database WHERE datname ~ '^tmpl_' AND datname LIKE %s", ("%_" + wanted,)
        )
        if there:
            return there
        stamp = int(time.time())
        making, name = f"making_{stamp}_{wanted}_{os.getpid()}", f"tmpl_{stamp}_{wanted}"
        connection.execute(admin, sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(making)))
        try:
            build(cluster, making)
        except BaseException:
            connection.execute(admin, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(making)))
            raise
        connection.execute(
            admin, sql.SQL("ALTER DATABASE {} RENAME TO {}").format(sql.Identifier(making), sql.Identifier(name))
        )
        return name
    except Exception as exc:
        raise RuntimeError(
            f"The template database could not be built: {exc}"
        ) from exc
    finally:
        admin.close()


def clone(cluster: Cluster, template: str | None) -> str:
    """A new database, copied from a template (None: an empty one); the caller drops it."""
    name = f"t_{int(time.time())}_{secrets.token_hex(4)}"
    admin = _admin(cluster)
    try:
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY").format(
            sql.Identifier(name), sql.Identifier(template or "template0")
        )
        for attempt in range(20):
            try:
                connection.execute(admin, statement)
                break
            except psycopg2.errors.ObjectInUse:
                if attempt == 19:
                    raise
                time.sleep(0.25)
    finally:
        admin.close()
    return name


def drop(cluster: Cluster, name: str) -> None:
    """Drop a database of a test, whoever is still connected."""
    admin = _admin(cluster)
    try:
        connection.execute(admin, sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
    finally:
        admin.close()


@pytest.fixture
def db_name(cluster, template):
    """Name of a fresh database of the test city, dropped after the test."""
    name = clone(cluster, template)
    yield name
    drop(cluster, name)


@pytest.fixture
def db(cluster, db_name):
    """A connection of the superuser to a fresh database of the test city (not autocommit)."""
    conn = psycopg2.connect(**cluster.params(db_name))
    yield conn
    conn.close()


@pytest.fixture
def empty_db(cluster):
    """Name of a fresh, empty database, dropped after the test."""
    name = clone(cluster, None)
    yield name
    drop(cluster, name)


def with_place(db, roles: list[str], facts: dict) -> dict:
    """The facts of an account, with the provider or plant that its roles ask for and the test does not care about."""
    from tests import factories_fsm as fsm

    providers = {"imis_provider_admin", "imis_provider_help_desk", "imis_emptying_operator"}
    if providers & set(roles) and not facts.get("provider") and not facts.get("help_desk"):
        return {**facts, "provider": fsm.make_provider(db)}
    if "imis_treatment_plant" in roles and not facts.get("plant"):
        return {**facts, "plant": fsm.make_plant(db)}
    return facts


@pytest.fixture
def connect_as(cluster, db_name, db):
    """``connect_as("sanitation", ...)`` gives a connection logged in as a new account that holds these roles.

    The account has a row in ``imis.users`` when that table exists; keyword arguments (``provider``, ``plant`` …) go to
    ``accounts.add_account``.
    """
    opened, names = [], []

    def make(*roles: str, **facts):
        name = f"p_{secrets.token_hex(4)}"
        try:
            from imis_plugin.database import accounts
        except ImportError:
            accounts = None
        full = [role if role.startswith("imis_") else f"imis_{role}" for role in roles]
        names.append(name)
        if accounts is not None:
            accounts.add_account(db, name, facts.pop("name", name), full, **with_place(db, full, facts))
        else:
            connection.execute(db, sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(name)))
            for role in full:
                connection.execute(db, sql.SQL("GRANT {} TO {}").format(sql.Identifier(role), sql.Identifier(name)))
        db.commit()
        conn = psycopg2.connect(**cluster.params(db_name, name))
        opened.append(conn)
        return conn

    yield make
    for conn in opened:
        conn.close()
    db.rollback()
    for name in names:
        connection.execute(db, sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(sql.Identifier(name)))
    db.commit()


@pytest.fixture(scope="session", autouse=True)
def no_layer_outlives_qgis(request):
    """Close what Python still holds of QGIS's layers, such as those in the frames of a traceback, before QGIS ends: 3.40 crashes otherwise."""
    if not request.config.pluginmanager.has_plugin("pytest_qgis"):
        yield
        return
    request.getfixturevalue("qgis_app")
    yield
    from qgis.core import QgsMapLayer
    from qgis.PyQt import sip

    for layer in [found for found in gc.get_objects() if isinstance(found, QgsMapLayer)]:
        if not sip.isdeleted(layer) and sip.ispyowned(layer):
            sip.delete(layer)
