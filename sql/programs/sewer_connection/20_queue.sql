-- The queue as the office reads it, and the act that brings a report in. Spec: modules 8, 15.3.
-- requires: sewer_connection/10_connection_rules.sql

CREATE VIEW sewer_connection.connections_register WITH (security_invoker = true) AS
SELECT c.id, c.bin, c.sewer_code, c.reported_date, imis.user_label(c.created_by) AS reported_by, c.note, c.status,
       c.decided_at, imis.user_label(c.decided_by) AS decided_by_name, c.created_at, c.row_version
  FROM sewer_connection.sewer_connections c;
COMMENT ON VIEW sewer_connection.connections_register IS 'Sewer connection queue. Reports with the names of those who reported and decided.';
COMMENT ON COLUMN sewer_connection.connections_register.id IS 'Number. Running number of the report.';
COMMENT ON COLUMN sewer_connection.connections_register.bin IS 'BIN. Building that was connected.';
COMMENT ON COLUMN sewer_connection.connections_register.sewer_code IS 'Sewer code. Sewer that it was connected to.';
COMMENT ON COLUMN sewer_connection.connections_register.reported_date IS 'Reported on. Day of the report.';
COMMENT ON COLUMN sewer_connection.connections_register.reported_by IS 'Reported by. Name of the person.';
COMMENT ON COLUMN sewer_connection.connections_register.note IS 'Note. Remarks of the reporter, and the reason of a rejection.';
COMMENT ON COLUMN sewer_connection.connections_register.status IS 'Status. Reported, approved or rejected.';
COMMENT ON COLUMN sewer_connection.connections_register.decided_at IS 'Decided at. Time of approval or rejection.';
COMMENT ON COLUMN sewer_connection.connections_register.decided_by_name IS 'Decided by. Name of the person.';
COMMENT ON COLUMN sewer_connection.connections_register.created_at IS 'Received at. When it arrived.';
COMMENT ON COLUMN sewer_connection.connections_register.row_version IS 'Version. Rises with every change.';

-- A report that is corrected to another building passes the same rules as a new one.
CREATE TRIGGER r_intake_changed BEFORE UPDATE OF bin ON sewer_connection.sewer_connections FOR EACH ROW
    WHEN (NOT NEW.taken_over AND NEW.status = 'reported' AND NEW.bin IS DISTINCT FROM OLD.bin) EXECUTE FUNCTION sewer_connection.connection_rules();

-- The reporter may not write attachments at large, so the photo of the own new report goes in with the owner's rights.
CREATE FUNCTION sewer_connection.attach_photo(connection integer, photo jsonb) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'sewer_connection.sewer_connections';
    suffix text := lower(substring(photo ->> 'file_name' FROM '\.([A-Za-z]+)$'));
    image bytea := decode(photo ->> 'content', 'base64');
    largest numeric := coalesce(imis.setting_number('photo_max_bytes'), 2097152);
    made integer;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM sewer_connection.sewer_connections s
                    WHERE s.id = connection AND s.status = 'reported' AND s.created_by IS NOT DISTINCT FROM imis.current_user_id())
       OR EXISTS (SELECT 1 FROM imis.attachments a WHERE a.record_schema = 'sewer_connection' AND a.record_table = 'sewer_connections'
                   AND a.record_key = connection::text) THEN
        PERFORM imis.refuse('scw_photo_own_report', 'A photo belongs to your own new report, one each.', here, NULL, NULL, '42501');
    ELSIF suffix IS NULL OR suffix NOT IN ('jpg', 'jpeg', 'png') THEN
        PERFORM imis.refuse('scw_photo_type', 'Photos are JPG or PNG files. Choose another file.', here);
    ELSIF image IS NULL OR octet_length(image) = 0 OR octet_length(image) > largest THEN
        PERFORM imis.refuse('scw_photo_size', format('The photo is empty or larger than %s kB. Choose another file.', (largest / 1024)::integer), here);
    END IF;
    INSERT INTO imis.attachments (record_schema, record_table, record_key, role, file_name, mime_type, bytes, sha256, content)
    VALUES ('sewer_connection', 'sewer_connections', connection::text, 'photo', format('sewer-connection_%s.%s', connection, suffix),
            CASE suffix WHEN 'png' THEN 'image/png' ELSE 'image/jpeg' END, octet_length(image), encode(sha256(image), 'hex'), image)
    RETURNING id INTO made;
    RETURN made;
END $$;
COMMENT ON FUNCTION sewer_connection.attach_photo(integer, jsonb) IS 'Stores the photo of one''s own new report; photo = {"file_name", "content" in base64}.';
REVOKE ALL ON FUNCTION sewer_connection.attach_photo(integer, jsonb) FROM PUBLIC;

CREATE FUNCTION sewer_connection.report(data jsonb) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'sewer_connection.sewer_connections';
    given sewer_connection.sewer_connections := jsonb_populate_record(NULL::sewer_connection.sewer_connections, data - 'photo');
    made integer;
BEGIN
    PERFORM fsm.check_keys(data, here, ARRAY['photo']);
    SELECT s.id INTO made FROM sewer_connection.sewer_connections s WHERE s.client_uuid = given.client_uuid;
    IF FOUND THEN
        RETURN made;  -- the same form sent again (FLD-02)
    END IF;
    INSERT INTO sewer_connection.sewer_connections (bin, sewer_code, reported_date, note, client_uuid)
    VALUES (upper(btrim(given.bin)), imis.normalise_code(given.sewer_code), coalesce(given.reported_date, CURRENT_DATE), nullif(btrim(given.note), ''),
            coalesce(given.client_uuid, gen_random_uuid()))
    RETURNING id INTO made;
    IF jsonb_typeof(data -> 'photo') = 'object' THEN
        PERFORM sewer_connection.attach_photo(made, data -> 'photo');
    END IF;
    RETURN made;
END $$;
COMMENT ON FUNCTION sewer_connection.report(jsonb) IS
    'Brings a report of a new sewer connection into the queue, with a photo where there is one. Returns its number (modules 8, 15.3).';

-- What the report form proposes once the building is picked.
CREATE FUNCTION sewer_connection.sewer_near(of_bin text, OUT sewer_code text, OUT metres numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT s.code, round(public.ST_Distance(s.geom, b.geom)::numeric, 1)
      FROM building_info.buildings b CROSS JOIN utility_info.sewers s
     WHERE b.bin = of_bin AND s.geom IS NOT NULL
     ORDER BY s.geom OPERATOR(public.<->) b.geom LIMIT 1
$$;
COMMENT ON FUNCTION sewer_connection.sewer_near(text) IS 'The sewer nearest to a building and its distance in m.';
REVOKE ALL ON FUNCTION sewer_connection.sewer_near(text) FROM PUBLIC;

-- What the person who decides is told first. Runs as the owner: the infrastructure department may approve without reading containments.
CREATE FUNCTION sewer_connection.approval_effects(connection integer, OUT system_now text, OUT containments text, OUT left_over text, OUT metres numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT s.label,
           (SELECT string_agg(l.containment_id, ', ' ORDER BY l.containment_id) FROM building_info.build_contains l WHERE l.bin = c.bin),
           (SELECT string_agg(k, ', ' ORDER BY k) FROM sewer_connection.containments_left(c.id) k),
           (SELECT round(public.ST_Distance(b.geom, w.geom)::numeric, 1) FROM utility_info.sewers w WHERE w.code = c.sewer_code)
      FROM sewer_connection.sewer_connections c
      JOIN building_info.buildings b ON b.bin = c.bin
      LEFT JOIN building_info.sanitation_systems s ON s.id = b.sanitation_system_id
     WHERE c.id = connection
$$;
COMMENT ON FUNCTION sewer_connection.approval_effects(integer) IS
    'What the approval of a report changes: the system now, containments whose links end, those that no building uses then, the distance in m (SCW-01, 03, 04).';
REVOKE ALL ON FUNCTION sewer_connection.approval_effects(integer) FROM PUBLIC;
