"""A small demo city, built once for the tests of this folder."""

from __future__ import annotations

import psycopg2
import pytest

from imis_plugin.demo import build
from tests.conftest import clone, drop

SIZE = 650


@pytest.fixture(scope="session")
def make_demo(cluster, template):
    """``make_demo(seed)`` gives a connection to a fresh database with a demo city of 650 buildings."""
    made = []

    def make(seed: int = 1, size: int = SIZE, **options):
        name = clone(cluster, template)
        conn = psycopg2.connect(**cluster.params(name))
        made.append((name, conn))
        build(conn, size=size, seed=seed, **options)
        return conn

    yield make
    for name, conn in made:
        conn.close()
        drop(cluster, name)


@pytest.fixture(scope="session")
def demo(make_demo):
    """The connection to the small demo city that the reading tests share."""
    conn = make_demo(1)
    conn.autocommit = True
    return conn
