"""Rights as data: the matrix of ``sql/access`` becomes GRANTs, and nothing else is granted (reliability 4 and 5).

Three files: ``roles.csv`` (the roles and their short names), ``grants.csv`` (relation x role, letters R read, A add, E edit, D delete; ``same_as``
gives a view the readers of other relations,
``not_read`` names columns that even readers do not get) and ``execute.csv`` (which roles may call what). Two rules need no line:

* a function that runs with its caller's rights and changes nothing may be called by every officer: it shows no more than the caller may read;
* what stands in no file is closed.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, field

from psycopg2 import sql

from ..resources_path import data_path
from .connection import execute, fetch_all, fetch_value
from .errors import ImisError
from .sql_files import SCHEMAS

OWNER, OFFICER, NEWCOMER = "imis_owner", "imis_officer", "imis_newcomer"
#: All that a login may call whose password someone else chose: choosing a new one, and which rule it keeps.
OF_NEWCOMERS = ("imis.set_account_password", "imis.own_plant")
LETTERS = {"R": "SELECT", "A": "INSERT", "E": "UPDATE", "D": "DELETE"}

_FUNCTIONS = """
SELECT n.nspname AS schema, p.proname AS name, pg_catalog.pg_get_function_identity_arguments(p.oid) AS arguments, p.oid::bigint AS oid,
       p.prorettype IN ('pg_catalog.trigger'::regtype, 'pg_catalog.event_trigger'::regtype) AS is_trigger,
       NOT p.prosecdef AND p.provolatile IN ('i', 's') AS only_reads
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname = ANY (%s)
  AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')"""

_RELATIONS = """
SELECT n.nspname || '.' || c.relname AS name FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname = ANY (%s)"""


#: Roles that the municipality put together from standard ones (modules 14.3).
OWN_ROLES = """
SELECT r.role_name FROM imis.roles r JOIN pg_catalog.pg_roles p ON p.rolname = r.role_name WHERE r.id >= 100 ORDER BY r.id"""


@dataclass
class Matrix:
    """The rights as the files say.

    :ivar roles: short name -> database role.
    :ivar relations: ``schema.relation`` -> database role -> letters.
    :ivar functions: ``schema.function`` -> database roles.
    :ivar not_read: ``schema.relation`` -> columns that are written but not read.
    :ivar temporary: the roles that may make temporary tables, because they import.
    """

    roles: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    relations: dict[str, dict[str, str]] = field(default_factory=dict)
    functions: dict[str, frozenset[str]] = field(default_factory=dict)
    not_read: dict[str, tuple[str, ...]] = field(default_factory=dict)
    temporary: frozenset[str] = frozenset()

    def holders(self, relation: str, letter: str) -> frozenset[str]:
        """The roles that hold ``letter`` on ``relation``."""
        return frozenset(role for role, letters in self.relations[relation].items() if letter in letters)


def _rows(name: str) -> list[dict[str, str]]:
    with data_path("sql", "access", name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def read_matrix() -> Matrix:
    """Read the three files.

    :raises ImisError: a letter, role or relation in them is unknown, or a line stands twice.
    """
    matrix = Matrix()
    for row in _rows("roles.csv"):
        matrix.roles[row["short"]] = row["role_name"]
        matrix.labels[row["short"]] = row["label"]
    matrix.temporary = frozenset(row["role_name"] for row in _rows("roles.csv") if row["temporary"])
    later = []
    for row in _rows("grants.csv"):
        name = f"{row['schema']}.{row['relation']}"
        if name in matrix.relations:
            raise ImisError(f"sql/access/grants.csv names {name} twice. Keep one line.")
        matrix.relations[name] = {matrix.roles[short]: row[short] for short in matrix.roles if row[short]}
        wrong = {letter for letters in matrix.relations[name].values() for letter in letters} - set(LETTERS)
        if wrong:
            raise ImisError(f"sql/access/grants.csv has the unknown letter {', '.join(sorted(wrong))} for {name}. Letters are R, A, E, D.")
        if row["not_read"]:
            matrix.not_read[name] = tuple(row["not_read"].split())
        if row["same_as"]:
            later.append((name, row["same_as"].split()))
    for name, models in later:
        unknown = [model for model in models if model not in matrix.relations]
        if unknown:
            raise ImisError(f"sql/access/grants.csv gives {name} the readers of {unknown[0]}, which has no line itself.")
        readers = frozenset.intersection(*(matrix.holders(model, "R") for model in models))
        matrix.relations[name] = dict.fromkeys(sorted(readers), "R") | matrix.relations[name]
    _read_functions(matrix)
    return matrix


def _read_functions(matrix: Matrix) -> None:
    for row in _rows("execute.csv"):
        name = f"{row['schema']}.{row['function']}"
        if name in matrix.functions:
            raise ImisError(f"sql/access/execute.csv names {name} twice. Keep one line.")
        roles = set(matrix.roles.values()) if row["roles"] == "ALL" else {matrix.roles[short] for short in row["roles"].split()}
        if row["with_right"]:
            letter, relation = row["with_right"].split()
            roles |= matrix.holders(relation, letter)
        matrix.functions[name] = frozenset(roles)


def callers(matrix: Matrix, function: dict) -> frozenset[str]:
    """The roles that may call a function (a row of the catalogue with schema, name, is_trigger, only_reads)."""
    listed = matrix.functions.get(f"{function['schema']}.{function['name']}")
    if listed is not None:
        return listed
    if function["only_reads"] and not function["is_trigger"]:
        return frozenset(matrix.roles.values())
    return frozenset()


def functions(conn) -> list[dict]:
    """Our functions as the catalogue has them."""
    return fetch_all(conn, _FUNCTIONS, (list(SCHEMAS),))


def unknown_names(conn, matrix: Matrix) -> list[str]:
    """Relations and functions that the files name and the database does not have."""
    relations = {row["name"] for row in fetch_all(conn, _RELATIONS, (list(SCHEMAS),))}
    known = {f"{row['schema']}.{row['name']}" for row in functions(conn)}
    return sorted(set(matrix.relations) - relations) + sorted(f"{name}()" for name in set(matrix.functions) - known)


def apply(conn, *, strict: bool = True) -> None:
    """Make the rights in the database equal to the files; inside the caller's transaction.

    :param strict: refuse names that the database does not have (a right on nothing would be a no-op that nobody notices).
    :raises ImisError: an unknown name.
    """
    matrix = read_matrix()
    unknown = unknown_names(conn, matrix)
    if unknown and strict:
        raise ImisError(f"The access rules name {', '.join(unknown)}, which the database does not have. Correct sql/access.")
    _cluster_rights(conn, matrix)
    _database_rights(conn, matrix)
    execute(conn, sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(OWNER)))
    _close_everything(conn, matrix)
    there = set(matrix.relations) - set(unknown)
    used: dict[str, set[str]] = {"imis": {*matrix.roles.values(), NEWCOMER}, "audit": set(matrix.roles.values())}
    _grant_relations(conn, matrix, there, used)
    _grant_functions(conn, matrix, used)
    for schema, roles in used.items():
        _grant(conn, sql.SQL("USAGE"), sql.SQL("SCHEMA {}").format(sql.Identifier(schema)), roles)
    _store_personal_columns(conn)
    _store_module_rights(conn, matrix)
    execute(conn, "RESET ROLE")


def _cluster_rights(conn, matrix: Matrix) -> None:
    """Memberships that belong to the whole server; only what is missing, because other databases may share it."""
    me = fetch_all(conn, "SELECT rolsuper, rolcreaterole FROM pg_catalog.pg_roles WHERE rolname = current_user")[0]
    if not (me["rolsuper"] or me["rolcreaterole"]):
        return
    owner = sql.Identifier(OWNER)
    if not fetch_value(conn, "SELECT rolcreaterole FROM pg_catalog.pg_roles WHERE rolname = %s", (OWNER,)):
        execute(conn, sql.SQL("ALTER ROLE {} CREATEROLE").format(owner))
    held = {
        (row["role"], row["member"], row["admin"])
        for row in fetch_all(
            conn,
            """SELECT r.rolname AS role, m.rolname AS member, a.admin_option AS admin FROM pg_catalog.pg_auth_members a
               JOIN pg_catalog.pg_roles r ON r.oid = a.roleid JOIN pg_catalog.pg_roles m ON m.oid = a.member""",
        )
    }
    pairs = {(role, member) for role, member, _admin in held}
    if me["rolsuper"] and ("pg_signal_backend", OWNER) not in pairs:
        # ends the sessions of an account that is switched off (USR-01)
        execute(conn, sql.SQL("GRANT pg_signal_backend TO {}").format(owner))
    newer = conn.server_version >= 160000
    own = [row["role_name"] for row in fetch_all(conn, OWN_ROLES)]
    for role in matrix.roles.values():
        if (OFFICER, role) not in pairs:
            execute(conn, sql.SQL("GRANT {} TO {}").format(sql.Identifier(OFFICER), sql.Identifier(role)))
    for role in (*matrix.roles.values(), NEWCOMER, *own):
        if newer and (role, OWNER, True) not in held:
            # from PostgreSQL 16 on, giving a role needs the admin option; its rights are not inherited by the owner
            execute(
                conn,
                sql.SQL("GRANT {} TO {} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE").format(sql.Identifier(role), owner),
            )


def _database_rights(conn, matrix: Matrix) -> None:
    """Only officers connect; only those who import make temporary tables; nobody makes others."""
    name = fetch_value(conn, "SELECT pg_catalog.current_database()")
    if fetch_value(
        conn,
        """SELECT pg_catalog.pg_has_role(current_user, d.datdba, 'MEMBER') FROM pg_catalog.pg_database d
           WHERE d.datname = pg_catalog.current_database()""",
    ):
        execute(conn, sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(sql.Identifier(name)))
        _grant(conn, sql.SQL("CONNECT"), sql.SQL("DATABASE {}").format(sql.Identifier(name)), {OFFICER, NEWCOMER})
        _grant(conn, sql.SQL("TEMPORARY"), sql.SQL("DATABASE {}").format(sql.Identifier(name)), matrix.temporary)
    if fetch_value(
        conn,
        "SELECT pg_catalog.pg_has_role(current_user, n.nspowner, 'MEMBER') FROM pg_catalog.pg_namespace n WHERE n.nspname = 'public'",
    ):
        execute(conn, "REVOKE CREATE ON SCHEMA public FROM PUBLIC")


def _close_everything(conn, matrix: Matrix) -> None:
    there = {row["nspname"] for row in fetch_all(conn, "SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname = ANY (%s)", (list(SCHEMAS),))}
    schemas = sql.SQL(", ").join(sql.Identifier(name) for name in SCHEMAS if name in there)
    names = [OFFICER, NEWCOMER, *matrix.roles.values()]
    roles = sql.SQL(", ").join([sql.SQL("PUBLIC"), *map(sql.Identifier, names)])
    for kind in ("TABLES", "SEQUENCES", "ROUTINES"):
        execute(conn, sql.SQL("REVOKE ALL ON ALL {} IN SCHEMA {} FROM {}").format(sql.SQL(kind), schemas, roles))
        execute(conn, sql.SQL("ALTER DEFAULT PRIVILEGES REVOKE ALL ON {} FROM PUBLIC").format(sql.SQL(kind)))
    execute(conn, sql.SQL("REVOKE ALL ON SCHEMA {} FROM {}").format(schemas, roles))


def _grant(conn, what: sql.Composable, thing: sql.Composable, roles) -> None:
    if roles:
        names = sql.SQL(", ").join(sql.Identifier(role) for role in sorted(roles))
        execute(conn, sql.SQL("GRANT {} ON {} TO {}").format(what, thing, names))


def _read_columns(conn, matrix: Matrix, name: str) -> list[str]:
    columns = fetch_all(
        conn,
        "SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
        (name,),
    )
    return [row["attname"] for row in columns if row["attname"] not in matrix.not_read[name]]


def _grant_relations(conn, matrix: Matrix, there: set[str], used: dict[str, set[str]]) -> None:
    for name in sorted(there):
        schema, relation = name.split(".")
        for letter, right in LETTERS.items():
            roles = matrix.holders(name, letter)
            what = sql.SQL(right)
            if letter == "R" and name in matrix.not_read:
                what = sql.SQL("SELECT ({})").format(sql.SQL(", ").join(map(sql.Identifier, _read_columns(conn, matrix, name))))
            _grant(conn, what, sql.SQL("TABLE {}").format(sql.Identifier(schema, relation)), roles)
            used.setdefault(schema, set()).update(roles)


def _grant_functions(conn, matrix: Matrix, used: dict[str, set[str]]) -> None:
    for function in functions(conn):
        roles = callers(matrix, function)
        if f"{function['schema']}.{function['name']}" in OF_NEWCOMERS:
            roles |= {NEWCOMER}
        if not roles:
            continue
        # the argument list is PostgreSQL's own text from the catalogue
        thing = sql.SQL("ROUTINE {}({})").format(sql.Identifier(function["schema"], function["name"]), sql.SQL(function["arguments"]))
        _grant(conn, sql.SQL("EXECUTE"), thing, roles)
        used.setdefault(function["schema"], set()).update(roles)


def _store_personal_columns(conn) -> None:
    execute(conn, "DELETE FROM audit.personal_columns")
    for row in _rows("personal.csv"):
        execute(
            conn,
            "INSERT INTO audit.personal_columns (table_schema, table_name, column_name, data_class) VALUES (%s, %s, %s, %s)",
            (row["schema"], row["table"], row["column"], row["class"]),
        )


def read_modules() -> list[dict[str, str]]:
    """What each role is offered at the desk (modules 14.3): a row a module with its table and the letters by short name of the role."""
    return _rows("modules.csv")


def _store_module_rights(conn, matrix: Matrix) -> None:
    """Bring the table to what the matrix says; what it says already stays, so that history tells only of real changes."""
    wanted = [
        {"relation": row["table"], "role_name": role, "letters": row[short]} for row in read_modules() for short, role in matrix.roles.items()
    ]
    given = (json.dumps(wanted),)
    execute(
        conn,
        """DELETE FROM imis.module_rights m WHERE NOT EXISTS (
             SELECT 1 FROM jsonb_to_recordset(%s::jsonb) AS w (relation text, role_name text, letters text)
              WHERE (w.relation, w.role_name, w.letters) = (m.relation, m.role_name, m.letters))""",
        given,
    )
    execute(
        conn,
        """INSERT INTO imis.module_rights (relation, role_name, letters)
           SELECT w.relation, w.role_name, w.letters FROM jsonb_to_recordset(%s::jsonb) AS w (relation text, role_name text, letters text)
           ON CONFLICT (relation, role_name) DO NOTHING""",
        given,
    )
