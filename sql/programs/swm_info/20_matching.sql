-- Solid waste: what to make of payments that match no building, how well a delivery matches, and dues by ward (modules 10, data-model 5.4).
-- requires: swm_info/10_status.sql

CREATE FUNCTION swm_info.near_matches(number text) RETURNS TABLE (swm_customer_id text, bin text, ward integer, house_number text, difference text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp ROWS 5 AS $$
    WITH prefix AS (
        SELECT substring(b.swm_customer_id FROM '^[A-Z]+') AS usual FROM building_info.buildings b WHERE b.swm_customer_id >= 'A' ORDER BY b.bin LIMIT 1
    ), variants AS (
        SELECT imis.number_variants(number, (SELECT usual FROM prefix)) AS all_of_them
    )
    SELECT b.swm_customer_id, b.bin, b.ward, b.house_number,
           CASE WHEN regexp_replace(b.swm_customer_id, '^[^0-9]*0*|[^A-Z0-9]', '', 'g') = regexp_replace(upper(number), '^[^0-9]*0*|[^A-Z0-9]', '', 'g')
                THEN 'written otherwise' ELSE 'one sign differs' END
      FROM building_info.buildings b, variants v
     WHERE b.swm_customer_id = ANY (v.all_of_them) AND b.swm_customer_id <> number
     ORDER BY array_position(v.all_of_them, b.swm_customer_id), b.bin LIMIT 5
$$;
COMMENT ON FUNCTION swm_info.near_matches(text) IS
    'Buildings whose SWM customer ID is nearly this one: written otherwise (leading zeros, signs, prefix), letters for digits, or one slip of the hand.';

CREATE FUNCTION swm_info.likely_reason(number text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp COST 5000 AS $$
DECLARE
    near record;
    found_number integer := 0;
    other text;
BEGIN
    FOR near IN SELECT m.* FROM swm_info.near_matches(number) m LOOP
        found_number := found_number + 1;
        IF found_number = 1 THEN
            other := format(CASE near.difference WHEN 'written otherwise' THEN 'Written otherwise: %s (%s).' ELSE 'One sign differs: %s (%s).' END, near.swm_customer_id, near.bin);
        END IF;
    END LOOP;
    IF other IS NULL THEN
        SELECT format('This is the %s of building %s.', x.kind, x.bin) INTO other FROM (
            SELECT 'water customer ID' AS kind, b.bin FROM building_info.buildings b WHERE b.water_customer_id = number
            UNION ALL SELECT 'tax code', b.bin FROM building_info.buildings b WHERE b.tax_code = number
            UNION ALL SELECT 'house number', b.bin FROM building_info.buildings b WHERE upper(b.house_number) = upper(number)) x LIMIT 1;
    END IF;
    RETURN coalesce(other, 'No building has a number like it: it is not registered yet, or its SWM customer ID is not entered.')
        || CASE WHEN found_number > 1 THEN format(' %s more are as near.', found_number - 1) ELSE '' END;
END
$$;
COMMENT ON FUNCTION swm_info.likely_reason(text) IS 'Why a delivered SWM customer ID belongs to no building, as far as the register tells.';

CREATE VIEW swm_info.swm_unmatched AS
SELECT u.id, u.swm_customer_id, u.customer_name, u.customer_contact, u.last_payment_date, swm_info.likely_reason(u.swm_customer_id) AS likely_reason
  FROM swm_info.swmservice_payments u
 WHERE u.batch_id = (SELECT swm_info.current_batch())
   AND NOT EXISTS (SELECT 1 FROM building_info.buildings b WHERE b.swm_customer_id = u.swm_customer_id);
COMMENT ON VIEW swm_info.swm_unmatched IS 'Solid waste, unmatched with reasons. Payments whose number belongs to no building, with the likely reason.';
COMMENT ON COLUMN swm_info.swm_unmatched.id IS 'Number. Number of the payment row.';
COMMENT ON COLUMN swm_info.swm_unmatched.swm_customer_id IS 'SWM customer ID. Number in the delivery.';
COMMENT ON COLUMN swm_info.swm_unmatched.customer_name IS 'Customer name. Payer as delivered.';
COMMENT ON COLUMN swm_info.swm_unmatched.customer_contact IS 'Customer contact. Telephone number as delivered.';
COMMENT ON COLUMN swm_info.swm_unmatched.last_payment_date IS 'Last payment date. Day of the last payment.';
COMMENT ON COLUMN swm_info.swm_unmatched.likely_reason IS 'Likely reason. What may be wrong with the number, and the nearest building.';

CREATE VIEW swm_info.swm_dues_by_ward AS
SELECT w.ward, count(s.bin) AS buildings,
       count(s.bin) FILTER (WHERE s.due_year = 0) AS no_due,
       count(s.bin) FILTER (WHERE s.due_year = 1) AS due_1, count(s.bin) FILTER (WHERE s.due_year = 2) AS due_2,
       count(s.bin) FILTER (WHERE s.due_year = 3) AS due_3, count(s.bin) FILTER (WHERE s.due_year = 4) AS due_4,
       count(s.bin) FILTER (WHERE s.due_year = 5) AS due_5, count(s.bin) FILTER (WHERE s.due_year = 99) AS no_data,
       count(s.bin) FILTER (WHERE s.due_year BETWEEN 1 AND 5) AS with_dues,
       round(100.0 * count(s.bin) FILTER (WHERE s.due_year = 0) / nullif(count(s.bin), 0), 1) AS paid_share
  FROM layer_info.wards w
  LEFT JOIN swm_info.swmservice_payment_status s ON s.ward = w.ward AND s.building_associated_to IS NULL
 GROUP BY w.ward;
COMMENT ON VIEW swm_info.swm_dues_by_ward IS 'Solid waste by ward. Main buildings of every ward by years due.';
COMMENT ON COLUMN swm_info.swm_dues_by_ward.ward IS 'Ward. Ward number.';
COMMENT ON COLUMN swm_info.swm_dues_by_ward.buildings IS 'Buildings. Main buildings.';
COMMENT ON COLUMN swm_info.swm_dues_by_ward.no_due IS 'No due. Less than one complete year since the last payment.';
COMMENT ON COLUMN swm_info.swm_dues_by_ward.due_1 IS '1 year. One complete year due.';
COMMENT ON COLUMN swm_info.swm_dues_by_ward.due_2 IS '2 years. Two complete years due.';
COMMENT ON COLUMN swm_info.swm_dues_by_ward.due_3 IS '3 years. Three complete years due.';
COMMENT ON COLUMN swm_info.swm_dues_by_ward.due_4 IS '4 years. Four complete years due.';
COMMENT ON COLUMN swm_info.swm_dues_by_ward.due_5 IS '5 years +. Five and more complete years due.';
COMMENT ON COLUMN swm_info.swm_dues_by_ward.no_data IS 'No data. No matching payment on record.';
COMMENT ON COLUMN swm_info.swm_dues_by_ward.with_dues IS 'With dues. One year and more due.';
COMMENT ON COLUMN swm_info.swm_dues_by_ward.paid_share IS 'Paid up. Share of the buildings without dues, %.';

CREATE VIEW swm_info.swm_match AS
SELECT c.id AS batch_id, c.file_name, c.delivered_on, imis.user_label(c.created_by) AS delivered_by,
       coalesce(p.delivered, 0) AS delivered, coalesce(p.matched, 0) AS matched, coalesce(p.delivered - p.matched, 0) AS unmatched,
       round(100.0 * p.matched / nullif(p.delivered, 0), 1) AS match_rate,
       b.buildings, b.with_number, b.buildings - b.with_number AS without_number, b.paid_up, b.with_dues, b.no_data
  FROM (SELECT swm_info.current_batch() AS id) k
  LEFT JOIN imis.import_batches c ON c.id = k.id
  CROSS JOIN LATERAL (
       SELECT count(*) AS delivered,
              count(*) FILTER (WHERE EXISTS (SELECT 1 FROM building_info.buildings x WHERE x.swm_customer_id = t.swm_customer_id)) AS matched
         FROM swm_info.swmservice_payments t WHERE t.batch_id = k.id) p
  CROSS JOIN (
       SELECT count(*) AS buildings, count(m.swm_customer_id) AS with_number, count(*) FILTER (WHERE s.due_year = 0) AS paid_up,
              count(*) FILTER (WHERE s.due_year BETWEEN 1 AND 5) AS with_dues,
              count(*) FILTER (WHERE m.swm_customer_id IS NOT NULL AND coalesce(s.due_year, 99) = 99) AS no_data
         FROM building_info.buildings m LEFT JOIN swm_info.swmservice_payment_status s ON s.bin = m.bin
        WHERE m.building_associated_to IS NULL) b;
COMMENT ON VIEW swm_info.swm_match IS 'Solid waste, match. How the delivery in force matches the register; one row.';
COMMENT ON COLUMN swm_info.swm_match.batch_id IS 'Delivery. Number of the delivery in force.';
COMMENT ON COLUMN swm_info.swm_match.file_name IS 'File. Name of the delivered file.';
COMMENT ON COLUMN swm_info.swm_match.delivered_on IS 'Delivered on. Day of the delivery.';
COMMENT ON COLUMN swm_info.swm_match.delivered_by IS 'Delivered by. Person who imported it.';
COMMENT ON COLUMN swm_info.swm_match.delivered IS 'Rows delivered. Rows of the delivery.';
COMMENT ON COLUMN swm_info.swm_match.matched IS 'Rows matched. Rows whose number belongs to a building.';
COMMENT ON COLUMN swm_info.swm_match.unmatched IS 'Rows unmatched. Rows whose number belongs to no building.';
COMMENT ON COLUMN swm_info.swm_match.match_rate IS 'Match rate. Matched rows of all delivered ones, %.';
COMMENT ON COLUMN swm_info.swm_match.buildings IS 'Main buildings. Main buildings of the register.';
COMMENT ON COLUMN swm_info.swm_match.with_number IS 'With number. Main buildings that have a SWM customer ID.';
COMMENT ON COLUMN swm_info.swm_match.without_number IS 'Without number. Main buildings that have no SWM customer ID.';
COMMENT ON COLUMN swm_info.swm_match.paid_up IS 'Paid up. Main buildings without dues.';
COMMENT ON COLUMN swm_info.swm_match.with_dues IS 'With dues. Main buildings with one year due and more.';
COMMENT ON COLUMN swm_info.swm_match.no_data IS 'No data. Main buildings with a number but without a matching payment.';

CREATE VIEW swm_info.swm_deliveries AS
SELECT d.*, d.id = (SELECT swm_info.current_batch()) AS in_force FROM imis.deliveries d WHERE d.kind = 'swm_info.swmservice_payments';
COMMENT ON VIEW swm_info.swm_deliveries IS 'Solid waste deliveries. Files of payments, newest first; the newest imported one is in force.';
DO $do$
BEGIN   -- the columns mean what they mean in imis.deliveries
    EXECUTE (SELECT string_agg(format('COMMENT ON COLUMN swm_info.swm_deliveries.%I IS %L', a.attname, col_description(a.attrelid, a.attnum)), '; ')
               FROM pg_attribute a WHERE a.attrelid = 'imis.deliveries'::regclass AND a.attnum > 0 AND NOT a.attisdropped);
END
$do$;
COMMENT ON COLUMN swm_info.swm_deliveries.in_force IS 'In force. The delivery that lists, maps and figures are made from.';
