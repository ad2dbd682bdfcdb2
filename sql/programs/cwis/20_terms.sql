-- The terms of the 22 indicators of a year, from one pass over the base view. Spec: cwis.md 3, 4.
-- requires: cwis/10_base.sql

CREATE FUNCTION cwis.split_sum(p_sum numeric, p_parts integer) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    -- In units of 1/5342931457063200 (the least common multiple of 1 … 40), so that thirds and sevenths of people add up
    -- exactly; a building with more than 40 containments is exact to 30 decimals.
    SELECT CASE WHEN p_parts BETWEEN 1 AND 40 THEN p_sum * (5342931457063200 / p_parts)
                ELSE p_sum * 5342931457063200.000000000000000000000000000000 / p_parts END
$$;
COMMENT ON FUNCTION cwis.split_sum(numeric, integer) IS 'A sum shared over so many containments, in whole small units: exact fractions (cwis.md 1).';

CREATE FUNCTION cwis.notes(VARIADIC p_pairs text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT coalesce(jsonb_object_agg(p_pairs[i], p_pairs[i + 1]::bigint) FILTER (WHERE p_pairs[i + 1]::bigint > 0), '{}')
    FROM generate_series(1, array_length(p_pairs, 1) - 1, 2) i
$$;
COMMENT ON FUNCTION cwis.notes(text[]) IS 'Quality notes from pairs of name and count; counts of zero are left out.';

CREATE FUNCTION cwis.terms(p_year integer)
RETURNS TABLE (code text, numerator numeric, denominator numeric, raw_numerator numeric, raw_denominator numeric, missing text[], quality jsonb)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
WITH base AS (
    -- Read once, by part, so that it is never written down: at a million buildings that is a second and a half.
    SELECT b.bin, b.is_lic, b.year_unknown, b.sanitation_system_id, b.functional_use_id, b.is_onsite, b.is_dependent, b.uses_community_toilet,
           b.is_toilet_block, b.population, b.population_unknown, b.private_population, b.private_bounded, b.female_population, b.tanks,
           b.tanks_misfit, b.safe, b.primary_ct, b.ct_distance, b.unit_tanks, b.unit_network, b.unit_to_sewer, b.unit_not_to_sewer,
           b.unit_sludge_closed, b.unit_sludge_permeable
    FROM cwis.building_base(p_year) b WHERE b.exists_in_year
), public_toilet AS MATERIALIZED (
    SELECT o.bin, count(*) AS toilets FROM cwis.operating_toilet(p_year) o WHERE o.kind = 'PT' GROUP BY o.bin
), part AS (
    -- Grouped by the number of containments that share the people, so that shares stay whole numbers.
    SELECT b.unit_tanks,
           count(*) FILTER (WHERE b.year_unknown) AS year_unknown,
           count(*) FILTER (WHERE b.population_unknown AND NOT b.is_toilet_block) AS population_unknown,
           count(*) FILTER (WHERE b.private_bounded) AS private_bounded,
           count(*) FILTER (WHERE b.tanks_misfit > 0) AS misfit,
           count(*) FILTER (WHERE b.sanitation_system_id IS NULL) AS system_unknown,
           count(*) FILTER (WHERE b.is_onsite AND b.tanks = 0) AS no_tank,
           count(*) FILTER (WHERE b.uses_community_toilet AND b.primary_ct IS NULL) AS no_toilet,
           count(*) FILTER (WHERE b.is_lic AND b.year_unknown) AS lic_year_unknown,
           count(*) FILTER (WHERE b.is_lic AND b.population_unknown AND NOT b.is_toilet_block) AS lic_population_unknown,
           count(*) FILTER (WHERE b.is_lic AND b.private_bounded) AS lic_private_bounded,
           count(*) FILTER (WHERE b.is_lic AND b.tanks_misfit > 0) AS lic_misfit,
           sum(b.population::bigint) AS pop,
           sum(b.private_population::bigint) FILTER (WHERE b.safe) AS safe_priv,
           sum(b.population::bigint) FILTER (WHERE b.is_lic) AS lic_pop,
           sum(b.private_population::bigint) FILTER (WHERE b.is_lic AND b.safe) AS lic_safe_priv,
           sum(b.population::bigint * b.unit_sludge_closed) AS p_closed,
           sum(b.population::bigint * b.unit_sludge_permeable) AS p_permeable,
           sum(b.population::bigint * b.unit_network) AS p_network,
           sum(b.population::bigint * b.unit_to_sewer) AS p_to_sewer,
           sum(b.population::bigint * b.unit_not_to_sewer) AS p_not_to_sewer,
           sum(b.population::bigint) FILTER (WHERE b.is_dependent) AS dependent_pop,
           sum(b.population::bigint) FILTER (WHERE b.uses_community_toilet AND b.safe) AS ct_safe_pop,
           sum(least(b.female_population, b.population)::bigint)
               FILTER (WHERE b.uses_community_toilet AND b.population > 0 AND b.female_population IS NOT NULL) AS ct_women,
           sum(b.population::bigint)
               FILTER (WHERE b.uses_community_toilet AND b.population > 0 AND b.female_population IS NOT NULL) AS ct_known,
           count(*) FILTER (WHERE b.uses_community_toilet AND b.population > 0 AND b.female_population IS NULL) AS women_unknown,
           count(*) FILTER (WHERE b.uses_community_toilet AND b.female_population > b.population) AS women_bounded,
           sum(b.ct_distance) AS distance, count(b.ct_distance) AS distances,
           count(*) FILTER (WHERE b.primary_ct IS NOT NULL AND b.ct_distance IS NULL) AS distance_unknown,
           count(*) FILTER (WHERE b.functional_use_id = u.education) AS education,
           count(*) FILTER (WHERE b.functional_use_id = u.education AND b.safe) AS education_safe,
           count(*) FILTER (WHERE b.functional_use_id = u.health) AS health,
           count(*) FILTER (WHERE b.functional_use_id = u.health AND b.safe) AS health_safe,
           sum(x.toilets) AS pt_placed, sum(x.toilets) FILTER (WHERE b.safe) AS pt_safe
    FROM base b
    LEFT JOIN public_toilet x ON x.bin = b.bin
    CROSS JOIN (SELECT max(f.id) FILTER (WHERE f.code = 'educational') AS education, max(f.id) FILTER (WHERE f.code = 'health') AS health
                FROM building_info.functional_uses f) u
    GROUP BY b.unit_tanks
), people AS (
    SELECT coalesce(sum(year_unknown), 0) AS year_unknown, coalesce(sum(population_unknown), 0) AS population_unknown,
           coalesce(sum(private_bounded), 0) AS private_bounded, coalesce(sum(misfit), 0) AS misfit,
           coalesce(sum(system_unknown), 0) AS system_unknown, coalesce(sum(no_tank), 0) AS no_tank, coalesce(sum(no_toilet), 0) AS no_toilet,
           coalesce(sum(lic_year_unknown), 0) AS lic_year_unknown, coalesce(sum(lic_population_unknown), 0) AS lic_population_unknown,
           coalesce(sum(lic_private_bounded), 0) AS lic_private_bounded, coalesce(sum(lic_misfit), 0) AS lic_misfit,
           coalesce(sum(pop), 0) AS pop, coalesce(sum(safe_priv), 0) AS safe_priv,
           coalesce(sum(lic_pop), 0) AS lic_pop, coalesce(sum(lic_safe_priv), 0) AS lic_safe_priv,
           coalesce(sum(cwis.split_sum(p_closed, unit_tanks)), 0) AS closed,
           coalesce(sum(cwis.split_sum(p_permeable, unit_tanks)), 0) AS permeable,
           coalesce(sum(cwis.split_sum(p_network, unit_tanks)), 0) AS network,
           coalesce(sum(cwis.split_sum(p_to_sewer, unit_tanks)), 0) AS to_sewer,
           coalesce(sum(cwis.split_sum(p_not_to_sewer, unit_tanks)), 0) AS not_to_sewer,
           coalesce(sum(dependent_pop), 0) AS dependent_pop, coalesce(sum(ct_safe_pop), 0) AS ct_safe_pop,
           coalesce(sum(ct_women), 0) AS ct_women, coalesce(sum(ct_known), 0) AS ct_known,
           coalesce(sum(women_unknown), 0) AS women_unknown, coalesce(sum(women_bounded), 0) AS women_bounded,
           coalesce(sum(distance), 0) AS distance, coalesce(sum(distances), 0) AS distances, coalesce(sum(distance_unknown), 0) AS distance_unknown,
           coalesce(sum(education), 0) AS education, coalesce(sum(education_safe), 0) AS education_safe,
           coalesce(sum(health), 0) AS health, coalesce(sum(health_safe), 0) AS health_safe,
           coalesce(sum(pt_placed), 0) AS pt_placed, coalesce(sum(pt_safe), 0) AS pt_safe
    FROM part
), event AS MATERIALIZED (
    SELECT * FROM cwis.service_event(p_year)
), emptied AS (
    SELECT DISTINCT e.containment_id FROM event e WHERE e.kind = 'emptying' AND e.containment_id IS NOT NULL
), tank AS (
    -- From the tables, not from base: processors share the work only over tables.
    SELECT l.containment_id, bool_or(b.lic_id IS NOT NULL) AS is_lic
    FROM building_info.buildings b
    JOIN cwis.sanitation_class k ON k.sanitation_system_id = b.sanitation_system_id AND k.is_onsite
    JOIN building_info.build_contains l ON l.bin = b.bin
    WHERE (b.construction_year IS NULL OR b.construction_year <= p_year)
      AND NOT EXISTS (SELECT 1 FROM building_info.use_categorys u WHERE u.id = b.use_category_id AND u.toilet_type IS NOT NULL)
    GROUP BY l.containment_id
), tanks AS (
    SELECT count(*) AS total, count(e.containment_id) AS emptied,
           count(*) FILTER (WHERE t.is_lic) AS lic_total, count(e.containment_id) FILTER (WHERE t.is_lic) AS lic_emptied,
           count(*) FILTER (WHERE c.construction_date IS NULL) AS year_unknown,
           count(*) FILTER (WHERE c.construction_date IS NULL AND t.is_lic) AS lic_year_unknown
    FROM tank t JOIN fsm.containments c ON c.id = t.containment_id LEFT JOIN emptied e ON e.containment_id = t.containment_id
    WHERE c.construction_date IS NULL OR c.construction_date < make_date(p_year + 1, 1, 1)
), service AS (
    SELECT coalesce(sum(volume) FILTER (WHERE kind = 'collection'), 0) AS collected, coalesce(sum(volume) FILTER (WHERE kind = 'emptying'), 0) AS emptied,
           coalesce(sum(volume) FILTER (WHERE kind = 'collection' AND from_lic), 0) AS lic_collected,
           coalesce(sum(volume) FILTER (WHERE kind = 'emptying' AND from_lic), 0) AS lic_emptied,
           count(*) FILTER (WHERE kind = 'collection' AND volume IS NULL) AS collected_unknown,
           count(*) FILTER (WHERE kind = 'emptying' AND volume IS NULL) AS emptied_unknown,
           count(*) FILTER (WHERE kind = 'collection' AND volume IS NULL AND from_lic) AS lic_collected_unknown,
           count(*) FILTER (WHERE kind = 'emptying' AND volume IS NULL AND from_lic) AS lic_emptied_unknown,
           count(*) FILTER (WHERE kind = 'emptying') AS emptyings, count(*) FILTER (WHERE kind = 'emptying' AND is_mechanical) AS mechanical,
           count(*) FILTER (WHERE method_assumed) AS method_assumed,
           count(*) FILTER (WHERE kind = 'emptying' AND containment_id IS NULL) AS no_containment,
           count(*) FILTER (WHERE kind = 'emptying' AND containment_id IS NULL AND from_lic) AS lic_no_containment
    FROM event
), plant AS (
    SELECT 365 * coalesce(sum(p.capacity_per_day) FILTER (WHERE y.counts_as = 'fecal_sludge'), 0) AS sludge,
           365 * coalesce(sum(p.capacity_per_day) FILTER (WHERE y.counts_as = 'wastewater'), 0) AS wastewater,
           count(*) FILTER (WHERE y.counts_as = 'fecal_sludge' AND p.capacity_per_day IS NULL) AS sludge_unknown,
           count(*) FILTER (WHERE y.counts_as = 'wastewater' AND p.capacity_per_day IS NULL) AS wastewater_unknown
    FROM fsm.treatment_plants p JOIN fsm.treatment_plant_types y ON y.id = p.type WHERE p.status
), test AS (
    SELECT count(*) FILTER (WHERE verdict = 'pass') AS passed, count(*) FILTER (WHERE verdict IN ('pass', 'fail')) AS judged,
           count(*) FILTER (WHERE verdict = 'incomplete') AS incomplete, count(*) FILTER (WHERE verdict = 'influent') AS influent,
           count(*) FILTER (WHERE verdict = 'no_standard') AS no_standard
    FROM cwis.judged_test(p_year)
), toilet AS (
    SELECT count(*) FILTER (WHERE o.kind = 'CT') AS ct, count(*) FILTER (WHERE o.kind = 'CT' AND o.universal_design) AS ct_universal,
           count(*) FILTER (WHERE o.kind = 'PT') AS pt, count(*) FILTER (WHERE o.kind = 'PT' AND o.universal_design) AS pt_universal,
           count(*) FILTER (WHERE o.kind = 'PT') - (SELECT p.pt_placed FROM people p) AS pt_no_building
    FROM cwis.operating_toilet(p_year) o
), visit AS (
    SELECT coalesce(sum(v.no_female_user) FILTER (WHERE v.no_male_user IS NOT NULL), 0) AS women,
           coalesce(sum(v.no_female_user::bigint + v.no_male_user), 0) AS users,
           count(*) FILTER (WHERE v.no_female_user IS NULL OR v.no_male_user IS NULL) AS incomplete
    FROM fsm.ctpt_users v JOIN fsm.toilets t ON t.id = v.toilet_id
    WHERE lower(btrim(t.type)) = 'public toilet' AND v.date >= make_date(p_year, 1, 1) AND v.date < make_date(p_year + 1, 1, 1)
), water AS (
    SELECT count(*) FILTER (WHERE lower(btrim(s.water_coliform_test_result)) = 'negative') AS clean,
           count(s.water_coliform_test_result) AS tested, count(*) - count(s.water_coliform_test_result) AS no_result
    FROM public_health.water_samples s WHERE s.sample_date >= make_date(p_year, 1, 1) AND s.sample_date < make_date(p_year + 1, 1, 1)
), setting AS (
    SELECT imis.setting_number('average_water_consumption_lpcd') AS water,
           imis.setting_number('waste_water_conversion_factor') AS f_network,
           imis.setting_number('greywater_conversion_factor_connected_to_sewer') AS f_to_sewer,
           imis.setting_number('greywater_conversion_factor_not_connected_to_sewer') AS f_not_to_sewer,
           imis.setting_number('fs_generation_from_containment_not_connected_to_sewer_lpcd') AS r_closed,
           imis.setting_number('fs_generation_from_permeable_or_unlined_pit_lpcd') AS r_permeable,
           EXISTS (SELECT 1 FROM fsm.effluent_standards s WHERE s.valid_from < make_date(p_year + 1, 1, 1)) AS has_standard
), volume AS (
    SELECT (p.closed * s.r_closed + p.permeable * s.r_permeable) / 1000
               * 1.000000000000000000000000000000 / 5342931457063200 AS sludge,
           s.water * 365 / 1000 / 100 * (p.network * s.f_network + p.to_sewer * s.f_to_sewer + p.not_to_sewer * s.f_not_to_sewer)
               * 1.000000000000000000000000000000 / 5342931457063200 AS wastewater,
           -- The same without the division, for an exact quotient.
           (p.closed * s.r_closed + p.permeable * s.r_permeable) / 1000 AS sludge_units,
           s.water * 365 / 1000 / 100 * (p.network * s.f_network + p.to_sewer * s.f_to_sewer + p.not_to_sewer * s.f_not_to_sewer) AS wastewater_units
    FROM people p CROSS JOIN setting s
), note AS (
    SELECT cwis.notes('year_unknown', year_unknown::text, 'population_unknown', population_unknown::text, 'private_users_bounded', private_bounded::text,
                      'containment_misfit', misfit::text, 'sanitation_unknown', system_unknown::text, 'onsite_without_containment', no_tank::text) AS people,
           cwis.notes('year_unknown', lic_year_unknown::text, 'population_unknown', lic_population_unknown::text,
                      'private_users_bounded', lic_private_bounded::text, 'containment_misfit', lic_misfit::text) AS lic
    FROM people
)
SELECT v.code, v.numerator, v.denominator, coalesce(v.raw_numerator, v.numerator), coalesce(v.raw_denominator, v.denominator), v.missing, v.quality
FROM people p, tanks k, service s, plant t, test q, toilet o, visit w, water h, setting g, volume m, note n,
LATERAL (VALUES
    ('EQ-1', p.lic_safe_priv * 1.000000000000000000000000000000 / nullif(p.lic_pop, 0), p.safe_priv * 1.000000000000000000000000000000 / nullif(p.pop, 0),
        p.lic_safe_priv * p.pop, p.lic_pop * p.safe_priv, NULL::text[], n.people),
    ('SF-1a', p.safe_priv, p.pop, NULL, NULL, NULL, n.people),
    ('SF-1b', k.emptied, k.total, NULL, NULL, NULL, cwis.notes('tank_year_unknown', k.year_unknown::text, 'emptying_without_containment', s.no_containment::text)),
    ('SF-1c', s.collected, s.emptied, NULL, NULL, NULL,
        cwis.notes('emptied_volume_unknown', s.emptied_unknown::text, 'collected_volume_unknown', s.collected_unknown::text)),
    ('SF-1d', t.sludge, m.sludge, t.sludge * 5342931457063200, m.sludge_units,
        array_remove(ARRAY[CASE WHEN g.r_closed IS NULL THEN 'fs_generation_from_containment_not_connected_to_sewer_lpcd' END,
                           CASE WHEN g.r_permeable IS NULL THEN 'fs_generation_from_permeable_or_unlined_pit_lpcd' END], NULL),
        cwis.notes('capacity_unknown', t.sludge_unknown::text, 'population_unknown', p.population_unknown::text, 'onsite_without_containment', p.no_tank::text,
                   'dependants_without_toilet', p.no_toilet::text)),
    ('SF-1e', t.sludge, s.collected, NULL, NULL, NULL,
        cwis.notes('capacity_unknown', t.sludge_unknown::text, 'collected_volume_unknown', s.collected_unknown::text)),
    ('SF-1f', t.wastewater, m.wastewater, t.wastewater * 5342931457063200, m.wastewater_units,
        array_remove(ARRAY[CASE WHEN g.water IS NULL THEN 'average_water_consumption_lpcd' END,
                           CASE WHEN g.f_network IS NULL THEN 'waste_water_conversion_factor' END,
                           CASE WHEN g.f_to_sewer IS NULL THEN 'greywater_conversion_factor_connected_to_sewer' END,
                           CASE WHEN g.f_not_to_sewer IS NULL THEN 'greywater_conversion_factor_not_connected_to_sewer' END], NULL),
        cwis.notes('capacity_unknown', t.wastewater_unknown::text, 'population_unknown', p.population_unknown::text,
                   'sanitation_unknown', p.system_unknown::text, 'onsite_without_containment', p.no_tank::text,
                   'dependants_without_toilet', p.no_toilet::text)),
    ('SF-1g', q.passed, q.judged, NULL, NULL, CASE WHEN NOT g.has_standard THEN ARRAY['effluent_standards'] END,
        cwis.notes('test_incomplete', q.incomplete::text, 'test_of_influent', q.influent::text, 'test_without_standard', q.no_standard::text)),
    ('SF-2a', p.lic_safe_priv, p.lic_pop, NULL, NULL, NULL, n.lic),
    ('SF-2b', k.lic_emptied, k.lic_total, NULL, NULL, NULL, cwis.notes('tank_year_unknown', k.lic_year_unknown::text, 'emptying_without_containment', s.lic_no_containment::text)),
    ('SF-2c', s.lic_collected, s.lic_emptied, NULL, NULL, NULL,
        cwis.notes('emptied_volume_unknown', s.lic_emptied_unknown::text, 'collected_volume_unknown', s.lic_collected_unknown::text)),
    ('SF-3a', p.ct_safe_pop, p.dependent_pop, NULL, NULL, NULL, cwis.notes('dependants_without_toilet', p.no_toilet::text)),
    ('SF-3b', o.ct_universal, o.ct, NULL, NULL, NULL, '{}'),
    ('SF-3c', p.ct_women, p.ct_known, NULL, NULL, NULL, cwis.notes('women_unknown', p.women_unknown::text, 'women_bounded', p.women_bounded::text)),
    ('SF-3e', p.distance, p.distances, NULL, NULL, NULL,
        cwis.notes('distance_unknown', p.distance_unknown::text, 'dependants_without_toilet', p.no_toilet::text)),
    ('SF-4a', p.pt_safe, o.pt, NULL, NULL, NULL, cwis.notes('toilet_without_building', o.pt_no_building::text)),
    ('SF-4b', o.pt_universal, o.pt, NULL, NULL, NULL, '{}'),
    ('SF-4d', w.women, w.users, NULL, NULL, NULL, cwis.notes('count_incomplete', w.incomplete::text)),
    ('SF-5', p.education_safe, p.education, NULL, NULL, NULL, '{}'),
    ('SF-6', p.health_safe, p.health, NULL, NULL, NULL, '{}'),
    ('SF-7', s.mechanical, s.emptyings, NULL, NULL, NULL, cwis.notes('method_assumed', s.method_assumed::text)),
    ('SF-9', h.clean, h.tested, NULL, NULL, NULL, cwis.notes('result_missing', h.no_result::text))
) v(code, numerator, denominator, raw_numerator, raw_denominator, missing, quality)
$$;
COMMENT ON FUNCTION cwis.terms(integer) IS
    'Numerator and denominator of each indicator of a year, unrounded; raw_* give the exact quotient; missing lists absent settings; quality counts what to know about the records (cwis.md 4).';
