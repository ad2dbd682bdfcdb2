"""Fixtures of the CWIS tests."""

from __future__ import annotations

import psycopg2
import pytest

from imis_plugin.database.connection import execute
from imis_plugin.database.migrator import Migrator
from imis_plugin.imports.load import load_folder
from tests.cwis import golden_city
from tests.cwis.small_city import SmallCity


@pytest.fixture(scope="session")
def golden(cluster):
    """A connection to a database into which golden city A came through ``load``, as a city's own data would; tests only read it."""
    from tests import conftest

    name = conftest.clone(cluster, None)
    conn = psycopg2.connect(**cluster.params(name))
    try:
        Migrator(conn).init(golden_city.SRID, "Golden City A", country="BGD", currency="BDT", timezone="Asia/Dhaka")
        report = load_folder(conn, golden_city.FOLDER)
        assert report.loaded, report.as_text()
        execute(conn, "UPDATE imis.settings SET value = 'TEST-A' WHERE name = 'city_code'")
        conn.commit()
        yield conn
    finally:
        conn.close()
        conftest.drop(cluster, name)


@pytest.fixture(scope="module")
def bare_database(cluster, template):
    """A connection to an empty test city, shared by a module."""
    from tests import conftest

    name = conftest.clone(cluster, template)
    conn = psycopg2.connect(**cluster.params(name))
    yield conn
    conn.close()
    conftest.drop(cluster, name)


@pytest.fixture
def city(bare_database):
    """A town without rows; what a test adds is rolled back."""
    yield SmallCity(bare_database)
    bare_database.rollback()
