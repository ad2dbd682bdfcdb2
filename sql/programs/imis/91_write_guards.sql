-- The write path (reliability 3.2-3.4), as trigger functions for every table with row_version.
-- They are attached by audit/90_attach_triggers.sql, whose WHEN clauses carry the officer test: statements of the owner, of imports and of
-- migrations never enter the guards. These functions run with the caller's rights, so that current_user is the one who writes.

CREATE FUNCTION imis.guard_insert() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    -- What the client sent for these is ignored: the server's clock and login decide.
    NEW.created_at := now();
    NEW.updated_at := NEW.created_at;
    NEW.created_by := NULL;
    NEW.updated_by := NULL;
    NEW.row_version := 1;
    NEW.seen_version := NULL;
    NEW.taken_over := false;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION imis.guard_insert() IS 'Trigger. An officer''s new record starts with version 1, made now, by that officer.';

CREATE FUNCTION imis.guard_update() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    who text;
BEGIN
    IF NEW.seen_version IS NULL THEN
        -- An update made by a trigger of ours in the course of another statement has no form, so no version that was seen.
        IF pg_trigger_depth() = 1 AND imis.is_officer() THEN
            PERFORM imis.refuse('version_not_given',
                'Not saved: it is not known which version of the record you were looking at. Open the record again and save it from IMIS, '
                'so that nobody''s work is overwritten unseen.', TG_RELID, 'seen_version', NULL, '40001');
        END IF;
    ELSIF NEW.seen_version <> OLD.row_version THEN
        who := imis.user_label(OLD.updated_by);
        PERFORM imis.refuse('changed_by_someone_else',
            'Not saved: the record was changed by someone else'
            || coalesce(' (' || who || ')', '') || ' at ' || to_char(OLD.updated_at, 'YYYY-MM-DD HH24:MI')
            || ' after you opened it. Look at both versions, then save again.', TG_RELID, 'row_version', NULL, '40001');
    END IF;
    NEW.seen_version := NULL;
    IF pg_trigger_depth() = 1 AND imis.is_officer() THEN
        NEW.taken_over := false;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION imis.guard_update() IS
    'Trigger. Refuses a save over a colleague''s newer version, and an officer''s save that does not say which version was seen (reliability 3.2, 3.4). '
    'A taken-over record that an officer saves must be complete from then on (data-model 1.4).';

CREATE FUNCTION imis.stamp_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    SELECT u.id INTO NEW.created_by FROM imis.users u WHERE u.username = session_user;
    NEW.updated_by := coalesce(NEW.updated_by, NEW.created_by);
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION imis.stamp_insert() IS 'Trigger. Fills created_by and updated_by from the login of the session.';

CREATE FUNCTION imis.stamp_update() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    NEW.seen_version := NULL;
    -- An update that changes nothing makes no new version: colleagues need not read the record again.
    -- Generated columns (argument 0) have no value yet at this point, so a table with such is compared without them; a mass
    -- update by the superuser does without that and always makes a version.
    IF NEW *<> OLD AND NOT (TG_NARGS > 0 AND current_setting('is_superuser') = 'off'
                            AND hstore(NEW) - TG_ARGV[0]::text[] = hstore(OLD) - TG_ARGV[0]::text[]) THEN
        NEW.row_version := OLD.row_version + 1;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
        NEW.updated_at := clock_timestamp();
        SELECT u.id INTO NEW.updated_by FROM imis.users u WHERE u.username = session_user;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION imis.stamp_update() IS 'Trigger. Raises the version and fills updated_at and updated_by; who made the record never changes.';

CREATE FUNCTION imis.guard_no_row() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF pg_trigger_depth() = 1 AND NOT EXISTS (SELECT 1 FROM touched) THEN
        PERFORM imis.refuse('no_row_touched',
            CASE TG_OP WHEN 'DELETE' THEN 'Nothing was deleted: ' ELSE 'Nothing was saved: ' END
            || 'the record is no longer there, or it is not one that you may change. Refresh the list to see what is there now.',
            TG_RELID, NULL, NULL, 'P0002');
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION imis.guard_no_row() IS
    'Trigger. An officer''s UPDATE or DELETE that touched no row is refused instead of reported as saved (reliability 3.4, F2, F3; OWN-02).';

CREATE FUNCTION imis.tell_listeners() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    keys text[] := TG_ARGV[0]::text[];
    number_of_rows bigint;
    listed json;
BEGIN
    SELECT count(*) INTO number_of_rows FROM touched;
    IF number_of_rows = 0 THEN
        RETURN NULL;
    ELSIF number_of_rows <= 20 THEN
        SELECT json_agg(array_to_string(hstore(t.*) -> keys, '|')) INTO listed FROM touched t;
    END IF;
    IF listed IS NULL OR length(listed::text) > 7000 THEN
        PERFORM pg_notify('imis', json_build_object('table', TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, 'op', left(TG_OP, 1), 'many', number_of_rows)::text);
    ELSE
        PERFORM pg_notify('imis', json_build_object('table', TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, 'op', left(TG_OP, 1), 'keys', listed)::text);
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION imis.tell_listeners() IS
    'Trigger. One message a statement on channel imis: table, kind of change (I, U, D) and up to 20 keys, otherwise how many; never contents (reliability 10).';

CREATE FUNCTION imis.guard_own_ward() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    own integer := imis.own_ward();
BEGIN
    IF own IS NOT NULL AND (TG_OP <> 'INSERT' AND OLD.ward IS DISTINCT FROM own OR TG_OP <> 'DELETE' AND NEW.ward IS DISTINCT FROM own) THEN
        PERFORM imis.refuse('own_ward_only',
            format('Not saved: your account is bound to ward %s, and this building is or would be in another ward. Ask a colleague of that ward, '
                   'or the administrator to change your ward.', own), TG_RELID, 'ward', NULL, '42501');
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
COMMENT ON FUNCTION imis.guard_own_ward() IS 'Trigger. An officer bound to a ward writes buildings of that ward only (reliability 4, T06).';

CREATE FUNCTION imis.set_own_provider() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    own integer := imis.own_provider();
BEGIN
    IF own IS NOT NULL AND NOT imis.sees_all_providers() AND (TG_OP = 'INSERT' OR OLD.service_provider_id = own) THEN
        NEW.service_provider_id := own;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION imis.set_own_provider() IS 'Trigger. A provider''s staff writes records of the own provider, whatever the form sent (OWN-03).';

CREATE FUNCTION imis.set_own_plant() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    own integer := imis.own_plant();
BEGIN
    IF own IS NOT NULL AND NOT imis.sees_all_providers() AND (TG_OP = 'INSERT' OR OLD.treatment_plant_id = own) THEN
        NEW.treatment_plant_id := own;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION imis.set_own_plant() IS 'Trigger. A plant''s staff writes records of the own plant, whatever the form sent (OWN-03).';
