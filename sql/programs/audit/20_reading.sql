-- Reading history (COM-23; reliability 8): nobody reads audit.change itself. What is shown follows the rights on the table:
--   SELECT on the table: all values;  only on a register of it: values without the personal columns;  neither: that something changed, no values.
-- Who may ask at all: those who may change the table, and the Super Admin and IT Admin (whose reading rights on the data are as narrow as in the matrix).

CREATE FUNCTION audit.shown(row_values jsonb, columns_hidden text[], hide_all boolean) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT CASE WHEN row_values IS NULL THEN NULL ELSE
        (SELECT jsonb_object_agg(e.key, CASE WHEN (hide_all OR e.key = ANY (columns_hidden)) AND e.value <> 'null'::jsonb THEN to_jsonb('(hidden)'::text) ELSE e.value END)
           FROM jsonb_each(row_values) e) END
$$;
COMMENT ON FUNCTION audit.shown(jsonb, text[], boolean) IS 'Values as the reader may see them; hidden ones say (hidden).';

CREATE FUNCTION audit.key_condition(target regclass) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT CASE WHEN count(*) = 1 THEN min(format('t.%I = $1::%s', a.attname, format_type(a.atttypid, a.atttypmod)))
                ELSE 'array_to_string(ARRAY[' || string_agg(format('t.%I::text', a.attname), ', ' ORDER BY k.place) || '], ''|'') = $1' END
      FROM pg_index x, unnest(x.indkey::smallint[]) WITH ORDINALITY AS k(number, place), pg_attribute a
     WHERE x.indrelid = target AND x.indisprimary AND a.attrelid = target AND a.attnum = k.number
$$;
COMMENT ON FUNCTION audit.key_condition(regclass) IS 'Condition on table t that finds the record with key $1, from the catalogue.';

CREATE FUNCTION audit.row_now(target regclass, key text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    result jsonb;
BEGIN
    -- Table and condition come from the catalogue, the key is a parameter.
    EXECUTE format('SELECT hstore_to_jsonb(hstore(t.*)) FROM %s t WHERE %s', target, audit.key_condition(target)) INTO result USING key;
    RETURN result;
END
$$;
COMMENT ON FUNCTION audit.row_now(regclass, text) IS 'Present values of a record as text by column, NULL when it is gone. Internal: rights are checked by the callers.';

CREATE FUNCTION audit.in_scope(target regclass, key text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    r jsonb;
    provider integer;
    plant integer;
BEGIN
    IF imis.sees_all_providers() AND NOT (target = 'building_info.building_surveys'::regclass AND NOT imis.holds('building_permit', 'sanitation', 'super_admin', 'it_admin')) THEN
        RETURN true;
    END IF;
    r := audit.row_now(target, key);
    IF target = 'building_info.building_surveys'::regclass THEN
        RETURN coalesce((r ->> 'created_by')::integer = imis.current_user_id(), false);
    END IF;
    provider := CASE WHEN target = 'fsm.service_providers'::regclass THEN (r ->> 'id')::integer ELSE (r ->> 'service_provider_id')::integer END;
    plant := CASE WHEN target = 'fsm.treatment_plants'::regclass THEN (r ->> 'id')::integer ELSE (r ->> 'treatment_plant_id')::integer END;
    IF NOT (r ? 'service_provider_id' OR r ? 'treatment_plant_id' OR target IN ('fsm.service_providers'::regclass, 'fsm.treatment_plants'::regclass)) THEN
        RETURN r IS NOT NULL;
    END IF;
    IF target = 'fsm.applications'::regclass AND provider IS DISTINCT FROM imis.own_provider() THEN
        RETURN fsm.emptied_for_own_plant((r ->> 'id')::integer);
    END IF;
    RETURN imis.in_own_scope(provider, plant);
END
$$;
COMMENT ON FUNCTION audit.in_scope(regclass, text) IS 'True when the record is one the connected person may know of (OWN-01).';

CREATE FUNCTION audit.may_see_record(schema_name text, table_name text, key text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target regclass := to_regclass(format('%I.%I', schema_name, table_name));
BEGIN
    IF target IS NULL OR NOT has_any_column_privilege(session_user, target, 'SELECT') THEN
        RETURN false;
    END IF;
    RETURN key IS NULL OR audit.in_scope(target, key);
END
$$;
COMMENT ON FUNCTION audit.may_see_record(text, text, text) IS 'True when the connected person may read this record in its table. Used for attachments.';

CREATE FUNCTION audit.record_history(schema_name text, table_name text, key text)
RETURNS TABLE (id bigint, at timestamptz, by_user text, by_name text, app text, action text, changed text[], old_row jsonb, new_row jsonb,
               transaction_id bigint, batch_id integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target regclass := to_regclass(format('%I.%I', schema_name, table_name));
    register regclass := to_regclass(format('%I.%I', schema_name, table_name || '_register'));
    overseer boolean := imis.holds('super_admin', 'it_admin');
    whole boolean;
    part boolean;
    hidden text[];
    state jsonb;
    c audit.change;
BEGIN
    IF target IS NULL OR NOT EXISTS (SELECT 1 FROM pg_class r WHERE r.oid = target AND r.relkind IN ('r', 'p')) THEN
        PERFORM imis.refuse('history_of_nothing', format('There is no table %s.%s with history.', schema_name, table_name), NULL, NULL, NULL, '42P01');
    END IF;
    IF NOT (overseer OR has_any_column_privilege(session_user, target, 'UPDATE')
            OR (register IS NOT NULL AND has_any_column_privilege(session_user, register, 'UPDATE'))) OR NOT audit.in_scope(target, key) THEN
        PERFORM imis.refuse('no_access', 'You may not see the history of this record.', target, NULL, NULL, '42501');
    END IF;
    whole := has_table_privilege(session_user, target, 'SELECT');
    part := has_any_column_privilege(session_user, target, 'SELECT') OR (register IS NOT NULL AND has_table_privilege(session_user, register, 'SELECT'));
    IF NOT whole THEN
        SELECT array_agg(p.column_name) INTO hidden FROM audit.personal_columns p
         WHERE p.table_schema = $1 AND p.table_name = $2 AND NOT has_column_privilege(session_user, target, p.column_name, 'SELECT');
    END IF;
    state := audit.row_now(target, key);
    FOR c IN SELECT * FROM audit.change h WHERE h.table_schema = $1 AND h.table_name = $2 AND h.record_key = $3 ORDER BY h.id DESC LOOP
        -- Going back in time: what the record held before each change. A row of a mass load gets its first values this way.
        IF c.action IN ('insert', 'restore') AND c.old_row IS NULL THEN
            IF c.new_row IS NULL THEN
                c.new_row := state - ARRAY['row_version', 'seen_version', 'updated_at', 'updated_by'];
            END IF;
            state := NULL;
        ELSIF c.action = 'delete' THEN
            state := c.old_row;
        ELSE
            state := state || coalesce(c.old_row, '{}');
        END IF;
        id := c.id; at := c.at; by_user := c.by_user; app := c.app; action := c.action; changed := c.changed;
        transaction_id := c.transaction_id; batch_id := c.batch_id;
        SELECT u.name INTO by_name FROM imis.users u WHERE u.username = c.by_user;
        old_row := audit.shown(c.old_row, hidden, NOT part);
        new_row := audit.shown(c.new_row, hidden, NOT part);
        RETURN NEXT;
    END LOOP;
END
$$;
COMMENT ON FUNCTION audit.record_history(text, text, text) IS
    'History of one record, newest first, as far as the connected person may read the record: when, who, action, changed columns, values before and after (COM-23).';

CREATE VIEW audit.change_log AS
SELECT c.id, c.at, c.by_user, c.app, c.table_schema, c.table_name, c.record_key, c.action, c.changed, c.transaction_id, c.batch_id
  FROM audit.change c;
COMMENT ON VIEW audit.change_log IS 'Change log. Who changed which record when, without values; for administrators and for catching up on missed notices.';

CREATE FUNCTION audit.last_change() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT max(id) FROM audit.change $$;
COMMENT ON FUNCTION audit.last_change() IS 'Number of the newest change; a listener remembers it and asks for what came after (reliability 10).';

CREATE FUNCTION audit.tables_changed_since(change_number bigint) RETURNS TABLE (table_schema text, table_name text, changes bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT c.table_schema, c.table_name, count(*) FROM audit.change c WHERE c.id > change_number GROUP BY 1, 2 $$;
COMMENT ON FUNCTION audit.tables_changed_since(bigint) IS 'Tables that changed after a change number, and how often; no keys, no values (reliability 10, missed messages).';
