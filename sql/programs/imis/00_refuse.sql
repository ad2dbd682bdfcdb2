-- How a trigger or an act says no: with the rule's name and the officer's sentence.

CREATE FUNCTION imis.refuse(
    rule_name text, sentence text, target regclass DEFAULT NULL, column_name text DEFAULT NULL,
    hint text DEFAULT NULL, code text DEFAULT NULL
) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    schema_name text := '';
    table_name text := '';
BEGIN
    IF target IS NOT NULL THEN
        SELECT n.nspname, c.relname INTO schema_name, table_name
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.oid = target;
    END IF;
    RAISE EXCEPTION USING
        MESSAGE = sentence,
        ERRCODE = coalesce(code, '23514'),
        CONSTRAINT = rule_name,
        SCHEMA = schema_name,
        TABLE = table_name,
        COLUMN = coalesce(column_name, ''),
        HINT = coalesce(hint, '');
END
$$;
COMMENT ON FUNCTION imis.refuse(text, text, regclass, text, text, text) IS
    'Refuses a change: rule_name (snake case, the rule''s id first), the officer''s sentence (what is wrong and what to do, no personal data), '
    'table, column, hint, and the error code (23514 a rule, 40001 changed meanwhile, 42501 no access).';

CREATE FUNCTION imis.setting_text(setting_name text) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT value FROM imis.settings WHERE name = setting_name $$;
COMMENT ON FUNCTION imis.setting_text(text) IS 'Value of a setting as text; NULL when it is not set or unknown.';

CREATE FUNCTION imis.setting_number(setting_name text) RETURNS numeric
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT value::numeric FROM imis.settings WHERE name = setting_name AND value_type IN ('integer', 'number') $$;
COMMENT ON FUNCTION imis.setting_number(text) IS 'Value of a number setting; NULL when it is not set or unknown.';

CREATE FUNCTION imis.setting_true(setting_name text) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce((SELECT value = 'true' FROM imis.settings WHERE name = setting_name AND value_type = 'boolean'), false) $$;
COMMENT ON FUNCTION imis.setting_true(text) IS 'Value of a yes/no setting; false when it is not set.';
