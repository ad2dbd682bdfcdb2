-- Values that a building's own row decides: normal form of identifiers, the 9999 convention, ward from the footprint,
-- sums, and fields hidden by a condition that changed. Spec: data-model 1.5, 4.1.6, 4.2, 4.8, 4.10; modules COM-11, BLD-07, BLD-10.

CREATE FUNCTION building_info.ward_at(point public.geometry) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT w.ward FROM layer_info.wards w WHERE public.ST_Intersects(w.geom, point) ORDER BY w.ward LIMIT 1 $$;
COMMENT ON FUNCTION building_info.ward_at(public.geometry) IS 'Ward in which a point lies; on a common border the lower number; NULL outside all wards.';

CREATE FUNCTION building_info.is_unidentified_network(code text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT code ~* '^\s*[SD]?-?9999\s*$' $$;
COMMENT ON FUNCTION building_info.is_unidentified_network(text) IS 'True for the survey value 9999, also with prefix: connected, but to a line that is not digitised (data-model 4.2).';

CREATE FUNCTION building_info.effective_codes(
    of_bin text, OUT sanitation_system_id integer, OUT sewer_code text, OUT drain_code text, OUT network_unidentified boolean, OUT containments bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT min(t.sanitation_system_id),
           min(c.sewer_code) FILTER (WHERE t.needs_sewer_code),
           min(c.drain_code) FILTER (WHERE t.needs_drain_code),
           coalesce(bool_or(c.network_unidentified AND (t.needs_sewer_code OR t.needs_drain_code)), false),
           count(*)
      FROM building_info.build_contains l
      JOIN fsm.containments c ON c.id = l.containment_id
      JOIN fsm.containment_types t ON t.id = c.type_id
     WHERE l.bin = of_bin
$$;
COMMENT ON FUNCTION building_info.effective_codes(text) IS
    'What the containments of a building say: system, sewer and drain of their outlets, and how many there are (data-model 4.2, 4.3).';

CREATE FUNCTION building_info.building_values() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    plain CONSTANT text := '^[A-Z0-9./-]+( [A-Z0-9./-]+)*$';
    typed_9999 boolean := (NEW.sewer_code IS NOT NULL AND building_info.is_unidentified_network(NEW.sewer_code))
        OR (NEW.drain_code IS NOT NULL AND building_info.is_unidentified_network(NEW.drain_code));
BEGIN
    -- Identifiers; the cheap test first, because almost every delivered code is in normal form already.
    IF NEW.house_number !~ plain THEN NEW.house_number := imis.normalise_code(NEW.house_number); END IF;
    IF NEW.tax_code !~ plain THEN NEW.tax_code := imis.normalise_code(NEW.tax_code); END IF;
    IF NEW.water_customer_id !~ plain THEN NEW.water_customer_id := imis.normalise_code(NEW.water_customer_id); END IF;
    IF NEW.swm_customer_id !~ plain THEN NEW.swm_customer_id := imis.normalise_code(NEW.swm_customer_id); END IF;
    IF NEW.road_code !~ plain THEN NEW.road_code := imis.normalise_code(NEW.road_code); END IF;
    IF NEW.watersupply_pipe_code !~ plain THEN NEW.watersupply_pipe_code := imis.normalise_code(NEW.watersupply_pipe_code); END IF;
    IF NEW.sewer_code IS NOT NULL THEN
        IF building_info.is_unidentified_network(NEW.sewer_code) THEN
            NEW.sewer_code := NULL;
            NEW.network_unidentified := true;
        ELSIF NEW.sewer_code !~ plain THEN
            NEW.sewer_code := imis.normalise_code(NEW.sewer_code);
        END IF;
    END IF;
    IF NEW.drain_code IS NOT NULL THEN
        IF building_info.is_unidentified_network(NEW.drain_code) THEN
            NEW.drain_code := NULL;
            NEW.network_unidentified := true;
        ELSIF NEW.drain_code !~ plain THEN
            NEW.drain_code := imis.normalise_code(NEW.drain_code);
        END IF;
    END IF;
    IF NEW.ward IS NULL AND NEW.geom IS NOT NULL AND public.ST_IsValid(NEW.geom) THEN
        NEW.ward := building_info.ward_at(public.ST_PointOnSurface(NEW.geom));
    END IF;
    IF NEW.taken_over THEN
        RETURN NEW;
    END IF;

    -- A toilet block has a toilet and no residents of its own (4.1.5, S-09).
    IF NEW.use_category_id IN (34, 35) THEN
        NEW.toilet_status := coalesce(NEW.toilet_status, true);
        NEW.household_served := NULL;
        NEW.population_served := NULL;
        NEW.male_population := NULL;
        NEW.female_population := NULL;
        NEW.other_population := NULL;
        NEW.diff_abled_male_pop := NULL;
        NEW.diff_abled_female_pop := NULL;
        NEW.diff_abled_others_pop := NULL;
        NEW.household_with_private_toilet := NULL;
        NEW.population_with_private_toilet := NULL;
    ELSIF NEW.population_served IS NULL THEN
        IF NEW.male_population IS NOT NULL OR NEW.female_population IS NOT NULL OR NEW.other_population IS NOT NULL THEN
            NEW.population_served := coalesce(NEW.male_population, 0) + coalesce(NEW.female_population, 0) + coalesce(NEW.other_population, 0);
        END IF;
    ELSIF TG_OP = 'UPDATE' AND NEW.population_served IS NOT DISTINCT FROM OLD.population_served
          AND (NEW.male_population, NEW.female_population, NEW.other_population)
              IS DISTINCT FROM (OLD.male_population, OLD.female_population, OLD.other_population)
          AND (NEW.male_population IS NOT NULL OR NEW.female_population IS NOT NULL OR NEW.other_population IS NOT NULL) THEN
        NEW.population_served := coalesce(NEW.male_population, 0) + coalesce(NEW.female_population, 0) + coalesce(NEW.other_population, 0);
    END IF;

    IF TG_OP = 'UPDATE' THEN
        -- The codes of a building with containments are those of its containments, whatever is typed (4.2).
        IF NEW.sanitation_system_id IN (3, 4)
           AND (NEW.sewer_code, NEW.drain_code) IS DISTINCT FROM (OLD.sewer_code, OLD.drain_code) THEN
            SELECT e.sewer_code, e.drain_code, e.network_unidentified
              INTO NEW.sewer_code, NEW.drain_code, NEW.network_unidentified
              FROM building_info.effective_codes(NEW.bin) e;
        END IF;
        NEW := building_info.clear_hidden(NEW, OLD, typed_9999);
    END IF;
    RETURN NEW;
END
$$;

-- What a changed answer hides is stored empty (COM-11); what merely contradicts is refused by the CHECKs.
CREATE FUNCTION building_info.clear_hidden(
    new_row building_info.buildings, old_row building_info.buildings, typed_9999 boolean) RETURNS building_info.buildings
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    b building_info.buildings := new_row;
BEGIN
    IF b.toilet_status IS DISTINCT FROM old_row.toilet_status AND NOT b.toilet_status THEN
        b.toilet_count := NULL;
        b.household_with_private_toilet := NULL;
        b.population_with_private_toilet := NULL;
    END IF;
    IF b.sanitation_system_id IS DISTINCT FROM old_row.sanitation_system_id THEN
        -- Sewer keeps the sewer code, drain the drain code, on-site systems what the containment needs (BLD-10).
        IF b.sanitation_system_id NOT IN (1, 3, 4) THEN
            b.sewer_code := NULL;
        END IF;
        IF b.sanitation_system_id NOT IN (2, 3, 4) THEN
            b.drain_code := NULL;
        END IF;
        IF b.sanitation_system_id > 4 OR (b.sanitation_system_id IN (1, 2) AND old_row.network_unidentified) THEN
            b.network_unidentified := typed_9999;
        END IF;
        IF b.sanitation_system_id NOT IN (3, 4) THEN
            b.desludging_vehicle_accessible := NULL;
        END IF;
    END IF;
    IF (b.sewer_code IS NOT NULL AND b.sewer_code IS DISTINCT FROM old_row.sewer_code)
       OR (b.drain_code IS NOT NULL AND b.drain_code IS DISTINCT FROM old_row.drain_code) THEN
        b.network_unidentified := false;
    END IF;
    IF b.functional_use_id = 1 AND old_row.functional_use_id IS DISTINCT FROM 1 THEN
        b.office_business_name := NULL;
    END IF;
    IF b.water_source_id IS DISTINCT FROM old_row.water_source_id AND b.water_source_id <> 1 THEN
        b.watersupply_pipe_code := NULL;
        b.water_customer_id := NULL;
    END IF;
    IF b.well_presence_status IS DISTINCT FROM old_row.well_presence_status AND b.well_presence_status IS NOT TRUE THEN
        b.distance_from_well := NULL;
    END IF;
    RETURN b;
END
$$;
COMMENT ON FUNCTION building_info.clear_hidden(building_info.buildings, building_info.buildings, boolean) IS
    'The new row with the fields emptied that a changed answer hides: toilet, connection, use, water source, well.';

-- Most delivered rows need none of this; the condition is ten times cheaper than entering the function.
CREATE TRIGGER d_values_insert BEFORE INSERT ON building_info.buildings
    FOR EACH ROW WHEN (
        NEW.ward IS NULL OR NEW.use_category_id IN (34, 35) OR NEW.population_served IS NULL
        OR NEW.sewer_code LIKE '%9999%' OR NEW.drain_code LIKE '%9999%'
        OR concat_ws(' ', NEW.tax_code, NEW.house_number, NEW.water_customer_id, NEW.swm_customer_id, NEW.road_code, NEW.watersupply_pipe_code,
                     NEW.sewer_code, NEW.drain_code) !~ '^[A-Z0-9./-]+( [A-Z0-9./-]+)*$')
    EXECUTE FUNCTION building_info.building_values();
CREATE TRIGGER d_values_update BEFORE UPDATE ON building_info.buildings
    FOR EACH ROW EXECUTE FUNCTION building_info.building_values();

CREATE TRIGGER y_sequence AFTER INSERT ON building_info.buildings REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.keep_sequence_ahead('building_info.buildings_bin_seq', 'bin', 'B');

-- Owners and surveys: telephone and codes in normal form.
CREATE FUNCTION building_info.owner_values() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    NEW.owner_contact := imis.normalise_phone(NEW.owner_contact);
    NEW.owner_name := nullif(btrim(NEW.owner_name), '');
    NEW.nid := nullif(btrim(NEW.nid), '');
    RETURN NEW;
END
$$;
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON building_info.owners
    FOR EACH ROW EXECUTE FUNCTION building_info.owner_values();

CREATE FUNCTION building_info.survey_values() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    NEW.temp_building_code := btrim(NEW.temp_building_code);
    NEW.tax_code := imis.normalise_code(NEW.tax_code);
    -- Who closed it and when belongs to the closing, whatever way it happens (FLD-06).
    IF NEW.is_enabled THEN
        NEW.decided_at := NULL;
        NEW.decided_by := NULL;
        NEW.decision_note := NULL;
    ELSIF NEW.decided_at IS NULL THEN
        NEW.decided_at := now();
        NEW.decided_by := imis.current_user_id();
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON building_info.building_surveys
    FOR EACH ROW EXECUTE FUNCTION building_info.survey_values();
