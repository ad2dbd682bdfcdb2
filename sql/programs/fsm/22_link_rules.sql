-- Links between buildings and containments: the responsible building, and what ending a link brings
-- (data-model 2.6, 4.9; modules FSM-13 to FSM-16). What a link does to its building is kept in building_info.

-- Exactly one responsible link a containment: the first one, until another is made responsible.
CREATE FUNCTION fsm.link_responsible() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NOT NEW.taken_over AND EXISTS (SELECT 1 FROM fsm.containments c WHERE c.id = NEW.containment_id AND c.decommissioned_date IS NOT NULL) THEN
            PERFORM imis.refuse('fsm_16_decommissioned', format('Containment %s was decommissioned. Empty its decommissioned date before a building is connected to it.', NEW.containment_id),
                'building_info.build_contains'::regclass, 'containment_id');
        END IF;
        IF NOT EXISTS (SELECT 1 FROM building_info.build_contains l WHERE l.containment_id = NEW.containment_id AND l.is_responsible) THEN
            NEW.is_responsible := true;
        ELSIF NEW.is_responsible AND NEW.taken_over THEN
            NEW.is_responsible := false;  -- of delivered rows the first one is responsible (data-model 5.6)
        ELSIF NEW.is_responsible THEN
            UPDATE building_info.build_contains SET is_responsible = false WHERE containment_id = NEW.containment_id AND is_responsible;
        END IF;
    ELSIF NEW.is_responsible AND NOT OLD.is_responsible THEN
        UPDATE building_info.build_contains SET is_responsible = false
         WHERE containment_id = NEW.containment_id AND is_responsible AND id <> NEW.id;
    ELSIF OLD.is_responsible AND NOT NEW.is_responsible AND pg_trigger_depth() = 1 THEN
        PERFORM imis.refuse('fsm_16_one_responsible', 'A containment always has one responsible building. Make another building responsible instead.',
            'building_info.build_contains'::regclass, 'is_responsible');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.link_responsible() IS 'Keeps exactly one responsible building a containment.';
CREATE TRIGGER d_responsible_insert BEFORE INSERT ON building_info.build_contains
    FOR EACH ROW EXECUTE FUNCTION fsm.link_responsible();
CREATE TRIGGER d_responsible_update BEFORE UPDATE OF is_responsible ON building_info.build_contains
    FOR EACH ROW WHEN (OLD.is_responsible IS DISTINCT FROM NEW.is_responsible) EXECUTE FUNCTION fsm.link_responsible();

-- A link is made and ended, never turned to another building or containment: history and rules look at the ends.
CREATE FUNCTION fsm.link_is_fixed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM imis.refuse('fsm_16_link_fixed', 'A link keeps its building and its containment. Disconnect the building and connect it to the other containment.',
        'building_info.build_contains'::regclass, CASE WHEN OLD.bin <> NEW.bin THEN 'bin' ELSE 'containment_id' END);
    RETURN NULL;
END $$;
COMMENT ON FUNCTION fsm.link_is_fixed() IS 'Refuses to turn a link to another building or containment.';
-- A changed code of the building or containment itself arrives through the foreign key, one level deeper.
CREATE TRIGGER r_link_fixed BEFORE UPDATE OF bin, containment_id ON building_info.build_contains FOR EACH ROW
    WHEN (pg_trigger_depth() = 0 AND (OLD.bin <> NEW.bin OR OLD.containment_id <> NEW.containment_id)) EXECUTE FUNCTION fsm.link_is_fixed();

-- FSM-13: not while an application of this building on this containment runs.
CREATE FUNCTION fsm.link_end_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    application integer;
BEGIN
    SELECT min(o.id) INTO application FROM (
        SELECT a.id FROM fsm.applications a
         WHERE a.containment_id = OLD.containment_id AND a.bin = OLD.bin
           AND NOT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id)
        OFFSET 0) o;
    IF application IS NOT NULL THEN
        PERFORM imis.refuse('fsm_13_open_application', format('Building %s cannot be disconnected from containment %s while application %s is not yet emptied. Record the emptying or delete the application first.',
            OLD.bin, OLD.containment_id, application), 'building_info.build_contains'::regclass, 'bin');
    END IF;
    RETURN OLD;
END $$;
COMMENT ON FUNCTION fsm.link_end_guard() IS 'Refuses to end a link with a running application (FSM-13).';
CREATE TRIGGER r_delete BEFORE DELETE ON building_info.build_contains FOR EACH ROW EXECUTE FUNCTION fsm.link_end_guard();

-- When the responsible link ends, the oldest remaining building becomes responsible.
CREATE FUNCTION fsm.elect_responsible() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE building_info.build_contains l SET is_responsible = true
      FROM (SELECT r.containment_id, min(r.id) AS id FROM building_info.build_contains r
             WHERE r.containment_id IN (SELECT g.containment_id FROM gone g WHERE g.is_responsible)
             GROUP BY r.containment_id HAVING NOT bool_or(r.is_responsible)) oldest
     WHERE l.id = oldest.id;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION fsm.elect_responsible() IS 'Makes the oldest remaining building of a containment responsible.';
CREATE TRIGGER y_responsible AFTER DELETE ON building_info.build_contains REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION fsm.elect_responsible();

-- A containment goes with its last link (data-model 2.6), at the end of the transaction, so that a link can be replaced.
-- It stays when applications tell its history, when it was decommissioned, or when it is marked for verification.
CREATE FUNCTION fsm.remove_unlinked_containment() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    DELETE FROM fsm.containments c
     WHERE c.id = OLD.containment_id AND c.decommissioned_date IS NULL AND NOT c.verification_required
       AND NOT EXISTS (SELECT 1 FROM building_info.build_contains l WHERE l.containment_id = c.id)
       AND NOT EXISTS (SELECT 1 FROM fsm.applications a WHERE a.containment_id = c.id);
    RETURN NULL;
END $$;
COMMENT ON FUNCTION fsm.remove_unlinked_containment() IS 'Deletes a containment whose last link ended, unless something else tells of it (data-model 2.6).';
CREATE CONSTRAINT TRIGGER c_unlinked_containment AFTER DELETE ON building_info.build_contains
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fsm.remove_unlinked_containment();
