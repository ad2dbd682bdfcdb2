-- Parts of the city as they leave the municipality: a part of fewer than five buildings is shown together with its neighbour. Spec: cwis.md 10.4.
-- requires: cwis/25_flow_and_ladder.sql cwis/27_groups.sql

CREATE FUNCTION cwis.outward_part(p_flows jsonb)
RETURNS TABLE (kind text, part text, host text, label text)
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH part AS (
        SELECT f.value ->> 'kind' AS kind, f.value ->> 'part' AS part, (f.value ->> 'buildings')::bigint AS buildings
        FROM jsonb_array_elements(p_flows) f WHERE f.value ->> 'kind' <> 'city'
    ), placed AS (
        SELECT p.*, p.buildings < 5 AS is_small,
               CASE p.kind WHEN 'ward' THEN w.geom WHEN 'community' THEN c.geom END AS geom,
               CASE p.kind WHEN 'ward' THEN CASE WHEN p.part = 'none' THEN 'without ward' ELSE 'Ward ' || p.part END
                           WHEN 'community' THEN coalesce(c.community_name, 'community ' || p.part)
                           ELSE CASE p.part WHEN 'LIC' THEN 'Low-income communities' ELSE 'Rest of the city' END END AS name
        FROM part p
        LEFT JOIN layer_info.wards w ON p.kind = 'ward' AND w.ward::text = p.part
        LEFT JOIN layer_info.low_income_communities c ON p.kind = 'community' AND c.id::text = p.part
    ), hosted AS (
        SELECT p.kind, p.part, p.name,
               -- Of low-income communities and the rest, one cannot stand for the other; and the small one would be the city without the large one (T45).
               CASE WHEN p.kind = 'lic' THEN CASE WHEN NOT EXISTS (SELECT 1 FROM placed n WHERE n.kind = 'lic' AND n.is_small) THEN p.part END
                    WHEN NOT p.is_small THEN p.part
                    ELSE (SELECT n.part FROM placed n WHERE n.kind = p.kind AND NOT n.is_small
                                               ORDER BY public.st_distance(n.geom, p.geom) NULLS LAST, length(n.part), n.part LIMIT 1) END AS host
        FROM placed p
    )
    SELECT h.kind, h.part, h.host, string_agg(o.name, ' with ' ORDER BY (o.part = o.host) DESC, length(o.part), o.part)
    FROM hosted h JOIN hosted o ON o.kind = h.kind AND o.host = h.host
    GROUP BY h.kind, h.part, h.host
$$;
COMMENT ON FUNCTION cwis.outward_part(jsonb) IS
    'For each part of a stored report the part under which it is shown outside the municipality, and the name of that: its own from five buildings on, else the nearest neighbour''s; parts that no other can stand for are left out, and so is what would give them away (cwis.md 10.4, reliability 5).';

CREATE FUNCTION cwis.outward_people(p_groups jsonb, p_flows jsonb, p_member text, p_base text) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
    WITH one AS (
        SELECT g.place, g.value ->> 'kind' AS kind, coalesce(o.host, g.value ->> 'part') AS part, o.label, g.value
        FROM jsonb_array_elements(p_groups) WITH ORDINALITY g(value, place)
        LEFT JOIN cwis.outward_part(p_flows) o ON o.kind = g.value ->> 'kind' AND o.part = g.value ->> 'part'
        WHERE g.value ->> 'kind' = 'city' OR o.host IS NOT NULL
    ), whole AS (
        SELECT o.kind, o.part, min(o.label) AS label, min(o.place) AS place, sum((o.value ->> 'buildings')::bigint) AS buildings,
               sum((o.value ->> 'population')::bigint) AS population, sum((o.value ->> p_base)::numeric) AS base
        FROM one o GROUP BY o.kind, o.part
    ), item AS (
        SELECT o.kind, o.part, i.key, sum((i.value ->> 'people')::numeric) AS people, min(i.value ->> 'percent') AS percent, count(*) AS parts
        FROM one o CROSS JOIN jsonb_each(o.value -> p_member) i GROUP BY o.kind, o.part, i.key
    )
    SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
               'kind', w.kind, 'part', w.part, 'label', coalesce(w.label, 'City'), 'buildings', w.buildings, 'population', w.population,
               p_base, cwis.plain_number(w.base), p_member,
               (SELECT jsonb_object_agg(i.key, jsonb_build_object('people', cwis.plain_number(i.people),
                            'percent', CASE WHEN i.parts = 1 THEN i.percent ELSE round(100 * i.people / nullif(w.base, 0), 2)::text END))
                FROM item i WHERE i.kind = w.kind AND i.part = w.part))) ORDER BY w.place), '[]')
    FROM whole w
$$;
COMMENT ON FUNCTION cwis.outward_people(jsonb, jsonb, text, text) IS
    'Flows or ladder of a stored report (member outcomes or rungs, base classified or ranked) as they are shown outside the municipality, small parts with their neighbour.';

CREATE FUNCTION cwis.outward_values(p_report cwis.report, p_code text) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT jsonb_agg(jsonb_build_object(
               'kind', s.group_kind, 'part', s.part, 'label', s.label,
               'numerator', cwis.plain_number(s.n), 'denominator', cwis.plain_number(s.d),
               'value', CASE WHEN s.parts = 1 THEN round(s.value, s.decimals)
                             WHEN s.kind = 'proportion' THEN least(round(100 * s.n / nullif(s.d, 0), s.decimals), CASE WHEN s.d <> 0 THEN 100 END)
                             ELSE round(CASE WHEN s.unit = '%' THEN 100 ELSE 1 END * s.n / nullif(s.d, 0), s.decimals) END::text,
               'status', CASE WHEN s.parts = 1 THEN s.status WHEN s.d = 0 THEN 'undefined' WHEN s.kind = 'proportion' AND s.n > s.d THEN 'capped'
                              WHEN s.is_assumed THEN 'assumed' ELSE 'ok' END)
               ORDER BY array_position(ARRAY['ward', 'lic', 'community', 'gender'], s.group_kind), length(s.part), s.part)
    FROM (
        SELECT v.group_kind, coalesce(o.host, v.group_value) AS part, min(coalesce(o.label, v.group_value)) AS label, i.kind, i.unit, i.decimals, count(*) AS parts,
               sum(v.numerator) AS n, sum(v.denominator) AS d, min(v.data_value) AS value, min(v.status) AS status,
               bool_or(v.status = 'assumed') AS is_assumed
        FROM cwis.indicator_value v
        JOIN cwis.indicator i ON i.code = v.indicator_code
        LEFT JOIN cwis.outward_part(p_report.flows) o ON o.kind = v.group_kind AND o.part = v.group_value
        WHERE v.year = p_report.year AND v.revision = p_report.revision AND v.indicator_code = p_code
          AND v.group_kind <> 'city' AND (o.host IS NOT NULL OR v.group_kind = 'gender')
        GROUP BY v.group_kind, coalesce(o.host, v.group_value), i.kind, i.unit, i.decimals
    ) s
    -- A quotient of quotients cannot be put together again from its terms.
    WHERE s.parts = 1 OR p_code <> 'EQ-1'
$$;
COMMENT ON FUNCTION cwis.outward_values(cwis.report, text) IS 'The figures of an indicator by part of the city for the report document, small parts with their neighbour; null without parts.';

CREATE FUNCTION cwis.outward_areas(p_report cwis.report) RETURNS jsonb
LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object(
               'kind', 'ward', 'part', a.host, 'label', a.label,
               'outline', public.st_asgeojson(public.st_transform(a.geom, 4326), 5)::jsonb) ORDER BY length(a.host), a.host), '[]')
    FROM (SELECT o.host, min(o.label) AS label,
                 -- 5 m are not seen on a page.
                 public.st_multi(public.st_simplifypreservetopology(public.st_union(w.geom), 5)) AS geom
          FROM cwis.outward_part(p_report.flows) o JOIN layer_info.wards w ON o.kind = 'ward' AND w.ward::text = o.part
          WHERE o.host IS NOT NULL GROUP BY o.host) a
$$;
COMMENT ON FUNCTION cwis.outward_areas(cwis.report) IS 'Outlines of the wards in WGS 84, so that maps can be drawn from the report document alone.';
