-- Attaches the standard triggers to every table, from the catalogue: no list of tables to forget one in.
--   tables with row_version: write guards, stamping, history, notices;
--   lookups and other keyed tables of the modules: history and notices;
--   payments: history and notices; a delivery of more than 100 rows is noted by its keys;
--   staging, logs, stored measures and what only the migrator writes: nothing here.
-- Triggers of one kind fire in the order of their names: a_ guards, d_ and r_ of the modules, x_ history, y_ zero rows, z_ stamping and notices.

DO $do$
DECLARE
    t record;
    part text;
    officer constant text :=
        'pg_catalog.current_setting(''is_superuser'') = ''off'' AND current_user <> ''imis_owner'' AND pg_catalog.pg_has_role(''imis_officer'', ''MEMBER'')';
BEGIN
    FOR t IN
        SELECT format('%I.%I', n.nspname, c.relname) AS name, n.nspname || '.' || c.relname AS plain,
               i.keys,
               (SELECT array_agg(a.attname::text) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attgenerated <> '' AND NOT a.attisdropped) AS generated,
               EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'row_version' AND NOT a.attisdropped) AS versioned,
               EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'service_provider_id' AND NOT a.attisdropped) AS of_provider,
               EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'treatment_plant_id' AND NOT a.attisdropped) AS of_plant,
               -- What history leaves out: versions and stamps, and file contents (they are kept only when the record is deleted).
               (SELECT coalesce(array_agg(a.attname::text), '{}') FROM pg_attribute a
                 WHERE a.attrelid = c.oid AND NOT a.attisdropped AND a.attnum > 0 AND a.atttypid = 'bytea'::regtype)
                   || ARRAY['row_version', 'seen_version', 'updated_at', 'updated_by'] AS noise
          FROM pg_class c
          JOIN pg_namespace n ON n.oid = c.relnamespace
          JOIN LATERAL (
               SELECT array_agg(a.attname::text ORDER BY k.place) AS keys
                 FROM pg_index x, unnest(x.indkey::smallint[]) WITH ORDINALITY AS k(number, place), pg_attribute a
                WHERE x.indrelid = c.oid AND x.indisprimary AND a.attrelid = c.oid AND a.attnum = k.number) i ON i.keys IS NOT NULL
         WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
           AND n.nspname IN ('imis', 'layer_info', 'utility_info', 'building_info', 'fsm', 'taxpayment_info', 'watersupply_info', 'swm_info',
                             'public_health', 'sewer_connection', 'cwis', 'umdss')
           AND n.nspname || '.' || c.relname NOT IN ('imis.migration', 'imis.installation', 'imis.login_log',
                             'umdss.area_copy', 'umdss.area_copy_state', 'umdss.reach_run', 'umdss.reach_of_area')
         ORDER BY 1
    LOOP
        IF t.versioned THEN
            EXECUTE format('CREATE TRIGGER a_guard_insert BEFORE INSERT ON %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION imis.guard_insert()', t.name, officer);
            EXECUTE format('CREATE TRIGGER a_guard_update BEFORE UPDATE ON %s FOR EACH ROW WHEN (NEW.seen_version IS NOT NULL OR %s) '
                           'EXECUTE FUNCTION imis.guard_update()', t.name, officer);
            EXECUTE format('CREATE TRIGGER z_stamp_insert BEFORE INSERT ON %s FOR EACH ROW '
                           'WHEN (NEW.created_by IS NULL AND pg_catalog.current_setting(''is_superuser'') = ''off'') EXECUTE FUNCTION imis.stamp_insert()', t.name);
            EXECUTE format('CREATE TRIGGER z_stamp_update BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION imis.stamp_update(%s)', t.name,
                           coalesce(quote_literal(t.generated::text), ''));
        END IF;
        EXECUTE format('CREATE TRIGGER y_no_row_update AFTER UPDATE ON %s REFERENCING NEW TABLE AS touched FOR EACH STATEMENT WHEN (%s) '
                       'EXECUTE FUNCTION imis.guard_no_row()', t.name, officer);
        EXECUTE format('CREATE TRIGGER y_no_row_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS touched FOR EACH STATEMENT WHEN (%s) '
                       'EXECUTE FUNCTION imis.guard_no_row()', t.name, officer);
        EXECUTE format('CREATE TRIGGER x_audit_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT '
                       'EXECUTE FUNCTION audit.log_insert(%L, %L)', t.name, t.keys, t.noise);
        EXECUTE format('CREATE TRIGGER x_audit_update AFTER UPDATE ON %s FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) '
                       'EXECUTE FUNCTION audit.log_update(%L, %L)', t.name, t.keys, t.noise);
        EXECUTE format('CREATE TRIGGER x_audit_delete AFTER DELETE ON %s FOR EACH ROW EXECUTE FUNCTION audit.log_delete(%L)', t.name, t.keys);
        EXECUTE format('CREATE TRIGGER x_audit_truncate BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION audit.log_truncate()', t.name);
        FOREACH part IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
            EXECUTE format('CREATE TRIGGER zz_notify_%s AFTER %s ON %s REFERENCING %s TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION imis.tell_listeners(%L)',
                           lower(part), part, t.name, CASE part WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END, t.keys);
        END LOOP;
        IF t.plain = 'building_info.buildings' THEN
            EXECUTE format('CREATE TRIGGER a_own_ward BEFORE INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION imis.guard_own_ward()',
                           t.name, officer);
        END IF;
        IF t.of_provider AND t.plain IN ('fsm.applications', 'fsm.employees', 'fsm.desludging_vehicles', 'fsm.help_desks') THEN
            EXECUTE format('CREATE TRIGGER a_own_provider BEFORE INSERT OR UPDATE ON %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION imis.set_own_provider()',
                           t.name, officer);
        END IF;
        IF t.of_plant AND t.plain IN ('fsm.sludge_collections', 'fsm.treatmentplant_tests') THEN
            EXECUTE format('CREATE TRIGGER a_own_plant BEFORE INSERT OR UPDATE ON %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION imis.set_own_plant()',
                           t.name, officer);
        END IF;
    END LOOP;
END
$do$;
