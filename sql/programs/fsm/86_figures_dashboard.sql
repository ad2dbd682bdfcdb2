-- Numbers that only the FSM dashboard shows (modules 13.4), on event dates and within one's own records (DSH-02, DSH-03).
-- requires: fsm/84_figures_service.sql

CREATE FUNCTION fsm.requests_next_weeks(p_provider integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    -- 28 days, counted from tomorrow.
    WITH asked AS (
        SELECT a.ward, (a.proposed_emptying_date - CURRENT_DATE - 1) / 7 + 1 AS week
          FROM fsm.counted_applications(p_provider) a
         WHERE NOT a.emptied AND a.proposed_emptying_date > CURRENT_DATE AND a.proposed_emptying_date <= CURRENT_DATE + 28
    ), by_ward AS (SELECT x.ward, count(*) AS number FROM asked x GROUP BY x.ward)
    SELECT 'week'::text, w::numeric, w::text, 'Week ' || w, 1::numeric, 'requests'::text, 'Emptying requests'::text,
           (SELECT count(*) FROM asked x WHERE x.week = w)::numeric,
           to_char(CURRENT_DATE + 7 * w - 6, 'YYYY-MM-DD') || ' – ' || to_char(CURRENT_DATE + 7 * w, 'YYYY-MM-DD')
      FROM generate_series(1, 4) AS w
    UNION ALL
    SELECT 'ward', coalesce(w.ward, 1000000), coalesce(w.ward::text, 'none'), coalesce(w.ward::text, 'No ward'), 1, 'requests', 'Emptying requests',
           coalesce(b.number, 0), w.name
      FROM layer_info.wards w FULL JOIN by_ward b ON b.ward = w.ward
     ORDER BY 1, 2
$$;
COMMENT ON FUNCTION fsm.requests_next_weeks(integer) IS
    'Applications not yet emptied whose proposed date lies in the 28 days from tomorrow: by week (part week) and ward (ward). Number.';

CREATE FUNCTION fsm.feedback_answers(p_year integer DEFAULT NULL, p_provider integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT x.part, CASE x.answer WHEN true THEN 1 WHEN false THEN 2 ELSE 1000 END::numeric, coalesce(x.answer::text, 'none'),
           CASE x.answer WHEN true THEN 'Yes' WHEN false THEN 'No' ELSE 'No data' END, 1::numeric, 'feedbacks'::text, 'Feedbacks'::text,
           count(*)::numeric, NULL::text
      FROM fsm.counted_feedbacks(p_provider) f
      CROSS JOIN LATERAL (VALUES ('quality', f.satisfied), ('ppe', f.wear_ppe)) AS x (part, answer)
     WHERE p_year IS NULL OR (f.service_day >= make_date(p_year, 1, 1) AND f.service_day <= make_date(p_year, 12, 31))
     GROUP BY x.part, x.answer ORDER BY 1, 2
$$;
COMMENT ON FUNCTION fsm.feedback_answers(integer, integer) IS
    'Answers of feedbacks: satisfied with the service quality (part quality), protective equipment worn (ppe). Number.';

CREATE FUNCTION fsm.service_by_ward(p_year integer DEFAULT NULL, p_provider integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH event AS (
        SELECT 1 AS place, a.ward, a.application_date AS day FROM fsm.counted_applications(p_provider) a
        UNION ALL
        SELECT x.place, coalesce(a.ward, b.ward), x.day
          FROM (SELECT 2 AS place, e.application_id, e.emptied_date AS day FROM fsm.counted_emptyings(p_provider) e
                UNION ALL SELECT 3, s.application_id, s.collected_on FROM fsm.counted_collections(p_provider) s
                UNION ALL SELECT 4, f.application_id, f.service_day FROM fsm.counted_feedbacks(p_provider) f) x
          JOIN fsm.applications a ON a.id = x.application_id LEFT JOIN building_info.buildings b ON b.bin = a.bin
    ), counted AS (
        SELECT v.ward, v.place, count(*) AS number FROM event v
         WHERE p_year IS NULL OR (v.day >= make_date(p_year, 1, 1) AND v.day <= make_date(p_year, 12, 31))
         GROUP BY v.ward, v.place
    )
    SELECT NULL::text, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'none'), coalesce(w.ward::text, 'No ward'),
           k.place::numeric, k.key, k.label, coalesce(c.number, 0)::numeric, w.name
      FROM (SELECT ward, name FROM layer_info.wards UNION ALL SELECT NULL, NULL) w
      CROSS JOIN (VALUES (1, 'applications', 'Applications'), (2, 'emptyings', 'Emptyings'), (3, 'collections', 'Sludge collections'),
                         (4, 'feedbacks', 'Feedbacks')) AS k (place, key, label)
      LEFT JOIN counted c ON c.ward IS NOT DISTINCT FROM w.ward AND c.place = k.place
     WHERE w.ward IS NOT NULL OR EXISTS (SELECT 1 FROM counted n WHERE n.ward IS NULL)
     ORDER BY 2, 5
$$;
COMMENT ON FUNCTION fsm.service_by_ward(integer, integer) IS
    'Applications, emptyings, sludge collections and feedbacks of every ward, each by its own event date. Number.';

CREATE FUNCTION fsm.emptied_by_month(p_year integer DEFAULT NULL, p_provider integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    -- Membership of a community is the building's lic_id, as in the indicators and the KPI "Inclusion" (cwis.md 3.4).
    WITH emptied AS (
        SELECT extract(month FROM a.first_emptied)::integer AS month, extract(year FROM a.first_emptied)::integer AS year,
               a.service_provider_id, b.lic_id IS NOT NULL AS is_lic
          FROM fsm.counted_applications(p_provider) a LEFT JOIN building_info.buildings b ON b.bin = a.bin
         WHERE a.first_emptied IS NOT NULL
    ), month AS (SELECT m, to_char(make_date(2000, m, 1), 'Mon') AS label FROM generate_series(1, 12) AS m)
    SELECT 'provider'::text, m.m::numeric, m.m::text, m.label, k.service_provider_id::numeric, coalesce(k.service_provider_id::text, 'none'),
           coalesce(p.company_name, 'Not assigned'), count(k.month)::numeric, NULL::text
      FROM month m
      JOIN emptied k ON k.month = m.m AND (p_year IS NULL OR k.year = p_year)
      LEFT JOIN fsm.service_providers p ON p.id = k.service_provider_id
     GROUP BY m.m, m.label, k.service_provider_id, p.company_name
    UNION ALL
    SELECT 'provider', m.m, m.m::text, m.label, NULL, NULL, NULL, 0, NULL FROM month m
    UNION ALL
    SELECT 'lic', m.m, m.m::text, m.label, s.place, s.key, s.label,
           (SELECT count(*) FROM emptied k WHERE k.month = m.m AND k.is_lic = s.is_lic
               AND k.year = coalesce(p_year, extract(year FROM CURRENT_DATE)::integer)), NULL
      FROM month m
      CROSS JOIN (VALUES (1, 'lic', 'Low-income communities', true), (2, 'city', 'Other communities', false)) AS s (place, key, label, is_lic)
     ORDER BY 1, 2, 5
$$;
COMMENT ON FUNCTION fsm.emptied_by_month(integer, integer) IS
    'Emptied applications by month of the first emptying: by provider (part provider; all years when none is chosen), and in low-income and other communities (lic; the chosen or this year). Number.';

CREATE FUNCTION fsm.emptyings_by_structure(p_year integer DEFAULT NULL, p_provider integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH counted AS (
        SELECT b.structure_type_id, count(*) AS number
          FROM fsm.counted_emptyings(p_provider) e
          JOIN fsm.applications a ON a.id = e.application_id LEFT JOIN building_info.buildings b ON b.bin = a.bin
         WHERE p_year IS NULL OR (e.emptied_date >= make_date(p_year, 1, 1) AND e.emptied_date <= make_date(p_year, 12, 31))
         GROUP BY b.structure_type_id
    )
    SELECT NULL::text, coalesce(t.sort_order, 1000)::numeric, coalesce(t.id::text, 'none'), coalesce(t.label, 'No data'),
           1::numeric, 'emptyings'::text, 'Emptyings'::text, coalesce(c.number, 0)::numeric, NULL::text
      FROM (SELECT * FROM building_info.structure_types s WHERE s.is_active OR s.id IN (SELECT x.structure_type_id FROM counted x)) t
      FULL JOIN counted c ON c.structure_type_id = t.id ORDER BY 2
$$;
COMMENT ON FUNCTION fsm.emptyings_by_structure(integer, integer) IS 'Emptyings by structure type of the building, by emptied date. Number.';

-- What waits, for the cards above the lists (modules 13.7).
CREATE FUNCTION fsm.application_summary() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, c.place::numeric, c.key, c.label, NULL::numeric, NULL::text, NULL::text, c.number::numeric, NULL::text
      FROM (SELECT count(*) FILTER (WHERE a.service_provider_id IS NULL AND NOT a.emptied) AS unassigned,
                   count(*) FILTER (WHERE NOT a.emptied AND a.proposed_emptying_date < CURRENT_DATE) AS overdue
              FROM fsm.counted_applications() a) n
      CROSS JOIN LATERAL (VALUES (1, 'unassigned', 'Unassigned', n.unassigned), (2, 'overdue', 'Overdue', n.overdue)) AS c (place, key, label, number)
     ORDER BY c.place
$$;
COMMENT ON FUNCTION fsm.application_summary() IS 'Applications without provider, and those whose proposed date has passed without emptying. Number.';

CREATE FUNCTION fsm.collection_summary() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, 1::numeric, 'waiting'::text, 'Emptied, not collected for more than a day'::text, NULL::numeric, NULL::text, NULL::text,
           count(*)::numeric, min(e.emptied_date)::text
      FROM fsm.counted_emptyings() e
     WHERE e.emptied_date < CURRENT_DATE - 1 AND NOT EXISTS (SELECT 1 FROM fsm.sludge_collections s WHERE s.application_id = e.application_id)
$$;
COMMENT ON FUNCTION fsm.collection_summary() IS 'Emptyings of more than a day ago without sludge collection; the note is the oldest day. Number.';
