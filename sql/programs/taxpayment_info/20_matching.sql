-- Property tax: what to make of payments that match no building, how well a delivery matches, and dues by ward (modules 10, data-model 5.4).
-- requires: taxpayment_info/10_status.sql

CREATE FUNCTION taxpayment_info.near_matches(number text) RETURNS TABLE (tax_code text, bin text, ward integer, house_number text, difference text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp ROWS 5 AS $$
    WITH prefix AS (
        SELECT substring(b.tax_code FROM '^[A-Z]+') AS usual FROM building_info.buildings b WHERE b.tax_code >= 'A' ORDER BY b.bin LIMIT 1
    ), variants AS (
        SELECT imis.number_variants(number, (SELECT usual FROM prefix)) AS all_of_them
    )
    SELECT b.tax_code, b.bin, b.ward, b.house_number,
           CASE WHEN regexp_replace(b.tax_code, '^[^0-9]*0*|[^A-Z0-9]', '', 'g') = regexp_replace(upper(number), '^[^0-9]*0*|[^A-Z0-9]', '', 'g')
                THEN 'written otherwise' ELSE 'one sign differs' END
      FROM building_info.buildings b, variants v
     WHERE b.tax_code = ANY (v.all_of_them) AND b.tax_code <> number
     ORDER BY array_position(v.all_of_them, b.tax_code), b.bin LIMIT 5
$$;
COMMENT ON FUNCTION taxpayment_info.near_matches(text) IS
    'Buildings whose tax code is nearly this one: written otherwise (leading zeros, signs, prefix), letters for digits, or one slip of the hand.';

CREATE FUNCTION taxpayment_info.likely_reason(number text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp COST 5000 AS $$
DECLARE
    near record;
    found_number integer := 0;
    other text;
BEGIN
    FOR near IN SELECT m.* FROM taxpayment_info.near_matches(number) m LOOP
        found_number := found_number + 1;
        IF found_number = 1 THEN
            other := format(CASE near.difference WHEN 'written otherwise' THEN 'Written otherwise: %s (%s).' ELSE 'One sign differs: %s (%s).' END, near.tax_code, near.bin);
        END IF;
    END LOOP;
    IF other IS NULL THEN
        SELECT format('This is the %s of building %s.', x.kind, x.bin) INTO other FROM (
            SELECT 'water customer ID' AS kind, b.bin FROM building_info.buildings b WHERE b.water_customer_id = number
            UNION ALL SELECT 'solid-waste customer ID', b.bin FROM building_info.buildings b WHERE b.swm_customer_id = number
            UNION ALL SELECT 'house number', b.bin FROM building_info.buildings b WHERE upper(b.house_number) = upper(number)) x LIMIT 1;
    END IF;
    RETURN coalesce(other, 'No building has a number like it: it is not registered yet, or its tax code is not entered.')
        || CASE WHEN found_number > 1 THEN format(' %s more are as near.', found_number - 1) ELSE '' END;
END
$$;
COMMENT ON FUNCTION taxpayment_info.likely_reason(text) IS 'Why a delivered tax code belongs to no building, as far as the register tells.';

CREATE VIEW taxpayment_info.tax_unmatched AS
SELECT u.id, u.tax_code, u.owner_name, u.owner_contact, u.last_payment_date, taxpayment_info.likely_reason(u.tax_code) AS likely_reason
  FROM taxpayment_info.tax_payments u
 WHERE u.batch_id = (SELECT taxpayment_info.current_batch())
   AND NOT EXISTS (SELECT 1 FROM building_info.buildings b WHERE b.tax_code = u.tax_code);
COMMENT ON VIEW taxpayment_info.tax_unmatched IS 'Property tax, unmatched with reasons. Payments whose number belongs to no building, with the likely reason.';
COMMENT ON COLUMN taxpayment_info.tax_unmatched.id IS 'Number. Number of the payment row.';
COMMENT ON COLUMN taxpayment_info.tax_unmatched.tax_code IS 'Tax code. Number in the delivery.';
COMMENT ON COLUMN taxpayment_info.tax_unmatched.owner_name IS 'Owner name. Payer as delivered.';
COMMENT ON COLUMN taxpayment_info.tax_unmatched.owner_contact IS 'Owner contact. Telephone number as delivered.';
COMMENT ON COLUMN taxpayment_info.tax_unmatched.last_payment_date IS 'Last payment date. Day of the last payment.';
COMMENT ON COLUMN taxpayment_info.tax_unmatched.likely_reason IS 'Likely reason. What may be wrong with the number, and the nearest building.';

CREATE VIEW taxpayment_info.tax_dues_by_ward AS
SELECT w.ward, count(s.bin) AS buildings,
       count(s.bin) FILTER (WHERE s.due_year = 0) AS no_due,
       count(s.bin) FILTER (WHERE s.due_year = 1) AS due_1, count(s.bin) FILTER (WHERE s.due_year = 2) AS due_2,
       count(s.bin) FILTER (WHERE s.due_year = 3) AS due_3, count(s.bin) FILTER (WHERE s.due_year = 4) AS due_4,
       count(s.bin) FILTER (WHERE s.due_year = 5) AS due_5, count(s.bin) FILTER (WHERE s.due_year = 99) AS no_data,
       count(s.bin) FILTER (WHERE s.due_year BETWEEN 1 AND 5) AS with_dues,
       round(100.0 * count(s.bin) FILTER (WHERE s.due_year = 0) / nullif(count(s.bin), 0), 1) AS paid_share
  FROM layer_info.wards w
  LEFT JOIN taxpayment_info.tax_payment_status s ON s.ward = w.ward AND s.building_associated_to IS NULL
 GROUP BY w.ward;
COMMENT ON VIEW taxpayment_info.tax_dues_by_ward IS 'Property tax by ward. Main buildings of every ward by years due.';
COMMENT ON COLUMN taxpayment_info.tax_dues_by_ward.ward IS 'Ward. Ward number.';
COMMENT ON COLUMN taxpayment_info.tax_dues_by_ward.buildings IS 'Buildings. Main buildings.';
COMMENT ON COLUMN taxpayment_info.tax_dues_by_ward.no_due IS 'No due. Less than one complete year since the last payment.';
COMMENT ON COLUMN taxpayment_info.tax_dues_by_ward.due_1 IS '1 year. One complete year due.';
COMMENT ON COLUMN taxpayment_info.tax_dues_by_ward.due_2 IS '2 years. Two complete years due.';
COMMENT ON COLUMN taxpayment_info.tax_dues_by_ward.due_3 IS '3 years. Three complete years due.';
COMMENT ON COLUMN taxpayment_info.tax_dues_by_ward.due_4 IS '4 years. Four complete years due.';
COMMENT ON COLUMN taxpayment_info.tax_dues_by_ward.due_5 IS '5 years +. Five and more complete years due.';
COMMENT ON COLUMN taxpayment_info.tax_dues_by_ward.no_data IS 'No data. No matching payment on record.';
COMMENT ON COLUMN taxpayment_info.tax_dues_by_ward.with_dues IS 'With dues. One year and more due.';
COMMENT ON COLUMN taxpayment_info.tax_dues_by_ward.paid_share IS 'Paid up. Share of the buildings without dues, %.';

CREATE VIEW taxpayment_info.tax_match AS
SELECT c.id AS batch_id, c.file_name, c.delivered_on, imis.user_label(c.created_by) AS delivered_by,
       coalesce(p.delivered, 0) AS delivered, coalesce(p.matched, 0) AS matched, coalesce(p.delivered - p.matched, 0) AS unmatched,
       round(100.0 * p.matched / nullif(p.delivered, 0), 1) AS match_rate,
       b.buildings, b.with_number, b.buildings - b.with_number AS without_number, b.paid_up, b.with_dues, b.no_data
  FROM (SELECT taxpayment_info.current_batch() AS id) k
  LEFT JOIN imis.import_batches c ON c.id = k.id
  CROSS JOIN LATERAL (
       SELECT count(*) AS delivered,
              count(*) FILTER (WHERE EXISTS (SELECT 1 FROM building_info.buildings x WHERE x.tax_code = t.tax_code)) AS matched
         FROM taxpayment_info.tax_payments t WHERE t.batch_id = k.id) p
  CROSS JOIN (
       SELECT count(*) AS buildings, count(m.tax_code) AS with_number, count(*) FILTER (WHERE s.due_year = 0) AS paid_up,
              count(*) FILTER (WHERE s.due_year BETWEEN 1 AND 5) AS with_dues,
              count(*) FILTER (WHERE m.tax_code IS NOT NULL AND coalesce(s.due_year, 99) = 99) AS no_data
         FROM building_info.buildings m LEFT JOIN taxpayment_info.tax_payment_status s ON s.bin = m.bin
        WHERE m.building_associated_to IS NULL) b;
COMMENT ON VIEW taxpayment_info.tax_match IS 'Property tax, match. How the delivery in force matches the register; one row.';
COMMENT ON COLUMN taxpayment_info.tax_match.batch_id IS 'Delivery. Number of the delivery in force.';
COMMENT ON COLUMN taxpayment_info.tax_match.file_name IS 'File. Name of the delivered file.';
COMMENT ON COLUMN taxpayment_info.tax_match.delivered_on IS 'Delivered on. Day of the delivery.';
COMMENT ON COLUMN taxpayment_info.tax_match.delivered_by IS 'Delivered by. Person who imported it.';
COMMENT ON COLUMN taxpayment_info.tax_match.delivered IS 'Rows delivered. Rows of the delivery.';
COMMENT ON COLUMN taxpayment_info.tax_match.matched IS 'Rows matched. Rows whose number belongs to a building.';
COMMENT ON COLUMN taxpayment_info.tax_match.unmatched IS 'Rows unmatched. Rows whose number belongs to no building.';
COMMENT ON COLUMN taxpayment_info.tax_match.match_rate IS 'Match rate. Matched rows of all delivered ones, %.';
COMMENT ON COLUMN taxpayment_info.tax_match.buildings IS 'Main buildings. Main buildings of the register.';
COMMENT ON COLUMN taxpayment_info.tax_match.with_number IS 'With number. Main buildings that have a tax code.';
COMMENT ON COLUMN taxpayment_info.tax_match.without_number IS 'Without number. Main buildings that have no tax code.';
COMMENT ON COLUMN taxpayment_info.tax_match.paid_up IS 'Paid up. Main buildings without dues.';
COMMENT ON COLUMN taxpayment_info.tax_match.with_dues IS 'With dues. Main buildings with one year due and more.';
COMMENT ON COLUMN taxpayment_info.tax_match.no_data IS 'No data. Main buildings with a number but without a matching payment.';

CREATE VIEW taxpayment_info.tax_deliveries AS
SELECT d.*, d.id = (SELECT taxpayment_info.current_batch()) AS in_force FROM imis.deliveries d WHERE d.kind = 'taxpayment_info.tax_payments';
COMMENT ON VIEW taxpayment_info.tax_deliveries IS 'Property tax deliveries. Files of payments, newest first; the newest imported one is in force.';
DO $do$
BEGIN   -- the columns mean what they mean in imis.deliveries
    EXECUTE (SELECT string_agg(format('COMMENT ON COLUMN taxpayment_info.tax_deliveries.%I IS %L', a.attname, col_description(a.attrelid, a.attnum)), '; ')
               FROM pg_attribute a WHERE a.attrelid = 'imis.deliveries'::regclass AND a.attnum > 0 AND NOT a.attisdropped);
END
$do$;
COMMENT ON COLUMN taxpayment_info.tax_deliveries.in_force IS 'In force. The delivery that lists, maps and figures are made from.';
