-- Public and community toilets, their users log, and buildings that depend on them
-- (data-model 2.17-2.19, 4.10; modules TOI-01 to TOI-04, TUL-01, TUL-02, BLD-08).

CREATE FUNCTION fsm.toilet_values() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    block building_info.buildings;
BEGIN
    NEW.name := nullif(btrim(NEW.name), '');
    NEW.caretaker_contact_number := imis.normalise_phone(NEW.caretaker_contact_number);
    -- TOI-01: point and ward are those of the building.
    SELECT * INTO block FROM building_info.buildings b WHERE b.bin = NEW.bin;
    NEW.geom := coalesce(block.point, NEW.geom);
    NEW.ward := coalesce(block.ward, NEW.ward);
    -- COM-11: fields that another answer hides are empty.
    IF NEW.owner = 'Municipality' THEN NEW.owning_institution_name := NULL; END IF;
    IF NEW.operator_or_maintainer = 'Municipality' THEN NEW.operator_or_maintainer_name := NULL; END IF;
    IF NOT coalesce(NEW.male_or_female_facility, NEW.taken_over) THEN
        NEW.male_seats := NULL;
        NEW.female_seats := NULL;
    END IF;
    IF NOT coalesce(NEW.handicap_facility, NEW.taken_over) THEN NEW.pwd_seats := NULL; END IF;
    IF NOT coalesce(NEW.fee_collected, NEW.taken_over) THEN
        NEW.amount_of_fee_collected := NULL;
        NEW.frequency_of_fee_collected := NULL;
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.toilet_values() IS 'Point and ward of the building, and hidden fields emptied, for a toilet (TOI-01).';
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON fsm.toilets FOR EACH ROW EXECUTE FUNCTION fsm.toilet_values();

CREATE FUNCTION fsm.toilet_follows_building() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE fsm.toilets t SET geom = NEW.point, ward = NEW.ward WHERE t.bin = NEW.bin;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION fsm.toilet_follows_building() IS 'Moves the toilet with its building (TOI-01).';
CREATE TRIGGER y_toilet AFTER UPDATE OF geom, ward ON building_info.buildings FOR EACH ROW
    WHEN (OLD.geom::bytea IS DISTINCT FROM NEW.geom::bytea OR OLD.ward IS DISTINCT FROM NEW.ward) EXECUTE FUNCTION fsm.toilet_follows_building();

CREATE FUNCTION fsm.toilet_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.toilets';
    kind text;
    other integer;
BEGIN
    SELECT u.toilet_type INTO kind FROM building_info.buildings b LEFT JOIN building_info.use_categorys u ON u.id = b.use_category_id WHERE b.bin = NEW.bin;
    IF FOUND AND kind IS NULL THEN
        PERFORM imis.refuse('toi_building_use', format('Building %s is not a toilet block. Set its use category to Community Toilet or Public Toilet first.', NEW.bin), here, 'bin');
    ELSIF kind <> NEW.type THEN
        PERFORM imis.refuse('toi_type_agrees', format('The use category of building %s says %s. Correct the type of the toilet or the use category of the building.', NEW.bin, kind), here, 'type');
    END IF;
    SELECT t.id INTO other FROM fsm.toilets t WHERE t.bin = NEW.bin AND t.id <> NEW.id LIMIT 1;
    IF other IS NOT NULL THEN
        PERFORM imis.refuse('toi_one_per_building', format('Building %s already has toilet record %s. Open that record instead.', NEW.bin, other), here, 'bin');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.toilet_rules() IS 'A toilet stands in a building of its own use category, one record a building.';
CREATE TRIGGER r_rules BEFORE INSERT OR UPDATE OF bin, type, taken_over ON fsm.toilets FOR EACH ROW
    WHEN (NOT NEW.taken_over) EXECUTE FUNCTION fsm.toilet_rules();

-- TOI-04: a community toilet that buildings depend on stays one.
CREATE FUNCTION fsm.toilet_type_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    linked bigint;
BEGIN
    SELECT count(*) INTO linked FROM fsm.build_toilets WHERE toilet_id = OLD.id;
    IF linked > 0 THEN
        PERFORM imis.refuse('toi_04_type_with_links', format('%s building(s) depend on this community toilet, so its type cannot be changed. Change those buildings first.', linked), 'fsm.toilets'::regclass, 'type');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.toilet_type_guard() IS 'Refuses to change the type of a community toilet in use (TOI-04).';
CREATE TRIGGER r_guard_type BEFORE UPDATE OF type ON fsm.toilets FOR EACH ROW
    WHEN (OLD.type = 'Community Toilet' AND NEW.type <> OLD.type) EXECUTE FUNCTION fsm.toilet_type_guard();

-- TOI-02, S-32.
CREATE FUNCTION fsm.toilet_delete_guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    linked bigint;
    logged bigint;
BEGIN
    SELECT count(*) INTO linked FROM fsm.build_toilets WHERE toilet_id = OLD.id;
    SELECT count(*) INTO logged FROM fsm.ctpt_users WHERE toilet_id = OLD.id;
    IF linked > 0 THEN
        PERFORM imis.refuse('toi_02_dependent_buildings', format('%s building(s) depend on this community toilet. Change those buildings first, or set the toilet to Not operational.', linked), 'fsm.toilets'::regclass, 'id');
    ELSIF logged > 0 THEN
        PERFORM imis.refuse('toi_02_users_log', format('This toilet has %s entries in the users log. Set it to Not operational instead of deleting it.', logged), 'fsm.toilets'::regclass, 'id');
    END IF;
    RETURN OLD;
END $$;
COMMENT ON FUNCTION fsm.toilet_delete_guard() IS 'Refuses to delete a toilet with dependent buildings or users log (TOI-02).';
CREATE TRIGGER r_delete BEFORE DELETE ON fsm.toilets FOR EACH ROW EXECUTE FUNCTION fsm.toilet_delete_guard();

CREATE FUNCTION fsm.toilets_warnings(draft jsonb) RETURNS TABLE (rule text, sentence text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    given fsm.toilets := jsonb_populate_record(NULL::fsm.toilets, draft);
    was fsm.toilets;
    number bigint;
BEGIN
    SELECT * INTO was FROM fsm.toilets t WHERE t.id = given.id;
    SELECT count(*) INTO number FROM fsm.build_toilets l WHERE l.toilet_id = given.id;
    IF was.status AND NOT given.status AND was.type = 'Community Toilet' AND number > 0 THEN
        rule := 'toi_03_dependent_buildings';
        sentence := format('%s building(s) depend on this toilet; they keep their link to it.', number);
        RETURN NEXT;
    END IF;
    SELECT count(*) INTO number FROM fsm.ctpt_users u WHERE u.toilet_id = given.id;
    IF was.type = 'Public Toilet' AND given.type <> was.type AND number > 0 THEN
        rule := 'toi_04_users_log';
        sentence := format('This public toilet has %s entries in the users log, which stay.', number);
        RETURN NEXT;
    END IF;
END $$;
COMMENT ON FUNCTION fsm.toilets_warnings(jsonb) IS 'Warnings on a toilet about to be saved: closing and change of type (TOI-03, TOI-04).';

-- The users log: of operational public toilets, a few days back at most; afterwards only the counts change.
CREATE FUNCTION fsm.ctpt_user_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.ctpt_users';
    window_days integer := coalesce(imis.setting_number('pt_log_backdating_days'), 7);
    block fsm.toilets;
    same_day integer;
BEGIN
    IF TG_OP = 'UPDATE' AND NOT OLD.taken_over THEN
        IF NEW.toilet_id <> OLD.toilet_id OR NEW.date <> OLD.date THEN
            PERFORM imis.refuse('tul_02_only_counts', 'Toilet and date of an entry stay; only the counts can be corrected.', here, 'date');
        END IF;
        RETURN NEW;
    END IF;
    SELECT * INTO block FROM fsm.toilets WHERE id = NEW.toilet_id;
    IF block.type <> 'Public Toilet' THEN
        PERFORM imis.refuse('tul_public_toilet', 'Users are logged for public toilets only. Choose a public toilet.', here, 'toilet_id');
    ELSIF NOT block.status THEN
        PERFORM imis.refuse('tul_operational', 'This toilet is not operational. Choose another one.', here, 'toilet_id');
    ELSIF TG_OP = 'INSERT' AND NEW.date < CURRENT_DATE - window_days THEN
        PERFORM imis.refuse('tul_backdating', format('Entries can be made for the last %s days only.', window_days), here, 'date');
    END IF;
    SELECT u.id INTO same_day FROM fsm.ctpt_users u WHERE u.toilet_id = NEW.toilet_id AND u.date = NEW.date AND u.id <> NEW.id;
    IF same_day IS NOT NULL THEN
        PERFORM imis.refuse('tul_01_one_entry_a_day', format('The users of this day are already logged (entry %s). Correct that entry instead.', same_day), here, 'date');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.ctpt_user_rules() IS 'Rules of the public toilet users log (TUL-01, TUL-02, D-24).';
CREATE TRIGGER r_rules BEFORE INSERT OR UPDATE ON fsm.ctpt_users FOR EACH ROW
    WHEN (NOT NEW.taken_over) EXECUTE FUNCTION fsm.ctpt_user_rules();

-- BLD-08: one community toilet a building, operational when linked. That the building has no toilet and uses a community
-- toilet is kept with the building.
CREATE FUNCTION fsm.build_toilet_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.build_toilets';
    block fsm.toilets;
BEGIN
    SELECT * INTO block FROM fsm.toilets WHERE id = NEW.toilet_id;
    IF block.type <> 'Community Toilet' THEN
        PERFORM imis.refuse('bld_08_community_toilet', 'Buildings depend on community toilets only. Choose a community toilet.', here, 'toilet_id');
    ELSIF NOT coalesce(block.status, false) THEN
        PERFORM imis.refuse('bld_08_operational', 'This community toilet is not operational. Choose another one.', here, 'toilet_id');
    ELSIF EXISTS (SELECT 1 FROM fsm.build_toilets l WHERE l.bin = NEW.bin AND l.id <> NEW.id) THEN
        PERFORM imis.refuse('bld_08_one_link', format('Building %s already depends on a community toilet. Replace that link instead.', NEW.bin), here, 'bin');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fsm.build_toilet_rules() IS 'A building depends on one operational community toilet (BLD-08).';
CREATE TRIGGER r_rules BEFORE INSERT OR UPDATE OF bin, toilet_id, taken_over ON fsm.build_toilets FOR EACH ROW
    WHEN (NOT NEW.taken_over) EXECUTE FUNCTION fsm.build_toilet_rules();
