-- Numbers about community and public toilets (modules 13.2, 13.7). Operating means: in operation, in a building that existed by the year's end.
-- requires: fsm/50_toilet_rules.sql

CREATE FUNCTION fsm.toilet_cards(p_year integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH operating AS (
        SELECT t.id, lower(btrim(t.type)) AS type
          FROM fsm.toilets t LEFT JOIN building_info.buildings b ON b.bin = t.bin
         WHERE t.status AND (p_year IS NULL OR b.construction_year IS NULL OR b.construction_year <= p_year)
    )
    SELECT NULL::text, c.place::numeric, c.key, c.label, NULL::numeric, NULL::text, NULL::text, c.number::numeric, NULL::text
      FROM (VALUES
          (1, 'public', 'Public toilets', (SELECT count(*) FROM operating o WHERE o.type = 'public toilet')),
          (2, 'community', 'Community toilets', (SELECT count(*) FROM operating o WHERE o.type = 'community toilet')),
          (3, 'public_users', 'Public toilet users', (
              SELECT coalesce(sum(coalesce(u.no_male_user, 0) + coalesce(u.no_female_user, 0) + coalesce(u.no_other_user, 0)), 0)
                FROM fsm.ctpt_users u JOIN fsm.toilets t ON t.id = u.toilet_id AND lower(btrim(t.type)) = 'public toilet'
               WHERE p_year IS NULL OR (u.date >= make_date(p_year, 1, 1) AND u.date <= make_date(p_year, 12, 31)))),
          (4, 'community_users', 'Community toilet users', (
              SELECT coalesce(sum(b.population_served), 0)
                FROM building_info.buildings b
               WHERE b.bin IN (SELECT l.bin FROM fsm.build_toilets l JOIN fsm.toilets t ON t.id = l.toilet_id
                                WHERE t.status AND lower(btrim(t.type)) = 'community toilet')))
      ) AS c (place, key, label, number)
     ORDER BY c.place
$$;
COMMENT ON FUNCTION fsm.toilet_cards(integer) IS
    'Operating public and community toilets, users logged at public toilets in the year, people of buildings linked to operating community toilets (of today, D-35). Number.';

CREATE FUNCTION fsm.toilet_log_summary() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    -- The seven days before today; today's entry may still come.
    SELECT NULL::text, 1::numeric, 'missing'::text, 'Log days missing in the last week'::text, NULL::numeric, NULL::text, NULL::text,
           count(*)::numeric, count(DISTINCT t.id)::text
      FROM fsm.toilets t
      CROSS JOIN generate_series(1, 7) AS n
     WHERE t.status AND lower(btrim(t.type)) = 'public toilet'
       AND NOT EXISTS (SELECT 1 FROM fsm.ctpt_users u WHERE u.toilet_id = t.id AND u.date = CURRENT_DATE - n)
$$;
COMMENT ON FUNCTION fsm.toilet_log_summary() IS
    'Days of the last week without entry in the users log, over all operating public toilets; the note is the number of toilets concerned. Number.';
