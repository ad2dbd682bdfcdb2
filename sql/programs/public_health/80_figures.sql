-- Numbers of the dashboards about waterborne disease (modules 13.2, 13.4).
-- requires: public_health/10_health_rules.sql

CREATE FUNCTION public_health.disease_cards(p_year integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, c.place::numeric, c.key, c.label, NULL::numeric, NULL::text, NULL::text, c.number::numeric, NULL::text
      FROM (VALUES
          (1, 'hotspots', 'Hotspots', (SELECT count(*) FROM public_health.waterborne_hotspots h
                                        WHERE p_year IS NULL OR extract(year FROM h.date) = p_year)),
          (2, 'cases', 'Waterborne cases', (SELECT coalesce(sum(y.total_no_of_cases), 0) FROM public_health.yearly_waterborne_cases y
                                             WHERE p_year IS NULL OR y.year = p_year))
      ) AS c (place, key, label, number)
     ORDER BY c.place
$$;
COMMENT ON FUNCTION public_health.disease_cards(integer) IS 'Hotspots dated in the year, and cases of its yearly records. Number.';

CREATE FUNCTION public_health.cases_by_year() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, n::numeric, n::text, n::text, 1::numeric, 'cases'::text, 'Cases'::text,
           (SELECT sum(y.total_no_of_cases) FROM public_health.yearly_waterborne_cases y WHERE y.year = n)::numeric, NULL::text
      FROM generate_series(extract(year FROM CURRENT_DATE)::integer - 4, extract(year FROM CURRENT_DATE)::integer) AS n ORDER BY 2
$$;
COMMENT ON FUNCTION public_health.cases_by_year() IS 'Cases of the yearly records of the last five years; empty where a year has no record. Number.';

CREATE FUNCTION public_health.hotspots_by_ward(p_year integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH counted AS (
        SELECT h.ward, count(*) AS number FROM public_health.waterborne_hotspots h
         WHERE p_year IS NULL OR extract(year FROM h.date) = p_year GROUP BY h.ward
    )
    SELECT NULL::text, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'none'), coalesce(w.ward::text, 'No ward'),
           1::numeric, 'hotspots'::text, 'Hotspots'::text, coalesce(c.number, 0)::numeric, w.name
      FROM layer_info.wards w FULL JOIN counted c ON c.ward = w.ward ORDER BY 2
$$;
COMMENT ON FUNCTION public_health.hotspots_by_ward(integer) IS 'Hotspots of every ward, by date in the year. Number.';
