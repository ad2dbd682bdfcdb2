-- Codes that came with the data (take-over, import, city codes): the sequence moves past them, so no code is given twice (COM-30).

CREATE FUNCTION imis.keep_sequence_ahead() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    sequence_name text := TG_ARGV[0];
    key_column text := TG_ARGV[1];
    prefix text := TG_ARGV[2];
    highest bigint;
    given bigint;
BEGIN
    EXECUTE format('SELECT max(substr(%I, 2)::bigint) FROM added WHERE %I ~ %L', key_column, key_column, '^' || prefix || '[0-9]{1,15}$')
       INTO highest;
    IF highest IS NULL THEN
        RETURN NULL;
    END IF;
    EXECUTE format('SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM %s', sequence_name::regclass) INTO given;
    IF highest <= given THEN
        RETURN NULL;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(sequence_name, 0));
    EXECUTE format('SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM %s', sequence_name::regclass) INTO given;
    IF highest - given > 1000 THEN
        -- Far ahead of everything given so far: nobody can draw a thousand numbers in between.
        PERFORM setval(sequence_name::regclass, highest);
    ELSE
        -- Close to the numbers in use: draw them, which another office drawing at the same moment cannot undo.
        WHILE nextval(sequence_name::regclass) < highest LOOP
        END LOOP;
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION imis.keep_sequence_ahead() IS
    'AFTER INSERT statement trigger with transition table "added"; arguments: sequence, key column, prefix letter. Moves the sequence past codes that were delivered.';
