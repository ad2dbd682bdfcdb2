"""Health that somebody has to keep up: the watch of the structure, data of persons past their time, the limit of connections (reliability 4, 5)."""

from __future__ import annotations

from . import bootstrap
from .connection import fetch_all, fetch_one, fetch_value
from .health_finding import Finding, findings_of


def structure_watch(conn) -> list[Finding]:
    """Whether changes of structure are written down, and how many were made since the last upgrade (reliability 4, DDL watch)."""
    title = "Structure watch"
    on = {row["evtname"] for row in fetch_all(conn, "SELECT evtname FROM pg_catalog.pg_event_trigger WHERE evtenabled <> 'D'")}
    if not set(bootstrap.WATCHES) <= on:
        return [Finding("warning", title, "Changes of structure are not written down.", "Have a superuser of the server run: upgrade --rebuild.")]
    count = fetch_value(conn, "SELECT count(*) FROM audit.structure_log l JOIN imis.installation i ON l.at > i.upgraded_at")
    return [Finding("ok", title, f"Changes of structure are written down; {count:,} since the last upgrade.")]


def retention(conn) -> list[Finding]:
    """Data of persons whose time is over (reliability 5, Retention)."""
    if not fetch_value(conn, "SELECT to_regprocedure('imis.retention_due()') IS NOT NULL"):
        return []
    rows = fetch_all(conn, "SELECT label, records, history_entries FROM imis.retention_due() WHERE records + history_entries > 0")
    bad = [f"{row['records'] or row['history_entries']:,} of {row['label']}" for row in rows]
    remedy = "The Super Admin looks with: retention, and removes them with: retention --apply."
    return findings_of("Data of persons", bad, "warning", "Kept beyond their time", remedy, "Nothing is kept beyond its time.")


def connections(conn) -> list[Finding]:
    """The database takes officers x 4 + 20 connections and no endless number (reliability 4); a server of one desk needs no limit."""
    if not fetch_value(conn, "SELECT to_regclass('imis.users') IS NOT NULL AND current_setting('listen_addresses') <> ''"):
        return []
    row = fetch_one(
        conn,
        """SELECT d.datname AS name, d.datconnlimit AS allowed, current_setting('max_connections')::int AS server,
                  (SELECT count(*) FROM imis.users u WHERE u.status = 1) * 4 + 20 AS wanted
             FROM pg_catalog.pg_database d WHERE d.datname = current_database()""",
    )
    wanted = row["wanted"]
    remedy = f"Have the database's owner run: ALTER DATABASE {row['name']} CONNECTION LIMIT {wanted}."
    if row["allowed"] == -1:
        bad = ["the database takes any number of them, so a runaway program locks the officers out"]
    else:
        bad = [] if row["allowed"] >= wanted else [f"{row['allowed']} are allowed, the officers need {wanted}"]
    if row["server"] < wanted:
        bad.append(f"the server takes {row['server']} in all, less than the {wanted} needed: raise max_connections")
    return findings_of("Connections", bad, "warning", "Limit", remedy, f"{row['allowed']} are allowed, {wanted} needed (officers × 4 + 20).")
