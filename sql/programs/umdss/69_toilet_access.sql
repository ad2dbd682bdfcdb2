-- Who has no toilet at home, and how far the next public or community toilet is on foot. Spec: umdss.md 7.11.
-- requires: umdss/61_access.sql
-- requires: building_info/10_values.sql

-- Users of toilets beside those at home: all people of a building without a toilet, the others of one with a toilet.
CREATE FUNCTION umdss.toilet_demand(only_without_toilet boolean, unrecorded_have_none boolean)
RETURNS TABLE (bin text, ward integer, people integer, is_assumed boolean, point public.geometry, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT w.bin, building_info.ward_at(w.point), w.people, w.is_assumed, w.point, w.geom
      FROM (
        SELECT b.bin, b.point, b.geom::public.geometry AS geom,
               CASE WHEN without.toilet THEN b.population_served
                    WHEN only_without_toilet THEN 0
                    WHEN b.population_with_private_toilet IS NULL AND NOT unrecorded_have_none THEN 0
                    ELSE greatest(b.population_served - coalesce(b.population_with_private_toilet, 0), 0) END AS people,
               NOT without.toilet AND NOT only_without_toilet AND b.population_with_private_toilet IS NULL AND b.population_served > 0 AS is_assumed
          FROM building_info.buildings b
         CROSS JOIN LATERAL (SELECT b.toilet_status IS FALSE OR coalesce(b.sanitation_system_id IN (9, 10, 12), false) AS toilet) without
         WHERE b.point IS NOT NULL AND coalesce(b.use_category_id NOT IN (34, 35), true)
           AND (b.population_served IS NOT NULL OR without.toilet)
      ) w
     WHERE w.people > 0 OR w.people IS NULL OR w.is_assumed
     ORDER BY w.bin
$$;
COMMENT ON FUNCTION umdss.toilet_demand(boolean, boolean) IS
    'People without a private toilet by building, people empty where the number is not known; is_assumed: how many have one is not recorded (umdss 7.11).';

CREATE FUNCTION umdss.toilets_to_walk_to(unknown_seats integer)
RETURNS TABLE (toilet_id integer, toilet text, toilet_type text, ward integer, seats integer, is_assumed boolean, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT t.id, coalesce(t.name, t.location_name, t.bin), t.type, building_info.ward_at(p.geom), coalesce(s.n, unknown_seats), s.n IS NULL, p.geom
      FROM fsm.toilets_register t
      LEFT JOIN building_info.buildings h ON h.bin = t.bin
     CROSS JOIN LATERAL (SELECT coalesce(t.geom, h.point) AS geom) p
     CROSS JOIN LATERAL (
        SELECT coalesce(t.total_no_of_toilets, nullif(coalesce(t.male_seats, 0) + coalesce(t.female_seats, 0) + coalesce(t.pwd_seats, 0), 0)) AS n) s
     WHERE t.status AND p.geom IS NOT NULL
     ORDER BY t.id
$$;
COMMENT ON FUNCTION umdss.toilets_to_walk_to(integer) IS
    'Operational public and community toilets with their seats; where none are recorded, the number given (umdss 7.11).';

CREATE FUNCTION umdss.wards_at(xs double precision[], ys double precision[]) RETURNS TABLE (no integer, ward integer, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.no::integer, building_info.ward_at(g.geom), g.geom
      FROM unnest(xs, ys) WITH ORDINALITY AS p (x, y, no)
     CROSS JOIN LATERAL (SELECT public.ST_SetSRID(public.ST_MakePoint(p.x, p.y), public.Find_SRID('layer_info', 'citypolys', 'geom')) AS geom) g
     ORDER BY p.no
$$;
COMMENT ON FUNCTION umdss.wards_at(double precision[], double precision[]) IS 'Points of the municipality''s system with the ward that each lies in, in the order given.';

-- Areas from costs on the network: squares of a grid whose middle can be reached within each limit. A part of a piece runs from one share of its
-- length to another; a cost that is empty means that the part is not reached from that end. A square belongs to the nearest usable piece.
CREATE FUNCTION umdss.cells_of_costs(
    pieces bigint[], firsts double precision[], lasts double precision[], first_costs double precision[], last_costs double precision[], in_seconds boolean,
    leg_rate double precision, most_leg_m double precision, cell_m double precision, limits double precision[], usable bigint[] DEFAULT NULL)
RETURNS TABLE (band integer, above double precision, up_to double precision, n_cells bigint, area_ha double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    WITH ground AS (
        SELECT public.Find_SRID('layer_info', 'citypolys', 'geom') AS srid
    ), part AS MATERIALIZED (
        SELECT p.piece, p.a, p.b, p.at_a, p.at_b, CASE WHEN in_seconds THEN e.time_s ELSE e.length_m END AS whole, e.geom
          FROM unnest(pieces, firsts, lasts, first_costs, last_costs) AS p (piece, a, b, at_a, at_b) JOIN umdss.road_edge e ON e.edge_id = p.piece
         WHERE least(p.at_a, p.at_b) <= (SELECT max(l) FROM unnest(limits) l)
    ), spot AS MATERIALIZED (
        SELECT c.i, c.j, public.ST_SetSRID(public.ST_MakePoint((c.i + 0.5::double precision) * cell_m, (c.j + 0.5::double precision) * cell_m), g.srid) AS middle
          FROM (SELECT DISTINCT i.n AS i, j.n AS j
                  FROM (SELECT DISTINCT q.piece, q.geom FROM part q) q
                 CROSS JOIN LATERAL generate_series(floor((public.ST_XMin(q.geom) - most_leg_m) / cell_m)::integer, floor((public.ST_XMax(q.geom) + most_leg_m) / cell_m)::integer) i (n)
                 CROSS JOIN LATERAL generate_series(floor((public.ST_YMin(q.geom) - most_leg_m) / cell_m)::integer, floor((public.ST_YMax(q.geom) + most_leg_m) / cell_m)::integer) j (n)
               ) c CROSS JOIN ground g
    ), near AS MATERIALIZED (
        SELECT s.i, s.j, n.edge_id, n.d, public.ST_LineLocatePoint(n.geom, s.middle) AS at
          FROM spot s
         CROSS JOIN LATERAL (SELECT x.edge_id, x.geom, public.ST_Distance(x.geom, s.middle) AS d FROM umdss.road_edge x
                              WHERE x.geom && public.ST_Expand(s.middle, most_leg_m) AND (usable IS NULL OR x.edge_id = ANY (usable))
                              ORDER BY 3, x.edge_id LIMIT 1) n
         WHERE n.d <= most_leg_m
    ), ring AS (
        SELECT row_number() OVER (ORDER BY l.l)::integer AS no, coalesce(lag(l.l) OVER (ORDER BY l.l), 0) AS low, l.l AS high FROM unnest(limits) l (l)
    ), square AS (
        SELECT n.i, n.j, (SELECT min(r.no) FROM ring r
                           WHERE min(least(p.at_a + (n.at - p.a) * p.whole, p.at_b + (p.b - n.at) * p.whole) + n.d * leg_rate) <= r.high) AS no
          FROM near n JOIN part p ON p.piece = n.edge_id AND n.at BETWEEN p.a AND p.b GROUP BY n.i, n.j
    ), bar AS (  -- squares side by side are one bar: fewer shapes to melt together
        SELECT s.no, s.j, min(s.i) AS west, max(s.i) + 1 AS east
          FROM (SELECT q.*, q.i - row_number() OVER (PARTITION BY q.no, q.j ORDER BY q.i) AS island FROM square q WHERE q.no IS NOT NULL) s
         GROUP BY s.no, s.j, s.island
    )
    SELECT r.no, r.low, r.high, sum(b.east - b.west)::bigint, (sum(b.east - b.west) * cell_m * cell_m / 10000)::double precision,
           public.ST_Multi(public.ST_Union(public.ST_MakeEnvelope(b.west * cell_m, b.j * cell_m, b.east * cell_m, (b.j + 1) * cell_m, g.srid)))
      FROM bar b JOIN ring r ON r.no = b.no CROSS JOIN ground g GROUP BY r.no, r.low, r.high ORDER BY r.no
$$;
COMMENT ON FUNCTION umdss.cells_of_costs(bigint[], double precision[], double precision[], double precision[], double precision[], boolean, double precision,
    double precision, double precision, double precision[], bigint[]) IS
    'Bands of costs from costs on parts of the network: grid squares melted together, by the cost at the nearest point of a usable piece plus the way to the middle (umdss 7.4, 7.11).';
