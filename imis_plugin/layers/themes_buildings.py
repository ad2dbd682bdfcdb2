"""Themes of buildings and of what they pay: B1-B11, P, S, L (umdss.md 3.3)."""

from __future__ import annotations

from .themes import OpenList, StyleClass, Theme, area, crosses

RED, BLUE = "#B2182B", "#2166AC"
RAMP = ("#FFFFCC", "#A1DAB4", "#41B6C4", "#225EA8")
UNKNOWN = "Unknown"


def _due(label: str, years: int, colour: str, safe: str) -> StyleClass:
    return area(label, '"due_year" = {}'.format(years), colour, safe)


THEMES: tuple[Theme, ...] = (
    Theme("B1", "All buildings", (area("Buildings", None, "#FEBFFF"),),
          "Every building in one colour."),
    Theme("B2", "Structure type", (
        area("RCC framed", '"structure_type_id" = 1', "#FAEF74"),
        area("Load bearing", '"structure_type_id" = 2', "#ADD464"),
        area("CGI Sheet", '"structure_type_id" = 3', "#008000"),
        area("Wooden/Mud", '"structure_type_id" = 4', "#F5BF66"),
        crosses(UNKNOWN)),
        "What the building is made of.",
        OpenList("building_info.structure_types", "structure_type_id", "id", number=True)),
    Theme("B3", "Number of floors", (
        area("<=2", '"floor_count" >= 1 AND "floor_count" <= 2', "#7D48DA", words="1 or 2 floors"),
        area(">2 – <=5", '"floor_count" > 2 AND "floor_count" <= 5', "#D92C86", words="3 to 5 floors"),
        area(">5", '"floor_count" > 5', "#FF8A60", words="6 floors and more"),
        crosses(UNKNOWN)),
        "How many floors the building has."),
    Theme("B4", "Functional use", (
        area("Residential", '"functional_use_id" = 1', "#000080", outline_opacity=0.8),
        area("Mixed", '"functional_use_id" = 2', "#FF0000", outline_opacity=0.8),
        area("Educational", '"functional_use_id" = 3', "#6495ED", outline_opacity=0.8),
        area("Commercial", '"functional_use_id" = 5', "#964B00", outline_opacity=0.8),
        area("Industrial", '"functional_use_id" = 6', "#A020F0", outline_opacity=0.8),
        area("Institution", '"functional_use_id" IN (4, 8, 9, 10, 11, 13)', "#FFFF00", outline_opacity=0.8,
             words="health, public, government, recreational, social, financial"),
        area("Others", '"functional_use_id" IN (7, 12, 14)', "#660033", outline_opacity=0.8,
             words="agriculture, cultural and religious, vacant or under construction"),
        crosses(UNKNOWN)),
        "What the building is used for.",
        OpenList("building_info.functional_uses", "functional_use_id", "id", number=True)),
    Theme("B5", "Associated building", (
        area("Associated Buildings", '"building_associated_to" IS NOT NULL', "#FF0000", RED),
        area("Main Buildings", None, "#6FA8DC", BLUE)),
        "Which buildings belong to a main building."),
    Theme("B6", "Toilet connection", (
        area("Sewer Network", '"sanitation_system_id" = 1', "#6FA8DC", "#4393C3"),
        area("Onsite Treatment", '"sanitation_system_id" = 5', "#006600", "#053061"),
        area("Composting Toilet", '"sanitation_system_id" = 6', "#389738", "#2166AC"),
        area("Septic Tank", '"sanitation_system_id" = 3', "#64AE64", "#41B6C4"),
        area("Community Toilet", '"sanitation_system_id" = 9', "#91C591", "#7FCDBB"),
        area("Pit/Holding Tank", '"sanitation_system_id" = 4', "#BDDCBD", "#C7E9B4"),
        area("Open Defecation", '"sanitation_system_id" = 10', "#B30000", "#67001F"),
        area("Open Ground", '"sanitation_system_id" = 8', "#FF1A1A", RED),
        area("Drain Network", '"sanitation_system_id" = 2', "#FF4D4D", "#D6604D"),
        area("Water Body", '"sanitation_system_id" = 7', "#FF8080", "#F4A582"),
        area("Shared Toilet", '"sanitation_system_id" = 12', "#AAFF00", "#FFD92F"),
        area("Shared Septic Tank", '"sanitation_system_id" = 11', "#7FBF7F", "#92C5DE"),
        crosses(UNKNOWN)),
        "Where the building's toilet leads to.",
        OpenList("building_info.sanitation_systems", "sanitation_system_id", "id", number=True)),
    Theme("B7", "Presence of toilet", (
        area("Yes", '"toilet_status" = true', "#00FF00", BLUE),
        area("No", '"toilet_status" = false', "#FF0000", RED),
        crosses(UNKNOWN)),
        "Whether the building has a toilet."),
    Theme("B8", "Main drinking water source", (
        area("Public", "\"water_source_code\" = 'municipal'", "#008000", "#1B7837", words="municipal or public supply"),
        area("Private", "\"water_source_code\" IN ('jar', 'tanker')", "#FFFF00", words="jar water, private tanker"),
        area("Well", "\"water_source_code\" IN ('tube_well', 'dug_well', 'well')", "#5EBDBB", words="tube well, dug well"),
        area("Deep boring", "\"water_source_code\" = 'deep_boring'", "#FF0000", RED),
        area("Surface and rain", "\"water_source_code\" IN ('rainwater', 'spring_river', 'stone_spout')", "#4A86E8",
             words="rainwater, spring, river, canal, stone spout, pond"),
        area("Others", '"water_source_code" IS NOT NULL', "#1B1E69"),
        crosses(UNKNOWN)),
        "Where the building's drinking water mainly comes from."),
    Theme("B9", "Well in premises", (
        area("Yes", '"well_presence_status" = true', "#00FF00", BLUE),
        area("No", '"well_presence_status" = false', "#FF0000", RED),
        crosses(UNKNOWN)),
        "Whether there is a well on the plot."),
    Theme("B10", "Low-income house", (
        area("Yes", '"low_income_hh" = true', "#FF0000", RED),
        area("No", '"low_income_hh" = false', "#008000", BLUE),
        crosses(UNKNOWN)),
        "Whether a low-income household lives in the building."),
    Theme("B11", "Construction date", (
        area("<3", '"age_years" < 3', "#1A9641", RAMP[0], words="less than 3 years"),
        area("3 – 5", '"age_years" >= 3 AND "age_years" < 5', "#A6D96A", RAMP[1], words="3 to under 5 years"),
        area("5 – 10", '"age_years" >= 5 AND "age_years" < 10', "#FDAE61", RAMP[2], words="5 to under 10 years"),
        area("10+", '"age_years" >= 10', "#D7191C", RAMP[3], words="10 years and more"),
        crosses(UNKNOWN)),
        "How many years ago the building was built."),
    Theme("P", "Years due", (
        _due("Not Due", 0, "#38761D", BLUE),
        _due("1 Year Due", 1, "#6AFF00", "#67A9CF"),
        _due("2 Years Due", 2, "#B6D7A8", "#D1E5F0"),
        _due("3 Years Due", 3, "#F7FF00", "#FDDBC7"),
        _due("4 Years Due", 4, "#FF6900", "#EF8A62"),
        _due("5+ Years Due", 5, "#FF0000", RED),
        crosses("No Payment Information")),
        "Complete years since the last payment; main buildings only."),
    Theme("S", "Service status", (
        area("Yes", '"has_service" = true', "#00FF00", BLUE, words="has a customer number"),
        area("No", None, "#FF0000", RED, words="has no customer number")),
        "Whether the main building has a customer number."),
    Theme("L", "Low-income communities", (
        StyleClass("Low-income communities", None, "#FFFFFF", opacity=0.1, outline="#964B00", outline_width=0.6,
                   outline_opacity=1.0),),
        "Communities of low-income households."),
)
