-- Deleting what others depend on: refused with the kinds and numbers of the dependants (COM-21, BLD-30, UTL-01..03, LIC-02).
-- The dependants are read from the foreign keys themselves, so no table is forgotten when one is added.

CREATE FUNCTION imis.label_of(target regclass) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT lower(split_part(coalesce(obj_description(target, 'pg_class'), target::text), '. ', 1)) $$;
COMMENT ON FUNCTION imis.label_of(regclass) IS 'Name of a table for people: its comment up to the first full stop, in lower case.';

CREATE FUNCTION imis.dependants(target regclass, record jsonb) RETURNS TABLE (label text, number bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    found_key record;
BEGIN
    FOR found_key IN
        SELECT c.conrelid::regclass AS child, a.attname AS child_column, p.attname AS parent_column,
               format_type(a.atttypid, NULL) AS child_type
          FROM pg_constraint c
          JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
          JOIN pg_attribute p ON p.attrelid = c.confrelid AND p.attnum = c.confkey[1]
         WHERE c.contype = 'f' AND c.confrelid = target AND c.confdeltype IN ('a', 'r') AND array_length(c.conkey, 1) = 1
         ORDER BY c.conrelid::regclass::text, a.attname
    LOOP
        EXECUTE format('SELECT count(*) FROM %s WHERE %I = $1::%s', found_key.child, found_key.child_column, found_key.child_type)
           INTO number USING record ->> found_key.parent_column;
        IF number > 0 THEN
            label := imis.label_of(found_key.child);
            RETURN NEXT;
        END IF;
    END LOOP;
END
$$;
COMMENT ON FUNCTION imis.dependants(regclass, jsonb) IS
    'What refers to a record: the kinds and numbers of rows in other tables whose foreign key forbids its deletion.';
REVOKE ALL ON FUNCTION imis.dependants(regclass, jsonb) FROM PUBLIC;

CREATE FUNCTION imis.refuse_dependants(target regclass, record jsonb, rule text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    listed text;
BEGIN
    SELECT string_agg(d.number || ' ' || d.label, ', ') INTO listed FROM imis.dependants(target, record) d;
    IF listed IS NOT NULL THEN
        PERFORM imis.refuse(rule,
            format('This record of %s cannot be deleted while others depend on it: %s. Delete or change those first, or set a status instead.',
                   imis.label_of(target), listed), target);
    END IF;
END
$$;
COMMENT ON FUNCTION imis.refuse_dependants(regclass, jsonb, text) IS
    'Refuses the deletion of a record that others depend on, with their kinds and numbers, under the name of a rule.';
REVOKE ALL ON FUNCTION imis.refuse_dependants(regclass, jsonb, text) FROM PUBLIC;

CREATE FUNCTION imis.refuse_delete_with_dependants() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    PERFORM imis.refuse_dependants(TG_RELID::regclass, to_jsonb(OLD), coalesce(TG_ARGV[0], 'com_21_dependants'));
    RETURN OLD;
END
$$;
COMMENT ON FUNCTION imis.refuse_delete_with_dependants() IS
    'BEFORE DELETE row trigger: names the kinds and numbers of dependants; its argument is the rule name. '
    'imis/96_delete_guards.sql puts a function in its place that knows the tables beforehand.';
