-- Communities: registered numbers beside declared ones, and buildings whose place and community disagree. Spec: data-model 2.3; LIC-01, LIC-03.
-- The attribute lic_id decides membership (data-model 2.1, cwis.md 3.4); the place proposes it.

CREATE FUNCTION layer_info.lic_at(point public.geometry) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT c.id FROM layer_info.low_income_communities c WHERE public.ST_Intersects(c.geom, point) ORDER BY c.id LIMIT 1 $$;
COMMENT ON FUNCTION layer_info.lic_at(public.geometry) IS 'Low income community in which a point lies; the lowest number where two meet; NULL outside.';

CREATE VIEW layer_info.lic_summary AS
WITH registered AS (
    SELECT b.lic_id, count(*) AS buildings, coalesce(sum(b.household_served), 0) AS households, coalesce(sum(b.population_served), 0) AS population,
           count(*) FILTER (WHERE b.sanitation_system_id = 1) AS sewer_connections
      FROM building_info.buildings b WHERE b.lic_id IS NOT NULL GROUP BY b.lic_id
), tanks AS (
    SELECT x.lic_id,
           count(*) FILTER (WHERE x.family = 'septic_tank') AS septic_tanks,
           count(*) FILTER (WHERE x.family = 'unlined_pit') AS holding_tanks,
           count(*) FILTER (WHERE x.family IN ('double_pit', 'lined_pit')) AS pits
      FROM (SELECT DISTINCT b.lic_id, c.id, t.family
              FROM building_info.buildings b
              JOIN building_info.build_contains l ON l.bin = b.bin
              JOIN fsm.containments c ON c.id = l.containment_id
              JOIN fsm.containment_types t ON t.id = c.type_id
             WHERE b.lic_id IS NOT NULL) x
     GROUP BY x.lic_id
), toilets AS (
    SELECT b.lic_id, count(*) AS community_toilets
      FROM fsm.toilets t JOIN building_info.buildings b ON b.bin = t.bin
     WHERE t.type = 'Community Toilet' AND b.lic_id IS NOT NULL GROUP BY b.lic_id
)
SELECT c.id, c.community_name,
       c.no_of_buildings AS declared_buildings, coalesce(r.buildings, 0) AS registered_buildings,
       coalesce(r.buildings, 0) - c.no_of_buildings AS difference_buildings,
       c.number_of_households AS declared_households, coalesce(r.households, 0) AS registered_households,
       coalesce(r.households, 0) - c.number_of_households AS difference_households,
       c.population_total AS declared_population, coalesce(r.population, 0) AS registered_population,
       coalesce(r.population, 0) - c.population_total AS difference_population,
       c.no_of_septic_tank AS declared_septic_tanks, coalesce(k.septic_tanks, 0) AS registered_septic_tanks,
       c.no_of_holding_tank AS declared_holding_tanks, coalesce(k.holding_tanks, 0) AS registered_holding_tanks,
       c.no_of_pit AS declared_pits, coalesce(k.pits, 0) AS registered_pits,
       c.no_of_sewer_connection AS declared_sewer_connections, coalesce(r.sewer_connections, 0) AS registered_sewer_connections,
       c.no_of_community_toilets AS declared_community_toilets, coalesce(o.community_toilets, 0) AS registered_community_toilets,
       c.geom
  FROM layer_info.low_income_communities c
  LEFT JOIN registered r ON r.lic_id = c.id
  LEFT JOIN tanks k ON k.lic_id = c.id
  LEFT JOIN toilets o ON o.lic_id = c.id;
COMMENT ON VIEW layer_info.lic_summary IS 'Community summary. Registered numbers beside the declared ones.';

CREATE VIEW building_info.lic_disagreements AS
SELECT b.bin, b.house_number, b.lic_id, a.community_name AS community, p.id AS lic_id_by_place, p.community_name AS community_by_place, b.geom
  FROM building_info.buildings b
  JOIN layer_info.low_income_communities p ON public.ST_Intersects(p.geom, b.point)
  LEFT JOIN layer_info.low_income_communities a ON a.id = b.lic_id
 WHERE b.lic_id IS DISTINCT FROM p.id
   AND NOT EXISTS (SELECT 1 FROM layer_info.low_income_communities s WHERE s.id = b.lic_id AND public.ST_Intersects(s.geom, b.point))
UNION ALL
SELECT b.bin, b.house_number, b.lic_id, a.community_name, NULL, NULL, b.geom
  FROM building_info.buildings b
  JOIN layer_info.low_income_communities a ON a.id = b.lic_id
 WHERE a.geom IS NOT NULL AND b.point IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM layer_info.low_income_communities p WHERE public.ST_Intersects(p.geom, b.point));
COMMENT ON VIEW building_info.lic_disagreements IS 'Communities to correct. Buildings whose community differs from the one they lie in.';

CREATE VIEW building_info.ward_disagreements AS
SELECT b.bin, b.house_number, b.ward, w.ward AS ward_by_place, b.geom
  FROM building_info.buildings b
  JOIN layer_info.wards w ON public.ST_Intersects(w.geom, b.point)
 WHERE b.ward IS DISTINCT FROM w.ward
   AND NOT EXISTS (SELECT 1 FROM layer_info.wards o WHERE o.ward = b.ward AND public.ST_Intersects(o.geom, b.point));
COMMENT ON VIEW building_info.ward_disagreements IS 'Wards to check. Buildings whose ward differs from the one they lie in.';

-- LIC-01: the profile counted from what lies inside the polygon, to be offered in the form; nothing is stored.
CREATE FUNCTION layer_info.count_community(of_id integer, OUT no_of_buildings bigint, OUT number_of_households bigint, OUT population_total bigint,
    OUT population_male bigint, OUT population_female bigint, OUT population_others bigint, OUT no_of_septic_tank bigint,
    OUT no_of_holding_tank bigint, OUT no_of_pit bigint, OUT no_of_sewer_connection bigint, OUT no_of_community_toilets bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH inside AS (
        SELECT b.* FROM layer_info.low_income_communities c JOIN building_info.buildings b ON public.ST_Intersects(c.geom, b.point) WHERE c.id = of_id
    ), tanks AS (
        SELECT DISTINCT k.id, t.family
          FROM layer_info.low_income_communities c JOIN fsm.containments k ON public.ST_Intersects(c.geom, k.geom)
          JOIN fsm.containment_types t ON t.id = k.type_id
         WHERE c.id = of_id
    )
    SELECT count(*), coalesce(sum(household_served), 0), coalesce(sum(population_served), 0),
           coalesce(sum(male_population), 0), coalesce(sum(female_population), 0), coalesce(sum(other_population), 0),
           (SELECT count(*) FROM tanks WHERE family = 'septic_tank'), (SELECT count(*) FROM tanks WHERE family = 'unlined_pit'),
           (SELECT count(*) FROM tanks WHERE family IN ('double_pit', 'lined_pit')),
           count(*) FILTER (WHERE sanitation_system_id = 1),
           (SELECT count(*) FROM fsm.toilets t JOIN inside i ON i.bin = t.bin WHERE t.type = 'Community Toilet')
      FROM inside
$$;
COMMENT ON FUNCTION layer_info.count_community(integer) IS 'Profile of a community counted from the buildings, containments and toilets inside its polygon (LIC-01).';

COMMENT ON COLUMN layer_info.lic_summary.id IS 'Number. Key of the community.';
COMMENT ON COLUMN layer_info.lic_summary.community_name IS 'Community name. Name of the community.';
COMMENT ON COLUMN layer_info.lic_summary.declared_buildings IS 'Declared buildings. From the community profile.';
COMMENT ON COLUMN layer_info.lic_summary.registered_buildings IS 'Registered buildings. Counted from the buildings of the community.';
COMMENT ON COLUMN layer_info.lic_summary.difference_buildings IS 'Difference in buildings. Registered minus declared.';
COMMENT ON COLUMN layer_info.lic_summary.declared_households IS 'Declared households. From the community profile.';
COMMENT ON COLUMN layer_info.lic_summary.registered_households IS 'Registered households. Counted from the buildings of the community.';
COMMENT ON COLUMN layer_info.lic_summary.difference_households IS 'Difference in households. Registered minus declared.';
COMMENT ON COLUMN layer_info.lic_summary.declared_population IS 'Declared population. From the community profile.';
COMMENT ON COLUMN layer_info.lic_summary.registered_population IS 'Registered population. Counted from the buildings of the community.';
COMMENT ON COLUMN layer_info.lic_summary.difference_population IS 'Difference in population. Registered minus declared.';
COMMENT ON COLUMN layer_info.lic_summary.declared_septic_tanks IS 'Declared septic tanks. From the community profile.';
COMMENT ON COLUMN layer_info.lic_summary.registered_septic_tanks IS 'Registered septic tanks. Counted from the buildings of the community.';
COMMENT ON COLUMN layer_info.lic_summary.declared_holding_tanks IS 'Declared holding tanks. From the community profile.';
COMMENT ON COLUMN layer_info.lic_summary.registered_holding_tanks IS 'Registered holding tanks. Counted from the buildings of the community.';
COMMENT ON COLUMN layer_info.lic_summary.declared_pits IS 'Declared pits. From the community profile.';
COMMENT ON COLUMN layer_info.lic_summary.registered_pits IS 'Registered pits. Counted from the buildings of the community.';
COMMENT ON COLUMN layer_info.lic_summary.declared_sewer_connections IS 'Declared sewer connections. From the community profile.';
COMMENT ON COLUMN layer_info.lic_summary.registered_sewer_connections IS 'Registered sewer connections. Counted from the buildings of the community.';
COMMENT ON COLUMN layer_info.lic_summary.declared_community_toilets IS 'Declared community toilets. From the community profile.';
COMMENT ON COLUMN layer_info.lic_summary.registered_community_toilets IS 'Registered community toilets. Counted from the buildings of the community.';
COMMENT ON COLUMN layer_info.lic_summary.geom IS 'Area. Polygon of the community.';
COMMENT ON COLUMN building_info.lic_disagreements.bin IS 'BIN. Building.';
COMMENT ON COLUMN building_info.lic_disagreements.house_number IS 'House number. Address number.';
COMMENT ON COLUMN building_info.lic_disagreements.lic_id IS 'Community number. As stored.';
COMMENT ON COLUMN building_info.lic_disagreements.community IS 'Community. As stored.';
COMMENT ON COLUMN building_info.lic_disagreements.lic_id_by_place IS 'Community number by place. In which the building lies.';
COMMENT ON COLUMN building_info.lic_disagreements.community_by_place IS 'Community by place. In which the building lies.';
COMMENT ON COLUMN building_info.lic_disagreements.geom IS 'Footprint. Outline of the building.';
COMMENT ON COLUMN building_info.ward_disagreements.bin IS 'BIN. Building.';
COMMENT ON COLUMN building_info.ward_disagreements.house_number IS 'House number. Address number.';
COMMENT ON COLUMN building_info.ward_disagreements.ward IS 'Ward. As stored.';
COMMENT ON COLUMN building_info.ward_disagreements.ward_by_place IS 'Ward by place. In which the building lies.';
COMMENT ON COLUMN building_info.ward_disagreements.geom IS 'Footprint. Outline of the building.';
