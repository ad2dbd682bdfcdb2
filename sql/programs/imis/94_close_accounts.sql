-- Accounts of a provider, plant or help desk that goes: closed, never deleted, because their work keeps naming them (SP-03, TP-01, HD-01).
-- requires: imis/92_accounts.sql

CREATE FUNCTION imis.close_accounts(provider integer DEFAULT NULL, plant integer DEFAULT NULL, desk integer DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    person record;
    closed integer := 0;
BEGIN
    FOR person IN
        SELECT u.id, u.username FROM imis.users u
         WHERE u.service_provider_id = provider OR u.treatment_plant_id = plant OR u.help_desk_id = desk
            OR u.help_desk_id IN (SELECT h.id FROM fsm.help_desks h WHERE h.service_provider_id = provider)
    LOOP
        -- Bound to nothing any more, so it may not stay of a type that is bound (users_scope_check).
        UPDATE imis.users u SET status = 0, user_type = 'External', service_provider_id = NULL, treatment_plant_id = NULL, help_desk_id = NULL
         WHERE u.id = person.id;
        IF EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = person.username) THEN
            EXECUTE format('ALTER ROLE %I NOLOGIN', person.username);
            PERFORM imis.set_memberships(person.username, '{}');
        END IF;
        closed := closed + 1;
    END LOOP;
    RETURN closed;
END
$$;
COMMENT ON FUNCTION imis.close_accounts(integer, integer, integer) IS
    'Switches off the accounts of a provider, a plant or a help desk, takes their roles and unbinds them; returns how many. Internal: called when these are deleted.';
