-- Whether what is recorded of emptying and delivery can have happened. Spec: umdss.md 7.14. A flag asks for a second look, it accuses nobody.
-- With the rights of the person who asks: registers and policies show service providers their own jobs (R6), and staff of a plant those sent to it.
-- requires: umdss/20_service_delivery.sql

-- Emptying and delivery of an application side by side, in their order where a taken-over application has several; one of the two may be missing.
CREATE FUNCTION umdss.discharge_pairs(first_day date, last_day date)
RETURNS TABLE (application_id integer, emptying_id integer, collection_id integer, service_provider_id integer, vehicle_id integer, vehicle text,
    bin text, containment_id text, ward integer, emptied_date date, start_at timestamp, end_at timestamp, volume_m3 numeric, trips integer,
    capacity_m3 numeric, declared_plant_id integer, declared_plant text, delivered_on date, entry_at timestamp, exit_at timestamp,
    delivered_m3 numeric, delivered_plant_id integer, delivered_plant text, geom public.geometry, plant public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    WITH job AS (
        SELECT e.*, row_number() OVER (PARTITION BY e.application_id ORDER BY e.emptied_date, e.id) AS k FROM fsm.emptyings_register e
    ), arrival AS (
        SELECT s.*, row_number() OVER (PARTITION BY s.application_id ORDER BY s.date, s.id) AS k FROM fsm.sludge_collections s
    ), pair AS (
        SELECT coalesce(j.application_id, a.application_id) AS application_id, j.id AS emptying_id, a.id AS collection_id,
               coalesce(j.service_provider_id, a.service_provider_id) AS service_provider_id, coalesce(j.desludging_vehicle_id, a.desludging_vehicle_id) AS vehicle_id,
               j.emptied_date, j.emptied_date + j.start_time AS start_at,
               coalesce(j.end_date, j.emptied_date + (j.end_time < j.start_time)::integer) + j.end_time AS end_at, j.volume_of_sludge, j.no_of_trips,
               j.treatment_plant_id AS declared_plant_id, a.date, a.date + a.entry_time AS entry_at,
               coalesce(a.exit_date, a.date + (a.exit_time < a.entry_time)::integer) + a.exit_time AS exit_at,
               coalesce(a.measured_volume, a.volume_of_sludge) AS delivered, a.treatment_plant_id AS delivered_plant_id
          FROM job j FULL JOIN arrival a ON a.application_id = j.application_id AND a.k = j.k
         WHERE coalesce(j.emptied_date, a.date) BETWEEN first_day AND last_day
    )
    SELECT p.application_id, p.emptying_id, p.collection_id, p.service_provider_id, p.vehicle_id, v.license_plate_number, x.bin, x.containment_id,
           building_info.ward_at(x.geom), p.emptied_date, p.start_at, p.end_at, p.volume_of_sludge, p.no_of_trips,
           v.capacity, p.declared_plant_id, d.name, p.date, p.entry_at, p.exit_at, p.delivered, p.delivered_plant_id, t.name,
           x.geom::public.geometry, coalesce(t.geom, d.geom)::public.geometry
      FROM pair p
      JOIN umdss.application_places x ON x.application_id = p.application_id
      LEFT JOIN fsm.desludging_vehicles v ON v.id = p.vehicle_id
      LEFT JOIN fsm.treatment_plants_register d ON d.id = p.declared_plant_id
      LEFT JOIN fsm.treatment_plants_register t ON t.id = p.delivered_plant_id
$$;
COMMENT ON FUNCTION umdss.discharge_pairs(date, date) IS
    'Emptyings of a period with their delivery, and deliveries without an emptying: times, volumes, vehicle, plants and places; own ones for service providers.';

-- Every test gives its numbers and a flag; what cannot be tested is not flagged. Roads: metres and seconds from containment to plant by emptying; where
-- they are missing, the straight line made longer by the detour, at one speed. Jobs of several trips end after the first arrival: their way is not timed.
CREATE FUNCTION umdss.discharge_events(
    first_day date, last_day date, as_of date, providers integer[], wards integer[], min_age_h double precision, ratio_low double precision,
    ratio_high double precision, overload double precision, least_min_m3 double precision, fast_share double precision, slow_factor double precision,
    slow_min double precision, overlap_min double precision, apart_m double precision, detour double precision, speed_kmh double precision,
    road_emptyings integer[], road_metres double precision[], road_seconds double precision[])
RETURNS TABLE (emptying_id integer, collection_id integer, application_id integer, service_provider_id integer, provider text, vehicle_id integer, vehicle text,
    bin text, containment_id text, ward integer, emptied_date date, start_at timestamp, end_at timestamp, volume_m3 numeric, trips integer,
    declared_plant text, delivered_on date, entry_at timestamp, delivered_plant text, n_flags integer,
    not_delivered boolean, hours_since_emptied double precision, volume_differs boolean, delivered_m3 numeric, volume_ratio double precision,
    over_capacity boolean, load_ratio double precision, too_short boolean, duration_min double precision, least_min double precision,
    too_fast boolean, too_slow boolean, gap_min double precision, way_m double precision, way_min double precision, way_source text,
    other_plant boolean, two_places boolean, other_job integer, overlap double precision, no_emptying boolean,
    geom public.geometry, line public.geometry)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    RETURN QUERY
    WITH pair AS MATERIALIZED (
        -- a day more on both sides: a vehicle may have been elsewhere around midnight
        SELECT p.* FROM umdss.discharge_pairs(first_day - 1, last_day + 1) p
    ), visit AS MATERIALIZED (
        SELECT p.vehicle_id, p.application_id, p.start_at AS t0, p.end_at AS t1, p.geom AS g, false AS at_plant FROM pair p
         WHERE p.vehicle_id IS NOT NULL AND p.end_at > p.start_at
        UNION ALL
        SELECT p.vehicle_id, p.application_id, p.entry_at, p.exit_at, p.plant, true FROM pair p WHERE p.vehicle_id IS NOT NULL AND p.exit_at > p.entry_at
    ), daily AS MATERIALIZED (
        -- a visit on each of its days: only what happens on one day is compared
        SELECT v.*, d.day FROM visit v CROSS JOIN LATERAL generate_series(v.t0::date, least(v.t1::date, v.t0::date + 7), interval '1 day') AS d (day)
    ), elsewhere AS (
        SELECT DISTINCT ON (a.application_id) a.application_id, b.application_id AS other_job,
               extract(epoch FROM least(a.t1, b.t1) - greatest(a.t0, b.t0))::double precision / 60 AS minutes
          FROM daily a
          JOIN daily b ON b.vehicle_id = a.vehicle_id AND b.day = a.day AND b.application_id <> a.application_id AND b.t0 < a.t1 AND a.t0 < b.t1
           AND (CASE WHEN a.g IS NULL OR b.g IS NULL THEN a.at_plant <> b.at_plant ELSE NOT public.ST_DWithin(a.g, b.g, apart_m) END)
         WHERE extract(epoch FROM least(a.t1, b.t1) - greatest(a.t0, b.t0)) > 60 * overlap_min
         ORDER BY a.application_id, 3 DESC, b.application_id
    ), road AS (
        SELECT DISTINCT ON (r.id) r.id, r.m, r.s FROM unnest(road_emptyings, road_metres, road_seconds) AS r (id, m, s) ORDER BY r.id
    ), measured AS (
        SELECT p.*, v.company_name AS provider,
               CASE WHEN p.emptying_id IS NOT NULL AND p.collection_id IS NULL
                    THEN extract(epoch FROM (umdss.day_of(as_of) + 1)::timestamp - coalesce(p.end_at, p.emptied_date + 1)) / 3600 END::double precision AS hours,
               p.delivered_m3 / nullif(p.volume_m3, 0) AS v_ratio, p.volume_m3 / nullif(p.trips * p.capacity_m3, 0) AS l_ratio,
               extract(epoch FROM p.end_at - p.start_at) / 60 AS took, p.volume_m3 * least_min_m3::numeric AS must_take,
               CASE WHEN coalesce(p.trips, 1) = 1 THEN extract(epoch FROM p.entry_at - p.end_at)::double precision / 60 END AS gap,
               coalesce(r.m, public.ST_Distance(p.geom, p.plant) * detour) AS m,
               coalesce(r.s, public.ST_Distance(p.geom, p.plant) * detour * 3.6 / speed_kmh) / 60 AS minutes,
               CASE WHEN r.id IS NOT NULL THEN 'road' WHEN p.geom IS NOT NULL AND p.plant IS NOT NULL THEN 'straight' END AS way_of,
               e.other_job, e.minutes AS shared
          FROM pair p
          LEFT JOIN fsm.service_providers_register v ON v.id = p.service_provider_id
          LEFT JOIN road r ON r.id = p.emptying_id
          LEFT JOIN elsewhere e ON e.application_id = p.application_id
         WHERE coalesce(p.emptied_date, p.delivered_on) BETWEEN first_day AND last_day
           AND (providers IS NULL OR p.service_provider_id = ANY (providers)) AND (wards IS NULL OR p.ward = ANY (wards))
    ), judged AS (
        SELECT m.*, coalesce(m.hours >= min_age_h, false) AS f1, -- in decimals, so that what lies on a limit is not flagged
               coalesce(m.delivered_m3 < ratio_low::numeric * m.volume_m3 OR m.delivered_m3 > ratio_high::numeric * m.volume_m3, false) AS f2,
               coalesce(m.volume_m3 > overload::numeric * m.trips * m.capacity_m3, false) AS f3, coalesce(m.took < m.must_take, false) AS f4, coalesce(m.gap < m.minutes * fast_share, false) AS f5,
               coalesce(m.gap > m.minutes * slow_factor + slow_min, false) AS f6, coalesce(m.declared_plant_id <> m.delivered_plant_id, false) AS f7,
               m.other_job IS NOT NULL AS f8, m.emptying_id IS NULL AS f9
          FROM measured m
    )
    SELECT j.emptying_id, j.collection_id, j.application_id, j.service_provider_id, j.provider, j.vehicle_id, j.vehicle, j.bin, j.containment_id, j.ward,
           j.emptied_date, j.start_at, j.end_at, j.volume_m3, j.trips, j.declared_plant, j.delivered_on, j.entry_at, j.delivered_plant,
           j.f1::integer + j.f2::integer + j.f3::integer + j.f4::integer + j.f5::integer + j.f6::integer + j.f7::integer + j.f8::integer + j.f9::integer,
           j.f1, round(j.hours::numeric, 1)::double precision, j.f2, j.delivered_m3, round(j.v_ratio::numeric, 2)::double precision, j.f3,
           round(j.l_ratio::numeric, 2)::double precision, j.f4, round(j.took::numeric, 1)::double precision, round(j.must_take::numeric, 1)::double precision, j.f5, j.f6,
           round(j.gap::numeric, 1)::double precision, round(j.m::numeric)::double precision, round(j.minutes::numeric, 1)::double precision, j.way_of, j.f7,
           j.f8, j.other_job, round(j.shared::numeric, 1)::double precision, j.f9, j.geom, public.ST_MakeLine(j.geom, j.plant)
      FROM judged j
     ORDER BY coalesce(j.emptied_date, j.delivered_on), j.application_id, j.emptying_id, j.collection_id;
END
$$;
COMMENT ON FUNCTION umdss.discharge_events(date, date, date, integer[], integer[], double precision, double precision, double precision, double precision,
        double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, integer[],
        double precision[], double precision[]) IS
    'Emptyings of a period, and deliveries without one, each with the numbers and flags of nine tests of plausibility and how many flags there are (umdss 7.14).';

-- Stops of vehicles by water or a drain that no job explains. Times are those of the city.
CREATE FUNCTION umdss.discharge_stops(
    vehicles text[], starts timestamp[], ends timestamp[], points public.geometry[], near_m double precision, slack_min double precision)
RETURNS TABLE (vehicle text, vehicle_id integer, start_at timestamp, end_at timestamp, duration_min double precision, near_kind text, near_key text,
    distance_m double precision, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
    WITH stop AS MATERIALIZED (
        SELECT u.no, u.vehicle, k.id AS vehicle_id, u.t0, u.t1, u.g
          FROM unnest(vehicles, starts, ends, points) WITH ORDINALITY AS u (vehicle, t0, t1, g, no)
          LEFT JOIN LATERAL (SELECT v.id FROM fsm.desludging_vehicles v
                              WHERE v.id::text = u.vehicle OR regexp_replace(lower(v.license_plate_number), '\s', '', 'g') = regexp_replace(lower(u.vehicle), '\s', '', 'g')
                              ORDER BY v.id LIMIT 1) k ON true
    ), visit AS MATERIALIZED (
        SELECT p.vehicle_id, p.start_at AS t0, p.end_at AS t1 FROM umdss.discharge_pairs((SELECT min(s.t0)::date - 1 FROM stop s), (SELECT max(s.t1)::date + 1 FROM stop s)) p
        UNION ALL
        SELECT p.vehicle_id, p.entry_at, p.exit_at FROM umdss.discharge_pairs((SELECT min(s.t0)::date - 1 FROM stop s), (SELECT max(s.t1)::date + 1 FROM stop s)) p
    )
    SELECT s.vehicle, s.vehicle_id, s.t0, s.t1, round(extract(epoch FROM s.t1 - s.t0) / 60, 1)::double precision, n.kind, n.key, round(n.d::numeric, 1)::double precision, s.g
      FROM stop s
     CROSS JOIN LATERAL (
        SELECT x.kind, x.key, x.d
          FROM (SELECT 'water body' AS kind, coalesce(w.name, w.id::text) AS key, public.ST_Distance(w.geom, s.g) AS d FROM layer_info.waterbodys w
                 WHERE public.ST_DWithin(w.geom, s.g, near_m)
                UNION ALL SELECT 'drain', d.code, public.ST_Distance(d.geom, s.g) FROM utility_info.drains d WHERE public.ST_DWithin(d.geom, s.g, near_m)) x
         ORDER BY x.d, x.kind DESC, x.key LIMIT 1) n
     WHERE NOT EXISTS (SELECT 1 FROM visit v WHERE v.vehicle_id = s.vehicle_id AND v.t0 - make_interval(secs => 60 * slack_min) < s.t1
                         AND s.t0 < v.t1 + make_interval(secs => 60 * slack_min))
     ORDER BY s.no
$$;
COMMENT ON FUNCTION umdss.discharge_stops(text[], timestamp[], timestamp[], public.geometry[], double precision, double precision) IS
    'Of the stops handed in, those within a distance of a water body or drain, m, while the vehicle was at no recorded job or plant (umdss 7.14).';
