-- A setting may be a picture: the municipality's logo is chosen from a file (modules 14.5), not pasted as text.

CREATE OR REPLACE FUNCTION imis.setting_is_valid(value text, value_type text, min_value numeric, max_value numeric) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF value IS NULL THEN
        RETURN true;
    END IF;
    CASE value_type
        WHEN 'text' THEN
            RETURN true;
        WHEN 'picture' THEN
            RETURN value LIKE 'base64:%';
        WHEN 'integer' THEN
            IF value !~ '^[+-]?[0-9]{1,12}$' THEN RETURN false; END IF;
        WHEN 'number' THEN
            IF value !~ '^[+-]?[0-9]{1,15}(\.[0-9]{1,12})?$' THEN RETURN false; END IF;
        WHEN 'boolean' THEN
            RETURN value IN ('true', 'false');
        WHEN 'date' THEN
            RETURN value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND pg_catalog.to_char(pg_catalog.to_date(value, 'YYYY-MM-DD'), 'YYYY-MM-DD') = value;
        WHEN 'regex' THEN
            PERFORM '' ~ value;
            RETURN true;
        ELSE
            RETURN false;
    END CASE;
    RETURN (min_value IS NULL OR value::numeric >= min_value) AND (max_value IS NULL OR value::numeric <= max_value);
EXCEPTION
    -- A pattern that cannot be compiled, or a date that does not exist, is a wrong value, not a fault.
    WHEN invalid_regular_expression OR datetime_field_overflow OR invalid_datetime_format THEN
        RETURN false;
END
$$;

ALTER TABLE imis.settings DROP CONSTRAINT settings_value_type_check,
    ADD CONSTRAINT settings_value_type_check CHECK (value_type IN ('text', 'integer', 'number', 'boolean', 'date', 'regex', 'picture'));
COMMENT ON COLUMN imis.settings.value_type IS 'Type. text, integer, number, boolean, date, regex or picture (base64: and the file).';

-- A text that is no picture was never printed; it cannot stay under the new type.
UPDATE imis.settings SET value = CASE WHEN value LIKE 'base64:%' THEN value END, value_type = 'picture', label = 'Logo of the municipality',
       meaning = 'Printed on maps and papers. A PNG, JPG or SVG file of at most 500 kB.'
 WHERE name = 'city_logo';
