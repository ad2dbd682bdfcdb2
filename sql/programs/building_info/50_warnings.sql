-- What the desk shows beside a building that is saved: the officer decides. Spec: data-model 4.8.4, 4.10; BLD-32, BLD-34, LIC-03, COM-52.

CREATE FUNCTION building_info.overlapping_footprints(shape public.geometry, except_bin text DEFAULT NULL)
RETURNS TABLE (bin text, overlap_percent numeric)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT b.bin, round((x.area / nullif(least(public.ST_Area(b.geom), public.ST_Area(shape)), 0) * 100)::numeric, 1)
      FROM building_info.buildings b
     CROSS JOIN LATERAL (SELECT public.ST_Area(public.ST_Intersection(b.geom, shape)) AS area) x
     WHERE b.geom OPERATOR(public.&&) shape AND b.bin IS DISTINCT FROM except_bin AND public.ST_IsValid(shape)
       AND x.area * 100 > coalesce(imis.setting_number('footprint_overlap_percent'), 20) * least(public.ST_Area(b.geom), public.ST_Area(shape))
     ORDER BY 2 DESC, 1
$$;
COMMENT ON FUNCTION building_info.overlapping_footprints(public.geometry, text) IS
    'Buildings whose footprint overlaps a shape by more than the setting, with the share of the smaller one in % (BLD-34).';

CREATE FUNCTION building_info.row_warnings(given building_info.buildings) RETURNS TABLE (rule text, sentence text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH b AS (SELECT (given).*)
    SELECT 'bld_32_households', 'People live here, but no household is counted. Check households and population.'
      FROM b WHERE b.population_served > 0 AND coalesce(b.household_served, 0) = 0 AND b.functional_use_id = 1
    UNION ALL
    SELECT 'bld_32_population', format('There are fewer people (%s) than households (%s). Check both.', b.population_served, b.household_served)
      FROM b WHERE b.population_served < b.household_served
    UNION ALL
    SELECT 'bld_34_overlap', format('The footprint overlaps building %s by %s %% of the smaller one. Check that it is not the same building.', o.bin, o.overlap_percent)
      FROM b CROSS JOIN LATERAL building_info.overlapping_footprints(b.geom, b.bin) o
    UNION ALL
    SELECT 'lic_03_other_community', format('The building lies in the community "%s", but %s is stored. Check which is right.', p.community_name,
           coalesce('"' || a.community_name || '"', 'none'))
      FROM b JOIN layer_info.low_income_communities p ON p.id = layer_info.lic_at(b.point)
      LEFT JOIN layer_info.low_income_communities a ON a.id = b.lic_id
     WHERE b.lic_id IS DISTINCT FROM p.id
       AND NOT EXISTS (SELECT 1 FROM layer_info.low_income_communities s WHERE s.id = b.lic_id AND public.ST_Intersects(s.geom, b.point))
    UNION ALL
    SELECT 'lic_03_outside_community', format('The building is stored in the community "%s" but lies outside its area. Check which is right.', a.community_name)
      FROM b JOIN layer_info.low_income_communities a ON a.id = b.lic_id
     WHERE a.geom IS NOT NULL AND layer_info.lic_at(b.point) IS NULL
    UNION ALL
    SELECT 'ward_differs_from_map', format('The building is stored in ward %s but lies in ward %s on the map. Check which is right.', b.ward, m.ward)
      FROM b CROSS JOIN LATERAL (SELECT building_info.ward_at(b.point) AS ward) m
     WHERE m.ward IS NOT NULL AND b.ward IS DISTINCT FROM m.ward
       AND NOT EXISTS (SELECT 1 FROM layer_info.wards w WHERE w.ward = b.ward AND public.ST_Intersects(w.geom, b.point))
    UNION ALL
    SELECT 'com_52_reaches_over_boundary', 'The footprint reaches over the city boundary. Check its place.'
      FROM b JOIN layer_info.citypolys c ON c.id = 1
     WHERE NOT public.ST_CoveredBy(b.geom, c.geom)
    UNION ALL
    SELECT 'pattern_' || p.field, format('The %s "%s" does not have the form the city uses. Check it.', p.label, p.value)
      FROM b CROSS JOIN LATERAL (VALUES ('tax_code', 'tax code', b.tax_code), ('house_number', 'house number', b.house_number),
           ('water_customer_id', 'water customer ID', b.water_customer_id), ('swm_customer_id', 'solid-waste customer ID', b.swm_customer_id)) p (field, label, value)
     WHERE p.value !~ imis.setting_text('pattern.' || p.field)
    UNION ALL
    SELECT 'sanitation_incomplete', 'The building leads to a septic tank or pit, but no containment is recorded. Add or connect it.'
      FROM b WHERE b.sanitation_system_id IN (3, 4) AND NOT EXISTS (SELECT 1 FROM building_info.build_contains l WHERE l.bin = b.bin)
$$;
COMMENT ON FUNCTION building_info.row_warnings(building_info.buildings) IS 'Warnings about a building''s row, stored or about to be: rule and sentence.';

CREATE FUNCTION building_info.building_warnings(of_bin text) RETURNS TABLE (rule text, sentence text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT w.rule, w.sentence FROM building_info.buildings x CROSS JOIN LATERAL building_info.row_warnings(x) w WHERE x.bin = of_bin
$$;
COMMENT ON FUNCTION building_info.building_warnings(text) IS 'Warnings about one building for the desk: rule and sentence.';

CREATE FUNCTION building_info.draft_warnings(draft jsonb) RETURNS TABLE (rule text, sentence text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    b building_info.buildings := jsonb_populate_record(NULL::building_info.buildings, draft - 'geom');
BEGIN
    b.geom := imis.shape_of(draft ->> 'geom', 'polygon', 'building_info.buildings'::regclass);
    b.point := public.ST_PointOnSurface(b.geom);
    b.sanitation_system_id := nullif(b.sanitation_system_id, 11);
    -- The containment of a new building comes in the same save; a stored one without it is told by the list.
    RETURN QUERY SELECT w.rule, w.sentence FROM building_info.row_warnings(b) w WHERE w.rule <> 'sanitation_incomplete';
END
$$;
COMMENT ON FUNCTION building_info.draft_warnings(jsonb) IS
    'Warnings about a building before it is saved (columns of the table, geom as text): BLD-32, BLD-34, LIC-03, COM-52, ward, patterns.';

-- SUR-02, S-50: what the approval queue flags.
CREATE FUNCTION building_info.survey_warnings(of_id integer) RETURNS TABLE (rule text, sentence text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH s AS (SELECT * FROM building_info.building_surveys x WHERE x.id = of_id)
    SELECT 'sur_02_tax_code_known', format('Building %s already has the tax code %s. Update that building, or check the code.', b.bin, b.tax_code)
      FROM s JOIN building_info.buildings b ON b.tax_code = s.tax_code
    UNION ALL
    SELECT 'sur_02_footprint_known', format('The footprint overlaps building %s by %s %% of the smaller one. It may be the same building.', o.bin, o.overlap_percent)
      FROM s CROSS JOIN LATERAL building_info.overlapping_footprints(s.geom, NULL) o
    UNION ALL
    SELECT 'sur_02_line_not_digitised', format('The survey says "connected, but the %s is not on the map" (9999). Choose the line, or keep it as not digitised.', w.what)
      FROM s CROSS JOIN LATERAL (VALUES ('sewer', s.answers ->> 'sewer_code'), ('drain', s.answers ->> 'drain_code')) w (what, code)
     WHERE building_info.is_unidentified_network(w.code)
    UNION ALL
    SELECT 'com_52_outside_city', 'The footprint lies outside the city. Check its coordinates.'
      FROM s JOIN layer_info.citypolys c ON c.id = 1 WHERE NOT public.ST_Intersects(s.geom, c.geom)
$$;
COMMENT ON FUNCTION building_info.survey_warnings(integer) IS 'Flags of one open survey in the approval queue: rule and sentence (SUR-02).';
REVOKE ALL ON FUNCTION building_info.survey_warnings(integer) FROM PUBLIC;

-- Buildings whose required fields are missing: the list "to complete" (data-model 2.1).
CREATE VIEW building_info.buildings_to_complete AS
SELECT b.bin, b.house_number, b.ward, b.verification_status, b.taken_over,
       array_remove(ARRAY[
           CASE WHEN b.ward IS NULL THEN 'ward' END, CASE WHEN b.geom IS NULL THEN 'geom' END,
           CASE WHEN b.toilet_status IS NULL THEN 'toilet_status' END, CASE WHEN b.sanitation_system_id IS NULL THEN 'sanitation_system_id' END,
           CASE WHEN b.road_code IS NULL THEN 'road_code' END, CASE WHEN b.tax_code IS NULL THEN 'tax_code' END,
           CASE WHEN b.structure_type_id IS NULL THEN 'structure_type_id' END, CASE WHEN b.floor_count IS NULL THEN 'floor_count' END,
           CASE WHEN b.construction_date IS NULL THEN 'construction_date' END, CASE WHEN b.functional_use_id IS NULL THEN 'functional_use_id' END,
           CASE WHEN b.household_served IS NULL AND b.use_category_id IS DISTINCT FROM 34 AND b.use_category_id IS DISTINCT FROM 35 THEN 'household_served' END,
           CASE WHEN b.population_served IS NULL AND b.use_category_id IS DISTINCT FROM 34 AND b.use_category_id IS DISTINCT FROM 35 THEN 'population_served' END,
           CASE WHEN b.low_income_hh IS NULL THEN 'low_income_hh' END, CASE WHEN b.water_source_id IS NULL THEN 'water_source_id' END,
           CASE WHEN b.water_source_id = 1 AND b.watersupply_pipe_code IS NULL THEN 'watersupply_pipe_code' END,
           CASE WHEN b.toilet_status AND b.toilet_count IS NULL THEN 'toilet_count' END,
           CASE WHEN b.sanitation_system_id IN (3, 4) AND l.bin IS NULL THEN 'containment' END,
           CASE WHEN b.sanitation_system_id = 9 AND t.bin IS NULL THEN 'community_toilet' END], NULL) AS missing,
       b.geom
  FROM building_info.buildings b
  LEFT JOIN (SELECT DISTINCT x.bin FROM building_info.build_contains x) l ON l.bin = b.bin
  LEFT JOIN (SELECT DISTINCT x.bin FROM fsm.build_toilets x) t ON t.bin = b.bin
 WHERE NOT b.verification_status OR b.taken_over;
COMMENT ON VIEW building_info.buildings_to_complete IS 'Buildings to complete. Buildings that no officer has verified or that were taken over, and what they lack.';
COMMENT ON COLUMN building_info.buildings_to_complete.bin IS 'BIN. Building.';
COMMENT ON COLUMN building_info.buildings_to_complete.house_number IS 'House number. Address number.';
COMMENT ON COLUMN building_info.buildings_to_complete.ward IS 'Ward. Ward of the building.';
COMMENT ON COLUMN building_info.buildings_to_complete.verification_status IS 'Verified. An officer entered or approved it.';
COMMENT ON COLUMN building_info.buildings_to_complete.taken_over IS 'Taken over. From an earlier system or a file.';
COMMENT ON COLUMN building_info.buildings_to_complete.missing IS 'Missing. Names of the fields that are not filled.';
COMMENT ON COLUMN building_info.buildings_to_complete.geom IS 'Footprint. Outline of the building.';
