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
