-- The flow of excreta ward by ward, for the map. The figures are those of the yearly report: one formula, in cwis. Spec: umdss.md 7.15.
-- requires: cwis/25_flow_and_ladder.sql

CREATE FUNCTION umdss.excreta_flow(of_year integer)
RETURNS TABLE (group_kind text, ward integer, n_buildings bigint, population bigint, classified numeric, outcome text, outcome_label text, stage text, kind text,
    is_safe boolean, people numeric, pct_people numeric)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT f.group_kind, nullif(f.group_value, 'none')::integer, f.buildings, f.population, f.classified, o.code, o.label, o.stage, o.kind, o.is_safe,
           (f.flow -> o.code ->> 'people')::numeric, 100 * (f.flow -> o.code ->> 'people')::numeric / nullif(f.classified, 0)
      FROM (SELECT x.group_kind, nullif(x.group_value, '') AS group_value, x.buildings, x.population, x.classified, x.flow
              FROM cwis.flow_and_ladder(of_year) x WHERE x.group_kind IN ('city', 'ward')) f
     CROSS JOIN cwis.flow_outcome o
     ORDER BY f.group_kind, 2 NULLS LAST, o.sort_order
$$;
COMMENT ON FUNCTION umdss.excreta_flow(integer) IS
    'People by what becomes of their excreta in a year, number and share of those whose system is known, for the city and each ward; ward empty: buildings in no ward (umdss 7.15, cwis 10.2).';
