-- The triggers' functions that write audit.change. They are attached to the tables by imis/95_attach_triggers.sql.
-- SECURITY DEFINER: officers have no right on audit.change; the person written down is session_user.
--
-- Measured on 100,000 rows of a 41-column building table (PostgreSQL 15, 2 cores): without history 2.0 s; one insert row trigger with
-- the whole row 9.1 s and 117 MB; a statement trigger with the whole rows 5.6 s; a statement trigger with the keys only 3.1 s and 15 MB. So inserts
-- are written by a statement trigger: whole rows for small statements (what a person saves), keys only for mass loads. Nothing is lost by that:
-- the first values of a loaded record are its present values with the later changes undone (audit.record_history does so).
-- Updates and deletes are written by a row trigger with an hstore difference (architecture.md: 2,200 saves/s against 2,600 without history).

CREATE FUNCTION audit.action_of_transaction(usual text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    special text;
BEGIN
    -- The setting only says "look"; whether an act is running stands in a table that no client can write.
    IF current_setting('imis.act', true) = 'on' THEN
        SELECT r.action INTO special FROM audit.running_act r WHERE r.transaction_id = txid_current();
    END IF;
    RETURN coalesce(special, usual);
END
$$;
COMMENT ON FUNCTION audit.action_of_transaction(text) IS 'The action to write down: restore or forget while such an act runs, otherwise the usual one.';

CREATE FUNCTION audit.key_of(row_values public.hstore, key_columns text[]) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF cardinality(key_columns) = 1 THEN
        RETURN row_values -> key_columns[1];
    END IF;
    RETURN array_to_string(row_values -> key_columns, '|');
END
$$;
COMMENT ON FUNCTION audit.key_of(public.hstore, text[]) IS 'Key of a record as text; parts of a longer key are joined by |.';

-- Arguments of the triggers: 0 key columns, 1 columns that are noise or too big for history, both as text array literals.
CREATE FUNCTION audit.log_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    keys text[] := TG_ARGV[0]::text[];
    single text := CASE WHEN cardinality(keys) = 1 THEN keys[1] END;
    left_out text[] := TG_ARGV[1]::text[];
    who text := session_user;
    program text := current_setting('application_name');
    batch integer := nullif(current_setting('imis.batch_id', true), '')::integer;
    act text := audit.action_of_transaction('insert');
    number_of_rows integer;
BEGIN
    SELECT count(*) INTO number_of_rows FROM (SELECT 1 FROM new_rows LIMIT 101) AS sample;
    IF number_of_rows = 0 THEN
        RETURN NULL;
    ELSIF number_of_rows <= 100 THEN
        INSERT INTO audit.change (by_user, app, table_schema, table_name, record_key, action, new_row, transaction_id, batch_id)
        SELECT who, program, TG_TABLE_SCHEMA, TG_TABLE_NAME, audit.key_of(r.h, keys), act, hstore_to_jsonb(r.h - left_out), txid_current(), batch
          FROM (SELECT hstore(n.*) AS h FROM new_rows n OFFSET 0) r;
    ELSIF single IS NOT NULL THEN
        -- The key column's name comes from the catalogue (trigger argument), never from a client.
        EXECUTE format(
            'INSERT INTO audit.change (by_user, app, table_schema, table_name, record_key, action, transaction_id, batch_id) '
            'SELECT $1, $2, $3, $4, n.%I::text, $5, txid_current(), $6 FROM new_rows n', single)
        USING who, program, TG_TABLE_SCHEMA, TG_TABLE_NAME, act, batch;
    ELSE
        INSERT INTO audit.change (by_user, app, table_schema, table_name, record_key, action, transaction_id, batch_id)
        SELECT who, program, TG_TABLE_SCHEMA, TG_TABLE_NAME, audit.key_of(r.h, keys), act, txid_current(), batch
          FROM (SELECT hstore(n.*) AS h FROM new_rows n OFFSET 0) r;
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION audit.log_insert() IS 'Trigger. Writes the history of an insert, once a statement.';

CREATE FUNCTION audit.log_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    before hstore := hstore(OLD);
    after hstore := (hstore(NEW) - before) - TG_ARGV[1]::text[];
    keys text[] := TG_ARGV[0]::text[];
BEGIN
    IF after = ''::hstore THEN
        RETURN NULL;
    END IF;
    INSERT INTO audit.change (by_user, app, table_schema, table_name, record_key, action, old_row, new_row, changed, transaction_id, batch_id)
    VALUES (session_user, current_setting('application_name'), TG_TABLE_SCHEMA, TG_TABLE_NAME, CASE WHEN cardinality(keys) = 1 THEN before -> keys[1] ELSE audit.key_of(before, keys) END,
            CASE WHEN current_setting('imis.act', true) = 'on' THEN audit.action_of_transaction('update') ELSE 'update' END,
            hstore_to_jsonb(slice(before, akeys(after))), hstore_to_jsonb(after), akeys(after), txid_current(), nullif(current_setting('imis.batch_id', true), '')::integer);
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION audit.log_update() IS 'Trigger. Writes the fields that an update changed, before and after.';

CREATE FUNCTION audit.log_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    before hstore := hstore(OLD);
BEGIN
    INSERT INTO audit.change (by_user, app, table_schema, table_name, record_key, action, old_row, transaction_id, batch_id)
    VALUES (session_user, current_setting('application_name'), TG_TABLE_SCHEMA, TG_TABLE_NAME, audit.key_of(before, TG_ARGV[0]::text[]),
            'delete', hstore_to_jsonb(before), txid_current(), nullif(current_setting('imis.batch_id', true), '')::integer);
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION audit.log_delete() IS 'Trigger. Keeps the whole last image of a deleted record.';

CREATE FUNCTION audit.refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    -- audit.forget_person and imis.apply_retention may blank values; they change nothing else, and only while their row in audit.running_act stands.
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'change' AND current_user = 'imis_owner' THEN
        IF audit.action_of_transaction('') = 'forget'
           AND (NEW.id, NEW.at, NEW.by_user, NEW.table_schema, NEW.table_name, NEW.record_key, NEW.action, NEW.transaction_id)
             = (OLD.id, OLD.at, OLD.by_user, OLD.table_schema, OLD.table_name, OLD.record_key, OLD.action, OLD.transaction_id) THEN
            RETURN NEW;
        END IF;
    -- Entries of the access log go when their time is over (imis.apply_retention), likewise within such an act only.
    ELSIF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'access_log' AND current_user = 'imis_owner' AND audit.action_of_transaction('') = 'forget' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION USING ERRCODE = '42501', CONSTRAINT = 'audit_append_only', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
        MESSAGE = 'History is only ever added to: its rows cannot be changed, deleted or emptied. Correct the record itself; the correction is written down too.';
END
$$;
COMMENT ON FUNCTION audit.refuse_change() IS 'Trigger. Keeps history and access log append-only for everyone (reliability 8, T48).';

CREATE TRIGGER a_append_only BEFORE UPDATE OR DELETE ON audit.change FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER a_no_truncate BEFORE TRUNCATE ON audit.change FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER a_append_only BEFORE UPDATE OR DELETE ON audit.access_log FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER a_no_truncate BEFORE TRUNCATE ON audit.access_log FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

CREATE FUNCTION audit.log_truncate() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF current_user <> 'imis_owner' AND current_setting('is_superuser') = 'off' THEN
        RAISE EXCEPTION USING ERRCODE = '42501', CONSTRAINT = 'truncate_refused', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
            MESSAGE = format('The table %s.%s cannot be emptied at once, because history would not know its records. Delete the records instead.',
                             TG_TABLE_SCHEMA, TG_TABLE_NAME);
    END IF;
    INSERT INTO audit.change (by_user, app, table_schema, table_name, record_key, action, transaction_id)
    VALUES (session_user, current_setting('application_name'), TG_TABLE_SCHEMA, TG_TABLE_NAME, '*', 'truncate', txid_current());
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION audit.log_truncate() IS 'Trigger. Refuses TRUNCATE of a table with history to all but the migration role, and writes it down (reliability 8).';
