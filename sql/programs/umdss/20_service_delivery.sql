-- Applications, emptyings without delivery, proposed emptyings, feedback of an area. Spec: umdss.md 1.1.
-- requires: umdss/10_basis.sql
-- requires: fsm/90_registers.sql
-- requires: fsm/10_containment_status.sql

-- Where an application is: its containment, else the only containment of its building, else the building (1.1.1). With the owner's rights, because
-- providers may not read the registers of buildings; the own records (R6) are the condition of the register inside.
CREATE VIEW umdss.application_places AS
SELECT r.id AS application_id, r.bin, b.house_number, r.ward, coalesce(r.containment_id, o.containment_id) AS containment_id, t.label AS containment_type,
       r.application_date, r.proposed_emptying_date, r.service_provider_id, r.emergency_desludging_status AS emergency,
       CASE WHEN c.geom IS NOT NULL THEN CASE WHEN r.containment_id IS NOT NULL THEN 'containment' ELSE 'only containment' END
            WHEN b.point IS NOT NULL THEN 'building' ELSE 'none' END AS location_source,
       coalesce(c.geom, b.point) AS geom
  FROM fsm.applications_register r
  LEFT JOIN building_info.buildings b ON b.bin = r.bin
  LEFT JOIN LATERAL (
      SELECT min(l.containment_id) AS containment_id
        FROM building_info.build_contains l JOIN fsm.containments x ON x.id = l.containment_id AND x.decommissioned_date IS NULL
       WHERE r.containment_id IS NULL AND l.bin = r.bin HAVING count(*) = 1) o ON true
  LEFT JOIN fsm.containments c ON c.id = coalesce(r.containment_id, o.containment_id)
  LEFT JOIN fsm.containment_types t ON t.id = c.type_id;
COMMENT ON VIEW umdss.application_places IS 'Places of applications. Where each application is on the map; own records of service providers.';
COMMENT ON COLUMN umdss.application_places.application_id IS 'Application. Number of the application.';
COMMENT ON COLUMN umdss.application_places.containment_type IS 'Containment type. Kind and outlet.';
COMMENT ON COLUMN umdss.application_places.containment_id IS 'Containment. The one of the application, else the only one of its building.';
COMMENT ON COLUMN umdss.application_places.emergency IS 'Emergency. Asked for as urgent.';
COMMENT ON COLUMN umdss.application_places.location_source IS 'Place taken from. containment, only containment, building or none.';
COMMENT ON COLUMN umdss.application_places.bin IS 'BIN. Building of the application.';
COMMENT ON COLUMN umdss.application_places.house_number IS 'House number. Of the building.';
COMMENT ON COLUMN umdss.application_places.ward IS 'Ward. Ward of the application.';
COMMENT ON COLUMN umdss.application_places.application_date IS 'Application date. Day of the request.';
COMMENT ON COLUMN umdss.application_places.proposed_emptying_date IS 'Proposed emptying date. Day asked for.';
COMMENT ON COLUMN umdss.application_places.service_provider_id IS 'Service provider. Who shall do it.';
COMMENT ON COLUMN umdss.application_places.geom IS 'Point. Place of the application; empty when nothing of it is on the map.';

CREATE FUNCTION umdss.applications_find(
    date_field text, first_day date, last_day date, stages text[], providers integer[], emergency_only boolean, wards integer[], as_of date)
RETURNS TABLE (application_id integer, bin text, house_number text, ward integer, containment_id text, containment_type text, application_date date,
    proposed_emptying_date date, emptied_date date, provider text, emergency boolean, stage text, days_open integer, location_source text, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT x.application_id, x.bin, x.house_number, x.ward, x.containment_id, x.containment_type, x.application_date, x.proposed_emptying_date,
           x.emptied_date, v.company_name, x.emergency, x.stage,
           (coalesce(x.emptied_date, umdss.day_of(as_of)) - x.application_date), x.location_source, x.geom
      FROM (
        SELECT p.*, e.emptied_date,
               CASE WHEN g.sludge_collection_status THEN 'collected' WHEN g.feedback_status THEN 'feedback'
                    WHEN g.emptying_status THEN 'emptied' ELSE 'applied' END AS stage
          FROM umdss.application_places p
          JOIN fsm.application_progress g ON g.id = p.application_id
          LEFT JOIN (SELECT m.application_id, max(m.emptied_date) AS emptied_date FROM fsm.emptyings_register m GROUP BY m.application_id) e
            ON e.application_id = p.application_id
      ) x
      LEFT JOIN fsm.service_providers_register v ON v.id = x.service_provider_id
     WHERE (first_day IS NULL OR CASE date_field WHEN 'application_date' THEN x.application_date
                                 WHEN 'proposed_emptying_date' THEN x.proposed_emptying_date ELSE x.emptied_date END >= first_day)
       AND (last_day IS NULL OR CASE date_field WHEN 'application_date' THEN x.application_date
                                WHEN 'proposed_emptying_date' THEN x.proposed_emptying_date ELSE x.emptied_date END <= last_day)
       AND (stages IS NULL OR x.stage = ANY (stages))
       AND (providers IS NULL OR x.service_provider_id = ANY (providers))
       AND (NOT emergency_only OR x.emergency)
       AND (wards IS NULL OR building_info.ward_at(x.geom) = ANY (wards))
     ORDER BY x.application_id
$$;
COMMENT ON FUNCTION umdss.applications_find(text, date, date, text[], integer[], boolean, integer[], date) IS
    'Applications in a period by one of their dates, with their place and stage (umdss 1.1.1).';

-- Sludge that left a containment and arrived nowhere on record (1.1.2). The mark is derived from the rows, so the two cannot disagree:
-- flag_mismatch is there for readers who know it from earlier systems, and is always false.
CREATE FUNCTION umdss.not_at_plant(date_field text, first_day date, last_day date, min_age_h double precision, providers integer[], wards integer[], as_of date)
RETURNS TABLE (application_id integer, bin text, house_number text, ward integer, containment_id text, containment_type text, application_date date,
    proposed_emptying_date date, emptied_date date, provider text, emergency boolean, stage text, days_open integer, location_source text, emptying_id integer,
    vehicle text, volume_m3 numeric, trips integer, declared_plant text, hours_since_emptied double precision, flag_mismatch boolean, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.application_id, p.bin, p.house_number, p.ward, p.containment_id, p.containment_type, p.application_date, p.proposed_emptying_date, e.emptied_date,
           v.company_name, p.emergency, 'emptied', e.emptied_date - p.application_date, p.location_source, e.id,
           k.license_plate_number, e.volume_of_sludge, e.no_of_trips, t.name, round(a.hours::numeric, 1)::double precision, g.sludge_collection_status, p.geom
      FROM umdss.application_places p
      JOIN LATERAL (SELECT m.* FROM fsm.emptyings_register m WHERE m.application_id = p.application_id ORDER BY m.emptied_date DESC, m.id DESC LIMIT 1) e ON true
      JOIN fsm.application_progress g ON g.id = p.application_id
      LEFT JOIN umdss.vehicle_plates() k ON k.vehicle_id = e.desludging_vehicle_id
      LEFT JOIN fsm.treatment_plants_register t ON t.id = e.treatment_plant_id
      LEFT JOIN fsm.service_providers_register v ON v.id = p.service_provider_id
     CROSS JOIN LATERAL (SELECT extract(epoch FROM (umdss.day_of(as_of) + 1) - (coalesce(e.end_date, e.emptied_date) + coalesce(e.end_time, time '24:00'))) / 3600 AS hours) a
     WHERE NOT g.sludge_collection_status AND a.hours >= min_age_h
       AND (first_day IS NULL OR CASE date_field WHEN 'application_date' THEN p.application_date ELSE e.emptied_date END >= first_day)
       AND (last_day IS NULL OR CASE date_field WHEN 'application_date' THEN p.application_date ELSE e.emptied_date END <= last_day)
       AND (providers IS NULL OR p.service_provider_id = ANY (providers))
       AND (wards IS NULL OR building_info.ward_at(p.geom) = ANY (wards))
     ORDER BY p.application_id
$$;
COMMENT ON FUNCTION umdss.not_at_plant(text, date, date, double precision, integer[], integer[], date) IS
    'Emptied applications without a sludge collection on record, older than some hours (umdss 1.1.2).';

-- With the owner's rights, because not every reader of emptyings may read vehicles; providers get their own plates only.
CREATE FUNCTION umdss.vehicle_plates() RETURNS TABLE (vehicle_id integer, license_plate_number text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT v.id, v.license_plate_number FROM fsm.desludging_vehicles v
     WHERE (SELECT imis.sees_all_providers()) OR v.service_provider_id = (SELECT imis.own_provider())
$$;
COMMENT ON FUNCTION umdss.vehicle_plates() IS 'Number plates of vehicles; own ones for service providers.';

-- What is to be emptied for an application: its containment, else every one in use at its building. Own records of providers, as in the register inside.
CREATE VIEW umdss.application_containments AS
SELECT r.id AS application_id, c.id AS containment_id, c.type_id, c.size, u.bins, u.ward, c.geom
  FROM fsm.applications_register r
  JOIN LATERAL (SELECT r.containment_id WHERE r.containment_id IS NOT NULL
                UNION ALL SELECT l.containment_id FROM building_info.build_contains l WHERE r.containment_id IS NULL AND l.bin = r.bin) x ON true
  JOIN fsm.containments c ON c.id = x.containment_id AND c.decommissioned_date IS NULL
  LEFT JOIN LATERAL (SELECT string_agg(b.bin, '; ' ORDER BY b.bin) AS bins, min(b.ward) AS ward
                       FROM building_info.build_contains l JOIN building_info.buildings b ON b.bin = l.bin WHERE l.containment_id = c.id) u ON true;
COMMENT ON VIEW umdss.application_containments IS 'Containments of applications. What is to be emptied for each application; own records of service providers.';
COMMENT ON COLUMN umdss.application_containments.application_id IS 'Application. Number of the application.';
COMMENT ON COLUMN umdss.application_containments.containment_id IS 'Containment. The one asked for, else each in use at the building.';
COMMENT ON COLUMN umdss.application_containments.type_id IS 'Containment type. Kind and outlet.';
COMMENT ON COLUMN umdss.application_containments.size IS 'Containment volume. m³.';
COMMENT ON COLUMN umdss.application_containments.bins IS 'Buildings. BINs of the buildings that use it.';
COMMENT ON COLUMN umdss.application_containments.ward IS 'Ward. Of the first of these buildings.';
COMMENT ON COLUMN umdss.application_containments.geom IS 'Point. Where it is.';

CREATE FUNCTION umdss.proposed_emptying(first_day date, last_day date, include_due boolean, include_overdue boolean, wards integer[])
RETURNS TABLE (containment_id text, containment_type text, size_m3 numeric, bins text, ward integer, proposed_date date, source text, application_id integer,
    applications integer, provider text, overdue_days integer, geom public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY
    WITH asked AS (
        SELECT r.id, r.proposed_emptying_date AS day, r.service_provider_id, c.containment_id, c.type_id, c.size, c.bins, c.ward, c.geom
          FROM fsm.applications_register r
          JOIN fsm.application_progress g ON g.id = r.id AND NOT g.emptying_status
          JOIN umdss.application_containments c ON c.application_id = r.id
         WHERE r.proposed_emptying_date <= last_day AND (r.proposed_emptying_date >= first_day OR include_overdue)
    ), counted AS (
        SELECT a.containment_id, count(*)::integer AS n FROM asked a GROUP BY a.containment_id
    ), best AS (
        SELECT DISTINCT ON (a.containment_id) a.* FROM asked a ORDER BY a.containment_id, a.day, a.id
    )
    SELECT b.containment_id, t.label, b.size, b.bins, b.ward, b.day, 'application', b.id, n.n, v.company_name, greatest(first_day - b.day, 0), b.geom
      FROM best b JOIN counted n ON n.containment_id = b.containment_id
      JOIN fsm.containment_types t ON t.id = b.type_id
      LEFT JOIN fsm.service_providers_register v ON v.id = b.service_provider_id
     WHERE wards IS NULL OR building_info.ward_at(b.geom) = ANY (wards)
     ORDER BY b.day, b.containment_id;
    IF include_due THEN
        RETURN QUERY
        SELECT s.id, t.label, c.size, u.bins, u.ward, s.next_emptying_date, 'schedule', NULL::integer, 0, NULL::text, greatest(first_day - s.next_emptying_date, 0), c.geom::public.geometry
          FROM fsm.containment_status s
          JOIN fsm.containments c ON c.id = s.id
          JOIN fsm.containment_types t ON t.id = c.type_id
          LEFT JOIN LATERAL (SELECT string_agg(b.bin, '; ' ORDER BY b.bin) AS bins, min(b.ward) AS ward
                               FROM building_info.build_contains l JOIN building_info.buildings b ON b.bin = l.bin WHERE l.containment_id = s.id) u ON true
         WHERE s.next_emptying_date <= last_day AND (s.next_emptying_date >= first_day OR include_overdue)
           AND (wards IS NULL OR building_info.ward_at(c.geom) = ANY (wards))
           AND s.id NOT IN (SELECT x.containment_id FROM umdss.application_containments x JOIN fsm.application_progress g ON g.id = x.application_id
                             WHERE NOT g.emptying_status)
         ORDER BY s.next_emptying_date, s.id;
    END IF;
END
$$;
COMMENT ON FUNCTION umdss.proposed_emptying(date, date, boolean, boolean, integer[]) IS
    'Containments to be emptied in a period: asked for, and on request due by schedule; one row each with the earliest day (umdss 1.1.3).';

CREATE FUNCTION umdss.feedback_of_areas(geoms public.geometry[], first_day date, last_day date, providers integer[])
RETURNS TABLE (area_no integer, n_emptied_containments bigint, n_emptyings bigint, n_emptied_applications bigint, n_feedback bigint, response_rate numeric,
    quality_yes bigint, quality_no bigint, quality_null bigint, pct_quality numeric, ppe_yes bigint, ppe_no bigint, ppe_null bigint, pct_ppe numeric)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH places AS MATERIALIZED (
        SELECT a.no::integer AS no, p.application_id, p.containment_id
          FROM unnest(geoms) WITH ORDINALITY AS a (geom, no)
          JOIN umdss.application_places p ON public.ST_Intersects(a.geom, p.geom)
         WHERE providers IS NULL OR p.service_provider_id = ANY (providers)
    ), whole AS (
        SELECT no, application_id, containment_id FROM places
        UNION ALL SELECT DISTINCT 0, application_id, containment_id FROM places WHERE cardinality(geoms) > 1
    ), done AS (
        SELECT w.no, count(DISTINCT w.containment_id) AS containments, count(*) AS emptyings, count(DISTINCT w.application_id) AS applications
          FROM whole w JOIN fsm.emptyings_register e ON e.application_id = w.application_id
         WHERE (first_day IS NULL OR e.emptied_date >= first_day) AND (last_day IS NULL OR e.emptied_date <= last_day) GROUP BY w.no
    ), said AS (
        SELECT w.no, count(*) AS n, count(*) FILTER (WHERE f.fsm_service_quality) AS qy, count(*) FILTER (WHERE NOT f.fsm_service_quality) AS qn,
               count(*) FILTER (WHERE f.fsm_service_quality IS NULL) AS q0, count(*) FILTER (WHERE f.wear_ppe) AS py,
               count(*) FILTER (WHERE NOT f.wear_ppe) AS pn, count(*) FILTER (WHERE f.wear_ppe IS NULL) AS p0
          FROM whole w JOIN fsm.feedbacks_register f ON f.application_id = w.application_id
         WHERE (first_day IS NULL OR f.created_at >= first_day) AND (last_day IS NULL OR f.created_at < last_day + 1) GROUP BY w.no
    )
    SELECT n.no, coalesce(d.containments, 0), coalesce(d.emptyings, 0), coalesce(d.applications, 0), coalesce(s.n, 0),
           round(s.n * 100.0 / nullif(d.applications, 0), 1), coalesce(s.qy, 0), coalesce(s.qn, 0), coalesce(s.q0, 0),
           round(s.qy * 100.0 / nullif(s.qy + s.qn, 0), 1), coalesce(s.py, 0), coalesce(s.pn, 0), coalesce(s.p0, 0),
           round(s.py * 100.0 / nullif(s.py + s.pn, 0), 1)
      FROM (SELECT generate_series(CASE WHEN cardinality(geoms) > 1 THEN 0 ELSE 1 END, cardinality(geoms)) AS no) n
      LEFT JOIN done d ON d.no = n.no LEFT JOIN said s ON s.no = n.no
     ORDER BY n.no
$$;
COMMENT ON FUNCTION umdss.feedback_of_areas(public.geometry[], date, date, integer[]) IS
    'Emptyings and feedback of applications in areas: satisfied, protective equipment worn; empty shares without answers; area 0 is all areas (umdss 1.1.4).';
