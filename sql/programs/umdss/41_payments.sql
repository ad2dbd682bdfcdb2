-- Buildings by what is owed for them. Spec: umdss.md 1.2.2, 1.4.1. A payment table is read only for the service asked for: each has its own readers.
-- requires: umdss/10_basis.sql
-- requires: watersupply_info/10_status.sql
-- requires: swm_info/10_status.sql

CREATE FUNCTION umdss.payment_classes(service text, main_only boolean, as_of date, fiscal_start text, wards integer[], least_due integer, most_due integer,
    as_points boolean)
RETURNS TABLE (bin text, ward integer, road_code text, customer_code text, payer_name text, last_payment_date date, due integer, due_label text, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    today date := umdss.day_of(as_of);
    first_day text := nullif(btrim(fiscal_start), '');
    -- umdss.due_year by days: read for a million rows, age() costs three times as much
    y1 date := (today - interval '1 year')::date;
    y2 date := (today - interval '2 years')::date;
    y3 date := (today - interval '3 years')::date;
    y4 date := (today - interval '4 years')::date;
    y5 date := (today - interval '5 years')::date;
BEGIN
    IF first_day IS NOT NULL AND first_day !~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' THEN
        PERFORM imis.refuse('umdss_fiscal_start', format('“%s” is no day of the year. Give the first day of the fiscal year as MM-DD, such as 07-17.', first_day));
    END IF;
    IF service = 'tax' THEN
        RETURN QUERY
        SELECT b.bin, b.ward, b.road_code, b.tax_code, p.owner_name, p.last_payment_date, x.due, d.name, CASE WHEN as_points THEN b.point ELSE b.geom END
          FROM building_info.buildings b
          LEFT JOIN taxpayment_info.tax_payments p ON p.tax_code = b.tax_code AND p.batch_id = (SELECT taxpayment_info.current_batch())
          CROSS JOIN LATERAL (SELECT CASE WHEN p.id IS NULL THEN -1
            WHEN p.last_payment_date IS NULL OR p.last_payment_date = DATE '1970-01-01' THEN 99 WHEN first_day IS NOT NULL THEN umdss.due_year(p.last_payment_date, today, first_day)
            WHEN p.last_payment_date > y1 THEN 0 WHEN p.last_payment_date > y2 THEN 1 WHEN p.last_payment_date > y3 THEN 2
            WHEN p.last_payment_date > y4 THEN 3 WHEN p.last_payment_date > y5 THEN 4 ELSE 5 END AS due) x
          LEFT JOIN umdss.due_classes() d ON d.due = x.due
         WHERE (NOT main_only OR b.building_associated_to IS NULL) AND (wards IS NULL OR b.bin IN (SELECT w.bin FROM umdss.in_wards(wards) w))
           AND x.due BETWEEN least_due AND most_due;
    ELSIF service = 'water' THEN
        RETURN QUERY
        SELECT b.bin, b.ward, b.road_code, b.water_customer_id, p.customer_name, p.last_payment_date, x.due, d.name, CASE WHEN as_points THEN b.point ELSE b.geom END
          FROM building_info.buildings b
          LEFT JOIN watersupply_info.watersupply_payments p ON p.water_customer_id = b.water_customer_id AND p.batch_id = (SELECT watersupply_info.current_batch())
          CROSS JOIN LATERAL (SELECT CASE WHEN p.id IS NULL THEN -1
            WHEN p.last_payment_date IS NULL OR p.last_payment_date = DATE '1970-01-01' THEN 99 WHEN first_day IS NOT NULL THEN umdss.due_year(p.last_payment_date, today, first_day)
            WHEN p.last_payment_date > y1 THEN 0 WHEN p.last_payment_date > y2 THEN 1 WHEN p.last_payment_date > y3 THEN 2
            WHEN p.last_payment_date > y4 THEN 3 WHEN p.last_payment_date > y5 THEN 4 ELSE 5 END AS due) x
          LEFT JOIN umdss.due_classes() d ON d.due = x.due
         WHERE (NOT main_only OR b.building_associated_to IS NULL) AND (wards IS NULL OR b.bin IN (SELECT w.bin FROM umdss.in_wards(wards) w))
           AND x.due BETWEEN least_due AND most_due;
    ELSE
        RETURN QUERY
        SELECT b.bin, b.ward, b.road_code, b.swm_customer_id, p.customer_name, p.last_payment_date, x.due, d.name, CASE WHEN as_points THEN b.point ELSE b.geom END
          FROM building_info.buildings b
          LEFT JOIN swm_info.swmservice_payments p ON p.swm_customer_id = b.swm_customer_id AND p.batch_id = (SELECT swm_info.current_batch())
          CROSS JOIN LATERAL (SELECT CASE WHEN p.id IS NULL THEN -1
            WHEN p.last_payment_date IS NULL OR p.last_payment_date = DATE '1970-01-01' THEN 99 WHEN first_day IS NOT NULL THEN umdss.due_year(p.last_payment_date, today, first_day)
            WHEN p.last_payment_date > y1 THEN 0 WHEN p.last_payment_date > y2 THEN 1 WHEN p.last_payment_date > y3 THEN 2
            WHEN p.last_payment_date > y4 THEN 3 WHEN p.last_payment_date > y5 THEN 4 ELSE 5 END AS due) x
          LEFT JOIN umdss.due_classes() d ON d.due = x.due
         WHERE (NOT main_only OR b.building_associated_to IS NULL) AND (wards IS NULL OR b.bin IN (SELECT w.bin FROM umdss.in_wards(wards) w))
           AND x.due BETWEEN least_due AND most_due;
    END IF;
END
$$;
COMMENT ON FUNCTION umdss.payment_classes(text, boolean, date, text, integer[], integer, integer, boolean) IS
    'Buildings with years due between two limits, as footprints or points: the one reading of payments behind the analyses (umdss 1.2.2).';

CREATE FUNCTION umdss.payment_status(service text, main_only boolean, as_of date, fiscal_start text, wards integer[])
RETURNS TABLE (bin text, ward integer, road_code text, customer_code text, payer_name text, last_payment_date date, due integer, due_label text, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.* FROM umdss.payment_classes(service, main_only, as_of, fiscal_start, wards, -1, 99, false) p
$$;
COMMENT ON FUNCTION umdss.payment_status(text, boolean, date, text, integer[]) IS
    'Years due of buildings on a day for tax, water or waste: 0 to 5, 99 no payment date, -1 not registered (umdss 1.2.2).';

CREATE FUNCTION umdss.due_classes() RETURNS TABLE (due integer, name text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT y.value, y.name FROM imis.due_years y UNION ALL SELECT -1, 'Not registered'
$$;
COMMENT ON FUNCTION umdss.due_classes() IS 'Classes of years due with their labels; -1 is not registered.';

CREATE FUNCTION umdss.service_state(service text, wards integer[]) RETURNS TABLE (bin text, ward integer, customer_code text, served boolean, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT b.bin, b.ward, c.code, c.code IS NOT NULL, b.geom
      FROM building_info.buildings b
      CROSS JOIN LATERAL (SELECT CASE service WHEN 'water' THEN b.water_customer_id WHEN 'waste' THEN b.swm_customer_id ELSE b.tax_code END AS code) c
     WHERE b.building_associated_to IS NULL AND (wards IS NULL OR b.bin IN (SELECT w.bin FROM umdss.in_wards(wards) w))
$$;
COMMENT ON FUNCTION umdss.service_state(text, integer[]) IS 'Main buildings with and without a customer number of a service (umdss 1.2.2, service state).';

CREATE FUNCTION umdss.tax_due(service text, min_due integer, as_of date, wards integer[])
RETURNS TABLE (bin text, ward integer, customer_code text, due integer, due_label text, last_payment_date date, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.bin, p.ward, p.customer_code, p.due, p.due_label, p.last_payment_date, p.geom
      FROM umdss.payment_classes(service, true, as_of, NULL, wards, min_due, 5, true) p ORDER BY p.bin
$$;
COMMENT ON FUNCTION umdss.tax_due(text, integer, date, integer[]) IS 'Main buildings that owe at least so many years, as points (umdss 1.4.1).';

CREATE FUNCTION umdss.by_structure(structure_types integer[], not_recorded boolean, wards integer[])
RETURNS TABLE (bin text, ward integer, structure_type_id integer, structure_type text, floor_count integer, population_served integer, household_served integer,
    geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT b.bin, b.ward, b.structure_type_id, t.label, b.floor_count, b.population_served, b.household_served, b.geom
      FROM building_info.buildings b LEFT JOIN building_info.structure_types t ON t.id = b.structure_type_id
     WHERE (b.structure_type_id = ANY (structure_types) OR (not_recorded AND b.structure_type_id IS NULL))
       AND (wards IS NULL OR b.bin IN (SELECT w.bin FROM umdss.in_wards(wards) w))
$$;
COMMENT ON FUNCTION umdss.by_structure(integer[], boolean, integer[]) IS 'Buildings of some structure types (umdss 1.2.1).';
