-- Deciding about a survey without making a building of it. Spec: modules 4.8, 15.1 (FLD-05, FLD-06: a rejected row keeps its reason and stays).

CREATE FUNCTION building_info.reject_survey(survey_id integer, reason text) RETURNS integer
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target CONSTANT regclass := 'building_info.building_surveys'::regclass;
    s building_info.building_surveys;
BEGIN
    SELECT * INTO s FROM building_info.building_surveys x WHERE x.id = survey_id FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM imis.refuse('survey_gone', 'The survey is not there any more. Refresh the list.', target, 'id', NULL, 'P0002');
    ELSIF NOT s.is_enabled THEN
        PERFORM imis.refuse('sur_01_survey_decided', format('Survey %s has already been decided. Refresh the list.', s.temp_building_code), target, 'is_enabled');
    ELSIF coalesce(btrim(reason), '') = '' THEN
        PERFORM imis.refuse('fld_05_reason', 'Say why the survey is rejected; the surveyor reads it.', target, 'decision_note');
    END IF;
    UPDATE building_info.building_surveys x
       SET is_enabled = false, decision_note = btrim(reason), decided_at = now(), decided_by = imis.current_user_id(), seen_version = s.row_version
     WHERE x.id = survey_id;
    RETURN survey_id;
END
$$;
COMMENT ON FUNCTION building_info.reject_survey(integer, text) IS 'Closes an open survey without a building and keeps the reason (FLD-05, FLD-06).';
