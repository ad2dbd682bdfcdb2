-- Surveyors see and write their own submissions, until these are approved (modules 14.4; reliability 5). Ward limits on buildings: imis.guard_own_ward.

ALTER TABLE building_info.building_surveys ENABLE ROW LEVEL SECURITY;
ALTER TABLE building_info.building_surveys FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON building_info.building_surveys TO imis_owner USING (true) WITH CHECK (true);
CREATE POLICY office_all ON building_info.building_surveys TO imis_building_permit USING (true) WITH CHECK (true);
CREATE POLICY own_surveys ON building_info.building_surveys TO imis_building_surveyor
    USING (created_by = (SELECT imis.current_user_id()) AND is_enabled)
    WITH CHECK (created_by = (SELECT imis.current_user_id()) AND is_enabled);
