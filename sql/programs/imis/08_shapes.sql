-- Shapes as forms and files bring them: text in, geometry of the city's coordinate system out. Spec: modules COM-50, COM-51.

CREATE FUNCTION imis.shape_of(value text, wanted text, target regclass) RETURNS public.geometry
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    shape public.geometry;
    city_srid integer := imis.setting_number('srid')::integer;
    found_kind text;
BEGIN
    IF coalesce(btrim(value), '') = '' THEN
        RETURN NULL;
    END IF;
    BEGIN
        shape := CASE WHEN btrim(value) LIKE '{%' THEN public.ST_GeomFromGeoJSON(value) ELSE value::public.geometry END;
    EXCEPTION WHEN others THEN
        PERFORM imis.refuse('com_51_unreadable_shape', 'The shape cannot be read. Draw it again, or choose another file.', target, 'geom');
    END;
    IF public.ST_SRID(shape) = 0 THEN
        shape := public.ST_SetSRID(shape, city_srid);
    ELSIF public.ST_SRID(shape) <> city_srid THEN
        shape := public.ST_Transform(shape, city_srid);
    END IF;
    found_kind := replace(public.GeometryType(shape), 'MULTI', '');
    IF wanted = 'polygon' AND found_kind <> 'POLYGON' THEN
        PERFORM imis.refuse('com_51_no_polygon', 'This is not an area. Draw or upload a polygon.', target, 'geom');
    ELSIF wanted = 'line' AND found_kind <> 'LINESTRING' THEN
        PERFORM imis.refuse('com_51_no_line', 'This is not a line. Draw a line, or take one from the map.', target, 'geom');
    ELSIF wanted = 'point' AND found_kind <> 'POINT' THEN
        PERFORM imis.refuse('com_51_no_point', 'This is not a place. Click the place on the map.', target, 'geom');
    END IF;
    shape := public.ST_Force2D(shape);
    IF wanted = 'point' THEN
        RETURN public.ST_GeometryN(shape, 1);
    END IF;
    RETURN public.ST_Multi(shape);
END
$$;
COMMENT ON FUNCTION imis.shape_of(text, text, regclass) IS
    'A polygon, line or point from WKT, EWKT, hexadecimal WKB or GeoJSON, in the city''s coordinate system (polygons and lines as multi); '
    'refuses what is not of the wanted kind (COM-51).';
