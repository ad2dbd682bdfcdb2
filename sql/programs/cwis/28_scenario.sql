-- What if: steps are applied, the indicators computed, and everything is rolled back inside the same call. Spec: cwis.md 4, 10.2, 10.3.
-- requires: cwis/25_flow_and_ladder.sql cwis/40_report.sql fsm/10_containment_status.sql
-- Rows that a step adds carry numbers below zero, so that no number of the city is used up.

CREATE FUNCTION cwis.scenario_rules() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF (NEW.result ->> 'year')::integer IS DISTINCT FROM NEW.year AND NEW.result IS NOT NULL THEN
        PERFORM imis.refuse('scenario_year_of_result', format('The result was computed for %s, the scenario is for %s. Compute it again for %s, then save it.',
                                                              coalesce(NEW.result ->> 'year', 'another year'), NEW.year, NEW.year), 'cwis.scenario'::regclass, 'year');
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION cwis.scenario_rules() IS 'Keeps a result with the year for which it was computed.';
CREATE TRIGGER r_rules BEFORE INSERT OR UPDATE ON cwis.scenario FOR EACH ROW EXECUTE FUNCTION cwis.scenario_rules();

CREATE FUNCTION cwis.scenario_effect(p_buildings bigint, p_people bigint, p_containments bigint, p_units numeric, p_step jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE
AS $$
    SELECT jsonb_build_object('do', p_step ->> 'do', 'buildings', p_buildings, 'people', p_people, 'containments', p_containments,
                              'units', trim_scale(p_units)::text, 'cost', trim_scale(p_units * (p_step ->> 'cost_each')::numeric)::text)
$$;
COMMENT ON FUNCTION cwis.scenario_effect(bigint, bigint, bigint, numeric, jsonb) IS 'What a step of a scenario touches and what it costs: units times cost_each, empty without a cost.';

CREATE FUNCTION cwis.scenario_named(p_step jsonb, p_member text) RETURNS text[]
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_names text[] := ARRAY(SELECT jsonb_array_elements_text(CASE jsonb_typeof(p_step -> p_member) WHEN 'array' THEN p_step -> p_member END));
    v_unknown text;
BEGIN
    SELECT string_agg(n, ', ') INTO v_unknown FROM unnest(v_names) n
    WHERE CASE p_member WHEN 'wards' THEN NOT EXISTS (SELECT 1 FROM layer_info.wards w WHERE w.ward::text = n)
                        WHEN 'communities' THEN NOT EXISTS (SELECT 1 FROM layer_info.low_income_communities c WHERE c.id::text = n)
                        ELSE NOT EXISTS (SELECT 1 FROM utility_info.sewers s WHERE s.code = n) END;
    IF v_unknown IS NOT NULL THEN
        PERFORM imis.refuse('scenario_' || p_member, format('These %s do not exist: %s. Choose them from the list or on the map.',
                                                            CASE p_member WHEN 'communities' THEN 'low-income communities' ELSE p_member END, v_unknown),
                            'cwis.scenario'::regclass, 'steps');
    END IF;
    RETURN v_names;
END
$$;
COMMENT ON FUNCTION cwis.scenario_named(jsonb, text) IS 'The wards, communities (ids) or sewers (codes) that a step names; empty for all. One that does not exist is refused by its name.';

CREATE FUNCTION cwis.scenario_wards(p_step jsonb) RETURNS integer[]
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT nullif(cwis.scenario_named(p_step, 'wards'), '{}')::integer[] $$;
COMMENT ON FUNCTION cwis.scenario_wards(jsonb) IS 'Wards a step is confined to; null for the whole city.';

CREATE FUNCTION cwis.scenario_connect(p_year integer, p_step jsonb) RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_within numeric := (p_step ->> 'within_m')::numeric;
    v_codes text[] := cwis.scenario_named(p_step, 'sewers');
    v_buildings bigint;
    v_people bigint;
BEGIN
    IF v_within IS NULL OR v_within NOT BETWEEN 0 AND 1000 THEN
        PERFORM imis.refuse('scenario_within', 'Say within how many metres of the sewers buildings are connected: 0 to 1000.', 'cwis.scenario'::regclass, 'steps');
    END IF;
    WITH near AS (
        SELECT DISTINCT ON (b.bin) b.bin, s.code
        FROM utility_info.sewers s
        JOIN building_info.buildings b ON public.st_dwithin(b.geom, s.geom, v_within)
        LEFT JOIN fsm.treatment_plants p ON p.id = s.treatment_plant_id AND p.status
        WHERE CASE WHEN cardinality(v_codes) > 0 THEN s.code = ANY (v_codes) ELSE p.id IS NOT NULL END
          AND b.sanitation_system_id IS DISTINCT FROM 1 AND (b.construction_year IS NULL OR b.construction_year <= p_year)
        ORDER BY b.bin, public.st_distance(b.geom, s.geom), s.code
    ), changed AS (
        UPDATE building_info.buildings b
        SET sanitation_system_id = 1, sewer_code = n.code, drain_code = NULL, network_unidentified = false, taken_over = true,
            toilet_status = true, toilet_count = coalesce(b.toilet_count, 1),
            population_with_private_toilet = CASE WHEN b.toilet_status THEN b.population_with_private_toilet ELSE b.population_served END
        FROM near n WHERE b.bin = n.bin
        RETURNING b.population_served
    )
    SELECT count(*), coalesce(sum(population_served), 0) INTO v_buildings, v_people FROM changed;
    RETURN cwis.scenario_effect(v_buildings, v_people, NULL, v_buildings, p_step);
END
$$;
COMMENT ON FUNCTION cwis.scenario_connect(integer, jsonb) IS
    'Step connect: buildings within within_m metres of the sewers (codes; without any, all sewers that reach a working plant) go on the nearest; a unit of cost is a connection.';

CREATE FUNCTION cwis.scenario_empty(p_year integer, p_step jsonb) RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_wards integer[] := cwis.scenario_wards(p_step);
    v_never boolean := coalesce((p_step ->> 'never_emptied')::boolean, true);
    v_volume numeric := coalesce((p_step ->> 'volume_m3')::numeric, 3);
    v_delivered boolean := coalesce((p_step ->> 'delivered')::boolean, true);
    v_day date := least(make_date(p_year, 12, 31), current_date);
    v_first integer := (SELECT least(min(a.id), 0) FROM fsm.applications a);
    v_plant integer := (SELECT min(p.id) FROM fsm.treatment_plants p JOIN fsm.treatment_plant_types y ON y.id = p.type AND y.counts_as = 'fecal_sludge' WHERE p.status);
    v_effect jsonb;
BEGIN
    IF v_volume <= 0 THEN
        PERFORM imis.refuse('scenario_volume', 'The volume of a containment without one must be above 0 m³.', 'cwis.scenario'::regclass, 'steps');
    ELSIF v_delivered AND v_plant IS NULL THEN
        PERFORM imis.refuse('scenario_no_plant', 'No working plant takes faecal sludge, so nothing can be delivered. Add a plant first, or untick that the sludge is delivered.',
                            'cwis.scenario'::regclass, 'steps');
    END IF;
    CREATE TEMPORARY TABLE scenario_tank ON COMMIT DROP AS
    SELECT s.id AS containment_id, (v_first - row_number() OVER (ORDER BY s.id))::integer AS number, s.responsible_bin AS bin, s.buildings_served, s.population_served,
           coalesce(c.size, v_volume) AS volume
    FROM fsm.containment_status s JOIN fsm.containments c ON c.id = s.id
    LEFT JOIN building_info.buildings b ON b.bin = s.responsible_bin
    WHERE s.decommissioned_date IS NULL AND s.is_connected
      AND (s.next_emptying_date <= v_day OR (v_never AND s.last_emptied_date IS NULL))
      AND (v_wards IS NULL OR b.ward = ANY (v_wards));
    INSERT INTO fsm.applications (id, bin, containment_id, application_date, taken_over)
    SELECT t.number, t.bin, t.containment_id, v_day, true FROM scenario_tank t;
    INSERT INTO fsm.emptyings (id, application_id, emptied_date, volume_of_sludge, taken_over)
    SELECT t.number, t.number, v_day, t.volume, true FROM scenario_tank t;
    IF v_delivered THEN
        INSERT INTO fsm.sludge_collections (id, application_id, treatment_plant_id, date, volume_of_sludge, taken_over)
        SELECT t.number, t.number, v_plant, v_day, t.volume, true FROM scenario_tank t;
    END IF;
    SELECT cwis.scenario_effect(coalesce(sum(t.buildings_served), 0), coalesce(sum(t.population_served), 0), count(*), count(*), p_step) INTO v_effect FROM scenario_tank t;
    DROP TABLE scenario_tank;
    RETURN v_effect;
END
$$;
COMMENT ON FUNCTION cwis.scenario_empty(integer, jsonb) IS
    'Step empty: all containments overdue at the end of the year (and never emptied ones) in the wards are emptied, volume_m3 where none is known, and delivered; a unit of cost is an emptying.';

CREATE FUNCTION cwis.scenario_plant(p_step jsonb) RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_type text := coalesce(p_step ->> 'type', 'fstp');
    v_capacity numeric := (p_step ->> 'capacity_per_day')::numeric;
    v_codes text[] := cwis.scenario_named(p_step, 'sewers');
    v_id integer := (SELECT least(min(p.id), 0) - 1 FROM fsm.treatment_plants p);
BEGIN
    IF v_capacity IS NULL OR v_capacity <= 0 OR v_capacity > 10000000 THEN
        PERFORM imis.refuse('scenario_capacity', 'Say how many m³ a day the new plant takes.', 'cwis.scenario'::regclass, 'steps');
    ELSIF NOT EXISTS (SELECT 1 FROM fsm.treatment_plant_types y WHERE y.code = v_type) THEN
        PERFORM imis.refuse('scenario_plant_type', 'Choose the type of the new plant from the list.', 'cwis.scenario'::regclass, 'steps');
    END IF;
    INSERT INTO fsm.treatment_plants (id, name, type, capacity_per_day, status, taken_over)
    SELECT v_id, 'Plant of the scenario ' || -v_id, y.id, v_capacity, true, true FROM fsm.treatment_plant_types y WHERE y.code = v_type;
    UPDATE utility_info.sewers s SET treatment_plant_id = v_id, taken_over = true WHERE s.code = ANY (v_codes);
    RETURN cwis.scenario_effect(NULL, NULL, NULL, v_capacity, p_step);
END
$$;
COMMENT ON FUNCTION cwis.scenario_plant(jsonb) IS 'Step plant: a plant of this type and capacity_per_day (m³/day) works; named sewers lead to it; a unit of cost is a m³/day.';

CREATE FUNCTION cwis.scenario_toilets(p_year integer, p_step jsonb) RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_communities integer[] := cwis.scenario_named(p_step, 'communities')::integer[];
    v_effect jsonb;
BEGIN
    CREATE TEMPORARY TABLE scenario_home ON COMMIT DROP AS
    SELECT b.bin, b.population, h.household_served, b.safe, b.is_onsite AND b.tanks > 0 AS has_tank
    FROM cwis.building_base(p_year) b JOIN building_info.buildings h ON h.bin = b.bin
    WHERE b.exists_in_year AND b.is_lic AND NOT b.is_toilet_block AND b.population > 0
      AND (cardinality(v_communities) = 0 OR b.lic_id = ANY (v_communities))
      AND (NOT b.safe OR b.uses_community_toilet OR b.private_population < b.population);
    -- Where a tank is there, it is made tight and gets a soak pit; elsewhere the waste is treated on the premises.
    UPDATE fsm.containments c SET type_id = 3, taken_over = true
    WHERE c.type_id <> 3 AND EXISTS (SELECT 1 FROM scenario_home h JOIN building_info.build_contains l ON l.bin = h.bin
                                     WHERE h.has_tank AND NOT h.safe AND l.containment_id = c.id);
    UPDATE building_info.buildings b SET sanitation_system_id = 3, sewer_code = NULL, drain_code = NULL, taken_over = true
    WHERE b.sanitation_system_id = 4 AND EXISTS (
        SELECT 1 FROM scenario_home h JOIN building_info.build_contains l ON l.bin = h.bin JOIN building_info.build_contains o ON o.containment_id = l.containment_id
        WHERE h.has_tank AND NOT h.safe AND o.bin = b.bin);
    UPDATE building_info.buildings b
    SET sanitation_system_id = CASE WHEN h.has_tank OR h.safe AND b.sanitation_system_id <> 9 THEN b.sanitation_system_id ELSE 5 END,
        toilet_status = true, toilet_count = coalesce(b.toilet_count, 1), taken_over = true,
        household_with_private_toilet = b.household_served, population_with_private_toilet = b.population_served
    FROM scenario_home h WHERE h.bin = b.bin;
    SELECT cwis.scenario_effect(count(*), coalesce(sum(h.population), 0), count(*) FILTER (WHERE h.has_tank), coalesce(sum(greatest(h.household_served, 1)), 0), p_step)
    INTO v_effect FROM scenario_home h;
    DROP TABLE scenario_home;
    RETURN v_effect;
END
$$;
COMMENT ON FUNCTION cwis.scenario_toilets(integer, jsonb) IS
    'Step toilets: every household of the low-income communities (ids; without any, all) has a toilet of its own with safe management: tanks there become septic tanks with soak pit, elsewhere treatment on the premises; a unit of cost is a household.';

CREATE FUNCTION cwis.scenario_pits(p_step jsonb) RETURNS jsonb
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    v_wards integer[] := cwis.scenario_wards(p_step);
    v_containments bigint;
    v_buildings bigint;
    v_people bigint;
BEGIN
    WITH changed AS (
        UPDATE fsm.containments c SET type_id = 10, taken_over = true
        WHERE c.type_id = 9 AND c.decommissioned_date IS NULL
          AND EXISTS (SELECT 1 FROM building_info.build_contains l JOIN building_info.buildings b ON b.bin = l.bin
                      WHERE l.containment_id = c.id AND (v_wards IS NULL OR b.ward = ANY (v_wards)))
        RETURNING c.id
    ), served AS (
        SELECT DISTINCT l.bin FROM changed c JOIN building_info.build_contains l ON l.containment_id = c.id
    )
    SELECT (SELECT count(*) FROM changed), count(*), coalesce(sum(b.population_served), 0) INTO v_containments, v_buildings, v_people
    FROM served s JOIN building_info.buildings b ON b.bin = s.bin;
    RETURN cwis.scenario_effect(v_buildings, v_people, v_containments, v_containments, p_step);
END
$$;
COMMENT ON FUNCTION cwis.scenario_pits(jsonb) IS 'Step pits: unlined pits in the wards become lined pits with a soak pit; a unit of cost is a pit.';

CREATE FUNCTION cwis.picture_of_city(p_year integer) RETURNS jsonb
LANGUAGE sql VOLATILE
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT jsonb_build_object(
        'indicators', (SELECT jsonb_agg(jsonb_build_object('code', c.code, 'title', i.label, 'unit', CASE i.unit WHEN '%' THEN 'percent' ELSE i.unit END,
                                                           'numerator', cwis.plain_number(c.numerator), 'denominator', cwis.plain_number(c.denominator),
                                                           'value', c.value::text, 'status', c.status) ORDER BY i.sort_order)
                       FROM cwis.compute(p_year) c JOIN cwis.indicator i ON i.code = c.code),
        'chain', cwis.chain_used(p_year),
        'people', f.population, 'classified', cwis.plain_number(f.classified), 'outcomes', f.flow, 'ranked', cwis.plain_number(f.ladder_base), 'rungs', f.ladder)
    FROM cwis.flow_and_ladder(p_year) f WHERE f.group_kind = 'city'
$$;
COMMENT ON FUNCTION cwis.picture_of_city(integer) IS 'Indicators, chain factors, flow diagram and ladder of the city in a year, as it stands at this moment.';

CREATE FUNCTION cwis.try_scenario(p_year integer, p_steps jsonb) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
SET lock_timeout = '5s'
SET client_min_messages = warning
AS $$
DECLARE
    v_before jsonb;
    v_after jsonb;
    v_step jsonb;
    v_effects jsonb := '[]';
BEGIN
    PERFORM cwis.require_right('SELECT', 'You may not see CWIS figures, so scenarios are closed to you. Ask the administrator for the right.');
    PERFORM cwis.check_year(p_year);
    IF jsonb_typeof(p_steps) IS DISTINCT FROM 'array' OR jsonb_array_length(p_steps) = 0 THEN
        PERFORM imis.refuse('scenario_steps', 'A scenario needs at least one step. Add what would be changed.', 'cwis.scenario'::regclass, 'steps');
    END IF;
    IF cardinality(cwis.missing_flow_settings()) > 0 THEN
        PERFORM imis.refuse('scenario_settings', format('Flow diagram and ladder cannot be drawn: the setting %s is missing. Set it in the tab “Settings”, then compute again.',
                                                        array_to_string(cwis.missing_flow_settings(), ', ')), 'cwis.scenario'::regclass, 'result');
    END IF;
    v_before := cwis.picture_of_city(p_year);
    BEGIN
        FOR v_step IN SELECT s.value FROM jsonb_array_elements(p_steps) WITH ORDINALITY s(value, place) ORDER BY s.place LOOP
            IF (v_step ->> 'cost_each')::numeric < 0 THEN
                PERFORM imis.refuse('scenario_cost', 'A cost cannot be negative.', 'cwis.scenario'::regclass, 'steps');
            END IF;
            CASE v_step ->> 'do'
                WHEN 'connect' THEN v_effects := v_effects || cwis.scenario_connect(p_year, v_step);
                WHEN 'empty' THEN v_effects := v_effects || cwis.scenario_empty(p_year, v_step);
                WHEN 'plant' THEN v_effects := v_effects || cwis.scenario_plant(v_step);
                WHEN 'toilets' THEN v_effects := v_effects || cwis.scenario_toilets(p_year, v_step);
                WHEN 'pits' THEN v_effects := v_effects || cwis.scenario_pits(v_step);
                ELSE PERFORM imis.refuse('scenario_step', 'This kind of step is not known. Choose one of the list.', 'cwis.scenario'::regclass, 'steps');
            END CASE;
        END LOOP;
        v_after := cwis.picture_of_city(p_year);
        RAISE EXCEPTION 'undo' USING ERRCODE = 'IM000';
    EXCEPTION WHEN SQLSTATE 'IM000' THEN
        NULL;  -- all that the steps did is undone here; what was computed stays in the variables
    END;
    RETURN jsonb_build_object('year', p_year, 'computed_at', date_trunc('second', clock_timestamp()), 'before', v_before, 'after', v_after, 'effects', v_effects);
END
$$;
COMMENT ON FUNCTION cwis.try_scenario(integer, jsonb) IS
    'Indicators, flow diagram and ladder before and after the steps, with buildings, people and cost of each; the steps are rolled back before the call ends, so that nobody ever sees them.';
