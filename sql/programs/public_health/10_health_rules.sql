-- Water samples, hotspots and yearly cases: ward by location, and place rules
-- (data-model 2.25-2.27, 4.10; modules HOT-01, HOT-02, YWC-01, COM-52).

CREATE FUNCTION public_health.sample_values() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    NEW.sample_location := nullif(btrim(NEW.sample_location), '');
    IF NEW.geom IS NOT NULL THEN
        NEW.ward := building_info.ward_at(NEW.geom);
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION public_health.sample_values() IS 'Ward of a water sample from its point.';
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON public_health.water_samples FOR EACH ROW EXECUTE FUNCTION public_health.sample_values();

-- HOT-01: the ward that covers the largest part of the area.
CREATE FUNCTION public_health.largest_ward(area public.geometry) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT w.ward FROM layer_info.wards w WHERE public.st_intersects(w.geom, $1)
    ORDER BY public.st_area(public.st_intersection(w.geom, $1)) DESC, w.ward LIMIT 1
$$;
COMMENT ON FUNCTION public_health.largest_ward(public.geometry) IS 'Ward with the largest overlap with an area; null outside all wards.';

CREATE FUNCTION public_health.hotspot_values() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NEW.geom IS NOT NULL AND public.st_isvalid(NEW.geom) THEN
        NEW.ward := public_health.largest_ward(NEW.geom);
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION public_health.hotspot_values() IS 'Ward of a hotspot from its area (HOT-01).';
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON public_health.waterborne_hotspots FOR EACH ROW EXECUTE FUNCTION public_health.hotspot_values();

CREATE FUNCTION public_health.hotspot_in_city() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    tolerance numeric := coalesce(imis.setting_number('area_outside_tolerance_m'), 1);
BEGIN
    IF public.st_isvalid(NEW.geom) AND EXISTS (SELECT 1 FROM layer_info.citypolys c
        WHERE NOT public.st_coveredby(NEW.geom, c.geom) AND NOT public.st_coveredby(NEW.geom, public.st_buffer(c.geom, tolerance))) THEN
        PERFORM imis.refuse('com_52_hotspot_in_city', 'The area reaches outside the municipal boundary. Draw it inside.', 'public_health.waterborne_hotspots'::regclass, 'geom');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION public_health.hotspot_in_city() IS 'Refuses hotspots outside the city polygon (COM-52).';
CREATE TRIGGER r_in_city BEFORE INSERT OR UPDATE OF geom ON public_health.waterborne_hotspots FOR EACH ROW
    WHEN (NOT NEW.taken_over AND NEW.geom IS NOT NULL) EXECUTE FUNCTION public_health.hotspot_in_city();

-- Yearly cases are entered for this year and a few before it.
CREATE FUNCTION public_health.yearly_cases_window() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    back integer := coalesce(imis.setting_number('yearly_cases_back_years'), 3);
BEGIN
    IF NEW.year < extract(year FROM CURRENT_DATE) - back THEN
        PERFORM imis.refuse('ywc_year_window', format('Cases can be entered for this year and the %s years before it.', back), 'public_health.yearly_waterborne_cases'::regclass, 'year');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION public_health.yearly_cases_window() IS 'Refuses cases of years that lie too far back.';
CREATE TRIGGER r_year BEFORE INSERT OR UPDATE OF year ON public_health.yearly_waterborne_cases FOR EACH ROW
    WHEN (NOT NEW.taken_over) EXECUTE FUNCTION public_health.yearly_cases_window();

-- A point in wrong coordinates lies far outside (data-model 1.7).
CREATE TRIGGER y_in_city_insert AFTER INSERT ON public_health.water_samples REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_water_samples_in_city', 'id', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_update AFTER UPDATE ON public_health.water_samples REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_water_samples_in_city', 'id', 'touch', 'boundary_tolerance_m');
