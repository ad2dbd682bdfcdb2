-- The records behind each indicator, for lists and maps: what counts, in which term, what is left out and why. Spec: cwis.md 8.2.
-- requires: cwis/21_compute.sql
-- role: numerator (counts in the numerator, for shares in both terms), denominator (in the denominator only), left_out.
-- The terms of all rows of an indicator add up to the terms of the indicator.

CREATE FUNCTION cwis.records_of_buildings(p_year integer, p_code text)
RETURNS TABLE (record_key text, role text, reason text, numerator numeric, denominator numeric)
LANGUAGE sql STABLE
AS $$
    SELECT b.bin, CASE WHEN NOT r.counts THEN 'left_out' WHEN r.n > 0 THEN 'numerator' ELSE 'denominator' END,
           CASE WHEN NOT b.exists_in_year THEN 'built after the year' WHEN NOT r.counts OR r.n = 0 THEN r.why END,
           CASE WHEN r.counts THEN r.n END, CASE WHEN r.counts THEN r.d END
    FROM cwis.building_base(p_year) b
    CROSS JOIN (SELECT imis.setting_number('average_water_consumption_lpcd') AS water,
                       imis.setting_number('waste_water_conversion_factor') AS f_network,
                       imis.setting_number('greywater_conversion_factor_connected_to_sewer') AS f_to_sewer,
                       imis.setting_number('greywater_conversion_factor_not_connected_to_sewer') AS f_not_to_sewer,
                       imis.setting_number('fs_generation_from_containment_not_connected_to_sewer_lpcd') AS r_closed,
                       imis.setting_number('fs_generation_from_permeable_or_unlined_pit_lpcd') AS r_permeable) s
    CROSS JOIN LATERAL (
        -- listed at all, counts, numerator, denominator, reason when it does not count or not in the numerator
        SELECT true, b.exists_in_year AND NOT b.population_unknown, CASE WHEN b.safe THEN b.private_population ELSE 0 END::numeric, b.population::numeric,
               CASE WHEN b.population_unknown THEN 'number of people not known' WHEN b.safe THEN 'no private users' ELSE 'waste not safely managed' END
        WHERE p_code IN ('EQ-1', 'SF-1a') OR (p_code = 'SF-2a' AND b.is_lic)
        UNION ALL
        SELECT b.is_dependent, b.exists_in_year AND NOT b.population_unknown, CASE WHEN b.uses_community_toilet AND b.safe THEN b.population ELSE 0 END, b.population,
               CASE WHEN b.population_unknown THEN 'number of people not known' WHEN NOT b.uses_community_toilet THEN 'no community toilet'
                    WHEN b.primary_ct IS NULL THEN 'no operating community toilet' ELSE 'the community toilet is not safely managed' END
        WHERE p_code = 'SF-3a' AND b.is_dependent
        UNION ALL
        SELECT true, b.exists_in_year AND b.population > 0 AND b.female_population IS NOT NULL, least(b.female_population, b.population), b.population,
               CASE WHEN b.population = 0 THEN 'no people' WHEN b.female_population IS NULL THEN 'number of women not known' ELSE 'no women' END
        WHERE p_code = 'SF-3c' AND b.uses_community_toilet
        UNION ALL
        SELECT true, b.exists_in_year AND b.ct_distance IS NOT NULL, b.ct_distance, 1,
               CASE WHEN b.primary_ct IS NULL THEN 'no operating community toilet' WHEN b.ct_distance IS NULL THEN 'place of building or toilet not known'
                    ELSE 'stands at the toilet' END
        WHERE p_code = 'SF-3e' AND b.uses_community_toilet
        UNION ALL
        SELECT true, b.exists_in_year, b.safe::integer, 1, 'waste not safely managed'
        WHERE b.functional_use_id = (SELECT f.id FROM building_info.functional_uses f
                                     WHERE f.code = CASE p_code WHEN 'SF-5' THEN 'educational' WHEN 'SF-6' THEN 'health' END)
        UNION ALL
        SELECT true, b.exists_in_year AND NOT b.population_unknown, 0,
               b.population::numeric * (b.unit_sludge_closed * s.r_closed + b.unit_sludge_permeable * s.r_permeable) / 1000 / b.unit_tanks,
               CASE WHEN b.population_unknown THEN 'number of people not known' END
        WHERE p_code = 'SF-1d' AND b.unit_sludge_closed + b.unit_sludge_permeable > 0
        UNION ALL
        SELECT true, b.exists_in_year AND NOT b.population_unknown AND b.unit_network + b.unit_to_sewer + b.unit_not_to_sewer > 0, 0,
               b.population::numeric * s.water * 365 / 100000
                   * (b.unit_network * s.f_network + b.unit_to_sewer * s.f_to_sewer + b.unit_not_to_sewer * s.f_not_to_sewer) / b.unit_tanks,
               CASE WHEN b.population_unknown THEN 'number of people not known'
                    WHEN b.unit_network + b.unit_to_sewer + b.unit_not_to_sewer = 0 THEN 'no wastewater counted for its sanitation' END
        WHERE p_code = 'SF-1f'
    ) r(listed, counts, n, d, why)
    WHERE r.listed
$$;
COMMENT ON FUNCTION cwis.records_of_buildings(integer, text) IS 'Buildings behind an indicator, with their part in its terms.';

CREATE FUNCTION cwis.records_of_tanks(p_year integer, p_lic_only boolean)
RETURNS TABLE (record_key text, role text, reason text, numerator numeric, denominator numeric)
LANGUAGE sql STABLE
AS $$
    WITH tank AS (
        SELECT l.containment_id, bool_or(b.is_lic) AS is_lic
        FROM cwis.building_base(p_year) b JOIN building_info.build_contains l ON l.bin = b.bin
        WHERE b.exists_in_year AND b.is_onsite AND NOT b.is_toilet_block
        GROUP BY l.containment_id
    ), emptied AS (
        SELECT DISTINCT e.containment_id FROM cwis.service_event(p_year) e WHERE e.kind = 'emptying'
    )
    SELECT c.id, CASE WHEN NOT r.counts THEN 'left_out' WHEN e.containment_id IS NOT NULL THEN 'numerator' ELSE 'denominator' END,
           CASE WHEN NOT r.counts THEN 'built after the year' WHEN e.containment_id IS NULL THEN 'not emptied in the year' END,
           CASE WHEN r.counts THEN (e.containment_id IS NOT NULL)::integer END, CASE WHEN r.counts THEN 1 END
    FROM tank t JOIN fsm.containments c ON c.id = t.containment_id
    LEFT JOIN emptied e ON e.containment_id = c.id
    CROSS JOIN LATERAL (SELECT c.construction_date IS NULL OR c.construction_date < make_date(p_year + 1, 1, 1)) r(counts)
    WHERE t.is_lic OR NOT p_lic_only
$$;
COMMENT ON FUNCTION cwis.records_of_tanks(integer, boolean) IS 'Containments behind SF-1b and SF-2b.';

CREATE FUNCTION cwis.records_of_toilets(p_year integer, p_code text)
RETURNS TABLE (record_key text, role text, reason text, numerator numeric, denominator numeric)
LANGUAGE sql STABLE
AS $$
    SELECT t.id::text, CASE WHEN o.id IS NULL THEN 'left_out' WHEN r.hit THEN 'numerator' ELSE 'denominator' END,
           CASE WHEN o.id IS NULL THEN CASE WHEN t.status THEN 'its building was built after the year' ELSE 'does not operate' END
                WHEN NOT r.hit THEN CASE WHEN p_code = 'SF-4a' THEN 'waste not safely managed' ELSE 'not of universal design' END END,
           CASE WHEN o.id IS NOT NULL THEN r.hit::integer END, CASE WHEN o.id IS NOT NULL THEN 1 END
    FROM fsm.toilets t
    LEFT JOIN cwis.operating_toilet(p_year) o ON o.id = t.id
    LEFT JOIN cwis.building_base(p_year) b ON p_code = 'SF-4a' AND b.bin = t.bin AND b.exists_in_year
    CROSS JOIN LATERAL (SELECT CASE WHEN p_code = 'SF-4a' THEN coalesce(b.safe, false) ELSE coalesce(o.universal_design, false) END) r(hit)
    WHERE lower(btrim(t.type)) = CASE WHEN p_code = 'SF-3b' THEN 'community toilet' ELSE 'public toilet' END
$$;
COMMENT ON FUNCTION cwis.records_of_toilets(integer, text) IS 'Toilets behind SF-3b, SF-4a and SF-4b.';

CREATE FUNCTION cwis.records_behind(p_year integer, p_code text)
RETURNS TABLE (record_table text, record_key text, role text, reason text, numerator numeric, denominator numeric)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET work_mem = '128MB'
SET jit = off
SET enable_mergejoin = off
AS $$
#variable_conflict use_column
DECLARE
    v_start date := make_date(p_year, 1, 1);
    v_end date := make_date(p_year + 1, 1, 1);
BEGIN
    PERFORM cwis.require_right('SELECT', 'You may not see CWIS reports. Ask the administrator for the right.');
    IF p_code IN ('EQ-1', 'SF-1a', 'SF-2a', 'SF-3a', 'SF-3c', 'SF-3e', 'SF-5', 'SF-6', 'SF-1d', 'SF-1f') THEN
        RETURN QUERY SELECT 'building_info.buildings', b.* FROM cwis.records_of_buildings(p_year, p_code) b;
    END IF;
    IF p_code IN ('SF-1d', 'SF-1e', 'SF-1f') THEN
        RETURN QUERY
        SELECT 'fsm.treatment_plants', p.id::text, CASE WHEN p.status AND p.capacity_per_day IS NOT NULL THEN 'numerator' ELSE 'left_out' END,
               CASE WHEN NOT p.status THEN 'does not operate' WHEN p.capacity_per_day IS NULL THEN 'capacity not known' END,
               CASE WHEN p.status THEN 365 * p.capacity_per_day END, NULL::numeric
        FROM fsm.treatment_plants p JOIN fsm.treatment_plant_types y ON y.id = p.type
        WHERE y.counts_as = CASE WHEN p_code = 'SF-1f' THEN 'wastewater' ELSE 'fecal_sludge' END;
    END IF;
    IF p_code IN ('SF-1b', 'SF-2b') THEN
        RETURN QUERY SELECT 'fsm.containments', t.* FROM cwis.records_of_tanks(p_year, p_code = 'SF-2b') t;
    ELSIF p_code IN ('SF-1c', 'SF-2c', 'SF-1e') THEN
        RETURN QUERY
        SELECT CASE e.kind WHEN 'emptying' THEN 'fsm.emptyings' ELSE 'fsm.sludge_collections' END, e.id::text,
               CASE WHEN e.volume IS NULL THEN 'left_out' WHEN e.kind = 'collection' AND p_code <> 'SF-1e' THEN 'numerator' ELSE 'denominator' END,
               CASE WHEN e.volume IS NULL THEN 'volume not known' END,
               CASE WHEN e.kind = 'collection' AND p_code <> 'SF-1e' THEN e.volume END,
               CASE WHEN e.kind = 'emptying' OR p_code = 'SF-1e' THEN e.volume END
        FROM cwis.service_event(p_year) e
        WHERE (p_code <> 'SF-2c' OR e.from_lic) AND (p_code <> 'SF-1e' OR e.kind = 'collection');
    ELSIF p_code = 'SF-7' THEN
        RETURN QUERY
        SELECT 'fsm.emptyings', e.id::text, CASE WHEN e.is_mechanical THEN 'numerator' ELSE 'denominator' END,
               CASE WHEN e.method_assumed THEN 'taken to be mechanical' WHEN NOT e.is_mechanical THEN 'done by hand' END,
               e.is_mechanical::integer::numeric, 1::numeric
        FROM cwis.service_event(p_year) e WHERE e.kind = 'emptying';
    ELSIF p_code = 'SF-1g' THEN
        RETURN QUERY
        SELECT 'fsm.treatmentplant_tests', t.id::text, CASE t.verdict WHEN 'pass' THEN 'numerator' WHEN 'fail' THEN 'denominator' ELSE 'left_out' END,
               CASE t.verdict WHEN 'fail' THEN 'above a limit' WHEN 'incomplete' THEN 'BOD, TSS or E. coli not measured'
                              WHEN 'influent' THEN 'sample of the influent' WHEN 'no_standard' THEN 'no standard in force' END,
               CASE t.verdict WHEN 'pass' THEN 1 WHEN 'fail' THEN 0 END::numeric, CASE WHEN t.verdict IN ('pass', 'fail') THEN 1 END::numeric
        FROM cwis.judged_test(p_year) t;
    ELSIF p_code IN ('SF-3b', 'SF-4a', 'SF-4b') THEN
        RETURN QUERY SELECT 'fsm.toilets', t.* FROM cwis.records_of_toilets(p_year, p_code) t;
    ELSIF p_code = 'SF-4d' THEN
        RETURN QUERY
        SELECT 'fsm.ctpt_users', v.id::text,
               CASE WHEN v.no_female_user IS NULL OR v.no_male_user IS NULL THEN 'left_out' WHEN v.no_female_user > 0 THEN 'numerator' ELSE 'denominator' END,
               CASE WHEN v.no_female_user IS NULL OR v.no_male_user IS NULL THEN 'women or men not counted' END,
               CASE WHEN v.no_male_user IS NOT NULL THEN v.no_female_user END::numeric, (v.no_female_user + v.no_male_user)::numeric
        FROM fsm.ctpt_users v JOIN fsm.toilets t ON t.id = v.toilet_id
        WHERE lower(btrim(t.type)) = 'public toilet' AND v.date >= v_start AND v.date < v_end;
    ELSIF p_code = 'SF-9' THEN
        RETURN QUERY
        SELECT 'public_health.water_samples', s.id::text,
               CASE WHEN s.water_coliform_test_result IS NULL THEN 'left_out' WHEN r.clean THEN 'numerator' ELSE 'denominator' END,
               CASE WHEN s.water_coliform_test_result IS NULL THEN 'no result' WHEN NOT r.clean THEN 'faecal coliform found' END,
               r.clean::integer::numeric, CASE WHEN r.clean IS NOT NULL THEN 1 END::numeric
        FROM public_health.water_samples s
        CROSS JOIN LATERAL (SELECT lower(btrim(s.water_coliform_test_result)) = 'negative') r(clean)
        WHERE s.sample_date >= v_start AND s.sample_date < v_end;
    END IF;
END
$$;
COMMENT ON FUNCTION cwis.records_behind(integer, text) IS
    'Records behind an indicator of a year as they are now: table, key, role (numerator, denominator, left_out), reason and part in the terms. The desk shows them in lists and on the map.';
