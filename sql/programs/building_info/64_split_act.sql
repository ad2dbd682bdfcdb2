-- One building becomes two: the old one keeps its number and the rest of its footprint, the part that is cut off becomes a building of its own.
-- One act, one transaction: a split through a layer's edit buffer is several, and half of it can stay (reliability F4, T07). The caller's rights count.
-- requires: building_info/61_building_acts.sql

CREATE FUNCTION building_info.cut_off(of_bin text, cut text, OUT part text, OUT part_m2 numeric, OUT rest_m2 numeric)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    here CONSTANT regclass := 'building_info.buildings'::regclass;
    footprint public.geometry;
    line public.geometry := imis.shape_of(cut, 'line', here);
    pieces public.geometry[];
BEGIN
    SELECT b.geom INTO footprint FROM building_info.buildings b WHERE b.bin = of_bin;
    IF NOT FOUND THEN
        PERFORM imis.refuse('record_gone', format('Building %s is not there any more. Refresh the list.', of_bin), here, 'bin', NULL, 'P0002');
    ELSIF footprint IS NULL THEN
        PERFORM imis.refuse('split_no_footprint', format('Building %s has no footprint that could be split. Draw it first.', of_bin), here, 'geom');
    ELSIF line IS NULL THEN
        PERFORM imis.refuse('split_no_line', 'Draw the line along which the building is split.', here, 'geom');
    END IF;
    -- Of the polygons of the footprint one is cut in two; the others stay as they are.
    SELECT array_agg(p.geom ORDER BY public.ST_Area(p.geom)) INTO pieces
      FROM public.ST_Dump(public.ST_CollectionExtract(public.ST_Split(footprint, line), 3)) p
     WHERE NOT EXISTS (SELECT 1 FROM public.ST_Dump(footprint) o WHERE public.ST_Equals(o.geom, p.geom));
    IF coalesce(cardinality(pieces), 0) < 2 THEN
        PERFORM imis.refuse('split_line_misses', format('The line does not cut the footprint of building %s in two. Draw it from outside the building to outside.', of_bin), here, 'geom');
    ELSIF cardinality(pieces) > 2 THEN
        PERFORM imis.refuse('split_line_too_often', format('The line cuts the footprint of building %s into more than two parts. Split off one part at a time.', of_bin), here, 'geom');
    END IF;
    part := public.ST_AsText(public.ST_Multi(pieces[1]));
    part_m2 := round(public.ST_Area(pieces[1])::numeric, 1);
    rest_m2 := round(public.ST_Area(footprint)::numeric, 1) - part_m2;
END
$$;
COMMENT ON FUNCTION building_info.cut_off(text, text) IS
    'The smaller of the two parts into which a line cuts the footprint of a building (WKT), with its area and that of the rest in m². Stores nothing.';

CREATE FUNCTION building_info.split_building(of_bin text, seen integer, building jsonb, owner jsonb DEFAULT NULL, containments jsonb DEFAULT NULL) RETURNS text
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    here CONSTANT regclass := 'building_info.buildings'::regclass;
    old_row building_info.buildings;
    part public.geometry := building_info.shape_of(building ->> 'geom');
    rest public.geometry;
    made text;
BEGIN
    -- A repeated save of the same form finds the first one.
    SELECT x.bin INTO made FROM building_info.buildings x WHERE x.client_uuid = (building ->> 'client_uuid')::uuid;
    IF made IS NOT NULL THEN
        RETURN made;
    END IF;
    SELECT * INTO old_row FROM building_info.buildings x WHERE x.bin = of_bin FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM imis.refuse('record_gone', format('Building %s is not there any more. Refresh the list.', of_bin), here, 'bin', NULL, 'P0002');
    ELSIF seen IS DISTINCT FROM old_row.row_version THEN
        PERFORM imis.refuse('split_changed', format('Building %s was changed by someone else after the line was drawn. Close this form and split it again.', of_bin), here, 'row_version');
    ELSIF part IS NULL OR old_row.geom IS NULL THEN
        PERFORM imis.refuse('split_no_part', 'The part that is split off has no footprint. Draw the line again.', here, 'geom');
    ELSIF public.ST_Area(public.ST_Difference(part, old_row.geom)) > 0.01 * public.ST_Area(part) THEN
        PERFORM imis.refuse('split_part_outside', format('The part that is split off lies outside the footprint of building %s. Draw the line again.', of_bin), here, 'geom');
    END IF;
    rest := public.ST_Multi(public.ST_CollectionExtract(public.ST_Difference(old_row.geom, part), 3));
    IF public.ST_IsEmpty(rest) OR public.ST_Area(rest) < 1 OR public.ST_Area(part) < 1 THEN
        PERFORM imis.refuse('split_nothing_left', format('After the split building %s or the new one would be smaller than 1 m². Draw the line elsewhere.', of_bin), here, 'geom');
    END IF;
    UPDATE building_info.buildings x SET geom = rest, seen_version = old_row.row_version WHERE x.bin = of_bin;
    RETURN building_info.save_building(building - 'bin', owner, containments, NULL);
END
$$;
COMMENT ON FUNCTION building_info.split_building(text, integer, jsonb, jsonb, jsonb) IS
    'Splits a building: takes the footprint of the new one (building, as save_building takes it) out of that of of_bin, of which version seen was on screen, and '
    'saves the new building with owner and containments. Returns the new BIN; on a refusal the old building is as it was.';
