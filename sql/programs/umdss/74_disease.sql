-- Outbreaks on the map: cases by building, people and sanitation by cell, containments to act on. The statistics are counted at the desk. Spec: umdss.md 7.8.
-- requires: umdss/10_basis.sql
-- requires: umdss/31_lists.sql

CREATE FUNCTION umdss.hotspot_cases(from_day date, to_day date, diseases integer[], wards integer[])
RETURNS TABLE (record integer, disease text, day date, bin text, cases double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH hotspot AS (
        SELECT h.id, d.label, h.date, h.no_of_cases, h.geom
          FROM public_health.waterborne_hotspots h JOIN public_health.diseases d ON d.id = h.disease
         WHERE h.no_of_cases > 0 AND h.geom IS NOT NULL AND h.date <= to_day AND (from_day IS NULL OR h.date >= from_day)
           AND (diseases IS NULL OR h.disease = ANY (diseases))
    ), inside AS (
        SELECT h.id, b.bin, b.ward, b.point::public.geometry AS point, coalesce(b.population_served, 0)::double precision AS people,
               sum(coalesce(b.population_served, 0)) OVER w AS all_people, count(*) OVER w AS n
          FROM hotspot h JOIN building_info.buildings b ON public.ST_Intersects(h.geom, b.point)
        WINDOW w AS (PARTITION BY h.id)
    )
    SELECT h.id, h.label, h.date, i.bin,
           CASE WHEN i.bin IS NULL THEN h.no_of_cases WHEN i.all_people > 0 THEN h.no_of_cases * i.people / i.all_people ELSE h.no_of_cases / i.n::double precision END,
           coalesce(i.point, public.ST_PointOnSurface(h.geom))
      FROM hotspot h LEFT JOIN inside i ON i.id = h.id
     WHERE (i.bin IS NULL OR i.all_people = 0 OR i.people > 0)
       AND (wards IS NULL OR coalesce(i.ward, building_info.ward_at(public.ST_PointOnSurface(h.geom))) = ANY (wards))
     ORDER BY h.id, i.bin
$$;
COMMENT ON FUNCTION umdss.hotspot_cases(date, date, integer[], integer[]) IS
    'Cases of the recorded outbreak areas by building: an area''s cases are spread over the buildings whose point lies in it, by their people (evenly where nobody is recorded); an area without a building keeps them at a point of its own (umdss 7.8).';

-- Unsafe: leads straight to a drain, water body or the ground; or a containment with such an outlet, overdue for emptying, or, where the setting says that
-- groundwater is at risk, permeable.
CREATE FUNCTION umdss.unsafe_containments(as_of date)
RETURNS TABLE (containment_id text, unsafe_outlet boolean, overdue_days integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH pit AS MATERIALIZED (
        SELECT c.id, umdss.is_unsafe_outlet(c.type_id) OR t.family = 'unlined_pit' AND imis.setting_text('sfd_groundwater_risk') = 'significant' AS unsafe
          FROM fsm.containments c JOIN fsm.containment_types t ON t.id = c.type_id
         WHERE c.decommissioned_date IS NULL OR c.decommissioned_date > umdss.day_of(as_of)
    )
    SELECT p.id, coalesce(p.unsafe, false), coalesce(greatest(umdss.day_of(as_of) - s.next_emptying_date, 0), 0)
      FROM pit p JOIN umdss.containment_states((SELECT array_agg(x.id) FROM pit x), umdss.day_of(as_of)) s ON s.containment_id = p.id
$$;
COMMENT ON FUNCTION umdss.unsafe_containments(date) IS
    'Containments in use: whether the outlet is unsafe (permeable pits as well where the setting says that groundwater is at risk), and the days they are overdue (umdss 0.5, 7.8).';
REVOKE ALL ON FUNCTION umdss.unsafe_containments(date) FROM PUBLIC;

CREATE FUNCTION umdss.health_cells(cell_m double precision, around_m double precision, as_of date, wards integer[])
RETURNS TABLE (col integer, line integer, n_buildings bigint, population bigint, n_around bigint, n_unsafe bigint, people_known bigint, people_other_source bigint,
    people_lic bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    srid constant integer := (SELECT public.Find_SRID('layer_info', 'citypolys', 'geom'));
BEGIN
    RETURN QUERY
    WITH bad AS MATERIALIZED (
        SELECT DISTINCT l.bin FROM umdss.unsafe_containments(as_of) u JOIN building_info.build_contains l ON l.containment_id = u.containment_id
         WHERE u.unsafe_outlet OR u.overdue_days > 0
    ), house AS MATERIALIZED (
        SELECT b.bin, floor(public.ST_X(b.point) / cell_m)::integer AS col, floor(public.ST_Y(b.point) / cell_m)::integer AS line,
               coalesce(b.population_served, 0) AS people, s.id IS NOT NULL AS known, NOT coalesce(s.is_municipal_supply, true) AS other,
               b.lic_id IS NOT NULL OR b.low_income_hh IS TRUE AS lic
          FROM building_info.buildings b LEFT JOIN building_info.water_sources s ON s.id = b.water_source_id
         WHERE b.point IS NOT NULL AND (wards IS NULL OR b.ward = ANY (wards))
    ), cell AS MATERIALIZED (
        SELECT h.col, h.line, count(*) AS n, sum(h.people) AS people, sum(h.people) FILTER (WHERE h.known) AS known,
               sum(h.people) FILTER (WHERE h.other) AS other, sum(h.people) FILTER (WHERE h.lic) AS lic,
               public.ST_SetSRID(public.ST_MakePoint((h.col + 0.5) * cell_m, (h.line + 0.5) * cell_m), srid) AS middle
          FROM house h GROUP BY h.col, h.line
    ), around AS (
        SELECT c.col, c.line, count(*) AS n, count(*) FILTER (WHERE umdss.is_direct(b.sanitation_system_id) OR x.bin IS NOT NULL) AS unsafe
          FROM cell c
          JOIN building_info.buildings b ON public.ST_DWithin(b.point, c.middle, around_m) AND b.sanitation_system_id IS NOT NULL
          LEFT JOIN bad x ON x.bin = b.bin
         GROUP BY c.col, c.line
    )
    SELECT c.col, c.line, c.n, c.people, coalesce(a.n, 0), coalesce(a.unsafe, 0), coalesce(c.known, 0), coalesce(c.other, 0), coalesce(c.lic, 0)
      FROM cell c LEFT JOIN around a ON a.col = c.col AND a.line = c.line
     ORDER BY c.line, c.col;
END
$$;
COMMENT ON FUNCTION umdss.health_cells(double precision, double precision, date, integer[]) IS
    'Square cells with buildings: people, those who do not drink from the municipal supply, those of low income, and around the middle of the cell the buildings whose sanitation is recorded and the unsafe ones among them. Numbers only (umdss 7.8).';
REVOKE ALL ON FUNCTION umdss.health_cells(double precision, double precision, date, integer[]) FROM PUBLIC;

CREATE FUNCTION umdss.people_in(geoms public.geometry[], wards integer[]) RETURNS TABLE (area_no integer, population bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT a.area_no, sum(coalesce(b.population_served, 0))
      FROM umdss.area_buildings(geoms, array_fill(0::double precision, ARRAY[cardinality(geoms)]), 1) a JOIN building_info.buildings b ON b.bin = a.bin
     WHERE wards IS NULL OR b.ward = ANY (wards)
     GROUP BY a.area_no
$$;
COMMENT ON FUNCTION umdss.people_in(public.geometry[], integer[]) IS 'People of the buildings whose point lies in areas, by the area''s number.';

CREATE FUNCTION umdss.containments_to_act_on(geoms public.geometry[], numbers integer[], as_of date, wards integer[])
RETURNS TABLE (containment_id text, cluster_nos text, ward integer, containment_type text, unsafe_outlet boolean, overdue_days integer, bins text, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT c.id, k.nos, k.ward, t.label, u.unsafe_outlet, u.overdue_days, l.bins, c.geom::public.geometry
      FROM (SELECT p.id, building_info.ward_at(p.geom) AS ward, string_agg(g.no::text, '; ' ORDER BY g.no) AS nos
              FROM unnest(geoms, numbers) AS g (geom, no) JOIN fsm.containments p ON public.ST_Intersects(p.geom, g.geom)
             GROUP BY p.id, p.geom) k
      JOIN umdss.unsafe_containments(as_of) u ON u.containment_id = k.id AND (u.unsafe_outlet OR u.overdue_days > 0)
      JOIN fsm.containments c ON c.id = k.id
      JOIN fsm.containment_types t ON t.id = c.type_id
      LEFT JOIN (SELECT x.containment_id, string_agg(x.bin, '; ' ORDER BY x.bin) AS bins FROM building_info.build_contains x GROUP BY x.containment_id) l
        ON l.containment_id = c.id
     WHERE wards IS NULL OR k.ward = ANY (wards)
     ORDER BY u.unsafe_outlet DESC, u.overdue_days DESC, c.id
$$;
COMMENT ON FUNCTION umdss.containments_to_act_on(public.geometry[], integer[], date, integer[]) IS
    'Containments inside clusters whose outlet is unsafe or that are overdue, with the numbers of the clusters; the unsafe and the longest overdue first (umdss 7.8).';
