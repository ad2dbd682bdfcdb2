-- What a setting may hold, who changes it, and the list at the desk (modules 14.5; data-model 2.38; cwis.md 6).

-- By content, not by name. An SVG draws and does nothing else: no script, no entity, nothing fetched from elsewhere.
CREATE FUNCTION imis.picture_kind(picture text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    content bytea;
    drawing text;
BEGIN
    content := decode(substr(picture, 8), 'base64');
    IF picture NOT LIKE 'base64:%' OR length(content) > 512000 THEN
        RETURN NULL;
    ELSIF substr(content, 1, 8) = '\x89504e470d0a1a0a'::bytea THEN
        RETURN 'png';
    ELSIF substr(content, 1, 3) = '\xffd8ff'::bytea THEN
        RETURN 'jpeg';
    END IF;
    drawing := convert_from(content, 'UTF8');
    IF drawing ~* '<svg[\s>]' AND drawing !~* '<script|<!entity|<foreignobject|\mon[a-z]+\s*=|@import|url\(\s*["'']?(?!#|data:)|href\s*=\s*["''](?!#|data:image/)' THEN
        RETURN 'svg+xml';
    END IF;
    RETURN NULL;
EXCEPTION WHEN data_exception THEN
    RETURN NULL;  -- no base64, or no text: no picture
END
$$;
COMMENT ON FUNCTION imis.picture_kind(text) IS
    'Kind of a picture given as "base64:" and the file: png, jpeg or svg+xml; null when it is none of these, larger than 500 kB, or an SVG that runs or fetches something.';

CREATE FUNCTION imis.setting_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    here CONSTANT regclass := 'imis.settings';
    other numeric;
BEGIN
    NEW.value := nullif(btrim(NEW.value), '');
    IF NEW.is_fixed AND NEW.value IS DISTINCT FROM OLD.value THEN
        PERFORM imis.refuse('setting_fixed', 'This was decided when the database was set up and cannot be changed.', here, 'value');
    ELSIF NEW.value IS NULL AND OLD.value IS NOT NULL AND NEW.value_type IN ('integer', 'number', 'boolean') AND NEW.name NOT IN ('contact_number_length') THEN
        PERFORM imis.refuse('setting_empty', 'Formulas and rules need this value. Enter one.', here, 'value');
    ELSIF NEW.value <> ALL (NEW.choices) THEN
        PERFORM imis.refuse('setting_choice', format('Choose one of: %s.', array_to_string(NEW.choices, ', ')), here, 'value');
    ELSIF NEW.value_type = 'picture' AND imis.picture_kind(coalesce(NEW.value, '')) IS NULL AND NEW.value IS NOT NULL THEN
        PERFORM imis.refuse('setting_picture', 'This is no picture that can be printed. Choose a PNG, JPG or SVG file of at most 500 kB; an SVG without scripts and without '
            'parts from elsewhere.', here, 'value');
    ELSIF NOT imis.setting_is_valid(NEW.value, NEW.value_type, NEW.min_value, NEW.max_value) THEN
        PERFORM imis.refuse('setting_value', CASE NEW.value_type
            WHEN 'regex' THEN 'This is no pattern that can be used. Write a regular expression, such as ^[A-Z]{2}[0-9]{6}$.'
            WHEN 'boolean' THEN 'Answer yes or no.'
            WHEN 'date' THEN 'Write the day as year-month-day.'
            ELSE format('Enter a %s number%s.', CASE NEW.value_type WHEN 'integer' THEN 'whole' ELSE 'decimal' END,
                        coalesce(' from ' || NEW.min_value, '') || coalesce(' to ' || NEW.max_value, '')) END, here, 'value');
    ELSIF NEW.name IN ('country', 'currency') AND NEW.value !~ '^[A-Z]{3}$' THEN
        PERFORM imis.refuse('setting_code', 'Write three capital letters.', here, 'value');
    ELSIF NEW.name = 'timezone' AND NOT EXISTS (SELECT 1 FROM pg_timezone_names z WHERE z.name = NEW.value) THEN
        PERFORM imis.refuse('setting_timezone', 'This time zone is not known. Write it as Continent/City, such as Asia/Kathmandu.', here, 'value');
    ELSIF NEW.name = 'fiscal_year_start' AND NEW.value !~ '^(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$' THEN
        PERFORM imis.refuse('setting_day', 'Write month and day as MM-DD, the day 01 to 28.', here, 'value');
    ELSIF NEW.name = 'desludging_weekend_days' AND NEW.value !~ '^[1-7](,[1-7])*$' THEN
        PERFORM imis.refuse('setting_weekdays', 'Write the days of the week as numbers from 1, Monday, to 7, Sunday, with commas between, such as 6,7.', here, 'value');
    ELSIF NEW.name = 'language' AND NEW.value !~ '^[a-z]{2,3}$' THEN
        PERFORM imis.refuse('setting_language', 'Write the two letters of the language, such as en, ne, bn.', here, 'value');
    ELSIF NEW.name IN ('nsd_login_url', 'nsd_post_url') AND NEW.value !~ '^https://' AND NEW.value !~ '^http://(localhost|127\.0\.0\.1)(:[0-9]+)?(/|$)' THEN
        PERFORM imis.refuse('setting_address', 'The address begins with https://, because a password is sent there.', here, 'value');
    END IF;
    -- Of the two factors of a trip, the one that warns is not above the one that refuses (CHN-11).
    IF NEW.name IN ('trip_volume_warn_factor', 'trip_volume_refuse_factor') AND NEW.value IS DISTINCT FROM OLD.value THEN
        SELECT s.value::numeric INTO other FROM imis.settings s
         WHERE s.name = CASE NEW.name WHEN 'trip_volume_warn_factor' THEN 'trip_volume_refuse_factor' ELSE 'trip_volume_warn_factor' END;
        IF NEW.name = 'trip_volume_warn_factor' AND NEW.value::numeric > other OR NEW.name = 'trip_volume_refuse_factor' AND NEW.value::numeric < other THEN
            PERFORM imis.refuse('setting_factors', format('A warning comes before a refusal: the other factor is %s.', other), here, 'value');
        END IF;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION imis.setting_rules() IS 'Refuses values that a setting cannot hold, with what it can hold.';
CREATE TRIGGER r_rules BEFORE UPDATE OF value ON imis.settings FOR EACH ROW EXECUTE FUNCTION imis.setting_rules();

CREATE FUNCTION imis.may_set(setting_category text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT coalesce(imis.holds('super_admin'), false) OR setting_category IN ('cwis_setting', 'schedule') AND coalesce(imis.holds('sanitation'), false) $$;
COMMENT ON FUNCTION imis.may_set(text) IS
    'True when the connected person may change settings of this group: the Super Admin all, Sanitation those of CWIS and of the schedule of emptyings (modules 14.3, 16.1).';

CREATE FUNCTION imis.set_setting(setting text, new_value text, seen integer) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    was imis.settings;
BEGIN
    SELECT * INTO was FROM imis.settings s WHERE s.name = setting FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM imis.refuse('setting_unknown', format('There is no setting "%s".', setting), 'imis.settings'::regclass, 'name');
    ELSIF NOT imis.may_set(was.category) THEN
        PERFORM imis.refuse('setting_not_yours', 'Your role does not change this setting. Ask the administrator.', 'imis.settings'::regclass, 'value', NULL, '42501');
    ELSIF was.row_version <> seen THEN
        PERFORM imis.refuse('changed_by_someone_else', format('Not saved: the setting was changed by someone else%s after you opened it.',
            coalesce(' (' || imis.user_label(was.updated_by) || ')', '')), 'imis.settings'::regclass, 'row_version', NULL, '40001');
    END IF;
    UPDATE imis.settings s SET value = new_value WHERE s.name = setting;
    RETURN setting;
END
$$;
COMMENT ON FUNCTION imis.set_setting(text, text, integer) IS
    'Changes a setting; seen is the version that was on screen. The Super Admin changes all, Sanitation those of CWIS and of the schedule.';

CREATE VIEW imis.settings_list WITH (security_invoker = true) AS
SELECT s.name, s.category, s.label, s.meaning,
       CASE WHEN s.value_type = 'picture' THEN upper(imis.picture_kind(s.value)) || ', ' || (length(s.value) * 3 / 4 / 1024 + 1) || ' kB' ELSE s.value END AS value,
       s.value_type, s.unit,
       CASE WHEN s.is_fixed THEN 'fixed at set-up'
            WHEN s.choices IS NOT NULL THEN array_to_string(s.choices, ', ')
            WHEN s.value_type = 'boolean' THEN 'yes, no'
            WHEN s.value_type = 'picture' THEN 'PNG, JPG, SVG'
            WHEN s.min_value IS NOT NULL AND s.max_value IS NOT NULL THEN trim_scale(s.min_value) || ' to ' || trim_scale(s.max_value)
            WHEN s.min_value IS NOT NULL THEN 'from ' || trim_scale(s.min_value)
            WHEN s.max_value IS NOT NULL THEN 'to ' || trim_scale(s.max_value) END AS allowed,
       -- Lists open on the highest: the groups come in the order in which an office needs them.
       (CASE s.category WHEN 'city' THEN 6 WHEN 'service' THEN 5 WHEN 'schedule' THEN 4 WHEN 'cwis_setting' THEN 3 WHEN 'import' THEN 2 ELSE 1 END) * 1000
           - row_number() OVER (PARTITION BY s.category ORDER BY s.label) AS place,
       s.row_version > 1 AS changed, CASE WHEN s.row_version > 1 THEN s.updated_at END AS changed_at,
       CASE WHEN s.row_version > 1 THEN coalesce(imis.user_label(s.updated_by), 'set-up') END AS changed_by,
       CASE WHEN s.value IS NULL THEN 'missing' WHEN s.is_fixed THEN 'fixed at set-up' WHEN s.row_version > 1 THEN 'set here' ELSE 'start value of IMIS' END AS origin,
       s.is_fixed, imis.may_set(s.category) AND NOT s.is_fixed AS may_set, s.min_value, s.max_value, s.choices, s.row_version, s.updated_at, s.updated_by
  FROM imis.settings s;
COMMENT ON VIEW imis.settings_list IS 'Settings with what each may hold, and whether it is still the value it started with.';
COMMENT ON COLUMN imis.settings_list.value IS 'Value. What the setting holds now; of a picture its kind and size.';
COMMENT ON COLUMN imis.settings_list.allowed IS 'Allowed. Range or choices of the value.';
COMMENT ON COLUMN imis.settings_list.place IS 'Place. Order in the list, group by group.';
COMMENT ON COLUMN imis.settings_list.changed IS 'Changed. The value was set after the start values of IMIS.';
COMMENT ON COLUMN imis.settings_list.changed_at IS 'Changed at. When the value was set; empty for the start value.';
COMMENT ON COLUMN imis.settings_list.changed_by IS 'Changed by. Who set the value; empty for the start value.';
COMMENT ON COLUMN imis.settings_list.origin IS 'Origin. start value of IMIS, set here, fixed at set-up, or missing.';
COMMENT ON COLUMN imis.settings_list.may_set IS 'May set. The connected person may change it.';

CREATE VIEW imis.setting_choices WITH (security_invoker = true) AS
SELECT s.name AS setting, c.value, c.value AS label, c.place::integer AS sort_order
  FROM imis.settings s CROSS JOIN LATERAL unnest(s.choices) WITH ORDINALITY AS c (value, place);
COMMENT ON VIEW imis.setting_choices IS 'Choices of settings. The values of settings that are one of a few.';
COMMENT ON COLUMN imis.setting_choices.setting IS 'Setting. Name of the setting.';
COMMENT ON COLUMN imis.setting_choices.value IS 'Value. One of the values allowed.';
COMMENT ON COLUMN imis.setting_choices.label IS 'Label. Text shown to people.';
COMMENT ON COLUMN imis.setting_choices.sort_order IS 'Order. Place in lists, ascending.';
