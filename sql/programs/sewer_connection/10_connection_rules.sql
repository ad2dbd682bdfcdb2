-- Reports of new sewer connections: intake, and what an approval does (data-model 2.20; modules section 8, SCW-01 to SCW-04).

CREATE FUNCTION sewer_connection.connection_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'sewer_connection.sewer_connections';
BEGIN
    IF NEW.status <> 'reported' THEN
        PERFORM imis.refuse('scw_reported_first', 'A new connection enters as reported; approve it from the queue.', here, 'status');
    ELSIF EXISTS (SELECT 1 FROM building_info.buildings b WHERE b.bin = NEW.bin AND b.sanitation_system_id = 1) THEN
        PERFORM imis.refuse('scw_already_on_sewer', format('Building %s is already connected to the sewer network.', NEW.bin), here, 'bin');
    ELSIF EXISTS (SELECT 1 FROM sewer_connection.sewer_connections s WHERE s.bin = NEW.bin AND s.status = 'reported' AND s.id <> NEW.id) THEN
        PERFORM imis.refuse('scw_already_in_queue', format('A connection of building %s is already reported and waits for approval.', NEW.bin), here, 'bin');
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION sewer_connection.connection_rules() IS 'Rules of a reported connection: not on the sewer, not twice in the queue.';
CREATE TRIGGER r_intake BEFORE INSERT ON sewer_connection.sewer_connections FOR EACH ROW
    WHEN (NOT NEW.taken_over) EXECUTE FUNCTION sewer_connection.connection_rules();

-- A decision is made by the acts below, which change the building too; afterwards the entry is kept as it is.
CREATE FUNCTION sewer_connection.decision_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'sewer_connection.sewer_connections';
BEGIN
    IF OLD.status <> 'reported' THEN
        PERFORM imis.refuse('scw_01_decided', 'This report has been decided and is kept as it is.', here, 'status');
    ELSIF TG_OP = 'UPDATE' AND NEW.status <> OLD.status
          AND current_user <> (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = here) THEN
        PERFORM imis.refuse('scw_01_approve_by_act', 'Approve or reject the report from the queue; the building is changed with it.', here, 'status');
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION sewer_connection.decision_guard() IS 'Keeps decided reports, and decisions to the acts (SCW-01).';
CREATE TRIGGER r_decided BEFORE UPDATE OR DELETE ON sewer_connection.sewer_connections FOR EACH ROW
    WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION sewer_connection.decision_guard();

-- What the confirmation shows: containments that would be left without a building (SCW-03).
CREATE FUNCTION sewer_connection.containments_left(connection integer) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT l.containment_id FROM sewer_connection.sewer_connections s JOIN building_info.build_contains l ON l.bin = s.bin
    WHERE s.id = connection AND NOT EXISTS (
        SELECT 1 FROM building_info.build_contains o WHERE o.containment_id = l.containment_id AND o.bin <> s.bin)
    ORDER BY l.containment_id
$$;
COMMENT ON FUNCTION sewer_connection.containments_left(integer) IS 'Containments that no building would use after the approval of a report (SCW-03).';

-- The act changes building and links, for which the approving role needs no right of its own; so it runs with the
-- owner's rights and is granted to the roles that approve.
CREATE FUNCTION sewer_connection.approve(connection integer, keep_containments boolean DEFAULT false) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'sewer_connection.sewer_connections';
    report sewer_connection.sewer_connections;
    application integer;
    left_over text[];
BEGIN
    -- The lock of the report makes a second approval wait, and then it finds the report decided.
    SELECT * INTO report FROM sewer_connection.sewer_connections WHERE id = connection FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM imis.refuse('scw_01_no_report', 'This report does not exist any more. Reload the queue.', here, 'id');
    ELSIF report.status <> 'reported' THEN
        PERFORM imis.refuse('scw_01_decided', 'This report has been decided meanwhile. Reload the queue.', here, 'status');
    END IF;
    PERFORM 1 FROM building_info.buildings WHERE bin = report.bin FOR UPDATE;
    PERFORM pg_advisory_xact_lock(hashtext('fsm.applications.containment_id'), hashtext(l.containment_id))
       FROM (SELECT containment_id FROM building_info.build_contains WHERE bin = report.bin ORDER BY containment_id) l;
    SELECT min(o.id) INTO application FROM (
        SELECT a.id FROM fsm.applications a
         WHERE a.bin = report.bin AND NOT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id)
        OFFSET 0) o;
    IF application IS NOT NULL THEN
        PERFORM imis.refuse('scw_02_open_application', format('Building %s has application %s, which is not yet emptied. Record the emptying or delete the application first.', report.bin, application), here, 'bin');
    END IF;
    left_over := ARRAY(SELECT c FROM sewer_connection.containments_left(connection) c);
    IF keep_containments THEN
        -- They stay in use and wait for an officer to say how; the mark keeps them when their last link ends.
        UPDATE fsm.containments SET verification_required = true WHERE id = ANY (left_over);
    ELSE
        UPDATE fsm.containments SET decommissioned_date = CURRENT_DATE WHERE id = ANY (left_over);
    END IF;
    DELETE FROM building_info.build_contains WHERE bin = report.bin;
    DELETE FROM fsm.build_toilets WHERE bin = report.bin;
    UPDATE building_info.buildings
       SET sanitation_system_id = 1, sewer_code = report.sewer_code, drain_code = NULL, network_unidentified = false,
           toilet_count = CASE WHEN toilet_status THEN toilet_count ELSE coalesce(toilet_count, 1) END, toilet_status = true
     WHERE bin = report.bin;
    UPDATE sewer_connection.sewer_connections
       SET status = 'approved', decided_at = now(), decided_by = imis.current_user_id() WHERE id = connection;
    RETURN left_over;
END $$;
COMMENT ON FUNCTION sewer_connection.approve(integer, boolean) IS
    'Approves a report: the building goes to the sewer, its containment and community toilet links end; returns the containments left over, '
    'which are decommissioned today, or kept and marked for verification when keep_containments is true (SCW-01 to SCW-03).';
REVOKE ALL ON FUNCTION sewer_connection.approve(integer, boolean) FROM PUBLIC;

CREATE FUNCTION sewer_connection.reject(connection integer, reason text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE sewer_connection.sewer_connections
       SET status = 'rejected', decided_at = now(), decided_by = imis.current_user_id(), note = concat_ws('; ', note, reason)
     WHERE id = connection;
    IF NOT FOUND THEN
        PERFORM imis.refuse('scw_01_no_report', 'This report does not exist any more. Reload the queue.', 'sewer_connection.sewer_connections'::regclass, 'id');
    END IF;
END $$;
COMMENT ON FUNCTION sewer_connection.reject(integer, text) IS 'Rejects a report of a sewer connection; the building stays as it is.';
REVOKE ALL ON FUNCTION sewer_connection.reject(integer, text) FROM PUBLIC;

CREATE FUNCTION sewer_connection.sewer_connections_warnings(draft jsonb) RETURNS TABLE (rule text, sentence text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT 'scw_04_distance', format('Building and sewer lie %s m apart.', round(d.metres))
    FROM (SELECT public.st_distance(b.geom, s.geom) AS metres
          FROM building_info.buildings b, utility_info.sewers s WHERE b.bin = draft ->> 'bin' AND s.code = draft ->> 'sewer_code') d
    WHERE d.metres > coalesce(imis.setting_number('sewer_distance_warning_m'), 50)
$$;
COMMENT ON FUNCTION sewer_connection.sewer_connections_warnings(jsonb) IS 'Warnings on a report of a sewer connection: distance of building and sewer (SCW-04).';
