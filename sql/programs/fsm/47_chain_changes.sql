-- Corrections of stored emptyings, collections and feedbacks (modules 6.8.3), and the service chain of one application at a glance (6.8.1, 6.8.2).
-- The changes run with the caller's own rights; which fields are locked at which stage is said by the rules of each table.

-- Only the columns that "data" names are written, so that a form which may not read a column cannot empty it.
CREATE FUNCTION fsm.change_emptying(data jsonb) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    was fsm.emptyings;
    given fsm.emptyings;
BEGIN
    PERFORM fsm.check_keys(data, 'fsm.emptyings'::regclass, ARRAY['house_image', 'receipt_image']);
    SELECT * INTO was FROM fsm.emptyings WHERE id = (data ->> 'id')::integer;
    IF NOT FOUND THEN
        PERFORM imis.refuse('emt_no_emptying', 'There is no such emptying that you may change. Reload the list.', 'fsm.emptyings'::regclass, 'id', NULL, '42501');
    END IF;
    given := jsonb_populate_record(was, data - 'house_image' - 'receipt_image');
    UPDATE fsm.emptyings SET emptied_date = given.emptied_date, service_receiver_name = given.service_receiver_name,
        service_receiver_gender = given.service_receiver_gender, service_receiver_contact = given.service_receiver_contact,
        emptying_reason = given.emptying_reason, volume_of_sludge = given.volume_of_sludge, desludging_vehicle_id = given.desludging_vehicle_id,
        treatment_plant_id = given.treatment_plant_id, driver = given.driver, emptier1 = given.emptier1, emptier2 = given.emptier2,
        start_time = given.start_time, end_time = given.end_time, end_date = given.end_date, no_of_trips = given.no_of_trips,
        receipt_number = given.receipt_number, total_cost = given.total_cost, distance_closest_well = given.distance_closest_well,
        comments = given.comments, seen_version = (data ->> 'seen_version')::integer
     WHERE id = was.id;
    -- EMT-13: the old photo stays until the save has succeeded, because both are one transaction.
    IF jsonb_typeof(data -> 'house_image') = 'object' THEN
        PERFORM fsm.attach_emptying_photo(was.id, 'house_image', data -> 'house_image');
    END IF;
    IF jsonb_typeof(data -> 'receipt_image') = 'object' THEN
        PERFORM fsm.attach_emptying_photo(was.id, 'receipt_image', data -> 'receipt_image');
    END IF;
    RETURN was.id;
END $$;
COMMENT ON FUNCTION fsm.change_emptying(jsonb) IS
    'Changes a stored emptying: "id", "seen_version" and the columns to be written, with a photo where it is replaced; open until the sludge is collected (6.8.3).';

-- The override of 6.8.3: a Super Admin corrects an emptying whose sludge is collected, except vehicle, disposal place and crew. He reads no
-- persons (reliability 5), so these columns are left alone; with the owner's rights, because nobody else may write a locked record.
CREATE FUNCTION fsm.correct_emptying(data jsonb) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    was fsm.emptyings;
    given fsm.emptyings;
BEGIN
    PERFORM fsm.check_keys(data, 'fsm.emptyings'::regclass);
    SELECT * INTO was FROM fsm.emptyings WHERE id = (data ->> 'id')::integer;
    IF NOT FOUND OR NOT imis.holds('super_admin') THEN
        PERFORM imis.refuse('emt_no_emptying', 'There is no such emptying that you may change. Reload the list.', 'fsm.emptyings'::regclass, 'id', NULL, '42501');
    ELSIF data ->> 'seen_version' IS NULL THEN
        PERFORM imis.refuse('emt_version_not_given', 'Not saved: it is not known which version of the record you were looking at. Open it again.', 'fsm.emptyings'::regclass, 'seen_version', NULL, '40001');
    END IF;
    given := jsonb_populate_record(was, data);
    UPDATE fsm.emptyings SET emptied_date = given.emptied_date, emptying_reason = given.emptying_reason, volume_of_sludge = given.volume_of_sludge,
        start_time = given.start_time, end_time = given.end_time, end_date = given.end_date, no_of_trips = given.no_of_trips,
        receipt_number = given.receipt_number, total_cost = given.total_cost, distance_closest_well = given.distance_closest_well,
        desludging_vehicle_id = given.desludging_vehicle_id, treatment_plant_id = given.treatment_plant_id, driver = given.driver,
        emptier1 = given.emptier1, emptier2 = given.emptier2, seen_version = (data ->> 'seen_version')::integer
     WHERE id = was.id;
    RETURN was.id;
END $$;
COMMENT ON FUNCTION fsm.correct_emptying(jsonb) IS
    'Correction of an emptying by a Super Admin, also after the sludge was collected; vehicle, disposal place and crew stay (6.8.3).';
REVOKE ALL ON FUNCTION fsm.correct_emptying(jsonb) FROM PUBLIC;

-- CHN-13: the collection's volume is a copy, so it follows a correction of the emptying. One trigger level deeper it is no officer's edit.
CREATE FUNCTION fsm.emptying_volume_followed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE fsm.sludge_collections s SET volume_of_sludge = NEW.volume_of_sludge
     WHERE s.application_id = NEW.application_id AND NOT s.taken_over AND s.volume_of_sludge IS DISTINCT FROM NEW.volume_of_sludge;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION fsm.emptying_volume_followed() IS 'Writes a corrected volume to the sludge collection, whose volume is a copy (CHN-13).';
CREATE TRIGGER y_volume AFTER UPDATE OF volume_of_sludge ON fsm.emptyings FOR EACH ROW
    WHEN (NOT NEW.taken_over AND OLD.volume_of_sludge IS DISTINCT FROM NEW.volume_of_sludge) EXECUTE FUNCTION fsm.emptying_volume_followed();

CREATE FUNCTION fsm.change_sludge_collection(data jsonb) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    was fsm.sludge_collections;
    given fsm.sludge_collections;
BEGIN
    PERFORM fsm.check_keys(data, 'fsm.sludge_collections'::regclass);
    SELECT * INTO was FROM fsm.sludge_collections WHERE id = (data ->> 'id')::integer;
    IF NOT FOUND THEN
        PERFORM imis.refuse('slc_no_collection', 'There is no such sludge collection that you may change. Reload the list.', 'fsm.sludge_collections'::regclass, 'id', NULL, '42501');
    END IF;
    given := jsonb_populate_record(was, data);
    UPDATE fsm.sludge_collections SET measured_volume = given.measured_volume, date = given.date, entry_time = given.entry_time,
        exit_time = given.exit_time, exit_date = given.exit_date, no_of_trips = given.no_of_trips, tipping_fee_amount = given.tipping_fee_amount,
        tipping_fee_receipt_number = given.tipping_fee_receipt_number, seen_version = (data ->> 'seen_version')::integer
     WHERE id = was.id;
    RETURN was.id;
END $$;
COMMENT ON FUNCTION fsm.change_sludge_collection(jsonb) IS
    'Changes a stored sludge collection: "id", "seen_version" and the columns to be written; plant, application and volume stay; open until feedback (6.8.3).';

CREATE FUNCTION fsm.change_feedback(data jsonb) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    was fsm.feedbacks;
    given fsm.feedbacks;
BEGIN
    PERFORM fsm.check_keys(data, 'fsm.feedbacks'::regclass);
    SELECT * INTO was FROM fsm.feedbacks WHERE id = (data ->> 'id')::integer;
    IF NOT FOUND THEN
        PERFORM imis.refuse('fbk_no_feedback', 'There is no such feedback that you may change. Reload the list.', 'fsm.feedbacks'::regclass, 'id', NULL, '42501');
    END IF;
    given := jsonb_populate_record(was, data);
    UPDATE fsm.feedbacks SET fsm_service_quality = given.fsm_service_quality, wear_ppe = given.wear_ppe, comments = given.comments,
        seen_version = (data ->> 'seen_version')::integer
     WHERE id = was.id;
    RETURN was.id;
END $$;
COMMENT ON FUNCTION fsm.change_feedback(jsonb) IS
    'Changes the answers and the comments of a feedback: on the same day, by the person who recorded it (6.8.3).';

-- 6.8.3, T7: staff of a plant touch what they recorded themselves; records that nobody here made (load, take-over) are the plant's.
CREATE FUNCTION fsm.own_collection_only() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF imis.own_plant() IS NOT NULL AND NOT imis.sees_all_providers() AND OLD.created_by <> imis.current_user_id() THEN
        PERFORM imis.refuse('slc_own_record', 'A colleague recorded this sludge collection. Ask that colleague, or the sanitation department, to correct it.',
            'fsm.sludge_collections'::regclass, 'id', NULL, '42501');
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION fsm.own_collection_only() IS 'Staff of a plant change and delete their own sludge collections only (6.8.3, T7).';
CREATE TRIGGER r_own_record BEFORE UPDATE OR DELETE ON fsm.sludge_collections FOR EACH ROW
    WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION fsm.own_collection_only();

-- The four steps of one application: what is done, what comes next, who does it and what is missing for it.
CREATE FUNCTION fsm.service_chain(application integer)
RETURNS TABLE (step integer, name text, state text, record_id integer, done_on date, facts text, missing text, locked text, who text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    a fsm.applications;
    e fsm.emptyings;
    s fsm.sludge_collections;
    f fsm.feedbacks;
    company text;
    plant text;
    plate text;
BEGIN
    SELECT * INTO a FROM fsm.applications WHERE id = application;
    e := fsm.emptying_of(application);
    -- The register knows whose application it is, also of an operator and a plant (OWN-01).
    IF NOT EXISTS (SELECT 1 FROM fsm.applications_register r WHERE r.id = application) THEN
        RETURN;
    END IF;
    SELECT * INTO s FROM fsm.sludge_collections c WHERE c.application_id = application ORDER BY c.id LIMIT 1;
    SELECT * INTO f FROM fsm.feedbacks c WHERE c.application_id = application ORDER BY c.id LIMIT 1;
    SELECT p.company_name INTO company FROM fsm.service_providers p WHERE p.id = coalesce(e.service_provider_id, a.service_provider_id);
    SELECT p.name INTO plant FROM fsm.treatment_plants p WHERE p.id = e.treatment_plant_id;
    SELECT v.license_plate_number INTO plate FROM fsm.desludging_vehicles v WHERE v.id = e.desludging_vehicle_id;

    step := 1; name := 'application'; state := 'done'; record_id := a.id; done_on := a.application_date; missing := NULL;
    facts := concat_ws(' · ', 'proposed for ' || a.proposed_emptying_date, company, CASE WHEN a.emergency_desludging_status THEN 'emergency' END);
    locked := CASE WHEN e.id IS NOT NULL THEN 'Emptied: the application is not changed any more.' END;
    who := 'Help desk';
    RETURN NEXT;

    step := 2; name := 'emptying'; record_id := e.id; done_on := e.emptied_date;
    facts := concat_ws(' · ', trim_scale(e.volume_of_sludge) || ' m³', plate, 'to ' || plant, 'receipt ' || e.receipt_number);
    missing := CASE WHEN e.id IS NULL AND a.service_provider_id IS NULL THEN 'No service provider: assign one in the application first.' END;
    state := CASE WHEN e.id IS NOT NULL THEN 'done' WHEN missing IS NULL THEN 'next' ELSE 'waiting' END;
    locked := CASE WHEN s.id IS NOT NULL THEN 'Sludge collected: the emptying is not changed any more.' END;
    who := 'Service provider' || coalesce(' ' || company, '');
    RETURN NEXT;

    step := 3; name := 'collection'; record_id := s.id; done_on := s.date;
    facts := concat_ws(' · ', CASE WHEN s.id IS NOT NULL THEN plant END, to_char(s.entry_time, 'HH24:MI') || '–' || to_char(s.exit_time, 'HH24:MI'),
                       'measured ' || trim_scale(s.measured_volume) || ' m³');
    missing := CASE WHEN e.id IS NULL THEN 'Not emptied yet.' END;
    state := CASE WHEN s.id IS NOT NULL THEN 'done' WHEN missing IS NULL THEN 'next' ELSE 'waiting' END;
    locked := CASE WHEN f.id IS NOT NULL THEN 'Feedback is given: the collection is not changed any more.' END;
    who := 'Treatment plant' || coalesce(' ' || plant, '');
    RETURN NEXT;

    step := 4; name := 'feedback'; record_id := f.id; done_on := imis.local_date(f.created_at);
    facts := CASE WHEN f.id IS NOT NULL THEN concat_ws(' · ', CASE WHEN f.fsm_service_quality THEN 'satisfied' ELSE 'not satisfied' END,
                       CASE WHEN f.wear_ppe THEN 'protection worn' ELSE 'no protection' END) END;
    missing := CASE WHEN e.id IS NULL THEN 'Not emptied yet: there is nothing to ask about.' END;
    state := CASE WHEN f.id IS NOT NULL THEN 'done' WHEN missing IS NULL THEN 'next' ELSE 'waiting' END;
    locked := CASE WHEN f.id IS NOT NULL AND (imis.local_date(f.created_at) <> imis.local_date(now()) OR f.created_by IS DISTINCT FROM imis.current_user_id())
                   THEN 'A feedback is corrected on its day only, by the person who recorded it.' END;
    who := 'Help desk';
    RETURN NEXT;
END $$;
COMMENT ON FUNCTION fsm.service_chain(integer) IS
    'The four steps of an application: done, next or waiting, the record, its day and facts in words, what is missing, what locks it, and who does it (6.8.1 to 6.8.3). No persons.';
