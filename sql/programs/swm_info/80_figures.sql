-- Numbers of the dashboards about dues, and how well the last delivery matched (modules 13.2, 13.7).
-- requires: swm_info/10_status.sql

CREATE FUNCTION swm_info.dues() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    -- Last payment dates are few: the class is found for each date once, not for each building.
    WITH counted AS (
        SELECT p.last_payment_date, count(*) AS number
          FROM building_info.buildings b
          LEFT JOIN swm_info.swmservice_payments p ON p.swm_customer_id = b.swm_customer_id AND p.batch_id = (SELECT swm_info.current_batch())
         WHERE b.building_associated_to IS NULL
         GROUP BY p.last_payment_date
    ), classed AS (
        SELECT taxpayment_info.due_year(c.last_payment_date) AS due_year, sum(c.number) AS number FROM counted c GROUP BY 1
    )
    SELECT NULL::text, d.value::numeric, CASE WHEN d.value = 99 THEN 'none' ELSE d.value::text END, d.name, 1::numeric, 'buildings'::text,
           'Main buildings'::text, coalesce(c.number, 0)::numeric, NULL::text
      FROM imis.due_years d LEFT JOIN classed c ON c.due_year = d.value ORDER BY d.value
$$;
COMMENT ON FUNCTION swm_info.dues() IS 'Main buildings by years due of solid-waste service, of the delivery in force, with No Data. Number.';

CREATE FUNCTION swm_info.delivery_summary() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT c.key, c.place::numeric, c.key, c.label, NULL::numeric, NULL::text, NULL::text, c.number, c.note
      FROM (SELECT (SELECT imis.local_date(i.created_at) FROM imis.import_batches i WHERE i.id = swm_info.current_batch()) AS day,
                   count(*) AS paid,
                   count(*) FILTER (WHERE EXISTS (SELECT 1 FROM building_info.buildings b WHERE b.swm_customer_id = p.swm_customer_id)) AS matched
              FROM swm_info.swmservice_payments p WHERE p.batch_id = (SELECT swm_info.current_batch())) n
      CROSS JOIN LATERAL (VALUES (1, 'rows', 'Rows in the last import', CASE WHEN n.day IS NOT NULL THEN n.paid::numeric END, n.day::text),
                                 (2, 'matched', 'Match rate', round(n.matched * 100.0 / nullif(n.paid, 0), 1), NULL)) AS c (place, key, label, number, note)
     ORDER BY c.place
$$;
COMMENT ON FUNCTION swm_info.delivery_summary() IS
    'The delivery in force of solid-waste service: rows with its day as note (part rows), and the share of rows whose number belongs to a building, % (part matched).';
