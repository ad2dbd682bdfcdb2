-- Changing and deleting accounts (modules 14.1; USR-03 to USR-05). The checks are those of 92_accounts.sql.
-- requires: imis/92_accounts.sql

CREATE FUNCTION imis.change_account(account text, facts jsonb, seen integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target imis.users := imis.account_for_change(account, 'change');
    given imis.users := jsonb_populate_record(target, facts);
    held text[];
    wanted text[];
BEGIN
    PERFORM 1 FROM imis.users u WHERE u.id = target.id AND u.row_version = seen FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM imis.refuse('changed_by_someone_else', 'Not saved: the account was changed by someone else after you opened it. Look at both versions, then save again.',
                            'imis.users'::regclass, 'row_version', NULL, '40001');
    END IF;
    SELECT array_agg(r.role_name ORDER BY r.role_name) INTO held FROM imis.user_roles x JOIN imis.roles r ON r.id = x.role_id WHERE x.user_id = target.id;
    wanted := CASE WHEN facts ? 'role_names' THEN imis.known_roles(ARRAY(SELECT jsonb_array_elements_text(facts -> 'role_names'))) ELSE held END;
    wanted := ARRAY(SELECT w FROM unnest(wanted) w ORDER BY w);
    IF account = session_user AND wanted IS DISTINCT FROM held THEN
        PERFORM imis.refuse('usr_04_own_roles', 'You cannot change your own roles. Ask another administrator.', 'imis.user_roles'::regclass, 'role_id', NULL, '42501');
    END IF;
    IF NOT imis.may_administer(given.user_type, coalesce(given.service_provider_id,
            (SELECT h.service_provider_id FROM fsm.help_desks h WHERE h.id = given.help_desk_id)), wanted) THEN
        PERFORM imis.refuse('usr_04_may_not_give', 'You may not give an account this type, place of work and these roles. Ask the administrator.',
                            'imis.users'::regclass, 'user_type', NULL, '42501');
    END IF;
    PERFORM imis.check_account_facts(given.user_type, wanted, given.service_provider_id, given.treatment_plant_id, given.help_desk_id, given.email, given.gender);
    IF NOT 'imis_super_admin' = ANY (wanted) THEN
        PERFORM imis.keep_a_super_admin(target.id);
    END IF;
    UPDATE imis.users u
       SET name = given.name, gender = given.gender, email = lower(nullif(btrim(given.email), '')), user_type = given.user_type,
           service_provider_id = given.service_provider_id, treatment_plant_id = given.treatment_plant_id, help_desk_id = given.help_desk_id, ward = given.ward
     WHERE u.id = target.id;
    IF wanted IS DISTINCT FROM held THEN
        PERFORM imis.set_memberships(account, wanted);
    END IF;
    RETURN target.id;
END
$$;
COMMENT ON FUNCTION imis.change_account(text, jsonb, integer) IS
    'Changes name, email, type, place of work, ward and roles of an account that one may administer; seen is the version that was on screen (USR-03, USR-04).';

CREATE FUNCTION imis.delete_account(account text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target imis.users := imis.account_for_change(account, 'delete');
BEGIN
    IF account = session_user THEN
        PERFORM imis.refuse('usr_05_not_oneself', 'You cannot delete your own account. Ask another administrator.', 'imis.users'::regclass, 'username', NULL, '42501');
    END IF;
    -- IT Admin makes and changes accounts but deletes none (modules 14.3).
    IF pg_has_role(session_user, 'imis_officer', 'MEMBER') AND NOT imis.holds('super_admin', 'sanitation', 'provider_admin') THEN
        PERFORM imis.refuse('usr_may_not_delete', 'Your role switches accounts off, but does not delete them.', 'imis.users'::regclass, 'username', NULL, '42501');
    END IF;
    PERFORM imis.keep_a_super_admin(target.id);
    IF EXISTS (SELECT 1 FROM audit.change c WHERE c.by_user = account) THEN
        PERFORM imis.refuse('usr_has_history', format('%s has made changes that stand in the history under this name. Switch the account off instead.', target.name),
                            'imis.users'::regclass, 'username');
    END IF;
    BEGIN
        DELETE FROM imis.users u WHERE u.id = target.id;
    EXCEPTION WHEN foreign_key_violation THEN
        PERFORM imis.refuse('usr_has_records', format('%s has made records. Switch the account off instead.', target.name), 'imis.users'::regclass, 'username');
    END;
    PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a WHERE a.usename = account;
    EXECUTE format('DROP ROLE IF EXISTS %I', account);
END
$$;
COMMENT ON FUNCTION imis.delete_account(text) IS
    'Deletes an account that was never worked with; others are switched off, so that history keeps their names (USR-03, USR-05).';
