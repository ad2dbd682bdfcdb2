"""Who uses the private server, and when it may be stopped.

The rule: a server that IMIS started because it was needed is stopped when the last desk of the account closes and nobody is connected
to it. One that a person started (``server start``) runs until a person stops it. Nobody is ever cut off unless a person says so.
"""

from __future__ import annotations

import os
import subprocess  # nosec B404  # starts this very program once more, to stop the server after the desk has gone
import sys
import time
from pathlib import Path

from . import connection
from .cluster import SUPERUSER, Cluster
from .errors import ImisError
from .locks import file_lock

_MARK = "started_when_needed"
_SESSIONS = """
    SELECT coalesce(usename, '') AS "user", coalesce(datname, '') AS database, coalesce(application_name, '') AS program
    FROM pg_catalog.pg_stat_activity
    WHERE backend_type IN ('client backend', 'walsender') AND pid <> pg_catalog.pg_backend_pid()
    ORDER BY 2, 1, 3"""

#: Homes of private servers that this program has used.
_used: set[Path] = set()


def start_when_needed(cluster: Cluster) -> None:
    """Start a server because somebody wants to connect, and note that it was started so.

    :raises ImisError: it does not start.
    """
    _used.add(cluster.home)
    if cluster.start():
        note = cluster.home / _MARK
        note.write_text(cluster.birth())
        cluster.account.own(note, 0o600)


def keep_running(cluster: Cluster) -> None:
    """Start a server, or take over one that was started when needed, until a person stops it.

    :raises ImisError: it does not start.
    """
    cluster.start()
    (cluster.home / _MARK).unlink(missing_ok=True)


def stops_by_itself(cluster: Cluster) -> bool:
    """True when the running server was started because it was needed."""
    try:
        noted = (cluster.home / _MARK).read_text()
    except OSError:
        return False
    return bool(noted) and noted == cluster.birth()


def sessions(cluster: Cluster) -> list[dict]:
    """The connections to a running server besides ours: user, database, program."""
    conn = connection.open_connection(cluster.params("postgres", SUPERUSER), application_name="IMIS server", autocommit=True, readonly=True)
    try:
        return connection.fetch_all(conn, _SESSIONS)
    finally:
        conn.close()


def stop_unless_used(cluster: Cluster) -> list[dict]:
    """Stop the server if nobody is connected; gives the sessions that stand against it, none when it was stopped.

    Who connects between the look and the stop is not cut off: the server then ends when they have left.

    :raises ImisError: it does not stop.
    """
    if not cluster.exists:
        return []
    with file_lock(cluster.home / "lock"):  # nobody can be starting it meanwhile
        if not cluster.is_running():
            return []
        left = sessions(cluster)
        if not left:
            cluster.halt("smart")
        return left


def stop_when_left(cluster: Cluster, patience_s: float = 30) -> bool:
    """Stop a server that was started when needed as soon as nobody is connected to it; True when it was stopped.

    :param patience_s: how long the sessions of a program that is ending may take to go, in seconds.
    """
    until = time.monotonic() + patience_s
    while stops_by_itself(cluster):
        if not stop_unless_used(cluster):
            return True
        if time.monotonic() > until:
            return False
        time.sleep(0.5)
    return False


def leave() -> bool:
    """A desk closes: have the servers it used stopped once it has gone; True when a program was set to it.

    QGIS keeps connections of map layers until its process ends, so another program looks after it.

    :raises ImisError: that program could not be started; the server goes on running.
    """
    waiting = [home for home in _used if stops_by_itself(Cluster(home))]
    python = _interpreter() if waiting else None
    for home in waiting:
        if python is None:
            raise ImisError("The private server goes on running: no Python was found to stop it with. Stop it with the command: server stop.")
        environment = {**os.environ, "IMIS_DATA_DIR": str(home), "PYTHONPATH": str(Path(__file__).parents[2])}
        try:
            subprocess.Popen(  # nosec B603  # a list of arguments, no shell; this program once more
                [str(python), "-m", "imis_plugin", "server", "stop", "--when-left"],
                env=environment, cwd=str(Path(__file__).parents[2]), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, start_new_session=True,
            )  # fmt: skip
        except OSError as exc:
            raise ImisError("The private server goes on running. Stop it with the command: server stop.", str(exc)) from exc
    return bool(waiting)


def _interpreter() -> Path | None:
    """The Python that this program runs on: inside QGIS ``sys.executable`` is QGIS itself, or whatever Python stands first on the path."""
    prefix, version = Path(sys.exec_prefix), f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = [prefix / "python.exe"] if os.name == "nt" else [prefix / "bin" / version, prefix / "bin" / "python3"]
    return next((place for place in places if place.exists()), None)
