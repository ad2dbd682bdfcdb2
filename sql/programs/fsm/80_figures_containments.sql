-- Numbers of the dashboards about containments (modules 13.2, 13.4). City-wide for everybody who may ask (DSH-03); counts only.
-- A containment counts for a year when it was built by its end or the day is unknown (DSH-02).
-- requires: fsm/10_containment_status.sql

CREATE VIEW fsm.containment_groups AS
SELECT t.id AS type_id, g.place, g.name AS label, g.key
  FROM fsm.containment_types t
  JOIN (SELECT x.map_display AS name, min(x.sort_order) AS place, min(x.family) AS key FROM fsm.containment_types x GROUP BY x.map_display) g
    ON g.name = t.map_display;
COMMENT ON VIEW fsm.containment_groups IS 'Containment groups. The group of every containment type on maps and charts (modules 13.1).';
COMMENT ON COLUMN fsm.containment_groups.type_id IS 'Containment type. Key of the type.';
COMMENT ON COLUMN fsm.containment_groups.place IS 'Place. Order of the groups.';
COMMENT ON COLUMN fsm.containment_groups.label IS 'Group. Text in legends.';
COMMENT ON COLUMN fsm.containment_groups.key IS 'Key. Family of the group.';

CREATE FUNCTION fsm.containments_by_group(p_year integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH counted AS (
        SELECT c.type_id, count(*) AS number FROM fsm.containments c
         WHERE p_year IS NULL OR c.construction_date IS NULL OR c.construction_date <= make_date(p_year, 12, 31)
         GROUP BY c.type_id
    )
    SELECT NULL::text, g.place::numeric, g.key, g.label, 1::numeric, 'containments'::text, 'Containments'::text,
           coalesce(sum(c.number), 0)::numeric, NULL::text
      FROM fsm.containment_groups g LEFT JOIN counted c ON c.type_id = g.type_id
     GROUP BY g.place, g.key, g.label ORDER BY g.place
$$;
COMMENT ON FUNCTION fsm.containments_by_group(integer) IS 'Containments by group, of a year''s end. Number.';

CREATE FUNCTION fsm.containments_by_ward(p_year integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH linked AS (
        SELECT DISTINCT b.ward, c.id, c.type_id
          FROM building_info.build_contains l
          JOIN building_info.buildings b ON b.bin = l.bin
          JOIN fsm.containments c ON c.id = l.containment_id
         WHERE p_year IS NULL OR c.construction_date IS NULL OR c.construction_date <= make_date(p_year, 12, 31)
    ), counted AS (
        SELECT k.ward, g.place, g.key, g.label, count(*) AS number
          FROM linked k JOIN fsm.containment_groups g ON g.type_id = k.type_id GROUP BY k.ward, g.place, g.key, g.label
    )
    SELECT NULL::text, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'none'), coalesce(w.ward::text, 'No ward'),
           c.place::numeric, c.key, c.label, coalesce(c.number, 0)::numeric, w.name
      FROM layer_info.wards w FULL JOIN counted c ON c.ward = w.ward ORDER BY 2, 5
$$;
COMMENT ON FUNCTION fsm.containments_by_ward(integer) IS
    'Containments linked to buildings of every ward, by group; one that serves two wards counts in both. Number.';

CREATE FUNCTION fsm.containments_by_landuse() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH piece AS MATERIALIZED (
        -- Cut into small pieces, a big area is compared with few points (a quarter of the time).
        SELECT u.class, public.ST_Subdivide(u.geom, 64) AS geom FROM layer_info.landuses u WHERE u.class IS NOT NULL
    ), found AS (
        -- One class each: where two areas meet, the first counts.
        SELECT c.id, min(u.class) AS class FROM piece u JOIN fsm.containments c ON public.ST_Intersects(u.geom, c.geom) GROUP BY c.id
    ), placed AS (
        SELECT c.id, c.type_id, f.class FROM fsm.containments c LEFT JOIN found f ON f.id = c.id
    ), counted AS (
        SELECT p.class, g.place, g.key, g.label, count(*) AS number
          FROM placed p JOIN fsm.containment_groups g ON g.type_id = p.type_id GROUP BY p.class, g.place, g.key, g.label
    )
    SELECT NULL::text, coalesce(k.sort_order, 1000)::numeric, coalesce(c.class, 'none'), coalesce(k.label, c.class, 'No data'),
           c.place::numeric, c.key, c.label, c.number::numeric, NULL::text
      FROM counted c LEFT JOIN layer_info.landuse_classes k ON k.code = c.class ORDER BY 2, 3, 5
$$;
COMMENT ON FUNCTION fsm.containments_by_landuse() IS 'Containments by group within each class of land use, by their place. Number.';

CREATE FUNCTION fsm.containments_by_use() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH linked AS (
        SELECT b.functional_use_id, b.ward, c.type_id, count(*) AS number
          FROM building_info.build_contains l
          JOIN building_info.buildings b ON b.bin = l.bin
          JOIN fsm.containments c ON c.id = l.containment_id
         GROUP BY b.functional_use_id, b.ward, c.type_id
    ), by_use AS (
        SELECT k.functional_use_id, g.place, g.key, g.label, sum(k.number) AS number
          FROM linked k JOIN fsm.containment_groups g ON g.type_id = k.type_id GROUP BY k.functional_use_id, g.place, g.key, g.label
    ), by_ward AS (
        SELECT k.ward, g.place, g.key, g.label, sum(k.number) AS number
          FROM linked k JOIN fsm.containment_groups g ON g.type_id = k.type_id
          JOIN building_info.functional_uses f ON f.id = k.functional_use_id AND f.code = 'residential'
         GROUP BY k.ward, g.place, g.key, g.label
    )
    SELECT 'use'::text, coalesce(f.sort_order, 1000)::numeric, coalesce(f.id::text, 'none'), coalesce(f.label, 'No data'),
           u.place::numeric, u.key, u.label, u.number::numeric, NULL::text
      FROM by_use u LEFT JOIN building_info.functional_uses f ON f.id = u.functional_use_id
    UNION ALL
    SELECT 'residential', coalesce(w.ward, 1000000), coalesce(w.ward::text, 'none'), coalesce(w.ward::text, 'No ward'),
           r.place, r.key, r.label, coalesce(r.number, 0), w.name
      FROM layer_info.wards w FULL JOIN by_ward r ON r.ward = w.ward
     ORDER BY 1, 2, 5
$$;
COMMENT ON FUNCTION fsm.containments_by_use() IS
    'Links of buildings and containments by group: within each functional use (part use), and of residential buildings in every ward (residential). Number.';

CREATE FUNCTION fsm.containments_due() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH month AS (
        SELECT n, (date_trunc('month', CURRENT_DATE) + make_interval(months => n))::date AS first_day FROM generate_series(0, 11) AS n
    ), counted AS (
        SELECT date_trunc('month', s.next_emptying_date)::date AS first_day, count(*) AS number
          FROM fsm.containment_status s
         WHERE s.next_emptying_date >= CURRENT_DATE AND s.next_emptying_date < (date_trunc('month', CURRENT_DATE) + interval '12 months')::date
         GROUP BY 1
    )
    SELECT NULL::text, m.n::numeric, to_char(m.first_day, 'YYYY-MM'), to_char(m.first_day, 'YYYY-MM'), 1::numeric, 'containments'::text,
           'Containments'::text, coalesce(c.number, 0)::numeric, NULL::text
      FROM month m LEFT JOIN counted c ON c.first_day = m.first_day ORDER BY m.n
$$;
COMMENT ON FUNCTION fsm.containments_due() IS 'Containments due for emptying in this month (from today) and the eleven after it. Number.';
