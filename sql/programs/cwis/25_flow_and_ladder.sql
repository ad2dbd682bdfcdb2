-- Flow diagram of excreta (SFD-1) and service ladder (JMP-1) for the city and its parts. Spec: cwis.md 10.2-10.4.
-- requires: cwis/20_terms.sql cwis/24_excreta_unit.sql

CREATE FUNCTION cwis.whole(p_units numeric) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT coalesce(p_units, 0) * 1.000000000000000000000000000000 / 10685862914126400 $$;
COMMENT ON FUNCTION cwis.whole(numeric) IS 'People from a sum of halves in the small units of split_sum.';

-- SECURITY DEFINER like compute(): who may see the figures need not see the people behind them.
CREATE FUNCTION cwis.flow_and_ladder(p_year integer)
RETURNS TABLE (group_kind text, group_value text, buildings bigint, population bigint, classified numeric, flow jsonb, ladder_base numeric, ladder jsonb,
               safely_managed_people numeric)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET work_mem = '256MB'
SET jit = off
SET enable_mergejoin = off
AS $$
BEGIN
    IF cardinality(cwis.missing_flow_settings()) > 0 THEN
        RETURN;
    END IF;
    RETURN QUERY
    WITH part AS (
        SELECT GROUPING(u.ward, (u.lic_id IS NOT NULL), u.lic_id) AS kind, u.ward, u.lic_id IS NOT NULL AS is_lic, u.lic_id, u.parts,
               count(*) AS buildings, sum(u.population::bigint) AS population,
               sum(u.population::bigint * u.ww_delivered) AS ww_delivered, sum(u.population::bigint * u.ww_lost) AS ww_lost,
               sum(u.population::bigint * u.on_site) AS on_site, sum(u.population::bigint * u.open_defecation) AS open_defecation,
               sum(u.population::bigint * u.emptied) AS emptied, sum(u.population::bigint * u.kept) AS kept, sum(u.population::bigint * u.leaked) AS leaked,
               sum(u.population::bigint * u.sn_delivered) AS sn_delivered, sum(u.population::bigint * u.sn_lost) AS sn_lost,
               sum(u.population::bigint) FILTER (WHERE u.rung IS NULL) AS unranked,
               sum(u.population::bigint) FILTER (WHERE u.rung = 'open_defecation') AS rung_open,
               sum(u.population::bigint) FILTER (WHERE u.rung = 'unimproved') AS rung_unimproved,
               coalesce(sum(u.population::bigint) FILTER (WHERE u.rung = 'limited'), 0)
                   + coalesce(sum(u.population::bigint - u.private_population) FILTER (WHERE u.rung = 'improved'), 0) AS rung_limited,
               coalesce(sum(u.private_population::bigint) FILTER (WHERE u.rung = 'improved'), 0) AS rung_own,
               sum(u.private_population::bigint * u.own_network) FILTER (WHERE u.rung = 'improved') AS own_network,
               sum(u.private_population::bigint * u.own_always) FILTER (WHERE u.rung = 'improved') AS own_always,
               sum(u.private_population::bigint * u.own_emptied) FILTER (WHERE u.rung = 'improved') AS own_emptied,
               sum(u.private_population::bigint * u.own_kept) FILTER (WHERE u.rung = 'improved') AS own_kept,
               sum(u.private_population::bigint * u.own_supernatant) FILTER (WHERE u.rung = 'improved') AS own_supernatant
        FROM cwis.flow_window(p_year) w CROSS JOIN LATERAL cwis.excreta_unit(p_year, w.first_day, w.last_day, NULL, NULL) u
        GROUP BY GROUPING SETS ((u.parts), (u.parts, u.ward), (u.parts, (u.lic_id IS NOT NULL)), (u.parts, u.lic_id))
    ), summed AS (
        SELECT CASE p.kind WHEN 7 THEN 'city' WHEN 3 THEN 'ward' WHEN 5 THEN 'lic' ELSE 'community' END AS group_kind,
               CASE p.kind WHEN 7 THEN '' WHEN 3 THEN coalesce(p.ward::text, 'none') WHEN 5 THEN CASE WHEN p.is_lic THEN 'LIC' ELSE 'non-LIC' END ELSE p.lic_id::text END AS group_value,
               sum(p.buildings) AS buildings, sum(p.population) AS population,
               cwis.whole(sum(cwis.split_sum(p.ww_delivered, p.parts))) AS ww_delivered, cwis.whole(sum(cwis.split_sum(p.ww_lost, p.parts))) AS ww_lost,
               cwis.whole(sum(cwis.split_sum(p.on_site, p.parts))) AS on_site, cwis.whole(sum(cwis.split_sum(p.open_defecation, p.parts))) AS open_defecation,
               cwis.whole(sum(cwis.split_sum(p.emptied, p.parts))) AS emptied, cwis.whole(sum(cwis.split_sum(p.kept, p.parts))) AS kept,
               cwis.whole(sum(cwis.split_sum(p.leaked, p.parts))) AS leaked,
               cwis.whole(sum(cwis.split_sum(p.sn_delivered, p.parts))) AS sn_delivered, cwis.whole(sum(cwis.split_sum(p.sn_lost, p.parts))) AS sn_lost,
               coalesce(sum(p.unranked), 0) AS unranked, coalesce(sum(p.rung_open), 0) AS rung_open, coalesce(sum(p.rung_unimproved), 0) AS rung_unimproved,
               sum(p.rung_limited) AS rung_limited, sum(p.rung_own) AS rung_own,
               cwis.whole(sum(cwis.split_sum(p.own_network, p.parts))) AS own_network, cwis.whole(sum(cwis.split_sum(p.own_always, p.parts))) AS own_always,
               cwis.whole(sum(cwis.split_sum(p.own_emptied, p.parts))) AS own_emptied, cwis.whole(sum(cwis.split_sum(p.own_kept, p.parts))) AS own_kept,
               cwis.whole(sum(cwis.split_sum(p.own_supernatant, p.parts))) AS own_supernatant
        FROM part p
        WHERE p.kind <> 6 OR p.lic_id IS NOT NULL
        GROUP BY 1, 2
    ), ended AS (
        SELECT s.*, f.f4, f.f5, f.w5,
               s.own_network * f.w5 + s.own_always + s.own_emptied * f.f4 * f.f5 + s.own_kept + s.own_supernatant * f.w5 AS safely_managed,
               ARRAY[s.ww_delivered * f.w5, s.kept + s.on_site, s.emptied * f.f4 * f.f5, s.sn_delivered * f.w5, s.ww_lost, s.ww_delivered * (1 - f.w5),
                     s.leaked, s.emptied * (1 - f.f4), s.emptied * f.f4 * (1 - f.f5), s.sn_lost, s.sn_delivered * (1 - f.w5), s.open_defecation] AS people,
               s.ww_delivered + s.ww_lost + s.on_site + s.open_defecation + s.emptied + s.kept + s.leaked + s.sn_delivered + s.sn_lost AS in_diagram
        FROM summed s CROSS JOIN cwis.chain_factors(p_year) f
    )
    SELECT e.group_kind, e.group_value, e.buildings::bigint, e.population::bigint, round(e.in_diagram, 6),
           (SELECT jsonb_object_agg(o.code, jsonb_build_object('people', cwis.plain_number(round(e.people[o.sort_order], 6)),
                                                               'percent', round(100 * e.people[o.sort_order] / nullif(e.in_diagram, 0), 2)::text)) FROM cwis.flow_outcome o),
           (e.population - e.unranked)::numeric,
           (SELECT jsonb_object_agg(r.code, jsonb_build_object('people', cwis.plain_number(round(v.people, 6)),
                                                               'percent', round(100 * v.people / nullif(e.population - e.unranked, 0), 2)::text))
            FROM cwis.ladder_rung r
            JOIN (VALUES ('safely_managed', e.safely_managed), ('basic', e.rung_own - e.safely_managed), ('limited', e.rung_limited::numeric),
                         ('unimproved', e.rung_unimproved::numeric), ('open_defecation', e.rung_open::numeric)) v(code, people) ON v.code = r.code),
           e.safely_managed
    FROM ended e
    ORDER BY array_position(ARRAY['city', 'ward', 'lic', 'community'], e.group_kind),
             CASE WHEN e.group_value ~ '^[0-9]+$' THEN e.group_value::integer END NULLS LAST, e.group_value;
END
$$;
COMMENT ON FUNCTION cwis.flow_and_ladder(integer) IS
    'People by outcome of their excreta (SFD-1) and by rung of the service ladder (JMP-1) in a year, for the city, its wards, low-income communities and the rest, and each community; chain factors are city-wide (cwis.md 10.2-10.4).';
