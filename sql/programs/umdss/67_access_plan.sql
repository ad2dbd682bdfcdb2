-- Which containments which width of vehicle would reach, and by which pieces of road. Spec: umdss.md 7.12.
-- The widest class of each piece of road is found in the toolbox (access_plan.py, union and find); here it is carried to the containments.
-- requires: umdss/61_access.sql
-- requires: umdss/71_demand.sql

-- One row a containment in use on the map: for each length of hose the widest class among the pieces within it; empty where there is none.
CREATE FUNCTION umdss.access_widths(as_of date, pieces bigint[], widths double precision[], hoses double precision[], wards integer[])
RETURNS TABLE (containment_id text, ward integer, family text, population double precision, size_m3 double precision, size_imputed boolean,
    widest double precision[], x double precision, y double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    WITH tank AS MATERIALIZED (
        SELECT b.* FROM umdss.demand_basis(as_of, 'schedule', ARRAY[40, 40, 60], ARRAY[0.5, 0.75], 0.1, 0, 3) b
         WHERE b.geom IS NOT NULL AND (wards IS NULL OR b.ward = ANY (wards))
    ), piece AS MATERIALIZED (
        SELECT p.id, p.width FROM unnest(pieces, widths) AS p (id, width)
    ), pair AS MATERIALIZED (
        SELECT c.id, p.width, public.ST_Distance(e.geom, c.geom) AS d
          FROM piece p
          JOIN umdss.road_edge e ON e.edge_id = p.id
          JOIN fsm.containments c ON public.ST_DWithin(c.geom, e.geom, (SELECT max(h) FROM unnest(hoses) h))
    ), best AS (
        SELECT q.id, h.no, max(q.width) AS width FROM pair q JOIN unnest(hoses) WITH ORDINALITY AS h (m, no) ON q.d <= h.m GROUP BY q.id, h.no
    ), listed AS (
        SELECT t.containment_id AS id, array_agg(b.width ORDER BY h.no) AS widest
          FROM tank t CROSS JOIN generate_series(1, cardinality(hoses)) h (no) LEFT JOIN best b ON b.id = t.containment_id AND b.no = h.no
         GROUP BY t.containment_id
    )
    SELECT t.containment_id, t.ward, t.family, t.population, t.size_m3, t.size_imputed, l.widest, public.ST_X(t.geom), public.ST_Y(t.geom), t.geom
      FROM tank t JOIN listed l ON l.id = t.containment_id ORDER BY t.containment_id
$$;
COMMENT ON FUNCTION umdss.access_widths(date, bigint[], double precision[], double precision[], integer[]) IS
    'Containments in use with the widest vehicle class that reaches them for each length of hose, given the class of each piece of road (umdss 7.12).';

CREATE FUNCTION umdss.pieces_near(ids text[], hose_m double precision) RETURNS TABLE (containment_id text, edge_id bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT c.id, e.edge_id
      FROM unnest(ids) AS k (id) JOIN fsm.containments c ON c.id = k.id JOIN umdss.road_edge e ON public.ST_DWithin(e.geom, c.geom, hose_m)
     ORDER BY c.id, e.edge_id
$$;
COMMENT ON FUNCTION umdss.pieces_near(text[], double precision) IS 'Pieces of road within the length of a hose of some containments, m, of every width.';

CREATE FUNCTION umdss.road_pieces(pieces bigint[])
RETURNS TABLE (edge_id bigint, road_code text, road_name text, width_m double precision, length_m double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT e.edge_id, e.road_code, r.name, e.width_m::double precision, e.length_m, public.ST_Multi(e.geom)
      FROM umdss.road_edge e LEFT JOIN utility_info.roads r ON r.code = e.road_code
     WHERE pieces IS NULL OR e.edge_id IN (SELECT p.id FROM unnest(pieces) AS p (id))
     ORDER BY e.edge_id
$$;
COMMENT ON FUNCTION umdss.road_pieces(bigint[]) IS 'Pieces of the road network with the name of their road; all, or these.';

CREATE FUNCTION umdss.fleet() RETURNS TABLE (vehicle_id integer, license_plate_number text, provider text, capacity double precision, vehicle_width_m double precision)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT v.id, v.license_plate_number, s.company_name, v.capacity::double precision, v.width::double precision
      FROM fsm.desludging_vehicles v JOIN fsm.service_providers_register s ON s.id = v.service_provider_id
     WHERE v.status AND s.status ORDER BY v.id
$$;
COMMENT ON FUNCTION umdss.fleet() IS 'Operational desludging vehicles of operational providers, with capacity, m³, and width, m.';
