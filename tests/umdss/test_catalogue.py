"""Parameters, limits, defaults and outputs of the catalogue (umdss.md 1.7) and of what section 7 names, against what the algorithms declare."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsProcessingParameterDefinition

#: algorithm: parameters | outputs. NAME, NAME=default, NAME=default[lowest,highest]; the default of a choice is its place, or all
CATALOGUE = """
applications_find: DATE_FIELD=0 FROM TO STAGE=all PROVIDERS EMERGENCY_ONLY=False
    | OUTPUT N_APPLIED N_EMPTIED N_FEEDBACK N_COLLECTED N_WITHOUT_LOCATION
applications_not_at_plant: DATE_FIELD=0 FROM TO MIN_AGE_H=24[0,8760] PROVIDERS
    | OUTPUT BY_PROVIDER COUNT VOLUME_M3
containments_proposed_emptying: MODE=0 DAYS=7[0,365] FROM TO INCLUDE_DUE=False INCLUDE_OVERDUE=False
    | OUTPUT COUNT_CONTAINMENTS COUNT_APPLICATIONS VOLUME_M3
feedback_summary: AREA AREA_LAYER FROM TO PROVIDERS
    | OUTPUT REPORT
buildings_by_structure_type: STRUCTURE_TYPES AS_FILTER=False
    | OUTPUT COUNT
buildings_by_payment_status: SERVICE=0 DUE=all MAIN_ONLY=True FISCAL_START AS_FILTER=False
    | OUTPUT BY_CLASS PCT_PAID
export_by_wards: LAYERS WARDS PREDICATE=1 CLIP=False FORMAT=0 FIELDS=0 CRS=EPSG:4326 WITH_STYLE=True
    | FILE N_FEATURES
export_by_boundary: LAYERS AREA PREDICATE=1 CLIP=False FORMAT=0 FIELDS=0 CRS=EPSG:4326 WITH_STYLE=True
    | FILE N_FEATURES
export_layers: LAYERS AREA WARDS PREDICATE=1 CLIP=False FORMAT=0 FIELDS=0 CRS=EPSG:4326 WITH_STYLE=True
    | FILE N_FEATURES
export_building_owners: AREA WARDS FORMAT=0
    | FILE N_ROWS
tax_due_buildings: SERVICE=0 MIN_DUE=1[1,5]
    | OUTPUT BY_WARD COUNT
sewer_potential_buildings: SEWERS DISTANCE=30[0,500] INCLUDE_CONNECTED=False ONLY_MAIN=False
    | OUTPUT LINES BUFFER MATRIX KEYFIGURES REPORT N_CANDIDATES N_CONNECTED POPULATION CONNECTION_M
buildings_of_sewers: LINES_IN NETWORK=0 FAR_M=100[0,5000]
    | OUTPUT LINES MATRIX KEYFIGURES
buildings_of_roads: ROADS CHECK_GEOMETRY=False
    | OUTPUT LINES MATRIX KEYFIGURES
hard_to_reach_buildings: ROAD_WIDTH_M=3[0.5,30] HOSE_LENGTH_M=30[1,300] TARGET=0 ONLY_ONSITE=True WIDTH_UNKNOWN=0 CONNECTED_TO
    | OUTPUT ROADS_OK REACH MATRIX KEYFIGURES REPORT N_HARD N_CONSIDERED PCT_HARD POPULATION_HARD
buildings_near_water_bodies: DISTANCE=30[0,1000] WATER_TYPES WATER_BODIES ONLY=0
    | OUTPUT BUFFER MATRIX KEYFIGURES REPORT COUNT POPULATION
toilet_user_buildings: TOILETS ROUTE=0
    | LINES BUILDINGS TOILETS_OUT
area_population: AREA AREA_LAYER BUILDING_RULE=0 PROPORTIONAL=False
    | OUTPUT POPULATION HOUSEHOLDS N_BUILDINGS N_MISSING REPORT
summary_boundary: AREA AREA_LAYER KEY_FIELD DISTANCE=0[0,5000] BUILDING_RULE=0 INFRASTRUCTURE=True
    | AREAS MATRIX BUILDINGS CONTAINMENTS INFRA REPORT HTML
summary_water_body: FEATURES DISTANCE=0[0,5000] BUILDING_RULE=0 INFRASTRUCTURE=True
    | AREAS MATRIX BUILDINGS CONTAINMENTS INFRA REPORT HTML
summary_road: FEATURES DISTANCE=50[0,5000] BUILDING_RULE=0 INFRASTRUCTURE=True
    | AREAS MATRIX BUILDINGS CONTAINMENTS INFRA REPORT HTML
summary_point: FEATURES POINT DISTANCE=50[0,5000] BUILDING_RULE=0 INFRASTRUCTURE=True
    | AREAS MATRIX BUILDINGS CONTAINMENTS INFRA REPORT HTML
summary_wards: WARDS BUILDING_RULE=1 INFRASTRUCTURE=True
    | AREAS MATRIX BUILDINGS CONTAINMENTS INFRA REPORT HTML
nearest_road: POINTS POINT MAX_M=1000[1,100000] MIN_WIDTH_M=0[0,100]
    | LINES FOOT N_WITHOUT
linked_features: START=0 FEATURES RELATION=0
    | OUTPUT LINES
refresh_area_summaries: LEVEL=all MEASURES=all ONLY_QUEUED=False
    | WARDS_OUT GRIDS_OUT N_UPDATED
create_grid: CELL_M=500[50,5000] REPLACE=False
    | OUTPUT N_CELLS
build_road_network: SNAP_M=0.5[0,5] USE_DIRECTION=False
    | EDGES NODES PROBLEMS N_EDGES N_COMPONENTS PCT_MAIN
data_quality: RULES
    | ISSUES BY_RULE
print_map:
    | OUTPUT
desludging_demand_forecast: HORIZON_M=36[1,240] METHOD=2 RATE_SEPTIC=40[1,500] RATE_PIT=40[1,500] RATE_PERMEABLE=60[1,500]
    FILL_SEPTIC=0.5[0.1,1] FILL_PIT=0.75[0.1,1] RESIDUE=0.1[0,0.5] GROWTH=2[0,10] UPTAKE=0 TRUCK_M3=3[0.2,30]
    CYCLE_Y=3[0.5,30] BACKLOG_M=24[1,240]
    | EVENTS MONTHS BALANCE
desludging_route_plan: JOBS=0 VEHICLES PLANTS SERVICE_MIN=20[0,600] SERVICE_MIN_M3=6[0,120] UNLOAD_MIN=20[0,600] CLEARANCE_M=0.5[0,5]
    HOSE_M=30[1,300] SOLUTION_LIMIT=400[0,100000] SEED=1
    | ROUTES STOPS UNSERVED SHEETS
desludging_zone_plan: CYCLE_Y=3[1,15] PERIOD=0 UNIT=0 WORKING_DAYS=250[50,366] PER_DAY=4[0.2,30] BALANCE_BY=2 TOLERANCE_PCT=10[1,50]
    BARRIERS
    | ZONES CALENDAR BALANCE NOTICES
plant_service_area: PLANTS CANDIDATES IMPEDANCE=0 BANDS WIDTH_M=3[0.5,30] CAPACITATED=False
    | BANDS_OUT EDGES CONTAINMENTS WARDS_OUT PLANTS_OUT UNREACHABLE
fstp_siting: DEM FLOOD PARCELS CELL_M=20[5,200] DWELLING_M=200[0,5000] WATER_M=100[0,5000] WELL_M=200[0,5000]
    SLOPE_PCT=15[0.1,100] ROAD_WIDTH_M=4[0.5,30] ROAD_M=500[1,10000] MATRIX PERCENTILE=90[0,99.9]
    DRAWS=500[10,20000] SPREAD_PCT=20[0,100] SEED=1
    | SITES SCORE REASONS REPORT
transfer_station_siting: CANDIDATES PLANTS P DWELLING_M=50[0,1000] TANKER_WIDTH_M=4[0.5,30]
    | STATIONS LINES CELLS COSTS
groundwater_pit_risk: WELLS WATER_DEPTH_M WATER_DEPTH_RASTER DEM GROUND NEAR_M=10[1,100] FAR_M=50[5,500] UPHILL_FACTOR=1.25[1,3]
    HIGH=60[1,100] MEDIUM=30[1,100] CUT_NEAR=25[0,100] SAMPLE_M=30[1,500]
    | CONTAINMENTS WELLS_OUT HEAT AREAS DRINKING ODDS_RATIO
disease_hotspots: DISEASES FROM TO CELL_M=250[50,2000] EPS_M=300[1,5000] EPS_DAYS=21[0,366] MIN_CASES=5[1,1000]
    PERMUTATIONS=999[99,9999] SEED=1 MIN_PEOPLE=20[1,10000] SCAN_SHARE=30[1,50]
    | CLUSTERS CELLS ASSOCIATION ACT
simplified_sewer_screening: DEM CELL_M=100[25,1000] DENSITY_MIN=160[1,5000] MIN_GRADIENT_PCT=0.5[0.05,5] OBSTACLES MIN_POP=500[1,1000000]
    WATER_LPCD RETURNED=0.85[0.1,1] PEAK=1.8[1,6] COVER_M=0.4[0.1,5] MAX_DEPTH_M=2.5[0.5,15]
    | OUTPUT SEWERS CLUSTERS_OUT
flood_exposure: FLOOD DEM HAND_M=1[0.05,50] RAIN_MONTH=6[1,12] PERMEABLE=1[0,1] LINED=0.6[0,1] SEALED=0.3[0,1] OVERDUE=1.5[1,10]
    | OUTPUT WARDS_OUT HAND
water_body_load: WITHIN_M=100[0,5000] REACH_M=100[20,5000] BOD_G=50[1,500] SEPTIC=0.35[0,1] LINED=0.25[0,1] OTHERS=0[0,1]
    CLUSTER_M=50[5,1000] CLUSTER_LEAST=3[2,1000]
    | OUTPUT CLUSTERS DISCHARGERS DRAINS_OUT BODIES
equity_gap_map: INDICATORS=all UNIT=0 LEAST_HOUSEHOLDS=10[1,1000]
    | OUTPUT PROFILES DISSIMILARITY
toilet_access_gap: SPEED_KMH=4.5[1,8] LIMIT_COMMUNITY_M=250[10,5000] LIMIT_PUBLIC_M=500[10,5000] USERS_PER_SEAT=50[1,1000] NEW
    CANDIDATES
    | ISOCHRONES BUILDINGS TOILETS SITES WARDS_OUT
vehicle_access_plan: WIDTHS TARGET_M=3[0.5,10] HOSE_LENGTH_M=30[1,300] LONGER_HOSES
    | CONTAINMENTS_OUT CURVE BOTTLENECKS FLEET
network_trace: NETWORK=0 LINES BUILDINGS DIRECTION=0 SNAP_M=0.5[0,20] FLOW=0 DEM WATER_LPCD RETURN_PCT=80[1,100]
    | TRACE MISMATCHES ORPHANS BUILDINGS_OUT
discharge_screening: MIN_AGE_H=24[0,10000] RATIO_LOW=0.8[0,1] RATIO_HIGH=1.2[1,10] OVERLOAD=1.05[0.1,10] MIN_PER_M3=2[0,240]
    SLOW_FACTOR=2[1,50] SLOW_MIN=60[0,1440] TRACKS STOP_MIN=5[0.5,240] NEAR_WATER_M=30[0,500] PROVIDERS
    | OUTPUT LINES PROVIDERS_OUT VEHICLES
excreta_flow_by_area: CYCLE_Y=3[1,30]
    | OUTPUT OUTCOMES REPORT
service_density: EMPTY_MONTHS=36[1,240] LEAST_CONTAINMENTS=20[1,10000] CATCHMENT_PCT=90[10,100]
    | OUTPUT PROVIDERS_OUT GROUPS
compare_runs: RUN_A RUN_B
    | DIFFERENCES AREAS
"""
ENTRIES = [re.sub(r"\s+", " ", entry).strip() for entry in re.split(r"\n(?=\w+:)", CATALOGUE.strip())]
COMMON = {"CONNECTION", "LOAD_STYLE"}


def plain(value) -> str:
    """A default as the catalogue writes it."""
    text = str(value)
    return text[:-2] if re.fullmatch(r"-?\d+\.0", text) else text


@pytest.mark.parametrize("entry", ENTRIES, ids=[entry.partition(":")[0] for entry in ENTRIES])
def test_1_7_the_catalogue(provider, entry):
    name, _colon, rest = entry.partition(":")
    parameters, outputs = (part.split() for part in rest.split("|"))
    algorithm = provider.algorithm(name)
    for word in parameters:
        title, default, limits = re.fullmatch(r"([A-Z0-9_]+)(?:=([^\[]+))?(?:\[(.+)\])?", word).groups()
        found = algorithm.parameterDefinition(title)
        assert found is not None, f"{name} lacks {title}"
        if default == "all":
            assert sorted(found.defaultValue()) == list(range(len(found.options()))), title
        elif default is None:
            assert found.type() in ("enum", "raster", "number", "string") or found.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional, title
        else:
            assert plain(found.defaultValue()) == default, title
        if limits:
            assert f"{found.minimum():g},{plain(found.maximum())}" == limits, title
    lacking = set(outputs) - {output.name() for output in algorithm.outputDefinitions()}
    assert not lacking and all(algorithm.parameterDefinition(common) is not None for common in COMMON)


def test_1_7_the_catalogue_knows_every_algorithm(provider):
    assert {entry.partition(":")[0] for entry in ENTRIES} == {algorithm.name() for algorithm in provider.algorithms()}
