-- Users of a day in all, targets of the coming year, and cases that sum up (modules 7.3, 9.3, 11.1; KPI-01).

ALTER TABLE fsm.ctpt_users ADD COLUMN no_of_users integer GENERATED ALWAYS AS
    (coalesce(no_male_user, 0) + coalesce(no_female_user, 0) + coalesce(no_other_user, 0)) STORED;
COMMENT ON COLUMN fsm.ctpt_users.no_of_users IS 'Users. Male, female and other users of the day together; children and people with disability are among them, persons.';

-- Response time is hours and never 0; the other targets are percent.
ALTER TABLE fsm.kpi_targets DROP CONSTRAINT kpi_targets_target_range_check;
UPDATE fsm.kpi_targets SET taken_over = true WHERE indicator_id = 6 AND target < 1;
ALTER TABLE fsm.kpi_targets ADD CONSTRAINT kpi_targets_target_range_check
    CHECK (CASE WHEN indicator_id = 6 THEN target >= 1 OR taken_over AND target >= 0 ELSE target BETWEEN 0 AND 100 END);

-- The year after this one only where the setting allows it: a rule (fsm/52_kpi_rules.sql), because a CHECK reads no setting.
ALTER TABLE fsm.kpi_targets DROP CONSTRAINT kpi_targets_kpi_01_year_not_future_check;
ALTER TABLE fsm.kpi_targets ADD CONSTRAINT kpi_targets_kpi_01_year_not_future_check
    CHECK (year BETWEEN 1900 AND extract(year FROM CURRENT_DATE) + 1);
COMMENT ON COLUMN fsm.kpi_targets.year IS 'Year. Year of the target; the year after this one only where the setting allows it.';

UPDATE public_health.yearly_waterborne_cases SET taken_over = true WHERE NOT taken_over AND male_cases + female_cases + other_cases = 0;
ALTER TABLE public_health.yearly_waterborne_cases ADD CONSTRAINT yearly_waterborne_cases_cases_sum_check
    CHECK (taken_over OR male_cases + female_cases + other_cases > 0);

INSERT INTO imis.settings (name, value, value_type, unit, label, min_value, max_value, category) VALUES
    ('kpi_targets_next_year', 'false', 'boolean', NULL, 'Targets of the year after this one may be entered', NULL, NULL, 'service');
