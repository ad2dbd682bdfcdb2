-- How often containments are emptied, where, by whom and for whom. Spec: umdss.md 7.19.
-- With the rights of the person who asks, through the registers.
-- requires: umdss/75_equity.sql
-- requires: umdss/77_discharge.sql

CREATE FUNCTION umdss.density_jobs(as_of date, months integer)
RETURNS TABLE (emptying_id integer, service_provider_id integer, emptied_date date, volume_m3 numeric, low_income boolean, plant_id integer,
    geom public.geometry, plant public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT p.emptying_id, p.service_provider_id, p.emptied_date, p.volume_m3, coalesce(b.lic_id IS NOT NULL OR b.low_income_hh, false),
           coalesce(p.delivered_plant_id, p.declared_plant_id), p.geom, p.plant
      FROM umdss.discharge_pairs((umdss.day_of(as_of) - make_interval(months => months))::date + 1, umdss.day_of(as_of)) p
      LEFT JOIN building_info.buildings b ON b.bin = p.bin
     WHERE p.emptying_id IS NOT NULL AND p.emptied_date IS NOT NULL
$$;
COMMENT ON FUNCTION umdss.density_jobs(date, integer) IS 'Emptyings of the months up to a day: provider, volume, m³, whether the household is low-income, place and plant.';

CREATE FUNCTION umdss.density_tanks(as_of date)
RETURNS TABLE (containment_id text, low_income boolean, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT c.id, coalesce(bool_or(b.lic_id IS NOT NULL OR b.low_income_hh), false), c.geom
      FROM fsm.containments c
      LEFT JOIN building_info.build_contains l ON l.containment_id = c.id
      LEFT JOIN building_info.buildings b ON b.bin = l.bin
     WHERE (c.decommissioned_date IS NULL OR c.decommissioned_date > umdss.day_of(as_of)) AND (c.construction_date IS NULL OR c.construction_date <= umdss.day_of(as_of))
     GROUP BY c.id
$$;
COMMENT ON FUNCTION umdss.density_tanks(date) IS 'Containments in use on a day, and whether a low-income household uses it.';

-- A row an area, and one for the whole city (its number is empty). On a common border the area with the smaller number.
CREATE FUNCTION umdss.service_density(unit text, as_of date, months integer, empty_months integer, least_containments integer, wards integer[])
RETURNS TABLE (unit_id integer, name text, n_containments bigint, population bigint, n_emptyings bigint, volume_m3 numeric, per_1000 numeric, per_10000 numeric,
    n_emptyings_long bigint, last_emptied_date date, is_unserved boolean, service_class integer, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    city constant integer := -1;
    since date := (umdss.day_of(as_of) - make_interval(months => months))::date;
    since_long date := (umdss.day_of(as_of) - make_interval(months => empty_months))::date;
BEGIN
    IF unit NOT IN ('ward', 'grid') THEN
        PERFORM imis.refuse('umdss_density_unit', format('“%s” is no area of service density. Choose wards or grid cells.', unit));
    END IF;
    RETURN QUERY
    WITH area AS MATERIALIZED (
        SELECT u.unit_id, u.name, u.geom FROM umdss.equity_units(unit) u
    ), job AS MATERIALIZED (
        SELECT j.* FROM umdss.density_jobs(as_of, greatest(months, empty_months)) j
    ), jobs AS (
        SELECT x.unit_id, count(*) FILTER (WHERE x.emptied_date > since) AS n, sum(x.volume_m3) FILTER (WHERE x.emptied_date > since) AS m3,
               count(*) FILTER (WHERE x.emptied_date > since_long) AS n_long, max(x.emptied_date) AS latest
          FROM (SELECT DISTINCT ON (j.emptying_id) a.unit_id, j.* FROM job j JOIN area a ON a.geom && j.geom AND public.ST_Intersects(a.geom, j.geom)
                 ORDER BY j.emptying_id, a.unit_id) x GROUP BY x.unit_id
        UNION ALL
        SELECT city, count(*) FILTER (WHERE j.emptied_date > since), sum(j.volume_m3) FILTER (WHERE j.emptied_date > since),
               count(*) FILTER (WHERE j.emptied_date > since_long), max(j.emptied_date) FROM job j
    ), tank AS MATERIALIZED (
        SELECT t.containment_id, t.geom FROM umdss.density_tanks(as_of) t
    ), tanks AS (
        SELECT x.unit_id, count(*) AS n
          FROM (SELECT DISTINCT ON (t.containment_id) a.unit_id FROM area a JOIN tank t ON a.geom && t.geom AND public.ST_Intersects(a.geom, t.geom)
                 ORDER BY t.containment_id, a.unit_id) x GROUP BY x.unit_id
        UNION ALL SELECT city, count(*) FROM tank
    ), house AS MATERIALIZED (
        SELECT h.unit_id, h.population FROM umdss.equity_houses(unit, false) h
    ), people AS (
        SELECT h.unit_id, sum(h.population) AS n FROM house h WHERE h.unit_id IS NOT NULL GROUP BY h.unit_id
        UNION ALL SELECT city, sum(h.population) FROM house h
    ), counted AS (
        SELECT a.unit_id, a.name, a.geom, coalesce(t.n, 0) AS tanks, coalesce(p.n, 0) AS people, coalesce(j.n, 0) AS n, coalesce(j.m3, 0) AS m3,
               coalesce(j.n_long, 0) AS n_long, j.latest, j.n * 12000.0 / months / nullif(t.n, 0) AS per_tank, j.n * 120000.0 / months / nullif(p.n, 0) AS per_head
          FROM (SELECT x.* FROM area x UNION ALL VALUES (city, NULL::text, NULL::public.geometry)) a
          LEFT JOIN tanks t ON t.unit_id = a.unit_id LEFT JOIN people p ON p.unit_id = a.unit_id LEFT JOIN jobs j ON j.unit_id = a.unit_id
    ), breaks AS (
        SELECT percentile_disc(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY coalesce(c.per_tank, 0)) AS q
          FROM counted c WHERE c.unit_id <> city AND c.tanks >= least_containments AND c.n_long > 0
    )
    SELECT nullif(c.unit_id, city), c.name, c.tanks, c.people::bigint, c.n, c.m3, CASE WHEN c.tanks > 0 THEN round(coalesce(c.per_tank, 0), 1) END,
           CASE WHEN c.people > 0 THEN round(coalesce(c.per_head, 0), 1) END, c.n_long, c.latest,
           c.unit_id <> city AND c.n_long = 0 AND c.tanks >= least_containments,
           CASE WHEN c.unit_id = city OR c.tanks < least_containments THEN NULL WHEN c.n_long = 0 THEN 0
                ELSE 1 + (coalesce(c.per_tank, 0) > b.q[1])::integer + (coalesce(c.per_tank, 0) > b.q[2])::integer + (coalesce(c.per_tank, 0) > b.q[3])::integer END,
           c.geom
      FROM counted c CROSS JOIN breaks b
     WHERE c.unit_id = city OR wards IS NULL OR (unit = 'ward' AND c.unit_id = ANY (wards))
        OR (unit = 'grid' AND building_info.ward_at(public.ST_PointOnSurface(c.geom)) = ANY (wards))
     ORDER BY c.unit_id;
END
$$;
COMMENT ON FUNCTION umdss.service_density(text, date, integer, integer, integer, integer[]) IS
    'Emptyings a year per 1,000 containments and per 10,000 people by ward or grid cell; unserved: none in the longer period with at least so many containments; class 0 unserved, 1 to 4 quarters (umdss 7.19).';

-- Market, catchment and haul of each provider. Roads: metres from where it was taken to the plant by emptying, else the straight line times the detour.
CREATE FUNCTION umdss.density_providers(
    as_of date, months integer, share double precision, detour double precision, road_emptyings integer[], road_metres double precision[])
RETURNS TABLE (service_provider_id integer, provider text, n_emptyings bigint, market_pct numeric, volume_m3 numeric, market_m3_pct numeric, low_income_pct numeric,
    catchment_m double precision, centre_source text, mean_haul_m double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    WITH road AS (
        SELECT DISTINCT ON (r.id) r.id, r.m FROM unnest(road_emptyings, road_metres) AS r (id, m) ORDER BY r.id
    ), job AS MATERIALIZED (
        SELECT j.*, coalesce(r.m, public.ST_Distance(j.geom, j.plant) * detour) AS haul FROM umdss.density_jobs(as_of, months) j LEFT JOIN road r ON r.id = j.emptying_id
    ), centre AS (
        SELECT j.service_provider_id, coalesce(v.geom, public.ST_Centroid(public.ST_Collect(j.geom))) AS c, v.company_name, v.geom IS NOT NULL AS office
          FROM job j LEFT JOIN fsm.service_providers_register v ON v.id = j.service_provider_id GROUP BY j.service_provider_id, v.geom, v.company_name
    ), away AS (
        SELECT j.*, public.ST_Distance(j.geom, c.c) AS d FROM job j JOIN centre c ON c.service_provider_id IS NOT DISTINCT FROM j.service_provider_id
    ), reach AS (
        SELECT a.service_provider_id, percentile_disc(density_providers.share) WITHIN GROUP (ORDER BY a.d) AS d FROM away a GROUP BY a.service_provider_id
    ), whole AS (
        SELECT count(*) AS n, sum(j.volume_m3) AS m3 FROM job j
    )
    SELECT c.service_provider_id, c.company_name, count(*), round(count(*) * 100.0 / w.n, 1), coalesce(sum(a.volume_m3), 0),
           round(coalesce(sum(a.volume_m3), 0) * 100 / nullif(w.m3, 0), 1), round(count(*) FILTER (WHERE a.low_income) * 100.0 / count(*), 1),
           round(r.d::numeric)::double precision, CASE WHEN c.office THEN 'office' WHEN c.c IS NOT NULL THEN 'jobs' END,
           round(avg(a.haul)::numeric)::double precision,
           -- a picture: the line around these jobs
           public.ST_Multi(public.ST_Boundary(public.ST_Buffer(public.ST_ConvexHull(public.ST_Collect(a.geom) FILTER (WHERE a.d <= r.d)), 50)))
      FROM away a
      JOIN centre c ON c.service_provider_id IS NOT DISTINCT FROM a.service_provider_id
      JOIN reach r ON r.service_provider_id IS NOT DISTINCT FROM a.service_provider_id
     CROSS JOIN whole w
     GROUP BY c.service_provider_id, c.company_name, c.office, c.c, r.d, w.n, w.m3
     ORDER BY count(*) DESC, c.service_provider_id
$$;
COMMENT ON FUNCTION umdss.density_providers(date, integer, double precision, double precision, integer[], double precision[]) IS
    'Service providers by their emptyings in a period: share of the market, distance from the office within which a share of the jobs lies, mean way to the plant, m (umdss 7.19).';

CREATE FUNCTION umdss.density_groups(as_of date, months integer)
RETURNS TABLE (low_income boolean, n_containments bigint, population bigint, n_emptyings bigint, market_pct numeric, volume_m3 numeric, per_1000 numeric,
    per_10000 numeric, mean_m3 numeric)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT g.low_income, coalesce(t.n, 0), coalesce(p.n, 0), coalesce(j.n, 0), round(j.n * 100.0 / nullif(sum(j.n) OVER (), 0), 1), coalesce(j.m3, 0),
           CASE WHEN t.n > 0 THEN round(coalesce(j.n, 0) * 12000.0 / months / nullif(t.n, 0), 1) END,
           CASE WHEN p.n > 0 THEN round(coalesce(j.n, 0) * 120000.0 / months / nullif(p.n, 0), 1) END, round(j.m3 / nullif(j.n, 0), 2)
      FROM (VALUES (true), (false)) g (low_income)
      LEFT JOIN (SELECT x.low_income, count(*) AS n FROM umdss.density_tanks(as_of) x GROUP BY x.low_income) t ON t.low_income = g.low_income
      LEFT JOIN (SELECT b.lic_id IS NOT NULL OR coalesce(b.low_income_hh, false) AS low_income, sum(b.population_served)::bigint AS n
                   FROM building_info.buildings b GROUP BY 1) p ON p.low_income = g.low_income
      LEFT JOIN (SELECT y.low_income, count(*) AS n, sum(y.volume_m3) AS m3 FROM umdss.density_jobs(as_of, months) y GROUP BY y.low_income) j
        ON j.low_income = g.low_income
     ORDER BY g.low_income DESC
$$;
COMMENT ON FUNCTION umdss.density_groups(date, integer) IS
    'Containments, people and emptyings of low-income households and of the others, with the emptyings a year per 1,000 containments and per 10,000 people (umdss 7.19).';
