"""What must be there before the first migration: roles, extensions, and the two tables that say what is installed."""

from __future__ import annotations

import psycopg2
from psycopg2 import sql

from .connection import execute, fetch_all, fetch_value
from .errors import ImisError

OWNER = "imis_owner"
GROUPS = (
    "imis_super_admin",
    "imis_executive",
    "imis_building_permit",
    "imis_building_surveyor",
    "imis_infrastructure",
    "imis_tax",
    "imis_water_supply",
    "imis_sanitation",
    "imis_it_admin",
    "imis_public_health",
    "imis_help_desk",
    "imis_solid_waste",
    "imis_provider_admin",
    "imis_provider_help_desk",
    "imis_emptying_operator",
    "imis_treatment_plant",
    "imis_external",
)
#: Held by a login whose password someone else chose, in place of its roles: it may choose a new one and nothing else (USR-02).
NEWCOMER = "imis_newcomer"
ROLES = (OWNER, "imis_officer", NEWCOMER, *GROUPS)
EXTENSIONS = ("postgis", "hstore", "pg_trgm", "btree_gist")
WANTED_EXTENSIONS = ("pgrouting",)

_TABLES = """
CREATE SCHEMA IF NOT EXISTS imis;
CREATE TABLE imis.migration (
    number integer CONSTRAINT migration_pkey PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    applied_by text NOT NULL DEFAULT session_user,
    duration_ms integer NOT NULL,
    program_version text NOT NULL
);
COMMENT ON TABLE imis.migration IS
    'Applied migrations. Every structural step this database has been through, written in the transaction of the step.';
COMMENT ON COLUMN imis.migration.number IS 'Number. The number the file begins with.';
COMMENT ON COLUMN imis.migration.name IS 'Name. The subject in the name of the file.';
COMMENT ON COLUMN imis.migration.checksum IS 'Checksum. SHA-256 of the file as it was applied; a file that was changed since stops the next upgrade.';
COMMENT ON COLUMN imis.migration.applied_at IS 'Applied at. When the step was run.';
COMMENT ON COLUMN imis.migration.applied_by IS 'Applied by. The login role that ran the upgrade.';
COMMENT ON COLUMN imis.migration.duration_ms IS 'Duration. How long the step took, in milliseconds.';
COMMENT ON COLUMN imis.migration.program_version IS 'Program version. The IMIS that applied it.';
CREATE TABLE imis.installation (
    only_one boolean DEFAULT true CONSTRAINT installation_pkey PRIMARY KEY,
    srid integer NOT NULL,
    name text NOT NULL,
    program_version text NOT NULL,
    fingerprint text NOT NULL DEFAULT '',
    program_routines text[] NOT NULL DEFAULT '{}',
    program_types text[] NOT NULL DEFAULT '{}',
    shipped jsonb NOT NULL DEFAULT '{}',
    digests jsonb NOT NULL DEFAULT '{}',
    installed_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    upgraded_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    last_backup_at timestamptz,
    CONSTRAINT installation_only_one_check CHECK (only_one)
);
COMMENT ON TABLE imis.installation IS 'Installation. What was fixed when this database was set up, and which programs it holds. One row.';
COMMENT ON COLUMN imis.installation.only_one IS 'Only one. Always true, so that there is one row.';
COMMENT ON COLUMN imis.installation.srid IS 'SRID. The projected coordinate system, in metres, of all geometry; fixed at set-up.';
COMMENT ON COLUMN imis.installation.name IS 'Municipality. The name given at set-up.';
COMMENT ON COLUMN imis.installation.program_version IS 'Program version. The IMIS that ran the last upgrade.';
COMMENT ON COLUMN imis.installation.fingerprint IS
    'Fingerprint. Hash of the programs, code lists and access rules in force; an equal one has nothing to rebuild.';
COMMENT ON COLUMN imis.installation.program_routines IS 'Program routines. The functions that the next upgrade drops and builds anew.';
COMMENT ON COLUMN imis.installation.program_types IS 'Program types. The types that the next upgrade drops and builds anew.';
COMMENT ON COLUMN imis.installation.shipped IS
    'Shipped code lists. The code lists as the last upgrade brought them: a label that differs from them is the city''s own and stays.';
COMMENT ON COLUMN imis.installation.digests IS
    'Digests. Short hashes of the views, functions, triggers and policies, so that a change by hand is noticed.';
COMMENT ON COLUMN imis.installation.installed_at IS 'Installed at. When the database was set up.';
COMMENT ON COLUMN imis.installation.upgraded_at IS 'Upgraded at. When the last upgrade ended.';
COMMENT ON COLUMN imis.installation.last_backup_at IS 'Last backup at. When the last backup made by IMIS ended well.';
"""


def ensure_roles(conn) -> None:
    """Create the roles that are missing (they belong to the whole server, so another database may have made them).

    :raises ImisError: a role is missing and we may not make roles.
    """
    there = {row["rolname"] for row in fetch_all(conn, "SELECT rolname FROM pg_catalog.pg_roles")}
    for role in ROLES:
        if role not in there:
            _create_role(conn, role)
    if not fetch_value(conn, "SELECT pg_catalog.pg_has_role(session_user, %s, 'MEMBER')", (OWNER,)):
        execute(conn, sql.SQL("GRANT {} TO SESSION_USER").format(sql.Identifier(OWNER)))


def _create_role(conn, role: str) -> None:
    execute(conn, "SAVEPOINT one_role")
    try:
        execute(conn, sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role)))
    except (psycopg2.errors.DuplicateObject, psycopg2.errors.UniqueViolation):
        # an administrator of another database of this server was quicker
        execute(conn, "ROLLBACK TO SAVEPOINT one_role")
    execute(conn, "RELEASE SAVEPOINT one_role")


def ensure_extensions(conn) -> list[str]:
    """Create the extensions that are missing, in schema public.

    :return: wanted extensions that the server does not offer.
    """
    available = {
        row["name"]: row["installed_version"]
        for row in fetch_all(conn, "SELECT name, installed_version FROM pg_catalog.pg_available_extensions")
    }
    lacking = []
    for name in EXTENSIONS + WANTED_EXTENSIONS:
        if available.get(name):
            continue
        if name not in available and name in WANTED_EXTENSIONS:
            lacking.append(name)
            continue
        execute(conn, sql.SQL("CREATE EXTENSION IF NOT EXISTS {} SCHEMA public").format(sql.Identifier(name)))
    return lacking


def grant_database(conn) -> None:
    """Let the owner role make schemas and temporary tables in this database (a dump does not hold this right)."""
    name = sql.Identifier(fetch_value(conn, "SELECT pg_catalog.current_database()"))
    execute(conn, sql.SQL("GRANT CREATE, TEMPORARY ON DATABASE {} TO {}").format(name, sql.Identifier(OWNER)))


def keep_time_zone(conn) -> str:
    """Let days begin when they begin in the city: the database takes the time zone of the setting (new sessions follow).

    :return: a note when this account may not set it (only the database's owner may); empty otherwise.
    """
    if not fetch_value(conn, "SELECT to_regclass('imis.settings') IS NOT NULL"):
        return ""
    zone = fetch_value(conn, "SELECT value FROM imis.settings WHERE name = 'timezone'")
    if not zone or zone == database_time_zone(conn):
        return ""
    name = fetch_value(conn, "SELECT pg_catalog.current_database()")
    execute(conn, "SAVEPOINT time_zone")
    try:
        execute(conn, sql.SQL("ALTER DATABASE {} SET timezone TO {}").format(sql.Identifier(name), sql.Literal(zone)))
    except psycopg2.errors.InsufficientPrivilege:
        execute(conn, "ROLLBACK TO SAVEPOINT time_zone")
        return (
            "This account does not own the database: have its owner run "
            f"ALTER DATABASE … SET timezone TO '{zone}', so that days begin as in the city."
        )
    execute(conn, "RELEASE SAVEPOINT time_zone")
    return ""


def database_time_zone(conn) -> str:
    """The time zone that sessions of this database begin with; empty when the database names none of its own."""
    rows = fetch_all(
        conn,
        """SELECT split_part(c.entry, '=', 2) AS zone FROM pg_catalog.pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) AS c (entry)
            WHERE s.setrole = 0 AND s.setdatabase = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
              AND lower(split_part(c.entry, '=', 1)) = 'timezone'""",
    )
    return rows[0]["zone"] if rows else ""


#: Event triggers of the structure watch: name -> event (reliability 4, DDL watch).
WATCHES = {"imis_watch_structure": "ddl_command_end", "imis_watch_drops": "sql_drop"}


def watch_structure(conn) -> str:
    """Let changes of structure be written down from now on; event triggers are the superuser's to make.

    :return: a note when the watch is not there and this account may not make it; empty otherwise.
    """
    if not fetch_value(conn, "SELECT to_regprocedure('audit.watch_structure()') IS NOT NULL"):
        return ""
    there = {row["evtname"] for row in fetch_all(conn, "SELECT evtname FROM pg_catalog.pg_event_trigger")}
    lacking = [name for name in WATCHES if name not in there]
    if lacking and not fetch_value(conn, "SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user"):
        return "Changes of structure are not written down: have a superuser of the server run: upgrade --rebuild."
    for name in lacking:
        statement = sql.SQL("CREATE EVENT TRIGGER {} ON {} EXECUTE FUNCTION audit.watch_structure()")
        execute(conn, statement.format(sql.Identifier(name), sql.Identifier(WATCHES[name])))
    return ""


def ensure_tables(conn) -> None:
    """Make the schema ``imis`` and our two tables, owned by the owner role."""
    grant_database(conn)
    execute(conn, sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(OWNER)))
    execute(conn, _TABLES)
    execute(conn, "RESET ROLE")


def check_srid(conn, srid: int) -> None:
    """The coordinate system must be known, projected, in metres, and true enough to measure in.

    :raises ImisError: it is not; the sentence says what to choose.
    """
    advice = (
        "Choose the UTM zone of the city: 32600 + zone north of the equator, 32700 + zone south of it (Lucknow: 32644)."
    )
    row = fetch_all(conn, "SELECT srtext, proj4text FROM public.spatial_ref_sys WHERE srid = %s", (srid,))
    if not row:
        raise ImisError(f"The coordinate system EPSG:{srid} is not known to this database. {advice}")
    text, proj4 = row[0]["srtext"] or "", row[0]["proj4text"] or ""
    if not text.startswith("PROJC"):
        raise ImisError(f"EPSG:{srid} is not a projected system: its coordinates are degrees, not metres. {advice}")
    if "+units=m " not in proj4 + " ":
        raise ImisError(f"EPSG:{srid} does not measure in metres. {advice}")
    if "+proj=merc" in proj4:
        raise ImisError(f"EPSG:{srid} is a web map's system: lengths in it are wrong by the city's latitude. {advice}")
