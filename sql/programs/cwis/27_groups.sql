-- The indicators by ward, by low-income communities and the rest, by community and by gender: the same rules over part of the buildings. Spec: cwis.md 10.4.
-- requires: cwis/21_compute.sql
-- A ratio of sums, never a mean of ratios. What belongs to the whole city (plant capacity, tests) is not told apart: cwis.indicator.group_kinds says what is.

CREATE FUNCTION cwis.group_terms(p_year integer)
RETURNS TABLE (group_kind text, group_value text, code text, numerator numeric, denominator numeric, raw_numerator numeric, raw_denominator numeric, is_assumed boolean)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
WITH base AS MATERIALIZED (
    SELECT b.bin, b.ward, b.lic_id, b.is_lic, b.sanitation_system_id, b.functional_use_id, b.is_onsite, b.is_dependent, b.uses_community_toilet,
           b.is_toilet_block, b.population, b.private_population, b.female_population, b.safe, b.ct_distance
    FROM cwis.building_base(p_year) b WHERE b.exists_in_year
), people AS (
    SELECT CASE GROUPING(b.ward, b.is_lic, b.lic_id) WHEN 3 THEN 'ward' WHEN 5 THEN 'lic' ELSE 'community' END AS kind,
           CASE GROUPING(b.ward, b.is_lic, b.lic_id) WHEN 3 THEN coalesce(b.ward::text, 'none')
                WHEN 5 THEN CASE WHEN b.is_lic THEN 'LIC' ELSE 'non-LIC' END ELSE b.lic_id::text END AS value,
           coalesce(sum(b.population::bigint), 0) AS pop,
           coalesce(sum(b.private_population::bigint) FILTER (WHERE b.safe), 0) AS safe_priv,
           coalesce(sum(b.population::bigint) FILTER (WHERE b.is_lic), 0) AS lic_pop,
           coalesce(sum(b.private_population::bigint) FILTER (WHERE b.is_lic AND b.safe), 0) AS lic_safe_priv,
           coalesce(sum(b.population::bigint) FILTER (WHERE b.is_dependent), 0) AS dependent_pop,
           coalesce(sum(b.population::bigint) FILTER (WHERE b.uses_community_toilet AND b.safe), 0) AS ct_safe_pop,
           coalesce(sum(least(b.female_population, b.population)::bigint)
               FILTER (WHERE b.uses_community_toilet AND b.population > 0 AND b.female_population IS NOT NULL), 0) AS ct_women,
           coalesce(sum(b.population::bigint)
               FILTER (WHERE b.uses_community_toilet AND b.population > 0 AND b.female_population IS NOT NULL), 0) AS ct_known,
           coalesce(sum(b.ct_distance), 0) AS distance, count(b.ct_distance) AS distances,
           count(*) FILTER (WHERE b.functional_use_id = u.education) AS education,
           count(*) FILTER (WHERE b.functional_use_id = u.education AND b.safe) AS education_safe,
           count(*) FILTER (WHERE b.functional_use_id = u.health) AS health,
           count(*) FILTER (WHERE b.functional_use_id = u.health AND b.safe) AS health_safe
    FROM base b
    CROSS JOIN (SELECT max(f.id) FILTER (WHERE f.code = 'educational') AS education, max(f.id) FILTER (WHERE f.code = 'health') AS health
                FROM building_info.functional_uses f) u
    GROUP BY GROUPING SETS ((b.ward), (b.is_lic), (b.lic_id))
), event AS MATERIALIZED (
    -- An event belongs to the building of its application; where that is gone, to the lowest BIN of its containment.
    SELECT e.kind, e.containment_id, e.volume, e.is_mechanical, e.method_assumed, e.from_lic,
           coalesce(a.bin, (SELECT min(l.bin) FROM building_info.build_contains l WHERE l.containment_id = e.containment_id)) AS bin
    FROM cwis.service_event(p_year) e LEFT JOIN fsm.applications a ON a.id = e.application_id
), service AS (
    SELECT g.kind, g.value,
           coalesce(sum(e.volume) FILTER (WHERE e.kind = 'collection'), 0) AS collected, coalesce(sum(e.volume) FILTER (WHERE e.kind = 'emptying'), 0) AS emptied,
           coalesce(sum(e.volume) FILTER (WHERE e.kind = 'collection' AND e.from_lic), 0) AS lic_collected,
           coalesce(sum(e.volume) FILTER (WHERE e.kind = 'emptying' AND e.from_lic), 0) AS lic_emptied,
           count(*) FILTER (WHERE e.kind = 'emptying') AS emptyings, count(*) FILTER (WHERE e.kind = 'emptying' AND e.is_mechanical) AS mechanical,
           coalesce(bool_or(e.method_assumed), false) AS method_assumed
    FROM event e JOIN building_info.buildings b ON b.bin = e.bin
    CROSS JOIN LATERAL (VALUES ('ward', coalesce(b.ward::text, 'none')), ('lic', CASE WHEN b.lic_id IS NULL THEN 'non-LIC' ELSE 'LIC' END),
                               ('community', b.lic_id::text)) g(kind, value)
    WHERE g.value IS NOT NULL
    GROUP BY g.kind, g.value
), emptied AS (
    SELECT DISTINCT e.containment_id FROM event e WHERE e.kind = 'emptying' AND e.containment_id IS NOT NULL
), tank AS (
    -- A containment counts in each part that uses it.
    SELECT l.containment_id, g.kind, g.value, bool_or(b.is_lic) AS is_lic
    FROM base b JOIN building_info.build_contains l ON l.bin = b.bin
    CROSS JOIN LATERAL (VALUES ('ward', coalesce(b.ward::text, 'none')), ('lic', CASE WHEN b.is_lic THEN 'LIC' ELSE 'non-LIC' END),
                               ('community', b.lic_id::text)) g(kind, value)
    WHERE b.is_onsite AND NOT b.is_toilet_block AND g.value IS NOT NULL
    GROUP BY l.containment_id, g.kind, g.value
), tanks AS (
    SELECT t.kind, t.value, count(*) AS total, count(e.containment_id) AS emptied,
           count(*) FILTER (WHERE t.is_lic) AS lic_total, count(e.containment_id) FILTER (WHERE t.is_lic) AS lic_emptied
    FROM tank t JOIN fsm.containments c ON c.id = t.containment_id LEFT JOIN emptied e ON e.containment_id = t.containment_id
    WHERE c.construction_date IS NULL OR c.construction_date < make_date(p_year + 1, 1, 1)
    GROUP BY t.kind, t.value
), toilet AS (
    SELECT coalesce(o.ward::text, 'none') AS value,
           count(*) FILTER (WHERE o.kind = 'CT') AS ct, count(*) FILTER (WHERE o.kind = 'CT' AND o.universal_design) AS ct_universal,
           count(*) FILTER (WHERE o.kind = 'PT') AS pt, count(*) FILTER (WHERE o.kind = 'PT' AND o.universal_design) AS pt_universal,
           count(*) FILTER (WHERE o.kind = 'PT' AND b.safe) AS pt_safe
    FROM cwis.operating_toilet(p_year) o LEFT JOIN base b ON b.bin = o.bin
    GROUP BY 1
), visit AS (
    SELECT coalesce(t.ward::text, 'none') AS value,
           coalesce(sum(v.no_female_user) FILTER (WHERE v.no_male_user IS NOT NULL), 0) AS women,
           coalesce(sum(v.no_female_user::bigint + v.no_male_user), 0) AS users
    FROM fsm.ctpt_users v JOIN fsm.toilets t ON t.id = v.toilet_id
    WHERE lower(btrim(t.type)) = 'public toilet' AND v.date >= make_date(p_year, 1, 1) AND v.date < make_date(p_year + 1, 1, 1)
    GROUP BY 1
), water AS (
    SELECT coalesce(s.ward::text, 'none') AS value,
           count(*) FILTER (WHERE lower(btrim(s.water_coliform_test_result)) = 'negative') AS clean, count(s.water_coliform_test_result) AS tested
    FROM public_health.water_samples s WHERE s.sample_date >= make_date(p_year, 1, 1) AND s.sample_date < make_date(p_year + 1, 1, 1)
    GROUP BY 1
), gender AS (
    -- Estimated from the composition of households: people of a building are taken to share its toilet alike.
    SELECT g.value,
           coalesce(sum(b.private_population::numeric * least(g.count, b.population) / b.population) FILTER (WHERE b.safe), 0) AS safe_priv,
           sum(least(g.count, b.population)) AS pop
    FROM base b JOIN building_info.buildings x ON x.bin = b.bin
    CROSS JOIN LATERAL (VALUES ('female', x.female_population), ('male', x.male_population)) g(value, count)
    WHERE b.population > 0 AND g.count IS NOT NULL
    GROUP BY g.value
)
SELECT r.kind, r.value, r.code, r.n, r.d, coalesce(r.rn, r.n), coalesce(r.rd, r.d), r.is_assumed
FROM (
    SELECT p.kind, p.value, v.*, v.code = 'SF-7' AND coalesce(s.method_assumed, false) AS is_assumed
    FROM people p LEFT JOIN service s USING (kind, value) LEFT JOIN tanks k USING (kind, value),
    LATERAL (VALUES
        ('EQ-1', p.lic_safe_priv * 1.000000000000000000000000000000 / nullif(p.lic_pop, 0), p.safe_priv * 1.000000000000000000000000000000 / nullif(p.pop, 0),
                 p.lic_safe_priv * p.pop, p.lic_pop * p.safe_priv),
        ('SF-1a', p.safe_priv, p.pop, NULL, NULL),
        ('SF-1b', coalesce(k.emptied, 0), coalesce(k.total, 0), NULL, NULL),
        ('SF-1c', coalesce(s.collected, 0), coalesce(s.emptied, 0), NULL, NULL),
        ('SF-2a', p.lic_safe_priv, p.lic_pop, NULL, NULL),
        ('SF-2b', coalesce(k.lic_emptied, 0), coalesce(k.lic_total, 0), NULL, NULL),
        ('SF-2c', coalesce(s.lic_collected, 0), coalesce(s.lic_emptied, 0), NULL, NULL),
        ('SF-3a', p.ct_safe_pop, p.dependent_pop, NULL, NULL),
        ('SF-3c', p.ct_women, p.ct_known, NULL, NULL),
        ('SF-3e', p.distance, p.distances, NULL, NULL),
        ('SF-5', p.education_safe, p.education, NULL, NULL),
        ('SF-6', p.health_safe, p.health, NULL, NULL),
        ('SF-7', coalesce(s.mechanical, 0), coalesce(s.emptyings, 0), NULL, NULL)
    ) v(code, n, d, rn, rd)
    WHERE p.value IS NOT NULL
    UNION ALL
    SELECT 'ward', o.value, v.code, v.n, v.d, NULL, NULL, false FROM toilet o,
        LATERAL (VALUES ('SF-3b', o.ct_universal, o.ct), ('SF-4a', o.pt_safe, o.pt), ('SF-4b', o.pt_universal, o.pt)) v(code, n, d)
    UNION ALL
    SELECT 'ward', w.value, 'SF-4d', w.women, w.users, NULL, NULL, false FROM visit w
    UNION ALL
    SELECT 'ward', h.value, 'SF-9', h.clean, h.tested, NULL, NULL, false FROM water h
    UNION ALL
    SELECT 'gender', g.value, 'SF-1a', g.safe_priv, g.pop, NULL, NULL, false FROM gender g
) r
$$;
COMMENT ON FUNCTION cwis.group_terms(integer) IS
    'Numerator and denominator of the indicators of a year by part of the city: ward, lic (LIC, non-LIC), community (its id), gender (estimated); ward none holds what has no ward; is_assumed where a record of the part says nothing of what is counted, as SF-7''s method (cwis.md 4, 10.4).';

CREATE FUNCTION cwis.compute_groups(p_year integer)
RETURNS TABLE (group_kind text, group_value text, code text, numerator numeric, denominator numeric, raw numeric, value numeric, status text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET work_mem = '256MB'
SET jit = off
SET enable_mergejoin = off
AS $$
BEGIN
    RETURN QUERY
    SELECT e.group_kind, e.group_value, e.code, round(e.numerator, CASE WHEN e.unit = 'm' THEN 1 ELSE 6 END), round(e.denominator, 6),
           round(e.quotient, CASE WHEN e.unit = 'm' THEN 1 ELSE 6 END),
           CASE WHEN e.kind = 'proportion' AND e.quotient > 100 THEN 100 ELSE round(e.quotient, e.decimals) END,
           CASE WHEN e.quotient IS NULL THEN 'undefined' WHEN e.kind = 'proportion' AND e.quotient > 100 THEN 'capped'
                WHEN e.is_assumed THEN 'assumed' ELSE 'ok' END
    FROM (SELECT t.*, i.kind, i.unit, i.decimals, i.sort_order,
                 CASE WHEN i.unit = '%' THEN 100 ELSE 1 END * t.raw_numerator * 1.000000000000000000000000000000 / nullif(t.raw_denominator, 0) AS quotient
          FROM cwis.group_terms(p_year) t
          JOIN cwis.indicator i ON i.code = t.code AND i.is_active AND t.group_kind = ANY (string_to_array(i.group_kinds, ' '))) e
    ORDER BY e.sort_order, array_position(ARRAY['ward', 'lic', 'community', 'gender'], e.group_kind),
             CASE WHEN e.group_value ~ '^[0-9]+$' THEN e.group_value::integer END NULLS LAST, e.group_value;
END
$$;
COMMENT ON FUNCTION cwis.compute_groups(integer) IS 'The indicators of a year by part of the city, computed now and stored nowhere: terms, raw quotient, value and status (method CWIS-C, cwis.md 10.4).';
