-- Map layers of faecal sludge management and public health (umdss.md 3.1). No caretaker, contact or case of a person.
-- requires: fsm/10_containment_status.sql

CREATE VIEW layer_info.v_layer_containments AS
SELECT c.id,
       c.type_id,
       t.label AS containment_type,
       t.map_display AS containment_group,
       c.location,
       c.size,
       c.septic_criteria,
       c.construction_date,
       (SELECT s.emptied_status FROM fsm.containment_status s WHERE s.id = c.id) AS emptied_status,
       (SELECT s.no_of_times_emptied FROM fsm.containment_status s WHERE s.id = c.id) AS no_of_times_emptied,
       (SELECT s.last_emptied_date FROM fsm.containment_status s WHERE s.id = c.id) AS last_emptied_date,
       (SELECT s.next_emptying_date FROM fsm.containment_status s WHERE s.id = c.id) AS next_emptying_date,
       extract(year FROM age(c.construction_date))::integer AS construction_age,
       (SELECT extract(year FROM age(s.last_emptied_date))::integer FROM fsm.containment_status s WHERE s.id = c.id) AS emptied_age,
       (SELECT s.next_emptying_date - current_date FROM fsm.containment_status s WHERE s.id = c.id) AS days_to_emptying,
       c.geom
FROM fsm.containments c
LEFT JOIN fsm.containment_types t ON t.id = c.type_id;
COMMENT ON VIEW layer_info.v_layer_containments IS 'Containments on the map. One row per containment with its type and emptying state.';

CREATE VIEW layer_info.v_layer_toilets AS
SELECT id, name, type, bin, ward, location_name, status, total_no_of_toilets,
       separate_facility_with_universal_design, fee_collected, geom
FROM fsm.toilets;
COMMENT ON VIEW layer_info.v_layer_toilets IS 'Public and community toilets on the map; no caretaker.';

CREATE VIEW layer_info.v_layer_treatment_plants AS
SELECT p.id, p.name, p.type, t.label AS plant_type, p.ward, p.location, p.capacity_per_day, p.status, p.geom
FROM fsm.treatment_plants p
LEFT JOIN fsm.treatment_plant_types t ON t.id = p.type;
COMMENT ON VIEW layer_info.v_layer_treatment_plants IS 'Treatment plants on the map; no caretaker.';

CREATE VIEW layer_info.v_layer_service_providers AS
SELECT id, company_name, ward, status, geom
FROM fsm.service_providers;
COMMENT ON VIEW layer_info.v_layer_service_providers IS 'Offices of service providers on the map; no contact person.';

CREATE VIEW layer_info.v_layer_sanitation_zones AS
SELECT id, type, area, geom FROM layer_info.sanitation_system;
COMMENT ON VIEW layer_info.v_layer_sanitation_zones IS 'Sewered and non-sewered planning zones on the map.';

CREATE VIEW layer_info.v_layer_hotspots AS
SELECT h.id, h.disease, d.label AS disease_label, h.hotspot_location, h.date, h.ward, h.no_of_cases, h.no_of_fatalities, h.geom
FROM public_health.waterborne_hotspots h
LEFT JOIN public_health.diseases d ON d.id = h.disease;
COMMENT ON VIEW layer_info.v_layer_hotspots IS 'Waterborne hotspots on the map, with totals of cases.';

CREATE VIEW layer_info.v_layer_water_samples AS
SELECT id, sample_date, sample_location, water_coliform_test_result, ward, geom
FROM public_health.water_samples;
COMMENT ON VIEW layer_info.v_layer_water_samples IS 'Water samples on the map, by coliform result.';

COMMENT ON COLUMN layer_info.v_layer_containments.containment_type IS 'Containment type. Kind and outlet, as the code list names it.';
COMMENT ON COLUMN layer_info.v_layer_containments.containment_group IS 'Containment group. Label on maps and charts: septic tank, lined pit, double pit, unlined pit.';
COMMENT ON COLUMN layer_info.v_layer_containments.construction_age IS 'Age. Complete years since construction.';
COMMENT ON COLUMN layer_info.v_layer_containments.emptied_age IS 'Years since emptying. Complete years since the last emptying.';
COMMENT ON COLUMN layer_info.v_layer_containments.days_to_emptying IS 'Days to emptying. Days until the next emptying is due; below 0 it is overdue.';
COMMENT ON COLUMN layer_info.v_layer_treatment_plants.plant_type IS 'Plant type. Text of the code list.';
COMMENT ON COLUMN layer_info.v_layer_hotspots.disease_label IS 'Disease. Text of the code list.';
