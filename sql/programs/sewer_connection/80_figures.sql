-- What waits for a decision about sewer connections (modules 13.7).

CREATE FUNCTION sewer_connection.connection_summary() RETURNS SETOF imis.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NULL::text, 1::numeric, 'pending'::text, 'Pending'::text, NULL::numeric, NULL::text, NULL::text, count(*)::numeric, min(c.reported_date)::text
      FROM sewer_connection.sewer_connections c WHERE c.status = 'reported'
$$;
COMMENT ON FUNCTION sewer_connection.connection_summary() IS 'Reported sewer connections without decision; the note is the day of the oldest. Number.';
