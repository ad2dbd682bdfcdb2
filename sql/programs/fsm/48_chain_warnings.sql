-- Warnings of the service chain: what the form says before a record is saved, as rule and sentence (modules 1.1 "warn").
-- They take the draft as JSON with the names of the columns and change nothing.

-- SECURITY DEFINER: an operator compares with containment and road, which he need not be allowed to list; no person is named.
CREATE FUNCTION fsm.emptyings_warnings(draft jsonb) RETURNS TABLE (rule text, sentence text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    given fsm.emptyings := jsonb_populate_record(NULL::fsm.emptyings, draft - 'house_image' - 'receipt_image');
    carried numeric;
    wide numeric;
    road_width numeric;
    capacity numeric;
BEGIN
    SELECT v.capacity * given.no_of_trips, v.width INTO carried, wide FROM fsm.desludging_vehicles v WHERE v.id = given.desludging_vehicle_id;
    IF given.volume_of_sludge > carried * coalesce(imis.setting_number('trip_volume_warn_factor'), 1) THEN
        rule := 'chn_11_trip_volume';
        sentence := format('The vehicle carries %s m³ in %s trip(s); %s m³ were entered.', carried, given.no_of_trips, given.volume_of_sludge);
        RETURN NEXT;
    END IF;
    SELECT c.size, r.carrying_width INTO capacity, road_width
      FROM fsm.applications a LEFT JOIN fsm.containments c ON c.id = a.containment_id LEFT JOIN utility_info.roads r ON r.code = a.road_code
     WHERE a.id = given.application_id;
    IF given.volume_of_sludge > capacity * 1.1 THEN
        rule := 'chn_12_containment_volume';
        sentence := format('%s m³ is more than the containment holds (%s m³). Check both volumes.', given.volume_of_sludge, capacity);
        RETURN NEXT;
    END IF;
    IF wide > road_width THEN
        rule := 'emt_12_road_width';
        sentence := format('The vehicle is %s m wide, the road carries %s m.', wide, road_width);
        RETURN NEXT;
    END IF;
END $$;
COMMENT ON FUNCTION fsm.emptyings_warnings(jsonb) IS 'Warnings on an emptying about to be saved: trips, containment volume, road width (CHN-11, CHN-12, EMT-12).';

CREATE FUNCTION fsm.sludge_collections_warnings(draft jsonb) RETURNS TABLE (rule text, sentence text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    given fsm.sludge_collections := jsonb_populate_record(NULL::fsm.sludge_collections, draft);
    job fsm.emptyings := fsm.emptying_of(given.application_id);
    plant integer := coalesce(given.treatment_plant_id, job.treatment_plant_id);
    volume numeric := coalesce(given.volume_of_sludge, job.volume_of_sludge);
    arrived numeric;
    capacity numeric;
BEGIN
    IF given.date = job.emptied_date AND given.entry_time < job.start_time THEN
        rule := 'chn_05_entry_before_start';
        sentence := format('The vehicle would have reached the plant at %s, before the emptying began at %s.', to_char(given.entry_time, 'HH24:MI'), to_char(job.start_time, 'HH24:MI'));
        RETURN NEXT;
    END IF;
    IF abs(given.measured_volume - volume) > volume * 0.2 THEN
        rule := 'chn_13_measured_volume';
        sentence := format('The measured volume %s m³ differs by more than 20 %% from the %s m³ of the emptying.', given.measured_volume, volume);
        RETURN NEXT;
    END IF;
    SELECT p.capacity_per_day INTO capacity FROM fsm.treatment_plants p WHERE p.id = plant;
    SELECT sum(s.volume_of_sludge) INTO arrived FROM fsm.sludge_collections s
     WHERE s.treatment_plant_id = plant AND s.date = given.date AND s.id IS DISTINCT FROM given.id;
    IF coalesce(arrived, 0) + volume > capacity THEN
        rule := 'chn_14_plant_capacity';
        sentence := format('With this load the plant receives %s m³ that day, more than its capacity of %s m³.', coalesce(arrived, 0) + volume, capacity);
        RETURN NEXT;
    END IF;
    -- data-model 2.14: more than the vehicle carries is flagged here too, taken-over emptyings were not checked.
    SELECT v.capacity * coalesce(given.no_of_trips, job.no_of_trips) INTO capacity
      FROM fsm.desludging_vehicles v WHERE v.id = coalesce(given.desludging_vehicle_id, job.desludging_vehicle_id);
    IF volume > capacity THEN
        rule := 'chn_11_trip_volume';
        sentence := format('%s m³ is more than the vehicle carries in these trips (%s m³).', volume, capacity);
        RETURN NEXT;
    END IF;
END $$;
COMMENT ON FUNCTION fsm.sludge_collections_warnings(jsonb) IS
    'Warnings on a sludge collection about to be saved: times, measured volume, plant capacity, trips (CHN-05, CHN-13, CHN-14).';

-- The list of collections flags measured volumes that differ by more than a fifth (CHN-13).
CREATE VIEW fsm.sludge_collection_flags WITH (security_invoker = true) AS
SELECT s.id, s.application_id, s.volume_of_sludge, s.measured_volume,
       coalesce(abs(s.measured_volume - s.volume_of_sludge) > s.volume_of_sludge * 0.2, false) AS volume_differs
FROM fsm.sludge_collections s;
COMMENT ON VIEW fsm.sludge_collection_flags IS 'Sludge collection flags. Collections whose measured volume differs from the emptying.';
COMMENT ON COLUMN fsm.sludge_collection_flags.id IS 'Number. Number of the collection.';
COMMENT ON COLUMN fsm.sludge_collection_flags.application_id IS 'Application. Number of the application.';
COMMENT ON COLUMN fsm.sludge_collection_flags.volume_of_sludge IS 'Sludge volume. Volume of the emptying, m³.';
COMMENT ON COLUMN fsm.sludge_collection_flags.measured_volume IS 'Measured volume. Volume measured at the plant, m³.';
COMMENT ON COLUMN fsm.sludge_collection_flags.volume_differs IS 'Volume differs. By more than 20 percent.';

-- What is to be done: emergencies on top, then by the day asked for (APP-05). Unassigned ones are of the municipality only (OWN-04, by the
-- policies on applications, whose rights the view keeps).
-- Numbers of the jobs that wait, found first: the policies are then asked of these few and not of every job that ever was.
CREATE FUNCTION fsm.open_jobs() RETURNS SETOF integer
LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT a.id FROM fsm.applications a
     WHERE ((SELECT imis.sees_all_providers()) OR a.service_provider_id = (SELECT imis.own_provider()))
       AND NOT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id)
$$;
COMMENT ON FUNCTION fsm.open_jobs() IS 'Numbers of the applications that are not yet emptied, of the own provider for its staff.';

CREATE VIEW fsm.open_applications WITH (security_invoker = true) AS
SELECT a.id, a.bin, a.containment_id, a.ward, a.road_code, a.application_date, a.proposed_emptying_date, a.service_provider_id,
       a.emergency_desludging_status, a.applicant_name, a.applicant_contact,
       row_number() OVER (ORDER BY a.emergency_desludging_status DESC NULLS LAST, a.proposed_emptying_date NULLS LAST, a.id) AS place,
       -row_number() OVER (ORDER BY a.emergency_desludging_status DESC NULLS LAST, a.proposed_emptying_date NULLS LAST, a.id) AS urgency,
       CASE WHEN a.service_provider_id IS NULL THEN 'unassigned' WHEN a.proposed_emptying_date < CURRENT_DATE THEN 'overdue'
            WHEN a.proposed_emptying_date = CURRENT_DATE THEN 'today' ELSE 'planned' END AS due
FROM fsm.open_jobs() AS j (id)
JOIN fsm.applications a ON a.id = j.id
ORDER BY place;
COMMENT ON VIEW fsm.open_applications IS 'Open applications. Applications that wait for their emptying, emergencies first (APP-05).';
COMMENT ON COLUMN fsm.open_applications.id IS 'Application. Number of the application.';
COMMENT ON COLUMN fsm.open_applications.bin IS 'BIN. Building of the application.';
COMMENT ON COLUMN fsm.open_applications.containment_id IS 'Containment. Containment to be emptied.';
COMMENT ON COLUMN fsm.open_applications.ward IS 'Ward. Ward of the application.';
COMMENT ON COLUMN fsm.open_applications.road_code IS 'Street. Road of the application.';
COMMENT ON COLUMN fsm.open_applications.application_date IS 'Application date. Day of the request.';
COMMENT ON COLUMN fsm.open_applications.proposed_emptying_date IS 'Proposed emptying date. Day asked for.';
COMMENT ON COLUMN fsm.open_applications.service_provider_id IS 'Service provider. Who shall do it.';
COMMENT ON COLUMN fsm.open_applications.emergency_desludging_status IS 'Emergency. Whether it is urgent.';
COMMENT ON COLUMN fsm.open_applications.applicant_name IS 'Applicant name. Who asked.';
COMMENT ON COLUMN fsm.open_applications.applicant_contact IS 'Applicant contact. Telephone number of the applicant.';
COMMENT ON COLUMN fsm.open_applications.place IS 'Place. Place in the list, emergencies first.';
COMMENT ON COLUMN fsm.open_applications.urgency IS 'Urgency. The higher, the sooner; the place with a minus.';
COMMENT ON COLUMN fsm.open_applications.due IS 'Due. unassigned, overdue, today or planned.';
