-- Exports: who may, the log, and which features count to an area. Spec: umdss.md 1.3, 4, 8; reliability 5 (exports by role), 7.
-- requires: building_info/10_values.sql
-- requires: umdss/10_basis.sql

-- Summaries of wards and cells, and what a street map shows as well: nothing about single buildings.
CREATE FUNCTION umdss.is_aggregate_layer(layer text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT layer IN ('ward_info', 'grid_info', 'ward_boundary', 'municipality', 'places', 'water_bodies', 'land_use', 'sanitation_zones', 'analysis_figures')
$$;
COMMENT ON FUNCTION umdss.is_aggregate_layer(text) IS
    'Layers that roles with aggregated exports only may take: summaries, the figures of an analysis, and the city''s base data (reliability 5).';

CREATE FUNCTION umdss.exports_records() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(imis.holds('super_admin', 'it_admin', 'building_permit', 'infrastructure', 'tax', 'water_supply', 'solid_waste', 'sanitation', 'public_health'), false)
$$;
COMMENT ON FUNCTION umdss.exports_records() IS 'Whether the connected role may export single records, and not summaries only (reliability 5).';

CREATE FUNCTION umdss.begin_export(layers text[], area text, rule text, format text, personal text[], reason text) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    single text;
    number bigint;
BEGIN
    IF NOT umdss.exports_records() THEN
        SELECT l INTO single FROM unnest(layers) l WHERE NOT umdss.is_aggregate_layer(l) LIMIT 1;
        IF FOUND THEN
            PERFORM imis.refuse('umdss_export_aggregated_only', 'Your role exports summaries of wards and grid cells only. Choose those, or ask the department that keeps the data.',
                                'audit.export_log'::regclass, 'layers', NULL, '42501');
        END IF;
    END IF;
    IF cardinality(personal) > 0 AND btrim(coalesce(reason, '')) = '' THEN
        PERFORM imis.refuse('umdss_export_reason_missing', 'Say why you need names and numbers of persons. The reason is written down with your name.',
                            'audit.export_log'::regclass, 'reason');
    END IF;
    INSERT INTO audit.export_log (by_user, app, layers, area, rule, format, personal, reason)
    VALUES (session_user, current_setting('application_name'), layers, area, rule, format, personal, nullif(btrim(reason), ''))
    RETURNING id INTO number;
    RETURN number;
END
$$;
COMMENT ON FUNCTION umdss.begin_export(text[], text, text, text, text[], text) IS
    'Writes an export into the log before its first row is read and gives the number of the entry; refuses layers that the role may not export, and personal columns without a reason.';

CREATE FUNCTION umdss.end_export(entry bigint, row_counts jsonb, sha256 text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    UPDATE audit.export_log l SET finished_at = clock_timestamp(), row_counts = end_export.row_counts, sha256 = end_export.sha256
     WHERE l.id = entry AND l.by_user = session_user AND l.finished_at IS NULL
$$;
COMMENT ON FUNCTION umdss.end_export(bigint, jsonb, text) IS 'Writes rows and checksum into the own, unfinished entry of the export log.';

CREATE FUNCTION umdss.export_area(wards integer[], area public.geometry) RETURNS public.geometry
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    wanted public.geometry;
    lost integer;
BEGIN
    IF cardinality(wards) > 0 THEN
        SELECT w INTO lost FROM unnest(wards) w WHERE NOT EXISTS (SELECT 1 FROM layer_info.wards x WHERE x.ward = w) ORDER BY w LIMIT 1;
        IF FOUND THEN
            PERFORM imis.refuse('umdss_no_such_ward', format('There is no ward %s. Choose the wards again.', lost));
        END IF;
        wanted := (SELECT public.ST_Union(x.geom) FROM layer_info.wards x WHERE x.ward = ANY (wards));
    END IF;
    IF area IS NOT NULL THEN
        area := (SELECT v.geom FROM umdss.valid_areas(ARRAY[area]) v);
        wanted := CASE WHEN wanted IS NULL THEN area ELSE public.ST_Intersection(wanted, area) END;
    END IF;
    IF public.ST_IsEmpty(wanted) THEN
        PERFORM imis.refuse('umdss_export_area_empty', 'The drawn area lies outside the wards chosen. Draw another area, or choose other wards.');
    END IF;
    RETURN wanted;
END
$$;
COMMENT ON FUNCTION umdss.export_area(integer[], public.geometry) IS 'The union of wards, cut to a drawn area; NULL for the whole city. Refuses unknown wards and an empty area.';

-- 0.4 for all kinds of geometry: polygons by their point on surface, lines by the middle of their longest part, points by position; a place
-- on the border of wards belongs to the lower one. Boundary contact alone counts for the rule "touches" only. No search_path is set: PostgreSQL
-- then puts the expressions into the statement and keeps the area prepared from row to row.
CREATE FUNCTION umdss.anchor(geom public.geometry) RETURNS public.geometry
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE public.ST_Dimension(geom)
        WHEN 1 THEN (SELECT public.ST_LineInterpolatePoint(p.geom, 0.5) FROM public.ST_Dump(geom) p ORDER BY public.ST_Length(p.geom) DESC, p.path LIMIT 1)
        ELSE public.ST_PointOnSurface(geom) END
$$;
COMMENT ON FUNCTION umdss.anchor(public.geometry) IS 'The point that stands for a feature: on the surface of a polygon, in the middle of a line''s longest part, a point itself (umdss section 4).';

CREATE FUNCTION umdss.counts_to_area(geom public.geometry, area public.geometry, wards integer[], rule integer) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN geom IS NULL THEN false
        WHEN rule = 0 THEN public.ST_Intersects(area, geom)
        WHEN rule = 2 THEN public.ST_CoveredBy(geom, area)
        WHEN NOT public.ST_Intersects(area, geom) THEN false
        ELSE (SELECT CASE WHEN public.ST_Contains(area, a.point) THEN true
                          WHEN public.ST_Intersects(area, a.point) THEN coalesce(cardinality(wards), 0) = 0 OR building_info.ward_at(a.point) = ANY (wards)
                          ELSE false END
                FROM (SELECT umdss.anchor(geom) AS point) a) END
$$;
COMMENT ON FUNCTION umdss.counts_to_area(public.geometry, public.geometry, integer[], integer) IS
    'Whether a feature counts to an area: rule 0 touches, 1 its anchor lies inside, 2 wholly inside; on a border of wards the lower ward takes it (umdss 0.4, section 4).';

CREATE FUNCTION umdss.cut_to(geom public.geometry, area public.geometry) RETURNS public.geometry
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN public.ST_Dimension(geom) = 0 OR public.ST_CoveredBy(geom, area) THEN geom
                ELSE public.ST_Multi(public.ST_CollectionExtract(public.ST_Intersection(geom, area), public.ST_Dimension(geom) + 1)) END
$$;
COMMENT ON FUNCTION umdss.cut_to(public.geometry, public.geometry) IS 'A line or polygon cut at the edge of an area; points as they are.';
