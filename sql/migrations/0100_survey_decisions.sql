-- Who decided about a survey and why (modules 4.8, 15.1 FLD-06: decided rows stay), and the measures of drawn lines (umdss 1.6.1).

ALTER TABLE building_info.building_surveys
    ADD COLUMN decided_at timestamptz,
    ADD COLUMN decided_by integer CONSTRAINT building_surveys_decided_by_fkey REFERENCES imis.users (id) ON UPDATE CASCADE ON DELETE RESTRICT,
    ADD COLUMN decision_note text;
CREATE INDEX building_surveys_decided_by_idx ON building_info.building_surveys (decided_by) WHERE decided_by IS NOT NULL;
CREATE INDEX building_surveys_open_idx ON building_info.building_surveys (id) WHERE is_enabled;
UPDATE building_info.building_surveys SET decided_at = updated_at WHERE NOT is_enabled;
COMMENT ON COLUMN building_info.building_surveys.decided_at IS 'Decided at. Time of approval or rejection.';
COMMENT ON COLUMN building_info.building_surveys.decided_by IS 'Decided by. Person who approved or rejected.';
COMMENT ON COLUMN building_info.building_surveys.decision_note IS 'Reason. Why the survey was rejected.';

INSERT INTO imis.settings (name, value, value_type, unit, label, min_value, max_value, category) VALUES
    ('line_join_m', '2', 'number', 'm', 'Distance within which the end of a drawn line is offered to be joined to its network', 0, 50, 'service'),
    ('line_shortest_m', '1', 'number', 'm', 'Length below which a drawn line is questioned', 0, 100, 'service'),
    ('line_duplicate_percent', '90', 'number', '%', 'Share of a drawn line along another of its network (within 1 m) above which it is questioned', 50, 100, 'service');
