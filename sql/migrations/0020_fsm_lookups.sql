-- Code lists of the faecal sludge module (data-model 3.2, 3.7-3.16, 3.18). The entries are in sql/lookups.

-- The volume of a containment from its dimensions (data-model 4.4), m3 with two decimals. Septic tanks
-- carry the shape rectangular. A generated column needs it, so it stands in a migration.
CREATE FUNCTION fsm.calculated_volume(pit_shape text, tank_length numeric, tank_width numeric, pit_diameter numeric, depth numeric)
RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT round(CASE pit_shape
        WHEN 'rectangular' THEN tank_length * tank_width * depth
        WHEN 'cylindrical' THEN 3.14159265358979 * (pit_diameter / 2) * (pit_diameter / 2) * depth END, 2)
$$;
COMMENT ON FUNCTION fsm.calculated_volume(text, numeric, numeric, numeric, numeric) IS
    'Volume of a tank or pit from its dimensions, m3, two decimals; null when a dimension is missing.';

SELECT imis.create_lookup('fsm', 'containment_types', 'Containment types. Kinds of onsite containment with their outlet and the properties that rules and indicators use.');
ALTER TABLE fsm.containment_types
    ADD COLUMN sanitation_system_id integer NOT NULL,
    ADD COLUMN map_display text NOT NULL,
    ADD COLUMN dashboard_display boolean NOT NULL DEFAULT true,
    ADD COLUMN family text NOT NULL,
    ADD COLUMN outlet text NOT NULL,
    ADD COLUMN is_septic_tank boolean NOT NULL,
    ADD COLUMN needs_pit_shape boolean NOT NULL,
    ADD COLUMN needs_sewer_code boolean NOT NULL,
    ADD COLUMN needs_drain_code boolean NOT NULL,
    ADD COLUMN safe_in_situ boolean NOT NULL,
    ADD COLUMN safe_via_sewer boolean NOT NULL,
    ADD COLUMN safe_via_drain boolean NOT NULL,
    ADD COLUMN fs_class text NOT NULL,
    ADD COLUMN ww_class text NOT NULL,
    ADD COLUMN emptying_interval_years numeric(4,1),
    ADD CONSTRAINT containment_types_sanitation_system_id_fkey FOREIGN KEY (sanitation_system_id) REFERENCES building_info.sanitation_systems (id) ON UPDATE CASCADE ON DELETE RESTRICT,
    ADD CONSTRAINT containment_types_family_check CHECK (family IN ('septic_tank', 'double_pit', 'lined_pit', 'unlined_pit')),
    ADD CONSTRAINT containment_types_outlet_check CHECK (outlet IN ('sewer', 'drain', 'soak_pit', 'water_body', 'open_ground', 'ground', 'none', 'unknown')),
    ADD CONSTRAINT containment_types_fs_class_check CHECK (fs_class IN ('not_to_sewer', 'permeable', 'none')),
    ADD CONSTRAINT containment_types_ww_class_check CHECK (ww_class IN ('to_sewer', 'not_to_sewer', 'pit')),
    ADD CONSTRAINT containment_types_emptying_interval_years_check CHECK (emptying_interval_years > 0);
CREATE INDEX containment_types_sanitation_system_id_idx ON fsm.containment_types (sanitation_system_id);
COMMENT ON COLUMN fsm.containment_types.sanitation_system_id IS 'Sanitation system. System that a building has with such a containment.';
COMMENT ON COLUMN fsm.containment_types.map_display IS 'Group. Name of the type on maps and charts.';
COMMENT ON COLUMN fsm.containment_types.dashboard_display IS 'On dashboards. Whether the type is shown on dashboards.';
COMMENT ON COLUMN fsm.containment_types.family IS 'Family. Construction: septic tank, double pit, lined or unlined pit.';
COMMENT ON COLUMN fsm.containment_types.outlet IS 'Outlet. Where the outflow goes.';
COMMENT ON COLUMN fsm.containment_types.is_septic_tank IS 'Septic tank. Rectangular, and compliance with the septic tank standard is asked.';
COMMENT ON COLUMN fsm.containment_types.needs_pit_shape IS 'Asks for pit shape. Whether the shape must be chosen.';
COMMENT ON COLUMN fsm.containment_types.needs_sewer_code IS 'Asks for sewer. Whether the outlet sewer must be named.';
COMMENT ON COLUMN fsm.containment_types.needs_drain_code IS 'Asks for drain. Whether the outlet drain must be named.';
COMMENT ON COLUMN fsm.containment_types.safe_in_situ IS 'Safe in place. Safe without any network.';
COMMENT ON COLUMN fsm.containment_types.safe_via_sewer IS 'Safe through sewer. Safe when the sewer reaches a plant.';
COMMENT ON COLUMN fsm.containment_types.safe_via_drain IS 'Safe through drain. Safe when the drain reaches a plant, or is closed and lined.';
COMMENT ON COLUMN fsm.containment_types.fs_class IS 'Sludge class. Class in the faecal sludge generation of indicator SF-1d.';
COMMENT ON COLUMN fsm.containment_types.ww_class IS 'Wastewater class. Class in the greywater and supernatant of indicator SF-1f.';
COMMENT ON COLUMN fsm.containment_types.emptying_interval_years IS 'Emptying interval. Years between emptyings of this type; blank: the setting of the municipality, years.';

SELECT imis.create_lookup('fsm', 'treatment_plant_types', 'Treatment plant types. Kinds of treatment plant.');
ALTER TABLE fsm.treatment_plant_types
    ADD COLUMN counts_as text NOT NULL,
    ADD CONSTRAINT treatment_plant_types_counts_as_check CHECK (counts_as IN ('wastewater', 'fecal_sludge'));
COMMENT ON COLUMN fsm.treatment_plant_types.counts_as IS 'Counts as. Whether indicators count it as a wastewater or as a faecal sludge plant.';

SELECT imis.create_lookup('fsm', 'key_performance_indicators', 'Key performance indicators. The seven measures of the emptying service.');
ALTER TABLE fsm.key_performance_indicators
    ADD COLUMN unit text NOT NULL,
    ADD CONSTRAINT key_performance_indicators_unit_check CHECK (unit IN ('percent', 'hours'));
COMMENT ON COLUMN fsm.key_performance_indicators.unit IS 'Unit. Unit of target and achievement: percent or hours.';

SELECT imis.create_lookup('fsm', 'emptying_reasons', 'Emptying reasons. Suggestions for the reason of an emptying; free text is allowed.');

SELECT imis.create_lookup('fsm', 'containment_locations', 'Containment locations. Inside or outside the building footprint.');

SELECT imis.create_lookup('fsm', 'pit_shapes', 'Pit shapes. Cylindrical or rectangular.');

SELECT imis.create_lookup('fsm', 'employee_types', 'Designations. What employees of service providers do.');

SELECT imis.create_lookup('fsm', 'sample_locations', 'Sample places. Where in a treatment plant a sample was taken.');

SELECT imis.create_lookup('fsm', 'toilet_types', 'Toilet types. Community toilet or public toilet.');

SELECT imis.create_lookup('fsm', 'toilet_institutions', 'Toilet institutions. Kinds of owner and operator of public and community toilets.');
ALTER TABLE fsm.toilet_institutions
    ADD COLUMN needs_name boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN fsm.toilet_institutions.needs_name IS 'Asks for name. Whether the name of the institution is asked.';

SELECT imis.create_lookup('fsm', 'fee_frequencies', 'Fee frequencies. How often a toilet fee is collected.');
ALTER TABLE fsm.fee_frequencies
    ADD COLUMN toilet_type text NOT NULL,
    ADD CONSTRAINT fee_frequencies_toilet_type_fkey FOREIGN KEY (toilet_type) REFERENCES fsm.toilet_types (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    ADD CONSTRAINT fee_frequencies_code_toilet_type_key UNIQUE (code, toilet_type);
COMMENT ON COLUMN fsm.fee_frequencies.toilet_type IS 'Toilet type. Type of toilet that the frequency belongs to.';
