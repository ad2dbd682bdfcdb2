-- Accounts (modules 14.1, USR-01 to USR-06): a login role, a row in imis.users and memberships, made and changed together.
-- SECURITY DEFINER, owner imis_owner (CREATEROLE): administrators hold no right on roles or on imis.users themselves.
-- CREATE ROLE and GRANT take no parameters, so names are put in with format(%I), after they were checked against a fixed pattern and the
-- roles against imis.roles; passwords come only as SCRAM verifiers that the client computed.

CREATE FUNCTION imis.may_administer(target_type text, target_provider integer, target_roles text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    provider integer := imis.own_provider();
BEGIN
    IF imis.holds('super_admin') OR NOT pg_has_role(session_user, 'imis_officer', 'MEMBER') AND pg_has_role(session_user, 'imis_owner', 'MEMBER') THEN
        RETURN true;
    END IF;
    IF 'imis_super_admin' = ANY (target_roles) THEN
        RETURN false;
    END IF;
    IF imis.holds('it_admin') THEN
        RETURN true;
    END IF;
    IF imis.holds('sanitation') AND target_type IN ('Service Provider', 'Treatment Plant', 'Help Desk')
       AND target_roles <@ ARRAY['imis_provider_admin', 'imis_provider_help_desk', 'imis_emptying_operator', 'imis_treatment_plant', 'imis_help_desk'] THEN
        RETURN true;
    END IF;
    RETURN imis.holds('provider_admin') AND coalesce(target_provider = provider, false)
       AND target_roles <@ ARRAY['imis_provider_help_desk', 'imis_emptying_operator'];
END
$$;
COMMENT ON FUNCTION imis.may_administer(text, integer, text[]) IS
    'True when the connected person may make or change an account of this type, provider and these roles (USR-03, USR-04).';

CREATE FUNCTION imis.known_roles(given text[]) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    one text;
    found text;
    result text[] := '{}';
BEGIN
    FOREACH one IN ARRAY coalesce(given, '{}') LOOP
        SELECT r.role_name INTO found FROM imis.roles r WHERE one IN (r.role_name, r.name, substr(r.role_name, 6));
        IF found IS NULL THEN
            PERFORM imis.refuse('role_unknown', format('There is no role "%s". Choose one of the roles in the list.', one), 'imis.roles'::regclass, 'name');
        END IF;
        result := result || found;
    END LOOP;
    IF cardinality(result) = 0 THEN
        PERFORM imis.refuse('role_missing', 'The account has no role, so it could not do anything. Choose at least one role.', 'imis.user_roles'::regclass, 'role_id');
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION imis.known_roles(text[]) IS 'Names of database roles for names, labels or short names of roles; refuses unknown ones and an empty list.';

CREATE FUNCTION imis.check_role_types(account_type text, given text[]) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    wrong text;
BEGIN
    SELECT r.name INTO wrong FROM imis.roles r
     WHERE r.role_name = ANY (given) AND NOT imis.role_fits_type(r.user_type, r.role_name, account_type) ORDER BY r.id LIMIT 1;
    IF wrong IS NOT NULL THEN
        PERFORM imis.refuse('usr_role_type', format('The role "%s" is not for accounts of type %s. Choose another role or another type.', wrong, account_type),
                            'imis.users'::regclass, 'user_type');
    END IF;
END
$$;
COMMENT ON FUNCTION imis.check_role_types(text, text[]) IS 'Refuses roles that do not fit the type of the account (data-model 3.31).';

CREATE FUNCTION imis.type_of_roles(given text[], desk integer) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT CASE WHEN 'imis_treatment_plant' = ANY (given) THEN 'Treatment Plant'
                WHEN given && ARRAY['imis_provider_admin', 'imis_emptying_operator'] THEN 'Service Provider'
                WHEN given <@ ARRAY['imis_help_desk', 'imis_provider_help_desk'] AND desk IS NOT NULL THEN 'Help Desk'
                WHEN 'imis_provider_help_desk' = ANY (given) THEN 'Service Provider'
                WHEN given = ARRAY['imis_external'] THEN 'External' ELSE 'Municipality' END
$$;
COMMENT ON FUNCTION imis.type_of_roles(text[], integer) IS 'Type of an account, by its roles and whether it belongs to a help desk, where none is stated (data-model 3.31).';

CREATE FUNCTION imis.check_account_facts(account_type text, given text[], provider integer, plant integer, desk integer, mail text, sex text) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    here CONSTANT regclass := 'imis.users';
BEGIN
    PERFORM imis.check_role_types(account_type, given);
    IF account_type = 'Treatment Plant' AND plant IS NULL THEN
        PERFORM imis.refuse('usr_plant_missing', 'The account of a treatment plant belongs to one plant. Choose which.', here, 'treatment_plant_id');
    ELSIF account_type = 'Help Desk' AND desk IS NULL THEN
        PERFORM imis.refuse('usr_desk_missing', 'An account of type Help Desk belongs to one help desk. Choose which.', here, 'help_desk_id');
    ELSIF provider IS NULL AND (account_type = 'Service Provider' OR 'imis_provider_help_desk' = ANY (given)
              AND NOT EXISTS (SELECT 1 FROM fsm.help_desks h WHERE h.id = desk AND h.service_provider_id IS NOT NULL)) THEN
        PERFORM imis.refuse('usr_provider_missing', 'The account of a service provider belongs to one provider. Choose which, or a help desk of that provider.',
                            here, 'service_provider_id');
    -- Logins of programs, which the administrator of the server makes, are no persons.
    ELSIF pg_has_role(session_user, 'imis_officer', 'MEMBER') AND NOT imis.may_give_lasting_password() THEN
        IF coalesce(btrim(mail), '') = '' THEN
            PERFORM imis.refuse('usr_email_missing', 'An account is a person''s and has an email address. Enter it.', here, 'email');
        ELSIF sex IS NULL THEN
            PERFORM imis.refuse('usr_gender_missing', 'An account is a person''s and has a gender. Choose it.', here, 'gender');
        END IF;
    END IF;
END
$$;
COMMENT ON FUNCTION imis.check_account_facts(text, text[], integer, integer, integer, text, text) IS
    'Refuses roles that do not fit the type, a type without its place of work, and, of officers, an account without email and gender (data-model 2.39, 3.31).';

CREATE FUNCTION imis.account_for_change(account text, what text) RETURNS imis.users
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target imis.users;
    held text[];
BEGIN
    SELECT * INTO target FROM imis.users u WHERE u.username = account;
    SELECT array_agg(r.role_name) INTO held FROM imis.user_roles x JOIN imis.roles r ON r.id = x.role_id WHERE x.user_id = target.id;
    -- An account that one may not administer is answered like one that is not there (USR-03: Super Admins are invisible to others).
    IF target.id IS NULL OR NOT imis.may_administer(target.user_type, target.service_provider_id, coalesce(held, '{}')) THEN
        PERFORM imis.refuse('account_unknown', format('There is no account "%s" that you may %s. Check the user name, or ask the administrator.', account, what),
                            'imis.users'::regclass, 'username', NULL, '42501');
    END IF;
    RETURN target;
END
$$;
COMMENT ON FUNCTION imis.account_for_change(text, text) IS 'Row of an account that the connected person may administer; refuses otherwise.';

CREATE FUNCTION imis.set_memberships(account text, wanted text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    r record;
    user_number integer;
    waiting boolean;
BEGIN
    SELECT u.id, u.must_change_password INTO STRICT user_number, waiting FROM imis.users u WHERE u.username = account;
    -- USR-02, 14.2: with a password that someone else chose, the login holds nothing but the right to choose its own.
    FOR r IN
        SELECT g.role_name, NOT waiting AND g.role_name = ANY (wanted) AS is_wanted,
               EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles p ON p.oid = m.roleid JOIN pg_roles q ON q.oid = m.member
                        WHERE p.rolname = g.role_name AND q.rolname = account) AS is_held
          FROM (SELECT role_name FROM imis.roles UNION ALL SELECT 'imis_newcomer') g
    LOOP
        IF r.role_name = 'imis_newcomer' THEN
            r.is_wanted := waiting;
        END IF;
        IF r.is_wanted AND NOT r.is_held THEN
            EXECUTE format('GRANT %I TO %I', r.role_name, account);
        ELSIF r.is_held AND NOT r.is_wanted THEN
            EXECUTE format('REVOKE %I FROM %I', r.role_name, account);
        END IF;
    END LOOP;
    DELETE FROM imis.user_roles x USING imis.roles g WHERE x.user_id = user_number AND g.id = x.role_id AND NOT g.role_name = ANY (wanted);
    INSERT INTO imis.user_roles (user_id, role_id)
    SELECT user_number, g.id FROM imis.roles g WHERE g.role_name = ANY (wanted)
        ON CONFLICT ON CONSTRAINT user_roles_user_id_role_id_key DO NOTHING;
END
$$;
COMMENT ON FUNCTION imis.set_memberships(text, text[]) IS
    'Makes memberships and imis.user_roles equal to the wanted roles; holds them back while the password is a first one. Internal: called by the acts on accounts.';

CREATE FUNCTION imis.set_login_password(account text, verifier text, first boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF verifier IS NULL OR verifier !~ '^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' THEN
        PERFORM imis.refuse('password_not_hashed', 'The password must be hashed by the program before it is sent. Use IMIS to set it.', 'imis.users'::regclass);
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL %L', account, verifier,
                   CASE WHEN first THEN (now() + make_interval(days => coalesce(imis.setting_number('first_password_days'), 7)::integer))::text ELSE 'infinity' END);
    UPDATE imis.users u SET must_change_password = first, password_set_at = now() WHERE u.username = account;
    PERFORM imis.set_memberships(account, (SELECT array_agg(r.role_name) FROM imis.users u JOIN imis.user_roles x ON x.user_id = u.id
                                             JOIN imis.roles r ON r.id = x.role_id WHERE u.username = account));
END
$$;
COMMENT ON FUNCTION imis.set_login_password(text, text, boolean) IS
    'Sets the password of a login, given as SCRAM verifier. A first password lasts a few days and holds the roles back until the person changes it (USR-02). Internal.';

CREATE FUNCTION imis.may_give_lasting_password() RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT NOT pg_has_role(session_user, 'imis_officer', 'MEMBER') OR (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = session_user) $$;
COMMENT ON FUNCTION imis.may_give_lasting_password() IS
    'True for administrators of the server, who make logins of programs; an officer gives first passwords only.';

CREATE FUNCTION imis.add_account(
    account text, person text, given_roles text[], mail text DEFAULT NULL, sex text DEFAULT NULL, account_type text DEFAULT NULL,
    provider integer DEFAULT NULL, plant integer DEFAULT NULL, desk integer DEFAULT NULL, own_ward integer DEFAULT NULL, verifier text DEFAULT NULL,
    lasting boolean DEFAULT false
) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    wanted text[] := imis.known_roles(given_roles);
    kind text := coalesce(account_type, imis.type_of_roles(wanted, desk));
    user_number integer;
    old_login record;
BEGIN
    IF account !~ '^[a-z][a-z0-9_.]{1,62}$' OR account ~ '^(pg_|imis_)' THEN
        PERFORM imis.refuse('username_form', 'The user name must begin with a small letter and hold only small letters, digits, _ and . (2 to 63 characters; '
                            'not beginning with pg_ or imis_).', 'imis.users'::regclass, 'username');
    END IF;
    IF NOT imis.may_administer(kind, coalesce(provider, (SELECT h.service_provider_id FROM fsm.help_desks h WHERE h.id = desk)), wanted) THEN
        PERFORM imis.refuse('usr_04_may_not_give', 'You may not make an account of this type with these roles. Ask the administrator.',
                            'imis.users'::regclass, NULL, NULL, '42501');
    END IF;
    PERFORM imis.check_account_facts(kind, wanted, provider, plant, desk, mail, sex);
    INSERT INTO imis.users (name, gender, username, email, user_type, service_provider_id, treatment_plant_id, help_desk_id, ward, status)
    VALUES (person, sex, account, lower(mail), kind, provider, plant, desk, own_ward, 1) RETURNING id INTO user_number;

    SELECT r.rolsuper, r.rolcreaterole, r.rolcanlogin INTO old_login FROM pg_roles r WHERE r.rolname = account;
    IF NOT FOUND THEN
        EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION INHERIT CONNECTION LIMIT 12', account);
    ELSIF old_login.rolsuper OR old_login.rolcreaterole OR current_setting('is_superuser') = 'off' THEN
        -- Another database of this server has such a login: only its administrator may bind it to this city as well.
        PERFORM imis.refuse('username_taken', format('The server has a login "%s" already. Choose another user name.', account), 'imis.users'::regclass, 'username');
    ELSE
        EXECUTE format('ALTER ROLE %I LOGIN CONNECTION LIMIT 12', account);
    END IF;
    EXECUTE format('ALTER ROLE %I SET statement_timeout = ''60s''', account);
    EXECUTE format('ALTER ROLE %I SET lock_timeout = ''3s''', account);
    EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''60s''', account);
    PERFORM imis.set_memberships(account, wanted);
    IF verifier IS NOT NULL THEN
        PERFORM imis.set_login_password(account, verifier, NOT (lasting AND imis.may_give_lasting_password()));
    END IF;
    RETURN user_number;
END
$$;
COMMENT ON FUNCTION imis.add_account(text, text, text[], text, text, text, integer, integer, integer, integer, text, boolean) IS
    'Makes an account: login role (6 connections, time limits of reliability 4), row in imis.users, memberships. A password given here is a first one (USR-02), '
    'unless an administrator of the server makes it lasting. Returns the user''s number.';

CREATE FUNCTION imis.set_account_roles(account text, given_roles text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target imis.users := imis.account_for_change(account, 'change');
    wanted text[] := imis.known_roles(given_roles);
BEGIN
    IF account = session_user THEN
        PERFORM imis.refuse('usr_04_own_roles', 'You cannot change your own roles. Ask another administrator.', 'imis.user_roles'::regclass, NULL, NULL, '42501');
    END IF;
    IF NOT imis.may_administer(target.user_type, target.service_provider_id, wanted) THEN
        PERFORM imis.refuse('usr_04_may_not_give', 'You may not give these roles. Ask the administrator.', 'imis.user_roles'::regclass, NULL, NULL, '42501');
    END IF;
    PERFORM imis.check_account_facts(target.user_type, wanted, target.service_provider_id, target.treatment_plant_id, target.help_desk_id,
                                     coalesce(target.email, '-'), coalesce(target.gender, '-'));  -- roles are changed here, not the person
    IF NOT 'imis_super_admin' = ANY (wanted) THEN
        PERFORM imis.keep_a_super_admin(target.id);
    END IF;
    PERFORM imis.set_memberships(account, wanted);
END
$$;
COMMENT ON FUNCTION imis.set_account_roles(text, text[]) IS 'Replaces the roles of an account (USR-03, USR-04).';

CREATE FUNCTION imis.keep_a_super_admin(leaving integer) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM imis.user_roles x JOIN imis.roles r ON r.id = x.role_id WHERE x.user_id = leaving AND r.role_name = 'imis_super_admin')
       AND NOT EXISTS (SELECT 1 FROM imis.user_roles x JOIN imis.roles r ON r.id = x.role_id JOIN imis.users u ON u.id = x.user_id
                        WHERE r.role_name = 'imis_super_admin' AND u.status = 1 AND u.id <> leaving) THEN
        PERFORM imis.refuse('usr_03_last_super_admin', 'This is the last active Super Admin. Make another one first.', 'imis.users'::regclass, 'status');
    END IF;
END
$$;
COMMENT ON FUNCTION imis.keep_a_super_admin(integer) IS 'Refuses to lose the last active Super Admin (USR-03).';

CREATE FUNCTION imis.set_account_status(account text, active boolean) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    target imis.users := imis.account_for_change(account, 'change');
    ended integer := 0;
BEGIN
    IF active THEN
        UPDATE imis.users u SET status = 1 WHERE u.id = target.id;
        EXECUTE format('ALTER ROLE %I LOGIN', account);
        RETURN 0;
    END IF;
    IF account = session_user THEN
        PERFORM imis.refuse('usr_05_not_oneself', 'You cannot switch off your own account. Ask another administrator.', 'imis.users'::regclass, 'status', NULL, '42501');
    END IF;
    PERFORM imis.keep_a_super_admin(target.id);
    UPDATE imis.users u SET status = 0 WHERE u.id = target.id;
    EXECUTE format('ALTER ROLE %I NOLOGIN', account);
    SELECT count(*) INTO ended FROM (SELECT pg_terminate_backend(a.pid) AS done FROM pg_stat_activity a WHERE a.usename = account) s WHERE s.done;
    RETURN ended;
END
$$;
COMMENT ON FUNCTION imis.set_account_status(text, boolean) IS 'Switches an account on or off; off also ends its open sessions (USR-01, USR-03, USR-05). Returns how many were ended.';

CREATE FUNCTION imis.set_account_password(account text, verifier text, lasting boolean DEFAULT false) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF account = session_user THEN
        PERFORM imis.set_login_password(account, verifier, false);
        RETURN;
    END IF;
    PERFORM imis.account_for_change(account, 'change');
    PERFORM imis.set_login_password(account, verifier, NOT (lasting AND imis.may_give_lasting_password()));
    -- Who is still signed in with the old password is not the one who asked for a new one.
    PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a WHERE a.usename = account;
END
$$;
COMMENT ON FUNCTION imis.set_account_password(text, text, boolean) IS
    'Sets a password, given as SCRAM verifier: one''s own, or a first password for an account one may administer, whose open sessions end (USR-02).';
