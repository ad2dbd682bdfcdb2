-- Bringing back an earlier state of one record (P8), and forgetting a person on request (T46). Both by the Super Admin only.

CREATE FUNCTION audit.begin_act(act text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    INSERT INTO audit.running_act (transaction_id, action) VALUES (txid_current(), act)
        ON CONFLICT ON CONSTRAINT running_act_pkey DO UPDATE SET action = excluded.action;
    PERFORM set_config('imis.act', 'on', true);
END
$$;
COMMENT ON FUNCTION audit.begin_act(text) IS 'Marks the transaction as a restore or forget, for the history triggers. Internal.';

CREATE FUNCTION audit.end_act() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    DELETE FROM audit.running_act r WHERE r.transaction_id = txid_current();
    PERFORM set_config('imis.act', 'off', true);
END
$$;
COMMENT ON FUNCTION audit.end_act() IS 'Ends what audit.begin_act began. Internal.';

CREATE FUNCTION audit.restore_record(change_number bigint) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    c audit.change;
    target regclass;
    columns_to_set text;
    image hstore;
    touched integer;
BEGIN
    IF NOT imis.holds('super_admin') THEN
        PERFORM imis.refuse('restore_super_admin_only', 'Only the Super Admin may bring back an earlier state of a record.', NULL, NULL, NULL, '42501');
    END IF;
    SELECT * INTO c FROM audit.change h WHERE h.id = change_number;
    target := to_regclass(format('%I.%I', c.table_schema, c.table_name));
    IF c.id IS NULL OR target IS NULL OR c.old_row IS NULL OR c.action = 'forget' THEN
        PERFORM imis.refuse('restore_nothing_there', 'This entry of the history holds no earlier state that could be brought back. Choose a deletion or a change.');
    END IF;
    SELECT hstore(array_agg(e.key), array_agg(e.value)) INTO image FROM jsonb_each_text(c.old_row) e;
    SELECT string_agg(format('%I', a.attname), ', ' ORDER BY a.attnum) INTO columns_to_set
      FROM pg_attribute a WHERE a.attrelid = target AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND image ? a.attname::text;

    PERFORM audit.begin_act('restore');
    IF c.action = 'delete' THEN
        IF audit.row_now(target, c.record_key) IS NOT NULL THEN
            PERFORM imis.refuse('restore_is_there', 'The record is there already. Look at its history for the change you want to take back.', target);
        END IF;
        image := image || hstore('row_version', ((image -> 'row_version')::integer + 1)::text);
        -- Table and columns come from the catalogue, the values are one parameter.
        EXECUTE format('INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM populate_record(NULL::%s, $1)', target, columns_to_set, columns_to_set, target)
            USING image - CASE WHEN image ? 'row_version' THEN '{}'::text[] ELSE ARRAY['row_version'] END;
    ELSE
        EXECUTE format('UPDATE %s t SET (%s) = (SELECT %s FROM populate_record(NULL::%s, $2)) WHERE %s', target, columns_to_set, columns_to_set, target,
                       audit.key_condition(target)) USING c.record_key, image;
        GET DIAGNOSTICS touched = ROW_COUNT;
        IF touched = 0 THEN
            PERFORM imis.refuse('restore_is_gone', 'The record is no longer there. Bring back its deletion first.', target);
        END IF;
    END IF;
    PERFORM audit.end_act();
    RETURN c.record_key;
END
$$;
COMMENT ON FUNCTION audit.restore_record(bigint) IS
    'Brings back what a history entry replaced: a deleted record with its last values, or the former values of a change. Rules and keys are checked as always. Returns the key.';

CREATE FUNCTION audit.forget_person(schema_name text, table_name text, key text, reason text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target regclass := to_regclass(format('%I.%I', schema_name, table_name));
    personal text[];
    blanked integer;
BEGIN
    IF NOT imis.holds('super_admin') THEN
        PERFORM imis.refuse('forget_super_admin_only', 'Only the Super Admin may remove a person''s data.', NULL, NULL, NULL, '42501');
    END IF;
    PERFORM audit.check_look(reason);
    SELECT array_agg(p.column_name ORDER BY p.column_name) INTO personal FROM audit.personal_columns p WHERE p.table_schema = $1 AND p.table_name = $2;
    IF target IS NULL OR personal IS NULL THEN
        PERFORM imis.refuse('forget_no_person', format('The table %s.%s holds no personal data.', schema_name, table_name));
    END IF;
    PERFORM audit.begin_act('forget');
    -- Column names come from audit.personal_columns, which only the upgrade fills. taken_over: the record stays, incomplete from now on.
    EXECUTE format('UPDATE %s t SET %s, taken_over = true WHERE %s', target,
                   (SELECT string_agg(format('%I = NULL', p), ', ') FROM unnest(personal) p), audit.key_condition(target)) USING key;
    UPDATE audit.change h SET old_row = h.old_row - personal, new_row = h.new_row - personal
     WHERE h.table_schema = $1 AND h.table_name = $2 AND h.record_key = $3
       AND (h.old_row ?| personal OR h.new_row ?| personal);
    GET DIAGNOSTICS blanked = ROW_COUNT;
    PERFORM audit.end_act();
    INSERT INTO audit.change (by_user, app, table_schema, table_name, record_key, action, changed, transaction_id)
    VALUES (session_user, current_setting('application_name'), $1, $2, $3, 'forget', personal, txid_current());
    PERFORM audit.note_look('audit.forget_person', (SELECT max(p.data_class) FROM audit.personal_columns p WHERE p.table_schema = $1 AND p.table_name = $2), $1, $2, $3, $4, true);
    RETURN blanked;
END
$$;
COMMENT ON FUNCTION audit.forget_person(text, text, text, text) IS
    'Removes the personal values of one record, also from its history, and leaves a tombstone there that says so (reliability 5, T46). Returns how many history entries were blanked.';
