-- The day that a moment falls on: the city's, whatever clock or time zone the client's computer has (reliability T13; cwis.md: event dates).
-- requires: imis/00_refuse.sql

CREATE FUNCTION imis.local_date(moment timestamptz) RETURNS date
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT (moment AT TIME ZONE imis.setting_text('timezone'))::date $$;
COMMENT ON FUNCTION imis.local_date(timestamptz) IS 'The day of a moment in the time zone of the municipality (setting timezone).';
