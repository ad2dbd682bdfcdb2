"""How the rule tests ask for a refusal: by the rule's name, inside a savepoint, with the officer's sentence at hand."""

from __future__ import annotations

import contextlib

import psycopg2
import pytest


@contextlib.contextmanager
def refused(conn, rule: str, words: str = ""):
    """The statements inside are refused under the name ``rule``, and the sentence holds ``words``.

    The connection is as before afterwards, so that a test can go on.
    """
    with conn.cursor() as cursor:
        cursor.execute("SAVEPOINT before_refusal")
        with pytest.raises(psycopg2.Error) as caught:
            yield caught
        cursor.execute("ROLLBACK TO SAVEPOINT before_refusal")
    diag = caught.value.diag
    assert diag.constraint_name == rule, f"{diag.constraint_name}: {diag.message_primary}"
    assert words in (diag.message_primary or ""), diag.message_primary


def one(conn, query: str, params=()):
    """The first row of a query as a tuple, or the value when it is a single one."""
    with conn.cursor() as cursor:
        cursor.execute(query, params)
        row = cursor.fetchone()
    if row is not None and len(row) == 1:
        return row[0]
    return row


def rows(conn, query: str, params=()) -> list[tuple]:
    """All rows of a query."""
    with conn.cursor() as cursor:
        cursor.execute(query, params)
        return cursor.fetchall()
