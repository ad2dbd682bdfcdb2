-- The wider CWIS framework of a year: what the records give, what was typed, what was answered. Spec: cwis.md 10.1.
-- requires: cwis/25_flow_and_ladder.sql cwis/40_report.sql

CREATE FUNCTION cwis.framework_entry_rules() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    here CONSTANT regclass := 'cwis.framework_entry';
    asked cwis.framework_indicator;
BEGIN
    SELECT i.* INTO asked FROM cwis.framework_indicator i WHERE i.code = NEW.indicator_code;
    IF asked.kind = 'computed' THEN
        PERFORM imis.refuse('framework_computed', format('%s is computed from the records; nothing is typed for it.', NEW.indicator_code), here, 'indicator_code');
    ELSIF asked.kind = 'yes_no' AND (NEW.answer IS NULL OR NEW.numerator IS NOT NULL OR NEW.denominator IS NOT NULL) THEN
        PERFORM imis.refuse('framework_answer', format('%s is answered with yes, no or unknown.', NEW.indicator_code), here, 'answer');
    ELSIF asked.kind = 'input' AND (NEW.answer IS NOT NULL OR NEW.numerator IS NULL OR NEW.denominator IS NULL) THEN
        PERFORM imis.refuse('framework_figures', format('%s needs both figures: %s, and %s.', NEW.indicator_code, asked.numerator_label, asked.denominator_label), here, 'numerator');
    ELSIF asked.unit = '%' AND asked.code LIKE 'EQ-%' AND NEW.numerator > NEW.denominator THEN
        PERFORM imis.refuse('framework_share', format('%s is a part of %s and cannot be more.', asked.numerator_label, asked.denominator_label), here, 'numerator');
    ELSIF asked.parent_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cwis.framework_entry e
            WHERE e.indicator_code = asked.parent_code AND e.year = NEW.year AND e.answer = 'yes') THEN
        PERFORM imis.refuse('framework_parent', format('%s is asked only where %s is answered yes. Answer that one first.', NEW.indicator_code, asked.parent_code), here, 'answer');
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION cwis.framework_entry_rules() IS 'Keeps entries to what the indicator asks: two figures, or an answer, and sub-questions only after a yes.';
CREATE TRIGGER r_rules BEFORE INSERT OR UPDATE ON cwis.framework_entry FOR EACH ROW EXECUTE FUNCTION cwis.framework_entry_rules();

CREATE FUNCTION cwis.framework_parent_changed() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF (TG_OP = 'DELETE' OR NEW.answer IS DISTINCT FROM 'yes') AND EXISTS (
        SELECT 1 FROM cwis.framework_entry e JOIN cwis.framework_indicator i ON i.code = e.indicator_code
        WHERE i.parent_code = OLD.indicator_code AND e.year = OLD.year) THEN
        PERFORM imis.refuse('framework_children', format('Questions that rest on %s are answered for %s. Delete those answers first.', OLD.indicator_code, OLD.year),
                            'cwis.framework_entry'::regclass, 'answer');
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
COMMENT ON FUNCTION cwis.framework_parent_changed() IS 'Keeps a yes while answers rest on it.';
CREATE TRIGGER r_children BEFORE UPDATE OF answer OR DELETE ON cwis.framework_entry FOR EACH ROW WHEN (OLD.answer = 'yes')
    EXECUTE FUNCTION cwis.framework_parent_changed();

CREATE FUNCTION cwis.framework(p_year integer)
RETURNS TABLE (code text, numerator numeric, denominator numeric, raw numeric, value numeric, answer text, status text, reason text, evidence text,
               file_name text, entry_id integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    PERFORM cwis.require_right('SELECT', 'You may not see CWIS reports. Ask the administrator for the right.');
    RETURN QUERY
    WITH city AS (
        SELECT f.group_kind, f.group_value, f.safely_managed_people AS safe, f.population FROM cwis.flow_and_ladder(p_year) f
        WHERE f.group_kind = 'city' OR (f.group_kind = 'lic' AND f.group_value = 'LIC')
    ), share AS (
        SELECT max(c.safe * 1.000000000000000000000000000000 / nullif(c.population, 0)) FILTER (WHERE c.group_kind = 'lic') AS lic,
               max(c.safe * 1.000000000000000000000000000000 / nullif(c.population, 0)) FILTER (WHERE c.group_kind = 'city') AS city,
               -- Not from the flow diagram, which needs settings of its own.
               (SELECT coalesce(sum(b.population::bigint), 0) FROM cwis.building_base(p_year) b WHERE b.exists_in_year) AS people
        FROM city c
    ), found AS (
        SELECT 'EQ-2' AS code, s.lic AS n, s.city AS d, 1 AS factor FROM share s
        UNION ALL
        SELECT 'SF-8', count(*) FILTER (WHERE v.comply_with_maintainance_standards), count(*), 100 FROM fsm.desludging_vehicles v WHERE v.status
        UNION ALL
        -- No row is not no case: nobody may have reported.
        SELECT 'SF-10', (SELECT sum(y.male_cases::bigint + y.female_cases + y.other_cases) FROM public_health.yearly_waterborne_cases y WHERE y.year = p_year),
               s.people, 1000 FROM share s
        UNION ALL
        SELECT e.indicator_code, e.numerator, e.denominator, CASE i.unit WHEN '%' THEN 100 ELSE 1 END
        FROM cwis.framework_entry e JOIN cwis.framework_indicator i ON i.code = e.indicator_code AND i.kind = 'input' WHERE e.year = p_year
    )
    SELECT i.code, round(f.n, 6), round(f.d, 6), round(f.factor * f.n / nullif(f.d, 0), 6), round(f.factor * f.n / nullif(f.d, 0), i.decimals), e.answer,
           CASE WHEN i.kind = 'yes_no' THEN CASE WHEN e.answer IS NULL THEN 'not_answered' ELSE 'answered' END
                WHEN i.kind = 'input' AND e.id IS NULL THEN 'not_entered'
                WHEN i.code = 'EQ-2' AND cardinality(cwis.missing_flow_settings()) > 0 THEN 'missing_setting'
                WHEN f.n IS NULL OR coalesce(f.d, 0) = 0 THEN 'undefined' ELSE 'ok' END,
           CASE WHEN i.kind = 'yes_no' OR (i.kind = 'input' AND e.id IS NULL) OR (f.n IS NOT NULL AND f.d <> 0) THEN NULL
                WHEN i.kind = 'input' THEN format('%s is 0, so there is nothing to divide by.', i.denominator_label)
                WHEN i.code = 'SF-10' AND f.n IS NULL THEN format('No waterborne cases are registered for %s. Enter them under Public health, also when there were none.', p_year)
                WHEN i.code = 'SF-8' THEN 'No operating desludging vehicle is registered.'
                WHEN i.code = 'EQ-2' AND cardinality(cwis.missing_flow_settings()) > 0
                    THEN format('The setting %s is missing. Set it in the tab “Settings”.', array_to_string(cwis.missing_flow_settings(), ', '))
                WHEN i.code = 'EQ-2' AND f.n IS NULL THEN 'No people are registered in low-income communities.'
                WHEN i.code = 'EQ-2' AND f.d = 0 THEN 'Nobody in the city has a safely managed private toilet.'
                ELSE 'No people are registered in the buildings of the year.' END,
           e.evidence, a.file_name, e.id
    FROM cwis.framework_indicator i
    LEFT JOIN found f ON f.code = i.code
    LEFT JOIN cwis.framework_entry e ON e.indicator_code = i.code AND e.year = p_year
    LEFT JOIN imis.attachments a ON a.record_schema = 'cwis' AND a.record_table = 'framework_entry' AND a.record_key = e.id::text AND a.role = 'evidence'
    ORDER BY i.sort_order;
END
$$;
COMMENT ON FUNCTION cwis.framework(integer) IS
    'Every indicator of the wider framework in a year: figures of the records, typed ones, answers; status ok, undefined (with its reason), not_entered, answered or not_answered (cwis.md 10.1).';

CREATE FUNCTION cwis.function_answers(p_year integer)
RETURNS TABLE (code text, function text, level text, question text, answer text, evidence text, file_name text, answer_id integer, row_version integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    PERFORM cwis.require_right('SELECT', 'You may not see CWIS reports. Ask the administrator for the right.');
    RETURN QUERY
    SELECT q.code, q.function, q.level, q.question, a.answer, a.evidence, f.file_name, a.id, a.row_version
    FROM cwis.function_question q
    LEFT JOIN cwis.function_answer a ON a.question_code = q.code AND a.year = p_year
    LEFT JOIN imis.attachments f ON f.record_schema = 'cwis' AND f.record_table = 'function_answer' AND f.record_key = a.id::text AND f.role = 'evidence'
    ORDER BY array_position(ARRAY['responsibility', 'accountability', 'resources'], q.function), q.level, q.sort_order, q.code;
END
$$;
COMMENT ON FUNCTION cwis.function_answers(integer) IS 'Every question on CWIS functions with its answer of a year, the evidence and the name of the file attached (cwis.md 10.1).';

CREATE FUNCTION cwis.function_scores(p_year integer)
RETURNS TABLE (function text, level text, questions bigint, answered bigint, unanswered bigint, score numeric)
LANGUAGE sql STABLE
AS $$
    SELECT q.function, q.level, count(*), count(*) FILTER (WHERE a.answer IN ('yes', 'partly', 'no')),
           count(*) FILTER (WHERE a.answer IS NULL OR a.answer = 'unknown'),
           round(100 * (count(*) FILTER (WHERE a.answer = 'yes') + 0.5 * count(*) FILTER (WHERE a.answer = 'partly'))
                 / nullif(count(*) FILTER (WHERE a.answer IN ('yes', 'partly', 'no')), 0), 0)
    FROM cwis.function_question q LEFT JOIN cwis.function_answer a ON a.question_code = q.code AND a.year = p_year
    GROUP BY q.function, q.level
    ORDER BY array_position(ARRAY['responsibility', 'accountability', 'resources'], q.function), q.level
$$;
COMMENT ON FUNCTION cwis.function_scores(integer) IS 'Own score of each CWIS function and level: yes and half of partly out of the questions answered, %; with the number unanswered (cwis.md 10.1).';
