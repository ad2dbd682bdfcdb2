-- The last metres: from containments, buildings, plants, providers and any point to the nearest piece of road that a vehicle may use. Spec: umdss.md 6.2.
-- requires: umdss/60_network.sql

-- IN over the unnested keys is looked up in a hash; = ANY would compare each record with each key.
CREATE FUNCTION umdss.points_of(kind text, keys text[]) RETURNS TABLE (key text, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT x.key, x.geom
      FROM (SELECT c.id AS key, c.geom::public.geometry AS geom FROM fsm.containments c WHERE kind = 'containment'
            UNION ALL
            SELECT b.bin, b.point FROM building_info.buildings b WHERE kind = 'building'
            UNION ALL
            SELECT p.id::text, p.geom FROM fsm.treatment_plants_register p WHERE kind = 'plant'
            UNION ALL
            SELECT s.id::text, s.geom FROM fsm.service_providers_register s WHERE kind = 'provider'
            UNION ALL
            SELECT t.id::text, coalesce(t.geom, h.point) FROM fsm.toilets_register t LEFT JOIN building_info.buildings h ON h.bin = t.bin WHERE kind = 'toilet') x
     WHERE x.geom IS NOT NULL AND (keys IS NULL OR x.key IN (SELECT k FROM unnest(keys) k))
$$;
COMMENT ON FUNCTION umdss.points_of(text, text[]) IS
    'Points on the map of a kind of record: containment, building, plant, provider or toilet; all, or those with these keys.';

-- In plpgsql, planned anew at each call: only then does PostgreSQL look a piece up in a hash of the wanted ones. With 4,000 pieces and 20,000 containments that
-- makes 3 s of 10 s.
CREATE FUNCTION umdss.legs_of_points(keys text[], points public.geometry[], pieces bigint[], most_m double precision)
RETURNS TABLE (key text, edge_id bigint, source bigint, target bigint, at double precision, to_source_m double precision, to_target_m double precision,
    leg_m double precision, x double precision, y double precision)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT o.key, e.edge_id, e.source, e.target, e.at, e.at * e.length_m, (1 - e.at) * e.length_m, public.ST_Distance(e.geom, o.p), public.ST_X(o.p), public.ST_Y(o.p)
      FROM unnest(keys, points) AS o (key, p)
      JOIN LATERAL (SELECT x.geom <-> o.p AS d FROM umdss.road_edge x WHERE pieces IS NULL OR x.edge_id = ANY (pieces)
                     ORDER BY x.geom <-> o.p LIMIT 1) n ON n.d <= most_m
      JOIN LATERAL (SELECT min(x.edge_id) AS id FROM umdss.road_edge x
                     WHERE public.ST_DWithin(x.geom, o.p, n.d * (1 + 1e-12)) AND (pieces IS NULL OR x.edge_id = ANY (pieces))) k ON true
      JOIN LATERAL (SELECT x.*, public.ST_LineLocatePoint(x.geom, o.p) AS at FROM umdss.road_edge x WHERE x.edge_id = k.id) e ON true;
END
$$;
COMMENT ON FUNCTION umdss.legs_of_points(text[], public.geometry[], bigint[], double precision) IS
    'Way from points to the nearest of these pieces of road (empty: all), within a limit, m; of equally near ones the piece with the smaller number (umdss 6.2).';

CREATE FUNCTION umdss.legs_of(kind text, keys text[], pieces bigint[], most_m double precision)
RETURNS TABLE (key text, edge_id bigint, source bigint, target bigint, at double precision, to_source_m double precision, to_target_m double precision,
    leg_m double precision, x double precision, y double precision)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT l.* FROM (SELECT array_agg(p.key ORDER BY p.key) AS k, array_agg(p.geom ORDER BY p.key) AS g FROM umdss.points_of(legs_of.kind, legs_of.keys) p) o
     CROSS JOIN LATERAL umdss.legs_of_points(o.k, o.g, pieces, most_m) l
$$;
COMMENT ON FUNCTION umdss.legs_of(text, text[], bigint[], double precision) IS
    'As legs_of_points, for containments, buildings, plants, providers or toilets by their keys (empty: all).';
