-- Water supply: payment status of buildings, unmatched payments, list, and shares (data-model 2.28, 2.29, 4.12; modules PAY-06).
-- A join when read: a building that receives its number is matched at once, and years due never grow stale.
-- requires: taxpayment_info/10_status.sql

CREATE VIEW watersupply_info.due_years AS
SELECT id, name, value, map_title, colour FROM imis.due_years;
COMMENT ON VIEW watersupply_info.due_years IS 'Due years. Classes of years due; the list in imis.due_years.';
COMMENT ON COLUMN watersupply_info.due_years.id IS 'Number. 1 to 7.';
COMMENT ON COLUMN watersupply_info.due_years.name IS 'Label. Text in lists.';
COMMENT ON COLUMN watersupply_info.due_years.value IS 'Years due. 0 to 5, or 99 for no data.';
COMMENT ON COLUMN watersupply_info.due_years.map_title IS 'Map title. Text in the legend.';
COMMENT ON COLUMN watersupply_info.due_years.colour IS 'Colour. On maps and charts.';

-- The delivery in force: the newest accepted one.
CREATE FUNCTION watersupply_info.current_batch() RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT max(id) FROM imis.import_batches WHERE kind = 'watersupply_info.watersupply_payments' AND status = 'accepted'
$$;
COMMENT ON FUNCTION watersupply_info.current_batch() IS 'Number of the newest accepted delivery of water supply payments; null when there is none.';

CREATE VIEW watersupply_info.watersupply_payment_status AS
SELECT b.water_customer_id, b.bin, b.ward, b.tax_code, b.building_associated_to,
       p.customer_name, p.customer_contact, p.last_payment_date,
       d.value AS due_year, d.name AS due_label, d.colour, b.geom
FROM building_info.buildings b
LEFT JOIN watersupply_info.watersupply_payments p ON p.water_customer_id = b.water_customer_id AND p.batch_id = (SELECT watersupply_info.current_batch())
JOIN imis.due_years d ON d.value = taxpayment_info.due_year(p.last_payment_date)
WHERE b.water_customer_id IS NOT NULL;
COMMENT ON VIEW watersupply_info.watersupply_payment_status IS 'Water supply status. Years due for every building that has a Water customer ID; those without a payment row are No Data.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status.water_customer_id IS 'Water customer ID. Number of the payer, from the building.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status.bin IS 'BIN. Building.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status.ward IS 'Ward. Ward of the building.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status.tax_code IS 'Tax code. Holding number of the building.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status.building_associated_to IS 'Main building. BIN of the main building; blank for main buildings.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status.customer_name IS 'Customer name. Payer as delivered.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status.customer_contact IS 'Customer contact. Telephone number as delivered.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status.last_payment_date IS 'Last payment date. Day of the last payment.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status.due_year IS 'Years due. Complete years since the last payment, 0 to 5, or 99 for no data.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status.due_label IS 'Years due, text. Label of the years due.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status.colour IS 'Colour. Colour of the years due on maps and charts.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status.geom IS 'Footprint. Footprint of the building.';

-- Lists and exports: main buildings only, one line a number; the smallest BIN stands for several (S-40).
-- Asked row by row of the index of the numbers, so that a page of the list does not sort the whole city.
CREATE VIEW watersupply_info.watersupply_payment_status_list AS
SELECT s.water_customer_id, s.bin, s.ward, s.tax_code, s.customer_name, s.customer_contact, s.last_payment_date, s.due_year, s.due_label
FROM watersupply_info.watersupply_payment_status s
WHERE s.building_associated_to IS NULL
  AND (NOT EXISTS (SELECT 1 FROM building_info.buildings o
                   WHERE o.water_customer_id = s.water_customer_id AND o.building_associated_to IS NULL AND o.bin < s.bin));
COMMENT ON VIEW watersupply_info.watersupply_payment_status_list IS 'Water supply list. Main buildings, one line a number, with years due.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_list.water_customer_id IS 'Water customer ID. Number of the payer.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_list.bin IS 'BIN. Building.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_list.ward IS 'Ward. Ward of the building.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_list.tax_code IS 'Tax code. Holding number of the building.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_list.customer_name IS 'Customer name. Payer as delivered.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_list.customer_contact IS 'Customer contact. Telephone number as delivered.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_list.last_payment_date IS 'Last payment date. Day of the last payment.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_list.due_year IS 'Years due. 0 to 5, or 99 for no data.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_list.due_label IS 'Years due, text. Label of the years due.';

CREATE VIEW watersupply_info.watersupply_payment_status_unmatched AS
SELECT p.id, p.water_customer_id, p.customer_name, p.customer_contact, p.last_payment_date
FROM watersupply_info.watersupply_payments p
WHERE p.batch_id = (SELECT watersupply_info.current_batch())
  AND NOT EXISTS (SELECT 1 FROM building_info.buildings b WHERE b.water_customer_id = p.water_customer_id)
ORDER BY p.water_customer_id;
COMMENT ON VIEW watersupply_info.watersupply_payment_status_unmatched IS 'Water supply, unmatched. Payments of the delivery in force whose number belongs to no building.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_unmatched.id IS 'Number. Number of the payment row.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_unmatched.water_customer_id IS 'Water customer ID. Number in the delivery.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_unmatched.customer_name IS 'Customer name. Payer as delivered.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_unmatched.customer_contact IS 'Customer contact. Telephone number as delivered.';
COMMENT ON COLUMN watersupply_info.watersupply_payment_status_unmatched.last_payment_date IS 'Last payment date. Day of the last payment.';

-- Numbers without dues, for the shares of wards and grids. The day stands for due_year(last_payment_date) = 0: read for a million rows, age() costs three times as much.
-- The batch is that of current_batch(), as a join: over a function call processors cannot share the work.
CREATE VIEW watersupply_info.paid_up AS
SELECT p.water_customer_id
FROM watersupply_info.watersupply_payments p
JOIN (SELECT max(i.id) AS id FROM imis.import_batches i WHERE i.kind = 'watersupply_info.watersupply_payments' AND i.status = 'accepted') c ON c.id = p.batch_id
WHERE p.last_payment_date > (CURRENT_DATE - interval '1 year')::date;
COMMENT ON VIEW watersupply_info.paid_up IS 'Water supply, paid up. Numbers with less than one complete year since the last payment.';
COMMENT ON COLUMN watersupply_info.paid_up.water_customer_id IS 'Water customer ID. Number of the payer.';

-- Delivered numbers take the same normal form as those of buildings (data-model 1.5).
CREATE FUNCTION watersupply_info.payment_values() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    NEW.water_customer_id := imis.normalise_code(NEW.water_customer_id);
    NEW.customer_name := nullif(btrim(NEW.customer_name), '');
    NEW.customer_contact := imis.normalise_phone(NEW.customer_contact);
    RETURN NEW;
END $$;
COMMENT ON FUNCTION watersupply_info.payment_values() IS 'Normal form of number, name and contact of a delivered payment.';
-- Almost every delivered row is in normal form; to see that is cheaper than to enter the function.
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON watersupply_info.watersupply_payments FOR EACH ROW
    WHEN (NEW.water_customer_id !~ '^[A-Z0-9./-]+$' OR NEW.customer_contact !~ '^[+]?[0-9]+$' OR NEW.customer_name ~ '^$|^ | $') EXECUTE FUNCTION watersupply_info.payment_values();
