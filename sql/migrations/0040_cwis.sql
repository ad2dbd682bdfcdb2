-- CWIS: the indicators, the code sets their formulas use, the yearly reports and their values.
-- Spec: cwis.md 2, 4, 8, 9.5; data-model 2.37, 3.30; reliability.md 7.

-- ---------------------------------------------------------------------------------------------------------------
-- What is computed

CREATE TABLE cwis.indicator (
    code text NOT NULL,
    outcome text NOT NULL,
    label text NOT NULL,
    unit text NOT NULL,
    kind text NOT NULL,
    decimals integer NOT NULL DEFAULT 0,
    sort_order integer NOT NULL,
    is_computed boolean NOT NULL DEFAULT true,
    nsd_code text,
    formula text NOT NULL,
    undefined_reason text NOT NULL,
    source_tables text NOT NULL DEFAULT '',
    is_active boolean NOT NULL DEFAULT true,
    CONSTRAINT indicator_pkey PRIMARY KEY (code),
    CONSTRAINT indicator_code_check CHECK (code ~ '^(EQ|SF|SS)-[0-9]+[a-z]?$'),
    CONSTRAINT indicator_outcome_check CHECK (outcome IN ('equity', 'safety', 'sustainability')),
    CONSTRAINT indicator_unit_check CHECK (unit IN ('%', 'ratio', 'm')),
    CONSTRAINT indicator_kind_check CHECK (kind IN ('proportion', 'ratio', 'mean', 'input')),
    CONSTRAINT indicator_decimals_check CHECK (decimals BETWEEN 0 AND 6)
);
CREATE UNIQUE INDEX indicator_nsd_code_key ON cwis.indicator (nsd_code) WHERE is_active;
COMMENT ON TABLE cwis.indicator IS 'CWIS indicators. What is reported each year, how it is formed and how the national dashboard calls it. Closed list.';
COMMENT ON COLUMN cwis.indicator.code IS 'Code. Code of the framework, e.g. SF-1a.';
COMMENT ON COLUMN cwis.indicator.outcome IS 'Outcome. equity, safety or sustainability.';
COMMENT ON COLUMN cwis.indicator.label IS 'Indicator. Title in reports.';
COMMENT ON COLUMN cwis.indicator.unit IS 'Unit. %, ratio or m.';
COMMENT ON COLUMN cwis.indicator.kind IS 'Kind. proportion (never above 100), ratio (may exceed 100), mean, or input (typed by hand).';
COMMENT ON COLUMN cwis.indicator.decimals IS 'Decimals. Places to which the value is rounded, half away from zero.';
COMMENT ON COLUMN cwis.indicator.sort_order IS 'Order. Place in lists and reports, ascending.';
COMMENT ON COLUMN cwis.indicator.is_computed IS 'Computed. False when the value is typed by hand.';
COMMENT ON COLUMN cwis.indicator.nsd_code IS 'NSD code. Code under which the national sanitation dashboard knows the indicator.';
COMMENT ON COLUMN cwis.indicator.formula IS 'Formula. What is divided by what, in words.';
COMMENT ON COLUMN cwis.indicator.undefined_reason IS 'Why no value. Said when the denominator is zero.';
COMMENT ON COLUMN cwis.indicator.source_tables IS 'Records. Tables the figures come from, separated by blanks.';
COMMENT ON COLUMN cwis.indicator.is_active IS 'Active. Part of the yearly report.';

-- ---------------------------------------------------------------------------------------------------------------
-- The code sets of the formulas, as data

CREATE TABLE cwis.sanitation_class (
    sanitation_system_id integer NOT NULL,
    safe_rule text NOT NULL,
    is_onsite boolean NOT NULL,
    is_dependent boolean NOT NULL,
    fits_septic_tank boolean NOT NULL,
    fits_pit boolean NOT NULL,
    wastewater text NOT NULL,
    CONSTRAINT sanitation_class_pkey PRIMARY KEY (sanitation_system_id),
    CONSTRAINT sanitation_class_sanitation_system_id_fkey FOREIGN KEY (sanitation_system_id)
        REFERENCES building_info.sanitation_systems (id) ON UPDATE CASCADE,
    CONSTRAINT sanitation_class_safe_rule_check CHECK (safe_rule IN ('sewer', 'drain', 'containment', 'community_toilet', 'always', 'never')),
    CONSTRAINT sanitation_class_wastewater_check CHECK (wastewater IN ('network', 'containment', 'not_to_sewer', 'holder', 'none'))
);
COMMENT ON TABLE cwis.sanitation_class IS 'Sanitation classes. What the CWIS formulas make of each sanitation system. Closed list.';
COMMENT ON COLUMN cwis.sanitation_class.sanitation_system_id IS 'Sanitation system. The system the row is about.';
COMMENT ON COLUMN cwis.sanitation_class.safe_rule IS 'Safe when. sewer or drain (it reaches treatment), containment (all its containments are safe), community_toilet (that toilet is), always, never.';
COMMENT ON COLUMN cwis.sanitation_class.is_onsite IS 'On site. Sludge is kept on the premises: septic tank, pit, shared septic tank.';
COMMENT ON COLUMN cwis.sanitation_class.is_dependent IS 'Dependent. People without a toilet of their own.';
COMMENT ON COLUMN cwis.sanitation_class.fits_septic_tank IS 'Septic tank fits. A containment of the septic tank family agrees with this system.';
COMMENT ON COLUMN cwis.sanitation_class.fits_pit IS 'Pit fits. A containment of the pit family agrees with this system.';
COMMENT ON COLUMN cwis.sanitation_class.wastewater IS 'Wastewater. How SF-1f counts the people: network, containment, not_to_sewer, holder (the community toilet decides) or none.';

-- ---------------------------------------------------------------------------------------------------------------
-- Reports: one row a year and revision

CREATE TABLE cwis.report (
    id integer GENERATED BY DEFAULT AS IDENTITY,
    year integer NOT NULL,
    revision integer NOT NULL,
    status text NOT NULL DEFAULT 'draft',
    is_provisional boolean NOT NULL DEFAULT false,
    method_code text NOT NULL,
    method_version text NOT NULL,
    municipality jsonb NOT NULL,
    settings jsonb NOT NULL,
    effluent_standards jsonb NOT NULL DEFAULT '[]',
    computed_at timestamptz NOT NULL,
    computed_by integer,
    reason text,
    approved_at timestamptz,
    approved_by integer,
    document jsonb,
    checksum text,
    CONSTRAINT report_pkey PRIMARY KEY (id),
    CONSTRAINT report_year_revision_key UNIQUE (year, revision),
    CONSTRAINT report_computed_by_fkey FOREIGN KEY (computed_by) REFERENCES imis.users (id) ON DELETE RESTRICT,
    CONSTRAINT report_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES imis.users (id) ON DELETE RESTRICT,
    CONSTRAINT report_year_check CHECK (year BETWEEN 1900 AND 2999),
    CONSTRAINT report_revision_check CHECK (revision >= 1),
    CONSTRAINT report_status_check CHECK (status IN ('draft', 'approved')),
    CONSTRAINT report_approved_whole_check CHECK (
        (status = 'approved') = (approved_at IS NOT NULL AND document IS NOT NULL AND checksum IS NOT NULL)),
    CONSTRAINT report_new_revision_reason_check CHECK (revision = 1 OR btrim(coalesce(reason, '')) <> ''),
    CONSTRAINT report_checksum_check CHECK (checksum ~ '^[0-9a-f]{64}$')
);
SELECT imis.add_standard_columns('cwis.report');
CREATE UNIQUE INDEX report_one_draft_key ON cwis.report (year) WHERE status = 'draft';
CREATE INDEX report_computed_by_idx ON cwis.report (computed_by) WHERE computed_by IS NOT NULL;
CREATE INDEX report_approved_by_idx ON cwis.report (approved_by) WHERE approved_by IS NOT NULL;
COMMENT ON TABLE cwis.report IS 'CWIS reports. One row a year and revision: a draft is recomputed on demand, an approved one is frozen.';
COMMENT ON COLUMN cwis.report.id IS 'Number. Key of the report.';
COMMENT ON COLUMN cwis.report.year IS 'Year. Reporting year.';
COMMENT ON COLUMN cwis.report.revision IS 'Revision. 1, 2, …; reopening an approved year makes the next one.';
COMMENT ON COLUMN cwis.report.status IS 'Status. draft or approved.';
COMMENT ON COLUMN cwis.report.is_provisional IS 'Provisional. The year was not over when the figures were computed.';
COMMENT ON COLUMN cwis.report.method_code IS 'Method. Code of the method, e.g. CWIS-C.';
COMMENT ON COLUMN cwis.report.method_version IS 'Method version. Version of the formulas that made the figures.';
COMMENT ON COLUMN cwis.report.municipality IS 'Municipality. Code, name, country and dashboard name as they were when the figures were computed.';
COMMENT ON COLUMN cwis.report.settings IS 'Settings used. Name, value and unit of each setting the figures rest on.';
COMMENT ON COLUMN cwis.report.effluent_standards IS 'Standards used. Limits of treated effluent in force in the year.';
COMMENT ON COLUMN cwis.report.computed_at IS 'Computed at. Moment of the data the figures show.';
COMMENT ON COLUMN cwis.report.computed_by IS 'Computed by. User who started the computation.';
COMMENT ON COLUMN cwis.report.reason IS 'Reason. Why an approved year was opened again.';
COMMENT ON COLUMN cwis.report.approved_at IS 'Approved at. When the figures were frozen.';
COMMENT ON COLUMN cwis.report.approved_by IS 'Approved by. User who approved the figures.';
COMMENT ON COLUMN cwis.report.document IS 'Report document. The frozen report as it is exported; empty while a draft.';
COMMENT ON COLUMN cwis.report.checksum IS 'Checksum. SHA-256 of the frozen report document, hexadecimal.';

-- ---------------------------------------------------------------------------------------------------------------
-- Values: one row an indicator

CREATE TABLE cwis.indicator_value (
    id integer GENERATED BY DEFAULT AS IDENTITY,
    year integer NOT NULL,
    revision integer NOT NULL,
    indicator_code text NOT NULL,
    group_kind text NOT NULL DEFAULT 'city',
    group_value text NOT NULL DEFAULT '',
    numerator numeric,
    denominator numeric,
    raw numeric,
    data_value numeric,
    status text NOT NULL,
    origin text NOT NULL DEFAULT 'computed',
    computed_value numeric,
    computed_status text NOT NULL,
    override_reason text,
    override_by integer,
    override_at timestamptz,
    quality jsonb NOT NULL DEFAULT '{}',
    generated_at timestamptz NOT NULL,
    formula_version text NOT NULL,
    is_manual boolean NOT NULL GENERATED ALWAYS AS (origin = 'override') STORED,
    CONSTRAINT indicator_value_pkey PRIMARY KEY (id),
    CONSTRAINT indicator_value_year_revision_indicator_code_group_key
        UNIQUE (year, revision, indicator_code, group_kind, group_value),
    CONSTRAINT indicator_value_year_revision_fkey FOREIGN KEY (year, revision) REFERENCES cwis.report (year, revision) ON DELETE CASCADE,
    CONSTRAINT indicator_value_indicator_code_fkey FOREIGN KEY (indicator_code) REFERENCES cwis.indicator (code) ON UPDATE CASCADE,
    CONSTRAINT indicator_value_override_by_fkey FOREIGN KEY (override_by) REFERENCES imis.users (id) ON DELETE RESTRICT,
    CONSTRAINT indicator_value_group_check CHECK (
        group_kind IN ('city', 'ward', 'lic', 'gender') AND (group_kind = 'city') = (group_value = '')),
    CONSTRAINT indicator_value_status_check CHECK (status IN ('ok', 'capped', 'undefined', 'missing_setting', 'assumed', 'override')),
    CONSTRAINT indicator_value_computed_status_check CHECK (computed_status IN ('ok', 'capped', 'undefined', 'missing_setting', 'assumed')),
    CONSTRAINT indicator_value_no_value_check CHECK (
        (status IN ('undefined', 'missing_setting')) = (data_value IS NULL)
        AND (computed_status IN ('undefined', 'missing_setting')) = (computed_value IS NULL)),
    CONSTRAINT indicator_value_origin_check CHECK (origin IN ('computed', 'override')),
    CONSTRAINT indicator_value_override_whole_check CHECK (
        CASE origin WHEN 'override' THEN status = 'override' AND btrim(coalesce(override_reason, '')) <> '' AND override_at IS NOT NULL
                    ELSE status = computed_status AND data_value IS NOT DISTINCT FROM computed_value
                         AND override_reason IS NULL AND override_by IS NULL AND override_at IS NULL END)
);
SELECT imis.add_standard_columns('cwis.indicator_value');
CREATE INDEX indicator_value_indicator_code_idx ON cwis.indicator_value (indicator_code, year);
CREATE INDEX indicator_value_override_by_idx ON cwis.indicator_value (override_by) WHERE override_by IS NOT NULL;
COMMENT ON TABLE cwis.indicator_value IS 'CWIS values. Result of one indicator in one year and revision, with its terms; never silently recomputed.';
COMMENT ON COLUMN cwis.indicator_value.id IS 'Number. Key of the value.';
COMMENT ON COLUMN cwis.indicator_value.year IS 'Year. Reporting year.';
COMMENT ON COLUMN cwis.indicator_value.revision IS 'Revision. Revision of the year''s report.';
COMMENT ON COLUMN cwis.indicator_value.indicator_code IS 'Indicator. Which indicator.';
COMMENT ON COLUMN cwis.indicator_value.group_kind IS 'Group. city, or the kind of part: ward, lic, gender.';
COMMENT ON COLUMN cwis.indicator_value.group_value IS 'Part. Which ward, community or gender; empty for the city.';
COMMENT ON COLUMN cwis.indicator_value.numerator IS 'Numerator. 6 decimals (SF-3e: 1).';
COMMENT ON COLUMN cwis.indicator_value.denominator IS 'Denominator. 6 decimals.';
COMMENT ON COLUMN cwis.indicator_value.raw IS 'Not rounded. Before rounding and capping, 6 decimals (SF-3e: 1).';
COMMENT ON COLUMN cwis.indicator_value.data_value IS 'Value. Rounded, capped; the override where there is one; empty = cannot be computed.';
COMMENT ON COLUMN cwis.indicator_value.status IS 'Status. ok, capped, undefined, missing_setting, assumed or override.';
COMMENT ON COLUMN cwis.indicator_value.origin IS 'Origin. computed or override.';
COMMENT ON COLUMN cwis.indicator_value.computed_value IS 'Computed value. Kept beside an override.';
COMMENT ON COLUMN cwis.indicator_value.computed_status IS 'Computed status. Kept beside an override.';
COMMENT ON COLUMN cwis.indicator_value.override_reason IS 'Reason of override. Why the computed value was replaced.';
COMMENT ON COLUMN cwis.indicator_value.override_by IS 'Overridden by. User who replaced the value.';
COMMENT ON COLUMN cwis.indicator_value.override_at IS 'Overridden at. When the value was replaced.';
COMMENT ON COLUMN cwis.indicator_value.quality IS 'Data quality. Notes on the records behind the figure, each with a count.';
COMMENT ON COLUMN cwis.indicator_value.generated_at IS 'Generated at. When the figure was computed.';
COMMENT ON COLUMN cwis.indicator_value.formula_version IS 'Formula version. Method and version that made the figure.';
COMMENT ON COLUMN cwis.indicator_value.is_manual IS 'By hand. True when a person replaced the value.';

-- ---------------------------------------------------------------------------------------------------------------
-- Settings that only the reports ask for

INSERT INTO imis.settings (name, value, value_type, unit, label, min_value, max_value, category) VALUES
    ('city_code', NULL, 'text', NULL, 'Official code of the municipality, printed on reports', NULL, NULL, 'city'),
    ('nsd_city', NULL, 'text', NULL, 'National dashboard: name of the municipality as the dashboard knows it', NULL, NULL, 'cwis_setting'),
    ('synthetic_data', 'false', 'boolean', NULL, 'The data of this database are invented; reports carry a mark that says so', NULL, NULL, 'city')
ON CONFLICT (name) DO NOTHING;
