-- The users log by month, and buildings that depend on a community toilet (modules 7.3, 4.6 BLD-08; data-model 4.1).
-- requires: fsm/90_registers.sql

CREATE VIEW fsm.ctpt_users_monthly WITH (security_invoker = true) AS
SELECT u.toilet_id::bigint * 100000 + (extract(year FROM u.date)::integer - 1900) * 12 + extract(month FROM u.date)::integer AS id,
       u.toilet_id, t.ward, to_char(u.date, 'YYYY-MM') AS month, extract(year FROM u.date)::integer AS year,
       count(*) AS days, sum(u.no_male_user) AS no_male_user, sum(u.no_female_user) AS no_female_user, sum(u.no_other_user) AS no_other_user,
       sum(u.no_child_user) AS no_child_user, sum(u.no_disabled_user) AS no_disabled_user, sum(u.no_of_users) AS no_of_users,
       round(sum(u.no_of_users)::numeric / count(*), 1) AS users_a_day
  FROM fsm.ctpt_users u
  JOIN fsm.toilets_register t ON t.id = u.toilet_id
 GROUP BY u.toilet_id, t.ward, to_char(u.date, 'YYYY-MM'), extract(year FROM u.date), extract(month FROM u.date);
COMMENT ON VIEW fsm.ctpt_users_monthly IS 'Public toilet users by month. Sums of the users log, a row for every toilet and month with entries.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.id IS 'Number. Made from toilet and month.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.toilet_id IS 'Toilet. Public toilet.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.ward IS 'Ward. Ward of the toilet.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.month IS 'Month. Year and month.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.year IS 'Year. Calendar year.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.days IS 'Days. Days with an entry, number.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.no_male_user IS 'Male. Male users of the month, persons.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.no_female_user IS 'Female. Female users of the month, persons.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.no_other_user IS 'Other. Other users of the month, persons.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.no_child_user IS 'Children. Children among the users, persons.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.no_disabled_user IS 'With disability. People with disability among the users, persons.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.no_of_users IS 'Users. Male, female and other users together, persons.';
COMMENT ON COLUMN fsm.ctpt_users_monthly.users_a_day IS 'A day. Users divided by the days with an entry, persons/day.';

-- The people of a building use this community toilet from now on; a former one is left. The building has no toilet of its own.
CREATE FUNCTION fsm.depend_on_toilet(toilet integer, building text) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    b building_info.buildings;
BEGIN
    SELECT * INTO b FROM building_info.buildings x WHERE x.bin = building FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM imis.refuse('bld_08_building', format('There is no building %s. Choose the building from the list.', coalesce(building, '(none)')),
                            'fsm.build_toilets'::regclass, 'bin');
    ELSIF b.toilet_status THEN
        PERFORM imis.refuse('bld_08_own_toilet', format('Building %s has a toilet of its own. If that is wrong, correct it in the building''s form first.', building),
                            'fsm.build_toilets'::regclass, 'bin');
    END IF;
    IF EXISTS (SELECT 1 FROM fsm.build_toilets l WHERE l.bin = building AND l.toilet_id = toilet) THEN
        RETURN building;  -- the same form saved again
    END IF;
    IF b.sanitation_system_id IS DISTINCT FROM 9 OR b.toilet_status IS NULL THEN
        UPDATE building_info.buildings x SET toilet_status = false, sanitation_system_id = 9, seen_version = x.row_version WHERE x.bin = building;
    END IF;
    IF EXISTS (SELECT 1 FROM fsm.build_toilets l WHERE l.bin = building) THEN
        DELETE FROM fsm.build_toilets l WHERE l.bin = building;
    END IF;
    INSERT INTO fsm.build_toilets (bin, toilet_id) VALUES (building, toilet);
    RETURN building;
END $$;
COMMENT ON FUNCTION fsm.depend_on_toilet(integer, text) IS
    'Links a building without a toilet to the community toilet that its people use, in place of a former one (BLD-08). Returns the BIN.';

CREATE FUNCTION fsm.leave_toilet(building text, place integer) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM building_info.sanitation_systems s WHERE s.id = place AND s.asked_as = 'defecation_place' AND s.id <> 9) THEN
        PERFORM imis.refuse('bld_08_other_place', 'Say where the people of the building go instead.', 'building_info.buildings'::regclass, 'sanitation_system_id');
    END IF;
    IF NOT EXISTS (SELECT 1 FROM fsm.build_toilets l WHERE l.bin = building) THEN
        RETURN building;
    END IF;
    -- The building's own trigger takes the link away (BLD-23).
    UPDATE building_info.buildings x SET sanitation_system_id = place, seen_version = x.row_version WHERE x.bin = building;
    IF EXISTS (SELECT 1 FROM fsm.build_toilets l WHERE l.bin = building) THEN
        DELETE FROM fsm.build_toilets l WHERE l.bin = building;
    END IF;
    RETURN building;
END $$;
COMMENT ON FUNCTION fsm.leave_toilet(text, integer) IS
    'Ends a building''s dependence on its community toilet; place says where its people go instead (BLD-08, BLD-23). Returns the BIN.';
