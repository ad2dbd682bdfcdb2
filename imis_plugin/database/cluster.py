"""The private PostgreSQL of one desk: made, started, stopped and found again without an administrator.

It listens on a unix socket in a folder that only its own account may enter (``trust`` is safe there), or, on systems
without unix sockets, on the loopback address with a password made for it. Its port is free of other servers' because
the socket's folder is its own; on loopback a free port is looked for at every start.
"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess  # nosec B404  # runs PostgreSQL's own programs, found by server_programs
import sys
import tempfile
import time
from pathlib import Path

from . import server_programs
from .errors import ImisError
from .locks import file_lock

SUPERUSER = "postgres"
_SOCKET_LIMIT = 107
_SOCKET_PORT = 5432
_START_SECONDS = 60
# A desk, not a data centre: enough memory for a city, answers to a dead client within seconds, no JIT for small queries.
_SETTINGS = {
    "shared_buffers": "256MB",
    "work_mem": "32MB",
    "maintenance_work_mem": "256MB",
    "effective_cache_size": "1GB",
    "max_connections": "100",
    "max_locks_per_transaction": "256",
    "max_wal_size": "2GB",
    "random_page_cost": "1.1",
    "jit": "off",
    "client_connection_check_interval": "10s",
    "log_min_duration_statement": "5s",
    "log_line_prefix": "%m [%p] %q%u@%d ",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "timezone": "UTC",
    "default_text_search_config": "pg_catalog.simple",
}
_SETTINGS.update([("password_encryption", "scram-sha-256")])
_UNSYNCED = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}


def default_home() -> Path:
    """Where the private server of this account lives: ``IMIS_DATA_DIR``, or the system's place for user data."""
    named = os.environ.get("IMIS_DATA_DIR")
    if named:
        return Path(named).expanduser().absolute()
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return Path("/var/lib/imis")
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or "~/AppData/Local").expanduser() / "IMIS"
    if sys.platform == "darwin":
        return Path("~/Library/Application Support/IMIS").expanduser()
    return Path(os.environ.get("XDG_DATA_HOME") or "~/.local/share").expanduser() / "imis"


class Cluster:
    """A private PostgreSQL server with its data below one folder.

    :param home: the folder; made when missing, mode 0700, owned by the server's account.
    :param durable: False for throw-away servers of tests only (a crash of the machine may lose the data).
    :param tcp: True listens on loopback with a password instead of on a unix socket; None decides by the system.
    """

    def __init__(self, home: Path, durable: bool = True, tcp: bool | None = None) -> None:
        self.home = Path(home).absolute()
        self.durable = durable
        self.tcp = (not hasattr(socket, "AF_UNIX") or sys.platform == "win32") if tcp is None else tcp
        self.account = server_programs.server_account()
        self._programs: server_programs.Programs | None = None

    # -- places ---------------------------------------------------------------------------------------------------
    @property
    def data(self) -> Path:
        """PostgreSQL's data folder."""
        return self.home / "data"

    @property
    def log_file(self) -> Path:
        """The server's log."""
        return self.home / "server.log"

    @property
    def _secret_file(self) -> Path:
        return self.home / "password"

    @property
    def exists(self) -> bool:
        """True when the data folder is whole (a half-made one never gets this name)."""
        return (self.data / "PG_VERSION").exists()

    @property
    def programs(self) -> server_programs.Programs:
        """The server programs that fit the data folder, or the best installed ones when there is none yet."""
        if self._programs is None:
            major = int((self.data / "PG_VERSION").read_text().strip()) if self.exists else None
            self._programs = server_programs.find(major)
        return self._programs

    def socket_folder(self) -> Path:
        """The folder of the socket: below home, or a short private one when the path would be too long."""
        near = self.home / "run"
        if len(os.fsencode(near / f".s.PGSQL.{_SOCKET_PORT}")) <= _SOCKET_LIMIT:
            return near
        note = self.home / "socket_folder"
        if note.exists():
            far = Path(note.read_text().strip())
            if self._is_private(far):
                return far
        far = Path(tempfile.mkdtemp(prefix="imis-", dir="/tmp"))  # nosec B108  # short enough for a socket, made anew, closed to others
        self.account.own(far, 0o700)
        note.write_text(str(far))
        return far

    def _is_private(self, folder: Path) -> bool:
        try:
            facts = os.lstat(folder)
        except OSError:
            return False
        owner = self.account.uid if self.account.uid is not None else os.geteuid()
        return facts.st_uid == owner and (facts.st_mode & 0o170777) == 0o040700

    # -- making ---------------------------------------------------------------------------------------------------
    def ensure_created(self) -> None:
        """Make the data folder unless it is there: in a temporary folder that is renamed when whole.

        :raises ImisError: no server programs, no room, or a folder that the account cannot reach.
        """
        self._make_home()
        with file_lock(self.home / "lock"):
            self._ensure_created()

    def _make_home(self) -> None:
        try:
            self.home.mkdir(parents=True, exist_ok=True)
            if not self._is_private(self.home):
                self.account.own(self.home, 0o700)
        except OSError as exc:
            raise ImisError(
                f"The folder {self.home} for the private server cannot be made. Check its rights, or name another "
                "folder in the variable IMIS_DATA_DIR.",
                str(exc),
            ) from exc
        self._check_reachable()

    def _check_reachable(self) -> None:
        if self.account.uid is None:
            return
        for folder in self.home.parents:
            facts = folder.stat()
            if not (
                facts.st_mode & 0o001
                or (facts.st_uid == self.account.uid and facts.st_mode & 0o100)
                or (facts.st_gid == self.account.gid and facts.st_mode & 0o010)
            ):
                raise ImisError(
                    f"The account “{self.account.name}”, as which the private server runs, may not enter {folder}. Name a "
                    "folder that it can reach in the variable IMIS_DATA_DIR."
                )

    def _ensure_created(self) -> None:
        if self.exists:
            return
        if self.data.exists():
            # Only a rename gives this name, so a folder without PG_VERSION is not ours to judge: put it aside, whole.
            self.data.rename(self.home / f"data.broken-{time.strftime('%Y%m%d-%H%M%S')}")
        for leftover in self.home.glob("making-*"):
            shutil.rmtree(leftover)
        making = self.home / f"making-{os.getpid()}"
        command = ["-D", str(making), "-U", SUPERUSER, "-E", "UTF8", "--no-locale", "--data-checksums"]
        if not self.durable:
            command.append("--no-sync")
        if self.tcp:
            self._secret_file.write_text(secrets.token_urlsafe(24) + "\n")
            self.account.own(self._secret_file, 0o600)
            command += ["-A", "scram-sha-256", "--pwfile", str(self._secret_file)]
        else:
            command += ["--auth-local=trust", "--auth-host=reject"]
        self._run("initdb", *command)
        with open(making / "postgresql.conf", "a", encoding="utf-8") as conf:
            conf.write(
                "\n# IMIS writes this file at every start; own settings below it win.\ninclude_if_exists = 'imis.conf'\n"
            )
        making.rename(self.data)
        self._programs = None

    def _run(self, program: str, *arguments: str, timeout_s: float = 300) -> None:
        """Run a server program as the account; its words go into the refusal's detail."""
        command = [self.programs.path(program), *arguments]
        try:
            done = subprocess.run(  # nosec B603  # a list of arguments, no shell; the program is PostgreSQL's own
                command,
                env=server_programs.clean_environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                timeout=timeout_s,
                **self.account.arguments,
            )
        except (OSError, subprocess.TimeoutExpired) as exc:
            raise ImisError(f"PostgreSQL's program {program} could not be run. See the log.", str(exc)) from exc
        if done.returncode:
            raise ImisError(self._why(program, arguments[-1], done.stderr), done.stderr.strip())

    def _why(self, program: str, act: str, words: str) -> str:
        log = self._log_tail()
        if "No space left" in words or "No space left" in log:
            return f"The disk that holds {self.home} is full. Free some space, then try again."
        if program == "initdb":
            return f"The private server could not be made in {self.home}. Its reason: {words.strip().splitlines()[-1:] or words}"
        return f"The private server in {self.home} did not {act if program == 'pg_ctl' else 'run'}. Its log {self.log_file} says why."

    def _log_tail(self, size: int = 4000) -> str:
        try:
            return self.log_file.read_text(encoding="utf-8", errors="replace")[-size:]
        except OSError:
            return ""

    # -- running --------------------------------------------------------------------------------------------------
    def start(self) -> bool:
        """Start the server unless it runs; makes the data folder first; safe against two starters at once.

        :return: True when it was this call that started it.
        :raises ImisError: it does not start; the detail holds the end of its log.
        """
        if self.is_running():
            return False
        self._make_home()
        with file_lock(self.home / "lock"):
            if self.is_running():
                return False
            self._ensure_created()
            self._clear_stale_pid()
            self._start_until(time.monotonic() + _START_SECONDS)
        return True

    def _start_until(self, until: float) -> None:
        while True:
            try:
                self._run("pg_ctl", "-D", str(self.data), "-w", "-s", "-t", str(_START_SECONDS),
                          "-l", str(self.log_file), "-o", self._place_options(), "start")  # fmt: skip
                return
            except ImisError as exc:
                tail = self._log_tail()
                # after a kill the old server and its children need a moment to go; on loopback another program may take the port
                passing = any(words in tail[-1500:] for words in ("shared memory block", "could not bind", "Is another postmaster"))
                if not passing or time.monotonic() > until:
                    raise ImisError(exc.sentence, (exc.detail + "\n" + tail).strip()) from exc
                time.sleep(0.3)

    def _place_options(self) -> str:
        settings = dict(_SETTINGS)
        if not self.durable:
            settings.update(_UNSYNCED)
        conf = self.data / "imis.conf"
        conf.write_text("".join(f"{key} = '{value}'\n" for key, value in settings.items()))
        self.account.own(conf, 0o600)
        if self.log_file.exists() and self.log_file.stat().st_size > 10_000_000:
            self.log_file.replace(self.home / "server.log.1")
        if self.tcp:
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                port = probe.getsockname()[1]
            return f"-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -p {port}"
        folder = self.socket_folder()
        folder.mkdir(exist_ok=True)
        self.account.own(folder, 0o700)
        # a port that the server's own configuration names must not move the socket: we name it last
        return f"-c listen_addresses='' -c unix_socket_directories='{folder}' -p {_SOCKET_PORT}"

    def stop(self) -> None:
        """Stop the server, ending its sessions; no error when it does not run."""
        if not self.exists:
            return
        with file_lock(self.home / "lock"):
            if self.is_running():
                self.halt("fast")

    def halt(self, mode: str) -> None:
        """Have a running server end, by a caller who holds its lock: ``fast`` ends the sessions, ``smart`` waits for them.

        :raises ImisError: it goes on running after a minute.
        """
        self._run("pg_ctl", "-D", str(self.data), "-w", "-s", "-m", mode, "-t", "60", "stop")

    def destroy(self) -> None:
        """Stop the server and remove its folder with all databases in it."""
        self.stop()
        if self.home.exists():
            far = self.socket_folder() if not self.tcp else None
            shutil.rmtree(self.home)
            if far is not None and far.exists():
                shutil.rmtree(far)

    # -- asking ---------------------------------------------------------------------------------------------------
    def _pid_lines(self) -> list[str]:
        try:
            return (self.data / "postmaster.pid").read_text().splitlines()
        except OSError:
            return []

    def birth(self) -> str:
        """What tells this run of the server from any other: its process number and when it started; empty when it does not run."""
        return " ".join(self._pid_lines()[0:3:2])

    def is_running(self) -> bool:
        """True when the server answers (a pid file alone proves nothing: it survives a kill)."""
        if len(self._pid_lines()) < 6 or not self._pid_is_server():
            return False
        import psycopg2

        try:
            psycopg2.connect(connect_timeout=5, **self.params("postgres", SUPERUSER)).close()
        except psycopg2.OperationalError as exc:
            # it runs, but is starting up or has no free place: both are answers
            return "starting up" in str(exc) or "too many clients" in str(exc)
        return True

    def _pid_is_server(self) -> bool:
        """False when the process named in the pid file is gone or is another program."""
        try:
            pid = int(self._pid_lines()[0])
        except (IndexError, ValueError):
            return False
        process = Path(f"/proc/{pid}")
        if not Path("/proc/self").exists():
            return True
        try:
            words = (process / "cmdline").read_bytes()
        except OSError:
            return False
        return b"postgres" in words or b"postmaster" in words

    def _clear_stale_pid(self) -> None:
        """Remove the marks of a killed server whose process number is another program's now, or a zombie's.

        PostgreSQL clears the marks of a number that is free by itself. Before we do it in its place, no process of
        the killed server may be left that could still write.

        :raises ImisError: such a process goes on working.
        """
        lines = self._pid_lines()
        if (
            not lines
            or not Path("/proc/self").exists()
            or self._pid_is_server()
            or not Path(f"/proc/{lines[0].strip()}").exists()
        ):
            return
        until = time.monotonic() + _START_SECONDS
        while self._processes_left():
            if time.monotonic() > until:
                raise ImisError(
                    f"Processes of the private server in {self.data} go on working after it was killed. Wait a minute, "
                    "then try again."
                )
            time.sleep(0.1)
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        if not self.tcp:
            for name in (f".s.PGSQL.{_SOCKET_PORT}", f".s.PGSQL.{_SOCKET_PORT}.lock"):
                (self.socket_folder() / name).unlink(missing_ok=True)

    def _processes_left(self) -> bool:
        """True when a process works in the data folder (every process of a server does)."""
        for process in Path("/proc").glob("[0-9]*/cwd"):
            try:
                if os.readlink(process) == str(self.data):
                    return True
            except OSError:
                continue  # it ended, or is another account's and so not of this server
        return False

    def params(self, dbname: str, user: str = SUPERUSER) -> dict:
        """libpq keywords for a database of this server (for psycopg2, QGIS or pg_dump)."""
        if not self.tcp:
            return {"host": str(self.socket_folder()), "port": _SOCKET_PORT, "dbname": dbname, "user": user}
        lines = self._pid_lines()
        port = int(lines[3]) if len(lines) > 3 else 0
        params = {"host": "127.0.0.1", "port": port, "dbname": dbname, "user": user}
        if user == SUPERUSER and self._secret_file.exists():
            params["password"] = self._secret_file.read_text().strip()
        return params

    def version(self) -> int:
        """PostgreSQL's major version of this server."""
        return self.programs.major
