-- Lookups of the building form. Spec: data-model 3.1, 3.3-3.6. Their rows come from sql/lookups.

SELECT imis.create_lookup('building_info', 'sanitation_systems', 'Sanitation systems. Where a toilet leads, or where people without a toilet go. Closed list.');
ALTER TABLE building_info.sanitation_systems
    ADD COLUMN dashboard_display boolean NOT NULL DEFAULT false,
    ADD COLUMN map_display boolean NOT NULL DEFAULT true,
    ADD COLUMN asked_as text NOT NULL,
    ADD COLUMN has_containment boolean NOT NULL DEFAULT false,
    ADD COLUMN short_label text,
    ADD COLUMN icon text,
    ADD CONSTRAINT sanitation_systems_asked_as_check CHECK (asked_as IN ('toilet_connection', 'defecation_place', 'entry_only'));
COMMENT ON COLUMN building_info.sanitation_systems.dashboard_display IS 'Own card. Shown as an own card and slice; the others are summed as Others.';
COMMENT ON COLUMN building_info.sanitation_systems.map_display IS 'On maps. Counted in the summaries of map selections.';
COMMENT ON COLUMN building_info.sanitation_systems.asked_as IS 'Asked as. toilet_connection (toilet present), defecation_place (no toilet) or entry_only (never stored).';
COMMENT ON COLUMN building_info.sanitation_systems.has_containment IS 'Containment. Buildings of this system have a containment.';
COMMENT ON COLUMN building_info.sanitation_systems.short_label IS 'Short label. Text for charts.';
COMMENT ON COLUMN building_info.sanitation_systems.icon IS 'Icon. Name of the icon; empty = none.';

SELECT imis.create_lookup('building_info', 'structure_types', 'Structure types. Construction techniques; extensible list.');

SELECT imis.create_lookup('building_info', 'functional_uses', 'Functional uses. Main uses of buildings; extensible, 1, 3, 4 and 8 closed.');
ALTER TABLE building_info.functional_uses ADD COLUMN map_group text;
COMMENT ON COLUMN building_info.functional_uses.map_group IS 'Map group. Class on maps: own label, Institution or Others.';

SELECT imis.create_lookup('building_info', 'use_categorys', 'Use categories. Finer uses, each of one functional use; extensible, 34 and 35 closed.');
ALTER TABLE building_info.use_categorys
    ADD COLUMN functional_use_id integer NOT NULL,
    ADD COLUMN toilet_type text,
    ADD CONSTRAINT use_categorys_functional_use_id_fkey FOREIGN KEY (functional_use_id) REFERENCES building_info.functional_uses (id) ON UPDATE CASCADE,
    ADD CONSTRAINT use_categorys_functional_use_id_id_key UNIQUE (functional_use_id, id);
COMMENT ON COLUMN building_info.use_categorys.functional_use_id IS 'Functional use. Main use it belongs to.';
COMMENT ON COLUMN building_info.use_categorys.toilet_type IS 'Toilet type. Type of the toilet block that such a building is; empty = not a toilet block.';

SELECT imis.create_lookup('building_info', 'water_sources', 'Water sources. Main sources of drinking water; extensible.');
ALTER TABLE building_info.water_sources ADD COLUMN is_municipal_supply boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX water_sources_is_municipal_supply_key ON building_info.water_sources (is_municipal_supply) WHERE is_municipal_supply;
COMMENT ON COLUMN building_info.water_sources.is_municipal_supply IS 'Municipal supply. Customers of the water utility; pipe and customer number are asked.';
