"""T20: every role tries everything for real, and the answers equal the matrix of sql/access both ways."""

from __future__ import annotations

import json
import time

import pytest

from imis_plugin.database import access
from imis_plugin.database.connection import execute, fetch_all, fetch_value

# One anonymous block a role: each attempt stands in a block with an exception clause, which is a savepoint. An attempt counts as
# denied when the server itself says "permission denied" (for a table also when a trigger of it, for a view when what it is made of is
# out of reach: such a right would be of no use); any other error means that the right was there.
ATTEMPTS = """
DO $do$
DECLARE
    a jsonb;
    denied jsonb := '[]';
    said text;
BEGIN
    FOR a IN SELECT * FROM jsonb_array_elements(current_setting('imis_test.attempts')::jsonb) LOOP
        BEGIN
            EXECUTE a ->> 'do';
            RAISE EXCEPTION 'undo' USING ERRCODE = 'ZZ999';
        EXCEPTION WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS said = MESSAGE_TEXT;
            IF SQLSTATE = '42501' AND said LIKE (CASE WHEN a ->> 'kind' <> 'function' OR said LIKE '% schema %' THEN 'permission denied for %'
                                                     ELSE 'permission denied for function ' || (a ->> 'name') END) THEN
                denied := denied || jsonb_build_array(a -> 'id');
            END IF;
        END;
    END LOOP;
    PERFORM set_config('imis_test.denied', denied::text, false);
END
$do$
"""

RELATIONS = """
SELECT n.nspname || '.' || c.relname AS name, c.relname AS short, c.relkind IN ('v', 'm') AS is_view,
       pg_relation_is_updatable(c.oid, false) AS writable,
       (SELECT quote_ident(a.attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
           AND a.attidentity <> 'a' ORDER BY pg_column_is_updatable(c.oid, a.attnum, false) DESC, a.attnum DESC LIMIT 1) AS any_column
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname = ANY (%s) ORDER BY 1
"""


def attempts(db, matrix):
    """Statements with the right that each needs: (id, statement, kind, object, roles that hold the right)."""
    found = []
    for row in fetch_all(db, RELATIONS, (list(access.SCHEMAS),)):
        name, kind = row["name"], "view" if row["is_view"] else "table"
        column = row["any_column"]
        ways = {"R": f"SELECT {column} FROM {name} LIMIT 0", "T": f"TRUNCATE {name}"}
        if row["writable"] & 8:
            ways["A"] = f"INSERT INTO {name} DEFAULT VALUES"
        if row["writable"] & 4:
            ways["E"] = f"UPDATE {name} SET {column} = NULL WHERE false"
        if row["writable"] & 16:
            ways["D"] = f"DELETE FROM {name} WHERE false"
        if row["is_view"]:
            del ways["T"]
        for letter, statement in ways.items():
            holders = matrix.holders(name, letter) if name in matrix.relations and letter != "T" else frozenset()
            found.append((f"{name} {letter}", statement, kind, row["short"], holders))
        for hidden in matrix.not_read.get(name, ()):
            found.append((f"{name}.{hidden} R", f"SELECT {hidden} FROM {name} LIMIT 0", kind, row["short"], frozenset()))
    for function in access.functions(db):
        if function["is_trigger"]:
            continue
        types = fetch_all(
            db,
            "SELECT format_type(t, NULL) AS type, p.provariadic <> 0 AND o = p.pronargs AS variadic FROM pg_proc p,"
            " unnest(p.proargtypes::oid[]) WITH ORDINALITY AS x (t, o) WHERE p.oid = %s ORDER BY o",
            (function["oid"],),
        )
        given = ", ".join(("VARIADIC " if row["variadic"] else "") + f"NULL::{row['type']}" for row in types)
        name = f"{function['schema']}.{function['name']}"
        # An unknown row type would be refused before the right is looked at; all of ours are there.
        found.append((f"{name}({given})", f"SELECT {name}({given})", "function", function["name"], access.callers(matrix, function)))
    return found


@pytest.fixture
def matrix():
    return access.read_matrix()


def test_T20_every_role_gets_exactly_what_the_matrix_says(db, matrix, connect_as):
    things = attempts(db, matrix)
    execute(db, "SET LOCAL statement_timeout = '5s'")
    began, tried, wrong = time.monotonic(), 0, []
    payload = json.dumps([{"id": i, "do": do, "kind": kind, "name": name} for i, (_id, do, kind, name, _roles) in enumerate(things)])
    db.commit()
    for role in matrix.roles.values():
        conn = connect_as(role, **({"provider": None}))
        execute(conn, "SELECT set_config('imis_test.attempts', %s, false)", (payload,))
        execute(conn, ATTEMPTS)
        denied = set(json.loads(fetch_value(conn, "SELECT current_setting('imis_test.denied')")))
        conn.rollback()
        for i, (label, _do, _kind, _name, holders) in enumerate(things):
            tried += 1
            if (i in denied) == (role in holders):
                wrong.append(f"{role}: {label} is {'denied' if i in denied else 'open'}")
    print(f"{tried} attempts in {time.monotonic() - began:.1f} s")
    assert wrong == [], "\n".join(wrong)
    assert tried > 5000


def test_T20_every_relation_stands_in_the_matrix(db, matrix):
    there = {row["name"] for row in fetch_all(db, RELATIONS, (list(access.SCHEMAS),))}
    assert there - set(matrix.relations) == set()


def test_T20_a_right_on_nothing_is_an_error(db, matrix):
    assert access.unknown_names(db, matrix) == []


def test_acts_that_change_something_are_given_on_purpose(db, matrix):
    """A function that may change data and stands in no line is closed; the list of such is short and internal."""
    internal = ("audit.", "imis.", "cwis.", "building_info.check_", "building_info.derive_", "fsm.check_", "fsm.emptying_of", "fsm.open_application", "layer_info.generate_grids", "staging.", "umdss.delivered_by_ward")  # noqa: E501
    closed = {f"{f['schema']}.{f['name']}" for f in access.functions(db) if not f["is_trigger"] and not access.callers(matrix, f)}
    assert [name for name in sorted(closed) if not name.startswith(internal)] == []


def test_PUBLIC_has_nothing(db):
    open_ = fetch_all(
        db,
        """SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) x
           WHERE n.nspname = ANY (%(ours)s) AND x.grantee = 0
           UNION ALL SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace,
                aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x WHERE n.nspname = ANY (%(ours)s) AND x.grantee = 0
           UNION ALL SELECT n.nspname FROM pg_namespace n, aclexplode(n.nspacl) x WHERE n.nspname = ANY (%(ours)s) AND x.grantee = 0""",
        {"ours": list(access.SCHEMAS)},
    )
    assert open_ == []
    assert not fetch_value(db, "SELECT has_schema_privilege('imis_tax', 'public', 'CREATE')")


def test_new_tables_and_functions_start_closed(db, connect_as):
    execute(db, "SET LOCAL ROLE imis_owner; CREATE TABLE fsm.new_one (id int); CREATE FUNCTION fsm.new_act() RETURNS int LANGUAGE sql AS 'SELECT 1'")
    for role in ("imis_super_admin", "imis_external"):
        assert not fetch_value(db, "SELECT has_table_privilege(%s, 'fsm.new_one', 'SELECT')", (role,))
        assert not fetch_value(db, "SELECT has_function_privilege(%s, 'fsm.new_act()', 'EXECUTE')", (role,))


def test_database_is_closed_to_public_and_open_to_officers(db):
    execute(db, "SELECT 1")
    access.apply(db)
    name = fetch_value(db, "SELECT current_database()")
    rights = fetch_all(db, "SELECT x.grantee::regrole::text AS who, x.privilege_type AS what FROM pg_database d, aclexplode(d.datacl) x WHERE d.datname = %s", (name,))  # noqa: E501
    # Imports work in temporary tables; who may not import cannot make any (reliability 4).
    importing = {role for role, letters in access.read_matrix().relations["imis.import_batches"].items() if "A" in letters}
    assert "imis_tax" in importing and "imis_external" not in importing
    assert {(row["who"], row["what"]) for row in rights if row["who"] not in ("postgres", "imis_owner")} == {
        ("imis_officer", "CONNECT"), ("imis_newcomer", "CONNECT"), *((role, "TEMPORARY") for role in importing)}
