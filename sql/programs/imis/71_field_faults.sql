-- What is wrong with a row of the field, all of it at once, in the words the surveyor reads. Spec: FLD-04, FLD-05, FLD-07; modules 15.2, 15.3, SVY-01.
-- requires: building_info/10_values.sql
-- requires: imis/08_shapes.sql

-- Counts and measures of the questionnaire and what they may be.
CREATE FUNCTION imis.field_number_faults(data jsonb) RETURNS SETOF text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE WHEN f.whole AND data ->> f.name !~ '^-?[0-9]{1,9}$' THEN format('%s must be a whole number, not “%s”.', f.label, data ->> f.name)
                WHEN data ->> f.name !~ '^-?[0-9]{1,9}([.][0-9]+)?$' THEN format('%s must be a number, not “%s”.', f.label, data ->> f.name)
                WHEN (data ->> f.name)::numeric < f.least THEN format('%s must be at least %s.', f.label, trim_scale(f.least))
                WHEN (data ->> f.name)::numeric > f.most THEN format('%s must be at most %s.', f.label, f.most) END
      FROM (VALUES ('floor_count', 'Floors', true, 1, 200), ('household_served', 'Households', true, 0, 10000), ('population_served', 'Population', true, 0, 100000),
                   ('male_population', 'Male population', true, 0, 100000), ('female_population', 'Female population', true, 0, 100000),
                   ('other_population', 'Other population', true, 0, 100000), ('diff_abled_male_pop', 'Differently-abled male', true, 0, 100000),
                   ('diff_abled_female_pop', 'Differently-abled female', true, 0, 100000), ('diff_abled_others_pop', 'Differently-abled others', true, 0, 100000),
                   ('distance_from_well', 'Distance of the well', false, 0, 1000), ('toilet_count', 'Number of toilets', true, 1, 1000),
                   ('household_with_private_toilet', 'Households with private toilet', true, 0, 10000),
                   ('population_with_private_toilet', 'Population with private toilet', true, 0, 100000),
                   ('construction_year', 'Construction year', true, 1700, extract(year FROM CURRENT_DATE)),
                   ('containment_construction_year', 'Construction year of the containment', true, 1700, extract(year FROM CURRENT_DATE)),
                   ('last_emptied_year', 'Year last emptied', true, 1950, extract(year FROM CURRENT_DATE)),
                   ('size', 'Volume', false, 0.01, 10000), ('depth', 'Depth', false, 0.01, 100), ('pit_diameter', 'Pit diameter', false, 0.01, 100),
                   ('tank_length', 'Tank length', false, 0.01, 200), ('tank_width', 'Tank width', false, 0.01, 200)) f (name, label, whole, least, most)
     WHERE data ->> f.name IS NOT NULL
$$;
COMMENT ON FUNCTION imis.field_number_faults(jsonb) IS 'Numbers of a questionnaire outside of what they may be, as sentences (NULL for those in order).';

CREATE FUNCTION imis.number_in(data jsonb, name text) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE WHEN data ->> name ~ '^-?[0-9]{1,9}([.][0-9]+)?$' THEN (data ->> name)::numeric END
$$;
COMMENT ON FUNCTION imis.number_in(jsonb, text) IS 'A number among named values; NULL when it is none.';

-- Answers that must be of a list, and codes that must be of the register. 9999 says: connected, but not on the map (SVY-01).
CREATE FUNCTION imis.field_choice_faults(data jsonb) RETURNS SETOF text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT format('%s “%s” is not one that can be chosen.', c.label, c.value)
      FROM (VALUES
        ('Structure type', data ->> 'structure_type_id', EXISTS (SELECT 1 FROM building_info.structure_types x WHERE x.id = imis.number_in(data, 'structure_type_id'))),
        ('Functional use', data ->> 'functional_use_id', EXISTS (SELECT 1 FROM building_info.functional_uses x WHERE x.id = imis.number_in(data, 'functional_use_id'))),
        ('Use category', data ->> 'use_category_id', EXISTS (SELECT 1 FROM building_info.use_categorys x WHERE x.id = imis.number_in(data, 'use_category_id')
             AND x.functional_use_id = imis.number_in(data, 'functional_use_id'))),
        ('Water source', data ->> 'water_source_id', EXISTS (SELECT 1 FROM building_info.water_sources x WHERE x.id = imis.number_in(data, 'water_source_id'))),
        ('Toilet connection', data ->> 'toilet_connection', EXISTS (SELECT 1 FROM building_info.sanitation_systems x
             WHERE x.id = imis.number_in(data, 'toilet_connection') AND x.asked_as <> 'defecation_place')),
        ('Defecation place', data ->> 'defecation_place', EXISTS (SELECT 1 FROM building_info.sanitation_systems x
             WHERE x.id = imis.number_in(data, 'defecation_place') AND x.asked_as = 'defecation_place')),
        ('Containment type', data ->> 'type_id', EXISTS (SELECT 1 FROM fsm.containment_types x WHERE x.id = imis.number_in(data, 'type_id')
             AND x.sanitation_system_id = imis.number_in(data, 'toilet_connection'))),
        ('Gender of the owner', data ->> 'owner_gender', EXISTS (SELECT 1 FROM imis.genders x WHERE x.code = data ->> 'owner_gender')),
        ('Pit shape', data ->> 'pit_shape', EXISTS (SELECT 1 FROM fsm.pit_shapes x WHERE x.code = data ->> 'pit_shape')),
        ('Location of the containment', data ->> 'location', EXISTS (SELECT 1 FROM fsm.containment_locations x WHERE x.code = data ->> 'location')),
        ('Road', data ->> 'road_code', EXISTS (SELECT 1 FROM utility_info.roads x WHERE x.code = data ->> 'road_code')),
        ('Sewer', data ->> 'sewer_code', building_info.is_unidentified_network(data ->> 'sewer_code')
             OR EXISTS (SELECT 1 FROM utility_info.sewers x WHERE x.code = data ->> 'sewer_code')),
        ('Drain', data ->> 'drain_code', building_info.is_unidentified_network(data ->> 'drain_code')
             OR EXISTS (SELECT 1 FROM utility_info.drains x WHERE x.code = data ->> 'drain_code')),
        ('Sewer of the containment', data ->> 'containment_sewer_code', building_info.is_unidentified_network(data ->> 'containment_sewer_code')
             OR EXISTS (SELECT 1 FROM utility_info.sewers x WHERE x.code = data ->> 'containment_sewer_code')),
        ('Drain of the containment', data ->> 'containment_drain_code', building_info.is_unidentified_network(data ->> 'containment_drain_code')
             OR EXISTS (SELECT 1 FROM utility_info.drains x WHERE x.code = data ->> 'containment_drain_code')),
        ('Water main', data ->> 'watersupply_pipe_code', building_info.is_unidentified_network(data ->> 'watersupply_pipe_code')
             OR EXISTS (SELECT 1 FROM utility_info.water_supplys x WHERE x.code = data ->> 'watersupply_pipe_code')),
        ('Low-income community', data ->> 'lic_id', EXISTS (SELECT 1 FROM layer_info.low_income_communities x WHERE x.id = imis.number_in(data, 'lic_id'))),
        ('Community toilet', data ->> 'toilet_id', EXISTS (SELECT 1 FROM fsm.toilets x WHERE x.id = imis.number_in(data, 'toilet_id'))),
        ('Main building', data ->> 'building_associated_to', EXISTS (SELECT 1 FROM building_info.buildings x WHERE x.bin = data ->> 'building_associated_to')),
        ('Pre-connected building', data ->> 'pre_connected_bin', EXISTS (SELECT 1 FROM building_info.buildings x WHERE x.bin = data ->> 'pre_connected_bin')))
           c (label, value, there)
     WHERE c.value IS NOT NULL AND c.there IS NOT TRUE
$$;
COMMENT ON FUNCTION imis.field_choice_faults(jsonb) IS 'Answers that are not of their list, and codes that the register does not have, as sentences.';
REVOKE ALL ON FUNCTION imis.field_choice_faults(jsonb) FROM PUBLIC;

-- Answers that contradict each other; the form hides what does not apply, the check decides (FLD-04).
CREATE FUNCTION imis.field_answer_faults(data jsonb) RETURNS SETOF text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT f.sentence FROM (VALUES
        (data ->> 'toilet_status' = 'false' AND data ->> 'toilet_connection' IS NOT NULL,
         'There is no toilet, but a toilet connection is given. Correct one of the two.'),
        (data ->> 'toilet_status' = 'true' AND data ->> 'defecation_place' IS NOT NULL,
         'There is a toilet, but a defecation place is given. Correct one of the two.'),
        (data ->> 'type_id' IS NOT NULL AND data ->> 'toilet_connection' IS NULL, 'A containment is described, but not what the toilet is connected to.'),
        (data ->> 'distance_from_well' IS NOT NULL AND data ->> 'well_presence_status' IS DISTINCT FROM 'true',
         'The distance of a well is given, but not that there is one.'),
        (data ->> 'is_main' = 'false' AND data ->> 'building_associated_to' IS NULL, 'Say to which main building (BIN) this one belongs.'),
        (data ->> 'in_lic' = 'true' AND data ->> 'lic_id' IS NULL, 'Say in which low-income community the building stands.'),
        (data ->> 'last_emptied_year' IS NOT NULL AND data ->> 'ever_emptied' = 'false', 'A year of the last emptying is given, but the containment was never emptied.'),
        (data ->> 'owner_contact' IS NOT NULL AND NOT imis.is_phone(imis.normalise_phone(data ->> 'owner_contact')),
         'The contact of the owner must be 6 to 15 digits, with + in front if need be.'),
        (imis.number_in(data, 'population_served') <> coalesce(imis.number_in(data, 'male_population'), 0) + coalesce(imis.number_in(data, 'female_population'), 0)
             + coalesce(imis.number_in(data, 'other_population'), 0)
             AND coalesce(data ->> 'male_population', data ->> 'female_population', data ->> 'other_population') IS NOT NULL,
         'Male, female and other do not add up to the population.'),
        (imis.number_in(data, 'diff_abled_male_pop') > coalesce(imis.number_in(data, 'male_population'), 0)
             OR imis.number_in(data, 'diff_abled_female_pop') > coalesce(imis.number_in(data, 'female_population'), 0)
             OR imis.number_in(data, 'diff_abled_others_pop') > coalesce(imis.number_in(data, 'other_population'), 0),
         'More people are differently abled than there are of them.'),
        (imis.number_in(data, 'household_with_private_toilet') > imis.number_in(data, 'household_served'), 'More households have a private toilet than there are households.'),
        (imis.number_in(data, 'population_with_private_toilet') > imis.number_in(data, 'population_served'), 'More people have a private toilet than live there.'))
           f (wrong, sentence)
     WHERE f.wrong
$$;
COMMENT ON FUNCTION imis.field_answer_faults(jsonb) IS 'Answers of a questionnaire that contradict each other, as sentences.';

CREATE FUNCTION imis.day_in(data jsonb, name text) RETURNS date
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN CASE WHEN data ->> name ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}' THEN left(data ->> name, 10)::date END;
EXCEPTION WHEN datetime_field_overflow OR invalid_datetime_format THEN
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION imis.day_in(jsonb, text) IS 'A day among named values; NULL when it is none.';

CREATE FUNCTION imis.field_shape_fault(footprint text, wards integer[]) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    shape public.geometry;
    ward integer;
BEGIN
    BEGIN
        shape := imis.shape_of(footprint, 'polygon', 'building_info.building_surveys'::regclass);
    EXCEPTION WHEN check_violation THEN
        RETURN 'The footprint is no area. Draw it again, with at least three corners.';
    END;
    IF shape IS NULL OR public.ST_IsEmpty(shape) THEN
        RETURN 'The footprint is missing. Draw the outline of the building.';
    ELSIF NOT public.ST_IsValid(shape) THEN
        RETURN 'The outline of the footprint crosses or touches itself. Draw it again, corner by corner along the plinth.';
    ELSIF public.ST_Area(shape) < 1 THEN
        RETURN 'The footprint is smaller than one square metre. Draw it again.';
    END IF;
    ward := building_info.ward_at(public.ST_PointOnSurface(shape));
    IF ward IS NULL THEN
        RETURN 'The footprint lies outside all wards of the city. Check the position and draw it again.';
    ELSIF ward <> ALL (wards) THEN
        RETURN format('The footprint lies in ward %s, and this package is for ward %s.', ward, array_to_string(wards, ', '));
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION imis.field_shape_fault(text, integer[]) IS 'What is wrong with a footprint of the field, as a sentence; NULL when nothing is (15.2).';
REVOKE ALL ON FUNCTION imis.field_shape_fault(text, integer[]) FROM PUBLIC;

CREATE FUNCTION imis.field_row_faults(r imis.field_rows) RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    p imis.field_packages;
    sender text := r.data ->> 'collected_by';
    day_name text;
BEGIN
    SELECT * INTO p FROM imis.field_packages x WHERE x.id = r.package_id;
    IF sender IS DISTINCT FROM (SELECT u.username FROM imis.users u WHERE u.id = p.surveyor_id) THEN
        RETURN NEXT format('The row was collected by “%s”, and the package was given to %s. Everybody collects into the own package.', sender, imis.user_label(p.surveyor_id));
    END IF;
    day_name := CASE p.task WHEN 'building_survey' THEN 'collected_date' ELSE 'reported_date' END;
    IF imis.day_in(r.data, day_name) IS NULL THEN
        RETURN NEXT 'The date is missing or is no date.';
    ELSIF imis.day_in(r.data, day_name) > CURRENT_DATE THEN
        RETURN NEXT 'The date lies in the future. Check the clock of the device.';
    END IF;
    IF p.task = 'building_survey' THEN
        IF coalesce(btrim(r.data ->> 'temp_building_code'), '') = '' THEN
            RETURN NEXT 'The temporary code is missing.';
        ELSIF EXISTS (SELECT 1 FROM building_info.building_surveys s WHERE s.is_enabled AND s.temp_building_code = btrim(r.data ->> 'temp_building_code')
                       AND s.id IS DISTINCT FROM r.queue_id) THEN
            RETURN NEXT format('Another survey with the temporary code %s already waits. Give this building another code.', r.data ->> 'temp_building_code');
        END IF;
        IF imis.normalise_code(r.data ->> 'tax_code') IS NULL THEN
            RETURN NEXT 'The tax code is missing.';
        END IF;
        RETURN QUERY SELECT f FROM imis.field_shape_fault(r.footprint, p.wards) f WHERE f IS NOT NULL;
        RETURN QUERY SELECT f FROM imis.field_number_faults(r.data) f WHERE f IS NOT NULL;
        RETURN QUERY SELECT imis.field_choice_faults(r.data);
        RETURN QUERY SELECT imis.field_answer_faults(r.data);
    ELSE
        IF r.bin IS NULL THEN
            RETURN NEXT 'The building is missing. Pick it on the map.';
        ELSIF EXISTS (SELECT 1 FROM building_info.buildings b WHERE b.bin = r.bin AND b.sanitation_system_id = 1) THEN
            RETURN NEXT format('Building %s is already connected to the sewer network.', r.bin);
        ELSIF EXISTS (SELECT 1 FROM building_info.buildings b WHERE b.bin = r.bin AND b.ward <> ALL (p.wards)) THEN
            RETURN NEXT format('Building %s stands in another ward than those of this package.', r.bin);
        ELSIF EXISTS (SELECT 1 FROM sewer_connection.sewer_connections s WHERE s.bin = r.bin AND s.status = 'reported' AND s.id IS DISTINCT FROM r.queue_id) THEN
            RETURN NEXT format('A connection of building %s is already reported and waits for approval.', r.bin);
        END IF;
        IF r.data ->> 'sewer_code' IS NULL THEN
            RETURN NEXT 'The sewer is missing. Pick the line on the map.';
        ELSIF NOT EXISTS (SELECT 1 FROM utility_info.sewers s WHERE s.code = imis.normalise_code(r.data ->> 'sewer_code')) THEN
            RETURN NEXT format('Sewer %s is not in the register any more. Pick another line.', r.data ->> 'sewer_code');
        END IF;
    END IF;
END
$$;
COMMENT ON FUNCTION imis.field_row_faults(imis.field_rows) IS 'All that is wrong with a row of the field, as sentences (FLD-04, FLD-05).';
REVOKE ALL ON FUNCTION imis.field_row_faults(imis.field_rows) FROM PUBLIC;

-- FLD-07: what the office did to the building after the package was made.
CREATE FUNCTION imis.field_row_conflict(r imis.field_rows) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    b building_info.buildings;
    made timestamptz := (SELECT p.given_out_at FROM imis.field_packages p WHERE p.id = r.package_id);
BEGIN
    IF r.bin IS NULL THEN
        RETURN NULL;
    END IF;
    SELECT * INTO b FROM building_info.buildings x WHERE x.bin = r.bin;
    IF NOT FOUND THEN
        RETURN format('Building %s is not in the register any more: it was deleted after the package was made.', r.bin);
    ELSIF coalesce(b.row_version <> r.base_version, b.updated_at > made) THEN
        RETURN format('Building %s was changed in the office on %s, after the package was made. The office compares both and takes the row, or it is collected again with a new package.',
                      r.bin, to_char(b.updated_at, 'YYYY-MM-DD HH24:MI'));
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION imis.field_row_conflict(imis.field_rows) IS 'Why a row of the field no longer fits the register: building deleted or changed since the package was made; NULL when it fits (FLD-07).';
REVOKE ALL ON FUNCTION imis.field_row_conflict(imis.field_rows) FROM PUBLIC;
