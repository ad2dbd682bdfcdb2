-- What is derived about a containment: emptying state, buildings served, responsible building.
-- Nothing of it is stored, so deleting an emptying or a link is undone by itself (data-model 4.5, 4.9; modules 6.8.4, FSM-19).

-- Both sides are grouped by containment: a whole city is two hash aggregates, one containment is a few index
-- look-ups, because PostgreSQL pushes "id = ..." down into the groups.
CREATE VIEW fsm.containment_status AS
SELECT c.id,
       c.type_id,
       coalesce(e.no_of_times_emptied > 0, false) OR coalesce(c.survey_emptied, false)
           OR c.survey_last_emptied_date IS NOT NULL AS emptied_status,
       coalesce(e.last_emptied_date, c.survey_last_emptied_date) AS last_emptied_date,
       n.next_emptying_date,
       coalesce(e.no_of_times_emptied, 0)::integer AS no_of_times_emptied,
       n.next_emptying_date < CURRENT_DATE AS emptying_overdue,
       coalesce(s.buildings_served, 0)::integer AS buildings_served,
       coalesce(s.household_served, 0)::integer AS household_served,
       coalesce(s.population_served, 0)::integer AS population_served,
       s.responsible_bin,
       s.containment_id IS NOT NULL AS is_connected,
       c.decommissioned_date
FROM fsm.containments c
JOIN fsm.containment_types t ON t.id = c.type_id
LEFT JOIN (
    SELECT a.containment_id, count(*) AS no_of_times_emptied, max(e.emptied_date) AS last_emptied_date
    FROM fsm.emptyings e
    JOIN fsm.applications a ON a.id = e.application_id
    GROUP BY a.containment_id
) e ON e.containment_id = c.id
LEFT JOIN (
    SELECT l.containment_id, count(*) AS buildings_served, sum(b.household_served) AS household_served,
           sum(b.population_served) AS population_served, max(l.bin) FILTER (WHERE l.is_responsible) AS responsible_bin
    FROM building_info.build_contains l
    JOIN building_info.buildings b ON b.bin = l.bin
    GROUP BY l.containment_id
) s ON s.containment_id = c.id
CROSS JOIN LATERAL (
    SELECT CASE WHEN c.decommissioned_date IS NULL THEN
        (coalesce(e.last_emptied_date, c.survey_last_emptied_date) + make_interval(months => round(12 * coalesce(
            t.emptying_interval_years, (SELECT imis.setting_number('emptying_interval_years')), 3))::integer))::date
    END AS next_emptying_date
) n;
COMMENT ON VIEW fsm.containment_status IS 'Containment status. Emptying state, buildings and people served, responsible building; derived when read.';
COMMENT ON COLUMN fsm.containment_status.id IS 'Containment ID. Code of the containment.';
COMMENT ON COLUMN fsm.containment_status.type_id IS 'Containment type. Kind and outlet.';
COMMENT ON COLUMN fsm.containment_status.emptied_status IS 'Emptied. Has ever been emptied.';
COMMENT ON COLUMN fsm.containment_status.last_emptied_date IS 'Last emptied. Day of the latest emptying, else the one the survey gave.';
COMMENT ON COLUMN fsm.containment_status.next_emptying_date IS 'Next emptying. Last emptying plus the interval of the type or the setting; blank when never emptied or decommissioned.';
COMMENT ON COLUMN fsm.containment_status.no_of_times_emptied IS 'Times emptied. Emptyings on record, number.';
COMMENT ON COLUMN fsm.containment_status.emptying_overdue IS 'Emptying overdue. The next emptying was due before today.';
COMMENT ON COLUMN fsm.containment_status.buildings_served IS 'Buildings served. Linked buildings, number.';
COMMENT ON COLUMN fsm.containment_status.household_served IS 'Households served. Sum over the linked buildings, households.';
COMMENT ON COLUMN fsm.containment_status.population_served IS 'Population served. Sum over the linked buildings, persons.';
COMMENT ON COLUMN fsm.containment_status.responsible_bin IS 'Responsible building. Building that the containment belongs to.';
COMMENT ON COLUMN fsm.containment_status.is_connected IS 'Connected. At least one building is linked.';
COMMENT ON COLUMN fsm.containment_status.decommissioned_date IS 'Decommissioned on. Day from which it is no longer used.';

-- Every emptying of a containment, for the row action "emptying history". Rows follow the reader's rights on emptyings.
-- Owner's rights, because its readers may not see who received the service; the own records (OWN-01) are a condition of the view itself.
CREATE VIEW fsm.emptying_history AS
SELECT a.containment_id, e.application_id, e.id AS emptying_id, a.bin, e.emptied_date, e.volume_of_sludge,
       v.license_plate_number, p.company_name, t.name AS treatment_plant
FROM fsm.emptyings e
JOIN fsm.applications a ON a.id = e.application_id
LEFT JOIN fsm.desludging_vehicles v ON v.id = e.desludging_vehicle_id
LEFT JOIN fsm.service_providers p ON p.id = e.service_provider_id
LEFT JOIN fsm.treatment_plants t ON t.id = e.treatment_plant_id
WHERE (SELECT imis.sees_all_providers()) OR e.service_provider_id = (SELECT imis.own_provider());
COMMENT ON VIEW fsm.emptying_history IS 'Emptying history. Emptyings by containment with vehicle, provider and plant.';
COMMENT ON COLUMN fsm.emptying_history.containment_id IS 'Containment. Containment that was emptied.';
COMMENT ON COLUMN fsm.emptying_history.application_id IS 'Application. Request that was carried out.';
COMMENT ON COLUMN fsm.emptying_history.emptying_id IS 'Emptying. Number of the emptying.';
COMMENT ON COLUMN fsm.emptying_history.bin IS 'BIN. Building of the request.';
COMMENT ON COLUMN fsm.emptying_history.emptied_date IS 'Emptied date. Day of the service.';
COMMENT ON COLUMN fsm.emptying_history.volume_of_sludge IS 'Sludge volume. Sludge taken, m³.';
COMMENT ON COLUMN fsm.emptying_history.license_plate_number IS 'Vehicle. Number plate of the vehicle.';
COMMENT ON COLUMN fsm.emptying_history.company_name IS 'Service provider. Who emptied.';
COMMENT ON COLUMN fsm.emptying_history.treatment_plant IS 'Disposal place. Plant the sludge was taken to.';

CREATE VIEW fsm.containment_type_history AS
SELECT h.containment_id, h.changed_at, o.label AS old_type, n.label AS new_type, u.name AS changed_by
FROM fsm.containment_type_changes h
JOIN fsm.containment_types o ON o.id = h.old_type_id
JOIN fsm.containment_types n ON n.id = h.new_type_id
LEFT JOIN imis.users u ON u.id = h.changed_by;
COMMENT ON VIEW fsm.containment_type_history IS 'Type change history. Changes of containment types with the texts (FSM-12).';
COMMENT ON COLUMN fsm.containment_type_history.containment_id IS 'Containment. Containment whose type changed.';
COMMENT ON COLUMN fsm.containment_type_history.changed_at IS 'Changed at. Time of the change.';
COMMENT ON COLUMN fsm.containment_type_history.old_type IS 'Former type. Type before the change.';
COMMENT ON COLUMN fsm.containment_type_history.new_type IS 'New type. Type after the change.';
COMMENT ON COLUMN fsm.containment_type_history.changed_by IS 'Changed by. Person who changed it.';

-- The buildings of a containment in one cell, for exports (modules 6.1).
CREATE VIEW fsm.containment_bins AS
SELECT l.containment_id AS id, string_agg(l.bin, ', ' ORDER BY l.is_responsible DESC, l.bin) AS bins
  FROM building_info.build_contains l GROUP BY l.containment_id;
COMMENT ON VIEW fsm.containment_bins IS 'Buildings of containments. BINs served, the responsible building first.';
COMMENT ON COLUMN fsm.containment_bins.id IS 'Containment ID. Code of the containment.';
COMMENT ON COLUMN fsm.containment_bins.bins IS 'BINs served. Linked buildings, the responsible one first.';
