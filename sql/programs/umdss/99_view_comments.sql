-- A view's column means what the column it is taken from means: labels and tooltips are written once, at the table.
-- Runs last, when all views are there; a comment that a view gives itself stays.
DO $$
DECLARE
    missing record;
BEGIN
    FOR missing IN
        SELECT DISTINCT ON (v.oid, a.attnum) v.oid::regclass AS view, a.attname AS column_name,
               col_description(source.attrelid, source.attnum) AS meaning
        FROM pg_class v
        JOIN pg_namespace n ON n.oid = v.relnamespace
        JOIN pg_attribute a ON a.attrelid = v.oid AND a.attnum > 0 AND NOT a.attisdropped
        JOIN pg_rewrite r ON r.ev_class = v.oid
        JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
        JOIN pg_attribute source ON source.attrelid = d.refobjid AND source.attnum = d.refobjsubid AND source.attname = a.attname
        WHERE v.relkind = 'v' AND n.nspname IN ('imis', 'audit', 'staging', 'layer_info', 'utility_info', 'building_info', 'fsm', 'taxpayment_info',
                                                'watersupply_info', 'swm_info', 'public_health', 'sewer_connection', 'cwis', 'umdss')
          AND col_description(v.oid, a.attnum) IS NULL AND col_description(source.attrelid, source.attnum) IS NOT NULL
        ORDER BY v.oid, a.attnum, d.refobjid
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', missing.view, missing.column_name, missing.meaning);
    END LOOP;
END
$$;
