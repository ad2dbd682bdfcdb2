-- Map layers of administration, utilities, environment and summaries (umdss.md 3.1).
-- requires: layer_info/20_summaries.sql

CREATE VIEW layer_info.v_layer_municipality AS
SELECT id, name, area, geom FROM layer_info.citypolys;
COMMENT ON VIEW layer_info.v_layer_municipality IS 'The municipality on the map.';

CREATE VIEW layer_info.v_layer_ward_boundary AS
SELECT ward, name, area, geom FROM layer_info.wards;
COMMENT ON VIEW layer_info.v_layer_ward_boundary IS 'Ward boundaries on the map.';

CREATE VIEW layer_info.v_layer_ward_mask AS
SELECT ward, geom FROM layer_info.wards;
COMMENT ON VIEW layer_info.v_layer_ward_mask IS 'Ward areas that a map tool uses to cover what is not chosen.';

CREATE VIEW layer_info.v_layer_roads AS
SELECT code, name, hierarchy, surface_type, right_of_way, carrying_width, length, geom FROM utility_info.roads;
COMMENT ON VIEW layer_info.v_layer_roads IS 'Roads on the map.';

CREATE VIEW layer_info.v_layer_sewers AS
SELECT s.code, s.road_code, s.location, s.length, s.diameter, s.treatment_plant_id, p.name AS treatment_plant, s.geom
FROM utility_info.sewers s
LEFT JOIN fsm.treatment_plants p ON p.id = s.treatment_plant_id;
COMMENT ON VIEW layer_info.v_layer_sewers IS 'Sewers on the map, with the plant they lead to.';

CREATE VIEW layer_info.v_layer_drains AS
SELECT d.code, d.road_code, d.cover_type, d.surface_type, d.size, d.length, d.treatment_plant_id, p.name AS treatment_plant, d.geom
FROM utility_info.drains d
LEFT JOIN fsm.treatment_plants p ON p.id = d.treatment_plant_id;
COMMENT ON VIEW layer_info.v_layer_drains IS 'Drains on the map, with the plant they lead to.';

CREATE VIEW layer_info.v_layer_water_mains AS
SELECT code, road_code, project_name, type, material_type, diameter, length, geom FROM utility_info.water_supplys;
COMMENT ON VIEW layer_info.v_layer_water_mains IS 'Water mains on the map.';

CREATE VIEW layer_info.v_layer_places AS
SELECT id, name, ward, geom FROM layer_info.places;
COMMENT ON VIEW layer_info.v_layer_places IS 'Places on the map, for orientation.';

CREATE VIEW layer_info.v_layer_water_bodies AS
SELECT id, name, type, geom FROM layer_info.waterbodys;
COMMENT ON VIEW layer_info.v_layer_water_bodies IS 'Rivers and ponds on the map.';

CREATE VIEW layer_info.v_layer_land_use AS
SELECT id, class, area, geom FROM layer_info.landuses;
COMMENT ON VIEW layer_info.v_layer_land_use IS 'Land use on the map.';

-- The map reads the stored measures (umdss/51_area_copy.sql); cases are few and not everybody's to read, so they are asked for live.
CREATE VIEW layer_info.v_layer_ward_info AS
SELECT w.ward, w.name, s.total_rdlen, s.no_build, s.no_popsrv, s.no_hhsrv, s.no_rcc_framed, s.no_load_bearing,
       s.no_cgi_sheet, s.no_wooden_mud, s.no_build_directly_to_sewerage_network, s.no_septic_tank,
       s.no_pit_holding_tank, s.no_contain, s.no_emptying, s.bldgtaxpdprprtn, s.wtrpmntprprtn, s.swmsrvpmntprprtn,
       s.density_per_ha, s.pct_onsite, s.pct_sewer, s.pct_unsafe_direct, s.pct_overdue, s.emptyings_per_1000, s.pct_lic_population,
       round(r.n_hard_to_reach * 100.0 / nullif(r.n_considered, 0), 1) AS pct_hard_to_reach, r.n_hard_to_reach,
       round(h.cases * 10000.0 / nullif(s.no_popsrv, 0), 1) AS cases_per_10000, w.geom
FROM layer_info.wards w
LEFT JOIN umdss.area_copy s ON s.level = 'ward' AND s.unit_id = w.ward
LEFT JOIN umdss.reach_of_area r ON r.level = 'ward' AND r.unit_id = w.ward
LEFT JOIN (
    SELECT y.ward, sum(y.total_no_of_cases) AS cases
      FROM public_health.yearly_waterborne_cases y
     WHERE y.year = (SELECT max(l.year) FROM public_health.yearly_waterborne_cases l WHERE l.ward IS NOT NULL)
       AND has_table_privilege(session_user, 'public_health.yearly_waterborne_cases', 'SELECT')
     GROUP BY y.ward
) h ON h.ward = w.ward;
COMMENT ON COLUMN layer_info.v_layer_ward_info.pct_hard_to_reach IS 'Hard to reach. Share of the buildings looked at in the last run of reach, %; empty before the first run.';
COMMENT ON COLUMN layer_info.v_layer_ward_info.n_hard_to_reach IS 'Buildings hard to reach. In the last run of reach.';
COMMENT ON VIEW layer_info.v_layer_ward_info IS 'Summary of each ward on the map, as last copied.';
COMMENT ON COLUMN layer_info.v_layer_ward_info.cases_per_10000 IS 'Waterborne cases per 10,000 inhabitants. Of the latest year on record; only for those who may read cases.';

CREATE VIEW layer_info.v_layer_grid_info AS
SELECT g.id, s.total_rdlen, s.no_build, s.no_popsrv, s.no_hhsrv, s.no_rcc_framed, s.no_load_bearing,
       s.no_cgi_sheet, s.no_wooden_mud, s.no_build_directly_to_sewerage_network, s.no_septic_tank,
       s.no_pit_holding_tank, s.no_contain, s.no_emptying, s.bldgtaxpdprprtn, s.wtrpmntprprtn, s.swmsrvpmntprprtn,
       s.density_per_ha, s.pct_onsite, s.pct_sewer, s.pct_unsafe_direct, s.pct_overdue, s.emptyings_per_1000, s.pct_lic_population,
       round(r.n_hard_to_reach * 100.0 / nullif(r.n_considered, 0), 1) AS pct_hard_to_reach, r.n_hard_to_reach, g.geom
FROM layer_info.grids g
LEFT JOIN umdss.area_copy s ON s.level = 'grid' AND s.unit_id = g.id
LEFT JOIN umdss.reach_of_area r ON r.level = 'grid' AND r.unit_id = g.id;
COMMENT ON COLUMN layer_info.v_layer_grid_info.pct_hard_to_reach IS 'Hard to reach. Share of the buildings looked at in the last run of reach, %; empty before the first run.';
COMMENT ON COLUMN layer_info.v_layer_grid_info.n_hard_to_reach IS 'Buildings hard to reach. In the last run of reach.';
COMMENT ON VIEW layer_info.v_layer_grid_info IS 'Summary of each cell of the half-kilometre grid on the map, as last copied.';

COMMENT ON COLUMN layer_info.v_layer_sewers.treatment_plant IS 'Treatment plant. Name of the plant that the sewer leads to.';
COMMENT ON COLUMN layer_info.v_layer_drains.treatment_plant IS 'Treatment plant. Name of the plant that the drain leads to.';
