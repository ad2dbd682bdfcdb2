"""Ways to a database that an officer can choose: a stored QGIS connection, a pg service, or the private server.

Passwords stay where they are (the authentication store, a service file): they are looked up when a connection is opened
and kept in memory only.
"""

from __future__ import annotations

import os
import shlex
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsSettings

from .. import __version__
from ..database import connection, targets
from ..database.errors import ImisError
from .words import tr

QGIS, SERVICE, EMBEDDED = "qgis", "service", "embedded"
SETTING = "imis/last_connection"


@dataclass(frozen=True)
class Access:
    """A choice in the connection dialog: its kind, its name, and the account where it is not stored with it."""

    kind: str
    name: str
    user: str = ""

    def words(self) -> str:
        """The choice as the officer knows it."""
        if self.kind == EMBEDDED:
            return tr("the private database “{name}” of this computer").format(name=self.name)
        if self.kind == SERVICE:
            return tr("the service “{name}”").format(name=self.name)
        return "“" + self.name + "”"

    def command(self, *words: str) -> str:
        """The command line, for an administrator, that does something to the database of this choice: ``command("upgrade")``.

        :raises ImisError: the stored connection is gone.
        """
        if self.kind == EMBEDDED:
            target = "embedded:" + self.name
        elif self.kind == SERVICE:
            target = "service=" + self.name
        else:
            stored = stored_uri(self.name)
            facts = (("service", stored.service()), ("host", stored.host()), ("port", stored.port()), ("dbname", stored.database()))
            target = " ".join(f"{key}={value}" for key, value in facts if value)
        return shlex.join(("python3", "-m", "imis_plugin", "--database", target, *words))

    def remember(self) -> None:
        """Keep the choice for the next start (never a password)."""
        settings = QgsSettings()
        for key, value in (("kind", self.kind), ("name", self.name), ("user", self.user)):
            settings.setValue(f"{SETTING}/{key}", value)


def from_environment() -> Access | None:
    """The choice that the starter of QGIS made (``IMIS_CONNECT`` and ``IMIS_CONNECT_USER``, as ``make demo`` does).

    :raises ImisError: the variable names no private database and no service.
    """
    text = os.environ.get("IMIS_CONNECT", "")
    if not text:
        return None
    target = targets.parse_target(text)
    if target.kind not in (EMBEDDED, SERVICE):
        raise ImisError(tr("IMIS_CONNECT must name a private database (embedded:NAME) or a service (service=NAME)."))
    return Access(target.kind, target.name, os.environ.get("IMIS_CONNECT_USER", ""))


def remembered() -> Access | None:
    """The choice of last time, if there is one."""
    settings = QgsSettings()
    kind = settings.value(f"{SETTING}/kind", "") or ""
    name = settings.value(f"{SETTING}/name", "") or ""
    if kind not in (QGIS, SERVICE, EMBEDDED) or not name:
        return None
    return Access(kind, name, settings.value(f"{SETTING}/user", "") or "")


def stored_connections() -> list[str]:
    """Names of the PostgreSQL connections stored in QGIS."""
    return sorted(_metadata().connections(False))


def services() -> list[str]:
    """Names of the services in the pg service files of this computer."""
    return sorted({name for path in targets.service_files() for name in targets.service_names(path)})


def _metadata():
    return QgsProviderRegistry.instance().providerMetadata("postgres")


def stored_uri(name: str) -> QgsDataSourceUri:
    """The connection part of a stored QGIS connection, with its authcfg unexpanded.

    :raises ImisError: QGIS has no connection of this name any more.
    """
    found = _metadata().connections(False).get(name)
    if found is None:
        raise ImisError(
            tr("QGIS has no PostgreSQL connection “{name}” any more. Choose another, or add it in the Browser.").format(
                name=name
            )
        )
    return QgsDataSourceUri(found.uri())


class Opener:
    """Opens connections to one choice, in any thread: all it needs is read once, in the window's thread.

    :param password: typed by the officer for this session, kept in memory only.
    :raises ImisError: the choice no longer exists.
    """

    def __init__(self, access: Access, password: str | None = None) -> None:
        self.access = access
        self._password = password or str()
        self._parameters: dict[str, Any] | None = None
        if access.kind == QGIS:
            self._parameters = self._from_qgis(stored_uri(access.name))

    def _from_qgis(self, uri: QgsDataSourceUri) -> dict[str, Any]:
        import psycopg2.extensions

        # connectionInfo(True) expands the authcfg; the result never leaves this object
        parameters: dict[str, Any] = psycopg2.extensions.parse_dsn(uri.connectionInfo(True))
        parameters.pop("authcfg", None)
        return parameters

    @property
    def target(self) -> targets.Target | None:
        """The command line's word for the choice, where it has one."""
        if self.access.kind == EMBEDDED:
            return targets.parse_target("embedded:" + self.access.name)
        if self.access.kind == SERVICE:
            return targets.parse_target("service=" + self.access.name)
        return None

    def open(self, purpose: str, readonly: bool = False, autocommit: bool = False, timeout_ms: int | None = None):
        """A fresh connection.

        :param purpose: stands in the server's list of sessions.
        :raises ImisError: it cannot be opened; the sentence says why.
        """
        how = {
            "application_name": f"IMIS {__version__} {purpose}",
            "autocommit": autocommit,
            "readonly": readonly,
            "statement_timeout_ms": timeout_ms,
        }
        if self.access.kind == EMBEDDED:
            return connection.open_private(self._keywords, **how)
        return connection.open_connection(self._keywords(), **how)

    def _keywords(self) -> dict[str, Any]:
        """libpq's keywords of the choice."""
        parameters = dict(self._parameters or connection.parameters_of(self.target, self.access.user or None))
        # an empty password keeps libpq's own ways (passfile, service) and our code from asking on a terminal
        parameters.setdefault("password", self._password)
        if self._password:
            parameters["password"] = self._password
        if self.access.user:
            parameters["user"] = self.access.user
        return parameters

    def open_as_owner(self):
        """A connection for the upgrade: the private server's own administrator, elsewhere the same account."""
        if self.access.kind == EMBEDDED:
            return connection.connect(self.target, application_name=f"IMIS {__version__} upgrade")
        return self.open("upgrade")

    def data_source_uri(self) -> QgsDataSourceUri:
        """The connection part of a map layer's source. It carries no password (reliability F11)."""
        if self.access.kind == QGIS:
            stored = stored_uri(self.access.name)
            if self.access.user:
                stored.setUsername(self.access.user)
            return stored
        uri = QgsDataSourceUri()
        if self.access.kind == SERVICE:
            uri.setConnection(self.access.name, "", self.access.user, "")
            return uri
        parameters = connection.parameters_of(self.target, self.access.user or None)
        uri.setConnection(
            str(parameters.get("host", "")),
            str(parameters.get("port", "")),
            str(parameters.get("dbname", "")),
            str(parameters.get("user", "")),
            "",
        )
        return uri


def accounts_of(name: str) -> list[tuple[str, str]]:
    """Accounts of a database of the private server: (login, name), officers who may log in.

    :raises ImisError: the private server does not start, or holds no such database.
    """
    conn = connection.connect("embedded:" + name, autocommit=True, readonly=True)
    try:
        if not connection.fetch_value(conn, "SELECT to_regclass('imis.users') IS NOT NULL"):
            return []
        rows = connection.fetch_all(
            conn,
            "SELECT u.username, u.name FROM imis.users u JOIN pg_catalog.pg_roles r ON r.rolname = u.username"
            " WHERE r.rolcanlogin AND NOT r.rolsuper ORDER BY u.username",
        )
        return [(row["username"], row["name"] or row["username"]) for row in rows]
    finally:
        conn.close()


def embedded_databases() -> list[str]:
    """Names of the databases on the private server, nothing when it was never made.

    :raises ImisError: there are no server programs on this computer (the sentence says how to get them, or to connect elsewhere),
        or the server is there but does not start.
    """
    from ..database import server_programs
    from ..database.cluster import Cluster, default_home

    if not Cluster(default_home()).exists:
        server_programs.find()
        return []
    conn = connection.connect("embedded:postgres", autocommit=True, readonly=True)
    try:
        rows = connection.fetch_all(
            conn, "SELECT datname FROM pg_catalog.pg_database WHERE NOT datistemplate AND datname <> 'postgres' ORDER BY 1"
        )
        return [row["datname"] for row in rows]
    finally:
        conn.close()
