-- Saving a community: numbers proposed from its area, and what becomes of the buildings inside it. Spec: modules 4.9, LIC-01, LIC-03, COM-15.
-- requires: layer_info/25_lic_summary.sql

-- LIC-01 for an area that is only drawn yet.
CREATE FUNCTION layer_info.count_area(area text, OUT no_of_buildings bigint, OUT number_of_households bigint, OUT population_total bigint,
    OUT population_male bigint, OUT population_female bigint, OUT population_others bigint, OUT no_of_septic_tank bigint,
    OUT no_of_holding_tank bigint, OUT no_of_pit bigint, OUT no_of_sewer_connection bigint, OUT no_of_community_toilets bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH a AS MATERIALIZED (
        SELECT imis.shape_of(area, 'polygon', 'layer_info.low_income_communities'::regclass) AS geom
    ), inside AS (
        SELECT b.* FROM a JOIN building_info.buildings b ON public.ST_Intersects(a.geom, b.point)
    ), tanks AS (
        SELECT t.family FROM a JOIN fsm.containments k ON public.ST_Intersects(a.geom, k.geom) JOIN fsm.containment_types t ON t.id = k.type_id
    )
    SELECT count(*), coalesce(sum(household_served), 0), coalesce(sum(population_served), 0),
           coalesce(sum(male_population), 0), coalesce(sum(female_population), 0), coalesce(sum(other_population), 0),
           (SELECT count(*) FROM tanks WHERE family = 'septic_tank'), (SELECT count(*) FROM tanks WHERE family = 'unlined_pit'),
           (SELECT count(*) FROM tanks WHERE family IN ('double_pit', 'lined_pit')),
           count(*) FILTER (WHERE sanitation_system_id = 1),
           (SELECT count(*) FROM fsm.toilets_register t JOIN inside i ON i.bin = t.bin WHERE t.type = 'Community Toilet')
      FROM inside
$$;
COMMENT ON FUNCTION layer_info.count_area(text) IS
    'Profile counted from the buildings, containments and toilets inside a drawn area (text), as count_community does for a stored one (LIC-01).';

-- What is said before a community is saved: who lies inside it and whose community is another one.
CREATE FUNCTION layer_info.community_effects(of_id integer, area text, OUT inside bigint, OUT already bigint, OUT without bigint, OUT of_others bigint,
    OUT left_outside bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH a AS MATERIALIZED (
        SELECT imis.shape_of(area, 'polygon', 'layer_info.low_income_communities'::regclass) AS geom
    ), b AS (
        SELECT x.lic_id FROM a JOIN building_info.buildings x ON public.ST_Intersects(a.geom, x.point)
    )
    SELECT count(*), count(*) FILTER (WHERE b.lic_id = of_id), count(*) FILTER (WHERE b.lic_id IS NULL),
           count(*) FILTER (WHERE b.lic_id IS NOT NULL AND b.lic_id IS DISTINCT FROM of_id),
           (SELECT count(*) FROM building_info.buildings o CROSS JOIN a WHERE o.lic_id = of_id AND NOT public.ST_Intersects(a.geom, o.point))
      FROM b
$$;
COMMENT ON FUNCTION layer_info.community_effects(integer, text) IS
    'Buildings inside a drawn area by the community they name: this one, none, another; and those that name it but would lie outside (LIC-03).';

-- Runs as the owner: a taken-over building stays one, and the change is the community''s, not a saving of each building''s form.
CREATE FUNCTION layer_info.assign_community(of_id integer, mode text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    changed bigint := 0;
BEGIN
    IF mode NOT IN ('without', 'all') THEN
        PERFORM imis.refuse('lic_assign_mode', 'Choose which buildings join the community: those without one, or all inside.',
                            'layer_info.low_income_communities'::regclass, NULL, NULL, '22023');
    END IF;
    UPDATE building_info.buildings b SET lic_id = of_id
      FROM layer_info.low_income_communities c
     WHERE c.id = of_id AND public.ST_Intersects(c.geom, b.point)
       AND (b.lic_id IS NULL OR (mode = 'all' AND b.lic_id <> of_id));
    GET DIAGNOSTICS changed = ROW_COUNT;
    RETURN changed;
END
$$;
COMMENT ON FUNCTION layer_info.assign_community(integer, text) IS
    'Writes the community to the buildings inside its area: mode without = those that name none, all = also those that name another. Returns their number.';
REVOKE ALL ON FUNCTION layer_info.assign_community(integer, text) FROM PUBLIC;

CREATE FUNCTION layer_info.save_community(community jsonb, assign text DEFAULT 'none', seen integer DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target CONSTANT regclass := 'layer_info.low_income_communities'::regclass;
    c layer_info.low_income_communities;
    made integer := (community ->> 'id')::integer;
    found_id integer;
BEGIN
    PERFORM fsm.check_keys(community, target);
    c := jsonb_populate_record(NULL::layer_info.low_income_communities, community - 'geom');
    c.geom := imis.shape_of(community ->> 'geom', 'polygon', target);
    IF made IS NULL THEN
        SELECT x.id INTO found_id FROM layer_info.low_income_communities x WHERE x.client_uuid = c.client_uuid;
        IF found_id IS NOT NULL THEN
            RETURN found_id;  -- the same form saved again
        END IF;
        INSERT INTO layer_info.low_income_communities (community_name, geom, no_of_buildings, number_of_households, population_total, population_male,
            population_female, population_others, no_of_septic_tank, no_of_holding_tank, no_of_pit, no_of_sewer_connection, no_of_community_toilets, client_uuid)
        VALUES (c.community_name, c.geom, c.no_of_buildings, c.number_of_households, c.population_total, c.population_male, c.population_female,
            c.population_others, c.no_of_septic_tank, c.no_of_holding_tank, c.no_of_pit, c.no_of_sewer_connection, c.no_of_community_toilets,
            coalesce(c.client_uuid, gen_random_uuid()))
        RETURNING id INTO made;
    ELSE
        UPDATE layer_info.low_income_communities x
           SET (community_name, geom, no_of_buildings, number_of_households, population_total, population_male, population_female, population_others,
                no_of_septic_tank, no_of_holding_tank, no_of_pit, no_of_sewer_connection, no_of_community_toilets, seen_version)
             = (c.community_name, c.geom, c.no_of_buildings, c.number_of_households, c.population_total, c.population_male, c.population_female,
                c.population_others, c.no_of_septic_tank, c.no_of_holding_tank, c.no_of_pit, c.no_of_sewer_connection, c.no_of_community_toilets, seen)
         WHERE x.id = made;
        IF NOT FOUND THEN
            PERFORM imis.refuse('community_gone', 'This community is not there any more. Refresh the list.', target, 'id', NULL, 'P0002');
        END IF;
    END IF;
    IF coalesce(assign, 'none') <> 'none' THEN
        PERFORM layer_info.assign_community(made, assign);
    END IF;
    RETURN made;
END
$$;
COMMENT ON FUNCTION layer_info.save_community(jsonb, text, integer) IS
    'Saves a community, new (no id) or changed (with the version seen); assign none, without or all says which buildings inside are written to it '
    '(modules 4.9, LIC-03). Returns its number.';
