-- What a day of desludging vehicles is planned from: jobs, vehicles, plants, the ways between them; and the plan written back. Spec: umdss.md 7.2.
-- With the owner's rights, because a provider plans its own day (R6) and reads neither the roads, nor the registers of buildings and containments, nor what
-- others bring to a plant. So each function holds the condition on the own records itself, and gives numbers and places, no person.
-- requires: umdss/20_service_delivery.sql
-- requires: umdss/61_access.sql
-- requires: umdss/71_demand.sql

-- Volume of what is to be emptied: its own, else the median of what was emptied from its type, else from its family, else the median volume of those.
CREATE FUNCTION umdss.job_volumes(containments text[])
RETURNS TABLE (containment_id text, volume_m3 double precision, volume_source text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    WITH wanted AS MATERIALIZED (
        SELECT c.id, c.type_id, t.family, nullif(c.size, 0)::double precision AS size
          FROM fsm.containments c JOIN fsm.containment_types t ON t.id = c.type_id WHERE c.id = ANY (containments)
    ), unknown AS MATERIALIZED (
        SELECT DISTINCT w.type_id, w.family FROM wanted w WHERE w.size IS NULL
    ), emptied AS MATERIALIZED (
        SELECT c.type_id, t.family, e.volume_of_sludge::double precision AS m3
          FROM fsm.emptyings e JOIN fsm.applications a ON a.id = e.application_id JOIN fsm.containments c ON c.id = a.containment_id
          JOIN fsm.containment_types t ON t.id = c.type_id
         WHERE e.volume_of_sludge > 0 AND t.family IN (SELECT u.family FROM unknown u)
    ), kind AS (
        SELECT u.type_id,
               (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY e.m3) FROM emptied e WHERE e.type_id = u.type_id) AS of_type,
               (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY e.m3) FROM emptied e WHERE e.family = u.family) AS of_family,
               coalesce((SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY nullif(c.size, 0)::double precision) FROM fsm.containments c WHERE c.type_id = u.type_id),
                        (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY nullif(c.size, 0)::double precision) FROM fsm.containments c
                           JOIN fsm.containment_types t ON t.id = c.type_id WHERE t.family = u.family)) AS of_size
          FROM unknown u
    )
    SELECT w.id, coalesce(w.size, k.of_type, k.of_family, k.of_size),
           CASE WHEN w.size IS NOT NULL THEN 'recorded' WHEN coalesce(k.of_type, k.of_family) IS NOT NULL THEN 'emptied from its kind'
                WHEN k.of_size IS NOT NULL THEN 'volume of its kind' END
      FROM wanted w LEFT JOIN kind k ON k.type_id = w.type_id AND w.size IS NULL
$$;
COMMENT ON FUNCTION umdss.job_volumes(text[]) IS
    'Volume to be emptied of containments, m³: recorded, else the median emptied from their type or family, else the median volume of those (umdss 7.2).';
REVOKE ALL ON FUNCTION umdss.job_volumes(text[]) FROM PUBLIC;

-- asked: 'day' applications for the day, 'chosen' those and these containments, 'forecast' what accumulation makes due, the longest waiting first.
CREATE FUNCTION umdss.route_jobs(
    of_day date, asked text, include_overdue boolean, chosen_applications integer[], chosen_containments text[], most integer, wards integer[])
RETURNS TABLE (job text, application_id integer, containment_id text, bin text, house_number text, road text, ward integer, provider_id integer, provider text,
    proposed_date date, days_waiting integer, emergency boolean, volume_m3 double precision, volume_source text, row_version integer, geom public.geometry)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
DECLARE
    all_containments boolean := imis.sees_all_providers() AND has_table_privilege(session_user, 'fsm.containments', 'SELECT');
    numbers integer[];
    tanks text[];
    expected double precision[];
    late integer[];
BEGIN
    IF asked = 'forecast' AND NOT all_containments THEN
        PERFORM imis.refuse('umdss_route_forecast', 'Your role may not plan from the forecast: it needs the register of containments. Plan the applications of the day.');
    ELSIF asked = 'chosen' THEN
        PERFORM umdss.refuse_missing('fsm.applications', 'application', ARRAY(SELECT n::text FROM unnest(chosen_applications) n),
            ARRAY(SELECT r.id::text FROM fsm.applications_register r WHERE r.id = ANY (chosen_applications)));
        PERFORM umdss.refuse_missing('fsm.containments', 'containment', chosen_containments,
            ARRAY(SELECT c.id FROM fsm.containments c WHERE c.id = ANY (chosen_containments)
                     AND (all_containments OR c.id IN (SELECT x.id FROM fsm.containments_register x))));
    END IF;
    -- open applications: of the day, chosen, or of a chosen containment
    numbers := ARRAY(
        SELECT r.id FROM fsm.applications_register r
         WHERE NOT fsm.is_emptied(r.id)
           AND CASE asked WHEN 'day' THEN r.proposed_emptying_date = of_day OR (include_overdue AND r.proposed_emptying_date < of_day)
                          WHEN 'chosen' THEN r.id = ANY (chosen_applications) OR r.containment_id = ANY (chosen_containments) ELSE false END);
    IF asked = 'chosen' THEN
        tanks := ARRAY(SELECT t FROM unnest(chosen_containments) t
                        WHERE t NOT IN (SELECT x.containment_id FROM umdss.application_containments x WHERE x.application_id = ANY (numbers)));
    ELSIF asked = 'forecast' THEN
        -- with the volume of the forecast: what has gathered, not the whole containment
        SELECT array_agg(e.containment_id), array_agg(e.volume_m3), array_agg(of_day - e.first_date) INTO tanks, expected, late FROM (
            SELECT b.containment_id, b.volume_m3, b.first_date FROM umdss.demand_basis(of_day, 'calibrated', ARRAY[40, 40, 60], ARRAY[0.5, 0.75], 0.1, 2, 3) b
             WHERE b.interval_years IS NOT NULL AND b.first_date <= of_day
               AND (wards IS NULL OR building_info.ward_at(b.geom) = ANY (wards))
               AND NOT EXISTS (SELECT 1 FROM umdss.application_containments x WHERE x.containment_id = b.containment_id AND NOT fsm.is_emptied(x.application_id))
             ORDER BY b.first_date, b.containment_id LIMIT most) e;
    END IF;
    RETURN QUERY
    WITH asked_for AS (
        SELECT r.id AS application, coalesce(c.containment_id, p.containment_id) AS tank, r.bin, r.road_code, r.service_provider_id, r.proposed_emptying_date AS day,
               greatest(of_day - r.application_date, 0) AS waiting, r.emergency_desludging_status AS urgent, r.row_version AS version,
               coalesce(c.geom, p.geom) AS place
          FROM fsm.applications_register r
          JOIN umdss.application_places p ON p.application_id = r.id
          LEFT JOIN umdss.application_containments c ON c.application_id = r.id
         WHERE r.id = ANY (numbers)
        UNION ALL
        SELECT NULL, c.id, u.bin, b.road_code, NULL::integer, NULL::date, greatest(of_day - coalesce(s.next_emptying_date, of_day), 0), false, NULL::integer, c.geom
          FROM fsm.containments c
          LEFT JOIN LATERAL (SELECT min(l.bin) AS bin FROM building_info.build_contains l WHERE l.containment_id = c.id) u ON true
          LEFT JOIN building_info.buildings b ON b.bin = u.bin
          LEFT JOIN umdss.containment_states(tanks, of_day) s ON s.containment_id = c.id
         WHERE c.id = ANY (tanks) AND c.decommissioned_date IS NULL
    )
    SELECT concat_ws(':', a.application, a.tank), a.application, a.tank, a.bin, b.house_number, coalesce(d.name, d.code), coalesce(building_info.ward_at(a.place), b.ward),
           a.service_provider_id, v.company_name, a.day, coalesce(f.days, a.waiting::integer), coalesce(a.urgent, false), coalesce(f.m3, m.volume_m3),
           CASE WHEN f.m3 IS NOT NULL THEN 'forecast' ELSE m.volume_source END, a.version, a.place::public.geometry
      FROM asked_for a
      LEFT JOIN building_info.buildings b ON b.bin = a.bin
      LEFT JOIN utility_info.roads d ON d.code = coalesce(a.road_code, b.road_code)
      LEFT JOIN fsm.service_providers v ON v.id = a.service_provider_id
      LEFT JOIN unnest(tanks, expected, late) AS f (tank, m3, days) ON f.tank = a.tank AND a.application IS NULL
      LEFT JOIN umdss.job_volumes(ARRAY(SELECT x.tank FROM asked_for x)) m ON m.containment_id = a.tank
     WHERE wards IS NULL OR coalesce(building_info.ward_at(a.place), b.ward) = ANY (wards)
     ORDER BY a.application, a.tank;
END
$$;
COMMENT ON FUNCTION umdss.route_jobs(date, text, boolean, integer[], text[], integer, integer[]) IS
    'What vehicles are sent to on a day: open applications, chosen containments or those that the forecast finds due, a row a containment, with place, volume and days waiting; own ones for providers (umdss 7.2).';
REVOKE ALL ON FUNCTION umdss.route_jobs(date, text, boolean, integer[], text[], integer, integer[]) FROM PUBLIC;

CREATE FUNCTION umdss.route_vehicles(of_day date)
RETURNS TABLE (vehicle_id integer, vehicle text, provider_id integer, provider text, capacity_m3 double precision, width_m double precision, maintained boolean,
    n_drivers bigint, n_emptiers bigint, depot public.geometry)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT k.id, k.license_plate_number, p.id, p.company_name, k.capacity::double precision, k.width::double precision, k.comply_with_maintainance_standards,
           e.drivers, e.emptiers, p.geom::public.geometry
      FROM fsm.desludging_vehicles k
      JOIN fsm.service_providers p ON p.id = k.service_provider_id AND p.status
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE x.employee_type = 'Driver') AS drivers, count(*) FILTER (WHERE x.employee_type = 'Cleaner/Emptier') AS emptiers
          FROM fsm.employees x
         WHERE x.service_provider_id = p.id AND x.status AND coalesce(x.employment_start, of_day) <= of_day) e
     WHERE k.status AND ((SELECT imis.sees_all_providers()) OR p.id = (SELECT imis.own_provider()))
     ORDER BY k.id
$$;
COMMENT ON FUNCTION umdss.route_vehicles(date) IS
    'Operational vehicles of operational providers with the providers'' points and the number of their active drivers and emptiers; own ones for providers (umdss 7.2).';
REVOKE ALL ON FUNCTION umdss.route_vehicles(date) FROM PUBLIC;

-- What the plant has taken on the day already, and what is on the way to it: emptied on the day and not yet confirmed.
CREATE FUNCTION umdss.route_plants(of_day date)
RETURNS TABLE (plant_id integer, plant text, type_id integer, capacity_m3_day double precision, delivered_m3 double precision, geom public.geometry)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.id, p.name, p.type, p.capacity_per_day::double precision, (coalesce(c.m3, 0) + coalesce(w.m3, 0))::double precision, p.geom::public.geometry
      FROM fsm.treatment_plants p
      LEFT JOIN LATERAL (SELECT sum(s.volume_of_sludge) AS m3 FROM fsm.sludge_collections s WHERE s.treatment_plant_id = p.id AND s.date = of_day) c ON true
      LEFT JOIN LATERAL (SELECT sum(e.volume_of_sludge) AS m3 FROM fsm.emptyings e
                          WHERE e.treatment_plant_id = p.id AND e.emptied_date = of_day
                            AND NOT EXISTS (SELECT 1 FROM fsm.sludge_collections s WHERE s.application_id = e.application_id)) w ON true
     WHERE p.status AND ((SELECT imis.own_plant()) IS NULL OR p.id = (SELECT imis.own_plant()))
     ORDER BY p.id
$$;
COMMENT ON FUNCTION umdss.route_plants(date) IS
    'Operational plants with their daily capacity and what they got, or are about to get, on the day, m³: a sum over all providers (umdss 7.2).';
REVOKE ALL ON FUNCTION umdss.route_plants(date) FROM PUBLIC;

CREATE FUNCTION umdss.route_network_state(OUT built boolean, OUT stale boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$ SELECT s.built, s.stale FROM umdss.network_state() s $$;
COMMENT ON FUNCTION umdss.route_network_state() IS 'As network_state, for those who plan routes without reading roads.';
REVOKE ALL ON FUNCTION umdss.route_network_state() FROM PUBLIC;

CREATE FUNCTION umdss.route_network()
RETURNS TABLE (edge_id bigint, source bigint, target bigint, length_m double precision, time_s double precision, width_m double precision, oneway text, geom public.geometry)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT e.edge_id, e.source, e.target, e.length_m, e.time_s, e.width_m::double precision, e.oneway, e.geom::public.geometry FROM umdss.road_edge e ORDER BY e.edge_id
$$;
COMMENT ON FUNCTION umdss.route_network() IS 'The pieces of the road network as lines with width and time of a truck, for those who plan routes; no record of a road.';
REVOKE ALL ON FUNCTION umdss.route_network() FROM PUBLIC;

CREATE FUNCTION umdss.route_legs(keys text[], points public.geometry[], pieces bigint[], most_m double precision)
RETURNS TABLE (key text, edge_id bigint, source bigint, target bigint, at double precision, to_source_m double precision, to_target_m double precision,
    leg_m double precision, x double precision, y double precision)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    SELECT l.* FROM umdss.legs_of_points(keys, points, pieces, most_m) l
$$;
COMMENT ON FUNCTION umdss.route_legs(text[], public.geometry[], bigint[], double precision) IS 'As legs_of_points, for those who plan routes without reading roads.';
REVOKE ALL ON FUNCTION umdss.route_legs(text[], public.geometry[], bigint[], double precision) FROM PUBLIC;

-- The plan becomes the record: the day of the routes is the date proposed, and an application without provider gets that of its truck. The record of an
-- application has no place for a vehicle; it is named when the emptying is recorded. The history keeps each change as of every other.
CREATE FUNCTION umdss.apply_route_plan(of_day date, numbers integer[], providers integer[], versions integer[]) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    given record;
    was fsm.applications;
    changed integer := 0;
BEGIN
    IF of_day < CURRENT_DATE THEN
        PERFORM imis.refuse('umdss_route_day', format('%s has passed: a date in the past is not written to applications. Plan today or a later day.', of_day), 'fsm.applications'::regclass, 'proposed_emptying_date');
    END IF;
    FOR given IN SELECT n.id, n.provider, n.version FROM unnest(numbers, providers, versions) AS n (id, provider, version) ORDER BY n.id LOOP
        SELECT * INTO was FROM fsm.applications a WHERE a.id = given.id;
        IF NOT FOUND OR NOT imis.in_own_scope(was.service_provider_id) OR NOT imis.in_own_scope(given.provider) THEN
            PERFORM imis.refuse('umdss_route_application', format('Application %s does not exist or belongs to somebody else.', given.id), 'fsm.applications'::regclass, 'id', NULL, '42501');
        ELSIF was.service_provider_id <> given.provider THEN
            PERFORM imis.refuse('umdss_route_provider', format('Application %s has another service provider than the truck of the plan.', given.id), 'fsm.applications'::regclass, 'service_provider_id');
        ELSIF was.proposed_emptying_date IS DISTINCT FROM of_day OR was.service_provider_id IS NULL THEN
            UPDATE fsm.applications a
               SET proposed_emptying_date = of_day, service_provider_id = coalesce(a.service_provider_id, given.provider), seen_version = given.version
             WHERE a.id = given.id;
            changed := changed + 1;
        END IF;
    END LOOP;
    RETURN changed;
END
$$;
COMMENT ON FUNCTION umdss.apply_route_plan(date, integer[], integer[], integer[]) IS
    'Writes a confirmed plan to its applications: the date, and the provider where there was none; all or none of them, in their history like every change (umdss 7.2).';
REVOKE ALL ON FUNCTION umdss.apply_route_plan(date, integer[], integer[], integer[]) FROM PUBLIC;
