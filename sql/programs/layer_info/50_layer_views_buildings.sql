-- Map layers of buildings and of what they pay (umdss.md 3.1, 3.3). One view a layer, all joins inside, no personal data.
-- Lookup joins are LEFT JOINs on unique keys and states are scalar subqueries: PostgreSQL leaves out
-- what a map request does not ask for, so a canvas refresh reads geometry and the columns of its style only.
-- requires: taxpayment_info/10_status.sql
-- requires: watersupply_info/10_status.sql
-- requires: swm_info/10_status.sql

CREATE VIEW layer_info.v_layer_buildings AS
SELECT b.bin,
       b.house_number,
       b.building_associated_to,
       b.ward,
       b.road_code,
       b.tax_code,
       b.structure_type_id,
       st.label AS structure_type,
       b.floor_count,
       b.construction_year,
       (extract(year FROM current_date)::integer - b.construction_year) AS age_years,
       b.functional_use_id,
       fu.label AS functional_use,
       b.use_category_id,
       uc.label AS use_category,
       b.household_served,
       b.population_served,
       b.low_income_hh,
       b.lic_id,
       b.water_source_id,
       ws.code AS water_source_code,
       ws.label AS water_source,
       b.well_presence_status,
       b.toilet_status,
       b.sanitation_system_id,
       ss.label AS sanitation_system,
       b.sewer_code,
       b.drain_code,
       b.desludging_vehicle_accessible,
       b.estimated_area,
       b.verification_status,
       b.geom
FROM building_info.buildings b
LEFT JOIN building_info.structure_types st ON st.id = b.structure_type_id
LEFT JOIN building_info.functional_uses fu ON fu.id = b.functional_use_id
LEFT JOIN building_info.use_categorys uc ON uc.id = b.use_category_id
LEFT JOIN building_info.water_sources ws ON ws.id = b.water_source_id
LEFT JOIN building_info.sanitation_systems ss ON ss.id = b.sanitation_system_id;
COMMENT ON VIEW layer_info.v_layer_buildings IS 'Buildings on the map. One row per building with the texts of its code lists; no owner.';

CREATE VIEW layer_info.v_layer_low_income_communities AS
SELECT id, community_name, no_of_buildings, number_of_households, population_total, geom
FROM layer_info.low_income_communities;
COMMENT ON VIEW layer_info.v_layer_low_income_communities IS 'Low-income communities on the map.';

CREATE VIEW layer_info.v_layer_tax_status AS
SELECT bin, ward, tax_code, due_year, due_label, geom
FROM taxpayment_info.tax_payment_status
WHERE building_associated_to IS NULL;
COMMENT ON VIEW layer_info.v_layer_tax_status IS 'Property tax status on the map. Main buildings by complete years since the last payment; no payer.';

CREATE VIEW layer_info.v_layer_water_status AS
SELECT b.bin, b.ward, b.water_customer_id, b.water_customer_id IS NOT NULL AS has_service, d.value AS due_year, d.name AS due_label, b.geom
FROM building_info.buildings b
LEFT JOIN watersupply_info.watersupply_payments p ON p.water_customer_id = b.water_customer_id AND p.batch_id = (SELECT watersupply_info.current_batch())
JOIN imis.due_years d ON d.value = taxpayment_info.due_year(p.last_payment_date)
WHERE b.building_associated_to IS NULL;
COMMENT ON VIEW layer_info.v_layer_water_status IS 'Water supply status on the map. Every main building, with or without the service, by complete years since the last payment; no payer.';
COMMENT ON COLUMN layer_info.v_layer_water_status.has_service IS 'Has the service. A customer number is on record.';
COMMENT ON COLUMN layer_info.v_layer_water_status.due_year IS 'Years due. Complete years since the last payment, 0 to 5, or 99 for no payment information.';
COMMENT ON COLUMN layer_info.v_layer_water_status.due_label IS 'Years due, text. Label of the years due.';

CREATE VIEW layer_info.v_layer_waste_status AS
SELECT b.bin, b.ward, b.swm_customer_id, b.swm_customer_id IS NOT NULL AS has_service, d.value AS due_year, d.name AS due_label, b.geom
FROM building_info.buildings b
LEFT JOIN swm_info.swmservice_payments p ON p.swm_customer_id = b.swm_customer_id AND p.batch_id = (SELECT swm_info.current_batch())
JOIN imis.due_years d ON d.value = taxpayment_info.due_year(p.last_payment_date)
WHERE b.building_associated_to IS NULL;
COMMENT ON VIEW layer_info.v_layer_waste_status IS 'Solid waste service status on the map. Every main building, with or without the service, by complete years since the last payment; no payer.';
COMMENT ON COLUMN layer_info.v_layer_waste_status.has_service IS 'Has the service. A customer number is on record.';
COMMENT ON COLUMN layer_info.v_layer_waste_status.due_year IS 'Years due. Complete years since the last payment, 0 to 5, or 99 for no payment information.';
COMMENT ON COLUMN layer_info.v_layer_waste_status.due_label IS 'Years due, text. Label of the years due.';

COMMENT ON COLUMN layer_info.v_layer_buildings.structure_type IS 'Structure type. Text of the code list.';
COMMENT ON COLUMN layer_info.v_layer_buildings.age_years IS 'Age. Years from the year of construction to this year.';
COMMENT ON COLUMN layer_info.v_layer_buildings.functional_use IS 'Functional use. Text of the code list.';
COMMENT ON COLUMN layer_info.v_layer_buildings.use_category IS 'Use category. Text of the code list.';
COMMENT ON COLUMN layer_info.v_layer_buildings.water_source_code IS 'Water source code. Stable short text of the main source of drinking water.';
COMMENT ON COLUMN layer_info.v_layer_buildings.water_source IS 'Water source. Text of the code list.';
COMMENT ON COLUMN layer_info.v_layer_buildings.sanitation_system IS 'Sanitation system. Text of the code list.';
