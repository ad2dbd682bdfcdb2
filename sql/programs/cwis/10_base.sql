-- The base view of a reporting year: one row a building, and the parts that the indicators share. Spec: cwis.md 3.
-- Plain SQL without SET, so that the planner looks through the functions; everything is schema-qualified.

CREATE FUNCTION cwis.operating_toilet(p_year integer)
RETURNS TABLE (id integer, kind text, bin text, ward integer, universal_design boolean, geom public.geometry)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT t.id, CASE lower(btrim(t.type)) WHEN 'community toilet' THEN 'CT' WHEN 'public toilet' THEN 'PT' END,
           t.bin, t.ward, t.separate_facility_with_universal_design IS TRUE, t.geom
    FROM fsm.toilets t
    LEFT JOIN building_info.buildings b ON b.bin = t.bin
    WHERE t.status AND (t.bin IS NULL OR (b.bin IS NOT NULL AND (b.construction_year IS NULL OR b.construction_year <= p_year)))
$$;
COMMENT ON FUNCTION cwis.operating_toilet(integer) IS
    'Community (CT) and public (PT) toilets that operate in a year: in operation, and in no building or one that existed by then (cwis.md 3.7).';

CREATE FUNCTION cwis.building_tanks()
RETURNS TABLE (bin text, tanks integer, septic integer, in_situ integer, via_sewer integer, via_drain integer,
               sludge_closed integer, sludge_permeable integer, to_sewer integer)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT l.bin, count(*)::integer,
           (count(*) FILTER (WHERE y.is_septic_tank))::integer,
           (count(*) FILTER (WHERE y.safe_in_situ))::integer,
           (count(*) FILTER (WHERE y.safe_via_sewer))::integer,
           (count(*) FILTER (WHERE y.safe_via_drain))::integer,
           (count(*) FILTER (WHERE y.fs_class = 'not_to_sewer'))::integer,
           (count(*) FILTER (WHERE y.fs_class = 'permeable'))::integer,
           (count(*) FILTER (WHERE y.ww_class = 'to_sewer'))::integer
    FROM building_info.build_contains l
    JOIN fsm.containments c ON c.id = l.containment_id
    LEFT JOIN fsm.containment_types y ON y.id = c.type_id
    GROUP BY l.bin
$$;
COMMENT ON FUNCTION cwis.building_tanks() IS 'Containments of each building counted by what the formulas ask of their types (cwis.md 3.6, 3.9).';

CREATE FUNCTION cwis.building_base(p_year integer)
RETURNS TABLE (
    bin text, ward integer, lic_id integer, is_lic boolean, exists_in_year boolean, year_unknown boolean,
    sanitation_system_id integer, functional_use_id integer, is_onsite boolean, is_dependent boolean,
    uses_community_toilet boolean, is_toilet_block boolean,
    population integer, population_unknown boolean, private_population integer, private_bounded boolean, female_population integer,
    tanks integer, tanks_misfit integer, safe boolean,
    primary_ct integer, ct_bin text, ct_distance numeric,
    unit_tanks integer, unit_network integer, unit_to_sewer integer, unit_not_to_sewer integer,
    unit_sludge_closed integer, unit_sludge_permeable integer)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    WITH sewer_ok AS (
        SELECT s.code FROM utility_info.sewers s JOIN fsm.treatment_plants p ON p.id = s.treatment_plant_id WHERE p.status
    ), drain_ok AS (
        SELECT d.code
        FROM utility_info.drains d LEFT JOIN fsm.treatment_plants p ON p.id = d.treatment_plant_id AND p.status
        WHERE p.id IS NOT NULL OR (lower(btrim(d.cover_type)) = 'closed' AND lower(btrim(d.surface_type)) = 'lined')
    ), own AS MATERIALIZED (
        SELECT b.bin, b.ward, b.lic_id, b.construction_year, b.sanitation_system_id, b.functional_use_id,
               coalesce(k.is_onsite, false) AS is_onsite, coalesce(k.is_dependent, false) AS is_dependent,
               k.safe_rule, k.wastewater, u.id IS NOT NULL AS is_toilet_block,
               b.population_served, b.toilet_status, b.population_with_private_toilet, b.female_population,
               coalesce(t.tanks, 0) AS tanks,
               CASE WHEN k.is_onsite THEN
                   t.tanks - CASE WHEN k.fits_septic_tank THEN t.septic ELSE 0 END - CASE WHEN k.fits_pit THEN t.tanks - t.septic ELSE 0 END
               END AS tanks_misfit,
               t.to_sewer, t.sludge_closed, t.sludge_permeable,
               CASE k.safe_rule
                   WHEN 'always' THEN true
                   WHEN 'sewer' THEN s.code IS NOT NULL
                   WHEN 'drain' THEN d.code IS NOT NULL
                   WHEN 'containment' THEN coalesce(
                       t.tanks = CASE WHEN k.fits_septic_tank THEN t.septic ELSE 0 END + CASE WHEN k.fits_pit THEN t.tanks - t.septic ELSE 0 END
                       AND t.tanks = t.in_situ + CASE WHEN s.code IS NOT NULL THEN t.via_sewer ELSE 0 END
                                               + CASE WHEN d.code IS NOT NULL THEN t.via_drain ELSE 0 END, false)
                   ELSE false
               END AS own_safe
        FROM building_info.buildings b
        LEFT JOIN cwis.sanitation_class k ON k.sanitation_system_id = b.sanitation_system_id
        LEFT JOIN building_info.use_categorys u ON u.id = b.use_category_id AND u.toilet_type IS NOT NULL
        LEFT JOIN cwis.building_tanks() t ON t.bin = b.bin
        LEFT JOIN sewer_ok s ON s.code = b.sewer_code
        LEFT JOIN drain_ok d ON d.code = b.drain_code
    ), community_toilet AS MATERIALIZED (
        SELECT o.id, o.bin, public.ST_Transform(o.geom, 4326)::public.geography AS place FROM cwis.operating_toilet(p_year) o WHERE o.kind = 'CT'
    ), primary_ct AS MATERIALIZED (
        -- Geodesic distances are computed for these few buildings only.
        SELECT DISTINCT ON (l.bin) l.bin, o.id AS toilet_id, o.bin AS ct_bin, w.distance
        FROM fsm.build_toilets l
        JOIN building_info.buildings b ON b.bin = l.bin
        JOIN cwis.sanitation_class k ON k.sanitation_system_id = b.sanitation_system_id AND k.safe_rule = 'community_toilet'
        JOIN community_toilet o ON o.id = l.toilet_id
        CROSS JOIN LATERAL (
            SELECT public.ST_Distance(public.ST_Transform(b.geom, 4326)::public.geography, o.place)::numeric AS distance) w
        ORDER BY l.bin, w.distance NULLS LAST, o.id
    ), holder AS MATERIALIZED (
        -- Few rows: the buildings in which such toilets stand.
        SELECT o.* FROM own o WHERE o.bin IN (SELECT p.ct_bin FROM primary_ct p)
    ), facility AS MATERIALIZED (
        SELECT p.bin, p.toilet_id, p.ct_bin, p.distance, h.own_safe, h.wastewater, h.is_onsite, h.tanks, h.to_sewer, h.sludge_closed, h.sludge_permeable
        FROM primary_ct p LEFT JOIN holder h ON h.bin = p.ct_bin
    ), unit AS (
        -- The technology a building's people are on: its own, or that of its community toilet (cwis.md 3.10).
        SELECT o.*, f.toilet_id, f.ct_bin, f.distance, f.own_safe AS ct_safe,
               CASE WHEN o.wastewater = 'holder' THEN f.wastewater ELSE o.wastewater END AS unit_wastewater,
               CASE WHEN o.wastewater = 'holder' THEN f.is_onsite AND f.tanks > 0 ELSE o.is_onsite AND o.tanks > 0 END AS on_tanks,
               CASE WHEN o.wastewater = 'holder' THEN f.tanks ELSE o.tanks END AS holder_tanks,
               CASE WHEN o.wastewater = 'holder' THEN f.to_sewer ELSE o.to_sewer END AS holder_to_sewer,
               CASE WHEN o.wastewater = 'holder' THEN f.sludge_closed ELSE o.sludge_closed END AS holder_closed,
               CASE WHEN o.wastewater = 'holder' THEN f.sludge_permeable ELSE o.sludge_permeable END AS holder_permeable
        -- DISTINCT ON tells the planner what it cannot see: one row a building.
        FROM own o LEFT JOIN (SELECT DISTINCT ON (y.bin) y.* FROM facility y ORDER BY y.bin) f ON f.bin = o.bin
    )
    SELECT n.bin, n.ward, n.lic_id, n.lic_id IS NOT NULL,
           n.construction_year IS NULL OR n.construction_year <= p_year, n.construction_year IS NULL,
           n.sanitation_system_id, n.functional_use_id, n.is_onsite, n.is_dependent,
           coalesce(n.safe_rule = 'community_toilet', false), n.is_toilet_block,
           coalesce(n.population_served, 0), n.population_served IS NULL,
           CASE WHEN n.toilet_status IS FALSE OR n.is_dependent THEN 0
                ELSE least(coalesce(n.population_with_private_toilet, 0), coalesce(n.population_served, 0)) END,
           CASE WHEN n.toilet_status IS FALSE OR n.is_dependent THEN coalesce(n.population_with_private_toilet, 0) > 0
                ELSE coalesce(n.population_with_private_toilet, 0) > coalesce(n.population_served, 0) END,
           n.female_population, n.tanks, coalesce(n.tanks_misfit, 0),
           CASE WHEN n.safe_rule = 'community_toilet' THEN coalesce(n.ct_safe, false) ELSE n.own_safe END,
           n.toilet_id, n.ct_bin, n.distance,
           CASE WHEN n.on_tanks THEN n.holder_tanks ELSE 1 END,
           CASE WHEN n.unit_wastewater = 'network' THEN 1 ELSE 0 END,
           CASE WHEN n.on_tanks THEN n.holder_to_sewer ELSE 0 END,
           CASE WHEN n.on_tanks THEN n.holder_tanks - n.holder_to_sewer WHEN n.unit_wastewater = 'not_to_sewer' THEN 1 ELSE 0 END,
           CASE WHEN n.on_tanks THEN n.holder_closed ELSE 0 END,
           CASE WHEN n.on_tanks THEN n.holder_permeable ELSE 0 END
    FROM unit n
$$;
COMMENT ON FUNCTION cwis.building_base(integer) IS
    'Base of all indicators of a year: one row a building with people, private users, safety, its community toilet, and the parts by which its people make sludge and wastewater (unit_* counts out of unit_tanks). cwis.md 3.';

CREATE FUNCTION cwis.service_event(p_year integer)
RETURNS TABLE (kind text, id integer, application_id integer, containment_id text, day date, volume numeric, is_mechanical boolean,
               method_assumed boolean, from_lic boolean)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    WITH lic_tank AS (
        SELECT DISTINCT l.containment_id
        FROM building_info.build_contains l JOIN building_info.buildings b ON b.bin = l.bin
        WHERE b.lic_id IS NOT NULL
    ), event AS (
        SELECT 'emptying' AS kind, e.id, e.application_id, e.emptied_date AS day, e.volume_of_sludge AS volume, e.is_mechanical,
               e.taken_over AND e.is_mechanical AS method_assumed
        FROM fsm.emptyings e
        WHERE e.emptied_date >= make_date(p_year, 1, 1) AND e.emptied_date < make_date(p_year + 1, 1, 1)
        UNION ALL
        SELECT 'collection', s.id, s.application_id, s.date, s.volume_of_sludge, NULL, NULL
        FROM fsm.sludge_collections s
        WHERE s.date >= make_date(p_year, 1, 1) AND s.date < make_date(p_year + 1, 1, 1)
    )
    SELECT e.kind, e.id, e.application_id, a.containment_id, e.day, e.volume, e.is_mechanical, e.method_assumed,
           CASE WHEN a.containment_id IS NOT NULL THEN l.containment_id IS NOT NULL ELSE b.lic_id IS NOT NULL END
    FROM event e
    LEFT JOIN fsm.applications a ON a.id = e.application_id
    LEFT JOIN lic_tank l ON l.containment_id = a.containment_id
    LEFT JOIN building_info.buildings b ON b.bin = a.bin AND a.containment_id IS NULL
$$;
COMMENT ON FUNCTION cwis.service_event(integer) IS
    'Emptyings and sludge collections of a year, each once, with containment and whether they come from a low-income community (cwis.md 3.11). A taken-over emptying''s method is assumed.';

CREATE FUNCTION cwis.judged_test(p_year integer)
RETURNS TABLE (id integer, day date, verdict text)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT t.id, t.date,
           CASE WHEN lower(t.sample_location) = 'influent' THEN 'influent'
                WHEN s.id IS NULL THEN 'no_standard'
                WHEN t.bod > s.bod_standard OR t.tss > s.tss_standard OR t.ecoli > s.ecoli_standard THEN 'fail'
                WHEN t.bod IS NULL OR t.tss IS NULL OR t.ecoli IS NULL THEN 'incomplete'
                ELSE 'pass' END
    FROM fsm.treatmentplant_tests t
    LEFT JOIN LATERAL (
        SELECT e.* FROM fsm.effluent_standards e WHERE e.valid_from <= t.date ORDER BY e.valid_from DESC LIMIT 1) s ON true
    WHERE t.date >= make_date(p_year, 1, 1) AND t.date < make_date(p_year + 1, 1, 1)
$$;
COMMENT ON FUNCTION cwis.judged_test(integer) IS
    'Plant samples of a year against the standard in force on their day: pass, fail, incomplete, influent (not judged) or no_standard (cwis.md SF-1g, data-model 3.9).';
