-- Taking in what comes back from the field, row by row. Spec: FLD-02, FLD-03, FLD-05 to FLD-08; reliability 10, T49.
-- The acts run with the owner's rights: a surveyor writes the inbox through them only, and the entry in the queue is the surveyor's own.
-- requires: imis/70_field_packages.sql
-- requires: imis/71_field_faults.sql
-- requires: sewer_connection/20_queue.sql

CREATE FUNCTION imis.field_package_to_sync(package_uuid uuid) RETURNS imis.field_packages
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'imis.field_packages';
    p imis.field_packages;
BEGIN
    -- The lock lets one sync of a package wait for the other.
    SELECT * INTO p FROM imis.field_packages x WHERE x.client_uuid = package_uuid FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM imis.refuse('fld_02_unknown_package', 'This package was not made from this database. Connect to the municipality that gave it out, and sync it there.', here, 'client_uuid', NULL, 'P0002');
    ELSIF NOT imis.field_office(p.task) AND p.surveyor_id IS DISTINCT FROM imis.current_user_id() THEN
        PERFORM imis.refuse('fld_02_other_surveyor', format('Package %s was given to somebody else, for ward %s. Only that person and the department that gave it out sync it.',
            p.id, array_to_string(p.wards, ', ')), here, 'surveyor_id', NULL, '42501');
    ELSIF NOT imis.field_office(p.task) AND imis.own_ward() IS NOT NULL AND p.wards <> ARRAY[imis.own_ward()] THEN
        PERFORM imis.refuse('fld_02_other_ward', format('Your account is bound to ward %s, and package %s is for ward %s. Ask the department that gave it out.',
            imis.own_ward(), p.id, array_to_string(p.wards, ', ')), here, 'wards', NULL, '42501');
    ELSIF p.withdrawn_at IS NOT NULL THEN
        PERFORM imis.refuse('fld_09_withdrawn', format('Package %s was withdrawn on %s: %s Nothing of it is taken in. Ask the department that gave it out.',
            p.id, to_char(p.withdrawn_at, 'YYYY-MM-DD'), p.withdrawn_note), here, 'withdrawn_at');
    END IF;
    RETURN p;
END
$$;
COMMENT ON FUNCTION imis.field_package_to_sync(uuid) IS 'The package of a device, locked; refuses unknown and withdrawn ones, and persons it was not given to (T49).';
REVOKE ALL ON FUNCTION imis.field_package_to_sync(uuid) FROM PUBLIC;

-- Where the photos of a row lie: with the entry of the queue, or with the row as long as there is none.
CREATE FUNCTION imis.field_photo_home(r imis.field_rows, OUT schema_name text, OUT table_name text, OUT key text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE WHEN r.queue_id IS NULL THEN 'imis' WHEN p.task = 'building_survey' THEN 'building_info' ELSE 'sewer_connection' END,
           CASE WHEN r.queue_id IS NULL THEN 'field_rows' WHEN p.task = 'building_survey' THEN 'building_surveys' ELSE 'sewer_connections' END,
           coalesce(r.queue_id, r.id)::text
      FROM imis.field_packages p WHERE p.id = r.package_id
$$;
COMMENT ON FUNCTION imis.field_photo_home(imis.field_rows) IS 'Record that the photos of a row belong to.';
REVOKE ALL ON FUNCTION imis.field_photo_home(imis.field_rows) FROM PUBLIC;

CREATE FUNCTION imis.move_field_photos(of_row imis.field_rows, to_row imis.field_rows) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    old_home record := imis.field_photo_home(of_row);
    new_home record := imis.field_photo_home(to_row);
BEGIN
    UPDATE imis.attachments a SET record_schema = new_home.schema_name, record_table = new_home.table_name, record_key = new_home.key
     WHERE (a.record_schema, a.record_table, a.record_key) = (old_home.schema_name, old_home.table_name, old_home.key) AND a.role = 'photo'
       AND old_home IS DISTINCT FROM new_home;
    -- A photo that the newer version does not name any more is gone from the record; the history keeps it.
    DELETE FROM imis.attachments a
     WHERE (a.record_schema, a.record_table, a.record_key) = (new_home.schema_name, new_home.table_name, new_home.key) AND a.role = 'photo'
       AND a.file_name <> ALL (imis.field_photo_names(to_row.data));
END
$$;
COMMENT ON FUNCTION imis.move_field_photos(imis.field_rows, imis.field_rows) IS 'Gives the photos of one version of a row to another, and lets go of those it does not name.';
REVOKE ALL ON FUNCTION imis.move_field_photos(imis.field_rows, imis.field_rows) FROM PUBLIC;

CREATE FUNCTION imis.field_photo_names(data jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE WHEN nullif(btrim(data ->> 'photo'), '') IS NULL THEN '{}' ELSE ARRAY[regexp_replace(btrim(data ->> 'photo'), '^.*[/\\]', '')] END
$$;
COMMENT ON FUNCTION imis.field_photo_names(jsonb) IS 'File names, without folders, of the photos that a row names.';

-- The values of a row as the survey's answers: what is about the containment in a group of its own, as the building form reads it.
CREATE FUNCTION imis.field_answers(data jsonb, bin text) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH v AS (
        SELECT d.key, d.value FROM jsonb_each(data) d
         WHERE d.value <> 'null'::jsonb
           AND d.key NOT IN ('temp_building_code', 'tax_code', 'collected_date', 'collected_by', 'photo')
    ), tank AS (
        SELECT jsonb_object_agg(CASE key WHEN 'containment_sewer_code' THEN 'sewer_code' WHEN 'containment_drain_code' THEN 'drain_code'
                                         WHEN 'containment_construction_year' THEN 'construction_date' ELSE key END, value) AS o
          FROM v WHERE key IN ('type_id', 'containment_sewer_code', 'containment_drain_code', 'size', 'septic_criteria', 'containment_construction_year',
                               'location', 'pit_shape', 'pit_diameter', 'depth', 'tank_length', 'tank_width')
    ), rest AS (
        SELECT jsonb_object_agg(key, value) AS o
          FROM v WHERE key NOT IN ('type_id', 'containment_sewer_code', 'containment_drain_code', 'size', 'septic_criteria', 'containment_construction_year',
                                   'location', 'pit_shape', 'pit_diameter', 'depth', 'tank_length', 'tank_width')
    )
    SELECT nullif(coalesce(rest.o, '{}') || CASE WHEN tank.o IS NULL THEN '{}' ELSE jsonb_build_object('containment', tank.o) END
                  || CASE WHEN bin IS NULL THEN '{}' ELSE jsonb_build_object('bin', bin) END, '{}'::jsonb)
      FROM tank, rest
$$;
COMMENT ON FUNCTION imis.field_answers(jsonb, text) IS 'Values of a survey row as the answers of its entry in the queue (15.2).';

CREATE FUNCTION imis.queue_field_row(r imis.field_rows) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    p imis.field_packages;
    made integer := r.queue_id;
    -- the key of the device, unless an entry decided earlier holds it
    entry_uuid uuid := r.row_uuid;
BEGIN
    SELECT * INTO p FROM imis.field_packages x WHERE x.id = r.package_id;
    IF p.task = 'building_survey' AND made IS NOT NULL THEN
        UPDATE building_info.building_surveys s
           SET temp_building_code = r.data ->> 'temp_building_code', tax_code = r.data ->> 'tax_code', collected_date = imis.day_in(r.data, 'collected_date'),
               geom = imis.shape_of(r.footprint, 'polygon', 'building_info.building_surveys'::regclass), answers = imis.field_answers(r.data, r.bin)
         WHERE s.id = made;
    ELSIF p.task = 'building_survey' THEN
        IF EXISTS (SELECT 1 FROM building_info.building_surveys s WHERE s.client_uuid = entry_uuid) THEN
            entry_uuid := gen_random_uuid();
        END IF;
        INSERT INTO building_info.building_surveys (temp_building_code, tax_code, collected_date, geom, answers, client_uuid, created_by, updated_by)
        VALUES (r.data ->> 'temp_building_code', r.data ->> 'tax_code', imis.day_in(r.data, 'collected_date'),
                imis.shape_of(r.footprint, 'polygon', 'building_info.building_surveys'::regclass), imis.field_answers(r.data, r.bin), entry_uuid, p.surveyor_id, p.surveyor_id)
        RETURNING id INTO made;
    ELSIF made IS NOT NULL THEN
        UPDATE sewer_connection.sewer_connections s
           SET bin = r.bin, sewer_code = imis.normalise_code(r.data ->> 'sewer_code'), reported_date = imis.day_in(r.data, 'reported_date'), note = nullif(btrim(r.data ->> 'note'), '')
         WHERE s.id = made;
    ELSE
        IF EXISTS (SELECT 1 FROM sewer_connection.sewer_connections s WHERE s.client_uuid = entry_uuid) THEN
            entry_uuid := gen_random_uuid();
        END IF;
        INSERT INTO sewer_connection.sewer_connections (bin, sewer_code, reported_date, note, client_uuid, created_by, updated_by)
        VALUES (r.bin, imis.normalise_code(r.data ->> 'sewer_code'), imis.day_in(r.data, 'reported_date'), nullif(btrim(r.data ->> 'note'), ''), entry_uuid, p.surveyor_id, p.surveyor_id)
        RETURNING id INTO made;
    END IF;
    RETURN made;
END
$$;
COMMENT ON FUNCTION imis.queue_field_row(imis.field_rows) IS 'Brings a row that is in order into its queue, or renews the entry it has there. Returns the number of the entry.';
REVOKE ALL ON FUNCTION imis.queue_field_row(imis.field_rows) FROM PUBLIC;

-- received -> valid or invalid (FLD-06). What a rule of the queue refuses beyond our own checks becomes the reason too; nothing is lost.
CREATE FUNCTION imis.judge_field_row(row_id integer) RETURNS imis.field_rows
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    r imis.field_rows;
    before imis.field_rows;
    conflict text;
    wrong text;
    rule text;
BEGIN
    SELECT * INTO r FROM imis.field_rows x WHERE x.id = row_id FOR UPDATE;
    before := r;
    conflict := imis.field_row_conflict(r);
    r.changed_meanwhile := conflict IS NOT NULL;
    IF r.accepted_by IS NOT NULL AND EXISTS (SELECT 1 FROM building_info.buildings b WHERE b.bin = r.bin) THEN
        conflict := NULL;
    END IF;
    wrong := nullif(concat_ws(E'\n', conflict, (SELECT string_agg(f, E'\n') FROM imis.field_row_faults(r) f)), '');
    IF wrong IS NULL THEN
        BEGIN
            r.queue_id := imis.queue_field_row(r);
        EXCEPTION WHEN integrity_constraint_violation OR data_exception OR raise_exception OR insufficient_privilege THEN
            GET STACKED DIAGNOSTICS wrong = MESSAGE_TEXT, rule = CONSTRAINT_NAME;
            r.queue_id := before.queue_id;
            -- A rule with a sentence of its own speaks for itself; a bare constraint does not.
            IF EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = rule) OR rule = '' THEN
                wrong := format('The register does not take these values (%s). Check the row with the office.', coalesce(nullif(rule, ''), 'form of a value'));
            END IF;
        END;
    END IF;
    UPDATE imis.field_rows x
       SET status = CASE WHEN wrong IS NULL THEN 'valid' ELSE 'invalid' END, reason = wrong, changed_meanwhile = r.changed_meanwhile,
           queue_id = CASE WHEN wrong IS NULL THEN r.queue_id END
     WHERE x.id = row_id RETURNING * INTO r;
    PERFORM imis.move_field_photos(before, r);
    IF wrong IS NOT NULL AND before.queue_id IS NOT NULL THEN
        -- an older version stood in the queue; the surveyor has taken it back by sending this one
        DELETE FROM building_info.building_surveys s USING imis.field_packages p
         WHERE s.id = before.queue_id AND p.id = r.package_id AND p.task = 'building_survey' AND s.is_enabled;
        DELETE FROM sewer_connection.sewer_connections s USING imis.field_packages p
         WHERE s.id = before.queue_id AND p.id = r.package_id AND p.task = 'sewer_connection' AND s.status = 'reported';
    END IF;
    RETURN r;
END
$$;
COMMENT ON FUNCTION imis.judge_field_row(integer) IS 'Checks a row of the field: in order, it goes into its queue; else it is invalid with all its reasons (FLD-04 to FLD-07).';
REVOKE ALL ON FUNCTION imis.judge_field_row(integer) FROM PUBLIC;

CREATE FUNCTION imis.receive_field_row(p imis.field_packages, sent jsonb, OUT row_uuid uuid, OUT row_id integer, OUT outcome text, OUT status text, OUT reason text,
                                       OUT photos_wanted text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    old imis.field_rows;
    r imis.field_rows;
    vals jsonb := jsonb_strip_nulls(coalesce(sent -> 'values', '{}'));
    sum text;
BEGIN
    IF sent ->> 'uuid' IS NULL OR sent ->> 'uuid' !~* '^[{]?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[}]?$' THEN
        PERFORM imis.refuse('fld_02_no_uuid', 'A row of the package has lost its key, by which it is recognised when it is sent again. Nothing of these rows was taken; open the package in QGIS and fill the field uuid of that row.',
                            'imis.field_rows'::regclass, 'row_uuid');
    END IF;
    row_uuid := (sent ->> 'uuid')::uuid;
    sum := encode(sha256(convert_to(jsonb_build_array(vals, sent -> 'footprint', sent -> 'bin')::text, 'UTF8')), 'hex');
    SELECT * INTO old FROM imis.field_rows x WHERE x.row_uuid = receive_field_row.row_uuid ORDER BY x.revision DESC LIMIT 1;
    IF old.package_id <> p.id THEN
        PERFORM imis.refuse('fld_02_other_package', format('A row of this package came back with package %s already. Was a file copied from one package to another? Sync each package by itself.', old.package_id),
                            'imis.field_rows'::regclass, 'row_uuid');
    END IF;
    IF old.content_sha256 = sum OR old.status = 'approved' THEN
        -- What the office has decided stays; an invalid row that is sent again may be in order by now.
        r := CASE WHEN old.status IN ('received', 'invalid') THEN imis.judge_field_row(old.id) ELSE old END;
        outcome := CASE WHEN old.content_sha256 = sum THEN 'known' ELSE 'decided' END;
    ELSE
        outcome := CASE WHEN old.id IS NULL THEN 'new' ELSE 'changed' END;
        IF old.status IN ('received', 'valid', 'invalid') THEN
            UPDATE imis.field_rows x SET status = 'superseded', decided_at = now() WHERE x.id = old.id;
        END IF;
        INSERT INTO imis.field_rows (package_id, row_uuid, revision, collected_by, device_time, synced_at, gps_longitude, gps_latitude, gps_accuracy_m, app_version, label, bin, base_version, data, footprint,
                                     content_sha256, queue_id)
        VALUES (p.id, row_uuid, coalesce(old.revision, 0) + 1, p.surveyor_id, to_timestamp((sent ->> 'device_time')::numeric / 1000), clock_timestamp(),
                CASE WHEN abs((sent ->> 'gps_x')::float8) <= 180 AND abs((sent ->> 'gps_y')::float8) <= 90 THEN (sent ->> 'gps_x')::float8 END,
                CASE WHEN abs((sent ->> 'gps_x')::float8) <= 180 AND abs((sent ->> 'gps_y')::float8) <= 90 THEN (sent ->> 'gps_y')::float8 END,
                CASE WHEN (sent ->> 'gps_accuracy_m')::float8 >= 0 THEN (sent ->> 'gps_accuracy_m')::float8 END,
                sent ->> 'app_version', coalesce(vals ->> 'temp_building_code', sent ->> 'bin'), upper(nullif(btrim(sent ->> 'bin'), '')), (sent ->> 'base_version')::integer, vals,
                sent ->> 'footprint', sum, CASE WHEN old.status = 'valid' THEN old.queue_id END)
        RETURNING * INTO r;
        IF old.status IN ('valid', 'invalid', 'received') THEN
            PERFORM imis.move_field_photos(old, r);
        END IF;
        r := imis.judge_field_row(r.id);
        UPDATE imis.field_rows x SET photos_missing = ARRAY(
            SELECT n FROM unnest(imis.field_photo_names(r.data)) n, imis.field_photo_home(r) h
             WHERE NOT EXISTS (SELECT 1 FROM imis.attachments a WHERE (a.record_schema, a.record_table, a.record_key) = (h.schema_name, h.table_name, h.key)
                                  AND a.role = 'photo' AND a.file_name = n))
         WHERE x.id = r.id RETURNING * INTO r;
    END IF;
    row_id := r.id;
    status := r.status;
    reason := r.reason;
    photos_wanted := r.photos_missing;
END
$$;
COMMENT ON FUNCTION imis.receive_field_row(imis.field_packages, jsonb) IS 'Takes in one row of a package; the same row again changes nothing, a changed one becomes a new version (FLD-02).';
REVOKE ALL ON FUNCTION imis.receive_field_row(imis.field_packages, jsonb) FROM PUBLIC;

CREATE FUNCTION imis.receive_field_rows(package_uuid uuid, sent jsonb)
RETURNS TABLE (row_uuid uuid, row_id integer, outcome text, status text, reason text, photos_wanted text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    p imis.field_packages := imis.field_package_to_sync(package_uuid);
BEGIN
    UPDATE imis.field_packages x SET last_sync_at = clock_timestamp() WHERE x.id = p.id;
    PERFORM imis.forget_field_persons();
    RETURN QUERY SELECT t.* FROM jsonb_array_elements(sent) WITH ORDINALITY s (row, place), LATERAL imis.receive_field_row(p, s.row) t ORDER BY s.place;
END
$$;
COMMENT ON FUNCTION imis.receive_field_rows(uuid, jsonb) IS
    'Takes in rows of a package: array of {uuid, device_time (ms since 1970), gps_x, gps_y (degrees), gps_accuracy_m, app_version, bin, base_version, footprint (text), values}. '
    'Returns what became of each, and the photos it still waits for. Twice the same makes no second record (FLD-02, T49).';
REVOKE ALL ON FUNCTION imis.receive_field_rows(uuid, jsonb) FROM PUBLIC;

CREATE FUNCTION imis.add_field_photo(row_id integer, photo_name text, image bytea) RETURNS text[]
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'imis.field_rows';
    r imis.field_rows;
    p imis.field_packages;
    home record;
    suffix text := lower(substring(photo_name FROM '\.([A-Za-z]+)$'));
    largest numeric := coalesce(imis.setting_number('photo_max_bytes'), 2097152);
BEGIN
    SELECT * INTO r FROM imis.field_rows x WHERE x.id = row_id FOR UPDATE;
    SELECT * INTO p FROM imis.field_packages x WHERE x.id = r.package_id;
    IF r.id IS NULL OR NOT imis.field_office(p.task) AND p.surveyor_id IS DISTINCT FROM imis.current_user_id() THEN
        PERFORM imis.refuse('fld_08_no_row', 'The row of this photo is not there, or it is somebody else''s. Sync the package again.', here, 'id', NULL, '42501');
    ELSIF NOT photo_name = ANY (r.photos_missing) THEN
        RETURN r.photos_missing;  -- it has arrived before
    ELSIF suffix IS NULL OR suffix NOT IN ('jpg', 'jpeg', 'png') THEN
        PERFORM imis.refuse('fld_08_photo_type', 'Photos are JPG or PNG files.', here, 'photos_missing');
    ELSIF image IS NULL OR octet_length(image) = 0 OR octet_length(image) > largest THEN
        PERFORM imis.refuse('fld_08_photo_size', format('The photo is empty or larger than %s kB.', (largest / 1024)::integer), here, 'photos_missing');
    END IF;
    home := imis.field_photo_home(r);
    INSERT INTO imis.attachments (record_schema, record_table, record_key, role, file_name, mime_type, bytes, sha256, content, created_by)
    VALUES (home.schema_name, home.table_name, home.key, 'photo', photo_name, CASE suffix WHEN 'png' THEN 'image/png' ELSE 'image/jpeg' END, octet_length(image),
            encode(sha256(image), 'hex'), image, p.surveyor_id);
    UPDATE imis.field_rows x SET photos_missing = array_remove(x.photos_missing, photo_name) WHERE x.id = row_id RETURNING x.photos_missing INTO r.photos_missing;
    RETURN r.photos_missing;
END
$$;
COMMENT ON FUNCTION imis.add_field_photo(integer, text, bytea) IS 'Stores a photo that a row of the field names; returns those still missing (FLD-08).';
REVOKE ALL ON FUNCTION imis.add_field_photo(integer, text, bytea) FROM PUBLIC;

-- Names and numbers of persons leave the inbox 30 days after the decision; the approved values live in the register (reliability 5).
CREATE FUNCTION imis.forget_field_persons() RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    UPDATE imis.field_rows x
       SET data = x.data - ARRAY['owner_name', 'owner_gender', 'owner_contact', 'respondent_name', 'respondent_gender', 'respondent_contact']
     WHERE x.decided_at < now() - interval '30 days'
       AND x.data ?| ARRAY['owner_name', 'owner_gender', 'owner_contact', 'respondent_name', 'respondent_gender', 'respondent_contact']
$$;
COMMENT ON FUNCTION imis.forget_field_persons() IS 'Takes persons out of rows of the field that were decided 30 days ago; part of every sync.';
REVOKE ALL ON FUNCTION imis.forget_field_persons() FROM PUBLIC;
