"""Sentences for the constraints of containments, toilets and the code lists of the faecal sludge module (data-model 2.5, 2.17-2.19, 3)."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "build_toilets_bin_key": "This building depends on a community toilet already. Replace that link instead of adding another.",
    "build_toilets_bin_toilet_id_key": "This building depends on this community toilet already. Nothing has to be added.",
    "containment_locations_code_key": "Another containment location has this code. Codes are unique: choose another one.",
    "containment_locations_text_check": "Code and label of a containment location cannot be blank. Fill both.",
    "containment_types_code_key": "Another containment type has this code. Codes are unique: choose another one.",
    "containment_types_emptying_interval_years_check": (
        "The emptying interval is more than 0 years. Correct it, or leave it empty for the setting of the municipality."
    ),
    "containment_types_family_check": "The family of a containment type is septic tank, double pit, lined pit or unlined pit. Choose one of them.",
    "containment_types_fs_class_check": "The sludge class of a containment type is not_to_sewer, permeable or none. Choose one of them.",
    "containment_types_outlet_check": (
        "This outlet of a containment type is not known. Choose sewer, drain, soak pit, water body, open ground, ground, none or unknown."
    ),
    "containment_types_text_check": "Code and label of a containment type cannot be blank. Fill both.",
    "containment_types_ww_class_check": "The wastewater class of a containment type is to_sewer, not_to_sewer or pit. Choose one of them.",
    "containments_construction_date_not_future_check": "The construction date lies in the future. Enter the day on which it was built.",
    "containments_decommissioned_not_future_check": "The day of decommissioning lies in the future. Enter today or an earlier day.",
    "containments_depth_check": "The depth is more than 0 m. Correct it or leave it empty.",
    "containments_distance_closest_well_check": "The distance to the closest well cannot be negative. Enter metres, 0 or more.",
    "containments_geom_required_check": (
        "The point of the containment is missing. Add the containment through its building, or set the point on the map."
    ),
    "containments_geom_valid_check": "The point of the containment is empty. Set it on the map again.",
    "containments_id_check": (
        "A containment ID is the letter C and at least six digits, for example C000123. Leave it empty and the system issues one."
    ),
    "containments_pit_diameter_check": "The diameter is more than 0 m. Correct it or leave it empty.",
    "containments_pit_shape_required_check": "Choose the shape of the pit, cylindrical or rectangular.",
    "containments_size_check": "The volume of a containment is more than 0 m³. Correct it.",
    "containments_size_required_check": "Enter the volume of the containment in m³, or its dimensions.",
    "containments_survey_last_emptied_not_future_check": "The day of the last emptying lies in the future. Enter the day the survey gave.",
    "containments_surveyed_at_not_future_check": "The survey date lies in the future. Enter the day of the survey.",
    "containments_tank_length_check": "The length is more than 0 m. Correct it or leave it empty.",
    "containments_tank_width_check": "The width is more than 0 m. Correct it or leave it empty.",
    "containments_toilet_count_check": "The number of toilets cannot be negative. Enter 0 or more.",
    "ctpt_users_date_not_future_check": "The day of the count lies in the future. Enter today or an earlier day.",
    "ctpt_users_no_child_user_check": "The number of children cannot be negative. Enter 0 or more.",
    "ctpt_users_no_disabled_user_check": "The number of people with disability cannot be negative. Enter 0 or more.",
    "ctpt_users_no_female_user_check": "The number of female users cannot be negative. Enter 0 or more.",
    "ctpt_users_no_female_user_required_check": "Enter the number of female users; 0 is allowed.",
    "ctpt_users_no_male_user_check": "The number of male users cannot be negative. Enter 0 or more.",
    "ctpt_users_no_male_user_required_check": "Enter the number of male users; 0 is allowed.",
    "ctpt_users_no_other_user_check": "The number of other users cannot be negative. Enter 0 or more.",
    "ctpt_users_tul_01_toilet_id_date_key": "The users of this toilet are already logged for this day. Correct that entry instead.",
    "employee_types_code_key": "Another designation has this code. Codes are unique: choose another one.",
    "employee_types_text_check": "Code and label of a designation cannot be blank. Fill both.",
    "emptying_reasons_code_key": "Another emptying reason has this code. Codes are unique: choose another one.",
    "emptying_reasons_text_check": "Code and label of an emptying reason cannot be blank. Fill both.",
    "fee_frequencies_code_key": "Another fee frequency has this code. Codes are unique: choose another one.",
    "fee_frequencies_code_toilet_type_key": "This fee frequency exists already for this type of toilet. Choose another code.",
    "fee_frequencies_text_check": "Code and label of a fee frequency cannot be blank. Fill both.",
    "key_performance_indicators_code_key": "Another performance indicator has this code. Codes are unique: choose another one.",
    "key_performance_indicators_text_check": "Code and label of a performance indicator cannot be blank. Fill both.",
    "key_performance_indicators_unit_check": "The unit of a performance indicator is percent or hours. Choose one of them.",
    "pit_shapes_code_key": "Another pit shape has this code. Codes are unique: choose another one.",
    "pit_shapes_text_check": "Code and label of a pit shape cannot be blank. Fill both.",
    "sample_locations_code_key": "Another sample place has this code. Codes are unique: choose another one.",
    "sample_locations_text_check": "Code and label of a sample place cannot be blank. Fill both.",
    "toilet_institutions_code_key": "Another toilet institution has this code. Codes are unique: choose another one.",
    "toilet_institutions_text_check": "Code and label of a toilet institution cannot be blank. Fill both.",
    "toilet_types_code_key": "Another toilet type has this code. Codes are unique: choose another one.",
    "toilet_types_text_check": "Code and label of a toilet type cannot be blank. Fill both.",
    "toilets_access_frm_nearest_road_check": "The distance from the nearest road cannot be negative. Enter metres, 0 or more.",
    "toilets_amount_of_fee_collected_check": "The fee cannot be negative. Enter 0 or more.",
    "toilets_bin_key": "This building has a toilet record already. Open that record instead of adding another.",
    "toilets_caretaker_contact_number_required_check": "Enter the telephone number of the caretaker.",
    "toilets_caretaker_contact_valid_check": (
        "The contact of the caretaker is no telephone number: 6 to 15 digits, with a + in front if needed. Correct it."
    ),
    "toilets_caretaker_gender_required_check": "Choose the gender of the caretaker.",
    "toilets_caretaker_name_required_check": "Enter the name of the caretaker.",
    "toilets_fee_amount_check": "A fee is collected. Enter its amount.",
    "toilets_fee_frequency_check": "A fee is collected. Choose how often.",
    "toilets_female_seats_check": "The number of seats for women cannot be negative. Enter 0 or more.",
    "toilets_geom_valid_check": "The point of the toilet is empty. Correct the footprint of its building.",
    "toilets_male_female_seats_check": "There are separate facilities for men and women. Enter the seats of both.",
    "toilets_male_seats_check": "The number of seats for men cannot be negative. Enter 0 or more.",
    "toilets_name_key": "Another toilet has this name. Choose another name.",
    "toilets_operator_name_check": "The municipality does not operate this toilet. Enter the name of the operator.",
    "toilets_operator_or_maintainer_required_check": "Choose who operates and maintains the toilet.",
    "toilets_owner_required_check": "Choose the institution that owns the toilet.",
    "toilets_owning_institution_name_check": "The municipality does not own this toilet. Enter the name of the owning institution.",
    "toilets_seats_total_check": "The seats for men, women and people with disability are more than all seats. Correct one of the numbers.",
    "toilets_status_required_check": "Say whether the toilet is operational.",
    "toilets_total_no_of_toilets_check": "The number of seats cannot be negative. Enter 0 or more.",
    "toilets_total_no_of_urinals_check": "The number of urinals cannot be negative. Enter 0 or more.",
    "toilets_ward_required_check": "The ward is missing. Give the building of the toilet its ward.",
    "treatment_plant_types_code_key": "Another treatment plant type has this code. Codes are unique: choose another one.",
    "treatment_plant_types_counts_as_check": "A plant type counts as wastewater or as faecal sludge plant. Choose one of them.",
    "treatment_plant_types_text_check": "Code and label of a treatment plant type cannot be blank. Fill both.",
}
# Apart, as pairs: scanners take “pwd” (here: people with disability) beside a text for a password.
SENTENCES.update(
    [
        ("toilets_pwd_seats_check", "The number of seats for people with disability cannot be negative. Enter 0 or more."),
        ("toilets_pwd_seats_facility_check", "There is a facility for people with disability. Enter its seats."),
    ]
)
