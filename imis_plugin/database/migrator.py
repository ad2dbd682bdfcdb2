"""Sets a database up and brings it to the version of this program: all in one transaction, or not at all.

Reliability section 6: an advisory lock that dies with its session, checksums, a short lock time with retries, checks
before and after. Killed at any moment, the database is at the old version, whole.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from importlib import import_module, util
from pathlib import Path
from typing import Callable

import psycopg2
import psycopg2.extensions

from .. import __version__
from . import bootstrap, catalogue, labels, lookups, preflight, programs, settings
from .boundary import Boundary, store_boundary
from .connection import execute, fetch_all, fetch_one, fetch_value
from .errors import Cancelled, ImisError, explain
from .feedback import Feedback, Quiet
from .sql_files import Migration, SqlFiles, read_sql

#: Key of the advisory lock that an upgrade holds (the letters IMIS).
ADVISORY_KEY = 0x494D4953
LOCK_TIMEOUT_MS = 2000


@dataclass(frozen=True)
class Status:
    """What a database is, and what an upgrade would do to it.

    :ivar state: ``empty`` (no IMIS), ``foreign`` (schemas of our names that another program made), ``current``,
        ``older`` (an upgrade has work), ``newer`` (made by a newer program) or ``changed`` (an applied file differs).
    :ivar version: number of the newest applied migration, 0 when there is none.
    :ivar pending: files that an upgrade would apply.
    :ivar changed: applied migrations whose file is another now.
    :ivar unknown: applied migrations that this program does not have.
    :ivar rebuild: True when programs, code lists or access rules differ from those in force.
    """

    state: str
    version: int = 0
    program_version: str = ""
    srid: int | None = None
    name: str = ""
    pending: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    rebuild: bool = False

    @property
    def sentence(self) -> str:
        """The state in words, with who must act."""
        if self.state == "empty":
            return "This database holds no IMIS yet. Set it up with: init."
        if self.state == "foreign":
            return "This database has schemas of another program under our names. Make a new, empty database for IMIS."
        where = f"{self.name} (EPSG:{self.srid}), database version {self.version:04d}"
        if self.state == "newer":
            return f"{where}: made by a newer IMIS ({self.program_version}). Update this program or the plugin."
        if self.state == "changed":
            return f"{where}: applied files were changed since: {', '.join(self.changed)}. Install the original program again."
        if self.state == "older":
            what = f"{len(self.pending)} structural steps" if self.pending else "views, rules or code lists"
            return f"{where}: older than this program; {what} would be brought up to date by: upgrade."
        return f"{where}: up to date."


class Migrator:
    """Sets up, upgrades and describes one database.

    :param conn: a connection of an administrator; its open transaction is rolled back first.
    :param sql_dir: the folder ``sql/``; None takes this program's own.
    :param lock_wait_s: seconds during which a busy database is tried again.
    """

    def __init__(self, conn, sql_dir: Path | None = None, lock_wait_s: float = 30.0) -> None:
        self.conn = conn
        self.files = SqlFiles(sql_dir)
        self.lock_wait_s = lock_wait_s
        self.notes: list[str] = []

    # -- asking -----------------------------------------------------------------------------------------------------
    def status(self) -> Status:
        """What the database is and what an upgrade would do; changes nothing.

        :raises ImisError: the tables that say so may not be read.
        """
        self.conn.rollback()
        try:
            result = self.read_status()
        except psycopg2.Error as exc:
            self.conn.rollback()
            raise explain(exc) from exc
        self.conn.rollback()
        return result

    def read_status(self) -> Status:
        """As :meth:`status`, within the transaction that is open; raises psycopg2.Error."""
        state = preflight.what_is_here(self.conn)
        if state != "imis":
            return Status(state)
        facts = fetch_one(self.conn, "SELECT srid, name, program_version, fingerprint FROM imis.installation") or {}
        applied = {
            row["number"]: row for row in fetch_all(self.conn, "SELECT number, name, checksum FROM imis.migration")
        }
        files = {migration.number: migration for migration in self.files.migrations()}
        pending = [files[number].label for number in files if number not in applied]
        changed = [
            files[n].label for n in sorted(applied) if n in files and files[n].checksum != applied[n]["checksum"]
        ]
        unknown = [f"{n:04d}_{applied[n]['name']}.sql" for n in sorted(applied) if n not in files]
        rebuild = facts.get("fingerprint") != self.files.fingerprint()
        newer = bool(unknown) or _parts(facts.get("program_version", "0")) > _parts(__version__)
        name = "newer" if newer else "changed" if changed else "older" if pending or rebuild else "current"
        return Status(
            name,
            max(applied, default=0),
            facts.get("program_version", ""),
            facts.get("srid"),
            facts.get("name", ""),
            pending,
            changed,
            unknown,
            rebuild,
        )

    # -- acting -----------------------------------------------------------------------------------------------------
    def init(
        self,
        srid: int,
        name: str,
        feedback: Feedback | None = None,
        *,
        boundary: Boundary | None = None,
        country: str = "",
        currency: str = "",
        timezone: str = "",
    ) -> Status:
        """Set an empty database up.

        :param srid: EPSG number of the municipality's projected system, in metres; fixed for good.
        :param name: the municipality's name.
        :param boundary: the city's outline, stored as ``layer_info.citypolys`` 1.
        :raises ImisError: refused, nothing was changed; or :class:`Cancelled`.
        """
        name = name.strip()
        if not name:
            raise ImisError("The municipality needs a name.")
        chosen = {"srid": str(srid), "city_name": name, "country": country, "currency": currency, "timezone": timezone}

        def work(step: Callable[[str], None]) -> None:
            preflight.require_empty(self.conn)
            settings.check(self.conn, chosen)
            step("roles and extensions")
            bootstrap.ensure_roles(self.conn)
            self._note_lacking(bootstrap.ensure_extensions(self.conn))
            bootstrap.check_srid(self.conn, srid)
            bootstrap.ensure_tables(self.conn)
            execute(
                self.conn,
                "INSERT INTO imis.installation (srid, name, program_version) VALUES (%s, %s, %s)",
                (srid, name, __version__),
            )
            self._build(srid, step)
            settings.store(self.conn, chosen)
            self.keep_time_zone()
            if boundary is not None:
                step("city outline")
                store_boundary(self.conn, boundary, name, srid)

        return self._in_one_transaction(work, feedback or Quiet(), locks=False)

    def upgrade(self, feedback: Feedback | None = None, *, rebuild: bool = False) -> Status:
        """Bring the database to the version of this program; does nothing when it is there.

        :param rebuild: build programs, code lists and access anew even if nothing changed.
        :raises ImisError: refused, nothing was changed; or :class:`Cancelled`.
        """
        before = self.status()
        preflight.require_upgradable(before)
        if before.state == "current" and not rebuild:
            return before
        if before.pending and not self._backed_up():
            self.notes.append(
                "There was no backup from the day before this upgrade. Make one now, and before each upgrade."
            )

        def work(step: Callable[[str], None]) -> None:
            now = self.read_status()  # another administrator may have been here while we waited
            preflight.require_upgradable(now)
            if now.state == "current" and not rebuild:
                return
            programs.check_nothing_outside(self.conn)
            step("roles and extensions")
            bootstrap.ensure_roles(self.conn)
            self._note_lacking(bootstrap.ensure_extensions(self.conn))
            self._build(int(now.srid or 0), step)
            self.keep_time_zone()

        return self._in_one_transaction(work, feedback or Quiet(), locks=True)

    def _build(self, srid: int, step: Callable[[str], None]) -> None:
        step("earlier programs are taken down")
        programs.drop_all(self.conn)
        applied = {row["number"] for row in fetch_all(self.conn, "SELECT number FROM imis.migration")}
        for migration in self.files.migrations():
            if migration.number not in applied:
                step(migration.label)
                self._apply(migration, srid)
        for lookup in self.files.lookups():
            step(f"code list {lookup.schema}.{lookup.table}")
            lookups.upsert(self.conn, lookup)
        before = programs.routines(self.conn), programs.types(self.conn)
        execute(self.conn, "SET LOCAL check_function_bodies = off")
        for program in self.files.programs():
            step(program.label)
            self._run_file(program.path, program.label, srid)
        made = programs.routines(self.conn) - before[0], programs.types(self.conn) - before[1]
        step("access rules")
        self.apply_access()
        step("checks")
        preflight.verify(self.conn, srid)
        self.watch_structure()
        execute(
            self.conn,
            """UPDATE imis.installation SET program_version = %s, fingerprint = %s, program_routines = %s,
               program_types = %s, digests = %s, upgraded_at = pg_catalog.clock_timestamp()""",
            (
                __version__,
                self.files.fingerprint(),
                sorted(made[0]),
                sorted(made[1]),
                json.dumps(catalogue.program_digests(self.conn)),
            ),
        )

    def _apply(self, migration: Migration, srid: int) -> None:
        began = time.monotonic()
        self._run_file(migration.path, migration.label, srid)
        execute(
            self.conn,
            "INSERT INTO imis.migration (number, name, checksum, duration_ms, program_version) VALUES (%s, %s, %s, %s, %s)",
            (migration.number, migration.name, migration.checksum, int(1000 * (time.monotonic() - began)), __version__),
        )

    def _run_file(self, path: Path, label: str, srid: int) -> None:
        text = read_sql(path, srid)
        if not text.strip():
            return
        execute(self.conn, "SET LOCAL ROLE imis_owner")
        try:
            execute(self.conn, text)
        except psycopg2.errors.LockNotAvailable:
            raise
        except psycopg2.Error as exc:
            raise ImisError(
                f"The upgrade stopped in {label}{_line_of(exc, text)}: {exc.diag.message_primary or exc}. Nothing was changed.",
                str(exc),
            ) from exc
        execute(self.conn, "RESET ROLE")

    def apply_access(self) -> None:
        """Turn the access matrix into rights (within the open transaction)."""
        if util.find_spec(__package__ + ".access") is None:
            return
        import_module(__package__ + ".access").apply(self.conn)

    def keep_time_zone(self) -> None:
        """Days begin as in the city (within the open transaction)."""
        note = bootstrap.keep_time_zone(self.conn)
        if note:
            self.notes.append(note)

    def watch_structure(self) -> None:
        """Changes of structure are written down from here on (within the open transaction)."""
        note = bootstrap.watch_structure(self.conn)
        if note:
            self.notes.append(note)

    def _backed_up(self) -> bool:
        query = "SELECT coalesce(last_backup_at > now() - interval '1 day', false) FROM imis.installation"
        try:
            return bool(fetch_value(self.conn, query))
        finally:
            self.conn.rollback()

    def _note_lacking(self, names: list[str]) -> None:
        for name in names:
            self.notes.append(
                f"The extension {name} is not installed on the server: network analyses will be missing until it is "
                f"(package postgresql-…-{name}) and the upgrade is run again."
            )

    # -- one transaction ----------------------------------------------------------------------------------------------
    def _in_one_transaction(self, work: Callable, feedback: Feedback, locks: bool) -> Status:
        conn = self.conn
        conn.rollback()
        conn.set_session(
            autocommit=False, readonly=False, isolation_level=psycopg2.extensions.ISOLATION_LEVEL_READ_COMMITTED
        )
        preflight.check_server(conn)
        total = 4 + len(self.files.migrations()) + len(self.files.programs()) + len(self.files.lookups()) + 1
        until = time.monotonic() + self.lock_wait_s
        pause = 0.5
        while True:
            done = 0

            def step(text: str) -> None:
                nonlocal done
                if feedback.cancelled():
                    raise Cancelled("Stopped as asked. Nothing was changed.")
                feedback.step(text, min(done, total - 1), total)
                done += 1

            try:
                self._begin(locks)
                work(step)
                conn.commit()
                break
            except (psycopg2.errors.LockNotAvailable, psycopg2.errors.QueryCanceled) as exc:
                conn.rollback()
                if isinstance(exc, psycopg2.errors.QueryCanceled) and "statement timeout" not in str(exc):
                    raise Cancelled("Stopped as asked. Nothing was changed.", str(exc)) from exc
                if time.monotonic() + pause > until:
                    raise ImisError(preflight.who_is_in_the_way(conn), str(exc)) from exc
                feedback.step("waiting for others to finish", 0, total)
                self._pause(pause, feedback)
                pause = min(pause * 2, 5.0)
            except psycopg2.Error as exc:
                self._roll_back()
                raise explain(exc) from exc
            except BaseException:
                self._roll_back()
                raise
        labels.forget()
        feedback.step("done", total, total)
        return self.status()

    def _begin(self, locks: bool) -> None:
        conn = self.conn
        until = time.monotonic() + 3.0  # a killed upgrade's session may need a moment to end
        while not fetch_value(conn, "SELECT pg_catalog.pg_try_advisory_xact_lock(%s)", (ADVISORY_KEY,)):
            if time.monotonic() > until:
                raise ImisError(preflight.who_upgrades(conn, ADVISORY_KEY))
            time.sleep(0.1)
        execute(conn, "SET LOCAL search_path = public")
        execute(conn, "SET LOCAL client_min_messages = warning")
        execute(conn, "SET LOCAL statement_timeout = 0")
        execute(conn, "SET LOCAL idle_in_transaction_session_timeout = 0")
        if locks:
            programs.lock_everything(conn, LOCK_TIMEOUT_MS)
        fetch_value(conn, "SELECT pg_catalog.set_config('lock_timeout', %s, true)", (f"{LOCK_TIMEOUT_MS}ms",))

    def _pause(self, seconds: float, feedback: Feedback) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if feedback.cancelled():
                raise Cancelled("Stopped as asked. Nothing was changed.")
            time.sleep(0.05)

    def _roll_back(self) -> None:
        if not self.conn.closed:
            try:
                self.conn.rollback()
            except psycopg2.Error:
                self.conn.close()  # the connection is gone; the server has rolled back by itself


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part.isdigit())


def _line_of(exc: psycopg2.Error, text: str) -> str:
    position = exc.diag.statement_position
    return f", line {text.count(chr(10), 0, int(position) - 1) + 1}" if position else ""
