-- Who is connected, and which records are that person's own (modules 14.4).
-- session_user, not current_user: an act runs as its owner, but the person at the desk stays the same.

CREATE FUNCTION imis.current_user_id() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT u.id FROM imis.users u WHERE u.username = session_user $$;
COMMENT ON FUNCTION imis.current_user_id() IS 'Number of the connected person in imis.users; NULL for a login without an account (migration, load).';

CREATE FUNCTION imis.own_provider() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT coalesce(u.service_provider_id, h.service_provider_id)
      FROM imis.users u LEFT JOIN fsm.help_desks h ON h.id = u.help_desk_id
     WHERE u.username = session_user AND u.status = 1
$$;
COMMENT ON FUNCTION imis.own_provider() IS 'Service provider the connected person works for, directly or through a help desk; NULL for others (OWN-01).';

CREATE FUNCTION imis.own_plant() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT u.treatment_plant_id FROM imis.users u WHERE u.username = session_user AND u.status = 1 $$;
COMMENT ON FUNCTION imis.own_plant() IS 'Treatment plant the connected person works at; NULL for others (OWN-01).';

CREATE FUNCTION imis.own_ward() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT u.ward FROM imis.users u WHERE u.username = session_user AND u.status = 1 $$;
COMMENT ON FUNCTION imis.own_ward() IS 'Ward the connected person is bound to; NULL when not bound.';

CREATE FUNCTION imis.user_label(user_id integer) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT u.name FROM imis.users u WHERE u.id = user_id $$;
COMMENT ON FUNCTION imis.user_label(integer) IS 'Name of a colleague, for "changed by" and the conflict window.';

CREATE FUNCTION imis.holds(VARIADIC roles text[]) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT bool_or(pg_has_role(session_user, 'imis_' || r, 'MEMBER')) FROM unnest(roles) AS r $$;
COMMENT ON FUNCTION imis.holds(text[]) IS 'True when the connected person holds one of the roles (short names without imis_); always true for a superuser.';

CREATE FUNCTION imis.is_officer() RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT current_setting('is_superuser') = 'off' AND current_user <> 'imis_owner' AND pg_has_role('imis_officer', 'MEMBER')
$$;
COMMENT ON FUNCTION imis.is_officer() IS
    'True when the statement runs with an officer''s own rights: not for superusers, the owner of the acts, imports and migrations (reliability 3.4).';

CREATE FUNCTION imis.sees_all_providers() RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT imis.holds('super_admin', 'executive', 'it_admin', 'building_permit', 'building_surveyor', 'infrastructure', 'tax', 'water_supply',
                      'sanitation', 'public_health', 'help_desk', 'solid_waste')
        OR NOT pg_has_role(session_user, 'imis_officer', 'MEMBER')
$$;
COMMENT ON FUNCTION imis.sees_all_providers() IS
    'True for municipal staff, and for logins that are no officers (load, migration): they are not bound to one provider or plant (modules 14.4).';

CREATE FUNCTION imis.in_own_scope(provider integer, plant integer DEFAULT NULL) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT imis.sees_all_providers()
        OR coalesce(provider = imis.own_provider(), false)
        OR coalesce(plant = imis.own_plant(), false)
$$;
COMMENT ON FUNCTION imis.in_own_scope(integer, integer) IS
    'True when the connected person may know of a record of this provider or plant (OWN-01, OWN-04).';

CREATE FUNCTION fsm.is_emptied(application integer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = application) $$;
COMMENT ON FUNCTION fsm.is_emptied(integer) IS 'True when the application has an emptying.';

CREATE FUNCTION fsm.emptied_for_own_plant(application integer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT EXISTS (SELECT 1 FROM fsm.emptyings e WHERE e.application_id = application AND e.treatment_plant_id = imis.own_plant()) $$;
COMMENT ON FUNCTION fsm.emptied_for_own_plant(integer) IS 'True when the application''s sludge went to the connected person''s plant (modules 14.4).';

CREATE FUNCTION fsm.contact_time_is_open(application integer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT NOT EXISTS (SELECT 1 FROM fsm.feedbacks f WHERE f.application_id = application AND f.created_at < now() - interval '30 days')
$$;
COMMENT ON FUNCTION fsm.contact_time_is_open(integer) IS
    'True until 30 days after feedback: so long a service provider may see the names and numbers of a customer (reliability 5, purpose in time).';

CREATE FUNCTION fsm.own_jobs() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER ROWS 500 SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT DISTINCT a.bin FROM fsm.applications a
     WHERE a.service_provider_id = imis.own_provider()
       AND NOT EXISTS (SELECT 1 FROM fsm.feedbacks f WHERE f.application_id = a.id AND f.created_at < now() - interval '30 days')
$$;
COMMENT ON FUNCTION fsm.own_jobs() IS
    'Buildings that the connected person''s provider was called to, until 30 days after feedback (fsm.contact_time_is_open for all jobs at once).';
