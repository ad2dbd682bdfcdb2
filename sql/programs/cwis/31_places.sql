-- The records behind an indicator with their places, for the map. Spec: cwis.md 8.2.
-- requires: cwis/30_records.sql

CREATE FUNCTION cwis.containment_place(p_containment text) RETURNS public.geometry
LANGUAGE sql STABLE
AS $$
    SELECT coalesce(c.geom, (SELECT public.st_pointonsurface(b.geom) FROM building_info.build_contains l JOIN building_info.buildings b ON b.bin = l.bin
                             WHERE l.containment_id = c.id AND b.geom IS NOT NULL ORDER BY l.bin LIMIT 1))
    FROM fsm.containments c WHERE c.id = p_containment
$$;
COMMENT ON FUNCTION cwis.containment_place(text) IS 'Point of a containment; where none is recorded, a point in its first building.';

CREATE FUNCTION cwis.places_behind(p_year integer, p_code text)
RETURNS TABLE (record_table text, record_key text, role text, reason text, numerator numeric, denominator numeric, notes text[], place public.geometry)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET jit = off
AS $$
    -- Service events are shown at their containment, else at the building; tests at their plant, visits at their toilet.
    SELECT r.record_table, r.record_key, r.role, r.reason, r.numerator, r.denominator, r.notes, coalesce(b.geom, t.geom, p.geom, w.geom, e.place,
                    CASE r.record_table WHEN 'fsm.containments' THEN cwis.containment_place(r.record_key) END)
    FROM cwis.records_behind(p_year, p_code) r
    CROSS JOIN LATERAL (SELECT CASE WHEN r.record_table NOT IN ('building_info.buildings', 'fsm.containments') THEN r.record_key::integer END) n(number)
    LEFT JOIN building_info.buildings b ON r.record_table = 'building_info.buildings' AND b.bin = r.record_key
    LEFT JOIN fsm.ctpt_users v ON r.record_table = 'fsm.ctpt_users' AND v.id = n.number
    LEFT JOIN fsm.toilets t ON t.id = CASE r.record_table WHEN 'fsm.toilets' THEN n.number WHEN 'fsm.ctpt_users' THEN v.toilet_id END
    LEFT JOIN fsm.treatmentplant_tests q ON r.record_table = 'fsm.treatmentplant_tests' AND q.id = n.number
    LEFT JOIN fsm.treatment_plants p ON p.id = CASE r.record_table WHEN 'fsm.treatment_plants' THEN n.number WHEN 'fsm.treatmentplant_tests' THEN q.treatment_plant_id END
    LEFT JOIN public_health.water_samples w ON r.record_table = 'public_health.water_samples' AND w.id = n.number
    LEFT JOIN fsm.emptyings m ON r.record_table = 'fsm.emptyings' AND m.id = n.number
    LEFT JOIN fsm.sludge_collections s ON r.record_table = 'fsm.sludge_collections' AND s.id = n.number
    LEFT JOIN LATERAL (
        SELECT coalesce(cwis.containment_place(a.containment_id), public.st_pointonsurface(h.geom)) AS place
        FROM fsm.applications a
        LEFT JOIN building_info.buildings h ON h.bin = a.bin
        WHERE a.id = coalesce(m.application_id, s.application_id)
    ) e ON true
$$;
COMMENT ON FUNCTION cwis.places_behind(integer, text) IS
    'Records behind an indicator as records_behind gives them, each with its place: footprint, point of the containment, toilet, plant or sample; null when it has none.';
