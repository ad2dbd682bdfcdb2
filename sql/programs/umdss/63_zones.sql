-- Zones of scheduled desludging: the units that zones are made of, who touches whom, what there is to empty in each. Spec: umdss.md 7.3.
-- The zones themselves are found in the toolbox (zoning.py); nothing is stored.
-- requires: umdss/61_access.sql
-- requires: umdss/71_demand.sql

-- Lines and areas handed in that no crew crosses: areas are cut out, lines cut through.
CREATE FUNCTION umdss.barrier_lines(barriers public.geometry[]) RETURNS public.geometry
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT public.ST_Union(public.ST_CollectionExtract(public.ST_MakeValid(public.ST_Force2D(g)), 2)) FROM unnest(barriers) g
     WHERE public.ST_Dimension(g) = 1
$$;
COMMENT ON FUNCTION umdss.barrier_lines(public.geometry[]) IS 'The lines among barriers, as one.';

CREATE FUNCTION umdss.barrier_ground(barriers public.geometry[]) RETURNS public.geometry
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT public.ST_Union(public.ST_CollectionExtract(public.ST_MakeValid(public.ST_Force2D(g)), 3)) FROM unnest(barriers) g
     WHERE public.ST_Dimension(g) = 2
$$;
COMMENT ON FUNCTION umdss.barrier_ground(public.geometry[]) IS 'The areas among barriers, as one.';

-- Units: cells of a grid aligned to its side (as the stored grid), wards, or blocks between roads; cut by barriers, and cells and blocks by the border of the
-- city, each piece a unit of its own. Specks below 1 m² are dropped: what lies there goes to the nearest unit.
CREATE FUNCTION umdss.zone_units(kind text, cell_m double precision, wards integer[], barriers public.geometry[])
RETURNS TABLE (unit_no integer, label text, x double precision, y double precision, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE
    ground public.geometry := CASE WHEN wards IS NULL THEN (SELECT c.geom FROM layer_info.citypolys c WHERE c.id = 1)
                                   ELSE (SELECT public.ST_Union(w.geom) FROM layer_info.wards w WHERE w.ward = ANY (wards)) END;
    walls public.geometry := umdss.barrier_lines(barriers);
    water public.geometry := umdss.barrier_ground(barriers);
BEGIN
    IF kind <> 'ward' AND ground IS NULL THEN
        RETURN;
    END IF;
    RETURN QUERY
    WITH raw AS (
        SELECT row_number() OVER (ORDER BY g.j DESC, g.i) AS no, NULL::text AS name, public.ST_Intersection(g.geom, ground) AS g
          FROM public.ST_SquareGrid(cell_m, ground) g
         WHERE kind = 'grid' AND public.ST_Intersects(g.geom, ground) AND NOT public.ST_Touches(g.geom, ground)
        UNION ALL
        SELECT w.ward, w.name, w.geom FROM layer_info.wards w WHERE kind = 'ward' AND (wards IS NULL OR w.ward = ANY (wards))
        UNION ALL
        SELECT row_number() OVER (ORDER BY public.ST_YMax(d.geom) DESC, public.ST_XMin(d.geom), public.ST_Area(d.geom)), NULL, d.geom
          FROM (SELECT public.ST_Polygonize(n.g) AS g
                  FROM (SELECT public.ST_UnaryUnion(public.ST_Collect(x.g), 0.01) AS g
                          FROM (SELECT public.ST_Boundary(ground) AS g UNION ALL
                                SELECT r.geom FROM utility_info.roads r WHERE r.geom IS NOT NULL AND public.ST_Intersects(r.geom, ground)) x) n) p
         CROSS JOIN LATERAL public.ST_Dump(p.g) d
         WHERE kind = 'block' AND public.ST_Intersects(ground, public.ST_PointOnSurface(d.geom))
    ), dry AS (
        SELECT r.no, r.name, CASE WHEN water IS NOT NULL AND r.g && water THEN public.ST_Difference(r.g, water) ELSE r.g END AS g FROM raw r
    ), cut AS (
        SELECT d.no, d.name, CASE WHEN walls IS NOT NULL AND d.g && walls THEN public.ST_Split(d.g, walls) ELSE d.g END AS g
          FROM dry d WHERE NOT public.ST_IsEmpty(d.g)
    ), part AS (
        SELECT c.no, c.name, c.g FROM cut c WHERE kind = 'ward' AND walls IS NULL AND water IS NULL
        UNION ALL
        SELECT c.no, c.name, d.geom FROM cut c CROSS JOIN LATERAL public.ST_Dump(public.ST_CollectionExtract(c.g, 3)) d
         WHERE kind <> 'ward' OR walls IS NOT NULL OR water IS NOT NULL
    ), placed AS (
        SELECT p.*, public.ST_PointOnSurface(p.g) AS at, row_number() OVER w AS place, count(*) OVER (PARTITION BY p.no) AS n
          FROM part p WHERE public.ST_Area(p.g) >= 1
        WINDOW w AS (PARTITION BY p.no ORDER BY public.ST_YMax(p.g) DESC, public.ST_XMin(p.g), public.ST_Area(p.g))
    )
    SELECT (row_number() OVER (ORDER BY p.no, p.place))::integer, coalesce(p.name, p.no::text) || CASE WHEN p.n > 1 THEN '/' || p.place ELSE '' END,
           public.ST_X(p.at), public.ST_Y(p.at), public.ST_Multi(p.g)
      FROM placed p ORDER BY 1;
END
$$;
COMMENT ON FUNCTION umdss.zone_units(text, double precision, integer[], public.geometry[]) IS
    'Units of a zone plan: grid cells of a side in m, wards, or blocks between roads, of the city or of some wards, cut by barriers (umdss 7.3).';

-- Queen contiguity: a common border or corner; gaps of drawn borders up to half a metre are none. A border that runs along a barrier joins nobody.
-- Squares of the side of a tile keep the search near: only units that share one are compared.
CREATE FUNCTION umdss.zone_contacts(unit_nos integer[], geoms public.geometry[], barriers public.geometry[], tile_m double precision)
RETURNS TABLE (one integer, other integer, shared_m double precision)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE
    gap constant double precision := 0.5;
    wall public.geometry := public.ST_Buffer(umdss.barrier_lines(barriers), 0.1);
BEGIN
    RETURN QUERY
    WITH unit AS MATERIALIZED (SELECT u.no, u.g FROM unnest(unit_nos, geoms) AS u (no, g)),
    tile AS MATERIALIZED (
        SELECT u.no, i, j FROM unit u
         CROSS JOIN LATERAL generate_series(floor((public.ST_XMin(u.g) - gap) / tile_m)::integer, floor((public.ST_XMax(u.g) + gap) / tile_m)::integer) i
         CROSS JOIN LATERAL generate_series(floor((public.ST_YMin(u.g) - gap) / tile_m)::integer, floor((public.ST_YMax(u.g) + gap) / tile_m)::integer) j
    ), near AS MATERIALIZED (
        SELECT DISTINCT a.no AS a_no, b.no AS b_no FROM tile a JOIN tile b ON b.i = a.i AND b.j = a.j AND b.no > a.no
    ), pair AS (
        SELECT n.a_no, n.b_no, a.g AS a, b.g AS b FROM near n JOIN unit a ON a.no = n.a_no JOIN unit b ON b.no = n.b_no
         WHERE public.ST_DWithin(a.g, b.g, gap)
    ), met AS (
        SELECT p.a_no, p.b_no, p.a, p.b, public.ST_Intersection(public.ST_Boundary(p.a), public.ST_Boundary(p.b)) AS m FROM pair p
    ), seam AS (
        SELECT m.a_no, m.b_no, public.ST_Length(m.m) AS exact_m, m.m,
               CASE WHEN public.ST_Length(m.m) = 0 AND NOT public.ST_Touches(m.a, m.b)
                    THEN public.ST_Length(public.ST_Intersection(public.ST_Boundary(m.a), public.ST_Buffer(m.b, gap))) ELSE 0 END AS loose_m
          FROM met m
    )
    SELECT s.a_no, s.b_no, s.exact_m + s.loose_m FROM seam s
     WHERE wall IS NULL OR NOT CASE WHEN s.exact_m > 0 THEN public.ST_CoveredBy(public.ST_CollectionExtract(s.m, 2), wall)
                                    ELSE public.ST_CoveredBy(s.m, wall) AND NOT public.ST_IsEmpty(s.m) END
     ORDER BY s.a_no, s.b_no;
END
$$;
COMMENT ON FUNCTION umdss.zone_contacts(integer[], public.geometry[], public.geometry[], double precision) IS
    'Units that touch, each pair once, with the length of their common border, m; 0 at a corner; borders along a barrier join nobody (umdss 7.3).';

-- Where each of some containments meets one of these pieces of road within the hose: the nearest, on a tie the smaller number.
CREATE FUNCTION umdss.reached_pieces(ids text[], pieces bigint[], hose_m double precision)
RETURNS TABLE (key text, edge_id bigint, source bigint, target bigint, at double precision, leg_m double precision, x double precision, y double precision)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT DISTINCT ON (c.id) c.id, e.edge_id, e.source, e.target, public.ST_LineLocatePoint(e.geom, c.geom), public.ST_Distance(e.geom, c.geom),
           public.ST_X(c.geom), public.ST_Y(c.geom)
      FROM unnest(ids) AS k (id)
      JOIN fsm.containments c ON c.id = k.id
      JOIN umdss.road_edge e ON public.ST_DWithin(e.geom, c.geom, hose_m)
      JOIN (SELECT DISTINCT p.id FROM unnest(pieces) AS p (id)) p ON p.id = e.edge_id
     ORDER BY c.id, public.ST_Distance(e.geom, c.geom), e.edge_id
$$;
COMMENT ON FUNCTION umdss.reached_pieces(text[], bigint[], double precision) IS
    'Nearest of these pieces of road to each of some containments, within the length of a hose, m: where the truck stands.';

-- One row a containment in use that stands on the map. within: some road of the width lies within the hose (1.4.5). late: the next emptying date on record,
-- else emptied or built plus the cycle, lies before the day.
CREATE FUNCTION umdss.zone_containments(as_of date, wards integer[], unit_nos integer[], geoms public.geometry[], flood public.geometry[],
    road_width_m double precision, hose_m double precision, unknown_is_wide boolean, cycle_years double precision)
RETURNS TABLE (containment_id text, unit_no integer, ward integer, size_m3 double precision, size_imputed boolean, within boolean, late boolean, unsafe boolean,
    lic boolean, flooded boolean, x double precision, y double precision, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE
    today date := umdss.day_of(as_of);
    wet_ground boolean := coalesce(imis.setting_text('sfd_groundwater_risk'), 'low') = 'significant';
BEGIN
    RETURN QUERY
    WITH tank AS MATERIALIZED (
        SELECT b.containment_id AS id, b.ward, b.size_m3, b.size_imputed, b.first_date, b.geom
          FROM umdss.demand_basis(today, 'schedule', ARRAY[40, 40, 60], ARRAY[0.5, 0.75], 0.1, 0, cycle_years) b
         WHERE b.geom IS NOT NULL AND (wards IS NULL OR b.ward = ANY (wards))
    ), inside AS (
        SELECT c.id, min(u.no) AS no FROM unnest(unit_nos, geoms) AS u (no, g) JOIN fsm.containments c ON public.ST_Intersects(u.g, c.geom) GROUP BY c.id
    ), reached AS (
        SELECT DISTINCT c.id FROM utility_info.roads r JOIN fsm.containments c ON public.ST_DWithin(r.geom, c.geom, hose_m)
         WHERE r.carrying_width >= road_width_m OR (unknown_is_wide AND r.carrying_width IS NULL)
    ), wet AS (
        SELECT DISTINCT c.id FROM unnest(flood) f (g) JOIN fsm.containments c ON public.ST_Intersects(f.g, c.geom)
    ), home AS (
        SELECT l.containment_id, bool_or(b.lic_id IS NOT NULL OR coalesce(b.low_income_hh, false)) AS lic
          FROM building_info.build_contains l JOIN building_info.buildings b ON b.bin = l.bin GROUP BY l.containment_id
    )
    SELECT t.id, coalesce(i.no, n.no), t.ward, t.size_m3, t.size_imputed, r.id IS NOT NULL, coalesce(t.first_date < today, false),
           umdss.is_unsafe_outlet(c.type_id) OR (c.type_id = 9 AND wet_ground), coalesce(h.lic, false), w.id IS NOT NULL,
           public.ST_X(t.geom), public.ST_Y(t.geom), t.geom
      FROM tank t
      JOIN fsm.containments c ON c.id = t.id
      LEFT JOIN inside i ON i.id = t.id
      LEFT JOIN LATERAL (SELECT u.no FROM unnest(unit_nos, geoms) AS u (no, g) WHERE i.no IS NULL ORDER BY public.ST_Distance(u.g, t.geom), u.no LIMIT 1) n ON true
      LEFT JOIN reached r ON r.id = t.id
      LEFT JOIN wet w ON w.id = t.id
      LEFT JOIN home h ON h.containment_id = t.id
     ORDER BY t.id;
END
$$;
COMMENT ON FUNCTION umdss.zone_containments(date, integer[], integer[], public.geometry[], public.geometry[], double precision, double precision, boolean, double precision) IS
    'Containments in use with the unit they lie in (outside all units the nearest), volume, reach, and what gives them priority in a zone plan (umdss 7.3).';

CREATE FUNCTION umdss.zone_shapes(zone_nos integer[], geoms public.geometry[]) RETURNS TABLE (zone integer, perimeter_m double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT s.no, public.ST_Perimeter(s.g), s.g
      FROM (SELECT u.no, public.ST_Multi(public.ST_CollectionExtract(public.ST_Union(u.g), 3)) AS g FROM unnest(zone_nos, geoms) AS u (no, g) GROUP BY u.no) s ORDER BY s.no
$$;
COMMENT ON FUNCTION umdss.zone_shapes(integer[], public.geometry[]) IS 'Units put together to zones, with the length of their outline, m.';

-- What an officer posts: where and when, nobody's name.
CREATE FUNCTION umdss.zone_buildings(ids text[], zone_nos integer[])
RETURNS TABLE (zone integer, bin text, house_number text, road_code text, road_name text, ward integer, containment_ids text, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT k.zone, b.bin, b.house_number, b.road_code, r.name, b.ward, k.ids, b.geom
      FROM (SELECT u.no AS zone, l.bin, string_agg(u.id, '; ' ORDER BY u.id) AS ids
              FROM unnest(ids, zone_nos) AS u (id, no) JOIN building_info.build_contains l ON l.containment_id = u.id GROUP BY u.no, l.bin) k
      JOIN building_info.buildings b ON b.bin = k.bin
      LEFT JOIN utility_info.roads r ON r.code = b.road_code
     ORDER BY k.zone, r.name, b.road_code, b.house_number, b.bin
$$;
COMMENT ON FUNCTION umdss.zone_buildings(text[], integer[]) IS
    'Buildings of containments by zone, in the order of roads and house numbers, for notices; no personal data (umdss 7.3).';
