-- What the records say against each other and against the map. One rule is one query; a rule that is not asked for is not run. Spec: umdss.md 7.18.
-- requires: umdss/10_basis.sql
-- requires: umdss/60_network.sql
-- requires: fsm/10_containment_status.sql

-- Key, the other key where a rule compares two records, what was found, and where. Nothing is judged here: severity, title and way out stand in the toolbox.
CREATE FUNCTION umdss.quality_findings(rule text)
RETURNS TABLE (subject text, key text, other_key text, value text, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    CASE rule
    WHEN 'building_without_system' THEN RETURN QUERY
        SELECT 'building_info.buildings', b.bin, NULL::text, NULL::text, b.point::public.geometry FROM building_info.buildings b WHERE b.sanitation_system_id IS NULL;
    WHEN 'onsite_without_containment' THEN RETURN QUERY
        SELECT 'building_info.buildings', b.bin, NULL::text, s.label, b.point::public.geometry
          FROM building_info.buildings b JOIN building_info.sanitation_systems s ON s.id = b.sanitation_system_id
         WHERE umdss.is_onsite(b.sanitation_system_id) AND b.building_associated_to IS NULL AND NOT EXISTS (
            SELECT 1 FROM building_info.build_contains l JOIN fsm.containments c ON c.id = l.containment_id
             WHERE l.bin = b.bin AND c.decommissioned_date IS NULL);
    WHEN 'containment_unexpected' THEN RETURN QUERY
        SELECT 'building_info.buildings', b.bin, min(c.id), min(s.label), b.point::public.geometry
          FROM building_info.buildings b
          JOIN building_info.sanitation_systems s ON s.id = b.sanitation_system_id
          JOIN building_info.build_contains l ON l.bin = b.bin
          JOIN fsm.containments c ON c.id = l.containment_id AND c.decommissioned_date IS NULL
         WHERE NOT umdss.is_onsite(b.sanitation_system_id) GROUP BY b.bin;
    WHEN 'containment_without_building' THEN RETURN QUERY
        SELECT 'fsm.containments', c.id, NULL::text, NULL::text, c.geom::public.geometry FROM fsm.containments c
         WHERE c.decommissioned_date IS NULL AND NOT EXISTS (SELECT 1 FROM building_info.build_contains l WHERE l.containment_id = c.id);
    WHEN 'containment_far' THEN RETURN QUERY
        SELECT 'fsm.containments', c.id, b.bin, round(public.ST_Distance(c.geom, b.geom)::numeric, 1)::text, c.geom::public.geometry
          FROM fsm.containments c JOIN building_info.build_contains l ON l.containment_id = c.id JOIN building_info.buildings b ON b.bin = l.bin
         WHERE c.decommissioned_date IS NULL AND public.ST_Distance(c.geom, b.geom) > 50;
    WHEN 'containment_in_water' THEN RETURN QUERY
        SELECT 'fsm.containments', c.id, w.id::text, coalesce(w.name, w.type), c.geom::public.geometry
          FROM layer_info.waterbodys w JOIN fsm.containments c ON public.ST_Intersects(c.geom, w.geom) WHERE c.decommissioned_date IS NULL;
    WHEN 'containments_close' THEN RETURN QUERY
        SELECT 'fsm.containments', c.id, d.id, round(public.ST_Distance(c.geom, d.geom)::numeric, 2)::text, c.geom::public.geometry
          FROM fsm.containments c JOIN fsm.containments d ON d.id > c.id AND public.ST_DWithin(c.geom, d.geom, 0.5)
         WHERE c.decommissioned_date IS NULL AND d.decommissioned_date IS NULL;
    WHEN 'buildings_overlap' THEN RETURN QUERY
        SELECT 'building_info.buildings', x.a, x.b, round(x.pct::numeric, 1)::text, x.p
          FROM (SELECT y.a, y.b, y.p, 100 * public.ST_Area(public.ST_Intersection(y.ga, y.gb)) / nullif(y.least_m2, 0) AS pct
                  FROM (SELECT a.bin AS a, b.bin AS b, a.point::public.geometry AS p, a.geom::public.geometry AS ga, b.geom::public.geometry AS gb, m.least_m2
                          FROM building_info.buildings a JOIN building_info.buildings b ON b.bin > a.bin AND b.geom && a.geom
                         CROSS JOIN LATERAL (SELECT least(a.estimated_area, b.estimated_area)::double precision AS least_m2) m
                         -- what lies in the other's box is cheap to cut, and never less than what the two share; 1 % for the rounded area
                         WHERE public.ST_Area(public.ST_ClipByBox2D(a.geom, public.Box2D(b.geom))) > 0.198 * m.least_m2
                           AND public.ST_Area(public.ST_ClipByBox2D(b.geom, public.Box2D(a.geom))) > 0.198 * m.least_m2 OFFSET 0) y OFFSET 0) x
         WHERE x.pct > 20;
    WHEN 'building_outside_wards' THEN RETURN QUERY
        SELECT 'building_info.buildings', b.bin, NULL::text, b.ward::text, b.point::public.geometry FROM building_info.buildings b
         WHERE b.point IS NOT NULL AND NOT EXISTS (SELECT 1 FROM layer_info.wards w WHERE public.ST_Intersects(w.geom, b.point));
    WHEN 'ward_differs' THEN RETURN QUERY
        SELECT 'building_info.buildings', b.bin, w.ward::text, b.ward::text, b.point::public.geometry
          FROM layer_info.wards w JOIN building_info.buildings b ON public.ST_Intersects(w.geom, b.point) AND b.ward <> w.ward
         WHERE NOT EXISTS (SELECT 1 FROM layer_info.wards o WHERE o.ward = b.ward AND public.ST_Intersects(o.geom, b.point));
    WHEN 'road_far' THEN RETURN QUERY
        SELECT 'building_info.buildings', b.bin, r.code, round(public.ST_Distance(b.geom, r.geom)::numeric, 1)::text, b.point::public.geometry
          FROM building_info.buildings b JOIN utility_info.roads r ON r.code = b.road_code WHERE NOT public.ST_DWithin(b.geom, r.geom, 50);
    WHEN 'sewer_far' THEN RETURN QUERY
        SELECT 'building_info.buildings', b.bin, s.code, round(public.ST_Distance(b.geom, s.geom)::numeric, 1)::text, b.point::public.geometry
          FROM building_info.buildings b JOIN utility_info.sewers s ON s.code = b.sewer_code WHERE NOT public.ST_DWithin(b.geom, s.geom, 100);
    WHEN 'sewer_without_code' THEN RETURN QUERY
        SELECT 'building_info.buildings', b.bin, NULL::text, CASE WHEN b.network_unidentified THEN '9999' END, b.point::public.geometry
          FROM building_info.buildings b WHERE b.sanitation_system_id = 1 AND b.sewer_code IS NULL;
    WHEN 'sewer_code_unexpected' THEN RETURN QUERY
        SELECT 'building_info.buildings', b.bin, b.sewer_code, s.label, b.point::public.geometry
          FROM building_info.buildings b LEFT JOIN building_info.sanitation_systems s ON s.id = b.sanitation_system_id
         WHERE b.sewer_code IS NOT NULL AND b.sanitation_system_id IS DISTINCT FROM 1 AND NOT EXISTS (
            SELECT 1 FROM building_info.build_contains l JOIN fsm.containments c ON c.id = l.containment_id
             WHERE l.bin = b.bin AND c.type_id IN (1, 13) AND c.decommissioned_date IS NULL);
    WHEN 'next_before_last' THEN RETURN QUERY
        SELECT 'fsm.containments', c.id, NULL::text, t.next_emptying_date || ' < ' || t.last_emptied_date, c.geom::public.geometry
          FROM fsm.containment_status t JOIN fsm.containments c ON c.id = t.id WHERE t.next_emptying_date < t.last_emptied_date;
    WHEN 'volume_unlikely' THEN RETURN QUERY
        SELECT 'fsm.containments', c.id, NULL::text, c.size::text, c.geom::public.geometry FROM fsm.containments c
         WHERE c.decommissioned_date IS NULL AND (c.size <= 0 OR c.size > 200);
    WHEN 'households_without_people' THEN RETURN QUERY
        SELECT 'building_info.buildings', b.bin, NULL::text, b.household_served::text, b.point::public.geometry
          FROM building_info.buildings b WHERE b.population_served = 0 AND b.household_served > 0;
    WHEN 'crowded_household' THEN RETURN QUERY
        SELECT 'building_info.buildings', b.bin, NULL::text, round(b.population_served::numeric / b.household_served, 1)::text, b.point::public.geometry
          FROM building_info.buildings b WHERE b.household_served > 0 AND b.population_served > 20 * b.household_served;
    WHEN 'house_number_twice' THEN RETURN QUERY
        SELECT 'building_info.buildings', x.bin, x.first, x.house_number, x.point::public.geometry
          FROM (SELECT b.bin, b.house_number, b.point, min(b.bin) OVER w AS first
                  FROM building_info.buildings b WHERE b.house_number IS NOT NULL
                WINDOW w AS (PARTITION BY b.ward, upper(regexp_replace(b.house_number, '[\s./_-]+', '', 'g')))) x
         WHERE x.bin <> x.first;
    WHEN 'association_chain' THEN RETURN QUERY
        SELECT 'building_info.buildings', b.bin, m.bin, m.building_associated_to, b.point::public.geometry
          FROM building_info.buildings b JOIN building_info.buildings m ON m.bin = b.building_associated_to WHERE m.building_associated_to IS NOT NULL;
    WHEN 'geometry_missing' THEN
        -- what the role may not read is left out; a toilet of a building lies where the building does
        IF has_any_column_privilege('building_info.buildings', 'SELECT') THEN RETURN QUERY
            SELECT 'building_info.buildings', x.bin::text, NULL::text, NULL::text, NULL::public.geometry FROM building_info.buildings x WHERE x.geom IS NULL;
        END IF;
        IF has_any_column_privilege('fsm.containments', 'SELECT') THEN RETURN QUERY
            SELECT 'fsm.containments', x.id::text, NULL::text, NULL::text, NULL::public.geometry FROM fsm.containments x WHERE x.geom IS NULL AND x.decommissioned_date IS NULL;
        END IF;
        IF has_any_column_privilege('utility_info.roads', 'SELECT') THEN RETURN QUERY
            SELECT 'utility_info.roads', x.code::text, NULL::text, NULL::text, NULL::public.geometry FROM utility_info.roads x WHERE x.geom IS NULL;
        END IF;
        IF has_any_column_privilege('utility_info.sewers', 'SELECT') THEN RETURN QUERY
            SELECT 'utility_info.sewers', x.code::text, NULL::text, NULL::text, NULL::public.geometry FROM utility_info.sewers x WHERE x.geom IS NULL;
        END IF;
        IF has_any_column_privilege('utility_info.drains', 'SELECT') THEN RETURN QUERY
            SELECT 'utility_info.drains', x.code::text, NULL::text, NULL::text, NULL::public.geometry FROM utility_info.drains x WHERE x.geom IS NULL;
        END IF;
        IF has_any_column_privilege('utility_info.water_supplys', 'SELECT') THEN RETURN QUERY
            SELECT 'utility_info.water_supplys', x.code::text, NULL::text, NULL::text, NULL::public.geometry FROM utility_info.water_supplys x WHERE x.geom IS NULL;
        END IF;
        IF has_any_column_privilege('fsm.treatment_plants', 'SELECT') THEN RETURN QUERY
            SELECT 'fsm.treatment_plants', x.id::text, NULL::text, NULL::text, NULL::public.geometry FROM fsm.treatment_plants x WHERE x.geom IS NULL;
        END IF;
        IF has_any_column_privilege('fsm.toilets', 'SELECT') THEN RETURN QUERY
            SELECT 'fsm.toilets', x.id::text, NULL::text, NULL::text, NULL::public.geometry FROM fsm.toilets x WHERE x.geom IS NULL AND x.bin IS NULL;
        END IF;
        IF has_any_column_privilege('layer_info.low_income_communities', 'SELECT') THEN RETURN QUERY
            SELECT 'layer_info.low_income_communities', x.id::text, NULL::text, NULL::text, NULL::public.geometry FROM layer_info.low_income_communities x WHERE x.geom IS NULL;
        END IF;
        IF has_any_column_privilege('public_health.waterborne_hotspots', 'SELECT') THEN RETURN QUERY
            SELECT 'public_health.waterborne_hotspots', x.id::text, NULL::text, NULL::text, NULL::public.geometry FROM public_health.waterborne_hotspots x WHERE x.geom IS NULL;
        END IF;
        IF has_any_column_privilege('public_health.water_samples', 'SELECT') THEN RETURN QUERY
            SELECT 'public_health.water_samples', x.id::text, NULL::text, NULL::text, NULL::public.geometry FROM public_health.water_samples x WHERE x.geom IS NULL;
        END IF;
    WHEN 'geometry_invalid' THEN
        IF has_any_column_privilege('building_info.buildings', 'SELECT') THEN RETURN QUERY
            SELECT 'building_info.buildings', x.bin::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM building_info.buildings x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
        IF has_any_column_privilege('layer_info.citypolys', 'SELECT') THEN RETURN QUERY
            SELECT 'layer_info.citypolys', x.id::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM layer_info.citypolys x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
        IF has_any_column_privilege('layer_info.wards', 'SELECT') THEN RETURN QUERY
            SELECT 'layer_info.wards', x.ward::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM layer_info.wards x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
        IF has_any_column_privilege('layer_info.grids', 'SELECT') THEN RETURN QUERY
            SELECT 'layer_info.grids', x.id::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM layer_info.grids x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
        IF has_any_column_privilege('layer_info.waterbodys', 'SELECT') THEN RETURN QUERY
            SELECT 'layer_info.waterbodys', x.id::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM layer_info.waterbodys x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
        IF has_any_column_privilege('layer_info.landuses', 'SELECT') THEN RETURN QUERY
            SELECT 'layer_info.landuses', x.id::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM layer_info.landuses x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
        IF has_any_column_privilege('layer_info.sanitation_system', 'SELECT') THEN RETURN QUERY
            SELECT 'layer_info.sanitation_system', x.id::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM layer_info.sanitation_system x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
        IF has_any_column_privilege('layer_info.low_income_communities', 'SELECT') THEN RETURN QUERY
            SELECT 'layer_info.low_income_communities', x.id::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM layer_info.low_income_communities x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
        IF has_any_column_privilege('utility_info.roads', 'SELECT') THEN RETURN QUERY
            SELECT 'utility_info.roads', x.code::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM utility_info.roads x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
        IF has_any_column_privilege('utility_info.sewers', 'SELECT') THEN RETURN QUERY
            SELECT 'utility_info.sewers', x.code::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM utility_info.sewers x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
        IF has_any_column_privilege('utility_info.drains', 'SELECT') THEN RETURN QUERY
            SELECT 'utility_info.drains', x.code::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM utility_info.drains x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
        IF has_any_column_privilege('utility_info.water_supplys', 'SELECT') THEN RETURN QUERY
            SELECT 'utility_info.water_supplys', x.code::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM utility_info.water_supplys x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
        IF has_any_column_privilege('public_health.waterborne_hotspots', 'SELECT') THEN RETURN QUERY
            SELECT 'public_health.waterborne_hotspots', x.id::text, NULL::text, public.ST_IsValidReason(x.geom), public.ST_Centroid(public.ST_Envelope(x.geom))
              FROM public_health.waterborne_hotspots x WHERE NOT public.ST_IsValid(x.geom);
        END IF;
    WHEN 'road_network' THEN RETURN QUERY
        SELECT 'utility_info.roads', coalesce(p.road_code, p.component::text), NULL::text, p.problem, p.geom FROM umdss.network_problems() p;
    ELSE
        PERFORM imis.refuse('umdss_quality_rule', format('There is no rule “%s” of data quality. Choose one of the list.', rule));
    END CASE;
END
$$;
COMMENT ON FUNCTION umdss.quality_findings(text) IS
    'Records that break one rule of data quality: table, key, the other record, what was found, and the place (umdss 7.18). Works with the rights of the person who asks.';

CREATE FUNCTION umdss.data_quality(rules text[], wards integer[])
RETURNS TABLE (rule text, subject text, key text, other_key text, value text, ward integer, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT r.rule, f.subject, f.key, f.other_key, f.value, p.ward, f.geom
      FROM unnest(rules) WITH ORDINALITY AS r (rule, place)
     CROSS JOIN LATERAL umdss.quality_findings(r.rule) f
     CROSS JOIN LATERAL (SELECT building_info.ward_at(f.geom) AS ward OFFSET 0) p
     WHERE wards IS NULL OR p.ward = ANY (wards)
     ORDER BY r.place, f.subject, f.key, f.other_key
$$;
COMMENT ON FUNCTION umdss.data_quality(text[], integer[]) IS 'Findings of the rules asked for, in their order, with the ward of the place; with wards only those that lie in them (umdss 7.18).';
