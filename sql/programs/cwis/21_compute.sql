-- The 22 results of a year: rounded, capped, with their status. Spec: cwis.md 1.
-- requires: cwis/20_terms.sql

CREATE FUNCTION cwis.method() RETURNS TABLE (code text, version text)
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT 'CWIS-C'::text, '1.0.0'::text $$;
COMMENT ON FUNCTION cwis.method() IS 'Code and version of the method these programs compute; raise the version with every change of a formula.';

CREATE FUNCTION cwis.plain_number(p_value numeric) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT trim_scale(p_value)::text $$;
COMMENT ON FUNCTION cwis.plain_number(numeric) IS 'A number as plain decimal text: no exponent, no trailing zeros.';

-- SECURITY DEFINER: officers who may see indicators need not see the people and telephone numbers behind them.
-- Its own memory and no JIT, so that a city of a million buildings is hashed in memory and a small one is not compiled for longer than it runs.
CREATE FUNCTION cwis.compute(p_year integer)
RETURNS TABLE (code text, numerator numeric, denominator numeric, raw numeric, value numeric, status text, quality jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET work_mem = '256MB'
SET jit = off
SET enable_mergejoin = off
SET parallel_tuple_cost = 0.01
AS $$
BEGIN
    IF p_year IS NULL OR p_year NOT BETWEEN 1900 AND 2999 THEN
        PERFORM imis.refuse('cwis_year', 'The reporting year must be a year such as 2024. Choose one between 1900 and this year.',
                            'cwis.report'::regclass, 'year');
    END IF;
    RETURN QUERY
    WITH exact AS MATERIALIZED (
        SELECT t.code, t.numerator, t.denominator, t.missing, t.quality, i.kind, i.unit, i.decimals, i.sort_order,
               coalesce(cardinality(t.missing), 0) > 0 AS lacks_setting,
               CASE WHEN i.unit = '%' THEN 100 ELSE 1 END * t.raw_numerator * 1.000000000000000000000000000000 / nullif(t.raw_denominator, 0) AS quotient
        FROM cwis.terms(p_year) t JOIN cwis.indicator i ON i.code = t.code
        WHERE i.is_active
    )
    SELECT e.code,
           round(e.numerator, CASE WHEN e.unit = 'm' THEN 1 ELSE 6 END),
           CASE WHEN NOT e.lacks_setting THEN round(e.denominator, 6) END,
           CASE WHEN NOT e.lacks_setting THEN round(e.quotient, CASE WHEN e.unit = 'm' THEN 1 ELSE 6 END) END,
           CASE WHEN e.lacks_setting OR e.quotient IS NULL THEN NULL  -- least() would overlook the null
                WHEN e.kind = 'proportion' THEN least(round(e.quotient, e.decimals), 100)
                ELSE round(e.quotient, e.decimals) END,
           CASE WHEN e.lacks_setting THEN 'missing_setting'
                WHEN e.quotient IS NULL THEN 'undefined'
                WHEN e.kind = 'proportion' AND e.quotient > 100 THEN 'capped'
                WHEN e.quality ? 'method_assumed' THEN 'assumed'
                ELSE 'ok' END,
           CASE WHEN e.lacks_setting THEN e.quality || (SELECT jsonb_object_agg('missing_setting:' || s, 1) FROM unnest(e.missing) s) ELSE e.quality END
    FROM exact e
    ORDER BY e.sort_order;
END
$$;
COMMENT ON FUNCTION cwis.compute(integer) IS
    'The 22 CWIS indicators of a year, computed now and stored nowhere: terms, raw quotient, value and status (method CWIS-C). Any year gives 22 rows; what cannot be computed is undefined.';
