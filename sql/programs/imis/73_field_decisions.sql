-- What the office does with rows of the field, and what its decisions in the queues do to them. Spec: FLD-05, FLD-06, FLD-07.
-- requires: imis/72_field_sync.sql

CREATE FUNCTION imis.field_row_to_decide(row_id integer) RETURNS imis.field_rows
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'imis.field_rows';
    r imis.field_rows;
BEGIN
    SELECT x.* INTO r FROM imis.field_rows x JOIN imis.field_packages p ON p.id = x.package_id WHERE x.id = row_id AND imis.field_office(p.task) FOR UPDATE OF x;
    IF NOT FOUND THEN
        PERFORM imis.refuse('fld_05_no_row', 'This row is not there any more, or another department decides about it. Refresh the list.', here, 'id', NULL, '42501');
    ELSIF r.status NOT IN ('received', 'invalid') THEN
        PERFORM imis.refuse('fld_06_not_open', format('Row %s is %s by now; only rows that are invalid are decided here. Refresh the list.', r.id, r.status), here, 'status');
    END IF;
    RETURN r;
END
$$;
COMMENT ON FUNCTION imis.field_row_to_decide(integer) IS 'An invalid row of the own department, locked.';
REVOKE ALL ON FUNCTION imis.field_row_to_decide(integer) FROM PUBLIC;

CREATE FUNCTION imis.check_field_row(row_id integer, accept_changes boolean DEFAULT false) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    r imis.field_rows := imis.field_row_to_decide(row_id);
BEGIN
    IF accept_changes THEN
        UPDATE imis.field_rows x SET accepted_by = imis.current_user_id() WHERE x.id = r.id;
    END IF;
    r := imis.judge_field_row(r.id);
    RETURN r.status;
END
$$;
COMMENT ON FUNCTION imis.check_field_row(integer, boolean) IS
    'Checks an invalid row anew, such as after a code was added to the register; accept_changes takes it although the building was changed meanwhile. Returns its status (FLD-07).';
REVOKE ALL ON FUNCTION imis.check_field_row(integer, boolean) FROM PUBLIC;

CREATE FUNCTION imis.reject_field_row(row_id integer, reason text) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    r imis.field_rows := imis.field_row_to_decide(row_id);
BEGIN
    IF coalesce(btrim(reason), '') = '' THEN
        PERFORM imis.refuse('fld_05_row_reason', 'Say why the row is rejected; the surveyor reads it.', 'imis.field_rows'::regclass, 'reason');
    END IF;
    UPDATE imis.field_rows x SET status = 'rejected', reason = btrim(reject_field_row.reason), decided_at = now() WHERE x.id = r.id;
    RETURN r.id;
END
$$;
COMMENT ON FUNCTION imis.reject_field_row(integer, text) IS 'Rejects an invalid row for good; it is kept with the reason (FLD-05, FLD-06).';
REVOKE ALL ON FUNCTION imis.reject_field_row(integer, text) FROM PUBLIC;

CREATE FUNCTION imis.note_survey_decision() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE imis.field_rows x
       SET status = CASE WHEN TG_OP = 'UPDATE' AND NEW.bin IS NOT NULL THEN 'approved' ELSE 'rejected' END,
           bin = CASE WHEN TG_OP = 'UPDATE' THEN coalesce(NEW.bin, x.bin) ELSE x.bin END, decided_at = now(),
           reason = CASE WHEN TG_OP = 'DELETE' THEN 'The office took the survey out of the queue.'
                         WHEN NEW.bin IS NULL THEN coalesce(NEW.decision_note, 'The office gave no reason.') END
      FROM imis.field_packages p
     WHERE x.queue_id = OLD.id AND x.status = 'valid' AND p.id = x.package_id AND p.task = 'building_survey';
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION imis.note_survey_decision() IS 'Trigger. The decision about a survey is the decision about its row of the field (FLD-06).';
CREATE TRIGGER y_field_row_decided AFTER UPDATE ON building_info.building_surveys FOR EACH ROW
    WHEN (OLD.is_enabled AND NOT NEW.is_enabled) EXECUTE FUNCTION imis.note_survey_decision();
CREATE TRIGGER y_field_row_dropped AFTER DELETE ON building_info.building_surveys FOR EACH ROW
    WHEN (OLD.is_enabled) EXECUTE FUNCTION imis.note_survey_decision();

CREATE FUNCTION imis.note_connection_decision() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE imis.field_rows x
       SET status = CASE WHEN TG_OP = 'UPDATE' AND NEW.status = 'approved' THEN 'approved' ELSE 'rejected' END, decided_at = now(),
           reason = CASE WHEN TG_OP = 'DELETE' THEN 'The office took the report out of the queue.'
                         WHEN NEW.status <> 'approved' THEN coalesce(nullif(btrim(NEW.note), ''), 'The office gave no reason.') END
      FROM imis.field_packages p
     WHERE x.queue_id = OLD.id AND x.status = 'valid' AND p.id = x.package_id AND p.task = 'sewer_connection';
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION imis.note_connection_decision() IS 'Trigger. The decision about a connection report is the decision about its row of the field (FLD-06).';
CREATE TRIGGER y_field_row_decided AFTER UPDATE ON sewer_connection.sewer_connections FOR EACH ROW
    WHEN (OLD.status = 'reported' AND NEW.status <> 'reported') EXECUTE FUNCTION imis.note_connection_decision();
CREATE TRIGGER y_field_row_dropped AFTER DELETE ON sewer_connection.sewer_connections FOR EACH ROW
    WHEN (OLD.status = 'reported') EXECUTE FUNCTION imis.note_connection_decision();
