-- Code lists at the desk: one view over all of them, made from the catalogue, and the acts that add, change and take out values
-- (data-model section 3; modules section 3).

CREATE FUNCTION imis.closed_lists() RETURNS text[]
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    -- Rules and formulas count on exactly these values: a city renames and retires, but does not add.
    SELECT ARRAY['building_info.sanitation_systems', 'fsm.containment_types', 'fsm.toilet_types', 'fsm.treatment_plant_types', 'fsm.sample_locations',
                 'fsm.employee_types', 'fsm.key_performance_indicators', 'fsm.containment_locations', 'fsm.pit_shapes', 'fsm.fee_frequencies',
                 'imis.genders', 'imis.user_types', 'utility_info.sewer_locations', 'utility_info.drain_covers', 'utility_info.drain_surfaces',
                 'public_health.coliform_results', 'layer_info.sanitation_zone_types', 'sewer_connection.connection_statuses']
$$;
COMMENT ON FUNCTION imis.closed_lists() IS 'Code lists to which a city adds no values (data-model section 3).';

CREATE FUNCTION imis.guard_closed_list() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    PERFORM imis.refuse('code_list_closed', 'Rules and formulas count on exactly the values of this list. They can be renamed or retired, but none is added or taken out.',
                        TG_RELID, 'code');
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION imis.guard_closed_list() IS 'Trigger. An officer adds nothing to a closed code list and deletes nothing from it.';

DO $do$
DECLARE
    t record;
    parts text[] := '{}';
BEGIN
    FOR t IN
        SELECT n.nspname, c.relname, n.nspname || '.' || c.relname AS name,
               split_part(obj_description(c.oid, 'pg_class'), '. ', 1) AS title,
               (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('functional_use_id', 'toilet_type') AND NOT a.attisdropped
                 ORDER BY a.attname LIMIT 1) AS parent
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind = 'r' AND n.nspname IN ('imis', 'layer_info', 'utility_info', 'building_info', 'fsm', 'public_health', 'sewer_connection')
           AND 5 = (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = c.oid AND NOT a.attisdropped
                      AND a.attname IN ('id', 'code', 'label', 'sort_order', 'is_active'))
           AND n.nspname || '.' || c.relname <> 'imis.payment_services'
         ORDER BY 1, 2
    LOOP
        parts := parts || format(
            'SELECT %L || ''|'' || l.id AS key, %L::text AS list, %L::text AS list_title, l.id, l.code, l.label, l.sort_order, l.is_active, %s AS parent, '
            '%L = ANY (imis.closed_lists()) AS is_closed, l.id >= 100 AS is_own FROM %I.%I l',
            t.name, t.name, t.title, CASE t.parent WHEN 'functional_use_id' THEN '(SELECT f.label FROM building_info.functional_uses f WHERE f.id = l.functional_use_id)'
                                     WHEN 'toilet_type' THEN 'l.toilet_type' ELSE 'NULL::text' END,
            t.name, t.nspname, t.relname);
        IF t.name = ANY (imis.closed_lists()) THEN
            EXECUTE format('CREATE TRIGGER a_closed_list BEFORE INSERT OR DELETE ON %I.%I FOR EACH ROW WHEN (%s) EXECUTE FUNCTION imis.guard_closed_list()',
                t.nspname, t.relname,
                'pg_catalog.current_setting(''is_superuser'') = ''off'' AND current_user <> ''imis_owner'' AND pg_catalog.pg_has_role(''imis_officer'', ''MEMBER'')');
        END IF;
    END LOOP;
    -- Lists open on the highest place: list by list, each in its own order.
    EXECUTE 'CREATE VIEW imis.code_values AS SELECT v.*, row_number() OVER (ORDER BY v.list_title DESC, v.sort_order DESC, v.id DESC) AS place FROM ('
            || array_to_string(parts, ' UNION ALL ') || ') v';
END
$do$;
COMMENT ON VIEW imis.code_values IS 'Values of code lists. All code lists in one: what forms offer, in their order.';
COMMENT ON COLUMN imis.code_values.key IS 'Key. List and number of the value.';
COMMENT ON COLUMN imis.code_values.list IS 'List. Table of the code list.';
COMMENT ON COLUMN imis.code_values.list_title IS 'Code list. Title of the list.';
COMMENT ON COLUMN imis.code_values.id IS 'Number. Own values of a city start at 100.';
COMMENT ON COLUMN imis.code_values.code IS 'Code. Stable short text; it is what other tables store where they store a text.';
COMMENT ON COLUMN imis.code_values.label IS 'Label. Text shown to people; may be changed by the city.';
COMMENT ON COLUMN imis.code_values.sort_order IS 'Order. Place in lists, ascending.';
COMMENT ON COLUMN imis.code_values.is_active IS 'Offered. Offered in forms; records that have a retired value keep it.';
COMMENT ON COLUMN imis.code_values.parent IS 'Belongs to. The value of another list that it belongs to.';
COMMENT ON COLUMN imis.code_values.is_closed IS 'Closed. Rules count on exactly these values: none is added.';
COMMENT ON COLUMN imis.code_values.place IS 'Place. Order among the values of all lists.';
COMMENT ON COLUMN imis.code_values.is_own IS 'Own. The city added the value.';

CREATE VIEW imis.code_lists AS
SELECT v.list AS code, v.list_title AS label, bool_and(v.is_closed) AS is_closed, count(*) AS number, min(v.list_title) AS title
  FROM imis.code_values v GROUP BY v.list, v.list_title;
COMMENT ON VIEW imis.code_lists IS 'Code lists. The lists that forms offer values of.';
COMMENT ON COLUMN imis.code_lists.code IS 'List. Table of the code list.';
COMMENT ON COLUMN imis.code_lists.label IS 'Code list. Title of the list.';
COMMENT ON COLUMN imis.code_lists.is_closed IS 'Closed. Rules count on exactly these values: none is added.';
COMMENT ON COLUMN imis.code_lists.number IS 'Values. How many values the list has, number.';
COMMENT ON COLUMN imis.code_lists.title IS 'Title. Title of the list.';

CREATE FUNCTION imis.list_to_change(list text) RETURNS regclass
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM imis.code_lists l WHERE l.code = list) THEN
        PERFORM imis.refuse('code_list_unknown', 'There is no such code list. Choose one from the list.', NULL, 'list');
    ELSIF NOT has_table_privilege(session_user, list::regclass, 'UPDATE') THEN
        PERFORM imis.refuse('code_list_not_yours', 'Your role does not change code lists. Ask the administrator.', list::regclass, NULL, NULL, '42501');
    END IF;
    RETURN list::regclass;
END
$$;
COMMENT ON FUNCTION imis.list_to_change(text) IS 'Table of a code list that the connected person may change; refuses others. Internal.';

CREATE FUNCTION imis.set_code_value(list text, number integer, new_label text, place integer, offered boolean) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target regclass := imis.list_to_change(list);
    touched integer;
BEGIN
    IF coalesce(btrim(new_label), '') = '' THEN
        PERFORM imis.refuse('code_label_blank', 'Enter the text that people see.', target, 'label');
    END IF;
    -- The table's name comes from imis.code_lists, the values are parameters.
    EXECUTE format('UPDATE %s l SET label = $1, sort_order = $2, is_active = $3 WHERE l.id = $4 AND NOT EXISTS (SELECT 1 FROM %s o WHERE o.id <> l.id AND lower(o.label) = lower($1) AND o.is_active)', target, target)
      USING btrim(new_label), coalesce(place, 0), coalesce(offered, true), number;
    GET DIAGNOSTICS touched = ROW_COUNT;
    IF touched = 0 THEN
        PERFORM imis.refuse('code_label_taken', 'Another value of this list has this text, or the value is no longer there. Choose another text.', target, 'label');
    END IF;
    RETURN list || '|' || number;
END
$$;
COMMENT ON FUNCTION imis.set_code_value(text, integer, text, integer, boolean) IS
    'Renames, reorders, retires or offers again a value of a code list; its code, which records hold, stays. Returns the key.';

CREATE FUNCTION imis.add_code_value(list text, new_label text, place integer DEFAULT NULL, belongs_to integer DEFAULT NULL) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target regclass := imis.list_to_change(list);
    made_code text;
    made integer;
    taken boolean;
    wordy boolean;
BEGIN
    IF list = ANY (imis.closed_lists()) THEN
        PERFORM imis.refuse('code_list_closed', 'Rules and formulas count on exactly the values of this list, so none is added. You can rename the values.', target, 'list');
    ELSIF coalesce(btrim(new_label), '') = '' THEN
        PERFORM imis.refuse('code_label_blank', 'Enter the text that people see.', target, 'label');
    ELSIF list = 'building_info.use_categorys' AND belongs_to IS NULL THEN
        PERFORM imis.refuse('code_parent_missing', 'Choose the functional use that the category belongs to.', target, 'functional_use_id');
    END IF;
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', target);
    -- Some lists have codes that read like their labels, others short names in small letters: new ones follow.
    EXECUTE format('SELECT coalesce(bool_or(l.code ~ ''[A-Z ]''), false), greatest(max(l.id) + 1, 100) FROM %s l', target) INTO wordy, made;
    made_code := coalesce(nullif(CASE WHEN wordy THEN btrim(new_label)
                                      ELSE left(btrim(regexp_replace(lower(btrim(new_label)), '[^[:alnum:]]+', '_', 'g'), '_'), 60) END, ''), 'own_' || made);
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %s l WHERE lower(l.label) = lower($1) OR l.code = $2)', target) INTO taken USING btrim(new_label), made_code;
    IF taken THEN
        PERFORM imis.refuse('code_label_taken', 'The list has a value with this text already, perhaps a retired one. Choose another text, or offer that one again.', target, 'label');
    END IF;
    EXECUTE format('INSERT INTO %s (id, code, label, sort_order%s) VALUES ($1, $2, $3, coalesce($4, $1)%s)', target,
                   CASE list WHEN 'building_info.use_categorys' THEN ', functional_use_id' ELSE '' END,
                   CASE list WHEN 'building_info.use_categorys' THEN ', $5' ELSE '' END)
      USING made, made_code, btrim(new_label), place, belongs_to;
    RETURN list || '|' || made;
END
$$;
COMMENT ON FUNCTION imis.add_code_value(text, text, integer, integer) IS
    'Adds a value to an open code list under a number from 100 on; use categories also name their functional use. Returns the key.';

CREATE FUNCTION imis.remove_code_value(list text, number integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target regclass := imis.list_to_change(list);
    used text;
BEGIN
    IF number < 100 THEN
        PERFORM imis.refuse('code_shipped', 'This value came with IMIS and is not deleted. Retire it: then forms no longer offer it.', target, 'id');
    END IF;
    BEGIN
        EXECUTE format('DELETE FROM %s l WHERE l.id = $1', target) USING number;
    EXCEPTION WHEN foreign_key_violation THEN
        GET STACKED DIAGNOSTICS used = TABLE_NAME;
        PERFORM imis.refuse('code_in_use', format('Records of %s have this value, so it is not deleted. Retire it: then forms no longer offer it.', used), target, 'id');
    END;
END
$$;
COMMENT ON FUNCTION imis.remove_code_value(text, integer) IS 'Deletes a value that the city added and no record has; others are retired instead.';
