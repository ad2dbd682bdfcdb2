-- Decision tools: who is near a sewer, near water, out of reach, in debt; who uses what. Spec: umdss.md 1.4.
-- Distances are planar metres in the municipality's system, the limit is inside (G3); ties go to the smallest key (G7).
-- requires: umdss/30_summary.sql
-- requires: fsm/90_registers.sql

CREATE FUNCTION umdss.sewer_potential(sewer_codes text[], max_m double precision, only_main boolean, wards integer[])
RETURNS TABLE (bin text, ward integer, sanitation_system_id integer, sanitation_system text, population_served integer, household_served integer,
    connected boolean, nearest_sewer text, distance_m double precision, in_onsite boolean, geom public.geometry, line public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    without text;
BEGIN
    PERFORM umdss.refuse_missing('utility_info.sewers', 'sewer', sewer_codes, (SELECT array_agg(s.code) FROM utility_info.sewers s WHERE s.code = ANY (sewer_codes)));
    without := (SELECT min(s.code) FROM utility_info.sewers s WHERE s.code = ANY (sewer_codes) AND s.geom IS NULL);
    IF without IS NOT NULL THEN
        PERFORM imis.refuse('umdss_no_geometry', format('The sewer “%s” is not drawn on the map. Draw it first, or choose another.', without));
    END IF;
    RETURN QUERY
    WITH part AS MATERIALIZED (
        SELECT s.code, public.ST_Subdivide(s.geom, 64) AS geom FROM utility_info.sewers s WHERE s.code = ANY (sewer_codes)
    ), near AS (
        SELECT DISTINCT ON (b.bin) b.bin, p.code, public.ST_Distance(b.geom, p.geom) AS d
          FROM part p JOIN building_info.buildings b ON public.ST_DWithin(b.geom, p.geom, max_m)
         ORDER BY b.bin, public.ST_Distance(b.geom, p.geom), p.code
    )
    SELECT b.bin, b.ward, b.sanitation_system_id, ss.short_label, b.population_served, b.household_served,
           coalesce(b.sanitation_system_id = 1, false) OR b.sewer_code IS NOT NULL, n.code, n.d, umdss.is_onsite(b.sanitation_system_id), b.geom,
           public.ST_ShortestLine(b.geom, s.geom)
      FROM near n
      JOIN building_info.buildings b ON b.bin = n.bin
      JOIN utility_info.sewers s ON s.code = n.code
      LEFT JOIN building_info.sanitation_systems ss ON ss.id = b.sanitation_system_id
     WHERE (NOT only_main OR b.building_associated_to IS NULL)
       AND (wards IS NULL OR b.bin IN (SELECT w.bin FROM umdss.in_wards(wards) w))
     ORDER BY b.bin;
END
$$;
COMMENT ON FUNCTION umdss.sewer_potential(text[], double precision, boolean, integer[]) IS
    'Buildings within a distance of chosen sewers, with the nearest sewer, the way to it and whether they are connected already (umdss 1.4.2).';

-- The drawn buffer: a picture, never a test (G4).
CREATE FUNCTION umdss.buffer_of(table_name text, keys text[], distance_m double precision) RETURNS TABLE (distance double precision, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    whole public.geometry;
BEGIN
    whole := CASE table_name
        WHEN 'sewers' THEN (SELECT public.ST_Union(s.geom) FROM utility_info.sewers s WHERE s.code = ANY (keys))
        WHEN 'roads' THEN (SELECT public.ST_Union(r.geom) FROM utility_info.roads r WHERE r.code = ANY (keys))
        WHEN 'waterbodys' THEN (SELECT public.ST_Union(w.geom) FROM layer_info.waterbodys w WHERE w.id::text = ANY (keys)) END;
    IF whole IS NULL THEN
        RETURN;
    END IF;
    distance := distance_m;
    geom := public.ST_Multi(public.ST_Buffer(whole, distance_m, 32));
    IF distance_m > 0 AND NOT public.ST_IsEmpty(geom) THEN
        RETURN NEXT;
    END IF;
END
$$;
COMMENT ON FUNCTION umdss.buffer_of(text, text[], double precision) IS 'Surroundings of chosen lines or areas as one polygon, for the picture only (umdss G4).';

CREATE FUNCTION umdss.buildings_of_lines(network text, codes text[], far_m double precision, check_geometry boolean, wards integer[])
RETURNS TABLE (bin text, ward integer, line_code text, sanitation_system_id integer, sanitation_system text, population_served integer, household_served integer,
    distance_m double precision, far boolean, nearest_road text, nearest_road_m double precision, geom public.geometry, line public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    IF network = 'road' THEN
        PERFORM umdss.refuse_missing('utility_info.roads', 'road', codes, (SELECT array_agg(r.code) FROM utility_info.roads r WHERE r.code = ANY (codes)));
    ELSIF network = 'sewer' THEN
        PERFORM umdss.refuse_missing('utility_info.sewers', 'sewer', codes, (SELECT array_agg(s.code) FROM utility_info.sewers s WHERE s.code = ANY (codes)));
    ELSIF network = 'drain' THEN
        PERFORM umdss.refuse_missing('utility_info.drains', 'drain', codes, (SELECT array_agg(d.code) FROM utility_info.drains d WHERE d.code = ANY (codes)));
    ELSE
        PERFORM umdss.refuse_missing('utility_info.water_supplys', 'water main', codes, (SELECT array_agg(w.code) FROM utility_info.water_supplys w WHERE w.code = ANY (codes)));
    END IF;
    RETURN QUERY
    WITH named AS MATERIALIZED (
        SELECT r.code, r.geom FROM utility_info.roads r WHERE network = 'road' AND r.code = ANY (codes)
        UNION ALL SELECT s.code, s.geom FROM utility_info.sewers s WHERE network = 'sewer' AND s.code = ANY (codes)
        UNION ALL SELECT d.code, d.geom FROM utility_info.drains d WHERE network = 'drain' AND d.code = ANY (codes)
        UNION ALL SELECT w.code, w.geom FROM utility_info.water_supplys w WHERE network = 'water' AND w.code = ANY (codes)
    ), found AS (
        SELECT b.bin, b.road_code AS code FROM building_info.buildings b WHERE network = 'road' AND b.road_code = ANY (codes)
        UNION ALL SELECT b.bin, b.sewer_code FROM building_info.buildings b WHERE network = 'sewer' AND b.sewer_code = ANY (codes)
        UNION ALL SELECT b.bin, b.drain_code FROM building_info.buildings b WHERE network = 'drain' AND b.drain_code = ANY (codes)
        UNION ALL SELECT b.bin, b.watersupply_pipe_code FROM building_info.buildings b WHERE network = 'water' AND b.watersupply_pipe_code = ANY (codes)
    )
    SELECT b.bin, b.ward, f.code, b.sanitation_system_id, ss.short_label, b.population_served, b.household_served,
           public.ST_Distance(b.geom, n.geom), public.ST_Distance(b.geom, n.geom) > far_m, k.code, k.d, b.geom, public.ST_ShortestLine(b.point, n.geom)
      FROM found f
      JOIN building_info.buildings b ON b.bin = f.bin
      JOIN named n ON n.code = f.code
      LEFT JOIN building_info.sanitation_systems ss ON ss.id = b.sanitation_system_id
      LEFT JOIN LATERAL (SELECT r.geom <-> b.geom AS d FROM utility_info.roads r WHERE check_geometry AND r.geom IS NOT NULL
                          ORDER BY r.geom <-> b.geom LIMIT 1) q ON true
      LEFT JOIN LATERAL (SELECT min(r.code) AS code, q.d FROM utility_info.roads r WHERE check_geometry AND public.ST_DWithin(r.geom, b.geom, q.d * (1 + 1e-12))) k ON true
     WHERE wards IS NULL OR b.bin IN (SELECT w.bin FROM umdss.in_wards(wards) w)
     ORDER BY b.bin;
END
$$;
COMMENT ON FUNCTION umdss.buildings_of_lines(text, text[], double precision, boolean, integer[]) IS
    'Buildings whose record names one of the roads, sewers, drains or water mains, with the way to it; far ones hint at a wrong code (umdss 1.4.3, 1.4.4).';

CREATE FUNCTION umdss.widest_road() RETURNS numeric
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$ SELECT max(r.carrying_width) FROM utility_info.roads r $$;
COMMENT ON FUNCTION umdss.widest_road() IS 'Largest carrying width of a road, m.';

-- Containments and a hose. Measured at a million buildings: roads look for the containments around them, which takes a third of the time of containments
-- looking for roads, and only what no road finds looks for its nearest one. Both steps are statements of their own over one table, so that PostgreSQL can
-- share them among its processors. passable: pieces of the road network that count, NULL for all roads.
CREATE FUNCTION umdss.containments_in_hose(road_width_m double precision, hose_m double precision, unknown_is_wide boolean, passable bigint[])
RETURNS TABLE (containment_id text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    IF passable IS NULL THEN
        RETURN QUERY
        SELECT t.id FROM utility_info.roads r JOIN fsm.containments t ON public.ST_DWithin(r.geom, t.geom, hose_m)
         WHERE r.carrying_width >= road_width_m OR (unknown_is_wide AND r.carrying_width IS NULL) GROUP BY t.id;
    ELSE
        RETURN QUERY
        SELECT t.id FROM umdss.road_edge e JOIN fsm.containments t ON public.ST_DWithin(e.geom, t.geom, hose_m) WHERE e.edge_id = ANY (passable) GROUP BY t.id;
    END IF;
END
$$;
COMMENT ON FUNCTION umdss.containments_in_hose(double precision, double precision, boolean, bigint[]) IS
    'Containments within a hose of a road wide enough; the limit is inside (umdss 1.4.5, G3).';

CREATE FUNCTION umdss.containments_around_roads(road_width_m double precision, distance_m double precision, unknown_is_wide boolean, passable bigint[], without text[])
RETURNS TABLE (containment_id text, road_code text, way_m double precision)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan SET parallel_tuple_cost = 0 AS $$
BEGIN
    IF passable IS NULL THEN
        RETURN QUERY
        SELECT t.id, r.code, public.ST_Distance(r.geom, t.geom)
          FROM utility_info.roads r JOIN fsm.containments t ON t.geom OPERATOR(public.&&) public.ST_Expand(r.geom, distance_m)
         WHERE (r.carrying_width >= road_width_m OR (unknown_is_wide AND r.carrying_width IS NULL)) AND t.id <> ALL (without)
           AND public.ST_DWithin(r.geom, t.geom, distance_m);
    ELSE
        RETURN QUERY
        SELECT t.id, e.road_code, public.ST_Distance(e.geom, t.geom)
          FROM umdss.road_edge e JOIN fsm.containments t ON t.geom OPERATOR(public.&&) public.ST_Expand(e.geom, distance_m)
         WHERE e.edge_id = ANY (passable) AND t.id <> ALL (without) AND public.ST_DWithin(e.geom, t.geom, distance_m);
    END IF;
END
$$;
COMMENT ON FUNCTION umdss.containments_around_roads(double precision, double precision, boolean, bigint[], text[]) IS
    'Containments within a distance of roads wide enough, each with each such road, without those named (umdss 1.4.5).';

CREATE FUNCTION umdss.containments_beyond_hose(road_width_m double precision, hose_m double precision, unknown_is_wide boolean, passable bigint[])
RETURNS TABLE (containment_id text, road_code text, distance_m double precision)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    near text[] := (SELECT coalesce(array_agg(h.containment_id), '{}') FROM umdss.containments_in_hose(road_width_m, hose_m, unknown_is_wide, passable) h);
BEGIN
    RETURN QUERY
    WITH pair AS MATERIALIZED (  -- twice the hose finds the nearest road of most
        SELECT p.containment_id AS id, p.road_code AS code, p.way_m AS d
          FROM umdss.containments_around_roads(road_width_m, 2 * hose_m, unknown_is_wide, passable, near) p
    ), best AS MATERIALIZED (
        SELECT p.id, min(p.d) AS d FROM pair p GROUP BY p.id
    )
    SELECT p.id, min(p.code), b.d FROM pair p JOIN best b ON b.id = p.id AND p.d <= b.d * (1 + 1e-12) GROUP BY p.id, b.d
    UNION ALL
    -- KNN by distance alone uses the index; a tie goes to the smallest code in a second look (G7)
    SELECT t.id, CASE WHEN passable IS NULL THEN a.code ELSE c.code END, coalesce(n.d, m.d)
      FROM fsm.containments t
      LEFT JOIN LATERAL (
        SELECT r.geom OPERATOR(public.<->) t.geom AS d FROM utility_info.roads r
         WHERE passable IS NULL AND (r.carrying_width >= road_width_m OR (unknown_is_wide AND r.carrying_width IS NULL)) AND r.geom IS NOT NULL
         ORDER BY r.geom OPERATOR(public.<->) t.geom LIMIT 1) n ON true
      LEFT JOIN LATERAL (
        SELECT min(r.code) AS code FROM utility_info.roads r
         WHERE passable IS NULL AND public.ST_DWithin(r.geom, t.geom, n.d * (1 + 1e-12))
           AND (r.carrying_width >= road_width_m OR (unknown_is_wide AND r.carrying_width IS NULL))) a ON true
      LEFT JOIN LATERAL (
        SELECT e.geom OPERATOR(public.<->) t.geom AS d FROM umdss.road_edge e WHERE passable IS NOT NULL AND e.edge_id = ANY (passable)
         ORDER BY e.geom OPERATOR(public.<->) t.geom LIMIT 1) m ON true
      LEFT JOIN LATERAL (
        SELECT min(e.road_code) AS code FROM umdss.road_edge e
         WHERE passable IS NOT NULL AND e.edge_id = ANY (passable) AND public.ST_DWithin(e.geom, t.geom, m.d * (1 + 1e-12))) c ON true
     WHERE t.geom IS NOT NULL AND t.decommissioned_date IS NULL AND t.id <> ALL (near) AND NOT EXISTS (SELECT 1 FROM best b WHERE b.id = t.id);
END
$$;
COMMENT ON FUNCTION umdss.containments_beyond_hose(double precision, double precision, boolean, bigint[]) IS
    'Containments farther than a hose from every road wide enough, with the nearest of these roads; without one the distance is empty (umdss 1.4.5).';

-- Reach of a building: the largest, over its containments (or its vertices), of the smallest distance to a road wide enough. The limit test comes first,
-- by the index; the exact way is measured only for what is out of reach. Of the whole city and hoses as hoses are, all containments are looked at once.
CREATE FUNCTION umdss.hard_to_reach(road_width_m double precision, hose_m double precision, target integer, only_onsite boolean, unknown_is_wide boolean,
    passable bigint[], wards integer[])
RETURNS TABLE (bin text, ward integer, containment_id text, access_m double precision, nearest_wide_road text, missing_m double precision,
    sanitation_system_id integer, population_served integer, household_served integer, lic boolean, surveyed_accessible boolean, survey_differs boolean,
    geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    at_once constant boolean := target = 0 AND hose_m <= 60 AND wards IS NULL;  -- around a longer hose there are too many pairs
BEGIN
    RETURN QUERY
    WITH considered AS MATERIALIZED (
        SELECT b.bin FROM building_info.buildings b
         WHERE (NOT only_onsite OR umdss.is_onsite(b.sanitation_system_id))
           AND (wards IS NULL OR b.bin IN (SELECT w.bin FROM umdss.in_wards(wards) w))
    ), placed AS MATERIALIZED (
        SELECT l.bin, t.id FROM building_info.build_contains l JOIN fsm.containments t ON t.id = l.containment_id
         WHERE target = 0 AND t.decommissioned_date IS NULL AND t.geom IS NOT NULL
    ), far AS MATERIALIZED (
        SELECT f.containment_id AS id, f.road_code AS code, f.distance_m AS d
          FROM umdss.containments_beyond_hose(road_width_m, hose_m, unknown_is_wide, passable) f WHERE at_once
    ), object AS (
        SELECT c.bin, p.id AS containment_id, t.geom AS g
          FROM considered c JOIN placed p ON p.bin = c.bin JOIN fsm.containments t ON t.id = p.id WHERE NOT at_once
        UNION ALL
        SELECT c.bin, NULL, b.geom FROM considered c JOIN building_info.buildings b ON b.bin = c.bin
         WHERE target = 0 AND b.geom IS NOT NULL AND NOT EXISTS (SELECT 1 FROM placed p WHERE p.bin = c.bin)
        UNION ALL
        SELECT c.bin, NULL, b.geom FROM considered c JOIN building_info.buildings b ON b.bin = c.bin WHERE target = 1 AND b.geom IS NOT NULL
        UNION ALL
        SELECT c.bin, NULL, v.geom FROM considered c JOIN building_info.buildings b ON b.bin = c.bin CROSS JOIN LATERAL public.ST_DumpPoints(b.geom) v
         WHERE target = 2
    ), beyond AS MATERIALIZED (
        SELECT o.bin, o.containment_id, o.g FROM object o
         WHERE NOT EXISTS (SELECT 1 FROM utility_info.roads r
                            WHERE passable IS NULL AND public.ST_DWithin(r.geom, o.g, hose_m)
                              AND (r.carrying_width >= road_width_m OR (unknown_is_wide AND r.carrying_width IS NULL)))
           AND NOT EXISTS (SELECT 1 FROM umdss.road_edge e WHERE passable IS NOT NULL AND e.edge_id = ANY (passable) AND public.ST_DWithin(e.geom, o.g, hose_m))
    ), way AS (
        SELECT c.bin, p.id AS containment_id, f.code, f.d FROM far f JOIN placed p ON p.id = f.id JOIN considered c ON c.bin = p.bin
        UNION ALL
        -- KNN by distance alone uses the index; a tie goes to the smallest code in a second look (G7)
        SELECT o.bin, o.containment_id, CASE WHEN passable IS NULL THEN a.code ELSE c.code END AS code, coalesce(n.d, m.d) AS d
          FROM beyond o
          LEFT JOIN LATERAL (
            SELECT r.geom <-> o.g AS d FROM utility_info.roads r
             WHERE passable IS NULL AND (r.carrying_width >= road_width_m OR (unknown_is_wide AND r.carrying_width IS NULL)) AND r.geom IS NOT NULL
             ORDER BY r.geom <-> o.g LIMIT 1) n ON true
          LEFT JOIN LATERAL (
            SELECT min(r.code) AS code FROM utility_info.roads r
             WHERE passable IS NULL AND public.ST_DWithin(r.geom, o.g, n.d * (1 + 1e-12))
               AND (r.carrying_width >= road_width_m OR (unknown_is_wide AND r.carrying_width IS NULL))) a ON true
          LEFT JOIN LATERAL (
            SELECT e.geom <-> o.g AS d FROM umdss.road_edge e WHERE passable IS NOT NULL AND e.edge_id = ANY (passable) ORDER BY e.geom <-> o.g LIMIT 1) m ON true
          LEFT JOIN LATERAL (
            SELECT min(e.road_code) AS code FROM umdss.road_edge e
             WHERE passable IS NOT NULL AND e.edge_id = ANY (passable) AND public.ST_DWithin(e.geom, o.g, m.d * (1 + 1e-12))) c ON true
    ), reach AS (
        SELECT DISTINCT ON (w.bin) w.bin, w.containment_id, w.code, w.d FROM way w ORDER BY w.bin, w.d DESC NULLS FIRST, w.containment_id
    )
    SELECT b.bin, b.ward, r.containment_id, r.d, r.code, r.d - hose_m, b.sanitation_system_id, b.population_served, b.household_served,
           b.lic_id IS NOT NULL OR coalesce(b.low_income_hh, false), b.desludging_vehicle_accessible,
           b.desludging_vehicle_accessible IS NOT NULL AND b.desludging_vehicle_accessible, b.geom
      FROM reach r JOIN building_info.buildings b ON b.bin = r.bin
     ORDER BY b.bin;
END
$$;
COMMENT ON FUNCTION umdss.hard_to_reach(double precision, double precision, integer, boolean, boolean, bigint[], integer[]) IS
    'Buildings that a vehicle of a width cannot serve with a hose of a length, with the missing metres; target 0 containments, 1 nearest edge, 2 farthest vertex (umdss 1.4.5).';

CREATE FUNCTION umdss.hard_to_reach_considered(target integer, only_onsite boolean, wards integer[])
RETURNS TABLE (ward integer, n_considered bigint, n_without_geometry bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT b.ward, count(*) FILTER (WHERE x.placed), count(*) FILTER (WHERE NOT x.placed)
      FROM building_info.buildings b
     CROSS JOIN LATERAL (
        SELECT b.geom IS NOT NULL OR (target = 0 AND EXISTS (
            SELECT 1 FROM building_info.build_contains l JOIN fsm.containments t ON t.id = l.containment_id
             WHERE l.bin = b.bin AND t.decommissioned_date IS NULL AND t.geom IS NOT NULL)) AS placed) x
     WHERE (NOT only_onsite OR umdss.is_onsite(b.sanitation_system_id))
       AND (wards IS NULL OR b.bin IN (SELECT w.bin FROM umdss.in_wards(wards) w))
     GROUP BY b.ward ORDER BY b.ward
$$;
COMMENT ON FUNCTION umdss.hard_to_reach_considered(integer, boolean, integer[]) IS
    'How many buildings the question of reach is asked for, by the ward of their record, and how many have neither footprint nor placed containment to ask it of (umdss 1.4.5, 1.8).';

CREATE FUNCTION umdss.wide_roads(road_width_m double precision, unknown_is_wide boolean, passable bigint[])
RETURNS TABLE (road_code text, road_name text, width_m numeric, hierarchy text, length_m double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT r.code, r.name, r.carrying_width, r.hierarchy, public.ST_Length(r.geom), r.geom FROM utility_info.roads r
     WHERE passable IS NULL AND r.geom IS NOT NULL AND (r.carrying_width >= road_width_m OR (unknown_is_wide AND r.carrying_width IS NULL))
    UNION ALL
    SELECT e.road_code, NULL, e.width_m, e.hierarchy, e.length_m, public.ST_Multi(e.geom) FROM umdss.road_edge e
     WHERE passable IS NOT NULL AND e.edge_id = ANY (passable)
     ORDER BY 1
$$;
COMMENT ON FUNCTION umdss.wide_roads(double precision, boolean, bigint[]) IS 'Roads that a vehicle of a width can use.';

CREATE FUNCTION umdss.reach_polygon(road_width_m double precision, hose_m double precision, unknown_is_wide boolean, passable bigint[])
RETURNS TABLE (distance double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT hose_m, public.ST_Multi(public.ST_Union(public.ST_Buffer(r.geom, hose_m, 8)))
      FROM umdss.wide_roads(road_width_m, unknown_is_wide, passable) r HAVING count(*) > 0
$$;
COMMENT ON FUNCTION umdss.reach_polygon(double precision, double precision, boolean, bigint[]) IS 'Ground within the hose of roads wide enough: a picture, never a test (umdss G4).';

CREATE FUNCTION umdss.near_water(body_ids integer[], types text[], max_m double precision, only_kind integer, wards integer[])
RETURNS TABLE (bin text, ward integer, waterbody_id integer, waterbody text, waterbody_type text, distance_m double precision, sanitation_system_id integer,
    sanitation_system text, containment_types text, population_served integer, household_served integer, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    IF body_ids IS NOT NULL THEN
        PERFORM umdss.refuse_missing('layer_info.waterbodys', 'water body', body_ids::text[], (SELECT array_agg(w.id::text) FROM layer_info.waterbodys w WHERE w.id = ANY (body_ids)));
    END IF;
    RETURN QUERY
    WITH part AS MATERIALIZED (
        SELECT w.id, public.ST_Subdivide(w.geom, 64) AS geom FROM layer_info.waterbodys w
         WHERE (body_ids IS NULL OR w.id = ANY (body_ids)) AND (types IS NULL OR w.type = ANY (types))
    ), near AS (
        SELECT DISTINCT ON (b.bin) b.bin, p.id, public.ST_Distance(b.geom, p.geom) AS d
          FROM part p JOIN building_info.buildings b ON public.ST_DWithin(b.geom, p.geom, max_m)
         ORDER BY b.bin, public.ST_Distance(b.geom, p.geom), p.id
    ), tank AS (
        SELECT l.bin, string_agg(DISTINCT t.label, '; ' ORDER BY t.label) AS labels, bool_or(umdss.is_unsafe_outlet(c.type_id)) AS unsafe
          FROM near n JOIN building_info.build_contains l ON l.bin = n.bin
          JOIN fsm.containments c ON c.id = l.containment_id AND c.decommissioned_date IS NULL
          JOIN fsm.containment_types t ON t.id = c.type_id GROUP BY l.bin
    )
    SELECT b.bin, b.ward, w.id, w.name, w.type, n.d, b.sanitation_system_id, ss.short_label, k.labels, b.population_served, b.household_served, b.geom
      FROM near n
      JOIN building_info.buildings b ON b.bin = n.bin
      JOIN layer_info.waterbodys w ON w.id = n.id
      LEFT JOIN tank k ON k.bin = n.bin
      LEFT JOIN building_info.sanitation_systems ss ON ss.id = b.sanitation_system_id
     WHERE CASE only_kind WHEN 1 THEN umdss.is_onsite(b.sanitation_system_id)
                          WHEN 2 THEN coalesce(k.unsafe, false) OR umdss.is_direct(b.sanitation_system_id) ELSE true END
       AND (wards IS NULL OR b.bin IN (SELECT x.bin FROM umdss.in_wards(wards) x))
     ORDER BY b.bin;
END
$$;
COMMENT ON FUNCTION umdss.near_water(integer[], text[], double precision, integer, integer[]) IS
    'Buildings within a distance of water bodies, with the nearest; kind 0 all, 1 onsite, 2 unsafe outlet or none (umdss 1.4.6).';

CREATE FUNCTION umdss.toilet_links(toilet_ids integer[], wards integer[])
RETURNS TABLE (toilet_id integer, toilet text, toilet_type text, bin text, ward integer, population_served integer, household_served integer,
    length_m double precision, geom public.geometry, line public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    IF toilet_ids IS NOT NULL THEN
        PERFORM umdss.refuse_missing('fsm.toilets', 'toilet', toilet_ids::text[], (SELECT array_agg(t.id::text) FROM fsm.toilets_register t WHERE t.id = ANY (toilet_ids)));
    END IF;
    RETURN QUERY
    SELECT t.id, t.name, t.type, b.bin, b.ward, b.population_served, b.household_served, public.ST_Distance(p.at, b.point), b.geom, public.ST_MakeLine(p.at, b.point)
      FROM fsm.toilets_register t
      JOIN fsm.build_toilets l ON l.toilet_id = t.id
      JOIN building_info.buildings b ON b.bin = l.bin
      LEFT JOIN building_info.buildings h ON h.bin = t.bin
      CROSS JOIN LATERAL (SELECT coalesce(t.geom, h.point) AS at) p
     WHERE t.status AND (toilet_ids IS NULL OR t.id = ANY (toilet_ids))
       AND (wards IS NULL OR b.bin IN (SELECT w.bin FROM umdss.in_wards(wards) w))
     ORDER BY t.id, b.bin;
END
$$;
COMMENT ON FUNCTION umdss.toilet_links(integer[], integer[]) IS 'Buildings whose people use a toilet, by the toilet''s number, with the straight way (umdss 1.4.7).';

CREATE FUNCTION umdss.toilet_loads(toilet_ids integer[])
RETURNS TABLE (toilet_id integer, toilet text, toilet_type text, seats integer, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT t.id, t.name, t.type, t.total_no_of_toilets, coalesce(t.geom, h.point)
      FROM fsm.toilets_register t LEFT JOIN building_info.buildings h ON h.bin = t.bin
     WHERE t.status AND (toilet_ids IS NULL OR t.id = ANY (toilet_ids)) ORDER BY t.id
$$;
COMMENT ON FUNCTION umdss.toilet_loads(integer[]) IS 'Operational toilets with their seats and place.';

CREATE FUNCTION umdss.area_population(geoms public.geometry[], building_rule integer, proportional boolean)
RETURNS TABLE (area_no integer, population bigint, population_exact double precision, male bigint, female bigint, other_gender bigint, households bigint,
    n_buildings bigint, n_missing_population bigint, area_ha numeric, density_ha numeric)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    RETURN QUERY
    WITH one AS (
        SELECT s.area_no AS no, s.bin FROM umdss.area_buildings(geoms, array_fill(0::double precision, ARRAY[cardinality(geoms)]), building_rule) s
    ), share AS (
        SELECT o.no, b.population_served AS pop, b.male_population AS m, b.female_population AS f, b.other_population AS x, b.household_served AS hh,
               CASE WHEN NOT proportional THEN 1
                    WHEN public.ST_Area(b.geom) > 0 THEN public.ST_Area(public.ST_Intersection(b.geom, geoms[o.no])) / public.ST_Area(b.geom) ELSE 0 END AS part
          FROM one o JOIN building_info.buildings b ON b.bin = o.bin
    ), summed AS (
        SELECT s.no, sum(s.pop * s.part) AS pop, sum(s.m * s.part) AS m, sum(s.f * s.part) AS f, sum(s.x * s.part) AS x, sum(s.hh * s.part) AS hh,
               count(*) AS n, count(*) FILTER (WHERE s.pop IS NULL) AS missing FROM share s GROUP BY s.no
    )
    SELECT g.no::integer, round(coalesce(s.pop, 0))::bigint, coalesce(s.pop, 0)::double precision, round(coalesce(s.m, 0))::bigint,
           round(coalesce(s.f, 0))::bigint, round(coalesce(s.x, 0))::bigint, round(coalesce(s.hh, 0))::bigint, coalesce(s.n, 0), coalesce(s.missing, 0),
           round((public.ST_Area(g.geom) / 10000)::numeric, 2), round((coalesce(s.pop, 0) / nullif(public.ST_Area(g.geom) / 10000, 0))::numeric, 1)
      FROM unnest(geoms) WITH ORDINALITY AS g (geom, no) LEFT JOIN summed s ON s.no = g.no ORDER BY g.no;
END
$$;
COMMENT ON FUNCTION umdss.area_population(public.geometry[], integer, boolean) IS
    'People in areas by the rule; proportional: each building by the share of its footprint inside, rounded at the end (umdss 1.4.8).';

CREATE FUNCTION umdss.nearest_road(points public.geometry[], max_m double precision, min_width_m double precision)
RETURNS TABLE (point_no integer, road_code text, road_name text, width_m numeric, distance_m double precision, geom public.geometry, foot public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.no::integer, r.code, r.name, r.carrying_width, public.ST_Distance(r.geom, p.geom), public.ST_ShortestLine(p.geom, r.geom), public.ST_ClosestPoint(r.geom, p.geom)
      FROM unnest(points) WITH ORDINALITY AS p (geom, no)
      JOIN LATERAL (SELECT x.geom <-> p.geom AS d FROM utility_info.roads x WHERE x.geom IS NOT NULL AND (min_width_m <= 0 OR x.carrying_width >= min_width_m)
                     ORDER BY x.geom <-> p.geom LIMIT 1) n ON n.d <= max_m
      JOIN LATERAL (SELECT min(x.code) AS code FROM utility_info.roads x
                     WHERE public.ST_DWithin(x.geom, p.geom, n.d * (1 + 1e-12)) AND (min_width_m <= 0 OR x.carrying_width >= min_width_m)) k ON true
      JOIN utility_info.roads r ON r.code = k.code
     ORDER BY p.no
$$;
COMMENT ON FUNCTION umdss.nearest_road(public.geometry[], double precision, double precision) IS
    'Nearest road of each point within a distance, by metres and not by degrees, with the foot point (umdss 1.6, G6, G7).';
