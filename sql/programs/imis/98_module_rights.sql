-- What the desk offers (modules 14.3), and the reason that an export with names of persons asks for (reliability 5).

CREATE FUNCTION imis.own_module_rights() RETURNS TABLE (relation text, letters text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT m.relation, coalesce(string_agg(m.letters, '') FILTER (WHERE pg_has_role(session_user, m.role_name, 'MEMBER')), '')
      FROM imis.module_rights m GROUP BY m.relation
$$;
COMMENT ON FUNCTION imis.own_module_rights() IS 'What the connected person is offered at the desk, by table: the letters of all roles held (modules 14.3).';

CREATE FUNCTION imis.personal_names() RETURNS TABLE (name text, data_class text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT p.table_schema || '.' || p.table_name || '.' || p.column_name, p.data_class FROM audit.personal_columns p $$;
COMMENT ON FUNCTION imis.personal_names() IS 'Names of the columns that hold data of persons, with their class; no data.';

CREATE FUNCTION audit.note_export(relation text, rows_written bigint, reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target regclass := to_regclass(relation);
    class text;
BEGIN
    IF target IS NULL OR NOT audit.may_see_record(split_part(relation, '.', 1), split_part(relation, '.', 2), NULL) THEN
        PERFORM imis.refuse('export_no_access', 'You may not export these records.', NULL, NULL, NULL, '42501');
    ELSIF coalesce(btrim(reason), '') = '' THEN
        PERFORM imis.refuse('export_reason_missing', 'Say why you need these names. The reason is written down with yours.', target);
    END IF;
    SELECT max(p.data_class) INTO class FROM audit.personal_columns p WHERE p.table_schema || '.' || p.table_name = relation;
    INSERT INTO audit.access_log (by_user, app, what, data_class, table_schema, table_name, record_key, reason, found)
    VALUES (session_user, current_setting('application_name'), 'export', coalesce(class, 'B'), split_part(relation, '.', 1), split_part(relation, '.', 2),
            rows_written || ' records', btrim(reason), rows_written > 0);
END
$$;
COMMENT ON FUNCTION audit.note_export(text, bigint, text) IS 'Writes down that records with names of persons were exported, how many and why (reliability 5, P7).';
