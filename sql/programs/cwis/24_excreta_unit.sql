-- What becomes of each building's excreta, in whole parts: the ground of flow diagram and service ladder. Spec: cwis.md 3.10, 10.2, 10.3.
-- requires: cwis/10_base.sql

CREATE FUNCTION cwis.missing_flow_settings() RETURNS text[]
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT array_remove(ARRAY[CASE WHEN imis.setting_number('sfd_emptying_window_years') IS NULL THEN 'sfd_emptying_window_years' END,
                              CASE WHEN imis.setting_text('sfd_groundwater_risk') IS NULL THEN 'sfd_groundwater_risk' END], NULL)
$$;
COMMENT ON FUNCTION cwis.missing_flow_settings() IS 'Settings that flow diagram and service ladder need and that have no value; without one of them nothing is drawn (cwis.md 6).';

CREATE FUNCTION cwis.chain_factors(p_year integer)
RETURNS TABLE (f4 numeric, f5 numeric, w5 numeric, f4_assumed boolean, f5_assumed boolean, w5_assumed boolean,
               emptied numeric, collected numeric, window_years integer, groundwater_risk text)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    WITH setting AS (
        SELECT imis.setting_number('sfd_emptying_window_years')::integer AS years, imis.setting_text('sfd_groundwater_risk') AS risk
    ), volume AS (
        SELECT coalesce((SELECT sum(e.volume_of_sludge) FROM fsm.emptyings e
                         WHERE e.emptied_date >= make_date(p_year - s.years + 1, 1, 1) AND e.emptied_date < make_date(p_year + 1, 1, 1)), 0) AS emptied,
               coalesce((SELECT sum(c.volume_of_sludge) FROM fsm.sludge_collections c
                         WHERE c.date >= make_date(p_year - s.years + 1, 1, 1) AND c.date < make_date(p_year + 1, 1, 1)), 0) AS collected
        FROM setting s
    ), plant AS (
        SELECT p.id, y.counts_as = 'fecal_sludge' AS takes_sludge,
               -- Co-treatment takes both (types 1, 2, 4 for wastewater).
               y.counts_as = 'wastewater' OR y.code = 'co_treatment' AS takes_wastewater
        FROM fsm.treatment_plants p JOIN fsm.treatment_plant_types y ON y.id = p.type WHERE p.status
    ), test AS (
        SELECT count(*) FILTER (WHERE p.takes_sludge AND j.verdict = 'pass') AS sludge_pass, count(*) FILTER (WHERE p.takes_sludge) AS sludge_judged,
               count(*) FILTER (WHERE p.takes_wastewater AND j.verdict = 'pass') AS water_pass, count(*) FILTER (WHERE p.takes_wastewater) AS water_judged
        FROM cwis.judged_test(p_year) j JOIN fsm.treatmentplant_tests t ON t.id = j.id JOIN plant p ON p.id = t.treatment_plant_id
        WHERE j.verdict IN ('pass', 'fail')
    ), there AS (
        SELECT coalesce(bool_or(takes_sludge), false) AS sludge, coalesce(bool_or(takes_wastewater), false) AS water FROM plant
    )
    SELECT CASE WHEN v.emptied = 0 THEN 0 ELSE least(1, v.collected * 1.000000000000000000000000000000 / v.emptied) END,
           CASE WHEN t.sludge_judged > 0 THEN t.sludge_pass * 1.000000000000000000000000000000 / t.sludge_judged WHEN h.sludge THEN 1 ELSE 0 END,
           CASE WHEN t.water_judged > 0 THEN t.water_pass * 1.000000000000000000000000000000 / t.water_judged WHEN h.water THEN 1 ELSE 0 END,
           v.emptied = 0, t.sludge_judged = 0, t.water_judged = 0, v.emptied, v.collected, s.years, s.risk
    FROM setting s, volume v, test t, there h
$$;
COMMENT ON FUNCTION cwis.chain_factors(integer) IS
    'City-wide factors of the service chain in a year: F4 emptied sludge delivered, F5 sludge treated, W5 wastewater treated, as fractions; *_assumed when no emptying or no complete test says so (cwis.md 10.2).';

CREATE FUNCTION cwis.flow_window(p_year integer, OUT first_day date, OUT last_day date)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT make_date(p_year - imis.setting_number('sfd_emptying_window_years')::integer + 1, 1, 1), make_date(p_year, 12, 31) $$;
COMMENT ON FUNCTION cwis.flow_window(integer) IS 'The days within which an emptying counts in the flow diagram of a year: whole years, as many as the setting says (cwis.md 10.2).';

CREATE FUNCTION cwis.tank_fate(first_day date, last_day date, judged_tanks text[], tanks_at_risk boolean[])
RETURNS TABLE (bin text, tanks integer, emptied_in_situ integer, emptied_sewer integer, emptied_drain integer, emptied_other integer,
               left_in_situ integer, left_sewer integer, left_drain integer, left_other integer)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    WITH setting AS (
        SELECT imis.setting_text('sfd_groundwater_risk') = 'significant' AS risky
    ), emptied AS (
        SELECT DISTINCT a.containment_id
        FROM fsm.emptyings e JOIN fsm.applications a ON a.id = e.application_id
        WHERE a.containment_id IS NOT NULL AND e.emptied_date >= first_day AND e.emptied_date <= last_day
    ), fate AS (
        SELECT l.bin, e.containment_id IS NOT NULL AS is_emptied,
               CASE WHEN y.keeps_sludge IN ('sewer', 'drain') THEN y.keeps_sludge
                    WHEN (y.keeps_sludge = 'always' AND j.risky IS NOT TRUE) OR (y.keeps_sludge = 'unless_groundwater_risk' AND NOT coalesce(j.risky, s.risky)) THEN 'in_situ'
                    ELSE 'other' END AS keeps
        FROM building_info.build_contains l
        JOIN fsm.containments c ON c.id = l.containment_id
        CROSS JOIN setting s
        LEFT JOIN fsm.containment_types y ON y.id = c.type_id
        LEFT JOIN emptied e ON e.containment_id = c.id
        LEFT JOIN unnest(judged_tanks, tanks_at_risk) j (id, risky) ON j.id = c.id
    )
    SELECT f.bin, count(*)::integer,
           (count(*) FILTER (WHERE f.is_emptied AND f.keeps = 'in_situ'))::integer, (count(*) FILTER (WHERE f.is_emptied AND f.keeps = 'sewer'))::integer,
           (count(*) FILTER (WHERE f.is_emptied AND f.keeps = 'drain'))::integer, (count(*) FILTER (WHERE f.is_emptied AND f.keeps = 'other'))::integer,
           (count(*) FILTER (WHERE NOT f.is_emptied AND f.keeps = 'in_situ'))::integer, (count(*) FILTER (WHERE NOT f.is_emptied AND f.keeps = 'sewer'))::integer,
           (count(*) FILTER (WHERE NOT f.is_emptied AND f.keeps = 'drain'))::integer, (count(*) FILTER (WHERE NOT f.is_emptied AND f.keeps = 'other'))::integer
    FROM fate f GROUP BY f.bin
$$;
COMMENT ON FUNCTION cwis.tank_fate(date, date, text[], boolean[]) IS
    'Containments of each building, counted by whether they were emptied within a period and whether they keep their sludge: in the ground, by their sewer or drain, or not. Risk to groundwater is that of the setting, except for containments judged one by one (cwis.md 10.2, umdss 7.15).';

CREATE FUNCTION cwis.excreta_unit(p_year integer, first_day date, last_day date, judged_tanks text[], tanks_at_risk boolean[])
RETURNS TABLE (bin text, ward integer, lic_id integer, population integer, private_population integer, parts integer,
               ww_delivered integer, ww_lost integer, on_site integer, open_defecation integer,
               emptied integer, kept integer, leaked integer, sn_delivered integer, sn_lost integer,
               rung text, own_parts integer, own_network integer, own_always integer, own_emptied integer, own_kept integer, own_supernatant integer)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    WITH sewer AS (
        SELECT s.code, p.id IS NOT NULL AS ok FROM utility_info.sewers s LEFT JOIN fsm.treatment_plants p ON p.id = s.treatment_plant_id AND p.status
    ), drain AS (
        SELECT d.code, p.id IS NOT NULL AS tp,
               p.id IS NOT NULL OR (lower(btrim(d.cover_type)) = 'closed' AND lower(btrim(d.surface_type)) = 'lined') AS ok
        FROM utility_info.drains d LEFT JOIN fsm.treatment_plants p ON p.id = d.treatment_plant_id AND p.status
    ), fate AS (
        -- Sludge in halves: a tank with an outlet keeps one half, the other half leaves as supernatant.
        SELECT b.bin, b.sanitation_system_id AS system, coalesce(k.is_onsite, false) AS is_onsite, coalesce(t.tanks, 0) AS tanks,
               s.ok AS sewer_ok, d.tp AS drain_tp, d.ok AS drain_ok,
               k.wastewater, k.safe_rule,
               2 * (t.emptied_in_situ + t.emptied_other) + t.emptied_sewer + t.emptied_drain AS emptied,
               2 * t.emptied_in_situ + CASE WHEN s.code IS NOT NULL THEN t.emptied_sewer ELSE 0 END + CASE WHEN d.tp THEN t.emptied_drain ELSE 0 END AS emptied_contained,
               2 * t.left_in_situ + CASE WHEN s.code IS NOT NULL THEN t.left_sewer ELSE 0 END + CASE WHEN d.tp THEN t.left_drain ELSE 0 END AS kept,
               2 * t.left_other + CASE WHEN s.code IS NULL THEN t.left_sewer ELSE 0 END + CASE WHEN d.tp IS NOT TRUE THEN t.left_drain ELSE 0 END AS leaked,
               CASE WHEN s.ok THEN t.emptied_sewer + t.left_sewer ELSE 0 END + CASE WHEN d.tp THEN t.emptied_drain + t.left_drain ELSE 0 END AS sn_delivered,
               CASE WHEN s.ok THEN 0 ELSE t.emptied_sewer + t.left_sewer END + CASE WHEN d.tp THEN 0 ELSE t.emptied_drain + t.left_drain END AS sn_lost
        FROM building_info.buildings b
        LEFT JOIN cwis.sanitation_class k ON k.sanitation_system_id = b.sanitation_system_id
        LEFT JOIN cwis.tank_fate(first_day, last_day, judged_tanks, tanks_at_risk) t ON t.bin = b.bin
        LEFT JOIN sewer s ON s.code = b.sewer_code
        LEFT JOIN drain d ON d.code = b.drain_code
    )
    SELECT b.bin, b.ward, b.lic_id, b.population, b.private_population,
           -- All parts out of 2 x containments; where there is none, out of 2.
           CASE WHEN h.is_onsite AND h.tanks > 0 THEN h.tanks ELSE 1 END,
           CASE WHEN (h.system = 1 AND h.sewer_ok) OR (h.system = 2 AND h.drain_tp) THEN 2 ELSE 0 END,
           CASE WHEN (h.system = 1 AND h.sewer_ok IS NOT TRUE) OR (h.system = 2 AND h.drain_tp IS NOT TRUE) OR (h.wastewater = 'not_to_sewer' AND h.safe_rule = 'never')
                THEN 2 ELSE 0 END,
           CASE WHEN h.safe_rule = 'always' THEN 2 ELSE 0 END,
           CASE WHEN b.sanitation_system_id = 10 THEN 2 ELSE 0 END,
           CASE WHEN h.is_onsite THEN coalesce(h.emptied, 0) ELSE 0 END, CASE WHEN h.is_onsite THEN coalesce(h.kept, 0) ELSE 0 END,
           CASE WHEN h.is_onsite THEN coalesce(h.leaked, 0) ELSE 0 END,
           CASE WHEN h.is_onsite THEN coalesce(h.sn_delivered, 0) ELSE 0 END, CASE WHEN h.is_onsite THEN coalesce(h.sn_lost, 0) ELSE 0 END,
           CASE WHEN b.sanitation_system_id IS NULL OR (b.uses_community_toilet AND b.primary_ct IS NULL) THEN NULL
                WHEN b.sanitation_system_id = 10 THEN 'open_defecation'
                WHEN b.sanitation_system_id = 12 THEN 'limited'
                WHEN b.uses_community_toilet THEN CASE WHEN h.safe_rule IN ('sewer', 'always', 'containment') OR (h.safe_rule = 'drain' AND h.drain_ok) THEN 'limited' ELSE 'unimproved' END
                WHEN h.safe_rule IN ('sewer', 'always', 'containment') OR (h.safe_rule = 'drain' AND h.drain_ok) THEN 'improved'
                ELSE 'unimproved' END,
           CASE WHEN h.is_onsite AND h.tanks > 0 THEN h.tanks ELSE 1 END,
           CASE WHEN (h.system = 1 AND h.sewer_ok) OR (h.system = 2 AND h.drain_tp) THEN 2 ELSE 0 END,
           CASE WHEN h.safe_rule = 'always' THEN 2 ELSE 0 END,
           CASE WHEN h.is_onsite THEN coalesce(h.emptied_contained, 0) ELSE 0 END,
           CASE WHEN h.is_onsite THEN coalesce(h.kept, 0) ELSE 0 END,
           CASE WHEN h.is_onsite THEN coalesce(h.sn_delivered, 0) ELSE 0 END
    FROM cwis.building_base(p_year) b
    LEFT JOIN fate h ON h.bin = CASE WHEN b.uses_community_toilet THEN b.ct_bin ELSE b.bin END
    WHERE b.exists_in_year
$$;
COMMENT ON FUNCTION cwis.excreta_unit(integer, date, date, text[], boolean[]) IS
    'One row a building of the year: its people, and the whole parts (out of 2 x parts) of their excreta by fate, on its own technology or that of its community toilet; and its rung of the ladder with the parts that make it safely managed (cwis.md 10.2, 10.3).';
