-- Registers of buildings for roles that see part of the city, and of surveys without the answers about persons.
-- A view runs with its owner's rights, so the condition on the own records stands in the view (OWN-01).

CREATE VIEW building_info.buildings_register AS
SELECT b.bin, b.building_associated_to, b.ward, b.road_code, b.house_number, b.house_locality, b.tax_code, b.structure_type_id, b.surveyed_date,
       b.floor_count, b.construction_date, b.construction_date_precision, b.construction_year, b.functional_use_id, b.use_category_id,
       b.office_business_name, b.household_served, b.population_served, b.male_population, b.female_population, b.other_population,
       b.diff_abled_male_pop, b.diff_abled_female_pop, b.diff_abled_others_pop, b.low_income_hh, b.lic_id, b.water_source_id,
       b.watersupply_pipe_code, b.water_customer_id, b.well_presence_status, b.distance_from_well, b.swm_customer_id, b.toilet_status,
       b.toilet_count, b.household_with_private_toilet, b.population_with_private_toilet, b.sanitation_system_id, b.sewer_code,
       b.drain_code, b.network_unidentified, b.desludging_vehicle_accessible, b.geom, b.point, b.estimated_area, b.verification_status,
       b.created_at, b.created_by, b.updated_at, b.updated_by, b.row_version, b.seen_version, b.client_uuid, b.taken_over
  FROM building_info.buildings b
 WHERE b.ward = (SELECT imis.own_ward())
    OR CASE
       -- Few jobs: what stands near them is found once. Many: a building looks for the first of them nearby, which a page or a
       -- single building gets at once, where the whole set took half a second. Both subqueries are run only when they are reached.
       WHEN (SELECT count(*) < 80 FROM fsm.own_jobs()) THEN
           b.bin IN (SELECT near.bin
                       FROM fsm.own_jobs() AS j (bin)
                       JOIN building_info.buildings job ON job.bin = j.bin
                       JOIN building_info.buildings near ON public.ST_DWithin(job.geom, near.geom, 100))
       -- IS TRUE keeps the own jobs a set looked up in memory, asked before the distance.
       ELSE EXISTS (SELECT 1 FROM building_info.buildings job
                     WHERE public.ST_DWithin(job.geom, b.geom, 100) AND (job.bin IN (SELECT fsm.own_jobs())) IS TRUE)
       END;
COMMENT ON VIEW building_info.buildings_register IS
    'Buildings near one''s work. A surveyor''s ward; a service provider''s own jobs and what stands within 100 m of them (reliability 5).';

CREATE VIEW building_info.building_surveys_register AS
SELECT s.id, s.temp_building_code, s.tax_code, s.geom, s.collected_date, s.is_enabled, s.bin, s.created_at, s.created_by, s.updated_at, s.updated_by, s.row_version
  FROM building_info.building_surveys s;
COMMENT ON VIEW building_info.building_surveys_register IS 'Building surveys, without the answers, which may name persons.';

-- The queue of the office: who brought it, who decided, and what is flagged (SUR-02, S-50). Flags are worked out for the rows that are read.
CREATE VIEW building_info.survey_queue AS
SELECT s.id, s.temp_building_code, s.tax_code, s.collected_date, s.is_enabled, imis.user_label(s.created_by) AS surveyor, s.created_at, s.bin,
       CASE WHEN s.is_enabled THEN 'waiting' WHEN s.bin IS NULL THEN 'rejected' ELSE 'approved' END AS state,
       CASE WHEN s.is_enabled THEN (SELECT array_agg(DISTINCT w.rule ORDER BY w.rule) FROM building_info.survey_warnings(s.id) w) END AS flags,
       s.decided_at, imis.user_label(s.decided_by) AS decided_by_name, s.decision_note, s.geom, s.row_version
  FROM building_info.building_surveys s;
COMMENT ON VIEW building_info.survey_queue IS 'Survey queue. Surveys with their state and what is flagged about them; without the answers, which may name persons.';
COMMENT ON COLUMN building_info.survey_queue.id IS 'Number. Key of the survey.';
COMMENT ON COLUMN building_info.survey_queue.temp_building_code IS 'Temporary code. Code the surveyor gave.';
COMMENT ON COLUMN building_info.survey_queue.tax_code IS 'Tax code. Holding ID noted in the field.';
COMMENT ON COLUMN building_info.survey_queue.collected_date IS 'Survey date. Day of the survey.';
COMMENT ON COLUMN building_info.survey_queue.is_enabled IS 'Open. Waits for a decision.';
COMMENT ON COLUMN building_info.survey_queue.surveyor IS 'Surveyor. Who collected it.';
COMMENT ON COLUMN building_info.survey_queue.created_at IS 'Received at. When it arrived.';
COMMENT ON COLUMN building_info.survey_queue.bin IS 'BIN. Building the survey became or was applied to.';
COMMENT ON COLUMN building_info.survey_queue.state IS 'State. waiting, approved or rejected.';
COMMENT ON COLUMN building_info.survey_queue.flags IS 'Flags. Rules that ask for a look before approval; the detail says them in sentences.';
COMMENT ON COLUMN building_info.survey_queue.decided_at IS 'Decided at. Time of approval or rejection.';
COMMENT ON COLUMN building_info.survey_queue.decided_by_name IS 'Decided by. Name of the person.';
COMMENT ON COLUMN building_info.survey_queue.decision_note IS 'Reason. Why it was rejected.';
COMMENT ON COLUMN building_info.survey_queue.geom IS 'Footprint. Outline as collected.';
COMMENT ON COLUMN building_info.survey_queue.row_version IS 'Version. Rises with every change.';

-- Containments of a building in one row, for exports (modules 4.2).
CREATE VIEW building_info.building_containments AS
SELECT b.bin,
       (SELECT string_agg(l.containment_id, ', ' ORDER BY l.containment_id) FROM building_info.build_contains l WHERE l.bin = b.bin) AS containment_ids,
       (SELECT string_agg(DISTINCT t.label, ', ' ORDER BY t.label)
          FROM building_info.build_contains l
          JOIN fsm.containments c ON c.id = l.containment_id
          JOIN fsm.containment_types t ON t.id = c.type_id
         WHERE l.bin = b.bin) AS outlet_connection
  FROM building_info.buildings b;
COMMENT ON VIEW building_info.building_containments IS 'Containments by building. Codes and outlets of a building''s containments in one row.';
COMMENT ON COLUMN building_info.building_containments.bin IS 'BIN. Building.';
COMMENT ON COLUMN building_info.building_containments.containment_ids IS 'Containment IDs. Codes of its containments.';
COMMENT ON COLUMN building_info.building_containments.outlet_connection IS 'Outlet connection. Types of its containments.';
