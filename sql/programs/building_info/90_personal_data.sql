-- Owners for roles that need to recognise but not to know (masked), and the two lookups that show one person and write it down.
-- Spec: reliability 5 (masking, search, access log). Views run as imis_owner and name their columns.

CREATE FUNCTION imis.mask_name(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.left(value, 1) || '***' || CASE WHEN pg_catalog.length(value) > 3 THEN pg_catalog.right(value, 1) ELSE '' END $$;
COMMENT ON FUNCTION imis.mask_name(text) IS 'First and last letter of a name: B***a.';

CREATE FUNCTION imis.mask_phone(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.length(value) >= 7 THEN pg_catalog.left(value, 2) || '******' || pg_catalog.right(value, 2) ELSE pg_catalog.left('******', pg_catalog.length(value)) END $$;
COMMENT ON FUNCTION imis.mask_phone(text) IS 'First and last two digits of a phone number: 98******12.';

CREATE FUNCTION imis.mask_id(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.length(value) >= 8 THEN '***-' || pg_catalog.right(value, 4) WHEN value IS NOT NULL THEN '***' END $$;
COMMENT ON FUNCTION imis.mask_id(text) IS 'Last four digits of a national ID: ***-4521.';

CREATE VIEW building_info.owners_masked AS
SELECT o.id, o.bin, imis.mask_name(o.owner_name) AS owner_name, o.owner_gender, imis.mask_phone(o.owner_contact) AS owner_contact, imis.mask_id(o.nid) AS nid
  FROM building_info.owners o;
COMMENT ON VIEW building_info.owners_masked IS 'Owners, masked. Enough to recognise a person one knows, not enough to find one.';

-- Simple enough to be written through: the form of the role that keeps the register. The national ID is written, never read back.
CREATE VIEW building_info.owners_register AS
SELECT o.id, o.bin, o.owner_name, o.owner_gender, o.owner_contact, imis.mask_id(o.nid) AS nid_masked,
       o.created_at, o.created_by, o.updated_at, o.updated_by, o.row_version, o.seen_version, o.client_uuid, o.taken_over
  FROM building_info.owners o;
COMMENT ON VIEW building_info.owners_register IS 'Owners. As the building permit office keeps them, with the national ID masked; can be written to.';
COMMENT ON COLUMN building_info.owners_register.nid_masked IS 'National ID, masked. The last four characters, to recognise and not to know; the whole number comes from owner_national_id().';

CREATE FUNCTION audit.note_look(what text, class text, schema_name text, table_name text, key text, reason text, found boolean) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    INSERT INTO audit.access_log (by_user, app, what, data_class, table_schema, table_name, record_key, reason, found)
    VALUES (session_user, current_setting('application_name'), what, class, schema_name, table_name, coalesce(key, ''), reason, found)
$$;
COMMENT ON FUNCTION audit.note_look(text, text, text, text, text, text, boolean) IS 'Writes one look at personal data into the access log. Internal.';

CREATE FUNCTION audit.check_look(reason text) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF coalesce(btrim(reason), '') = '' THEN
        PERFORM imis.refuse('reason_missing', 'Say why you need to see this. The reason is written down with your name.', 'audit.access_log'::regclass, 'reason');
    END IF;
    IF (SELECT count(*) >= 30 FROM audit.access_log l WHERE l.by_user = session_user AND l.at > now() - interval '1 hour') THEN
        PERFORM imis.refuse('too_many_looks', 'You have looked up 30 persons within the hour, which is the limit. Go on later, or ask the administrator.',
                            'audit.access_log'::regclass, NULL, NULL, '42501');
    END IF;
END
$$;
COMMENT ON FUNCTION audit.check_look(text) IS 'Refuses a look without a reason, and more than 30 an hour (reliability 5). Internal.';

CREATE FUNCTION building_info.owner_of(building text, reason text) RETURNS TABLE (bin text, owner_name text, owner_gender text, owner_contact text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    PERFORM audit.check_look(reason);
    PERFORM audit.note_look('building_info.owner_of', 'B', 'building_info', 'owners', building, reason,
                            EXISTS (SELECT 1 FROM building_info.owners o WHERE o.bin = building));
    RETURN QUERY SELECT o.bin, o.owner_name, o.owner_gender, o.owner_contact FROM building_info.owners o WHERE o.bin = building;
END
$$;
COMMENT ON FUNCTION building_info.owner_of(text, text) IS 'Name, gender and phone of the owner of one building; reason and look are written to the access log.';

CREATE FUNCTION building_info.owner_national_id(building text, reason text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    number text;
BEGIN
    PERFORM audit.check_look(reason);
    SELECT o.nid INTO number FROM building_info.owners o WHERE o.bin = building;
    PERFORM audit.note_look('building_info.owner_national_id', 'C', 'building_info', 'owners', building, reason, number IS NOT NULL);
    RETURN number;
END
$$;
COMMENT ON FUNCTION building_info.owner_national_id(text, text) IS 'National ID of the owner of one building; reason and look are written to the access log.';

CREATE FUNCTION building_info.set_owner_national_id(building text, number text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    UPDATE building_info.owners o SET nid = nullif(btrim(number), '') WHERE o.bin = building;
    IF NOT FOUND THEN
        PERFORM imis.refuse('owner_missing', 'The building has no owner on record yet. Enter the owner first, then the national ID.',
                            'building_info.owners'::regclass, 'nid', NULL, 'P0002');
    END IF;
END
$$;
COMMENT ON FUNCTION building_info.set_owner_national_id(text, text) IS 'Writes the national ID of a building''s owner; the present one is not shown (class C: write, read masked).';
