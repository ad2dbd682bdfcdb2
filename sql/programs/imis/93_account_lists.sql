-- What administrators see of accounts, and the record of sign-ins (USR-03, USR-04, USR-06).

CREATE VIEW imis.accounts AS
SELECT u.id, u.name, u.gender, u.username, u.email, u.user_type, u.service_provider_id, u.treatment_plant_id, u.help_desk_id, u.ward, u.status,
       a.role_names, a.roles,
       (SELECT max(l.login_at) FROM imis.login_log l WHERE l.username = u.username) AS last_login_at
  FROM imis.users u
  LEFT JOIN LATERAL (
       SELECT array_agg(r.role_name ORDER BY r.sort_order, r.id) AS role_names, string_agg(r.name, ', ' ORDER BY r.sort_order, r.id) AS roles
         FROM imis.user_roles x JOIN imis.roles r ON r.id = x.role_id WHERE x.user_id = u.id) a ON true
 WHERE imis.may_administer(u.user_type, u.service_provider_id, coalesce(a.role_names, '{}')) OR u.username = session_user;
COMMENT ON VIEW imis.accounts IS 'Accounts. The accounts that the connected person may administer, and the own one.';
COMMENT ON COLUMN imis.accounts.role_names IS 'Database roles. Names of the roles held.';
COMMENT ON COLUMN imis.accounts.roles IS 'Roles. Labels of the roles held.';
COMMENT ON COLUMN imis.accounts.last_login_at IS 'Last sign-in. As told by the desk.';

CREATE FUNCTION imis.log_login(agent text DEFAULT NULL) RETURNS bigint
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    INSERT INTO imis.login_log (user_id, username, ip_address, application_name, user_agent)
    VALUES (imis.current_user_id(), session_user, inet_client_addr(), current_setting('application_name'), left(agent, 200)) RETURNING id
$$;
COMMENT ON FUNCTION imis.log_login(text) IS 'Writes down that the connected person signed in; returns the number for log_logout (USR-06).';

CREATE FUNCTION imis.log_logout(login_number bigint) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ UPDATE imis.login_log SET logout_at = now() WHERE id = login_number AND username = session_user AND logout_at IS NULL $$;
COMMENT ON FUNCTION imis.log_logout(bigint) IS 'Writes down that the connected person signed out (USR-06).';
