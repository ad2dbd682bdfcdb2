"""Which database is meant: a libpq URI, a keyword string, ``service=NAME`` or ``embedded[:NAME]``."""

from __future__ import annotations

import configparser
import os
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

from .errors import ImisError

#: The database name of the private server when none is given.
DEFAULT_NAME = "imis"
_NAME = re.compile(r"^[a-z_][a-z0-9_]{0,62}$")
_SECRET_KEYS = ("password", "sslpassword", "passfile")


@dataclass(frozen=True)
class Target:
    """A database that can be connected to.

    :ivar kind: ``embedded`` (the private server of this desk), ``service`` or ``server``.
    :ivar name: the database's name on the private server, or the name of the service.
    :ivar parameters: libpq keywords for the kinds ``service`` and ``server``.
    """

    kind: str
    name: str = ""
    parameters: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def is_embedded(self) -> bool:
        """True for a database of the private server of this desk."""
        return self.kind == "embedded"

    def masked(self) -> str:
        """The target in words, without any password: fit for screens and logs."""
        if self.is_embedded:
            return f"embedded:{self.name}"
        shown = [f"{key}={'***' if key in _SECRET_KEYS else value}" for key, value in self.parameters.items()]
        return " ".join(shown) or "(libpq's defaults)"

    def __str__(self) -> str:
        return self.masked()


def parse_target(text: str) -> Target:
    """Read a target as given on the command line or stored in a setting.

    :raises ImisError: the text is none of the four forms, the service is in no pg_service.conf, or it carries a
        password (a command line is readable by every account of the machine).
    """
    text = (text or "").strip()
    if not text:
        raise ImisError("No database is named. Give embedded, embedded:NAME, service=NAME or a postgresql:// address.")
    if text == "embedded" or text.startswith("embedded:"):
        name = text.partition(":")[2] or DEFAULT_NAME
        if not _NAME.match(name):
            raise ImisError(
                f"“{name}” cannot be the name of a database. Use small letters, digits and _, beginning with a letter."
            )
        return Target("embedded", name)
    parameters = _parse_dsn(text)
    if "password" in parameters:
        raise ImisError(
            "A password on the command line can be read by everyone on this machine. Leave it out: put it into "
            "~/.pgpass, a connection service, the variable PGPASSWORD, or type it when asked."
        )
    if "service" in parameters:
        require_service(parameters["service"])
        return Target("service", parameters["service"], parameters)
    return Target("server", parameters.get("dbname", ""), parameters)


def _parse_dsn(text: str) -> dict[str, str]:
    import psycopg2
    from psycopg2.extensions import parse_dsn

    if "=" not in text and "://" not in text:
        raise ImisError(
            f"“{text}” names no database. Give embedded, embedded:NAME, service=NAME, a postgresql:// address "
            'or a string such as "host=db.example dbname=imis user=me".'
        )
    try:
        return parse_dsn(text)
    except psycopg2.Error as exc:
        # libpq repeats the whole text in its message, with a password that may stand in it
        raise ImisError(
            "The address of the database cannot be read. It looks like postgresql://USER@HOST:5432/DATABASE or "
            '"host=HOST dbname=DATABASE user=USER".',
            type(exc).__name__,
        ) from None


def service_files() -> list[Path]:
    """The connection service files that libpq reads on this machine, in its order (they need not exist)."""
    files = []
    if os.environ.get("PGSERVICEFILE"):
        files.append(Path(os.environ["PGSERVICEFILE"]))
    elif sys.platform == "win32":
        files.append(Path(os.environ.get("APPDATA", "~")).expanduser() / "postgresql" / ".pg_service.conf")
    else:
        files.append(Path("~/.pg_service.conf").expanduser())
    if os.environ.get("PGSYSCONFDIR"):
        files.append(Path(os.environ["PGSYSCONFDIR"]) / "pg_service.conf")
    elif sys.platform.startswith("linux"):
        files.append(Path("/etc/postgresql-common/pg_service.conf"))
    return files


def service_names(path: Path) -> list[str]:
    """The services that a connection service file offers.

    :raises ImisError: the file is there but cannot be read.
    """
    parser = configparser.RawConfigParser(strict=False, delimiters=("=",), comment_prefixes=("#",))
    try:
        parser.read_string(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError, configparser.Error) as exc:
        raise ImisError(
            f"The connection service file {path} cannot be read. Check its contents and rights.", str(exc)
        ) from exc
    return parser.sections()


def require_service(name: str) -> Path:
    """The file that holds the service ``name``.

    :raises ImisError: no file holds it; the sentence names the files read and the services found.
    """
    files = service_files()
    found: list[str] = []
    for path in files:
        names = service_names(path)
        if name in names:
            return path
        found += names
    read = ", ".join(f"{path}{'' if path.exists() else ' (not there)'}" for path in files)
    known = f" Known services: {', '.join(sorted(set(found)))}." if found else ""
    raise ImisError(
        f"There is no connection service “{name}”. Read: {read}.{known} Add a section [{name}] to one of them."
    )
