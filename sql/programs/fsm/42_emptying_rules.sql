-- Emptyings (data-model 2.13, 4.6; modules 6.10: EMT-10, EMT-11, CHN-02, CHN-11, VEH-02, TP-02, T3, T8).

CREATE FUNCTION fsm.emptying_values() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    provider integer;
BEGIN
    NEW.service_receiver_contact := imis.normalise_phone(NEW.service_receiver_contact);
    NEW.receipt_number := nullif(btrim(NEW.receipt_number), '');
    IF TG_OP = 'INSERT' THEN
        -- OWN-03: the provider is the application's, whatever the form sent; a taken-over row may know better.
        IF NOT NEW.taken_over OR NEW.service_provider_id IS NULL THEN
            SELECT a.service_provider_id INTO provider FROM fsm.applications a WHERE a.id = NEW.application_id;
            NEW.service_provider_id := provider;
        END IF;
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.emptying_values() IS 'Provider of the application, and normal form of numbers, for an emptying.';
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON fsm.emptyings FOR EACH ROW EXECUTE FUNCTION fsm.emptying_values();

-- Vehicle, plant and crew of an emptying: operational or active, and of the provider (VEH-02, TP-02).
CREATE FUNCTION fsm.check_emptying_means(e fsm.emptyings, was fsm.emptyings) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.emptyings';
    person record;
BEGIN
    IF e.desludging_vehicle_id IS DISTINCT FROM was.desludging_vehicle_id AND EXISTS (SELECT 1 FROM fsm.desludging_vehicles v
        WHERE v.id = e.desludging_vehicle_id AND NOT (v.status AND v.service_provider_id IS NOT DISTINCT FROM e.service_provider_id)) THEN
        PERFORM imis.refuse('veh_02_vehicle_of_provider', 'This vehicle is not operational or belongs to another service provider. Choose an operational vehicle of the provider of the application.', here, 'desludging_vehicle_id');
    END IF;
    IF e.treatment_plant_id IS DISTINCT FROM was.treatment_plant_id AND EXISTS (SELECT 1 FROM fsm.treatment_plants p
        WHERE p.id = e.treatment_plant_id AND NOT p.status) THEN
        PERFORM imis.refuse('tp_02_disposal_operational', 'This treatment plant is not operational. Choose an operational plant as disposal place.', here, 'treatment_plant_id');
    END IF;
    FOR person IN
        SELECT c.field, c.designation FROM (VALUES
            ('driver', e.driver, was.driver, 'Driver'),
            ('emptier1', e.emptier1, was.emptier1, 'Cleaner/Emptier'),
            ('emptier2', e.emptier2, was.emptier2, 'Cleaner/Emptier')) AS c (field, id, former, designation)
          JOIN fsm.employees m ON m.id = c.id
         WHERE c.id IS DISTINCT FROM c.former
           AND NOT (m.status AND m.employee_type IS NOT DISTINCT FROM c.designation AND m.service_provider_id IS NOT DISTINCT FROM e.service_provider_id)
    LOOP
        PERFORM imis.refuse('emt_crew_of_provider', format('The person chosen as %s is not an active %s of the service provider. Choose another person.',
            CASE person.field WHEN 'driver' THEN 'driver' WHEN 'emptier1' THEN 'emptier 1' ELSE 'emptier 2' END, person.designation), here, person.field);
    END LOOP;
END $$;
COMMENT ON FUNCTION fsm.check_emptying_means(fsm.emptyings, fsm.emptyings) IS 'Refuses vehicle, plant or crew that do not work or belong to another provider; only changed ones are looked at.';

-- CHN-11: more sludge than the trips can carry is refused beyond the tolerance.
CREATE FUNCTION fsm.check_trip_volume(e fsm.emptyings) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    carried numeric;
    tolerance numeric := coalesce(imis.setting_number('trip_volume_refuse_factor'), 1.2);
BEGIN
    SELECT v.capacity * e.no_of_trips INTO carried FROM fsm.desludging_vehicles v WHERE v.id = e.desludging_vehicle_id;
    IF e.no_of_trips >= 1 AND e.volume_of_sludge > carried * tolerance THEN
        PERFORM imis.refuse('chn_11_trip_volume', format('%s m³ do not fit: the vehicle carries %s m³ in %s trip(s). Correct the volume, the trips or the vehicle.', e.volume_of_sludge, carried, e.no_of_trips),
            'fsm.emptyings'::regclass, 'volume_of_sludge');
    END IF;
END $$;
COMMENT ON FUNCTION fsm.check_trip_volume(fsm.emptyings) IS 'Refuses a volume above capacity times trips times the tolerance (CHN-11).';

CREATE FUNCTION fsm.emptying_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.emptyings';
    application fsm.applications;
    was fsm.emptyings;
    sibling integer;
BEGIN
    -- The row lock keeps provider and stage of the application still until this transaction ends (EMT-10).
    SELECT * INTO application FROM fsm.applications WHERE id = NEW.application_id FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RETURN NEW;  -- the foreign key refuses it
    END IF;
    IF TG_OP = 'INSERT' OR OLD.taken_over THEN
        SELECT e.id INTO sibling FROM fsm.emptyings e WHERE e.application_id = NEW.application_id AND e.id <> NEW.id LIMIT 1;
        IF sibling IS NOT NULL THEN
            PERFORM imis.refuse('emt_10_already_emptied', format('Application %s is already emptied (emptying %s). Open that record instead.', application.id, sibling), here, 'application_id');
        ELSIF TG_OP = 'INSERT' AND application.service_provider_id IS NULL THEN
            PERFORM imis.refuse('emt_11_no_provider', format('Application %s has no service provider. Assign one before the emptying is recorded.', application.id), here, 'application_id');
        ELSIF application.containment_id IS NULL THEN
            PERFORM imis.refuse('emt_containment_missing', format('Application %s names no containment. Complete the application first.', application.id), here, 'application_id');
        END IF;
    ELSE
        was := OLD;
        PERFORM fsm.check_emptying_edit(NEW, OLD);
    END IF;
    IF NEW.emptied_date < application.application_date THEN
        PERFORM imis.refuse('chn_02_emptied_before_application', format('The emptied date lies before the application of %s. Correct the date.', application.application_date), here, 'emptied_date');
    END IF;
    PERFORM fsm.check_emptying_means(NEW, was);
    IF (NEW.volume_of_sludge, NEW.no_of_trips, NEW.desludging_vehicle_id) IS DISTINCT FROM (was.volume_of_sludge, was.no_of_trips, was.desludging_vehicle_id) THEN
        PERFORM fsm.check_trip_volume(NEW);
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.emptying_rules() IS 'Rules of an emptying: once per application, provider, dates, means, volume (T3).';
CREATE TRIGGER r_rules_insert BEFORE INSERT ON fsm.emptyings FOR EACH ROW
    WHEN (NOT NEW.taken_over) EXECUTE FUNCTION fsm.emptying_rules();
CREATE TRIGGER r_rules_update BEFORE UPDATE ON fsm.emptyings FOR EACH ROW
    WHEN (NOT NEW.taken_over AND pg_trigger_depth() = 0) EXECUTE FUNCTION fsm.emptying_rules();

-- modules 6.8.3, S-25: locked once the sludge is collected; a Super Admin may correct all but the means.
CREATE FUNCTION fsm.check_emptying_edit(e fsm.emptyings, was fsm.emptyings) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.emptyings';
BEGIN
    IF e.application_id <> was.application_id THEN
        PERFORM imis.refuse('emt_application_fixed', 'An emptying stays with its application. Delete it and record it for the other application.', here, 'application_id');
    ELSIF e.service_provider_id IS DISTINCT FROM was.service_provider_id THEN
        PERFORM imis.refuse('emt_provider_fixed', 'The service provider of an emptying is that of its application and stays as it was.', here, 'service_provider_id');
    END IF;
    IF NOT EXISTS (SELECT 1 FROM fsm.sludge_collections s WHERE s.application_id = was.application_id) THEN
        RETURN;
    END IF;
    IF (e.desludging_vehicle_id, e.treatment_plant_id, e.driver, e.emptier1, e.emptier2)
       IS DISTINCT FROM (was.desludging_vehicle_id, was.treatment_plant_id, was.driver, was.emptier1, was.emptier2) THEN
        PERFORM imis.refuse('emt_locked_means', 'The sludge of this emptying has been collected: vehicle, disposal place and crew can no longer be changed. Delete the sludge collection first.', here, 'desludging_vehicle_id');
    ELSIF NOT pg_has_role(session_user, 'imis_super_admin', 'MEMBER') THEN
        PERFORM imis.refuse('emt_locked_collected', 'The sludge of this emptying has been collected, so it can no longer be changed. Ask a Super Admin for a correction.', here, 'id');
    END IF;
END $$;
COMMENT ON FUNCTION fsm.check_emptying_edit(fsm.emptyings, fsm.emptyings) IS 'Refuses changes of an emptying that is locked (modules 6.8.3).';

-- T8: later steps go first.
CREATE FUNCTION fsm.emptying_delete_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.emptyings';
BEGIN
    IF EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = OLD.application_id AND e.id <> OLD.id) THEN
        RETURN OLD;  -- taken-over data: the application stays emptied
    END IF;
    IF EXISTS (SELECT 1 FROM fsm.sludge_collections s WHERE s.application_id = OLD.application_id) THEN
        PERFORM imis.refuse('t8_collection_first', format('The sludge of application %s has been collected. Delete the sludge collection first.', OLD.application_id), here, 'id');
    ELSIF EXISTS (SELECT 1 FROM fsm.feedbacks f WHERE f.application_id = OLD.application_id) THEN
        PERFORM imis.refuse('t8_feedback_first', format('Feedback on application %s is on record. Delete the feedback first.', OLD.application_id), here, 'id');
    END IF;
    RETURN OLD;
END $$;
COMMENT ON FUNCTION fsm.emptying_delete_guard() IS 'Refuses to delete an emptying with later steps (T8).';
CREATE TRIGGER r_delete BEFORE DELETE ON fsm.emptyings FOR EACH ROW EXECUTE FUNCTION fsm.emptying_delete_guard();

-- Without its emptying the application is open again, and there may be one open application a containment (APP-02). The act
-- that deletes the application too defers this to the end, when there is nothing left to be open.
CREATE FUNCTION fsm.application_reopened() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    containment text;
    other integer;
BEGIN
    SELECT a.containment_id INTO containment FROM fsm.applications a
     WHERE a.id = OLD.application_id AND NOT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id);
    IF containment IS NULL THEN
        RETURN NULL;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('fsm.applications.containment_id'), hashtext(containment) & 1023);  -- the lock of fsm.one_open_application
    other := fsm.open_application(containment, OLD.application_id);
    IF other IS NOT NULL THEN
        PERFORM imis.refuse('app_02_reopened', format('Without this emptying application %s would be open again, but application %s for the same containment is in progress. Delete that one first.', OLD.application_id, other),
            'fsm.emptyings'::regclass, 'id');
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION fsm.application_reopened() IS 'Refuses to open an application again beside another open one (T8, APP-02).';
CREATE CONSTRAINT TRIGGER c_reopened AFTER DELETE ON fsm.emptyings
    DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION fsm.application_reopened();

-- The crew's distance to the closest well goes to the containment (modules 6.8.4).
CREATE FUNCTION fsm.emptying_well_distance() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE fsm.containments c SET distance_closest_well = NEW.distance_closest_well
      FROM fsm.applications a
     WHERE a.id = NEW.application_id AND c.id = a.containment_id AND c.distance_closest_well IS DISTINCT FROM NEW.distance_closest_well;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION fsm.emptying_well_distance() IS 'Writes the measured distance to the closest well to the containment.';
CREATE TRIGGER y_well AFTER INSERT OR UPDATE OF distance_closest_well ON fsm.emptyings FOR EACH ROW
    WHEN (NEW.distance_closest_well IS NOT NULL) EXECUTE FUNCTION fsm.emptying_well_distance();
