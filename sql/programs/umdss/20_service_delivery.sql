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
