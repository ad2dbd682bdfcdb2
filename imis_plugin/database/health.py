"""The health of a database: each finding with a title, a reason and a remedy."""

from __future__ import annotations

import shutil
from pathlib import Path

import psycopg2
from psycopg2 import sql

from . import bootstrap, catalogue
from . import health_upkeep as upkeep
from .connection import fetch_all, fetch_one, fetch_value
from .errors import explain
from .health_finding import Finding
from .health_finding import findings_of as _one
from .migrator import Migrator
from .sql_files import SCHEMAS

_OURS = {"ours": list(SCHEMAS)}
_GEOMETRY_COLUMNS = """
SELECT f_table_schema AS s, f_table_name AS t, f_geometry_column AS c, srid FROM public.geometry_columns g
WHERE f_table_schema = ANY (%(ours)s) AND EXISTS (SELECT 1 FROM pg_catalog.pg_class k
    JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace
    WHERE n.nspname = f_table_schema AND k.relname = f_table_name AND k.relkind IN ('r', 'p')) ORDER BY 1, 2, 3"""
_SEQUENCES = """
SELECT n.nspname AS s, c.relname AS t, a.attname AS col, pg_catalog.pg_get_serial_sequence(format('%%I.%%I', n.nspname, c.relname), a.attname) AS seq
FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY (%(ours)s) AND a.attnum > 0 AND NOT a.attisdropped
  AND pg_catalog.pg_get_serial_sequence(format('%%I.%%I', n.nspname, c.relname), a.attname) IS NOT NULL"""


def check(conn, folder: Path | None = None) -> list[Finding]:
    """Look at version, programs, triggers, sequences, geometries, constraints, settings, server and backup.

    :param folder: data folder of the private server, for its disk; None for other servers.
    """
    findings = []
    for look in (
        _version,
        _programs,
        _triggers,
        upkeep.structure_watch,
        _constraints,
        _sequences,
        _geometries,
        _extensions,
        _settings,
        _time_zone,
        upkeep.retention,
        _server,
        upkeep.connections,
        _sessions,
        _backup,
        _archive,
    ):
        try:
            findings += look(conn)
        except psycopg2.Error as exc:
            told = explain(exc)
            findings.append(
                Finding(
                    "warning",
                    look.__name__.strip("_").capitalize(),
                    f"Could not be looked at. {told.sentence}",
                    "Run the check as an administrator.",
                )
            )
        conn.rollback()
    if folder is not None:
        findings += _disk(folder)
    return findings


def _version(conn) -> list[Finding]:
    status = Migrator(conn).status()
    level = {"current": "ok", "older": "warning"}.get(status.state, "error")
    remedy = {"older": "Run: upgrade.", "empty": "Run: init."}.get(
        status.state, "" if level == "ok" else "Install the matching program."
    )
    return [Finding(level, "Version", status.sentence, remedy)]


def _programs(conn) -> list[Finding]:
    recorded = fetch_value(conn, "SELECT digests FROM imis.installation") or {}
    now = catalogue.program_digests(conn)
    bad = sorted(f"{name} is missing" for name in recorded if name not in now)
    bad += sorted(f"{name} was changed" for name in recorded if name in now and now[name] != recorded[name])
    bad += sorted(f"{name} was added" for name in now if name not in recorded)
    return _one(
        "Programs",
        bad,
        "error",
        "Changed by hand since the last upgrade",
        "Run: upgrade --rebuild.",
        f"{len(now)} views, functions, triggers and policies are as installed.",
    )


def _triggers(conn) -> list[Finding]:
    rows = fetch_all(
        conn,
        """SELECT n.nspname || '.' || c.relname || '.' || t.tgname AS name FROM pg_catalog.pg_trigger t
           JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = ANY (%(ours)s) AND t.tgenabled <> 'O' ORDER BY 1""",
        _OURS,
    )
    return _one(
        "Triggers",
        [r["name"] for r in rows],
        "error",
        "Switched off, so that rules are not kept",
        "Run: upgrade --rebuild; then check the records changed meanwhile.",
        "All are switched on.",
    )


def _constraints(conn) -> list[Finding]:
    rows = fetch_all(
        conn,
        """SELECT n.nspname || '.' || k.conname AS name FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_namespace n ON n.oid = k.connamespace
           WHERE NOT k.convalidated AND n.nspname = ANY (%(ours)s)
           UNION ALL SELECT n.nspname || '.' || i.relname FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
           JOIN pg_catalog.pg_namespace n ON n.oid = i.relnamespace WHERE NOT x.indisvalid AND n.nspname = ANY (%(ours)s) ORDER BY 1""",
        _OURS,
    )
    return _one(
        "Constraints and indexes",
        [r["name"] for r in rows],
        "error",
        "Not in force",
        "Correct the records that break them, then VALIDATE CONSTRAINT or REINDEX.",
        "All are in force.",
    )


def _sequences(conn) -> list[Finding]:
    bad = []
    for row in fetch_all(conn, _SEQUENCES, _OURS):
        top = fetch_value(
            conn,
            sql.SQL("SELECT max({})::bigint FROM {}").format(
                sql.Identifier(row["col"]), sql.Identifier(row["s"], row["t"])
            ),
        )
        last = fetch_one(
            conn,
            "SELECT coalesce(pg_catalog.pg_sequence_last_value(%s::regclass), 0) AS last",
            (row["seq"],),
        )
        if top is not None and top > last["last"]:
            bad.append(f"{row['s']}.{row['t']} (gave {last['last']}, used {top})")
    return _one(
        "Number sequences",
        bad,
        "error",
        "Behind the numbers in use, so that new records will be refused",
        "Set each with setval to the highest number in use.",
        "All are ahead of the numbers in use.",
    )


def _geometries(conn) -> list[Finding]:
    invalid, wrong = [], []
    srid = fetch_value(conn, "SELECT srid FROM imis.installation")
    for row in fetch_all(conn, _GEOMETRY_COLUMNS, _OURS):
        name = f"{row['s']}.{row['t']}.{row['c']}"
        if row["srid"] != srid:
            wrong.append(f"{name} (EPSG:{row['srid']})")
        query = sql.SQL("SELECT count(*) FROM {} WHERE NOT public.ST_IsValid({})").format(
            sql.Identifier(row["s"], row["t"]), sql.Identifier(row["c"])
        )
        count = fetch_value(conn, query)
        if count:
            invalid.append(f"{count} in {name}")
    return _one(
        "Shapes",
        invalid,
        "warning",
        "Not valid, so that areas and overlaps may be wrong",
        "Open the layer and run Processing: Check validity, then Fix geometries.",
        "All are valid.",
    ) + _one(
        "Coordinate system",
        wrong,
        "error",
        f"Not in EPSG:{srid}",
        "Restore from the last backup.",
        f"All shapes are in EPSG:{srid}.",
    )


def _extensions(conn) -> list[Finding]:
    there = {r["extname"] for r in fetch_all(conn, "SELECT extname FROM pg_catalog.pg_extension")}
    bad = [name for name in bootstrap.EXTENSIONS + bootstrap.WANTED_EXTENSIONS if name not in there]
    return _one(
        "Extensions",
        bad,
        "warning",
        "Missing",
        "Have the server's administrator install the package, then run: upgrade --rebuild.",
        "All are there.",
    )


def _settings(conn) -> list[Finding]:
    if not fetch_value(conn, "SELECT to_regclass('imis.settings') IS NOT NULL"):
        return []
    rows = fetch_all(
        conn,
        """SELECT name FROM imis.settings WHERE nullif(btrim(value), '') IS NULL
           AND name IN ('city_name', 'currency', 'country', 'timezone', 'fiscal_year_start') ORDER BY 1""",
    )
    bad = [r["name"] for r in rows]
    if fetch_value(conn, "SELECT to_regclass('layer_info.citypolys') IS NOT NULL") and not fetch_value(
        conn, "SELECT count(*) FROM layer_info.citypolys WHERE id = 1"
    ):
        bad.append("city outline")
    return _one("Settings of the city", bad, "warning", "Not filled", "Fill them in Settings.", "All are filled.")


def _time_zone(conn) -> list[Finding]:
    if not fetch_value(conn, "SELECT to_regclass('imis.settings') IS NOT NULL"):
        return []
    wanted = fetch_value(conn, "SELECT value FROM imis.settings WHERE name = 'timezone'") or ""
    days = bootstrap.database_time_zone(conn) or fetch_value(conn, "SELECT reset_val FROM pg_catalog.pg_settings WHERE name = 'TimeZone'")
    bad = [] if not wanted or days == wanted else [f"the database counts days in {days}, the city lives in {wanted}"]
    remedy = "Run as the database's owner: upgrade --rebuild."
    return _one("Time zone", bad, "warning", "Days begin at another hour", remedy, f"Days begin as in {days}.")


def _server(conn) -> list[Finding]:
    names = (
        "fsync",
        "full_page_writes",
        "client_connection_check_interval",
        "password_encryption",
        "max_connections",
        "server_version",
        "listen_addresses",
        "shared_preload_libraries",
    )
    rows = {
        r["name"]: r["setting"]
        for r in fetch_all(
            conn, "SELECT name, setting FROM pg_catalog.pg_settings WHERE name = ANY (%s)", (list(names),)
        )
    }
    bad = []
    if rows.get("fsync") == "off" or rows.get("full_page_writes") == "off":
        bad.append("fsync or full_page_writes is off: a power cut destroys the data")
    if rows.get("client_connection_check_interval") == "0":
        bad.append("client_connection_check_interval is 0: locks of crashed programs stay (10s is good)")
    if rows.get("password_encryption") != "scram-sha-256":
        bad.append("password_encryption is not scram-sha-256")
    # PostgreSQL counts no wrong passwords; on a network this is what slows someone who tries them (USR-02)
    if rows.get("listen_addresses") and "auth_delay" not in rows.get("shared_preload_libraries", "auth_delay"):
        bad.append("auth_delay is not loaded: wrong passwords can be tried as fast as the server answers")
    return _one(
        "Server",
        bad,
        "warning",
        "Settings",
        "Have the server's administrator change postgresql.conf.",
        f"PostgreSQL {rows.get('server_version', '').split()[0]}, settings are good.",
    )


def _sessions(conn) -> list[Finding]:
    rows = fetch_all(
        conn,
        """SELECT usename || ' since ' || to_char(xact_start, 'HH24:MI') AS name FROM pg_catalog.pg_stat_activity
           WHERE datname = current_database() AND state LIKE 'idle in transaction%%' AND xact_start < now() - interval '10 minutes'""",
        (),
    )
    return _one(
        "Open transactions",
        [r["name"] for r in rows],
        "warning",
        "Left open for more than ten minutes, which holds locks",
        "Have these programs closed.",
        "None is left open.",
    )


def _backup(conn) -> list[Finding]:
    row = fetch_one(
        conn, "SELECT last_backup_at, extract(epoch FROM now() - last_backup_at) / 3600 AS hours FROM imis.installation"
    )
    if row is None or row["last_backup_at"] is None:
        return [
            Finding(
                "warning",
                "Backup",
                "None was made with IMIS yet.",
                "Run: backup FOLDER, and keep a copy on another machine.",
            )
        ]
    hours = float(row["hours"])
    level = "ok" if hours < 26 else "warning"
    return [
        Finding(
            level,
            "Backup",
            f"The last good one is {hours:.0f} hours old.",
            "" if level == "ok" else "Run: backup FOLDER.",
        )
    ]


def _archive(conn) -> list[Finding]:
    """The continuous archive, where the server keeps one: without it work since the last backup is lost (P15)."""
    row = fetch_one(
        conn,
        """SELECT current_setting('archive_mode') AS mode, a.last_failed_time AS failed,
                  extract(epoch FROM now() - coalesce(a.last_archived_time, a.stats_reset)) / 60 AS minutes,
                  a.last_failed_time > coalesce(a.last_archived_time, '-infinity') AS failing
             FROM pg_catalog.pg_stat_archiver a""",
    )
    if row["mode"] == "off":
        return []
    if row["failing"]:
        since = row["failed"].strftime("%Y-%m-%d %H:%M")
        return [
            Finding(
                "error", "Archive", f"Copying the log failed at {since}; work since then can be lost with this machine.",
                "Free the archive's disk or mend archive_command; the server goes on trying by itself.",
            )
        ]  # fmt: skip
    return [Finding("ok", "Archive", f"The last piece of the log was copied {row['minutes']:.0f} minutes ago.")]


def _disk(folder: Path) -> list[Finding]:
    usage = shutil.disk_usage(folder)
    full = 100 * (usage.total - usage.free) // usage.total
    level = "ok" if full < 80 else "warning"
    return [
        Finding(
            level,
            "Disk",
            f"{full} % used, {usage.free // 2**20} MB free.",
            "" if level == "ok" else "Free space before the disk is full.",
        )
    ]
