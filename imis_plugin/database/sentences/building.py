"""Sentences for the constraints of the buildings module (data-model 2.1, 2.2, 2.4, 2.6, 3.1-3.6)."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    # buildings: integrity
    "buildings_bin_check": "A BIN is the letter B and at least six digits, for example B000035. Leave it empty and the system issues one.",
    "buildings_house_number_key": (
        "Another building has this house number already. House numbers are unique: correct it, or look at the other building."
    ),
    "buildings_not_own_main_check": "A building cannot be its own main building. Leave the main building empty, or choose another one.",
    "buildings_construction_date_precision_check": "The construction date is exact to the day or to the year. Choose one of the two.",
    "buildings_construction_date_past_check": ("The construction date lies in the future. Enter the day or year in which the building was built."),
    "buildings_surveyed_date_past_check": "The survey date lies in the future. Enter the day on which the building was surveyed.",
    "buildings_counts_check": "Floors, households, persons and toilets cannot be negative. Enter 0 or more.",
    "buildings_distance_from_well_check": "The distance to the well cannot be negative. Enter metres, 0 or more.",
    "buildings_identifiers_normal_check": ("House number, tax code and customer numbers cannot be blank text. Leave the field empty instead."),
    "buildings_geom_valid_check": "The footprint crosses or touches itself, or is empty. Draw its outline again without crossing lines.",
    # buildings: procedure
    "buildings_ward_required_check": "The ward is missing, and the footprint lies in no ward. Choose the ward.",
    "buildings_geom_required_check": "The footprint is missing. Draw it, choose a survey, or upload a KML file.",
    "buildings_toilet_status_required_check": "Say whether the building has a toilet.",
    "buildings_sanitation_system_id_required_check": "Say where the toilet leads or, without a toilet, where people go.",
    "buildings_shared_containment_never_stored_check": (
        "A shared containment is not stored as a system of its own. Connect the building to the other building's containment."
    ),
    "buildings_toilet_agrees_with_system_check": (
        "Toilet and sanitation system disagree: with a toilet choose where it leads, without one choose community "
        "toilet, open defecation or shared toilet."
    ),
    "buildings_toilet_count_with_toilet_check": (
        "The number of toilets is asked only where there is a toilet, and is then at least 1. Correct one of the two."
    ),
    "buildings_private_toilet_with_toilet_check": (
        "Households and people with a private toilet are asked only where there is a toilet. Empty them, or say that there is a toilet."
    ),
    "buildings_household_with_private_toilet_limit_check": (
        "More households have a private toilet here than live here. Correct one of the two numbers."
    ),
    "buildings_population_with_private_toilet_limit_check": (
        "More people have a private toilet here than live here. Correct one of the two numbers."
    ),
    "buildings_population_sum_check": ("The population does not agree with its male, female and other parts. Correct the parts or the population."),
    "buildings_diff_abled_limit_check": "More people with disability are given than people of that group. Correct one of the two numbers.",
    "buildings_office_business_name_use_check": (
        "A residential building has no office or business name. Empty the name, or choose another functional use."
    ),
    "buildings_use_category_needs_functional_use_check": "A use category needs its functional use. Choose the functional use first.",
    "buildings_functional_use_id_use_category_id_fkey": (
        "This use category does not belong to the functional use. Choose one of the categories offered for it."
    ),
    "buildings_water_customer_id_supply_check": (
        "Only customers of the municipal water supply have a water customer ID. Empty it, or correct the water source."
    ),
    "buildings_watersupply_pipe_code_supply_check": (
        "Only buildings on the municipal water supply have a pipe code. Empty it, or correct the water source."
    ),
    "buildings_distance_from_well_well_check": (
        "A distance to the well needs a well on the premises. Say that there is a well, or empty the distance."
    ),
    "buildings_sewer_code_system_check": (
        "A sewer code is kept only for buildings on a sewer, septic tank or pit. Empty it, or correct where the toilet leads."
    ),
    "buildings_drain_code_system_check": (
        "A drain code is kept only for buildings on a drain, septic tank or pit. Empty it, or correct where the toilet leads."
    ),
    "buildings_sewer_code_required_check": (
        "The toilet leads to the sewer network, but the sewer code is missing. Choose the sewer, or tick that it is not on the map."
    ),
    "buildings_drain_code_required_check": (
        "The toilet leads to the drain network, but the drain code is missing. Choose the drain, or tick that it is not on the map."
    ),
    "buildings_toilet_block_has_toilet_check": "A community or public toilet has a toilet. Set toilet to yes, or correct the use category.",
    "buildings_toilet_block_without_residents_check": (
        "A community or public toilet has no residents. Empty households and population, or correct the use category."
    ),
    # buildings: completeness of a verified building
    "buildings_road_code_complete_check": "The road is missing. Choose the road from which the building is reached.",
    "buildings_tax_code_complete_check": "The tax code is missing. Enter the holding ID of the revenue department.",
    "buildings_structure_type_id_complete_check": "The structure type is missing. Choose how the building is built.",
    "buildings_floor_count_complete_check": "The number of floors is missing. Count the ground floor too.",
    "buildings_construction_date_complete_check": "The construction date is missing. Enter the day, or the year if only that is known.",
    "buildings_functional_use_id_complete_check": "The functional use is missing. Choose the main use of the building.",
    "buildings_household_served_complete_check": "The number of households is missing. Enter 0 if nobody lives here.",
    "buildings_population_served_complete_check": "The population is missing. Enter 0 if nobody lives here.",
    "buildings_low_income_hh_complete_check": "Say whether the household is a low income household.",
    "buildings_water_source_id_complete_check": "The main source of drinking water is missing. Choose it.",
    "buildings_watersupply_pipe_code_complete_check": ("The building is on the municipal water supply, but its pipe is missing. Choose the pipe."),
    "buildings_toilet_count_complete_check": "The number of toilets is missing. Enter how many toilets there are.",
    # owners
    "owners_bin_key": "This building has its owner already. Change that entry instead of adding a second one.",
    "owners_owner_contact_check": ("The owner's contact is not a telephone number. Enter 6 to 15 digits, with + in front if it is international."),
    "owners_owner_name_required_check": "The name of the owner is missing. Enter the person or institution that owns the building.",
    "owners_owner_contact_required_check": "The contact of the owner is missing. Enter a telephone number.",
    # surveys
    "building_surveys_temp_building_code_key": (
        "Another open survey has this temporary code. Approve or delete that one first, or use another code."
    ),
    "building_surveys_temp_building_code_check": "The temporary code is missing. Enter the code the surveyor gave to the building.",
    "building_surveys_tax_code_required_check": "The tax code is missing. Enter the holding ID noted in the field.",
    "building_surveys_footprint_required_check": "The survey has no footprint. Send a KML file with a polygon, or draw the outline.",
    "building_surveys_collected_date_past_check": "The survey date lies in the future. Enter the day of the survey.",
    "building_surveys_answers_check": ("The answers of the survey are not a list of fields and values. Send them again from the survey form."),
    "building_surveys_geom_valid_check": "The footprint of the survey crosses itself or is empty. Record the outline again.",
    # links
    "build_contains_bin_containment_id_key": "This building is connected to this containment already. Nothing is left to do.",
    "build_contains_is_responsible_key": "The containment has a responsible building already. Make the other one not responsible first.",
    # code lists
    "functional_uses_code_key": "Another functional use has this code. Codes are unique: choose another one.",
    "functional_uses_text_check": "Code and label of a functional use cannot be blank. Fill both.",
    "sanitation_systems_code_key": "Another sanitation system has this code. Codes are unique: choose another one.",
    "sanitation_systems_text_check": "Code and label of a sanitation system cannot be blank. Fill both.",
    "sanitation_systems_asked_as_check": (
        "A sanitation system is asked as toilet connection, as defecation place, or for entry only. Choose one of these."
    ),
    "structure_types_code_key": "Another structure type has this code. Codes are unique: choose another one.",
    "structure_types_text_check": "Code and label of a structure type cannot be blank. Fill both.",
    "use_categorys_code_key": "Another use category has this code. Codes are unique: choose another one.",
    "use_categorys_functional_use_id_id_key": "This use category is there already. Change that entry instead.",
    "use_categorys_text_check": "Code and label of a use category cannot be blank. Fill both.",
    "water_sources_code_key": "Another water source has this code. Codes are unique: choose another one.",
    "water_sources_text_check": "Code and label of a water source cannot be blank. Fill both.",
    "water_sources_is_municipal_supply_key": "Only one water source is the municipal supply. Take the mark from the other one first.",
}
