-- Rules that a CHECK cannot keep because they span records. Spec: data-model 2.1, 2.6, 4.1; modules BLD-04, 05, 08, 20-22, 30.

CREATE TRIGGER y_in_city_insert AFTER INSERT ON building_info.buildings REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_building_in_city', 'bin', 'near', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_update AFTER UPDATE ON building_info.buildings REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_building_in_city', 'bin', 'near', 'boundary_tolerance_m');

CREATE TRIGGER r_dependants BEFORE DELETE ON building_info.buildings
    FOR EACH ROW EXECUTE FUNCTION imis.refuse_delete_with_dependants('bld_30_dependants');

-- Main and associated buildings: no chains. FOR SHARE, so that two offices cannot make a chain of two right saves.
CREATE FUNCTION building_info.check_main_building() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    main_of_main text;
    others bigint;
BEGIN
    SELECT m.building_associated_to INTO main_of_main
      FROM building_info.buildings m WHERE m.bin = NEW.building_associated_to FOR SHARE;
    IF main_of_main IS NOT NULL THEN
        PERFORM imis.refuse('bld_04_main_building_is_main',
            format('Building %s cannot belong to %s, because %s itself belongs to %s. Choose the main building %s.',
                   NEW.bin, NEW.building_associated_to, NEW.building_associated_to, main_of_main, main_of_main),
            TG_RELID::regclass, 'building_associated_to');
    END IF;
    SELECT count(*) INTO others FROM building_info.buildings b WHERE b.building_associated_to = NEW.bin;
    IF others > 0 THEN
        PERFORM imis.refuse('bld_05_is_main_of_others',
            format('Building %s is the main building of %s other building(s) and so must stay a main building. Give those another main building first.',
                   NEW.bin, others), TG_RELID::regclass, 'building_associated_to');
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER c_main_building AFTER INSERT OR UPDATE OF building_associated_to ON building_info.buildings
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.building_associated_to IS NOT NULL AND NOT NEW.taken_over)
    EXECUTE FUNCTION building_info.check_main_building();

-- Toilet, system, containments and community toilet agree (4.1), looked at when the whole save is done: a building, its containment
-- and their link are written in one transaction. An unverified building of system 3, 4 or 9 may still wait for its
-- containment or toilet; it stands in the list of buildings to complete.
CREATE FUNCTION building_info.check_sanitation(of_bin text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    b record;
    linked bigint;
    other_system text;
    target CONSTANT regclass := 'building_info.buildings'::regclass;
BEGIN
    SELECT x.sanitation_system_id, x.toilet_status, x.verification_status, x.taken_over, s.label
      INTO b
      FROM building_info.buildings x LEFT JOIN building_info.sanitation_systems s ON s.id = x.sanitation_system_id
     WHERE x.bin = of_bin;
    IF NOT FOUND OR b.taken_over THEN
        RETURN;
    END IF;
    SELECT count(*), min(t.label) FILTER (WHERE t.sanitation_system_id IS DISTINCT FROM b.sanitation_system_id)
      INTO linked, other_system
      FROM building_info.build_contains l
      JOIN fsm.containments c ON c.id = l.containment_id
      JOIN fsm.containment_types t ON t.id = c.type_id
     WHERE l.bin = of_bin;
    IF b.sanitation_system_id IN (3, 4) THEN
        IF linked = 0 AND b.verification_status THEN
            PERFORM imis.refuse('bld_22_containment_missing',
                format('Building %s leads to "%s" but has no containment. Add its containment, connect it to another building''s, or choose another connection.',
                       of_bin, b.label), target, 'sanitation_system_id');
        ELSIF other_system IS NOT NULL THEN
            PERFORM imis.refuse('bld_22_containment_of_other_system',
                format('Building %s leads to "%s" but is linked to a containment of type "%s". Correct the containment''s type or the toilet connection.',
                       of_bin, b.label, other_system), target, 'sanitation_system_id');
        END IF;
    ELSIF linked > 0 THEN
        IF b.toilet_status THEN
            PERFORM imis.refuse('bld_21_containment_linked',
                format('Building %s cannot change to "%s" while a containment is linked. Disconnect the containment first, or report a sewer connection.',
                       of_bin, b.label), target, 'sanitation_system_id');
        ELSE
            PERFORM imis.refuse('bld_20_containment_linked',
                format('Building %s cannot be without a toilet while a containment is linked. Disconnect the containment first.', of_bin),
                target, 'toilet_status');
        END IF;
    END IF;
    IF b.sanitation_system_id = 9 AND b.verification_status
       AND NOT EXISTS (SELECT 1 FROM fsm.build_toilets t WHERE t.bin = of_bin) THEN
        PERFORM imis.refuse('bld_08_community_toilet_missing',
            format('People of building %s use a community toilet, but none is named. Choose the community toilet.', of_bin), target, 'sanitation_system_id');
    END IF;
END
$$;
COMMENT ON FUNCTION building_info.check_sanitation(text) IS 'Refuses a building whose toilet, system, containments and community toilet disagree (data-model 4.1; BLD-08, BLD-20 to 22).';

CREATE FUNCTION building_info.check_sanitation_of_building() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    PERFORM building_info.check_sanitation(NEW.bin);
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER c_sanitation_insert AFTER INSERT ON building_info.buildings
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NOT NEW.taken_over AND NEW.verification_status AND NEW.sanitation_system_id IN (3, 4, 9))
    EXECUTE FUNCTION building_info.check_sanitation_of_building();
CREATE CONSTRAINT TRIGGER c_sanitation_update AFTER UPDATE ON building_info.buildings
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NOT NEW.taken_over AND (OLD.taken_over OR OLD.sanitation_system_id IS DISTINCT FROM NEW.sanitation_system_id
          OR OLD.toilet_status IS DISTINCT FROM NEW.toilet_status OR (NEW.verification_status AND NOT OLD.verification_status)))
    EXECUTE FUNCTION building_info.check_sanitation_of_building();

-- A building that no longer uses a community toilet loses that link (4.1.6, BLD-23).
CREATE FUNCTION building_info.drop_community_toilet() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    DELETE FROM fsm.build_toilets t WHERE t.bin = NEW.bin;
    RETURN NULL;
END
$$;
CREATE TRIGGER y_community_toilet AFTER UPDATE ON building_info.buildings FOR EACH ROW
    WHEN (OLD.sanitation_system_id = 9 AND NEW.sanitation_system_id IS DISTINCT FROM 9)
    EXECUTE FUNCTION building_info.drop_community_toilet();

-- A survey that became a building stays closed; deleting an open one takes its file along (2.4, SUR-01).
CREATE FUNCTION building_info.check_survey() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF NOT OLD.is_enabled AND OLD.bin IS NOT NULL THEN
            PERFORM imis.refuse('sur_01_survey_closed',
                format('Survey %s has become building %s and is kept as its origin. Only open surveys can be deleted.', OLD.temp_building_code, OLD.bin),
                TG_RELID::regclass);
        END IF;
        RETURN OLD;
    END IF;
    IF NOT OLD.is_enabled AND (NEW.is_enabled OR NEW.bin IS DISTINCT FROM OLD.bin) AND NEW.bin IS NOT NULL THEN
        PERFORM imis.refuse('sur_01_survey_closed',
            format('Survey %s has already been approved. Look at building %s instead.', OLD.temp_building_code, OLD.bin), TG_RELID::regclass);
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER r_closed BEFORE UPDATE OR DELETE ON building_info.building_surveys
    FOR EACH ROW EXECUTE FUNCTION building_info.check_survey();

CREATE FUNCTION building_info.drop_survey_file() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    DELETE FROM imis.attachments a WHERE a.id = OLD.kml;
    RETURN NULL;
END
$$;
CREATE TRIGGER y_file AFTER DELETE ON building_info.building_surveys
    FOR EACH ROW WHEN (OLD.kml IS NOT NULL) EXECUTE FUNCTION building_info.drop_survey_file();

-- The form of the city's own numbers: reported by building_warnings, refused only where the city has said so (1.5).
CREATE FUNCTION building_info.refuse_patterns() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    demanded record;
    wrong text;
BEGIN
    FOR demanded IN
        SELECT substr(p.name, 9) AS field, p.value AS pattern FROM imis.settings p JOIN imis.settings r ON r.name = p.name || '.refuse' AND r.value = 'true'
         WHERE p.name LIKE 'pattern.%' AND p.value_type = 'regex' AND p.value IS NOT NULL
    LOOP
        EXECUTE format('SELECT min(n.%1$I) FROM added n WHERE NOT n.taken_over AND n.%1$I !~ $1', demanded.field) INTO wrong USING demanded.pattern;
        IF wrong IS NOT NULL THEN
            PERFORM imis.refuse('pattern_' || demanded.field,
                format('"%s" does not have the form that the city has set for it. Correct it, or leave it empty.', wrong), TG_RELID::regclass, demanded.field);
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;
CREATE TRIGGER y_patterns_insert AFTER INSERT ON building_info.buildings REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION building_info.refuse_patterns();
CREATE TRIGGER y_patterns_update AFTER UPDATE ON building_info.buildings REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION building_info.refuse_patterns();
