-- How long data of persons stays: one act, which first only looks. Spec: reliability 5 (Retention; Purpose in time), T46.
-- History keeps that something was there and was changed; its values go with the data they describe.
-- requires: audit/30_restore.sql

CREATE FUNCTION imis.retention_limit(what text) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT (CURRENT_DATE - CASE what
        WHEN 'applications' THEN make_interval(years => imis.setting_number('retention_application_years')::integer)
        WHEN 'payments' THEN make_interval(years => imis.setting_number('retention_payment_years')::integer)
        WHEN 'access_log' THEN make_interval(years => imis.setting_number('retention_access_log_years')::integer)
        WHEN 'surveys' THEN make_interval(days => imis.setting_number('retention_survey_days')::integer) END)::date
$$;
COMMENT ON FUNCTION imis.retention_limit(text) IS 'Day before which the time is over of applications, payments, access_log or surveys.';

CREATE FUNCTION imis.applications_past_retention() RETURNS integer[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT array_agg(over.application_id) FROM (
        SELECT d.application_id FROM (
            SELECT a.id AS application_id, coalesce(a.application_date, imis.local_date(a.created_at)) AS day FROM fsm.applications a
            UNION ALL SELECT e.application_id, greatest(e.emptied_date, e.end_date) FROM fsm.emptyings e
            UNION ALL SELECT s.application_id, greatest(s.date, s.exit_date) FROM fsm.sludge_collections s
        ) d GROUP BY d.application_id HAVING max(d.day) < imis.retention_limit('applications')) over
$$;
COMMENT ON FUNCTION imis.applications_past_retention() IS 'Applications whose last service (application, emptying or disposal) lies before the limit.';

CREATE FUNCTION imis.blank_history(target regclass, keys text[], personal text[], only_look boolean) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    of_schema name;
    of_table name;
    entries bigint;
BEGIN
    SELECT n.nspname, c.relname INTO of_schema, of_table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = target;
    IF only_look THEN
        SELECT count(*) INTO entries FROM audit.change h
         WHERE h.table_schema = of_schema AND h.table_name = of_table AND h.record_key = ANY (keys) AND (h.old_row ?| personal OR h.new_row ?| personal);
    ELSE
        UPDATE audit.change h SET old_row = nullif(h.old_row - personal, '{}'), new_row = nullif(h.new_row - personal, '{}')
         WHERE h.table_schema = of_schema AND h.table_name = of_table AND h.record_key = ANY (keys) AND (h.old_row ?| personal OR h.new_row ?| personal);
        GET DIAGNOSTICS entries = ROW_COUNT;
    END IF;
    RETURN entries;
END
$$;
COMMENT ON FUNCTION imis.blank_history(regclass, text[], text[], boolean) IS
    'Takes the values of these columns out of the history of these records; only within an act of forgetting. Gives the number of entries. Internal.';

CREATE FUNCTION imis.retention_pass(only_look boolean)
RETURNS TABLE (relation text, data_class text, older_than date, records bigint, history_entries bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    part record;
    personal text[];
    keys text[];
    over integer[] := imis.applications_past_retention();
    assigned text;
    still text;
BEGIN
    IF NOT only_look THEN
        PERFORM audit.begin_act('forget');
    END IF;
    -- Applications, emptyings and feedback: names become a word and the application's number, the rest of class B goes.
    data_class := 'B';
    older_than := imis.retention_limit('applications');
    FOR part IN SELECT v.target, v.link FROM (VALUES ('fsm.applications'::regclass, 'id'), ('fsm.emptyings', 'application_id'), ('fsm.feedbacks', 'application_id')) v (target, link) LOOP
        -- Columns come from audit.personal_columns, which only the upgrade fills.
        SELECT array_agg(p.column_name ORDER BY p.column_name),
               string_agg(CASE WHEN w.word IS NULL THEN format('%I = NULL', p.column_name)
                               ELSE format('%1$I = CASE WHEN t.%1$I IS NOT NULL THEN %2$L || t.%3$I END', p.column_name, w.word, part.link) END, ', '),
               string_agg(CASE WHEN w.word IS NULL THEN format('t.%I IS NOT NULL', p.column_name)
                               ELSE format('t.%I <> %L || t.%I', p.column_name, w.word, part.link) END, ' OR ')
          INTO personal, assigned, still
          FROM audit.personal_columns p
          CROSS JOIN LATERAL (SELECT initcap(substring(p.column_name FROM '([a-z]+)_name$')) || ' ' AS word) w
         WHERE format('%I.%I', p.table_schema, p.table_name)::regclass = part.target;
        EXECUTE format('SELECT array_agg(t.id::text) FROM %s t WHERE t.%I = ANY ($1) AND (%s)', part.target, part.link, still) INTO keys USING over;
        IF NOT only_look AND keys IS NOT NULL THEN
            -- taken_over: the record stays, incomplete from now on.
            EXECUTE format('UPDATE %s t SET %s, taken_over = true WHERE t.id::text = ANY ($1)', part.target, assigned) USING keys;
        END IF;
        relation := part.target::text;
        records := coalesce(cardinality(keys), 0);
        history_entries := imis.blank_history(part.target, keys, personal, only_look);
        RETURN NEXT;
    END LOOP;

    -- Surveys: what was approved stands with the building and its owner.
    data_class := 'B, C';
    older_than := imis.retention_limit('surveys');
    relation := 'building_info.building_surveys';
    SELECT array_agg(s.id::text) INTO keys FROM building_info.building_surveys s
     WHERE NOT s.is_enabled AND imis.local_date(coalesce(s.decided_at, s.updated_at)) < older_than
       AND s.answers <> building_info.answers_without_persons(s.answers);
    IF NOT only_look THEN
        UPDATE building_info.building_surveys s SET answers = building_info.answers_without_persons(s.answers) WHERE s.id::text = ANY (keys);
    END IF;
    records := coalesce(cardinality(keys), 0);
    history_entries := imis.blank_history(relation::regclass, keys, ARRAY['answers'], only_look);
    RETURN NEXT;

    -- Payments: the rows of old deliveries go, whole also in history.
    data_class := 'D';
    older_than := imis.retention_limit('payments');
    FOR part IN SELECT format('%I.%I', p.schema_name, p.payments_table)::regclass AS target FROM imis.payment_services p ORDER BY p.id LOOP
        relation := part.target::text;
        EXECUTE format('SELECT array_agg(t.id::text) FROM %s t JOIN imis.import_batches b ON b.id = t.batch_id WHERE b.delivered_on < $1', part.target)
            INTO keys USING older_than;
        IF NOT only_look THEN
            EXECUTE format('DELETE FROM %s t USING imis.import_batches b WHERE b.id = t.batch_id AND b.delivered_on < $1', part.target) USING older_than;
        END IF;
        SELECT array_agg(a.attname::text) INTO personal FROM pg_attribute a WHERE a.attrelid = part.target AND a.attnum > 0 AND NOT a.attisdropped;
        records := coalesce(cardinality(keys), 0);
        history_entries := imis.blank_history(part.target, keys, personal, only_look);
        RETURN NEXT;
    END LOOP;

    -- History of records that are gone follows the data it described: no longer than that would have been kept.
    relation := 'audit.change';
    records := 0;
    FOREACH data_class IN ARRAY ARRAY['B, C', 'D'] LOOP
        older_than := imis.retention_limit(CASE data_class WHEN 'D' THEN 'payments' ELSE 'applications' END);
        history_entries := 0;
        FOR part IN SELECT p.table_schema, p.table_name, format('%I.%I', p.table_schema, p.table_name)::regclass AS target, array_agg(p.column_name) AS personal
                      FROM audit.personal_columns p WHERE p.data_class = ANY (string_to_array(retention_pass.data_class, ', ')) GROUP BY 1, 2 LOOP
            EXECUTE format('SELECT array_agg(DISTINCT h.record_key) FROM audit.change h WHERE h.table_schema = $1 AND h.table_name = $2 AND h.at < $3 '
                           'AND (h.old_row ?| $4 OR h.new_row ?| $4) AND h.record_key NOT IN (SELECT %s FROM %s t) '
                           'AND NOT EXISTS (SELECT FROM audit.change l WHERE l.record_key = h.record_key AND l.table_name = $2 AND l.table_schema = $1 AND l.at >= $3)',
                           staging.key_expression(part.target), part.target)
                INTO keys USING part.table_schema, part.table_name, older_than, part.personal;
            history_entries := history_entries + imis.blank_history(part.target, keys, part.personal, only_look);
        END LOOP;
        RETURN NEXT;
    END LOOP;

    data_class := 'H';
    older_than := imis.retention_limit('access_log');
    relation := 'audit.access_log';
    history_entries := 0;
    IF only_look THEN
        SELECT count(*) INTO records FROM audit.access_log l WHERE l.at < older_than;
    ELSE
        DELETE FROM audit.access_log l WHERE l.at < older_than;
        GET DIAGNOSTICS records = ROW_COUNT;
        PERFORM audit.end_act();
    END IF;
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION imis.retention_pass(boolean) IS 'Looks for what is past its time, and treats it when not only looking. Internal: imis.retention_due and imis.apply_retention ask who may.';

CREATE FUNCTION imis.retention_label(relation text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE relation WHEN 'audit.change' THEN 'history of deleted records' ELSE imis.label_of(relation::regclass) END
$$;
COMMENT ON FUNCTION imis.retention_label(text) IS 'What a table is called in the report of the act. Internal.';

CREATE FUNCTION imis.retention_due()
RETURNS TABLE (relation text, label text, data_class text, older_than date, records bigint, history_entries bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT imis.holds('super_admin', 'it_admin') THEN
        PERFORM imis.refuse('retention_no_access', 'Only the administrators look after how long data of persons is kept.', NULL, NULL, NULL, '42501');
    END IF;
    RETURN QUERY SELECT p.relation, imis.retention_label(p.relation), p.data_class, p.older_than, p.records, p.history_entries
                   FROM imis.retention_pass(true) p;
END
$$;
COMMENT ON FUNCTION imis.retention_due() IS 'What is past its time, by table and class; numbers only, nothing is changed (reliability 5, Retention).';

CREATE FUNCTION imis.apply_retention(only_look boolean DEFAULT true)
RETURNS TABLE (relation text, label text, data_class text, older_than date, records bigint, history_entries bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    done record;
BEGIN
    IF NOT imis.holds('super_admin') THEN
        PERFORM imis.refuse('retention_super_admin_only', 'Only the Super Admin may remove data of persons whose time is over.', NULL, NULL, NULL, '42501');
    ELSIF only_look THEN
        RETURN QUERY SELECT d.* FROM imis.retention_due() d;
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('imis.apply_retention'));
    FOR done IN SELECT p.* FROM imis.retention_pass(false) p LOOP
        IF done.records + done.history_entries > 0 THEN
            INSERT INTO imis.retention_runs (relation, data_class, older_than, records, history_entries)
            VALUES (done.relation, done.data_class, done.older_than, done.records, done.history_entries);
        END IF;
        relation := done.relation;
        label := imis.retention_label(done.relation);
        data_class := done.data_class;
        older_than := done.older_than;
        records := done.records;
        history_entries := done.history_entries;
        RETURN NEXT;
    END LOOP;
END
$$;
COMMENT ON FUNCTION imis.apply_retention(boolean) IS
    'Removes or replaces data of persons whose time is over, by table and class: only looks unless told false. A second run finds nothing. Super Admin only (reliability 5, Retention).';
