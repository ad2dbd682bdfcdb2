-- Roads, sewers, drains and water pipes: values and rules. Spec: data-model 1.5, 2.21-2.24; modules UTL-01..05.

-- Codes in normal form; a length that was not recorded is the drawn one.
CREATE FUNCTION utility_info.line_values() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    NEW.code := imis.normalise_code(NEW.code);
    IF NEW.length IS NULL AND NEW.geom IS NOT NULL AND public.ST_Length(NEW.geom) > 0 THEN
        NEW.length := greatest(round(public.ST_Length(NEW.geom)::numeric, 2), 0.01);
    END IF;
    -- A length that was only the drawn one follows the line when it is drawn anew; a measured one stays (umdss 1.6.1).
    IF TG_OP = 'UPDATE' THEN
        IF NEW.geom IS DISTINCT FROM OLD.geom AND NEW.length = OLD.length AND OLD.length = OLD.length_calculated
           AND public.ST_Length(NEW.geom) > 0 THEN
            NEW.length := greatest(round(public.ST_Length(NEW.geom)::numeric, 2), 0.01);
        END IF;
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION utility_info.road_of_line() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    NEW.road_code := imis.normalise_code(NEW.road_code);
    RETURN NEW;
END
$$;

CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON utility_info.roads
    FOR EACH ROW EXECUTE FUNCTION utility_info.line_values();
CREATE TRIGGER r_dependants BEFORE DELETE ON utility_info.roads
    FOR EACH ROW EXECUTE FUNCTION imis.refuse_delete_with_dependants('utl_01_road_in_use');
CREATE TRIGGER y_in_city_insert AFTER INSERT ON utility_info.roads REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_roads_in_city', 'code', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_update AFTER UPDATE ON utility_info.roads REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_roads_in_city', 'code', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_sequence AFTER INSERT ON utility_info.roads REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.keep_sequence_ahead('utility_info.roads_code_seq', 'code', 'R');

CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON utility_info.sewers
    FOR EACH ROW EXECUTE FUNCTION utility_info.line_values();
CREATE TRIGGER r_dependants BEFORE DELETE ON utility_info.sewers
    FOR EACH ROW EXECUTE FUNCTION imis.refuse_delete_with_dependants('utl_02_sewer_in_use');
CREATE TRIGGER y_in_city_insert AFTER INSERT ON utility_info.sewers REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_sewers_in_city', 'code', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_update AFTER UPDATE ON utility_info.sewers REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_sewers_in_city', 'code', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_sequence AFTER INSERT ON utility_info.sewers REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.keep_sequence_ahead('utility_info.sewers_code_seq', 'code', 'S');
CREATE TRIGGER d_road BEFORE INSERT OR UPDATE OF road_code ON utility_info.sewers
    FOR EACH ROW WHEN (NEW.road_code IS NOT NULL) EXECUTE FUNCTION utility_info.road_of_line();

CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON utility_info.drains
    FOR EACH ROW EXECUTE FUNCTION utility_info.line_values();
CREATE TRIGGER r_dependants BEFORE DELETE ON utility_info.drains
    FOR EACH ROW EXECUTE FUNCTION imis.refuse_delete_with_dependants('utl_02_drain_in_use');
CREATE TRIGGER y_in_city_insert AFTER INSERT ON utility_info.drains REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_drains_in_city', 'code', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_update AFTER UPDATE ON utility_info.drains REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_drains_in_city', 'code', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_sequence AFTER INSERT ON utility_info.drains REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.keep_sequence_ahead('utility_info.drains_code_seq', 'code', 'D');
CREATE TRIGGER d_road BEFORE INSERT OR UPDATE OF road_code ON utility_info.drains
    FOR EACH ROW WHEN (NEW.road_code IS NOT NULL) EXECUTE FUNCTION utility_info.road_of_line();

CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON utility_info.water_supplys
    FOR EACH ROW EXECUTE FUNCTION utility_info.line_values();
CREATE TRIGGER r_dependants BEFORE DELETE ON utility_info.water_supplys
    FOR EACH ROW EXECUTE FUNCTION imis.refuse_delete_with_dependants('utl_03_pipe_in_use');
CREATE TRIGGER y_in_city_insert AFTER INSERT ON utility_info.water_supplys REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_water_supplys_in_city', 'code', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_update AFTER UPDATE ON utility_info.water_supplys REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_water_supplys_in_city', 'code', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_sequence AFTER INSERT ON utility_info.water_supplys REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.keep_sequence_ahead('utility_info.water_supplys_code_seq', 'code', 'W');
CREATE TRIGGER d_road BEFORE INSERT OR UPDATE OF road_code ON utility_info.water_supplys
    FOR EACH ROW WHEN (NEW.road_code IS NOT NULL) EXECUTE FUNCTION utility_info.road_of_line();

-- What the desk shows beside a line that is saved (UTL-04; the officer decides).
CREATE FUNCTION utility_info.length_warning(recorded numeric, drawn numeric) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT format('The recorded length (%s m) and the drawn length (%s m) differ by %s %%. Check which one is right.',
                  recorded, drawn, round(abs(recorded - drawn) * 100 / drawn))
     WHERE drawn > 0 AND abs(recorded - drawn) * 100 > drawn * coalesce(imis.setting_number('length_difference_percent'), 10)
$$;
COMMENT ON FUNCTION utility_info.length_warning(numeric, numeric) IS 'Sentence when recorded and drawn length differ by more than the setting (UTL-04), else NULL.';

CREATE FUNCTION utility_info.roads_warnings(of_code text) RETURNS TABLE (rule text, sentence text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT 'utl_04_length_differs', w.sentence
      FROM utility_info.roads l CROSS JOIN LATERAL (SELECT utility_info.length_warning(l.length, l.length_calculated) AS sentence) w
     WHERE l.code = of_code AND w.sentence IS NOT NULL
$$;
COMMENT ON FUNCTION utility_info.roads_warnings(text) IS 'Warnings about one line for the desk: rule and sentence.';

CREATE FUNCTION utility_info.sewers_warnings(of_code text) RETURNS TABLE (rule text, sentence text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT 'utl_04_length_differs', w.sentence
      FROM utility_info.sewers l CROSS JOIN LATERAL (SELECT utility_info.length_warning(l.length, l.length_calculated) AS sentence) w
     WHERE l.code = of_code AND w.sentence IS NOT NULL
    UNION ALL
    SELECT 'com_17_plant_not_operational', format('The treatment plant "%s" it leads to is not operational. Its wastewater does not count as treated.', p.name)
      FROM utility_info.sewers l JOIN fsm.treatment_plants p ON p.id = l.treatment_plant_id
     WHERE l.code = of_code AND NOT p.status
$$;
COMMENT ON FUNCTION utility_info.sewers_warnings(text) IS 'Warnings about one line for the desk: rule and sentence.';

CREATE FUNCTION utility_info.drains_warnings(of_code text) RETURNS TABLE (rule text, sentence text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT 'utl_04_length_differs', w.sentence
      FROM utility_info.drains l CROSS JOIN LATERAL (SELECT utility_info.length_warning(l.length, l.length_calculated) AS sentence) w
     WHERE l.code = of_code AND w.sentence IS NOT NULL
    UNION ALL
    SELECT 'com_17_plant_not_operational', format('The treatment plant "%s" it leads to is not operational. Its wastewater does not count as treated.', p.name)
      FROM utility_info.drains l JOIN fsm.treatment_plants p ON p.id = l.treatment_plant_id
     WHERE l.code = of_code AND NOT p.status
$$;
COMMENT ON FUNCTION utility_info.drains_warnings(text) IS 'Warnings about one line for the desk: rule and sentence.';

CREATE FUNCTION utility_info.water_supplys_warnings(of_code text) RETURNS TABLE (rule text, sentence text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT 'utl_04_length_differs', w.sentence
      FROM utility_info.water_supplys l CROSS JOIN LATERAL (SELECT utility_info.length_warning(l.length, l.length_calculated) AS sentence) w
     WHERE l.code = of_code AND w.sentence IS NOT NULL
$$;
COMMENT ON FUNCTION utility_info.water_supplys_warnings(text) IS 'Warnings about one line for the desk: rule and sentence.';
