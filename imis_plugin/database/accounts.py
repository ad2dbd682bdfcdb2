"""Accounts of officers: a login role, a row in ``imis.users`` and memberships, always changed together (modules 14.1, 14.2).

The rules (who may make which account) are SQL functions; here passwords are checked and hashed, so that none ever travels or is logged.
"""

from __future__ import annotations

import re
import secrets
import string
from collections.abc import Iterable
from typing import Any

import psycopg2
from psycopg2 import extensions

from ..resources_path import data_path
from .connection import execute, fetch_all, fetch_value
from .errors import ImisError

#: Least length of a password; plant accounts stand in a shared control room and need more (data-model 2.39).
MIN_LENGTH, MIN_LENGTH_PLANT = 8, 10


def check_password(password: str, username: str = "", *, plant: bool = False) -> None:
    """The password rule of modules 14.2.

    :raises ImisError: it is too short, lacks a kind of character, holds the user name, or is a common one.
    """
    least = MIN_LENGTH_PLANT if plant else MIN_LENGTH
    lacks = [
        words
        for words, pattern in (
            ("a small letter", r"[a-z]"),
            ("a capital letter", r"[A-Z]"),
            ("a digit", r"[0-9]"),
            ("a symbol", r"[^A-Za-z0-9\s]"),
        )
        if not re.search(pattern, password)
    ]
    if len(password) < least:
        raise ImisError(f"The password is too short: at least {least} characters.")
    if lacks:
        raise ImisError(f"The password lacks {' and '.join(lacks)}.")
    if username and username.lower() in password.lower():
        raise ImisError("The password holds the user name. Choose another one.")
    if _plain(password) in _common():
        raise ImisError("This password is among the first that an attacker tries. Choose another one.")


def _plain(password: str) -> str:
    """Small letters without the usual replacements and without digits and symbols at the end: ``P@ssw0rd!23`` is ``password``."""
    stem = re.sub(r"[^a-z]+$", "", password.lower())
    swapped = stem.translate(str.maketrans("@$013457!", "asoleastl"))
    return re.sub(r"[^a-z]+", "", swapped)


def _common() -> frozenset[str]:
    text = data_path("sql", "access", "common_passwords.txt").read_text(encoding="utf-8")
    return frozenset(_plain(line) for line in text.split())


def verifier(conn, username: str, password: str) -> str:
    """The SCRAM verifier of a password, computed here: the server never sees the password itself."""
    return extensions.encrypt_password(password, username, scope=conn, algorithm="scram-sha-256")


def add_account(
    conn,
    username: str,
    name: str,
    roles: Iterable[str],
    email: str | None = None,
    gender: str | None = None,
    user_type: str | None = None,
    provider: int | None = None,
    plant: int | None = None,
    help_desk: int | None = None,
    ward: int | None = None,
    password: str | None = None,
    lasting: bool = False,
) -> int:
    """Make an account; the caller commits.

    :param username: small letters, digits, _ and .; becomes the name of the login role (6 connections at most).
    :param roles: names, labels or short names of roles (``imis_tax``, ``tax``, ``Municipality - Tax Department``).
    :param user_type: Municipality, Service Provider, Treatment Plant, Help Desk or External; None: from provider, plant and roles.
    :param password: checked and hashed here; None: the login cannot be used with a password yet. It is a first password:
        the person chooses another one at the first sign-in, and has no rights until then (USR-02).
    :param lasting: the password stays (logins of programs); only administrators of the server may say so.
    :return: the user's number in ``imis.users``.
    :raises ImisError: the password is too weak.
    :raises psycopg2.Error: refused by a rule (USR-03, USR-04 …).
    """
    if password is not None:
        check_password(password, username, plant=plant is not None)
    hashed = verifier(conn, username, password) if password is not None else None
    return fetch_value(
        conn,
        "SELECT imis.add_account(%s, %s, %s::text[], %s, %s, %s, %s, %s, %s, %s, %s, %s)",
        (username, name, list(roles), email, gender, user_type, provider, plant, help_desk, ward, hashed, lasting),
    )


def set_roles(conn, username: str, roles: Iterable[str]) -> None:
    """Replace the roles of an account; open sessions keep theirs until they end.

    :raises psycopg2.Error: refused (USR-03 last Super Admin, USR-04 rights one may not give, own roles).
    """
    execute(conn, "SELECT imis.set_account_roles(%s, %s::text[])", (username, list(roles)))


def disable(conn, username: str) -> int:
    """Switch an account off and end its open sessions (USR-01).

    :return: how many sessions were ended.
    :raises psycopg2.Error: refused (USR-03, USR-05).
    """
    return fetch_value(conn, "SELECT imis.set_account_status(%s, false)", (username,))


def enable(conn, username: str) -> None:
    """Switch an account on again."""
    execute(conn, "SELECT imis.set_account_status(%s, true)", (username,))


def set_password(conn, username: str, password: str, *, lasting: bool = False) -> None:
    """Set the password of one's own account, or a first password of one that one may administer (USR-02).

    :param lasting: see :func:`add_account`.
    :raises ImisError: the password is too weak.
    """
    plant = fetch_value(conn, "SELECT imis.own_plant() IS NOT NULL AND session_user = %s", (username,))
    check_password(password, username, plant=bool(plant))
    execute(conn, "SELECT imis.set_account_password(%s, %s, %s)", (username, verifier(conn, username, password), lasting))


#: Letters and digits of one-time passwords: none that is mistaken for another when it is read out or written down.
_LETTERS = "".join(sign for sign in string.ascii_lowercase if sign not in "lo")
_CAPITALS = "".join(sign for sign in string.ascii_uppercase if sign not in "IO")
_DIGITS, _SYMBOLS = "23456789", "-+=?"


def one_time_password() -> str:
    """A random password that keeps the rules, to be told to a person once: 16 signs in four groups, some 85 bits."""
    groups = [
        "".join(secrets.choice(signs) for signs in (_CAPITALS, _LETTERS, _DIGITS, _LETTERS + _CAPITALS + _DIGITS))
        for _group in range(4)
    ]
    return secrets.choice(_SYMBOLS).join(groups)


def list_accounts(conn) -> list[dict[str, Any]]:
    """The accounts that the connected person may administer, with roles and last sign-in (USR-03)."""
    return fetch_all(
        conn,
        """SELECT username, name, email, user_type, roles, role_names, service_provider_id, treatment_plant_id, help_desk_id, ward,
                  status = 1 AS active, last_login_at
           FROM imis.accounts ORDER BY username""",
    )


def log_login(conn, agent: str = "", failed: int = 0) -> int | None:
    """Write down the sign-in (USR-06); the number goes to :func:`log_logout`. None on a database that cannot be written to.

    :param failed: tries with a wrong password on this desk since its last sign-in.
    """
    try:
        return fetch_value(conn, "SELECT imis.log_login(%s, %s)", (agent or None, failed))
    except psycopg2.errors.ReadOnlySqlTransaction:
        conn.rollback()
        return None


def log_logout(conn, number: int) -> None:
    """Write down the sign-out."""
    execute(conn, "SELECT imis.log_logout(%s)", (number,))
