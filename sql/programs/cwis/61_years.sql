-- The years that can be reported: any with data, up to this one. Spec: cwis.md 8.1.
-- requires: cwis/40_report.sql

CREATE FUNCTION cwis.years_offered() RETURNS TABLE (year integer, has_report boolean)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
    -- Buildings and plants have no history: what happens on a day says since when there are data.
    WITH first AS (
        SELECT extract(year FROM least((SELECT min(a.application_date) FROM fsm.applications a), (SELECT min(e.emptied_date) FROM fsm.emptyings e),
                                       (SELECT min(s.date) FROM fsm.sludge_collections s), (SELECT min(t.date) FROM fsm.treatmentplant_tests t),
                                       (SELECT min(u.date) FROM fsm.ctpt_users u), (SELECT min(w.sample_date) FROM public_health.water_samples w)))::integer AS year,
               extract(year FROM current_date)::integer AS this_year
    )
    SELECT y.year, EXISTS (SELECT 1 FROM cwis.report r WHERE r.year = y.year)
    FROM (SELECT generate_series(least(greatest(coalesce(f.year, f.this_year), 1900), f.this_year - 5), f.this_year) AS year FROM first f
          UNION
          SELECT r.year FROM cwis.report r) y
    ORDER BY y.year DESC
$$;
COMMENT ON FUNCTION cwis.years_offered() IS
    'Reporting years to choose from, newest first: every year since the first dated record or the last five, and those with a report (cwis.md 8.1).';
