-- Numbers of the main and the FSM dashboard about the emptying service, on event dates (modules 13.2, 13.4; DSH-02, DSH-03).
-- requires: fsm/80_figures_containments.sql
-- requires: fsm/82_figures_scope.sql

CREATE FUNCTION fsm.asset_cards(p_year integer DEFAULT NULL, p_asset text DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    -- Called by the three functions below, with their rights. Providers, vehicles and plants carry no founding date: one is known from the first thing it did, or from the day it was entered.
    WITH used AS (
        SELECT e.service_provider_id, e.desludging_vehicle_id, e.treatment_plant_id, min(e.emptied_date) AS day FROM fsm.emptyings e GROUP BY 1, 2, 3
    ), known AS (
        SELECT 'providers' AS asset, p.status, least((p.created_at AT TIME ZONE (SELECT imis.setting_text('timezone')))::date, (SELECT min(u.day) FROM used u WHERE u.service_provider_id = p.id)) AS since
          FROM fsm.service_providers p
         WHERE (SELECT imis.sees_all_providers()) OR p.id = (SELECT imis.own_provider())
        UNION ALL
        SELECT 'vehicles', v.status, least((v.created_at AT TIME ZONE (SELECT imis.setting_text('timezone')))::date, (SELECT min(u.day) FROM used u WHERE u.desludging_vehicle_id = v.id))
          FROM fsm.desludging_vehicles v
         WHERE (SELECT imis.sees_all_providers()) OR v.service_provider_id = (SELECT imis.own_provider()) OR (SELECT imis.own_plant()) IS NOT NULL
        UNION ALL
        SELECT 'plants', t.status, least((t.created_at AT TIME ZONE (SELECT imis.setting_text('timezone')))::date, (SELECT min(u.day) FROM used u WHERE u.treatment_plant_id = t.id),
                                         (SELECT min(q.date) FROM fsm.treatmentplant_tests q WHERE q.treatment_plant_id = t.id))
          FROM fsm.treatment_plants t
         WHERE (SELECT imis.own_plant()) IS NULL OR t.id = (SELECT imis.own_plant())
    )
    SELECT NULL::text, c.place::numeric, c.key, c.label, NULL::numeric, NULL::text, NULL::text,
           (SELECT count(*) FROM known k WHERE k.asset = c.key AND k.status AND (p_year IS NULL OR k.since IS NULL OR k.since <= make_date(p_year, 12, 31)))::numeric,
           NULL::text
      FROM (VALUES (1, 'providers', 'Service providers'), (2, 'vehicles', 'Desludging vehicles'), (3, 'plants', 'Treatment plants')) AS c (place, key, label)
     WHERE p_asset IS NULL OR c.key = p_asset
     ORDER BY c.place
$$;
COMMENT ON FUNCTION fsm.asset_cards(integer, text) IS
    'Operational service providers, desludging vehicles and treatment plants known by a year''s end (all or one of providers, vehicles, plants). Number.';

CREATE FUNCTION fsm.provider_cards(p_year integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT * FROM fsm.asset_cards(p_year, 'providers') $$;
COMMENT ON FUNCTION fsm.provider_cards(integer) IS 'Operational service providers. Number.';

CREATE FUNCTION fsm.vehicle_cards(p_year integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT * FROM fsm.asset_cards(p_year, 'vehicles') $$;
COMMENT ON FUNCTION fsm.vehicle_cards(integer) IS 'Operational desludging vehicles. Number.';

CREATE FUNCTION fsm.plant_cards(p_year integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT * FROM fsm.asset_cards(p_year, 'plants') $$;
COMMENT ON FUNCTION fsm.plant_cards(integer) IS 'Operational treatment plants. Number.';

CREATE FUNCTION fsm.application_cards(p_year integer DEFAULT NULL, p_provider integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, c.place::numeric, c.key, c.label, NULL::numeric, NULL::text, NULL::text, c.number::numeric, NULL::text
      FROM (SELECT count(*) AS made, count(*) FILTER (WHERE a.emptied) AS answered FROM fsm.counted_applications(p_provider) a
             WHERE p_year IS NULL OR (a.application_date >= make_date(p_year, 1, 1) AND a.application_date <= make_date(p_year, 12, 31))) n
      CROSS JOIN LATERAL (VALUES (1, 'applications', 'Applications', n.made), (2, 'responded', 'Applications responded', n.answered)) AS c (place, key, label, number)
     ORDER BY c.place
$$;
COMMENT ON FUNCTION fsm.application_cards(integer, integer) IS 'Applications of a year by application date, and those of them that were emptied. Number.';

CREATE FUNCTION fsm.emptying_cards(p_year integer DEFAULT NULL, p_provider integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT c.key, c.place::numeric, c.key, c.label, NULL::numeric, NULL::text, NULL::text, c.number::numeric, NULL::text
      FROM (SELECT count(DISTINCT a.containment_id) AS containments, coalesce(sum(e.volume), 0) AS volume, coalesce(sum(e.cost), 0) AS cost
              FROM fsm.counted_emptyings(p_provider) e JOIN fsm.applications a ON a.id = e.application_id
             WHERE p_year IS NULL OR (e.emptied_date >= make_date(p_year, 1, 1) AND e.emptied_date <= make_date(p_year, 12, 31))) n
      CROSS JOIN LATERAL (VALUES (1, 'containments', 'Containments emptied', n.containments), (2, 'volume', 'Sludge emptied', n.volume),
                                 (3, 'revenue', 'Revenue', n.cost)) AS c (place, key, label, number)
     ORDER BY c.place
$$;
COMMENT ON FUNCTION fsm.emptying_cards(integer, integer) IS
    'By emptied date: distinct containments (part containments), sludge emptied in m³ (volume), revenue in the city''s money (revenue).';

CREATE FUNCTION fsm.collection_cards(p_year integer DEFAULT NULL, p_provider integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, 1::numeric, 'disposed'::text, 'Sludge disposed at plant'::text, NULL::numeric, NULL::text, NULL::text,
           coalesce(sum(s.volume), 0)::numeric, NULL::text
      FROM fsm.counted_collections(p_provider) s
     WHERE p_year IS NULL OR (s.collected_on >= make_date(p_year, 1, 1) AND s.collected_on <= make_date(p_year, 12, 31))
$$;
COMMENT ON FUNCTION fsm.collection_cards(integer, integer) IS 'Sludge that reached the plants, by collection date, m³.';

CREATE FUNCTION fsm.revenue_by_ward(p_year integer DEFAULT NULL, p_provider integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH counted AS (
        SELECT coalesce(a.ward, b.ward) AS ward, sum(e.cost) AS cost
          FROM fsm.counted_emptyings(p_provider) e
          JOIN fsm.applications a ON a.id = e.application_id LEFT JOIN building_info.buildings b ON b.bin = a.bin
         WHERE p_year IS NULL OR (e.emptied_date >= make_date(p_year, 1, 1) AND e.emptied_date <= make_date(p_year, 12, 31))
         GROUP BY 1
    )
    SELECT NULL::text, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'none'), coalesce(w.ward::text, 'No ward'),
           1::numeric, 'revenue'::text, 'Revenue'::text, coalesce(c.cost, 0)::numeric, w.name
      FROM layer_info.wards w FULL JOIN counted c ON c.ward = w.ward ORDER BY 2
$$;
COMMENT ON FUNCTION fsm.revenue_by_ward(integer, integer) IS 'Revenue from emptyings by ward of the application, by emptied date; the city''s money.';

CREATE FUNCTION fsm.emptyings_by_group_and_year(p_provider integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH year AS (SELECT extract(year FROM CURRENT_DATE)::integer - n AS year FROM generate_series(0, 4) AS n), counted AS (
        SELECT extract(year FROM e.emptied_date)::integer AS year, coalesce(g.place, 1000) AS place, coalesce(g.key, 'none') AS key,
               coalesce(g.label, 'No data') AS label, count(*) AS number
          FROM fsm.counted_emptyings(p_provider) e
          JOIN fsm.applications a ON a.id = e.application_id
          LEFT JOIN fsm.containments c ON c.id = a.containment_id
          LEFT JOIN fsm.containment_groups g ON g.type_id = c.type_id
         WHERE e.emptied_date >= make_date((SELECT min(y.year) FROM year y), 1, 1)
         GROUP BY 1, 2, 3, 4
    )
    SELECT NULL::text, y.year::numeric, y.year::text, y.year::text, c.place::numeric, c.key, c.label, coalesce(c.number, 0)::numeric, NULL::text
      FROM year y LEFT JOIN counted c ON c.year = y.year ORDER BY 2, 5
$$;
COMMENT ON FUNCTION fsm.emptyings_by_group_and_year(integer) IS 'Emptyings of the last five years by emptied date and group of the containment. Number.';

CREATE FUNCTION fsm.sludge_by_plant_and_year(p_provider integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH year AS (SELECT extract(year FROM CURRENT_DATE)::integer - n AS year FROM generate_series(0, 4) AS n), counted AS (
        SELECT extract(year FROM s.collected_on)::integer AS year, p.id, p.name, sum(s.volume) AS volume
          FROM fsm.counted_collections(p_provider) s JOIN fsm.treatment_plants p ON p.id = s.treatment_plant_id
         WHERE s.collected_on >= make_date((SELECT min(y.year) FROM year y), 1, 1)
         GROUP BY 1, 2, 3
    )
    SELECT NULL::text, y.year::numeric, y.year::text, y.year::text, c.id::numeric, c.id::text, c.name, coalesce(c.volume, 0)::numeric, NULL::text
      FROM year y LEFT JOIN counted c ON c.year = y.year ORDER BY 2, 5
$$;
COMMENT ON FUNCTION fsm.sludge_by_plant_and_year(integer) IS 'Sludge collected in the last five years by collection date and plant, m³.';

CREATE FUNCTION fsm.tests_by_plant_and_year() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, (1000000.0 * r.treatment_plant_id + extract(year FROM r.date))::numeric,
           r.treatment_plant_id || ':' || extract(year FROM r.date), r.treatment_plant || ' ' || extract(year FROM r.date),
           CASE WHEN r.meets_standard_with_ph THEN 1 ELSE 2 END::numeric, r.meets_standard_with_ph::text,
           CASE WHEN r.meets_standard_with_ph THEN 'Meets the standard' ELSE 'Does not meet it' END, count(*)::numeric, NULL::text
      FROM fsm.treatmentplant_test_results r
     WHERE r.meets_standard_with_ph IS NOT NULL AND r.date >= make_date(extract(year FROM CURRENT_DATE)::integer - 4, 1, 1)
       AND ((SELECT imis.own_plant()) IS NULL OR r.treatment_plant_id = (SELECT imis.own_plant()))
     GROUP BY r.treatment_plant_id, r.treatment_plant, extract(year FROM r.date), r.meets_standard_with_ph
     ORDER BY 2, 5
$$;
COMMENT ON FUNCTION fsm.tests_by_plant_and_year() IS
    'Effluent tests of the last five years by plant and year: those that meet the standard (TST-01, with pH) and those that do not; tests with a missing value are not judged. Number.';
