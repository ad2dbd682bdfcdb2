-- What is discharged into water bodies: who, how much, into which reach. Spec: umdss.md 7.17.
-- With the rights of the person who asks. Which drain leads where, and what lies downstream, is found in the toolbox.
-- requires: umdss/68_trace.sql
-- requires: umdss/73_groundwater.sql

-- removal: share of the load that stays behind in 1 septic tanks, 2 lined pits, 3 elsewhere.
CREATE FUNCTION umdss.load_left(family text, removal double precision[]) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT 1 - CASE family WHEN 'septic_tank' THEN removal[1] WHEN 'lined_pit' THEN removal[2] ELSE removal[3] END
$$;
COMMENT ON FUNCTION umdss.load_left(text, double precision[]) IS 'Share of the load that leaves a containment of this family (umdss 7.17).';

CREATE FUNCTION umdss.water_dischargers(as_of date, within_m double precision, removal double precision[], cluster_m double precision, cluster_least integer)
RETURNS TABLE (source text, key text, ward integer, people double precision, load_left double precision, waterbody_id integer, distance_m double precision,
    cluster_no integer, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    WITH one AS (
        SELECT 'building' AS source, b.bin AS key, b.ward, coalesce(b.population_served, 0)::double precision AS people, 1.0::double precision AS l, b.point::public.geometry AS g
          FROM building_info.buildings b WHERE b.sanitation_system_id = 7 AND b.point IS NOT NULL
           AND (b.construction_year IS NULL OR b.construction_year <= extract(year FROM umdss.day_of(as_of)))
        UNION ALL
        SELECT 'containment', p.containment_id, building_info.ward_at(p.geom), p.users, umdss.load_left(p.family, removal), p.geom
          FROM umdss.pits_in_use(as_of) p JOIN fsm.containments c ON c.id = p.containment_id JOIN fsm.containment_types t ON t.id = c.type_id
         WHERE t.outlet = 'water_body'
    )
    , placed AS (
        SELECT o.*, n.id, n.m
          FROM one o
          LEFT JOIN LATERAL (SELECT w.id, public.ST_Distance(w.geom, o.g) AS m FROM layer_info.waterbodys w
                              WHERE public.ST_DWithin(w.geom, o.g, within_m) ORDER BY 2, 1 LIMIT 1) n ON true
    )
    SELECT p.source, p.key, p.ward, p.people, p.l, p.id, p.m,
           CASE WHEN p.id IS NOT NULL THEN public.ST_ClusterDBSCAN(p.g, cluster_m, cluster_least) OVER (PARTITION BY p.id IS NULL ORDER BY p.source, p.key
               ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) END,
           p.g
      FROM placed p
     ORDER BY 1, 2
$$;
COMMENT ON FUNCTION umdss.water_dischargers(date, double precision, double precision[], double precision, integer) IS
    'Who discharges into water without a network: buildings that lead to a water body, and containments whose outlet does, with people, the share of their load that leaves, and the nearest water body within a distance, m (empty when none is), and the cluster of those that have one (DBSCAN) (umdss 7.17).';

CREATE FUNCTION umdss.drain_discharges(removal double precision[]) RETURNS TABLE (code text, people double precision, people_left double precision)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    WITH behind AS (
        SELECT l.bin, avg(umdss.load_left(t.family, removal)) AS l
          FROM building_info.build_contains l JOIN fsm.containments c ON c.id = l.containment_id AND c.decommissioned_date IS NULL
          JOIN fsm.containment_types t ON t.id = c.type_id GROUP BY l.bin
    )
    SELECT b.drain_code, sum(coalesce(b.population_served, 0))::double precision, sum(coalesce(b.population_served, 0) * coalesce(h.l, 1))::double precision
      FROM building_info.buildings b LEFT JOIN behind h ON h.bin = b.bin
     WHERE b.drain_code IS NOT NULL GROUP BY b.drain_code ORDER BY 1
$$;
COMMENT ON FUNCTION umdss.drain_discharges(double precision[]) IS
    'People of the buildings on each drain, and as many as their load is worth after what their containments keep (umdss 7.17).';

-- Pieces of about reach_m along and across, numbered within the city; beside: the pieces of the same water body that they meet.
CREATE FUNCTION umdss.water_reaches(reach_m double precision)
RETURNS TABLE (reach_no integer, waterbody_id integer, waterbody text, waterbody_type text, beside integer[], geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    WITH piece AS MATERIALIZED (
        SELECT (row_number() OVER (ORDER BY w.id, s.i, s.j, d.path))::integer AS no, w.id, w.name, w.type, d.geom AS g
          FROM layer_info.waterbodys w
         CROSS JOIN LATERAL public.ST_SquareGrid(reach_m, w.geom) s
         CROSS JOIN LATERAL public.ST_Dump(public.ST_CollectionExtract(public.ST_Intersection(w.geom, s.geom), 3)) d
    ), met AS (
        SELECT a.no, array_agg(b.no ORDER BY b.no) AS others
          FROM piece a JOIN piece b ON b.id = a.id AND b.no <> a.no AND public.ST_Expand(a.g, 0.01) && b.g AND public.ST_DWithin(a.g, b.g, 0.01) GROUP BY a.no
    )
    SELECT p.no, p.id, p.name, p.type, coalesce(m.others, '{}'), public.ST_Multi(p.g) FROM piece p LEFT JOIN met m ON m.no = p.no ORDER BY 1
$$;
COMMENT ON FUNCTION umdss.water_reaches(double precision) IS
    'Water bodies cut into reaches by squares of a side, m, with the reaches of the same water body that each meets (umdss 7.17).';

CREATE FUNCTION umdss.failed_samples(as_of date) RETURNS TABLE (id integer, sample_date date, sample_location text, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT s.id, s.sample_date, s.sample_location, s.geom::public.geometry FROM public_health.water_samples s
     WHERE s.water_coliform_test_result = 'positive' AND s.geom IS NOT NULL AND s.sample_date <= umdss.day_of(as_of)
     ORDER BY s.id
$$;
COMMENT ON FUNCTION umdss.failed_samples(date) IS 'Water samples with coliforms up to a day.';
