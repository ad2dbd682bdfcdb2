-- The flow of excreta ward by ward, for the map. Buildings, systems and containments are followed as in the yearly report (cwis); emptyings count within
-- a cycle of years up to a day, what arrived at a plant is the evidence of the screening (7.14), risk to groundwater that of each containment (7.7).
-- Spec: umdss.md 7.15.
-- requires: cwis/25_flow_and_ladder.sql umdss/77_discharge.sql

-- Volumes only, so with the owner's rights: who sees the figures need not see the jobs behind them.
CREATE FUNCTION umdss.delivered_by_ward(first_day date, last_day date, min_age_h double precision)
RETURNS TABLE (ward integer, n_emptyings bigint, n_delivered bigint, emptied_m3 numeric, delivered_m3 numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT p.ward, count(*), count(p.collection_id), sum(p.volume_m3), coalesce(sum(least(coalesce(p.delivered_m3, p.volume_m3), p.volume_m3)) FILTER (WHERE p.collection_id IS NOT NULL), 0)
      FROM umdss.discharge_pairs(first_day, last_day) p
     WHERE p.emptying_id IS NOT NULL AND p.volume_m3 > 0
       -- what was emptied just now is neither delivered nor missing
       AND (p.collection_id IS NOT NULL OR extract(epoch FROM (last_day + 1)::timestamp - coalesce(p.end_at, p.emptied_date + 1)) >= 3600 * min_age_h)
     GROUP BY p.ward
$$;
COMMENT ON FUNCTION umdss.delivered_by_ward(date, date, double precision) IS
    'Sludge emptied in a period and how much of it is on record at a plant, by ward of the containment, m³. A delivery counts up to what was emptied; an emptying without one counts when it is older than some hours (umdss 7.14, 7.15).';
REVOKE ALL ON FUNCTION umdss.delivered_by_ward(date, date, double precision) FROM PUBLIC;

CREATE FUNCTION umdss.excreta_flow(
    of_year integer, last_day date, cycle_years integer, min_age_h double precision, judged_tanks text[], tanks_at_risk boolean[])
RETURNS TABLE (group_kind text, ward integer, n_buildings bigint, population bigint, classified numeric, pct_contained numeric, pct_not_contained numeric,
    pct_emptied numeric, pct_delivered numeric, pct_treated_sludge numeric, pct_treated_wastewater numeric,
    outcome text, outcome_label text, stage text, kind text, is_safe boolean, people numeric, pct_people numeric)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET work_mem = '256MB' SET jit = off SET enable_mergejoin = off
    SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    first_day date := (last_day - make_interval(years => cycle_years))::date + 1;
BEGIN
    RETURN QUERY
    WITH place AS (
        SELECT DISTINCT ON (b.bin) b.bin, w.ward FROM layer_info.wards w JOIN building_info.buildings b ON public.ST_Intersects(w.geom, b.point)
         ORDER BY b.bin, w.ward
    ), given AS (
        SELECT d.ward, d.emptied_m3, d.delivered_m3 FROM umdss.delivered_by_ward(first_day, last_day, min_age_h) d
    ), whole AS (
        SELECT coalesce(sum(g.delivered_m3) / nullif(sum(g.emptied_m3), 0), 0) AS share FROM given g
    ), part AS (
        SELECT CASE WHEN b.point IS NULL THEN u.ward ELSE p.ward END AS ward, count(*) AS buildings, sum(u.population) AS population,
               sum(u.population * u.ww_delivered / (2.0 * u.parts)) AS ww_delivered, sum(u.population * u.ww_lost / (2.0 * u.parts)) AS ww_lost,
               sum(u.population * u.on_site / (2.0 * u.parts)) AS on_site, sum(u.population * u.open_defecation / (2.0 * u.parts)) AS open_defecation,
               sum(u.population * u.emptied / (2.0 * u.parts)) AS emptied, sum(u.population * u.own_emptied / (2.0 * u.parts)) AS emptied_contained,
               sum(u.population * u.kept / (2.0 * u.parts)) AS kept, sum(u.population * u.leaked / (2.0 * u.parts)) AS leaked,
               sum(u.population * u.sn_delivered / (2.0 * u.parts)) AS sn_delivered, sum(u.population * u.sn_lost / (2.0 * u.parts)) AS sn_lost
          FROM cwis.excreta_unit(of_year, first_day, last_day, judged_tanks, tanks_at_risk) u
          JOIN building_info.buildings b ON b.bin = u.bin
          LEFT JOIN place p ON p.bin = u.bin
         GROUP BY 1
    ), followed AS (
        SELECT p.*, coalesce(g.delivered_m3 / nullif(g.emptied_m3, 0), w.share) AS share, f.f5, f.w5
          FROM part p CROSS JOIN whole w CROSS JOIN cwis.chain_factors(of_year) f LEFT JOIN given g ON g.ward IS NOT DISTINCT FROM p.ward
    ), ended AS (
        SELECT CASE WHEN GROUPING(x.ward) = 1 THEN 'city' ELSE 'ward' END AS group_kind, x.ward, sum(x.buildings) AS buildings, sum(x.population) AS population,
               sum(x.on_site + x.kept + x.emptied_contained + x.sn_delivered) AS contained,
               sum(x.leaked + x.emptied - x.emptied_contained + x.sn_lost) AS not_contained,
               sum(x.emptied) AS emptied, sum(x.emptied + x.kept + x.leaked) AS sludge,
               -- of the city it is the share of all volumes, of a ward its own
               CASE WHEN GROUPING(x.ward) = 1 THEN max(w.share) ELSE max(x.share) END AS share, max(x.f5) AS f5, max(x.w5) AS w5,
               ARRAY[sum(x.ww_delivered * x.w5), sum(x.kept + x.on_site), sum(x.emptied * x.share * x.f5), sum(x.sn_delivered * x.w5), sum(x.ww_lost),
                     sum(x.ww_delivered * (1 - x.w5)), sum(x.leaked), sum(x.emptied * (1 - x.share)), sum(x.emptied * x.share * (1 - x.f5)), sum(x.sn_lost),
                     sum(x.sn_delivered * (1 - x.w5)), sum(x.open_defecation)] AS people
          FROM followed x CROSS JOIN whole w
         GROUP BY GROUPING SETS ((), (x.ward))
        HAVING count(*) > 0
    ), counted AS (
        SELECT e.*, (SELECT sum(n) FROM unnest(e.people) n) AS known FROM ended e
    )
    SELECT e.group_kind, e.ward, e.buildings::bigint, e.population::bigint, e.known,
           round(100 * e.contained / nullif(e.known, 0), 2), round(100 * e.not_contained / nullif(e.known, 0), 2), round(100 * e.emptied / nullif(e.sludge, 0), 2),
           round(100 * e.share, 2), round(100 * e.f5, 2), round(100 * e.w5, 2),
           o.code, o.label, o.stage, o.kind, o.is_safe, e.people[o.sort_order], 100 * e.people[o.sort_order] / nullif(e.known, 0)
      FROM counted e CROSS JOIN cwis.flow_outcome o
     ORDER BY e.group_kind, e.ward NULLS LAST, o.sort_order;
END
$$;
COMMENT ON FUNCTION umdss.excreta_flow(integer, date, integer, double precision, text[], boolean[]) IS
    'People by what becomes of their excreta, number and share of those whose system is known, for the city and each ward, with the shares that lead there: people with contained and not contained on-site systems, sludge emptied within the cycle, delivered and treated, wastewater treated, %. Ward by the point of the building (rule 1); a ward without volumes takes the delivered share of the city (umdss 7.15, cwis 10.2).';
REVOKE ALL ON FUNCTION umdss.excreta_flow(integer, date, integer, double precision, text[], boolean[]) FROM PUBLIC;
