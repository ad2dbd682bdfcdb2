-- What leaves the system of each layer: the published columns of umdss.md 1.3, in their order. No personal data: owners, payers and caretakers are
-- added by the export only for roles that may read them where they are kept. Comments are the headings, with units.
-- requires: fsm/10_containment_status.sql
-- requires: taxpayment_info/10_status.sql
-- requires: watersupply_info/10_status.sql
-- requires: swm_info/10_status.sql

CREATE VIEW layer_info.export_buildings AS
SELECT b.bin, b.house_number, b.house_locality, b.ward, b.road_code, b.estimated_area, b.floor_count, b.household_served,
       b.population_served, b.male_population, b.female_population, b.other_population,
       b.diff_abled_male_pop, b.diff_abled_female_pop, b.diff_abled_others_pop, b.office_business_name, b.building_associated_to,
       b.well_presence_status, b.distance_from_well, b.toilet_status, b.toilet_count, b.surveyed_date, b.tax_code, b.desludging_vehicle_accessible,
       b.construction_date, fu.label AS functional_use, st.label AS structure_type, uc.label AS use_category, ws.label AS water_source,
       l.community_name AS lic_name, b.water_customer_id, b.household_with_private_toilet, b.population_with_private_toilet,
       ss.label AS toilet_connection, b.geom
FROM building_info.buildings b
LEFT JOIN building_info.structure_types st ON st.id = b.structure_type_id
LEFT JOIN building_info.functional_uses fu ON fu.id = b.functional_use_id
LEFT JOIN building_info.use_categorys uc ON uc.id = b.use_category_id
LEFT JOIN building_info.water_sources ws ON ws.id = b.water_source_id
LEFT JOIN building_info.sanitation_systems ss ON ss.id = b.sanitation_system_id
LEFT JOIN layer_info.low_income_communities l ON l.id = b.lic_id;
COMMENT ON VIEW layer_info.export_buildings IS 'Buildings, for export. Published columns; no owner.';
COMMENT ON COLUMN layer_info.export_buildings.estimated_area IS 'Estimated area (m²). Area of the footprint.';
COMMENT ON COLUMN layer_info.export_buildings.distance_from_well IS 'Distance of well (m). From the building to its well.';
COMMENT ON COLUMN layer_info.export_buildings.functional_use IS 'Functional use. Text of the code list.';
COMMENT ON COLUMN layer_info.export_buildings.structure_type IS 'Structure type. Text of the code list.';
COMMENT ON COLUMN layer_info.export_buildings.use_category IS 'Use category. Text of the code list.';
COMMENT ON COLUMN layer_info.export_buildings.water_source IS 'Water source. Text of the code list.';
COMMENT ON COLUMN layer_info.export_buildings.lic_name IS 'Low-income community. Name of the community that the building belongs to.';
COMMENT ON COLUMN layer_info.export_buildings.toilet_connection IS 'Toilet connection. Text of the code list of sanitation systems.';

CREATE VIEW layer_info.export_containments AS
SELECT c.id, c.location, c.size, c.pit_diameter, c.tank_length, c.tank_width, c.depth, c.septic_criteria, c.construction_date,
       s.buildings_served, s.emptied_status, t.label AS containment_type, s.next_emptying_date, s.last_emptied_date, s.no_of_times_emptied,
       c.toilet_count, c.distance_closest_well, s.household_served, c.geom
FROM fsm.containments c
LEFT JOIN fsm.containment_types t ON t.id = c.type_id
LEFT JOIN fsm.containment_status s ON s.id = c.id;
COMMENT ON VIEW layer_info.export_containments IS 'Containments, for export. Published columns.';
COMMENT ON COLUMN layer_info.export_containments.size IS 'Containment volume (m³). Volume of the tank or pit.';
COMMENT ON COLUMN layer_info.export_containments.pit_diameter IS 'Pit diameter (m). Inner diameter.';
COMMENT ON COLUMN layer_info.export_containments.tank_length IS 'Tank length (m). Inner length.';
COMMENT ON COLUMN layer_info.export_containments.tank_width IS 'Tank width (m). Inner width.';
COMMENT ON COLUMN layer_info.export_containments.depth IS 'Depth (m). Inner depth.';
COMMENT ON COLUMN layer_info.export_containments.containment_type IS 'Containment type. Text of the code list.';
COMMENT ON COLUMN layer_info.export_containments.distance_closest_well IS 'Distance to closest well (m). From the containment.';

CREATE VIEW layer_info.export_toilets AS
SELECT t.id, t.name, t.type, t.ward, t.bin, b.house_number, t.location_name, t.access_frm_nearest_road, t.male_seats, t.female_seats, t.pwd_seats,
       t.total_no_of_toilets, t.total_no_of_urinals, t.male_or_female_facility, t.handicap_facility, t.children_facility,
       t.sanitary_supplies_disposal_facility, t.indicative_sign, t.separate_facility_with_universal_design, t.owner, t.owning_institution_name,
       t.operator_or_maintainer, t.fee_collected, t.amount_of_fee_collected, t.frequency_of_fee_collected, t.status, t.geom
FROM fsm.toilets t
LEFT JOIN building_info.buildings b ON b.bin = t.bin;
COMMENT ON VIEW layer_info.export_toilets IS 'Public and community toilets, for export. Published columns; no caretaker and no operator''s name.';
COMMENT ON COLUMN layer_info.export_toilets.access_frm_nearest_road IS 'Distance from nearest road (m). From the toilet.';

CREATE VIEW layer_info.export_tax_status AS
SELECT b.tax_code, b.ward, b.bin, b.road_code, d.value AS due_year, d.name AS due_label, b.geom
FROM building_info.buildings b
LEFT JOIN taxpayment_info.tax_payments p ON p.tax_code = b.tax_code AND p.batch_id = (SELECT taxpayment_info.current_batch())
JOIN imis.due_years d ON d.value = taxpayment_info.due_year(p.last_payment_date)
WHERE b.building_associated_to IS NULL;
COMMENT ON VIEW layer_info.export_tax_status IS 'Property tax status, for export. Main buildings; no payer.';
COMMENT ON COLUMN layer_info.export_tax_status.due_year IS 'Years due. Complete years since the last payment, 0 to 5, or 99 for no payment information.';
COMMENT ON COLUMN layer_info.export_tax_status.due_label IS 'Years due, text. Label of the years due.';

CREATE VIEW layer_info.export_water_status AS
SELECT b.water_customer_id, b.tax_code, b.ward, b.bin, b.road_code, d.value AS due_year, d.name AS due_label, b.geom
FROM building_info.buildings b
LEFT JOIN watersupply_info.watersupply_payments p ON p.water_customer_id = b.water_customer_id AND p.batch_id = (SELECT watersupply_info.current_batch())
JOIN imis.due_years d ON d.value = taxpayment_info.due_year(p.last_payment_date)
WHERE b.building_associated_to IS NULL;
COMMENT ON VIEW layer_info.export_water_status IS 'Water supply status, for export. Main buildings; no payer.';
COMMENT ON COLUMN layer_info.export_water_status.due_year IS 'Years due. Complete years since the last payment, 0 to 5, or 99 for no payment information.';
COMMENT ON COLUMN layer_info.export_water_status.due_label IS 'Years due, text. Label of the years due.';

CREATE VIEW layer_info.export_waste_status AS
SELECT b.swm_customer_id, b.ward, b.bin, b.road_code, d.value AS due_year, d.name AS due_label, b.geom
FROM building_info.buildings b
LEFT JOIN swm_info.swmservice_payments p ON p.swm_customer_id = b.swm_customer_id AND p.batch_id = (SELECT swm_info.current_batch())
JOIN imis.due_years d ON d.value = taxpayment_info.due_year(p.last_payment_date)
WHERE b.building_associated_to IS NULL;
COMMENT ON VIEW layer_info.export_waste_status IS 'Solid waste service status, for export. Main buildings; no payer.';
COMMENT ON COLUMN layer_info.export_waste_status.due_year IS 'Years due. Complete years since the last payment, 0 to 5, or 99 for no payment information.';
COMMENT ON COLUMN layer_info.export_waste_status.due_label IS 'Years due, text. Label of the years due.';

CREATE VIEW layer_info.export_hotspots AS
SELECT h.id, h.hotspot_location, h.ward, h.no_of_cases, h.male_cases, h.female_cases, h.other_cases,
       h.no_of_fatalities, h.male_fatalities, h.female_fatalities, h.other_fatalities, d.label AS disease, h.notes, h.geom
FROM public_health.waterborne_hotspots h
LEFT JOIN public_health.diseases d ON d.id = h.disease;
COMMENT ON VIEW layer_info.export_hotspots IS 'Waterborne hotspots, for export. Published columns.';
COMMENT ON COLUMN layer_info.export_hotspots.disease IS 'Disease. Text of the code list.';

CREATE VIEW layer_info.export_low_income_communities AS
SELECT c.id, c.community_name, c.population_total, c.population_male, c.population_female, c.population_others, c.number_of_households,
       c.no_of_buildings, c.no_of_septic_tank, c.no_of_holding_tank, c.no_of_pit, c.no_of_sewer_connection, c.no_of_community_toilets, c.geom
FROM layer_info.low_income_communities c;
COMMENT ON VIEW layer_info.export_low_income_communities IS 'Low-income communities, for export. Published columns.';

CREATE VIEW layer_info.export_building_owners AS
SELECT b.bin, b.tax_code, b.ward, b.road_code, b.toilet_status, b.floor_count, b.household_served, b.population_served, st.label AS structure_type,
       b.estimated_area, b.building_associated_to, o.owner_name, o.owner_gender, o.owner_contact, b.geom
FROM building_info.buildings b
LEFT JOIN building_info.owners o ON o.bin = b.bin
LEFT JOIN building_info.structure_types st ON st.id = b.structure_type_id;
COMMENT ON VIEW layer_info.export_building_owners IS 'Building owners, for export. One row a building and owner, with name, gender and contact.';
COMMENT ON COLUMN layer_info.export_building_owners.structure_type IS 'Structure type. Text of the code list.';
COMMENT ON COLUMN layer_info.export_building_owners.estimated_area IS 'Estimated area (m²). Area of the footprint.';
