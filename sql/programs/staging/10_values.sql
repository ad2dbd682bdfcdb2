-- Text of a delivered cell to a typed value, or NULL when it is none. Never an error: a cell that cannot be read is a
-- refused row with a reason, not a stopped import (reliability 7, T33). The functions are plain SQL so that the
-- planner puts them into the statement; the test that almost every cell passes stands first.

CREATE FUNCTION staging.as_integer(v text) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT CASE
        WHEN v ~ '^[0-9]{1,9}$' THEN v::integer
        WHEN v ~ '^[+-]?[0-9]{1,9}(\.0*)?$' THEN v::numeric::integer
        WHEN v ~ '^[+-]?[0-9]{10}(\.0*)?$' AND abs(v::numeric) <= 2147483647 THEN v::numeric::integer
    END
$$;
COMMENT ON FUNCTION staging.as_integer(text) IS 'Whole number of a cell; 12.0 is 12; anything else NULL.';

CREATE FUNCTION staging.as_bigint(v text) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN v ~ '^[+-]?[0-9]{1,18}(\.0*)?$' THEN v::numeric::bigint END $$;
COMMENT ON FUNCTION staging.as_bigint(text) IS 'Whole number of up to 18 digits of a cell, else NULL.';

CREATE FUNCTION staging.as_numeric(v text) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT CASE
        WHEN v ~ '^[0-9]{1,15}$' THEN v::numeric
        WHEN length(v) <= 60 AND v ~ '^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,2})?$' THEN v::numeric
    END
$$;
COMMENT ON FUNCTION staging.as_numeric(text) IS 'Number of a cell with a decimal point, else NULL; NaN and infinity are none.';

CREATE FUNCTION staging.as_boolean(v text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT CASE
        WHEN lower(v) IN ('true', 't', 'yes', 'y', '1', '1.0', 'operational', 'active') THEN true
        WHEN lower(v) IN ('false', 'f', 'no', 'n', '0', '0.0', 'not operational', 'inactive') THEN false
    END
$$;
COMMENT ON FUNCTION staging.as_boolean(text) IS 'Yes or no of a cell (true, t, yes, 1, operational, active and their contraries), else NULL.';

CREATE FUNCTION staging.iso_date(v text) RETURNS date
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT CASE
        WHEN v ~ '^(1[89]|2[01])[0-9][0-9]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$' THEN v::date
        WHEN v ~ '^(1[89]|2[01])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))([T ][0-9:.]{5,15}(Z|[+-][0-9:]{2,6})?)?$'
            THEN left(v, 10)::date
        WHEN v ~ '^(1[89]|2[01])[0-9]{2}-02-29([T ][0-9:.]{5,15}(Z|[+-][0-9:]{2,6})?)?$'
            AND (left(v, 4)::integer % 4 = 0 AND left(v, 4)::integer % 100 <> 0 OR left(v, 4)::integer % 400 = 0)
            THEN left(v, 10)::date
    END
$$;
COMMENT ON FUNCTION staging.iso_date(text) IS
    'Date of a cell written year-month-day (a time behind it is dropped); NULL for another shape or a day that does not exist (31 February). Never guessed (T33).';

CREATE FUNCTION staging.day_first_to_iso(v text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT CASE WHEN v ~ '^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}$'
        THEN regexp_replace(regexp_replace(v, '^([0-9]+)[/.-]([0-9]+)[/.-]([0-9]+)$', '\3-0\2-0\1'), '-0?([0-9]{2})(?=-|$)', '-\1', 'g')
        ELSE v END
$$;
COMMENT ON FUNCTION staging.day_first_to_iso(text) IS '31/12/2024 (also with dots or hyphens) as 2024-12-31; other texts as they are.';

CREATE FUNCTION staging.month_first_to_iso(v text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT CASE WHEN v ~ '^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}$'
        THEN regexp_replace(regexp_replace(v, '^([0-9]+)[/.-]([0-9]+)[/.-]([0-9]+)$', '\3-0\1-0\2'), '-0?([0-9]{2})(?=-|$)', '-\1', 'g')
        ELSE v END
$$;
COMMENT ON FUNCTION staging.month_first_to_iso(text) IS '12/31/2024 as 2024-12-31; other texts as they are.';

CREATE FUNCTION staging.as_date(v text, date_format text) RETURNS date
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT staging.iso_date(CASE date_format WHEN 'DMY' THEN staging.day_first_to_iso(v) WHEN 'MDY' THEN staging.month_first_to_iso(v) ELSE v END)
$$;
COMMENT ON FUNCTION staging.as_date(text, text) IS 'Date of a cell in the format stated for the file (ISO, DMY, MDY; ISO is always read).';

CREATE FUNCTION staging.as_time(v text) RETURNS time
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN v ~ '^([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?$' THEN v::time END $$;
COMMENT ON FUNCTION staging.as_time(text) IS 'Time of day of a cell, HH:MM or HH:MM:SS, else NULL.';

CREATE FUNCTION staging.as_timestamptz(v text, date_format text) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT CASE
        WHEN v ~ '^[0-9-]{10}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?(Z|[+-](0[0-9]|1[0-4])(:?[0-5][0-9])?)?$'
            AND staging.as_date(v, 'ISO') IS NOT NULL THEN v::timestamptz
        ELSE staging.as_date(v, date_format)::timestamptz
    END
$$;
COMMENT ON FUNCTION staging.as_timestamptz(text, text) IS 'Moment of a cell, ISO date and time or a date in the stated format, else NULL.';

CREATE FUNCTION staging.as_uuid(v text) RETURNS uuid
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN v ~* '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' THEN v::uuid END $$;
COMMENT ON FUNCTION staging.as_uuid(text) IS 'UUID of a cell, else NULL.';

CREATE FUNCTION staging.as_jsonb(v text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    RETURN v::jsonb;
EXCEPTION WHEN data_exception OR invalid_text_representation THEN
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION staging.as_jsonb(text) IS 'JSON document of a cell, else NULL.';

CREATE FUNCTION staging.as_geometry(v text) RETURNS public.geometry
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    RETURN v::public.geometry;
EXCEPTION WHEN internal_error OR data_exception OR invalid_text_representation OR invalid_parameter_value THEN
    -- PostGIS reports unreadable text under these classes; the row is refused with its line number
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION staging.as_geometry(text) IS 'Geometry of a cell (WKT, EWKT, hexadecimal WKB or a GeoJSON geometry), NULL when it cannot be read.';

CREATE FUNCTION staging.repaired(g public.geometry) RETURNS public.geometry
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    RETURN public.ST_CollectionExtract(public.ST_MakeValid(g), public.ST_Dimension(g) + 1);
EXCEPTION WHEN internal_error OR data_exception OR invalid_parameter_value THEN
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION staging.repaired(public.geometry) IS 'Valid form of an invalid geometry with parts of a lower dimension left out; NULL when there is none.';

CREATE FUNCTION staging.projected(g public.geometry, srid integer) RETURNS public.geometry
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    RETURN public.ST_Transform(g, srid);
EXCEPTION WHEN internal_error OR data_exception OR invalid_parameter_value THEN
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION staging.projected(public.geometry, integer) IS 'The geometry in another coordinate system; NULL when its coordinates cannot be brought there.';
