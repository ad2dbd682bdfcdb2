-- Links of buildings and containments, and what follows from them. Spec: data-model 2.6, 4.2, 4.3, 4.9; modules FSM-10 to 16.
-- Who is responsible, running applications and containments without links are kept in fsm/22_link_rules.sql.
-- Set by set: an import of 100,000 links derives its buildings in one pass.

-- What the containments say is written to the buildings: system, toilet, effective codes; the rest follows from the row itself.
CREATE FUNCTION building_info.derive_buildings(bins text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    UPDATE building_info.buildings b
       SET sanitation_system_id = d.sanitation_system_id, toilet_status = true, sewer_code = d.sewer_code, drain_code = d.drain_code,
           network_unidentified = d.network_unidentified
      FROM (SELECT l.bin, min(t.sanitation_system_id) AS sanitation_system_id,
                   min(c.sewer_code) FILTER (WHERE t.needs_sewer_code) AS sewer_code,
                   min(c.drain_code) FILTER (WHERE t.needs_drain_code) AS drain_code,
                   bool_or(c.network_unidentified AND (t.needs_sewer_code OR t.needs_drain_code)) AS network_unidentified
              FROM building_info.build_contains l
              JOIN fsm.containments c ON c.id = l.containment_id
              JOIN fsm.containment_types t ON t.id = c.type_id
             WHERE l.bin = ANY (bins)
             GROUP BY l.bin) d
     WHERE b.bin = d.bin
       AND (b.sanitation_system_id, b.toilet_status, b.sewer_code, b.drain_code, b.network_unidentified)
           IS DISTINCT FROM (d.sanitation_system_id, true, d.sewer_code, d.drain_code, d.network_unidentified);
    -- The last containment is gone: no outlet is known any more, and the building waits to be completed (FSM-13).
    UPDATE building_info.buildings b
       SET sewer_code = NULL, drain_code = NULL, network_unidentified = false, verification_status = false
     WHERE b.bin = ANY (bins) AND b.sanitation_system_id IN (3, 4)
       AND NOT EXISTS (SELECT 1 FROM building_info.build_contains l WHERE l.bin = b.bin)
       AND (b.sewer_code IS NOT NULL OR b.drain_code IS NOT NULL OR b.network_unidentified OR b.verification_status);
END
$$;
COMMENT ON FUNCTION building_info.derive_buildings(text[]) IS
    'Writes system, toilet and effective sewer and drain codes of buildings from their containments (data-model 4.2, 4.3).';
REVOKE ALL ON FUNCTION building_info.derive_buildings(text[]) FROM PUBLIC;

CREATE FUNCTION building_info.links_added() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    bins text[];
BEGIN
    SELECT array_agg(DISTINCT n.bin) INTO bins FROM added n WHERE NOT n.taken_over;
    IF bins IS NOT NULL THEN
        PERFORM building_info.derive_buildings(bins);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER y_buildings_insert AFTER INSERT ON building_info.build_contains REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION building_info.links_added();

CREATE FUNCTION building_info.links_removed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    bins text[];
BEGIN
    SELECT array_agg(DISTINCT o.bin) INTO bins FROM removed o;
    IF bins IS NULL THEN
        RETURN NULL;
    END IF;
    PERFORM building_info.derive_buildings(bins);
    RETURN NULL;
END
$$;
CREATE TRIGGER y_buildings_delete AFTER DELETE ON building_info.build_contains REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION building_info.links_removed();

CREATE FUNCTION building_info.links_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    bins text[];
BEGIN
    -- EXECUTE plans for this statement's rows: a plan kept from the save of one row compares every row with every other in a save of thousands.
    EXECUTE 'SELECT array_agg(DISTINCT v.bin)
               FROM added n JOIN removed o ON o.id = n.id AND (o.bin, o.containment_id) IS DISTINCT FROM (n.bin, n.containment_id)
              CROSS JOIN LATERAL (VALUES (o.bin), (n.bin)) v (bin)' INTO bins;
    IF bins IS NOT NULL THEN
        PERFORM building_info.derive_buildings(bins);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER y_buildings_update AFTER UPDATE ON building_info.build_contains REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION building_info.links_changed();

CREATE FUNCTION building_info.containments_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    bins text[];
BEGIN
    -- EXECUTE as in links_changed()
    EXECUTE 'SELECT array_agg(DISTINCT l.bin)
               FROM added n
               JOIN removed o ON o.id = n.id AND (o.type_id, o.sewer_code, o.drain_code, o.network_unidentified)
                                 IS DISTINCT FROM (n.type_id, n.sewer_code, n.drain_code, n.network_unidentified)
               JOIN building_info.build_contains l ON l.containment_id = n.id
              WHERE NOT n.taken_over' INTO bins;
    IF bins IS NOT NULL THEN
        PERFORM building_info.derive_buildings(bins);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER y_buildings AFTER UPDATE ON fsm.containments REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION building_info.containments_changed();

-- At the end of the save: the linked building agrees with its containments, and each containment has one responsible building.
CREATE FUNCTION building_info.check_link() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF TG_OP <> 'DELETE' THEN
        PERFORM building_info.check_sanitation(NEW.bin);
    ELSE
        PERFORM building_info.check_sanitation(OLD.bin);
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER c_sanitation_insert AFTER INSERT ON building_info.build_contains
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NOT NEW.taken_over) EXECUTE FUNCTION building_info.check_link();
CREATE CONSTRAINT TRIGGER c_sanitation_delete AFTER DELETE ON building_info.build_contains
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION building_info.check_link();
CREATE CONSTRAINT TRIGGER c_sanitation_update AFTER UPDATE OF bin, containment_id ON building_info.build_contains
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NOT NEW.taken_over) EXECUTE FUNCTION building_info.check_link();
