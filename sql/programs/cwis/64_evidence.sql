-- Files that prove an entry of the wider framework or an answer on CWIS functions. Spec: cwis.md 10.1.
-- requires: cwis/40_report.sql
-- The acts are SECURITY DEFINER and judge by the right on the entry, so that nobody needs a right on all attachments.

CREATE FUNCTION cwis.attach_evidence(p_table text, p_id integer, p_file jsonb) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    largest CONSTANT integer := 5 * 1024 * 1024;
    v_table regclass;
    v_there boolean;
    v_suffix text := lower(substring(p_file ->> 'file_name' FROM '\.([A-Za-z]+)$'));
    v_content bytea := decode(p_file ->> 'content', 'base64');
    v_made integer;
BEGIN
    IF p_table NOT IN ('framework_entry', 'function_answer') THEN
        PERFORM imis.refuse('evidence_record', 'Evidence belongs to an entry of the framework or an answer on CWIS functions.', NULL, NULL, NULL, '22023');
    END IF;
    v_table := format('cwis.%I', p_table)::regclass;
    IF NOT has_table_privilege(session_user, v_table, 'UPDATE') THEN
        PERFORM imis.refuse('evidence_right', 'You may look at the evidence but not change it. Ask the Sanitation department or the administrator.', v_table, 'evidence', NULL, '42501');
    END IF;
    v_there := CASE p_table WHEN 'framework_entry' THEN EXISTS (SELECT 1 FROM cwis.framework_entry e WHERE e.id = p_id)
                            ELSE EXISTS (SELECT 1 FROM cwis.function_answer a WHERE a.id = p_id) END;
    IF NOT v_there THEN
        PERFORM imis.refuse('evidence_no_entry', 'The entry to which the file belongs is not there any more. Read the year again.', v_table, 'evidence');
    ELSIF p_file IS NOT NULL AND (v_suffix IS NULL OR v_suffix NOT IN ('pdf', 'jpg', 'jpeg', 'png', 'docx', 'xlsx')) THEN
        PERFORM imis.refuse('evidence_type', 'Evidence is a PDF, JPG, PNG, DOCX or XLSX file. Choose another file.', v_table, 'evidence');
    ELSIF p_file IS NOT NULL AND coalesce(octet_length(v_content), 0) = 0 THEN
        PERFORM imis.refuse('evidence_empty', 'The file is empty. Choose another file.', v_table, 'evidence');
    ELSIF octet_length(v_content) > largest THEN
        PERFORM imis.refuse('evidence_size', format('The file has %s MB; evidence may have up to %s MB. Scale it down, or attach the pages that matter.',
                                                    round(octet_length(v_content) / 1048576.0, 1), largest / 1048576), v_table, 'evidence');
    ELSIF p_file IS NOT NULL AND substring(v_content FROM 1 FOR 3) <> (CASE v_suffix WHEN 'pdf' THEN '\x255044'::bytea WHEN 'png' THEN '\x89504e'::bytea
                                                                                 WHEN 'docx' THEN '\x504b03'::bytea WHEN 'xlsx' THEN '\x504b03'::bytea ELSE '\xffd8ff'::bytea END) THEN
        PERFORM imis.refuse('evidence_content', format('The file is no %s inside, whatever its name says. Choose the file itself.', upper(v_suffix)), v_table, 'evidence');
    END IF;
    DELETE FROM imis.attachments a WHERE a.record_schema = 'cwis' AND a.record_table = p_table AND a.record_key = p_id::text AND a.role = 'evidence';
    IF p_file IS NOT NULL THEN
        INSERT INTO imis.attachments (record_schema, record_table, record_key, role, file_name, mime_type, bytes, sha256, content)
        VALUES ('cwis', p_table, p_id::text, 'evidence', regexp_replace(p_file ->> 'file_name', '^.*[/\\]', ''),
                CASE v_suffix WHEN 'pdf' THEN 'application/pdf' WHEN 'png' THEN 'image/png'
                              WHEN 'docx' THEN 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
                              WHEN 'xlsx' THEN 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' ELSE 'image/jpeg' END,
                octet_length(v_content), encode(sha256(v_content), 'hex'), v_content)
        RETURNING id INTO v_made;
    END IF;
    RETURN v_made;
END
$$;
COMMENT ON FUNCTION cwis.attach_evidence(text, integer, jsonb) IS
    'Stores or replaces the file of an entry (framework_entry or function_answer); file = {"file_name", "content" in base64}, null takes it away. PDF, JPG, PNG, DOCX or XLSX up to 5 MB.';

CREATE FUNCTION cwis.evidence_file(p_table text, p_id integer) RETURNS TABLE (file_name text, content bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    PERFORM cwis.require_right('SELECT', 'You may not see CWIS reports. Ask the administrator for the right.');
    RETURN QUERY
    SELECT a.file_name, a.content FROM imis.attachments a
    WHERE a.record_schema = 'cwis' AND a.record_table = p_table AND a.record_key = p_id::text AND a.role = 'evidence';
END
$$;
COMMENT ON FUNCTION cwis.evidence_file(text, integer) IS 'The file attached to an entry of the framework or an answer on CWIS functions.';

CREATE FUNCTION cwis.drop_evidence() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    DELETE FROM imis.attachments a WHERE a.record_schema = 'cwis' AND a.record_table = TG_TABLE_NAME AND a.record_key = OLD.id::text;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION cwis.drop_evidence() IS 'Takes the file away with the entry it belongs to.';
CREATE TRIGGER s_evidence AFTER DELETE ON cwis.framework_entry FOR EACH ROW EXECUTE FUNCTION cwis.drop_evidence();
CREATE TRIGGER s_evidence AFTER DELETE ON cwis.function_answer FOR EACH ROW EXECUTE FUNCTION cwis.drop_evidence();
