-- Roads, sewers, drains and water pipes. Spec: data-model 2.21-2.24.
-- The keys of sewers and drains to fsm.treatment_plants are added by 0020 (the plants' table comes later).

SELECT imis.create_lookup('utility_info', 'road_hierarchies', 'Road hierarchies. Extensible list.');
SELECT imis.create_lookup('utility_info', 'road_surfaces', 'Road surfaces. Extensible list.');
SELECT imis.create_lookup('utility_info', 'sewer_locations', 'Sewer locations. Side of the road; closed list.');
SELECT imis.create_lookup('utility_info', 'drain_covers', 'Drain covers. Closed list.');
SELECT imis.create_lookup('utility_info', 'drain_surfaces', 'Drain surfaces. Closed list.');
SELECT imis.create_lookup('utility_info', 'pipe_types', 'Water pipe types. Extensible list.');
SELECT imis.create_lookup('utility_info', 'pipe_materials', 'Water pipe materials. Extensible list.');

CREATE TABLE utility_info.roads (
    code text NOT NULL DEFAULT utility_info.next_road(),
    name text,
    hierarchy text,
    surface_type text,
    right_of_way numeric(8,2),
    carrying_width numeric(8,2),
    length numeric(12,2),
    geom public.geometry(MultiLineString, :srid),
    length_calculated numeric(12,2) GENERATED ALWAYS AS (round(public.ST_Length(geom)::numeric, 2)) STORED,
    CONSTRAINT roads_pkey PRIMARY KEY (code),
    CONSTRAINT roads_code_check CHECK (code <> '' AND code = imis.normalise_code(code) AND code !~ '^[A-Z]?9999$'),
    CONSTRAINT roads_hierarchy_fkey FOREIGN KEY (hierarchy) REFERENCES utility_info.road_hierarchies (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT roads_surface_type_fkey FOREIGN KEY (surface_type) REFERENCES utility_info.road_surfaces (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT roads_carrying_width_positive_check CHECK (carrying_width > 0),
    CONSTRAINT roads_right_of_way_positive_check CHECK (right_of_way > 0),
    CONSTRAINT roads_length_positive_check CHECK (length > 0),
    CONSTRAINT roads_name_length_check CHECK (char_length(name) <= 255),
    CONSTRAINT roads_geom_valid_check CHECK (public.ST_IsValid(geom) AND NOT public.ST_IsEmpty(geom))
);
SELECT imis.add_standard_columns('utility_info.roads');
ALTER TABLE utility_info.roads ADD CONSTRAINT roads_geom_required_check CHECK (taken_over OR geom IS NOT NULL);
CREATE INDEX roads_geom_idx ON utility_info.roads USING gist (geom);
CREATE INDEX roads_hierarchy_idx ON utility_info.roads (hierarchy);
CREATE INDEX roads_surface_type_idx ON utility_info.roads (surface_type);
CREATE INDEX roads_code_prefix_idx ON utility_info.roads (upper(code) text_pattern_ops);
COMMENT ON TABLE utility_info.roads IS 'Roads. Streets with their widths.';
COMMENT ON COLUMN utility_info.roads.code IS 'Road code. The city''s own code, or issued, e.g. R0123.';
COMMENT ON COLUMN utility_info.roads.name IS 'Road name. Name of the road.';
COMMENT ON COLUMN utility_info.roads.hierarchy IS 'Hierarchy. Rank of the road.';
COMMENT ON COLUMN utility_info.roads.surface_type IS 'Surface type. Pavement of the road.';
COMMENT ON COLUMN utility_info.roads.right_of_way IS 'Right of way. Full width, m; not less than the carrying width.';
COMMENT ON COLUMN utility_info.roads.carrying_width IS 'Carrying width. Carriageway usable by traffic, m; decides whether a vehicle fits.';
COMMENT ON COLUMN utility_info.roads.length IS 'Length. As recorded, m; the drawn length where nothing was recorded.';
COMMENT ON COLUMN utility_info.roads.length_calculated IS 'Drawn length. Calculated from the line, m.';
COMMENT ON COLUMN utility_info.roads.geom IS 'Line. Course of the line.';
ALTER TABLE utility_info.roads
    ADD CONSTRAINT roads_right_of_way_carrying_width_check CHECK (taken_over OR right_of_way >= carrying_width),
    ADD CONSTRAINT roads_name_required_check CHECK (taken_over OR coalesce(btrim(name), '') <> ''),
    ADD CONSTRAINT roads_right_of_way_required_check CHECK (taken_over OR right_of_way IS NOT NULL),
    ADD CONSTRAINT roads_carrying_width_required_check CHECK (taken_over OR carrying_width IS NOT NULL),
    ADD CONSTRAINT roads_length_required_check CHECK (taken_over OR length IS NOT NULL);
CREATE INDEX roads_name_idx ON utility_info.roads USING gin (name public.gin_trgm_ops);

CREATE TABLE utility_info.sewers (
    code text NOT NULL DEFAULT utility_info.next_sewer(),
    road_code text,
    location text,
    length numeric(12,2),
    diameter numeric(8,2),
    treatment_plant_id integer,
    geom public.geometry(MultiLineString, :srid),
    length_calculated numeric(12,2) GENERATED ALWAYS AS (round(public.ST_Length(geom)::numeric, 2)) STORED,
    CONSTRAINT sewers_pkey PRIMARY KEY (code),
    CONSTRAINT sewers_code_check CHECK (code <> '' AND code = imis.normalise_code(code) AND code !~ '^[A-Z]?9999$'),
    CONSTRAINT sewers_road_code_fkey FOREIGN KEY (road_code) REFERENCES utility_info.roads (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT sewers_location_fkey FOREIGN KEY (location) REFERENCES utility_info.sewer_locations (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT sewers_length_positive_check CHECK (length > 0),
    CONSTRAINT sewers_diameter_positive_check CHECK (diameter > 0),
    CONSTRAINT sewers_geom_valid_check CHECK (public.ST_IsValid(geom) AND NOT public.ST_IsEmpty(geom))
);
SELECT imis.add_standard_columns('utility_info.sewers');
ALTER TABLE utility_info.sewers ADD CONSTRAINT sewers_geom_required_check CHECK (taken_over OR geom IS NOT NULL);
CREATE INDEX sewers_geom_idx ON utility_info.sewers USING gist (geom);
CREATE INDEX sewers_road_code_idx ON utility_info.sewers (road_code);
CREATE INDEX sewers_treatment_plant_id_idx ON utility_info.sewers (treatment_plant_id);
CREATE INDEX sewers_code_prefix_idx ON utility_info.sewers (upper(code) text_pattern_ops);
COMMENT ON TABLE utility_info.sewers IS 'Sewers. Sewer lines and the plant they lead to.';
COMMENT ON COLUMN utility_info.sewers.code IS 'Sewer code. The city''s own code, or issued, e.g. S0042.';
COMMENT ON COLUMN utility_info.sewers.road_code IS 'Road code. Road it follows.';
COMMENT ON COLUMN utility_info.sewers.location IS 'Location. Position in the road.';
COMMENT ON COLUMN utility_info.sewers.length IS 'Length. As recorded, m; the drawn length where nothing was recorded.';
COMMENT ON COLUMN utility_info.sewers.diameter IS 'Diameter. Inner diameter, mm.';
COMMENT ON COLUMN utility_info.sewers.treatment_plant_id IS 'Treatment plant. Plant it leads to; empty = untreated.';
COMMENT ON COLUMN utility_info.sewers.length_calculated IS 'Drawn length. Calculated from the line, m.';
COMMENT ON COLUMN utility_info.sewers.geom IS 'Line. Course of the line.';

CREATE TABLE utility_info.drains (
    code text NOT NULL DEFAULT utility_info.next_drain(),
    road_code text,
    cover_type text,
    surface_type text,
    size numeric(8,2),
    length numeric(12,2),
    treatment_plant_id integer,
    geom public.geometry(MultiLineString, :srid),
    length_calculated numeric(12,2) GENERATED ALWAYS AS (round(public.ST_Length(geom)::numeric, 2)) STORED,
    CONSTRAINT drains_pkey PRIMARY KEY (code),
    CONSTRAINT drains_code_check CHECK (code <> '' AND code = imis.normalise_code(code) AND code !~ '^[A-Z]?9999$'),
    CONSTRAINT drains_road_code_fkey FOREIGN KEY (road_code) REFERENCES utility_info.roads (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT drains_cover_type_fkey FOREIGN KEY (cover_type) REFERENCES utility_info.drain_covers (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT drains_surface_type_fkey FOREIGN KEY (surface_type) REFERENCES utility_info.drain_surfaces (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT drains_length_positive_check CHECK (length > 0),
    CONSTRAINT drains_size_positive_check CHECK (size > 0),
    CONSTRAINT drains_geom_valid_check CHECK (public.ST_IsValid(geom) AND NOT public.ST_IsEmpty(geom))
);
SELECT imis.add_standard_columns('utility_info.drains');
ALTER TABLE utility_info.drains ADD CONSTRAINT drains_geom_required_check CHECK (taken_over OR geom IS NOT NULL);
CREATE INDEX drains_geom_idx ON utility_info.drains USING gist (geom);
CREATE INDEX drains_road_code_idx ON utility_info.drains (road_code);
CREATE INDEX drains_treatment_plant_id_idx ON utility_info.drains (treatment_plant_id);
CREATE INDEX drains_code_prefix_idx ON utility_info.drains (upper(code) text_pattern_ops);
COMMENT ON TABLE utility_info.drains IS 'Drains. Drain lines and the plant they lead to.';
COMMENT ON COLUMN utility_info.drains.code IS 'Drain code. The city''s own code, or issued, e.g. D0107.';
COMMENT ON COLUMN utility_info.drains.road_code IS 'Road code. Road it follows.';
COMMENT ON COLUMN utility_info.drains.cover_type IS 'Cover type. Open, Closed or Unknown.';
COMMENT ON COLUMN utility_info.drains.surface_type IS 'Surface type. Lined, Unlined or Unknown.';
COMMENT ON COLUMN utility_info.drains.size IS 'Size. Width, mm.';
COMMENT ON COLUMN utility_info.drains.length IS 'Length. As recorded, m; the drawn length where nothing was recorded.';
COMMENT ON COLUMN utility_info.drains.treatment_plant_id IS 'Treatment plant. Plant it leads to; empty = untreated.';
COMMENT ON COLUMN utility_info.drains.length_calculated IS 'Drawn length. Calculated from the line, m.';
COMMENT ON COLUMN utility_info.drains.geom IS 'Line. Course of the line.';

CREATE TABLE utility_info.water_supplys (
    code text NOT NULL DEFAULT utility_info.next_water_supply(),
    road_code text,
    project_name text,
    type text,
    material_type text,
    diameter numeric(8,2),
    length numeric(12,2),
    geom public.geometry(MultiLineString, :srid),
    length_calculated numeric(12,2) GENERATED ALWAYS AS (round(public.ST_Length(geom)::numeric, 2)) STORED,
    CONSTRAINT water_supplys_pkey PRIMARY KEY (code),
    CONSTRAINT water_supplys_code_check CHECK (code <> '' AND code = imis.normalise_code(code) AND code !~ '^[A-Z]?9999$'),
    CONSTRAINT water_supplys_road_code_fkey FOREIGN KEY (road_code) REFERENCES utility_info.roads (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT water_supplys_type_fkey FOREIGN KEY (type) REFERENCES utility_info.pipe_types (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT water_supplys_material_type_fkey FOREIGN KEY (material_type) REFERENCES utility_info.pipe_materials (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT water_supplys_length_positive_check CHECK (length > 0),
    CONSTRAINT water_supplys_diameter_positive_check CHECK (diameter > 0),
    CONSTRAINT water_supplys_geom_valid_check CHECK (public.ST_IsValid(geom) AND NOT public.ST_IsEmpty(geom))
);
SELECT imis.add_standard_columns('utility_info.water_supplys');
ALTER TABLE utility_info.water_supplys ADD CONSTRAINT water_supplys_geom_required_check CHECK (taken_over OR geom IS NOT NULL);
CREATE INDEX water_supplys_geom_idx ON utility_info.water_supplys USING gist (geom);
CREATE INDEX water_supplys_road_code_idx ON utility_info.water_supplys (road_code);
CREATE INDEX water_supplys_code_prefix_idx ON utility_info.water_supplys (upper(code) text_pattern_ops);
COMMENT ON TABLE utility_info.water_supplys IS 'Water supply pipes. The water supply network.';
COMMENT ON COLUMN utility_info.water_supplys.code IS 'Pipe code. The city''s own code, or issued, e.g. W0008.';
COMMENT ON COLUMN utility_info.water_supplys.road_code IS 'Road code. Road it follows.';
COMMENT ON COLUMN utility_info.water_supplys.project_name IS 'Project name. Project that laid the pipe.';
COMMENT ON COLUMN utility_info.water_supplys.type IS 'Type. Main, Secondary or Distribution.';
COMMENT ON COLUMN utility_info.water_supplys.material_type IS 'Material. HDPE, GI or Others.';
COMMENT ON COLUMN utility_info.water_supplys.diameter IS 'Diameter. Inner diameter, mm.';
COMMENT ON COLUMN utility_info.water_supplys.length IS 'Length. As recorded, m; the drawn length where nothing was recorded.';
COMMENT ON COLUMN utility_info.water_supplys.length_calculated IS 'Drawn length. Calculated from the line, m.';
COMMENT ON COLUMN utility_info.water_supplys.geom IS 'Line. Course of the line.';
