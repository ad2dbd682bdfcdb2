-- The road network: built as a whole from the roads, with what is wrong with them; legs from objects to it. Spec: umdss.md 6.2.
-- requires: umdss/10_basis.sql

CREATE FUNCTION umdss.network_state(OUT built boolean, OUT stale boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT m.id IS NOT NULL,
           m.id IS NULL OR m.n_roads <> (SELECT count(*) FROM utility_info.roads r WHERE r.geom IS NOT NULL)
           OR EXISTS (SELECT 1 FROM utility_info.roads r WHERE greatest(r.created_at, r.updated_at) > m.built_at)
      FROM (SELECT 1) one LEFT JOIN umdss.network_meta m ON true
$$;
COMMENT ON FUNCTION umdss.network_state() IS 'Whether the road network was built, and whether roads were added, changed or deleted since: looked up, so that saving a road never waits for it.';

CREATE FUNCTION umdss.speed_of(hierarchy text, surface text) RETURNS numeric
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(
        (SELECT s.speed_kmh FROM umdss.road_speed s
          WHERE (s.hierarchy = speed_of.hierarchy OR s.hierarchy IS NULL) AND (s.surface_type = surface OR s.surface_type IS NULL)
          ORDER BY s.hierarchy IS NULL, s.surface_type IS NULL LIMIT 1),
        imis.setting_number('umdss_truck_speed_kmh'), 20)
$$;
COMMENT ON FUNCTION umdss.speed_of(text, text) IS 'Speed of a truck on a kind of road, km/h: the closest line of the table of speeds, else the setting.';

-- The build. Every line is cut where another crosses it on the same level and where another ends at it; the point of a cut is one and the same for
-- both lines, so that pieces meet exactly. ST_Node over all roads would do the first alone, and fails on drawings with near-coincident lines.
CREATE FUNCTION umdss.build_network(snap_m double precision, use_direction boolean)
RETURNS TABLE (n_edges bigint, n_nodes bigint, n_components bigint, pct_main numeric)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    srid constant integer := (SELECT public.Find_SRID('layer_info', 'citypolys', 'geom'));
    close_m constant double precision := 0.011;  -- coordinates are kept to the centimetre: a point on a slanted line lies so far beside it
    tip record;
    near record;
    spot public.geometry;
BEGIN
    IF snap_m IS NULL OR snap_m < 0 OR snap_m > 5 THEN
        PERFORM imis.refuse('umdss_snap', 'The gap to close must lie between 0 and 5 m. Correct it.');
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('umdss.build_network'));
    DELETE FROM umdss.road_edge;
    DELETE FROM umdss.road_node;
    DELETE FROM umdss.network_meta;
    DELETE FROM umdss.road_line;

    -- 1. single lines, to the centimetre, specks dropped
    INSERT INTO umdss.road_line (line_no, code, grade_separated, geom)
    SELECT row_number() OVER (ORDER BY x.code, x.path), x.code, x.grade_separated, x.g
      FROM (SELECT r.code, r.grade_separated, d.path, (public.ST_Dump(CASE WHEN public.ST_IsSimple(d.geom) THEN d.geom ELSE public.ST_Node(d.geom) END)).geom AS g0
              FROM utility_info.roads r CROSS JOIN LATERAL public.ST_Dump(r.geom) d WHERE r.geom IS NOT NULL) y
     CROSS JOIN LATERAL (SELECT y.code, y.path, y.grade_separated, public.ST_RemoveRepeatedPoints(public.ST_SnapToGrid(y.g0, 0.01)) AS g) x
     WHERE public.ST_Length(x.g) >= 0.05;
    IF NOT FOUND THEN
        PERFORM imis.refuse('umdss_no_roads', 'There are no roads on the map to build a network from. Load or draw roads first.');
    END IF;
    ANALYZE umdss.road_line;

    -- 2. ends that fall short: moved to the nearest other line, in the order of codes, end before start
    FOR tip IN
        SELECT l.line_no, e.last FROM umdss.road_line l CROSS JOIN (VALUES (true), (false)) e (last)
         CROSS JOIN LATERAL (SELECT CASE WHEN e.last THEN public.ST_EndPoint(l.geom) ELSE public.ST_StartPoint(l.geom) END AS p) t
         WHERE snap_m > 0 AND NOT public.ST_IsClosed(l.geom)
           AND EXISTS (SELECT 1 FROM umdss.road_line o WHERE o.line_no <> l.line_no AND public.ST_DWithin(o.geom, t.p, snap_m))
           AND NOT EXISTS (SELECT 1 FROM umdss.road_line o WHERE o.line_no <> l.line_no AND public.ST_DWithin(o.geom, t.p, close_m))
         ORDER BY l.line_no, e.last DESC
    LOOP
        SELECT l.geom, CASE WHEN tip.last THEN public.ST_EndPoint(l.geom) ELSE public.ST_StartPoint(l.geom) END AS p, o.geom AS other INTO near
          FROM umdss.road_line l
          JOIN LATERAL (SELECT x.geom FROM umdss.road_line x
                         WHERE x.line_no <> l.line_no
                           AND public.ST_DWithin(x.geom, CASE WHEN tip.last THEN public.ST_EndPoint(l.geom) ELSE public.ST_StartPoint(l.geom) END, snap_m)
                         ORDER BY public.ST_Distance(x.geom, CASE WHEN tip.last THEN public.ST_EndPoint(l.geom) ELSE public.ST_StartPoint(l.geom) END), x.line_no
                         LIMIT 1) o ON true
         WHERE l.line_no = tip.line_no;
        IF FOUND AND NOT public.ST_DWithin(near.other, near.p, close_m) THEN
            spot := public.ST_SnapToGrid(public.ST_ClosestPoint(near.other, near.p), 0.01);
            UPDATE umdss.road_line l SET geom = public.ST_SetPoint(l.geom, CASE WHEN tip.last THEN -1 ELSE 0 END, spot) WHERE l.line_no = tip.line_no;
        END IF;
    END LOOP;

    -- 3. cuts: crossings on one level (each pair once, one point for both), and ends that touch
    INSERT INTO umdss.road_cut (line_no, x, y, share)
    WITH pair AS MATERIALIZED (
        SELECT a.line_no AS a_no, b.line_no AS b_no, a.geom AS a, b.geom AS b, a.grade_separated OR b.grade_separated AS apart
          FROM umdss.road_line a JOIN umdss.road_line b ON b.line_no > a.line_no AND public.ST_DWithin(a.geom, b.geom, close_m)
    ), tips AS (
        SELECT p.a_no AS line_no, p.a AS line, t.g AS at FROM pair p CROSS JOIN LATERAL (VALUES (public.ST_StartPoint(p.b)), (public.ST_EndPoint(p.b))) t (g)
         WHERE public.ST_DWithin(p.a, t.g, close_m)
        UNION
        SELECT p.b_no, p.b, t.g FROM pair p CROSS JOIN LATERAL (VALUES (public.ST_StartPoint(p.a)), (public.ST_EndPoint(p.a))) t (g)
         WHERE public.ST_DWithin(p.b, t.g, close_m)
    ), crossing AS (
        SELECT p.a_no, p.b_no, p.a, p.b, public.ST_SnapToGrid(d.geom, 0.01) AS at
          FROM pair p CROSS JOIN LATERAL public.ST_DumpPoints(public.ST_Intersection(p.a, p.b)) d
         WHERE NOT p.apart AND public.ST_Intersects(p.a, p.b)
    ), real_crossing AS (
        SELECT c.* FROM crossing c
         WHERE NOT public.ST_DWithin(c.at, public.ST_Collect(public.ST_StartPoint(c.a), public.ST_EndPoint(c.a)), 2 * close_m)
           AND NOT public.ST_DWithin(c.at, public.ST_Collect(public.ST_StartPoint(c.b), public.ST_EndPoint(c.b)), 2 * close_m)
    ), cut AS (
        SELECT t.line_no, t.line, t.at FROM tips t
        UNION SELECT c.a_no, c.a, c.at FROM real_crossing c
        UNION SELECT c.b_no, c.b, c.at FROM real_crossing c
    )
    SELECT c.line_no, public.ST_X(c.at), public.ST_Y(c.at), min(public.ST_LineLocatePoint(c.line, c.at)) FROM cut c
     GROUP BY c.line_no, public.ST_X(c.at), public.ST_Y(c.at);
    -- a line's own ends; a cut beside an end is that end
    DELETE FROM umdss.road_cut k USING umdss.road_line l
     WHERE l.line_no = k.line_no AND k.x = public.ST_X(public.ST_StartPoint(l.geom)) AND k.y = public.ST_Y(public.ST_StartPoint(l.geom));
    DELETE FROM umdss.road_cut k USING umdss.road_line l
     WHERE l.line_no = k.line_no AND k.x = public.ST_X(public.ST_EndPoint(l.geom)) AND k.y = public.ST_Y(public.ST_EndPoint(l.geom));
    INSERT INTO umdss.road_cut (line_no, x, y, share)
    SELECT l.line_no, public.ST_X(public.ST_StartPoint(l.geom)), public.ST_Y(public.ST_StartPoint(l.geom)), -1 FROM umdss.road_line l
    UNION ALL SELECT l.line_no, public.ST_X(public.ST_EndPoint(l.geom)), public.ST_Y(public.ST_EndPoint(l.geom)), 2 FROM umdss.road_line l;

    -- 4. nodes in the order of east, north; pieces between neighbouring cuts, a doubled piece once, for the smaller code
    INSERT INTO umdss.road_node (node_id, component, degree, geom)
    SELECT row_number() OVER (ORDER BY n.x, n.y), 0, 0, public.ST_SetSRID(public.ST_MakePoint(n.x, n.y), srid)
      FROM (SELECT DISTINCT k.x, k.y FROM umdss.road_cut k) n;
    INSERT INTO umdss.road_edge (edge_id, road_code, length_m, width_m, hierarchy, surface, oneway, speed_kmh, time_s, source, target, component, geom)
    SELECT row_number() OVER (ORDER BY e.code, e.line_no, e.share), e.code, e.m, r.carrying_width, r.hierarchy, r.surface_type,
           CASE WHEN use_direction THEN r.oneway ELSE 'both' END, v.kmh, e.m * 3.6 / v.kmh, e.s, e.t, 0, e.g
      FROM (
        SELECT DISTINCT ON (least(s.node_id, t.node_id), greatest(s.node_id, t.node_id), round(public.ST_Length(x.g)::numeric, 1))
               k.code, k.line_no, k.share, s.node_id AS s, t.node_id AS t, x.g, public.ST_Length(x.g) AS m
          FROM (SELECT c.line_no, l.code, l.geom, c.x, c.y, c.share, lead(c.share) OVER w AS next_share, lead(c.x) OVER w AS next_x, lead(c.y) OVER w AS next_y
                  FROM umdss.road_cut c JOIN umdss.road_line l ON l.line_no = c.line_no WINDOW w AS (PARTITION BY c.line_no ORDER BY c.share, c.x, c.y)) k
         CROSS JOIN LATERAL (SELECT public.ST_LineSubstring(k.geom, least(greatest(k.share, 0), 1), least(greatest(k.next_share, 0), 1)) AS g) raw
         CROSS JOIN LATERAL (SELECT CASE WHEN public.ST_NPoints(raw.g) > 1 THEN
                public.ST_SetPoint(public.ST_SetPoint(raw.g, 0, public.ST_SetSRID(public.ST_MakePoint(k.x, k.y), srid)), -1,
                                   public.ST_SetSRID(public.ST_MakePoint(k.next_x, k.next_y), srid)) END AS g) x
          JOIN umdss.road_node s ON s.geom = public.ST_SetSRID(public.ST_MakePoint(k.x, k.y), srid)
          JOIN umdss.road_node t ON t.geom = public.ST_SetSRID(public.ST_MakePoint(k.next_x, k.next_y), srid)
         WHERE k.next_share IS NOT NULL AND x.g IS NOT NULL AND public.ST_Length(x.g) > 0 AND (s.node_id <> t.node_id OR public.ST_Length(x.g) > 0.05)
         ORDER BY least(s.node_id, t.node_id), greatest(s.node_id, t.node_id), round(public.ST_Length(x.g)::numeric, 1), k.code, k.line_no
      ) e
      JOIN utility_info.roads r ON r.code = e.code
      CROSS JOIN LATERAL (SELECT umdss.speed_of(r.hierarchy, r.surface_type) AS kmh) v;

    PERFORM umdss.name_components();
    DELETE FROM umdss.road_node n WHERE n.degree = 0;
    DELETE FROM umdss.road_cut;
    DELETE FROM umdss.road_line;
    SELECT count(*), count(DISTINCT e.component), round((sum(e.length_m) FILTER (WHERE e.component = 1) * 100 / nullif(sum(e.length_m), 0))::numeric, 1)
      INTO n_edges, n_components, pct_main FROM umdss.road_edge e;
    n_nodes := (SELECT count(*) FROM umdss.road_node);
    INSERT INTO umdss.network_meta (snap_m, use_direction, n_roads, n_edges, n_nodes, n_components, pct_main, built_at, built_by)
    SELECT build_network.snap_m, build_network.use_direction, count(*), build_network.n_edges, build_network.n_nodes, build_network.n_components,
           build_network.pct_main, clock_timestamp(), imis.current_user_id()
      FROM utility_info.roads r WHERE r.geom IS NOT NULL;
    ANALYZE umdss.road_edge;
    ANALYZE umdss.road_node;
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION umdss.build_network(double precision, boolean) IS
    'Builds the road network anew from the roads: ends within the gap closed, lines cut where they meet, connected parts named; all or nothing (umdss 6.2).';

-- Connected parts by union and find, the longest part first.
CREATE FUNCTION umdss.name_components() RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    head integer[] := (SELECT array_agg(n ORDER BY n) FROM generate_series(1, (SELECT max(node_id)::integer FROM umdss.road_node)) n);
    e record;
    a integer;
    b integer;
BEGIN
    FOR e IN SELECT source::integer AS s, target::integer AS t FROM umdss.road_edge LOOP
        a := e.s;
        WHILE head[a] <> a LOOP head[a] := head[head[a]]; a := head[a]; END LOOP;
        b := e.t;
        WHILE head[b] <> b LOOP head[b] := head[head[b]]; b := head[b]; END LOOP;
        IF a < b THEN head[b] := a; ELSE head[a] := b; END IF;
    END LOOP;
    FOR a IN 1 .. coalesce(array_length(head, 1), 0) LOOP
        b := a;
        WHILE head[b] <> b LOOP b := head[b]; END LOOP;
        head[a] := b;
    END LOOP;
    WITH part AS (
        SELECT h.head, row_number() OVER (ORDER BY sum(e2.length_m) DESC, h.head) AS number
          FROM umdss.road_edge e2 JOIN unnest(head) WITH ORDINALITY AS h (head, node) ON h.node = e2.source GROUP BY h.head
    ), named AS (
        SELECT h.node, p.number FROM unnest(head) WITH ORDINALITY AS h (head, node) JOIN part p ON p.head = h.head
    ), ends AS (
        SELECT x.node, count(*) AS n FROM (SELECT source AS node FROM umdss.road_edge UNION ALL SELECT target FROM umdss.road_edge) x GROUP BY x.node
    )
    UPDATE umdss.road_node n SET component = named.number, degree = ends.n
      FROM named JOIN ends ON ends.node = named.node WHERE named.node = n.node_id;
    UPDATE umdss.road_edge x SET component = n.component FROM umdss.road_node n WHERE n.node_id = x.source;
END
$$;
COMMENT ON FUNCTION umdss.name_components() IS 'Names the connected parts of the network, 1 the longest, and counts the pieces at each node.';

CREATE FUNCTION umdss.network_problems()
RETURNS TABLE (problem text, road_code text, component integer, length_m double precision, distance_m double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT 'dangle near a road', e.road_code, n.component, e.length_m, o.d, n.geom
      FROM umdss.road_node n
      JOIN umdss.road_edge e ON n.node_id IN (e.source, e.target)
      JOIN LATERAL (SELECT x.geom <-> n.geom AS d FROM umdss.road_edge x
                     WHERE n.node_id NOT IN (x.source, x.target) AND public.ST_DWithin(x.geom, n.geom, 5)
                       AND x.source NOT IN (e.source, e.target) AND x.target NOT IN (e.source, e.target)
                     ORDER BY x.geom <-> n.geom LIMIT 1) o ON true
     WHERE n.degree = 1
    UNION ALL
    SELECT 'no width', r.code, NULL, public.ST_Length(r.geom), NULL, public.ST_PointOnSurface(r.geom) FROM utility_info.roads r
     WHERE r.carrying_width IS NULL AND r.geom IS NOT NULL
    UNION ALL
    SELECT 'separate part', min(e.road_code), e.component, sum(e.length_m), NULL, public.ST_PointOnSurface(public.ST_Collect(e.geom))
      FROM umdss.road_edge e WHERE e.component > 1 GROUP BY e.component
    UNION ALL
    SELECT 'drawn twice', a.code, NULL, public.ST_Length(a.geom), NULL, public.ST_PointOnSurface(a.geom)
      FROM utility_info.roads a JOIN utility_info.roads b ON b.code < a.code AND b.geom && a.geom AND public.ST_DWithin(a.geom, b.geom, 1)
       AND public.ST_Length(public.ST_Intersection(a.geom, public.ST_Buffer(b.geom, 1))) >= 0.9 * public.ST_Length(a.geom)
    ORDER BY 1, 2
$$;
COMMENT ON FUNCTION umdss.network_problems() IS 'What is wrong with the network: ends within 5 m of a road that they do not meet, parts cut off, roads without width, roads drawn twice.';

-- Legs: from toilets and buildings to the nearest piece of road.
CREATE FUNCTION umdss.network_legs(toilet_ids integer[], bins text[], most_m double precision)
RETURNS TABLE (kind text, key text, edge_id bigint, source bigint, target bigint, at double precision, to_source_m double precision,
    to_target_m double precision, leg_m double precision, leg bytea)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT o.kind, o.key, e.edge_id, e.source, e.target, e.at, e.at * e.length_m, (1 - e.at) * e.length_m, e.d,
           public.ST_AsBinary(public.ST_ShortestLine(o.p, e.geom))
      FROM (SELECT 'toilet' AS kind, t.id::text AS key, coalesce(t.geom, h.point) AS p
              FROM fsm.toilets_register t LEFT JOIN building_info.buildings h ON h.bin = t.bin WHERE t.id = ANY (toilet_ids)
            UNION ALL SELECT 'building', b.bin, b.point FROM building_info.buildings b WHERE b.bin = ANY (bins)) o
      JOIN LATERAL (SELECT x.geom <-> o.p AS d FROM umdss.road_edge x ORDER BY x.geom <-> o.p LIMIT 1) n ON n.d <= most_m
      JOIN LATERAL (SELECT min(x.edge_id) AS id FROM umdss.road_edge x WHERE public.ST_DWithin(x.geom, o.p, n.d * (1 + 1e-12))) k ON true
      JOIN LATERAL (SELECT x.edge_id, x.source, x.target, x.length_m, x.geom, public.ST_LineLocatePoint(x.geom, o.p) AS at, public.ST_Distance(x.geom, o.p) AS d
                      FROM umdss.road_edge x WHERE x.edge_id = k.id) e ON true
$$;
COMMENT ON FUNCTION umdss.network_legs(integer[], text[], double precision) IS 'Way from toilets and buildings to the nearest piece of road, within a limit, m.';

-- Costs from several places at once with pgRouting; without it the plugin computes the same. A place stands between two nodes, so the search begins
-- at a node 0 that leads to the ends of the places' pieces at what it costs to come there. pgRouting wants its edges as the text of a query: it is a
-- constant, what is asked for reaches it through settings of the transaction.
CREATE FUNCTION umdss.drive(pieces bigint[], unit text, direction text, nodes bigint[], costs double precision[], within double precision)
RETURNS TABLE (node_id bigint, cost double precision)
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF cardinality(nodes) = 0 OR cardinality(pieces) = 0 THEN
        RETURN;
    END IF;
    PERFORM set_config('umdss.drive_pieces', pieces::text, true), set_config('umdss.drive_unit', unit, true), set_config('umdss.drive_direction', direction, true),
            set_config('umdss.drive_nodes', nodes::text, true), set_config('umdss.drive_costs', costs::text, true);
    RETURN QUERY
    SELECT d.node, d.agg_cost
      FROM public.pgr_drivingDistance($edges$
        SELECT x.id, x.source, x.target, CASE WHEN x.closed = 'forward' THEN -1 ELSE x.cost END AS cost, CASE WHEN x.closed = 'backward' THEN -1 ELSE x.cost END AS reverse_cost
          FROM (SELECT e.edge_id AS id, e.source, e.target,
                       CASE pg_catalog.current_setting('umdss.drive_unit') WHEN 'time_s' THEN e.time_s ELSE e.length_m END AS cost,
                       CASE pg_catalog.current_setting('umdss.drive_direction')
                            WHEN 'away' THEN CASE e.oneway WHEN 'forward' THEN 'backward' WHEN 'backward' THEN 'forward' END
                            WHEN 'towards' THEN nullif(e.oneway, 'both') END AS closed
                  FROM pg_catalog.unnest(pg_catalog.current_setting('umdss.drive_pieces')::bigint[]) p (id)
                  JOIN umdss.road_edge e ON e.edge_id = p.id) x
        UNION ALL
        SELECT -s.no, 0, s.node, s.cost, -1
          FROM ROWS FROM (pg_catalog.unnest(pg_catalog.current_setting('umdss.drive_nodes')::bigint[]),
                          pg_catalog.unnest(pg_catalog.current_setting('umdss.drive_costs')::double precision[])) WITH ORDINALITY AS s (node, cost, no)
        $edges$, 0::bigint, coalesce(within, 1e15), true) d
     WHERE d.node <> 0;
END
$$;
COMMENT ON FUNCTION umdss.drive(bigint[], text, text, bigint[], double precision[], double precision) IS
    'Cost (length_m or time_s) over some pieces of road to every node, from nodes that are reached at given costs, or, with direction towards, back to them; both: one-way roads do not matter. Needs pgRouting (umdss 6.2, 7.4, 7.11).';

CREATE FUNCTION umdss.network_edges()
RETURNS TABLE (edge_id bigint, road_code text, length_m double precision, width_m numeric, hierarchy text, surface text, oneway text, speed_kmh numeric,
    time_s double precision, source bigint, target bigint, component integer, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT e.edge_id, e.road_code, e.length_m, e.width_m, e.hierarchy, e.surface, e.oneway, e.speed_kmh, e.time_s, e.source, e.target, e.component,
           public.ST_Multi(e.geom) FROM umdss.road_edge e ORDER BY e.edge_id
$$;
COMMENT ON FUNCTION umdss.network_edges() IS 'The pieces of the road network.';

CREATE FUNCTION umdss.network_nodes() RETURNS TABLE (node_id bigint, component integer, degree integer, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$ SELECT n.node_id, n.component, n.degree, n.geom FROM umdss.road_node n ORDER BY n.node_id $$;
COMMENT ON FUNCTION umdss.network_nodes() IS 'The nodes of the road network.';
