"""The first talk with a database: who am I there, which version is it, what may I do. No Qt: runs in a task."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..database.connection import fetch_all, fetch_one, fetch_value
from ..database.errors import ImisError
from ..records import clock
from ..records.rights import Rights, read_rights
from .words import tr

READY, OLDER, NEWER, ABSENT = "ready", "older", "newer", "absent"
CHANGED, FIRST_PASSWORD = "changed", "first_password"  # pragma: allowlist secret  # the names of two states
STATES = {"current": READY, "older": OLDER, "newer": NEWER, "changed": CHANGED, "empty": ABSENT, "foreign": ABSENT}

WHO = """
SELECT session_user::text AS role_name, clock_timestamp() AS now, current_database()::text AS database, r.rolsuper AS superuser,
       current_setting('default_transaction_read_only') = 'on' OR pg_is_in_recovery() AS read_only,
       current_setting('server_version') AS server_version,
       coalesce((SELECT s.ssl FROM pg_catalog.pg_stat_ssl s WHERE s.pid = pg_backend_pid()), false) AS encrypted,
       NOT r.rolsuper AND EXISTS (SELECT 1 FROM pg_catalog.pg_roles n WHERE n.rolname = 'imis_newcomer' AND pg_has_role(n.oid, 'MEMBER')) AS newcomer,
       inet_server_addr() IS NULL OR inet_server_addr() <<= '127.0.0.0/8'::inet OR inet_server_addr() = '::1'::inet AS on_this_computer
  FROM pg_catalog.pg_roles r WHERE r.rolname = session_user
"""


@dataclass
class Handshake:
    """What is known of an open connection.

    :ivar state: ``ready``, ``older`` (offer the upgrade), ``newer`` (update the plugin), ``changed`` (its files differ
        from the plugin's), ``absent`` (no IMIS in it), ``first_password`` (someone else chose the password: it must be changed first).
    :ivar sentence: the migrator's word on the state.
    :ivar encrypted: the line to the server is encrypted (TLS). :ivar on_this_computer: a socket or the loopback address.
    """

    role_name: str
    database: str
    server_version: str
    superuser: bool
    read_only: bool
    state: str = READY
    version: str = ""
    wanted: str = ""
    sentence: str = ""
    municipality: str = ""
    person: str = ""
    may_upgrade: bool = False
    encrypted: bool = False
    on_this_computer: bool = True
    rights: Rights = field(default_factory=Rights)


def refuse_superuser(found: Handshake) -> None:
    """Nobody works as superuser (reliability 4).

    :raises ImisError: the role is a superuser; the sentence says why and what to do.
    """
    if found.superuser:
        raise ImisError(
            tr(
                "“{role}” is a superuser of the database: rights, history and the protection of personal data "
                "would not hold for this work. Connect with an officer's account; an administrator makes one with "
                "“python3 -m imis_plugin --database TARGET account add”."
            ).format(role=found.role_name)
        )


def refuse_open_line(found: Handshake) -> None:
    """Names and numbers of persons do not travel unencrypted (reliability 4).

    :raises ImisError: the server is another computer and the line is not encrypted.
    """
    if not found.encrypted and not found.on_this_computer:
        raise ImisError(
            tr(
                "The line to this server is not encrypted, and others on the network could read along. Set SSL mode “verify-full” in the "
                "connection (with the municipality's certificate), or ask the administrator to switch TLS on at the server."
            )
        )


def shake_hands(conn, for_upgrade: bool = False) -> Handshake:
    """Look at the database behind a connection.

    :param for_upgrade: an administrator's connection, made only to upgrade: a superuser is let through.
    :raises ImisError: the role may not work here.
    """
    who: dict[str, Any] = fetch_one(conn, WHO) or {}
    clock.set_by(who["now"])
    found = Handshake(
        role_name=who["role_name"],
        database=who["database"],
        server_version=str(who["server_version"]).split(" ", 1)[0],
        superuser=who["superuser"],
        read_only=who["read_only"],
        encrypted=who["encrypted"],
        on_this_computer=who["on_this_computer"],
    )
    refuse_open_line(found)
    if not for_upgrade:
        refuse_superuser(found)
    if who["newcomer"]:
        found.state = FIRST_PASSWORD  # the database says nothing more to such a login (USR-02)
        return found
    _version(conn, found)
    if found.state == READY:
        found.rights = read_rights(lambda query, params=None: fetch_all(conn, query, params))
        found.municipality = _setting(conn, "city_name")
        found.person = _person(conn, found)
    return found


def _version(conn, found: Handshake) -> None:
    from ..database.migrator import Migrator

    status = Migrator(conn).status()
    found.state = STATES[status.state]
    found.version = f"{status.version:04d}"
    found.wanted = status.program_version
    found.sentence = status.sentence
    if found.state != ABSENT:
        found.may_upgrade = bool(fetch_value(conn, "SELECT pg_has_role(session_user, 'imis_owner', 'MEMBER')"))


def _setting(conn, name: str) -> str:
    return fetch_value(conn, "SELECT value FROM imis.settings WHERE name = %s", (name,)) or ""


def _person(conn, found: Handshake) -> str:
    return fetch_value(conn, "SELECT imis.user_label(imis.current_user_id())") or found.role_name
