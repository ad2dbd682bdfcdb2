-- How far it is to treatment: sludge a year, plants, pieces of road cut at shares of their length, cells by their nearest piece. Spec: umdss.md 7.4.
-- The shortest ways themselves are found in the plugin, over the pieces of the network.
-- requires: umdss/61_access.sql
-- requires: umdss/71_demand.sql

CREATE FUNCTION umdss.annual_volumes(
    as_of date, method text, rates double precision[], fills double precision[], residue double precision, growth_pct double precision, cycle_years double precision,
    wards integer[])
RETURNS TABLE (containment_id text, ward integer, family text, population double precision, volume_m3_year double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT b.containment_id, b.ward, b.family, b.population, b.volume_m3 / b.interval_years, b.geom
      FROM umdss.demand_basis(as_of, method, rates, fills, residue, growth_pct, cycle_years) b
     WHERE annual_volumes.wards IS NULL OR b.ward = ANY (annual_volumes.wards)
     ORDER BY b.containment_id
$$;
COMMENT ON FUNCTION umdss.annual_volumes(date, text, double precision[], double precision[], double precision, double precision, double precision, integer[]) IS
    'Sludge that each containment in use gives in a year, m³: the volume of an emptying by the years between two; empty where people or volume are not known (umdss 7.1, 7.4).';

CREATE FUNCTION umdss.plants_to_serve(ids integer[])
RETURNS TABLE (plant_id integer, plant text, plant_type text, capacity_m3_day double precision, operational boolean, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM umdss.refuse_missing('fsm.treatment_plants', 'treatment plant', ids::text[],
        ARRAY(SELECT p.id::text FROM fsm.treatment_plants_register p WHERE p.id = ANY (ids)));
    RETURN QUERY
    SELECT p.id, p.name, t.label, nullif(p.capacity_per_day, 0)::double precision, p.status, p.geom::public.geometry
      FROM fsm.treatment_plants_register p LEFT JOIN fsm.treatment_plant_types t ON t.id = p.type
     WHERE CASE WHEN ids IS NULL THEN p.status AND p.type IN (3, 4) ELSE p.id = ANY (ids) END
     ORDER BY p.id;
END
$$;
COMMENT ON FUNCTION umdss.plants_to_serve(integer[]) IS
    'Treatment plants that a plan hauls to: those with these numbers, without any the operational ones that take faecal sludge (types 3 and 4) (umdss 7.4).';

CREATE FUNCTION umdss.piece_parts(edges bigint[], starts double precision[], ends double precision[])
RETURNS TABLE (no integer, road_code text, length_m double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.no::integer, e.road_code, e.length_m * (p.upto - p.since), public.ST_Multi(public.ST_LineSubstring(e.geom, p.since, p.upto))
      FROM unnest(edges, starts, ends) WITH ORDINALITY AS p (edge_id, since, upto, no) JOIN umdss.road_edge e ON e.edge_id = p.edge_id
     ORDER BY p.no
$$;
COMMENT ON FUNCTION umdss.piece_parts(bigint[], double precision[], double precision[]) IS
    'Parts of pieces of road between two shares of their length, in the order asked for (umdss 7.4).';

-- Cells stand on a lattice through the origin of the coordinate system, so that runs can be laid over each other.
CREATE FUNCTION umdss.cells_by_piece(cell_m double precision, pieces bigint[], most_m double precision)
RETURNS TABLE (col integer, row_no integer, edge_id bigint, source bigint, target bigint, at double precision, leg_m double precision)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH box AS (
        SELECT public.ST_Expand(public.ST_SetSRID(public.ST_Extent(e.geom)::public.geometry, min(public.ST_SRID(e.geom))), most_m) AS b
          FROM umdss.road_edge e WHERE e.edge_id = ANY (pieces)
    ), lattice AS (
        SELECT c, r, public.ST_SetSRID(public.ST_MakePoint((c + 0.5) * cell_m, (r + 0.5) * cell_m), public.ST_SRID(x.b)) AS p
          FROM box x
         CROSS JOIN LATERAL generate_series(floor(public.ST_XMin(x.b) / cell_m)::integer, floor(public.ST_XMax(x.b) / cell_m)::integer) c
         CROSS JOIN LATERAL generate_series(floor(public.ST_YMin(x.b) / cell_m)::integer, floor(public.ST_YMax(x.b) / cell_m)::integer) r
    ), asked AS (
        SELECT array_agg(l.c || ' ' || l.r ORDER BY l.c, l.r) AS keys, array_agg(l.p ORDER BY l.c, l.r) AS points FROM lattice l
    )
    SELECT split_part(g.key, ' ', 1)::integer, split_part(g.key, ' ', 2)::integer, g.edge_id, g.source, g.target, g.at, g.leg_m
      FROM asked a CROSS JOIN LATERAL umdss.legs_of_points(a.keys, a.points, cells_by_piece.pieces, cells_by_piece.most_m) g
     ORDER BY 1, 2
$$;
COMMENT ON FUNCTION umdss.cells_by_piece(double precision, bigint[], double precision) IS
    'Square cells of a side, m, whose middle lies within a distance of one of these pieces of road, with the nearest piece and the place on it (umdss 7.4).';

CREATE FUNCTION umdss.cells_united(cell_m double precision, cols integer[], row_nos integer[], groups integer[])
RETURNS TABLE (group_no integer, n_cells bigint, area_km2 double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT c.g, count(*), count(*) * cell_m * cell_m / 1e6,
           public.ST_Multi(public.ST_Union(public.ST_MakeEnvelope(c.c * cell_m, c.r * cell_m, (c.c + 1) * cell_m, (c.r + 1) * cell_m,
               public.Find_SRID('layer_info', 'citypolys', 'geom'))))
      FROM unnest(cols, row_nos, groups) AS c (c, r, g) GROUP BY c.g ORDER BY c.g
$$;
COMMENT ON FUNCTION umdss.cells_united(double precision, integer[], integer[], integer[]) IS
    'Square cells by column and row united to the groups they belong to (umdss 7.4).';
