-- Keeping runs of planning analyses, and what two of them differ in. Spec: umdss.md 7, 7.20.
-- requires: umdss/10_basis.sql, imis/90_session.sql

-- A result may be seen by who ran it, and by who may read all that it was made of; providers see their own jobs only, so only their own runs.
CREATE FUNCTION umdss.may_see_run(run_by integer, reads text[]) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(run_by = imis.current_user_id(), false)
        OR (imis.own_provider() IS NULL AND imis.own_plant() IS NULL
            AND NOT EXISTS (SELECT 1 FROM unnest(reads) AS r (name) WHERE to_regclass(r.name) IS NOT NULL
                             AND NOT has_any_column_privilege(current_user, to_regclass(r.name), 'SELECT')))
$$;
COMMENT ON FUNCTION umdss.may_see_run(integer, text[]) IS 'Whether the officer may see a kept run: own ones, and those made of what the officer may read.';

ALTER TABLE umdss.analysis_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE umdss.analysis_run FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON umdss.analysis_run TO imis_owner USING (true) WITH CHECK (true);
CREATE POLICY may_see ON umdss.analysis_run FOR SELECT TO imis_officer USING (umdss.may_see_run(run_by, reads));
ALTER TABLE umdss.analysis_result ENABLE ROW LEVEL SECURITY;
ALTER TABLE umdss.analysis_result FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON umdss.analysis_result TO imis_owner USING (true) WITH CHECK (true);
CREATE POLICY of_the_run ON umdss.analysis_result FOR SELECT TO imis_officer USING (EXISTS (SELECT 1 FROM umdss.analysis_run r WHERE r.id = run_id));

CREATE FUNCTION umdss.keep_run(algorithm text, name text, parameters jsonb, numbers jsonb, as_of date, reads text[]) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    made integer;
BEGIN
    INSERT INTO umdss.analysis_run (algorithm, name, parameters, numbers, as_of, run_by, reads)
    VALUES (keep_run.algorithm, nullif(btrim(keep_run.name), ''), keep_run.parameters, keep_run.numbers, umdss.day_of(keep_run.as_of), imis.current_user_id(), keep_run.reads)
    RETURNING id INTO made;
    DELETE FROM umdss.analysis_run r
     USING (SELECT x.id, row_number() OVER (ORDER BY x.id DESC) AS place FROM umdss.analysis_run x
             WHERE x.algorithm = keep_run.algorithm AND x.run_by IS NOT DISTINCT FROM imis.current_user_id() AND x.name IS NULL) old
     WHERE old.id = r.id AND old.place > 10;
    RETURN made;
END
$$;
COMMENT ON FUNCTION umdss.keep_run(text, text, jsonb, jsonb, date, text[]) IS
    'Keeps a run and gives its number; of an officer''s runs of an analysis without a name the last ten stay.';
REVOKE ALL ON FUNCTION umdss.keep_run(text, text, jsonb, jsonb, date, text[]) FROM PUBLIC;

CREATE FUNCTION umdss.keep_rows(run_id integer, output text, keys text[], facts jsonb[], geoms public.geometry[]) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    n integer;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM umdss.analysis_run r WHERE r.id = keep_rows.run_id AND r.run_by IS NOT DISTINCT FROM imis.current_user_id()
                    AND r.run_at = transaction_timestamp()) THEN
        PERFORM imis.refuse('kept_run_open', format('Run %s is not being kept now. Run the analysis again.', keep_rows.run_id));
    END IF;
    INSERT INTO umdss.analysis_result (run_id, output, key, facts, geom)
    SELECT keep_rows.run_id, keep_rows.output, k.key, k.facts, public.ST_SetSRID(k.geom, imis.setting_number('srid')::integer)
      FROM unnest(keys, keep_rows.facts, geoms) AS k (key, facts, geom);
    GET DIAGNOSTICS n = ROW_COUNT;
    UPDATE umdss.analysis_run r SET n_rows = r.n_rows + n WHERE r.id = keep_rows.run_id;
    RETURN n;
END
$$;
COMMENT ON FUNCTION umdss.keep_rows(integer, text, text[], jsonb[], public.geometry[]) IS 'Adds rows of a result to a run that is being kept in the same transaction.';
REVOKE ALL ON FUNCTION umdss.keep_rows(integer, text, text[], jsonb[], public.geometry[]) FROM PUBLIC;

CREATE FUNCTION umdss.forget_run(run_id integer) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    DELETE FROM umdss.analysis_run r WHERE r.id = forget_run.run_id AND (r.run_by IS NOT DISTINCT FROM imis.current_user_id() OR pg_has_role(session_user, 'imis_super_admin', 'MEMBER'));
    IF NOT FOUND THEN
        PERFORM imis.refuse('kept_run_own', format('Run %s is not among your own. Ask the person who ran it, or the administrator, to delete it.', forget_run.run_id));
    END IF;
END
$$;
COMMENT ON FUNCTION umdss.forget_run(integer) IS 'Deletes a kept run and its result: one''s own, or any by the administrator.';
REVOKE ALL ON FUNCTION umdss.forget_run(integer) FROM PUBLIC;

CREATE FUNCTION umdss.name_run(run_id integer, name text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE umdss.analysis_run r SET name = nullif(btrim(name_run.name), '') WHERE r.id = name_run.run_id AND r.run_by IS NOT DISTINCT FROM imis.current_user_id();
    IF NOT FOUND THEN
        PERFORM imis.refuse('kept_run_own', format('Run %s is not among your own, so its name stays.', name_run.run_id));
    END IF;
END
$$;
COMMENT ON FUNCTION umdss.name_run(integer, text) IS 'Names a kept run of one''s own; an empty name takes it away.';
REVOKE ALL ON FUNCTION umdss.name_run(integer, text) FROM PUBLIC;

CREATE VIEW umdss.kept_runs WITH (security_invoker = true) AS
    SELECT r.id, r.algorithm, r.name, r.as_of, r.run_at, imis.user_label(r.run_by) AS runner, r.run_by IS NOT DISTINCT FROM imis.current_user_id() AS is_own, r.n_rows,
           (SELECT string_agg(p.key || ' = ' || (p.value #>> '{}'), ', ' ORDER BY p.key) FROM jsonb_each(r.parameters) p WHERE p.value <> 'null') AS parameters,
           (SELECT string_agg(n.key || ' = ' || round((n.value #>> '{}')::numeric, 2), ', ' ORDER BY n.key) FROM jsonb_each(r.numbers) n WHERE n.value <> 'null') AS figures
      FROM umdss.analysis_run r;
COMMENT ON VIEW umdss.kept_runs IS 'Kept runs. Planning analyses as they were run, with their parameters and key figures.';
COMMENT ON COLUMN umdss.kept_runs.runner IS 'Run by. Person who ran it.';
COMMENT ON COLUMN umdss.kept_runs.is_own IS 'Own. Whether the officer ran it.';
COMMENT ON COLUMN umdss.kept_runs.parameters IS 'Parameters. As they were given, in a line.';
COMMENT ON COLUMN umdss.kept_runs.figures IS 'Key figures. The number outputs of the run, in a line.';

CREATE FUNCTION umdss.run_differences(run_a integer, run_b integer)
RETURNS TABLE (output text, key text, field text, value_a double precision, value_b double precision, difference double precision, pct_difference double precision,
    text_a text, text_b text, in_a boolean, in_b boolean, geom public.geometry)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    WITH a AS (SELECT r.* FROM umdss.analysis_result r WHERE r.run_id = run_a), b AS (SELECT r.* FROM umdss.analysis_result r WHERE r.run_id = run_b), pair AS (
        SELECT coalesce(a.output, b.output) AS output, coalesce(a.key, b.key) AS key, a.facts AS fa, b.facts AS fb, coalesce(b.geom, a.geom) AS geom
          FROM a FULL JOIN b ON b.output = a.output AND b.key = a.key
    ), cell AS (
        SELECT p.*, f.field, p.fa -> f.field AS va, p.fb -> f.field AS vb
          FROM pair p CROSS JOIN LATERAL (SELECT jsonb_object_keys(coalesce(p.fa, '{}') || coalesce(p.fb, '{}')) AS field) f
    ), told AS (
        SELECT c.*, CASE WHEN jsonb_typeof(c.va) = 'number' THEN (c.va #>> '{}')::double precision END AS na,
               CASE WHEN jsonb_typeof(c.vb) = 'number' THEN (c.vb #>> '{}')::double precision END AS nb
          FROM cell c
    )
    SELECT t.output, t.key, t.field, t.na, t.nb, t.nb - t.na, 100 * (t.nb - t.na) / nullif(abs(t.na), 0),
           CASE WHEN t.na IS NULL AND t.nb IS NULL THEN t.va #>> '{}' END, CASE WHEN t.na IS NULL AND t.nb IS NULL THEN t.vb #>> '{}' END,
           t.fa IS NOT NULL, t.fb IS NOT NULL, t.geom
      FROM told t
     WHERE t.na IS NOT NULL OR t.nb IS NOT NULL OR t.va IS DISTINCT FROM t.vb
     ORDER BY t.output, t.key, t.field
$$;
COMMENT ON FUNCTION umdss.run_differences(integer, integer) IS
    'What two kept runs differ in, object by object and column by column: numbers with their difference (b less a), other columns where they changed (umdss 7.20).';
