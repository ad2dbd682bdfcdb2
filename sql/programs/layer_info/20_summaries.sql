-- Ward and grid summaries: every building counts once, by its point, so that wards add up to the city. Spec: data-model 2.3, 2.30, 2.31, 4.13.
-- Interior points are decided by one test; only a point on a common border asks for the lower number.
-- requires: taxpayment_info/10_status.sql
-- requires: watersupply_info/10_status.sql
-- requires: swm_info/10_status.sql

CREATE VIEW layer_info.wardboundary AS
SELECT w.ward, w.area, w.geom FROM layer_info.wards w;
COMMENT ON VIEW layer_info.wardboundary IS 'Ward boundaries. The ward polygons as line layer.';
COMMENT ON COLUMN layer_info.wardboundary.ward IS 'Ward. Ward number.';
COMMENT ON COLUMN layer_info.wardboundary.area IS 'Area in km². Calculated from the polygon, km².';
COMMENT ON COLUMN layer_info.wardboundary.geom IS 'Area. Polygon of the ward.';

CREATE VIEW layer_info.ward_overlay AS
SELECT w.ward AS id, w.ward, w.geom FROM layer_info.wards w;
COMMENT ON VIEW layer_info.ward_overlay IS 'Ward overlay. The ward polygons as selection layer.';
COMMENT ON COLUMN layer_info.ward_overlay.id IS 'Number. Ward number.';
COMMENT ON COLUMN layer_info.ward_overlay.ward IS 'Ward. Ward number.';
COMMENT ON COLUMN layer_info.ward_overlay.geom IS 'Area. Polygon of the ward.';

CREATE VIEW layer_info.ward_summary AS
WITH located AS (
    SELECT a.ward AS unit, b.bin, b.building_associated_to IS NULL AS is_main, b.population_served, b.household_served, b.structure_type_id,
           b.sanitation_system_id, b.tax_code, b.water_customer_id, b.swm_customer_id
      FROM layer_info.wards a
      JOIN building_info.buildings b ON public.ST_Intersects(a.geom, b.point)
       AND (public.ST_Contains(a.geom, b.point)
            OR NOT EXISTS (SELECT 1 FROM layer_info.wards x WHERE x.ward < a.ward AND public.ST_Intersects(x.geom, b.point)))
), counted AS (
    SELECT l.unit, count(*) AS no_build, coalesce(sum(l.population_served), 0) AS no_popsrv, coalesce(sum(l.household_served), 0) AS no_hhsrv,
           count(*) FILTER (WHERE l.structure_type_id = 1) AS no_rcc_framed,
           count(*) FILTER (WHERE l.structure_type_id = 2) AS no_load_bearing,
           count(*) FILTER (WHERE l.structure_type_id = 3) AS no_cgi_sheet,
           count(*) FILTER (WHERE l.structure_type_id = 4) AS no_wooden_mud,
           count(*) FILTER (WHERE l.sanitation_system_id = 1) AS no_build_directly_to_sewerage_network,
           count(*) FILTER (WHERE l.sanitation_system_id = 3) AS no_septic_tank,
           count(*) FILTER (WHERE l.sanitation_system_id = 4) AS no_pit_holding_tank,
           count(*) FILTER (WHERE l.is_main) AS main_buildings,
           count(*) FILTER (WHERE l.is_main AND l.water_customer_id IS NOT NULL) AS water_customers,
           count(*) FILTER (WHERE l.is_main AND l.swm_customer_id IS NOT NULL) AS swm_customers,
           count(*) FILTER (WHERE l.is_main AND l.tax_code IN (SELECT p.tax_code FROM taxpayment_info.tax_payment_status p WHERE p.due_year = 0)) AS tax_paid,
           count(*) FILTER (WHERE l.is_main AND l.water_customer_id IN (SELECT p.water_customer_id FROM watersupply_info.watersupply_payment_status p WHERE p.due_year = 0)) AS water_paid,
           count(*) FILTER (WHERE l.is_main AND l.swm_customer_id IN (SELECT p.swm_customer_id FROM swm_info.swmservice_payment_status p WHERE p.due_year = 0)) AS swm_paid
      FROM located l
     GROUP BY l.unit
), contained AS (
    SELECT a.ward AS unit, count(*) AS no_contain
      FROM layer_info.wards a
      JOIN fsm.containments c ON public.ST_Intersects(a.geom, c.geom)
       AND (public.ST_Contains(a.geom, c.geom)
            OR NOT EXISTS (SELECT 1 FROM layer_info.wards x WHERE x.ward < a.ward AND public.ST_Intersects(x.geom, c.geom)))
     GROUP BY a.ward
), emptied AS (
    SELECT l.unit, sum(e.number) AS no_emptying
      FROM (SELECT p.bin, count(*) AS number FROM fsm.emptyings m JOIN fsm.applications p ON p.id = m.application_id GROUP BY p.bin) e
      JOIN building_info.buildings b ON b.bin = e.bin
     CROSS JOIN LATERAL (SELECT a.ward AS unit FROM layer_info.wards a WHERE public.ST_Intersects(a.geom, b.point) ORDER BY a.ward LIMIT 1) l
     GROUP BY l.unit
), paved AS (
    SELECT a.ward AS unit, round((sum(public.ST_Length(CASE WHEN public.ST_CoveredBy(r.geom, a.geom) THEN r.geom
                                                         ELSE public.ST_Intersection(r.geom, a.geom) END)) / 1000.0)::numeric, 2) AS total_rdlen
      FROM layer_info.wards a JOIN utility_info.roads r ON public.ST_Intersects(a.geom, r.geom)
     GROUP BY a.ward
)
SELECT a.ward, a.name, a.area,
       coalesce(paved.total_rdlen, 0) AS total_rdlen,
       coalesce(n.no_build, 0) AS no_build, n.no_popsrv, n.no_hhsrv,
       n.no_rcc_framed, n.no_load_bearing, n.no_cgi_sheet, n.no_wooden_mud,
       n.no_build_directly_to_sewerage_network, n.no_septic_tank, n.no_pit_holding_tank,
       coalesce(contained.no_contain, 0) AS no_contain, coalesce(emptied.no_emptying, 0) AS no_emptying,
       round(n.tax_paid * 100.0 / nullif(n.main_buildings, 0), 2) AS bldgtaxpdprprtn,
       round(n.water_paid * 100.0 / nullif(n.water_customers, 0), 2) AS wtrpmntprprtn,
       round(n.swm_paid * 100.0 / nullif(n.swm_customers, 0), 2) AS swmsrvpmntprprtn,
       a.geom
  FROM layer_info.wards a
  LEFT JOIN counted n ON n.unit = a.ward
  LEFT JOIN contained ON contained.unit = a.ward
  LEFT JOIN emptied ON emptied.unit = a.ward
  LEFT JOIN paved ON paved.unit = a.ward;
COMMENT ON VIEW layer_info.ward_summary IS 'Ward summary. Measures of each ward, counted when asked for.';
COMMENT ON COLUMN layer_info.ward_summary.ward IS 'Ward. Ward number.';
COMMENT ON COLUMN layer_info.ward_summary.name IS 'Name. Name of the ward.';
COMMENT ON COLUMN layer_info.ward_summary.area IS 'Area in km². Calculated from the polygon, km².';
COMMENT ON COLUMN layer_info.ward_summary.total_rdlen IS 'Road length. Inside, km.';
COMMENT ON COLUMN layer_info.ward_summary.no_build IS 'Buildings. Number whose point lies inside.';
COMMENT ON COLUMN layer_info.ward_summary.no_popsrv IS 'Population. Persons in these buildings.';
COMMENT ON COLUMN layer_info.ward_summary.no_hhsrv IS 'Households. Families in these buildings.';
COMMENT ON COLUMN layer_info.ward_summary.no_rcc_framed IS 'RCC framed. Buildings of this structure.';
COMMENT ON COLUMN layer_info.ward_summary.no_load_bearing IS 'Load bearing. Buildings of this structure.';
COMMENT ON COLUMN layer_info.ward_summary.no_cgi_sheet IS 'CGI sheet. Buildings of this structure.';
COMMENT ON COLUMN layer_info.ward_summary.no_wooden_mud IS 'Wooden or mud. Buildings of this structure.';
COMMENT ON COLUMN layer_info.ward_summary.no_build_directly_to_sewerage_network IS 'Buildings on the sewer. Sanitation system 1.';
COMMENT ON COLUMN layer_info.ward_summary.no_septic_tank IS 'Buildings with septic tank. Sanitation system 3.';
COMMENT ON COLUMN layer_info.ward_summary.no_pit_holding_tank IS 'Buildings with pit or holding tank. Sanitation system 4.';
COMMENT ON COLUMN layer_info.ward_summary.no_contain IS 'Containments. Number whose point lies inside.';
COMMENT ON COLUMN layer_info.ward_summary.no_emptying IS 'Emptyings. By the building of the application.';
COMMENT ON COLUMN layer_info.ward_summary.bldgtaxpdprprtn IS 'Property tax paid. Share of main buildings without tax due, %; empty = no data.';
COMMENT ON COLUMN layer_info.ward_summary.wtrpmntprprtn IS 'Water bills paid. Share of main customer buildings without dues, %; empty = no data.';
COMMENT ON COLUMN layer_info.ward_summary.swmsrvpmntprprtn IS 'Solid-waste service paid. Share of main customer buildings without dues, %; empty = no data.';
COMMENT ON COLUMN layer_info.ward_summary.geom IS 'Area. Polygon.';

CREATE VIEW layer_info.grid_summary AS
WITH located AS (
    SELECT a.id AS unit, b.bin, b.building_associated_to IS NULL AS is_main, b.population_served, b.household_served, b.structure_type_id,
           b.sanitation_system_id, b.tax_code, b.water_customer_id, b.swm_customer_id
      FROM layer_info.grids a
      JOIN building_info.buildings b ON public.ST_Intersects(a.geom, b.point)
       AND (public.ST_Contains(a.geom, b.point)
            OR NOT EXISTS (SELECT 1 FROM layer_info.grids x WHERE x.id < a.id AND public.ST_Intersects(x.geom, b.point)))
), counted AS (
    SELECT l.unit, count(*) AS no_build, coalesce(sum(l.population_served), 0) AS no_popsrv, coalesce(sum(l.household_served), 0) AS no_hhsrv,
           count(*) FILTER (WHERE l.structure_type_id = 1) AS no_rcc_framed,
           count(*) FILTER (WHERE l.structure_type_id = 2) AS no_load_bearing,
           count(*) FILTER (WHERE l.structure_type_id = 3) AS no_cgi_sheet,
           count(*) FILTER (WHERE l.structure_type_id = 4) AS no_wooden_mud,
           count(*) FILTER (WHERE l.sanitation_system_id = 1) AS no_build_directly_to_sewerage_network,
           count(*) FILTER (WHERE l.sanitation_system_id = 3) AS no_septic_tank,
           count(*) FILTER (WHERE l.sanitation_system_id = 4) AS no_pit_holding_tank,
           count(*) FILTER (WHERE l.is_main) AS main_buildings,
           count(*) FILTER (WHERE l.is_main AND l.water_customer_id IS NOT NULL) AS water_customers,
           count(*) FILTER (WHERE l.is_main AND l.swm_customer_id IS NOT NULL) AS swm_customers,
           count(*) FILTER (WHERE l.is_main AND l.tax_code IN (SELECT p.tax_code FROM taxpayment_info.tax_payment_status p WHERE p.due_year = 0)) AS tax_paid,
           count(*) FILTER (WHERE l.is_main AND l.water_customer_id IN (SELECT p.water_customer_id FROM watersupply_info.watersupply_payment_status p WHERE p.due_year = 0)) AS water_paid,
           count(*) FILTER (WHERE l.is_main AND l.swm_customer_id IN (SELECT p.swm_customer_id FROM swm_info.swmservice_payment_status p WHERE p.due_year = 0)) AS swm_paid
      FROM located l
     GROUP BY l.unit
), contained AS (
    SELECT a.id AS unit, count(*) AS no_contain
      FROM layer_info.grids a
      JOIN fsm.containments c ON public.ST_Intersects(a.geom, c.geom)
       AND (public.ST_Contains(a.geom, c.geom)
            OR NOT EXISTS (SELECT 1 FROM layer_info.grids x WHERE x.id < a.id AND public.ST_Intersects(x.geom, c.geom)))
     GROUP BY a.id
), emptied AS (
    SELECT l.unit, sum(e.number) AS no_emptying
      FROM (SELECT p.bin, count(*) AS number FROM fsm.emptyings m JOIN fsm.applications p ON p.id = m.application_id GROUP BY p.bin) e
      JOIN building_info.buildings b ON b.bin = e.bin
     CROSS JOIN LATERAL (SELECT a.id AS unit FROM layer_info.grids a WHERE public.ST_Intersects(a.geom, b.point) ORDER BY a.id LIMIT 1) l
     GROUP BY l.unit
), paved AS (
    SELECT a.id AS unit, round((sum(public.ST_Length(CASE WHEN public.ST_CoveredBy(r.geom, a.geom) THEN r.geom
                                                         ELSE public.ST_Intersection(r.geom, a.geom) END)) / 1000.0)::numeric, 2) AS total_rdlen
      FROM layer_info.grids a JOIN utility_info.roads r ON public.ST_Intersects(a.geom, r.geom)
     GROUP BY a.id
)
SELECT a.id, round((public.ST_Area(a.geom) / 1000000.0)::numeric, 3) AS area,
       coalesce(paved.total_rdlen, 0) AS total_rdlen,
       coalesce(n.no_build, 0) AS no_build, n.no_popsrv, n.no_hhsrv,
       n.no_rcc_framed, n.no_load_bearing, n.no_cgi_sheet, n.no_wooden_mud,
       n.no_build_directly_to_sewerage_network, n.no_septic_tank, n.no_pit_holding_tank,
       coalesce(contained.no_contain, 0) AS no_contain, coalesce(emptied.no_emptying, 0) AS no_emptying,
       round(n.tax_paid * 100.0 / nullif(n.main_buildings, 0), 2) AS bldgtaxpdprprtn,
       round(n.water_paid * 100.0 / nullif(n.water_customers, 0), 2) AS wtrpmntprprtn,
       round(n.swm_paid * 100.0 / nullif(n.swm_customers, 0), 2) AS swmsrvpmntprprtn,
       a.geom
  FROM layer_info.grids a
  LEFT JOIN counted n ON n.unit = a.id
  LEFT JOIN contained ON contained.unit = a.id
  LEFT JOIN emptied ON emptied.unit = a.id
  LEFT JOIN paved ON paved.unit = a.id;
COMMENT ON VIEW layer_info.grid_summary IS 'Grid summary. Measures of each grid cell, counted when asked for.';
COMMENT ON COLUMN layer_info.grid_summary.id IS 'Number. Key of the cell.';
COMMENT ON COLUMN layer_info.grid_summary.area IS 'Area in km². Calculated from the polygon, km².';
COMMENT ON COLUMN layer_info.grid_summary.total_rdlen IS 'Road length. Inside, km.';
COMMENT ON COLUMN layer_info.grid_summary.no_build IS 'Buildings. Number whose point lies inside.';
COMMENT ON COLUMN layer_info.grid_summary.no_popsrv IS 'Population. Persons in these buildings.';
COMMENT ON COLUMN layer_info.grid_summary.no_hhsrv IS 'Households. Families in these buildings.';
COMMENT ON COLUMN layer_info.grid_summary.no_rcc_framed IS 'RCC framed. Buildings of this structure.';
COMMENT ON COLUMN layer_info.grid_summary.no_load_bearing IS 'Load bearing. Buildings of this structure.';
COMMENT ON COLUMN layer_info.grid_summary.no_cgi_sheet IS 'CGI sheet. Buildings of this structure.';
COMMENT ON COLUMN layer_info.grid_summary.no_wooden_mud IS 'Wooden or mud. Buildings of this structure.';
COMMENT ON COLUMN layer_info.grid_summary.no_build_directly_to_sewerage_network IS 'Buildings on the sewer. Sanitation system 1.';
COMMENT ON COLUMN layer_info.grid_summary.no_septic_tank IS 'Buildings with septic tank. Sanitation system 3.';
COMMENT ON COLUMN layer_info.grid_summary.no_pit_holding_tank IS 'Buildings with pit or holding tank. Sanitation system 4.';
COMMENT ON COLUMN layer_info.grid_summary.no_contain IS 'Containments. Number whose point lies inside.';
COMMENT ON COLUMN layer_info.grid_summary.no_emptying IS 'Emptyings. By the building of the application.';
COMMENT ON COLUMN layer_info.grid_summary.bldgtaxpdprprtn IS 'Property tax paid. Share of main buildings without tax due, %; empty = no data.';
COMMENT ON COLUMN layer_info.grid_summary.wtrpmntprprtn IS 'Water bills paid. Share of main customer buildings without dues, %; empty = no data.';
COMMENT ON COLUMN layer_info.grid_summary.swmsrvpmntprprtn IS 'Solid-waste service paid. Share of main customer buildings without dues, %; empty = no data.';
COMMENT ON COLUMN layer_info.grid_summary.geom IS 'Area. Polygon.';
