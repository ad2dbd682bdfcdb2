-- A stored copy of the measures of wards and grid cells for the map. Spec: umdss.md 2.6. Measured: at 1,000,000 buildings the live views take 15 to 20 s,
-- and QGIS reads a row of every layer when a project opens. The views stay exact; only the map reads the copy, which says of when it is.

CREATE TABLE umdss.area_copy (
    level text NOT NULL,
    unit_id integer NOT NULL,
    total_rdlen numeric,
    no_build bigint,
    no_popsrv bigint,
    no_hhsrv bigint,
    no_rcc_framed bigint,
    no_load_bearing bigint,
    no_cgi_sheet bigint,
    no_wooden_mud bigint,
    no_build_directly_to_sewerage_network bigint,
    no_septic_tank bigint,
    no_pit_holding_tank bigint,
    no_contain bigint,
    no_emptying bigint,
    bldgtaxpdprprtn numeric,
    wtrpmntprprtn numeric,
    swmsrvpmntprprtn numeric,
    density_per_ha numeric,
    pct_onsite numeric,
    pct_sewer numeric,
    pct_unsafe_direct numeric,
    pct_overdue numeric,
    emptyings_per_1000 numeric,
    pct_lic_population numeric,
    CONSTRAINT area_copy_pkey PRIMARY KEY (level, unit_id),
    CONSTRAINT area_copy_level_check CHECK (level IN ('ward', 'grid'))
);
COMMENT ON TABLE umdss.area_copy IS 'Measures of areas, stored. What the map of wards and grid cells shows; copied from the live summaries when they have changed.';
COMMENT ON COLUMN umdss.area_copy.level IS 'Level. ward or grid.';
COMMENT ON COLUMN umdss.area_copy.unit_id IS 'Area. Ward number or key of the cell.';
COMMENT ON COLUMN umdss.area_copy.total_rdlen IS 'Road length. Inside, km.';
COMMENT ON COLUMN umdss.area_copy.no_build IS 'Buildings. Number whose point lies inside.';
COMMENT ON COLUMN umdss.area_copy.no_popsrv IS 'Population. Persons in these buildings.';
COMMENT ON COLUMN umdss.area_copy.no_hhsrv IS 'Households. Families in these buildings.';
COMMENT ON COLUMN umdss.area_copy.no_rcc_framed IS 'RCC framed. Buildings of this structure.';
COMMENT ON COLUMN umdss.area_copy.no_load_bearing IS 'Load bearing. Buildings of this structure.';
COMMENT ON COLUMN umdss.area_copy.no_cgi_sheet IS 'CGI sheet. Buildings of this structure.';
COMMENT ON COLUMN umdss.area_copy.no_wooden_mud IS 'Wooden or mud. Buildings of this structure.';
COMMENT ON COLUMN umdss.area_copy.no_build_directly_to_sewerage_network IS 'Buildings on the sewer. Sanitation system 1.';
COMMENT ON COLUMN umdss.area_copy.no_septic_tank IS 'Buildings with septic tank. Sanitation system 3.';
COMMENT ON COLUMN umdss.area_copy.no_pit_holding_tank IS 'Buildings with pit or holding tank. Sanitation system 4.';
COMMENT ON COLUMN umdss.area_copy.no_contain IS 'Containments. Number whose point lies inside.';
COMMENT ON COLUMN umdss.area_copy.no_emptying IS 'Emptyings. By the building of the application.';
COMMENT ON COLUMN umdss.area_copy.bldgtaxpdprprtn IS 'Property tax paid. Share of main buildings without tax due, %; empty = no data.';
COMMENT ON COLUMN umdss.area_copy.wtrpmntprprtn IS 'Water bills paid. Share of main customer buildings without dues, %; empty = no data.';
COMMENT ON COLUMN umdss.area_copy.swmsrvpmntprprtn IS 'Solid-waste service paid. Share of main customer buildings without dues, %; empty = no data.';
COMMENT ON COLUMN umdss.area_copy.density_per_ha IS 'Population per hectare. Population served on a hectare of the area.';
COMMENT ON COLUMN umdss.area_copy.pct_onsite IS 'On-site sanitation. Share of buildings with septic tank, pit or shared septic tank, %.';
COMMENT ON COLUMN umdss.area_copy.pct_sewer IS 'Sewered. Share of buildings on the sewer network, %.';
COMMENT ON COLUMN umdss.area_copy.pct_unsafe_direct IS 'Direct unsafe discharge. Share of buildings that discharge to drain, water body or ground, or without any toilet, %.';
COMMENT ON COLUMN umdss.area_copy.pct_overdue IS 'Overdue containments. Share of containments whose next emptying was due before today, %.';
COMMENT ON COLUMN umdss.area_copy.emptyings_per_1000 IS 'Emptyings per 1,000 containments. Emptyings of the last 12 months.';
COMMENT ON COLUMN umdss.area_copy.pct_lic_population IS 'Population in low-income communities. Share of the population served, %.';

CREATE TABLE umdss.area_copy_state (
    level text NOT NULL,
    copied_at timestamptz NOT NULL,
    as_of date NOT NULL,
    seconds double precision NOT NULL,
    last_change bigint NOT NULL,
    seen pg_snapshot NOT NULL,
    CONSTRAINT area_copy_state_pkey PRIMARY KEY (level),
    CONSTRAINT area_copy_state_level_check CHECK (level IN ('ward', 'grid'))
);
COMMENT ON TABLE umdss.area_copy_state IS 'State of the stored measures. When each level was copied, and up to which change of the history.';
COMMENT ON COLUMN umdss.area_copy_state.level IS 'Level. ward or grid.';
COMMENT ON COLUMN umdss.area_copy_state.copied_at IS 'Copied. Server''s time.';
COMMENT ON COLUMN umdss.area_copy_state.as_of IS 'Day. The day that dues and overdue containments refer to.';
COMMENT ON COLUMN umdss.area_copy_state.seconds IS 'Took. How long the copy took, s; a large city is not copied more often than it can bear.';
COMMENT ON COLUMN umdss.area_copy_state.last_change IS 'Last change. Highest number in the history at that time.';
COMMENT ON COLUMN umdss.area_copy_state.seen IS 'Seen. Which transactions were finished then; what the others wrote is not in the copy.';
