-- What the screening for simplified sewers asks of the city. Spec: umdss.md 7.9. Heights, streets and flows are worked out in the toolbox.
-- requires: umdss/60_network.sql
-- requires: fsm/90_registers.sql

CREATE FUNCTION umdss.sewerable_houses(as_of date) RETURNS TABLE (bin text, ward integer, population integer, is_onsite boolean, is_sewered boolean, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT b.bin, b.ward, coalesce(b.population_served, 0), b.sanitation_system_id IN (3, 4, 11), b.sanitation_system_id = 1, b.point::public.geometry
      FROM building_info.buildings b
     WHERE b.point IS NOT NULL AND (b.construction_year IS NULL OR b.construction_year <= extract(year FROM umdss.day_of(as_of)))
$$;
COMMENT ON FUNCTION umdss.sewerable_houses(date) IS 'Buildings with people, whether they empty a containment, whether they are on a sewer, and their point (umdss 7.9).';

CREATE FUNCTION umdss.sewage_outlets() RETURNS TABLE (kind text, key text, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT 'sewer', s.code, s.geom::public.geometry FROM utility_info.sewers s WHERE s.geom IS NOT NULL
    UNION ALL
    SELECT 'plant', p.id::text, p.geom::public.geometry FROM fsm.treatment_plants_register p WHERE p.geom IS NOT NULL AND p.status AND p.type <> 3
$$;
COMMENT ON FUNCTION umdss.sewage_outlets() IS 'Where sewage can go: sewers, and operating plants that are not for faecal sludge only (umdss 7.9).';
