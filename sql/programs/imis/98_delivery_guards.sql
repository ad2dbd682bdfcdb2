-- Payments come in by delivery only: an officer adds rows to the own delivery while it waits, and a delivery that was dealt with stays as it is.
-- Otherwise a row could be slipped into a delivery that is in force. Acts (undoing a delivery) run as the owner and are not asked.
-- Spec: data-model 2.28 (never typed), 2.41, 5.1; reliability 5 (tax: own imports), 7.

CREATE FUNCTION imis.guard_delivered_rows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    own integer := imis.current_user_id();
    closed integer;
    other integer;
BEGIN
    -- Once a statement and over the few deliveries in it: 100,000 rows cost one look.
    SELECT min(d.batch_id) FILTER (WHERE b.created_by IS DISTINCT FROM own OR b.kind <> TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME),
           min(d.batch_id) FILTER (WHERE b.status <> 'staged')
      INTO other, closed
      FROM (SELECT DISTINCT t.batch_id FROM touched t) d JOIN imis.import_batches b ON b.id = d.batch_id;
    IF other IS NOT NULL THEN
        PERFORM imis.refuse('delivery_not_yours', format('Nothing was changed: delivery %s was made by somebody else, or for another register. '
            'Import your file as a delivery of your own.', other), TG_RELID::regclass, 'batch_id', NULL, '42501');
    ELSIF closed IS NOT NULL THEN
        PERFORM imis.refuse('delivery_closed_rows', format('Nothing was changed: delivery %s was dealt with already, and its rows stay as they came. '
            'Import a corrected file as a new delivery, or undo this one in the list of deliveries.', closed), TG_RELID::regclass, 'batch_id');
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION imis.guard_delivered_rows() IS
    'Trigger. An officer writes payments into the own delivery only, and only while it waits for its import (data-model 2.28).';

CREATE FUNCTION imis.guard_delivery() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.status <> 'staged' THEN
            PERFORM imis.refuse('delivery_starts_staged', 'Not saved: a delivery comes into force by its import, not by being entered as accepted. '
                'Choose the file under Imports.', TG_RELID::regclass, 'status');
        END IF;
    ELSIF OLD.status <> 'staged' THEN
        PERFORM imis.refuse('delivery_closed', 'Not saved: this delivery was dealt with already and stays as it is. '
            'Undo it in the list of deliveries, or import a new file.', TG_RELID::regclass, 'status');
    ELSIF (NEW.kind, NEW.file_sha256) IS DISTINCT FROM (OLD.kind, OLD.file_sha256) OR NEW.status = 'undone' THEN
        PERFORM imis.refuse('delivery_facts', 'Not saved: register and file of a delivery are those it came with, and only an imported one can be undone. '
            'Import the file anew.', TG_RELID::regclass, 'kind');
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION imis.guard_delivery() IS
    'Trigger. An officer''s delivery starts staged and ends once: accepted or refused deliveries are not opened again (data-model 2.41, 5.1).';

DO $do$
DECLARE
    officer constant text :=
        'pg_catalog.current_setting(''is_superuser'') = ''off'' AND current_user <> ''imis_owner'' AND pg_catalog.pg_has_role(''imis_officer'', ''MEMBER'')';
    payments regclass;
    part text;
BEGIN
    EXECUTE format('CREATE TRIGGER b_delivery BEFORE INSERT OR UPDATE ON imis.import_batches FOR EACH ROW WHEN (%s) EXECUTE FUNCTION imis.guard_delivery()', officer);
    FOR payments IN SELECT format('%I.%I', p.schema_name, p.payments_table)::regclass FROM imis.payment_services p ORDER BY p.schema_name LOOP
        FOREACH part IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
            EXECUTE format('CREATE TRIGGER b_delivery_%s AFTER %s ON %s REFERENCING %s TABLE AS touched FOR EACH STATEMENT WHEN (%s) '
                           'EXECUTE FUNCTION imis.guard_delivered_rows()', lower(part), part, payments, CASE part WHEN 'INSERT' THEN 'NEW' ELSE 'OLD' END, officer);
        END LOOP;
        -- A row must not be moved into another delivery either.
        EXECUTE format('CREATE TRIGGER b_delivery_moved AFTER UPDATE ON %s REFERENCING NEW TABLE AS touched FOR EACH STATEMENT WHEN (%s) '
                       'EXECUTE FUNCTION imis.guard_delivered_rows()', payments, officer);
    END LOOP;
END
$do$;
