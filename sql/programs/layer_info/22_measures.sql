-- Shares and densities of wards and grid cells for the map (umdss.md 2.6, 3.4 "additional measures"). Apart from the summaries, so that a map of
-- counts does not pay for them: PostgreSQL leaves out a join that is not asked for.
-- One rule with the key figures of an analysis (umdss T2, umdss.unit_summary): a building counts by its point, containments are those in use that
-- are linked to these buildings, emptyings those of the buildings' applications in 12 months. Where the summary of data-model 4.13 fixes another
-- rule for a field – containments by their point, payments over all main buildings or all customers – the field keeps its rule and its own name
-- there (no_contain, bldgtaxpdprprtn …), beside n_containments and tax_paid_pct of the analyses.
-- requires: layer_info/20_summaries.sql
-- requires: fsm/10_containment_status.sql

CREATE VIEW layer_info.ward_measures AS
SELECT a.ward,
       round((n.population / nullif(public.ST_Area(a.geom) / 10000.0, 0))::numeric, 1) AS density_per_ha,
       round(n.onsite * 100.0 / nullif(n.buildings, 0), 1) AS pct_onsite,
       round(n.sewer * 100.0 / nullif(n.buildings, 0), 1) AS pct_sewer,
       round(n.unsafe * 100.0 / nullif(n.buildings, 0), 1) AS pct_unsafe_direct,
       round(k.overdue * 100.0 / nullif(k.containments, 0), 1) AS pct_overdue,
       round(n.emptied * 1000.0 / nullif(k.containments, 0), 1) AS emptyings_per_1000,
       round(n.lic_population * 100.0 / nullif(n.population, 0), 1) AS pct_lic_population
  FROM layer_info.wards a
  LEFT JOIN (
    SELECT u.ward AS unit, count(*) AS buildings, coalesce(sum(b.population_served), 0) AS population,
           count(*) FILTER (WHERE b.sanitation_system_id IN (3, 4, 11)) AS onsite,
           count(*) FILTER (WHERE b.sanitation_system_id = 1) AS sewer,
           count(*) FILTER (WHERE b.sanitation_system_id IN (2, 7, 8, 10)) AS unsafe,
           coalesce(sum(b.population_served) FILTER (WHERE b.lic_id IS NOT NULL OR b.low_income_hh), 0) AS lic_population,
           coalesce(sum(m.number), 0) AS emptied
      FROM layer_info.wards u
      JOIN building_info.buildings b ON u.geom OPERATOR(public.&&) b.point
       AND CASE WHEN public.ST_Intersects(u.geom, b.point) THEN public.ST_Contains(u.geom, b.point) OR building_info.ward_at(b.point) = u.ward ELSE false END
      LEFT JOIN (SELECT p.bin, count(*) AS number FROM fsm.emptyings e JOIN fsm.applications p ON p.id = e.application_id
                  WHERE e.emptied_date > (CURRENT_DATE - interval '12 months')::date AND e.emptied_date <= CURRENT_DATE GROUP BY p.bin) m ON m.bin = b.bin
     GROUP BY u.ward
  ) n ON n.unit = a.ward
  LEFT JOIN (
    SELECT d.unit, count(*) AS containments, count(*) FILTER (WHERE s.emptying_overdue) AS overdue
      FROM (SELECT DISTINCT u.ward AS unit, l.containment_id
              FROM layer_info.wards u
              JOIN building_info.buildings b ON u.geom OPERATOR(public.&&) b.point
               AND CASE WHEN public.ST_Intersects(u.geom, b.point) THEN public.ST_Contains(u.geom, b.point) OR building_info.ward_at(b.point) = u.ward ELSE false END
              JOIN building_info.build_contains l ON l.bin = b.bin) d
      JOIN fsm.containment_status s ON s.id = d.containment_id AND s.decommissioned_date IS NULL
     GROUP BY d.unit
  ) k ON k.unit = a.ward;
COMMENT ON VIEW layer_info.ward_measures IS 'Ward measures. Shares and densities beside the counts of the summary, worked out when asked for.';
COMMENT ON COLUMN layer_info.ward_measures.ward IS 'Ward. Ward number.';
COMMENT ON COLUMN layer_info.ward_measures.density_per_ha IS 'Population per hectare. Population served on a hectare of the area.';
COMMENT ON COLUMN layer_info.ward_measures.pct_onsite IS 'On-site sanitation. Share of buildings with septic tank, pit or shared septic tank, %.';
COMMENT ON COLUMN layer_info.ward_measures.pct_sewer IS 'Sewered. Share of buildings on the sewer network, %.';
COMMENT ON COLUMN layer_info.ward_measures.pct_unsafe_direct IS 'Direct unsafe discharge. Share of buildings that discharge to drain, water body or ground, or without any toilet, %.';
COMMENT ON COLUMN layer_info.ward_measures.pct_overdue IS 'Overdue containments. Share of the containments in use of these buildings whose next emptying was due before today, %.';
COMMENT ON COLUMN layer_info.ward_measures.emptyings_per_1000 IS 'Emptyings per 1,000 containments. Of these buildings in the last 12 months, per 1,000 of their containments in use.';
COMMENT ON COLUMN layer_info.ward_measures.pct_lic_population IS 'Population in low-income communities. Share of the population served, %.';

CREATE VIEW layer_info.grid_measures AS
SELECT a.id,
       round((n.population / nullif(public.ST_Area(a.geom) / 10000.0, 0))::numeric, 1) AS density_per_ha,
       round(n.onsite * 100.0 / nullif(n.buildings, 0), 1) AS pct_onsite,
       round(n.sewer * 100.0 / nullif(n.buildings, 0), 1) AS pct_sewer,
       round(n.unsafe * 100.0 / nullif(n.buildings, 0), 1) AS pct_unsafe_direct,
       round(k.overdue * 100.0 / nullif(k.containments, 0), 1) AS pct_overdue,
       round(n.emptied * 1000.0 / nullif(k.containments, 0), 1) AS emptyings_per_1000,
       round(n.lic_population * 100.0 / nullif(n.population, 0), 1) AS pct_lic_population
  FROM layer_info.grids a
  LEFT JOIN (
    SELECT u.id AS unit, count(*) AS buildings, coalesce(sum(b.population_served), 0) AS population,
           count(*) FILTER (WHERE b.sanitation_system_id IN (3, 4, 11)) AS onsite,
           count(*) FILTER (WHERE b.sanitation_system_id = 1) AS sewer,
           count(*) FILTER (WHERE b.sanitation_system_id IN (2, 7, 8, 10)) AS unsafe,
           coalesce(sum(b.population_served) FILTER (WHERE b.lic_id IS NOT NULL OR b.low_income_hh), 0) AS lic_population,
           coalesce(sum(m.number), 0) AS emptied
      FROM layer_info.grids u
      JOIN building_info.buildings b ON u.geom OPERATOR(public.&&) b.point
       AND CASE WHEN public.ST_Intersects(u.geom, b.point) THEN public.ST_Contains(u.geom, b.point) OR layer_info.grid_at(b.point) = u.id ELSE false END
      LEFT JOIN (SELECT p.bin, count(*) AS number FROM fsm.emptyings e JOIN fsm.applications p ON p.id = e.application_id
                  WHERE e.emptied_date > (CURRENT_DATE - interval '12 months')::date AND e.emptied_date <= CURRENT_DATE GROUP BY p.bin) m ON m.bin = b.bin
     GROUP BY u.id
  ) n ON n.unit = a.id
  LEFT JOIN (
    SELECT d.unit, count(*) AS containments, count(*) FILTER (WHERE s.emptying_overdue) AS overdue
      FROM (SELECT DISTINCT u.id AS unit, l.containment_id
              FROM layer_info.grids u
              JOIN building_info.buildings b ON u.geom OPERATOR(public.&&) b.point
               AND CASE WHEN public.ST_Intersects(u.geom, b.point) THEN public.ST_Contains(u.geom, b.point) OR layer_info.grid_at(b.point) = u.id ELSE false END
              JOIN building_info.build_contains l ON l.bin = b.bin) d
      JOIN fsm.containment_status s ON s.id = d.containment_id AND s.decommissioned_date IS NULL
     GROUP BY d.unit
  ) k ON k.unit = a.id;
COMMENT ON VIEW layer_info.grid_measures IS 'Grid measures. Shares and densities beside the counts of the summary, worked out when asked for.';
COMMENT ON COLUMN layer_info.grid_measures.id IS 'Number. Key of the cell.';
COMMENT ON COLUMN layer_info.grid_measures.density_per_ha IS 'Population per hectare. Population served on a hectare of the area.';
COMMENT ON COLUMN layer_info.grid_measures.pct_onsite IS 'On-site sanitation. Share of buildings with septic tank, pit or shared septic tank, %.';
COMMENT ON COLUMN layer_info.grid_measures.pct_sewer IS 'Sewered. Share of buildings on the sewer network, %.';
COMMENT ON COLUMN layer_info.grid_measures.pct_unsafe_direct IS 'Direct unsafe discharge. Share of buildings that discharge to drain, water body or ground, or without any toilet, %.';
COMMENT ON COLUMN layer_info.grid_measures.pct_overdue IS 'Overdue containments. Share of the containments in use of these buildings whose next emptying was due before today, %.';
COMMENT ON COLUMN layer_info.grid_measures.emptyings_per_1000 IS 'Emptyings per 1,000 containments. Of these buildings in the last 12 months, per 1,000 of their containments in use.';
COMMENT ON COLUMN layer_info.grid_measures.pct_lic_population IS 'Population in low-income communities. Share of the population served, %.';
