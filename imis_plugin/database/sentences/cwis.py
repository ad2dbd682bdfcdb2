"""Sentences of the CWIS constraints: what is wrong and what to do."""

SENTENCES: dict[str, str] = {
    "indicator_code_check": "The code of an indicator looks like EQ-1 or SF-1a. Write it in that form.",
    "indicator_outcome_check": "The outcome of an indicator is equity, safety or sustainability. Choose one of them.",
    "indicator_unit_check": "The unit of an indicator is %, ratio or m. Choose one of them.",
    "indicator_kind_check": "An indicator is a proportion, a ratio, a mean or an input. Choose one of them.",
    "indicator_decimals_check": "An indicator is rounded to 0 to 6 decimals. Give a number in that range.",
    "indicator_nsd_code_key": "Another indicator is already sent under this code of the national dashboard. Give each indicator its own.",
    "sanitation_class_safe_rule_check": "This rule of safety is not known. Choose sewer, drain, containment, community_toilet, always or never.",
    "sanitation_class_wastewater_check": "This class of wastewater is not known. Choose network, containment, not_to_sewer, holder or none.",
    "report_year_revision_key": "This revision of the year exists already. Refresh the list and work with it.",
    "report_one_draft_key": "The year has a draft already. Work with it, or generate it again.",
    "report_year_check": "The reporting year must be a year such as 2024. Choose one between 1900 and this year.",
    "report_revision_check": "Revisions are numbered from 1. Use the next number of the year.",
    "report_status_check": "A CWIS report is a draft or approved. Choose one of them.",
    "report_approved_whole_check": "An approved report keeps its document, checksum and date. Approve it with the button, which stores them all.",
    "report_new_revision_reason_check": "A new revision of an approved year needs a reason. Say why the year is opened again.",
    "report_checksum_check": "A checksum has 64 hexadecimal digits. Approve the report again so that it is computed.",
    "indicator_value_year_revision_indicator_code_group_key": "This indicator has its value in this revision already. Change that one.",
    "indicator_value_group_check": (
        "A value is for the whole city, a ward, low-income communities or the rest, one community, or a gender. "
        "Name the part, or leave it empty."
    ),
    "indicator_value_status_check": "This status of a value is not known. Generate the report again.",
    "indicator_value_computed_status_check": "This status of a computed value is not known. Generate the report again.",
    "indicator_value_no_value_check": "A value that cannot be computed stays empty, every other one has a number. Generate the report again.",
    "indicator_value_origin_check": "A value is computed or replaced by a person. Generate the report again.",
    "indicator_value_override_whole_check": "A replaced value needs reason and time, a computed one none. Replace it by the act that stores both.",
    "indicator_group_kinds_check": "An indicator is told apart by ward, lic, community or gender. Use these words, separated by blanks.",
    "flow_outcome_sort_order_key": "Another outcome of the flow diagram has this place. Give each its own number.",
    "flow_outcome_stage_check": "A flow ends at containment, emptying, transport, treatment or end_use. Choose one of them.",
    "flow_outcome_kind_check": "A flow is wastewater, sludge, supernatant or open_defecation. Choose one of them.",
    "ladder_rung_sort_order_key": "Another rung of the service ladder has this place. Give each its own number.",
    "containment_types_keeps_sludge_check": "Sludge is kept always, unless_groundwater_risk, by its sewer or drain, or never. Choose one of them.",
}
