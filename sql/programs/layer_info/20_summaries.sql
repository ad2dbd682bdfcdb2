-- Ward and grid summaries: every building counts once, by its point, so that wards add up to the city. Spec: data-model 2.3, 2.30, 2.31, 4.13.
-- Active containments only, as everywhere (umdss R1). The payment shares are those of 4.13: of all main buildings, or of all with a customer number.
-- umdss 2.6 wants the shares of 1.2.2, of buildings with a record in the delivery: those are tax_paid_pct … of umdss.key_figures and unit_summary,
-- with names and labels of their own.
-- A point on a common border goes to the unit with the lower number. Measured: the test that most candidates fail stands first (half the
-- time); a ward is clipped to a road's surroundings before the two are cut (a third); one pass carries payments and emptyings along; and
-- the small tables of units are shared among the processors.
-- requires: building_info/10_values.sql
-- requires: taxpayment_info/10_status.sql
-- requires: watersupply_info/10_status.sql
-- requires: swm_info/10_status.sql

CREATE FUNCTION layer_info.grid_at(point public.geometry) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT g.id FROM layer_info.grids g WHERE public.ST_Intersects(g.geom, point) ORDER BY g.id LIMIT 1 $$;
COMMENT ON FUNCTION layer_info.grid_at(public.geometry) IS 'Grid cell in which a point lies; on a common border the lower number; NULL outside all cells.';

ALTER TABLE layer_info.wards SET (parallel_workers = 3);
ALTER TABLE layer_info.grids SET (parallel_workers = 3);

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
WITH counted AS (
    SELECT a.ward AS unit, count(*) AS no_build, coalesce(sum(b.population_served), 0) AS no_popsrv, coalesce(sum(b.household_served), 0) AS no_hhsrv,
           count(*) FILTER (WHERE b.structure_type_id = 1) AS no_rcc_framed,
           count(*) FILTER (WHERE b.structure_type_id = 2) AS no_load_bearing,
           count(*) FILTER (WHERE b.structure_type_id = 3) AS no_cgi_sheet,
           count(*) FILTER (WHERE b.structure_type_id = 4) AS no_wooden_mud,
           count(*) FILTER (WHERE b.sanitation_system_id = 1) AS no_build_directly_to_sewerage_network,
           count(*) FILTER (WHERE b.sanitation_system_id = 3) AS no_septic_tank,
           count(*) FILTER (WHERE b.sanitation_system_id = 4) AS no_pit_holding_tank,
           count(*) FILTER (WHERE b.building_associated_to IS NULL) AS main_buildings,
           count(b.water_customer_id) FILTER (WHERE b.building_associated_to IS NULL) AS water_customers,
           count(b.swm_customer_id) FILTER (WHERE b.building_associated_to IS NULL) AS swm_customers,
           count(t.tax_code) FILTER (WHERE b.building_associated_to IS NULL) AS tax_paid,
           count(w.water_customer_id) FILTER (WHERE b.building_associated_to IS NULL) AS water_paid,
           count(s.swm_customer_id) FILTER (WHERE b.building_associated_to IS NULL) AS swm_paid,
           sum(e.number) AS no_emptying
      FROM layer_info.wards a
      JOIN building_info.buildings b ON a.geom OPERATOR(public.&&) b.point
       AND CASE WHEN public.ST_Intersects(a.geom, b.point) THEN public.ST_Contains(a.geom, b.point) OR building_info.ward_at(b.point) = a.ward ELSE false END
      LEFT JOIN taxpayment_info.paid_up t ON t.tax_code = b.tax_code
      LEFT JOIN watersupply_info.paid_up w ON w.water_customer_id = b.water_customer_id
      LEFT JOIN swm_info.paid_up s ON s.swm_customer_id = b.swm_customer_id
      LEFT JOIN (SELECT p.bin, count(*) AS number FROM fsm.emptyings m JOIN fsm.applications p ON p.id = m.application_id GROUP BY p.bin) e
        ON e.bin = b.bin
     GROUP BY a.ward
), contained AS (
    SELECT a.ward AS unit, count(*) AS no_contain
      FROM layer_info.wards a
      JOIN fsm.containments c ON c.decommissioned_date IS NULL AND a.geom OPERATOR(public.&&) c.geom
       AND CASE WHEN public.ST_Intersects(a.geom, c.geom) THEN public.ST_Contains(a.geom, c.geom) OR building_info.ward_at(c.geom) = a.ward ELSE false END
     GROUP BY a.ward
), paved AS (
    SELECT a.ward AS unit, round((sum(public.ST_Length(
               CASE WHEN public.ST_Covers(a.geom, r.geom) THEN r.geom
               ELSE public.ST_Intersection(r.geom, public.ST_ClipByBox2D(a.geom, public.Box2D(public.ST_Expand(r.geom, 1)))) END))
               / 1000.0)::numeric, 2) AS total_rdlen
      FROM layer_info.wards a JOIN utility_info.roads r ON public.ST_Intersects(a.geom, r.geom)
     GROUP BY a.ward
)
SELECT a.ward, a.name, a.area,
       coalesce(paved.total_rdlen, 0) AS total_rdlen,
       coalesce(n.no_build, 0) AS no_build, n.no_popsrv, n.no_hhsrv,
       n.no_rcc_framed, n.no_load_bearing, n.no_cgi_sheet, n.no_wooden_mud,
       n.no_build_directly_to_sewerage_network, n.no_septic_tank, n.no_pit_holding_tank,
       coalesce(contained.no_contain, 0) AS no_contain, coalesce(n.no_emptying, 0) AS no_emptying,
       round(n.tax_paid * 100.0 / nullif(n.main_buildings, 0), 2) AS bldgtaxpdprprtn,
       round(n.water_paid * 100.0 / nullif(n.water_customers, 0), 2) AS wtrpmntprprtn,
       round(n.swm_paid * 100.0 / nullif(n.swm_customers, 0), 2) AS swmsrvpmntprprtn,
       a.geom
  FROM layer_info.wards a
  LEFT JOIN counted n ON n.unit = a.ward
  LEFT JOIN contained ON contained.unit = a.ward
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
COMMENT ON COLUMN layer_info.ward_summary.no_contain IS 'Containments inside. In use, number whose point lies inside.';
COMMENT ON COLUMN layer_info.ward_summary.no_emptying IS 'Emptyings. By the building of the application.';
COMMENT ON COLUMN layer_info.ward_summary.bldgtaxpdprprtn IS 'Property tax paid. Share of all main buildings that owe no tax, %; empty = no data.';
COMMENT ON COLUMN layer_info.ward_summary.wtrpmntprprtn IS 'Water bills paid. Share of main buildings with a customer number that owe nothing, %; empty = no data.';
COMMENT ON COLUMN layer_info.ward_summary.swmsrvpmntprprtn IS 'Solid-waste service paid. Share of main buildings with a customer number that owe nothing, %; empty = no data.';
COMMENT ON COLUMN layer_info.ward_summary.geom IS 'Area. Polygon.';

CREATE VIEW layer_info.grid_summary AS
WITH counted AS (
    SELECT a.id AS unit, count(*) AS no_build, coalesce(sum(b.population_served), 0) AS no_popsrv, coalesce(sum(b.household_served), 0) AS no_hhsrv,
           count(*) FILTER (WHERE b.structure_type_id = 1) AS no_rcc_framed,
           count(*) FILTER (WHERE b.structure_type_id = 2) AS no_load_bearing,
           count(*) FILTER (WHERE b.structure_type_id = 3) AS no_cgi_sheet,
           count(*) FILTER (WHERE b.structure_type_id = 4) AS no_wooden_mud,
           count(*) FILTER (WHERE b.sanitation_system_id = 1) AS no_build_directly_to_sewerage_network,
           count(*) FILTER (WHERE b.sanitation_system_id = 3) AS no_septic_tank,
           count(*) FILTER (WHERE b.sanitation_system_id = 4) AS no_pit_holding_tank,
           count(*) FILTER (WHERE b.building_associated_to IS NULL) AS main_buildings,
           count(b.water_customer_id) FILTER (WHERE b.building_associated_to IS NULL) AS water_customers,
           count(b.swm_customer_id) FILTER (WHERE b.building_associated_to IS NULL) AS swm_customers,
           count(t.tax_code) FILTER (WHERE b.building_associated_to IS NULL) AS tax_paid,
           count(w.water_customer_id) FILTER (WHERE b.building_associated_to IS NULL) AS water_paid,
           count(s.swm_customer_id) FILTER (WHERE b.building_associated_to IS NULL) AS swm_paid,
           sum(e.number) AS no_emptying
      FROM layer_info.grids a
      JOIN building_info.buildings b ON a.geom OPERATOR(public.&&) b.point
       AND CASE WHEN public.ST_Intersects(a.geom, b.point) THEN public.ST_Contains(a.geom, b.point) OR layer_info.grid_at(b.point) = a.id ELSE false END
      LEFT JOIN taxpayment_info.paid_up t ON t.tax_code = b.tax_code
      LEFT JOIN watersupply_info.paid_up w ON w.water_customer_id = b.water_customer_id
      LEFT JOIN swm_info.paid_up s ON s.swm_customer_id = b.swm_customer_id
      LEFT JOIN (SELECT p.bin, count(*) AS number FROM fsm.emptyings m JOIN fsm.applications p ON p.id = m.application_id GROUP BY p.bin) e
        ON e.bin = b.bin
     GROUP BY a.id
), contained AS (
    SELECT a.id AS unit, count(*) AS no_contain
      FROM layer_info.grids a
      JOIN fsm.containments c ON c.decommissioned_date IS NULL AND a.geom OPERATOR(public.&&) c.geom
       AND CASE WHEN public.ST_Intersects(a.geom, c.geom) THEN public.ST_Contains(a.geom, c.geom) OR layer_info.grid_at(c.geom) = a.id ELSE false END
     GROUP BY a.id
), paved AS (
    SELECT a.id AS unit, round((sum(public.ST_Length(
               CASE WHEN public.ST_Covers(a.geom, r.geom) THEN r.geom
               ELSE public.ST_Intersection(r.geom, public.ST_ClipByBox2D(a.geom, public.Box2D(public.ST_Expand(r.geom, 1)))) END))
               / 1000.0)::numeric, 2) AS total_rdlen
      FROM layer_info.grids a JOIN utility_info.roads r ON public.ST_Intersects(a.geom, r.geom)
     GROUP BY a.id
)
SELECT a.id, round((public.ST_Area(a.geom) / 1000000.0)::numeric, 3) AS area,
       coalesce(paved.total_rdlen, 0) AS total_rdlen,
       coalesce(n.no_build, 0) AS no_build, n.no_popsrv, n.no_hhsrv,
       n.no_rcc_framed, n.no_load_bearing, n.no_cgi_sheet, n.no_wooden_mud,
       n.no_build_directly_to_sewerage_network, n.no_septic_tank, n.no_pit_holding_tank,
       coalesce(contained.no_contain, 0) AS no_contain, coalesce(n.no_emptying, 0) AS no_emptying,
       round(n.tax_paid * 100.0 / nullif(n.main_buildings, 0), 2) AS bldgtaxpdprprtn,
       round(n.water_paid * 100.0 / nullif(n.water_customers, 0), 2) AS wtrpmntprprtn,
       round(n.swm_paid * 100.0 / nullif(n.swm_customers, 0), 2) AS swmsrvpmntprprtn,
       a.geom
  FROM layer_info.grids a
  LEFT JOIN counted n ON n.unit = a.id
  LEFT JOIN contained ON contained.unit = a.id
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
COMMENT ON COLUMN layer_info.grid_summary.no_contain IS 'Containments inside. In use, number whose point lies inside.';
COMMENT ON COLUMN layer_info.grid_summary.no_emptying IS 'Emptyings. By the building of the application.';
COMMENT ON COLUMN layer_info.grid_summary.bldgtaxpdprprtn IS 'Property tax paid. Share of all main buildings that owe no tax, %; empty = no data.';
COMMENT ON COLUMN layer_info.grid_summary.wtrpmntprprtn IS 'Water bills paid. Share of main buildings with a customer number that owe nothing, %; empty = no data.';
COMMENT ON COLUMN layer_info.grid_summary.swmsrvpmntprprtn IS 'Solid-waste service paid. Share of main buildings with a customer number that owe nothing, %; empty = no data.';
COMMENT ON COLUMN layer_info.grid_summary.geom IS 'Area. Polygon.';
