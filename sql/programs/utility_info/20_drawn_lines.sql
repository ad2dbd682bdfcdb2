-- Lines that people draw: what is refused, what is questioned, and ends joined to the network. Spec: umdss 1.6.1; modules 5.2, UTL-04, COM-52.
-- requires: utility_info/10_rules.sql

-- A line that an officer draws does not cross itself. Delivered networks are taken as they are: loops occur in them.
CREATE FUNCTION utility_info.refuse_crossing() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF imis.is_officer() AND NOT public.ST_IsSimple(public.ST_LineMerge(NEW.geom)) THEN
        PERFORM imis.refuse('line_crosses_itself', 'The line crosses itself. Draw it again, or in two parts.', TG_RELID::regclass, 'geom');
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION utility_info.refuse_crossing() IS 'Trigger. Refuses a line drawn by an officer that crosses itself (umdss 1.6.1).';
CREATE TRIGGER r_crossing_insert BEFORE INSERT ON utility_info.roads
    FOR EACH ROW WHEN (NOT NEW.taken_over AND NEW.geom IS NOT NULL) EXECUTE FUNCTION utility_info.refuse_crossing();
CREATE TRIGGER r_crossing_update BEFORE UPDATE OF geom ON utility_info.roads
    FOR EACH ROW WHEN (NEW.geom IS NOT NULL AND OLD.geom::bytea IS DISTINCT FROM NEW.geom::bytea) EXECUTE FUNCTION utility_info.refuse_crossing();
CREATE TRIGGER r_crossing_insert BEFORE INSERT ON utility_info.sewers
    FOR EACH ROW WHEN (NOT NEW.taken_over AND NEW.geom IS NOT NULL) EXECUTE FUNCTION utility_info.refuse_crossing();
CREATE TRIGGER r_crossing_update BEFORE UPDATE OF geom ON utility_info.sewers
    FOR EACH ROW WHEN (NEW.geom IS NOT NULL AND OLD.geom::bytea IS DISTINCT FROM NEW.geom::bytea) EXECUTE FUNCTION utility_info.refuse_crossing();
CREATE TRIGGER r_crossing_insert BEFORE INSERT ON utility_info.drains
    FOR EACH ROW WHEN (NOT NEW.taken_over AND NEW.geom IS NOT NULL) EXECUTE FUNCTION utility_info.refuse_crossing();
CREATE TRIGGER r_crossing_update BEFORE UPDATE OF geom ON utility_info.drains
    FOR EACH ROW WHEN (NEW.geom IS NOT NULL AND OLD.geom::bytea IS DISTINCT FROM NEW.geom::bytea) EXECUTE FUNCTION utility_info.refuse_crossing();
CREATE TRIGGER r_crossing_insert BEFORE INSERT ON utility_info.water_supplys
    FOR EACH ROW WHEN (NOT NEW.taken_over AND NEW.geom IS NOT NULL) EXECUTE FUNCTION utility_info.refuse_crossing();
CREATE TRIGGER r_crossing_update BEFORE UPDATE OF geom ON utility_info.water_supplys
    FOR EACH ROW WHEN (NEW.geom IS NOT NULL AND OLD.geom::bytea IS DISTINCT FROM NEW.geom::bytea) EXECUTE FUNCTION utility_info.refuse_crossing();

-- Which table a network is; nothing else reaches the statements below.
CREATE FUNCTION utility_info.network_table(network text) RETURNS regclass
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF network IS NULL OR network NOT IN ('roads', 'sewers', 'drains', 'water_supplys') THEN
        PERFORM imis.refuse('unknown_network', 'There are four networks: roads, sewers, drains and water_supplys.', NULL::regclass, NULL, NULL, '22023');
    END IF;
    RETURN format('utility_info.%I', network)::regclass;
END
$$;
COMMENT ON FUNCTION utility_info.network_table(text) IS 'The table of a network: roads, sewers, drains or water_supplys.';

-- An end that lies near a line of the network without meeting it: where it would join.
CREATE FUNCTION utility_info.loose_ends(network text, shape public.geometry, except_code text)
RETURNS TABLE (at_start boolean, code text, gap numeric, meets public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    reach double precision := coalesce(imis.setting_number('line_join_m'), 2);
BEGIN
    RETURN QUERY EXECUTE format(
        'WITH ends AS (SELECT true AS at_start, public.ST_StartPoint(public.ST_GeometryN($1, 1)) AS point
                       UNION ALL SELECT false, public.ST_EndPoint(public.ST_GeometryN($1, public.ST_NumGeometries($1))))
         SELECT e.at_start, n.code, round(n.gap::numeric, 2), public.ST_ClosestPoint(n.geom, e.point)
           FROM ends e CROSS JOIN LATERAL (
                SELECT l.code, l.geom, public.ST_Distance(l.geom, e.point) AS gap FROM %s l
                 WHERE public.ST_DWithin(l.geom, e.point, $2) AND l.code IS DISTINCT FROM $3
                 ORDER BY 3, 1 LIMIT 1) n
          WHERE n.gap > 0.01', utility_info.network_table(network)) USING shape, reach, except_code;
END
$$;
COMMENT ON FUNCTION utility_info.loose_ends(text, public.geometry, text) IS
    'Ends of a drawn line that lie within the setting line_join_m of a line of the network without meeting it, and where they would join (umdss 1.6.1).';

CREATE FUNCTION utility_info.join_ends(network text, shape text, except_code text DEFAULT NULL) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    drawn public.geometry := imis.shape_of(shape, 'line', utility_info.network_table(network));
    merged public.geometry := public.ST_LineMerge(drawn);
    loose record;
BEGIN
    IF public.GeometryType(merged) = 'LINESTRING' THEN
        FOR loose IN SELECT * FROM utility_info.loose_ends(network, public.ST_Multi(merged), except_code) LOOP
            merged := public.ST_SetPoint(merged, CASE WHEN loose.at_start THEN 0 ELSE -1 END, loose.meets);
        END LOOP;
        drawn := public.ST_Multi(merged);
    END IF;
    RETURN public.ST_AsText(drawn);
END
$$;
COMMENT ON FUNCTION utility_info.join_ends(text, text, text) IS 'The line as WKT with its loose ends moved onto the network (umdss 1.6.1); a line in several parts stays as it is.';

-- What the desk shows before a line is saved; the officer decides.
CREATE FUNCTION utility_info.line_warnings(network text, draft jsonb) RETURNS TABLE (rule text, sentence text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    line_table regclass := utility_info.network_table(network);
    shape public.geometry := imis.shape_of(draft ->> 'geom', 'line', line_table);
    drawn numeric := round(public.ST_Length(shape)::numeric, 2);
    shortest numeric := coalesce(imis.setting_number('line_shortest_m'), 1);
    share numeric := coalesce(imis.setting_number('line_duplicate_percent'), 90);
BEGIN
    IF (draft ->> 'treatment_plant_id') IS NOT NULL THEN
        RETURN QUERY SELECT 'com_17_plant_not_operational',
                            format('The treatment plant "%s" it leads to is not operational. Its wastewater does not count as treated.', p.name)
                       FROM fsm.treatment_plants_register p WHERE p.id = (draft ->> 'treatment_plant_id')::integer AND NOT p.status;
    END IF;
    IF shape IS NULL THEN
        RETURN;
    END IF;
    RETURN QUERY SELECT 'utl_04_length_differs', w.sentence
                   FROM utility_info.length_warning((draft ->> 'length')::numeric, drawn) AS w (sentence) WHERE w.sentence IS NOT NULL;
    IF drawn < shortest THEN
        RETURN QUERY SELECT 'line_too_short', format('The line is only %s m long. Check that it was drawn whole.', drawn);
    END IF;
    RETURN QUERY SELECT 'com_52_over_boundary', 'The line reaches over the city boundary. Check its place.'
                   FROM layer_info.citypolys c WHERE c.id = 1 AND NOT public.ST_CoveredBy(shape, c.geom);
    RETURN QUERY SELECT 'line_loose_end', format('The %s of the line lies %s m from %s and does not meet it. Join the ends, or leave it so.',
                                                 CASE WHEN e.at_start THEN 'beginning' ELSE 'end' END, e.gap, e.code)
                   FROM utility_info.loose_ends(network, shape, draft ->> 'code') e;
    RETURN QUERY EXECUTE format(
        'SELECT ''line_duplicate'', format(''%%s %%%% of the line lie along %%s. Check that it is not drawn twice.'', round(d.share), d.code)
           FROM (SELECT l.code, (public.ST_Length(public.ST_Intersection($1, public.ST_Buffer(l.geom, 1, 32))) * 100 / nullif($2, 0)::double precision)::numeric AS share
                   FROM %s l WHERE public.ST_DWithin(l.geom, $1, 1) AND l.code IS DISTINCT FROM $3) d
          WHERE d.share >= $4 ORDER BY d.share DESC LIMIT 1', line_table) USING shape, drawn, draft ->> 'code', share;
END
$$;
COMMENT ON FUNCTION utility_info.line_warnings(text, jsonb) IS
    'Warnings about a line before it is saved (columns of the table, geom as text): length, plant, too short, over the boundary, loose ends, drawn twice '
    '(UTL-04, COM-17, COM-52, umdss 1.6.1).';
