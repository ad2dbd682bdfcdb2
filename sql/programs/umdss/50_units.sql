-- Wards and grid cells with all measures; making the grid. Spec: umdss.md 2.6. Views and functions only: never stale, an edit costs nothing.
-- Fields as in the key figures (T2); of wards and cells the summary of data-model 4.13 has some by another rule, under names of its own: its no_contain
-- is con_inside here, its payment shares are not repeated. Reach is that of the last run (umdss.reach_run).
-- requires: umdss/31_lists.sql
-- requires: layer_info/20_summaries.sql

CREATE FUNCTION umdss.unit_summary(level text, as_of date)
RETURNS TABLE (unit_id integer, name text, area_km2 numeric, n_buildings bigint, population bigint, households bigint, density_ha numeric, n_rcc_framed bigint,
    n_load_bearing bigint, n_cgi_sheet bigint, n_wooden_mud bigint, n_sewer bigint, n_septic_tank bigint, n_pit_holding_tank bigint,
    n_containments bigint, con_inside bigint, road_km numeric, n_applications bigint, n_applications_12m bigint, n_emptyings bigint, n_emptyings_12m bigint,
    tax_paid_pct numeric, water_paid_pct numeric, swm_paid_pct numeric, pct_onsite numeric, pct_sewer numeric, pct_unsafe_direct numeric, con_overdue bigint,
    pct_overdue numeric, emptyings_per_1000 numeric, pct_lic_population numeric,
    n_hard_to_reach bigint, pct_hard_to_reach numeric, geom public.geometry)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    ids integer[];
    shapes public.geometry[];
    nos integer[];
    bins text[];
BEGIN
    IF level = 'ward' THEN
        SELECT array_agg(w.ward ORDER BY w.ward), array_agg(w.geom::public.geometry ORDER BY w.ward) INTO ids, shapes FROM layer_info.wards w;
    ELSE
        SELECT array_agg(g.id ORDER BY g.id), array_agg(g.geom::public.geometry ORDER BY g.id) INTO ids, shapes FROM layer_info.grids g;
    END IF;
    IF ids IS NULL THEN
        RETURN;
    END IF;
    SELECT coalesce(array_agg(x.area_no), '{}'), coalesce(array_agg(x.bin), '{}') INTO nos, bins
      FROM umdss.area_buildings(shapes, array_fill(0::double precision, ARRAY[cardinality(ids)]), 1) x;
    RETURN QUERY
    WITH stored AS (
        SELECT s.ward AS unit, s.name, s.area, s.total_rdlen, s.no_build, s.no_popsrv, s.no_hhsrv, s.no_rcc_framed, s.no_load_bearing, s.no_cgi_sheet, s.no_wooden_mud,
               s.no_build_directly_to_sewerage_network AS sewer, s.no_septic_tank, s.no_pit_holding_tank, s.no_contain, s.no_emptying, s.geom
          FROM layer_info.ward_summary s WHERE level = 'ward'
        UNION ALL
        SELECT s.id, NULL, s.area, s.total_rdlen, s.no_build, s.no_popsrv, s.no_hhsrv, s.no_rcc_framed, s.no_load_bearing, s.no_cgi_sheet, s.no_wooden_mud,
               s.no_build_directly_to_sewerage_network, s.no_septic_tank, s.no_pit_holding_tank, s.no_contain, s.no_emptying, s.geom
          FROM layer_info.grid_summary s WHERE level <> 'ward'
    ), key AS MATERIALIZED (
        SELECT ids[k.area_no] AS unit, k.* FROM umdss.key_figures(nos, bins, as_of) k WHERE k.area_no > 0
    ), asked AS (
        SELECT ids[u.no] AS unit, count(*) AS n FROM unnest(nos, bins) AS u (no, bin) JOIN fsm.applications a ON a.bin = u.bin GROUP BY u.no
    )
    SELECT s.unit, s.name, s.area, s.no_build, coalesce(s.no_popsrv, 0)::bigint, coalesce(s.no_hhsrv, 0)::bigint,
           round(s.no_popsrv / nullif(s.area * 100, 0), 1), coalesce(s.no_rcc_framed, 0), coalesce(s.no_load_bearing, 0), coalesce(s.no_cgi_sheet, 0),
           coalesce(s.no_wooden_mud, 0), coalesce(s.sewer, 0), coalesce(s.no_septic_tank, 0), coalesce(s.no_pit_holding_tank, 0), coalesce(k.n_containments, 0),
           s.no_contain, s.total_rdlen, coalesce(a.n, 0), coalesce(k.apps_12m, 0), s.no_emptying::bigint, coalesce(k.emptied_12m, 0),
           k.tax_paid_pct, k.water_paid_pct, k.swm_paid_pct, k.pct_onsite, k.pct_sewer, k.pct_unsafe_direct, coalesce(k.con_overdue, 0),
           round(k.con_overdue * 100.0 / nullif(k.n_containments, 0), 1), round(k.emptied_12m * 1000.0 / nullif(k.n_containments, 0), 1),
           round(k.lic_population * 100.0 / nullif(k.population, 0), 1),
           r.n_hard_to_reach::bigint, round(r.n_hard_to_reach * 100.0 / nullif(r.n_considered, 0), 1), s.geom::public.geometry
      FROM stored s LEFT JOIN key k ON k.unit = s.unit LEFT JOIN asked a ON a.unit = s.unit
      LEFT JOIN umdss.reach_of_area r ON r.unit_id = s.unit AND r.level = unit_summary.level
     ORDER BY s.unit;
END
$$;
COMMENT ON FUNCTION umdss.unit_summary(text, date) IS 'All measures of every ward or grid cell, counted now; each building once, by its point (umdss 2.6).';

CREATE FUNCTION umdss.create_grid(cell_m integer, replace_cells boolean) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF cell_m IS NULL OR cell_m < 50 OR cell_m > 5000 THEN
        PERFORM imis.refuse('umdss_cell_size', 'The side of a cell must lie between 50 and 5000 m. Correct it.', 'layer_info.grids'::regclass);
    END IF;
    IF NOT replace_cells AND EXISTS (SELECT 1 FROM layer_info.grids) THEN
        PERFORM imis.refuse('umdss_grid_there',
            'There is a grid already, and maps and earlier figures refer to its cells. Say that it shall be replaced, or keep it.', 'layer_info.grids'::regclass);
    END IF;
    DELETE FROM umdss.reach_of_area WHERE level = 'grid';  -- the numbers of the cells change
    UPDATE imis.settings SET value = cell_m::text WHERE name = 'grid_cell_m' AND value IS DISTINCT FROM cell_m::text;
    RETURN layer_info.generate_grids();
END
$$;
COMMENT ON FUNCTION umdss.create_grid(integer, boolean) IS 'Makes the grid of the city with cells of a side, m; an existing grid is replaced only when told so (umdss 2.6).';

CREATE FUNCTION umdss.grid_cells() RETURNS TABLE (id integer, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$ SELECT g.id, g.geom::public.geometry FROM layer_info.grids g ORDER BY g.id $$;
COMMENT ON FUNCTION umdss.grid_cells() IS 'The grid cells.';

-- What the two stored charts of earlier systems showed: containments by use of the land, and in built-up land by ward; by their point (rule 1).
CREATE VIEW umdss.containments_by_land_use AS
SELECT coalesce(u.class, 'Not recorded') AS class, t.family, count(*) AS containments,
       round(count(*) * 100.0 / sum(count(*)) OVER (PARTITION BY coalesce(u.class, 'Not recorded')), 1) AS share
  FROM fsm.containments c
  JOIN fsm.containment_types t ON t.id = c.type_id
  LEFT JOIN LATERAL (SELECT l.class FROM layer_info.landuses l WHERE public.ST_Intersects(l.geom, c.geom) ORDER BY l.id LIMIT 1) u ON true
 WHERE c.decommissioned_date IS NULL
 GROUP BY coalesce(u.class, 'Not recorded'), t.family;
COMMENT ON VIEW umdss.containments_by_land_use IS 'Containments by land use. Number and share of containments in use by kind, for each use of the land.';
COMMENT ON COLUMN umdss.containments_by_land_use.class IS 'Land use. Use of the land at the containment''s point.';
COMMENT ON COLUMN umdss.containments_by_land_use.family IS 'Kind. Family of the containment.';
COMMENT ON COLUMN umdss.containments_by_land_use.containments IS 'Containments. Number.';
COMMENT ON COLUMN umdss.containments_by_land_use.share IS 'Share. Of all containments on this use of the land, %.';

CREATE VIEW umdss.builtup_containments_by_ward AS
SELECT w.ward, t.family, count(*) AS containments, round(count(*) * 100.0 / sum(count(*)) OVER (PARTITION BY w.ward), 1) AS share
  FROM fsm.containments c
  JOIN fsm.containment_types t ON t.id = c.type_id
 CROSS JOIN LATERAL (SELECT building_info.ward_at(c.geom) AS ward) w
 WHERE c.decommissioned_date IS NULL AND w.ward IS NOT NULL
   AND (SELECT l.class FROM layer_info.landuses l WHERE public.ST_Intersects(l.geom, c.geom) ORDER BY l.id LIMIT 1) = 'Builtup'
 GROUP BY w.ward, t.family;
COMMENT ON VIEW umdss.builtup_containments_by_ward IS 'Containments in built-up land by ward. Number and share of containments in use by kind.';
COMMENT ON COLUMN umdss.builtup_containments_by_ward.ward IS 'Ward. Ward number.';
COMMENT ON COLUMN umdss.builtup_containments_by_ward.family IS 'Kind. Family of the containment.';
COMMENT ON COLUMN umdss.builtup_containments_by_ward.containments IS 'Containments. Number.';
COMMENT ON COLUMN umdss.builtup_containments_by_ward.share IS 'Share. Of all in built-up land of the ward, %.';
