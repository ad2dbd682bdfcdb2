-- Reports are written by the acts of cwis/40 and cwis/50 only, and an approved one never again. Spec: cwis.md 8; T43.

CREATE FUNCTION cwis.guard_report() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_owner name;
    v_frozen boolean := false;
BEGIN
    -- Frozen first: it holds for everybody, the owner of the tables included.
    IF TG_TABLE_NAME = 'report' THEN
        v_frozen := TG_OP <> 'INSERT' AND OLD.status = 'approved';
    ELSIF TG_OP = 'INSERT' THEN
        v_frozen := EXISTS (SELECT 1 FROM cwis.report r WHERE r.year = NEW.year AND r.revision = NEW.revision AND r.status = 'approved');
    ELSE
        v_frozen := EXISTS (SELECT 1 FROM cwis.report r WHERE r.year = OLD.year AND r.revision = OLD.revision AND r.status = 'approved');
    END IF;
    IF v_frozen THEN
        PERFORM imis.refuse('cwis_report_frozen', 'This revision is approved and cannot be changed. Open the year again to make a new revision.', TG_RELID::regclass);
    END IF;
    SELECT pg_get_userbyid(c.relowner) INTO v_owner FROM pg_class c WHERE c.oid = TG_RELID;
    IF current_user <> v_owner AND NOT (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = current_user) THEN
        PERFORM imis.refuse('cwis_report_by_act', 'CWIS figures are not typed into the table. Generate the report, or replace a value with a reason.', TG_RELID::regclass);
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
COMMENT ON FUNCTION cwis.guard_report() IS 'Keeps approved reports as they are, and lets drafts be written by the acts only.';

CREATE TRIGGER r_guard BEFORE INSERT OR UPDATE OR DELETE ON cwis.report FOR EACH ROW EXECUTE FUNCTION cwis.guard_report();
CREATE TRIGGER r_guard BEFORE INSERT OR UPDATE OR DELETE ON cwis.indicator_value FOR EACH ROW EXECUTE FUNCTION cwis.guard_report();
