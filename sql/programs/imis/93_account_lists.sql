-- What administrators see of accounts, and the record of sign-ins (USR-03, USR-04, USR-06).

CREATE VIEW imis.accounts AS
SELECT u.id, u.name, u.gender, u.username, u.email, u.user_type, u.service_provider_id, u.treatment_plant_id, u.help_desk_id, u.ward, u.status,
       a.role_names, a.roles, coalesce(sp.company_name, tp.name, hd.name) AS belongs_to, u.must_change_password, u.password_set_at,
       u.created_at, u.updated_at, u.updated_by, u.row_version,
       (SELECT max(l.login_at) FROM imis.login_log l WHERE l.username = u.username) AS last_login_at
  FROM imis.users u
  LEFT JOIN fsm.service_providers sp ON sp.id = u.service_provider_id
  LEFT JOIN fsm.treatment_plants tp ON tp.id = u.treatment_plant_id
  LEFT JOIN fsm.help_desks hd ON hd.id = u.help_desk_id
  LEFT JOIN LATERAL (
       SELECT array_agg(r.role_name ORDER BY r.sort_order, r.id) AS role_names, string_agg(r.name, ', ' ORDER BY r.sort_order, r.id) AS roles
         FROM imis.user_roles x JOIN imis.roles r ON r.id = x.role_id WHERE x.user_id = u.id) a ON true
 WHERE imis.may_administer(u.user_type, u.service_provider_id, coalesce(a.role_names, '{}')) OR u.username = session_user;
COMMENT ON VIEW imis.accounts IS 'Accounts. The accounts that the connected person may administer, and the own one.';
COMMENT ON COLUMN imis.accounts.role_names IS 'Database roles. Names of the roles held.';
COMMENT ON COLUMN imis.accounts.roles IS 'Roles. Labels of the roles held.';
COMMENT ON COLUMN imis.accounts.last_login_at IS 'Last sign-in. As told by the desk.';
COMMENT ON COLUMN imis.accounts.belongs_to IS 'Belongs to. Service provider, treatment plant or help desk of the account.';

CREATE FUNCTION imis.role_fits_type(role_type text, role text, account_type text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp
AS $$
    SELECT coalesce(role_type, 'Municipality') = account_type
        OR role = 'imis_help_desk' AND account_type = 'Municipality'
        OR role = 'imis_provider_help_desk' AND account_type = 'Service Provider'
$$;
COMMENT ON FUNCTION imis.role_fits_type(text, text, text) IS 'True when accounts of this type may hold the role (data-model 3.31).';

CREATE VIEW imis.roles_to_give AS
SELECT r.role_name, r.name AS label, t.code AS user_type, r.sort_order, r.is_active
  FROM imis.roles r CROSS JOIN imis.user_types t
 WHERE imis.role_fits_type(r.user_type, r.role_name, t.code)
   AND imis.may_administer(t.code, imis.own_provider(), ARRAY[r.role_name]);
COMMENT ON VIEW imis.roles_to_give IS 'Roles to give. The roles that the connected person may give, by type of account (USR-04).';
COMMENT ON COLUMN imis.roles_to_give.role_name IS 'Database role. Name of the role that carries the grants.';
COMMENT ON COLUMN imis.roles_to_give.label IS 'Role. Name shown to people.';
COMMENT ON COLUMN imis.roles_to_give.user_type IS 'User type. Accounts of this type may hold it.';
COMMENT ON COLUMN imis.roles_to_give.sort_order IS 'Order. Place in lists, ascending.';
COMMENT ON COLUMN imis.roles_to_give.is_active IS 'Active. Offered when roles are given.';

CREATE VIEW imis.sign_ins AS
SELECT l.id, l.user_id, l.username, u.name, l.login_at, l.logout_at, l.ip_address, l.application_name, l.user_agent, l.failed_before
  FROM imis.login_log l LEFT JOIN imis.users u ON u.id = l.user_id
 WHERE l.user_id IN (SELECT a.id FROM imis.accounts a) OR imis.holds('super_admin') OR imis.holds('it_admin') AND l.user_id IS NULL;
COMMENT ON VIEW imis.sign_ins IS 'Sign-ins. Who signed in when and from where, of the accounts that the connected person may administer (USR-06, USR-03).';
COMMENT ON COLUMN imis.sign_ins.name IS 'Name. Full name of the person.';
COMMENT ON COLUMN imis.sign_ins.ip_address IS 'Address. Network address of the computer; empty for the same computer.';

CREATE VIEW imis.roles_list AS
SELECT r.id, r.name, r.role_name, r.user_type, r.description, r.sort_order, r.id >= 100 AS is_own,
       (SELECT count(*) FROM imis.user_roles x JOIN imis.users u ON u.id = x.user_id WHERE x.role_id = r.id AND u.status = 1) AS accounts
  FROM imis.roles r;
COMMENT ON VIEW imis.roles_list IS 'Roles. The roles of officers with the number of active accounts that hold them.';
COMMENT ON COLUMN imis.roles_list.is_own IS 'Own. Made by the municipality from standard roles (modules 14.3).';
COMMENT ON COLUMN imis.roles_list.accounts IS 'Accounts. Active accounts that hold the role, number.';

CREATE VIEW imis.role_rights AS
SELECT r.id AS role_id, n.nspname || '.' || c.relname AS relation, split_part(obj_description(c.oid, 'pg_class'), '. ', 1) AS title,
       bool_or(x.privilege_type = 'SELECT') AS reads, bool_or(x.privilege_type = 'INSERT') AS adds,
       bool_or(x.privilege_type = 'UPDATE') AS edits, bool_or(x.privilege_type = 'DELETE') AS deletes
  FROM imis.roles r
  -- An own role has no grants beside those of its parts.
  JOIN LATERAL (SELECT q.oid FROM pg_roles q WHERE q.rolname = r.role_name
                UNION ALL SELECT m.roleid FROM pg_auth_members m JOIN pg_roles q ON q.oid = m.member WHERE q.rolname = r.role_name) p ON true
  CROSS JOIN pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  CROSS JOIN LATERAL (SELECT a.privilege_type FROM aclexplode(c.relacl) a WHERE a.grantee = p.oid
                      UNION ALL
                      SELECT a.privilege_type FROM pg_attribute t, aclexplode(t.attacl) a WHERE t.attrelid = c.oid AND t.attacl IS NOT NULL AND a.grantee = p.oid) x
 WHERE c.relkind IN ('r', 'p', 'v', 'm')
   AND n.nspname IN ('imis', 'audit', 'layer_info', 'utility_info', 'building_info', 'fsm', 'taxpayment_info', 'watersupply_info', 'swm_info',
                     'public_health', 'sewer_connection', 'cwis', 'umdss')
 GROUP BY r.id, n.nspname, c.relname, c.oid;
COMMENT ON VIEW imis.role_rights IS 'Rights of roles. What each role may do with which records, read from the database itself.';
COMMENT ON COLUMN imis.role_rights.role_id IS 'Role. Number of the role.';
COMMENT ON COLUMN imis.role_rights.relation IS 'Table. Table or view.';
COMMENT ON COLUMN imis.role_rights.title IS 'Records. Title of the table or view.';
COMMENT ON COLUMN imis.role_rights.reads IS 'Reads. May list and look at them.';
COMMENT ON COLUMN imis.role_rights.adds IS 'Adds. May add some.';
COMMENT ON COLUMN imis.role_rights.edits IS 'Edits. May change some.';
COMMENT ON COLUMN imis.role_rights.deletes IS 'Deletes. May delete some.';

CREATE FUNCTION imis.log_login(agent text DEFAULT NULL, failed integer DEFAULT 0) RETURNS bigint
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
    INSERT INTO imis.login_log (user_id, username, ip_address, application_name, user_agent, failed_before)
    VALUES (imis.current_user_id(), session_user, inet_client_addr(), current_setting('application_name'), left(agent, 200), greatest(failed, 0)) RETURNING id
$$;
COMMENT ON FUNCTION imis.log_login(text, integer) IS 'Writes down that the connected person signed in; returns the number for log_logout (USR-06).';

CREATE FUNCTION imis.log_logout(login_number bigint) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ UPDATE imis.login_log SET logout_at = now() WHERE id = login_number AND username = session_user AND logout_at IS NULL $$;
COMMENT ON FUNCTION imis.log_logout(bigint) IS 'Writes down that the connected person signed out (USR-06).';
