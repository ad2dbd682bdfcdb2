"""Every table, view and column says what it means: forms, headings and the dictionary are made from the comments (data-model 1.2)."""

from __future__ import annotations

from imis_plugin.database.connection import fetch_all

SILENT = """
    SELECT n.nspname || '.' || c.relname || coalesce('.' || a.attname, '') AS name
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE n.nspname IN ('building_info', 'fsm', 'layer_info', 'utility_info', 'sewer_connection', 'taxpayment_info', 'watersupply_info',
                        'swm_info', 'public_health', 'cwis', 'umdss', 'staging', 'audit', 'imis')
      AND c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition
      AND (coalesce(obj_description(c.oid, 'pg_class'), '') = '' OR coalesce(col_description(c.oid, a.attnum), '') = '')
    ORDER BY 1
"""


def test_every_table_and_column_carries_a_comment(db):
    assert [row["name"] for row in fetch_all(db, SILENT)] == []


def test_comments_of_columns_begin_with_a_label(db):
    rows = fetch_all(db, """
        SELECT attrelid::regclass || '.' || attname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE a.attnum > 0 AND c.relkind = 'r' AND c.relnamespace::regnamespace::text IN ('building_info', 'fsm', 'utility_info', 'layer_info')
          AND length(split_part(col_description(a.attrelid, a.attnum), '.', 1)) > 60""")
    assert [row["name"] for row in rows] == []
