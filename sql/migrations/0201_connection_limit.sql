-- Six connections an officer were too few: QGIS itself keeps up to four in its pool and two shared ones, beside the desk, the line for notices and an analysis.
-- Spec: reliability 3.4, which had six before it was tried on a full map.

DO $$
DECLARE
    account text;
BEGIN
    FOR account IN SELECT r.rolname FROM pg_catalog.pg_roles r JOIN imis.users u ON u.username = r.rolname WHERE r.rolconnlimit = 6 LOOP
        EXECUTE format('ALTER ROLE %I CONNECTION LIMIT 12', account);
    END LOOP;
END
$$;
