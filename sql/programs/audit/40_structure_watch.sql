-- requires: audit/10_history_triggers.sql
-- What the event triggers of the structure watch do (reliability 4). The triggers themselves are made by the upgrade where it runs as superuser, at
-- its very end: what the upgrade changes stands in imis.migration and imis.installation.
-- With the rights of whoever runs the command: only the superuser and members of imis_owner may change the structure, and both may write the log.
-- Replaced, not dropped: an upgrade by the owner alone cannot take down the superuser's triggers that call it.

CREATE OR REPLACE FUNCTION audit.watch_structure() RETURNS event_trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    objects jsonb;
BEGIN
    -- Temporary tables are everybody's own.
    IF TG_EVENT = 'sql_drop' THEN
        SELECT jsonb_agg(jsonb_build_array(TG_TAG, d.object_type, d.object_identity)) INTO objects FROM pg_event_trigger_dropped_objects() d
         WHERE d.original AND NOT d.is_temporary AND d.object_identity IS NOT NULL;
    ELSE
        SELECT jsonb_agg(jsonb_build_array(d.command_tag, d.object_type, coalesce(d.object_identity, ''))) INTO objects FROM pg_event_trigger_ddl_commands() d
         WHERE d.schema_name IS DISTINCT FROM 'pg_temp';
    END IF;
    IF objects IS NULL THEN
        RETURN;
    ELSIF NOT pg_has_role(current_user, 'imis_owner', 'MEMBER') THEN
        RAISE EXCEPTION USING ERRCODE = '42501', CONSTRAINT = 'structure_by_upgrade_only',
            MESSAGE = 'The structure of the database is changed by upgrades only. Ask the administrator.';
    ELSIF pg_has_role(session_user, 'imis_owner', 'MEMBER') THEN  -- otherwise an act (a number given back), which changes no structure
        INSERT INTO audit.structure_log (by_user, app, command, object_type, object_name, transaction_id)
        SELECT session_user, current_setting('application_name'), o ->> 0, o ->> 1, o ->> 2, txid_current() FROM jsonb_array_elements(objects) o;
    END IF;
END
$$;
COMMENT ON FUNCTION audit.watch_structure() IS
    'Event trigger. Writes down every change of structure with the person, and refuses it to all but the owner role and the superuser.';

CREATE TRIGGER a_append_only BEFORE UPDATE OR DELETE ON audit.structure_log FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER a_no_truncate BEFORE TRUNCATE ON audit.structure_log FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
