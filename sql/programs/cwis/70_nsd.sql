-- The outbox to the National Sanitation Dashboard: who may send what, one desk at a time, never twice. Spec: cwis.md 9.6.
-- requires: cwis/40_report.sql
-- The program that speaks to the dashboard is outside; these acts keep its book.

CREATE FUNCTION cwis.nsd_enqueue(p_year integer, p_channel text DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_report cwis.report;
    v_channel text := coalesce(p_channel, imis.setting_text('nsd_channel'), 'legacy');
    v_id integer;
BEGIN
    PERFORM cwis.require_right('UPDATE', 'You may not send reports to the national dashboard. Ask the Sanitation department or the administrator.');
    IF v_channel NOT IN ('legacy', 'document') THEN
        PERFORM imis.refuse('nsd_channel', 'The national dashboard takes “legacy” or “document”. Correct the setting.', 'cwis.nsd_delivery'::regclass, 'channel');
    END IF;
    SELECT r.* INTO v_report FROM cwis.report r WHERE r.year = p_year AND r.status = 'approved' ORDER BY r.revision DESC LIMIT 1;
    IF NOT FOUND THEN
        PERFORM imis.refuse('nsd_not_approved', format('%s has no approved report. Only an approved report is sent: approve it first.', p_year), 'cwis.report'::regclass, 'status');
    END IF;
    INSERT INTO cwis.nsd_delivery (report_id, year, revision, checksum, channel)
    VALUES ((v_report.document ->> 'report_id')::uuid, v_report.year, v_report.revision, v_report.checksum, v_channel)
    ON CONFLICT (report_id, checksum, channel) DO NOTHING RETURNING id INTO v_id;
    IF v_id IS NULL THEN
        SELECT d.id INTO v_id FROM cwis.nsd_delivery d
        WHERE d.report_id = (v_report.document ->> 'report_id')::uuid AND d.checksum = v_report.checksum AND d.channel = v_channel;
    END IF;
    RETURN v_id;
END
$$;
COMMENT ON FUNCTION cwis.nsd_enqueue(integer, text) IS 'Puts the approved report of a year into the outbox and gives the delivery; the same report and channel give the same delivery (cwis.md 9.6).';

CREATE FUNCTION cwis.nsd_take(p_delivery integer) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_delivery cwis.nsd_delivery;
    v_uncertain boolean;
BEGIN
    PERFORM cwis.require_right('UPDATE', 'You may not send reports to the national dashboard. Ask the Sanitation department or the administrator.');
    SELECT d.* INTO v_delivery FROM cwis.nsd_delivery d WHERE d.id = p_delivery FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM imis.refuse('nsd_no_delivery', 'This delivery does not exist. Refresh the list.', 'cwis.nsd_delivery'::regclass, 'id');
    ELSIF v_delivery.state IN ('sent', 'accepted') THEN
        PERFORM imis.refuse('nsd_already_sent', format('Revision %s of %s has been sent already and is not sent again. A new revision can be sent.', v_delivery.revision, v_delivery.year),
                            'cwis.nsd_delivery'::regclass, 'state');
    ELSIF v_delivery.state = 'sending' AND v_delivery.claimed_at > now() - interval '5 minutes' THEN
        PERFORM imis.refuse('nsd_being_sent', format('%s is sending this report right now. Wait for the result.', coalesce(imis.user_label(v_delivery.claimed_by), 'Somebody')),
                            'cwis.nsd_delivery'::regclass, 'state');
    ELSIF EXISTS (SELECT 1 FROM cwis.report r WHERE r.year = v_delivery.year AND r.status = 'approved' AND r.revision > v_delivery.revision) THEN
        PERFORM imis.refuse('nsd_superseded', format('%s has a newer approved revision. Send that one.', v_delivery.year), 'cwis.nsd_delivery'::regclass, 'revision');
    END IF;
    -- A sender that vanished may have posted: that is not known, like a line that was cut.
    v_uncertain := v_delivery.state IN ('uncertain', 'sending');
    UPDATE cwis.nsd_delivery d SET state = 'sending', claimed_at = now(), claimed_by = imis.current_user_id(), next_try_at = NULL WHERE d.id = p_delivery;
    RETURN (SELECT jsonb_build_object('delivery', p_delivery, 'channel', v_delivery.channel, 'year', v_delivery.year, 'uncertain', v_uncertain,
                                      'shown_before', v_delivery.shown_before, 'document', r.document,
                                      'undefined_token', coalesce(imis.setting_text('nsd_undefined_token'), 'NaN'))
            FROM cwis.report r WHERE r.year = v_delivery.year AND r.revision = v_delivery.revision);
END
$$;
COMMENT ON FUNCTION cwis.nsd_take(integer) IS
    'Takes a delivery for sending: one desk at a time, never one that was sent. Gives the document, the channel, and whether an earlier posting may have arrived (uncertain).';

CREATE FUNCTION cwis.nsd_note_shown(p_delivery integer, p_shown jsonb) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT cwis.require_right('UPDATE', 'You may not send reports to the national dashboard. Ask the Sanitation department or the administrator.');
    UPDATE cwis.nsd_delivery d SET shown_before = p_shown WHERE d.id = p_delivery AND d.state = 'sending'
$$;
COMMENT ON FUNCTION cwis.nsd_note_shown(integer, jsonb) IS 'Keeps what the dashboard shows just before a posting, so that a cut line can be judged afterwards.';

CREATE FUNCTION cwis.nsd_finish(p_delivery integer, p_result text, p_message text, p_http_status integer, p_answer text, p_shown jsonb) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_attempt integer;
    v_next timestamptz;
BEGIN
    PERFORM cwis.require_right('UPDATE', 'You may not send reports to the national dashboard. Ask the Sanitation department or the administrator.');
    UPDATE cwis.nsd_delivery d SET attempts = d.attempts + 1 WHERE d.id = p_delivery AND d.state = 'sending' RETURNING d.attempts INTO v_attempt;
    IF v_attempt IS NULL THEN
        PERFORM imis.refuse('nsd_not_sending', 'This delivery is not being sent. Refresh the list.', 'cwis.nsd_delivery'::regclass, 'state');
    END IF;
    -- 1, 5 and then 30 minutes, five attempts in all.
    IF p_result = 'unreachable' AND v_attempt < 5 THEN
        v_next := now() + CASE v_attempt WHEN 1 THEN interval '1 minute' WHEN 2 THEN interval '5 minutes' ELSE interval '30 minutes' END;
    END IF;
    INSERT INTO cwis.nsd_attempt (delivery_id, attempt, by_user, http_status, answer, result, message)
    VALUES (p_delivery, v_attempt, imis.current_user_id(), p_http_status, p_answer, p_result, p_message);
    UPDATE cwis.nsd_delivery d SET state = p_result, claimed_at = NULL, next_try_at = v_next, shown_after = coalesce(p_shown, d.shown_after) WHERE d.id = p_delivery;
    RETURN jsonb_build_object('state', p_result, 'attempts', v_attempt, 'next_try_at', v_next);
END
$$;
COMMENT ON FUNCTION cwis.nsd_finish(integer, text, text, integer, text, jsonb) IS
    'Ends an attempt: keeps answer and result; what could not be reached is tried again after 1, 5 and 30 minutes, at most five times (cwis.md 9.6).';

CREATE FUNCTION cwis.guard_nsd() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_owner name;
BEGIN
    SELECT pg_get_userbyid(c.relowner) INTO v_owner FROM pg_class c WHERE c.oid = TG_RELID;
    IF current_user <> v_owner AND NOT (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = current_user) THEN
        PERFORM imis.refuse('nsd_by_act', 'The book of deliveries is written by sending. Send the report from the CWIS panel.', TG_RELID::regclass);
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
COMMENT ON FUNCTION cwis.guard_nsd() IS 'Lets deliveries and attempts be written by the acts only.';
CREATE TRIGGER r_guard BEFORE INSERT OR UPDATE OR DELETE ON cwis.nsd_delivery FOR EACH ROW EXECUTE FUNCTION cwis.guard_nsd();
CREATE TRIGGER r_guard BEFORE INSERT OR UPDATE OR DELETE ON cwis.nsd_attempt FOR EACH ROW EXECUTE FUNCTION cwis.guard_nsd();
