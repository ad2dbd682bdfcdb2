-- What a survey's answers say about the building, without what they say about persons (reliability 5, Purpose in time).

CREATE FUNCTION building_info.answers_without_persons(answers jsonb) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    -- Kept is what is known to be about building and containment; a questionnaire may ask for persons under any other name.
    WITH kept AS (
        SELECT a.attname::text AS name
          FROM pg_attribute a
         WHERE a.attrelid IN ('building_info.buildings'::regclass, 'fsm.containments'::regclass) AND a.attnum > 0 AND NOT a.attisdropped
           AND NOT EXISTS (SELECT 1 FROM audit.personal_columns p WHERE p.column_name = a.attname
                              AND format('%I.%I', p.table_schema, p.table_name)::regclass = a.attrelid)
        UNION SELECT unnest(ARRAY['construction_year', 'pipe_code', 'containment_type_id', 'volume', 'containment_construction_year',
                                  'containment_construction_date', 'pre_connected_bin'])
    )
    SELECT coalesce(jsonb_object_agg(e.key, coalesce(g.part, e.value)), '{}')
      FROM jsonb_each(answers) e
      LEFT JOIN LATERAL (SELECT jsonb_object_agg(i.key, i.value) AS part
                           FROM jsonb_each(CASE WHEN jsonb_typeof(e.value) = 'object' THEN e.value ELSE '{}' END) i
                          WHERE i.key IN (SELECT k.name FROM kept k) AND jsonb_typeof(i.value) NOT IN ('object', 'array')) g ON true
     WHERE g.part IS NOT NULL
        OR e.key IN (SELECT k.name FROM kept k) AND jsonb_typeof(e.value) NOT IN ('object', 'array')
$$;
COMMENT ON FUNCTION building_info.answers_without_persons(jsonb) IS
    'Answers of a survey without persons: only columns of building and containment and the questionnaire''s names for them, also within groups.';
