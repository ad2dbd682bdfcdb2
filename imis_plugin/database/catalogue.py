"""The shape of a database as text: two databases of the same shape give the same dictionary.

Used to prove that a fresh set-up and an upgrade end in the same place, and to notice changes made by hand.
"""

from __future__ import annotations

import hashlib

from psycopg2 import sql

from .connection import fetch_all
from .sql_files import SCHEMAS

_ACL = """(SELECT string_agg(coalesce(g.rolname, 'PUBLIC') || '=' || x.privilege_type || CASE WHEN x.is_grantable THEN '*' ELSE '' END, ','
    ORDER BY coalesce(g.rolname, 'PUBLIC'), x.privilege_type)
    FROM pg_catalog.aclexplode({of}) x LEFT JOIN pg_catalog.pg_roles g ON g.oid = x.grantee)"""

# rights that nobody has changed are stored as NULL: they count as what they stand for
_RIGHTS = {
    "schema": "coalesce(n.nspacl, acldefault('n', n.nspowner))",
    "table": """coalesce(c.relacl, acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner))""",
    "column": "a.attacl",
    "function": "coalesce(p.proacl, acldefault('f', p.proowner))",
    "default rights": "d.defaclacl",
}

_QUERIES = {
    "schema": """SELECT n.nspname AS name, concat_ws(' | ', pg_get_userbyid(n.nspowner), obj_description(n.oid, 'pg_namespace'),
        {acl}) AS body
        FROM pg_namespace n WHERE n.nspname = ANY (%(ours)s)""",
    "table": """SELECT n.nspname || '.' || c.relname AS name, concat_ws(' | ', c.relkind, pg_get_userbyid(c.relowner), c.relpersistence,
        c.relrowsecurity, c.relforcerowsecurity, array_to_string(c.reloptions, ','), obj_description(c.oid, 'pg_class'), {acl}) AS body
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname = ANY (%(ours)s)""",
    "column": """SELECT n.nspname || '.' || c.relname || '.' || a.attname AS name, concat_ws(' | ',
        format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid),
        (SELECT collname FROM pg_collation l WHERE l.oid = a.attcollation), col_description(c.oid, a.attnum), {acl}) AS body
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'c') AND a.attnum > 0 AND NOT a.attisdropped AND n.nspname = ANY (%(ours)s)""",
    "constraint": """SELECT n.nspname || '.' || coalesce(c.relname, '') || '.' || k.conname AS name, concat_ws(' | ', k.contype,
        k.convalidated, k.condeferrable, k.condeferred, pg_get_constraintdef(k.oid), obj_description(k.oid, 'pg_constraint')) AS body
        FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace LEFT JOIN pg_class c ON c.oid = k.conrelid
        WHERE n.nspname = ANY (%(ours)s)""",
    "index": """SELECT n.nspname || '.' || i.relname AS name, concat_ws(' | ', x.indisvalid, pg_get_indexdef(i.oid),
        obj_description(i.oid, 'pg_class')) AS body FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
        JOIN pg_namespace n ON n.oid = i.relnamespace WHERE n.nspname = ANY (%(ours)s)""",
    "trigger": """SELECT n.nspname || '.' || c.relname || '.' || t.tgname AS name, concat_ws(' | ', t.tgenabled,
        pg_get_triggerdef(t.oid), obj_description(t.oid, 'pg_trigger')) AS body FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT t.tgisinternal AND n.nspname = ANY (%(ours)s)""",
    "event trigger": """SELECT e.evtname AS name, concat_ws(' | ', e.evtevent, e.evtenabled, e.evtfoid::regproc,
        array_to_string(e.evttags, ',')) AS body
        FROM pg_event_trigger e JOIN pg_proc p ON p.oid = e.evtfoid JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname = ANY (%(ours)s)""",
    "view": """SELECT n.nspname || '.' || c.relname AS name, pg_get_viewdef(c.oid) AS body FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('v', 'm') AND n.nspname = ANY (%(ours)s)""",
    "function": """SELECT n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS name, concat_ws(' | ',
        pg_get_userbyid(p.proowner), CASE WHEN p.prokind = 'a' THEN p.proname ELSE pg_get_functiondef(p.oid) END,
        obj_description(p.oid, 'pg_proc'), {acl}) AS body
        FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = ANY (%(ours)s)""",
    "type": """SELECT n.nspname || '.' || t.typname AS name, concat_ws(' | ', t.typtype, format_type(t.typbasetype, t.typtypmod),
        (SELECT string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid),
        obj_description(t.oid, 'pg_type')) AS body FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
        LEFT JOIN pg_class c ON c.oid = t.typrelid WHERE n.nspname = ANY (%(ours)s) AND (c.relkind = 'c' OR t.typtype IN ('d', 'e', 'r'))""",
    "policy": """SELECT schemaname || '.' || tablename || '.' || policyname AS name, concat_ws(' | ', permissive, cmd,
        (SELECT string_agg(r, ',' ORDER BY r) FROM unnest(roles) r), qual, with_check) AS body FROM pg_policies WHERE schemaname = ANY (%(ours)s)""",
    "sequence": """SELECT schemaname || '.' || sequencename AS name, concat_ws(' | ', data_type, start_value, min_value, max_value,
        increment_by, cycle) AS body FROM pg_sequences WHERE schemaname = ANY (%(ours)s)""",
    "default rights": """SELECT concat_ws('.', pg_get_userbyid(d.defaclrole), n.nspname, d.defaclobjtype) AS name, {acl} AS body
        FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace WHERE n.nspname = ANY (%(ours)s) OR n.oid IS NULL""",
}

#: What program files make and what may not be changed by hand between upgrades.
PROGRAM_KINDS = ("trigger", "event trigger", "view", "function", "policy")


def describe(conn, kinds: tuple[str, ...] | None = None) -> dict[tuple[str, str], str]:
    """``(kind, name) -> definition`` of everything in our schemas.

    :param kinds: only these kinds (see ``_QUERIES``); None for all.
    """
    result: dict[tuple[str, str], str] = {}
    for kind, text in _QUERIES.items():
        if kinds is None or kind in kinds:
            rights = sql.SQL(_ACL).format(of=sql.SQL(_RIGHTS.get(kind, "NULL")))
            for row in fetch_all(conn, sql.SQL(text).format(acl=rights), {"ours": list(SCHEMAS)}):
                result[(kind, row["name"])] = row["body"] or ""
    return result


def differences(one: dict, other: dict) -> list[str]:
    """What differs between two descriptions, a line each; an empty list means the same shape."""
    lines = []
    for key in sorted(set(one) | set(other)):
        if key not in other:
            lines.append(f"only in the first: {key[0]} {key[1]}")
        elif key not in one:
            lines.append(f"only in the second: {key[0]} {key[1]}")
        elif one[key] != other[key]:
            lines.append(f"differs: {key[0]} {key[1]}: {one[key]!r} / {other[key]!r}")
    return lines


def program_digests(conn) -> dict[str, str]:
    """``kind name -> short hash`` of triggers, views, functions and policies, to notice changes by hand."""
    found = describe(conn, PROGRAM_KINDS)
    return {f"{kind} {name}": hashlib.sha256(body.encode()).hexdigest()[:16] for (kind, name), body in found.items()}
