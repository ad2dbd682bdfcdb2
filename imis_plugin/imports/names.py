"""The names under which data are delivered: tables and columns of the earlier web IMIS beside our own.

Spec: data-model 1.9 (order), 5.6, Appendix A (name map), Appendix B (numberings). Everything else about a table
comes from the database's catalogue; only what a name alone cannot tell stands here.
"""

from __future__ import annotations

import re

#: Tables in the order of loading a new city (data-model 1.9); the foreign keys of the catalogue come first.
ORDER: tuple[str, ...] = (
    "imis.settings", "fsm.effluent_standards", "fsm.key_performance_indicators", "cwis.indicator",
    "layer_info.citypolys", "layer_info.landuses", "layer_info.waterbodys", "layer_info.wards", "layer_info.grids",
    "layer_info.sanitation_system", "utility_info.roads", "utility_info.water_supplys", "fsm.treatment_plants",
    "utility_info.sewers", "utility_info.drains", "layer_info.places", "layer_info.low_income_communities",
    "building_info.buildings", "fsm.containments", "building_info.build_contains", "building_info.owners",
    "fsm.toilets", "fsm.build_toilets", "fsm.ctpt_users", "fsm.service_providers", "fsm.employees",
    "fsm.desludging_vehicles", "fsm.help_desks", "fsm.applications", "fsm.emptyings", "fsm.sludge_collections",
    "fsm.feedbacks", "taxpayment_info.tax_payments", "watersupply_info.watersupply_payments",
    "swm_info.swmservice_payments",
)  # fmt: skip

#: Names of files and layers that are not the names of our tables (Appendix A, and names of exports).
TABLE_ALIASES: dict[str, str] = {
    "site_settings": "imis.settings",
    "treatment_plant_performance_efficiency_test_settings": "fsm.effluent_standards",
    "data_source": "cwis.indicator",
    "data_cwis": "cwis.indicator_value",
    "translates": "imis.translations",
    "wardboundary": "layer_info.wards",
    "ward_overlay": "layer_info.wards",
    "tax_payment": "taxpayment_info.tax_payments",
    "watersupply_payment": "watersupply_info.watersupply_payments",
    "swmservice_payment": "swm_info.swmservice_payments",
    "build_toilet": "fsm.build_toilets",
    "build_contain": "building_info.build_contains",
}

#: Names of the earlier system that have no table here, with the reason that is told.
TABLES_WITHOUT_PLACE: dict[str, str] = {
    "revisions": "the history of an earlier system is not taken over as history of this one",
    "quarters": "quarters are worked out from the calendar here",
    "nsd_setting": "addresses of the national dashboard are settings, its password stays in the officer's own store",
    "wms_links": "links to map services are not needed here",
    "authentication_log": "the login log is written by the database",
    "tax_payment_status": "the payment status is worked out when it is read; load the payments",
    "watersupply_payment_status": "the payment status is worked out when it is read; load the payments",
    "swmservice_payment_status": "the payment status is worked out when it is read; load the payments",
    "users": "accounts are made with the account command, because a password cannot be taken over",
    "roles": "roles are part of the program",
    "import_batches": "deliveries are recorded by the import itself",
}

#: Columns by other names, for any table ("*") or one.
COLUMN_ALIASES: dict[str, dict[str, str]] = {
    "*": {
        "geom_wkt": "geom", "wkt": "geom", "the_geom": "geom", "geometry": "geom", "wkb_geometry": "geom",
        "geom_wkb": "geom", "footprint": "geom",
    },
    "building_info.buildings": {"construction_year": "construction_date"},
    "cwis.indicator": {"indicator_code": "code"},
    "fsm.key_performance_indicators": {"indicator": "label"},
    "imis.translations": {"name": "language", "translated_text": "text", "pages": "page"},
    "fsm.sludge_collections": {"collection_date": "date"},
    "building_info.building_surveys": {
        "temporary_building_id": "temp_building_code", "temporary_id": "temp_building_code", "temp_id": "temp_building_code",
        "name": "temp_building_code", "surveyed_date": "collected_date", "survey_date": "collected_date", "collection_date": "collected_date",
    },
}  # fmt: skip

#: Tables whose further headings are answers of a questionnaire, with the column that holds them by name (data-model 5.5).
ANSWERS: dict[str, str] = {"building_info.building_surveys": "answers"}

#: Columns that the database writes itself; a file may bring them, they are not read.
WRITTEN_BY_DATABASE: frozenset[str] = frozenset({
    "created_at", "updated_at", "created_by", "updated_by", "user_id", "row_version", "seen_version", "client_uuid",
    "taken_over", "ogc_fid",
})  # fmt: skip

#: Columns of the earlier system that are derived here (Appendix A, data-model 4.15), by table.
DERIVED: dict[str, frozenset[str]] = {
    "fsm.applications": frozenset({
        "emptying_status", "sludge_collection_status", "feedback_status", "stage", "house_number",
    }),
    "fsm.containments": frozenset({
        "buildings_served", "household_served", "population_served", "responsible_bin", "emptied_status",
        "last_emptied_date", "next_emptying_date", "no_of_times_emptied", "verification_required",
    }),
    "layer_info.wards": frozenset({
        "id", "gid", "no_build", "no_popsrv", "no_hhsrv", "no_rcc_framed", "no_load_bearing", "no_cgi_sheet",
        "no_wooden_mud", "no_build_directly_to_sewerage_network", "no_septic_tank", "no_pit_holding_tank",
        "no_contain", "no_emptying", "total_rdlen", "bldgtaxpdprprtn", "wtrpmntprprtn", "swmsrvpmntprprtn",
    }),
    "fsm.treatmentplant_tests": frozenset({"meets_standard"}),
    "building_info.building_surveys": frozenset({
        "bin", "kml", "is_enabled", "decided_at", "decided_by", "decision_note",  # a survey arrives undecided
    }),
    "cwis.indicator_value": frozenset({"outcome", "label"}),
}  # fmt: skip
DERIVED["layer_info.grids"] = DERIVED["layer_info.wards"] - {"id"}

#: Tables whose ``id`` is given anew: nothing refers to it, and the natural key tells a row (data-model 5.6).
ID_GIVEN_ANEW: frozenset[str] = frozenset({
    "building_info.build_contains", "building_info.owners", "fsm.build_toilets", "imis.settings", "imis.translations",
    "taxpayment_info.tax_payments", "watersupply_info.watersupply_payments", "swm_info.swmservice_payments",
    "cwis.indicator", "cwis.indicator_value", "building_info.building_surveys",
})  # fmt: skip

#: What tells a record where the catalogue's keys do not (a payment belongs to its delivery).
NATURAL_KEYS: dict[str, tuple[str, ...]] = {
    "building_info.build_contains": ("bin", "containment_id"),
    "building_info.owners": ("bin",),
    "fsm.build_toilets": ("bin", "toilet_id"),
}

#: Payments: every delivery is a new list; the key is unique within it (data-model 2.28, 5.1).
PAYMENTS: dict[str, str] = {
    "taxpayment_info.tax_payments": "tax_code",
    "watersupply_info.watersupply_payments": "water_customer_id",
    "swm_info.swmservice_payments": "swm_customer_id",
}

#: References without which a row has no meaning: the row goes with the withdrawn record it belongs to.
BELONGS_TO: frozenset[tuple[str, str]] = frozenset({
    ("building_info.build_contains", "bin"), ("building_info.build_contains", "containment_id"),
    ("building_info.owners", "bin"), ("fsm.build_toilets", "bin"), ("fsm.build_toilets", "toilet_id"),
    ("fsm.toilets", "bin"), ("fsm.ctpt_users", "toilet_id"), ("fsm.applications", "bin"),
    ("fsm.emptyings", "application_id"), ("fsm.sludge_collections", "application_id"),
    ("fsm.feedbacks", "application_id"), ("fsm.treatmentplant_tests", "treatment_plant_id"),
    ("fsm.desludging_vehicles", "service_provider_id"), ("fsm.employees", "service_provider_id"),
    ("fsm.kpi_targets", "indicator_id"), ("sewer_connection.sewer_connections", "bin"),
    ("sewer_connection.sewer_connections", "sewer_code"),
})  # fmt: skip

#: Withdrawn rows that are kept, with the column and value that say so (golden city A, data-model 2.7).
WITHDRAWN_KEPT: dict[str, tuple[str, str]] = {"fsm.service_providers": ("status", "false")}

#: Identifiers that are normalised before they are stored or compared (data-model 1.5).
CODES: frozenset[str] = frozenset({
    "bin", "building_associated_to", "tax_code", "house_number", "water_customer_id", "swm_customer_id", "road_code",
    "sewer_code", "drain_code", "watersupply_pipe_code", "containment_id", "license_plate_number",
})  # fmt: skip
CODE_KEYS: frozenset[str] = frozenset({
    "utility_info.roads", "utility_info.sewers", "utility_info.drains", "utility_info.water_supplys",
})
PHONES: frozenset[str] = frozenset({
    "owner_contact", "customer_contact", "applicant_contact", "service_receiver_contact", "contact_number",
    "caretaker_number", "caretaker_contact_number", "customer_number",
})  # fmt: skip

#: Survey code for "connected, but to a line that is not digitised" (data-model 4.2).
NOT_DIGITISED = r"^[A-Z]*-?9999$"

#: Words that stand for an entry of a closed list in existing data (data-model 3.15, 3.18).
SYNONYMS: dict[tuple[str, str], dict[str, str]] = {
    ("fsm.containments", "location"): {
        "inside the house": "inside", "inside the building footprint": "inside", "outside the house": "outside",
        "outside the property boundary": "outside", "outside the building footprint": "outside",
    },
    ("fsm.toilets", "frequency_of_fee_collected"): {"quartely": "Quarterly"},
}  # fmt: skip

#: Lists whose numbers mean different things in different deliveries (Appendix B 1, 2): a bare number is taken only
#: when whoever loads says which numbering it is. Old number -> code.
NUMBERED_LISTS: dict[str, dict[str, dict[str, int]]] = {
    "building_info.water_sources": {
        "dictionary": {str(number): number for number in range(1, 12)},
        "shipped": {"10": 1, "7": 2, "6": 3, "8": 4, "5": 5, "1": 6, "3": 7, "9": 8, "2": 9, "4": 10, "11": 11},
    },
    "building_info.structure_types": {
        "dictionary": {str(number): number for number in range(1, 6)},
        "shipped": {str(number): number for number in range(1, 6)},
        "older": {"4": 1, "3": 2, "1": 3, "7": 4},
    },
}
NUMBERED_LISTS["building_info.water_sources"]["older"] = NUMBERED_LISTS["building_info.water_sources"]["shipped"]
NUMBERINGS: tuple[str, ...] = ("dictionary", "shipped", "older")

_PERSONAL = re.compile(
    r"^(owner_name|owner_contact|nid|customer_name|customer_contact|customer_number|applicant_name|applicant_contact"
    r"|service_receiver_name|service_receiver_contact|caretaker_name|caretaker_number|caretaker_contact_number"
    r"|contact_person|contact_number|license_number|wage|dob|email|answers|address)$"
)


def plain(name: str) -> str:
    """A heading or file name in the form in which names are compared: lower case, other signs as one underscore."""
    return re.sub(r"[^a-z0-9]+", "_", name.strip().lower()).strip("_")


def is_personal(column: str, table: str = "") -> bool:
    """True for a column whose values are shown masked in reports (reliability 5, classes B to D and F)."""
    return bool(_PERSONAL.match(column)) or (table == "fsm.employees" and column == "name")


def masked(value: str | None) -> str:
    """A personal value as it may appear in a report: its first letter, its last digits for numbers."""
    if not value:
        return ""
    if value.replace("+", "").replace("-", "").replace(" ", "").isdigit() and len(value) > 4:
        return "*" * (len(value) - 2) + value[-2:]
    return value[0] + "***"
