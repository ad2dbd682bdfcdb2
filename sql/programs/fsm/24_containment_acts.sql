-- Acts on containments: each one function, one transaction, with the caller's own rights (reliability.md 3.5).

-- Refuses a key that is no column: a misspelt field must not vanish silently.
CREATE FUNCTION fsm.check_keys(data jsonb, target regclass, further text[] DEFAULT '{}') RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    unknown text;
BEGIN
    SELECT string_agg(k, ', ') INTO unknown FROM jsonb_object_keys(data) k
     WHERE k <> ALL (further)
       AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = target AND a.attname = k AND a.attnum > 0 AND NOT a.attisdropped);
    IF unknown IS NOT NULL THEN
        PERFORM imis.refuse('unknown_field', format('The record has no field named %s. Check the names of the fields.', unknown), target, NULL, NULL, '22023');
    END IF;
END $$;
COMMENT ON FUNCTION fsm.check_keys(jsonb, regclass, text[]) IS 'Refuses keys of a JSON record that are no columns of the table.';

-- FSM-10: a containment is born with its building.
CREATE FUNCTION fsm.add_containment(data jsonb) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    given fsm.containments := jsonb_populate_record(NULL::fsm.containments, data - 'bin');
    building text := data ->> 'bin';
    made text;
BEGIN
    PERFORM fsm.check_keys(data, 'fsm.containments'::regclass, ARRAY['bin']);
    SELECT id INTO made FROM fsm.containments WHERE client_uuid = given.client_uuid;
    IF FOUND THEN
        RETURN made;  -- the same form saved again
    END IF;
    IF NOT EXISTS (SELECT 1 FROM building_info.buildings WHERE bin = building) THEN
        PERFORM imis.refuse('fsm_10_building', format('There is no building %s. Choose the building that the containment belongs to.', coalesce(building, '(none)')),
            'fsm.containments'::regclass, 'bin');
    END IF;
    INSERT INTO fsm.containments (type_id, location, pit_shape, pit_diameter, tank_length, tank_width, depth, size, septic_criteria,
        construction_date, sewer_code, drain_code, network_unidentified, surveyed_at, survey_emptied, survey_last_emptied_date,
        distance_closest_well, toilet_count, verification_required, geom, client_uuid)
    SELECT given.type_id, given.location, given.pit_shape, given.pit_diameter, given.tank_length, given.tank_width, given.depth, given.size,
        given.septic_criteria, given.construction_date, given.sewer_code, given.drain_code, coalesce(given.network_unidentified, false),
        given.surveyed_at, given.survey_emptied, given.survey_last_emptied_date, given.distance_closest_well, given.toilet_count,
        coalesce(given.verification_required, false), coalesce(given.geom, public.st_centroid(b.geom)), coalesce(given.client_uuid, gen_random_uuid())
      FROM building_info.buildings b WHERE b.bin = building
    RETURNING id INTO made;
    INSERT INTO building_info.build_contains (bin, containment_id) VALUES (building, made);
    RETURN made;
END $$;
COMMENT ON FUNCTION fsm.add_containment(jsonb) IS
    'Adds a containment to the building "bin" at the middle of its footprint and returns its ID; a repeated client_uuid returns the first (FSM-10).';

-- FSM-16, BLD-09: another building shares the containment.
CREATE FUNCTION fsm.connect_building(containment text, building text) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    link integer;
BEGIN
    SELECT id INTO link FROM building_info.build_contains WHERE containment_id = containment AND bin = building;
    IF link IS NULL THEN
        INSERT INTO building_info.build_contains (bin, containment_id) VALUES (building, containment) RETURNING id INTO link;
    END IF;
    RETURN link;
END $$;
COMMENT ON FUNCTION fsm.connect_building(text, text) IS 'Links a building to a containment and returns the number of the link; an existing link is returned.';

-- FSM-13, FSM-14.
CREATE FUNCTION fsm.disconnect_building(containment text, building text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM building_info.build_contains WHERE containment_id = containment AND bin = building) THEN
        PERFORM imis.refuse('fsm_13_no_link', format('Building %s is not connected to containment %s. Reload the list.', building, containment),
            'building_info.build_contains'::regclass, 'bin');
    END IF;
    DELETE FROM building_info.build_contains WHERE containment_id = containment AND bin = building;
END $$;
COMMENT ON FUNCTION fsm.disconnect_building(text, text) IS 'Ends the link of a building to a containment (FSM-13).';

CREATE FUNCTION fsm.make_responsible(containment text, building text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    link building_info.build_contains;
BEGIN
    SELECT * INTO link FROM building_info.build_contains WHERE containment_id = containment AND bin = building;
    IF NOT FOUND THEN
        PERFORM imis.refuse('fsm_13_no_link', format('Building %s is not connected to containment %s. Connect it first.', building, containment),
            'building_info.build_contains'::regclass, 'bin');
    END IF;
    IF NOT link.is_responsible THEN
        UPDATE building_info.build_contains SET is_responsible = true, seen_version = link.row_version WHERE id = link.id;
    END IF;
END $$;
COMMENT ON FUNCTION fsm.make_responsible(text, text) IS 'Makes a linked building the responsible one of a containment.';

-- What the form says before a containment is saved (modules 4.4, FSM-11, FSM-18): rule and sentence, none is a refusal.
CREATE FUNCTION fsm.containments_warnings(draft jsonb) RETURNS TABLE (rule text, sentence text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    given fsm.containments := jsonb_populate_record(NULL::fsm.containments, draft - 'bin');
    was fsm.containments;
    kind fsm.containment_types;
    calculated numeric;
    tolerance numeric := coalesce(imis.setting_number('volume_difference_percent'), 10);
    touched bigint;
    away numeric;
BEGIN
    SELECT * INTO was FROM fsm.containments c WHERE c.id = given.id;
    SELECT * INTO kind FROM fsm.containment_types t WHERE t.id = given.type_id;
    calculated := fsm.calculated_volume(CASE WHEN kind.is_septic_tank THEN 'rectangular' ELSE given.pit_shape END,
        given.tank_length, given.tank_width, given.pit_diameter, given.depth) * CASE kind.family WHEN 'double_pit' THEN 2 ELSE 1 END;
    IF calculated > 0 AND abs(given.size - calculated) > calculated * tolerance / 100 THEN
        rule := 'volume_differs';
        sentence := format('The volume %s m³ differs by more than %s %% from the %s m³ of the dimensions.', given.size, tolerance, calculated);
        RETURN NEXT;
    END IF;
    SELECT count(*) INTO touched FROM building_info.build_contains l WHERE l.containment_id = given.id;
    IF was.type_id <> given.type_id AND touched > 0 THEN
        rule := 'fsm_11_buildings_touched';
        sentence := format('The new type changes sanitation system and network codes of %s building(s).', touched);
        RETURN NEXT;
    END IF;
    SELECT min(public.st_distance(b.geom, given.geom)) INTO away
      FROM building_info.build_contains l JOIN building_info.buildings b ON b.bin = l.bin WHERE l.containment_id = given.id;
    IF away > 50 THEN
        rule := 'fsm_18_far_from_building';
        sentence := format('The point lies %s m from the closest connected building.', round(away));
        RETURN NEXT;
    END IF;
END $$;
COMMENT ON FUNCTION fsm.containments_warnings(jsonb) IS 'Warnings on a containment about to be saved: volume, buildings touched by a type change, distance.';
