-- Acts of the service chain: each one function and one transaction, with the caller's own rights (reliability.md 3.5).
-- A record goes in as JSON with the names of the columns; a repeated client_uuid returns the first record (S-48).

-- T1. Building and owner are never written (APP-04).
CREATE FUNCTION fsm.record_application(data jsonb) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    given fsm.applications := jsonb_populate_record(NULL::fsm.applications, data);
    made integer;
BEGIN
    PERFORM fsm.check_keys(data, 'fsm.applications'::regclass);
    SELECT id INTO made FROM fsm.applications WHERE client_uuid = given.client_uuid;
    IF FOUND THEN
        RETURN made;
    END IF;
    INSERT INTO fsm.applications (bin, containment_id, road_code, ward, address, landmark, note, applicant_name, applicant_gender,
        applicant_contact, proposed_emptying_date, service_provider_id, emergency_desludging_status, client_uuid)
    VALUES (given.bin, given.containment_id, given.road_code, given.ward, given.address, given.landmark, given.note, given.applicant_name,
        given.applicant_gender, given.applicant_contact, given.proposed_emptying_date, given.service_provider_id,
        coalesce(given.emergency_desludging_status, false), coalesce(given.client_uuid, gen_random_uuid()))
    RETURNING id INTO made;
    RETURN made;
END $$;
COMMENT ON FUNCTION fsm.record_application(jsonb) IS 'Records an application of today and returns its number (T1).';

-- A photo of an emptying as an attachment, named after emptying, application, receipt and date (EMT-13).
CREATE FUNCTION fsm.attach_emptying_photo(emptying integer, photo_role text, photo jsonb) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.emptyings';
    job fsm.emptyings;
    suffix text := lower(substring(photo ->> 'file_name' FROM '\.([A-Za-z]+)$'));
    image bytea := decode(photo ->> 'content', 'base64');
    largest numeric := coalesce(imis.setting_number('photo_max_bytes'), 2097152);
    former integer;
    made integer;
BEGIN
    SELECT * INTO job FROM fsm.emptyings WHERE id = emptying;
    IF photo_role NOT IN ('house_image', 'receipt_image') THEN
        PERFORM imis.refuse('emt_13_photo_role', 'A photo of an emptying shows the house or the receipt.', here, NULL, NULL, '22023');
    ELSIF job.id IS NULL THEN
        PERFORM imis.refuse('emt_13_emptying', 'This emptying does not exist or belongs to somebody else.', here, NULL, NULL, '42501');
    ELSIF suffix IS NULL OR suffix NOT IN ('jpg', 'jpeg', 'png') THEN
        PERFORM imis.refuse('emt_13_photo_type', 'Photos are JPG or PNG files. Choose another file.', here, photo_role);
    ELSIF image IS NULL OR octet_length(image) = 0 THEN
        PERFORM imis.refuse('emt_13_photo_empty', 'The photo is empty. Choose another file.', here, photo_role);
    ELSIF octet_length(image) > largest THEN
        PERFORM imis.refuse('emt_13_photo_size', format('The photo is larger than %s kB. Scale it down first.', (largest / 1024)::integer), here, photo_role);
    END IF;
    SELECT a.id INTO former FROM imis.attachments a
     WHERE a.record_schema = 'fsm' AND a.record_table = 'emptyings' AND a.record_key = emptying::text AND a.role = photo_role;
    IF former IS NOT NULL THEN
        DELETE FROM imis.attachments WHERE id = former;
    END IF;
    INSERT INTO imis.attachments (record_schema, record_table, record_key, role, file_name, mime_type, bytes, sha256, content)
    VALUES ('fsm', 'emptyings', emptying::text, photo_role,
        format('%s_%s_%s_%s.%s', job.id, job.application_id, regexp_replace(job.receipt_number, '[^A-Za-z0-9.-]+', '-', 'g'),
               to_char(job.emptied_date, 'YYYY_MM_DD'), suffix),
        CASE suffix WHEN 'png' THEN 'image/png' ELSE 'image/jpeg' END, octet_length(image), encode(sha256(image), 'hex'), image)
    RETURNING id INTO made;
    RETURN made;
END $$;
COMMENT ON FUNCTION fsm.attach_emptying_photo(integer, text, jsonb) IS
    'Stores or replaces the house or receipt photo of an emptying; photo = {"file_name", "content" in base64} (EMT-13).';

-- T3. Both photos belong to the record: without them nothing is stored.
CREATE FUNCTION fsm.record_emptying(data jsonb) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    given fsm.emptyings := jsonb_populate_record(NULL::fsm.emptyings, data - 'house_image' - 'receipt_image');
    made integer;
BEGIN
    PERFORM fsm.check_keys(data, 'fsm.emptyings'::regclass, ARRAY['house_image', 'receipt_image']);
    SELECT id INTO made FROM fsm.emptyings WHERE client_uuid = given.client_uuid;
    IF FOUND THEN
        RETURN made;
    END IF;
    IF data -> 'house_image' IS NULL THEN
        PERFORM imis.refuse('emt_13_house_image', 'Add the photo of the house.', 'fsm.emptyings'::regclass, 'house_image');
    ELSIF data -> 'receipt_image' IS NULL THEN
        PERFORM imis.refuse('emt_13_receipt_image', 'Add the photo of the receipt.', 'fsm.emptyings'::regclass, 'receipt_image');
    END IF;
    INSERT INTO fsm.emptyings (application_id, emptied_date, service_receiver_name, service_receiver_gender, service_receiver_contact,
        emptying_reason, volume_of_sludge, desludging_vehicle_id, treatment_plant_id, driver, emptier1, emptier2, start_time, end_time, end_date,
        no_of_trips, receipt_number, total_cost, distance_closest_well, comments, is_mechanical, client_uuid)
    VALUES (given.application_id, coalesce(given.emptied_date, CURRENT_DATE), given.service_receiver_name, given.service_receiver_gender,
        given.service_receiver_contact, given.emptying_reason, given.volume_of_sludge, given.desludging_vehicle_id, given.treatment_plant_id,
        given.driver, given.emptier1, given.emptier2, given.start_time, given.end_time, given.end_date, given.no_of_trips, given.receipt_number,
        given.total_cost, given.distance_closest_well, given.comments, coalesce(given.is_mechanical, true), coalesce(given.client_uuid, gen_random_uuid()))
    RETURNING id INTO made;
    PERFORM fsm.attach_emptying_photo(made, 'house_image', data -> 'house_image');
    PERFORM fsm.attach_emptying_photo(made, 'receipt_image', data -> 'receipt_image');
    RETURN made;
END $$;
COMMENT ON FUNCTION fsm.record_emptying(jsonb) IS 'Records an emptying with its photos and returns its number (T3).';

-- T4. Plant, volume, vehicle and provider come from the emptying.
CREATE FUNCTION fsm.record_sludge_collection(data jsonb) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    given fsm.sludge_collections := jsonb_populate_record(NULL::fsm.sludge_collections, data);
    made integer;
BEGIN
    PERFORM fsm.check_keys(data, 'fsm.sludge_collections'::regclass);
    SELECT id INTO made FROM fsm.sludge_collections WHERE client_uuid = given.client_uuid;
    IF FOUND THEN
        RETURN made;
    END IF;
    INSERT INTO fsm.sludge_collections (application_id, treatment_plant_id, volume_of_sludge, measured_volume, date, entry_time, exit_time, exit_date,
        desludging_vehicle_id, no_of_trips, tipping_fee_amount, tipping_fee_receipt_number, client_uuid)
    VALUES (given.application_id, given.treatment_plant_id, given.volume_of_sludge, given.measured_volume, coalesce(given.date, CURRENT_DATE),
        given.entry_time, given.exit_time, given.exit_date, given.desludging_vehicle_id, given.no_of_trips, given.tipping_fee_amount,
        given.tipping_fee_receipt_number, coalesce(given.client_uuid, gen_random_uuid()))
    RETURNING id INTO made;
    RETURN made;
END $$;
COMMENT ON FUNCTION fsm.record_sludge_collection(jsonb) IS 'Records the receipt of the sludge at the plant and returns its number (T4).';

-- T5.
CREATE FUNCTION fsm.record_feedback(data jsonb) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    given fsm.feedbacks := jsonb_populate_record(NULL::fsm.feedbacks, data);
    made integer;
BEGIN
    PERFORM fsm.check_keys(data, 'fsm.feedbacks'::regclass);
    SELECT id INTO made FROM fsm.feedbacks WHERE client_uuid = given.client_uuid;
    IF FOUND THEN
        RETURN made;
    END IF;
    INSERT INTO fsm.feedbacks (application_id, fsm_service_quality, wear_ppe, comments, client_uuid)
    VALUES (given.application_id, given.fsm_service_quality, given.wear_ppe, given.comments, coalesce(given.client_uuid, gen_random_uuid()))
    RETURNING id INTO made;
    RETURN made;
END $$;
COMMENT ON FUNCTION fsm.record_feedback(jsonb) IS 'Records the feedback of the customer and returns its number (T5).';

-- T9, S-28. Returns how many records went; with anything recorded, only when the officer confirmed. It runs with the owner's
-- rights, because who may delete an application need not be allowed to delete an emptying by itself; so it asks for the
-- right on the application and for its provider.
CREATE FUNCTION fsm.delete_application(application integer, confirmed boolean DEFAULT false, seen integer DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    listed text;
    provider integer;
    step integer;
    version integer;
    gone integer := 1;
BEGIN
    SELECT a.service_provider_id, a.row_version INTO provider, version FROM fsm.applications a WHERE a.id = application FOR UPDATE;
    IF NOT FOUND OR NOT has_table_privilege(session_user, 'fsm.applications', 'DELETE') OR NOT imis.in_own_scope(provider) THEN
        PERFORM imis.refuse('t9_no_application', format('There is no application %s that you may delete. Reload the list.', application),
            'fsm.applications'::regclass, 'id', NULL, '42501');
    END IF;
    IF seen <> version THEN
        PERFORM imis.refuse('changed_by_someone_else', 'Not deleted: the application was changed by someone else meanwhile. Look at it again.',
            'fsm.applications'::regclass, 'row_version', NULL, '40001');
    END IF;
    listed := fsm.application_dependants(application);
    IF listed IS NOT NULL AND NOT coalesce(confirmed, false) THEN
        PERFORM imis.refuse('t9_confirm_delete', format('With application %s its %s will be deleted too. Confirm that, or keep the application.', application, listed),
            'fsm.applications'::regclass, 'id');
    END IF;
    -- The application goes as a whole, so it is not open again in between.
    SET CONSTRAINTS fsm.c_reopened DEFERRED;
    DELETE FROM fsm.feedbacks WHERE application_id = application;
    GET DIAGNOSTICS step = ROW_COUNT;
    gone := gone + step;
    DELETE FROM fsm.sludge_collections WHERE application_id = application;
    GET DIAGNOSTICS step = ROW_COUNT;
    gone := gone + step;
    DELETE FROM fsm.emptyings WHERE application_id = application;
    GET DIAGNOSTICS step = ROW_COUNT;
    gone := gone + step;
    DELETE FROM fsm.applications WHERE id = application;
    SET CONSTRAINTS fsm.c_reopened IMMEDIATE;
    RETURN gone;
END $$;
COMMENT ON FUNCTION fsm.delete_application(integer, boolean, integer) IS
    'Deletes an application with its emptying, sludge collection and feedback; refuses without confirmation when there is any (T9), and a version other than the one seen. Returns the number of records deleted.';
REVOKE ALL ON FUNCTION fsm.delete_application(integer, boolean, integer) FROM PUBLIC;
