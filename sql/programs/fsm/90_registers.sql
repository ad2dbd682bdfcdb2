-- Registers: the tables of the emptying service without the columns that name a person, for roles that keep or count but need no persons.
-- A view runs with its owner's rights, so the condition on the own records (OWN-01, OWN-04) stands in each view.

CREATE VIEW fsm.service_providers_register AS
SELECT s.id, s.company_name, s.ward, s.company_location, s.status, s.geom, s.created_at, s.updated_at, s.row_version, s.taken_over
  FROM fsm.service_providers s
 WHERE (SELECT imis.sees_all_providers()) OR s.id = (SELECT imis.own_provider());
COMMENT ON VIEW fsm.service_providers_register IS 'Service providers, without contact person.';

CREATE VIEW fsm.treatment_plants_register AS
SELECT p.id, p.name, p.ward, p.location, p.type, p.treatment_system, p.treatment_technology, p.capacity_per_day, p.status, p.geom,
       p.created_at, p.updated_at, p.row_version, p.taken_over
  FROM fsm.treatment_plants p
 WHERE (SELECT imis.own_plant()) IS NULL OR p.id = (SELECT imis.own_plant());
COMMENT ON VIEW fsm.treatment_plants_register IS 'Treatment plants, without caretaker; a plant''s staff sees the own plant.';

CREATE VIEW fsm.toilets_register AS
SELECT t.id, t.type, t.name, t.bin, t.ward, t.location_name, t.access_frm_nearest_road, t.status, t.owner, t.owning_institution_name,
       t.operator_or_maintainer, t.total_no_of_toilets, t.total_no_of_urinals, t.male_or_female_facility,
       t.male_seats, t.female_seats, t.handicap_facility, t.pwd_seats, t.children_facility, t.separate_facility_with_universal_design, t.indicative_sign,
       t.sanitary_supplies_disposal_facility, t.fee_collected, t.amount_of_fee_collected, t.frequency_of_fee_collected, t.geom,
       t.created_at, t.updated_at, t.row_version, t.taken_over
  FROM fsm.toilets t;
COMMENT ON VIEW fsm.toilets_register IS 'Public and community toilets, without caretaker and operator''s name.';

CREATE VIEW fsm.employees_register AS
SELECT e.id, e.service_provider_id, e.gender, e.employee_type, e.year_of_experience, e.training_status, e.status, e.employment_start, e.employment_end,
       e.row_version, e.taken_over
  FROM fsm.employees e
 WHERE (SELECT imis.sees_all_providers()) OR e.service_provider_id = (SELECT imis.own_provider());
COMMENT ON VIEW fsm.employees_register IS 'Employees of service providers, without name, contact, pay and licence.';

CREATE VIEW fsm.crew AS
SELECT e.id, e.service_provider_id, e.name, e.employee_type, e.status
  FROM fsm.employees e
 WHERE e.status AND e.service_provider_id = (SELECT imis.own_provider());
COMMENT ON VIEW fsm.crew IS 'Crew. Active colleagues of the own provider by name, to choose driver and emptiers from.';

CREATE VIEW fsm.applications_register AS
SELECT a.id, a.application_date, a.bin, a.containment_id, a.road_code, a.ward, a.proposed_emptying_date, a.service_provider_id,
       a.emergency_desludging_status, a.approved_status, a.created_at, a.created_by, a.updated_at, a.updated_by, a.row_version, a.taken_over
  FROM fsm.applications a
 WHERE (SELECT imis.sees_all_providers())
    OR (a.service_provider_id = (SELECT imis.own_provider())
        AND ((SELECT imis.holds('provider_admin', 'provider_help_desk')) OR NOT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id)
             OR EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id AND e.created_by = (SELECT imis.current_user_id()))))
    OR ((SELECT imis.own_plant()) IS NOT NULL
        AND EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id AND e.treatment_plant_id = (SELECT imis.own_plant())));
COMMENT ON VIEW fsm.applications_register IS 'Applications, without customer, applicant and address.';

CREATE VIEW fsm.emptyings_register AS
SELECT e.id, e.application_id, e.emptied_date, e.emptying_reason, e.volume_of_sludge, e.desludging_vehicle_id, e.treatment_plant_id, e.driver, e.emptier1,
       e.emptier2, e.start_time, e.end_time, e.end_date, e.no_of_trips, e.receipt_number, e.total_cost, e.service_provider_id, e.is_mechanical,
       e.created_at, e.created_by, e.updated_at, e.updated_by, e.row_version, e.taken_over
  FROM fsm.emptyings e
 WHERE (SELECT imis.sees_all_providers())
    OR (e.service_provider_id = (SELECT imis.own_provider())
        AND ((SELECT imis.holds('provider_admin', 'provider_help_desk')) OR e.created_by = (SELECT imis.current_user_id())))
    OR e.treatment_plant_id = (SELECT imis.own_plant());
COMMENT ON VIEW fsm.emptyings_register IS 'Emptyings, without the person who received the service.';

CREATE VIEW fsm.feedbacks_register AS
SELECT f.id, f.application_id, f.fsm_service_quality, f.wear_ppe, f.service_provider_id, f.created_at, f.created_by, f.updated_at, f.updated_by, f.row_version,
       f.taken_over
  FROM fsm.feedbacks f
 WHERE (SELECT imis.sees_all_providers()) OR f.service_provider_id = (SELECT imis.own_provider());
COMMENT ON VIEW fsm.feedbacks_register IS 'Feedback, without customer and free text.';

CREATE VIEW fsm.containments_register AS
SELECT c.id, c.type_id, c.location, c.pit_shape, c.pit_diameter, c.tank_length, c.tank_width, c.depth, c.size_calculated, c.size, c.septic_criteria,
       c.construction_date, c.sewer_code, c.drain_code, c.surveyed_at, c.distance_closest_well, c.toilet_count, c.verification_required, c.geom, c.row_version
  FROM fsm.containments c
 WHERE c.id IN (SELECT l.containment_id FROM building_info.build_contains l WHERE l.bin IN (SELECT fsm.own_jobs()));
COMMENT ON VIEW fsm.containments_register IS 'Containments of one''s jobs. Those of the buildings that the own provider was called to.';

-- The buildings of one's own jobs alone: a list of jobs shows their house numbers without asking what stands near them.
CREATE VIEW fsm.job_houses AS
SELECT b.bin, b.house_number, b.ward, b.road_code, b.household_served, b.population_served, b.toilet_count
  FROM building_info.buildings b
 WHERE b.bin IN (SELECT fsm.own_jobs());
COMMENT ON VIEW fsm.job_houses IS 'Houses of one''s jobs. House number and users of the buildings that the own provider was called to.';

-- What the list of emptyings and its export show beside the emptying itself (modules 6.10).
CREATE VIEW fsm.emptying_extras AS
SELECT e.id, a.bin, b.house_number, a.containment_id, extract(year FROM c.construction_date)::integer AS construction_year,
       imis.user_label(e.created_by) AS recorded_by
  FROM fsm.emptyings_register e
  JOIN fsm.applications a ON a.id = e.application_id
  JOIN building_info.buildings b ON b.bin = a.bin
  LEFT JOIN fsm.containments c ON c.id = a.containment_id;
COMMENT ON VIEW fsm.emptying_extras IS 'Emptying extras. House, containment and recorder of each emptying that one may see.';
COMMENT ON COLUMN fsm.emptying_extras.id IS 'Emptying. Number of the emptying.';
COMMENT ON COLUMN fsm.emptying_extras.bin IS 'BIN. Building of the request.';
COMMENT ON COLUMN fsm.emptying_extras.house_number IS 'House number. House number of that building.';
COMMENT ON COLUMN fsm.emptying_extras.containment_id IS 'Containment. Containment that was emptied.';
COMMENT ON COLUMN fsm.emptying_extras.construction_year IS 'Containment built in. Year of construction of the containment.';
COMMENT ON COLUMN fsm.emptying_extras.recorded_by IS 'Recorded by. Colleague who recorded the emptying.';

-- The same list for those who may not see persons. Staff of a plant see what is on the way to them: emptied, and not yet confirmed.
CREATE VIEW fsm.open_applications_register AS
SELECT o.id, o.bin, o.containment_id, o.ward, o.road_code, o.application_date, o.proposed_emptying_date, o.service_provider_id,
       o.emergency_desludging_status,
       row_number() OVER (ORDER BY o.emergency_desludging_status DESC NULLS LAST, o.proposed_emptying_date NULLS LAST, o.id) AS place,
       -row_number() OVER (ORDER BY o.emergency_desludging_status DESC NULLS LAST, o.proposed_emptying_date NULLS LAST, o.id) AS urgency,
       CASE WHEN o.to_plant THEN 'collect' WHEN o.service_provider_id IS NULL THEN 'unassigned'
            WHEN o.proposed_emptying_date < CURRENT_DATE THEN 'overdue' WHEN o.proposed_emptying_date = CURRENT_DATE THEN 'today'
            ELSE 'planned' END AS due
FROM (
    SELECT a.*, EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id) AS is_emptied,
           (SELECT imis.own_plant()) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fsm.sludge_collections c WHERE c.application_id = a.id) AS to_plant
      FROM fsm.applications_register a) o
WHERE o.to_plant OR NOT o.is_emptied
ORDER BY place;
COMMENT ON VIEW fsm.open_applications_register IS 'Open applications, without persons. What waits for its emptying; for staff of a plant, what waits for its confirmation.';
COMMENT ON COLUMN fsm.open_applications_register.id IS 'Application. Number of the application.';
COMMENT ON COLUMN fsm.open_applications_register.bin IS 'BIN. Building of the application.';
COMMENT ON COLUMN fsm.open_applications_register.containment_id IS 'Containment. Containment to be emptied.';
COMMENT ON COLUMN fsm.open_applications_register.ward IS 'Ward. Ward of the application.';
COMMENT ON COLUMN fsm.open_applications_register.road_code IS 'Street. Road of the application.';
COMMENT ON COLUMN fsm.open_applications_register.application_date IS 'Application date. Day of the request.';
COMMENT ON COLUMN fsm.open_applications_register.proposed_emptying_date IS 'Proposed emptying date. Day asked for.';
COMMENT ON COLUMN fsm.open_applications_register.service_provider_id IS 'Service provider. Who shall do it.';
COMMENT ON COLUMN fsm.open_applications_register.emergency_desludging_status IS 'Emergency. Whether it is urgent.';
COMMENT ON COLUMN fsm.open_applications_register.place IS 'Place. Place in the list, emergencies first.';
COMMENT ON COLUMN fsm.open_applications_register.urgency IS 'Urgency. The higher, the sooner; the place with a minus.';
COMMENT ON COLUMN fsm.open_applications_register.due IS 'Due. unassigned, overdue, today or planned; collect: on the way to the own plant.';
