"""The household survey: questions, when each is asked, and what may be answered (modules 15.2, data-model 5.5).

The rules repeat those of the database for comfort (FLD-04); the database decides at sync.
"""

from __future__ import annotations

from ..records.words import mark
from .questions import CHOICE, DATE, LONG_TEXT, NUMBER, PHOTO, RECORD, TEXT, WHOLE, YES_NO, Group, Question

YEAR = "year(now())"
NOT_A_BLOCK = '("use_category_id" IS NULL OR "use_category_id" NOT IN (34, 35))'
TOILET, NO_TOILET = '"toilet_status" = true', '"toilet_status" = false'
TANK = TOILET + ' AND "toilet_connection" IN (3, 4)'
SEPTIC, PIT = TANK + ' AND "type_id" <= 7', TANK + ' AND "type_id" > 7'
ROUND, SQUARE = PIT + " AND \"pit_shape\" = 'cylindrical'", f"({SEPTIC}) OR ({PIT} AND \"pit_shape\" = 'rectangular')"
GENDERS = "imis.genders"


def _stored(column: str) -> str:
    """The value that the chosen building has in the register."""
    return f"attribute(get_feature('layer:buildings', 'bin', \"bin\"), '{column}')"


def _line(name: str, label: str, layer: str, shown: str) -> Question:
    """A line of a network; 9999 stands for one that is not on the map (SVY-01)."""
    return Question(name, label, RECORD, layer=layer, key="code", shown=shown)


GROUPS = (
    Group(
        mark("Survey"),
        (
            Question("bin", mark("Surveyed again (BIN)"), RECORD, layer="buildings", key="bin", shown_as="shown",
                     hint=mark("Only when the building is in the register already: what is known is filled in.")),
            Question("temp_building_code", mark("Temporary code"), TEXT, required=True),
            Question("collected_date", mark("Survey date"), DATE, required=True, most="to_date(now())", default="to_date(now())"),
            Question("respondent_name", mark("Name of respondent")),
            Question("respondent_gender", mark("Gender of respondent"), CHOICE, choices=GENDERS, key="code"),
            Question("respondent_contact", mark("Contact of respondent")),
            Question("photo", mark("Photo"), PHOTO),
            Question("note", mark("Note for the office"), LONG_TEXT),
        ),
    ),
    Group(
        mark("Owner"),
        (
            Question("owner_name", mark("Owner name")),
            Question("owner_gender", mark("Owner gender"), CHOICE, choices=GENDERS, key="code"),
            Question("owner_contact", mark("Owner contact")),
        ),
    ),
    Group(
        mark("Building"),
        (
            Question("is_main", mark("Main building"), YES_NO, default="true"),
            Question("building_associated_to", mark("BIN of main building"), RECORD, layer="buildings", key="bin", shown_as="shown",
                     shown='"is_main" = false'),
            Question("road_code", mark("Road"), RECORD, layer="roads", key="code", default=_stored("road_code"), follows=True),
            Question("tax_code", mark("Tax code"), TEXT, required=True, default=_stored("tax_code"), follows=True),
            Question("house_number", mark("House number"), default=_stored("house_number"), follows=True),
            Question("house_locality", mark("Locality")),
            Question("structure_type_id", mark("Structure type"), CHOICE, choices="building_info.structure_types",
                     default=_stored("structure_type_id"), follows=True),
            Question("structure_type_other", mark("Other structure, specify"), shown='"structure_type_id" = 5'),
            Question("construction_year", mark("Construction year"), WHOLE, least=1700, most=YEAR),
            Question("floor_count", mark("Floors, with the ground floor"), WHOLE, least=1, most="200", default=_stored("floor_count"), follows=True),
            Question("functional_use_id", mark("Functional use"), CHOICE, choices="building_info.functional_uses",
                     default=_stored("functional_use_id"), follows=True),
            Question("use_category_id", mark("Use category"), RECORD, layer="use_categories", key="id", shown='"functional_use_id" IS NOT NULL',
                     only="\"functional_use_id\" = current_value('functional_use_id')"),
            Question("office_business_name", mark("Office or business name"), shown='"functional_use_id" IS NOT NULL AND "functional_use_id" <> 1'),
        ),
    ),
    Group(
        mark("Residents"),
        (
            Question("household_served", mark("Households"), WHOLE, least=0, most="10000"),
            Question("population_served", mark("Population"), WHOLE, least=0, most="100000"),
            Question("male_population", mark("Male"), WHOLE, least=0),
            Question("female_population", mark("Female"), WHOLE, least=0),
            Question("other_population", mark("Other"), WHOLE, least=0),
            Question("diff_abled_male_pop", mark("Differently-abled male"), WHOLE, least=0, most='coalesce("male_population", 0)'),
            Question("diff_abled_female_pop", mark("Differently-abled female"), WHOLE, least=0, most='coalesce("female_population", 0)'),
            Question("diff_abled_others_pop", mark("Differently-abled others"), WHOLE, least=0, most='coalesce("other_population", 0)'),
        ),
        shown=NOT_A_BLOCK,
    ),
    Group(
        mark("Low-income community"),
        (
            Question("low_income_hh", mark("Low-income household"), YES_NO),
            Question("in_lic", mark("Located in LIC"), YES_NO),
            Question("lic_id", mark("LIC name"), RECORD, layer="low_income_communities", shown='"in_lic" = true'),
        ),
    ),
    Group(
        mark("Water and solid waste"),
        (
            Question("water_source_id", mark("Main water source"), CHOICE, choices="building_info.water_sources"),
            Question("water_customer_id", mark("Water customer ID"), shown='"water_source_id" = 1'),
            _line("watersupply_pipe_code", mark("Water main"), "water_mains", '"water_source_id" = 1'),
            Question("well_presence_status", mark("Well in premises"), YES_NO),
            Question("distance_from_well", mark("Distance of well and containment (m)"), NUMBER, least=0, most="1000",
                     shown='"well_presence_status" = true'),
            Question("swm_service", mark("Solid waste is collected"), YES_NO),
            Question("swm_provider", mark("Solid-waste provider"), shown='"swm_service" = true'),
            Question("swm_customer_id", mark("Solid-waste customer ID"), shown='"swm_service" = true'),
        ),
    ),
    Group(
        mark("Toilet"),
        (
            Question("toilet_status", mark("Presence of toilet"), YES_NO),
            Question("defecation_place", mark("Defecation place"), CHOICE, choices="building_info.sanitation_systems",
                     where="r.asked_as = 'defecation_place'", shown=NO_TOILET),
            Question("toilet_id", mark("Community toilet"), RECORD, layer="community_toilets", shown=NO_TOILET + ' AND "defecation_place" = 9'),
            Question("defecation_place_other", mark("Other place, specify"), shown=NO_TOILET + ' AND "defecation_place" IS NULL'),
            Question("toilet_count", mark("Number of toilets"), WHOLE, least=1, most="1000", shown=TOILET),
            Question("household_with_private_toilet", mark("Households with private toilet"), WHOLE, least=0,
                     most='coalesce("household_served", 10000)', shown=TOILET),
            Question("population_with_private_toilet", mark("Population with private toilet"), WHOLE, least=0,
                     most='coalesce("population_served", 100000)', shown=TOILET),
            Question("toilet_connection", mark("Toilet connection"), CHOICE, choices="building_info.sanitation_systems",
                     where="r.asked_as <> 'defecation_place'", shown=TOILET),
            _line("sewer_code", mark("Sewer"), "sewers", TOILET + ' AND "toilet_connection" = 1'),
            _line("drain_code", mark("Drain"), "drains", TOILET + ' AND "toilet_connection" = 2'),
            Question("pre_connected_bin", mark("BIN of pre-connected building"), RECORD, layer="buildings", key="bin", shown_as="shown",
                     shown=TOILET + ' AND "toilet_connection" = 11'),
        ),
    ),
    Group(
        mark("Containment"),
        (
            Question("type_id", mark("Containment type"), RECORD, layer="containment_types", only="\"system\" = current_value('toilet_connection')"),
            _line("containment_sewer_code", mark("Sewer of the containment"), "sewers", '"type_id" IN (1, 13)'),
            _line("containment_drain_code", mark("Drain of the containment"), "drains", '"type_id" IN (2, 14)'),
            Question("pit_shape", mark("Pit shape"), CHOICE, choices="fsm.pit_shapes", key="code", shown=PIT),
            Question("pit_diameter", mark("Pit diameter (m)"), NUMBER, least=0.01, most="100", shown=ROUND),
            Question("tank_length", mark("Length (m)"), NUMBER, least=0.01, most="200", shown=SQUARE),
            Question("tank_width", mark("Width (m)"), NUMBER, least=0.01, most="200", shown=SQUARE),
            Question("depth", mark("Depth (m)"), NUMBER, least=0.01, most="100"),
            Question("size", mark("Volume (m³)"), NUMBER, least=0.01, most="10000"),
            Question("two_chambers", mark("At least two chambers"), YES_NO, shown=SEPTIC, hint=mark("Leave it open when it is not known.")),
            Question("outlet_at_top", mark("Outlet at the top"), YES_NO, shown=SEPTIC),
            Question("sealed", mark("Sealed base and walls"), YES_NO, shown=SEPTIC),
            Question("septic_criteria", mark("Keeps the septic tank standard"), YES_NO, shown=SEPTIC,
                     default='"two_chambers" AND "outlet_at_top" AND "sealed"', follows=True),
            Question("containment_construction_year", mark("Construction year of the containment"), WHOLE, least=1700, most=YEAR),
            Question("location", mark("Location of the containment"), CHOICE, choices="fsm.containment_locations", key="code"),
            Question("desludging_vehicle_accessible", mark("Vehicle can reach it"), YES_NO),
            Question("ever_emptied", mark("Ever emptied"), YES_NO),
            Question("last_emptied_year", mark("Year last emptied"), WHOLE, least=1950, most=YEAR, shown='"ever_emptied" = true'),
        ),
        shown=TANK,
    ),
)  # fmt: skip
