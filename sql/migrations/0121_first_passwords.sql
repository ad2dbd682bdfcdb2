-- First passwords, what the desk knows of failed sign-ins, and what a setting may hold (modules 14.1, 14.2, 14.5; USR-02, USR-06).

ALTER TABLE imis.users
    ADD COLUMN must_change_password boolean NOT NULL DEFAULT false,
    ADD COLUMN password_set_at timestamptz;
COMMENT ON COLUMN imis.users.must_change_password IS
    'First password. Someone else set the password: until the person has chosen a new one, the roles of the account are held back.';
COMMENT ON COLUMN imis.users.password_set_at IS 'Password set. When the password was last set through IMIS.';

ALTER TABLE imis.login_log
    ADD COLUMN failed_before integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT login_log_failed_before_check CHECK (failed_before >= 0);
COMMENT ON COLUMN imis.login_log.failed_before IS 'Failed before. Tries with a wrong password on the same desk since its last sign-in, number.';
CREATE INDEX login_log_username_idx ON imis.login_log (username, login_at);

ALTER TABLE imis.settings
    ADD COLUMN meaning text,
    ADD COLUMN choices text[],
    ADD COLUMN is_fixed boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN imis.settings.meaning IS 'Meaning. What the setting is for and what follows from it.';
COMMENT ON COLUMN imis.settings.choices IS 'Choices. The only values allowed, where the value is one of a few.';
COMMENT ON COLUMN imis.settings.is_fixed IS 'Fixed. Decided when the database was set up and not changed afterwards.';

UPDATE imis.settings SET is_fixed = true WHERE name = 'srid';
UPDATE imis.settings s SET choices = c.choices
  FROM (VALUES ('sfd_groundwater_risk', ARRAY['low', 'significant']), ('date_pattern', ARRAY['ISO', 'DMY', 'MDY'])) AS c (name, choices)
 WHERE s.name = c.name;
UPDATE imis.settings s SET meaning = m.meaning
  FROM (VALUES
    ('average_water_consumption_lpcd', 'Water that a person uses a day; wastewater and greywater are shares of it (SF-1f).'),
    ('waste_water_conversion_factor', 'Of the water used by people on a sewer, how much reaches it (SF-1f).'),
    ('greywater_conversion_factor_connected_to_sewer', 'Of the water used where a containment drains to a sewer, how much counts as wastewater (SF-1f).'),
    ('greywater_conversion_factor_not_connected_to_sewer', 'The same where the containment has no sewer (SF-1f).'),
    ('fs_generation_from_containment_not_connected_to_sewer_lpcd', 'Sludge that collects in a tank, per person and year; its old name says lpcd, but it is litres a year (SF-1d).'),
    ('fs_generation_from_permeable_or_unlined_pit_lpcd', 'Sludge that collects in a permeable pit, per person and year (SF-1d).'),
    ('fscr_rate_m3', 'Denominator of the sludge collection ratio (KPI 5).'),
    ('sfd_emptying_window_years', 'A containment emptied within so many years counts as emptied in the flow diagram.'),
    ('sfd_groundwater_risk', 'Decides whether contained sludge counts as safe in the flow diagram and the service ladder.'),
    ('nsd_undefined_token', 'What stands in the report to the national dashboard where nothing can be computed.'),
    ('nsd_city_code', 'Under this code the national dashboard knows the municipality.'),
    ('nsd_login_url', 'Where the desk signs in to the national dashboard.'),
    ('nsd_post_url', 'Where approved reports are sent.'),
    ('fs_accumulation_m3_per_person_year', 'Used for estimates of sludge outside the yearly indicators.'),
    ('emptying_interval_years', 'After so many years a containment is due again; sets the next emptying date (FSM-18).'),
    ('trip_volume_warn_factor', 'An emptying with more sludge than this times capacity and trips is asked about (CHN-11).'),
    ('trip_volume_refuse_factor', 'An emptying with more sludge than this times capacity and trips is refused (CHN-11).'),
    ('photo_max_bytes', 'Larger photos are scaled down before they are stored.'),
    ('pt_log_backdating_days', 'Days back for which users of a public toilet may still be entered.'),
    ('tipping_fee_in_use', 'The plant then asks for amount and receipt of a tipping fee with every load.'),
    ('sewer_distance_warning_m', 'A reported connection farther from the sewer than this is asked about (SCW-04).'),
    ('footprint_overlap_percent', 'Footprints that overlap more than this are asked about (BLD-34).'),
    ('boundary_tolerance_m', 'Points and lines may reach so far over the boundary, because its drawing is not exact (COM-52).'),
    ('area_outside_tolerance_m', 'The same for low-income communities and hotspots, which lie inside (COM-52).'),
    ('ward_overlap_tolerance_m2', 'Overlaps of wards up to this size are drawing errors.'),
    ('length_difference_percent', 'A typed length that differs more than this from the drawn one is asked about.'),
    ('volume_difference_percent', 'A typed volume that differs more than this from the dimensions is asked about.'),
    ('srid', 'All geometry is stored in it. Fixed at set-up.'),
    ('city_name', 'Heads panels, reports and prints.'),
    ('city_address', 'Stands under the name in prints.'),
    ('country', 'Three capital letters, such as IND, NPL, BGD.'),
    ('currency', 'Three capital letters, such as INR, NPR, BDT; stands beside every amount.'),
    ('fiscal_year_start', 'Month and day, such as 04-01 or 07-16.'),
    ('timezone', 'Continent and city. Decides when a day begins.'),
    ('language', 'Two letters, such as en, ne, bn.'),
    ('contact_number_length', 'Where all telephone numbers of the country have the same number of digits (COM-12).'),
    ('date_pattern', 'How dates are read in files that do not say it themselves (PAY-02).'),
    ('grid_cell_m', 'The city is summarised in squares of this side.'),
    ('show_national_id', 'Shown only to those who may see it, with a reason that is written down.'),
    ('yearly_cases_back_years', 'Older years of waterborne cases can no longer be entered.'),
    ('kpi_targets_next_year', 'Targets can then be set before the year begins.')) AS m (name, meaning)
 WHERE s.name = m.name;

INSERT INTO imis.settings (name, value, value_type, unit, label, min_value, max_value, category, meaning) VALUES
    ('first_password_days', '7', 'integer', 'days', 'A password given by an administrator can be used for so long', 1, 90, 'service',
     'After that it no longer opens the database, and a new one has to be given.');
