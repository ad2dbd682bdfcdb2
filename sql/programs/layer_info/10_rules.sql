-- Wards, grids, places, communities: values and rules. Spec: data-model 2.3, 2.30-2.36, 4.10; modules LIC-01..03, COM-52, S-55.

-- Wards do not overlap (2.30). Shared borders and drawing errors below the tolerance are no overlap.
CREATE FUNCTION layer_info.refuse_overlapping_wards() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    tolerance numeric := coalesce(imis.setting_number('ward_overlap_tolerance_m2'), 1);
    hit record;
BEGIN
    SELECT n.ward, w.ward AS other, round(public.ST_Area(public.ST_Intersection(n.geom, w.geom))::numeric, 1) AS area INTO hit
      FROM added n JOIN layer_info.wards w ON w.ward <> n.ward AND w.geom && n.geom AND NOT public.ST_Touches(w.geom, n.geom)
     WHERE NOT n.taken_over AND public.ST_Area(public.ST_Intersection(n.geom, w.geom)) > tolerance
     ORDER BY n.ward, w.ward LIMIT 1;
    IF FOUND THEN
        PERFORM imis.refuse('ward_overlap',
            format('Ward %s overlaps ward %s by %s m². Draw the common border only once.', hit.ward, hit.other, hit.area), TG_RELID::regclass, 'geom');
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER y_overlap_insert AFTER INSERT ON layer_info.wards REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION layer_info.refuse_overlapping_wards();
CREATE TRIGGER y_overlap_update AFTER UPDATE ON layer_info.wards REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION layer_info.refuse_overlapping_wards();
CREATE TRIGGER r_dependants BEFORE DELETE ON layer_info.wards
    FOR EACH ROW EXECUTE FUNCTION imis.refuse_delete_with_dependants('com_21_ward_in_use');

-- Where the wards do not fill the city or reach into each other, for the data-quality list.
CREATE VIEW layer_info.ward_problems AS
SELECT 'gap'::text AS problem, NULL::integer AS ward, NULL::integer AS other_ward, round(public.ST_Area(g.geom)::numeric, 1) AS area_m2, g.geom
  FROM (SELECT (public.ST_Dump(public.ST_Difference(c.geom, coalesce((SELECT public.ST_Union(w.geom) FROM layer_info.wards w), public.ST_SetSRID('POLYGON EMPTY'::public.geometry, public.ST_SRID(c.geom)))))).geom
          FROM layer_info.citypolys c WHERE c.id = 1) g
 WHERE public.ST_Area(g.geom) > (SELECT coalesce(imis.setting_number('ward_overlap_tolerance_m2'), 1))
UNION ALL
SELECT 'overlap', a.ward, b.ward, round(public.ST_Area(x.geom)::numeric, 1), x.geom
  FROM layer_info.wards a JOIN layer_info.wards b ON b.ward > a.ward AND b.geom && a.geom AND NOT public.ST_Touches(a.geom, b.geom)
 CROSS JOIN LATERAL (SELECT public.ST_Intersection(a.geom, b.geom) AS geom) x
 WHERE public.ST_Area(x.geom) > (SELECT coalesce(imis.setting_number('ward_overlap_tolerance_m2'), 1));
COMMENT ON VIEW layer_info.ward_problems IS 'Ward problems. Gaps of the wards inside the city, and overlaps of two wards.';
COMMENT ON COLUMN layer_info.ward_problems.problem IS 'Problem. gap or overlap.';
COMMENT ON COLUMN layer_info.ward_problems.ward IS 'Ward. Ward that overlaps.';
COMMENT ON COLUMN layer_info.ward_problems.other_ward IS 'Other ward. Ward that is overlapped.';
COMMENT ON COLUMN layer_info.ward_problems.area_m2 IS 'Area. Size of the gap or overlap, m².';
COMMENT ON COLUMN layer_info.ward_problems.geom IS 'Area. Where the problem is.';

-- The ward of a place follows its point.
CREATE FUNCTION layer_info.place_values() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    NEW.ward := (SELECT w.ward FROM layer_info.wards w WHERE public.ST_Intersects(w.geom, NEW.geom) ORDER BY w.ward LIMIT 1);
    RETURN NEW;
END
$$;
CREATE TRIGGER d_ward BEFORE INSERT OR UPDATE ON layer_info.places
    FOR EACH ROW EXECUTE FUNCTION layer_info.place_values();

-- Low income communities lie inside the city and are kept while buildings name them.
CREATE TRIGGER y_in_city_insert AFTER INSERT ON layer_info.low_income_communities REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_lic_in_city', 'id', 'within', 'area_outside_tolerance_m');
CREATE TRIGGER y_in_city_update AFTER UPDATE ON layer_info.low_income_communities REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_lic_in_city', 'id', 'within', 'area_outside_tolerance_m');
CREATE TRIGGER r_dependants BEFORE DELETE ON layer_info.low_income_communities
    FOR EACH ROW EXECUTE FUNCTION imis.refuse_delete_with_dependants('lic_02_in_use');

CREATE FUNCTION layer_info.community_values() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    NEW.community_name := regexp_replace(btrim(normalize(NEW.community_name, NFC)), '\s+', ' ', 'g');
    RETURN NEW;
END
$$;
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE OF community_name ON layer_info.low_income_communities
    FOR EACH ROW EXECUTE FUNCTION layer_info.community_values();

-- Other areas: at least in or near the city's extent, which catches a wrong coordinate system.
CREATE TRIGGER y_in_city_insert AFTER INSERT ON layer_info.wards REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_ward_in_city', 'ward', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_insert AFTER INSERT ON layer_info.places REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_place_in_city', 'id', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_insert AFTER INSERT ON layer_info.waterbodys REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_waterbody_in_city', 'id', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_insert AFTER INSERT ON layer_info.landuses REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_landuse_in_city', 'id', 'touch', 'boundary_tolerance_m');
CREATE TRIGGER y_in_city_insert AFTER INSERT ON layer_info.sanitation_system REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION imis.refuse_outside_city('com_52_sanitation_zone_in_city', 'id', 'touch', 'boundary_tolerance_m');

-- The city is one row and stays.
CREATE FUNCTION layer_info.keep_city() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    PERFORM imis.refuse('city_is_kept', 'The city polygon cannot be deleted, because everything is tested against it. Change its shape instead.', TG_RELID::regclass);
    RETURN NULL;
END
$$;
CREATE TRIGGER r_keep BEFORE DELETE ON layer_info.citypolys FOR EACH ROW EXECUTE FUNCTION layer_info.keep_city();

-- Grid cells from the city polygon and the cell size setting (2.31).
CREATE FUNCTION layer_info.generate_grids() RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    cell double precision := coalesce(imis.setting_number('grid_cell_m'), 500);
    made integer;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM layer_info.citypolys WHERE id = 1) THEN
        PERFORM imis.refuse('grid_needs_city', 'Grid cells are made from the city polygon, and there is none yet. Load or draw the city polygon first.',
                            'layer_info.grids'::regclass);
    END IF;
    IF EXISTS (SELECT 1 FROM layer_info.grids) THEN
        DELETE FROM layer_info.grids;
    END IF;
    INSERT INTO layer_info.grids (id, geom)
    SELECT row_number() OVER (ORDER BY g.j DESC, g.i), public.ST_Multi(g.geom)
      FROM layer_info.citypolys c CROSS JOIN LATERAL public.ST_SquareGrid(cell, c.geom) g
     WHERE c.id = 1 AND public.ST_Intersects(g.geom, c.geom) AND NOT public.ST_Touches(g.geom, c.geom);
    GET DIAGNOSTICS made = ROW_COUNT;
    PERFORM setval(pg_get_serial_sequence('layer_info.grids', 'id'), greatest(made, 1));
    RETURN made;
END
$$;
COMMENT ON FUNCTION layer_info.generate_grids() IS 'Makes the grid cells anew from the city polygon and the setting grid_cell_m; returns their number.';
