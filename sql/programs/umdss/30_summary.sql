-- The summary of areas: matrix T1, key figures T2. Spec: umdss.md 2.3. One definition for drawn areas, wards, roads and for the buildings that another
-- analysis found: area numbers and BINs side by side. Area 0 is "all areas": a building of several areas counts once.
-- The functions of numbers run with the owner's rights, so that every role that reads buildings gets the same figures; they give counts, no records.
-- A custom plan each time: the planner then sees how many buildings there are.
-- requires: umdss/10_basis.sql
-- requires: fsm/10_containment_status.sql

CREATE FUNCTION umdss.matrix(area_nos integer[], bins text[])
RETURNS TABLE (area_no integer, structure_type_id integer, structure_type text, n_buildings bigint, sys_01 bigint, sys_02 bigint, sys_03 bigint, sys_04 bigint,
    sys_05 bigint, sys_06 bigint, sys_07 bigint, sys_08 bigint, sys_09 bigint, sys_10 bigint, sys_11 bigint, sys_12 bigint, sys_na bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    RETURN QUERY
    WITH chosen AS MATERIALIZED (
        SELECT u.no, u.bin FROM unnest(area_nos, bins) AS u (no, bin)
    ), several AS (
        SELECT count(DISTINCT c.no) > 1 AS yes FROM chosen c
    ), counted_set AS (
        SELECT c.no, c.bin FROM chosen c
        UNION ALL
        SELECT DISTINCT 0, c.bin FROM chosen c WHERE (SELECT yes FROM several)
    ), counted AS (
        SELECT s.no, CASE WHEN grouping(coalesce(b.structure_type_id, -1)) = 1 THEN -2 ELSE coalesce(b.structure_type_id, -1) END AS structure,
               count(*) AS n,
               count(*) FILTER (WHERE b.sanitation_system_id = 1) AS s1, count(*) FILTER (WHERE b.sanitation_system_id = 2) AS s2,
               count(*) FILTER (WHERE b.sanitation_system_id = 3) AS s3, count(*) FILTER (WHERE b.sanitation_system_id = 4) AS s4,
               count(*) FILTER (WHERE b.sanitation_system_id = 5) AS s5, count(*) FILTER (WHERE b.sanitation_system_id = 6) AS s6,
               count(*) FILTER (WHERE b.sanitation_system_id = 7) AS s7, count(*) FILTER (WHERE b.sanitation_system_id = 8) AS s8,
               count(*) FILTER (WHERE b.sanitation_system_id = 9) AS s9, count(*) FILTER (WHERE b.sanitation_system_id = 10) AS s10,
               count(*) FILTER (WHERE b.sanitation_system_id = 11) AS s11, count(*) FILTER (WHERE b.sanitation_system_id = 12) AS s12,
               count(*) FILTER (WHERE b.sanitation_system_id IS NULL OR b.sanitation_system_id > 12) AS na
          FROM counted_set s JOIN building_info.buildings b ON b.bin = s.bin
         GROUP BY GROUPING SETS ((s.no, coalesce(b.structure_type_id, -1)), (s.no))
    ), lines AS (
        SELECT t.id AS structure, t.label, t.sort_order AS place FROM building_info.structure_types t
         WHERE t.is_active OR EXISTS (SELECT 1 FROM counted c WHERE c.structure = t.id)
        UNION ALL VALUES (-1, 'Not recorded', 100000), (-2, 'Total', 100001)
    )
    SELECT a.no, nullif(nullif(l.structure, -1), -2), l.label, coalesce(c.n, 0), coalesce(c.s1, 0), coalesce(c.s2, 0), coalesce(c.s3, 0), coalesce(c.s4, 0),
           coalesce(c.s5, 0), coalesce(c.s6, 0), coalesce(c.s7, 0), coalesce(c.s8, 0), coalesce(c.s9, 0), coalesce(c.s10, 0), coalesce(c.s11, 0),
           coalesce(c.s12, 0), coalesce(c.na, 0)
      FROM (SELECT DISTINCT s.no FROM counted_set s) a
     CROSS JOIN lines l
      LEFT JOIN counted c ON c.no = a.no AND c.structure = l.structure
     ORDER BY a.no, l.place, l.structure DESC;
END
$$;
COMMENT ON FUNCTION umdss.matrix(integer[], text[]) IS
    'Buildings by structure type (rows, with Not recorded and Total) and sanitation system (columns) for each area; area 0 is all areas, each building once (umdss T1).';

-- Service counts stand apart: who asks for a summary may see how many, not which.
CREATE FUNCTION umdss.key_figures(area_nos integer[], bins text[], as_of date)
RETURNS TABLE (area_no integer, n_buildings bigint, n_main bigint, n_associated bigint,
    population bigint, male bigint, female bigint, other_gender bigint, n_missing_population bigint, households bigint, population_per_household numeric,
    n_lic_buildings bigint, lic_population bigint,
    sys_01 bigint, sys_02 bigint, sys_03 bigint, sys_04 bigint, sys_05 bigint, sys_06 bigint, sys_07 bigint, sys_08 bigint, sys_09 bigint, sys_10 bigint,
    sys_11 bigint, sys_12 bigint, sys_na bigint,
    pop_sys_01 bigint, pop_sys_02 bigint, pop_sys_03 bigint, pop_sys_04 bigint, pop_sys_05 bigint, pop_sys_06 bigint, pop_sys_07 bigint, pop_sys_08 bigint,
    pop_sys_09 bigint, pop_sys_10 bigint, pop_sys_11 bigint, pop_sys_12 bigint, pop_sys_na bigint,
    pct_onsite numeric, pct_sewer numeric, pct_unsafe_direct numeric, n_without_toilet bigint,
    n_containments bigint, con_type_01 bigint, con_type_02 bigint, con_type_03 bigint, con_type_04 bigint, con_type_05 bigint, con_type_06 bigint,
    con_type_07 bigint, con_type_08 bigint, con_type_09 bigint, con_type_10 bigint, con_type_11 bigint, con_type_12 bigint, con_type_13 bigint,
    con_type_14 bigint, con_type_15 bigint, con_type_16 bigint, con_type_na bigint,
    con_septic bigint, con_double_pit bigint, con_permeable bigint, con_lined_pit bigint, con_volume_m3 numeric, n_missing_volume bigint,
    con_emptied bigint, con_never_emptied bigint, con_overdue bigint, n_wells bigint, con_near_well bigint,
    apps_open bigint, apps_12m bigint, emptied_12m bigint, volume_12m_m3 numeric,
    tax_paid_pct numeric, water_paid_pct numeric, swm_paid_pct numeric)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    today date := umdss.day_of(as_of);
    year_ago date := (today - interval '12 months')::date;
    near_m numeric := coalesce(imis.setting_number('umdss_well_distance_m'), 15);
    interval_years numeric := coalesce(imis.setting_number('emptying_interval_years'), 3);
BEGIN
    RETURN QUERY
    WITH chosen AS MATERIALIZED (
        SELECT u.no, u.bin FROM unnest(area_nos, bins) AS u (no, bin)
    ), several AS (
        SELECT count(DISTINCT c.no) > 1 AS yes FROM chosen c
    ), counted_set AS MATERIALIZED (
        SELECT c.no, c.bin FROM chosen c
        UNION ALL
        SELECT DISTINCT 0, c.bin FROM chosen c WHERE (SELECT yes FROM several)
    ), b AS (
        SELECT s.no, count(*) AS n, count(*) FILTER (WHERE x.building_associated_to IS NULL) AS main,
               sum(x.population_served) AS pop, sum(x.male_population) AS male, sum(x.female_population) AS female, sum(x.other_population) AS other,
               count(*) FILTER (WHERE x.population_served IS NULL) AS no_pop, sum(x.household_served) AS hh,
               count(*) FILTER (WHERE x.lic_id IS NOT NULL OR x.low_income_hh) AS lic,
               sum(x.population_served) FILTER (WHERE x.lic_id IS NOT NULL OR x.low_income_hh) AS lic_pop,
               count(*) FILTER (WHERE x.toilet_status = false) AS no_toilet, count(*) FILTER (WHERE x.well_presence_status) AS wells,
               count(*) FILTER (WHERE umdss.is_onsite(x.sanitation_system_id)) AS onsite,
               count(*) FILTER (WHERE umdss.is_direct(x.sanitation_system_id)) AS direct
          FROM counted_set s JOIN building_info.buildings x ON x.bin = s.bin GROUP BY s.no
    ), sy AS (
        SELECT q.no, array_agg(q.n ORDER BY q.sys) AS n, array_agg(q.pop ORDER BY q.sys) AS pop
          FROM (SELECT a.no, k.sys, coalesce(g.n, 0) AS n, coalesce(g.pop, 0) AS pop
                  FROM (SELECT DISTINCT s.no FROM counted_set s) a CROSS JOIN generate_series(1, 13) AS k (sys)
                  LEFT JOIN (SELECT s.no, CASE WHEN x.sanitation_system_id BETWEEN 1 AND 12 THEN x.sanitation_system_id ELSE 13 END AS sys,
                                    count(*) AS n, sum(x.population_served)::bigint AS pop
                               FROM counted_set s JOIN building_info.buildings x ON x.bin = s.bin GROUP BY 1, 2) g ON g.no = a.no AND g.sys = k.sys) q
         GROUP BY q.no
    ), linked AS MATERIALIZED (
        SELECT DISTINCT s.no, l.containment_id FROM counted_set s JOIN building_info.build_contains l ON l.bin = s.bin
    ), emptied AS (
        SELECT i.containment_id, count(*) AS times, max(e.emptied_date) AS last_day
          FROM (SELECT DISTINCT l.containment_id FROM linked l) i
          JOIN fsm.applications a ON a.containment_id = i.containment_id
          JOIN fsm.emptyings e ON e.application_id = a.id AND e.emptied_date <= today
         GROUP BY i.containment_id
    ), tank AS MATERIALIZED (
        SELECT l.no, c.type_id, t.family, c.size, c.distance_closest_well,
               coalesce(e.times > 0, false) OR coalesce(c.survey_emptied, false) OR c.survey_last_emptied_date IS NOT NULL AS was_emptied,
               (coalesce(e.last_day, c.survey_last_emptied_date)
                + make_interval(months => round(12 * coalesce(t.emptying_interval_years, interval_years))::integer))::date < today AS overdue
          FROM linked l
          JOIN fsm.containments c ON c.id = l.containment_id AND c.decommissioned_date IS NULL
          JOIN fsm.containment_types t ON t.id = c.type_id
          LEFT JOIN emptied e ON e.containment_id = c.id
    ), c AS (
        SELECT k.no, count(*) AS n, sum(k.size) AS volume, count(*) FILTER (WHERE k.size IS NULL) AS no_volume,
               count(*) FILTER (WHERE k.family = 'septic_tank') AS septic, count(*) FILTER (WHERE k.family = 'double_pit') AS double_pit,
               count(*) FILTER (WHERE k.family = 'unlined_pit') AS permeable, count(*) FILTER (WHERE k.family = 'lined_pit') AS lined,
               count(*) FILTER (WHERE k.was_emptied) AS emptied, count(*) FILTER (WHERE NOT k.was_emptied) AS never, count(*) FILTER (WHERE k.overdue) AS overdue,
               count(*) FILTER (WHERE k.distance_closest_well < near_m) AS near_well
          FROM tank k GROUP BY k.no
    ), ct AS (
        SELECT q.no, array_agg(q.n ORDER BY q.type) AS n
          FROM (SELECT a.no, g.type, coalesce(k.n, 0) AS n
                  FROM (SELECT DISTINCT t.no FROM tank t) a CROSS JOIN generate_series(1, 17) AS g (type)
                  LEFT JOIN (SELECT t.no, least(t.type_id, 17) AS type, count(*) AS n FROM tank t GROUP BY 1, 2) k ON k.no = a.no AND k.type = g.type) q
         GROUP BY q.no
    ), job AS (
        SELECT s.no, count(*) FILTER (WHERE e.id IS NULL AND p.application_date <= today) AS open,
               count(*) FILTER (WHERE p.application_date > year_ago AND p.application_date <= today) AS new,
               count(e.id) FILTER (WHERE e.emptied_date > year_ago AND e.emptied_date <= today) AS done,
               sum(e.volume_of_sludge) FILTER (WHERE e.emptied_date > year_ago AND e.emptied_date <= today) AS volume
          FROM counted_set s JOIN fsm.applications p ON p.bin = s.bin LEFT JOIN fsm.emptyings e ON e.application_id = p.id
         GROUP BY s.no
    )
    SELECT b.no, b.n, b.main, b.n - b.main, coalesce(b.pop, 0)::bigint, coalesce(b.male, 0)::bigint, coalesce(b.female, 0)::bigint, coalesce(b.other, 0)::bigint,
           b.no_pop, coalesce(b.hh, 0)::bigint, round(b.pop::numeric / nullif(b.hh, 0), 2), b.lic, coalesce(b.lic_pop, 0)::bigint,
           sy.n[1], sy.n[2], sy.n[3], sy.n[4], sy.n[5], sy.n[6], sy.n[7], sy.n[8], sy.n[9], sy.n[10], sy.n[11], sy.n[12], sy.n[13],
           sy.pop[1], sy.pop[2], sy.pop[3], sy.pop[4], sy.pop[5], sy.pop[6], sy.pop[7], sy.pop[8], sy.pop[9], sy.pop[10], sy.pop[11], sy.pop[12], sy.pop[13],
           round(b.onsite * 100.0 / b.n, 1), round(sy.n[1] * 100.0 / b.n, 1), round(b.direct * 100.0 / b.n, 1), b.no_toilet,
           coalesce(c.n, 0), coalesce(ct.n[1], 0), coalesce(ct.n[2], 0), coalesce(ct.n[3], 0), coalesce(ct.n[4], 0), coalesce(ct.n[5], 0), coalesce(ct.n[6], 0),
           coalesce(ct.n[7], 0), coalesce(ct.n[8], 0), coalesce(ct.n[9], 0), coalesce(ct.n[10], 0), coalesce(ct.n[11], 0), coalesce(ct.n[12], 0),
           coalesce(ct.n[13], 0), coalesce(ct.n[14], 0), coalesce(ct.n[15], 0), coalesce(ct.n[16], 0), coalesce(ct.n[17], 0),
           coalesce(c.septic, 0), coalesce(c.double_pit, 0), coalesce(c.permeable, 0), coalesce(c.lined, 0), coalesce(c.volume, 0), coalesce(c.no_volume, 0),
           coalesce(c.emptied, 0), coalesce(c.never, 0), coalesce(c.overdue, 0), b.wells, coalesce(c.near_well, 0),
           coalesce(job.open, 0), coalesce(job.new, 0), coalesce(job.done, 0), coalesce(job.volume, 0), p.tax, p.water, p.waste
      FROM b JOIN sy ON sy.no = b.no
      LEFT JOIN c ON c.no = b.no LEFT JOIN ct ON ct.no = b.no LEFT JOIN job ON job.no = b.no
      LEFT JOIN umdss.paid_shares((SELECT array_agg(s.no) FROM counted_set s), (SELECT array_agg(s.bin) FROM counted_set s), today) p ON p.area_no = b.no
     ORDER BY b.no;
END
$$;
COMMENT ON FUNCTION umdss.key_figures(integer[], text[], date) IS
    'Key figures of areas: buildings, people, sanitation systems, containments, service, payments; area 0 is all areas, each building once (umdss T2).';

-- Shares of main buildings without dues among those with a payment record. Of fewer than five such buildings a share would tell of a single household:
-- it stays empty unless the role may read the payments themselves.
-- One pass for all areas: each payment table is read once.
CREATE FUNCTION umdss.paid_shares(area_nos integer[], bins text[], as_of date) RETURNS TABLE (area_no integer, tax numeric, water numeric, waste numeric)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    least_number constant integer := 5;
    since date := (as_of - interval '1 year')::date;
    of_tax integer := CASE WHEN has_any_column_privilege(session_user, 'taxpayment_info.tax_payments', 'SELECT') THEN 1 ELSE least_number END;
    of_water integer := CASE WHEN has_any_column_privilege(session_user, 'watersupply_info.watersupply_payments', 'SELECT') THEN 1 ELSE least_number END;
    of_waste integer := CASE WHEN has_any_column_privilege(session_user, 'swm_info.swmservice_payments', 'SELECT') THEN 1 ELSE least_number END;
BEGIN
    RETURN QUERY
    SELECT u.no,
           CASE WHEN count(t.id) >= of_tax
                THEN round(count(t.id) FILTER (WHERE t.last_payment_date > since AND t.last_payment_date <> DATE '1970-01-01') * 100.0 / nullif(count(t.id), 0), 1) END,
           CASE WHEN count(w.id) >= of_water
                THEN round(count(w.id) FILTER (WHERE w.last_payment_date > since AND w.last_payment_date <> DATE '1970-01-01') * 100.0 / nullif(count(w.id), 0), 1) END,
           CASE WHEN count(s.id) >= of_waste
                THEN round(count(s.id) FILTER (WHERE s.last_payment_date > since AND s.last_payment_date <> DATE '1970-01-01') * 100.0 / nullif(count(s.id), 0), 1) END
      FROM unnest(area_nos, bins) AS u (no, bin)
      JOIN building_info.buildings b ON b.bin = u.bin AND b.building_associated_to IS NULL
      LEFT JOIN taxpayment_info.tax_payments t ON t.tax_code = b.tax_code AND t.batch_id = (SELECT taxpayment_info.current_batch())
      LEFT JOIN watersupply_info.watersupply_payments w ON w.water_customer_id = b.water_customer_id AND w.batch_id = (SELECT watersupply_info.current_batch())
      LEFT JOIN swm_info.swmservice_payments s ON s.swm_customer_id = b.swm_customer_id AND s.batch_id = (SELECT swm_info.current_batch())
     GROUP BY u.no;
END
$$;
COMMENT ON FUNCTION umdss.paid_shares(integer[], text[], date) IS
    'Share of main buildings with a payment record that owe nothing on a day, %, by area, for tax, water and solid waste; empty below five records unless the role may read them (umdss 1.2.2, T2).';
