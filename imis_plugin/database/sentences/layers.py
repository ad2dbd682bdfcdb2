"""Sentences for the constraints of the map layers (data-model 2.3, 2.30-2.36)."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "citypolys_geom_valid_check": "The city polygon crosses or touches itself, or is empty. Draw it again without crossing lines.",
    "citypolys_one_row_check": "There is exactly one city polygon. Change the existing one instead of adding another.",
    "wards_geom_valid_check": "The ward polygon crosses or touches itself, or is empty. Draw it again without crossing lines.",
    "wards_ward_check": "A ward number is 1 or more. Enter the number of the ward.",
    "grids_geom_valid_check": "The grid cell is not a proper area. Generate the grid anew.",
    "landuses_geom_valid_check": "The land use polygon crosses or touches itself, or is empty. Draw it again without crossing lines.",
    "landuses_class_required_check": "The class of land use is missing. Choose it.",
    "places_geom_valid_check": "The place has no proper point. Set it on the map again.",
    "places_name_required_check": "The name of the place is missing. Enter it.",
    "waterbodys_geom_valid_check": "The water body polygon crosses or touches itself, or is empty. Draw it again without crossing lines.",
    "sanitation_system_geom_valid_check": (
        "The polygon of the sanitation zone crosses or touches itself, or is empty. Draw it again without crossing lines."
    ),
    "low_income_communities_geom_valid_check": (
        "The polygon of the community crosses or touches itself, or is empty. Draw it again without crossing lines."
    ),
    "low_income_communities_geom_required_check": "The area of the community is missing. Draw or upload its polygon.",
    "low_income_communities_community_name_key": (
        "Another community has this name already. Names are unique: choose another one, or change that community."
    ),
    "low_income_communities_community_name_check": "The name of the community is missing. Enter it.",
    "low_income_communities_counts_check": "Counts of a community cannot be negative. Enter 0 or more, or leave the field empty.",
    "low_income_communities_no_of_buildings_required_check": ("The number of buildings is missing. Enter the number from the community profile."),
    "low_income_communities_number_of_households_required_check": (
        "The number of households is missing. Enter the number from the community profile."
    ),
    "low_income_communities_population_total_required_check": "The population is missing. Enter the number from the community profile.",
    "landuse_classes_code_key": "Another land use class has this code. Codes are unique: choose another one.",
    "landuse_classes_text_check": "Code and label of a land use class cannot be blank. Fill both.",
    "waterbody_types_code_key": "Another water body type has this code. Codes are unique: choose another one.",
    "waterbody_types_text_check": "Code and label of a water body type cannot be blank. Fill both.",
    "sanitation_zone_types_code_key": "Another sanitation zone type has this code. Codes are unique: choose another one.",
    "sanitation_zone_types_text_check": "Code and label of a sanitation zone type cannot be blank. Fill both.",
}
