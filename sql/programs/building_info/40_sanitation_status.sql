-- Safely managed sanitation, one row a building. Spec: data-model 4.11; cwis.md section 3 governs (only operational plants count).
-- Aggregates of containments come first, so no building is multiplied; every step is a set.

CREATE VIEW building_info.sanitation_status AS
WITH sewer_ok AS (
    SELECT s.code FROM utility_info.sewers s JOIN fsm.treatment_plants p ON p.id = s.treatment_plant_id AND p.status
), drain_ok AS (
    SELECT d.code FROM utility_info.drains d LEFT JOIN fsm.treatment_plants p ON p.id = d.treatment_plant_id AND p.status
     WHERE p.id IS NOT NULL OR (lower(d.cover_type) = 'closed' AND lower(d.surface_type) = 'lined')
), tank AS (
    SELECT l.bin,
           count(*) AS containments,
           bool_and(t.safe_in_situ) AS all_in_situ,
           bool_and(t.safe_in_situ OR t.safe_via_sewer OR t.safe_via_drain) AS none_unsafe,
           bool_or(t.safe_via_sewer) AS asks_sewer,
           bool_or(t.safe_via_drain) AS asks_drain,
           bool_or(t.sanitation_system_id <> 3) AS some_not_septic,
           bool_or(t.sanitation_system_id <> 4) AS some_not_pit,
           min(c.type_id) AS containment_type_id,
           min(l.containment_id) AS containment_id
      FROM building_info.build_contains l
      JOIN fsm.containments c ON c.id = l.containment_id
      JOIN fsm.containment_types t ON t.id = c.type_id
     GROUP BY l.bin
), emptied AS (
    SELECT l.bin, count(e.id) AS no_of_times_emptied, max(e.emptied_date) AS latest_emptied_date
      FROM fsm.emptyings e
      JOIN fsm.applications a ON a.id = e.application_id
      JOIN building_info.build_contains l ON l.containment_id = a.containment_id
     GROUP BY l.bin
), own AS (
    SELECT b.bin, b.sanitation_system_id, b.toilet_status, tank.containment_type_id, tank.containments,
           so.code IS NOT NULL AS sewer_treated,
           dk.code IS NOT NULL AS drain_safe,
           CASE
               WHEN b.sanitation_system_id = 1 THEN so.code IS NOT NULL
               WHEN b.sanitation_system_id = 2 THEN dk.code IS NOT NULL
               WHEN b.sanitation_system_id IN (5, 6) THEN true
               WHEN b.sanitation_system_id IN (3, 4, 11) THEN
                   tank.bin IS NOT NULL AND tank.none_unsafe
                   AND NOT (b.sanitation_system_id = 3 AND tank.some_not_septic)
                   AND NOT (b.sanitation_system_id = 4 AND tank.some_not_pit)
                   AND (NOT tank.asks_sewer OR so.code IS NOT NULL)
                   AND (NOT tank.asks_drain OR dk.code IS NOT NULL)
               WHEN b.sanitation_system_id IN (7, 8, 10, 12) THEN false
           END AS safe
      FROM building_info.buildings b
      LEFT JOIN tank ON tank.bin = b.bin
      LEFT JOIN sewer_ok so ON so.code = b.sewer_code
      LEFT JOIN drain_ok dk ON dk.code = b.drain_code
), community AS (
    -- The nearest operational community toilet of the building's links, ties by number (cwis.md 3.8).
    SELECT DISTINCT ON (l.bin) l.bin, t.id AS toilet_id, t.type AS toilet_type, t.bin AS toilet_bin
      FROM fsm.build_toilets l
      JOIN fsm.toilets t ON t.id = l.toilet_id
      JOIN building_info.buildings b ON b.bin = l.bin AND b.sanitation_system_id = 9
     WHERE t.status AND lower(btrim(t.type)) = 'community toilet'
     ORDER BY l.bin, b.point OPERATOR(public.<->) coalesce(t.geom, (SELECT x.point FROM building_info.buildings x WHERE x.bin = t.bin)) NULLS LAST, t.id
)
SELECT b.bin, b.sanitation_system_id, b.toilet_status, b.ward, b.lic_id, b.construction_year,
       b.functional_use_id, b.use_category_id,
       b.population_served, b.household_served, b.household_with_private_toilet, b.population_with_private_toilet,
       b.sewer_code, b.drain_code,
       own.containment_type_id, coalesce(own.containments, 0) AS containments,
       community.toilet_id, community.toilet_type,
       ct.sanitation_system_id AS ct_sanitation_system_id, ct.containment_type_id AS ct_containment_type_id,
       CASE WHEN b.sanitation_system_id = 9 THEN coalesce(ct.sewer_treated, false) ELSE own.sewer_treated END AS sewer_treated,
       CASE WHEN b.sanitation_system_id = 9 THEN coalesce(ct.drain_safe, false) ELSE own.drain_safe END AS drain_safe,
       coalesce(emptied.no_of_times_emptied, 0) AS no_of_times_emptied, emptied.latest_emptied_date,
       CASE WHEN b.sanitation_system_id = 9 THEN coalesce(ct.safe, false) ELSE own.safe END AS safely_managed
  FROM building_info.buildings b
  JOIN own ON own.bin = b.bin
  LEFT JOIN community ON community.bin = b.bin
  LEFT JOIN own ct ON ct.bin = community.toilet_bin AND ct.sanitation_system_id IS DISTINCT FROM 9
  LEFT JOIN emptied ON emptied.bin = b.bin;

COMMENT ON VIEW building_info.sanitation_status IS 'Sanitation status. One row per building with the flag safely managed and what it rests on.';
COMMENT ON COLUMN building_info.sanitation_status.bin IS 'BIN. Building.';
COMMENT ON COLUMN building_info.sanitation_status.sanitation_system_id IS 'Sanitation system. As stored on the building.';
COMMENT ON COLUMN building_info.sanitation_status.toilet_status IS 'Toilet. A toilet exists on the premises.';
COMMENT ON COLUMN building_info.sanitation_status.ward IS 'Ward. Ward of the building.';
COMMENT ON COLUMN building_info.sanitation_status.lic_id IS 'Low income community. Community the building is registered in.';
COMMENT ON COLUMN building_info.sanitation_status.construction_year IS 'Construction year. Empty = unknown, taken as existing.';
COMMENT ON COLUMN building_info.sanitation_status.functional_use_id IS 'Functional use. Main use.';
COMMENT ON COLUMN building_info.sanitation_status.use_category_id IS 'Use category. Finer use.';
COMMENT ON COLUMN building_info.sanitation_status.population_served IS 'Population. Persons.';
COMMENT ON COLUMN building_info.sanitation_status.household_served IS 'Households. Families.';
COMMENT ON COLUMN building_info.sanitation_status.household_with_private_toilet IS 'Households with private toilet. Families.';
COMMENT ON COLUMN building_info.sanitation_status.population_with_private_toilet IS 'Population with private toilet. Persons.';
COMMENT ON COLUMN building_info.sanitation_status.sewer_code IS 'Sewer code. Effective sewer.';
COMMENT ON COLUMN building_info.sanitation_status.drain_code IS 'Drain code. Effective drain.';
COMMENT ON COLUMN building_info.sanitation_status.containment_type_id IS 'Containment type. Lowest type of the building''s containments.';
COMMENT ON COLUMN building_info.sanitation_status.containments IS 'Containments. Number of containments the building uses.';
COMMENT ON COLUMN building_info.sanitation_status.toilet_id IS 'Community toilet. Operational community toilet the people of the building use.';
COMMENT ON COLUMN building_info.sanitation_status.toilet_type IS 'Toilet type. Type of that toilet.';
COMMENT ON COLUMN building_info.sanitation_status.ct_sanitation_system_id IS 'System of the community toilet. Sanitation system of its building.';
COMMENT ON COLUMN building_info.sanitation_status.ct_containment_type_id IS 'Containment type of the community toilet. Of its building.';
COMMENT ON COLUMN building_info.sanitation_status.sewer_treated IS 'Sewer treated. The sewer leads to an operational plant; for a community toilet, of its building.';
COMMENT ON COLUMN building_info.sanitation_status.drain_safe IS 'Drain safe. The drain leads to an operational plant, or is closed and lined.';
COMMENT ON COLUMN building_info.sanitation_status.no_of_times_emptied IS 'Times emptied. Emptyings of the building''s containments.';
COMMENT ON COLUMN building_info.sanitation_status.latest_emptied_date IS 'Last emptied. Latest of these emptyings.';
COMMENT ON COLUMN building_info.sanitation_status.safely_managed IS 'Safely managed. True, false, or empty when the system is unknown.';
