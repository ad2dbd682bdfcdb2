"""Where PostgreSQL's server programs are on this machine, and as which account they run."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess  # nosec B404  # asks PostgreSQL's own programs for their version
import sys
from dataclasses import dataclass, field
from pathlib import Path

from .errors import ImisError

_PLACES = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/usr/local/pgsql/bin",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/opt/postgresql*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
    "C:/Program Files/PostgreSQL/*/bin",
)
_EXE = ".exe" if sys.platform == "win32" else ""

#: The oldest PostgreSQL that IMIS works with.
OLDEST_SERVER = 15


class NoServer(ImisError):
    """No server programs that fit are on this machine.

    :ivar missing: what is missing and how to get it, without the other way: a server elsewhere.
    """

    def __init__(self, missing: str) -> None:
        super().__init__(f"{missing} Or connect to a server elsewhere: --database postgresql://USER@HOST/DATABASE.")
        self.missing = missing


@dataclass(frozen=True)
class Programs:
    """One installed PostgreSQL: its ``bin`` folder, major version, and whether PostGIS is installed for it."""

    folder: Path
    major: int
    has_postgis: bool

    def path(self, program: str) -> str:
        """Full path of a program such as ``initdb``."""
        return str(self.folder / (program + _EXE))


def clean_environment() -> dict[str, str]:
    """The environment without PG* variables, which would bend where server and clients connect to."""
    kept = {key: value for key, value in os.environ.items() if not key.upper().startswith("PG")}
    kept.setdefault("LC_ALL", "C.UTF-8")
    return kept


def _look(folder: Path) -> Programs | None:
    if not all((folder / (name + _EXE)).exists() for name in ("initdb", "pg_ctl", "postgres")):
        return None
    try:
        version = subprocess.run(  # nosec B603  # a list of arguments, no shell
            [str(folder / ("postgres" + _EXE)), "--version"], capture_output=True, text=True, timeout=20, check=True
        ).stdout
        share = (
            subprocess.run(  # nosec B603  # a list of arguments, no shell
                [str(folder / ("pg_config" + _EXE)), "--sharedir"],
                capture_output=True,
                text=True,
                timeout=20,
                check=False,
            ).stdout.strip()
            if (folder / ("pg_config" + _EXE)).exists()
            else str(folder.parent / "share")
        )
        major = int(version.split()[2].split(".")[0].rstrip("abcdefghijklmnopqrstuvwxyz"))
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return None
    candidates = [Path(share), folder.parent / "share", Path(f"/usr/share/postgresql/{major}")]
    postgis = any((place / "extension" / "postgis.control").exists() for place in candidates)
    return Programs(folder, major, postgis)


def installed() -> list[Programs]:
    """All PostgreSQL servers found, the best first: with PostGIS before without, newer before older.

    ``IMIS_PG_BIN`` (or ``PG_BIN``) names a folder that is then the only one looked at.
    """
    named = os.environ.get("IMIS_PG_BIN") or os.environ.get("PG_BIN")
    if named:
        folders = [named]
    else:
        folders = [found for place in _PLACES for found in glob.glob(place)]
        on_path = shutil.which("pg_ctl")
        if on_path:
            folders.append(str(Path(on_path).resolve().parent))
    found = {Path(folder).resolve(): _look(Path(folder)) for folder in folders}
    servers = [programs for programs in found.values() if programs and programs.major >= OLDEST_SERVER]
    return sorted(servers, key=lambda programs: (programs.has_postgis, programs.major), reverse=True)


def find(major: int | None = None) -> Programs:
    """The server programs to use.

    :param major: the version that an existing data folder needs; None takes the best.
    :raises NoServer: none fits; the sentence says what to install and how to use another server instead.
    """
    servers = installed()
    if major is not None:
        for programs in servers:
            if programs.major == major:
                return programs
        raise NoServer(
            f"The private server's data was made by PostgreSQL {major}, which is not installed any more. Install the "
            f"packages postgresql-{major} and postgresql-{major}-postgis-3 again, then bring the data over with "
            "backup and restore."
        )
    if not servers:
        raise NoServer(
            f"There is no PostgreSQL server (version {OLDEST_SERVER} or newer) on this machine. On Debian and Ubuntu: "
            "apt install postgresql postgresql-postgis postgresql-pgrouting (other systems: PostgreSQL with PostGIS; "
            "IMIS_PG_BIN names its bin folder)."
        )
    return servers[0]


@dataclass(frozen=True)
class Account:
    """As whom the server programs run: ourselves, or an ordinary account when we are root (PostgreSQL refuses root)."""

    uid: int | None = None
    gid: int | None = None
    name: str = ""
    arguments: dict = field(default_factory=dict, compare=False)

    def own(self, path: Path, mode: int | None = None) -> None:
        """Give a file or folder to the account, with ``mode`` if stated."""
        if self.uid is not None:
            os.chown(path, self.uid, self.gid)
        if mode is not None:
            os.chmod(path, mode)


def server_account() -> Account:
    """The account for the server programs (``IMIS_PG_ACCOUNT``, else ``postgres``, when we are root).

    :raises ImisError: we are root and the account does not exist.
    """
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return Account()
    import pwd

    name = os.environ.get("IMIS_PG_ACCOUNT") or "postgres"
    try:
        entry = pwd.getpwnam(name)
    except KeyError:
        raise ImisError(
            f"PostgreSQL does not run as root, and the account “{name}” does not exist. Run this as an ordinary "
            "user, or name an account of this machine in the variable IMIS_PG_ACCOUNT."
        ) from None
    if entry.pw_uid == 0:
        raise ImisError("PostgreSQL does not run as root. Name an ordinary account in the variable IMIS_PG_ACCOUNT.")
    return Account(
        entry.pw_uid,
        entry.pw_gid,
        name,
        {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": [], "cwd": "/"},
    )
