-- A surveyor sees and writes the reports he made himself (modules 14.4).

ALTER TABLE sewer_connection.sewer_connections ENABLE ROW LEVEL SECURITY;
ALTER TABLE sewer_connection.sewer_connections FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON sewer_connection.sewer_connections TO imis_owner USING (true) WITH CHECK (true);
CREATE POLICY office_all ON sewer_connection.sewer_connections TO imis_super_admin, imis_executive, imis_it_admin, imis_infrastructure, imis_sanitation
    USING (true) WITH CHECK (true);
CREATE POLICY own_reports ON sewer_connection.sewer_connections TO imis_building_surveyor
    USING (created_by = (SELECT imis.current_user_id())) WITH CHECK (created_by = (SELECT imis.current_user_id()));
