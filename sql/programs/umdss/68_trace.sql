-- Sewers and drains as lines that flow: pieces between where lines meet, what is connected to them, where they end. Spec: umdss.md 7.13.
-- Who flows into whom is found in the toolbox (drainage.py).
-- requires: umdss/10_basis.sql
-- requires: fsm/90_registers.sql

-- Lines of a network (sewer or drain) with the people of the buildings whose record names them.
CREATE FUNCTION umdss.drainage_lines(network text)
RETURNS TABLE (code text, plant_id integer, n_buildings bigint, population bigint, length_m double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT l.code, l.treatment_plant_id, coalesce(b.n, 0), coalesce(b.people, 0), public.ST_Length(l.geom), l.geom
      FROM (SELECT s.code, s.treatment_plant_id, s.geom FROM utility_info.sewers s WHERE network = 'sewer'
            UNION ALL SELECT d.code, d.treatment_plant_id, d.geom FROM utility_info.drains d WHERE network = 'drain') l
      LEFT JOIN (SELECT CASE network WHEN 'sewer' THEN x.sewer_code ELSE x.drain_code END AS code, count(*) AS n, sum(x.population_served) AS people
                   FROM building_info.buildings x GROUP BY 1) b ON b.code = l.code
     ORDER BY l.code
$$;
COMMENT ON FUNCTION umdss.drainage_lines(text) IS 'Sewers or drains with the plant on record and the buildings and people connected to each (umdss 7.13).';

-- Pieces in the order of drawing: a line is cut where the end of another one lies within the gap, but not beside its own ends. Lines that only cross pass.
CREATE FUNCTION umdss.drainage_pieces(network text, snap_m double precision)
RETURNS TABLE (piece_no integer, code text, part integer, x1 double precision, y1 double precision, x2 double precision, y2 double precision,
    length_m double precision, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
BEGIN
    RETURN QUERY
    WITH line AS MATERIALIZED (
        SELECT l.code, coalesce(d.path[1], 1) AS part, d.geom AS g, public.ST_Length(d.geom) AS m
          FROM (SELECT s.code, s.geom FROM utility_info.sewers s WHERE network = 'sewer'
                UNION ALL SELECT x.code, x.geom FROM utility_info.drains x WHERE network = 'drain') l
         CROSS JOIN LATERAL public.ST_Dump(l.geom) d
         WHERE public.ST_Length(d.geom) > 0
    ), tip AS (
        SELECT l.code, l.part, t.p FROM line l CROSS JOIN LATERAL (VALUES (public.ST_StartPoint(l.g)), (public.ST_EndPoint(l.g))) t (p)
    ), met AS (
        SELECT o.code, coalesce(d.path[1], 1) AS part, public.ST_LineLocatePoint(d.geom, t.p) * public.ST_Length(d.geom) AS at_m, public.ST_Length(d.geom) AS m
          FROM tip t
          JOIN (SELECT s.code, s.geom, 'sewer' AS kind FROM utility_info.sewers s
                UNION ALL SELECT x.code, x.geom, 'drain' FROM utility_info.drains x) o ON o.kind = network AND public.ST_DWithin(o.geom, t.p, snap_m)
         CROSS JOIN LATERAL public.ST_Dump(o.geom) d
         WHERE public.ST_DWithin(d.geom, t.p, snap_m) AND (o.code, coalesce(d.path[1], 1)) <> (t.code, t.part)
    ), cut AS (
        SELECT DISTINCT m.code, m.part, round(m.at_m::numeric, 2)::double precision AS at_m FROM met m WHERE m.at_m > snap_m AND m.m - m.at_m > snap_m
        UNION SELECT l.code, l.part, 0 FROM line l
    ), span AS (
        SELECT c.code, c.part, c.at_m AS from_m, coalesce(lead(c.at_m) OVER (PARTITION BY c.code, c.part ORDER BY c.at_m), l.m) AS to_m, l.g, l.m
          FROM cut c JOIN line l ON l.code = c.code AND l.part = c.part
    )
    SELECT (row_number() OVER (ORDER BY s.code, s.part, s.from_m))::integer, s.code, s.part,
           public.ST_X(public.ST_StartPoint(k.g)), public.ST_Y(public.ST_StartPoint(k.g)), public.ST_X(public.ST_EndPoint(k.g)), public.ST_Y(public.ST_EndPoint(k.g)),
           public.ST_Length(k.g), k.g
      FROM span s CROSS JOIN LATERAL (SELECT public.ST_LineSubstring(s.g, least(1, s.from_m / s.m), least(1, s.to_m / s.m)) AS g) k
     WHERE public.ST_NPoints(k.g) > 1
     ORDER BY 1;
END
$$;
COMMENT ON FUNCTION umdss.drainage_pieces(text, double precision) IS
    'Sewers or drains in pieces, in the order of drawing, cut where the end of another line comes within a gap, m (umdss 7.13).';

CREATE FUNCTION umdss.drainage_plants() RETURNS TABLE (plant_id integer, plant text, type integer, operational boolean, x double precision, y double precision)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.id, p.name, p.type::integer, p.status, public.ST_X(p.geom), public.ST_Y(p.geom) FROM fsm.treatment_plants_register p WHERE p.geom IS NOT NULL ORDER BY p.id
$$;
COMMENT ON FUNCTION umdss.drainage_plants() IS 'Treatment plants with their place, for tracing.';

CREATE FUNCTION umdss.water_at(xs double precision[], ys double precision[], most_m double precision)
RETURNS TABLE (point_no integer, waterbody_id integer, waterbody text, waterbody_type text, distance_m double precision)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT DISTINCT ON (p.no) p.no::integer, w.id, w.name, w.type, public.ST_Distance(w.geom, p.g)
      FROM (SELECT u.no, public.ST_SetSRID(public.ST_MakePoint(u.x, u.y), public.Find_SRID('layer_info', 'citypolys', 'geom')) AS g
              FROM unnest(xs, ys) WITH ORDINALITY AS u (x, y, no)) p
      JOIN layer_info.waterbodys w ON public.ST_DWithin(w.geom, p.g, most_m)
     ORDER BY p.no, public.ST_Distance(w.geom, p.g), w.id
$$;
COMMENT ON FUNCTION umdss.water_at(double precision[], double precision[], double precision) IS 'Nearest water body of points within a distance, m.';

-- Buildings on some of the lines; and, where asked for, those that are connected to a line nobody recorded.
CREATE FUNCTION umdss.drainage_buildings(network text, codes text[], with_unknown boolean)
RETURNS TABLE (bin text, ward integer, line_code text, sanitation_system text, population_served integer, household_served integer, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT b.bin, b.ward, k.code, s.short_label, b.population_served, b.household_served, b.geom
      FROM building_info.buildings b
      LEFT JOIN building_info.sanitation_systems s ON s.id = b.sanitation_system_id
     CROSS JOIN LATERAL (SELECT CASE network WHEN 'sewer' THEN b.sewer_code ELSE b.drain_code END AS code) k
     WHERE k.code IN (SELECT u.code FROM unnest(codes) AS u (code))
        OR (with_unknown AND k.code IS NULL AND b.sanitation_system_id = CASE network WHEN 'sewer' THEN 1 ELSE 2 END)
     ORDER BY b.bin
$$;
COMMENT ON FUNCTION umdss.drainage_buildings(text, text[], boolean) IS
    'Buildings whose record names one of these sewers or drains, and on demand those on the network without a line on record (umdss 7.13).';

-- Lines of chosen buildings; a building that is not there, or on no line, is refused.
CREATE FUNCTION umdss.lines_of_buildings(network text, bins text[]) RETURNS TABLE (code text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    dry text;
BEGIN
    PERFORM umdss.refuse_missing('building_info.buildings', 'building', bins, (SELECT array_agg(b.bin) FROM building_info.buildings b WHERE b.bin = ANY (bins)));
    dry := (SELECT min(b.bin) FROM building_info.buildings b
             WHERE b.bin = ANY (bins) AND CASE network WHEN 'sewer' THEN b.sewer_code ELSE b.drain_code END IS NULL);
    IF dry IS NOT NULL THEN
        PERFORM imis.refuse('umdss_building_on_no_line', format('The building “%s” is on no %s on record. Choose another, or record the line it leads to.', dry, network));
    END IF;
    RETURN QUERY SELECT DISTINCT CASE network WHEN 'sewer' THEN b.sewer_code ELSE b.drain_code END FROM building_info.buildings b WHERE b.bin = ANY (bins) ORDER BY 1;
END
$$;
COMMENT ON FUNCTION umdss.lines_of_buildings(text, text[]) IS 'Codes of the sewers or drains that chosen buildings lead to.';
