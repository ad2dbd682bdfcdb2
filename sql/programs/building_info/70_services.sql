-- requires: imis/60_search.sql
-- One ID for all services: what is on record for a building, service by service, in one question (issue "Ten modules").
-- Runs with the rights of the one who asks: a service that he may not read has no line. No names go out but the owner's.

CREATE FUNCTION building_info.services_of(building text)
RETURNS TABLE (service text, items integer, state text, day date, relation text, keys text[])
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
    here record;
    asked text;
BEGIN
    asked := imis.first_readable(ARRAY['building_info.buildings', 'building_info.buildings_register']);
    IF asked IS NULL THEN
        RETURN;
    END IF;
    EXECUTE format('SELECT b.* FROM %s b WHERE b.bin = $1', asked) INTO here USING building;
    IF here.bin IS NULL THEN
        RETURN;
    END IF;
    asked := imis.first_readable(ARRAY['building_info.owners_register', 'building_info.owners_masked']);
    IF asked IS NOT NULL THEN
        RETURN QUERY EXECUTE format($q$SELECT 'owner', count(*)::integer, max(o.owner_name), NULL::date, NULL::text, NULL::text[] FROM %s o WHERE o.bin = $1$q$, asked)
            USING building;
    END IF;
    IF here.building_associated_to IS NOT NULL THEN
        RETURN QUERY SELECT 'main_building', 1, here.building_associated_to, NULL::date, 'building_info.buildings', ARRAY[here.building_associated_to];
    ELSE
        asked := imis.first_readable(ARRAY['building_info.buildings', 'building_info.buildings_register']);
        RETURN QUERY EXECUTE format($q$SELECT 'associated', count(*)::integer, NULL::text, NULL::date, 'building_info.buildings', (array_agg(b.bin ORDER BY b.bin))[1:50]
                              FROM %s b WHERE b.building_associated_to = $1$q$, asked) USING building;
    END IF;
    RETURN QUERY SELECT 'ward', 1, here.ward::text, NULL::date, 'layer_info.wards', ARRAY[here.ward::text] WHERE here.ward IS NOT NULL;
    RETURN QUERY SELECT v.service, (v.code IS NOT NULL)::integer, v.code, NULL::date, v.relation, CASE WHEN v.code IS NOT NULL THEN ARRAY[v.code] END
        FROM (VALUES ('road', here.road_code, 'utility_info.roads'), ('sewer', here.sewer_code, 'utility_info.sewers'),
                     ('drain', here.drain_code, 'utility_info.drains'), ('water_main', here.watersupply_pipe_code, 'utility_info.water_supplys'))
             AS v (service, code, relation);
    IF imis.first_readable(ARRAY['fsm.containment_status']) IS NOT NULL AND imis.first_readable(ARRAY['building_info.build_contains']) IS NOT NULL THEN
        RETURN QUERY SELECT 'containments', count(*)::integer,
                            CASE WHEN bool_or(s.emptying_overdue) THEN 'overdue' WHEN bool_and(s.emptied_status) THEN 'emptied' WHEN count(*) > 0 THEN 'not_emptied' END,
                            max(s.last_emptied_date), 'fsm.containments', array_agg(l.containment_id ORDER BY l.containment_id)
                       FROM building_info.build_contains l
                      -- One containment at a time, else the view adds up the emptyings of the whole city first.
                      CROSS JOIN LATERAL (SELECT one.* FROM fsm.containment_status one WHERE one.id = l.containment_id OFFSET 0) s
                      WHERE l.bin = building;
    END IF;
    asked := imis.first_readable(ARRAY['fsm.applications', 'fsm.applications_register']);
    IF asked IS NOT NULL THEN
        RETURN QUERY EXECUTE format($q$SELECT 'applications', count(*)::integer,
                   (array_agg(CASE WHEN p.sludge_collection_status AND p.feedback_status THEN 'closed' WHEN p.sludge_collection_status THEN 'collected'
                                   WHEN p.emptying_status THEN 'emptied' WHEN a.service_provider_id IS NULL THEN 'unassigned' ELSE 'requested' END ORDER BY a.id DESC))[1],
                   max(a.application_date), 'fsm.applications', (array_agg(a.id::text ORDER BY a.id DESC))[1:50]
              FROM %s a JOIN fsm.application_progress p ON p.id = a.id WHERE a.bin = $1$q$, asked) USING building;
        IF imis.first_readable(ARRAY['fsm.emptyings_register']) IS NOT NULL THEN
            RETURN QUERY EXECUTE format($q$SELECT 'emptyings', count(*)::integer, NULL::text, max(e.emptied_date), 'fsm.emptyings', (array_agg(e.id::text ORDER BY e.id DESC))[1:50]
                  FROM %s a JOIN fsm.emptyings_register e ON e.application_id = a.id WHERE a.bin = $1$q$, asked) USING building;
        END IF;
    END IF;
    asked := imis.first_readable(ARRAY['fsm.toilets', 'fsm.toilets_register']);
    IF asked IS NOT NULL THEN
        RETURN QUERY EXECUTE format($q$SELECT 'toilets', count(*)::integer, min(t.name), NULL::date, 'fsm.toilets', array_agg(t.id::text ORDER BY t.id) FROM %s t WHERE t.bin = $1$q$, asked)
            USING building;
        IF imis.first_readable(ARRAY['fsm.build_toilets']) IS NOT NULL THEN
            RETURN QUERY EXECUTE format($q$SELECT 'community_toilet', count(*)::integer, min(t.name), NULL::date, 'fsm.toilets', array_agg(t.id::text ORDER BY t.id)
                  FROM fsm.build_toilets u JOIN %s t ON t.id = u.toilet_id WHERE u.bin = $1$q$, asked) USING building;
        END IF;
    END IF;
    IF imis.first_readable(ARRAY['sewer_connection.sewer_connections']) IS NOT NULL THEN
        RETURN QUERY SELECT 'connections', count(*)::integer, (array_agg(c.status ORDER BY c.id DESC))[1], max(c.reported_date), 'sewer_connection.sewer_connections',
                            array_agg(c.id::text ORDER BY c.id DESC) FROM sewer_connection.sewer_connections c WHERE c.bin = building;
    END IF;
    IF imis.first_readable(ARRAY['taxpayment_info.tax_payment_status']) IS NOT NULL THEN
        RETURN QUERY SELECT 'tax', (s.last_payment_date IS NOT NULL)::integer, s.due_label, s.last_payment_date, 'taxpayment_info.tax_payment_status_list', ARRAY[s.bin]
                       FROM taxpayment_info.tax_payment_status s WHERE s.bin = building;
    END IF;
    IF imis.first_readable(ARRAY['watersupply_info.watersupply_payment_status']) IS NOT NULL THEN
        RETURN QUERY SELECT 'water', (s.last_payment_date IS NOT NULL)::integer, s.due_label, s.last_payment_date, 'watersupply_info.watersupply_payment_status_list', ARRAY[s.bin]
                       FROM watersupply_info.watersupply_payment_status s WHERE s.bin = building;
    END IF;
    IF imis.first_readable(ARRAY['swm_info.swmservice_payment_status']) IS NOT NULL THEN
        RETURN QUERY SELECT 'waste', (s.last_payment_date IS NOT NULL)::integer, s.due_label, s.last_payment_date, 'swm_info.swmservice_payment_status_list', ARRAY[s.bin]
                       FROM swm_info.swmservice_payment_status s WHERE s.bin = building;
    END IF;
    asked := imis.first_readable(ARRAY['building_info.building_surveys', 'building_info.building_surveys_register']);
    IF asked IS NOT NULL THEN
        RETURN QUERY EXECUTE format($q$SELECT 'surveys', count(*)::integer, NULL::text, max(s.collected_date), 'building_info.building_surveys', array_agg(s.id::text ORDER BY s.id DESC)
              FROM %s s WHERE s.bin = $1$q$, asked) USING building;
    END IF;
    IF imis.first_readable(ARRAY['layer_info.low_income_communities']) IS NOT NULL THEN
        RETURN QUERY SELECT 'community', count(*)::integer, min(c.community_name), NULL::date, 'layer_info.low_income_communities', array_agg(c.id::text)
                       FROM layer_info.low_income_communities c WHERE c.id = here.lic_id;
    END IF;
    IF imis.first_readable(ARRAY['public_health.waterborne_hotspots']) IS NOT NULL THEN
        RETURN QUERY SELECT 'hotspots', count(*)::integer, NULL::text, max(h.date), 'public_health.waterborne_hotspots', array_agg(h.id::text ORDER BY h.date DESC, h.id)
                       FROM public_health.waterborne_hotspots h WHERE public.ST_DWithin(h.geom, here.geom, 250);
    END IF;
END
$$;
COMMENT ON FUNCTION building_info.services_of(text) IS
    'Services of a building. A line for each service: how many records, state, latest day, the relation and keys to go to; hotspots within 250 m. Only what the caller may read.';
