"""The SQL functions behind the dashboards, with the tables that make their numbers stale."""

from __future__ import annotations

from ...desk.dashboard_declaration import PROVIDER, WARD, YEAR, Source

B, L, C = "building_info.buildings", "building_info.build_contains", "fsm.containments"
A, E, S, F = "fsm.applications", "fsm.emptyings", "fsm.sludge_collections", "fsm.feedbacks"
P, V, T = "fsm.service_providers", "fsm.desludging_vehicles", "fsm.treatment_plants"
TESTS, TOILETS, USERS = "fsm.treatmentplant_tests", "fsm.toilets", "fsm.ctpt_users"
WARDS, BATCHES = "layer_info.wards", "imis.import_batches"

USE_CARDS = Source("building_info.use_cards", (B,), (YEAR,))
USE_CARDS_BY_WARD = Source("building_info.use_cards", (B,), (WARD,))
USE_SLICES = Source("building_info.use_slices", (B,), (YEAR,))
USE_SLICES_BY_WARD = Source("building_info.use_slices", (B,), (WARD,))
SANITATION = Source("building_info.sanitation_cards", (B,), (YEAR,))
SANITATION_BY_WARD = Source("building_info.sanitation_cards", (B,), (WARD,))
BUILDINGS = Source("building_info.buildings_by_ward", (B, WARDS), (YEAR,))
BUILDINGS_OF_WARD = Source("building_info.buildings_by_ward", (B, WARDS), (WARD,))
FEATURES = Source("building_info.features_by_ward", (B, WARDS), (WARD,))
CODES = Source("building_info.codes_by_ward", (B, WARDS))
SURVEYS = Source("building_info.survey_summary", ("building_info.building_surveys",))

CONTAINMENT_GROUPS = Source("fsm.containments_by_group", (C,), (YEAR,))
CONTAINMENTS = Source("fsm.containments_by_ward", (B, L, C, WARDS), (YEAR,))
LAND_USE = Source("fsm.containments_by_landuse", (C, "layer_info.landuses"))
CONTAINMENT_USES = Source("fsm.containments_by_use", (B, L, C, WARDS))
DUE = Source("fsm.containments_due", (C, E, A))

PROVIDERS = Source("fsm.provider_cards", (P,), (YEAR,))
VEHICLES = Source("fsm.vehicle_cards", (V,), (YEAR,))
PLANTS = Source("fsm.plant_cards", (T,), (YEAR,))
APPLICATIONS = Source("fsm.application_cards", (A, E), (YEAR, PROVIDER))
EMPTYINGS = Source("fsm.emptying_cards", (A, E), (YEAR, PROVIDER))
COLLECTIONS = Source("fsm.collection_cards", (S,), (YEAR, PROVIDER))
REVENUE = Source("fsm.revenue_by_ward", (A, E, WARDS), (YEAR, PROVIDER))
EMPTIED_GROUPS = Source("fsm.emptyings_by_group_and_year", (A, E, C), (PROVIDER,))
SLUDGE = Source("fsm.sludge_by_plant_and_year", (S, T), (PROVIDER,))
CITY_APPLICATIONS = Source("fsm.application_cards", (A, E), (YEAR,))
CITY_EMPTYINGS = Source("fsm.emptying_cards", (A, E), (YEAR,))
CITY_REVENUE = Source("fsm.revenue_by_ward", (A, E, WARDS), (YEAR,))
CITY_EMPTIED_GROUPS = Source("fsm.emptyings_by_group_and_year", (A, E, C))
CITY_SLUDGE = Source("fsm.sludge_by_plant_and_year", (S, T))
PLANT_TESTS = Source("fsm.tests_by_plant_and_year", (TESTS, T, "fsm.effluent_standards"))
REQUESTS = Source("fsm.requests_next_weeks", (A, E, WARDS), (PROVIDER,))
ANSWERS = Source("fsm.feedback_answers", (F, E), (YEAR, PROVIDER))
SERVICE = Source("fsm.service_by_ward", (A, E, S, F, WARDS), (YEAR, PROVIDER))
MONTHS = Source("fsm.emptied_by_month", (A, E, B), (YEAR, PROVIDER))
STRUCTURES = Source("fsm.emptyings_by_structure", (A, E, B), (YEAR, PROVIDER))
APPLICATION_SUMMARY = Source("fsm.application_summary", (A, E))
SCHEDULE_SUMMARY = Source("fsm.desludging_plan_cards", ("fsm.desludging_plan", A, E))
COLLECTION_SUMMARY = Source("fsm.collection_summary", (E, S))

TOILET_CARDS = Source("fsm.toilet_cards", (TOILETS, USERS, "fsm.build_toilets", B), (YEAR,))
TOILET_LOG = Source("fsm.toilet_log_summary", (TOILETS, USERS))
DISEASES = Source("public_health.disease_cards", ("public_health.waterborne_hotspots", "public_health.yearly_waterborne_cases"), (YEAR,))
CASES = Source("public_health.cases_by_year", ("public_health.yearly_waterborne_cases",))
HOTSPOTS = Source("public_health.hotspots_by_ward", ("public_health.waterborne_hotspots", WARDS), (YEAR,))
CONNECTIONS = Source("sewer_connection.connection_summary", ("sewer_connection.sewer_connections",))

TAX_DUES = Source("taxpayment_info.dues", (B, BATCHES))
WATER_DUES = Source("watersupply_info.dues", (B, BATCHES))
SWM_DUES = Source("swm_info.dues", (B, BATCHES))
TAX_DELIVERY = Source("taxpayment_info.delivery_summary", (B, BATCHES))
WATER_DELIVERY = Source("watersupply_info.delivery_summary", (B, BATCHES))
SWM_DELIVERY = Source("swm_info.delivery_summary", (B, BATCHES))

ROAD_TOTAL = Source("utility_info.road_total", ("utility_info.roads",))
SEWER_TOTAL = Source("utility_info.sewer_total", ("utility_info.sewers",))
DRAIN_TOTAL = Source("utility_info.drain_total", ("utility_info.drains",))
MAIN_TOTAL = Source("utility_info.water_main_total", ("utility_info.water_supplys",))
ROADS = Source("utility_info.road_lengths", ("utility_info.roads", WARDS), (WARD,))
SEWERS = Source("utility_info.sewer_lengths", ("utility_info.sewers", WARDS), (WARD,))
DRAINS = Source("utility_info.drain_lengths", ("utility_info.drains", WARDS), (WARD,))
MAINS = Source("utility_info.water_main_lengths", ("utility_info.water_supplys", WARDS), (WARD,))
CITY_ROADS = Source("utility_info.roads_by_ward", ("utility_info.roads", WARDS))
CITY_SEWERS = Source("utility_info.sewers_by_ward", ("utility_info.sewers", WARDS))
