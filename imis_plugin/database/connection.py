"""Connections to the database, with limits on how long a broken network or a busy server may hold an officer up."""

from __future__ import annotations

import getpass
import os
import sys
import time
from collections.abc import Callable
from typing import Any

import psycopg2
import psycopg2.extensions
import psycopg2.extras

from .cluster import SUPERUSER, Cluster, default_home
from .errors import ImisError, explain
from .targets import Target, parse_target

# reliability F7: with packets vanishing silently a commit blocked 30 s by default and 6 s with tcp_user_timeout
NETWORK = {
    "connect_timeout": 10,
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 6000,
}
# what a client is told by a server that stops or starts this moment
_PASSING = ("stopping", "starting", "not_running", "refused", "connection_lost")
_TRIES = 5


def parameters_of(target: Target | str, user: str | None = None) -> dict[str, Any]:
    """libpq keywords of a target; a database of the private server has it started first.

    :raises ImisError: the target cannot be read, or the private server does not start.
    """
    if isinstance(target, str):
        target = parse_target(target)
    if target.is_embedded:
        from .server_use import start_when_needed  # it asks over connections itself

        cluster = Cluster(default_home())
        start_when_needed(cluster)
        return cluster.params(target.name, user or SUPERUSER)
    parameters: dict[str, Any] = dict(target.parameters)
    if user:
        parameters["user"] = user
    return parameters


def connect(
    target: Target | str,
    *,
    user: str | None = None,
    application_name: str = "IMIS",
    autocommit: bool = False,
    readonly: bool = False,
    statement_timeout_ms: int | None = None,
) -> psycopg2.extensions.connection:
    """Open a connection.

    :param user: log in as this role instead of the target's own.
    :param readonly: every transaction refuses to write.
    :param statement_timeout_ms: longest time of one statement in milliseconds; None leaves the role's own limit.
    :raises ImisError: with a sentence on what stands in the way (server, port, name, password, rights).
    """
    how = {"application_name": application_name, "autocommit": autocommit, "readonly": readonly, "statement_timeout_ms": statement_timeout_ms}
    if isinstance(target, str):
        target = parse_target(target)
    if target.is_embedded:
        return open_private(lambda: parameters_of(target, user), **how)
    return open_connection(parameters_of(target, user), **how)


def open_private(parameters: Callable[[], dict[str, Any]], **how) -> psycopg2.extensions.connection:
    """:func:`open_connection` to the private server; one that is just being stopped, because nobody was connected, is started again.

    :param parameters: gives libpq's keywords, having started the server.
    """
    for tries_left in reversed(range(_TRIES)):
        try:
            return open_connection(parameters(), **how)
        except ImisError as exc:
            if not tries_left or getattr(exc, "rule", "") not in _PASSING:
                raise
            time.sleep(0.1)
    raise AssertionError("the last try returns or raises")



def open_connection(
    parameters: dict[str, Any],
    *,
    application_name: str = "IMIS",
    autocommit: bool = False,
    readonly: bool = False,
    statement_timeout_ms: int | None = None,
) -> psycopg2.extensions.connection:
    """As :func:`connect`, with libpq keywords (as the desk has them from a stored QGIS connection)."""
    keywords = {**NETWORK, "application_name": application_name, "client_encoding": "UTF8", **parameters}
    try:
        conn = psycopg2.connect(**keywords)
    except psycopg2.OperationalError as exc:
        if not _asks_for_password(exc, keywords):
            raise explain(exc) from exc
        keywords["password"] = _prompt(keywords)
        try:
            conn = psycopg2.connect(**keywords)
        except psycopg2.OperationalError as second:
            raise explain(second) from second
    conn.set_session(readonly=readonly, autocommit=autocommit)
    if statement_timeout_ms is not None:
        with conn.cursor() as cursor:
            cursor.execute("SELECT pg_catalog.set_config('statement_timeout', %s, false)", (str(statement_timeout_ms),))
        if not autocommit:
            conn.commit()
    return conn


def _asks_for_password(exc: Exception, keywords: dict[str, Any]) -> bool:
    wanted = "no password supplied" in str(exc)
    can_ask = sys.stdin is not None and sys.stdin.isatty() and not os.environ.get("PGPASSWORD")
    return wanted and can_ask and "password" not in keywords


def _prompt(keywords: dict[str, Any]) -> str:
    who = keywords.get("user") or os.environ.get("PGUSER") or getpass.getuser()
    return getpass.getpass(f"Password of {who} on {keywords.get('host') or keywords.get('service') or 'the server'}: ")


def fetch_all(conn, query, params=None) -> list[dict]:
    """All rows of a query, each as a dictionary by column name."""
    with conn.cursor(cursor_factory=psycopg2.extras.RealDictCursor) as cursor:
        cursor.execute(query, params)
        return [dict(row) for row in cursor.fetchall()]


def fetch_one(conn, query, params=None) -> dict | None:
    """The first row as a dictionary, or None."""
    with conn.cursor(cursor_factory=psycopg2.extras.RealDictCursor) as cursor:
        cursor.execute(query, params)
        row = cursor.fetchone()
        return dict(row) if row is not None else None


def fetch_value(conn, query, params=None) -> Any:
    """The first column of the first row, or None."""
    with conn.cursor() as cursor:
        cursor.execute(query, params)
        row = cursor.fetchone()
        return row[0] if row is not None else None


def execute(conn, query, params=None) -> int:
    """Run a statement and give the number of rows it touched (-1 when it does not say)."""
    with conn.cursor() as cursor:
        cursor.execute(query, params)
        return cursor.rowcount


def other_databases(target: Target) -> list[str]:
    """Names of the private server's databases besides an embedded target and the server's own."""
    admin = connect(Target("embedded", "postgres"), autocommit=True)
    try:
        statement = "SELECT datname FROM pg_catalog.pg_database WHERE NOT datistemplate AND datname NOT IN ('postgres', %s)"
        rows = fetch_all(admin, statement, (target.name,))
        return [row["datname"] for row in rows]
    finally:
        admin.close()


def database_exists(target: Target) -> bool:
    """True when the private server holds the database of an embedded target."""
    with_admin = connect(Target("embedded", "postgres"), autocommit=True)
    try:
        return bool(fetch_value(with_admin, "SELECT 1 FROM pg_catalog.pg_database WHERE datname = %s", (target.name,)))
    finally:
        with_admin.close()


def create_database(target: Target) -> bool:
    """Make the database of an embedded target; False when it was there.

    :raises ImisError: the target is not embedded (an administrator makes databases of other servers).
    """
    from psycopg2 import sql

    if not target.is_embedded:
        raise ImisError("Only databases of the private server are made here. Ask the server's administrator for one.")
    if database_exists(target):
        return False
    admin = connect(Target("embedded", "postgres"), autocommit=True)
    try:
        execute(
            admin, sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(sql.Identifier(target.name))
        )
    except psycopg2.Error as exc:
        raise explain(exc) from exc
    finally:
        admin.close()
    return True


def drop_database(target: Target) -> bool:
    """Remove the database of an embedded target with all in it, ending its sessions; False when there was none.

    :raises ImisError: the target is not embedded.
    """
    from psycopg2 import sql

    if not target.is_embedded:
        raise ImisError("Only databases of the private server are removed here. Ask the server's administrator.")
    if not database_exists(target):
        return False
    admin = connect(Target("embedded", "postgres"), autocommit=True)
    try:
        execute(admin, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(target.name)))
    except psycopg2.Error as exc:
        raise explain(exc) from exc
    finally:
        admin.close()
    return True
