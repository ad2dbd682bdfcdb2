-- Buildings, owners, surveys and building-containment links. Spec: data-model 2.1, 2.2, 2.4, 2.6, 4.1, 4.2, 4.8; modules BLD.
-- The key of build_contains to fsm.containments is added by 0020 (the containments' table comes later).
-- Three kinds of CHECK: integrity (always), procedure (not for taken-over rows), completeness (once verified).

CREATE TABLE building_info.buildings (
    bin text NOT NULL DEFAULT building_info.next_bin(),
    building_associated_to text,
    ward integer,
    road_code text,
    house_number text,
    house_locality text,
    tax_code text,
    structure_type_id integer,
    surveyed_date date,
    floor_count integer,
    construction_date date,
    construction_date_precision text NOT NULL DEFAULT 'day',
    construction_year integer GENERATED ALWAYS AS (EXTRACT(year FROM construction_date)::integer) STORED,
    functional_use_id integer,
    use_category_id integer,
    office_business_name text,
    household_served integer,
    population_served integer,
    male_population integer,
    female_population integer,
    other_population integer,
    diff_abled_male_pop integer,
    diff_abled_female_pop integer,
    diff_abled_others_pop integer,
    low_income_hh boolean,
    lic_id integer,
    water_source_id integer,
    watersupply_pipe_code text,
    water_customer_id text,
    well_presence_status boolean,
    distance_from_well numeric(8,2),
    swm_customer_id text,
    toilet_status boolean,
    toilet_count integer,
    household_with_private_toilet integer,
    population_with_private_toilet integer,
    sanitation_system_id integer,
    sewer_code text,
    drain_code text,
    network_unidentified boolean NOT NULL DEFAULT false,
    desludging_vehicle_accessible boolean,
    geom public.geometry(MultiPolygon, :srid),
    point public.geometry(Point, :srid) GENERATED ALWAYS AS (public.ST_PointOnSurface(geom)) STORED,
    estimated_area numeric(12,2) GENERATED ALWAYS AS (round(public.ST_Area(geom)::numeric, 2)) STORED,
    verification_status boolean NOT NULL DEFAULT false,
    CONSTRAINT buildings_pkey PRIMARY KEY (bin),
    CONSTRAINT buildings_bin_check CHECK (bin ~ '^B[0-9]{6,}$'),
    CONSTRAINT buildings_house_number_key UNIQUE (house_number),
    CONSTRAINT buildings_building_associated_to_fkey FOREIGN KEY (building_associated_to) REFERENCES building_info.buildings (bin) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT buildings_ward_fkey FOREIGN KEY (ward) REFERENCES layer_info.wards (ward) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT buildings_road_code_fkey FOREIGN KEY (road_code) REFERENCES utility_info.roads (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT buildings_structure_type_id_fkey FOREIGN KEY (structure_type_id) REFERENCES building_info.structure_types (id) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT buildings_functional_use_id_fkey FOREIGN KEY (functional_use_id) REFERENCES building_info.functional_uses (id) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT buildings_functional_use_id_use_category_id_fkey FOREIGN KEY (functional_use_id, use_category_id) REFERENCES building_info.use_categorys (functional_use_id, id) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT buildings_lic_id_fkey FOREIGN KEY (lic_id) REFERENCES layer_info.low_income_communities (id) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT buildings_water_source_id_fkey FOREIGN KEY (water_source_id) REFERENCES building_info.water_sources (id) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT buildings_watersupply_pipe_code_fkey FOREIGN KEY (watersupply_pipe_code) REFERENCES utility_info.water_supplys (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT buildings_sanitation_system_id_fkey FOREIGN KEY (sanitation_system_id) REFERENCES building_info.sanitation_systems (id) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT buildings_sewer_code_fkey FOREIGN KEY (sewer_code) REFERENCES utility_info.sewers (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT buildings_drain_code_fkey FOREIGN KEY (drain_code) REFERENCES utility_info.drains (code) ON UPDATE CASCADE ON DELETE RESTRICT,
    CONSTRAINT buildings_not_own_main_check CHECK (building_associated_to <> bin),
    CONSTRAINT buildings_construction_date_precision_check CHECK (construction_date_precision IN ('day', 'year')),
    CONSTRAINT buildings_construction_date_past_check CHECK (construction_date <= CURRENT_DATE),
    CONSTRAINT buildings_surveyed_date_past_check CHECK (surveyed_date <= CURRENT_DATE),
    CONSTRAINT buildings_counts_check CHECK (
        coalesce(floor_count, 0) >= 0
        AND coalesce(household_served, 0) >= 0
        AND coalesce(population_served, 0) >= 0
        AND coalesce(male_population, 0) >= 0
        AND coalesce(female_population, 0) >= 0
        AND coalesce(other_population, 0) >= 0
        AND coalesce(diff_abled_male_pop, 0) >= 0
        AND coalesce(diff_abled_female_pop, 0) >= 0
        AND coalesce(diff_abled_others_pop, 0) >= 0
        AND coalesce(household_with_private_toilet, 0) >= 0
        AND coalesce(population_with_private_toilet, 0) >= 0
        AND coalesce(toilet_count, 0) >= 0),
    CONSTRAINT buildings_distance_from_well_check CHECK (distance_from_well >= 0),
    CONSTRAINT buildings_identifiers_normal_check CHECK (
        house_number <> '' AND tax_code <> '' AND water_customer_id <> '' AND swm_customer_id <> ''),
    CONSTRAINT buildings_geom_valid_check CHECK (public.ST_IsValid(geom) AND NOT public.ST_IsEmpty(geom))
);
SELECT imis.add_standard_columns('building_info.buildings');

-- Procedure: what holds between fields, unless the row was taken over (data-model 1.4).
ALTER TABLE building_info.buildings
    ADD CONSTRAINT buildings_ward_required_check CHECK (taken_over OR (ward IS NOT NULL)),
    ADD CONSTRAINT buildings_geom_required_check CHECK (taken_over OR (geom IS NOT NULL)),
    ADD CONSTRAINT buildings_toilet_status_required_check CHECK (taken_over OR (toilet_status IS NOT NULL)),
    ADD CONSTRAINT buildings_sanitation_system_id_required_check CHECK (taken_over OR (sanitation_system_id IS NOT NULL)),
    ADD CONSTRAINT buildings_shared_containment_never_stored_check CHECK (taken_over OR (sanitation_system_id <> 11)),
    ADD CONSTRAINT buildings_toilet_agrees_with_system_check CHECK (taken_over OR (toilet_status IS NULL OR sanitation_system_id IS NULL
        OR toilet_status = (sanitation_system_id NOT IN (9, 10, 12)))),
    ADD CONSTRAINT buildings_toilet_count_with_toilet_check CHECK (taken_over OR (CASE WHEN toilet_status THEN toilet_count IS NULL OR toilet_count > 0 ELSE toilet_count IS NULL OR toilet_status IS NULL END)),
    ADD CONSTRAINT buildings_private_toilet_with_toilet_check CHECK (taken_over OR (toilet_status
        OR (household_with_private_toilet IS NULL AND population_with_private_toilet IS NULL))),
    ADD CONSTRAINT buildings_household_with_private_toilet_limit_check CHECK (taken_over OR (household_with_private_toilet <= household_served)),
    ADD CONSTRAINT buildings_population_with_private_toilet_limit_check CHECK (taken_over OR (population_with_private_toilet <= population_served)),
    ADD CONSTRAINT buildings_population_sum_check CHECK (taken_over OR (CASE
        WHEN male_population IS NULL AND female_population IS NULL AND other_population IS NULL THEN true
        WHEN male_population IS NOT NULL AND female_population IS NOT NULL AND other_population IS NOT NULL
            THEN population_served = male_population + female_population + other_population
        ELSE population_served >= coalesce(male_population, 0) + coalesce(female_population, 0) + coalesce(other_population, 0) END)),
    ADD CONSTRAINT buildings_diff_abled_limit_check CHECK (taken_over OR (coalesce(diff_abled_male_pop <= male_population, true)
        AND coalesce(diff_abled_female_pop <= female_population, true) AND coalesce(diff_abled_others_pop <= other_population, true))),
    ADD CONSTRAINT buildings_office_business_name_use_check CHECK (taken_over OR (office_business_name IS NULL OR functional_use_id IS NULL OR functional_use_id <> 1)),
    ADD CONSTRAINT buildings_use_category_needs_functional_use_check CHECK (taken_over OR (use_category_id IS NULL OR functional_use_id IS NOT NULL)),
    ADD CONSTRAINT buildings_water_customer_id_supply_check CHECK (taken_over OR (water_customer_id IS NULL OR water_source_id IS NULL OR water_source_id = 1)),
    ADD CONSTRAINT buildings_watersupply_pipe_code_supply_check CHECK (taken_over OR (watersupply_pipe_code IS NULL OR water_source_id IS NULL OR water_source_id = 1)),
    ADD CONSTRAINT buildings_distance_from_well_well_check CHECK (taken_over OR (distance_from_well IS NULL OR well_presence_status IS TRUE)),
    ADD CONSTRAINT buildings_sewer_code_system_check CHECK (taken_over OR (sewer_code IS NULL OR sanitation_system_id IN (1, 3, 4))),
    ADD CONSTRAINT buildings_drain_code_system_check CHECK (taken_over OR (drain_code IS NULL OR sanitation_system_id IN (2, 3, 4))),
    ADD CONSTRAINT buildings_sewer_code_required_check CHECK (taken_over OR (sanitation_system_id <> 1 OR sewer_code IS NOT NULL OR network_unidentified)),
    ADD CONSTRAINT buildings_drain_code_required_check CHECK (taken_over OR (sanitation_system_id <> 2 OR drain_code IS NOT NULL OR network_unidentified)),
    ADD CONSTRAINT buildings_toilet_block_has_toilet_check CHECK (taken_over OR (use_category_id IS NULL OR use_category_id NOT IN (34, 35) OR toilet_status)),
    ADD CONSTRAINT buildings_toilet_block_without_residents_check CHECK (taken_over OR (use_category_id IS NULL OR use_category_id NOT IN (34, 35)
        OR (coalesce(household_served, 0) = 0 AND coalesce(population_served, 0) = 0 AND coalesce(household_with_private_toilet, 0) = 0
            AND coalesce(population_with_private_toilet, 0) = 0)));

-- Completeness: demanded once an officer has verified the building (data-model 2.1).
ALTER TABLE building_info.buildings
    ADD CONSTRAINT buildings_road_code_complete_check CHECK (taken_over OR NOT verification_status OR road_code IS NOT NULL),
    ADD CONSTRAINT buildings_tax_code_complete_check CHECK (taken_over OR NOT verification_status OR tax_code IS NOT NULL),
    ADD CONSTRAINT buildings_structure_type_id_complete_check CHECK (taken_over OR NOT verification_status OR structure_type_id IS NOT NULL),
    ADD CONSTRAINT buildings_floor_count_complete_check CHECK (taken_over OR NOT verification_status OR floor_count IS NOT NULL),
    ADD CONSTRAINT buildings_construction_date_complete_check CHECK (taken_over OR NOT verification_status OR construction_date IS NOT NULL),
    ADD CONSTRAINT buildings_functional_use_id_complete_check CHECK (taken_over OR NOT verification_status OR functional_use_id IS NOT NULL),
    ADD CONSTRAINT buildings_low_income_hh_complete_check CHECK (taken_over OR NOT verification_status OR low_income_hh IS NOT NULL),
    ADD CONSTRAINT buildings_water_source_id_complete_check CHECK (taken_over OR NOT verification_status OR water_source_id IS NOT NULL),
    ADD CONSTRAINT buildings_household_served_complete_check CHECK (taken_over OR NOT verification_status OR (household_served IS NOT NULL OR coalesce(use_category_id IN (34, 35), false))),
    ADD CONSTRAINT buildings_population_served_complete_check CHECK (taken_over OR NOT verification_status OR (population_served IS NOT NULL OR coalesce(use_category_id IN (34, 35), false))),
    ADD CONSTRAINT buildings_watersupply_pipe_code_complete_check CHECK (taken_over OR NOT verification_status OR (water_source_id <> 1 OR watersupply_pipe_code IS NOT NULL)),
    ADD CONSTRAINT buildings_toilet_count_complete_check CHECK (taken_over OR NOT verification_status OR (NOT toilet_status OR toilet_count IS NOT NULL));

CREATE INDEX buildings_geom_idx ON building_info.buildings USING gist (geom);
CREATE INDEX buildings_point_idx ON building_info.buildings USING gist (point);
CREATE INDEX buildings_bin_prefix_idx ON building_info.buildings (bin text_pattern_ops);
CREATE INDEX buildings_house_number_prefix_idx ON building_info.buildings (upper(house_number) text_pattern_ops);
CREATE INDEX buildings_house_number_part_idx ON building_info.buildings USING gin (house_number public.gin_trgm_ops);
CREATE INDEX buildings_tax_code_idx ON building_info.buildings (tax_code text_pattern_ops);
CREATE INDEX buildings_tax_code_part_idx ON building_info.buildings USING gin (tax_code public.gin_trgm_ops);
CREATE INDEX buildings_water_customer_id_idx ON building_info.buildings (water_customer_id text_pattern_ops) WHERE water_customer_id IS NOT NULL;
CREATE INDEX buildings_swm_customer_id_idx ON building_info.buildings (swm_customer_id text_pattern_ops) WHERE swm_customer_id IS NOT NULL;
CREATE INDEX buildings_building_associated_to_idx ON building_info.buildings (building_associated_to) WHERE building_associated_to IS NOT NULL;
CREATE INDEX buildings_ward_idx ON building_info.buildings (ward, bin);
CREATE INDEX buildings_road_code_idx ON building_info.buildings (road_code);
CREATE INDEX buildings_lic_id_idx ON building_info.buildings (lic_id) WHERE lic_id IS NOT NULL;
CREATE INDEX buildings_watersupply_pipe_code_idx ON building_info.buildings (watersupply_pipe_code) WHERE watersupply_pipe_code IS NOT NULL;
CREATE INDEX buildings_sewer_code_idx ON building_info.buildings (sewer_code) WHERE sewer_code IS NOT NULL;
CREATE INDEX buildings_drain_code_idx ON building_info.buildings (drain_code) WHERE drain_code IS NOT NULL;
CREATE INDEX buildings_use_category_id_idx ON building_info.buildings (use_category_id) WHERE use_category_id IN (34, 35);

COMMENT ON TABLE building_info.buildings IS 'Buildings. One row per physical footprint; the hub of all services.';
COMMENT ON COLUMN building_info.buildings.bin IS 'BIN. Building identification number, issued.';
COMMENT ON COLUMN building_info.buildings.building_associated_to IS 'Main building. BIN of the main building of the same complex; empty = this is a main building.';
COMMENT ON COLUMN building_info.buildings.ward IS 'Ward. Ward number; proposed from the footprint.';
COMMENT ON COLUMN building_info.buildings.road_code IS 'Road code. Road from which the building is reached.';
COMMENT ON COLUMN building_info.buildings.house_number IS 'House number. Address number given by the city, unique.';
COMMENT ON COLUMN building_info.buildings.house_locality IS 'Locality. Address line or name of the locality.';
COMMENT ON COLUMN building_info.buildings.tax_code IS 'Tax code. Holding ID of the revenue department.';
COMMENT ON COLUMN building_info.buildings.structure_type_id IS 'Structure type. Construction technique.';
COMMENT ON COLUMN building_info.buildings.surveyed_date IS 'Surveyed on. When the building was surveyed.';
COMMENT ON COLUMN building_info.buildings.floor_count IS 'Floors. Storeys including the ground floor.';
COMMENT ON COLUMN building_info.buildings.construction_date IS 'Construction date. When it was built; 1 January where only the year is known.';
COMMENT ON COLUMN building_info.buildings.construction_date_precision IS 'Construction date is exact to. day or year.';
COMMENT ON COLUMN building_info.buildings.construction_year IS 'Construction year. Year of the construction date, year.';
COMMENT ON COLUMN building_info.buildings.functional_use_id IS 'Functional use. Main use of the building.';
COMMENT ON COLUMN building_info.buildings.use_category_id IS 'Use category. Finer use, of the functional use.';
COMMENT ON COLUMN building_info.buildings.office_business_name IS 'Office or business. Names of offices or businesses in the building.';
COMMENT ON COLUMN building_info.buildings.household_served IS 'Households. Families living in the building.';
COMMENT ON COLUMN building_info.buildings.population_served IS 'Population. Residents or users, persons.';
COMMENT ON COLUMN building_info.buildings.male_population IS 'Male population. Persons.';
COMMENT ON COLUMN building_info.buildings.female_population IS 'Female population. Persons.';
COMMENT ON COLUMN building_info.buildings.other_population IS 'Other population. Persons.';
COMMENT ON COLUMN building_info.buildings.diff_abled_male_pop IS 'Male with disability. Persons.';
COMMENT ON COLUMN building_info.buildings.diff_abled_female_pop IS 'Female with disability. Persons.';
COMMENT ON COLUMN building_info.buildings.diff_abled_others_pop IS 'Others with disability. Persons.';
COMMENT ON COLUMN building_info.buildings.low_income_hh IS 'Low income household. The household itself is low income.';
COMMENT ON COLUMN building_info.buildings.lic_id IS 'Low income community. Community the building lies in.';
COMMENT ON COLUMN building_info.buildings.water_source_id IS 'Water source. Main source of drinking water.';
COMMENT ON COLUMN building_info.buildings.watersupply_pipe_code IS 'Water pipe code. Pipe the building is connected to.';
COMMENT ON COLUMN building_info.buildings.water_customer_id IS 'Water customer ID. Customer number of the water utility.';
COMMENT ON COLUMN building_info.buildings.well_presence_status IS 'Well on premises. A well stands on the premises.';
COMMENT ON COLUMN building_info.buildings.distance_from_well IS 'Distance to well. From the well to the nearest containment, m.';
COMMENT ON COLUMN building_info.buildings.swm_customer_id IS 'Solid-waste customer ID. Customer number of the solid-waste service.';
COMMENT ON COLUMN building_info.buildings.toilet_status IS 'Toilet. A toilet exists on the premises.';
COMMENT ON COLUMN building_info.buildings.toilet_count IS 'Toilets. Number of toilets.';
COMMENT ON COLUMN building_info.buildings.household_with_private_toilet IS 'Households with private toilet. Households that use an own toilet here.';
COMMENT ON COLUMN building_info.buildings.population_with_private_toilet IS 'Population with private toilet. People who use an own toilet here, persons.';
COMMENT ON COLUMN building_info.buildings.sanitation_system_id IS 'Sanitation system. Where the toilet leads, or where people without a toilet go.';
COMMENT ON COLUMN building_info.buildings.sewer_code IS 'Sewer code. Sewer that takes the wastewater, directly or from the containment.';
COMMENT ON COLUMN building_info.buildings.drain_code IS 'Drain code. Drain that takes the wastewater, directly or from the containment.';
COMMENT ON COLUMN building_info.buildings.network_unidentified IS 'Network not digitised. Connected to a sewer or drain that is not on the map (survey code 9999).';
COMMENT ON COLUMN building_info.buildings.desludging_vehicle_accessible IS 'Accessible to desludging vehicle. A desludging vehicle can reach the containment.';
COMMENT ON COLUMN building_info.buildings.geom IS 'Footprint. Outline of the building.';
COMMENT ON COLUMN building_info.buildings.point IS 'Point. Point on the footprint that decides ward, grid cell and community.';
COMMENT ON COLUMN building_info.buildings.estimated_area IS 'Footprint area. Without the compound, m².';
COMMENT ON COLUMN building_info.buildings.verification_status IS 'Verified. An officer entered or approved the building; then it must be complete.';
