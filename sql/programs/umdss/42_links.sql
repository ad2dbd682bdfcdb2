-- What belongs to what, by the links on record. Spec: umdss.md 1.6 (linked features).
-- requires: umdss/40_decision.sql
-- requires: umdss/20_service_delivery.sql

CREATE FUNCTION umdss.main_of(of_bin text) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH RECURSIVE up AS (
        SELECT b.bin, b.building_associated_to, ARRAY[b.bin] AS seen FROM building_info.buildings b WHERE b.bin = of_bin
        UNION ALL
        SELECT b.bin, b.building_associated_to, u.seen || b.bin FROM up u JOIN building_info.buildings b ON b.bin = u.building_associated_to
         WHERE b.bin <> ALL (u.seen)
    )
    SELECT u.bin FROM up u ORDER BY cardinality(u.seen) DESC LIMIT 1
$$;
COMMENT ON FUNCTION umdss.main_of(text) IS 'The last main building of a chain of associated ones; a loop ends where it closes (umdss 1.8).';

CREATE FUNCTION umdss.linked(relation integer, network text, keys text[])
RETURNS TABLE (start_key text, target_key text, ward integer, label text, distance_m double precision, geom public.geometry, line public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    CASE relation
        WHEN 0 THEN
            PERFORM umdss.refuse_missing('fsm.containments', 'containment', keys, (SELECT array_agg(c.id) FROM fsm.containments c WHERE c.id = ANY (keys)));
            RETURN QUERY
            SELECT c.id, b.bin, b.ward, s.short_label, public.ST_Distance(c.geom, b.geom), b.geom::public.geometry, public.ST_ShortestLine(c.geom, b.geom)
              FROM fsm.containments c JOIN building_info.build_contains l ON l.containment_id = c.id JOIN building_info.buildings b ON b.bin = l.bin
              LEFT JOIN building_info.sanitation_systems s ON s.id = b.sanitation_system_id WHERE c.id = ANY (keys) ORDER BY c.id, b.bin;
        WHEN 1 THEN
            PERFORM umdss.refuse_missing('building_info.buildings', 'building', keys, (SELECT array_agg(b.bin) FROM building_info.buildings b WHERE b.bin = ANY (keys)));
            RETURN QUERY
            SELECT b.bin, c.id, b.ward, t.label, public.ST_Distance(c.geom, b.geom), c.geom::public.geometry, public.ST_ShortestLine(b.geom, c.geom)
              FROM building_info.buildings b JOIN building_info.build_contains l ON l.bin = b.bin
              JOIN fsm.containments c ON c.id = l.containment_id AND c.decommissioned_date IS NULL
              JOIN fsm.containment_types t ON t.id = c.type_id WHERE b.bin = ANY (keys) ORDER BY b.bin, c.id;
        WHEN 2 THEN
            PERFORM umdss.refuse_missing('building_info.buildings', 'building', keys, (SELECT array_agg(b.bin) FROM building_info.buildings b WHERE b.bin = ANY (keys)));
            RETURN QUERY
            SELECT b.bin, m.bin, m.ward, NULL::text, public.ST_Distance(b.geom, m.geom), m.geom::public.geometry, public.ST_MakeLine(b.point, m.point)
              FROM building_info.buildings b JOIN building_info.buildings m ON m.bin = umdss.main_of(b.bin) WHERE b.bin = ANY (keys) ORDER BY b.bin;
        WHEN 3 THEN
            PERFORM umdss.refuse_missing('building_info.buildings', 'building', keys, (SELECT array_agg(b.bin) FROM building_info.buildings b WHERE b.bin = ANY (keys)));
            RETURN QUERY
            WITH RECURSIVE down AS (
                SELECT k.key AS first, umdss.main_of(k.key) AS bin, ARRAY[umdss.main_of(k.key)] AS seen FROM unnest(keys) AS k (key)
                UNION ALL
                SELECT d.first, b.bin, d.seen || b.bin FROM down d JOIN building_info.buildings b ON b.building_associated_to = d.bin WHERE b.bin <> ALL (d.seen)
            )
            SELECT d.first, b.bin, b.ward, NULL::text, public.ST_Distance(f.geom, b.geom), b.geom::public.geometry, public.ST_MakeLine(f.point, b.point)
              FROM (SELECT DISTINCT first, bin FROM down) d JOIN building_info.buildings b ON b.bin = d.bin JOIN building_info.buildings f ON f.bin = d.first
             ORDER BY d.first, b.bin;
        WHEN 4 THEN
            RETURN QUERY
            SELECT t.toilet_id::text, t.bin, t.ward, t.toilet, t.length_m, t.geom, t.line FROM umdss.toilet_links(keys::integer[], NULL) t;
        WHEN 5 THEN
            PERFORM umdss.refuse_missing('building_info.buildings', 'building', keys, (SELECT array_agg(b.bin) FROM building_info.buildings b WHERE b.bin = ANY (keys)));
            RETURN QUERY
            SELECT p.bin, p.application_id::text, p.ward, to_char(p.application_date, 'YYYY-MM-DD'), public.ST_Distance(b.geom, p.geom), p.geom::public.geometry,
                   public.ST_ShortestLine(b.geom, p.geom)
              FROM umdss.application_places p JOIN building_info.buildings b ON b.bin = p.bin WHERE p.bin = ANY (keys) ORDER BY p.bin, p.application_id;
        ELSE
            RETURN QUERY
            SELECT l.line_code, l.bin, l.ward, l.sanitation_system, l.distance_m, l.geom, l.line FROM umdss.buildings_of_lines(network, keys, 100, false, NULL) l;
    END CASE;
END
$$;
COMMENT ON FUNCTION umdss.linked(integer, text, text[]) IS
    'Records linked to chosen ones: 0 buildings of containments, 1 containments of buildings, 2 main building, 3 associated buildings, 4 users of toilets, 5 applications, 6 buildings of lines (umdss 1.6).';
