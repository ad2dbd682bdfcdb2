-- Service providers, employees, vehicles, help desks and treatment plants
-- (data-model 2.7-2.11; modules SP-01 to SP-04, EMP-01, EMP-02, VEH-01, TP-01, TP-02, HD-01).

CREATE FUNCTION fsm.service_provider_values() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    NEW.company_name := btrim(NEW.company_name);
    NEW.email := lower(btrim(NEW.email));
    NEW.contact_number := imis.normalise_phone(NEW.contact_number);
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.service_provider_values() IS 'Normal form of name, email and number of a service provider.';
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON fsm.service_providers FOR EACH ROW EXECUTE FUNCTION fsm.service_provider_values();

CREATE FUNCTION fsm.employee_values() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    NEW.contact_number := imis.normalise_phone(NEW.contact_number);
    NEW.license_number := imis.normalise_code(NEW.license_number);
    -- COM-11: licence fields belong to drivers, the end date to the inactive.
    IF NEW.employee_type <> 'Driver' THEN
        NEW.license_number := NULL;
        NEW.license_issue_date := NULL;
    END IF;
    IF NEW.status THEN
        NEW.employment_end := NULL;
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.employee_values() IS 'Normal form of numbers, and hidden fields of an employee emptied.';
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON fsm.employees FOR EACH ROW EXECUTE FUNCTION fsm.employee_values();

CREATE FUNCTION fsm.vehicle_values() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    NEW.license_plate_number := imis.normalise_code(NEW.license_plate_number);
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.vehicle_values() IS 'Normal form of the number plate.';
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON fsm.desludging_vehicles FOR EACH ROW EXECUTE FUNCTION fsm.vehicle_values();

CREATE FUNCTION fsm.help_desk_values() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    NEW.email := lower(btrim(NEW.email));
    NEW.contact_number := imis.normalise_phone(NEW.contact_number);
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.help_desk_values() IS 'Normal form of email and number of a help desk.';
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON fsm.help_desks FOR EACH ROW EXECUTE FUNCTION fsm.help_desk_values();

CREATE FUNCTION fsm.treatment_plant_values() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    NEW.caretaker_number := imis.normalise_phone(NEW.caretaker_number);
    IF NEW.ward IS NULL AND NEW.geom IS NOT NULL THEN
        NEW.ward := building_info.ward_at(NEW.geom);
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.treatment_plant_values() IS 'Normal form of the number, and ward of a plant proposed from its point.';
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON fsm.treatment_plants FOR EACH ROW EXECUTE FUNCTION fsm.treatment_plant_values();

-- SP-02: a provider that closes loses its applications that are not yet emptied; they become unassigned (T2).
CREATE FUNCTION fsm.provider_closed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE fsm.applications a SET service_provider_id = NULL
     WHERE a.service_provider_id = NEW.id AND NOT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id);
    RETURN NULL;
END $$;
COMMENT ON FUNCTION fsm.provider_closed() IS 'Takes open applications from a provider that is no longer operational (SP-02).';
CREATE TRIGGER y_closed AFTER UPDATE OF status ON fsm.service_providers FOR EACH ROW
    WHEN (OLD.status AND NOT NEW.status) EXECUTE FUNCTION fsm.provider_closed();

-- The form says how many applications this touches before it is saved.
CREATE FUNCTION fsm.service_providers_warnings(draft jsonb) RETURNS TABLE (rule text, sentence text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT 'sp_02_open_applications', format('%s application(s) that are not yet emptied lose this provider and must be assigned again.', count(*))
    FROM fsm.applications a JOIN fsm.application_progress p ON p.id = a.id
    WHERE a.service_provider_id = (draft ->> 'id')::integer AND (draft ->> 'status')::boolean IS FALSE AND NOT p.emptying_status
    HAVING count(*) > 0
$$;
COMMENT ON FUNCTION fsm.service_providers_warnings(jsonb) IS 'Warnings on a provider about to be saved: open applications it loses (SP-02).';

CREATE FUNCTION fsm.employees_warnings(draft jsonb) RETURNS TABLE (rule text, sentence text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT 'employee_under_16', 'The employee is younger than 16 years.'
    WHERE (draft ->> 'dob')::date > CURRENT_DATE - interval '16 years'
$$;
COMMENT ON FUNCTION fsm.employees_warnings(jsonb) IS 'Warnings on an employee about to be saved: age.';

-- SP-03, EMP-01, VEH-01, TP-01: what service records name is not deleted; a status takes it out of use.
CREATE FUNCTION fsm.asset_delete_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    rule text := TG_ARGV[0];
    thing text := TG_ARGV[1];
    way_out text := TG_ARGV[2];
    listed text;
BEGIN
    SELECT string_agg(d.number || ' ' || d.label, ', ') INTO listed FROM imis.dependants(TG_RELID::regclass, to_jsonb(OLD)) d;
    IF listed IS NOT NULL THEN
        PERFORM imis.refuse(rule, format('This %s is named by %s and cannot be deleted. %s', thing, listed, way_out), TG_RELID::regclass, 'id');
    END IF;
    RETURN OLD;
END $$;
COMMENT ON FUNCTION fsm.asset_delete_guard() IS 'BEFORE DELETE: names what refers to the record and the way out; arguments: rule, thing, way out.';
CREATE TRIGGER r_delete BEFORE DELETE ON fsm.service_providers FOR EACH ROW
    EXECUTE FUNCTION fsm.asset_delete_guard('sp_03_provider_in_use', 'service provider', 'Set its status to Not operational instead.');
CREATE TRIGGER r_delete BEFORE DELETE ON fsm.employees FOR EACH ROW
    EXECUTE FUNCTION fsm.asset_delete_guard('emp_01_employee_in_use', 'employee', 'Set the status to Inactive with a job end date instead.');
CREATE TRIGGER r_delete BEFORE DELETE ON fsm.desludging_vehicles FOR EACH ROW
    EXECUTE FUNCTION fsm.asset_delete_guard('veh_01_vehicle_in_use', 'vehicle', 'Set its status to Not operational instead.');
CREATE TRIGGER r_delete BEFORE DELETE ON fsm.treatment_plants FOR EACH ROW
    EXECUTE FUNCTION fsm.asset_delete_guard('tp_01_plant_in_use', 'treatment plant', 'Set its status to Not operational instead.');

-- HD-01: the accounts of a deleted help desk are closed, not deleted.
CREATE FUNCTION fsm.help_desk_deleted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM imis.close_accounts(desk => OLD.id);
    RETURN OLD;
END $$;
COMMENT ON FUNCTION fsm.help_desk_deleted() IS 'Deactivates the accounts of a help desk that is deleted (HD-01).';
CREATE TRIGGER r_delete BEFORE DELETE ON fsm.help_desks FOR EACH ROW EXECUTE FUNCTION fsm.help_desk_deleted();

-- TP-02: tests are entered for operational plants.
CREATE FUNCTION fsm.test_plant_operational() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM fsm.treatment_plants p WHERE p.id = NEW.treatment_plant_id AND NOT p.status) THEN
        PERFORM imis.refuse('tp_02_plant_operational', 'Tests are recorded for operational treatment plants only. Choose another plant or set this one to Operational.',
            'fsm.treatmentplant_tests'::regclass, 'treatment_plant_id');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.test_plant_operational() IS 'Refuses tests of plants that do not work (TP-02).';
CREATE TRIGGER r_plant BEFORE INSERT OR UPDATE OF treatment_plant_id ON fsm.treatmentplant_tests FOR EACH ROW
    WHEN (NOT NEW.taken_over) EXECUTE FUNCTION fsm.test_plant_operational();

-- A point in wrong coordinates lies far outside (data-model 1.7).
CREATE TRIGGER y_in_city_insert AFTER INSERT ON fsm.service_providers REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_service_providers_in_city', 'id', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_update AFTER UPDATE ON fsm.service_providers REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_service_providers_in_city', 'id', 'touch', 'boundary_tolerance_m');

-- A point in wrong coordinates lies far outside (data-model 1.7).
CREATE TRIGGER y_in_city_insert AFTER INSERT ON fsm.treatment_plants REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_treatment_plants_in_city', 'id', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_update AFTER UPDATE ON fsm.treatment_plants REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_treatment_plants_in_city', 'id', 'touch', 'boundary_tolerance_m');
