-- The stored measures of wards and grid cells: whether they are still true, and copying them anew. Spec: umdss.md 2.6.
-- Nobody marks the copy stale when writing: sixty officers would wait for one row. The history already tells what changed.
-- requires: layer_info/22_measures.sql
-- requires: imis/06_codes.sql

-- Tables that a view rests on, through other views. Which delivery of payments is in force is asked through functions, whose bodies the catalogue
-- does not look into: the deliveries belong to every table of payments.
CREATE FUNCTION imis.tables_behind(view regclass) RETURNS SETOF text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    WITH RECURSIVE behind (oid) AS (
        SELECT view::oid
        UNION
        SELECT d.refobjid
          FROM behind b
          JOIN pg_rewrite r ON r.ev_class = b.oid
          JOIN pg_depend d ON d.objid = r.oid AND d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> b.oid
    ), named AS (
        SELECT n.nspname || '.' || c.relname AS name FROM behind b JOIN pg_class c ON c.oid = b.oid JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('r', 'p')
    )
    SELECT t.name FROM named t
    UNION
    SELECT 'imis.import_batches' FROM named t
     WHERE t.name IN ('taxpayment_info.tax_payments', 'watersupply_info.watersupply_payments', 'swm_info.swmservice_payments')
    ORDER BY 1
$$;
COMMENT ON FUNCTION imis.tables_behind(regclass) IS 'Tables that a view reads, also through other views; with a table of payments the deliveries.';

CREATE FUNCTION umdss.area_copy_is_true(of_level text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH watched AS (
        SELECT array_agg(DISTINCT t.name) AS names
          FROM (VALUES ('layer_info.' || of_level || '_summary'), ('layer_info.' || of_level || '_measures')) v (view)
         CROSS JOIN LATERAL imis.tables_behind(to_regclass(v.view)) t (name)
    )
    SELECT coalesce((
        SELECT s.as_of = CURRENT_DATE
               AND NOT EXISTS (SELECT 1 FROM audit.change c, watched w
                                WHERE c.id > s.last_change AND c.table_schema || '.' || c.table_name = ANY (w.names))
               -- What was being written while the copy was made may have a lower number.
               AND NOT EXISTS (SELECT 1 FROM pg_snapshot_xip(s.seen) o (transaction), audit.change c, watched w
                                WHERE c.transaction_id = o.transaction::text::bigint AND c.at > s.copied_at - interval '1 day' AND c.id <= s.last_change
                                  AND c.table_schema || '.' || c.table_name = ANY (w.names))
          FROM umdss.area_copy_state s WHERE s.level = of_level), false)
$$;
COMMENT ON FUNCTION umdss.area_copy_is_true(text) IS 'Whether the stored measures of ward or grid still say what the live summaries would: nothing they rest on was changed since, and it is the same day.';
REVOKE ALL ON FUNCTION umdss.area_copy_is_true(text) FROM PUBLIC;

CREATE FUNCTION umdss.copy_areas(of_level text, at_once boolean DEFAULT false) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    bearable constant integer := 20;  -- a copy that took 15 s is made at most every five minutes: maps must not keep the server busy
    known umdss.area_copy_state;
    begun timestamptz := clock_timestamp();
    last_id bigint;
    seen_now pg_snapshot;
    changed bigint;
BEGIN
    IF of_level NOT IN ('ward', 'grid') THEN
        PERFORM imis.refuse('umdss_area_level', 'Measures are stored of wards and of grid cells. Ask for “ward” or “grid”.');
    END IF;
    SELECT s.* INTO known FROM umdss.area_copy_state s WHERE s.level = of_level;
    IF NOT at_once AND known.copied_at + make_interval(secs => CASE WHEN known.seconds < 1 THEN 0 ELSE known.seconds * bearable END) > begun AND known.as_of = CURRENT_DATE
       OR umdss.area_copy_is_true(of_level)
       OR NOT pg_try_advisory_xact_lock(hashtextextended('umdss.area_copy.' || of_level, 0)) THEN
        RETURN known.copied_at;
    END IF;
    SELECT coalesce(max(c.id), 0), pg_current_snapshot() INTO last_id, seen_now FROM audit.change c;
    WITH fresh AS MATERIALIZED (
        SELECT 'ward' AS level, s.ward AS unit_id, s.total_rdlen, s.no_build, s.no_popsrv, s.no_hhsrv, s.no_rcc_framed, s.no_load_bearing, s.no_cgi_sheet,
               s.no_wooden_mud, s.no_build_directly_to_sewerage_network, s.no_septic_tank, s.no_pit_holding_tank, s.no_contain, s.no_emptying,
               s.bldgtaxpdprprtn, s.wtrpmntprprtn, s.swmsrvpmntprprtn,
               m.density_per_ha, m.pct_onsite, m.pct_sewer, m.pct_unsafe_direct, m.pct_overdue, m.emptyings_per_1000, m.pct_lic_population
          FROM layer_info.ward_summary s JOIN layer_info.ward_measures m ON m.ward = s.ward WHERE of_level = 'ward'
        UNION ALL
        SELECT 'grid', s.id, s.total_rdlen, s.no_build, s.no_popsrv, s.no_hhsrv, s.no_rcc_framed, s.no_load_bearing, s.no_cgi_sheet,
               s.no_wooden_mud, s.no_build_directly_to_sewerage_network, s.no_septic_tank, s.no_pit_holding_tank, s.no_contain, s.no_emptying,
               s.bldgtaxpdprprtn, s.wtrpmntprprtn, s.swmsrvpmntprprtn,
               m.density_per_ha, m.pct_onsite, m.pct_sewer, m.pct_unsafe_direct, m.pct_overdue, m.emptyings_per_1000, m.pct_lic_population
          FROM layer_info.grid_summary s JOIN layer_info.grid_measures m ON m.id = s.id WHERE of_level = 'grid'
    ), gone AS (
        DELETE FROM umdss.area_copy c WHERE c.level = of_level AND NOT EXISTS (SELECT 1 FROM fresh f WHERE f.unit_id = c.unit_id) RETURNING 1
    ), put AS (
        INSERT INTO umdss.area_copy AS c SELECT f.* FROM fresh f
        ON CONFLICT ON CONSTRAINT area_copy_pkey DO UPDATE SET
            (total_rdlen, no_build, no_popsrv, no_hhsrv, no_rcc_framed, no_load_bearing, no_cgi_sheet, no_wooden_mud, no_build_directly_to_sewerage_network,
             no_septic_tank, no_pit_holding_tank, no_contain, no_emptying, bldgtaxpdprprtn, wtrpmntprprtn, swmsrvpmntprprtn, density_per_ha, pct_onsite,
             pct_sewer, pct_unsafe_direct, pct_overdue, emptyings_per_1000, pct_lic_population)
          = (EXCLUDED.total_rdlen, EXCLUDED.no_build, EXCLUDED.no_popsrv, EXCLUDED.no_hhsrv, EXCLUDED.no_rcc_framed, EXCLUDED.no_load_bearing,
             EXCLUDED.no_cgi_sheet, EXCLUDED.no_wooden_mud, EXCLUDED.no_build_directly_to_sewerage_network, EXCLUDED.no_septic_tank,
             EXCLUDED.no_pit_holding_tank, EXCLUDED.no_contain, EXCLUDED.no_emptying, EXCLUDED.bldgtaxpdprprtn, EXCLUDED.wtrpmntprprtn,
             EXCLUDED.swmsrvpmntprprtn, EXCLUDED.density_per_ha, EXCLUDED.pct_onsite, EXCLUDED.pct_sewer, EXCLUDED.pct_unsafe_direct, EXCLUDED.pct_overdue,
             EXCLUDED.emptyings_per_1000, EXCLUDED.pct_lic_population)
         WHERE (c.*) IS DISTINCT FROM (EXCLUDED.*)
        RETURNING 1
    )
    SELECT (SELECT count(*) FROM gone) + (SELECT count(*) FROM put) INTO changed;
    IF changed > 0 THEN
        PERFORM pg_notify('imis', json_build_object('table', 'umdss.area_copy', 'op', 'U', 'many', changed)::text);
    END IF;
    INSERT INTO umdss.area_copy_state (level, copied_at, as_of, seconds, last_change, seen)
    VALUES (of_level, begun, CURRENT_DATE, extract(epoch FROM clock_timestamp() - begun), last_id, seen_now)
    ON CONFLICT ON CONSTRAINT area_copy_state_pkey DO UPDATE
       SET copied_at = EXCLUDED.copied_at, as_of = EXCLUDED.as_of, seconds = EXCLUDED.seconds, last_change = EXCLUDED.last_change, seen = EXCLUDED.seen;
    RETURN begun;
EXCEPTION WHEN serialization_failure THEN
    RETURN known.copied_at;  -- somebody else has just made it
END
$$;
COMMENT ON FUNCTION umdss.copy_areas(text, boolean) IS
    'Copies the measures of ward or grid for the map, unless the copy is still true, was made too short a time ago, or somebody is at it; gives the time of the copy (umdss 2.6).';
REVOKE ALL ON FUNCTION umdss.copy_areas(text, boolean) FROM PUBLIC;
