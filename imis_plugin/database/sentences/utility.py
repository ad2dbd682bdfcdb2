"""Sentences for the constraints of roads, sewers, drains and water pipes (data-model 2.21-2.24)."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "roads_code_check": (
        "The code of the road is not usable: no blanks at the ends, capital letters, and not 9999. Enter the code of "
        "the city, or leave it empty and one is issued, for example R0123."
    ),
    "roads_geom_required_check": "The line of the road is missing. Draw it or upload it.",
    "roads_geom_valid_check": "The line of the road is empty or broken. Draw it again.",
    "roads_length_positive_check": "A length is more than 0 m. Correct it, or leave it empty and the drawn length is taken.",
    "sewers_code_check": (
        "The code of the sewer is not usable: no blanks at the ends, capital letters, and not 9999. Enter the code of "
        "the city, or leave it empty and one is issued, for example S0042."
    ),
    "sewers_geom_required_check": "The line of the sewer is missing. Draw it or upload it.",
    "sewers_geom_valid_check": "The line of the sewer is empty or broken. Draw it again.",
    "sewers_length_positive_check": "A length is more than 0 m. Correct it, or leave it empty and the drawn length is taken.",
    "drains_code_check": (
        "The code of the drain is not usable: no blanks at the ends, capital letters, and not 9999. Enter the code of "
        "the city, or leave it empty and one is issued, for example D0107."
    ),
    "drains_geom_required_check": "The line of the drain is missing. Draw it or upload it.",
    "drains_geom_valid_check": "The line of the drain is empty or broken. Draw it again.",
    "drains_length_positive_check": "A length is more than 0 m. Correct it, or leave it empty and the drawn length is taken.",
    "water_supplys_code_check": (
        "The code of the water pipe is not usable: no blanks at the ends, capital letters, and not 9999. Enter the "
        "code of the city, or leave it empty and one is issued, for example W0008."
    ),
    "water_supplys_geom_required_check": "The line of the water pipe is missing. Draw it or upload it.",
    "water_supplys_geom_valid_check": "The line of the water pipe is empty or broken. Draw it again.",
    "water_supplys_length_positive_check": "A length is more than 0 m. Correct it, or leave it empty and the drawn length is taken.",
    "roads_carrying_width_positive_check": "A carrying width is more than 0 m. Measure the carriageway.",
    "roads_right_of_way_positive_check": "A right of way is more than 0 m. Measure the full width of the road.",
    "roads_right_of_way_carrying_width_check": (
        "The right of way is smaller than the carrying width. The right of way is the full width of the road: correct one of the two."
    ),
    "roads_name_length_check": "The road name is longer than 255 characters. Shorten it.",
    "roads_name_required_check": "The road name is missing. Enter it.",
    "roads_right_of_way_required_check": "The right of way is missing. Enter the full width of the road in metres.",
    "roads_carrying_width_required_check": "The carrying width is missing. Enter the width of the carriageway in metres.",
    "roads_length_required_check": "The length is missing. Enter it, or draw the road.",
    "sewers_diameter_positive_check": "A diameter is more than 0 mm. Correct it or leave it empty.",
    "drains_size_positive_check": "The width of a drain is more than 0 mm. Correct it or leave it empty.",
    "water_supplys_diameter_positive_check": "A diameter is more than 0 mm. Correct it or leave it empty.",
    "road_hierarchies_code_key": "Another road hierarchy has this code. Codes are unique: choose another one.",
    "road_hierarchies_text_check": "Code and label of a road hierarchy cannot be blank. Fill both.",
    "road_surfaces_code_key": "Another road surface has this code. Codes are unique: choose another one.",
    "road_surfaces_text_check": "Code and label of a road surface cannot be blank. Fill both.",
    "sewer_locations_code_key": "Another sewer location has this code. Codes are unique: choose another one.",
    "sewer_locations_text_check": "Code and label of a sewer location cannot be blank. Fill both.",
    "drain_covers_code_key": "Another drain cover has this code. Codes are unique: choose another one.",
    "drain_covers_text_check": "Code and label of a drain cover cannot be blank. Fill both.",
    "drain_surfaces_code_key": "Another drain surface has this code. Codes are unique: choose another one.",
    "drain_surfaces_text_check": "Code and label of a drain surface cannot be blank. Fill both.",
    "pipe_types_code_key": "Another pipe type has this code. Codes are unique: choose another one.",
    "pipe_types_text_check": "Code and label of a pipe type cannot be blank. Fill both.",
    "pipe_materials_code_key": "Another pipe material has this code. Codes are unique: choose another one.",
    "pipe_materials_text_check": "Code and label of a pipe material cannot be blank. Fill both.",
}
