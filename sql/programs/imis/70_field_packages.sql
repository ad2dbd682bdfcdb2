-- Giving out packages for the field: who may, to whom, for which area. Spec: modules 14.3 (field collection), 14.4, FLD-01, FLD-09; T49.
-- requires: umdss/60_export.sql

CREATE FUNCTION imis.field_office(task text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(CASE task WHEN 'building_survey' THEN imis.holds('building_permit')
                              WHEN 'sewer_connection' THEN imis.holds('infrastructure', 'sanitation') END, false)
$$;
COMMENT ON FUNCTION imis.field_office(text) IS 'True when the connected person''s department gives out packages of a task and decides about what comes back.';

CREATE FUNCTION imis.may_see_field_package(task text, surveyor integer) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT imis.field_office(task) OR coalesce(imis.holds('super_admin', 'it_admin', 'executive'), false)
        OR coalesce(surveyor = imis.current_user_id(), false)
$$;
COMMENT ON FUNCTION imis.may_see_field_package(text, integer) IS 'True for the department of the task, for those who oversee, and for the surveyor''s own packages (OWN-01).';

-- Who can be given a package of which task (modules 14.3).
CREATE VIEW imis.field_surveyors AS
SELECT u.id, u.name, u.username, u.ward, t.task
  FROM imis.users u
 CROSS JOIN (VALUES ('building_survey', ARRAY['imis_building_surveyor']),
                    ('sewer_connection', ARRAY['imis_sanitation', 'imis_infrastructure', 'imis_building_surveyor'])) t (task, roles)
 WHERE u.status = 1 AND imis.field_office(t.task)
   AND EXISTS (SELECT 1 FROM imis.user_roles ur JOIN imis.roles r ON r.id = ur.role_id WHERE ur.user_id = u.id AND r.role_name = ANY (t.roles));
COMMENT ON VIEW imis.field_surveyors IS 'Surveyors. Persons to whom the own department can give packages.';
COMMENT ON COLUMN imis.field_surveyors.id IS 'Number. Key of the person.';
COMMENT ON COLUMN imis.field_surveyors.name IS 'Name. Full name.';
COMMENT ON COLUMN imis.field_surveyors.username IS 'Login. Name to sign in with.';
COMMENT ON COLUMN imis.field_surveyors.ward IS 'Ward. Ward the person is bound to; empty when not bound.';
COMMENT ON COLUMN imis.field_surveyors.task IS 'Task. Kind of package the person can carry.';

CREATE FUNCTION imis.field_area(wards integer[], drawn public.geometry, bins text[]) RETURNS public.geometry
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'imis.field_packages';
    lost text;
BEGIN
    IF cardinality(bins) > 0 THEN
        SELECT b INTO lost FROM unnest(bins) b WHERE NOT EXISTS (SELECT 1 FROM building_info.buildings x WHERE x.bin = b) ORDER BY b LIMIT 1;
        IF FOUND THEN
            PERFORM imis.refuse('fld_01_no_such_building', format('There is no building %s. Choose the buildings again.', lost), here, 'bins');
        END IF;
        -- 50 m around: the neighbours by which the surveyor finds the way
        RETURN (SELECT public.ST_Multi(public.ST_Union(public.ST_Buffer(x.geom, 50))) FROM building_info.buildings x WHERE x.bin = ANY (bins));
    ELSIF coalesce(cardinality(wards), 0) = 0 AND drawn IS NULL THEN
        PERFORM imis.refuse('fld_01_no_area', 'Choose wards, draw an area or choose buildings; a package holds a part of the city.', here, 'area');
    END IF;
    RETURN public.ST_Multi(public.ST_CollectionExtract(umdss.export_area(wards, drawn), 3));
END
$$;
COMMENT ON FUNCTION imis.field_area(integer[], public.geometry, text[]) IS 'The work area of wards, of a drawing, of both, or of chosen buildings with 50 m around; refuses none.';
REVOKE ALL ON FUNCTION imis.field_area(integer[], public.geometry, text[]) FROM PUBLIC;

CREATE FUNCTION imis.make_field_package(
    task text, surveyor integer, wards integer[], drawn public.geometry, bins text[], package_uuid uuid, layers text[]
) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'imis.field_packages';
    carrier imis.users;
    work_area public.geometry;
    inside integer[];
    words text;
    made integer;
BEGIN
    IF NOT imis.field_office(task) THEN
        PERFORM imis.refuse('fld_01_office_only', 'Packages of this task are given out by the department that decides about them. Ask a colleague there.', here, 'task', NULL, '42501');
    END IF;
    SELECT u.* INTO carrier FROM imis.users u JOIN imis.field_surveyors s ON s.id = u.id WHERE u.id = surveyor AND s.task = make_field_package.task;
    IF NOT FOUND THEN
        PERFORM imis.refuse('fld_01_no_surveyor', 'This person cannot carry a package of this task: the account is closed or lacks the role. Choose another person.', here, 'surveyor_id');
    END IF;
    work_area := imis.field_area(wards, drawn, bins);
    inside := CASE WHEN cardinality(bins) > 0 THEN
                  (SELECT array_agg(DISTINCT b.ward ORDER BY b.ward) FROM building_info.buildings b WHERE b.bin = ANY (bins))
              ELSE (SELECT array_agg(w.ward ORDER BY w.ward) FROM layer_info.wards w
                     WHERE public.ST_Intersects(w.geom, work_area) AND public.ST_Area(public.ST_Intersection(w.geom, work_area)) > 1) END;
    IF coalesce(cardinality(inside), 0) = 0 THEN
        PERFORM imis.refuse('fld_01_outside_wards', 'The area lies outside all wards. Draw another one.', here, 'area');
    ELSIF carrier.ward IS NOT NULL AND inside <> ARRAY[carrier.ward] THEN
        PERFORM imis.refuse('fld_01_other_ward',
            format('%s is bound to ward %s, and the area reaches into ward %s. Make the area smaller, or choose another person.', carrier.name, carrier.ward,
                   array_to_string(array_remove(inside, carrier.ward), ', ')), here, 'surveyor_id');
    END IF;
    words := concat_ws(', ',
        CASE WHEN cardinality(inside) > 1 THEN 'wards ' ELSE 'ward ' END || array_to_string(inside, ', '),
        CASE WHEN drawn IS NOT NULL THEN 'drawn area of ' || round((public.ST_Area(work_area) / 10000)::numeric, 1) || ' ha' END,
        CASE WHEN cardinality(bins) > 0 THEN cardinality(bins) || ' chosen buildings' END);
    INSERT INTO imis.field_packages (task, surveyor_id, wards, area, area_words, bins, client_uuid)
    VALUES (task, surveyor, inside, work_area, words, CASE WHEN cardinality(bins) > 0 THEN bins END, package_uuid)
    RETURNING id INTO made;
    -- a package takes records out of the office like any export does (reliability 7)
    INSERT INTO audit.export_log (by_user, app, layers, area, rule, format, personal)
    VALUES (session_user, current_setting('application_name'), layers, words, 'field package ' || made, 'GeoPackage', '{}');
    RETURN made;
END
$$;
COMMENT ON FUNCTION imis.make_field_package(text, integer, integer[], public.geometry, text[], uuid, text[]) IS
    'Enters a new package and its export into the books and gives its number; refuses persons of other wards and areas without an edge (FLD-01, T49).';
REVOKE ALL ON FUNCTION imis.make_field_package(text, integer, integer[], public.geometry, text[], uuid, text[]) FROM PUBLIC;

CREATE FUNCTION imis.finish_field_package(package integer, row_counts jsonb, sha256 text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    UPDATE imis.field_packages p SET row_counts = finish_field_package.row_counts, sha256 = finish_field_package.sha256
     WHERE p.id = package AND p.sha256 IS NULL AND imis.field_office(p.task);
    UPDATE audit.export_log l SET finished_at = clock_timestamp(), row_counts = finish_field_package.row_counts, sha256 = finish_field_package.sha256
     WHERE l.rule = 'field package ' || package AND l.by_user = session_user AND l.finished_at IS NULL;
$$;
COMMENT ON FUNCTION imis.finish_field_package(integer, jsonb, text) IS 'Writes rows and checksum of a package that was written whole.';
REVOKE ALL ON FUNCTION imis.finish_field_package(integer, jsonb, text) FROM PUBLIC;

CREATE FUNCTION imis.withdraw_field_package(package integer, reason text) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here CONSTANT regclass := 'imis.field_packages';
    p imis.field_packages;
BEGIN
    SELECT * INTO p FROM imis.field_packages x WHERE x.id = package FOR UPDATE;
    IF NOT FOUND OR NOT imis.field_office(p.task) THEN
        PERFORM imis.refuse('fld_09_no_package', 'There is no such package among those of your department. Refresh the list.', here, 'id', NULL, '42501');
    ELSIF p.withdrawn_at IS NOT NULL THEN
        PERFORM imis.refuse('fld_09_withdrawn', format('Package %s has been withdrawn already. Refresh the list.', p.id), here, 'withdrawn_at');
    ELSIF coalesce(btrim(reason), '') = '' THEN
        PERFORM imis.refuse('fld_09_reason', 'Say why the package is withdrawn; the surveyor reads it.', here, 'withdrawn_note');
    END IF;
    UPDATE imis.field_packages x SET withdrawn_at = now(), withdrawn_note = btrim(reason) WHERE x.id = package;
    RETURN package;
END
$$;
COMMENT ON FUNCTION imis.withdraw_field_package(integer, text) IS 'Ends a package, such as one whose device is lost: nothing of it is taken in any more; what came stays.';
REVOKE ALL ON FUNCTION imis.withdraw_field_package(integer, text) FROM PUBLIC;
