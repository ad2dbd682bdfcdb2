-- Applications (data-model 2.12, 4.6; modules 6.9: APP-01 to APP-06, T1, T2, T9, SP-04).

CREATE FUNCTION fsm.application_values() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    NEW.applicant_contact := imis.normalise_phone(NEW.applicant_contact);
    NEW.customer_contact := imis.normalise_phone(NEW.customer_contact);
    IF TG_OP = 'INSERT' THEN
        IF NEW.containment_id IS NULL AND NOT NEW.taken_over THEN
            SELECT min(l.containment_id) INTO NEW.containment_id FROM building_info.build_contains l WHERE l.bin = NEW.bin HAVING count(*) = 1;
        END IF;
        IF NEW.ward IS NULL OR NEW.road_code IS NULL THEN
            SELECT coalesce(NEW.ward, b.ward), coalesce(NEW.road_code, b.road_code) INTO NEW.ward, NEW.road_code
              FROM building_info.buildings b WHERE b.bin = NEW.bin;
        END IF;
        -- APP-03: the owner at this time, as a snapshot; nothing flows back (APP-04).
        IF num_nonnulls(NEW.customer_name, NEW.customer_gender, NEW.customer_contact) = 0 THEN
            SELECT o.owner_name, o.owner_gender, o.owner_contact INTO NEW.customer_name, NEW.customer_gender, NEW.customer_contact
              FROM building_info.owners o WHERE o.bin = NEW.bin;
        END IF;
        -- "Same as owner": no applicant given at all. The desk of a role that sees owners masked could not copy them itself.
        IF NOT NEW.taken_over AND num_nonnulls(NEW.applicant_name, NEW.applicant_gender, NEW.applicant_contact) = 0 THEN
            NEW.applicant_name := NEW.customer_name;
            NEW.applicant_gender := NEW.customer_gender;
            NEW.applicant_contact := NEW.customer_contact;
        END IF;
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.application_values() IS 'Presets containment, ward, street, the owner snapshot, and the owner as applicant when none is given, of an application.';
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON fsm.applications FOR EACH ROW EXECUTE FUNCTION fsm.application_values();

CREATE FUNCTION fsm.application_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.applications';
    emptied boolean;
BEGIN
    IF TG_OP = 'INSERT' OR OLD.taken_over THEN
        IF NOT EXISTS (SELECT 1 FROM building_info.build_contains l WHERE l.bin = NEW.bin) THEN
            PERFORM imis.refuse('app_01_building_without_containment', format('Building %s has no containment, so nothing can be emptied. Choose another building, or add its containment first.', NEW.bin), here, 'bin');
        ELSIF NEW.containment_id IS NULL THEN
            PERFORM imis.refuse('app_01_choose_containment', format('Building %s has several containments. Choose the one to be emptied.', NEW.bin), here, 'containment_id');
        END IF;
    END IF;
    IF TG_OP = 'INSERT' AND NEW.service_provider_id IS NULL THEN
        PERFORM imis.refuse('app_service_provider', 'Choose the service provider that shall do the emptying.', here, 'service_provider_id');
    END IF;
    IF TG_OP = 'UPDATE' AND NOT OLD.taken_over THEN
        SELECT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = OLD.id) INTO emptied;
        IF emptied THEN
            PERFORM imis.refuse('app_locked_emptied', format('Application %s has been emptied and can no longer be changed.', OLD.id), here, 'id');
        ELSIF NEW.bin <> OLD.bin THEN
            PERFORM imis.refuse('app_bin_fixed', 'The building of an application cannot be changed. Delete the application and record a new one.', here, 'bin');
        END IF;
    END IF;
    IF (TG_OP = 'INSERT' OR OLD.taken_over OR NEW.containment_id IS DISTINCT FROM OLD.containment_id) THEN
        IF NOT EXISTS (SELECT 1 FROM building_info.build_contains l WHERE l.bin = NEW.bin AND l.containment_id = NEW.containment_id) THEN
            PERFORM imis.refuse('app_containment_of_building', format('Containment %s does not belong to building %s. Choose one of its containments.', NEW.containment_id, NEW.bin), here, 'containment_id');
        ELSIF EXISTS (SELECT 1 FROM fsm.containments c WHERE c.id = NEW.containment_id AND c.decommissioned_date IS NOT NULL) THEN
            PERFORM imis.refuse('app_containment_decommissioned', format('Containment %s was decommissioned and is not emptied any more.', NEW.containment_id), here, 'containment_id');
        END IF;
    END IF;
    IF NEW.service_provider_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.service_provider_id IS DISTINCT FROM OLD.service_provider_id)
       AND EXISTS (SELECT 1 FROM fsm.service_providers p WHERE p.id = NEW.service_provider_id AND NOT p.status) THEN
        PERFORM imis.refuse('sp_04_provider_operational', 'This service provider is not operational. Choose another one.', here, 'service_provider_id');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.application_rules() IS 'Rules of an application: containment of the building, operational provider, locked once emptied (T1, T2, S-21).';
CREATE TRIGGER r_rules_insert BEFORE INSERT ON fsm.applications FOR EACH ROW
    WHEN (NOT NEW.taken_over) EXECUTE FUNCTION fsm.application_rules();
-- Codes that change in their own table arrive one trigger level deeper and are no officer's edit.
CREATE TRIGGER r_rules_update BEFORE UPDATE ON fsm.applications FOR EACH ROW
    WHEN (NOT NEW.taken_over AND pg_trigger_depth() = 0) EXECUTE FUNCTION fsm.application_rules();

-- APP-02, S-15: one open application a containment, also when two offices save in the same second. The advisory lock
-- of the containment makes the second wait for the first, and then it sees the first one's row. The trigger can be
-- deferred (SET CONSTRAINTS), so that a load may bring applications and their emptyings in any order.
CREATE FUNCTION fsm.one_open_application() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    other integer;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        PERFORM imis.refuse('app_02_isolation', 'Applications are saved in a transaction of isolation level READ COMMITTED only.', 'fsm.applications'::regclass, NULL, NULL, '25001');
    END IF;
    -- One of 1,024 locks, so that a load of many thousands does not use up the server's table of locks.
    PERFORM pg_advisory_xact_lock(hashtext('fsm.applications.containment_id'), hashtext(NEW.containment_id) & 1023);
    IF EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = NEW.id)
       OR NOT EXISTS (SELECT 1 FROM fsm.applications a WHERE a.id = NEW.id AND a.containment_id = NEW.containment_id AND NOT a.taken_over) THEN
        RETURN NULL;  -- emptied, moved or deleted since, when the check was deferred
    END IF;
    other := fsm.open_application(NEW.containment_id, NEW.id);
    IF other IS NOT NULL THEN
        PERFORM imis.refuse('app_02_one_open_application', format('An application for containment %s is in progress: number %s. Record its emptying or delete it before making a new one.', NEW.containment_id, other),
            'fsm.applications'::regclass, 'containment_id');
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION fsm.one_open_application() IS 'Refuses a second open application on a containment, with the number of the first (APP-02).';
CREATE CONSTRAINT TRIGGER c_one_open_application AFTER INSERT OR UPDATE OF containment_id, taken_over ON fsm.applications
    DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN (NOT NEW.taken_over AND NEW.containment_id IS NOT NULL)
    EXECUTE FUNCTION fsm.one_open_application();

-- T9: with anything recorded, an application is deleted by fsm.delete_application, which says what goes with it.
CREATE FUNCTION fsm.application_delete_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    listed text := fsm.application_dependants(OLD.id);
BEGIN
    IF listed IS NOT NULL THEN
        PERFORM imis.refuse('t9_confirm_delete', format('With application %s its %s would be deleted too. Use Delete in the list of applications and confirm it.', OLD.id, listed),
            'fsm.applications'::regclass, 'id');
    END IF;
    RETURN OLD;
END $$;
COMMENT ON FUNCTION fsm.application_delete_guard() IS 'Refuses to delete an application that has been carried out, unless through its act (T9).';
CREATE TRIGGER r_delete BEFORE DELETE ON fsm.applications FOR EACH ROW EXECUTE FUNCTION fsm.application_delete_guard();

CREATE FUNCTION fsm.application_dependants(application integer) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT nullif(concat_ws(', ',
        (SELECT 'emptying ' || string_agg(id::text, ', ' ORDER BY id) FROM fsm.emptyings WHERE application_id = application),
        (SELECT 'sludge collection ' || string_agg(id::text, ', ' ORDER BY id) FROM fsm.sludge_collections WHERE application_id = application),
        (SELECT 'feedback ' || string_agg(id::text, ', ' ORDER BY id) FROM fsm.feedbacks WHERE application_id = application)), '')
$$;
COMMENT ON FUNCTION fsm.application_dependants(integer) IS 'What is recorded for an application, in words; null when nothing is.';
