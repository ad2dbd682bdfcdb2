-- The records of the emptying service that the figures of a person may count (DSH-03, OWN-01): all for municipal staff, those of the own provider
-- or plant for theirs. Plain SQL without SET, so that the planner looks through; session_user is the person in whatever function they stand.
-- requires: fsm/12_application_status.sql

CREATE FUNCTION fsm.counted_emptyings(p_provider integer DEFAULT NULL)
RETURNS TABLE (id integer, application_id integer, emptied_date date, volume numeric, cost numeric, service_provider_id integer, treatment_plant_id integer)
LANGUAGE sql STABLE
AS $$
    SELECT e.id, e.application_id, e.emptied_date, e.volume_of_sludge, e.total_cost, e.service_provider_id, e.treatment_plant_id
      FROM fsm.emptyings e
     WHERE (p_provider IS NULL OR e.service_provider_id = p_provider)
       AND ((SELECT imis.sees_all_providers()) OR e.service_provider_id = (SELECT imis.own_provider())
            OR e.treatment_plant_id = (SELECT imis.own_plant()))
$$;
COMMENT ON FUNCTION fsm.counted_emptyings(integer) IS 'Emptyings that the connected person''s figures count, of one provider or all: m³, money of the city.';

CREATE FUNCTION fsm.counted_applications(p_provider integer DEFAULT NULL)
RETURNS TABLE (id integer, bin text, containment_id text, ward integer, application_date date, proposed_emptying_date date,
               service_provider_id integer, first_emptied date, emptied boolean)
LANGUAGE sql STABLE
AS $$
    SELECT a.id, a.bin, a.containment_id, coalesce(a.ward, b.ward), a.application_date, a.proposed_emptying_date, a.service_provider_id,
           m.first_emptied, m.application_id IS NOT NULL
      FROM fsm.applications a
      LEFT JOIN building_info.buildings b ON b.bin = a.bin
      LEFT JOIN (SELECT e.application_id, min(e.emptied_date) AS first_emptied FROM fsm.emptyings e GROUP BY e.application_id) m ON m.application_id = a.id
     WHERE (p_provider IS NULL OR a.service_provider_id = p_provider)
       AND ((SELECT imis.sees_all_providers()) OR a.service_provider_id = (SELECT imis.own_provider())
            OR ((SELECT imis.own_plant()) IS NOT NULL
                AND EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = a.id AND e.treatment_plant_id = (SELECT imis.own_plant()))))
$$;
COMMENT ON FUNCTION fsm.counted_applications(integer) IS
    'Applications that the connected person''s figures count, of one provider or all, with ward (else that of the building) and first emptying.';

CREATE FUNCTION fsm.counted_collections(p_provider integer DEFAULT NULL)
RETURNS TABLE (id integer, application_id integer, collected_on date, volume numeric, treatment_plant_id integer)
LANGUAGE sql STABLE
AS $$
    SELECT s.id, s.application_id, s.date, s.volume_of_sludge, s.treatment_plant_id
      FROM fsm.sludge_collections s
     WHERE (p_provider IS NULL OR s.service_provider_id = p_provider)
       AND ((SELECT imis.sees_all_providers()) OR s.service_provider_id = (SELECT imis.own_provider())
            OR s.treatment_plant_id = (SELECT imis.own_plant()))
$$;
COMMENT ON FUNCTION fsm.counted_collections(integer) IS 'Sludge collections that the connected person''s figures count, of one provider or all: m³.';

CREATE FUNCTION fsm.counted_feedbacks(p_provider integer DEFAULT NULL)
RETURNS TABLE (id integer, application_id integer, service_day date, satisfied boolean, wear_ppe boolean)
LANGUAGE sql STABLE
AS $$
    SELECT f.id, f.application_id, coalesce(m.first_emptied, (f.created_at AT TIME ZONE (SELECT imis.setting_text('timezone')))::date), f.fsm_service_quality, f.wear_ppe
      FROM fsm.feedbacks f
      LEFT JOIN (SELECT e.application_id, min(e.emptied_date) AS first_emptied FROM fsm.emptyings e GROUP BY e.application_id) m
        ON m.application_id = f.application_id
     WHERE (p_provider IS NULL OR f.service_provider_id = p_provider)
       AND ((SELECT imis.sees_all_providers()) OR f.service_provider_id = (SELECT imis.own_provider()))
$$;
COMMENT ON FUNCTION fsm.counted_feedbacks(integer) IS
    'Feedbacks that the connected person''s figures count, of one provider or all. A feedback has no date of its own: the day of the service it speaks of stands for it (DSH-02).';
