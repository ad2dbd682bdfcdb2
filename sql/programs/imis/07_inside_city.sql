-- Inside the city: one statement trigger for all tables with geometry. One pass a statement keeps the city polygon prepared,
-- which a row trigger cannot. Spec: data-model 1.7; modules COM-52, S-55.

CREATE FUNCTION imis.refuse_outside_city() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    rule text := TG_ARGV[0];
    key_column text := TG_ARGV[1];
    how text := TG_ARGV[2];          -- near: the point; within: the whole area; touch: some part of it
    tolerance double precision := coalesce(imis.setting_number(TG_ARGV[3]), 0);
    tested text;
    changed text := '';
    found_number bigint;
    first_key text;
    any_moved boolean;
BEGIN
    IF TG_OP = 'UPDATE' THEN   -- most saves move nothing, and then the city polygon need not be read
        -- An aggregate and not EXISTS, for which the planner hopes to stop early and compares every row with every other.
        EXECUTE format('SELECT bool_or(o.geom IS DISTINCT FROM n.geom) FROM added n JOIN removed o ON o.%1$I = n.%1$I', key_column) INTO any_moved;
        IF any_moved IS NOT TRUE THEN
            RETURN NULL;
        END IF;
    END IF;
    tested := CASE how
        WHEN 'near' THEN 'public.ST_Intersects(c.zone, n.point)'
        WHEN 'within' THEN 'public.ST_CoveredBy(n.geom, c.zone)'
        ELSE 'public.ST_Intersects(c.extent, n.geom)' END;
    IF TG_OP = 'UPDATE' THEN
        changed := format(' JOIN removed o ON o.%1$I = n.%1$I AND o.geom IS DISTINCT FROM n.geom', key_column);
    END IF;
    -- MATERIALIZED, or the zone would be made anew for every row.
    EXECUTE format(
        'WITH c AS MATERIALIZED (SELECT CASE WHEN %4$L <> ''touch'' THEN public.ST_Buffer(geom, $1) END AS zone, '
        'public.ST_Expand(geom, $1 + greatest(public.ST_XMax(geom) - public.ST_XMin(geom), public.ST_YMax(geom) - public.ST_YMin(geom))) AS extent '
        'FROM layer_info.citypolys WHERE id = 1) '
        'SELECT count(*), min(n.%1$I::text) FROM added n%2$s CROSS JOIN c '
        'WHERE NOT n.taken_over AND n.geom IS NOT NULL AND NOT %3$s', key_column, changed, tested, how)
       INTO found_number, first_key USING tolerance;
    IF found_number > 0 THEN
        PERFORM imis.refuse(rule,
            format('%s: %s of the saved shapes lie outside the city (the first: %s). Move them inside the boundary, check the coordinate system, '
                   'or correct the city polygon.', initcap(imis.label_of(TG_RELID::regclass)), found_number, first_key),
            TG_RELID::regclass, 'geom');
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION imis.refuse_outside_city() IS
    'AFTER statement trigger (transition tables added, on update also removed); arguments: rule, key column, near|within|touch, tolerance setting. '
    'near: the point on the footprint within the tolerance of the city; within: the whole area inside; touch: in or near the city''s extent.';
