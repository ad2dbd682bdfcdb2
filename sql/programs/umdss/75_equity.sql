-- Who gets less of a service: low-income households against the others, women's buildings against men's. Spec: umdss.md 7.10.
-- Rates and means of groups only, so with the owner's rights; groups too small to be told apart from their households are hidden, and with them
-- whatever they could be worked out from. Payments, emptyings and the owner's sex are never shown for fewer than five, whoever asks: a kept run is read by others.
-- requires: umdss/31_lists.sql
-- requires: umdss/40_decision.sql
-- requires: building_info/40_sanitation_status.sql

CREATE FUNCTION umdss.wilson(successes double precision, n double precision, OUT low double precision, OUT high double precision)
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE WHEN x.half IS NOT NULL THEN greatest(0, x.middle - x.half) END, CASE WHEN x.half IS NOT NULL THEN least(1, x.middle + x.half) END
      FROM (SELECT (q.p + q.z2 / (2 * q.n)) / (1 + q.z2 / q.n) AS middle, sqrt(q.z2 * (q.p * (1 - q.p) / q.n + q.z2 / (4 * q.n * q.n))) / (1 + q.z2 / q.n) AS half
              FROM (SELECT m.n, least(successes / m.n, 1) AS p, 1.959963984540054::double precision ^ 2 AS z2
                      FROM (SELECT nullif(wilson.n, 0) AS n) m) q) x
$$;
COMMENT ON FUNCTION umdss.wilson(double precision, double precision) IS 'Wilson''s 95 % interval of a share, 0 to 1; nothing for no case.';

CREATE FUNCTION umdss.equity_units(unit text) RETURNS TABLE (unit_id integer, name text, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT w.ward, w.name, w.geom::public.geometry FROM layer_info.wards w WHERE unit = 'ward'
    UNION ALL SELECT g.id, NULL, g.geom::public.geometry FROM layer_info.grids g WHERE unit = 'grid'
    UNION ALL SELECT c.id, c.community_name, c.geom::public.geometry FROM layer_info.low_income_communities c WHERE unit = 'lic'
    ORDER BY 1
$$;
COMMENT ON FUNCTION umdss.equity_units(text) IS 'Areas that are compared: wards, grid cells, or low-income communities (lic).';

-- A building belongs to a ward or cell by its point, to a community by its record. Whose owner's sex is not known is neither.
CREATE FUNCTION umdss.equity_houses(unit text, by_owner boolean)
RETURNS TABLE (bin text, unit_id integer, side text, households integer, population integer)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    ids integer[];
    shapes public.geometry[];
BEGIN
    SELECT coalesce(array_agg(u.unit_id ORDER BY u.unit_id), '{}'), coalesce(array_agg(u.geom ORDER BY u.unit_id), '{}') INTO ids, shapes
      FROM umdss.equity_units(unit) u WHERE unit <> 'lic';
    RETURN QUERY
    WITH place AS (
        SELECT a.bin, ids[a.area_no] AS unit_id FROM umdss.area_buildings(shapes, array_fill(0::double precision, ARRAY[cardinality(ids)]), 1) a
        UNION ALL SELECT b.bin, b.lic_id FROM building_info.buildings b WHERE unit = 'lic' AND b.lic_id IS NOT NULL
    )
    SELECT b.bin, p.unit_id,
           CASE WHEN NOT by_owner THEN CASE WHEN b.lic_id IS NOT NULL OR b.low_income_hh THEN 'focus' ELSE 'other' END
                ELSE CASE o.owner_gender WHEN 'Female' THEN 'focus' WHEN 'Male' THEN 'other' ELSE 'none' END END,
           coalesce(b.household_served, 0), coalesce(b.population_served, 0)
      FROM building_info.buildings b
      LEFT JOIN place p ON p.bin = b.bin
      LEFT JOIN building_info.owners o ON by_owner AND o.bin = b.bin;
END
$$;
COMMENT ON FUNCTION umdss.equity_houses(text, boolean) IS
    'Buildings with their ward, cell or community and the group of their households: focus, other, none. Works with the rights of the person who asks.';

-- n cases, their sum and sum of squares, a row a building (an emptying, where emptyings are counted). A share sums ones and zeros.
CREATE FUNCTION umdss.equity_cases(indicators text[], as_of date, years integer, road_width_m double precision, hose_m double precision, unknown_is_wide boolean)
RETURNS TABLE (indicator text, bin text, n double precision, total double precision, squares double precision)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    today date := umdss.day_of(as_of);
    since date := (today - make_interval(years => equity_cases.years))::date;
    year_ago date := (today - interval '1 year')::date;
BEGIN
    IF indicators && ARRAY['private_toilet', 'sewer'] THEN RETURN QUERY
        SELECT k.indicator, b.bin, b.household_served::double precision, k.s::double precision, k.s::double precision
          FROM building_info.buildings b
         CROSS JOIN LATERAL (VALUES
            ('private_toilet', CASE WHEN b.toilet_status THEN least(coalesce(b.household_with_private_toilet, b.household_served), b.household_served) ELSE 0 END),
            ('sewer', CASE WHEN b.sanitation_system_id = 1 THEN b.household_served ELSE 0 END)) k (indicator, s)
         WHERE b.household_served > 0 AND k.indicator = ANY (indicators);
    END IF;
    IF 'safe_system' = ANY (indicators) THEN RETURN QUERY
        SELECT 'safe_system', t.bin, t.household_served::double precision, x.s, x.s
          FROM building_info.sanitation_status t
         CROSS JOIN LATERAL (SELECT CASE WHEN t.safely_managed THEN t.household_served ELSE 0 END::double precision AS s) x WHERE t.household_served > 0;
    END IF;
    IF indicators && ARRAY['overdue', 'emptied'] THEN RETURN QUERY
        WITH tank AS MATERIALIZED (
            SELECT l.bin, l.containment_id FROM building_info.build_contains l
              JOIN building_info.buildings b ON b.bin = l.bin AND b.household_served > 0 AND umdss.is_onsite(b.sanitation_system_id)
              JOIN fsm.containments c ON c.id = l.containment_id AND c.decommissioned_date IS NULL
        ), house AS (
            SELECT t.bin, bool_or(coalesce(z.next_emptying_date < today, false)) AS overdue,
                   bool_or(coalesce(z.last_emptied_date > since AND z.last_emptied_date <= today, false)) AS emptied
              FROM tank t
              JOIN umdss.containment_states((SELECT array_agg(DISTINCT x.containment_id) FROM tank x), today) z ON z.containment_id = t.containment_id
             GROUP BY t.bin
        )
        SELECT k.indicator, h.bin, b.household_served::double precision, x.s, x.s
          FROM house h JOIN building_info.buildings b ON b.bin = h.bin
         CROSS JOIN LATERAL (VALUES ('overdue', h.overdue), ('emptied', h.emptied)) k (indicator, yes)
         CROSS JOIN LATERAL (SELECT CASE WHEN k.yes THEN b.household_served ELSE 0 END::double precision AS s) x
         WHERE k.indicator = ANY (indicators);
    END IF;
    IF 'hard_to_reach' = ANY (indicators) THEN RETURN QUERY
        SELECT 'hard_to_reach', b.bin, b.household_served::double precision, x.s, x.s
          FROM building_info.buildings b
          LEFT JOIN umdss.hard_to_reach(road_width_m, hose_m, 0, true, unknown_is_wide, NULL, NULL) h ON h.bin = b.bin
         CROSS JOIN LATERAL (SELECT CASE WHEN h.bin IS NOT NULL THEN b.household_served ELSE 0 END::double precision AS s) x
         WHERE b.household_served > 0 AND umdss.is_onsite(b.sanitation_system_id) AND b.geom IS NOT NULL;
    END IF;
    IF 'water_paid' = ANY (indicators) THEN RETURN QUERY
        SELECT 'water_paid', b.bin, 1::double precision, x.s, x.s
          FROM building_info.buildings b
          JOIN watersupply_info.watersupply_payments p
            ON p.water_customer_id = b.water_customer_id AND p.batch_id = (SELECT watersupply_info.current_batch())
         CROSS JOIN LATERAL (SELECT coalesce(p.last_payment_date > year_ago AND p.last_payment_date <> DATE '1970-01-01', false)::integer::double precision AS s) x
         WHERE b.building_associated_to IS NULL;
    END IF;
    IF 'toilet_m' = ANY (indicators) THEN RETURN QUERY
        WITH toilet AS MATERIALIZED (
            SELECT coalesce(t.geom, h.point)::public.geometry AS g FROM fsm.toilets t LEFT JOIN building_info.buildings h ON h.bin = t.bin
             WHERE t.status AND coalesce(t.geom, h.point) IS NOT NULL
        )
        SELECT 'toilet_m', b.bin, b.household_served::double precision, b.household_served * d.m, b.household_served * d.m * d.m
          FROM building_info.buildings b
         CROSS JOIN LATERAL (SELECT min(public.ST_Distance(t.g, b.point)) AS m FROM toilet t) d
         WHERE b.household_served > 0 AND NOT b.toilet_status AND d.m IS NOT NULL;
    END IF;
    IF indicators && ARRAY['response_days', 'price_m3'] THEN RETURN QUERY
        SELECT k.indicator, a.bin, 1::double precision, k.s, k.s * k.s
          FROM fsm.applications a
          JOIN LATERAL (SELECT e.emptied_date, e.total_cost, e.volume_of_sludge FROM fsm.emptyings e WHERE e.application_id = a.id
                         ORDER BY e.emptied_date, e.id LIMIT 1) e ON e.emptied_date > since AND e.emptied_date <= today
         CROSS JOIN LATERAL (VALUES
            ('response_days', nullif(greatest(e.emptied_date - a.application_date, -1), -1)::double precision),
            ('price_m3', (e.total_cost / nullif(e.volume_of_sludge, 0))::double precision)) k (indicator, s)
         WHERE k.indicator = ANY (indicators) AND k.s IS NOT NULL;
    END IF;
END
$$;
COMMENT ON FUNCTION umdss.equity_cases(text[], date, integer, double precision, double precision, boolean) IS
    'Cases of the indicators of equity by building: number, sum, sum of squares; households, except customers of the water supply and emptyings. Works with the rights of the person who asks.';

-- A row an area of each kind asked for, indicator and group: -1 is what lies in no area, -2 the city. A community is compared with the households of the city that are in none
-- and not poor.
CREATE FUNCTION umdss.equity_sums(
    units text[], by_owner boolean, indicators text[], as_of date, years integer, road_width_m double precision, hose_m double precision,
    unknown_is_wide boolean)
RETURNS TABLE (unit text, unit_id integer, name text, indicator text, side text, households bigint, population bigint, n double precision, total double precision,
    squares double precision, of_city boolean)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
BEGIN
    RETURN QUERY
    WITH house AS MATERIALIZED (
        SELECT u.unit, h.bin, coalesce(h.unit_id, -1) AS unit_id, h.side, h.households, h.population
          FROM unnest(units) AS u (unit) CROSS JOIN LATERAL umdss.equity_houses(u.unit, by_owner) h
    ), people AS (
        SELECT h.unit, CASE WHEN grouping(h.unit_id) = 1 THEN -2 ELSE h.unit_id END AS unit_id, h.side, sum(h.households) AS households,
               sum(h.population) AS population
          FROM house h GROUP BY GROUPING SETS ((h.unit, h.unit_id, h.side), (h.unit, h.side))
    ), counted AS (
        SELECT h.unit, CASE WHEN grouping(h.unit_id) = 1 THEN -2 ELSE h.unit_id END AS unit_id, c.indicator, h.side, sum(c.n) AS n, sum(c.total) AS total, sum(c.squares) AS squares
          FROM umdss.equity_cases(indicators, as_of, years, road_width_m, hose_m, unknown_is_wide) c JOIN house h ON h.bin = c.bin
         GROUP BY GROUPING SETS ((c.indicator, h.unit, h.unit_id, h.side), (c.indicator, h.unit, h.side))
    ), cell AS (
        SELECT u.unit, a.unit_id, a.name, k.code, d.side, x.of_city, CASE WHEN x.of_city THEN -2 ELSE a.unit_id END AS from_id
          FROM unnest(units) AS u (unit)
         CROSS JOIN LATERAL (SELECT e.unit_id, e.name FROM umdss.equity_units(u.unit) e UNION ALL VALUES (-1, NULL), (-2, NULL)) a
         CROSS JOIN unnest(indicators) AS k (code)
         CROSS JOIN (VALUES ('focus'), ('other'), ('none')) d (side)
         CROSS JOIN LATERAL (SELECT u.unit = 'lic' AND NOT by_owner AND d.side = 'other' AND a.unit_id >= 0 AS of_city) x
    )
    SELECT l.unit, l.unit_id, l.name, l.code, l.side, coalesce(p.households, 0), coalesce(p.population, 0), coalesce(c.n, 0), coalesce(c.total, 0), coalesce(c.squares, 0), l.of_city
      FROM cell l
      LEFT JOIN people p ON p.unit = l.unit AND p.unit_id = l.from_id AND p.side = l.side
      LEFT JOIN counted c ON c.unit = l.unit AND c.unit_id = l.from_id AND c.side = l.side AND c.indicator = l.code;
END
$$;
COMMENT ON FUNCTION umdss.equity_sums(text[], boolean, text[], date, integer, double precision, double precision, boolean) IS
    'Households, people and cases of the indicators of equity by area and group. Works with the rights of the person who asks.';

CREATE FUNCTION umdss.equity_gaps(
    units text[], by_owner boolean, indicators text[], as_of date, years integer, road_width_m double precision, hose_m double precision,
    unknown_is_wide boolean, least_households integer, wards integer[])
RETURNS TABLE (unit text, unit_id integer, name text, indicator text, status text, focus_households bigint, focus_population bigint, focus_n bigint, focus_value numeric,
    focus_low numeric, focus_high numeric, other_households bigint, other_n bigint, other_value numeric, other_low numeric, other_high numeric, gap numeric,
    ratio numeric, significant boolean, need numeric, need_rank integer, level numeric, pct_focus numeric, level_class integer, share_class integer,
    dissimilarity numeric)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    rest constant integer := -1;
    city constant integer := -2;
    fewest constant integer := 5;
    unknown text := (SELECT min(i) FROM unnest(indicators) i WHERE i NOT IN ('private_toilet', 'safe_system', 'sewer', 'overdue', 'emptied', 'hard_to_reach',
        'water_paid', 'toilet_m', 'response_days', 'price_m3'));
BEGIN
    IF unknown IS NOT NULL THEN
        PERFORM imis.refuse('umdss_equity_indicator', format('There is no indicator of equity “%s”. Choose one of the list.', unknown));
    ELSIF NOT units <@ ARRAY['ward', 'grid', 'lic'] THEN
        PERFORM imis.refuse('umdss_equity_unit', format('“%s” is no area to compare. Choose wards, grid cells or low-income communities.', units));
    END IF;
    RETURN QUERY
    WITH kind AS (
        SELECT k.code, k.is_rate, k.less_is_better, array_position(indicators, k.code) AS place,
               greatest(least_households, CASE WHEN by_owner OR k.personal THEN fewest ELSE 1 END) AS least_n
          FROM (VALUES ('private_toilet', true, false, false), ('safe_system', true, false, false), ('sewer', true, false, false), ('overdue', true, true, false),
                       ('emptied', true, false, false), ('hard_to_reach', true, true, false), ('water_paid', true, false, true), ('toilet_m', false, true, false),
                       ('response_days', false, true, true), ('price_m3', false, true, true)) k (code, is_rate, less_is_better, personal)
         WHERE k.code = ANY (indicators)
    ), cell AS MATERIALIZED (
        SELECT c.*, k.is_rate, k.less_is_better, k.place, k.least_n, least(c.households, c.n) AS m,
               (c.n > 0 AND (c.n < k.least_n OR c.households < k.least_n)) OR (c.households > 0 AND c.households < k.least_n) AS small
          FROM umdss.equity_sums(units, by_owner, indicators, as_of, years, road_width_m, hose_m, unknown_is_wide) c JOIN kind k ON k.code = c.indicator
    ), ordered AS (
        -- what is hidden must not be the rest of a sum: as long as all that is hidden together is too small, the next smallest is hidden as well
        SELECT e.*, bool_or(e.small AND e.unit_id >= 0) OVER (PARTITION BY e.unit, e.indicator, e.side) AS some_small,
               coalesce(sum(e.m) FILTER (WHERE e.unit_id <> city) OVER (PARTITION BY e.unit, e.indicator, e.side ORDER BY e.unit_id = rest DESC, e.m, e.unit_id
                                                   ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
          FROM cell e
    ), shown AS (
        SELECT o.*, o.small OR (o.some_small AND o.m > 0 AND o.unit_id >= 0 AND NOT o.of_city AND o.before < o.least_n) AS hidden FROM ordered o
    ), measured AS (
        SELECT w.*, CASE WHEN w.n > 0 THEN w.total / nullif(w.n, 0) * CASE WHEN w.is_rate THEN 100 ELSE 1 END END AS value,
               CASE WHEN w.is_rate THEN 100 * i.low WHEN w.n > 1 THEN w.total / nullif(w.n, 0) - e.half END AS low,
               CASE WHEN w.is_rate THEN 100 * i.high WHEN w.n > 1 THEN w.total / nullif(w.n, 0) + e.half END AS high
          FROM shown w
          LEFT JOIN LATERAL umdss.wilson(w.total, w.n) i ON w.is_rate
          LEFT JOIN LATERAL (SELECT 1.959963984540054 * sqrt(greatest(w.squares - w.total * w.total / nullif(w.n, 0), 0) / nullif(w.n - 1, 0) / nullif(w.n, 0)) AS half) e ON NOT w.is_rate
    ), sides AS (
        SELECT f.unit, f.unit_id, f.name, f.indicator AS code, f.place, f.is_rate, f.less_is_better,
               CASE WHEN f.hidden OR o.hidden THEN 'too few' WHEN f.n = 0 AND o.n = 0 THEN 'none' WHEN f.n = 0 OR o.n = 0 THEN 'one group' ELSE 'compared' END AS status,
               f.hidden OR o.hidden OR x.hidden AS part_hidden, f.hidden AS f_hidden, o.hidden AS o_hidden,
               f.households AS f_hh, f.population AS f_pop, f.n AS f_n, f.value AS f_v, f.low AS f_low, f.high AS f_high,
               o.households AS o_hh, o.n AS o_n, o.value AS o_v, o.low AS o_low, o.high AS o_high,
               t.v AS level, CASE WHEN t.hh >= f.least_n AND t.n >= f.least_n THEN t.v * CASE WHEN f.less_is_better THEN -1 ELSE 1 END END AS merit,
               CASE WHEN f.unit = 'lic' AND NOT by_owner
                    THEN 100.0 * f.households / nullif(sum(f.households) FILTER (WHERE f.unit_id = city) OVER (PARTITION BY f.unit, f.indicator), 0)
                    ELSE 100.0 * f.households / nullif(t.hh, 0) END AS share, t.a, t.w
          FROM measured f JOIN measured o ON o.unit = f.unit AND o.unit_id = f.unit_id AND o.indicator = f.indicator AND o.side = 'other'
          JOIN measured x ON x.unit = f.unit AND x.unit_id = f.unit_id AND x.indicator = f.indicator AND x.side = 'none'
         CROSS JOIN LATERAL (
            SELECT y.n, y.hh, y.s / nullif(y.n, 0) * CASE WHEN f.is_rate THEN 100 ELSE 1 END AS v, y.s AS a, y.n - y.s AS w
              FROM (SELECT f.n + x.n + CASE WHEN o.of_city THEN 0 ELSE o.n END AS n,
                           f.total + x.total + CASE WHEN o.of_city THEN 0 ELSE o.total END AS s,
                           f.households + x.households + CASE WHEN o.of_city THEN 0 ELSE o.households END AS hh) y) t
         WHERE f.side = 'focus'
    ), breaks AS (
        SELECT r.unit, r.code, min(r.merit) = max(r.merit) AS alike, percentile_disc(ARRAY[1 / 3.0, 2 / 3.0]) WITHIN GROUP (ORDER BY r.merit) AS merit,
               percentile_disc(ARRAY[1 / 3.0, 2 / 3.0]) WITHIN GROUP (ORDER BY r.share) AS share
          FROM sides r WHERE r.unit_id >= 0 AND r.merit IS NOT NULL GROUP BY r.unit, r.code
    ), apart AS (
        -- the households of no unit are one more
        SELECT q.unit, q.code, 0.5 * sum(abs(q.a / nullif(q.whole_a, 0) - q.w / nullif(q.whole_w, 0))) AS d
          FROM (SELECT r.unit, r.code, r.a, r.w, sum(r.a) OVER (PARTITION BY r.unit, r.code) AS whole_a, sum(r.w) OVER (PARTITION BY r.unit, r.code) AS whole_w
                  FROM sides r WHERE r.is_rate AND r.unit_id <> city) q GROUP BY q.unit, q.code
    ), judged AS (
        SELECT r.*, CASE WHEN r.status = 'compared' THEN r.o_v - r.f_v END AS gap,
               CASE WHEN r.status = 'compared' THEN (r.o_v - r.f_v) * CASE WHEN r.less_is_better THEN -1 ELSE 1 END * r.f_pop / CASE WHEN r.is_rate THEN 100 ELSE 1 END END AS need
          FROM sides r
    )
    SELECT j.unit, nullif(j.unit_id, city), j.name, j.code, j.status,
           CASE WHEN NOT j.f_hidden THEN j.f_hh END::bigint, CASE WHEN NOT j.f_hidden THEN j.f_pop END::bigint, CASE WHEN NOT j.f_hidden THEN j.f_n END::bigint,
           CASE WHEN NOT j.f_hidden THEN round(j.f_v::numeric, 2) END, CASE WHEN NOT j.f_hidden THEN round(j.f_low::numeric, 2) END,
           CASE WHEN NOT j.f_hidden THEN round(j.f_high::numeric, 2) END,
           CASE WHEN NOT j.o_hidden THEN j.o_hh END::bigint, CASE WHEN NOT j.o_hidden THEN j.o_n END::bigint, CASE WHEN NOT j.o_hidden THEN round(j.o_v::numeric, 2) END,
           CASE WHEN NOT j.o_hidden THEN round(j.o_low::numeric, 2) END, CASE WHEN NOT j.o_hidden THEN round(j.o_high::numeric, 2) END,
           round(j.gap::numeric, 2), CASE WHEN j.status = 'compared' THEN round((j.f_v / nullif(j.o_v, 0))::numeric, 3) END,
           CASE WHEN j.status = 'compared' THEN coalesce(j.f_high < j.o_low OR j.f_low > j.o_high, false) END, round(j.need::numeric, 2),
           CASE WHEN j.need > 0 AND j.unit_id >= 0 THEN (row_number() OVER (PARTITION BY j.unit, j.code ORDER BY j.unit_id < 0, j.need <= 0, j.need DESC NULLS LAST, j.unit_id))::integer END,
           CASE WHEN NOT j.part_hidden THEN round(j.level::numeric, 2) END, CASE WHEN NOT j.part_hidden THEN round(j.share::numeric, 1) END,
           CASE WHEN j.merit IS NOT NULL AND j.unit_id >= 0 THEN CASE WHEN b.alike THEN 2 ELSE 1 + (j.merit > b.merit[1])::integer + (j.merit > b.merit[2])::integer END END,
           CASE WHEN j.merit IS NOT NULL AND j.unit_id >= 0 THEN 1 + (j.share > b.share[1])::integer + (j.share > b.share[2])::integer END,
           CASE WHEN j.unit_id = city THEN round(p.d::numeric, 3) END
      FROM judged j
      LEFT JOIN breaks b ON b.unit = j.unit AND b.code = j.code
      LEFT JOIN apart p ON p.unit = j.unit AND p.code = j.code
     WHERE j.unit_id <> rest AND (wards IS NULL OR j.unit_id = city OR (j.unit = 'ward' AND j.unit_id = ANY (wards))
           OR (j.unit <> 'ward' AND j.unit_id IN (SELECT u.unit_id FROM umdss.equity_units(j.unit) u WHERE building_info.ward_at(public.ST_PointOnSurface(u.geom)) = ANY (wards))))
     ORDER BY j.unit, j.unit_id, j.place;
END
$$;
COMMENT ON FUNCTION umdss.equity_gaps(text[], boolean, text[], date, integer, double precision, double precision, boolean, integer, integer[]) IS
    'Indicators of equity by area (none: the whole city) and group: value with 95 % interval, gap (others less focus), need, classes of a 3 x 3 map, dissimilarity; groups below the number given are hidden, and what they could be worked out from (umdss 7.10).';
REVOKE ALL ON FUNCTION umdss.equity_gaps(text[], boolean, text[], date, integer, double precision, double precision, boolean, integer, integer[]) FROM PUBLIC;
