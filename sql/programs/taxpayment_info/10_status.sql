-- Property tax: payment status of buildings, unmatched payments, list, and shares (data-model 2.28, 2.29, 4.12; modules PAY-06).
-- A join when read: a building that receives its number is matched at once, and years due never grow stale.

-- Complete years between the last payment and a day, by calendar: 0 to 4, 5 for five and more, 99 for no data
-- (data-model 4.12). 1 January 1970 is what earlier systems wrote for a date they could not read.
CREATE FUNCTION taxpayment_info.due_year(last_payment date, on_day date DEFAULT CURRENT_DATE) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN last_payment IS NULL OR last_payment = DATE '1970-01-01' THEN 99
                ELSE greatest(0, least(5, extract(year FROM age(on_day, last_payment))::integer)) END
$$;
COMMENT ON FUNCTION taxpayment_info.due_year(date, date) IS
    'Years due on a day for a last payment date: 0 to 5, or 99 for no data; used by all three payment services.';

CREATE VIEW taxpayment_info.due_years AS
SELECT id, name, value, map_title, colour FROM imis.due_years;
COMMENT ON VIEW taxpayment_info.due_years IS 'Due years. Classes of years due; the list in imis.due_years.';
COMMENT ON COLUMN taxpayment_info.due_years.id IS 'Number. 1 to 7.';
COMMENT ON COLUMN taxpayment_info.due_years.name IS 'Label. Text in lists.';
COMMENT ON COLUMN taxpayment_info.due_years.value IS 'Years due. 0 to 5, or 99 for no data.';
COMMENT ON COLUMN taxpayment_info.due_years.map_title IS 'Map title. Text in the legend.';
COMMENT ON COLUMN taxpayment_info.due_years.colour IS 'Colour. On maps and charts.';

-- The delivery in force: the newest accepted one.
CREATE FUNCTION taxpayment_info.current_batch() RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT max(id) FROM imis.import_batches WHERE kind = 'taxpayment_info.tax_payments' AND status = 'accepted'
$$;
COMMENT ON FUNCTION taxpayment_info.current_batch() IS 'Number of the newest accepted delivery of property tax payments; null when there is none.';

CREATE VIEW taxpayment_info.tax_payment_status AS
SELECT b.tax_code, b.bin, b.ward, b.building_associated_to,
       p.owner_name, p.owner_contact, p.last_payment_date,
       d.value AS due_year, d.name AS due_label, d.colour, b.geom
FROM building_info.buildings b
LEFT JOIN taxpayment_info.tax_payments p ON p.tax_code = b.tax_code AND p.batch_id = (SELECT taxpayment_info.current_batch())
JOIN imis.due_years d ON d.value = taxpayment_info.due_year(p.last_payment_date);
COMMENT ON VIEW taxpayment_info.tax_payment_status IS 'Property tax status. Years due for every building; those without a payment row are No Data.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status.tax_code IS 'Tax code. Number of the payer, from the building.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status.bin IS 'BIN. Building.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status.ward IS 'Ward. Ward of the building.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status.building_associated_to IS 'Main building. BIN of the main building; blank for main buildings.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status.owner_name IS 'Owner name. Payer as delivered.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status.owner_contact IS 'Owner contact. Telephone number as delivered.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status.last_payment_date IS 'Last payment date. Day of the last payment.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status.due_year IS 'Years due. Complete years since the last payment, 0 to 5, or 99 for no data.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status.due_label IS 'Years due, text. Label of the years due.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status.colour IS 'Colour. Colour of the years due on maps and charts.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status.geom IS 'Footprint. Footprint of the building.';

-- Lists and exports: main buildings only, one line a number; the smallest BIN stands for several (S-40).
-- Asked row by row of the index of the numbers, so that a page of the list does not sort the whole city.
CREATE VIEW taxpayment_info.tax_payment_status_list AS
SELECT s.tax_code, s.bin, s.ward, s.owner_name, s.owner_contact, s.last_payment_date, s.due_year, s.due_label
FROM taxpayment_info.tax_payment_status s
WHERE s.building_associated_to IS NULL
  AND (s.tax_code IS NULL OR NOT EXISTS (SELECT 1 FROM building_info.buildings o
                   WHERE o.tax_code = s.tax_code AND o.building_associated_to IS NULL AND o.bin < s.bin));
COMMENT ON VIEW taxpayment_info.tax_payment_status_list IS 'Property tax list. Main buildings, one line a number, with years due.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_list.tax_code IS 'Tax code. Number of the payer.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_list.bin IS 'BIN. Building.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_list.ward IS 'Ward. Ward of the building.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_list.owner_name IS 'Owner name. Payer as delivered.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_list.owner_contact IS 'Owner contact. Telephone number as delivered.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_list.last_payment_date IS 'Last payment date. Day of the last payment.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_list.due_year IS 'Years due. 0 to 5, or 99 for no data.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_list.due_label IS 'Years due, text. Label of the years due.';

CREATE VIEW taxpayment_info.tax_payment_status_unmatched AS
SELECT p.id, p.tax_code, p.owner_name, p.owner_contact, p.last_payment_date
FROM taxpayment_info.tax_payments p
WHERE p.batch_id = (SELECT taxpayment_info.current_batch())
  AND NOT EXISTS (SELECT 1 FROM building_info.buildings b WHERE b.tax_code = p.tax_code)
ORDER BY p.tax_code;
COMMENT ON VIEW taxpayment_info.tax_payment_status_unmatched IS 'Property tax, unmatched. Payments of the delivery in force whose number belongs to no building.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_unmatched.id IS 'Number. Number of the payment row.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_unmatched.tax_code IS 'Tax code. Number in the delivery.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_unmatched.owner_name IS 'Owner name. Payer as delivered.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_unmatched.owner_contact IS 'Owner contact. Telephone number as delivered.';
COMMENT ON COLUMN taxpayment_info.tax_payment_status_unmatched.last_payment_date IS 'Last payment date. Day of the last payment.';

-- Numbers without dues, for the shares of wards and grids. The day stands for due_year(last_payment_date) = 0: read for a million rows, age() costs three times as much.
-- The batch is that of current_batch(), as a join: over a function call processors cannot share the work.
CREATE VIEW taxpayment_info.paid_up AS
SELECT p.tax_code
FROM taxpayment_info.tax_payments p
JOIN (SELECT max(i.id) AS id FROM imis.import_batches i WHERE i.kind = 'taxpayment_info.tax_payments' AND i.status = 'accepted') c ON c.id = p.batch_id
WHERE p.last_payment_date > (CURRENT_DATE - interval '1 year')::date;
COMMENT ON VIEW taxpayment_info.paid_up IS 'Property tax, paid up. Numbers with less than one complete year since the last payment.';
COMMENT ON COLUMN taxpayment_info.paid_up.tax_code IS 'Tax code. Number of the payer.';

-- Delivered numbers take the same normal form as those of buildings (data-model 1.5).
CREATE FUNCTION taxpayment_info.payment_values() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    NEW.tax_code := imis.normalise_code(NEW.tax_code);
    NEW.owner_name := nullif(btrim(NEW.owner_name), '');
    NEW.owner_contact := imis.normalise_phone(NEW.owner_contact);
    RETURN NEW;
END $$;
COMMENT ON FUNCTION taxpayment_info.payment_values() IS 'Normal form of number, name and contact of a delivered payment.';
-- Almost every delivered row is in normal form; to see that is cheaper than to enter the function.
CREATE TRIGGER d_values BEFORE INSERT OR UPDATE ON taxpayment_info.tax_payments FOR EACH ROW
    WHEN (NEW.tax_code !~ '^[A-Z0-9./-]+$' OR NEW.owner_contact !~ '^[+]?[0-9]+$' OR NEW.owner_name ~ '^$|^ | $') EXECUTE FUNCTION taxpayment_info.payment_values();
