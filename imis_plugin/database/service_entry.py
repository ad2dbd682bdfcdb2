"""The connection service of an office: one entry of pg_service.conf that QGIS layers, the desk and psql share.

QGIS hands a stored connection to libpq without limits on a dead network: with packets vanishing a save of a layer blocks
the window for as long as the system goes on trying. A service carries the limits (reliability F7, P13), the check of
whom one talks to (its section 4), and no password.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from .connection import NETWORK
from .errors import ImisError
from .targets import service_files, service_names

#: How long a broken network may hold a window up: QGIS saves in it, and then looks once more for the server (P13: 10 s at most).
LIMITS = {**NETWORK, "connect_timeout": 3}
_NAME = re.compile(r"^[A-Za-z][A-Za-z0-9_-]{0,62}$")


def entry(name: str, host: str, dbname: str, port: int = 5432, certificate: Path | None = None, plain: bool = False) -> str:
    """The text of the entry.

    :param certificate: root certificate of the municipality; None takes those that the system trusts.
    :param plain: no encryption: for a server on this machine only.
    :raises ImisError: a name or address that cannot stand in the file, a certificate that is not there, or an
        unencrypted connection to another machine.
    """
    if not _NAME.match(name):
        raise ImisError(f"“{name}” cannot be the name of a service. Use letters, digits, - and _, beginning with a letter.")
    for word, value in (("host", host), ("database", dbname), ("certificate", str(certificate or "-"))):
        if not value.strip() or value != value.strip() or "\n" in value or "\r" in value:
            raise ImisError(f"The {word} “{value.strip()}” cannot stand in a service file. Write it in one line, without spaces around it.")
    if not 1 <= port <= 65535:
        raise ImisError(f"{port} is no port. PostgreSQL usually listens on 5432.")
    lines = {"host": host, "port": port, "dbname": dbname}
    if plain:
        if host not in ("localhost", "127.0.0.1", "::1") and not host.startswith("/"):
            raise ImisError("Without encryption passwords and records can be read on the way. Leave out --plain for a server on another machine.")
    else:
        if certificate is not None and not certificate.is_file():
            raise ImisError(f"The certificate {certificate} is not there. Ask the administrator for the municipality's root certificate.")
        lines["sslmode"] = "verify-full"
        lines["sslrootcert"] = str(certificate.absolute()) if certificate else "/etc/ssl/certs/ca-certificates.crt"
    lines.update(LIMITS)
    return f"[{name}]\n" + "".join(f"{key}={value}\n" for key, value in lines.items())


def write_entry(text: str, path: Path | None = None) -> Path:
    """Add the entry to a service file (by default the first that libpq reads); what stands there stays.

    :return: the file.
    :raises ImisError: the file holds another service of this name, or cannot be read or written.
    """
    path = path or service_files()[0]
    name = text.partition("]")[0].lstrip("[")
    if name in service_names(path):
        before = path.read_text(encoding="utf-8")
        if text in before:
            return path
        raise ImisError(f"{path} already holds a service “{name}” with other values. Choose another name, or remove it from the file first.")
    try:
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        if before and not before.endswith("\n"):
            before += "\n"
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(path.name + ".part")
        part.write_text(before + ("\n" if before else "") + text, encoding="utf-8")
        os.chmod(part, path.stat().st_mode & 0o777 if path.exists() else 0o600)
        part.replace(path)
    except OSError as exc:
        raise ImisError(f"The service file {path} cannot be written: {exc.strerror}. Check its rights.", str(exc)) from exc
    return path
