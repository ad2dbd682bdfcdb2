-- Taking back a delivery: what it added goes, what it changed comes back; what was changed or is used since stays, and is named.
-- Works from the history, which knows the delivery of every change (audit.change.batch_id). Spec: data-model 5.1, reliability 7 and 8.
-- requires: audit/30_restore.sql

CREATE FUNCTION imis.may_undo_import(batch integer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce((SELECT b.created_by = imis.current_user_id()
               OR NOT pg_has_role(session_user, 'imis_officer', 'MEMBER')
               OR (has_table_privilege(session_user, to_regclass(b.kind), 'INSERT')
                   AND (has_table_privilege(session_user, to_regclass(b.kind), 'DELETE')
                        OR b.kind IN (SELECT p.schema_name || '.' || p.payments_table FROM imis.payment_services p)))
          FROM imis.import_batches b WHERE b.id = batch), false)
$$;
COMMENT ON FUNCTION imis.may_undo_import(integer) IS
    'True for who made the delivery, and for those who may add and delete such records (payments: who may import them), and for administrators of the server.';

CREATE FUNCTION staging.key_expression(target regclass) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE WHEN count(*) = 1 THEN min(format('t.%I::text', a.attname))
                ELSE 'concat_ws(''|'', ' || string_agg(format('t.%I::text', a.attname), ', ' ORDER BY k.place) || ')' END
      FROM pg_index x, unnest(x.indkey::smallint[]) WITH ORDINALITY AS k(number, place), pg_attribute a
     WHERE x.indrelid = target AND x.indisprimary AND a.attrelid = target AND a.attnum = k.number
$$;
COMMENT ON FUNCTION staging.key_expression(regclass) IS 'SQL for the key of a row t as the text under which history keeps it.';

-- Which of the keys cannot go: changed since by somebody, or referred to by other records.
CREATE FUNCTION staging.not_removable(batch integer, target regclass, keys text[]) RETURNS TABLE (key text, reason text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    of_key text := staging.key_expression(target);
    child record;
BEGIN
    RETURN QUERY
        SELECT c.record_key, 'changed since, last ' || to_char(max(c.at), 'YYYY-MM-DD HH24:MI') || coalesce(' by ' || max(u.name), '')
          FROM audit.change c JOIN pg_class r ON r.oid = target JOIN pg_namespace n ON n.oid = r.relnamespace
          LEFT JOIN imis.users u ON u.username = c.by_user
         WHERE c.table_schema = n.nspname AND c.table_name = r.relname AND c.record_key = ANY (keys) AND c.action <> 'delete'
           AND c.batch_id IS DISTINCT FROM batch AND c.id > (SELECT min(f.id) FROM audit.change f WHERE f.batch_id = batch)
         GROUP BY c.record_key;
    FOR child IN
        SELECT k.conrelid::regclass AS name, a.attname AS own, p.attname AS theirs, imis.label_of(k.conrelid::regclass) AS label
          FROM pg_constraint k
          JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
          JOIN pg_attribute p ON p.attrelid = k.confrelid AND p.attnum = k.confkey[1]
         WHERE k.contype = 'f' AND k.confrelid = target AND array_length(k.conkey, 1) = 1
         ORDER BY 1
    LOOP
        -- Table and columns come from the catalogue, the keys are a parameter.
        RETURN QUERY EXECUTE format(
            'SELECT %1$s, %2$L::text || %3$L FROM %4$s t WHERE %1$s = ANY ($1) AND EXISTS (SELECT FROM %5$s x WHERE x.%6$I = t.%7$I%8$s)',
            of_key, 'other records refer to it: ', child.label, target, child.name, child.own, child.theirs,
            CASE WHEN child.name = target THEN ' AND NOT ' || replace(of_key, 't.', 'x.') || ' = ANY ($1)' ELSE '' END)
            USING keys;
    END LOOP;
END
$$;
COMMENT ON FUNCTION staging.not_removable(integer, regclass, text[]) IS 'Records of a delivery that an undo must leave, with the reason. Internal.';

CREATE FUNCTION staging.remove_records(target regclass, keys text[]) RETURNS TABLE (key text, reason text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    of_key text := staging.key_expression(target);
    one text;
    sentence text;
BEGIN
    BEGIN
        EXECUTE format('DELETE FROM %s t WHERE %s = ANY ($1)', target, of_key) USING keys;
        RETURN;
    EXCEPTION WHEN integrity_constraint_violation OR raise_exception THEN
        sentence := NULL;  -- some record is refused: they are taken one by one, and the refused ones named
    END;
    FOREACH one IN ARRAY keys LOOP
        BEGIN
            EXECUTE format('DELETE FROM %s t WHERE %s = $1', target, of_key) USING one;
        EXCEPTION WHEN integrity_constraint_violation OR raise_exception THEN
            GET STACKED DIAGNOSTICS sentence = MESSAGE_TEXT;
            key := one;
            reason := sentence;
            RETURN NEXT;
        END;
    END LOOP;
END
$$;
COMMENT ON FUNCTION staging.remove_records(regclass, text[]) IS 'Deletes records, all at once or, where a rule refuses, one by one; gives the refused ones. Internal.';

CREATE FUNCTION staging.put_back(target regclass, batch integer, columns text[], keys text[], images public.hstore[]) RETURNS TABLE (key text, reason text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    of_key text := staging.key_expression(target);
    assigned text;
    statement text;
    place integer;
BEGIN
    SELECT string_agg(format('%1$I = p.%1$I', a.attname), ', ') INTO assigned FROM pg_attribute a
     WHERE a.attrelid = target AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attname = ANY (columns);
    IF assigned IS NULL THEN
        RETURN;
    END IF;
    statement := format('UPDATE %1$s t SET %2$s FROM unnest($1, $2) AS u (k, image) CROSS JOIN LATERAL populate_record(NULL::%1$s, u.image) p WHERE %3$s = u.k',
                        target, assigned, of_key);
    BEGIN
        EXECUTE statement USING keys, images;
        RETURN;
    EXCEPTION WHEN integrity_constraint_violation OR raise_exception THEN
        place := 0;  -- one by one, below
    END;
    FOR place IN 1 .. cardinality(keys) LOOP
        BEGIN
            EXECUTE statement USING keys[place:place], images[place:place];
        EXCEPTION WHEN integrity_constraint_violation OR raise_exception THEN
            key := keys[place];
            reason := SQLERRM;
            RETURN NEXT;
        END;
    END LOOP;
END
$$;
COMMENT ON FUNCTION staging.put_back(regclass, integer, text[], text[], public.hstore[]) IS
    'Gives records the values they had in these columns before a delivery; gives the refused ones. Internal.';

CREATE FUNCTION imis.undo_import(batch integer, only_look boolean DEFAULT false) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    b imis.import_batches;
    target regclass;
    of_payments boolean;
    added text[];
    there text[];
    kept jsonb := '[]';
    left_there jsonb;
    removed bigint := 0;
    restored bigint := 0;
    part record;
BEGIN
    SELECT i.* INTO b FROM imis.import_batches i WHERE i.id = batch FOR UPDATE;
    IF b.id IS NULL OR NOT imis.may_undo_import(batch) THEN
        PERFORM imis.refuse('import_undo_no_access', 'This delivery is not one that you may undo. Who made it, or the head of that register, can.',
                            NULL, NULL, NULL, '42501');
    ELSIF b.status <> 'accepted' THEN
        PERFORM imis.refuse('import_undo_not_in_force', 'Only a delivery that was imported can be undone. Refresh the list to see what became of this one.');
    END IF;
    target := to_regclass(b.kind);
    IF target IS NULL OR NOT pg_try_advisory_xact_lock(hashtext('imis.load'), hashtext(b.kind)) THEN
        PERFORM imis.refuse('import_undo_busy', 'Another import of the same kind is running. Wait until it has ended, then undo again.', NULL, NULL, NULL, '55P03');
    END IF;
    PERFORM set_config('imis.batch_id', '', true);
    of_payments := EXISTS (SELECT FROM imis.payment_services p WHERE p.schema_name || '.' || p.payments_table = b.kind);
    IF of_payments THEN
        EXECUTE format('SELECT count(*) FROM %s WHERE batch_id = $1', target) INTO removed USING batch;
        IF NOT only_look THEN
            EXECUTE format('DELETE FROM %s WHERE batch_id = $1', target) USING batch;
        END IF;
    ELSE
        SELECT array_agg(DISTINCT c.record_key) INTO added FROM audit.change c
         WHERE c.batch_id = batch AND c.action = 'insert' AND format('%I.%I', c.table_schema, c.table_name)::regclass = target;
        EXECUTE format('SELECT array_agg(%1$s) FROM %2$s t WHERE %1$s = ANY ($1)', staging.key_expression(target), target) INTO there USING added;
        SELECT coalesce(jsonb_agg(jsonb_build_object('table', b.kind, 'key', n.key, 'reason', n.reason)), '[]') INTO left_there
          FROM (SELECT r.key, min(r.reason) AS reason FROM staging.not_removable(batch, target, coalesce(there, '{}')) r GROUP BY r.key) n;
        kept := kept || left_there;
        SELECT array_agg(k) INTO there FROM unnest(there) k WHERE k NOT IN (SELECT e ->> 'key' FROM jsonb_array_elements(left_there) e);
        IF NOT only_look AND there IS NOT NULL THEN
            SELECT coalesce(jsonb_agg(jsonb_build_object('table', b.kind, 'key', r.key, 'reason', r.reason)), '[]') INTO left_there
              FROM staging.remove_records(target, there) r;
            kept := kept || left_there;
            removed := cardinality(there) - jsonb_array_length(left_there);
        ELSE
            removed := coalesce(cardinality(there), 0);
        END IF;
        -- What the delivery changed, here and, through rules, in other tables; the earliest former value of each column counts.
        FOR part IN
            WITH former AS (
                SELECT DISTINCT ON (c.table_schema, c.table_name, c.record_key, e.key)
                       format('%I.%I', c.table_schema, c.table_name)::regclass AS of_table, c.record_key, e.key AS column_name, e.value, c.table_schema, c.table_name
                  FROM audit.change c CROSS JOIN LATERAL jsonb_each_text(c.old_row) e
                 WHERE c.batch_id = batch AND c.action = 'update'
                   AND NOT (c.record_key = ANY (coalesce(added, '{}')) AND format('%I.%I', c.table_schema, c.table_name)::regclass = target)
                 ORDER BY c.table_schema, c.table_name, c.record_key, e.key, c.id
            ), images AS (
                SELECT f.of_table, f.record_key, array_agg(f.column_name ORDER BY f.column_name) AS columns,
                       hstore(array_agg(f.column_name ORDER BY f.column_name), array_agg(f.value ORDER BY f.column_name)) AS image,
                       EXISTS (SELECT FROM audit.change l WHERE l.record_key = f.record_key AND l.table_name = f.table_name AND l.table_schema = f.table_schema
                                  AND l.batch_id IS DISTINCT FROM batch AND l.transaction_id <> txid_current()
                                  AND l.id > (SELECT max(m.id) FROM audit.change m WHERE m.batch_id = batch AND m.record_key = f.record_key
                                                 AND m.table_name = f.table_name AND m.table_schema = f.table_schema)) AS later
                  FROM former f GROUP BY f.of_table, f.record_key, f.table_name, f.table_schema
            )
            SELECT i.of_table, i.columns, i.later, array_agg(i.record_key) AS keys, array_agg(i.image) AS images FROM images i GROUP BY 1, 2, 3
        LOOP
            IF part.later THEN
                SELECT kept || jsonb_agg(jsonb_build_object('table', part.of_table::text, 'key', k, 'reason', 'changed since; its values were left')) INTO kept
                  FROM unnest(part.keys) k;
            ELSIF only_look THEN
                restored := restored + CASE WHEN part.of_table = target THEN cardinality(part.keys) ELSE 0 END;
            ELSE
                SELECT coalesce(jsonb_agg(jsonb_build_object('table', part.of_table::text, 'key', r.key, 'reason', r.reason)), '[]') INTO left_there
                  FROM staging.put_back(part.of_table, batch, part.columns, part.keys, part.images) r;
                kept := kept || left_there;
                restored := restored + CASE WHEN part.of_table = target THEN cardinality(part.keys) - jsonb_array_length(left_there) ELSE 0 END;
            END IF;
        END LOOP;
    END IF;
    IF NOT only_look THEN
        DELETE FROM staging.overruled_rows o WHERE o.table_name = b.kind;
        UPDATE imis.import_batches i SET status = 'undone', undone_at = now(), undone_by = imis.current_user_id(),
               rows_kept = jsonb_array_length(kept) WHERE i.id = batch;
    END IF;
    RETURN jsonb_build_object('removed', removed, 'restored', restored, 'kept_count', jsonb_array_length(kept), 'kept',
        (SELECT coalesce(jsonb_agg(e), '[]') FROM (SELECT e FROM jsonb_array_elements(kept) e LIMIT 1000) AS first(e)));
END
$$;
COMMENT ON FUNCTION imis.undo_import(integer, boolean) IS
    'Takes a delivery back: records it added are deleted, records it changed get their former values; what was changed or is used since is left. '
    'Gives removed, restored, kept_count and kept (table, key, reason). With only_look nothing is done, only said.';

-- Numbers that a mere check of a delivery has drawn go back, when nobody has drawn any since.
CREATE FUNCTION staging.number_state(table_name text) RETURNS TABLE (sequence text, value bigint, called boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    one record;
BEGIN
    IF NOT has_table_privilege(session_user, table_name::regclass, 'INSERT') THEN
        RETURN;
    END IF;
    FOR one IN
        SELECT s.oid::regclass AS name FROM pg_class s JOIN pg_class t ON t.oid = table_name::regclass
         WHERE s.relkind = 'S' AND s.relnamespace = t.relnamespace AND s.relname LIKE t.relname || '\_%\_seq'
    LOOP
        RETURN QUERY EXECUTE format('SELECT %L::text, last_value, is_called FROM %s', one.name, one.name);
    END LOOP;
END
$$;
COMMENT ON FUNCTION staging.number_state(text) IS 'How far the number sequences of a table have been drawn.';

CREATE FUNCTION staging.give_numbers_back(table_name text, sequence text, value bigint, called boolean, drawn bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET lock_timeout = '500ms' AS $$
DECLARE
    now_at bigint;
BEGIN
    IF NOT has_table_privilege(session_user, table_name::regclass, 'INSERT') OR value > drawn
       OR NOT EXISTS (SELECT FROM staging.number_state(table_name) s WHERE s.sequence = give_numbers_back.sequence) THEN
        RETURN false;
    END IF;
    BEGIN
        -- This lock stands against nextval() until the end of the transaction; who has drawn a number and not yet saved holds it off.
        EXECUTE format('ALTER SEQUENCE %s INCREMENT BY 1', sequence::regclass);
    EXCEPTION WHEN lock_not_available THEN
        RETURN false;
    END;
    EXECUTE format('SELECT last_value FROM %s', sequence::regclass) INTO now_at;
    IF now_at IS DISTINCT FROM drawn THEN
        RETURN false;
    END IF;
    -- Never below a number that is in use: what the check drew is above every stored one, because value was the state before it.
    PERFORM setval(sequence::regclass, value, called);
    RETURN true;
END
$$;
COMMENT ON FUNCTION staging.give_numbers_back(text, text, bigint, boolean, bigint) IS
    'Sets a sequence back to its state before a check that was rolled back, if no number was drawn since. False when it was left as it is.';

CREATE FUNCTION staging.move_numbers(table_name text, highest bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    state record;
BEGIN
    IF NOT has_table_privilege(session_user, table_name::regclass, 'INSERT') THEN
        PERFORM imis.refuse('import_no_right', 'Your account may not add such records.', table_name::regclass, NULL, NULL, '42501');
    END IF;
    FOR state IN SELECT s.sequence, CASE WHEN s.called THEN s.value ELSE 0 END AS given FROM staging.number_state(table_name) s LOOP
        PERFORM pg_advisory_xact_lock(hashtextextended(state.sequence, 0));
        IF highest - state.given > 1000 THEN
            PERFORM setval(state.sequence::regclass, highest);   -- far ahead: nobody draws a thousand numbers in between
        ELSE
            FOR drawn IN state.given + 1 .. highest LOOP
                EXIT WHEN nextval(state.sequence::regclass) >= highest;
            END LOOP;
        END IF;
    END LOOP;
END
$$;
COMMENT ON FUNCTION staging.move_numbers(text, bigint) IS 'Moves the number sequence of a table past a number that a delivery brings, never back.';

CREATE FUNCTION staging.new_number(table_name text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT has_table_privilege(session_user, table_name::regclass, 'INSERT') THEN
        PERFORM imis.refuse('import_no_right', 'Your account may not add such records.', table_name::regclass, NULL, NULL, '42501');
    END IF;
    RETURN nextval(pg_get_serial_sequence(table_name, 'id'));
END
$$;
COMMENT ON FUNCTION staging.new_number(text) IS 'The next running number of a table, for a delivered row without one.';

CREATE FUNCTION imis.delivered_already(of_kind text, sha256 text) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT b.id FROM imis.import_batches b WHERE b.kind = of_kind AND b.file_sha256 = sha256 AND b.status = 'accepted' ORDER BY b.id DESC LIMIT 1
$$;
COMMENT ON FUNCTION imis.delivered_already(text, text) IS 'Number of the accepted delivery of the same file, null when it is new.';

CREATE VIEW imis.deliveries AS
SELECT b.id, b.kind, initcap(left(imis.label_of(to_regclass(b.kind)), 1)) || substr(imis.label_of(to_regclass(b.kind)), 2) AS register,
       b.file_name, b.layer_name, b.created_at, imis.user_label(b.created_by) AS made_by, b.status,
       b.rows_read, b.rows_accepted - b.rows_changed AS rows_added, b.rows_changed, b.rows_unchanged, b.rows_skipped, b.rows_refused, b.rows_unmatched,
       b.undone_at, imis.user_label(b.undone_by) AS undone_by, b.rows_kept, b.encoding, b.date_format, b.crs, b.row_version,
       b.created_by = imis.current_user_id() AS own
  FROM imis.import_batches b
 WHERE b.created_by = (SELECT imis.current_user_id()) OR imis.holds('super_admin', 'it_admin')
    OR NOT pg_has_role(session_user, 'imis_officer', 'MEMBER') OR has_table_privilege(session_user, to_regclass(b.kind), 'INSERT');
COMMENT ON VIEW imis.deliveries IS 'Deliveries. What came in by file, by whom, with its counts: the own ones, and those into registers that one may import.';
COMMENT ON COLUMN imis.deliveries.id IS 'Delivery. Number of the delivery.';
COMMENT ON COLUMN imis.deliveries.kind IS 'Table. Table the rows are for.';
COMMENT ON COLUMN imis.deliveries.register IS 'Register. Name of the table.';
COMMENT ON COLUMN imis.deliveries.file_name IS 'File. Name of the file.';
COMMENT ON COLUMN imis.deliveries.layer_name IS 'Layer. Layer or sheet of the file.';
COMMENT ON COLUMN imis.deliveries.created_at IS 'When. When the file was read.';
COMMENT ON COLUMN imis.deliveries.made_by IS 'Who. Person who brought it.';
COMMENT ON COLUMN imis.deliveries.status IS 'Status. staged, accepted, refused or undone.';
COMMENT ON COLUMN imis.deliveries.rows_read IS 'Read. Rows of the file.';
COMMENT ON COLUMN imis.deliveries.rows_added IS 'Added. Rows that became new records.';
COMMENT ON COLUMN imis.deliveries.rows_changed IS 'Changed. Rows that changed a record.';
COMMENT ON COLUMN imis.deliveries.rows_unchanged IS 'As before. Rows that say what the record says already.';
COMMENT ON COLUMN imis.deliveries.rows_skipped IS 'Skipped. Withdrawn rows.';
COMMENT ON COLUMN imis.deliveries.rows_refused IS 'Refused. Rows with a fault.';
COMMENT ON COLUMN imis.deliveries.rows_unmatched IS 'Unmatched. Payments whose number belonged to no building at the time.';
COMMENT ON COLUMN imis.deliveries.undone_at IS 'Undone at. When it was taken back.';
COMMENT ON COLUMN imis.deliveries.undone_by IS 'Undone by. Who took it back.';
COMMENT ON COLUMN imis.deliveries.rows_kept IS 'Kept. Records that the undo left.';
COMMENT ON COLUMN imis.deliveries.encoding IS 'Encoding. Of the file.';
COMMENT ON COLUMN imis.deliveries.date_format IS 'Date format. Of the file.';
COMMENT ON COLUMN imis.deliveries.crs IS 'Coordinate system. Of the file.';
COMMENT ON COLUMN imis.deliveries.row_version IS 'Version. Of the record.';
COMMENT ON COLUMN imis.deliveries.own IS 'Own. Made by the connected person.';
