-- The records behind each indicator, for lists and maps: what counts, in which term, what is left out and why. Spec: cwis.md 8.2.
-- requires: cwis/21_compute.sql
-- role: numerator (counts in the numerator, for shares in both terms), denominator (in the denominator only), left_out.
-- The terms of all rows of an indicator add up to its terms, and their notes, counted, to its quality notes.

CREATE FUNCTION cwis.records_of_buildings(p_year integer, p_code text)
RETURNS TABLE (record_key text, role text, reason text, numerator numeric, denominator numeric, notes text[])
LANGUAGE sql STABLE
AS $$
    WITH total AS MATERIALIZED (
        -- EQ-1 divides two shares: a building's part in each is its people over all of them.
        SELECT nullif(sum(b.population::bigint) FILTER (WHERE b.is_lic), 0) AS lic_people, nullif(sum(b.population::bigint), 0) AS people
        FROM cwis.building_base(p_year) b WHERE p_code = 'EQ-1' AND b.exists_in_year
    )
    SELECT b.bin, CASE WHEN NOT r.counts THEN 'left_out' WHEN r.hit THEN 'numerator' ELSE 'denominator' END,
           CASE WHEN NOT b.exists_in_year THEN 'built after the year' WHEN NOT r.counts OR NOT r.hit THEN r.why END,
           CASE WHEN r.counts THEN r.n END, CASE WHEN r.counts THEN r.d END,
           CASE WHEN b.exists_in_year THEN array_remove(r.notes, NULL) ELSE '{}' END
    FROM cwis.building_base(p_year) b
    CROSS JOIN total t
    CROSS JOIN (SELECT imis.setting_number('average_water_consumption_lpcd') AS water,
                       imis.setting_number('waste_water_conversion_factor') AS f_network,
                       imis.setting_number('greywater_conversion_factor_connected_to_sewer') AS f_to_sewer,
                       imis.setting_number('greywater_conversion_factor_not_connected_to_sewer') AS f_not_to_sewer,
                       imis.setting_number('fs_generation_from_containment_not_connected_to_sewer_lpcd') AS r_closed,
                       imis.setting_number('fs_generation_from_permeable_or_unlined_pit_lpcd') AS r_permeable) s
    CROSS JOIN LATERAL (SELECT b.exists_in_year AND NOT b.population_unknown AS peopled,
                               b.unit_network + b.unit_to_sewer + b.unit_not_to_sewer > 0 AS makes_wastewater,
                               b.unit_sludge_closed + b.unit_sludge_permeable > 0 AS makes_sludge,
                               CASE WHEN b.year_unknown THEN 'year_unknown' END AS no_year,
                               CASE WHEN b.population_unknown AND NOT b.is_toilet_block THEN 'population_unknown' END AS no_people,
                               CASE WHEN b.private_bounded THEN 'private_users_bounded' END AS bounded,
                               CASE WHEN b.tanks_misfit > 0 THEN 'containment_misfit' END AS misfit,
                               CASE WHEN b.sanitation_system_id IS NULL THEN 'sanitation_unknown' END AS no_system,
                               CASE WHEN b.is_onsite AND b.tanks = 0 THEN 'onsite_without_containment' END AS no_tank,
                               CASE WHEN b.uses_community_toilet AND b.primary_ct IS NULL THEN 'dependants_without_toilet' END AS no_toilet) x
    CROSS JOIN LATERAL (
        -- counts, in the numerator, its parts in both terms, the reason when it does not count or not in the numerator, notes
        SELECT x.peopled, b.is_lic AND b.safe AND b.private_population > 0,
               CASE WHEN b.is_lic THEN CASE WHEN b.safe THEN b.private_population ELSE 0 END * 1.000000000000000000000000000000 / t.lic_people END,
               CASE WHEN b.safe THEN b.private_population ELSE 0 END * 1.000000000000000000000000000000 / t.people,
               CASE WHEN b.population_unknown THEN 'number of people not known'
                    WHEN NOT b.is_lic THEN CASE WHEN b.safe THEN 'outside low-income communities' ELSE 'outside low-income communities, waste not safely managed' END
                    WHEN b.safe THEN 'no private users' ELSE 'waste not safely managed' END,
               ARRAY[x.no_year, x.no_people, x.bounded, x.misfit, x.no_system, x.no_tank]
        WHERE p_code = 'EQ-1'
        UNION ALL
        SELECT x.peopled, b.safe AND b.private_population > 0, CASE WHEN b.safe THEN b.private_population ELSE 0 END, b.population,
               CASE WHEN b.population_unknown THEN 'number of people not known' WHEN b.safe THEN 'no private users' ELSE 'waste not safely managed' END,
               ARRAY[x.no_year, x.no_people, x.bounded, x.misfit, x.no_system, x.no_tank]
        WHERE p_code = 'SF-1a'
        UNION ALL
        SELECT x.peopled, b.safe AND b.private_population > 0, CASE WHEN b.safe THEN b.private_population ELSE 0 END, b.population,
               CASE WHEN b.population_unknown THEN 'number of people not known' WHEN b.safe THEN 'no private users' ELSE 'waste not safely managed' END,
               ARRAY[x.no_year, x.no_people, x.bounded, x.misfit]
        WHERE p_code = 'SF-2a' AND b.is_lic
        UNION ALL
        SELECT x.peopled, b.uses_community_toilet AND b.safe AND b.population > 0,
               CASE WHEN b.uses_community_toilet AND b.safe THEN b.population ELSE 0 END, b.population,
               CASE WHEN b.population_unknown THEN 'number of people not known' WHEN NOT b.uses_community_toilet THEN 'no community toilet'
                    WHEN b.primary_ct IS NULL THEN 'no operating community toilet' WHEN b.safe THEN 'no people'
                    ELSE 'the community toilet is not safely managed' END,
               ARRAY[x.no_toilet]
        WHERE p_code = 'SF-3a' AND b.is_dependent
        UNION ALL
        SELECT b.exists_in_year AND b.population > 0 AND b.female_population IS NOT NULL, b.female_population > 0,
               least(b.female_population, b.population), b.population,
               CASE WHEN b.population = 0 THEN 'no people' WHEN b.female_population IS NULL THEN 'number of women not known' ELSE 'no women' END,
               ARRAY[CASE WHEN b.population > 0 AND b.female_population IS NULL THEN 'women_unknown' END,
                     CASE WHEN b.female_population > b.population THEN 'women_bounded' END]
        WHERE p_code = 'SF-3c' AND b.uses_community_toilet
        UNION ALL
        SELECT b.exists_in_year AND b.ct_distance IS NOT NULL, b.ct_distance > 0, b.ct_distance, 1,
               CASE WHEN b.primary_ct IS NULL THEN 'no operating community toilet' WHEN b.ct_distance IS NULL THEN 'place of building or toilet not known'
                    ELSE 'stands at the toilet' END,
               ARRAY[CASE WHEN b.primary_ct IS NOT NULL AND b.ct_distance IS NULL THEN 'distance_unknown' END, x.no_toilet]
        WHERE p_code = 'SF-3e' AND b.uses_community_toilet
        UNION ALL
        SELECT b.exists_in_year, b.safe, b.safe::integer, 1, 'waste not safely managed', '{}'::text[]
        WHERE b.functional_use_id = (SELECT f.id FROM building_info.functional_uses f
                                     WHERE f.code = CASE p_code WHEN 'SF-5' THEN 'educational' WHEN 'SF-6' THEN 'health' END)
        UNION ALL
        SELECT x.peopled AND x.makes_sludge, false, 0,
               b.population::numeric * (b.unit_sludge_closed * s.r_closed + b.unit_sludge_permeable * s.r_permeable) / 1000 / b.unit_tanks,
               CASE WHEN x.no_tank IS NOT NULL THEN 'no containment recorded' WHEN x.no_toilet IS NOT NULL THEN 'no operating community toilet'
                    WHEN b.population_unknown THEN 'number of people not known' WHEN NOT x.makes_sludge THEN 'makes no sludge that must be emptied' END,
               ARRAY[x.no_people, x.no_tank, x.no_toilet]
        WHERE p_code = 'SF-1d'
        UNION ALL
        SELECT x.peopled AND x.makes_wastewater, false, 0,
               b.population::numeric * s.water * 365 / 100000
                   * (b.unit_network * s.f_network + b.unit_to_sewer * s.f_to_sewer + b.unit_not_to_sewer * s.f_not_to_sewer) / b.unit_tanks,
               CASE WHEN x.no_system IS NOT NULL THEN 'sanitation system not known' WHEN x.no_tank IS NOT NULL THEN 'no containment recorded'
                    WHEN x.no_toilet IS NOT NULL THEN 'no operating community toilet' WHEN b.population_unknown THEN 'number of people not known'
                    WHEN NOT x.makes_wastewater THEN 'no wastewater counted for its sanitation' END,
               ARRAY[x.no_people, x.no_system, x.no_tank, x.no_toilet]
        WHERE p_code = 'SF-1f'
    ) r(counts, hit, n, d, why, notes)
$$;
COMMENT ON FUNCTION cwis.records_of_buildings(integer, text) IS 'Buildings behind an indicator, with their part in its terms and the quality notes they raise.';

CREATE FUNCTION cwis.records_of_tanks(p_year integer, p_lic_only boolean)
RETURNS TABLE (record_key text, role text, reason text, numerator numeric, denominator numeric, notes text[])
LANGUAGE sql STABLE
AS $$
    WITH home AS (
        SELECT l.containment_id, bool_or(b.is_onsite AND NOT b.is_toilet_block AND b.exists_in_year) AS counts,
               bool_or(b.is_onsite AND NOT b.is_toilet_block) AS is_late, bool_or(b.is_onsite) AS is_onsite
        FROM cwis.building_base(p_year) b JOIN building_info.build_contains l ON l.bin = b.bin
        WHERE b.is_lic OR NOT p_lic_only
        GROUP BY l.containment_id
    ), emptied AS (
        SELECT DISTINCT e.containment_id FROM cwis.service_event(p_year) e WHERE e.kind = 'emptying'
    )
    SELECT c.id, CASE WHEN NOT r.counts THEN 'left_out' WHEN e.containment_id IS NOT NULL THEN 'numerator' ELSE 'denominator' END,
           CASE WHEN r.counts THEN CASE WHEN e.containment_id IS NULL THEN 'not emptied in the year' END
                WHEN h.counts THEN 'built after the year'
                WHEN h.is_late THEN 'its building was built after the year'
                WHEN h.is_onsite THEN 'tank of a community or public toilet'
                WHEN h.containment_id IS NULL THEN 'no building uses it' ELSE 'its building has no on-site system' END,
           CASE WHEN r.counts THEN (e.containment_id IS NOT NULL)::integer END, CASE WHEN r.counts THEN 1 END,
           CASE WHEN r.counts AND c.construction_date IS NULL THEN ARRAY['tank_year_unknown'] ELSE '{}' END
    FROM fsm.containments c
    LEFT JOIN home h ON h.containment_id = c.id
    LEFT JOIN emptied e ON e.containment_id = c.id
    CROSS JOIN LATERAL (SELECT coalesce(h.counts, false) AND (c.construction_date IS NULL OR c.construction_date < make_date(p_year + 1, 1, 1))) r(counts)
    WHERE h.containment_id IS NOT NULL OR NOT p_lic_only
$$;
COMMENT ON FUNCTION cwis.records_of_tanks(integer, boolean) IS 'Containments behind SF-1b, or SF-2b: those of the city, or those that a building of a low-income community uses.';

CREATE FUNCTION cwis.records_of_toilets(p_year integer, p_code text)
RETURNS TABLE (record_key text, role text, reason text, numerator numeric, denominator numeric, notes text[])
LANGUAGE sql STABLE
AS $$
    SELECT t.id::text, CASE WHEN o.id IS NULL THEN 'left_out' WHEN r.hit THEN 'numerator' ELSE 'denominator' END,
           CASE WHEN o.id IS NULL THEN CASE WHEN t.status THEN 'its building was built after the year' ELSE 'does not operate' END
                WHEN NOT r.hit THEN CASE WHEN p_code <> 'SF-4a' THEN 'not of universal design'
                                         WHEN b.bin IS NULL THEN 'in no building of the register' ELSE 'waste not safely managed' END END,
           CASE WHEN o.id IS NOT NULL THEN r.hit::integer END, CASE WHEN o.id IS NOT NULL THEN 1 END,
           CASE WHEN p_code = 'SF-4a' AND o.id IS NOT NULL AND b.bin IS NULL THEN ARRAY['toilet_without_building'] ELSE '{}' END
    FROM fsm.toilets t
    LEFT JOIN cwis.operating_toilet(p_year) o ON o.id = t.id
    LEFT JOIN cwis.building_base(p_year) b ON p_code = 'SF-4a' AND b.bin = t.bin AND b.exists_in_year
    CROSS JOIN LATERAL (SELECT CASE WHEN p_code = 'SF-4a' THEN coalesce(b.safe, false) ELSE coalesce(o.universal_design, false) END) r(hit)
    WHERE lower(btrim(t.type)) = CASE WHEN p_code = 'SF-3b' THEN 'community toilet' ELSE 'public toilet' END
$$;
COMMENT ON FUNCTION cwis.records_of_toilets(integer, text) IS 'Toilets behind SF-3b, SF-4a and SF-4b.';

CREATE FUNCTION cwis.records_of_others(p_year integer, p_code text)
RETURNS TABLE (record_table text, record_key text, role text, reason text, numerator numeric, denominator numeric, notes text[])
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    v_start date := make_date(p_year, 1, 1);
    v_end date := make_date(p_year + 1, 1, 1);
BEGIN
    IF p_code IN ('SF-1d', 'SF-1e', 'SF-1f') THEN
        RETURN QUERY
        SELECT 'fsm.treatment_plants', p.id::text, CASE WHEN p.status AND p.capacity_per_day IS NOT NULL THEN 'numerator' ELSE 'left_out' END,
               CASE WHEN NOT p.status THEN 'does not operate' WHEN p.capacity_per_day IS NULL THEN 'capacity not known' END,
               CASE WHEN p.status THEN 365 * p.capacity_per_day END, NULL::numeric,
               CASE WHEN p.status AND p.capacity_per_day IS NULL THEN ARRAY['capacity_unknown'] ELSE '{}' END
        FROM fsm.treatment_plants p JOIN fsm.treatment_plant_types y ON y.id = p.type
        WHERE y.counts_as = CASE WHEN p_code = 'SF-1f' THEN 'wastewater' ELSE 'fecal_sludge' END;
    END IF;
    IF p_code IN ('SF-1b', 'SF-2b') THEN
        RETURN QUERY SELECT 'fsm.containments', t.* FROM cwis.records_of_tanks(p_year, p_code = 'SF-2b') t;
        RETURN QUERY
        SELECT 'fsm.emptyings', e.id::text, 'left_out', 'names no containment', NULL::numeric, NULL::numeric, ARRAY['emptying_without_containment']
        FROM cwis.service_event(p_year) e
        WHERE e.kind = 'emptying' AND e.containment_id IS NULL AND (p_code = 'SF-1b' OR e.from_lic);
    ELSIF p_code IN ('SF-1c', 'SF-2c', 'SF-1e') THEN
        RETURN QUERY
        SELECT CASE e.kind WHEN 'emptying' THEN 'fsm.emptyings' ELSE 'fsm.sludge_collections' END, e.id::text,
               CASE WHEN e.volume IS NULL THEN 'left_out' WHEN e.kind = 'collection' AND p_code <> 'SF-1e' THEN 'numerator' ELSE 'denominator' END,
               CASE WHEN e.volume IS NULL THEN 'volume not known' END,
               CASE WHEN e.kind = 'collection' AND p_code <> 'SF-1e' THEN e.volume END,
               CASE WHEN e.kind = 'emptying' OR p_code = 'SF-1e' THEN e.volume END,
               CASE WHEN e.volume IS NULL THEN ARRAY[CASE e.kind WHEN 'emptying' THEN 'emptied_volume_unknown' ELSE 'collected_volume_unknown' END] ELSE '{}' END
        FROM cwis.service_event(p_year) e
        WHERE (p_code <> 'SF-2c' OR e.from_lic) AND (p_code <> 'SF-1e' OR e.kind = 'collection');
    ELSIF p_code = 'SF-7' THEN
        RETURN QUERY
        SELECT 'fsm.emptyings', e.id::text, CASE WHEN e.is_mechanical THEN 'numerator' ELSE 'denominator' END,
               CASE WHEN e.method_assumed THEN 'taken to be mechanical' WHEN NOT e.is_mechanical THEN 'done by hand' END,
               e.is_mechanical::integer::numeric, 1::numeric, CASE WHEN e.method_assumed THEN ARRAY['method_assumed'] ELSE '{}' END
        FROM cwis.service_event(p_year) e WHERE e.kind = 'emptying';
    ELSIF p_code = 'SF-1g' THEN
        RETURN QUERY
        SELECT 'fsm.treatmentplant_tests', t.id::text, CASE t.verdict WHEN 'pass' THEN 'numerator' WHEN 'fail' THEN 'denominator' ELSE 'left_out' END,
               CASE t.verdict WHEN 'fail' THEN 'above a limit' WHEN 'incomplete' THEN 'BOD, TSS or E. coli not measured'
                              WHEN 'influent' THEN 'sample of the influent' WHEN 'no_standard' THEN 'no standard in force' END,
               CASE t.verdict WHEN 'pass' THEN 1 WHEN 'fail' THEN 0 END::numeric, CASE WHEN t.verdict IN ('pass', 'fail') THEN 1 END::numeric,
               array_remove(ARRAY[CASE t.verdict WHEN 'incomplete' THEN 'test_incomplete' WHEN 'influent' THEN 'test_of_influent'
                                                 WHEN 'no_standard' THEN 'test_without_standard' END], NULL)
        FROM cwis.judged_test(p_year) t;
    ELSIF p_code IN ('SF-3b', 'SF-4a', 'SF-4b') THEN
        RETURN QUERY SELECT 'fsm.toilets', t.* FROM cwis.records_of_toilets(p_year, p_code) t;
    ELSIF p_code = 'SF-4d' THEN
        RETURN QUERY
        SELECT 'fsm.ctpt_users', v.id::text,
               CASE WHEN r.is_incomplete THEN 'left_out' WHEN v.no_female_user > 0 THEN 'numerator' ELSE 'denominator' END,
               CASE WHEN r.is_incomplete THEN 'women or men not counted' END,
               CASE WHEN v.no_male_user IS NOT NULL THEN v.no_female_user END::numeric, (v.no_female_user + v.no_male_user)::numeric,
               CASE WHEN r.is_incomplete THEN ARRAY['count_incomplete'] ELSE '{}' END
        FROM fsm.ctpt_users v JOIN fsm.toilets t ON t.id = v.toilet_id
        CROSS JOIN LATERAL (SELECT v.no_female_user IS NULL OR v.no_male_user IS NULL) r(is_incomplete)
        WHERE lower(btrim(t.type)) = 'public toilet' AND v.date >= v_start AND v.date < v_end;
    ELSIF p_code = 'SF-9' THEN
        RETURN QUERY
        SELECT 'public_health.water_samples', s.id::text,
               CASE WHEN s.water_coliform_test_result IS NULL THEN 'left_out' WHEN r.clean THEN 'numerator' ELSE 'denominator' END,
               CASE WHEN s.water_coliform_test_result IS NULL THEN 'no result' WHEN NOT r.clean THEN 'faecal coliform found' END,
               r.clean::integer::numeric, CASE WHEN r.clean IS NOT NULL THEN 1 END::numeric,
               CASE WHEN s.water_coliform_test_result IS NULL THEN ARRAY['result_missing'] ELSE '{}' END
        FROM public_health.water_samples s
        CROSS JOIN LATERAL (SELECT lower(btrim(s.water_coliform_test_result)) = 'negative') r(clean)
        WHERE s.sample_date >= v_start AND s.sample_date < v_end;
    END IF;
END
$$;
COMMENT ON FUNCTION cwis.records_of_others(integer, text) IS 'Records behind an indicator that are not buildings: plants, containments, service events, tests, toilets, visits, samples.';

CREATE FUNCTION cwis.records_behind(p_year integer, p_code text)
RETURNS TABLE (record_table text, record_key text, role text, reason text, numerator numeric, denominator numeric, notes text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET work_mem = '128MB'
SET jit = off
SET enable_mergejoin = off
AS $$
#variable_conflict use_column
BEGIN
    PERFORM cwis.require_right('SELECT', 'You may not see CWIS reports. Ask the administrator for the right.');
    RETURN QUERY SELECT 'building_info.buildings', b.* FROM cwis.records_of_buildings(p_year, p_code) b;
    RETURN QUERY SELECT o.* FROM cwis.records_of_others(p_year, p_code) o;
END
$$;
COMMENT ON FUNCTION cwis.records_behind(integer, text) IS
    'Records behind an indicator of a year as they are now: table, key, role (numerator, denominator, left_out), reason, part in the terms and quality notes. The desk shows them in lists and on the map.';

CREATE FUNCTION cwis.record_counts(p_year integer) RETURNS TABLE (code text, rows_used bigint, rows_left_out bigint)
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
SET work_mem = '128MB'
SET jit = off
SET enable_mergejoin = off
AS $$
    -- Counted by rule and not from the lists, which would be many times slower; a test keeps both equal.
    WITH building AS (
        SELECT count(*) AS n, count(*) FILTER (WHERE r.peopled) AS peopled,
               count(*) FILTER (WHERE b.is_lic) AS lic, count(*) FILTER (WHERE b.is_lic AND r.peopled) AS lic_peopled,
               count(*) FILTER (WHERE b.is_dependent) AS dependent, count(*) FILTER (WHERE b.is_dependent AND r.peopled) AS dependent_peopled,
               count(*) FILTER (WHERE b.uses_community_toilet) AS users,
               count(*) FILTER (WHERE b.uses_community_toilet AND b.exists_in_year AND b.population > 0 AND b.female_population IS NOT NULL) AS users_told,
               count(*) FILTER (WHERE b.uses_community_toilet AND b.exists_in_year AND b.ct_distance IS NOT NULL) AS users_placed,
               count(*) FILTER (WHERE b.functional_use_id = u.education) AS education,
               count(*) FILTER (WHERE b.functional_use_id = u.education AND b.exists_in_year) AS education_there,
               count(*) FILTER (WHERE b.functional_use_id = u.health) AS health,
               count(*) FILTER (WHERE b.functional_use_id = u.health AND b.exists_in_year) AS health_there,
               count(*) FILTER (WHERE r.peopled AND b.unit_sludge_closed + b.unit_sludge_permeable > 0) AS with_sludge,
               count(*) FILTER (WHERE r.peopled AND b.unit_network + b.unit_to_sewer + b.unit_not_to_sewer > 0) AS with_wastewater
        FROM cwis.building_base(p_year) b
        CROSS JOIN LATERAL (SELECT b.exists_in_year AND NOT b.population_unknown) r(peopled)
        CROSS JOIN (SELECT max(f.id) FILTER (WHERE f.code = 'educational') AS education, max(f.id) FILTER (WHERE f.code = 'health') AS health
                    FROM building_info.functional_uses f) u
    ), home AS (
        SELECT l.containment_id, bool_or(r.counts) AS counts, bool_or(b.lic_id IS NOT NULL) AS is_lic, bool_or(r.counts AND b.lic_id IS NOT NULL) AS lic_counts
        FROM building_info.build_contains l
        JOIN building_info.buildings b ON b.bin = l.bin
        LEFT JOIN cwis.sanitation_class k ON k.sanitation_system_id = b.sanitation_system_id
        LEFT JOIN building_info.use_categorys u ON u.id = b.use_category_id AND u.toilet_type IS NOT NULL
        CROSS JOIN LATERAL (SELECT coalesce(k.is_onsite, false) AND u.id IS NULL AND (b.construction_year IS NULL OR b.construction_year <= p_year)) r(counts)
        GROUP BY l.containment_id
    ), tank AS (
        SELECT count(*) AS n, count(*) FILTER (WHERE h.counts AND r.is_there) AS used,
               count(*) FILTER (WHERE h.is_lic) AS lic, count(*) FILTER (WHERE h.lic_counts AND r.is_there) AS lic_used
        FROM fsm.containments c LEFT JOIN home h ON h.containment_id = c.id
        CROSS JOIN LATERAL (SELECT c.construction_date IS NULL OR c.construction_date < make_date(p_year + 1, 1, 1)) r(is_there)
    ), loose AS (
        SELECT count(*) AS n, count(*) FILTER (WHERE e.from_lic) AS lic FROM cwis.service_event(p_year) e WHERE e.kind = 'emptying' AND e.containment_id IS NULL
    ), part AS (
        SELECT v.code, v.n - v.used AS left_out, v.used
        FROM building b, tank t, loose e,
        LATERAL (VALUES ('EQ-1', b.n, b.peopled), ('SF-1a', b.n, b.peopled), ('SF-1d', b.n, b.with_sludge), ('SF-1f', b.n, b.with_wastewater),
                        ('SF-2a', b.lic, b.lic_peopled), ('SF-3a', b.dependent, b.dependent_peopled), ('SF-3c', b.users, b.users_told),
                        ('SF-3e', b.users, b.users_placed), ('SF-5', b.education, b.education_there), ('SF-6', b.health, b.health_there),
                        ('SF-1b', t.n + e.n, t.used), ('SF-2b', t.lic + e.lic, t.lic_used)) v(code, n, used)
        UNION ALL
        SELECT i.code, count(*) FILTER (WHERE o.role = 'left_out'), count(*) FILTER (WHERE o.role <> 'left_out')
        FROM cwis.indicator i
        -- Which toilets operate does not depend on the indicator; SF-4a would read all buildings for their safety.
        CROSS JOIN LATERAL cwis.records_of_others(p_year, CASE i.code WHEN 'SF-4a' THEN 'SF-4b' ELSE i.code END) o
        WHERE i.is_active AND i.code NOT IN ('SF-1b', 'SF-2b')
        GROUP BY i.code
    )
    SELECT p.code, sum(p.used)::bigint, sum(p.left_out)::bigint FROM part p GROUP BY p.code
$$;
COMMENT ON FUNCTION cwis.record_counts(integer) IS 'How many records each indicator of a year rests on, and how many are left out (cwis.md 9.5, provenance).';
