-- Containments (data-model 2.5) and the history of their types (modules FSM-12).

CREATE SEQUENCE fsm.containments_id_seq AS bigint;

-- SECURITY DEFINER: whoever may insert a containment needs no right of his own on the sequence.
CREATE FUNCTION fsm.next_containment_id() RETURNS text
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT imis.format_code('C', nextval('fsm.containments_id_seq'), 6) $$;
COMMENT ON FUNCTION fsm.next_containment_id() IS 'Next containment ID, e.g. C010495. Numbers are never reused.';

CREATE TABLE fsm.containments (
    id text NOT NULL DEFAULT fsm.next_containment_id(),
    type_id integer NOT NULL,
    location text,
    pit_shape text,
    pit_diameter numeric(8,2),
    tank_length numeric(8,2),
    tank_width numeric(8,2),
    depth numeric(8,2),
    size_calculated numeric(10,2) GENERATED ALWAYS AS (fsm.calculated_volume(pit_shape, tank_length, tank_width, pit_diameter, depth)) STORED,
    size numeric(10,2),
    septic_criteria boolean,
    construction_date date,
    sewer_code text,
    drain_code text,
    network_unidentified boolean NOT NULL DEFAULT false,
    surveyed_at date,
    survey_emptied boolean,
    survey_last_emptied_date date,
    distance_closest_well numeric(8,2),
    toilet_count integer,
    verification_required boolean NOT NULL DEFAULT false,
    decommissioned_date date,
    geom public.geometry(Point, :srid),
    CONSTRAINT containments_pkey PRIMARY KEY (id),
    CONSTRAINT containments_id_check CHECK (id ~ '^C[0-9]{6,}$'),
    CONSTRAINT containments_type_id_fkey FOREIGN KEY (type_id) REFERENCES fsm.containment_types (id) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT containments_location_fkey FOREIGN KEY (location) REFERENCES fsm.containment_locations (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT containments_pit_shape_fkey FOREIGN KEY (pit_shape) REFERENCES fsm.pit_shapes (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT containments_pit_diameter_check CHECK (pit_diameter > 0),
    CONSTRAINT containments_tank_length_check CHECK (tank_length > 0),
    CONSTRAINT containments_tank_width_check CHECK (tank_width > 0),
    CONSTRAINT containments_depth_check CHECK (depth > 0),
    CONSTRAINT containments_size_check CHECK (size > 0),
    CONSTRAINT containments_construction_date_not_future_check CHECK (construction_date <= CURRENT_DATE),
    CONSTRAINT containments_sewer_code_fkey FOREIGN KEY (sewer_code) REFERENCES utility_info.sewers (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT containments_drain_code_fkey FOREIGN KEY (drain_code) REFERENCES utility_info.drains (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT containments_surveyed_at_not_future_check CHECK (surveyed_at <= CURRENT_DATE),
    CONSTRAINT containments_survey_last_emptied_not_future_check CHECK (survey_last_emptied_date <= CURRENT_DATE),
    CONSTRAINT containments_distance_closest_well_check CHECK (distance_closest_well >= 0),
    CONSTRAINT containments_toilet_count_check CHECK (toilet_count >= 0),
    CONSTRAINT containments_decommissioned_not_future_check CHECK (decommissioned_date <= CURRENT_DATE),
    CONSTRAINT containments_geom_valid_check CHECK (public.st_isvalid(geom) AND NOT public.st_isempty(geom))
);
SELECT imis.add_standard_columns('fsm.containments');
ALTER TABLE fsm.containments
    ADD CONSTRAINT containments_pit_shape_required_check CHECK (taken_over OR verification_required OR pit_shape IS NOT NULL),
    ADD CONSTRAINT containments_size_required_check CHECK (taken_over OR verification_required OR size IS NOT NULL),
    ADD CONSTRAINT containments_geom_required_check CHECK (taken_over OR geom IS NOT NULL);
CREATE INDEX containments_type_id_idx ON fsm.containments (type_id);
CREATE INDEX containments_sewer_code_idx ON fsm.containments (sewer_code);
CREATE INDEX containments_drain_code_idx ON fsm.containments (drain_code);
CREATE INDEX containments_geom_idx ON fsm.containments USING gist (geom);
COMMENT ON TABLE fsm.containments IS 'Containments. Onsite containments: septic tanks, pits and holding tanks.';
COMMENT ON COLUMN fsm.containments.id IS 'Containment ID. Code of the containment, C and at least six digits, given by the system.';
COMMENT ON COLUMN fsm.containments.type_id IS 'Containment type. Kind of containment and where its outlet leads.';
COMMENT ON COLUMN fsm.containments.location IS 'Location. Inside or outside the building footprint.';
COMMENT ON COLUMN fsm.containments.pit_shape IS 'Pit shape. Shape of the pit; septic tanks are always rectangular.';
COMMENT ON COLUMN fsm.containments.pit_diameter IS 'Pit diameter. Inner diameter of a cylindrical pit, m.';
COMMENT ON COLUMN fsm.containments.tank_length IS 'Length. Inner length of a tank or rectangular pit, m.';
COMMENT ON COLUMN fsm.containments.tank_width IS 'Width. Inner width of a tank or rectangular pit, m.';
COMMENT ON COLUMN fsm.containments.depth IS 'Depth. Inner depth of the tank or pit, m.';
COMMENT ON COLUMN fsm.containments.size_calculated IS 'Calculated volume. Volume from the dimensions (one pit of a double pit), m³.';
COMMENT ON COLUMN fsm.containments.size IS 'Containment volume. Total volume; preset from the dimensions, a typed value wins, m³.';
COMMENT ON COLUMN fsm.containments.septic_criteria IS 'Complies with septic tank standard. At least two chambers, outlet at top, sealed base and walls; septic tanks only.';
COMMENT ON COLUMN fsm.containments.construction_date IS 'Construction date. When it was built, not in the future.';
COMMENT ON COLUMN fsm.containments.sewer_code IS 'Sewer code. Sewer that the outlet leads to.';
COMMENT ON COLUMN fsm.containments.drain_code IS 'Drain code. Drain that the outlet leads to.';
COMMENT ON COLUMN fsm.containments.network_unidentified IS 'Sewer or drain not on the map. The outlet leads to a sewer or drain that is not digitised.';
COMMENT ON COLUMN fsm.containments.surveyed_at IS 'Survey date. When it was surveyed, not in the future.';
COMMENT ON COLUMN fsm.containments.survey_emptied IS 'Emptied before records. The survey said that it had been emptied before IMIS kept records.';
COMMENT ON COLUMN fsm.containments.survey_last_emptied_date IS 'Last emptied according to survey. Date the survey gave (1 January when only the year is known), not in the future.';
COMMENT ON COLUMN fsm.containments.distance_closest_well IS 'Distance to closest well. Measured by the survey or an emptying crew, m.';
COMMENT ON COLUMN fsm.containments.toilet_count IS 'Toilets. Toilets led into it, number.';
COMMENT ON COLUMN fsm.containments.verification_required IS 'To be verified. Required details are missing and must be checked in the field.';
COMMENT ON COLUMN fsm.containments.decommissioned_date IS 'Decommissioned on. Day from which it is no longer used, for example after a sewer connection.';
COMMENT ON COLUMN fsm.containments.geom IS 'Position. Point of the containment; the middle of the building footprint at first.';

CREATE TABLE fsm.containment_type_changes (
    id integer GENERATED BY DEFAULT AS IDENTITY,
    containment_id text NOT NULL,
    old_type_id integer NOT NULL,
    new_type_id integer NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    changed_by integer,
    CONSTRAINT containment_type_changes_pkey PRIMARY KEY (id),
    CONSTRAINT containment_type_changes_containment_id_fkey FOREIGN KEY (containment_id) REFERENCES fsm.containments (id) ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT containment_type_changes_old_type_id_fkey FOREIGN KEY (old_type_id) REFERENCES fsm.containment_types (id) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT containment_type_changes_new_type_id_fkey FOREIGN KEY (new_type_id) REFERENCES fsm.containment_types (id) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT containment_type_changes_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES imis.users (id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX containment_type_changes_containment_id_idx ON fsm.containment_type_changes (containment_id);
CREATE INDEX containment_type_changes_changed_at_idx ON fsm.containment_type_changes (changed_at);
CREATE INDEX containment_type_changes_changed_by_idx ON fsm.containment_type_changes (changed_by);
COMMENT ON TABLE fsm.containment_type_changes IS 'Containment type changes. Every change of a containment type: upgrading of unsafe outlets shows here.';
COMMENT ON COLUMN fsm.containment_type_changes.id IS 'Number. Running number of the record, given by the system.';
COMMENT ON COLUMN fsm.containment_type_changes.containment_id IS 'Containment. Containment whose type changed.';
COMMENT ON COLUMN fsm.containment_type_changes.old_type_id IS 'Former type. Type before the change.';
COMMENT ON COLUMN fsm.containment_type_changes.new_type_id IS 'New type. Type after the change.';
COMMENT ON COLUMN fsm.containment_type_changes.changed_at IS 'Changed at. Time of the change.';
COMMENT ON COLUMN fsm.containment_type_changes.changed_by IS 'Changed by. Person who changed it.';

ALTER TABLE building_info.build_contains
    ADD CONSTRAINT build_contains_containment_id_fkey FOREIGN KEY (containment_id)
        REFERENCES fsm.containments (id) ON UPDATE CASCADE ON DELETE RESTRICT;
