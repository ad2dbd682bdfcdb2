-- Setting the target of an indicator: one act for a first, a changed and a withdrawn one.
-- requires: cwis/40_report.sql

CREATE FUNCTION cwis.set_target(p_code text, p_year integer, p_target numeric) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF NOT has_table_privilege(session_user, 'cwis.indicator_target'::regclass, 'INSERT') THEN
        PERFORM imis.refuse('cwis_target_no_right', 'You may not set CWIS targets. Ask the Sanitation department or the administrator.',
                            'cwis.indicator_target'::regclass, NULL, NULL, '42501');
    ELSIF NOT EXISTS (SELECT 1 FROM cwis.indicator i WHERE i.code = p_code) THEN
        PERFORM imis.refuse('cwis_indicator_unknown', 'This indicator is not part of the report. Choose one of the list.', 'cwis.indicator_target'::regclass, 'indicator_code');
    ELSIF EXISTS (SELECT 1 FROM cwis.indicator i WHERE i.code = p_code AND i.kind = 'proportion') AND p_target > 100 THEN
        PERFORM imis.refuse('cwis_target_percent', format('%s is a share and cannot exceed 100 %%. Give a target from 0 to 100.', p_code), 'cwis.indicator_target'::regclass, 'target');
    END IF;
    IF p_target IS NULL THEN
        DELETE FROM cwis.indicator_target t WHERE t.indicator_code = p_code AND t.year = p_year;
    ELSE
        INSERT INTO cwis.indicator_target AS t (indicator_code, year, target) VALUES (p_code, p_year, p_target)
        ON CONFLICT (indicator_code, year) DO UPDATE SET target = excluded.target;
    END IF;
END
$$;
COMMENT ON FUNCTION cwis.set_target(text, integer, numeric) IS 'Sets the target of an indicator in a year; null takes it away. A share cannot be more than 100.';
