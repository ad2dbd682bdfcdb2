-- Pits and wells: how near they stand, which pit is a risk to which well, and whether an area's groundwater is at risk. Spec: umdss.md 7.7.
-- The yearly report (cwis.tank_fate) asks one setting for the whole city, sfd_groundwater_risk, whether a pit keeps its sludge. Here the risk is found
-- pit by pit and ward by ward; the verdict tells what that setting should say. No figure of the report is computed here.
-- requires: umdss/10_basis.sql
-- requires: building_info/10_values.sql

-- Assumptions travel in arrays, in this order:
--   weights   1 permeable, 2 soak pit, 3 open ground, drain or water body, 4 outlet unknown, 5 sealed or to the sewer
--   path      1 distance up to which the way counts whole, 2 distance from which it counts nothing (m), 3 factor where the pit lies higher than the well
--   vertical  1 small gap, 2 large gap (m, from the pit's bottom to the water table), 3 factor of the large gap, 4 factor where the gap is not known
--   limits    1 high risk from, 2 medium risk from (score)
--   depths    1 shallow, 2 medium water table (m)
--   cutoffs   shares (%) above which an area is at risk: 1 pits near a well, 2 pits uphill of a well, 3 pits on vulnerable ground,
--             4 people who drink groundwater, 5 people who drink from open sources among those

CREATE FUNCTION umdss.pit_seepage(family text, outlet text) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN outlet = 'ground' OR family IN ('unlined_pit', 'double_pit') THEN 1
                WHEN outlet = 'soak_pit' THEN 2
                WHEN outlet IN ('open_ground', 'drain', 'water_body') THEN 3
                WHEN outlet IN ('none', 'sewer') THEN 5
                ELSE 4 END
$$;
COMMENT ON FUNCTION umdss.pit_seepage(text, text) IS
    'How a containment of this family and outlet meets the ground: 1 permeable (double pits soak away by design), 2 by a soak pit, 3 over open ground, drain or water body, 4 not known, 5 sealed or to the sewer (umdss 7.7).';

CREATE FUNCTION umdss.groundwater_score(
    source double precision, distance_m double precision, uphill boolean, gap_m double precision, drinking boolean,
    path double precision[] DEFAULT ARRAY[10, 50, 1.25], vertical double precision[] DEFAULT ARRAY[1.5, 10, 0.4, 0.8], other_use double precision DEFAULT 0.5)
RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT 100 * source
         * least(1, CASE WHEN distance_m <= path[1] THEN 1 WHEN distance_m >= path[2] THEN 0 ELSE (path[2] - distance_m) / (path[2] - path[1]) END
                    * CASE WHEN uphill THEN path[3] ELSE 1 END)
         * CASE WHEN gap_m IS NULL THEN vertical[4] WHEN gap_m <= vertical[1] THEN 1 WHEN gap_m >= vertical[2] THEN vertical[3]
                ELSE 1 - (1 - vertical[3]) * (gap_m - vertical[1]) / (vertical[2] - vertical[1]) END
         * CASE WHEN drinking IS FALSE THEN other_use ELSE 1 END
$$;
COMMENT ON FUNCTION umdss.groundwater_score(double precision, double precision, boolean, double precision, boolean, double precision[], double precision[], double precision) IS
    'Risk of one pit to one well, 0 to 100: source x path x vertical x use. A well of which nobody knows whether people drink from it counts as if they did; no distance, no score (umdss 7.7).';

CREATE FUNCTION umdss.risk_class(score double precision, limits double precision[]) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN score IS NULL THEN 'unknown' WHEN score >= limits[1] THEN 'high' WHEN score >= limits[2] THEN 'medium' ELSE 'low' END
$$;
COMMENT ON FUNCTION umdss.risk_class(double precision, double precision[]) IS 'high, medium or low by the two limits, which are inside; unknown without a score.';

CREATE FUNCTION umdss.vulnerable_ground(rock text, water_depth_m double precision, depths double precision[]) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN rock IN ('coarse', 'fractured') THEN true
                WHEN rock = 'fine' THEN water_depth_m < depths[1]
                WHEN rock IN ('weathered', 'medium') THEN water_depth_m < depths[2] END
$$;
COMMENT ON FUNCTION umdss.vulnerable_ground(text, double precision, double precision[]) IS
    'Whether ground lets germs through to the water table: coarse sand, gravel and fractured rock always; fine sand, silt and clay above a shallow one; weathered basement and medium sand above a shallow or medium one; empty when rock or depth is not known (umdss 7.7).';

CREATE FUNCTION umdss.groundwater_verdict(
    pct_near double precision, pct_uphill double precision, pct_vulnerable double precision, pct_groundwater double precision, pct_open double precision,
    cutoffs double precision[])
RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN pct_groundwater IS NULL OR pct_near IS NULL THEN NULL
                WHEN pct_groundwater > cutoffs[4] AND (
                     coalesce(pct_vulnerable > cutoffs[3], false)
                     OR (pct_near > cutoffs[1] OR coalesce(pct_uphill > cutoffs[2], false)) AND (pct_vulnerable IS NULL OR coalesce(pct_open > cutoffs[5], true)))
                THEN 'significant' ELSE 'low' END
$$;
COMMENT ON FUNCTION umdss.groundwater_verdict(double precision, double precision, double precision, double precision, double precision, double precision[]) IS
    'Risk to the groundwater of an area, low or significant: enough people drink groundwater, and either the ground is vulnerable, or pits stand near or uphill of wells and it is not so that the ground is known to be safe and the sources are protected. Empty when distance or drinking is not known (umdss 7.7).';

CREATE FUNCTION umdss.building_wells(ground_sources text[])
RETURNS TABLE (well_key text, drinking boolean, measured_m double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT b.bin, s.code = ANY (ground_sources), b.distance_from_well::double precision, b.point::public.geometry
      FROM building_info.buildings b LEFT JOIN building_info.water_sources s ON s.id = b.water_source_id
     WHERE b.well_presence_status AND b.point IS NOT NULL
     ORDER BY b.bin
$$;
COMMENT ON FUNCTION umdss.building_wells(text[]) IS
    'Wells by the buildings that have one: whether its people drink groundwater (empty when their source is not recorded), and the distance measured from it to the closest containment, m.';

CREATE FUNCTION umdss.pits_in_use(as_of date)
RETURNS TABLE (containment_id text, containment_type text, family text, seepage integer, depth_m double precision, recorded_m double precision,
    users double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH pit AS MATERIALIZED (
        SELECT c.id, c.type_id, c.depth, c.distance_closest_well, c.geom FROM fsm.containments c
         WHERE c.geom IS NOT NULL AND (c.decommissioned_date IS NULL OR c.decommissioned_date > umdss.day_of(as_of))
           AND (c.construction_date IS NULL OR c.construction_date <= umdss.day_of(as_of))
    ), shared AS (
        SELECT l.bin, count(*) AS n FROM building_info.build_contains l JOIN pit p ON p.id = l.containment_id GROUP BY l.bin
    ), used AS (
        SELECT l.containment_id, sum(b.population_served::double precision / s.n) AS users
          FROM building_info.build_contains l JOIN shared s ON s.bin = l.bin JOIN building_info.buildings b ON b.bin = l.bin GROUP BY l.containment_id
    )
    SELECT p.id, t.label, t.family, umdss.pit_seepage(t.family, t.outlet), p.depth::double precision,
           p.distance_closest_well::double precision, coalesce(u.users, 0), p.geom::public.geometry
      FROM pit p JOIN fsm.containment_types t ON t.id = p.type_id LEFT JOIN used u ON u.containment_id = p.id
$$;
COMMENT ON FUNCTION umdss.pits_in_use(date) IS
    'Containments in use on a day with their people (those of a building are shared among its containments), depth, how they meet the ground, and the recorded distance to the closest well, m (umdss 7, 7.7).';

-- Only a join by distance needs a nested loop, and it gets one all the same. The planner takes its result for a few rows and would loop over the pits for
-- each of many thousand pairs; so the other joins are told to hash.
-- Wells come as arrays: their keys, places, whether people drink from them, the distance measured to their own building's containments, their height.
-- What was read from rasters at the pits comes as arrays as well; NULL where there is no raster.
CREATE FUNCTION umdss.groundwater_pairs(
    as_of date, well_keys text[], well_geoms public.geometry[], well_drinking boolean[], well_measured double precision[], well_heights double precision[],
    pit_ids text[], pit_heights double precision[], pit_water_depths double precision[], water_depth_m double precision,
    weights double precision[], path double precision[], vertical double precision[], other_use double precision)
RETURNS TABLE (containment_id text, well_no integer, well_key text, users double precision, distance_m double precision, measured boolean, uphill boolean,
    drinking boolean, score double precision)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan SET enable_nestloop = off AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH well AS MATERIALIZED (
        SELECT w.no::integer AS no, w.key, w.geom, w.drinking, w.measured, w.height
          FROM unnest(well_keys, well_geoms, well_drinking, well_measured, well_heights) WITH ORDINALITY AS w (key, geom, drinking, measured, height, no)
    ), own AS MATERIALIZED (  -- on the map both lie in the building; what was measured on the spot is better
        SELECT l.containment_id, w.no, w.measured FROM well w JOIN building_info.build_contains l ON l.bin = w.key WHERE w.measured IS NOT NULL
    ), apart AS (
        SELECT c.id AS containment_id, w.no, public.ST_Distance(c.geom, w.geom) AS d, false AS measured
          FROM well w JOIN fsm.containments c ON public.ST_DWithin(c.geom, w.geom, greatest(path[2], 30))
         WHERE NOT EXISTS (SELECT 1 FROM own o WHERE o.containment_id = c.id AND o.no = w.no)
        UNION ALL
        SELECT o.containment_id, o.no, o.measured, true FROM own o WHERE o.measured <= greatest(path[2], 30)
    ), pit AS MATERIALIZED (
        SELECT p.containment_id, p.users, weights[p.seepage] AS source, coalesce(s.water_depth, water_depth_m) - p.depth_m AS gap, s.height
          FROM umdss.pits_in_use(as_of) p
          LEFT JOIN unnest(pit_ids, pit_heights, pit_water_depths) s (id, height, water_depth) ON s.id = p.containment_id
    )
    SELECT p.containment_id, w.no, w.key, p.users, a.d, a.measured, p.height > w.height, w.drinking,
           umdss.groundwater_score(p.source, a.d, p.height > w.height, p.gap, w.drinking, path, vertical, other_use)
      FROM apart a JOIN pit p ON p.containment_id = a.containment_id JOIN well w ON w.no = a.no;
END
$$;
COMMENT ON FUNCTION umdss.groundwater_pairs(date, text[], public.geometry[], boolean[], double precision[], double precision[], text[], double precision[], double precision[],
    double precision, double precision[], double precision[], double precision[], double precision) IS
    'Every pit with every well within reach (30 m, or as far as the way counts), their distance, m, and the score of the pair (umdss 7.7).';

CREATE FUNCTION umdss.groundwater_containments(
    as_of date, well_keys text[], well_geoms public.geometry[], well_drinking boolean[], well_measured double precision[], well_heights double precision[],
    pit_ids text[], pit_heights double precision[], pit_water_depths double precision[], water_depth_m double precision,
    weights double precision[], path double precision[], vertical double precision[], other_use double precision,
    limits double precision[], depths double precision[], rock text, ground_geoms public.geometry[], ground_rocks text[])
RETURNS TABLE (containment_id text, ward integer, containment_type text, family text, source_factor double precision, users double precision, well_key text,
    distance_m double precision, distance_from text, uphill boolean, water_depth_m double precision, gap_m double precision, drinking boolean,
    vulnerable boolean, score double precision, risk text, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET enable_nestloop = off AS $$
    WITH nearest AS MATERIALIZED (
        SELECT DISTINCT ON (q.containment_id) q.*
          FROM umdss.groundwater_pairs(as_of, well_keys, well_geoms, well_drinking, well_measured, well_heights, pit_ids, pit_heights, pit_water_depths,
                                       water_depth_m, weights, path, vertical, other_use) q
         WHERE q.distance_m <= path[2]
         ORDER BY q.containment_id, q.distance_m, q.well_key COLLATE "C", q.well_no
    ), home AS (
        SELECT DISTINCT ON (c.id) c.id, w.ward FROM layer_info.wards w JOIN fsm.containments c ON public.ST_Intersects(w.geom, c.geom) ORDER BY c.id, w.ward
    ), standing AS (
        SELECT DISTINCT ON (c.id) c.id, a.rock
          FROM unnest(ground_geoms, ground_rocks) WITH ORDINALITY AS a (geom, rock, no) JOIN fsm.containments c ON public.ST_Intersects(c.geom, a.geom)
         ORDER BY c.id, a.no
    ), pit AS (
        SELECT p.*, coalesce(s.water_depth, groundwater_containments.water_depth_m) AS water_depth,
               coalesce(s.water_depth, groundwater_containments.water_depth_m) - p.depth_m AS gap, coalesce(g.rock, groundwater_containments.rock) AS rock
          FROM umdss.pits_in_use(as_of) p
          LEFT JOIN unnest(pit_ids, pit_heights, pit_water_depths) s (id, height, water_depth) ON s.id = p.containment_id
          LEFT JOIN standing g ON g.id = p.containment_id
    ), scored AS (
        SELECT p.*, h.ward, n.well_key, n.uphill, n.drinking,
               CASE WHEN n.well_no IS NOT NULL THEN n.distance_m ELSE p.recorded_m END AS d,
               CASE WHEN n.measured THEN 'measured' WHEN n.well_no IS NOT NULL THEN 'map' WHEN p.recorded_m IS NOT NULL THEN 'record'
                    WHEN cardinality(well_keys) > 0 THEN 'beyond' END AS basis,
               CASE WHEN n.well_no IS NOT NULL THEN n.score
                    WHEN p.recorded_m IS NOT NULL THEN umdss.groundwater_score(weights[p.seepage], p.recorded_m, NULL, p.gap, NULL, path, vertical, other_use)
                    WHEN cardinality(well_keys) > 0 THEN 0 END AS points
          FROM pit p LEFT JOIN nearest n ON n.containment_id = p.containment_id LEFT JOIN home h ON h.id = p.containment_id
    )
    SELECT s.containment_id, s.ward, s.containment_type, s.family, weights[s.seepage], round(s.users::numeric, 1)::double precision, s.well_key,
           round(s.d::numeric, 2)::double precision, s.basis, s.uphill, round(s.water_depth::numeric, 1)::double precision, round(s.gap::numeric, 1)::double precision,
           s.drinking, umdss.vulnerable_ground(s.rock, s.water_depth, depths), round(s.points::numeric, 1)::double precision,
           umdss.risk_class(round(s.points::numeric, 1)::double precision, limits), s.geom
      FROM scored s
     ORDER BY s.containment_id
$$;
COMMENT ON FUNCTION umdss.groundwater_containments(date, text[], public.geometry[], boolean[], double precision[], double precision[], text[], double precision[],
    double precision[], double precision, double precision[], double precision[], double precision[], double precision, double precision[], double precision[],
    text, public.geometry[], text[]) IS
    'Containments in use with their nearest well and the risk that they are to it. Without a well within reach the recorded distance stands in, without that the score is 0; where no well is known at all there is no score (umdss 7.7).';

CREATE FUNCTION umdss.groundwater_wells(
    as_of date, well_keys text[], well_geoms public.geometry[], well_drinking boolean[], well_measured double precision[], well_heights double precision[],
    pit_ids text[], pit_heights double precision[], pit_water_depths double precision[], water_depth_m double precision,
    weights double precision[], path double precision[], vertical double precision[], other_use double precision, limits double precision[])
RETURNS TABLE (well_key text, ward integer, water_source text, drinking boolean, population integer, nearest_pit text, nearest_m double precision,
    n_10 bigint, users_10 double precision, n_15 bigint, users_15 double precision, n_30 bigint, users_30 double precision,
    score double precision, risk text, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off SET enable_nestloop = off AS $$
    WITH beside AS (
        SELECT q.well_no, (array_agg(q.containment_id ORDER BY q.distance_m, q.containment_id COLLATE "C"))[1] AS pit, min(q.distance_m) AS m, max(q.score) AS score,
               count(*) FILTER (WHERE q.distance_m <= 10) AS n_10, sum(q.users) FILTER (WHERE q.distance_m <= 10) AS users_10,
               count(*) FILTER (WHERE q.distance_m <= 15) AS n_15, sum(q.users) FILTER (WHERE q.distance_m <= 15) AS users_15,
               count(*) FILTER (WHERE q.distance_m <= 30) AS n_30, sum(q.users) FILTER (WHERE q.distance_m <= 30) AS users_30
          FROM umdss.groundwater_pairs(as_of, well_keys, well_geoms, well_drinking, well_measured, well_heights, pit_ids, pit_heights, pit_water_depths,
                                       water_depth_m, weights, path, vertical, other_use) q
         GROUP BY q.well_no
    )
    SELECT w.key, building_info.ward_at(w.geom), s.label, w.drinking, b.population_served, k.pit, round(k.m::numeric, 2)::double precision,
           coalesce(k.n_10, 0), round(coalesce(k.users_10, 0)::numeric, 1)::double precision, coalesce(k.n_15, 0),
           round(coalesce(k.users_15, 0)::numeric, 1)::double precision, coalesce(k.n_30, 0), round(coalesce(k.users_30, 0)::numeric, 1)::double precision,
           round(coalesce(k.score, 0)::numeric, 1)::double precision, umdss.risk_class(round(coalesce(k.score, 0)::numeric, 1)::double precision, limits), w.geom
      FROM unnest(well_keys, well_geoms, well_drinking) WITH ORDINALITY AS w (key, geom, drinking, no)
      LEFT JOIN beside k ON k.well_no = w.no
      LEFT JOIN building_info.buildings b ON b.bin = w.key
      LEFT JOIN building_info.water_sources s ON s.id = b.water_source_id
     ORDER BY 14 DESC, b.population_served DESC NULLS LAST, w.key COLLATE "C", w.no
$$;
COMMENT ON FUNCTION umdss.groundwater_wells(date, text[], public.geometry[], boolean[], double precision[], double precision[], text[], double precision[], double precision[],
    double precision, double precision[], double precision[], double precision[], double precision, double precision[]) IS
    'Wells with the containments and their people within 10, 15 and 30 m, and the highest score that any containment has towards it; the worst first, then the one with most people (umdss 7.7).';

-- The pits and wells come back side by side as they were found: what costs seconds is not asked twice.
CREATE FUNCTION umdss.groundwater_areas(
    pit_wards integer[], pit_risks text[], pit_users double precision[], pit_distances double precision[], pit_uphill boolean[], pit_vulnerable boolean[],
    well_wards integer[], well_risks text[], near_m double precision, ground_sources text[], open_sources text[], cutoffs double precision[], wards integer[])
RETURNS TABLE (whole boolean, ward integer, name text, n_containments bigint, users double precision, n_high bigint, n_medium bigint, n_low bigint,
    n_unknown bigint, users_high double precision, wells bigint, n_wells_high bigint, pct_near double precision, pct_uphill double precision,
    pct_vulnerable double precision, pct_groundwater double precision, pct_open double precision, verdict text, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    WITH pit AS (
        SELECT GROUPING(c.ward) = 1 AS whole, c.ward, count(*) AS n, sum(c.users) AS users, count(*) FILTER (WHERE c.risk = 'high') AS high,
               count(*) FILTER (WHERE c.risk = 'medium') AS medium, count(*) FILTER (WHERE c.risk = 'low') AS low,
               count(*) FILTER (WHERE c.risk = 'unknown') AS unknown, sum(c.users) FILTER (WHERE c.risk = 'high') AS users_high,
               100.0 * count(*) FILTER (WHERE c.distance <= near_m) / nullif(count(*) FILTER (WHERE c.risk <> 'unknown'), 0) AS near,
               CASE WHEN count(c.uphill) > 0 THEN 100.0 * count(*) FILTER (WHERE c.uphill) / count(*) END AS uphill,
               100.0 * count(*) FILTER (WHERE c.vulnerable) / nullif(count(c.vulnerable), 0) AS vulnerable
          FROM unnest(pit_wards, pit_risks, pit_users, pit_distances, pit_uphill, pit_vulnerable) c (ward, risk, users, distance, uphill, vulnerable)
         GROUP BY GROUPING SETS ((), (c.ward))
    ), well AS (
        SELECT GROUPING(w.ward) = 1 AS whole, w.ward, count(*) AS n, count(*) FILTER (WHERE w.risk = 'high') AS high
          FROM unnest(well_wards, well_risks) w (ward, risk)
         GROUP BY GROUPING SETS ((), (w.ward))
    ), people AS (
        SELECT GROUPING(b.ward) = 1 AS whole, b.ward, sum(b.population_served) AS n,
               100.0 * sum(b.population_served) FILTER (WHERE s.code = ANY (ground_sources)) / nullif(sum(b.population_served), 0) AS ground,
               100.0 * sum(b.population_served) FILTER (WHERE s.code = ANY (ground_sources) AND s.code = ANY (open_sources))
                     / nullif(sum(b.population_served) FILTER (WHERE s.code = ANY (ground_sources)), 0) AS open
          FROM building_info.buildings b JOIN building_info.water_sources s ON s.id = b.water_source_id
         WHERE wards IS NULL OR b.ward = ANY (wards)
         GROUP BY GROUPING SETS ((), (b.ward))
    ), area AS (
        SELECT true AS whole, NULL::integer AS ward, NULL::text AS name, NULL::public.geometry AS geom
        UNION ALL SELECT false, x.ward, coalesce(x.name, x.ward::text), x.geom::public.geometry FROM layer_info.wards x WHERE wards IS NULL OR x.ward = ANY (wards)
        UNION ALL SELECT false, NULL, NULL, NULL FROM pit p WHERE p.ward IS NULL AND NOT p.whole
    )
    SELECT a.whole, a.ward, a.name, coalesce(p.n, 0), round(coalesce(p.users, 0)::numeric, 1)::double precision, coalesce(p.high, 0), coalesce(p.medium, 0),
           coalesce(p.low, 0), coalesce(p.unknown, 0), round(coalesce(p.users_high, 0)::numeric, 1)::double precision, coalesce(k.n, 0), coalesce(k.high, 0),
           round(p.near, 1)::double precision, round(p.uphill, 1)::double precision, round(p.vulnerable, 1)::double precision,
           round(f.ground, 1)::double precision, round(f.open, 1)::double precision,
           umdss.groundwater_verdict(p.near, p.uphill, p.vulnerable, f.ground, f.open, cutoffs), a.geom
      FROM area a
      LEFT JOIN pit p ON p.whole = a.whole AND p.ward IS NOT DISTINCT FROM a.ward
      LEFT JOIN well k ON k.whole = a.whole AND k.ward IS NOT DISTINCT FROM a.ward
      LEFT JOIN people d ON d.whole = a.whole AND d.ward IS NOT DISTINCT FROM a.ward
     CROSS JOIN LATERAL (SELECT CASE WHEN d.n > 0 THEN coalesce(d.ground, 0) END AS ground, CASE WHEN d.ground > 0 THEN coalesce(d.open, 0) END AS open) f
     ORDER BY a.whole DESC, a.ward NULLS LAST
$$;
COMMENT ON FUNCTION umdss.groundwater_areas(integer[], text[], double precision[], double precision[], boolean[], boolean[], integer[], text[], double precision,
    text[], text[], double precision[], integer[]) IS
    'The whole and each ward: containments by risk, wells, the shares that the verdict rests on, %, and the verdict. People are those of the recorded ward whose drinking source is known; ward empty: outside all wards (umdss 7.7).';

-- Counts only, so with the owner's rights: whoever plans for pits sees how often samples fail near bad wells without reading the samples.
CREATE FUNCTION umdss.samples_near(spots public.geometry[], within_m double precision, as_of date, wards integer[])
RETURNS TABLE (positive_near bigint, negative_near bigint, positive_far bigint, negative_far bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH spot AS MATERIALIZED (SELECT g.geom FROM unnest(spots) g (geom)), sample AS (
        SELECT s.id, s.water_coliform_test_result = 'positive' AS bad, n.id IS NOT NULL AS near
          FROM public_health.water_samples s
          LEFT JOIN (SELECT DISTINCT x.id FROM spot p JOIN public_health.water_samples x ON public.ST_DWithin(x.geom, p.geom, within_m)) n ON n.id = s.id
         WHERE s.sample_date <= umdss.day_of(as_of) AND s.geom IS NOT NULL AND s.water_coliform_test_result IN ('positive', 'negative')
           AND (wards IS NULL OR s.ward = ANY (wards))
    )
    SELECT count(*) FILTER (WHERE bad AND near), count(*) FILTER (WHERE NOT bad AND near), count(*) FILTER (WHERE bad AND NOT near),
           count(*) FILTER (WHERE NOT bad AND NOT near) FROM sample
$$;
COMMENT ON FUNCTION umdss.samples_near(public.geometry[], double precision, date, integer[]) IS
    'Water samples up to a day by result and by whether they were taken within some metres of any of the spots: four counts.';
REVOKE ALL ON FUNCTION umdss.samples_near(public.geometry[], double precision, date, integer[]) FROM PUBLIC;

CREATE FUNCTION umdss.odds_ratio(a bigint, b bigint, c bigint, d bigint)
RETURNS TABLE (odds_ratio double precision, low double precision, high double precision, corrected boolean)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT (p.a * p.d) / (p.b * p.c), exp(ln((p.a * p.d) / (p.b * p.c)) - 1.96 * p.se), exp(ln((p.a * p.d) / (p.b * p.c)) + 1.96 * p.se), p.zero
      FROM (SELECT a + h.x AS a, b + h.x AS b, c + h.x AS c, d + h.x AS d, h.x > 0 AS zero,
                   sqrt(1 / (a + h.x) + 1 / (b + h.x) + 1 / (c + h.x) + 1 / (d + h.x)) AS se
              FROM (SELECT CASE WHEN 0 IN (a, b, c, d) THEN 0.5 ELSE 0 END::double precision AS x) h
             WHERE a + b > 0 AND c + d > 0 AND a + c > 0 AND b + d > 0) p
$$;
COMMENT ON FUNCTION umdss.odds_ratio(bigint, bigint, bigint, bigint) IS
    'Odds ratio of a 2 x 2 table (a, b: with and without the outcome among the exposed; c, d: among the others) with its 95 % interval; a half is added to each cell when one is 0. No row when a side of the table is empty.';
