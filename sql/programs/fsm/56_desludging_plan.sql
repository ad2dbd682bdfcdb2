-- Scheduled desludging: who is emptied next, on which day, by whom. Spec: modules 16.1, S-52.
-- requires: fsm/10_containment_status.sql
-- requires: fsm/46_chain_acts.sql
-- requires: building_info/10_values.sql

-- Years since the last emptying, else since construction; nothing known counts as longest.
CREATE FUNCTION fsm.desludging_priority(since date, today date) RETURNS smallint
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT (CASE WHEN since IS NULL OR since < (today - interval '3 years')::date THEN 1
                 WHEN since <= (today - interval '1 year')::date THEN 2 ELSE 3 END)::smallint
$$;
COMMENT ON FUNCTION fsm.desludging_priority(date, date) IS
    'Class of a containment: 1 longer than three years since its last emptying or its construction, or no date; 2 one to three years; 3 less (modules 16.1).';

-- Containments that the schedule may take: in use, of a building with tank or pit that a vehicle can reach (unless the survey says it cannot), never emptied
-- or due, without an application under way, not declined.
CREATE FUNCTION fsm.desludging_candidates() RETURNS TABLE (containment_id text, bin text, ward integer, priority smallint, distance_m double precision)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH house AS (
        SELECT DISTINCT ON (l.containment_id) l.containment_id, b.bin, b.ward, b.desludging_vehicle_accessible AS accessible
          FROM building_info.build_contains l JOIN building_info.buildings b ON b.bin = l.bin
         WHERE b.sanitation_system_id IN (3, 4)
         ORDER BY l.containment_id, l.is_responsible DESC, b.bin
    ), running AS (
        SELECT a.containment_id FROM fsm.applications a
         WHERE a.containment_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id)
        UNION SELECT p.containment_id FROM fsm.desludging_plan p WHERE p.status = 'declined'
    )
    SELECT s.id, h.bin, h.ward, fsm.desludging_priority(coalesce(s.last_emptied_date, c.construction_date), CURRENT_DATE),
           (SELECT min(public.ST_Distance(p.geom, c.geom)) FROM fsm.treatment_plants p WHERE p.status AND p.type IN (3, 4))
      FROM fsm.containment_status s
      JOIN fsm.containments c ON c.id = s.id
      JOIN house h ON h.containment_id = s.id
     WHERE c.decommissioned_date IS NULL AND (s.next_emptying_date IS NULL OR s.next_emptying_date <= CURRENT_DATE)
       AND h.accessible IS NOT FALSE AND NOT EXISTS (SELECT 1 FROM running r WHERE r.containment_id = s.id)
$$;
COMMENT ON FUNCTION fsm.desludging_candidates() IS
    'Containments to be scheduled, with building, class and straight distance to the nearest treatment plant, m (modules 16.1).';
REVOKE ALL ON FUNCTION fsm.desludging_candidates() FROM PUBLIC;

-- Of what a day can do, applications proposed for it and containments due on it by their own interval take first.
CREATE FUNCTION fsm.desludging_days(first_day date, last_day date) RETURNS TABLE (day date, free integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH asked AS (
        SELECT a.proposed_emptying_date AS day, count(*) AS n FROM fsm.applications a
         WHERE a.proposed_emptying_date BETWEEN first_day AND last_day AND NOT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id) GROUP BY 1
    ), due AS (
        SELECT s.next_emptying_date AS day, count(*) AS n FROM fsm.containment_status s WHERE s.next_emptying_date BETWEEN first_day AND last_day GROUP BY 1
    )
    SELECT d.day::date, greatest(0, imis.setting_number('desludging_trips_per_day') - coalesce(a.n, 0) - coalesce(u.n, 0))::integer
      FROM generate_series(first_day, last_day, interval '1 day') AS d (day)
      LEFT JOIN asked a ON a.day = d.day
      LEFT JOIN due u ON u.day = d.day
     WHERE NOT EXISTS (SELECT 1 FROM fsm.holidays h WHERE h.day = d.day)
       AND extract(isodow FROM d.day)::text <> ALL (string_to_array(coalesce((SELECT s.value FROM imis.settings s WHERE s.name = 'desludging_weekend_days'), ''), ','))
     ORDER BY 1
$$;
COMMENT ON FUNCTION fsm.desludging_days(date, date) IS
    'Working days of a period with the emptyings that each can still take before the schedule takes any (modules 16.1).';
REVOKE ALL ON FUNCTION fsm.desludging_days(date, date) FROM PUBLIC;

-- Which providers serve which ward, the least busy first: in turn by workload.
CREATE FUNCTION fsm.providers_of_wards() RETURNS TABLE (ward integer, providers integer[])
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH busy AS (
        SELECT p.id, (SELECT count(*) FROM fsm.applications a WHERE a.service_provider_id = p.id
                         AND NOT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id)) AS open,
               EXISTS (SELECT 1 FROM fsm.provider_wards w WHERE w.service_provider_id = p.id) AS bound
          FROM fsm.service_providers p WHERE p.status
    )
    SELECT w.ward, coalesce(
               (SELECT array_agg(b.id ORDER BY b.open, b.id) FROM busy b JOIN fsm.provider_wards s ON s.service_provider_id = b.id WHERE s.ward = w.ward),
               (SELECT array_agg(b.id ORDER BY b.open, b.id) FROM busy b WHERE NOT b.bound))
      FROM layer_info.wards w
$$;
COMMENT ON FUNCTION fsm.providers_of_wards() IS
    'Providers for each ward: those that serve it, else those bound to no ward; those with the fewest open applications first (modules 16.1).';
REVOKE ALL ON FUNCTION fsm.providers_of_wards() FROM PUBLIC;

CREATE FUNCTION fsm.generate_desludging_plan(OUT planned integer, OUT waiting integer, OUT last_day date)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    here CONSTANT regclass := 'fsm.desludging_plan';
    first_day date := greatest((SELECT s.value::date FROM imis.settings s WHERE s.name = 'desludging_schedule_start'), CURRENT_DATE + 1);
    end_day date := first_day + imis.setting_number('desludging_horizon_days')::integer - 1;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('fsm.desludging_plan', 0));
    IF coalesce(imis.setting_number('desludging_trips_per_day'), 0) < 1 THEN
        PERFORM imis.refuse('plan_no_trips', 'Nothing can be scheduled, because the emptyings possible in a day are 0. Change the setting first.', here);
    ELSIF NOT EXISTS (SELECT 1 FROM fsm.desludging_days(first_day, end_day)) THEN
        PERFORM imis.refuse('plan_no_days', format('There is no working day from %s to %s. Look at the days of the week without emptyings and the holidays.',
                            first_day, end_day), here);
    END IF;
    WITH candidate AS MATERIALIZED (
        SELECT c.*, p.not_before FROM fsm.desludging_candidates() c
          LEFT JOIN fsm.desludging_plan p ON p.containment_id = c.containment_id AND p.status = 'planned'
    ), days AS MATERIALIZED (
        SELECT d.day, d.free FROM fsm.desludging_days(first_day, greatest(end_day,
            (SELECT max(p.not_before) FROM fsm.desludging_plan p WHERE p.status = 'planned'))) d
    ), kept AS MATERIALIZED (  -- a day that a person chose stays while it is a working day
        SELECT c.*, d.day FROM candidate c JOIN days d ON d.day = c.not_before
    ), room AS (
        SELECT x.day, sum(x.free) OVER (ORDER BY x.day) - x.free AS after, sum(x.free) OVER (ORDER BY x.day) AS upto
          FROM (SELECT d.day, greatest(0, d.free - (SELECT count(*) FROM kept k WHERE k.day = d.day)) AS free FROM days d WHERE d.day <= end_day) x
    ), ordered AS (
        SELECT c.*, row_number() OVER (ORDER BY c.priority, c.distance_m NULLS LAST, c.containment_id) AS place
          FROM candidate c WHERE NOT EXISTS (SELECT 1 FROM kept k WHERE k.containment_id = c.containment_id)
    ), dated AS (
        SELECT o.containment_id, o.bin, o.ward, o.priority, o.place, r.day, NULL::date AS not_before
          FROM ordered o JOIN room r ON o.place > r.after AND o.place <= r.upto
        UNION ALL SELECT k.containment_id, k.bin, k.ward, k.priority, 0, k.day, k.not_before FROM kept k
    ), turned AS (
        SELECT d.*, w.providers, row_number() OVER (PARTITION BY w.providers ORDER BY d.day, d.place, d.containment_id) AS turn
          FROM dated d LEFT JOIN fsm.providers_of_wards() w ON w.ward = d.ward
    ), fresh AS MATERIALIZED (
        SELECT t.containment_id, t.bin, t.priority, t.day, t.not_before, t.providers[(t.turn - 1) % cardinality(t.providers) + 1] AS provider FROM turned t
    ), gone AS (
        DELETE FROM fsm.desludging_plan p WHERE p.status = 'planned' AND NOT EXISTS (SELECT 1 FROM fresh f WHERE f.containment_id = p.containment_id)
    ), moved AS (
        UPDATE fsm.desludging_plan p SET bin = f.bin, priority = f.priority, planned_date = f.day, not_before = f.not_before, service_provider_id = f.provider
          FROM fresh f WHERE p.status = 'planned' AND p.containment_id = f.containment_id
           AND (p.bin, p.priority, p.planned_date, p.not_before, p.service_provider_id) IS DISTINCT FROM (f.bin, f.priority, f.day, f.not_before, f.provider)
    ), made AS (
        INSERT INTO fsm.desludging_plan (containment_id, bin, priority, planned_date, not_before, service_provider_id)
        SELECT f.containment_id, f.bin, f.priority, f.day, f.not_before, f.provider FROM fresh f
         WHERE NOT EXISTS (SELECT 1 FROM fsm.desludging_plan p WHERE p.status = 'planned' AND p.containment_id = f.containment_id)
         ORDER BY f.day, f.priority, f.containment_id
    )
    SELECT count(f.containment_id), count(*) - count(f.containment_id), max(f.day) INTO planned, waiting, last_day
      FROM candidate c LEFT JOIN fresh f ON f.containment_id = c.containment_id;
    INSERT INTO fsm.desludging_plan_run AS r (ran_at, ran_by, n_planned, n_waiting, last_day)
    VALUES (now(), session_user, generate_desludging_plan.planned, generate_desludging_plan.waiting, generate_desludging_plan.last_day)
    ON CONFLICT ON CONSTRAINT desludging_plan_run_pkey DO UPDATE SET ran_at = EXCLUDED.ran_at, ran_by = EXCLUDED.ran_by, n_planned = EXCLUDED.n_planned,
        n_waiting = EXCLUDED.n_waiting, last_day = EXCLUDED.last_day;
END
$$;
COMMENT ON FUNCTION fsm.generate_desludging_plan() IS
    'Makes the schedule of emptyings anew: candidates by class, distance to the plant and number fill the free room of the working days, each goes to a provider of '
    'its ward in turn; confirmed, declined and postponed rows stay (modules 16.1).';
REVOKE ALL ON FUNCTION fsm.generate_desludging_plan() FROM PUBLIC;

-- The row of an act, locked, of the own provider, in one of the states that the act is for.
CREATE FUNCTION fsm.check_plan_row(plan integer, states text[], seen integer) RETURNS fsm.desludging_plan
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.desludging_plan';
    found_row fsm.desludging_plan;
BEGIN
    SELECT * INTO found_row FROM fsm.desludging_plan p WHERE p.id = plan FOR UPDATE;
    IF found_row.id IS NULL OR NOT (imis.sees_all_providers() OR coalesce(found_row.service_provider_id = imis.own_provider(), false)) THEN
        PERFORM imis.refuse('plan_row_gone', 'This row of the schedule does not exist any more, or belongs to another provider. Refresh the list.', here, 'id');
    ELSIF found_row.status <> ALL (states) THEN
        PERFORM imis.refuse('plan_row_decided', format('This emptying is %s already. Refresh the list.', found_row.status), here, 'status');
    ELSIF seen IS NOT NULL AND found_row.row_version <> seen THEN
        PERFORM imis.refuse('changed_by_someone_else', format('Not saved: the row was changed by someone else%s after you opened it.',
            coalesce(' (' || imis.user_label(found_row.updated_by) || ')', '')), here, 'row_version', NULL, '40001');
    END IF;
    RETURN found_row;
END
$$;
COMMENT ON FUNCTION fsm.check_plan_row(integer, text[], integer) IS 'A row of the schedule for an act: locked, of the own provider, in a state that the act is for.';
REVOKE ALL ON FUNCTION fsm.check_plan_row(integer, text[], integer) FROM PUBLIC;

-- Confirming opens an application of the owner; it runs with the owner's rights, because the Sanitation Department and providers' admins record none otherwise.
CREATE FUNCTION fsm.confirm_desludging(plan integer, data jsonb, seen integer DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    chosen fsm.desludging_plan;
    made integer;
BEGIN
    SELECT p.application_id INTO made FROM fsm.desludging_plan p JOIN fsm.applications a ON a.id = p.application_id
     WHERE p.id = plan AND a.client_uuid = (data ->> 'client_uuid')::uuid;
    IF made IS NOT NULL THEN
        RETURN made;  -- the same form sent again
    END IF;
    chosen := fsm.check_plan_row(plan, ARRAY['planned', 'declined'], seen);
    made := fsm.record_application(data || jsonb_build_object('bin', chosen.bin, 'containment_id', chosen.containment_id, 'service_provider_id',
                coalesce(imis.own_provider(), (data ->> 'service_provider_id')::integer, chosen.service_provider_id)));
    UPDATE fsm.desludging_plan p
       SET status = 'confirmed', application_id = made, decline_reason = NULL, decided_at = now(), decided_by = imis.current_user_id(),
           planned_date = (SELECT a.proposed_emptying_date FROM fsm.applications a WHERE a.id = made),
           service_provider_id = (SELECT a.service_provider_id FROM fsm.applications a WHERE a.id = made)
     WHERE p.id = plan;
    RETURN made;
END
$$;
COMMENT ON FUNCTION fsm.confirm_desludging(integer, jsonb, integer) IS
    'Confirms a scheduled or declined emptying: opens an application for its building and containment and returns its number (modules 16.1).';
REVOKE ALL ON FUNCTION fsm.confirm_desludging(integer, jsonb, integer) FROM PUBLIC;

CREATE FUNCTION fsm.decline_desludging(plan integer, reason text, seen integer DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM fsm.check_plan_row(plan, ARRAY['planned'], seen);
    IF nullif(btrim(reason), '') IS NULL THEN
        PERFORM imis.refuse('plan_reason', 'Say why the emptying is declined.', 'fsm.desludging_plan'::regclass, 'decline_reason');
    END IF;
    UPDATE fsm.desludging_plan p SET status = 'declined', decline_reason = btrim(reason), decided_at = now(), decided_by = imis.current_user_id() WHERE p.id = plan;
END
$$;
COMMENT ON FUNCTION fsm.decline_desludging(integer, text, integer) IS
    'Declines a scheduled emptying with a reason: it is not scheduled again until it is taken back (modules 16.1, S-52).';
REVOKE ALL ON FUNCTION fsm.decline_desludging(integer, text, integer) FROM PUBLIC;

CREATE FUNCTION fsm.reintegrate_desludging(plan integer, seen integer DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM fsm.check_plan_row(plan, ARRAY['declined'], seen);
    DELETE FROM fsm.desludging_plan p WHERE p.id = plan;
END
$$;
COMMENT ON FUNCTION fsm.reintegrate_desludging(integer, integer) IS
    'Takes a declined emptying back: its containment is a candidate again, the next schedule gives it a day (modules 16.1, S-52).';
REVOKE ALL ON FUNCTION fsm.reintegrate_desludging(integer, integer) FROM PUBLIC;

-- Room for a day that a person chooses: what is merely scheduled gives way, what was asked for or chosen before does not.
CREATE FUNCTION fsm.free_desludging_days(after date) RETURNS TABLE (day date, free integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT d.day, (d.free - count(p.id))::integer
      FROM fsm.desludging_days(greatest(after, CURRENT_DATE) + 1, greatest(after, CURRENT_DATE) + 60) d
      LEFT JOIN fsm.desludging_plan p ON p.status = 'planned' AND p.planned_date = d.day AND p.not_before IS NOT NULL
     GROUP BY d.day, d.free HAVING d.free > count(p.id) ORDER BY d.day
$$;
COMMENT ON FUNCTION fsm.free_desludging_days(date) IS
    'Working days of the 60 days after a day that can take an emptying which a person puts there, with how many (modules 16.1).';
REVOKE ALL ON FUNCTION fsm.free_desludging_days(date) FROM PUBLIC;

CREATE FUNCTION fsm.postpone_desludging(plan integer, new_day date, seen integer DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'fsm.desludging_plan';
    moved fsm.desludging_plan;
    free integer;
    gives_way integer;
    its_day date;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('fsm.desludging_plan', 0));
    moved := fsm.check_plan_row(plan, ARRAY['planned'], seen);
    IF new_day IS NULL OR new_day <= CURRENT_DATE OR new_day > CURRENT_DATE + 3650 THEN
        PERFORM imis.refuse('plan_day_past', 'Choose a day after today, within ten years.', here, 'planned_date');
    END IF;
    free := (SELECT d.free FROM fsm.desludging_days(new_day, new_day) d);
    IF free IS NULL THEN
        PERFORM imis.refuse('plan_day_off', format('%s is a holiday or a day of the week without emptyings. Choose another day.', new_day), here, 'planned_date');
    ELSIF free <= (SELECT count(*) FROM fsm.desludging_plan p WHERE p.status = 'planned' AND p.planned_date = new_day AND p.not_before IS NOT NULL AND p.id <> plan) THEN
        PERFORM imis.refuse('plan_day_full', format('%s has no room left. Choose another day.', new_day), here, 'planned_date');
    END IF;
    -- A day full of scheduled emptyings: the least urgent of them takes the day that becomes free, or the next one where that has passed.
    IF free <= (SELECT count(*) FROM fsm.desludging_plan p WHERE p.status = 'planned' AND p.planned_date = new_day AND p.id <> plan) THEN
        SELECT p.id INTO gives_way FROM fsm.desludging_plan p
         WHERE p.status = 'planned' AND p.planned_date = new_day AND p.not_before IS NULL AND p.id <> plan ORDER BY p.priority DESC, p.id DESC LIMIT 1;
        its_day := CASE WHEN moved.planned_date > CURRENT_DATE THEN moved.planned_date ELSE (
            SELECT d.day FROM fsm.desludging_days(CURRENT_DATE + 1, new_day + 3650) d
             WHERE d.free > (SELECT count(*) FROM fsm.desludging_plan p WHERE p.status = 'planned' AND p.planned_date = d.day) ORDER BY d.day LIMIT 1) END;
        UPDATE fsm.desludging_plan p SET planned_date = coalesce(its_day, p.planned_date) WHERE p.id = gives_way;
    END IF;
    UPDATE fsm.desludging_plan p SET planned_date = new_day, not_before = new_day WHERE p.id = plan;
END
$$;
COMMENT ON FUNCTION fsm.postpone_desludging(integer, date, integer) IS
    'Moves a scheduled emptying to another working day with room, the least urgent of a full day giving way; making the schedule anew keeps that day (modules 16.1).';
REVOKE ALL ON FUNCTION fsm.postpone_desludging(integer, date, integer) FROM PUBLIC;

-- The work list. Owner's rights, because providers read neither buildings nor the containments of others; the own records (OWN-01) are a condition of the view.
-- What happened to the containment since it was scheduled shows at once: a request of its own, an emptying, the end of the containment.
CREATE VIEW fsm.desludging_plan_register AS
SELECT p.id, p.planned_date, p.bin, b.house_number, b.ward, b.road_code, p.containment_id, p.priority, p.not_before, p.service_provider_id, s.company_name,
       w.state, CASE WHEN w.state = 'planned' THEN greatest(0, CURRENT_DATE - p.planned_date) ELSE 0 END AS days_late,
       -- Lists open on the highest: what waits stands first, the nearest day first, the most urgent of a day first.
       ((w.state = 'planned')::integer * 1000000 - (p.planned_date - DATE '2000-01-01') * 4 - p.priority) AS place,
       t.last_emptied_date, p.decline_reason, p.application_id, p.decided_at, imis.user_label(p.decided_by) AS decided_by_name,
       p.created_at, p.row_version, p.updated_at, p.updated_by
  FROM fsm.desludging_plan p
  JOIN building_info.buildings b ON b.bin = p.bin
  JOIN fsm.containments c ON c.id = p.containment_id
  LEFT JOIN fsm.service_providers s ON s.id = p.service_provider_id
 CROSS JOIN LATERAL (SELECT
       CASE WHEN p.status = 'confirmed' AND EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = p.application_id) THEN 'done'
            WHEN p.status = 'planned' AND (c.decommissioned_date IS NOT NULL OR EXISTS (
                SELECT 1 FROM fsm.applications a WHERE a.containment_id = p.containment_id
                   AND (a.created_at > p.created_at OR NOT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id)))) THEN 'overtaken'
            ELSE p.status END AS state) w
  LEFT JOIN LATERAL (SELECT coalesce(max(e.emptied_date), c.survey_last_emptied_date) AS last_emptied_date
                       FROM fsm.applications a JOIN fsm.emptyings e ON e.application_id = a.id WHERE a.containment_id = p.containment_id) t ON true
 WHERE (SELECT imis.sees_all_providers()) OR p.service_provider_id = (SELECT imis.own_provider());
COMMENT ON VIEW fsm.desludging_plan_register IS 'Schedule of emptyings. What is scheduled, confirmed and declined, with house and provider.';
COMMENT ON COLUMN fsm.desludging_plan_register.id IS 'Number. Running number of the row.';
COMMENT ON COLUMN fsm.desludging_plan_register.planned_date IS 'Planned day. Proposed day of the emptying.';
COMMENT ON COLUMN fsm.desludging_plan_register.bin IS 'BIN. Building that the containment belongs to.';
COMMENT ON COLUMN fsm.desludging_plan_register.house_number IS 'House number. Number of the building.';
COMMENT ON COLUMN fsm.desludging_plan_register.ward IS 'Ward. Ward of the building.';
COMMENT ON COLUMN fsm.desludging_plan_register.road_code IS 'Road. Road from which the building is reached.';
COMMENT ON COLUMN fsm.desludging_plan_register.containment_id IS 'Containment. Containment to be emptied.';
COMMENT ON COLUMN fsm.desludging_plan_register.priority IS 'Priority. 1: longer than three years since the last emptying, or nothing known; 2: one to three years; 3: less.';
COMMENT ON COLUMN fsm.desludging_plan_register.not_before IS 'Postponed to. Day that a person chose.';
COMMENT ON COLUMN fsm.desludging_plan_register.service_provider_id IS 'Service provider. Who shall do it.';
COMMENT ON COLUMN fsm.desludging_plan_register.company_name IS 'Service provider. Name of the company.';
COMMENT ON COLUMN fsm.desludging_plan_register.state IS 'Status. planned, confirmed, declined, done, or overtaken: requested, emptied or taken out of use meanwhile.';
COMMENT ON COLUMN fsm.desludging_plan_register.days_late IS 'Days late. Days since the planned day without a decision.';
COMMENT ON COLUMN fsm.desludging_plan_register.place IS 'Order. What waits first, the nearest day first.';
COMMENT ON COLUMN fsm.desludging_plan_register.last_emptied_date IS 'Last emptied. Day of the latest emptying, else the one the survey gave.';
COMMENT ON COLUMN fsm.desludging_plan_register.decline_reason IS 'Reason. Why it was declined.';
COMMENT ON COLUMN fsm.desludging_plan_register.application_id IS 'Application. Application that confirming opened.';
COMMENT ON COLUMN fsm.desludging_plan_register.decided_at IS 'Decided at. When it was confirmed or declined.';
COMMENT ON COLUMN fsm.desludging_plan_register.decided_by_name IS 'Decided by. Name of the person.';
COMMENT ON COLUMN fsm.desludging_plan_register.created_at IS 'Scheduled at. When the row was made.';
COMMENT ON COLUMN fsm.desludging_plan_register.row_version IS 'Version. Rises with every change.';
COMMENT ON COLUMN fsm.desludging_plan_register.updated_at IS 'Changed at. When the row was last changed.';
COMMENT ON COLUMN fsm.desludging_plan_register.updated_by IS 'Changed by. User who changed the row last.';

-- Whether the schedule is old, as one sentence for the person who opens it; nothing when it is not.
CREATE FUNCTION fsm.desludging_plan_age() RETURNS TABLE (days integer, every integer, n_planned integer, n_waiting integer, last_day date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CURRENT_DATE - r.ran_at::date, coalesce(imis.setting_number('desludging_regeneration_days'), 30)::integer, r.n_planned, r.n_waiting, r.last_day
      FROM fsm.desludging_plan_run r
$$;
COMMENT ON FUNCTION fsm.desludging_plan_age() IS 'Age of the schedule in days, after how many it should be made anew, and what came out; no row before the first.';
REVOKE ALL ON FUNCTION fsm.desludging_plan_age() FROM PUBLIC;

-- The cards above the list; the note of the age is after how many days the schedule should be made anew.
CREATE FUNCTION fsm.desludging_plan_cards() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT NULL::text, c.place::numeric, c.key, c.label, NULL::numeric, NULL::text, NULL::text, c.number::numeric, c.note
      FROM (SELECT count(*) FILTER (WHERE r.state = 'planned' AND r.planned_date BETWEEN CURRENT_DATE AND CURRENT_DATE + 6) AS week,
                   count(*) FILTER (WHERE r.state = 'planned' AND r.days_late > 0) AS late,
                   count(*) FILTER (WHERE r.state = 'planned' AND r.service_provider_id IS NULL) AS unserved,
                   count(*) FILTER (WHERE r.state = 'declined') AS declined
              FROM fsm.desludging_plan_register r) n
      LEFT JOIN fsm.desludging_plan_age() a ON true
     CROSS JOIN LATERAL (VALUES (1, 'week', 'Next seven days', n.week, NULL), (2, 'late', 'Late', n.late, NULL),
                                (3, 'unserved', 'No provider', n.unserved, NULL), (4, 'declined', 'Declined', n.declined, NULL),
                                (5, 'age', 'Days old', a.days, a.every::text)) AS c (place, key, label, number, note)
     WHERE c.key <> 'age' OR a.days IS NOT NULL
     ORDER BY c.place
$$;
COMMENT ON FUNCTION fsm.desludging_plan_cards() IS
    'Scheduled emptyings of the next seven days, those whose day has passed, those without a provider, declined ones, and the age of the schedule. Number.';

CREATE FUNCTION fsm.set_provider_wards(provider integer, wards integer[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM fsm.provider_wards w WHERE w.service_provider_id = provider AND w.ward <> ALL (coalesce(wards, '{}'))) THEN
        DELETE FROM fsm.provider_wards w WHERE w.service_provider_id = provider AND w.ward <> ALL (coalesce(wards, '{}'));
    END IF;
    INSERT INTO fsm.provider_wards (service_provider_id, ward)
    SELECT provider, u.ward FROM unnest(wards) u (ward) WHERE u.ward IS NOT NULL
    ON CONFLICT ON CONSTRAINT provider_wards_pkey DO NOTHING;
END
$$;
COMMENT ON FUNCTION fsm.set_provider_wards(integer, integer[]) IS 'Sets the wards that a provider serves by the schedule, in place of those before.';
