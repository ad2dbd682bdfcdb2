-- Deleting a service provider or a treatment plant with what belongs to it (modules SP-03, TP-01), each one act.
-- They run with the owner's rights, because accounts are closed on the way; so they ask for the right themselves.

CREATE FUNCTION fsm.provider_dependants(provider integer) RETURNS TABLE (kind text, number bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT d.kind, d.number FROM (
        SELECT 1 AS place, 'open applications that become unassigned' AS kind, count(*) AS number
          FROM fsm.applications a WHERE a.service_provider_id = provider AND NOT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id)
        UNION ALL SELECT 2, 'accounts that are closed', count(*)
          FROM imis.users u LEFT JOIN fsm.help_desks h ON h.id = u.help_desk_id WHERE provider IN (u.service_provider_id, h.service_provider_id)
        UNION ALL SELECT 3, 'vehicles', count(*) FROM fsm.desludging_vehicles v WHERE v.service_provider_id = provider
        UNION ALL SELECT 4, 'employees', count(*) FROM fsm.employees m WHERE m.service_provider_id = provider
        UNION ALL SELECT 5, 'help desks', count(*) FROM fsm.help_desks k WHERE k.service_provider_id = provider) d
    WHERE d.number > 0 ORDER BY d.place
$$;
COMMENT ON FUNCTION fsm.provider_dependants(integer) IS 'What goes with a service provider that is deleted, kind and number (SP-03).';

-- SP-03. Emptyings keep their provider's name, so a provider with a history is set Not operational instead (data-model 2.7).
CREATE FUNCTION fsm.delete_provider(provider integer, seen integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.service_providers';
    version integer;
    jobs bigint;
BEGIN
    SELECT p.row_version INTO version FROM fsm.service_providers p WHERE p.id = provider FOR UPDATE;
    IF NOT FOUND OR NOT has_table_privilege(session_user, here, 'DELETE') THEN
        PERFORM imis.refuse('sp_03_no_provider', 'There is no such service provider that you may delete. Reload the list.', here, 'id', NULL, '42501');
    ELSIF version IS DISTINCT FROM seen THEN
        PERFORM imis.refuse('changed_by_someone_else', 'Not deleted: the service provider was changed by someone else meanwhile. Look at it again.', here, 'row_version', NULL, '40001');
    END IF;
    SELECT count(*) INTO jobs FROM (
        SELECT 1 FROM fsm.emptyings WHERE service_provider_id = provider
        UNION ALL SELECT 1 FROM fsm.sludge_collections WHERE service_provider_id = provider
        UNION ALL SELECT 1 FROM fsm.feedbacks WHERE service_provider_id = provider) j;
    IF jobs > 0 THEN
        PERFORM imis.refuse('sp_03_provider_in_use', format('%s emptyings, collections and feedbacks name this service provider, so it cannot be deleted. Set its status to Not operational instead.', jobs), here, 'id');
    END IF;
    UPDATE fsm.applications SET service_provider_id = NULL WHERE service_provider_id = provider;
    PERFORM imis.close_accounts(provider => provider);
    DELETE FROM fsm.desludging_vehicles WHERE service_provider_id = provider;
    DELETE FROM fsm.employees WHERE service_provider_id = provider;
    DELETE FROM fsm.help_desks WHERE service_provider_id = provider;
    DELETE FROM fsm.service_providers WHERE id = provider;
END $$;
COMMENT ON FUNCTION fsm.delete_provider(integer, integer) IS
    'Deletes a service provider without history: its open applications become unassigned, its accounts are closed, its vehicles, employees and help desks go (SP-03).';

-- TP-01: tests go with the plant, accounts are closed; what emptyings, collections, sewers or drains name stays (the guard of the table says which).
CREATE FUNCTION fsm.delete_plant(plant integer, seen integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.treatment_plants';
    version integer;
BEGIN
    SELECT p.row_version INTO version FROM fsm.treatment_plants p WHERE p.id = plant FOR UPDATE;
    IF NOT FOUND OR NOT has_table_privilege(session_user, here, 'DELETE') THEN
        PERFORM imis.refuse('tp_01_no_plant', 'There is no such treatment plant that you may delete. Reload the list.', here, 'id', NULL, '42501');
    ELSIF version IS DISTINCT FROM seen THEN
        PERFORM imis.refuse('changed_by_someone_else', 'Not deleted: the treatment plant was changed by someone else meanwhile. Look at it again.', here, 'row_version', NULL, '40001');
    END IF;
    PERFORM imis.close_accounts(plant => plant);
    DELETE FROM fsm.treatment_plants WHERE id = plant;
END $$;
COMMENT ON FUNCTION fsm.delete_plant(integer, integer) IS 'Deletes a treatment plant that no service record or network names; its tests go, its accounts are closed (TP-01).';
