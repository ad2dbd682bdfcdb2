-- The seven KPIs of the emptying service, method KPI-C (cwis.md 7, modules 11.2): a year and its quarters, all providers or one.
-- Provider staff get their own provider's figures whatever they ask for (DSH-03).
-- requires: fsm/60_reports.sql

CREATE FUNCTION fsm.kpi_scope(p_provider integer) RETURNS integer
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT CASE WHEN imis.sees_all_providers() THEN p_provider ELSE coalesce(imis.own_provider(), 0) END $$;
COMMENT ON FUNCTION fsm.kpi_scope(integer) IS 'Provider whose KPIs the connected person gets: the one asked for (empty: all), or the own one.';

CREATE FUNCTION fsm.kpi_values(p_year integer, p_provider integer DEFAULT NULL)
RETURNS TABLE (year integer, period text, service_provider_id integer, indicator_id integer, code text, label text, unit text, target numeric,
               lower_is_better boolean, numerator numeric, denominator numeric, raw numeric, value numeric, status text, reason text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH scope AS MATERIALIZED (
        SELECT fsm.kpi_scope(p_provider) AS provider
    ), period (period, first_day, last_day, part) AS (
        SELECT 'year', make_date(p_year, 1, 1), make_date(p_year, 12, 31), 1
        UNION ALL
        SELECT 'Q' || q, make_date(p_year, 3 * q - 2, 1), (make_date(p_year, 3 * q - 2, 1) + interval '3 months' - interval '1 day')::date, 4
          FROM generate_series(1, 4) AS q
    ), cohort AS MATERIALIZED (
        SELECT a.id, a.application_date, m.first_emptied, m.application_id IS NOT NULL AS emptied, b.lic_id IS NOT NULL AS is_lic,
               EXISTS (SELECT 1 FROM fsm.sludge_collections s WHERE s.application_id = a.id) AS collected,
               f.satisfied, f.satisfaction_answers, f.ppe, f.ppe_answers
          FROM fsm.applications a
          LEFT JOIN building_info.buildings b ON b.bin = a.bin
          LEFT JOIN (SELECT e.application_id, min(e.emptied_date) AS first_emptied FROM fsm.emptyings e GROUP BY e.application_id) m ON m.application_id = a.id
          LEFT JOIN (SELECT k.application_id, count(*) FILTER (WHERE k.fsm_service_quality) AS satisfied, count(k.fsm_service_quality) AS satisfaction_answers,
                            count(*) FILTER (WHERE k.wear_ppe) AS ppe, count(k.wear_ppe) AS ppe_answers
                       FROM fsm.feedbacks k GROUP BY k.application_id) f ON f.application_id = a.id
         WHERE a.application_date BETWEEN make_date(p_year, 1, 1) AND make_date(p_year, 12, 31)
           AND ((SELECT s.provider FROM scope s) IS NULL OR a.service_provider_id = (SELECT s.provider FROM scope s))
    ), counted AS (
        SELECT p.period, count(c.id) AS applications, count(*) FILTER (WHERE c.emptied) AS emptied,
               count(*) FILTER (WHERE c.emptied AND c.collected) AS collected, count(*) FILTER (WHERE c.emptied AND c.is_lic) AS emptied_lic,
               coalesce(sum(c.satisfied), 0) AS satisfied, coalesce(sum(c.satisfaction_answers), 0) AS satisfaction_answers,
               coalesce(sum(c.ppe), 0) AS ppe, coalesce(sum(c.ppe_answers), 0) AS ppe_answers,
               coalesce(sum((c.first_emptied - c.application_date) * 24) FILTER (WHERE c.first_emptied >= c.application_date), 0) AS hours,
               count(*) FILTER (WHERE c.first_emptied >= c.application_date) AS timed
          FROM period p LEFT JOIN cohort c ON c.application_date BETWEEN p.first_day AND p.last_day
         GROUP BY p.period
    ), carried AS (
        SELECT p.period, coalesce(sum(e.volume_of_sludge), 0) AS volume
          FROM period p
          LEFT JOIN fsm.emptyings e ON e.emptied_date BETWEEN p.first_day AND p.last_day
           AND ((SELECT s.provider FROM scope s) IS NULL
                OR (SELECT a.service_provider_id FROM fsm.applications a WHERE a.id = e.application_id) = (SELECT s.provider FROM scope s))
         GROUP BY p.period
    ), made AS (
        -- The city's sludge also for one provider: what that provider took is its part of the city's figure.
        SELECT imis.setting_number('fscr_rate_m3') AS rate, coalesce(sum(b.population_served), 0) AS people
          FROM building_info.buildings b JOIN cwis.sanitation_class k ON k.sanitation_system_id = b.sanitation_system_id AND k.is_onsite
         WHERE b.desludging_vehicle_accessible AND (b.construction_year IS NULL OR b.construction_year <= p_year)
    ), term AS (
        SELECT p.period, t.code, t.numerator::numeric AS numerator, t.denominator::numeric AS denominator, t.reason
          FROM period p JOIN counted n ON n.period = p.period JOIN carried v ON v.period = p.period CROSS JOIN made g
          CROSS JOIN LATERAL (VALUES
              ('response_efficiency', n.emptied::numeric, n.applications::numeric, 'No application was made in this period.'),
              ('customer_satisfaction', n.satisfied, n.satisfaction_answers, 'No feedback on applications of this period says whether the customer was satisfied.'),
              ('ppe_compliance', n.ppe, n.ppe_answers, 'No feedback on applications of this period says whether protective equipment was worn.'),
              ('safe_desludging', n.collected, n.emptied, 'None of the applications of this period has been emptied.'),
              ('fscr', v.volume, g.rate * g.people / p.part,
                  CASE WHEN g.rate IS NULL THEN 'The setting “Sludge a person makes in a year” is missing.'
                       ELSE 'No people live in buildings with on-site sanitation that a vehicle can reach.' END),
              ('response_time', n.hours, n.timed, 'None of the applications of this period has been emptied.'),
              ('inclusion', n.emptied_lic, n.emptied, 'None of the applications of this period has been emptied.')
          ) AS t (code, numerator, denominator, reason)
    )
    SELECT p_year, t.period, (SELECT s.provider FROM scope s), i.id, i.code, i.label, i.unit, g.target::numeric, i.unit = 'hours',
           t.numerator, t.denominator, r.raw, round(r.raw, 1),
           CASE WHEN r.raw IS NOT NULL THEN 'ok' WHEN t.denominator IS NULL THEN 'missing_setting' ELSE 'undefined' END,
           CASE WHEN r.raw IS NULL THEN t.reason END
      FROM term t
      JOIN fsm.key_performance_indicators i ON i.code = t.code
      LEFT JOIN fsm.kpi_targets g ON g.indicator_id = i.id AND g.year = p_year
      CROSS JOIN LATERAL (SELECT t.numerator * CASE WHEN i.unit = 'hours' THEN 1 ELSE 100 END / nullif(t.denominator, 0) AS raw) r
     WHERE i.is_active
     ORDER BY CASE t.period WHEN 'year' THEN '' ELSE t.period END, i.sort_order
$$;
COMMENT ON FUNCTION fsm.kpi_values(integer, integer) IS
    'The seven KPIs of a year and its quarters, of one provider or all (provider staff: the own one): numerator, denominator, value rounded to one decimal, target, and why there is no value. Percent, Response Time in hours.';

CREATE FUNCTION fsm.kpi_years(p_provider integer DEFAULT NULL)
RETURNS TABLE (year integer, indicator_id integer, code text, label text, unit text, target numeric, lower_is_better boolean, numerator numeric,
               denominator numeric, value numeric, status text, reason text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT v.year, v.indicator_id, v.code, v.label, v.unit, v.target, v.lower_is_better, v.numerator, v.denominator, v.value, v.status, v.reason
      FROM (SELECT q.year FROM fsm.quarters q
             WHERE q.year BETWEEN extract(year FROM CURRENT_DATE)::integer - 4 AND extract(year FROM CURRENT_DATE)::integer GROUP BY q.year) y
      CROSS JOIN LATERAL fsm.kpi_values(y.year, p_provider) v
     WHERE v.period = 'year' ORDER BY v.indicator_id, v.year
$$;
COMMENT ON FUNCTION fsm.kpi_years(integer) IS 'The seven KPIs of each of the last five years that has targets or applications. Percent, Response Time in hours.';

-- One document for the printed report, so that it says what the dashboard says.
CREATE FUNCTION fsm.kpi_report(p_year integer DEFAULT NULL, p_provider integer DEFAULT NULL) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT jsonb_build_object(
        'municipality', coalesce(imis.setting_text('city_name'), (SELECT i.name FROM imis.installation i LIMIT 1)),
        'address', imis.setting_text('city_address'),
        'logo', fsm.check_logo(),
        'printed_on', CURRENT_DATE,
        'year', p_year,
        'provider', (SELECT s.company_name FROM fsm.service_providers s WHERE s.id = fsm.kpi_scope(p_provider)),
        'unfinished', coalesce(p_year, 0) >= extract(year FROM CURRENT_DATE),
        'rows', CASE WHEN p_year IS NULL THEN (SELECT coalesce(jsonb_agg(to_jsonb(y)), '[]') FROM fsm.kpi_years(p_provider) y)
                     ELSE (SELECT coalesce(jsonb_agg(to_jsonb(v)), '[]') FROM fsm.kpi_values(p_year, p_provider) v) END)
$$;
COMMENT ON FUNCTION fsm.kpi_report(integer, integer) IS
    'What the printed KPI report says: head, and the rows of the KPI functions, of a year with its quarters or of the last five years (modules 11.3).';
