"""Make the data dictionary from the comments in the database catalogue: docs/data-dictionary.md.

    PYTHONPATH=build python3 scripts/make_docs.py [TARGET]     default: the demo database

What a form shows as a tooltip and a list as a header stands here as a page, from the same source.
"""

from __future__ import annotations

import sys
from pathlib import Path

from imis_plugin.database.connection import connect, fetch_all

ROOT = Path(__file__).resolve().parent.parent

RELATIONS = """
    SELECT n.nspname AS schema, c.relname AS name, c.relkind::text AS kind, c.oid::integer AS oid,
           coalesce(obj_description(c.oid, 'pg_class'), '') AS comment,
           coalesce(obj_description(n.oid, 'pg_namespace'), '') AS schema_comment
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('building_info','fsm','layer_info','utility_info','sewer_connection','taxpayment_info',
                        'watersupply_info','swm_info','public_health','cwis','umdss','staging','audit','imis')
      AND c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition
    ORDER BY n.nspname, c.relkind = 'v', c.relname
"""

COLUMNS = """
    SELECT a.attrelid::integer AS oid, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required,
           a.attgenerated <> '' AS generated, coalesce(col_description(a.attrelid, a.attnum), '') AS comment,
           (SELECT fn.nspname || '.' || f.relname FROM pg_catalog.pg_constraint k
            JOIN pg_catalog.pg_class f ON f.oid = k.confrelid JOIN pg_catalog.pg_namespace fn ON fn.oid = f.relnamespace
            WHERE k.contype = 'f' AND k.conrelid = a.attrelid AND k.conkey = ARRAY[a.attnum] LIMIT 1) AS refers_to
    FROM pg_catalog.pg_attribute a
    WHERE a.attrelid = ANY(%s) AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY a.attrelid, a.attnum
"""

STANDARD = {"created_at", "created_by", "updated_at", "updated_by", "row_version", "seen_version", "client_uuid", "taken_over"}


def cell(text: str) -> str:
    """Text made safe for a Markdown table."""
    return text.replace("|", "\\|").replace("\n", " ").strip()


def dictionary(conn) -> str:
    """The whole page."""
    relations = fetch_all(conn, RELATIONS)
    columns: dict[int, list[dict]] = {}
    for column in fetch_all(conn, COLUMNS, ([relation["oid"] for relation in relations],)):
        columns.setdefault(column["oid"], []).append(column)
    lines = ["# Data dictionary", "",
             "Made by `make docs` from the comments in the database catalogue; do not edit by hand. "
             "Tables with *standard columns* also carry `created_at`, `created_by`, `updated_at`, `updated_by`, `row_version`, "
             "`seen_version`, `client_uuid` and `taken_over`. **R** = never empty, **G** = made by the database.", ""]
    schema = None
    for relation in relations:
        if relation["schema"] != schema:
            schema = relation["schema"]
            lines += ["## Schema `{}`".format(schema), "", relation["schema_comment"], ""]
        own = columns.get(relation["oid"], [])
        standard = STANDARD <= {column["name"] for column in own}
        kind = "view" if relation["kind"] == "v" else "table"
        lines += ["### `{}.{}` ({})".format(schema, relation["name"], kind), "",
                  cell(relation["comment"]) + (" *Standard columns.*" if standard else ""), "",
                  "| Column | Type | | Refers to | Meaning |", "| --- | --- | --- | --- | --- |"]
        for column in own:
            if standard and column["name"] in STANDARD:
                continue
            marks = "R" * column["required"] + "G" * column["generated"]
            refers = "`{}`".format(column["refers_to"]) if column["refers_to"] else ""
            lines.append("| `{}` | {} | {} | {} | {} |".format(
                column["name"], cell(column["type"]), marks, refers, cell(column["comment"])))
        lines.append("")
    return "\n".join(lines)


def main() -> int:
    """Write the page and say where."""
    target = sys.argv[1] if len(sys.argv) > 1 else "embedded:demo"
    conn = connect(target, readonly=True)
    try:
        page = ROOT / "docs" / "data-dictionary.md"
        page.write_text(dictionary(conn), encoding="utf-8")
    finally:
        conn.close()
    print("docs: {}".format(page.relative_to(ROOT)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
