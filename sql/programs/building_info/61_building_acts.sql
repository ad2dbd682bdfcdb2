-- Saving a building with its owner, containments and toilet in one transaction, and approving a survey.
-- Spec: modules 4.3, 4.8, BLD-01, 03, 06..10, SUR-01, COM-15; reliability 3.2, 3.5. The caller's rights count.
-- What is not in a payload stays as it is; the rules of the tables answer for everything that is written.
-- requires: building_info/60_shapes.sql

CREATE FUNCTION building_info.save_building(
    building jsonb, owner jsonb DEFAULT NULL, containments jsonb DEFAULT NULL, seen integer DEFAULT NULL
) RETURNS text
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target CONSTANT regclass := 'building_info.buildings'::regclass;
    old_row building_info.buildings;
    b building_info.buildings;
    is_new boolean := coalesce(building ->> 'bin', '') = '' OR NOT EXISTS (SELECT 1 FROM building_info.buildings x WHERE x.bin = building ->> 'bin');
    shared boolean := building ->> 'sanitation_system_id' = '11';
    share text;
    tank jsonb;
BEGIN
    PERFORM fsm.check_keys(building, target, ARRAY['shared_with_bin', 'shared_containment_id', 'toilet_id']);
    IF is_new THEN
        IF seen IS NOT NULL THEN
            PERFORM imis.refuse('record_gone', format('Building %s is not there any more. Refresh the list.', building ->> 'bin'), target, 'bin', NULL, 'P0002');
        END IF;
        -- A repeated save of the same form finds the first one (client_uuid, T05).
        SELECT x.bin INTO share FROM building_info.buildings x WHERE x.client_uuid = (building ->> 'client_uuid')::uuid;
        IF share IS NOT NULL THEN
            RETURN share;
        END IF;
    ELSE
        SELECT * INTO old_row FROM building_info.buildings x WHERE x.bin = building ->> 'bin' FOR UPDATE;
        IF seen IS DISTINCT FROM old_row.row_version AND (seen IS NOT NULL OR imis.is_officer()) THEN
            PERFORM imis.refuse('changed_by_someone_else',
                format('Building %s was changed by someone else after you opened it. Look at both versions, then save again.', old_row.bin), target, 'row_version', NULL, '40001');
        END IF;
    END IF;
    b := jsonb_populate_record(old_row, (building - 'geom' - 'point' - 'row_version' - 'seen_version') || CASE WHEN shared THEN '{"sanitation_system_id": null}'::jsonb ELSE '{}'::jsonb END);
    IF building ? 'geom' THEN
        b.geom := building_info.shape_of(building ->> 'geom');
    END IF;
    IF shared THEN
        share := coalesce(building ->> 'shared_containment_id', building_info.containment_to_share(b.bin, building ->> 'shared_with_bin'));
        SELECT t.sanitation_system_id, true INTO b.sanitation_system_id, b.toilet_status
          FROM fsm.containments c JOIN fsm.containment_types t ON t.id = c.type_id WHERE c.id = share;
    END IF;
    -- A person saves the form: from here on the building must be complete (BLD-03).
    b.verification_status := coalesce((building ->> 'verification_status')::boolean, true);
    IF is_new THEN
        b.bin := coalesce(nullif(building ->> 'bin', ''), building_info.next_bin());
        INSERT INTO building_info.buildings (bin,
            building_associated_to, ward, road_code, house_number, house_locality, tax_code, structure_type_id,
            surveyed_date, floor_count, construction_date, construction_date_precision, functional_use_id,
            use_category_id, office_business_name, household_served, population_served, male_population,
            female_population, other_population, diff_abled_male_pop, diff_abled_female_pop, diff_abled_others_pop,
            low_income_hh, lic_id, water_source_id, watersupply_pipe_code, water_customer_id, well_presence_status,
            distance_from_well, swm_customer_id, toilet_status, toilet_count, household_with_private_toilet,
            population_with_private_toilet, sanitation_system_id, sewer_code, drain_code, network_unidentified,
            desludging_vehicle_accessible, geom, verification_status, client_uuid)
        VALUES (b.bin,
            b.building_associated_to, b.ward, b.road_code, b.house_number, b.house_locality, b.tax_code,
            b.structure_type_id, b.surveyed_date, b.floor_count, b.construction_date,
            coalesce(b.construction_date_precision, 'day'), b.functional_use_id, b.use_category_id,
            b.office_business_name, b.household_served, b.population_served, b.male_population, b.female_population,
            b.other_population, b.diff_abled_male_pop, b.diff_abled_female_pop, b.diff_abled_others_pop,
            b.low_income_hh, b.lic_id, b.water_source_id, b.watersupply_pipe_code, b.water_customer_id,
            b.well_presence_status, b.distance_from_well, b.swm_customer_id, b.toilet_status, b.toilet_count,
            b.household_with_private_toilet, b.population_with_private_toilet, b.sanitation_system_id, b.sewer_code,
            b.drain_code, coalesce(b.network_unidentified, false), b.desludging_vehicle_accessible, b.geom,
            b.verification_status,
            coalesce(b.client_uuid, gen_random_uuid()));
    ELSE
        UPDATE building_info.buildings x
           SET (building_associated_to, ward, road_code, house_number, house_locality, tax_code, structure_type_id,
               surveyed_date, floor_count, construction_date, construction_date_precision, functional_use_id,
               use_category_id, office_business_name, household_served, population_served, male_population,
               female_population, other_population, diff_abled_male_pop, diff_abled_female_pop, diff_abled_others_pop,
               low_income_hh, lic_id, water_source_id, watersupply_pipe_code, water_customer_id, well_presence_status,
               distance_from_well, swm_customer_id, toilet_status, toilet_count, household_with_private_toilet,
               population_with_private_toilet, sanitation_system_id, sewer_code, drain_code, network_unidentified,
               desludging_vehicle_accessible, geom, verification_status,
               seen_version, taken_over)
             = (b.building_associated_to, b.ward, b.road_code, b.house_number, b.house_locality, b.tax_code,
               b.structure_type_id, b.surveyed_date, b.floor_count, b.construction_date, b.construction_date_precision,
               b.functional_use_id, b.use_category_id, b.office_business_name, b.household_served, b.population_served,
               b.male_population, b.female_population, b.other_population, b.diff_abled_male_pop,
               b.diff_abled_female_pop, b.diff_abled_others_pop, b.low_income_hh, b.lic_id, b.water_source_id,
               b.watersupply_pipe_code, b.water_customer_id, b.well_presence_status, b.distance_from_well,
               b.swm_customer_id, b.toilet_status, b.toilet_count, b.household_with_private_toilet,
               b.population_with_private_toilet, b.sanitation_system_id, b.sewer_code, b.drain_code,
               b.network_unidentified, b.desludging_vehicle_accessible, b.geom, b.verification_status,
               old_row.row_version, false)
         WHERE x.bin = b.bin;
    END IF;

    IF owner IS NOT NULL THEN
        PERFORM building_info.save_owner(b.bin, owner);
    END IF;
    IF shared AND NOT EXISTS (SELECT 1 FROM building_info.build_contains l WHERE l.bin = b.bin AND l.containment_id = share) THEN
        PERFORM fsm.connect_building(share, b.bin);
    END IF;
    FOR tank IN SELECT value FROM jsonb_array_elements(coalesce(containments, '[]'::jsonb)) LOOP
        IF tank ->> 'action' = 'disconnect' THEN
            PERFORM fsm.disconnect_building(tank ->> 'id', b.bin);
        ELSIF tank ->> 'action' = 'connect' THEN
            PERFORM fsm.connect_building(tank ->> 'id', b.bin);
        ELSE
            PERFORM fsm.add_containment((tank - 'action' - 'id') || jsonb_build_object('bin', b.bin));
        END IF;
    END LOOP;
    IF building ? 'toilet_id' THEN
        IF EXISTS (SELECT 1 FROM fsm.build_toilets t WHERE t.bin = b.bin AND t.toilet_id IS DISTINCT FROM (building ->> 'toilet_id')::integer) THEN
            DELETE FROM fsm.build_toilets t WHERE t.bin = b.bin AND t.toilet_id IS DISTINCT FROM (building ->> 'toilet_id')::integer;
        END IF;
        IF building ->> 'toilet_id' IS NOT NULL AND b.sanitation_system_id = 9
           AND NOT EXISTS (SELECT 1 FROM fsm.build_toilets t WHERE t.bin = b.bin AND t.toilet_id = (building ->> 'toilet_id')::integer) THEN
            INSERT INTO fsm.build_toilets (bin, toilet_id) VALUES (b.bin, (building ->> 'toilet_id')::integer);
        END IF;
    END IF;
    RETURN b.bin;
END
$$;
COMMENT ON FUNCTION building_info.save_building(jsonb, jsonb, jsonb, integer) IS
    'Saves a building, new (no bin) or changed (with the version seen), with its owner, containments (array; action add, connect or disconnect) '
    'and community toilet (toilet_id); system 11 shares the containment of shared_with_bin or shared_containment_id. Returns the BIN.';

CREATE FUNCTION building_info.save_owner(of_bin text, owner jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    there boolean := EXISTS (SELECT 1 FROM building_info.owners o WHERE o.bin = of_bin);
BEGIN
    IF NOT there THEN
        INSERT INTO building_info.owners (bin, owner_name, owner_gender, owner_contact, nid)
        VALUES (of_bin, owner ->> 'owner_name', owner ->> 'owner_gender', owner ->> 'owner_contact', owner ->> 'nid');
    ELSIF owner ? 'nid' THEN
        UPDATE building_info.owners o
           SET owner_name = owner ->> 'owner_name', owner_gender = owner ->> 'owner_gender', owner_contact = owner ->> 'owner_contact',
               nid = owner ->> 'nid', seen_version = (owner ->> 'seen_version')::integer, taken_over = false
         WHERE o.bin = of_bin;
    ELSE
        UPDATE building_info.owners o
           SET owner_name = owner ->> 'owner_name', owner_gender = owner ->> 'owner_gender', owner_contact = owner ->> 'owner_contact',
               seen_version = (owner ->> 'seen_version')::integer, taken_over = false
         WHERE o.bin = of_bin;
    END IF;
END
$$;
COMMENT ON FUNCTION building_info.save_owner(text, jsonb) IS 'Writes the one current owner of a building; the former one stays in the history (D-06).';

CREATE FUNCTION building_info.approve_survey(
    survey_id integer, building jsonb, owner jsonb DEFAULT NULL, containments jsonb DEFAULT NULL, seen integer DEFAULT NULL
) RETURNS text
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    s building_info.building_surveys;
    made text;
BEGIN
    -- The lock makes the second of two approvals wait, and then find the survey closed (SUR-01).
    SELECT * INTO s FROM building_info.building_surveys x WHERE x.id = survey_id FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM imis.refuse('record_gone', 'The survey is not there any more. Refresh the list.', 'building_info.building_surveys'::regclass, NULL, NULL, 'P0002');
    ELSIF NOT s.is_enabled THEN
        PERFORM imis.refuse('sur_01_survey_closed', format('Survey %s has already been approved. Look at building %s instead.', s.temp_building_code, s.bin),
                            'building_info.building_surveys'::regclass, 'is_enabled');
    END IF;
    made := building_info.save_building(
        jsonb_build_object('geom', s.geom::text, 'tax_code', s.tax_code) || building || jsonb_build_object('surveyed_date', s.collected_date),
        owner, containments, seen);
    UPDATE building_info.building_surveys x SET is_enabled = false, bin = made, seen_version = s.row_version WHERE x.id = survey_id;
    RETURN made;
END
$$;
COMMENT ON FUNCTION building_info.approve_survey(integer, jsonb, jsonb, jsonb, integer) IS
    'Turns an open survey into a building (or, with bin and version, applies it to one) and closes it, in one transaction (SUR-01). Returns the BIN.';

CREATE FUNCTION building_info.propose_house_number(of_road text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    number integer := (SELECT count(*) + 1 FROM building_info.buildings b WHERE b.road_code = of_road);
    proposed text;
BEGIN
    LOOP
        proposed := of_road || '-' || lpad(number::text, greatest(4, length(number::text)), '0');
        EXIT WHEN NOT EXISTS (SELECT 1 FROM building_info.buildings b WHERE b.house_number = proposed);
        number := number + 1;
    END LOOP;
    RETURN proposed;
END
$$;
COMMENT ON FUNCTION building_info.propose_house_number(text) IS 'Next free house number of a road, e.g. R0123-0007.';
