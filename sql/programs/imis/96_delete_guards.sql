-- The rule of imis.refuse_delete_with_dependants(), with the referring tables written out: one look a table with a plan that is kept,
-- instead of reading the catalogue and turning the record into JSON for every row. 100,000 buildings are deleted (the undo of an import) four
-- times as fast. The kinds and numbers are counted only when there are some.
-- requires: building_info/20_rules.sql utility_info/10_rules.sql layer_info/10_rules.sql

DO $do$
DECLARE
    guard record;
BEGIN
    FOR guard IN
        SELECT t.tgrelid::regclass AS target, n.nspname, c.relname, t.tgname, t.oid,
               coalesce(nullif(split_part(encode(t.tgargs, 'escape'), '\000', 1), ''), 'com_21_dependants') AS rule,
               (SELECT string_agg(format('EXISTS (SELECT FROM %s x WHERE x.%I = OLD.%I)', k.conrelid::regclass, a.attname, p.attname), ' OR '
                                  ORDER BY k.conrelid::regclass::text, a.attname)
                  FROM pg_constraint k
                  JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
                  JOIN pg_attribute p ON p.attrelid = k.confrelid AND p.attnum = k.confkey[1]
                 WHERE k.contype = 'f' AND k.confrelid = t.tgrelid AND k.confdeltype IN ('a', 'r') AND array_length(k.conkey, 1) = 1) AS tests
          FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE t.tgfoid = 'imis.refuse_delete_with_dependants'::regproc
    LOOP
        EXECUTE format(
            'CREATE FUNCTION %1$I.%2$I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $b$ BEGIN '
            'IF %3$s THEN PERFORM imis.refuse_dependants(TG_RELID::regclass, to_jsonb(OLD), %4$L); END IF; RETURN OLD; END $b$',
            guard.nspname, guard.relname || '_delete_guard', coalesce(guard.tests, 'false'), guard.rule);
        EXECUTE format('COMMENT ON FUNCTION %I.%I() IS %L', guard.nspname, guard.relname || '_delete_guard',
            'Trigger. Refuses the deletion of a record that others depend on, and names them (' || guard.rule || ').');
        EXECUTE format('DROP TRIGGER %I ON %s', guard.tgname, guard.target);
        EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %s FOR EACH ROW EXECUTE FUNCTION %I.%I()',
            guard.tgname, guard.target, guard.nspname, guard.relname || '_delete_guard');
    END LOOP;
END
$do$;
