-- Files follow the record they belong to; deliveries (class D in their raw rows) are seen by those who made them.
-- requires: audit/20_reading.sql

ALTER TABLE imis.attachments ENABLE ROW LEVEL SECURITY;
ALTER TABLE imis.attachments FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON imis.attachments TO imis_owner USING (true) WITH CHECK (true);
CREATE POLICY with_the_record ON imis.attachments TO imis_officer
    USING (created_by = (SELECT imis.current_user_id()) OR audit.may_see_record(record_schema, record_table, record_key))
    WITH CHECK (created_by = (SELECT imis.current_user_id()) OR audit.may_see_record(record_schema, record_table, record_key));

ALTER TABLE imis.import_batches ENABLE ROW LEVEL SECURITY;
ALTER TABLE imis.import_batches FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON imis.import_batches TO imis_owner USING (true) WITH CHECK (true);
CREATE POLICY own_deliveries ON imis.import_batches TO imis_officer
    USING (created_by = (SELECT imis.current_user_id())) WITH CHECK (created_by = (SELECT imis.current_user_id()));
CREATE POLICY overseers_read ON imis.import_batches FOR SELECT TO imis_super_admin, imis_it_admin USING (true);

ALTER TABLE staging.import_rows ENABLE ROW LEVEL SECURITY;
ALTER TABLE staging.import_rows FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON staging.import_rows TO imis_owner USING (true) WITH CHECK (true);
CREATE POLICY own_deliveries ON staging.import_rows TO imis_officer
    USING (EXISTS (SELECT 1 FROM imis.import_batches b WHERE b.id = batch_id AND b.created_by = (SELECT imis.current_user_id())))
    WITH CHECK (EXISTS (SELECT 1 FROM imis.import_batches b WHERE b.id = batch_id AND b.created_by = (SELECT imis.current_user_id())));

ALTER TABLE staging.delivered_rows ENABLE ROW LEVEL SECURITY;
ALTER TABLE staging.delivered_rows FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON staging.delivered_rows TO imis_owner USING (true) WITH CHECK (true);
CREATE POLICY own_deliveries ON staging.delivered_rows TO imis_officer
    USING (batch_id IN (SELECT b.id FROM imis.import_batches b WHERE b.created_by = (SELECT imis.current_user_id())))
    WITH CHECK (batch_id IN (SELECT b.id FROM imis.import_batches b WHERE b.created_by = (SELECT imis.current_user_id())));
