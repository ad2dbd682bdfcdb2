"""Logged-in officers of a small city, and the short ways to ask the database as each of them."""

from __future__ import annotations

import psycopg2
import pytest

from imis_plugin.database.connection import execute, fetch_value


def refusal(conn, statement, params=None):
    """Run a statement that must be refused; gives its diagnostics and keeps the transaction usable."""
    with conn.cursor() as cursor:
        cursor.execute("SAVEPOINT refused")
        with pytest.raises(psycopg2.Error) as caught:
            cursor.execute(statement, params)
        cursor.execute("ROLLBACK TO SAVEPOINT refused")
    return caught.value.diag


def denied(conn, statement, params=None) -> bool:
    """True when the server says "permission denied" (and not a rule of ours)."""
    diag = refusal(conn, statement, params)
    return diag.sqlstate == "42501" and diag.message_primary.startswith("permission denied")


def one(conn, statement, params=None):
    """First value of a query."""
    return fetch_value(conn, statement, params)


def run(conn, statement, params=None) -> int:
    """Number of rows touched."""
    return execute(conn, statement, params)
