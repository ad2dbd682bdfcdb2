-- Lengths of the networks for the dashboards (modules 13.2, 13.5; DSH-08, DSH-09). Lines are cut at the ward borders, in the metric system of the
-- municipality. What lies in no ward is "outside", so that the parts add up; a line on a common border belongs to the ward of the lower number, and
-- where a line only runs along it for a while, each ward has its part.
-- requires: utility_info/10_rules.sql

CREATE FUNCTION utility_info.width_class(width numeric) RETURNS TABLE (place integer, key text, label text)
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT c.place, c.key, c.label
      FROM (VALUES (1, '0', '< 3 m'), (2, '3', '3 – 5 m'), (3, '5', '5 – 8 m'), (4, '8', '≥ 8 m'), (1000, 'none', 'Unknown')) AS c (place, key, label)
     WHERE c.place = CASE WHEN width < 3 THEN 1 WHEN width < 5 THEN 2 WHEN width < 8 THEN 3 WHEN width >= 8 THEN 4 ELSE 1000 END
$$;
COMMENT ON FUNCTION utility_info.width_class(numeric) IS 'Class of a carrying width in m: low limit included, high limit not (DSH-09).';

CREATE FUNCTION utility_info.pipe_class(diameter numeric) RETURNS TABLE (place integer, key text, label text)
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT c.place, c.key, c.label
      FROM (VALUES (1, '0', '< 160 mm'), (2, '160', '160 – 300 mm'), (3, '300', '≥ 300 mm'), (1000, 'none', 'Unknown')) AS c (place, key, label)
     WHERE c.place = CASE WHEN diameter < 160 THEN 1 WHEN diameter < 300 THEN 2 WHEN diameter >= 300 THEN 3 ELSE 1000 END
$$;
COMMENT ON FUNCTION utility_info.pipe_class(numeric) IS 'Class of a diameter or size in mm: low limit included, high limit not (DSH-09).';

CREATE FUNCTION utility_info.road_pieces() RETURNS TABLE (code text, ward integer, metres double precision)
LANGUAGE sql STABLE
AS $$
    WITH inside AS MATERIALIZED (
        -- Most lines lie in one ward and are not cut. An inner join: ward by ward is ten times as fast as line by line.
        SELECT r.code, min(w.ward) AS ward, min(public.ST_Length(r.geom)) AS metres
          FROM layer_info.wards w JOIN utility_info.roads r ON public.ST_Covers(w.geom, r.geom) GROUP BY r.code
    ), whole AS MATERIALIZED (
        SELECT r.code, r.geom, public.ST_Length(r.geom) AS metres
          FROM utility_info.roads r WHERE NOT EXISTS (SELECT 1 FROM inside i WHERE i.code = r.code)
    ), cut AS (
        SELECT h.code, w.ward, h.metres AS whole_metres,
               public.ST_Length(public.ST_Intersection(h.geom, public.ST_ClipByBox2D(w.geom, public.Box2D(public.ST_Expand(h.geom, 1))))) AS metres
          FROM whole h JOIN layer_info.wards w ON public.ST_Intersects(w.geom, h.geom)
    ), added AS (
        SELECT c.code, c.whole_metres, sum(c.metres) AS metres FROM cut c GROUP BY c.code, c.whole_metres
    )
    SELECT i.code, i.ward, i.metres FROM inside i
    UNION ALL
    SELECT c.code, c.ward, c.metres * c.whole_metres / greatest(a.metres, c.whole_metres) FROM cut c JOIN added a ON a.code = c.code WHERE c.metres > 0
    UNION ALL
    SELECT h.code, NULL, h.metres - coalesce(a.metres, 0)
      FROM whole h LEFT JOIN added a ON a.code = h.code WHERE h.metres - coalesce(a.metres, 0) > 0.01
$$;
COMMENT ON FUNCTION utility_info.road_pieces() IS 'Roads: the length of every line in every ward, and outside all of them (ward empty); m.';

CREATE FUNCTION utility_info.road_lengths(p_ward integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off
AS $$
    WITH share AS MATERIALIZED (
        SELECT p.code, p.ward, p.metres FROM utility_info.road_pieces() p WHERE p_ward IS NULL OR p.ward = p_ward
    ), summed (part, ward, place, key, label, metres) AS (
    SELECT 'length', s.ward, 1, 'length', 'Roads', sum(s.metres) FROM share s GROUP BY s.ward
    UNION ALL
    SELECT 'surface', s.ward, coalesce(k.sort_order, 1000), coalesce(k.code, 'none'), coalesce(k.label, 'Unknown'), sum(s.metres)
      FROM share s JOIN utility_info.roads r ON r.code = s.code LEFT JOIN utility_info.road_surfaces k ON k.code = r.surface_type AND k.code <> 'Unknown' GROUP BY 2, 3, 4, 5
    UNION ALL
    SELECT 'width', s.ward, k.place, k.key, k.label, sum(s.metres)
      FROM share s JOIN utility_info.roads r ON r.code = s.code CROSS JOIN LATERAL utility_info.width_class(r.carrying_width) k GROUP BY 2, 3, 4, 5
    UNION ALL
    SELECT 'hierarchy', s.ward, coalesce(k.sort_order, 1000), coalesce(k.code, 'none'), coalesce(k.label, 'Unknown'), sum(s.metres)
      FROM share s JOIN utility_info.roads r ON r.code = s.code LEFT JOIN utility_info.road_hierarchies k ON k.code = r.hierarchy AND k.code <> 'Unknown' GROUP BY 2, 3, 4, 5
    )
    SELECT q.part, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'outside'), coalesce(w.ward::text, 'Outside'),
           s.place::numeric, s.key, s.label, round(coalesce(s.metres, 0)::numeric, 2), w.name
      FROM (VALUES ('length'), ('surface'), ('width'), ('hierarchy')) AS q (part)
      CROSS JOIN (SELECT ward, name FROM layer_info.wards UNION ALL SELECT NULL, NULL) w
      LEFT JOIN summed s ON s.part = q.part AND s.ward IS NOT DISTINCT FROM w.ward
     WHERE (w.ward IS NOT NULL OR s.metres IS NOT NULL) AND (p_ward IS NULL OR w.ward = p_ward)
     ORDER BY 1, 2, 5
$$;
COMMENT ON FUNCTION utility_info.road_lengths(integer) IS
    'Roads of every ward and outside all wards: length (part length) and by surface, width, hierarchy; m.';

CREATE FUNCTION utility_info.road_total() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, 1::numeric, 'roads'::text, 'Roads'::text, NULL::numeric, NULL::text, NULL::text,
           coalesce(sum(public.ST_Length(r.geom)), 0)::numeric / 1000, count(*)::text
      FROM utility_info.roads r
$$;
COMMENT ON FUNCTION utility_info.road_total() IS 'Roads: total length; the note is the number of records. km.';

CREATE FUNCTION utility_info.sewer_pieces() RETURNS TABLE (code text, ward integer, metres double precision)
LANGUAGE sql STABLE
AS $$
    WITH inside AS MATERIALIZED (
        -- Most lines lie in one ward and are not cut. An inner join: ward by ward is ten times as fast as line by line.
        SELECT r.code, min(w.ward) AS ward, min(public.ST_Length(r.geom)) AS metres
          FROM layer_info.wards w JOIN utility_info.sewers r ON public.ST_Covers(w.geom, r.geom) GROUP BY r.code
    ), whole AS MATERIALIZED (
        SELECT r.code, r.geom, public.ST_Length(r.geom) AS metres
          FROM utility_info.sewers r WHERE NOT EXISTS (SELECT 1 FROM inside i WHERE i.code = r.code)
    ), cut AS (
        SELECT h.code, w.ward, h.metres AS whole_metres,
               public.ST_Length(public.ST_Intersection(h.geom, public.ST_ClipByBox2D(w.geom, public.Box2D(public.ST_Expand(h.geom, 1))))) AS metres
          FROM whole h JOIN layer_info.wards w ON public.ST_Intersects(w.geom, h.geom)
    ), added AS (
        SELECT c.code, c.whole_metres, sum(c.metres) AS metres FROM cut c GROUP BY c.code, c.whole_metres
    )
    SELECT i.code, i.ward, i.metres FROM inside i
    UNION ALL
    SELECT c.code, c.ward, c.metres * c.whole_metres / greatest(a.metres, c.whole_metres) FROM cut c JOIN added a ON a.code = c.code WHERE c.metres > 0
    UNION ALL
    SELECT h.code, NULL, h.metres - coalesce(a.metres, 0)
      FROM whole h LEFT JOIN added a ON a.code = h.code WHERE h.metres - coalesce(a.metres, 0) > 0.01
$$;
COMMENT ON FUNCTION utility_info.sewer_pieces() IS 'Sewers: the length of every line in every ward, and outside all of them (ward empty); m.';

CREATE FUNCTION utility_info.sewer_lengths(p_ward integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off
AS $$
    WITH share AS MATERIALIZED (
        SELECT p.code, p.ward, p.metres FROM utility_info.sewer_pieces() p WHERE p_ward IS NULL OR p.ward = p_ward
    ), summed (part, ward, place, key, label, metres) AS (
    SELECT 'length', s.ward, 1, 'length', 'Sewers', sum(s.metres) FROM share s GROUP BY s.ward
    UNION ALL
    SELECT 'diameter', s.ward, k.place, k.key, k.label, sum(s.metres)
      FROM share s JOIN utility_info.sewers r ON r.code = s.code CROSS JOIN LATERAL utility_info.pipe_class(r.diameter) k GROUP BY 2, 3, 4, 5
    )
    SELECT q.part, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'outside'), coalesce(w.ward::text, 'Outside'),
           s.place::numeric, s.key, s.label, round(coalesce(s.metres, 0)::numeric, 2), w.name
      FROM (VALUES ('length'), ('diameter')) AS q (part)
      CROSS JOIN (SELECT ward, name FROM layer_info.wards UNION ALL SELECT NULL, NULL) w
      LEFT JOIN summed s ON s.part = q.part AND s.ward IS NOT DISTINCT FROM w.ward
     WHERE (w.ward IS NOT NULL OR s.metres IS NOT NULL) AND (p_ward IS NULL OR w.ward = p_ward)
     ORDER BY 1, 2, 5
$$;
COMMENT ON FUNCTION utility_info.sewer_lengths(integer) IS
    'Sewers of every ward and outside all wards: length (part length) and by diameter; m.';

CREATE FUNCTION utility_info.sewer_total() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, 1::numeric, 'sewers'::text, 'Sewers'::text, NULL::numeric, NULL::text, NULL::text,
           coalesce(sum(public.ST_Length(r.geom)), 0)::numeric / 1000, count(*)::text
      FROM utility_info.sewers r
$$;
COMMENT ON FUNCTION utility_info.sewer_total() IS 'Sewers: total length; the note is the number of records. km.';

CREATE FUNCTION utility_info.drain_pieces() RETURNS TABLE (code text, ward integer, metres double precision)
LANGUAGE sql STABLE
AS $$
    WITH inside AS MATERIALIZED (
        -- Most lines lie in one ward and are not cut. An inner join: ward by ward is ten times as fast as line by line.
        SELECT r.code, min(w.ward) AS ward, min(public.ST_Length(r.geom)) AS metres
          FROM layer_info.wards w JOIN utility_info.drains r ON public.ST_Covers(w.geom, r.geom) GROUP BY r.code
    ), whole AS MATERIALIZED (
        SELECT r.code, r.geom, public.ST_Length(r.geom) AS metres
          FROM utility_info.drains r WHERE NOT EXISTS (SELECT 1 FROM inside i WHERE i.code = r.code)
    ), cut AS (
        SELECT h.code, w.ward, h.metres AS whole_metres,
               public.ST_Length(public.ST_Intersection(h.geom, public.ST_ClipByBox2D(w.geom, public.Box2D(public.ST_Expand(h.geom, 1))))) AS metres
          FROM whole h JOIN layer_info.wards w ON public.ST_Intersects(w.geom, h.geom)
    ), added AS (
        SELECT c.code, c.whole_metres, sum(c.metres) AS metres FROM cut c GROUP BY c.code, c.whole_metres
    )
    SELECT i.code, i.ward, i.metres FROM inside i
    UNION ALL
    SELECT c.code, c.ward, c.metres * c.whole_metres / greatest(a.metres, c.whole_metres) FROM cut c JOIN added a ON a.code = c.code WHERE c.metres > 0
    UNION ALL
    SELECT h.code, NULL, h.metres - coalesce(a.metres, 0)
      FROM whole h LEFT JOIN added a ON a.code = h.code WHERE h.metres - coalesce(a.metres, 0) > 0.01
$$;
COMMENT ON FUNCTION utility_info.drain_pieces() IS 'Drains: the length of every line in every ward, and outside all of them (ward empty); m.';

CREATE FUNCTION utility_info.drain_lengths(p_ward integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off
AS $$
    WITH share AS MATERIALIZED (
        SELECT p.code, p.ward, p.metres FROM utility_info.drain_pieces() p WHERE p_ward IS NULL OR p.ward = p_ward
    ), summed (part, ward, place, key, label, metres) AS (
    SELECT 'length', s.ward, 1, 'length', 'Drains', sum(s.metres) FROM share s GROUP BY s.ward
    UNION ALL
    SELECT 'cover', s.ward, coalesce(k.sort_order, 1000), coalesce(k.code, 'none'), coalesce(k.label, 'Unknown'), sum(s.metres)
      FROM share s JOIN utility_info.drains r ON r.code = s.code LEFT JOIN utility_info.drain_covers k ON k.code = r.cover_type AND k.code <> 'Unknown' GROUP BY 2, 3, 4, 5
    UNION ALL
    SELECT 'size', s.ward, k.place, k.key, k.label, sum(s.metres)
      FROM share s JOIN utility_info.drains r ON r.code = s.code CROSS JOIN LATERAL utility_info.pipe_class(r.size) k GROUP BY 2, 3, 4, 5
    UNION ALL
    SELECT 'surface', s.ward, coalesce(k.sort_order, 1000), coalesce(k.code, 'none'), coalesce(k.label, 'Unknown'), sum(s.metres)
      FROM share s JOIN utility_info.drains r ON r.code = s.code LEFT JOIN utility_info.drain_surfaces k ON k.code = r.surface_type AND k.code <> 'Unknown' GROUP BY 2, 3, 4, 5
    )
    SELECT q.part, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'outside'), coalesce(w.ward::text, 'Outside'),
           s.place::numeric, s.key, s.label, round(coalesce(s.metres, 0)::numeric, 2), w.name
      FROM (VALUES ('length'), ('cover'), ('size'), ('surface')) AS q (part)
      CROSS JOIN (SELECT ward, name FROM layer_info.wards UNION ALL SELECT NULL, NULL) w
      LEFT JOIN summed s ON s.part = q.part AND s.ward IS NOT DISTINCT FROM w.ward
     WHERE (w.ward IS NOT NULL OR s.metres IS NOT NULL) AND (p_ward IS NULL OR w.ward = p_ward)
     ORDER BY 1, 2, 5
$$;
COMMENT ON FUNCTION utility_info.drain_lengths(integer) IS
    'Drains of every ward and outside all wards: length (part length) and by cover, size, surface; m.';

CREATE FUNCTION utility_info.drain_total() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, 1::numeric, 'drains'::text, 'Drains'::text, NULL::numeric, NULL::text, NULL::text,
           coalesce(sum(public.ST_Length(r.geom)), 0)::numeric / 1000, count(*)::text
      FROM utility_info.drains r
$$;
COMMENT ON FUNCTION utility_info.drain_total() IS 'Drains: total length; the note is the number of records. km.';

CREATE FUNCTION utility_info.water_main_pieces() RETURNS TABLE (code text, ward integer, metres double precision)
LANGUAGE sql STABLE
AS $$
    WITH inside AS MATERIALIZED (
        -- Most lines lie in one ward and are not cut. An inner join: ward by ward is ten times as fast as line by line.
        SELECT r.code, min(w.ward) AS ward, min(public.ST_Length(r.geom)) AS metres
          FROM layer_info.wards w JOIN utility_info.water_supplys r ON public.ST_Covers(w.geom, r.geom) GROUP BY r.code
    ), whole AS MATERIALIZED (
        SELECT r.code, r.geom, public.ST_Length(r.geom) AS metres
          FROM utility_info.water_supplys r WHERE NOT EXISTS (SELECT 1 FROM inside i WHERE i.code = r.code)
    ), cut AS (
        SELECT h.code, w.ward, h.metres AS whole_metres,
               public.ST_Length(public.ST_Intersection(h.geom, public.ST_ClipByBox2D(w.geom, public.Box2D(public.ST_Expand(h.geom, 1))))) AS metres
          FROM whole h JOIN layer_info.wards w ON public.ST_Intersects(w.geom, h.geom)
    ), added AS (
        SELECT c.code, c.whole_metres, sum(c.metres) AS metres FROM cut c GROUP BY c.code, c.whole_metres
    )
    SELECT i.code, i.ward, i.metres FROM inside i
    UNION ALL
    SELECT c.code, c.ward, c.metres * c.whole_metres / greatest(a.metres, c.whole_metres) FROM cut c JOIN added a ON a.code = c.code WHERE c.metres > 0
    UNION ALL
    SELECT h.code, NULL, h.metres - coalesce(a.metres, 0)
      FROM whole h LEFT JOIN added a ON a.code = h.code WHERE h.metres - coalesce(a.metres, 0) > 0.01
$$;
COMMENT ON FUNCTION utility_info.water_main_pieces() IS 'Water mains: the length of every line in every ward, and outside all of them (ward empty); m.';

CREATE FUNCTION utility_info.water_main_lengths(p_ward integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off
AS $$
    WITH share AS MATERIALIZED (
        SELECT p.code, p.ward, p.metres FROM utility_info.water_main_pieces() p WHERE p_ward IS NULL OR p.ward = p_ward
    ), summed (part, ward, place, key, label, metres) AS (
    SELECT 'length', s.ward, 1, 'length', 'Water mains', sum(s.metres) FROM share s GROUP BY s.ward
    UNION ALL
    SELECT 'diameter', s.ward, k.place, k.key, k.label, sum(s.metres)
      FROM share s JOIN utility_info.water_supplys r ON r.code = s.code CROSS JOIN LATERAL utility_info.pipe_class(r.diameter) k GROUP BY 2, 3, 4, 5
    )
    SELECT q.part, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'outside'), coalesce(w.ward::text, 'Outside'),
           s.place::numeric, s.key, s.label, round(coalesce(s.metres, 0)::numeric, 2), w.name
      FROM (VALUES ('length'), ('diameter')) AS q (part)
      CROSS JOIN (SELECT ward, name FROM layer_info.wards UNION ALL SELECT NULL, NULL) w
      LEFT JOIN summed s ON s.part = q.part AND s.ward IS NOT DISTINCT FROM w.ward
     WHERE (w.ward IS NOT NULL OR s.metres IS NOT NULL) AND (p_ward IS NULL OR w.ward = p_ward)
     ORDER BY 1, 2, 5
$$;
COMMENT ON FUNCTION utility_info.water_main_lengths(integer) IS
    'Water mains of every ward and outside all wards: length (part length) and by diameter; m.';

CREATE FUNCTION utility_info.water_main_total() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, 1::numeric, 'water_supplys'::text, 'Water mains'::text, NULL::numeric, NULL::text, NULL::text,
           coalesce(sum(public.ST_Length(r.geom)), 0)::numeric / 1000, count(*)::text
      FROM utility_info.water_supplys r
$$;
COMMENT ON FUNCTION utility_info.water_main_total() IS 'Water mains: total length; the note is the number of records. km.';

CREATE FUNCTION utility_info.roads_by_ward() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off
AS $$
    SELECT NULL::text, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'outside'), coalesce(w.ward::text, 'Outside'),
           1::numeric, 'length'::text, 'Roads'::text, round(coalesce(s.metres, 0)::numeric, 2), w.name
      FROM layer_info.wards w
      FULL JOIN (SELECT p.ward, sum(p.metres) AS metres FROM utility_info.road_pieces() p GROUP BY p.ward) s ON s.ward = w.ward
     ORDER BY 2
$$;
COMMENT ON FUNCTION utility_info.roads_by_ward() IS 'Roads: length in every ward and outside all of them; m. For the main dashboard, which shows no classes.';

CREATE FUNCTION utility_info.sewers_by_ward() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off
AS $$
    SELECT NULL::text, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'outside'), coalesce(w.ward::text, 'Outside'),
           1::numeric, 'length'::text, 'Sewers'::text, round(coalesce(s.metres, 0)::numeric, 2), w.name
      FROM layer_info.wards w
      FULL JOIN (SELECT p.ward, sum(p.metres) AS metres FROM utility_info.sewer_pieces() p GROUP BY p.ward) s ON s.ward = w.ward
     ORDER BY 2
$$;
COMMENT ON FUNCTION utility_info.sewers_by_ward() IS 'Sewers: length in every ward and outside all of them; m. For the main dashboard, which shows no classes.';
