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

CREATE FUNCTION cwis.nsd_due() RETURNS SETOF integer
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT d.id FROM cwis.nsd_delivery d
    WHERE (d.state = 'queued'
           OR (d.state IN ('unreachable', 'uncertain') AND d.next_try_at <= now())
           OR (d.state = 'sending' AND d.claimed_at <= now() - interval '5 minutes' AND d.attempts < 4))
      AND NOT EXISTS (SELECT 1 FROM cwis.report r WHERE r.year = d.year AND r.status = 'approved' AND r.revision > d.revision)
    ORDER BY d.id
$$;
COMMENT ON FUNCTION cwis.nsd_due() IS
    'Deliveries that are sent without anybody asking again: those that wait for their first try, whose next try has come, or whose sender vanished; none that a newer revision replaced (cwis.md 9.6).';

CREATE FUNCTION cwis.nsd_take(p_delivery integer, p_if_due boolean DEFAULT false) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_delivery cwis.nsd_delivery;
    v_open boolean;
BEGIN
    PERFORM cwis.require_right('UPDATE', 'You may not send reports to the national dashboard. Ask the Sanitation department or the administrator.');
    SELECT d.* INTO v_delivery FROM cwis.nsd_delivery d WHERE d.id = p_delivery FOR UPDATE;
    -- Another desk may have tried it since this one looked.
    IF p_if_due AND NOT EXISTS (SELECT 1 FROM cwis.nsd_due() AS due(id) WHERE due.id = p_delivery) THEN
        RETURN NULL;
    END IF;
    IF v_delivery.id IS NULL THEN
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
    v_open := v_delivery.posting_open;
    IF v_delivery.state = 'sending' THEN
        -- A sender that vanished made a try of the five; whether it had posted is on the delivery.
        UPDATE cwis.nsd_delivery d SET attempts = d.attempts + 1 WHERE d.id = p_delivery RETURNING d.* INTO v_delivery;
        INSERT INTO cwis.nsd_attempt (delivery_id, attempt, by_user, result, message)
        VALUES (p_delivery, v_delivery.attempts, v_delivery.claimed_by, CASE WHEN v_open THEN 'uncertain' ELSE 'unreachable' END, 'The desk that was sending went away.');
    END IF;
    UPDATE cwis.nsd_delivery d SET state = 'sending', claimed_at = now(), claimed_by = imis.current_user_id(), next_try_at = NULL WHERE d.id = p_delivery;
    RETURN (SELECT jsonb_build_object('delivery', p_delivery, 'channel', v_delivery.channel, 'year', v_delivery.year, 'uncertain', v_open,
                                      'shown_before', v_delivery.shown_before, 'document', r.document,
                                      'undefined_token', coalesce(imis.setting_text('nsd_undefined_token'), 'NaN'))
            FROM cwis.report r WHERE r.year = v_delivery.year AND r.revision = v_delivery.revision);
END
$$;
COMMENT ON FUNCTION cwis.nsd_take(integer, boolean) IS
    'Takes a delivery for sending: one desk at a time, never one that was sent; with the second argument only when it is due, else NULL. Gives the document, the channel, and whether an earlier posting may have arrived (uncertain).';

CREATE FUNCTION cwis.nsd_note_posting(p_delivery integer, p_shown jsonb) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT cwis.require_right('UPDATE', 'You may not send reports to the national dashboard. Ask the Sanitation department or the administrator.');
    UPDATE cwis.nsd_delivery d SET shown_before = p_shown, posting_open = true WHERE d.id = p_delivery AND d.state = 'sending'
$$;
COMMENT ON FUNCTION cwis.nsd_note_posting(integer, jsonb) IS
    'Keeps, just before a posting, that it goes out and what the dashboard shows: a posting without a clear answer is judged by it afterwards.';

CREATE FUNCTION cwis.nsd_finish(p_delivery integer, p_result text, p_message text, p_http_status integer, p_answer text, p_shown jsonb, p_retry boolean, p_not_taken boolean)
RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_attempt integer;
    v_pause interval;
BEGIN
    PERFORM cwis.require_right('UPDATE', 'You may not send reports to the national dashboard. Ask the Sanitation department or the administrator.');
    UPDATE cwis.nsd_delivery d SET attempts = d.attempts + 1 WHERE d.id = p_delivery AND d.state = 'sending' RETURNING d.attempts INTO v_attempt;
    IF v_attempt IS NULL THEN
        PERFORM imis.refuse('nsd_not_sending', 'This delivery is not being sent. Refresh the list.', 'cwis.nsd_delivery'::regclass, 'state');
    END IF;
    -- 1, 5 and then 30 minutes, five attempts in all.
    IF p_retry AND p_result IN ('unreachable', 'uncertain') AND v_attempt < 5 THEN
        v_pause := CASE v_attempt WHEN 1 THEN interval '1 minute' WHEN 2 THEN interval '5 minutes' ELSE interval '30 minutes' END;
    END IF;
    INSERT INTO cwis.nsd_attempt (delivery_id, attempt, by_user, http_status, answer, result, message)
    VALUES (p_delivery, v_attempt, imis.current_user_id(), p_http_status, p_answer, p_result, p_message);
    -- Only a clear answer closes a posting: a later try that does not get as far leaves it open.
    UPDATE cwis.nsd_delivery d
    SET state = p_result, claimed_at = NULL, next_try_at = now() + v_pause, shown_after = coalesce(p_shown, d.shown_after),
        posting_open = d.posting_open AND NOT (p_result IN ('sent', 'accepted') OR p_not_taken)
    WHERE d.id = p_delivery;
    RETURN jsonb_build_object('state', p_result, 'attempts', v_attempt, 'next_try_at', now() + v_pause, 'pause_minutes', extract(epoch FROM v_pause)::integer / 60);
END
$$;
COMMENT ON FUNCTION cwis.nsd_finish(integer, text, text, integer, text, jsonb, boolean, boolean) IS
    'Ends an attempt: keeps answer and result. Where a retry makes sense it is tried again after 1, 5 and 30 minutes, at most five times; p_not_taken says that the dashboard clearly did not take what was posted (cwis.md 9.6).';

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
