-- Roles of the municipality's own (modules 14.3, data-model 3.31: administrators may add roles). An own role holds the rights of some of the 17
-- standard roles and none beside them, so every rule and every test of the grant matrix holds for it as well, and an upgrade renews it with its parts.
-- requires: imis/92_accounts.sql imis/93_account_lists.sql

CREATE FUNCTION imis.check_role_parts(given text[]) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    here CONSTANT regclass := 'imis.roles';
    parts text[] := ARRAY(SELECT DISTINCT p FROM unnest(imis.known_roles(given)) p ORDER BY p);
BEGIN
    IF pg_has_role(session_user, 'imis_officer', 'MEMBER') AND NOT imis.holds('super_admin') THEN
        PERFORM imis.refuse('role_not_yours', 'Only a Super Admin makes and changes roles. Ask one.', here, NULL, NULL, '42501');
    ELSIF EXISTS (SELECT 1 FROM imis.roles r WHERE r.role_name = ANY (parts) AND r.id >= 100) THEN
        PERFORM imis.refuse('role_of_roles', 'A role is put together from the standard roles only. Leave out the municipality''s own.', here, 'name');
    ELSIF 'imis_super_admin' = ANY (parts) THEN
        PERFORM imis.refuse('role_super_admin', 'Super Admin is given to a person by itself, not as a part of another role. Leave it out.', here, 'name');
    ELSIF cardinality(parts) < 2 THEN
        PERFORM imis.refuse('role_two_parts', 'A role is put together from two roles or more. One alone can be given as it is.', here, 'name');
    ELSIF (SELECT count(DISTINCT coalesce(r.user_type, 'Municipality')) FROM imis.roles r WHERE r.role_name = ANY (parts)) > 1 THEN
        PERFORM imis.refuse('role_one_type', 'These roles are for accounts of different types. Choose roles of one type.', here, 'name');
    END IF;
    RETURN parts;
END
$$;
COMMENT ON FUNCTION imis.check_role_parts(text[]) IS 'Database roles of which an own role may be put together; refuses others, and everybody but a Super Admin.';
REVOKE ALL ON FUNCTION imis.check_role_parts(text[]) FROM PUBLIC;

CREATE FUNCTION imis.role_parts(role text) RETURNS text[]
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT array_agg(p.rolname::text ORDER BY p.rolname) FROM pg_auth_members m JOIN pg_roles p ON p.oid = m.roleid JOIN pg_roles q ON q.oid = m.member
     WHERE q.rolname = role AND p.rolname IN (SELECT r.role_name FROM imis.roles r WHERE r.id < 100)
$$;
COMMENT ON FUNCTION imis.role_parts(text) IS 'Standard roles of which an own role is put together.';

CREATE FUNCTION imis.set_parts(role text, wanted text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    part text;
BEGIN
    FOREACH part IN ARRAY ARRAY(SELECT unnest(wanted) EXCEPT SELECT unnest(imis.role_parts(role))) LOOP
        EXECUTE format('GRANT %I TO %I', part, role);
    END LOOP;
    FOREACH part IN ARRAY ARRAY(SELECT unnest(imis.role_parts(role)) EXCEPT SELECT unnest(wanted)) LOOP
        EXECUTE format('REVOKE %I FROM %I', part, role);
    END LOOP;
END
$$;
COMMENT ON FUNCTION imis.set_parts(text, text[]) IS 'Makes the parts of an own role equal to the wanted ones. Internal.';
REVOKE ALL ON FUNCTION imis.set_parts(text, text[]) FROM PUBLIC;

CREATE FUNCTION imis.add_role(label text, parts text[], scope text DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    wanted text[] := imis.check_role_parts(parts);
    called text := nullif(btrim(label), '');
    stem text := 'imis_own_' || left(coalesce(nullif(btrim(regexp_replace(lower(called), '[^a-z0-9]+', '_', 'g'), '_'), ''), 'role'), 40);
    role text := stem;
    number integer;
    again integer := 1;
BEGIN
    LOCK TABLE imis.roles IN SHARE ROW EXCLUSIVE MODE;
    IF called IS NULL THEN
        PERFORM imis.refuse('role_name_missing', 'The role has no name. Write one that says who works with it.', 'imis.roles'::regclass, 'name');
    ELSIF EXISTS (SELECT 1 FROM imis.roles r WHERE lower(r.name) = lower(called)) THEN
        PERFORM imis.refuse('role_name_taken', format('There is a role "%s" already. Choose another name.', called), 'imis.roles'::regclass, 'name');
    END IF;
    -- Roles belong to the whole server: another city on it may have one of this name.
    WHILE EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = role) LOOP
        again := again + 1;
        role := stem || '_' || again;
    END LOOP;
    EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE INHERIT', role);
    PERFORM imis.set_parts(role, wanted);
    SELECT greatest(100, max(r.id) + 1) INTO number FROM imis.roles r;
    INSERT INTO imis.roles (id, name, role_name, user_type, description, sort_order)
    SELECT number, called, role, max(r.user_type), nullif(btrim(scope), ''), number FROM imis.roles r WHERE r.role_name = ANY (wanted);
    RETURN number;
END
$$;
COMMENT ON FUNCTION imis.add_role(text, text[], text) IS 'Makes a role of the municipality''s own from standard roles, whose rights it holds together; returns its number. Super Admin only.';

CREATE FUNCTION imis.own_role(number integer) RETURNS imis.roles
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    found imis.roles;
BEGIN
    SELECT * INTO found FROM imis.roles r WHERE r.id = number;
    IF found.id IS NULL OR found.id < 100 THEN
        PERFORM imis.refuse('role_standard', 'This is one of the standard roles; it stays as it is. Make a role of your own from it instead.', 'imis.roles'::regclass, 'id');
    END IF;
    RETURN found;
END
$$;
COMMENT ON FUNCTION imis.own_role(integer) IS 'Row of an own role; refuses standard ones. Internal.';
REVOKE ALL ON FUNCTION imis.own_role(integer) FROM PUBLIC;

CREATE FUNCTION imis.change_role(number integer, label text, parts text[], scope text DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    wanted text[] := imis.check_role_parts(parts);
    was imis.roles := imis.own_role(number);
BEGIN
    IF (SELECT max(coalesce(r.user_type, 'Municipality')) FROM imis.roles r WHERE r.role_name = ANY (wanted)) <> coalesce(was.user_type, 'Municipality') THEN
        PERFORM imis.refuse('role_one_type', 'Accounts of another type hold this role. Choose roles of the type it has, or make a new role.', 'imis.roles'::regclass, 'user_type');
    ELSIF nullif(btrim(label), '') IS NULL THEN
        PERFORM imis.refuse('role_name_missing', 'The role has no name. Write one that says who works with it.', 'imis.roles'::regclass, 'name');
    ELSIF EXISTS (SELECT 1 FROM imis.roles r WHERE lower(r.name) = lower(btrim(label)) AND r.id <> number) THEN
        PERFORM imis.refuse('role_name_taken', format('There is a role "%s" already. Choose another name.', btrim(label)), 'imis.roles'::regclass, 'name');
    END IF;
    PERFORM imis.set_parts(was.role_name, wanted);
    UPDATE imis.roles r SET name = btrim(label), description = nullif(btrim(scope), '') WHERE r.id = number;
    RETURN number;
END
$$;
COMMENT ON FUNCTION imis.change_role(integer, text, text[], text) IS
    'Changes name, scope and parts of an own role; whoever holds it has the new rights at once. Super Admin only.';

CREATE FUNCTION imis.delete_role(number integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    was imis.roles := imis.own_role(number);
    holders text;
BEGIN
    IF pg_has_role(session_user, 'imis_officer', 'MEMBER') AND NOT imis.holds('super_admin') THEN
        PERFORM imis.refuse('role_not_yours', 'Only a Super Admin makes and changes roles. Ask one.', 'imis.roles'::regclass, NULL, NULL, '42501');
    END IF;
    SELECT string_agg(u.username, ', ' ORDER BY u.username) INTO holders FROM imis.user_roles x JOIN imis.users u ON u.id = x.user_id WHERE x.role_id = number;
    IF holders IS NOT NULL THEN
        PERFORM imis.refuse('role_in_use', format('The role is held by %s. Give these accounts another role first.', holders), 'imis.roles'::regclass, 'id');
    END IF;
    EXECUTE format('DROP ROLE %I', was.role_name);
    DELETE FROM imis.roles r WHERE r.id = number;
END
$$;
COMMENT ON FUNCTION imis.delete_role(integer) IS 'Deletes an own role that no account holds (modules 14.3). Super Admin only.';
