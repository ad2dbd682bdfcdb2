-- Numbers of the dashboards about buildings (modules 13.2, 13.3; DSH-02, DSH-04). Counts only: they show no record, so they run with their
-- owner's rights, and sql/access/execute.csv says who may ask. A building counts for a year when it existed by its end or its date is unknown.
-- requires: layer_info/10_rules.sql

CREATE VIEW building_info.use_classes AS
SELECT f.id AS functional_use_id, c.class, c.label, c.place,
       CASE WHEN f.code = 'health' THEN 'health' ELSE c.class END AS slice,
       CASE WHEN f.code = 'health' THEN 'Health' ELSE c.label END AS slice_label,
       CASE WHEN f.code = 'health' THEN 5.5 ELSE c.place END AS slice_place
  FROM building_info.functional_uses f
  CROSS JOIN LATERAL (
      SELECT x.class, x.label, x.place
        FROM (VALUES ('residential', 'Residential', 1, f.code = 'residential'), ('commercial', 'Commercial', 2, f.code = 'commercial'),
                     ('industrial', 'Industrial', 3, f.code = 'industrial'), ('mixed', 'Mixed', 4, f.code = 'mixed'),
                     ('institutions', 'Institutions', 5, f.label ILIKE '%institution%'),
                     ('educational', 'Educational', 6, f.code = 'educational'), ('others', 'Others', 7, true)) AS x (class, label, place, fits)
       WHERE x.fits ORDER BY x.place LIMIT 1) c;
COMMENT ON VIEW building_info.use_classes IS 'Use classes. The class of every functional use on cards and charts (modules 13.1).';
COMMENT ON COLUMN building_info.use_classes.functional_use_id IS 'Functional use. Key of the use.';
COMMENT ON COLUMN building_info.use_classes.class IS 'Class. residential, commercial, industrial, mixed, educational, institutions or others.';
COMMENT ON COLUMN building_info.use_classes.label IS 'Class label. Text on cards.';
COMMENT ON COLUMN building_info.use_classes.place IS 'Place. Order of the classes.';
COMMENT ON COLUMN building_info.use_classes.slice IS 'Slice. As the class; health stands by itself.';
COMMENT ON COLUMN building_info.use_classes.slice_label IS 'Slice label. Text in the ring.';
COMMENT ON COLUMN building_info.use_classes.slice_place IS 'Place of the slice. Order in the ring.';

CREATE VIEW building_info.sanitation_classes AS
SELECT s.id AS sanitation_system_id,
       CASE WHEN s.dashboard_display THEN s.id::text ELSE 'others' END AS class,
       CASE WHEN s.dashboard_display THEN s.short_label ELSE 'Others' END AS label,
       CASE WHEN s.dashboard_display THEN s.sort_order ELSE 10000 END AS place
  FROM building_info.sanitation_systems s;
COMMENT ON VIEW building_info.sanitation_classes IS 'Sanitation classes. The system itself where it has a card of its own, else Others (modules 13.1).';
COMMENT ON COLUMN building_info.sanitation_classes.sanitation_system_id IS 'Sanitation system. Key of the system.';
COMMENT ON COLUMN building_info.sanitation_classes.class IS 'Class. Number of the system, or others.';
COMMENT ON COLUMN building_info.sanitation_classes.label IS 'Class label. Text on cards.';
COMMENT ON COLUMN building_info.sanitation_classes.place IS 'Place. Order of the classes.';

CREATE FUNCTION building_info.use_cards(p_year integer DEFAULT NULL, p_ward integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH counted AS (
        SELECT b.functional_use_id, count(*) AS number
          FROM building_info.buildings b
         WHERE (p_year IS NULL OR b.construction_year IS NULL OR b.construction_year <= p_year) AND (p_ward IS NULL OR b.ward = p_ward)
         GROUP BY b.functional_use_id
    ), named AS (
        SELECT c.number, coalesce(u.class, 'others') AS class FROM counted c LEFT JOIN building_info.use_classes u USING (functional_use_id)
    )
    SELECT NULL::text, 0::numeric, 'all'::text, 'Total'::text, NULL::numeric, NULL::text, NULL::text, coalesce(sum(number), 0)::numeric, NULL::text FROM named
    UNION ALL
    SELECT NULL, k.place, k.class, k.label, NULL, NULL, NULL,
           coalesce((SELECT sum(n.number) FROM named n WHERE n.class = k.class), 0), k.uses
      FROM (SELECT u.class, u.label, u.place, string_agg(f.label, ', ' ORDER BY f.sort_order) AS uses
              FROM building_info.use_classes u JOIN building_info.functional_uses f ON f.id = u.functional_use_id
             GROUP BY u.class, u.label, u.place) k
     ORDER BY 2
$$;
COMMENT ON FUNCTION building_info.use_cards(integer, integer) IS
    'Buildings in all and by use class, of a year''s end and a ward; buildings without a use are among the others. Number.';

CREATE FUNCTION building_info.use_slices(p_year integer DEFAULT NULL, p_ward integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH counted AS (
        SELECT b.functional_use_id, count(*) AS number
          FROM building_info.buildings b
         WHERE (p_year IS NULL OR b.construction_year IS NULL OR b.construction_year <= p_year) AND (p_ward IS NULL OR b.ward = p_ward)
         GROUP BY b.functional_use_id
    )
    SELECT NULL::text, k.place::numeric, k.class, k.label, 1::numeric, 'buildings'::text, 'Buildings'::text,
           coalesce((SELECT sum(n.number) FROM counted n LEFT JOIN building_info.use_classes u USING (functional_use_id)
                      WHERE coalesce(u.slice, 'others') = k.class), 0)::numeric, k.uses
      FROM (SELECT u.slice AS class, u.slice_label AS label, u.slice_place AS place, string_agg(f.label, ', ' ORDER BY f.sort_order) AS uses
              FROM building_info.use_classes u JOIN building_info.functional_uses f ON f.id = u.functional_use_id
             GROUP BY u.slice, u.slice_label, u.slice_place) k
     ORDER BY k.place
$$;
COMMENT ON FUNCTION building_info.use_slices(integer, integer) IS
    'Buildings by the eight slices of use: health stands apart from the institutions. Number.';

CREATE FUNCTION building_info.sanitation_cards(p_year integer DEFAULT NULL, p_ward integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH counted AS (
        SELECT b.sanitation_system_id, count(*) AS number
          FROM building_info.buildings b
         WHERE (p_year IS NULL OR b.construction_year IS NULL OR b.construction_year <= p_year) AND (p_ward IS NULL OR b.ward = p_ward)
         GROUP BY b.sanitation_system_id
    ), classes AS (
        SELECT c.class, c.label, c.place, CASE WHEN c.class = 'others' THEN string_agg(s.short_label, ', ' ORDER BY s.sort_order) END AS systems
          FROM building_info.sanitation_classes c JOIN building_info.sanitation_systems s ON s.id = c.sanitation_system_id
         GROUP BY c.class, c.label, c.place
        UNION ALL SELECT 'none', 'No data', 20000, NULL
    )
    SELECT NULL::text, k.place::numeric, k.class, k.label, 1::numeric, 'buildings'::text, 'Buildings'::text,
           coalesce((SELECT sum(n.number) FROM counted n LEFT JOIN building_info.sanitation_classes c USING (sanitation_system_id)
                      WHERE coalesce(c.class, 'none') = k.class), 0)::numeric, k.systems
      FROM classes k ORDER BY k.place
$$;
COMMENT ON FUNCTION building_info.sanitation_cards(integer, integer) IS
    'Buildings by sanitation class, with Others and No data, of a year''s end and a ward. Number (D-30).';

CREATE FUNCTION building_info.buildings_by_ward(p_year integer DEFAULT NULL, p_ward integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH counted AS (
        SELECT b.ward, count(*) AS number FROM building_info.buildings b
         WHERE (p_year IS NULL OR b.construction_year IS NULL OR b.construction_year <= p_year) AND (p_ward IS NULL OR b.ward = p_ward)
         GROUP BY b.ward
    )
    SELECT NULL::text, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'none'), coalesce(w.ward::text, 'No ward'),
           1::numeric, 'buildings'::text, 'Buildings'::text, coalesce(c.number, 0)::numeric, w.name
      FROM layer_info.wards w FULL JOIN counted c ON c.ward = w.ward
     WHERE p_ward IS NULL OR w.ward = p_ward
     ORDER BY 2
$$;
COMMENT ON FUNCTION building_info.buildings_by_ward(integer, integer) IS 'Buildings of every ward (DSH-04), of a year''s end. Number.';

CREATE FUNCTION building_info.features_by_ward(p_ward integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH counted AS (
        SELECT CASE WHEN grouping(f.floors) = 0 THEN 'floors' WHEN grouping(b.structure_type_id) = 0 THEN 'structure' ELSE 'toilet' END AS part,
               b.ward, f.floors, b.structure_type_id, b.toilet_status, count(*) AS number
          FROM building_info.buildings b
          CROSS JOIN LATERAL (SELECT CASE WHEN b.floor_count > 0 THEN least(b.floor_count, 5) END AS floors) f
         WHERE p_ward IS NULL OR b.ward = p_ward
         GROUP BY GROUPING SETS ((b.ward, f.floors), (b.ward, b.structure_type_id), (b.ward, b.toilet_status))
    ), named AS (
        SELECT c.part, c.ward, c.number,
               CASE c.part WHEN 'floors' THEN coalesce(c.floors, 1000) WHEN 'structure' THEN coalesce(s.sort_order, 1000)
                    ELSE CASE c.toilet_status WHEN true THEN 1 WHEN false THEN 2 ELSE 1000 END END AS place,
               coalesce(CASE c.part WHEN 'floors' THEN c.floors::text WHEN 'structure' THEN s.id::text ELSE c.toilet_status::text END, 'none') AS key,
               coalesce(CASE c.part
                   WHEN 'floors' THEN CASE c.floors WHEN 1 THEN '1 floor' WHEN 5 THEN '5 floors or more' ELSE c.floors || ' floors' END
                   WHEN 'structure' THEN s.label
                   ELSE CASE c.toilet_status WHEN true THEN 'With toilet' WHEN false THEN 'Without toilet' END END, 'No data') AS label
          FROM counted c LEFT JOIN building_info.structure_types s ON s.id = c.structure_type_id
    )
    SELECT p.part, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'none'), coalesce(w.ward::text, 'No ward'),
           n.place::numeric, n.key, n.label, coalesce(n.number, 0)::numeric, w.name
      FROM (VALUES ('floors'), ('structure'), ('toilet')) AS p (part)
      CROSS JOIN (SELECT ward, name FROM layer_info.wards UNION ALL SELECT NULL, NULL) w
      LEFT JOIN named n ON n.part = p.part AND n.ward IS NOT DISTINCT FROM w.ward
     WHERE (w.ward IS NOT NULL OR n.number IS NOT NULL) AND (p_ward IS NULL OR w.ward = p_ward)
     ORDER BY 1, 2, 5
$$;
COMMENT ON FUNCTION building_info.features_by_ward(integer) IS
    'Buildings of every ward by floors (part floors), structure type (structure) and presence of a toilet (toilet). Number.';

CREATE FUNCTION building_info.codes_by_ward(p_ward integer DEFAULT NULL) RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH counted AS (
        SELECT b.ward, count(*) AS number, count(b.watersupply_pipe_code) AS pipe, count(b.swm_customer_id) AS swm, count(b.tax_code) AS tax
          FROM building_info.buildings b WHERE p_ward IS NULL OR b.ward = p_ward GROUP BY b.ward
    )
    SELECT x.part, coalesce(w.ward, 1000000)::numeric, coalesce(w.ward::text, 'none'), coalesce(w.ward::text, 'No ward'),
           x.place::numeric, x.key, x.label, x.number::numeric, w.name
      FROM layer_info.wards w FULL JOIN counted c ON c.ward = w.ward
      CROSS JOIN LATERAL (VALUES
          ('pipe', 1, 'true', 'With pipe code', coalesce(c.pipe, 0)), ('pipe', 2, 'false', 'Without pipe code', coalesce(c.number - c.pipe, 0)),
          ('swm', 1, 'true', 'With customer ID', coalesce(c.swm, 0)), ('swm', 2, 'false', 'Without customer ID', coalesce(c.number - c.swm, 0)),
          ('tax', 1, 'true', 'With tax code', coalesce(c.tax, 0)), ('tax', 2, 'false', 'Without tax code', coalesce(c.number - c.tax, 0))
      ) AS x (part, place, key, label, number)
     WHERE p_ward IS NULL OR w.ward = p_ward
     ORDER BY 1, 2, 5
$$;
COMMENT ON FUNCTION building_info.codes_by_ward(integer) IS
    'Buildings of every ward with and without water pipe code (part pipe), solid-waste customer ID (swm) and tax code (tax). Number.';

CREATE FUNCTION building_info.survey_summary() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, 1::numeric, 'pending'::text, 'Pending'::text, NULL::numeric, NULL::text, NULL::text, count(*)::numeric,
           min(s.collected_date)::text
      FROM building_info.building_surveys s WHERE s.is_enabled
$$;
COMMENT ON FUNCTION building_info.survey_summary() IS 'Field surveys that wait for approval; the note is the day of the oldest. Number (modules 13.7).';
