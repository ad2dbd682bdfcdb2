"""Sentences for the constraints of the analyses' own tables and of the road columns they need."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "roads_oneway_check": "The direction of a road is both, forward or backward. Choose one of them.",
    "road_speed_hierarchy_surface_type_key": "There is already a speed for this hierarchy and surface. Change that one.",
    "road_speed_speed_kmh_check": "The speed must lie above 0 and at most at 120 km/h. Correct it.",
    "road_speed_hierarchy_fkey": "There is no such hierarchy of roads. Choose one of the list.",
    "road_speed_surface_type_fkey": "There is no such surface of roads. Choose one of the list.",
    "road_edge_source_fkey": "The road network is built as a whole. Build it again.",
    "road_edge_target_fkey": "The road network is built as a whole. Build it again.",
    "reach_run_one_row_check": "There is one last run of reach only. Run the analysis again.",
    "reach_run_pkey": "A colleague stores the buildings hard to reach just now. Try again in a minute.",
    "reach_of_area_pkey": "A colleague stores the buildings hard to reach just now. Try again in a minute.",
    "reach_of_area_level_check": "Reach is stored of wards and grid cells. Run the analysis again.",
    "reach_of_area_number_check": "Not more buildings can be hard to reach than were looked at. Run the analysis again.",
    "analysis_run_name_check": "Give the run a name of up to 100 characters, or none.",
    "analysis_run_parameters_check": "A run is kept by the analysis itself. Run it again.",
    "network_meta_one_row_check": "There is one road network only. Build it again.",
    "network_meta_built_by_fkey": "The road network was built by a user who is not there. Build it again.",
    "network_meta_pkey": "There is one road network only. Build it again.",
    "road_node_pkey": "The road network is built as a whole. Build it again.",
    "road_edge_pkey": "The road network is built as a whole. Build it again.",
    "road_line_pkey": "The road network is being built by a colleague just now. Try again in a minute.",
}
