-- When which containment will want emptying, and how much of that reaches a truck. Spec: umdss.md 7.1.
-- Days and volumes of containments only, so with the owner's rights: the emptyings behind the calibration stay with those who may read them.
-- requires: umdss/31_lists.sql

-- One row a containment in use on the day: users, volume, filling, interval, first emptying.
-- rates: litres a person and year of septic tanks, pits, permeable pits. fills: share that triggers emptying, of septic tanks, and of pits without depth.
CREATE FUNCTION umdss.demand_basis(
    as_of date, method text, rates double precision[], fills double precision[], residue double precision, growth_pct double precision, cycle_years double precision)
RETURNS TABLE (containment_id text, ward integer, family text, population double precision, size_m3 double precision, size_imputed boolean,
    start_date date, start_imputed boolean, rate_l double precision, interval_years double precision, volume_m3 double precision, first_date date, geom public.geometry)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    WITH today AS (SELECT umdss.day_of(as_of) AS d), tank AS MATERIALIZED (
        SELECT c.id, c.type_id, t.family, nullif(c.size, 0)::double precision AS size, c.depth::double precision AS depth, c.construction_date, c.geom,
               coalesce(building_info.ward_at(c.geom), h.ward) AS ward, coalesce(h.users, 0) AS users
          FROM fsm.containments c
          JOIN fsm.containment_types t ON t.id = c.type_id
          LEFT JOIN (
            SELECT l.containment_id, min(b.ward) AS ward, sum(b.population_served::double precision / k.n) AS users
              FROM building_info.build_contains l
              JOIN building_info.buildings b ON b.bin = l.bin
              JOIN (SELECT x.bin, count(*) AS n FROM building_info.build_contains x JOIN fsm.containments y ON y.id = x.containment_id
                     WHERE y.decommissioned_date IS NULL OR y.decommissioned_date > (SELECT d FROM today) GROUP BY x.bin) k ON k.bin = l.bin
             GROUP BY l.containment_id) h ON h.containment_id = c.id
         WHERE (c.decommissioned_date IS NULL OR c.decommissioned_date > (SELECT d FROM today))
           AND (c.construction_date IS NULL OR c.construction_date <= (SELECT d FROM today))
    ), by_type AS (
        SELECT k.type_id, percentile_cont(0.5) WITHIN GROUP (ORDER BY k.size) AS m FROM tank k GROUP BY k.type_id
    ), by_family AS (
        SELECT k.family, percentile_cont(0.5) WITHIN GROUP (ORDER BY k.size) AS m FROM tank k GROUP BY k.family
    ), sized AS MATERIALIZED (
        SELECT k.*, coalesce(k.size, y.m, f.m) AS v, k.size IS NULL AS v_imputed,
               greatest(CASE WHEN k.family = 'septic_tank' THEN fills[1] WHEN k.depth > 0 THEN (k.depth - 0.5) / k.depth ELSE fills[2] END - residue, 0.05) AS share,
               CASE k.family WHEN 'septic_tank' THEN rates[1] WHEN 'unlined_pit' THEN rates[3] ELSE rates[2] END AS r
          FROM tank k LEFT JOIN by_type y ON y.type_id = k.type_id LEFT JOIN by_family f ON f.family = k.family
    ), job AS (
        SELECT a.containment_id, e.emptied_date, e.volume_of_sludge::double precision AS volume,
               (e.emptied_date - lag(e.emptied_date) OVER (PARTITION BY a.containment_id ORDER BY e.emptied_date, e.id)) / 365.25 AS years
          FROM fsm.emptyings e JOIN fsm.applications a ON a.id = e.application_id
         WHERE method = 'calibrated' AND e.emptied_date <= (SELECT d FROM today)
    ), stratum AS (
        SELECT s.ward, s.family, count(*) FILTER (WHERE j.years > 0 AND s.users > 0 AND j.volume > 0) AS n,
               percentile_cont(0.5) WITHIN GROUP (ORDER BY 1000 * j.volume / (s.users * j.years)) FILTER (WHERE j.years > 0 AND s.users > 0 AND j.volume > 0) AS r_obs,
               count(j.volume) AS n_jobs, percentile_cont(0.5) WITHIN GROUP (ORDER BY j.volume) AS m_volume
          FROM job j JOIN sized s ON s.id = j.containment_id GROUP BY s.ward, s.family
    ), rated AS (
        SELECT s.*, CASE WHEN t.n > 0 THEN (t.n * t.r_obs + 5 * s.r) / (t.n + 5) ELSE s.r END AS rate,
               CASE WHEN t.n_jobs >= 10 THEN t.m_volume ELSE s.v * s.share END AS volume
          FROM sized s LEFT JOIN stratum t ON t.ward IS NOT DISTINCT FROM s.ward AND t.family = s.family
    ), paced AS (
        SELECT r.*, CASE WHEN r.v IS NULL THEN NULL
                         WHEN method = 'schedule' THEN cycle_years
                         WHEN r.users > 0 AND r.rate > 0 THEN least(30, greatest(0.5, CASE
                            WHEN growth_pct > 0 THEN ln(1 + 1000 * r.v * r.share / (r.rate * r.users) * ln(1 + growth_pct / 100)) / ln(1 + growth_pct / 100)
                            ELSE 1000 * r.v * r.share / (r.rate * r.users) END)) END AS years
          FROM rated r
    ), begun AS MATERIALIZED (
        SELECT p.*, coalesce(CASE WHEN z.last_emptied_date <= (SELECT d FROM today) THEN z.last_emptied_date END, p.construction_date) AS t0,
               CASE WHEN z.last_emptied_date <= (SELECT d FROM today) THEN z.next_emptying_date END AS next_date
          FROM paced p
          LEFT JOIN umdss.containment_states((SELECT array_agg(s.id) FROM sized s), (SELECT d FROM today)) z ON z.containment_id = p.id
    ), known AS (
        SELECT b.ward, b.family, array_agg(b.t0 ORDER BY b.t0) AS days FROM begun b WHERE b.t0 IS NOT NULL GROUP BY b.ward, b.family
    ), known_family AS (
        SELECT b.family, array_agg(b.t0 ORDER BY b.t0) AS days FROM begun b WHERE b.t0 IS NOT NULL GROUP BY b.family
    ), unknown AS (
        SELECT b.id, (row_number() OVER w - 0.5) / count(*) OVER (PARTITION BY b.ward, b.family) AS q
          FROM begun b WHERE b.t0 IS NULL WINDOW w AS (PARTITION BY b.ward, b.family ORDER BY b.id)
    ), whole AS (
        SELECT b.*, coalesce(b.t0, d.days[ceil(u.q * cardinality(d.days))::integer], f.days[ceil(u.q * cardinality(f.days))::integer],
                             (SELECT d FROM today) - round(u.q * b.years * 365.25)::integer) AS start
          FROM begun b
          LEFT JOIN unknown u ON u.id = b.id
          LEFT JOIN known d ON d.ward IS NOT DISTINCT FROM b.ward AND d.family = b.family AND b.t0 IS NULL
          LEFT JOIN known_family f ON f.family = b.family AND b.t0 IS NULL
    )
    SELECT w.id, w.ward, w.family, w.users, w.v, w.v_imputed, w.start, w.t0 IS NULL, w.rate, w.years, w.volume,
           CASE WHEN method = 'schedule' AND w.next_date IS NOT NULL THEN w.next_date ELSE w.start + round(w.years * 365.25)::integer END, w.geom::public.geometry
      FROM whole w
$$;
COMMENT ON FUNCTION umdss.demand_basis(date, text, double precision[], double precision[], double precision, double precision, double precision) IS
    'Containments in use on a day with users, volume (the median of the type or family where none is recorded), years between emptyings and the first day; without users or volume both are empty (umdss 7.1).';
REVOKE ALL ON FUNCTION umdss.demand_basis(date, text, double precision[], double precision[], double precision, double precision, double precision) FROM PUBLIC;

-- What should have been emptied before the day is spread evenly over the first months, the longest waiting first.
CREATE FUNCTION umdss.demand_events(
    as_of date, horizon_m integer, backlog_m integer, method text, rates double precision[], fills double precision[], residue double precision,
    growth_pct double precision, cycle_years double precision)
RETURNS TABLE (containment_id text, ward integer, family text, population double precision, size_m3 double precision, size_imputed boolean, start_date date,
    start_imputed boolean, interval_years double precision, month integer, event_date date, volume_m3 double precision, in_backlog boolean, geom public.geometry)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    WITH today AS (SELECT umdss.day_of(as_of) AS d), queue AS (
        SELECT b.*, b.first_date < t.d AS late,
               CASE WHEN b.first_date < t.d THEN (t.d + make_interval(months => ((row_number() OVER (PARTITION BY b.first_date < t.d ORDER BY b.first_date, b.containment_id) - 1)
                        * backlog_m / count(*) OVER (PARTITION BY b.first_date < t.d))::integer))::date
                    ELSE b.first_date END AS start
          FROM umdss.demand_basis(as_of, method, rates, fills, residue, growth_pct, cycle_years) b CROSS JOIN today t
    )
    SELECT q.containment_id, q.ward, q.family, q.population, q.size_m3, q.size_imputed, q.start_date, q.start_imputed, q.interval_years,
           (12 * extract(year FROM age(e.at, t.d)) + extract(month FROM age(e.at, t.d)))::integer + 1, e.at, q.volume_m3, q.late AND k.n = 0, q.geom
      FROM queue q
     CROSS JOIN today t
     CROSS JOIN LATERAL generate_series(0, ceil(horizon_m / 12.0 / q.interval_years)::integer) k (n)
     CROSS JOIN LATERAL (SELECT q.start + round(k.n * q.interval_years * 365.25)::integer AS at) e
     WHERE q.interval_years IS NOT NULL AND e.at < (t.d + make_interval(months => horizon_m))::date
     ORDER BY e.at, q.containment_id
$$;
COMMENT ON FUNCTION umdss.demand_events(date, integer, integer, text, double precision[], double precision[], double precision, double precision, double precision) IS
    'Emptyings to be expected within some months from a day on, each with its month (1 is the first) and volume, m³; the backlog spread over its months (umdss 7.1).';
REVOKE ALL ON FUNCTION umdss.demand_events(date, integer, integer, text, double precision[], double precision[], double precision, double precision, double precision) FROM PUBLIC;

CREATE FUNCTION umdss.emptied_in_year(as_of date) RETURNS TABLE (ward integer, n_emptyings bigint, volume_m3 numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(building_info.ward_at(c.geom), a.ward), count(*), coalesce(sum(e.volume_of_sludge), 0)
      FROM fsm.emptyings e JOIN fsm.applications a ON a.id = e.application_id LEFT JOIN fsm.containments c ON c.id = a.containment_id
     WHERE e.emptied_date >= (umdss.day_of(as_of) - interval '12 months')::date AND e.emptied_date < umdss.day_of(as_of)
     GROUP BY 1 ORDER BY 1
$$;
COMMENT ON FUNCTION umdss.emptied_in_year(date) IS 'Emptyings and their volume, m³, by ward in the twelve months before a day.';
REVOKE ALL ON FUNCTION umdss.emptied_in_year(date) FROM PUBLIC;

-- Applications of whole years, up to five, so that each month of the calendar is there equally often.
CREATE FUNCTION umdss.seasonal_index(as_of date) RETURNS TABLE (month integer, n_applications bigint, n_years integer, index numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH span AS (
        SELECT date_trunc('month', umdss.day_of(as_of))::date AS upto,
               least(5, extract(year FROM age(date_trunc('month', umdss.day_of(as_of)), date_trunc('month', min(a.application_date))))::integer) AS years
          FROM fsm.applications a
    ), counted AS (
        SELECT m.month, count(a.id) AS n, max(s.years) AS years
          FROM span s CROSS JOIN generate_series(1, 12) AS m (month)
          LEFT JOIN fsm.applications a ON extract(month FROM a.application_date) = m.month
           AND a.application_date >= s.upto - make_interval(years => s.years) AND a.application_date < s.upto
         WHERE s.years >= 2
         GROUP BY m.month
    )
    SELECT c.month, c.n, c.years, c.n * 12.0 / nullif(sum(c.n) OVER (), 0) FROM counted c ORDER BY c.month
$$;
COMMENT ON FUNCTION umdss.seasonal_index(date) IS
    'Applications of each month of the calendar against the mean month, of the last two to five whole years before a day; no rows with less than 24 months of applications (umdss 7.1).';
REVOKE ALL ON FUNCTION umdss.seasonal_index(date) FROM PUBLIC;
