-- Flow diagram of excreta, service ladder and figures by part of the city, kept with the report they were made for.
-- Spec: cwis.md 10.2-10.4.

-- ---------------------------------------------------------------------------------------------------------------
-- Code sets, as data

ALTER TABLE fsm.containment_types ADD COLUMN keeps_sludge text NOT NULL DEFAULT 'never';
ALTER TABLE fsm.containment_types ADD CONSTRAINT containment_types_keeps_sludge_check
    CHECK (keeps_sludge IN ('always', 'unless_groundwater_risk', 'sewer', 'drain', 'never'));
COMMENT ON COLUMN fsm.containment_types.keeps_sludge IS 'Keeps sludge. Whether faecal sludge is contained: always, unless_groundwater_risk, sewer or drain (when its network leads to treatment), never (cwis.md 10.2).';

CREATE TABLE cwis.flow_outcome (
    code text NOT NULL,
    sort_order integer NOT NULL,
    label text NOT NULL,
    stage text NOT NULL,
    is_safe boolean NOT NULL,
    kind text NOT NULL,
    CONSTRAINT flow_outcome_pkey PRIMARY KEY (code),
    CONSTRAINT flow_outcome_sort_order_key UNIQUE (sort_order),
    CONSTRAINT flow_outcome_stage_check CHECK (stage IN ('containment', 'emptying', 'transport', 'treatment', 'end_use')),
    CONSTRAINT flow_outcome_kind_check CHECK (kind IN ('wastewater', 'sludge', 'supernatant', 'open_defecation'))
);
COMMENT ON TABLE cwis.flow_outcome IS 'Outcomes of excreta. The twelve ends of the flow diagram, in the accustomed order. Closed list.';
COMMENT ON COLUMN cwis.flow_outcome.code IS 'Code. Name of the outcome in documents.';
COMMENT ON COLUMN cwis.flow_outcome.sort_order IS 'Order. Number of the outcome, 1 to 12.';
COMMENT ON COLUMN cwis.flow_outcome.label IS 'Outcome. What becomes of the excreta.';
COMMENT ON COLUMN cwis.flow_outcome.stage IS 'Stage. Where on the chain the flow ends: containment, emptying, transport, treatment or end_use (safe all the way).';
COMMENT ON COLUMN cwis.flow_outcome.is_safe IS 'Safe. Whether the outcome counts as safely managed.';
COMMENT ON COLUMN cwis.flow_outcome.kind IS 'Kind. wastewater, sludge, supernatant or open_defecation.';

CREATE TABLE cwis.ladder_rung (
    code text NOT NULL,
    sort_order integer NOT NULL,
    label text NOT NULL,
    CONSTRAINT ladder_rung_pkey PRIMARY KEY (code),
    CONSTRAINT ladder_rung_sort_order_key UNIQUE (sort_order)
);
COMMENT ON TABLE cwis.ladder_rung IS 'Rungs of the service ladder. From safely managed down to open defecation. Closed list.';
COMMENT ON COLUMN cwis.ladder_rung.code IS 'Code. Name of the rung in documents.';
COMMENT ON COLUMN cwis.ladder_rung.sort_order IS 'Order. 1 is the highest rung.';
COMMENT ON COLUMN cwis.ladder_rung.label IS 'Rung. Name in reports.';

-- ---------------------------------------------------------------------------------------------------------------
-- Which indicators are told apart by which parts of the city

ALTER TABLE cwis.indicator ADD COLUMN group_kinds text;
ALTER TABLE cwis.indicator ADD CONSTRAINT indicator_group_kinds_check
    CHECK (string_to_array(group_kinds, ' ') <@ ARRAY['ward', 'lic', 'community', 'gender']);
COMMENT ON COLUMN cwis.indicator.group_kinds IS 'Told apart by. ward, lic, community, gender, separated by blanks; empty where the figure belongs to the whole city, such as plant capacity (cwis.md 10.4).';

ALTER TABLE cwis.indicator_value DROP CONSTRAINT indicator_value_group_check;
ALTER TABLE cwis.indicator_value ADD CONSTRAINT indicator_value_group_check CHECK (
    group_kind IN ('city', 'ward', 'lic', 'community', 'gender') AND (group_kind = 'city') = (group_value = ''));
COMMENT ON COLUMN cwis.indicator_value.group_kind IS 'Group. city, or the kind of part: ward, lic (low-income communities against the rest), community (each low-income community), gender.';

-- ---------------------------------------------------------------------------------------------------------------
-- Kept with the report

ALTER TABLE cwis.report ADD COLUMN chain jsonb NOT NULL DEFAULT '{}';
ALTER TABLE cwis.report ADD COLUMN flows jsonb NOT NULL DEFAULT '[]';
ALTER TABLE cwis.report ADD COLUMN ladder jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN cwis.report.chain IS 'Chain factors. Shares of emptied sludge delivered (F4), of sludge (F5) and of wastewater (W5) treated, with what was assumed (cwis.md 10.2).';
COMMENT ON COLUMN cwis.report.flows IS 'Flow diagram. People by outcome of their excreta, for the city and its parts (SFD-1).';
COMMENT ON COLUMN cwis.report.ladder IS 'Service ladder. People by rung, for the city and its parts (JMP-1).';
