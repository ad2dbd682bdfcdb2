-- Packages and rows as the desk lists them, and who sees which. Spec: FLD-05, FLD-09, OWN-01.
-- A view runs with its owner's rights, so the condition on the own records stands in the view.
-- requires: imis/70_field_packages.sql

CREATE VIEW imis.field_packages_register AS
SELECT p.id, p.task, p.surveyor_id, imis.user_label(p.surveyor_id) AS surveyor, p.wards, p.area_words, p.given_out_at, imis.user_label(p.created_by) AS given_out_by,
       p.last_sync_at, n.taken, n.waiting, n.invalid, n.approved, n.rejected, n.photos_missing,
       CASE WHEN p.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN p.last_sync_at IS NULL THEN 'out' ELSE 'synced' END AS state,
       p.withdrawn_at, p.withdrawn_note, p.area AS geom, p.client_uuid, p.row_version
  FROM imis.field_packages p
 CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE r.status <> 'superseded') AS taken, count(*) FILTER (WHERE r.status = 'valid') AS waiting,
              count(*) FILTER (WHERE r.status IN ('received', 'invalid')) AS invalid, count(*) FILTER (WHERE r.status = 'approved') AS approved,
              count(*) FILTER (WHERE r.status = 'rejected') AS rejected,
              count(*) FILTER (WHERE r.status <> 'superseded' AND cardinality(r.photos_missing) > 0) AS photos_missing
         FROM imis.field_rows r WHERE r.package_id = p.id) n
 WHERE imis.may_see_field_package(p.task, p.surveyor_id);
COMMENT ON VIEW imis.field_packages_register IS 'Field packages. Who has which, since when, last sync, and how many rows wait (FLD-09).';
COMMENT ON COLUMN imis.field_packages_register.id IS 'Number. Key of the package.';
COMMENT ON COLUMN imis.field_packages_register.task IS 'Task. building_survey or sewer_connection.';
COMMENT ON COLUMN imis.field_packages_register.surveyor_id IS 'Surveyor''s number. Key of the person.';
COMMENT ON COLUMN imis.field_packages_register.surveyor IS 'Given to. Name of the person.';
COMMENT ON COLUMN imis.field_packages_register.wards IS 'Wards. Wards that the area lies in.';
COMMENT ON COLUMN imis.field_packages_register.area_words IS 'Area. The work area in words.';
COMMENT ON COLUMN imis.field_packages_register.given_out_at IS 'Given out. When it was made.';
COMMENT ON COLUMN imis.field_packages_register.given_out_by IS 'Given out by. Name of the person.';
COMMENT ON COLUMN imis.field_packages_register.last_sync_at IS 'Last sync. When rows of it were last taken in.';
COMMENT ON COLUMN imis.field_packages_register.taken IS 'Rows. Rows that came back, each counted once.';
COMMENT ON COLUMN imis.field_packages_register.waiting IS 'Waiting. Rows in order that wait for the decision of the office.';
COMMENT ON COLUMN imis.field_packages_register.invalid IS 'To correct. Rows that are not in order.';
COMMENT ON COLUMN imis.field_packages_register.approved IS 'Approved. Rows that are in the register.';
COMMENT ON COLUMN imis.field_packages_register.rejected IS 'Rejected. Rows that the office refused.';
COMMENT ON COLUMN imis.field_packages_register.photos_missing IS 'Photos missing. Rows that name a photo that has not arrived.';
COMMENT ON COLUMN imis.field_packages_register.state IS 'State. out, synced or withdrawn.';
COMMENT ON COLUMN imis.field_packages_register.withdrawn_at IS 'Withdrawn. From then on nothing of it is taken in.';
COMMENT ON COLUMN imis.field_packages_register.withdrawn_note IS 'Reason. Why it was withdrawn.';
COMMENT ON COLUMN imis.field_packages_register.geom IS 'Work area. Outline.';
COMMENT ON COLUMN imis.field_packages_register.client_uuid IS 'Package key. Stands in the package itself; by it the package is recognised.';
COMMENT ON COLUMN imis.field_packages_register.row_version IS 'Version. Rises with every change.';

CREATE VIEW imis.field_rows_register AS
SELECT r.id, r.package_id, r.row_uuid, r.revision, p.task, r.label, r.bin, imis.user_label(r.collected_by) AS surveyor, r.device_time, r.synced_at,
       r.gps_latitude, r.gps_longitude, r.gps_accuracy_m, r.app_version, r.status, r.reason, r.changed_meanwhile,
       array_to_string(r.photos_missing, ', ') AS photos_missing, r.queue_id, r.decided_at, r.row_version
  FROM imis.field_rows r JOIN imis.field_packages p ON p.id = r.package_id
 WHERE imis.may_see_field_package(p.task, p.surveyor_id);
COMMENT ON VIEW imis.field_rows_register IS 'Rows of the field. What came back, with status and reason; without the answers, which may name persons (FLD-05, FLD-06).';
COMMENT ON COLUMN imis.field_rows_register.id IS 'Number. Key of the row.';
COMMENT ON COLUMN imis.field_rows_register.package_id IS 'Package. Package it came back with.';
COMMENT ON COLUMN imis.field_rows_register.row_uuid IS 'Device key. Made on the device.';
COMMENT ON COLUMN imis.field_rows_register.revision IS 'Revision. Version of the row.';
COMMENT ON COLUMN imis.field_rows_register.task IS 'Task. building_survey or sewer_connection.';
COMMENT ON COLUMN imis.field_rows_register.label IS 'Name. Temporary code or BIN by which people know the row.';
COMMENT ON COLUMN imis.field_rows_register.bin IS 'BIN. Building that it is about.';
COMMENT ON COLUMN imis.field_rows_register.surveyor IS 'Surveyor. Who collected it.';
COMMENT ON COLUMN imis.field_rows_register.device_time IS 'Device time. When the row was made, by the clock of the device.';
COMMENT ON COLUMN imis.field_rows_register.synced_at IS 'Sync time. When it was taken in.';
COMMENT ON COLUMN imis.field_rows_register.gps_latitude IS 'Latitude. Of the device, degrees.';
COMMENT ON COLUMN imis.field_rows_register.gps_longitude IS 'Longitude. Of the device, degrees.';
COMMENT ON COLUMN imis.field_rows_register.gps_accuracy_m IS 'GPS accuracy. Horizontal, m.';
COMMENT ON COLUMN imis.field_rows_register.app_version IS 'App version. Program it was collected with.';
COMMENT ON COLUMN imis.field_rows_register.status IS 'Status. received, valid, invalid, approved, rejected or superseded.';
COMMENT ON COLUMN imis.field_rows_register.reason IS 'Reason. Why the row is invalid or was rejected.';
COMMENT ON COLUMN imis.field_rows_register.changed_meanwhile IS 'Register changed. The building was changed after the package was made.';
COMMENT ON COLUMN imis.field_rows_register.photos_missing IS 'Photos missing. Photos that have not arrived.';
COMMENT ON COLUMN imis.field_rows_register.queue_id IS 'Queue entry. Survey or report that it became.';
COMMENT ON COLUMN imis.field_rows_register.decided_at IS 'Decided at. Time of approval or rejection.';
COMMENT ON COLUMN imis.field_rows_register.row_version IS 'Version. Rises with every change.';

ALTER TABLE imis.field_packages ENABLE ROW LEVEL SECURITY;
ALTER TABLE imis.field_packages FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON imis.field_packages TO imis_owner USING (true) WITH CHECK (true);
CREATE POLICY own_task ON imis.field_packages FOR SELECT TO imis_officer USING (imis.may_see_field_package(task, surveyor_id));

ALTER TABLE imis.field_rows ENABLE ROW LEVEL SECURITY;
ALTER TABLE imis.field_rows FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON imis.field_rows TO imis_owner USING (true) WITH CHECK (true);
CREATE POLICY own_task ON imis.field_rows FOR SELECT TO imis_officer
    USING (EXISTS (SELECT 1 FROM imis.field_packages p WHERE p.id = package_id AND imis.field_office(p.task)));
