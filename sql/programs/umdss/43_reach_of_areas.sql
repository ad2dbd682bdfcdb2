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
    INSERT INTO umdss.reach_of_area (level, unit_id, n_considered, n_hard_to_reach)
    WITH asked AS MATERIALIZED (
        SELECT b.bin, b.point, h.bin IS NOT NULL AS hard
          FROM building_info.buildings b LEFT JOIN (SELECT DISTINCT u.bin FROM unnest(store_reach.hard) u (bin)) h ON h.bin = b.bin
         WHERE b.point IS NOT NULL AND (NOT store_reach.only_onsite OR umdss.is_onsite(b.sanitation_system_id))
    )
    SELECT 'ward', w.ward, count(*), count(*) FILTER (WHERE a.hard)
      FROM layer_info.wards w
      JOIN asked a ON w.geom OPERATOR(public.&&) a.point
       AND CASE WHEN public.ST_Intersects(w.geom, a.point) THEN public.ST_Contains(w.geom, a.point) OR building_info.ward_at(a.point) = w.ward ELSE false END
     GROUP BY w.ward
    UNION ALL
    SELECT 'grid', g.id, count(*), count(*) FILTER (WHERE a.hard)
      FROM layer_info.grids g
      JOIN asked a ON g.geom OPERATOR(public.&&) a.point
       AND CASE WHEN public.ST_Intersects(g.geom, a.point) THEN public.ST_Contains(g.geom, a.point) OR layer_info.grid_at(a.point) = g.id ELSE false END
     GROUP BY g.id;
END
$$;
COMMENT ON FUNCTION umdss.store_reach(text[], boolean, jsonb) IS
    'Stores by ward and grid cell how many buildings of the whole city are hard to reach, in place of the run before; buildings by their point (umdss 2.6).';
