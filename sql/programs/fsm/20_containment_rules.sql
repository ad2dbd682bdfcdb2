-- Containments: derived values and rules (data-model 2.5, 4.2, 4.4; modules 4.4, FSM-10 to FSM-19, BLD-10).

-- Fields that the type or the shape hides are emptied (COM-11), the volume is preset, and incomplete taken-over rows
-- are marked for verification.
CREATE FUNCTION fsm.containment_values() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    kind fsm.containment_types;
    factor integer;
    calculated numeric;
BEGIN
    SELECT * INTO kind FROM fsm.containment_types WHERE id = NEW.type_id;
    IF NOT FOUND THEN
        RETURN NEW;  -- the foreign key refuses it with its own sentence
    END IF;
    IF kind.is_septic_tank THEN
        NEW.pit_shape := 'rectangular';
    ELSE
        NEW.septic_criteria := NULL;
        IF NEW.pit_shape IS NULL AND NEW.pit_diameter IS NOT NULL AND NEW.tank_length IS NULL THEN
            NEW.pit_shape := 'cylindrical';
        ELSIF NEW.pit_shape IS NULL AND NEW.tank_length IS NOT NULL AND NEW.pit_diameter IS NULL THEN
            NEW.pit_shape := 'rectangular';
        END IF;
    END IF;
    IF NEW.pit_shape = 'cylindrical' THEN
        NEW.tank_length := NULL;
        NEW.tank_width := NULL;
    ELSIF NEW.pit_shape = 'rectangular' THEN
        NEW.pit_diameter := NULL;
    END IF;

    -- The survey writes 9999 for a line that is not digitised (data-model 4.2).
    IF NEW.sewer_code IS NOT NULL AND building_info.is_unidentified_network(NEW.sewer_code) THEN
        NEW.sewer_code := NULL;
        NEW.network_unidentified := true;
    END IF;
    IF NEW.drain_code IS NOT NULL AND building_info.is_unidentified_network(NEW.drain_code) THEN
        NEW.drain_code := NULL;
        NEW.network_unidentified := true;
    END IF;
    IF NOT kind.needs_sewer_code THEN NEW.sewer_code := NULL; END IF;
    IF NOT kind.needs_drain_code THEN NEW.drain_code := NULL; END IF;
    IF NOT (kind.needs_sewer_code OR kind.needs_drain_code) OR coalesce(NEW.sewer_code, NEW.drain_code) IS NOT NULL THEN
        NEW.network_unidentified := false;
    END IF;

    -- The dimensions of a double pit are those of one pit; its volume is the total.
    factor := CASE kind.family WHEN 'double_pit' THEN 2 ELSE 1 END;
    calculated := factor * fsm.calculated_volume(NEW.pit_shape, NEW.tank_length, NEW.tank_width, NEW.pit_diameter, NEW.depth);
    IF NEW.size IS NULL OR (TG_OP = 'UPDATE' AND NEW.size = OLD.size AND OLD.size = factor * OLD.size_calculated) THEN
        NEW.size := coalesce(nullif(calculated, 0), NEW.size);
    END IF;
    IF NEW.taken_over AND (NEW.size IS NULL OR NEW.pit_shape IS NULL
        OR (kind.needs_sewer_code AND NEW.sewer_code IS NULL AND NOT NEW.network_unidentified)
        OR (kind.needs_drain_code AND NEW.drain_code IS NULL AND NOT NEW.network_unidentified)) THEN
        NEW.verification_required := true;
    END IF;
    IF NEW.taken_over OR NEW.verification_required OR NEW.network_unidentified THEN
        RETURN NEW;
    END IF;
    IF kind.needs_sewer_code AND NEW.sewer_code IS NULL THEN
        PERFORM imis.refuse('bld_10_sewer_code', format('A containment of type "%s" needs its sewer code. Choose the sewer that the outlet leads to, or tick that it is not on the map.', kind.label),
            'fsm.containments'::regclass, 'sewer_code');
    ELSIF kind.needs_drain_code AND NEW.drain_code IS NULL THEN
        PERFORM imis.refuse('bld_10_drain_code', format('A containment of type "%s" needs its drain code. Choose the drain that the outlet leads to, or tick that it is not on the map.', kind.label),
            'fsm.containments'::regclass, 'drain_code');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.containment_values() IS 'Presets volume and shape, empties hidden fields, and asks for the outlet line of a containment.';
CREATE TRIGGER d_containment_values BEFORE INSERT OR UPDATE ON fsm.containments
    FOR EACH ROW EXECUTE FUNCTION fsm.containment_values();

CREATE TRIGGER y_sequence AFTER INSERT ON fsm.containments REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.keep_sequence_ahead('fsm.containments_id_seq', 'id', 'C');

-- FSM-12: every type change is kept with old type, new type, time and person.
CREATE FUNCTION fsm.keep_containment_type_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    INSERT INTO fsm.containment_type_changes (containment_id, old_type_id, new_type_id, changed_by)
    VALUES (NEW.id, OLD.type_id, NEW.type_id, imis.current_user_id());
    RETURN NULL;
END $$;
COMMENT ON FUNCTION fsm.keep_containment_type_change() IS 'Writes the type change history of a containment (FSM-12).';
CREATE TRIGGER y_type_change AFTER UPDATE OF type_id ON fsm.containments FOR EACH ROW
    WHEN (OLD.type_id IS DISTINCT FROM NEW.type_id) EXECUTE FUNCTION fsm.keep_containment_type_change();

CREATE FUNCTION fsm.open_application(containment text, other_than integer DEFAULT NULL) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    -- OFFSET 0: without it the planner may walk all applications by number in the hope of an early hit.
    SELECT min(o.id) FROM (
        SELECT a.id FROM fsm.applications a
        WHERE a.containment_id = containment AND a.id IS DISTINCT FROM other_than
          AND NOT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id)
        OFFSET 0) o
$$;
COMMENT ON FUNCTION fsm.open_application(text, integer) IS 'Number of the application on a containment that is not yet emptied; null when there is none.';

-- FSM-15 (S-30): a containment goes only when nothing hangs on it.
CREATE FUNCTION fsm.containment_delete_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    bins text;
    linked bigint;
    application integer;
    past bigint;
BEGIN
    SELECT count(*), string_agg(bin, ', ' ORDER BY bin) INTO linked, bins
      FROM building_info.build_contains WHERE containment_id = OLD.id;
    application := fsm.open_application(OLD.id);
    IF application IS NOT NULL THEN
        PERFORM imis.refuse('fsm_15_open_application', format('Containment %s has application %s, which is not yet emptied. Record the emptying or delete the application first.', OLD.id, application),
            'fsm.containments'::regclass, 'id');
    END IF;
    IF linked > 0 THEN
        PERFORM imis.refuse('fsm_15_linked_buildings', format('Containment %s serves %s building(s): %s. Disconnect them first.', OLD.id, linked, left(bins, 200)),
            'fsm.containments'::regclass, 'id');
    END IF;
    SELECT count(*) INTO past FROM fsm.applications WHERE containment_id = OLD.id;
    IF past > 0 THEN
        PERFORM imis.refuse('fsm_15_past_applications', format('Containment %s has %s past application(s), which keep showing its code. Enter the day it was decommissioned instead of deleting it.', OLD.id, past),
            'fsm.containments'::regclass, 'id');
    END IF;
    RETURN OLD;
END $$;
COMMENT ON FUNCTION fsm.containment_delete_guard() IS 'Refuses to delete a containment with buildings or applications, naming them (FSM-15).';
CREATE TRIGGER r_delete BEFORE DELETE ON fsm.containments FOR EACH ROW EXECUTE FUNCTION fsm.containment_delete_guard();

-- A point in wrong coordinates lies far outside (data-model 1.7).
CREATE TRIGGER y_in_city_insert AFTER INSERT ON fsm.containments REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_containments_in_city', 'id', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_update AFTER UPDATE ON fsm.containments REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_containments_in_city', 'id', 'touch', 'boundary_tolerance_m');
