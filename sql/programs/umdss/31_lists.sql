-- The lists of a summary: buildings T3 and containments T4, one row each; and what stands in an area: infrastructure. Spec: umdss.md 2.3, 2.4.
-- requires: umdss/30_summary.sql

-- Names and numbers of owners only for roles that may read them.
CREATE FUNCTION umdss.owners_of(bins text[]) RETURNS TABLE (bin text, owner_name text, owner_gender text, owner_contact text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    IF has_column_privilege(session_user, 'building_info.owners', 'owner_contact', 'SELECT') THEN
        RETURN QUERY
        SELECT o.bin, string_agg(o.owner_name, '; ' ORDER BY o.id), string_agg(o.owner_gender, '; ' ORDER BY o.id), string_agg(o.owner_contact, '; ' ORDER BY o.id)
          FROM unnest(bins) AS u (bin) JOIN building_info.owners o ON o.bin = u.bin GROUP BY o.bin;
    END IF;
END
$$;
COMMENT ON FUNCTION umdss.owners_of(text[]) IS 'Owners of buildings, joined in the order of their keys; no rows for a role that may not read owners.';

-- Owners leave the database with a reason that is written down (umdss.begin_export), so they are given when asked for only.
CREATE FUNCTION umdss.building_list(area_nos integer[], bins text[], geoms public.geometry[] DEFAULT NULL, with_owners boolean DEFAULT false)
RETURNS TABLE (area_no integer, bin text, house_number text, house_locality text, containment_ids text, tax_code text, ward integer, road_code text,
    sewer_code text, drain_code text, floor_count integer, structure_type_id integer, structure_type text, functional_use text, estimated_area numeric,
    building_associated_to text, sanitation_system_id integer, sanitation_system text, toilet_status boolean, toilet_count integer, water_source text,
    well_presence_status boolean, population_with_private_toilet integer, household_served integer, population_served integer,
    owner_name text, owner_gender text, owner_contact text, distance_m double precision, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    may_containments boolean := has_table_privilege('building_info.build_contains', 'SELECT');
BEGIN
    IF may_containments THEN
        RETURN QUERY
        WITH link AS (
            SELECT l.bin, string_agg(l.containment_id, '; ' ORDER BY l.containment_id) AS ids
              FROM (SELECT DISTINCT u.bin FROM unnest(bins) AS u (bin)) u JOIN building_info.build_contains l ON l.bin = u.bin GROUP BY l.bin
        )
        SELECT u.no, b.bin, b.house_number, b.house_locality, link.ids, b.tax_code, b.ward, b.road_code, b.sewer_code, b.drain_code, b.floor_count,
               b.structure_type_id, st.label, fu.label, b.estimated_area, b.building_associated_to, b.sanitation_system_id, ss.short_label, b.toilet_status,
               b.toilet_count, ws.label, b.well_presence_status, b.population_with_private_toilet, b.household_served, b.population_served,
               o.owner_name, o.owner_gender, o.owner_contact, CASE WHEN geoms IS NOT NULL THEN round(public.ST_Distance(geoms[u.no], b.geom)::numeric, 2)::double precision END, b.geom
          FROM unnest(area_nos, bins) AS u (no, bin)
          JOIN building_info.buildings b ON b.bin = u.bin
          LEFT JOIN building_info.structure_types st ON st.id = b.structure_type_id
          LEFT JOIN building_info.functional_uses fu ON fu.id = b.functional_use_id
          LEFT JOIN building_info.sanitation_systems ss ON ss.id = b.sanitation_system_id
          LEFT JOIN building_info.water_sources ws ON ws.id = b.water_source_id
          LEFT JOIN link ON link.bin = b.bin
          LEFT JOIN umdss.owners_of(CASE WHEN with_owners THEN bins ELSE '{}' END) o ON o.bin = b.bin
         ORDER BY u.no, b.bin;
    ELSE
        RETURN QUERY
        SELECT u.no, b.bin, b.house_number, b.house_locality, NULL::text, b.tax_code, b.ward, b.road_code, b.sewer_code, b.drain_code, b.floor_count,
               b.structure_type_id, st.label, fu.label, b.estimated_area, b.building_associated_to, b.sanitation_system_id, ss.short_label, b.toilet_status,
               b.toilet_count, ws.label, b.well_presence_status, b.population_with_private_toilet, b.household_served, b.population_served,
               o.owner_name, o.owner_gender, o.owner_contact, CASE WHEN geoms IS NOT NULL THEN round(public.ST_Distance(geoms[u.no], b.geom)::numeric, 2)::double precision END, b.geom
          FROM unnest(area_nos, bins) AS u (no, bin)
          JOIN building_info.buildings b ON b.bin = u.bin
          LEFT JOIN building_info.structure_types st ON st.id = b.structure_type_id
          LEFT JOIN building_info.functional_uses fu ON fu.id = b.functional_use_id
          LEFT JOIN building_info.sanitation_systems ss ON ss.id = b.sanitation_system_id
          LEFT JOIN building_info.water_sources ws ON ws.id = b.water_source_id
          LEFT JOIN umdss.owners_of(CASE WHEN with_owners THEN bins ELSE '{}' END) o ON o.bin = b.bin
         ORDER BY u.no, b.bin;
    END IF;
END
$$;
COMMENT ON FUNCTION umdss.building_list(integer[], text[], public.geometry[], boolean) IS
    'Buildings of areas, one row each, with containments joined, and owners when asked for by a role that may read them; distance to the area where one is given, m (umdss T3).';

CREATE FUNCTION umdss.containment_list(area_nos integer[], of_bins text[], as_of date)
RETURNS TABLE (area_no integer, containment_id text, bins text, containment_type text, family text, outlet text, septic_criteria boolean, construction_date date,
    size_m3 numeric, location text, buildings_served integer, next_emptying_date date, last_emptied_date date, times_emptied integer, overdue_days integer,
    geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    today date := umdss.day_of(as_of);
BEGIN
    RETURN QUERY
    SELECT k.no, c.id, k.joined, t.label, t.family, t.outlet, c.septic_criteria, c.construction_date, c.size, c.location, s.buildings_served,
           s.next_emptying_date, s.last_emptied_date, s.no_of_times_emptied, greatest(today - s.next_emptying_date, 0), c.geom
      FROM (SELECT u.no, l.containment_id, string_agg(DISTINCT l.bin, '; ' ORDER BY l.bin) AS joined
              FROM unnest(area_nos, of_bins) AS u (no, bin) JOIN building_info.build_contains l ON l.bin = u.bin GROUP BY u.no, l.containment_id) k
      JOIN fsm.containments c ON c.id = k.containment_id AND c.decommissioned_date IS NULL
      JOIN fsm.containment_types t ON t.id = c.type_id
      JOIN umdss.containment_states((SELECT array_agg(DISTINCT l.containment_id) FROM unnest(of_bins) AS v (bin)
            JOIN building_info.build_contains l ON l.bin = v.bin), today) s ON s.containment_id = c.id
     ORDER BY k.no, c.id;
END
$$;
COMMENT ON FUNCTION umdss.containment_list(integer[], text[], date) IS 'Containments of the buildings of areas, one row each, BINs joined (umdss T4).';

-- The state of some containments: what fsm.containment_status says of all of them, but read for these only. Counts and days, with the owner's rights.
CREATE FUNCTION umdss.containment_states(ids text[], as_of date)
RETURNS TABLE (containment_id text, no_of_times_emptied integer, last_emptied_date date, next_emptying_date date, buildings_served integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    interval_years numeric := coalesce(imis.setting_number('emptying_interval_years'), 3);
BEGIN
    RETURN QUERY
    SELECT c.id, coalesce(e.times, 0)::integer, coalesce(e.last_day, c.survey_last_emptied_date),
           CASE WHEN c.decommissioned_date IS NULL THEN (coalesce(e.last_day, c.survey_last_emptied_date)
                + make_interval(months => round(12 * coalesce(t.emptying_interval_years, interval_years))::integer))::date END,
           coalesce(s.n, 0)::integer
      FROM unnest(ids) AS u (id)
      JOIN fsm.containments c ON c.id = u.id
      JOIN fsm.containment_types t ON t.id = c.type_id
      LEFT JOIN (SELECT a.containment_id, count(*) AS times, max(m.emptied_date) AS last_day
                   FROM unnest(ids) AS v (id) JOIN fsm.applications a ON a.containment_id = v.id
                   JOIN fsm.emptyings m ON m.application_id = a.id AND m.emptied_date <= as_of GROUP BY a.containment_id) e ON e.containment_id = c.id
      LEFT JOIN (SELECT l.containment_id, count(*) AS n FROM unnest(ids) AS v (id) JOIN building_info.build_contains l ON l.containment_id = v.id
                  GROUP BY l.containment_id) s ON s.containment_id = c.id;
END
$$;
COMMENT ON FUNCTION umdss.containment_states(text[], date) IS 'Emptying state of containments on a day, and how many buildings use each.';

-- Lengths and areas are cut by the drawn buffer (here a cut is needed, G4); counts ask for the true distance.
CREATE FUNCTION umdss.infrastructure(geoms public.geometry[], distances double precision[], as_of date)
RETURNS TABLE (area_no integer, subject text, measure text, class text, value numeric, unit text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    today date := umdss.day_of(as_of);
    year_ago date := (today - interval '12 months')::date;
BEGIN
    RETURN QUERY
    WITH one AS MATERIALIZED (
        SELECT x.no::integer AS no, x.geom AS core, x.d, CASE WHEN x.d > 0 THEN public.ST_Buffer(x.geom, x.d, 32) ELSE x.geom END AS cut
          FROM unnest(geoms, distances) WITH ORDINALITY AS x (geom, d, no)
    ), a AS MATERIALIZED (
        SELECT * FROM one
        UNION ALL
        SELECT 0, u.geom, 0, u.geom FROM (SELECT public.ST_Union(o.cut) AS geom FROM one o) u WHERE (SELECT count(*) FROM one) > 1
    ), road AS MATERIALIZED (
        SELECT a.no, r.hierarchy, r.carrying_width AS w, public.ST_Length(CASE WHEN public.ST_Covers(a.cut, r.geom) THEN r.geom
                 ELSE public.ST_Intersection(r.geom, public.ST_ClipByBox2D(a.cut, public.Box2D(public.ST_Expand(r.geom, 1)))) END) AS m
          FROM a JOIN utility_info.roads r ON r.geom && a.cut AND public.ST_Intersects(r.geom, a.cut)
    ), line AS (
        SELECT a.no, x.kind, sum(public.ST_Length(CASE WHEN public.ST_Covers(a.cut, x.geom) THEN x.geom ELSE public.ST_Intersection(x.geom, a.cut) END)) AS m
          FROM a JOIN (SELECT 'sewer' AS kind, s.geom FROM utility_info.sewers s UNION ALL SELECT 'drain', d.geom FROM utility_info.drains d
                       UNION ALL SELECT 'water', w.geom FROM utility_info.water_supplys w) x ON x.geom && a.cut AND public.ST_Intersects(x.geom, a.cut)
         GROUP BY a.no, x.kind
    ), land AS (
        SELECT a.no, x.kind, x.class, sum(public.ST_Area(CASE WHEN public.ST_Covers(a.cut, x.geom) THEN x.geom ELSE public.ST_Intersection(x.geom, a.cut) END)) AS m2
          FROM a JOIN (SELECT 'waterbody' AS kind, NULL::text AS class, w.geom FROM layer_info.waterbodys w
                       UNION ALL SELECT 'landuse', coalesce(u.class, 'Not recorded'), u.geom FROM layer_info.landuses u
                       UNION ALL SELECT 'lic', NULL, l.geom FROM layer_info.low_income_communities l) x
            ON x.geom && a.cut AND public.ST_Intersects(x.geom, a.cut)
         GROUP BY a.no, x.kind, x.class
    ), rows AS (
        SELECT a.no, 10 AS place, 'area' AS subject, 'area_ha' AS measure, NULL::text AS class, public.ST_Area(a.cut) / 10000 AS value, 'ha' AS unit FROM a
        UNION ALL SELECT a.no, 20, 'roads', 'road_km', NULL, coalesce(sum(r.m), 0) / 1000, 'km' FROM a LEFT JOIN road r ON r.no = a.no GROUP BY a.no
        UNION ALL SELECT r.no, 21, 'roads', 'road_km_hierarchy', coalesce(r.hierarchy, 'Not recorded'), sum(r.m) / 1000, 'km' FROM road r GROUP BY r.no, r.hierarchy
        UNION ALL SELECT a.no, k.place, 'roads', k.measure, k.class, coalesce(sum(r.m), 0) / 1000, 'km'
                    FROM a CROSS JOIN (VALUES (22, 'road_km_lt3', '< 3 m', 1), (23, 'road_km_3_5', '3 – 5 m', 2), (24, 'road_km_5_8', '5 – 8 m', 3),
                                              (25, 'road_km_gt8', '> 8 m', 4), (26, 'road_km_wna', 'Not recorded', 5)) k (place, measure, class, n)
                    LEFT JOIN road r ON r.no = a.no AND k.n = CASE WHEN r.w IS NULL THEN 5 WHEN r.w < 3 THEN 1 WHEN r.w <= 5 THEN 2 WHEN r.w <= 8 THEN 3 ELSE 4 END
                   GROUP BY a.no, k.place, k.measure, k.class
        UNION ALL SELECT a.no, 30, 'networks', k.kind || '_km', NULL, coalesce(l.m, 0) / 1000, 'km'
                    FROM a CROSS JOIN (VALUES ('sewer'), ('drain'), ('water')) k (kind) LEFT JOIN line l ON l.no = a.no AND l.kind = k.kind
        UNION ALL SELECT a.no, 40, 'toilets', k.measure, NULL,
                         count(t.id) FILTER (WHERE t.type = k.type), ''
                    FROM a CROSS JOIN (VALUES ('n_pt', 'Public Toilet'), ('n_ct', 'Community Toilet')) k (measure, type)
                    LEFT JOIN fsm.toilets t ON t.status AND public.ST_DWithin(t.geom, a.core, a.d) GROUP BY a.no, k.measure
        UNION ALL SELECT a.no, 41, 'toilets', 'toilet_seats', NULL, coalesce(sum(t.total_no_of_toilets), 0), ''
                    FROM a LEFT JOIN fsm.toilets t ON t.status AND public.ST_DWithin(t.geom, a.core, a.d) GROUP BY a.no
        UNION ALL SELECT a.no, 42, 'plants', 'n_tp', NULL, count(p.id), ''
                    FROM a LEFT JOIN fsm.treatment_plants p ON p.status AND public.ST_DWithin(p.geom, a.core, a.d) GROUP BY a.no
        UNION ALL SELECT a.no, 50, 'land', k.measure, NULL, coalesce(l.m2, 0) / 10000, 'ha'
                    FROM a CROSS JOIN (VALUES ('waterbody', 'waterbody_ha'), ('lic', 'lic_ha')) k (kind, measure) LEFT JOIN land l ON l.no = a.no AND l.kind = k.kind
        UNION ALL SELECT l.no, 51, 'land', 'landuse_ha', l.class, l.m2 / 10000, 'ha' FROM land l WHERE l.kind = 'landuse'
        UNION ALL SELECT a.no, 60, 'health', 'hotspot_cases_12m', NULL, coalesce(sum(h.no_of_cases), 0), 'cases'
                    FROM a LEFT JOIN public_health.waterborne_hotspots h ON h.date > year_ago AND h.date <= today AND public.ST_DWithin(h.geom, a.core, a.d) GROUP BY a.no
        UNION ALL SELECT a.no, 61, 'health', 'samples_12m', NULL, count(s.id), ''
                    FROM a LEFT JOIN public_health.water_samples s ON s.sample_date > year_ago AND s.sample_date <= today AND public.ST_DWithin(s.geom, a.core, a.d)
                   GROUP BY a.no
        UNION ALL SELECT a.no, 62, 'health', 'samples_pos_12m', NULL, count(s.id) FILTER (WHERE lower(s.water_coliform_test_result) LIKE 'pos%'), ''
                    FROM a LEFT JOIN public_health.water_samples s ON s.sample_date > year_ago AND s.sample_date <= today AND public.ST_DWithin(s.geom, a.core, a.d)
                   GROUP BY a.no
    )
    SELECT r.no, r.subject, r.measure, r.class, round(r.value::numeric, CASE r.unit WHEN 'km' THEN 3 WHEN 'ha' THEN 2 ELSE 0 END), r.unit
      FROM rows r ORDER BY r.no, r.place, r.measure, r.class;
END
$$;
COMMENT ON FUNCTION umdss.infrastructure(public.geometry[], double precision[], date) IS
    'What stands in areas and their surroundings: km of roads by hierarchy and width, networks, toilets, plants, ha of water, land use and communities, cases, samples (umdss 2.4).';

CREATE FUNCTION umdss.containments_in_areas(geoms public.geometry[], distances double precision[]) RETURNS TABLE (area_no integer, con_inside bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH pair AS (
        SELECT x.no::integer AS no, c.id
          FROM unnest(geoms, distances) WITH ORDINALITY AS x (geom, d, no)
          LEFT JOIN fsm.containments c ON c.decommissioned_date IS NULL AND public.ST_DWithin(c.geom, x.geom, x.d)
    )
    SELECT p.no, count(p.id) FROM pair p GROUP BY p.no
    UNION ALL SELECT 0, count(DISTINCT p.id) FROM pair p HAVING count(DISTINCT p.no) > 1
    ORDER BY 1
$$;
COMMENT ON FUNCTION umdss.containments_in_areas(public.geometry[], double precision[]) IS
    'Active containments whose point lies within the distance of each area, whichever building they serve; area 0: in any of several areas, each once (umdss T2, con_inside).';

CREATE FUNCTION umdss.chosen_roads(codes text[]) RETURNS TABLE (code text, name text, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM umdss.refuse_missing('utility_info.roads', 'road', codes, (SELECT array_agg(r.code) FROM utility_info.roads r WHERE r.code = ANY (codes) AND r.geom IS NOT NULL));
    RETURN QUERY SELECT r.code, r.name, r.geom::public.geometry FROM utility_info.roads r WHERE r.code = ANY (codes) ORDER BY r.code;
END
$$;
COMMENT ON FUNCTION umdss.chosen_roads(text[]) IS 'Chosen roads with their lines; one that is gone is named.';

CREATE FUNCTION umdss.chosen_water_bodies(ids integer[]) RETURNS TABLE (id integer, name text, type text, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM umdss.refuse_missing('layer_info.waterbodys', 'water body', ids::text[], (SELECT array_agg(w.id::text) FROM layer_info.waterbodys w WHERE w.id = ANY (ids)));
    RETURN QUERY SELECT w.id, w.name, w.type, w.geom::public.geometry FROM layer_info.waterbodys w WHERE w.id = ANY (ids) ORDER BY w.id;
END
$$;
COMMENT ON FUNCTION umdss.chosen_water_bodies(integer[]) IS 'Chosen water bodies with their areas; one that is gone is named.';
