-- The last answer to "which buildings can no vehicle reach", by ward and grid cell (umdss.md 2.6, 3.4); labels of the stored measures that two
-- definitions shared.

CREATE TABLE umdss.reach_run (
    one_row boolean NOT NULL DEFAULT true,
    ran_at timestamptz NOT NULL,
    ran_by text NOT NULL,
    parameters jsonb NOT NULL,
    CONSTRAINT reach_run_pkey PRIMARY KEY (one_row),
    CONSTRAINT reach_run_one_row_check CHECK (one_row)
);
COMMENT ON TABLE umdss.reach_run IS 'Last run of reach. When the buildings hard to reach of the whole city were last looked for, and with which vehicle and hose.';
COMMENT ON COLUMN umdss.reach_run.one_row IS 'One row. Always true: there is one last run.';
COMMENT ON COLUMN umdss.reach_run.ran_at IS 'When. Server''s time.';
COMMENT ON COLUMN umdss.reach_run.ran_by IS 'By. Login role of the person.';
COMMENT ON COLUMN umdss.reach_run.parameters IS 'Parameters. Road width and hose in metres, what the hose must reach, which buildings were asked for.';

CREATE TABLE umdss.reach_of_area (
    level text NOT NULL,
    unit_id integer NOT NULL,
    n_considered integer NOT NULL,
    n_hard_to_reach integer NOT NULL,
    CONSTRAINT reach_of_area_pkey PRIMARY KEY (level, unit_id),
    CONSTRAINT reach_of_area_level_check CHECK (level IN ('ward', 'grid')),
    CONSTRAINT reach_of_area_number_check CHECK (n_hard_to_reach BETWEEN 0 AND n_considered)
);
COMMENT ON TABLE umdss.reach_of_area IS 'Reach of areas. Buildings hard to reach of each ward and grid cell in the last run.';
COMMENT ON COLUMN umdss.reach_of_area.level IS 'Level. Ward or grid.';
COMMENT ON COLUMN umdss.reach_of_area.unit_id IS 'Number. Ward, or key of the cell.';
COMMENT ON COLUMN umdss.reach_of_area.n_considered IS 'Buildings considered. By their point.';
COMMENT ON COLUMN umdss.reach_of_area.n_hard_to_reach IS 'Hard to reach. Of those, out of reach of vehicle and hose.';

COMMENT ON COLUMN umdss.area_copy.no_contain IS 'Containments inside. In use, number whose point lies inside.';
COMMENT ON COLUMN umdss.area_copy.bldgtaxpdprprtn IS 'Property tax paid. Share of all main buildings that owe no tax, %; empty = no data.';
COMMENT ON COLUMN umdss.area_copy.pct_overdue IS
    'Overdue containments. Share of the containments in use of these buildings whose next emptying was due before today, %.';
COMMENT ON COLUMN umdss.area_copy.emptyings_per_1000 IS
    'Emptyings per 1,000 containments. Of these buildings in the last 12 months, per 1,000 of their containments in use.';
COMMENT ON COLUMN umdss.area_copy.wtrpmntprprtn IS 'Water bills paid. Share of main buildings with a customer number that owe nothing, %; empty = no data.';
COMMENT ON COLUMN umdss.area_copy.swmsrvpmntprprtn IS
    'Solid-waste service paid. Share of main buildings with a customer number that owe nothing, %; empty = no data.';
