-- Ground for transfer stations: how near a dwelling is, and whether it lies in the areas allowed. Spec: umdss.md 7.6.
-- requires: umdss/64_service_area.sql

CREATE FUNCTION umdss.station_ground(keys text[], points public.geometry[], dwelling_m double precision, allowed public.geometry[])
RETURNS TABLE (key text, nearest_dwelling_m double precision, is_allowed boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT o.key, d.m, station_ground.allowed IS NULL OR EXISTS (SELECT 1 FROM unnest(station_ground.allowed) a (geom) WHERE public.ST_Intersects(a.geom, o.p))
      FROM unnest(keys, points) AS o (key, p)
      LEFT JOIN LATERAL (
        SELECT min(public.ST_Distance(b.geom, o.p)) AS m FROM building_info.buildings b
         WHERE public.ST_DWithin(b.geom, o.p, station_ground.dwelling_m) AND coalesce(b.functional_use_id IN (1, 2), true)) d ON true
     ORDER BY o.key
$$;
COMMENT ON FUNCTION umdss.station_ground(text[], public.geometry[], double precision, public.geometry[]) IS
    'For points: distance to the nearest dwelling (residential or mixed use, or use not recorded) when it lies within a limit, m, else empty; and whether the point lies in one of the areas allowed (empty: everywhere) (umdss 7.6).';
