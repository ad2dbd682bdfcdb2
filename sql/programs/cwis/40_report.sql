-- The yearly run: compute and store, override, approve, open again. Spec: cwis.md 8; reliability.md 7, T41, T43.
-- requires: cwis/21_compute.sql cwis/25_flow_and_ladder.sql cwis/27_groups.sql cwis/30_records.sql
-- Every act is SECURITY DEFINER: it needs no right on the people behind the figures, but it asks for the right on the report itself.

CREATE FUNCTION cwis.require_right(p_right text, p_sentence text) RETURNS void
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    -- session_user: inside these acts the current user is the owner of the functions.
    IF NOT has_table_privilege(session_user, 'cwis.report'::regclass, p_right) THEN
        PERFORM imis.refuse('cwis_no_right', p_sentence, 'cwis.report'::regclass, NULL, NULL, '42501');
    END IF;
END
$$;
COMMENT ON FUNCTION cwis.require_right(text, text) IS 'Refuses who has not the right (INSERT generates, UPDATE overrides, approves and opens again) on CWIS reports.';

CREATE FUNCTION cwis.lock_year(p_year integer) RETURNS void
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT pg_advisory_xact_lock(hashtext('imis cwis report'), p_year) $$;
COMMENT ON FUNCTION cwis.lock_year(integer) IS 'One act at a time on a reporting year, until the end of the transaction (T41).';

CREATE FUNCTION cwis.settings_used() RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('name', s.name, 'value', trim_scale(s.value::numeric)::text, 'unit', s.unit) ORDER BY o.place), '[]')
    FROM unnest(ARRAY['average_water_consumption_lpcd', 'waste_water_conversion_factor',
                      'greywater_conversion_factor_connected_to_sewer', 'greywater_conversion_factor_not_connected_to_sewer',
                      'fs_generation_from_containment_not_connected_to_sewer_lpcd', 'fs_generation_from_permeable_or_unlined_pit_lpcd'])
         WITH ORDINALITY o(name, place)
    JOIN imis.settings s ON s.name = o.name
    WHERE s.value IS NOT NULL
$$;
COMMENT ON FUNCTION cwis.settings_used() IS 'Settings on which the indicators rest, in fixed order, as they are now (cwis.md 6).';

CREATE FUNCTION cwis.standards_used(p_year integer) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('valid_from', e.valid_from, 'bod', trim_scale(e.bod_standard)::text,
                                                 'tss', trim_scale(e.tss_standard)::text, 'ecoli', e.ecoli_standard::text) ORDER BY e.valid_from), '[]')
    FROM fsm.effluent_standards e
    WHERE e.valid_from < make_date(p_year + 1, 1, 1)
      AND NOT EXISTS (SELECT 1 FROM fsm.effluent_standards n WHERE n.valid_from > e.valid_from AND n.valid_from <= make_date(p_year, 1, 1))
$$;
COMMENT ON FUNCTION cwis.standards_used(integer) IS 'Effluent standards in force on some day of a year.';

CREATE FUNCTION cwis.chain_used(p_year integer) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT CASE WHEN cardinality(cwis.missing_flow_settings()) > 0 THEN jsonb_build_object('missing', to_jsonb(cwis.missing_flow_settings()))
           ELSE jsonb_build_object('F4', cwis.plain_number(round(f.f4, 6)), 'F5', cwis.plain_number(round(f.f5, 6)), 'W5', cwis.plain_number(round(f.w5, 6)),
                              'emptied', cwis.plain_number(f.emptied), 'collected', cwis.plain_number(f.collected),
                              'window_years', f.window_years, 'groundwater_risk', f.groundwater_risk,
                              'assumed', to_jsonb(array_remove(ARRAY[CASE WHEN f.f4_assumed THEN 'F4' END, CASE WHEN f.f5_assumed THEN 'F5' END,
                                                                     CASE WHEN f.w5_assumed THEN 'W5' END], NULL))) END
    FROM cwis.chain_factors(p_year) f
$$;
COMMENT ON FUNCTION cwis.chain_used(integer) IS
    'Chain factors of a year as they are kept with the report, and which of them are assumed; or, in missing, the settings without which there are none (cwis.md 6, 10.2).';

CREATE FUNCTION cwis.municipality_now() RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT jsonb_build_object(
        'id', coalesce(imis.setting_text('city_code'), imis.setting_text('city_name'), 'unknown'),
        'name', coalesce(imis.setting_text('city_name'), 'Municipality without name'),
        'nsd_city', coalesce(imis.setting_text('nsd_city'), imis.setting_text('city_name'), ''),
        'country', coalesce(imis.setting_text('country'), ''),
        -- A draft without the official code goes by the name; it says so and cannot be approved.
        'without_code', CASE WHEN imis.setting_text('city_code') IS NULL THEN true END,
        -- The demo city carries a notice of its own.
        'synthetic', imis.setting_true('synthetic_data') OR imis.setting_text('demo.notice') IS NOT NULL)
$$;
COMMENT ON FUNCTION cwis.municipality_now() IS 'Code, name, country and dashboard name of the municipality from the settings, and whether its data are invented.';

CREATE FUNCTION cwis.check_year(p_year integer) RETURNS void
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    this_year integer := extract(year FROM current_date);
BEGIN
    IF p_year IS NULL OR p_year NOT BETWEEN 1900 AND 2999 THEN
        PERFORM imis.refuse('cwis_year', 'The reporting year must be a year such as 2024. Choose one between 1900 and this year.',
                            'cwis.report'::regclass, 'year');
    ELSIF p_year > this_year THEN
        PERFORM imis.refuse('cwis_year_future', format('%s has not begun. Choose %s or an earlier year.', p_year, this_year),
                            'cwis.report'::regclass, 'year');
    ELSIF NOT EXISTS (SELECT 1 FROM building_info.buildings b WHERE b.construction_year IS NULL OR b.construction_year <= p_year) THEN
        PERFORM imis.refuse('cwis_year_without_data',
                            format('No building is registered for %s, so there is nothing to report. Choose a later year, or load the buildings first.', p_year),
                            'cwis.report'::regclass, 'year');
    END IF;
END
$$;
COMMENT ON FUNCTION cwis.check_year(integer) IS 'Refuses a reporting year that is not a year, has not begun, or has no buildings.';

CREATE FUNCTION cwis.store(p_year integer, p_revision integer) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_now timestamptz := date_trunc('second', clock_timestamp());
    v_formula text;
BEGIN
    SELECT m.code || ' ' || m.version INTO v_formula FROM cwis.method() m;
    UPDATE cwis.report r
    SET is_provisional = p_year >= extract(year FROM current_date), method_code = m.code, method_version = m.version,
        municipality = cwis.municipality_now(), settings = cwis.settings_used(), effluent_standards = cwis.standards_used(p_year),
        chain = cwis.chain_used(p_year), flows = coalesce(l.flows, '[]'), ladder = coalesce(l.ladder, '[]'),
        computed_at = v_now, computed_by = imis.current_user_id()
    FROM cwis.method() m,
         (SELECT jsonb_agg(jsonb_build_object('kind', f.group_kind, 'part', f.group_value, 'buildings', f.buildings, 'population', f.population,
                                              'classified', cwis.plain_number(f.classified), 'outcomes', f.flow)) AS flows,
                 jsonb_agg(jsonb_build_object('kind', f.group_kind, 'part', f.group_value, 'buildings', f.buildings, 'population', f.population,
                                              'ranked', cwis.plain_number(f.ladder_base), 'rungs', f.ladder)) AS ladder
          FROM cwis.flow_and_ladder(p_year) f) l
    WHERE r.year = p_year AND r.revision = p_revision;
    -- An override stays with its reason; what was computed is renewed beside it.
    INSERT INTO cwis.indicator_value AS v
        (year, revision, indicator_code, group_kind, group_value, numerator, denominator, raw, data_value, status, computed_value, computed_status,
         quality, generated_at, formula_version, rows_used, rows_left_out)
    SELECT p_year, p_revision, c.code, c.group_kind, c.group_value, c.numerator, c.denominator, c.raw, c.value, c.status, c.value, c.status,
           c.quality, v_now, v_formula, c.rows_used, c.rows_left_out
    FROM (SELECT 'city' AS group_kind, '' AS group_value, w.code, w.numerator, w.denominator, w.raw, w.value, w.status, w.quality,
                 coalesce(n.rows_used, 0) AS rows_used, coalesce(n.rows_left_out, 0) AS rows_left_out
          FROM cwis.compute(p_year) w LEFT JOIN cwis.record_counts(p_year) n ON n.code = w.code
          UNION ALL
          SELECT g.group_kind, g.group_value, g.code, g.numerator, g.denominator, g.raw, g.value, g.status, '{}', NULL, NULL FROM cwis.compute_groups(p_year) g) c
    ON CONFLICT (year, revision, indicator_code, group_kind, group_value) DO UPDATE
    SET numerator = excluded.numerator, denominator = excluded.denominator, raw = excluded.raw,
        data_value = CASE v.origin WHEN 'override' THEN v.data_value ELSE excluded.data_value END,
        status = CASE v.origin WHEN 'override' THEN v.status ELSE excluded.status END,
        computed_value = excluded.computed_value, computed_status = excluded.computed_status,
        quality = excluded.quality, rows_used = excluded.rows_used, rows_left_out = excluded.rows_left_out, generated_at = excluded.generated_at, formula_version = excluded.formula_version;
    DELETE FROM cwis.indicator_value v
    WHERE v.year = p_year AND v.revision = p_revision AND v.generated_at < v_now AND v.origin = 'computed';
END
$$;
COMMENT ON FUNCTION cwis.store(integer, integer) IS 'Computes a year and writes the results into an existing draft.';

CREATE FUNCTION cwis.generate(p_year integer) RETURNS TABLE (year integer, revision integer, computed_now boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    v_asked timestamptz := date_trunc('second', clock_timestamp());
    v_report cwis.report;
BEGIN
    PERFORM cwis.require_right('INSERT', 'You may look at CWIS reports but not generate them. Ask the Sanitation department or the administrator.');
    PERFORM cwis.check_year(p_year);
    IF NOT pg_try_advisory_xact_lock(hashtext('imis cwis report'), p_year) THEN
        -- Somebody is generating this very year: wait, and show that result instead of a second one (T41).
        PERFORM cwis.lock_year(p_year);
        SELECT r.* INTO v_report FROM cwis.report r WHERE r.year = p_year AND r.status = 'draft' AND r.computed_at >= v_asked;
        IF FOUND THEN
            RETURN QUERY SELECT p_year, v_report.revision, false;
            RETURN;
        END IF;
    END IF;
    SELECT r.* INTO v_report FROM cwis.report r WHERE r.year = p_year ORDER BY r.revision DESC LIMIT 1;
    IF v_report.status = 'approved' THEN
        PERFORM imis.refuse('cwis_report_approved',
                            format('%s is approved (revision %s) and stays as it is. Open it again with a reason to make revision %s.',
                                   p_year, v_report.revision, v_report.revision + 1),
                            'cwis.report'::regclass, 'status');
    ELSIF v_report.id IS NULL THEN
        INSERT INTO cwis.report (year, revision, method_code, method_version, municipality, settings, computed_at)
        SELECT p_year, 1, m.code, m.version, '{}', '[]', v_asked FROM cwis.method() m
        RETURNING * INTO v_report;
    END IF;
    PERFORM cwis.store(p_year, v_report.revision);
    RETURN QUERY SELECT p_year, v_report.revision, true;
END
$$;
COMMENT ON FUNCTION cwis.generate(integer) IS
    'Computes the indicators of a year and stores them as its draft; an earlier draft is replaced, an approved year refused. Two at once give one set (T41). computed_now is false for who got the other''s result.';

CREATE FUNCTION cwis.reopen(p_year integer, p_reason text) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_report cwis.report;
BEGIN
    PERFORM cwis.require_right('UPDATE', 'You may not open an approved CWIS report again. Ask the Sanitation department or the administrator.');
    IF btrim(coalesce(p_reason, '')) = '' THEN
        PERFORM imis.refuse('cwis_reason_required', 'Say why the approved year is opened again: the reason stands in the new revision.',
                            'cwis.report'::regclass, 'reason');
    END IF;
    PERFORM cwis.lock_year(p_year);
    SELECT r.* INTO v_report FROM cwis.report r WHERE r.year = p_year ORDER BY r.revision DESC LIMIT 1;
    IF v_report.id IS NULL THEN
        PERFORM imis.refuse('cwis_report_missing', format('%s has no report yet. Generate it first.', p_year), 'cwis.report'::regclass, 'year');
    ELSIF v_report.status = 'draft' THEN
        PERFORM imis.refuse('cwis_report_is_draft', format('Revision %s of %s is still a draft. Generate it again instead.', v_report.revision, p_year),
                            'cwis.report'::regclass, 'status');
    END IF;
    INSERT INTO cwis.report (year, revision, method_code, method_version, municipality, settings, computed_at, reason)
    SELECT p_year, v_report.revision + 1, m.code, m.version, '{}', '[]', date_trunc('second', clock_timestamp()), btrim(p_reason) FROM cwis.method() m;
    PERFORM cwis.store(p_year, v_report.revision + 1);
    RETURN v_report.revision + 1;
END
$$;
COMMENT ON FUNCTION cwis.reopen(integer, text) IS 'Makes the next revision of an approved year, computed anew, with the reason; the approved one stays. Gives the revision.';

CREATE FUNCTION cwis.draft_for_change(p_year integer, p_revision integer) RETURNS void
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_status text;
BEGIN
    PERFORM cwis.lock_year(p_year);
    SELECT r.status INTO v_status FROM cwis.report r WHERE r.year = p_year AND r.revision = p_revision;
    IF v_status IS NULL THEN
        PERFORM imis.refuse('cwis_report_missing', format('%s has no revision %s. Generate the year first.', p_year, p_revision), 'cwis.report'::regclass, 'revision');
    ELSIF v_status <> 'draft' THEN
        PERFORM imis.refuse('cwis_report_frozen', format('Revision %s of %s is approved and cannot be changed. Open the year again to make a new revision.', p_revision, p_year),
                            'cwis.report'::regclass, 'status');
    END IF;
END
$$;
COMMENT ON FUNCTION cwis.draft_for_change(integer, integer) IS 'Locks a year and refuses unless the revision is a draft.';

CREATE FUNCTION cwis.override_value(p_year integer, p_revision integer, p_code text, p_value numeric, p_reason text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_indicator cwis.indicator;
    v_value numeric;
BEGIN
    PERFORM cwis.require_right('UPDATE', 'You may not replace CWIS values. Ask the Sanitation department or the administrator.');
    PERFORM cwis.draft_for_change(p_year, p_revision);
    SELECT i.* INTO v_indicator FROM cwis.indicator i WHERE i.code = p_code AND i.is_active;
    IF NOT FOUND THEN
        PERFORM imis.refuse('cwis_indicator_unknown', 'This indicator is not part of the report. Choose one of the list.', 'cwis.indicator_value'::regclass, 'indicator_code');
    ELSIF btrim(coalesce(p_reason, '')) = '' THEN
        PERFORM imis.refuse('cwis_reason_required', 'Say why the computed value is replaced: the reason is printed in the report.', 'cwis.indicator_value'::regclass, 'override_reason');
    ELSIF p_value IS NULL OR p_value = 'NaN' OR p_value < 0 OR p_value > 999999999 THEN
        PERFORM imis.refuse('cwis_override_value', 'Give the value as a number that is not negative.', 'cwis.indicator_value'::regclass, 'data_value');
    END IF;
    v_value := round(p_value, v_indicator.decimals);
    IF v_indicator.kind = 'proportion' AND v_value > 100 THEN
        PERFORM imis.refuse('cwis_override_percent', format('%s is a share and cannot exceed 100 %%. Give a value from 0 to 100.', p_code), 'cwis.indicator_value'::regclass, 'data_value');
    END IF;
    UPDATE cwis.indicator_value v
    SET data_value = v_value, status = 'override', origin = 'override', override_reason = btrim(p_reason),
        override_by = imis.current_user_id(), override_at = date_trunc('second', clock_timestamp())
    WHERE v.year = p_year AND v.revision = p_revision AND v.indicator_code = p_code AND v.group_kind = 'city';
END
$$;
COMMENT ON FUNCTION cwis.override_value(integer, integer, text, numeric, text) IS
    'Replaces a computed value of a draft by a person''s, with reason, name and time; the computed result stays beside it (cwis.md 8).';

CREATE FUNCTION cwis.withdraw_override(p_year integer, p_revision integer, p_code text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    PERFORM cwis.require_right('UPDATE', 'You may not replace CWIS values. Ask the Sanitation department or the administrator.');
    PERFORM cwis.draft_for_change(p_year, p_revision);
    UPDATE cwis.indicator_value v
    SET data_value = v.computed_value, status = v.computed_status, origin = 'computed', override_reason = NULL, override_by = NULL, override_at = NULL
    WHERE v.year = p_year AND v.revision = p_revision AND v.indicator_code = p_code AND v.group_kind = 'city' AND v.origin = 'override';
END
$$;
COMMENT ON FUNCTION cwis.withdraw_override(integer, integer, text) IS 'Puts the computed value of a draft back in force.';
