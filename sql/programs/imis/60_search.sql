-- One search over all that has a name or a number (umdss 1.6; issue "Ten modules"). Runs with the rights of the one who asks:
-- what he may not read is not looked through. Statements are planned for the text at hand, else LIKE could not use an index.

CREATE FUNCTION imis.search_sources() RETURNS TABLE (place integer, kind text, relations text[], shown_as text, begins text, holds text)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $sources$
    -- In the statements: %1$s the relation; $1 the text in capitals, $2 what codes begin with, $3 what names hold, $4 how many,
    -- $5 the beginning as typed, $6 the text as a number, $7 the text as a full building number, $8 as a full containment number.
    VALUES
    (1, 'building', ARRAY['building_info.buildings', 'building_info.buildings_register'], 'building_info.buildings', $q$
        SELECT DISTINCT ON (h.bin) h.bin, concat_ws(' – ', h.bin, h.house_number), h.matched, h.found, h.ward
          FROM ((SELECT b.bin, b.house_number, b.ward, 'bin' AS matched, b.bin AS found FROM %1$s b WHERE b.bin LIKE $2 ORDER BY b.bin USING OPERATOR(pg_catalog.~<~) LIMIT $4)
                UNION ALL (SELECT b.bin, b.house_number, b.ward, 'bin', b.bin FROM %1$s b WHERE b.bin = $7)
                UNION ALL (SELECT b.bin, b.house_number, b.ward, 'house_number', b.house_number FROM %1$s b WHERE upper(b.house_number) LIKE $2 ORDER BY upper(b.house_number) USING OPERATOR(pg_catalog.~<~) LIMIT $4)
                UNION ALL (SELECT b.bin, b.house_number, b.ward, 'tax_code', b.tax_code FROM %1$s b WHERE b.tax_code LIKE $5 ORDER BY b.tax_code USING OPERATOR(pg_catalog.~<~) LIMIT $4)
                UNION ALL (SELECT b.bin, b.house_number, b.ward, 'tax_code', b.tax_code FROM %1$s b WHERE b.tax_code LIKE $2 ORDER BY b.tax_code USING OPERATOR(pg_catalog.~<~) LIMIT $4)
                UNION ALL (SELECT b.bin, b.house_number, b.ward, 'water_customer_id', b.water_customer_id FROM %1$s b WHERE b.water_customer_id LIKE $5 ORDER BY b.water_customer_id USING OPERATOR(pg_catalog.~<~) LIMIT $4)
                UNION ALL (SELECT b.bin, b.house_number, b.ward, 'water_customer_id', b.water_customer_id FROM %1$s b WHERE b.water_customer_id LIKE $2 ORDER BY b.water_customer_id USING OPERATOR(pg_catalog.~<~) LIMIT $4)
                UNION ALL (SELECT b.bin, b.house_number, b.ward, 'swm_customer_id', b.swm_customer_id FROM %1$s b WHERE b.swm_customer_id LIKE $5 ORDER BY b.swm_customer_id USING OPERATOR(pg_catalog.~<~) LIMIT $4)
                UNION ALL (SELECT b.bin, b.house_number, b.ward, 'swm_customer_id', b.swm_customer_id FROM %1$s b WHERE b.swm_customer_id LIKE $2 ORDER BY b.swm_customer_id USING OPERATOR(pg_catalog.~<~) LIMIT $4)
               ) AS h ORDER BY h.bin, upper(h.found) <> $1$q$, $q$
        SELECT b.bin, concat_ws(' – ', b.bin, b.house_number), 'house_number', b.house_number, b.ward FROM %1$s b WHERE b.house_number ILIKE $3 LIMIT $4$q$),
    (2, 'owner', ARRAY['building_info.owners_register'], 'building_info.buildings', NULL, $q$
        SELECT o.bin, o.owner_name, 'owner_name', o.owner_name, NULL::integer FROM %1$s o WHERE o.owner_name ILIKE $3 ORDER BY o.owner_name, o.bin LIMIT $4$q$),
    (3, 'containment', ARRAY['fsm.containments', 'fsm.containments_register'], 'fsm.containments', $q$
        SELECT c.id, c.id, 'id', c.id, NULL::integer FROM %1$s c WHERE c.id LIKE $2 OR c.id = $8 ORDER BY c.id LIMIT $4$q$, NULL),
    (4, 'application', ARRAY['fsm.applications', 'fsm.applications_register'], 'fsm.applications', $q$
        SELECT a.id::text, a.id::text, 'bin', a.bin, a.ward FROM %1$s a WHERE a.id = $6 OR a.bin = $1 ORDER BY a.id DESC LIMIT $4$q$, NULL),
    (5, 'road', ARRAY['utility_info.roads'], 'utility_info.roads', $q$
        SELECT r.code, concat_ws(' – ', r.code, r.name), 'code', r.code, NULL::integer FROM %1$s r WHERE upper(r.code) LIKE $2 ORDER BY upper(r.code) USING OPERATOR(pg_catalog.~<~) LIMIT $4$q$, $q$
        SELECT r.code, concat_ws(' – ', r.code, r.name), 'name', r.name, NULL::integer FROM %1$s r WHERE r.name ILIKE $3 ORDER BY r.name, r.code LIMIT $4$q$),
    (6, 'place', ARRAY['layer_info.places'], 'layer_info.places', NULL, $q$
        SELECT p.id::text, p.name, 'name', p.name, p.ward FROM %1$s p WHERE p.name ILIKE $3 ORDER BY p.name, p.id LIMIT $4$q$),
    (7, 'toilet', ARRAY['fsm.toilets', 'fsm.toilets_register'], 'fsm.toilets', NULL, $q$
        SELECT t.id::text, t.name, 'name', t.name, t.ward FROM %1$s t WHERE t.name ILIKE $3 ORDER BY t.name LIMIT $4$q$),
    (8, 'plant', ARRAY['fsm.treatment_plants', 'fsm.treatment_plants_register'], 'fsm.treatment_plants', NULL, $q$
        SELECT t.id::text, t.name, 'name', t.name, t.ward FROM %1$s t WHERE t.name ILIKE $3 ORDER BY t.name LIMIT $4$q$),
    (9, 'provider', ARRAY['fsm.service_providers', 'fsm.service_providers_register'], 'fsm.service_providers', NULL, $q$
        SELECT s.id::text, s.company_name, 'name', s.company_name, s.ward FROM %1$s s WHERE s.company_name ILIKE $3 ORDER BY s.company_name LIMIT $4$q$),
    (10, 'vehicle', ARRAY['fsm.desludging_vehicles'], 'fsm.desludging_vehicles', NULL, $q$
        SELECT v.id::text, v.license_plate_number, 'license_plate_number', v.license_plate_number, NULL::integer FROM %1$s v WHERE v.license_plate_number ILIKE $3 ORDER BY 2 LIMIT $4$q$),
    (11, 'community', ARRAY['layer_info.low_income_communities'], 'layer_info.low_income_communities', NULL, $q$
        SELECT c.id::text, c.community_name, 'name', c.community_name, NULL::integer FROM %1$s c WHERE c.community_name ILIKE $3 ORDER BY c.community_name LIMIT $4$q$),
    (12, 'sewer', ARRAY['utility_info.sewers'], 'utility_info.sewers', $q$
        SELECT s.code, s.code, 'code', s.code, NULL::integer FROM %1$s s WHERE upper(s.code) LIKE $2 ORDER BY upper(s.code) USING OPERATOR(pg_catalog.~<~) LIMIT $4$q$, NULL),
    (13, 'drain', ARRAY['utility_info.drains'], 'utility_info.drains', $q$
        SELECT s.code, s.code, 'code', s.code, NULL::integer FROM %1$s s WHERE upper(s.code) LIKE $2 ORDER BY upper(s.code) USING OPERATOR(pg_catalog.~<~) LIMIT $4$q$, NULL),
    (14, 'water_main', ARRAY['utility_info.water_supplys'], 'utility_info.water_supplys', $q$
        SELECT s.code, s.code, 'code', s.code, NULL::integer FROM %1$s s WHERE upper(s.code) LIKE $2 ORDER BY upper(s.code) USING OPERATOR(pg_catalog.~<~) LIMIT $4$q$, NULL),
    (15, 'ward', ARRAY['layer_info.wards'], 'layer_info.wards', $q$
        SELECT w.ward::text, w.ward::text, 'ward', w.ward::text, w.ward FROM %1$s w WHERE w.ward = $6$q$, NULL)
$sources$;
COMMENT ON FUNCTION imis.search_sources() IS
    'Search sources. What the search looks through, in order: kind, relations of which the first readable one is asked, and its statements.';

CREATE FUNCTION imis.first_readable(relations text[]) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT r.name FROM unnest(relations) WITH ORDINALITY AS r (name, place)
     WHERE has_schema_privilege(split_part(r.name, '.', 1), 'USAGE') AND has_any_column_privilege(r.name, 'SELECT')
     ORDER BY r.place LIMIT 1
$$;
COMMENT ON FUNCTION imis.first_readable(text[]) IS
    'First readable. The first of several relations (the table, then its registers) that the caller may read; NULL when none.';

CREATE FUNCTION imis.search(sought text, kinds text[] DEFAULT NULL, most integer DEFAULT 8)
RETURNS TABLE (kind text, key text, title text, matched text, found text, ward integer, relation text, quality integer)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
    typed text := left(btrim(sought), 60);
    capitals text := upper(typed);
    plain text := replace(replace(replace(typed, '\', '\\'), '%', '\%'), '_', '\_');
    digits text := substring(typed FROM '^[BbCc]?(\d{1,9})$');
    source record;
    readable text;
    statement text;
    given bigint;
BEGIN
    IF coalesce(typed, '') = '' THEN
        RETURN;
    END IF;
    FOR source IN SELECT s.* FROM imis.search_sources() s WHERE kinds IS NULL OR s.kind = ANY (kinds) ORDER BY s.place LOOP
        readable := imis.first_readable(source.relations);
        CONTINUE WHEN readable IS NULL;
        given := 0;
        FOREACH statement IN ARRAY ARRAY[source.begins, source.holds] LOOP
            -- Names are looked through when no code begins like this; a part of a name has at least two signs and is no code (B000123).
            CONTINUE WHEN statement IS NULL OR given > 0 OR (statement = source.holds AND (length(typed) < 2 OR typed ~ '^[A-Za-z]\d{3,}$'));
            RETURN QUERY EXECUTE format(
                'SELECT $9, h.key, h.title, h.matched, h.found, h.ward, $10,
                        CASE WHEN upper(h.found) = $1 THEN 1 WHEN upper(h.found) LIKE $2 THEN 2 ELSE 3 END
                   FROM (%s) AS h (key, title, matched, found, ward) ORDER BY 8, h.key LIMIT $4', format(statement, readable))
                USING capitals, upper(plain) || '%', '%' || plain || '%', most, plain || '%',
                      CASE WHEN typed ~ '^\d{1,9}$' THEN typed::integer END,
                      CASE WHEN typed ~* '^B?\d' THEN 'B' || lpad(digits, greatest(6, length(digits)), '0') END,
                      CASE WHEN typed ~* '^C?\d' THEN 'C' || lpad(digits, greatest(6, length(digits)), '0') END,
                      source.kind, source.shown_as;
            GET DIAGNOSTICS given = ROW_COUNT;
        END LOOP;
    END LOOP;
END
$$;
COMMENT ON FUNCTION imis.search(text, text[], integer) IS
    'Search. Records whose number, code or name begins with the text (or holds it), by kind, at most so many each; quality 1 the same, 2 begins, 3 holds. Only what the caller may read.';
