-- What every analysis rests on: areas, the three rules by which a building counts to an area, days, named sets. Spec: umdss.md 0.2-0.5.
-- Functions here run with the rights of the person who asks and change nothing.
-- requires: building_info/10_values.sql
-- requires: layer_info/10_rules.sql
-- requires: taxpayment_info/10_status.sql

CREATE FUNCTION umdss.day_of(as_of date) RETURNS date
LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT coalesce(as_of, CURRENT_DATE) $$;
COMMENT ON FUNCTION umdss.day_of(date) IS 'The day an analysis is asked for; today when none is given (umdss R7).';

CREATE FUNCTION umdss.is_onsite(system integer) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce(system IN (3, 4, 11), false) $$;
COMMENT ON FUNCTION umdss.is_onsite(integer) IS 'Sanitation systems with a containment that needs emptying (ONSITE, umdss 0.5).';

CREATE FUNCTION umdss.is_direct(system integer) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce(system IN (2, 7, 8, 10), false) $$;
COMMENT ON FUNCTION umdss.is_direct(integer) IS 'Sanitation systems that lead straight to a drain, water body or the ground (NO_CONTAINMENT, umdss 0.5).';

CREATE FUNCTION umdss.is_unsafe_outlet(type_id integer) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce(type_id IN (2, 4, 5, 11, 12, 14), false) $$;
COMMENT ON FUNCTION umdss.is_unsafe_outlet(integer) IS 'Containment types with an outlet to a drain, water body or open ground (UNSAFE_OUTLET, umdss 0.5).';

-- G10: what a person hands in becomes one valid multipolygon, or is refused with a sentence.
CREATE FUNCTION umdss.valid_areas(geoms public.geometry[]) RETURNS TABLE (no integer, geom public.geometry, repaired boolean)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    srid integer := (SELECT public.Find_SRID('layer_info', 'citypolys', 'geom'));
    largest double precision := (SELECT 5 * public.ST_Area(public.ST_Envelope(c.geom)) FROM layer_info.citypolys c WHERE c.id = 1);
    given public.geometry;
BEGIN
    no := 0;
    FOREACH given IN ARRAY geoms LOOP
        no := no + 1;
        repaired := NOT public.ST_IsValid(given);
        geom := public.ST_SetSRID(public.ST_Multi(public.ST_CollectionExtract(public.ST_MakeValid(public.ST_Force2D(given)), 3)), srid);
        IF geom IS NULL OR public.ST_IsEmpty(geom) THEN
            PERFORM imis.refuse('umdss_g10_area_empty', format('Area %s is empty: it has fewer than three different corners. Draw it again.', no));
        ELSIF public.ST_Area(geom) > largest THEN
            PERFORM imis.refuse('umdss_g10_area_too_large', format(
                'Area %s is larger than five times the municipality. Check its coordinate system, or draw a smaller one.', no));
        END IF;
        RETURN NEXT;
    END LOOP;
END
$$;
COMMENT ON FUNCTION umdss.valid_areas(public.geometry[]) IS
    'Areas handed in, in the municipality''s coordinate system: made valid, polygons only, one multipolygon each; an empty or far too large one is refused (umdss G10).';

-- Which buildings count to which area. Rule 0 touches, 1 its point, 2 wholly inside; the distance widens the area. A point on the common
-- edge of several areas belongs to the first of them; areas that overlap count a building in each (umdss 0.4, 1.8).
CREATE FUNCTION umdss.area_buildings(geoms public.geometry[], distances double precision[], building_rule integer)
RETURNS TABLE (area_no integer, bin text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF building_rule = 0 THEN
        RETURN QUERY
        SELECT a.no::integer, b.bin
          FROM unnest(geoms, distances) WITH ORDINALITY AS a (geom, d, no)
          JOIN building_info.buildings b ON b.geom && public.ST_Expand(a.geom, a.d)
           AND (public.ST_Intersects(a.geom, b.geom) OR (a.d > 0 AND public.ST_DWithin(a.geom, b.geom, a.d)));
    ELSIF building_rule = 1 THEN
        RETURN QUERY
        SELECT a.no::integer, b.bin
          FROM unnest(geoms, distances) WITH ORDINALITY AS a (geom, d, no)
          JOIN building_info.buildings b ON b.point && public.ST_Expand(a.geom, a.d)
           AND CASE WHEN public.ST_Contains(a.geom, b.point) THEN true
                    WHEN a.d > 0 THEN public.ST_DWithin(a.geom, b.point, a.d)
                    WHEN public.ST_Intersects(a.geom, b.point) THEN NOT EXISTS (
                        SELECT 1 FROM unnest(geoms) WITH ORDINALITY AS x (geom, no) WHERE x.no < a.no AND public.ST_Intersects(x.geom, b.point))
                    ELSE false END;
    ELSE
        RETURN QUERY
        SELECT a.no::integer, b.bin
          FROM unnest(geoms, distances) WITH ORDINALITY AS a (geom, d, no)
          JOIN building_info.buildings b ON b.geom && public.ST_Expand(a.geom, a.d)
           AND CASE WHEN public.ST_CoveredBy(b.geom, a.geom) THEN true
                    WHEN a.d > 0 THEN (SELECT max(public.ST_Distance(a.geom, v.geom)) FROM public.ST_DumpPoints(b.geom) v) <= a.d
                    ELSE false END;
    END IF;
END
$$;
COMMENT ON FUNCTION umdss.area_buildings(public.geometry[], double precision[], integer) IS
    'Buildings of areas by the rule (0 touches, 1 point, 2 whole) and the distance of each area, m; limits are inside, membership is never read from a drawn buffer (umdss G3, G4, 0.4).';

CREATE FUNCTION umdss.in_wards(wards integer[]) RETURNS TABLE (bin text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT b.bin
      FROM layer_info.wards w
      JOIN building_info.buildings b ON b.point && w.geom
       AND CASE WHEN public.ST_Contains(w.geom, b.point) THEN true
                WHEN public.ST_Intersects(w.geom, b.point) THEN building_info.ward_at(b.point) = w.ward
                ELSE false END
     WHERE w.ward = ANY (wards)
    UNION ALL
    SELECT b.bin FROM building_info.buildings b WHERE b.geom IS NULL AND b.ward = ANY (wards)
$$;
COMMENT ON FUNCTION umdss.in_wards(integer[]) IS
    'Buildings of wards by their point (rule 1 of umdss 0.4); on a common border the lower ward; one taken over without a footprint by the ward of its record (1.8).';

CREATE FUNCTION umdss.without_geometry(wards integer[]) RETURNS TABLE (ward integer, n_without_geometry bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT b.ward, count(*) FROM building_info.buildings b WHERE b.geom IS NULL AND (wards IS NULL OR b.ward = ANY (wards)) GROUP BY b.ward ORDER BY b.ward
$$;
COMMENT ON FUNCTION umdss.without_geometry(integer[]) IS
    'Buildings taken over without a footprint, by the ward of their record: no area and no distance finds them, so they are counted beside a result (umdss 1.8).';

CREATE FUNCTION umdss.due_year(last_payment date, as_of date, fiscal_start text DEFAULT NULL) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN fiscal_start IS NULL OR last_payment IS NULL OR last_payment = DATE '1970-01-01' THEN taxpayment_info.due_year(last_payment, as_of)
        ELSE greatest(0, least(5,
            extract(year FROM as_of)::integer - extract(year FROM last_payment)::integer
            - (to_char(as_of, 'MM-DD') < fiscal_start)::integer + (to_char(last_payment, 'MM-DD') < fiscal_start)::integer)) END
$$;
COMMENT ON FUNCTION umdss.due_year(date, date, text) IS
    'Years due on a day: completed years since the payment, or, with the first day of the fiscal year (MM-DD), fiscal years begun since; 0 to 5, 99 no data (umdss 1.2.2).';

-- Keys that a person chose and a colleague deleted meanwhile: named, with the time (umdss 1.8).
CREATE FUNCTION umdss.deleted_at(table_name text, record_key text) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT max(c.at) FROM audit.change c
     WHERE c.record_key = deleted_at.record_key AND c.table_schema || '.' || c.table_name = deleted_at.table_name AND c.action = 'delete'
$$;
COMMENT ON FUNCTION umdss.deleted_at(text, text) IS 'When a record was deleted; NULL when it was not. A time only, no contents.';
REVOKE ALL ON FUNCTION umdss.deleted_at(text, text) FROM PUBLIC;

CREATE FUNCTION umdss.refuse_missing(table_name text, label text, wanted text[], there text[]) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    lost text := (SELECT min(w) FROM unnest(wanted) w WHERE w <> ALL (coalesce(there, ARRAY[]::text[])));
    gone timestamptz;
BEGIN
    IF lost IS NULL THEN
        RETURN;
    END IF;
    gone := umdss.deleted_at(table_name, lost);
    IF gone IS NULL THEN
        PERFORM imis.refuse('umdss_no_such_record', format('There is no %s “%s”. Choose it again on the map.', label, lost));
    END IF;
    PERFORM imis.refuse('umdss_record_deleted', format('The %s “%s” was deleted meanwhile (%s). Choose another.', label, lost, to_char(gone, 'YYYY-MM-DD HH24:MI')));
END
$$;
COMMENT ON FUNCTION umdss.refuse_missing(text, text, text[], text[]) IS 'Refuses keys that are not there, with the time when one was deleted.';
