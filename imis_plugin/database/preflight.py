"""The checks before and after an upgrade, each with its reason in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .bootstrap import EXTENSIONS, OWNER, ROLES
from .connection import fetch_all, fetch_one, fetch_value
from .errors import ImisError
from .server_programs import OLDEST_SERVER
from .sql_files import SCHEMAS

if TYPE_CHECKING:
    from .migrator import Status


def what_is_here(conn) -> str:
    """``imis``, ``empty``, or ``foreign`` (schemas of our names that IMIS did not make)."""
    if fetch_value(
        conn, "SELECT to_regclass('imis.migration') IS NOT NULL AND to_regclass('imis.installation') IS NOT NULL"
    ):
        return "imis"
    found = fetch_value(conn, "SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname = ANY (%s)", (list(SCHEMAS),))
    return "foreign" if found else "empty"


def require_empty(conn) -> None:
    """:raises ImisError: the database holds IMIS already, or schemas of another program under our names."""
    state = what_is_here(conn)
    if state == "imis":
        facts = fetch_one(conn, "SELECT name, srid FROM imis.installation") or {}
        raise ImisError(
            f"This database is already set up for {facts.get('name')} (EPSG:{facts.get('srid')}). To bring it up to date: upgrade."
        )
    if state == "foreign":
        rows = fetch_all(
            conn, "SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname = ANY (%s) ORDER BY 1", (list(SCHEMAS),)
        )
        raise ImisError(
            f"This database has schemas of another program under our names: {', '.join(row['nspname'] for row in rows)}. "
            "Make a new, empty database for IMIS and load the data there."
        )


def require_upgradable(status: Status) -> None:
    """:raises ImisError: there is nothing to upgrade, or the database and this program do not belong together."""
    if status.state in ("empty", "foreign"):
        raise ImisError(status.sentence)
    if status.state == "newer":
        what = f" (it has {', '.join(status.unknown[:3])})" if status.unknown else ""
        raise ImisError(
            f"The database was made by a newer IMIS, {status.program_version}{what}. Update this program; the database stays as it is."
        )
    if status.state == "changed":
        raise ImisError(
            f"The file {status.changed[0]} was changed after it had been applied to this database. Install the "
            "original program again; a change belongs into a new file."
        )


def check_server(conn) -> None:
    """Version, encoding, extensions and rights, all before the first statement that changes anything.

    :raises ImisError: one of them is not as needed.
    """
    try:
        _check_server(conn)
    finally:
        conn.rollback()


def _check_server(conn) -> None:
    facts = fetch_one(
        conn,
        """SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('server_encoding') AS encoding,
           pg_catalog.pg_is_in_recovery() AS standby, r.rolsuper, r.rolcreaterole, r.rolname AS me,
           current_database() AS dbname,
           has_database_privilege(current_database(), 'CREATE') AS can_create
           FROM pg_catalog.pg_roles r WHERE r.rolname = session_user""",
    )
    if facts["standby"]:
        raise ImisError("This server is a standby and cannot be written to. Connect to the main server.")
    if facts["major"] < OLDEST_SERVER:
        raise ImisError(f"The server runs PostgreSQL {facts['major']}; IMIS needs {OLDEST_SERVER} or newer.")
    if facts["encoding"] != "UTF8":
        raise ImisError(
            f"The database {facts['dbname']} stores text as {facts['encoding']}. Make a new one: CREATE DATABASE … ENCODING 'UTF8'."
        )
    _check_extensions(conn, facts)
    if facts["rolsuper"]:
        return
    missing = _missing_roles(conn)
    if missing and not facts["rolcreaterole"]:
        raise ImisError(
            f"The roles {', '.join(missing[:4])}{' …' if len(missing) > 4 else ''} are missing and {facts['me']} may not make "
            "roles. Connect as an administrator of the server, or have one run: CREATE ROLE … NOLOGIN for each."
        )
    if not facts["can_create"]:
        raise ImisError(
            f"{facts['me']} may not create schemas in {facts['dbname']}. Have its owner run: "
            f"GRANT CREATE ON DATABASE {facts['dbname']} TO {facts['me']}."
        )
    if not missing and not fetch_value(conn, "SELECT pg_catalog.pg_has_role(session_user, %s, 'MEMBER')", (OWNER,)):
        raise ImisError(
            f"{facts['me']} is not a member of {OWNER}, which owns the tables. Have an administrator run: GRANT {OWNER} TO {facts['me']}."
        )


def _check_extensions(conn, facts: dict) -> None:
    rows = fetch_all(
        conn,
        """SELECT e.name, e.installed_version, v.trusted FROM pg_catalog.pg_available_extensions e
           JOIN pg_catalog.pg_available_extension_versions v ON v.name = e.name AND v.version = e.default_version
           WHERE e.name = ANY (%s)""",
        (list(EXTENSIONS),),
    )
    there = {row["name"]: row for row in rows}
    lacking = [name for name in EXTENSIONS if name not in there]
    if lacking:
        raise ImisError(
            f"The server lacks the extension {', '.join(lacking)}. Have its administrator install PostGIS and the contrib "
            f"modules for PostgreSQL {facts['major']} (Debian: postgresql-{facts['major']}-postgis-3)."
        )
    closed = [
        n for n, row in there.items() if not row["installed_version"] and not row["trusted"] and not facts["rolsuper"]
    ]
    if closed:
        raise ImisError(
            f"Only an administrator of the server may add the extension {', '.join(closed)} to {facts['dbname']}. Have one "
            f"run there: {' '.join(f'CREATE EXTENSION {name};' for name in closed)}"
        )


def _missing_roles(conn) -> list[str]:
    there = {
        row["rolname"]
        for row in fetch_all(conn, "SELECT rolname FROM pg_catalog.pg_roles WHERE rolname = ANY (%s)", (list(ROLES),))
    }
    return [role for role in ROLES if role not in there]


def who_upgrades(conn, key: int) -> str:
    """Who holds the upgrade's lock, in a sentence."""
    row = fetch_one(
        conn,
        """SELECT a.usename, a.client_addr, to_char(a.xact_start, 'HH24:MI') AS since FROM pg_catalog.pg_locks l
           JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
           WHERE l.locktype = 'advisory' AND l.granted AND l.classid = 0 AND l.objid = %s::bigint::oid
             AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())""",
        (key,),
    )
    who = (
        f" ({row['usename']}{' at ' + str(row['client_addr']) if row['client_addr'] else ''}, since {row['since']})"
        if row
        else ""
    )
    return f"Another administrator is upgrading this database just now{who}. Wait until that is done; nothing was changed here."


def who_is_in_the_way(conn) -> str:
    """Whose open transaction keeps the upgrade waiting, in a sentence."""
    rows = fetch_all(
        conn,
        """SELECT DISTINCT a.pid, a.usename, a.application_name, to_char(a.xact_start, 'HH24:MI') AS since
           FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
           JOIN pg_catalog.pg_class c ON c.oid = l.relation JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
           WHERE l.granted AND n.nspname = ANY (%s) AND a.pid <> pg_catalog.pg_backend_pid()
             AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
           ORDER BY 4 LIMIT 3""",
        (list(SCHEMAS),),
    )
    conn.rollback()
    listed = "; ".join(
        f"{row['usename']} with {row['application_name'] or 'a program'} since {row['since']} (process {row['pid']})"
        for row in rows
    )
    return (
        f"The database is in use, so that the upgrade could not begin{': ' + listed if listed else ''}. "
        "Have the programs closed, then try again; nothing was changed."
    )


def verify(conn, srid: int) -> None:
    """The state an upgrade must leave: run inside its transaction, which it undoes by raising.

    :raises ImisError: geometry in another system, an unchecked constraint, or an invalid index.
    """
    wrong = fetch_all(
        conn,
        """SELECT f_table_schema || '.' || f_table_name || '.' || f_geometry_column AS name, srid FROM public.geometry_columns
           WHERE f_table_schema = ANY (%s) AND srid <> %s
             AND EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                         WHERE c.relkind IN ('r', 'p') AND n.nspname = f_table_schema AND c.relname = f_table_name)""",
        (list(SCHEMAS), srid),
    )
    if wrong:
        raise ImisError(
            f"After the upgrade {wrong[0]['name']} would be in EPSG:{wrong[0]['srid']} instead of EPSG:{srid}. Nothing was changed."
        )
    open_ones = fetch_all(
        conn,
        """SELECT c.conname AS name FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_namespace n ON n.oid = c.connamespace
           WHERE NOT c.convalidated AND n.nspname = ANY (%s)
           UNION ALL SELECT i.indexrelid::regclass::text FROM pg_catalog.pg_index i
           JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
           WHERE NOT i.indisvalid AND n.nspname = ANY (%s)""",
        (list(SCHEMAS), list(SCHEMAS)),
    )
    if open_ones:
        raise ImisError(f"After the upgrade {open_ones[0]['name']} would not be in force. Nothing was changed.")
