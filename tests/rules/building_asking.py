"""How the tests of buildings, layers and utilities ask, and the database they share.

``city`` is one database a module, rolled back after each test: numbers of sequences go on, all else is as new. Tests that look at numbers
or commit use ``db``.
"""

from __future__ import annotations

from contextlib import contextmanager

import psycopg2
import pytest

from imis_plugin.database.errors import explain
from tests import conftest
from tests import factories as f


@pytest.fixture(scope="module")
def shared_city(cluster, template):
    """A connection to a database of the test city that the tests of a module share."""
    name = conftest.clone(cluster, template)
    conn = psycopg2.connect(**cluster.params(name))
    yield conn
    conn.close()
    conftest.drop(cluster, name)


@pytest.fixture
def city(shared_city):
    """The shared city, as new for each test."""
    yield shared_city
    shared_city.rollback()


@contextmanager
def refused(conn, rule: str, *words: str, deferred: bool = False):
    """The block is refused by ``rule`` with a sentence that holds ``words``; the transaction stays usable.

    :param deferred: the rule answers at the end of the transaction.
    """
    with conn.cursor() as cursor:
        cursor.execute("SAVEPOINT before_refusal")
    with pytest.raises(psycopg2.Error) as caught:
        yield
        if deferred:
            f.settle(conn)
    with conn.cursor() as cursor:
        cursor.execute("ROLLBACK TO before_refusal")
    refusal = explain(caught.value, conn)
    assert refusal.rule == rule, f"{refusal.rule}: {caught.value}"
    assert len(refusal.sentence.split()) > 3
    for word in words:
        assert word in refusal.sentence, refusal.sentence


def one(conn, query: str, *parameters):
    """The first row of a query: a single value when it has one column, else a tuple."""
    with conn.cursor() as cursor:
        cursor.execute(query, parameters)
        row = cursor.fetchone()
    return row if row is None or len(row) > 1 else row[0]


def rules_of(conn, query: str, *parameters) -> set[str]:
    """The names of the warnings a warnings function returns."""
    with conn.cursor() as cursor:
        cursor.execute(query, parameters)
        return {row[0] for row in cursor.fetchall()}
