-- Foundation: schemas, and the functions on which column defaults, generated columns and CHECKs rest.
-- Applied once by the migrator as imis_owner; only the token :srid is replaced.
-- Spec: data-model 1.1-1.8. The extensions (postgis, pg_trgm, btree_gist, hstore) are made by the migrator.

CREATE SCHEMA IF NOT EXISTS imis;
CREATE SCHEMA IF NOT EXISTS audit;
CREATE SCHEMA IF NOT EXISTS staging;
CREATE SCHEMA IF NOT EXISTS layer_info;
CREATE SCHEMA IF NOT EXISTS utility_info;
CREATE SCHEMA IF NOT EXISTS building_info;
CREATE SCHEMA IF NOT EXISTS fsm;
CREATE SCHEMA IF NOT EXISTS taxpayment_info;
CREATE SCHEMA IF NOT EXISTS watersupply_info;
CREATE SCHEMA IF NOT EXISTS swm_info;
CREATE SCHEMA IF NOT EXISTS public_health;
CREATE SCHEMA IF NOT EXISTS sewer_connection;
CREATE SCHEMA IF NOT EXISTS cwis;
CREATE SCHEMA IF NOT EXISTS umdss;

COMMENT ON SCHEMA imis IS 'System. Version, settings, accounts, shared lookups, attachments, translations.';
COMMENT ON SCHEMA audit IS 'History. One row a change.';
COMMENT ON SCHEMA staging IS 'Imports. Raw rows of a delivery before acceptance.';
COMMENT ON SCHEMA layer_info IS 'Map layers. Wards, grids, city polygon, land use, places, water bodies, sanitation zones, low income communities.';
COMMENT ON SCHEMA utility_info IS 'Utilities. Roads, sewers, drains, water supply pipes.';
COMMENT ON SCHEMA building_info IS 'Buildings. Buildings, owners, surveys, building-containment links and their lookups.';
COMMENT ON SCHEMA fsm IS 'Fecal sludge. Containments, providers, plants, the service chain, toilets, KPI targets.';
COMMENT ON SCHEMA taxpayment_info IS 'Property tax. Payments and payment status.';
COMMENT ON SCHEMA watersupply_info IS 'Water supply. Water bills and payment status.';
COMMENT ON SCHEMA swm_info IS 'Solid waste. Service payments and payment status.';
COMMENT ON SCHEMA public_health IS 'Public health. Water samples, waterborne hotspots, yearly cases.';
COMMENT ON SCHEMA sewer_connection IS 'Sewer connections. Reported new connections awaiting approval.';
COMMENT ON SCHEMA cwis IS 'CWIS. Indicators and their yearly values.';
COMMENT ON SCHEMA umdss IS 'Urban management decision support. Spatial analyses, no primary data.';

-- ---------------------------------------------------------------------------------------------------------------
-- Values

CREATE FUNCTION imis.normalise_code(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT nullif(upper(btrim(regexp_replace(normalize(value, NFC), '[[:space:]\u00A0]+', ' ', 'g'))), '') $$;
COMMENT ON FUNCTION imis.normalise_code(text) IS
    'Normal form of a city-issued identifier: Unicode NFC, outer blanks removed, inner blanks collapsed, upper case; nothing left is NULL (data-model 1.5).';

CREATE FUNCTION imis.normalise_phone(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT nullif(regexp_replace(value, '[[:space:]\u00A0()./-]+', '', 'g'), '') $$;
COMMENT ON FUNCTION imis.normalise_phone(text) IS 'Telephone number without blanks, hyphens, dots and brackets; leading zeros and + are kept (data-model 1.8).';

CREATE FUNCTION imis.is_phone(value text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT value ~ '^\+?[0-9]{6,15}$' $$;
COMMENT ON FUNCTION imis.is_phone(text) IS 'True for 6 to 15 digits with an optional leading + (data-model 1.8, COM-12).';

CREATE FUNCTION imis.is_email(value text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT value ~* '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:].]+$' $$;
COMMENT ON FUNCTION imis.is_email(text) IS 'True for something@domain.tld without blanks.';

CREATE FUNCTION imis.not_future(day date) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT day <= CURRENT_DATE $$;
COMMENT ON FUNCTION imis.not_future(date) IS 'True when the day is today or earlier (COM-14). Used by CHECKs; a day once stored only moves into the past, so the CHECK stays true.';

CREATE FUNCTION imis.setting_is_valid(value text, value_type text, min_value numeric, max_value numeric) RETURNS boolean
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
COMMENT ON FUNCTION imis.setting_is_valid(text, text, numeric, numeric) IS 'True when a setting''s text agrees with its type and limits (data-model 2.38).';

-- ---------------------------------------------------------------------------------------------------------------
-- Codes: 'B' + running number, at least so many digits, longer when the digits are used up (COM-30, D-02)

CREATE FUNCTION imis.format_code(prefix text, number bigint, digits integer) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT prefix || lpad(number::text, greatest(digits, length(number::text)), '0') $$;
COMMENT ON FUNCTION imis.format_code(text, bigint, integer) IS 'Code from a running number: format_code(''B'', 35, 6) is B000035; the number grows past its digits.';

CREATE SEQUENCE building_info.buildings_bin_seq AS bigint;
CREATE SEQUENCE utility_info.roads_code_seq AS bigint;
CREATE SEQUENCE utility_info.sewers_code_seq AS bigint;
CREATE SEQUENCE utility_info.drains_code_seq AS bigint;
CREATE SEQUENCE utility_info.water_supplys_code_seq AS bigint;

-- plpgsql, because an SQL function that is SECURITY DEFINER costs ten times as much a call, and imports call it a row.
-- SECURITY DEFINER: an officer who may insert a building needs no right of his own on the sequence.
CREATE FUNCTION building_info.next_bin() RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ BEGIN RETURN imis.format_code('B', nextval('building_info.buildings_bin_seq'), 6); END $$;
COMMENT ON FUNCTION building_info.next_bin() IS 'Next building identification number, e.g. B000035. Numbers are never reused.';

CREATE FUNCTION utility_info.next_road() RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ BEGIN RETURN imis.format_code('R', nextval('utility_info.roads_code_seq'), 4); END $$;
COMMENT ON FUNCTION utility_info.next_road() IS 'Next road code, e.g. R0123.';

CREATE FUNCTION utility_info.next_sewer() RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ BEGIN RETURN imis.format_code('S', nextval('utility_info.sewers_code_seq'), 4); END $$;
COMMENT ON FUNCTION utility_info.next_sewer() IS 'Next sewer code, e.g. S0042.';

CREATE FUNCTION utility_info.next_drain() RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ BEGIN RETURN imis.format_code('D', nextval('utility_info.drains_code_seq'), 4); END $$;
COMMENT ON FUNCTION utility_info.next_drain() IS 'Next drain code, e.g. D0107.';

CREATE FUNCTION utility_info.next_water_supply() RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ BEGIN RETURN imis.format_code('W', nextval('utility_info.water_supplys_code_seq'), 4); END $$;
COMMENT ON FUNCTION utility_info.next_water_supply() IS 'Next water pipe code, e.g. W0008.';

-- ---------------------------------------------------------------------------------------------------------------
-- Tables made alike: lookups and the standard columns of data tables

CREATE FUNCTION imis.create_lookup(schema_name text, table_name text, meaning text) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target text := format('%I.%I', schema_name, table_name);
BEGIN
    EXECUTE format(
        'CREATE TABLE %s (id integer NOT NULL, code text NOT NULL, label text NOT NULL, sort_order integer NOT NULL DEFAULT 0, '
        'is_active boolean NOT NULL DEFAULT true, CONSTRAINT %I PRIMARY KEY (id), CONSTRAINT %I UNIQUE (code), '
        'CONSTRAINT %I CHECK (btrim(code) <> '''' AND btrim(label) <> ''''))',
        target, table_name || '_pkey', table_name || '_code_key', table_name || '_text_check');
    EXECUTE format('COMMENT ON TABLE %s IS %L', target, meaning);
    EXECUTE format('COMMENT ON COLUMN %s.id IS %L', target, 'Number. Assigned, never reused; formulas and styles refer to it; own entries of a city start at 100.');
    EXECUTE format('COMMENT ON COLUMN %s.code IS %L', target, 'Code. Stable short text; it is what other tables store where they store a text.');
    EXECUTE format('COMMENT ON COLUMN %s.label IS %L', target, 'Label. Text shown to people; may be changed by the city.');
    EXECUTE format('COMMENT ON COLUMN %s.sort_order IS %L', target, 'Order. Place in lists, ascending.');
    EXECUTE format('COMMENT ON COLUMN %s.is_active IS %L', target, 'Active. Offered in pickers; existing records keep an inactive entry.');
END
$$;
COMMENT ON FUNCTION imis.create_lookup(text, text, text) IS 'Makes a lookup table (id, code, label, sort_order, is_active) with its comments (data-model 1.3).';

CREATE FUNCTION imis.add_standard_columns(table_name text) RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target regclass := table_name::regclass;
    short_name text;
BEGIN
    SELECT relname INTO STRICT short_name FROM pg_class WHERE oid = target;
    EXECUTE format(
        'ALTER TABLE %s ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(), '
        'ADD COLUMN created_by integer CONSTRAINT %I REFERENCES imis.users (id) ON DELETE RESTRICT, '
        'ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(), '
        'ADD COLUMN updated_by integer CONSTRAINT %I REFERENCES imis.users (id) ON DELETE RESTRICT, '
        'ADD COLUMN row_version integer NOT NULL DEFAULT 1, ADD COLUMN seen_version integer, '
        'ADD COLUMN client_uuid uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT %I UNIQUE, '
        'ADD COLUMN taken_over boolean NOT NULL DEFAULT false',
        target, left(short_name, 44) || '_created_by_fkey', left(short_name, 44) || '_updated_by_fkey', left(short_name, 44) || '_client_uuid_key');
    EXECUTE format('COMMENT ON COLUMN %s.created_at IS %L', target, 'Made at. When the row was made.');
    EXECUTE format('COMMENT ON COLUMN %s.created_by IS %L', target, 'Made by. User who made the row.');
    EXECUTE format('COMMENT ON COLUMN %s.updated_at IS %L', target, 'Changed at. When the row was last changed.');
    EXECUTE format('COMMENT ON COLUMN %s.updated_by IS %L', target, 'Changed by. User who changed the row last.');
    EXECUTE format('COMMENT ON COLUMN %s.row_version IS %L', target, 'Version. Starts at 1, raised by the database at every change.');
    EXECUTE format('COMMENT ON COLUMN %s.seen_version IS %L', target, 'Version seen. Sent by a client that saves, compared and cleared by the database; always empty at rest.');
    EXECUTE format('COMMENT ON COLUMN %s.client_uuid IS %L', target, 'Form key. Made when a form opens, so that a repeated save finds the first.');
    EXECUTE format('COMMENT ON COLUMN %s.taken_over IS %L', target, 'Taken over. The row came from an earlier system or a file and may be incomplete; cleared when an officer saves it complete.');
END
$$;
COMMENT ON FUNCTION imis.add_standard_columns(text) IS 'Adds the standard columns of a data table with their constraints and comments (data-model 1.4).';
