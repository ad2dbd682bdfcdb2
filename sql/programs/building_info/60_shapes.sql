-- Footprints as the desk and the import bring them, and the containment of a pre-connected building. Spec: modules 4.3, COM-51, BLD-09.

CREATE FUNCTION building_info.shape_of(value text) RETURNS public.geometry
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT imis.shape_of(value, 'polygon', 'building_info.buildings'::regclass) $$;
COMMENT ON FUNCTION building_info.shape_of(text) IS
    'Footprint from WKT, EWKT, hexadecimal WKB or GeoJSON, as MultiPolygon in the city''s coordinate system; refuses what is no area.';

CREATE FUNCTION building_info.containment_to_share(of_bin text, with_bin text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    found_ids text[];
BEGIN
    IF of_bin = with_bin THEN
        PERFORM imis.refuse('bld_09_shares_with_itself', 'A building cannot share its own containment. Choose the other building.', 'building_info.buildings'::regclass, 'bin');
    END IF;
    SELECT array_agg(l.containment_id ORDER BY l.containment_id) INTO found_ids FROM building_info.build_contains l WHERE l.bin = with_bin;
    IF found_ids IS NULL THEN
        PERFORM imis.refuse('bld_09_nothing_to_share', format('Building %s has no containment to share. Choose a building that has one.', with_bin),
                            'building_info.buildings'::regclass, 'sanitation_system_id');
    ELSIF cardinality(found_ids) > 1 THEN
        PERFORM imis.refuse('bld_09_choose_containment', format('Building %s has several containments: %s. Choose one of them.', with_bin, array_to_string(found_ids, ', ')),
                            'building_info.buildings'::regclass, 'sanitation_system_id');
    END IF;
    RETURN found_ids[1];
END
$$;
COMMENT ON FUNCTION building_info.containment_to_share(text, text) IS 'The containment of a pre-connected building; refuses when it has none or several (BLD-09).';
