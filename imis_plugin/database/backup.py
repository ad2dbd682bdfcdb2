"""Backup and restore of one database, with its roles and a proof that the copy is whole (reliability section 9).

A backup is a folder: ``database/`` (pg_dump's directory format), ``roles.json`` (our accounts and their groups, which no
dump of one database holds; no passwords) and ``manifest.json`` (row counts and report checksums as of the same moment).
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess  # nosec B404  # runs pg_dump and pg_restore, found by server_programs
import tempfile
import time
from datetime import datetime, timezone
from pathlib import Path

import psycopg2
import psycopg2.extensions
from psycopg2 import sql

from .. import __version__
from . import access, bootstrap, catalogue, preflight, server_programs
from .connection import (
    connect,
    create_database,
    drop_database,
    execute,
    fetch_all,
    fetch_one,
    fetch_value,
    parameters_of,
)
from .errors import ImisError, explain
from .feedback import Feedback, Quiet
from .migrator import Migrator
from .sql_files import SCHEMAS
from .targets import Target

_FORMAT = 1


def backup(target: Target, out: Path, feedback: Feedback | None = None) -> dict:
    """Write a backup into a new folder below ``out``; a broken one never gets a final name.

    :return: the manifest, with ``folder``, ``seconds`` and ``bytes``.
    :raises ImisError: pg_dump is missing or too old, the folder cannot be written, or the account may not read all.
    """
    feedback = feedback or Quiet()
    began = time.monotonic()
    conn = connect(target, application_name="IMIS backup")
    making: Path | None = None
    try:
        if preflight.what_is_here(conn) != "imis":
            raise ImisError("This database holds no IMIS; there is nothing to back up.")
        conn.rollback()
        programs = _client_programs(conn)
        stamp = datetime.now(timezone.utc).strftime("%Y%m%d-%H%M%S")
        name = f"imis-{conn.info.dbname}-{stamp}"
        making = out / f".making-{name}"
        _make_folder(making)
        feedback.step("counting records", 0, 3)
        conn.rollback()
        conn.set_session(isolation_level=psycopg2.extensions.ISOLATION_LEVEL_REPEATABLE_READ, readonly=True)
        manifest = _manifest(conn)
        snapshot = fetch_value(conn, "SELECT pg_catalog.pg_export_snapshot()")
        (making / "roles.json").write_text(json.dumps(_roles(conn), indent=1), encoding="utf-8")
        feedback.step("copying the database", 1, 3)
        _run(
            programs.path("pg_dump"),
            ["-Fd", "-j2", "--snapshot", snapshot, "-f", str(making / "database")],
            parameters_of(target),
        )
        conn.rollback()
        feedback.step("writing the manifest", 2, 3)
        manifest["files"] = {
            path.relative_to(making).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(making.rglob("*"))
            if path.is_file()
        }
        (making / "manifest.json").write_text(json.dumps(manifest, indent=1), encoding="utf-8")
        folder = out / name
        making.rename(folder)
        making = None
        _note_backup(conn)
    except psycopg2.Error as exc:
        raise explain(exc) from exc
    except OSError as exc:
        raise ImisError(
            f"The backup could not be written to {out}: {exc.strerror}. Check free space and rights.", str(exc)
        ) from exc
    finally:
        if making is not None:
            shutil.rmtree(making, ignore_errors=True)
        conn.close()
    feedback.step("done", 3, 3)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return {**manifest, "folder": str(folder), "seconds": round(time.monotonic() - began, 2), "bytes": size}


def restore(target: Target, folder: Path, feedback: Feedback | None = None) -> dict:
    """Restore a backup into a new database of the private server, or into an empty database of another, and prove it.

    :return: manifest, ``seconds``, ``verified`` and ``accounts`` (login roles that were made and have no password yet).
    :raises ImisError: the backup is damaged, the target is not empty, or the copy differs; a new database is removed again.
    """
    feedback = feedback or Quiet()
    began = time.monotonic()
    manifest = read_manifest(folder)
    feedback.step("checking the backup's files", 0, 5)
    _check_files(folder, manifest)
    made = False
    if target.is_embedded:
        made = create_database(target)
    try:
        conn = connect(target, application_name="IMIS restore")
        try:
            accounts = _restore_into(conn, target, folder, manifest, feedback, whole=not made)
            state = Migrator(conn).status().state
        finally:
            conn.close()
    except BaseException:
        if made:
            drop_database(target)
        raise
    feedback.step("done", 5, 5)
    return {
        **manifest,
        "seconds": round(time.monotonic() - began, 2),
        "verified": True,
        "accounts": accounts,
        "state": state,
    }


def _restore_into(conn, target: Target, folder: Path, manifest: dict, feedback: Feedback, whole: bool) -> list[str]:
    try:
        preflight.check_server(conn)
        preflight.require_empty(conn)
        if manifest["postgresql"] > fetch_value(conn, "SELECT current_setting('server_version_num')::int / 10000"):
            raise ImisError(
                f"The backup was made with PostgreSQL {manifest['postgresql']}; this server is older. Restore it on that version or a newer one."
            )
        feedback.step("making roles", 1, 5)
        bootstrap.ensure_roles(conn)
        accounts = _restore_roles(conn, json.loads((folder / "roles.json").read_text(encoding="utf-8")))
        bootstrap.grant_database(conn)
        conn.commit()
        feedback.step("copying the records", 2, 5)
        options = ["--exit-on-error", "--no-password"] + (["--single-transaction"] if whole else ["-j2"])
        name = str(parameters_of(target)["dbname"]) if target.is_embedded else conn.info.dbname
        program = _client_programs(conn).path("pg_restore")
        with tempfile.TemporaryDirectory() as around:
            wanted = Path(around) / "contents"
            wanted.write_text(_contents(program, folder / "database"), encoding="utf-8")
            _run(program, [*options, "-L", str(wanted), "-d", name, str(folder / "database")], parameters_of(target))
        conn.rollback()
        feedback.step("comparing with the original", 3, 5)
        _verify(conn, manifest)
        feedback.step("rights and statistics", 4, 5)
        _apply_rights(conn)
        execute(conn, "UPDATE imis.installation SET digests = %s", (json.dumps(catalogue.program_digests(conn)),))
        conn.commit()
        conn.autocommit = True
        execute(conn, "ANALYZE")
    except psycopg2.Error as exc:
        raise explain(exc) from exc
    return accounts


def _apply_rights(conn) -> None:
    """Rights on the database itself, its time zone and limits of roles are in no dump; an older database gets them by its upgrade."""
    migrator = Migrator(conn)
    if migrator.status().state == "current":
        migrator.apply_access()
        migrator.keep_time_zone()
        migrator.watch_structure()


def read_manifest(folder: Path) -> dict:
    """The manifest of a backup.

    :raises ImisError: the folder is no backup, or one of a newer program.
    """
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        if manifest["format"] > _FORMAT:
            raise ImisError("This backup was made by a newer IMIS. Update this program first.")
    except (OSError, ValueError, KeyError, TypeError) as exc:
        raise ImisError(
            f"{folder} is no whole backup of IMIS (manifest.json cannot be read). Choose the folder imis-NAME-DATE itself.",
            str(exc),
        ) from exc
    return manifest


def _check_files(folder: Path, manifest: dict) -> None:
    for name, wanted in manifest["files"].items():
        path = folder / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != wanted:
            raise ImisError(
                f"The backup is damaged: {name} is missing or was changed. Take another backup; nothing was restored."
            )


def _make_folder(folder: Path) -> None:
    folder.mkdir(parents=True)
    os.chmod(folder, 0o700)  # a backup holds the personal data of the whole city


def _client_programs(conn) -> server_programs.Programs:
    major = conn.server_version // 10000
    fitting = [
        found for found in server_programs.installed() if found.major >= major and Path(found.path("pg_dump")).exists()
    ]
    if not fitting:
        raise ImisError(
            f"The programs pg_dump and pg_restore of PostgreSQL {major} or newer are not on this machine. Install postgresql-client-{major}."
        )
    return min(fitting, key=lambda found: found.major)


def _contents(program: str, dump: Path) -> str:
    """The list of a dump's contents without event triggers: only a superuser may make them, and the end of the restore does so.

    :raises ImisError: the dump cannot be read.
    """
    done = subprocess.run(  # nosec B603  # a list of arguments, no shell
        [program, "-l", str(dump)], env=server_programs.clean_environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ImisError("The backup is damaged: its list of contents cannot be read. Take another backup; nothing was restored.", done.stderr)
    return "".join(line for line in done.stdout.splitlines(keepends=True) if " EVENT TRIGGER " not in line)


def _run(program: str, arguments: list[str], parameters: dict) -> None:
    """Run a client program; the password goes through its environment, never through its arguments."""
    environment = server_programs.clean_environment()
    for name in ("PGSERVICEFILE", "PGSYSCONFDIR", "PGPASSFILE", "PGPASSWORD"):
        if os.environ.get(name):
            environment[name] = os.environ[name]
    plain = {key: str(value) for key, value in parameters.items() if key not in ("password", "dbname")}
    if parameters.get("password"):
        environment["PGPASSWORD"] = str(parameters["password"])
    dsn = (
        psycopg2.extensions.make_dsn(dbname=str(parameters.get("dbname", "")), **plain)
        if plain or parameters.get("dbname")
        else ""
    )
    if "-d" in arguments:  # pg_restore takes the whole address as its database
        arguments = [
            dsn if before == "-d" else argument for before, argument in zip(["", *arguments], arguments, strict=False)
        ]
    else:
        arguments = ["-d", dsn, *arguments]
    try:
        done = subprocess.run(  # nosec B603  # a list of arguments, no shell; the password goes through the environment
            [program, *arguments], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
    except OSError as exc:
        raise ImisError(f"{Path(program).name} could not be run.", str(exc)) from exc
    if done.returncode:
        words = done.stderr.strip()
        if "No space left" in words:
            raise ImisError(
                "The disk is full: the copy was not completed and has been removed. Free some space.", words
            )
        if "row-level security" in words or "permission denied" in words:
            raise ImisError(
                "This account may not read everything. Make backups as an administrator (a role with BYPASSRLS).", words
            )
        raise ImisError(f"{Path(program).name} could not do its work. The log holds its words.", words)


def _tables(conn) -> list[tuple[str, str]]:
    rows = fetch_all(
        conn,
        """SELECT n.nspname AS s, c.relname AS t FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
           WHERE c.relkind IN ('r', 'm') AND n.nspname = ANY (%s) ORDER BY 1, 2""",
        (list(SCHEMAS),),
    )
    return [(row["s"], row["t"]) for row in rows]


def _counts(conn) -> dict[str, int]:
    return {
        f"{schema}.{table}": fetch_value(conn, sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(schema, table)))
        for schema, table in _tables(conn)
    }


def _report_checksums(conn) -> list[str]:
    if (
        not fetch_value(
            conn,
            """SELECT count(*) FROM information_schema.columns
           WHERE table_schema = 'cwis' AND table_name = 'report' AND column_name IN ('checksum', 'document')""",
        )
        == 2
    ):
        return []
    rows = fetch_all(
        conn,
        """SELECT r.checksum || ' ' || pg_catalog.md5(r.document::text) AS line FROM cwis.report r
           WHERE r.checksum IS NOT NULL AND r.document IS NOT NULL ORDER BY 1""",
    )
    return [row["line"] for row in rows]


def _manifest(conn) -> dict:
    facts = fetch_one(conn, "SELECT srid, name, program_version FROM imis.installation") or {}
    status = Migrator(conn).read_status()
    return {
        "format": _FORMAT,
        "made_at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "made_by": __version__,
        "database": conn.info.dbname,
        "municipality": facts.get("name"),
        "srid": facts.get("srid"),
        "version": status.version,
        "postgresql": conn.server_version // 10000,
        "rows": _counts(conn),
        "reports": _report_checksums(conn),
    }


def _roles(conn) -> list[dict]:
    """Our groups' members: login roles, and roles of the municipality's own, with their groups and limits; passwords stay on the server."""
    own = [row["role_name"] for row in fetch_all(conn, access.OWN_ROLES)]
    return fetch_all(
        conn,
        """SELECT r.rolname AS name, r.rolcanlogin AS login, r.rolconnlimit AS connections, r.rolvaliduntil::text AS valid_until,
                  ARRAY(SELECT g.rolname::text FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
                        WHERE m.member = r.oid AND g.rolname = ANY (%(groups)s) ORDER BY 1) AS groups
           FROM pg_catalog.pg_roles r
           WHERE NOT r.rolsuper AND NOT r.rolname = ANY (%(roles)s)
             AND EXISTS (SELECT 1 FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
                         WHERE m.member = r.oid AND g.rolname = ANY (%(groups)s)) ORDER BY 1""",
        {"roles": list(bootstrap.ROLES), "groups": [*bootstrap.ROLES, *own]},
    )


def _restore_roles(conn, accounts: list[dict]) -> list[str]:
    """Make the accounts that the server does not have, without passwords; existing ones only get their groups back."""
    there = {row["rolname"] for row in fetch_all(conn, "SELECT rolname FROM pg_catalog.pg_roles")}
    made = []
    for account in accounts:
        name = sql.Identifier(account["name"])
        if account["name"] not in there:
            kind = sql.SQL("LOGIN") if account["login"] else sql.SQL("NOLOGIN")
            execute(
                conn,
                sql.SQL("CREATE ROLE {} {} CONNECTION LIMIT {}").format(
                    name, kind, sql.Literal(int(account["connections"]))
                ),
            )
            made.append(account["name"])
    known = {*bootstrap.ROLES, *(account["name"] for account in accounts if account["name"].startswith("imis_own_"))}
    for account in accounts:  # when all are there: an account may hold a role of the municipality's own
        for group in account["groups"]:
            if group in known:
                execute(conn, sql.SQL("GRANT {} TO {}").format(sql.Identifier(group), sql.Identifier(account["name"])))
    return made


def _verify(conn, manifest: dict) -> None:
    now = _counts(conn)
    for table, wanted in manifest["rows"].items():
        if now.get(table) != wanted:
            raise ImisError(
                f"The restored copy differs: {table} has {now.get(table, 'no')} rows instead of {wanted}. Take another backup."
            )
    if _report_checksums(conn) != manifest["reports"]:
        raise ImisError("The restored copy differs in the frozen CWIS reports. Take another backup.")
    conn.rollback()


def _note_backup(conn) -> None:
    conn.rollback()
    conn.set_session(readonly=False, isolation_level=psycopg2.extensions.ISOLATION_LEVEL_READ_COMMITTED)
    execute(conn, "UPDATE imis.installation SET last_backup_at = pg_catalog.clock_timestamp()")
    conn.commit()
