-- The last run of reach by ward and grid cell. Spec: umdss.md 1.4.5, 2.6 (n_hard_to_reach of the last run), 3.4.
-- requires: umdss/40_decision.sql
-- requires: layer_info/20_summaries.sql

CREATE FUNCTION umdss.store_reach(hard text[], only_onsite boolean, parameters jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('umdss.reach_run', 0));
    INSERT INTO umdss.reach_run AS r (ran_at, ran_by, parameters) VALUES (now(), session_user, store_reach.parameters)
    ON CONFLICT ON CONSTRAINT reach_run_pkey DO UPDATE SET ran_at = EXCLUDED.ran_at, ran_by = EXCLUDED.ran_by, parameters = EXCLUDED.parameters;
    DELETE FROM umdss.reach_of_area WHERE level IN ('ward', 'grid');
    -- buildings by the index of their points, area by area: a list made beforehand would be walked through for every area
    INSERT INTO umdss.reach_of_area (level, unit_id, n_considered, n_hard_to_reach)
    WITH h AS MATERIALIZED (
        SELECT DISTINCT u.bin FROM unnest(store_reach.hard) u (bin)
    )
    SELECT 'ward', w.ward, count(*), count(h.bin)
      FROM layer_info.wards w
      JOIN building_info.buildings b ON w.geom OPERATOR(public.&&) b.point
       AND CASE WHEN public.ST_Intersects(w.geom, b.point) THEN public.ST_Contains(w.geom, b.point) OR building_info.ward_at(b.point) = w.ward ELSE false END
      LEFT JOIN h ON h.bin = b.bin
     WHERE NOT store_reach.only_onsite OR umdss.is_onsite(b.sanitation_system_id)
     GROUP BY w.ward
    UNION ALL
    SELECT 'grid', g.id, count(*), count(h.bin)
      FROM layer_info.grids g
      JOIN building_info.buildings b ON g.geom OPERATOR(public.&&) b.point
       AND CASE WHEN public.ST_Intersects(g.geom, b.point) THEN public.ST_Contains(g.geom, b.point) OR layer_info.grid_at(b.point) = g.id ELSE false END
      LEFT JOIN h ON h.bin = b.bin
     WHERE NOT store_reach.only_onsite OR umdss.is_onsite(b.sanitation_system_id)
     GROUP BY g.id;
END
$$;
COMMENT ON FUNCTION umdss.store_reach(text[], boolean, jsonb) IS
    'Stores by ward and grid cell how many buildings of the whole city are hard to reach, in place of the run before; buildings by their point (umdss 2.6).';
