-- What stands around a site for a treatment plant, and how much sludge comes from where. Spec: umdss.md 7.5.
-- requires: umdss/61_access.sql
-- requires: umdss/71_demand.sql

CREATE FUNCTION umdss.siting_shapes(kind text, box public.geometry, road_width_m double precision)
RETURNS TABLE (class text, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT NULL::text, b.geom::public.geometry FROM building_info.buildings b
     WHERE b.geom && box AND (kind = 'building' OR (kind = 'dwelling' AND (b.population_served > 0 OR b.functional_use_id IN (1, 2))))
    UNION ALL
    SELECT NULL, b.point FROM building_info.buildings b WHERE kind = 'well' AND b.well_presence_status AND b.point && box
    UNION ALL
    SELECT w.type, w.geom::public.geometry FROM layer_info.waterbodys w WHERE kind = 'water' AND w.geom && box
    UNION ALL
    SELECT e.hierarchy, e.geom::public.geometry FROM umdss.road_edge e WHERE kind = 'road' AND e.geom && box AND e.width_m >= road_width_m
    UNION ALL
    (SELECT l.class, l.geom::public.geometry FROM layer_info.landuses l WHERE kind = 'land_use' AND l.geom && box ORDER BY l.id)
$$;
COMMENT ON FUNCTION umdss.siting_shapes(text, public.geometry, double precision) IS
    'Shapes that touch a box: building, dwelling (people live there), well (at a building), water, road (of at least this width, m), land_use with its class (umdss 7.5).';

CREATE FUNCTION umdss.siting_demand(as_of date, square_m double precision)
RETURNS TABLE (key text, m3_year double precision, n_containments bigint, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT s.i || '/' || s.j, sum(s.v), count(*),
           public.ST_SetSRID(public.ST_MakePoint(sum(s.v * s.x) / sum(s.v), sum(s.v * s.y) / sum(s.v)), public.Find_SRID('layer_info', 'citypolys', 'geom'))
      FROM (SELECT floor(public.ST_X(b.geom) / square_m)::integer AS i, floor(public.ST_Y(b.geom) / square_m)::integer AS j,
                   b.volume_m3 / b.interval_years AS v, public.ST_X(b.geom) AS x, public.ST_Y(b.geom) AS y
              FROM umdss.demand_basis(as_of, 'calibrated', ARRAY[40, 40, 60], ARRAY[0.5, 0.75], 0.1, 2, 3) b
             WHERE b.interval_years > 0 AND b.volume_m3 > 0 AND b.geom IS NOT NULL) s
     GROUP BY s.i, s.j ORDER BY s.i, s.j
$$;
COMMENT ON FUNCTION umdss.siting_demand(date, double precision) IS
    'Sludge to be hauled a year, m³, summed in squares at its centre of gravity: the demand forecast with its own defaults (umdss 7.1, 7.5).';

CREATE FUNCTION umdss.road_samples(pieces bigint[], step_m double precision)
RETURNS TABLE (edge_id bigint, at double precision, x double precision, y double precision)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT e.edge_id, k.n::double precision / c.parts, public.ST_X(p.geom), public.ST_Y(p.geom)
      FROM umdss.road_edge e
      JOIN unnest(pieces) w (id) ON w.id = e.edge_id
     CROSS JOIN LATERAL (SELECT greatest(1, ceil(e.length_m / step_m))::integer AS parts) c
     CROSS JOIN LATERAL generate_series(0, c.parts) k (n)
     CROSS JOIN LATERAL (SELECT public.ST_LineInterpolatePoint(e.geom, k.n::double precision / c.parts) AS geom) p
     ORDER BY e.edge_id, k.n
$$;
COMMENT ON FUNCTION umdss.road_samples(bigint[], double precision) IS 'Points along pieces of road, at most so many metres apart, both ends with them; at is the share of the length.';
