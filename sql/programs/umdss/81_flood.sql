-- Containments that stand in water when it floods, and what then runs out of them. Spec: umdss.md 7.16.
-- Heights above the nearest drainage are found in the toolbox (frame/flood.py) and come as arrays.
-- requires: umdss/73_groundwater.sql
-- requires: fsm/10_containment_status.sql

-- weights: 1 permeable, 2 septic tank or lined pit, 3 sealed; they stand for the share of the content that gets out.
CREATE FUNCTION umdss.flood_exposure(
    as_of date, flood public.geometry[], ground_ids text[], ground_hand_m double precision[], hand_m double precision, weights double precision[],
    overdue_factor double precision, wards integer[])
RETURNS TABLE (containment_id text, ward integer, containment_type text, users double precision, cause text, above_water_m double precision, sealing text,
    emptying text, last_emptied_date date, due_date date, severity double precision, severity_third integer, responsible_bin text, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
DECLARE
    day date := umdss.day_of(as_of);
BEGIN
    RETURN QUERY
    WITH water AS MATERIALIZED (
        SELECT d.geom AS g FROM unnest(flood) u (g) CROSS JOIN LATERAL public.ST_Subdivide(u.g) d (geom)
    ), ground AS MATERIALIZED (
        SELECT g.id, g.m FROM unnest(ground_ids, ground_hand_m) g (id, m)
    ), pit AS MATERIALIZED (
        SELECT p.*, g.m, EXISTS (SELECT FROM water w WHERE public.ST_Intersects(w.g, p.geom)) AS wet
          FROM umdss.pits_in_use(as_of) p LEFT JOIN ground g ON g.id = p.containment_id
    ), exposed AS (
        SELECT p.*, building_info.ward_at(p.geom) AS w,
               CASE WHEN p.seepage = 1 THEN 'permeable' WHEN p.seepage = 5 THEN 'sealed' ELSE 'lined' END AS kind,
               s.last_emptied_date AS emptied, s.responsible_bin AS bin,
               coalesce(s.next_emptying_date, (c.construction_date + make_interval(months => round(12 * coalesce(
                   t.emptying_interval_years, imis.setting_number('emptying_interval_years'), 3))::integer))::date) AS due
          FROM pit p
          JOIN fsm.containments c ON c.id = p.containment_id JOIN fsm.containment_types t ON t.id = c.type_id
          JOIN fsm.containment_status s ON s.id = p.containment_id
         WHERE p.wet OR p.m < flood_exposure.hand_m
    ), weighed AS (
        SELECT e.*, e.users * CASE e.kind WHEN 'permeable' THEN weights[1] WHEN 'sealed' THEN weights[3] ELSE weights[2] END
                    * CASE WHEN e.due < day THEN overdue_factor ELSE 1 END AS s
          FROM exposed e WHERE wards IS NULL OR e.w = ANY (wards)
    )
    SELECT x.containment_id, x.w, x.containment_type, x.users, CASE WHEN x.wet THEN 'flood' ELSE 'low' END, round(x.m::numeric, 2)::double precision, x.kind,
           CASE WHEN x.due < day THEN 'overdue' WHEN x.due IS NULL THEN 'unknown' ELSE 'in_time' END, x.emptied, x.due, x.s,
           CASE WHEN x.s > 0 THEN (ntile(3) OVER (PARTITION BY x.s > 0 ORDER BY x.s DESC, x.containment_id)) END, x.bin, x.geom
      FROM weighed x
     ORDER BY x.s DESC, x.containment_id;
END
$$;
COMMENT ON FUNCTION umdss.flood_exposure(date, public.geometry[], text[], double precision[], double precision, double precision[], double precision, integer[]) IS
    'Containments in use that lie in a flooded area, or lower than hand_m above the nearest drainage, the worst first: severity is people x weight of how it is built x factor when its emptying is overdue (due: last emptying, else construction, plus the interval) (umdss 7.16).';

CREATE FUNCTION umdss.drainage_water(with_drains boolean) RETURNS TABLE (geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT w.geom::public.geometry FROM layer_info.waterbodys w WHERE w.geom IS NOT NULL
    UNION ALL SELECT d.geom::public.geometry FROM utility_info.drains d WHERE with_drains AND d.geom IS NOT NULL
$$;
COMMENT ON FUNCTION umdss.drainage_water(boolean) IS 'Where water runs off: water bodies, and drains where wanted (umdss 7.16).';
