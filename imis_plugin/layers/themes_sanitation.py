"""Themes of faecal sludge management and public health: C1-C9, T, TP, Z, SP, H, WS (umdss.md 3.3)."""

from __future__ import annotations

from .themes import PIXEL, OpenList, StyleClass, Theme, area, outline
from .themes_buildings import BLUE, RAMP, RED

_OUTLETS = (
    (1, "Septic tank to sewer network", "#B2DE27"),
    (2, "Septic tank to drain network", "#FF9470"),
    (3, "Septic tank to soak pit", "#208B3A"),
    (4, "Septic tank to water body", "#C8F7C5"),
    (5, "Septic tank to open ground", "#F7CA18"),
    (6, "Septic tank without outlet", "#145A32"),
    (7, "Septic tank, outlet unknown", "#E4F1FE"),
    (8, "Double pit", "#FCEC52"),
    (9, "Permeable/unlined pit or holding tank", "#99CA3C"),
    (10, "Lined pit to soak pit", "#FBB040"),
    (11, "Lined pit to water body", "#CBDB47"),
    (12, "Lined pit to open ground", "#F78E31"),
    (13, "Lined pit to sewer network", "#B9770E"),
    (14, "Lined pit to drain network", "#4DAF7C"),
    (15, "Lined pit without outlet", "#81CFE0"),
    (16, "Lined pit, outlet unknown", "#446CB3"),
    (17, "Lined tank with open bottom", "#C382CB"),
)
_DISEASES = (("Cholera", "#008000", "#1B7837"), ("Diarrhea", "#0000FF", "#2166AC"), ("Dysentery", "#FFA500", "#E69F00"),
             ("Hepatitis A", "#FFC0CB", "#FBB4C9"), ("Polio", "#9D00FF", "#762A83"), ("Typhoid", "#FF0000", "#B2182B"))


def _age(column: str, label: str, rule: str, colour: str, safe: str, words: str) -> StyleClass:
    return StyleClass(label, rule.format('"' + column + '"'), colour, safe, words)


def _ages(column: str, first: tuple[StyleClass, ...]) -> tuple[StyleClass, ...]:
    """The classes that years of construction and of the last emptying share; 99 and more is no date."""
    return first + (
        _age(column, "2", "{} = 2", "#B6D7A8", "#67A9CF", "2 years"),
        _age(column, "3", "{} = 3", "#F7FF00", "#FDDBC7", "3 years"),
        _age(column, "4", "{} = 4", "#FF6900", "#EF8A62", "4 years"),
        _age(column, "5+ Years", "{0} >= 5 AND {0} < 99", "#FF0000", RED, "5 years and more"),
        StyleClass("No Data", None, "#FFFFFF"),
    )


def _toilet(label: str, kind: str, works: bool, shape: str) -> StyleClass:
    rule = "\"type\" = '{}' AND \"status\" = {}".format(kind, "true" if works else "false")
    colour, safe = ("#008000", BLUE) if works else ("#FF0000", RED)
    return StyleClass(label, rule, colour, safe, shape=shape, size=8 * PIXEL, width=2 * PIXEL)


def _plant(label: str, rule: str | None, colour: str, shape: str, safe: str | None = None) -> StyleClass:
    return StyleClass(label, rule, colour, safe, shape=shape, size=16 * PIXEL, outline="#FFFFFF", outline_width=0.2,
                      outline_opacity=1.0)


def _cases(label: str, rule: str, size: float, words: str) -> StyleClass:
    return StyleClass(label, rule, "#EA9999", "#92C5DE", words, fill="dot", size=size, opacity=0.85)


THEMES: tuple[Theme, ...] = (
    Theme("C1", "All containments", (StyleClass("Containments", None, "#007707"),), "Every containment in one colour."),
    Theme("C2", "Type", (
        StyleClass("Septic Tank", "\"containment_group\" = 'Septic Tank'", "#208B3A", "#225EA8"),
        StyleClass("Double Pit", "\"containment_group\" = 'Double Pit'", "#FCEC52"),
        StyleClass("Permeable/Unlined Pit/Holding Tank", "\"containment_group\" = 'Permeable/ Unlined Pit/Holding Tank'",
                   "#FBB040", "#D6604D"),
        StyleClass("Lined Pit", "\"containment_group\" = 'Lined Pit'", "#F78E31", "#41B6C4"),
        StyleClass("Unknown", None, "#BCBCBC")),
        "The family of the containment."),
    Theme("C3", "Outlet connection", tuple(
        StyleClass(label, '"type_id" = {}'.format(number), colour) for number, label, colour in _OUTLETS)
        + (StyleClass("Unknown", None, "#BCBCBC"),),
        "The type of the containment and where its outlet leads to.",
        OpenList("fsm.containment_types", "type_id", "id", number=True)),
    Theme("C4", "Emptied status", (
        StyleClass("No", '"emptied_status" = false OR "emptied_status" IS NULL', "#FBB040", "#D6604D"),
        StyleClass("Yes", None, "#99CA3C", BLUE)),
        "Whether the containment was ever emptied."),
    Theme("C5", "Times emptied", (
        StyleClass("0", '"no_of_times_emptied" = 0 OR "no_of_times_emptied" IS NULL', "#FF0000", RED, "never on record"),
        StyleClass("1", '"no_of_times_emptied" = 1', "#00FF00", "#C7E9B4", "once"),
        StyleClass("2", '"no_of_times_emptied" = 2', "#21C090", "#7FCDBB", "twice"),
        StyleClass("3", '"no_of_times_emptied" = 3', "#12694F", "#41B6C4", "three times"),
        StyleClass("4", '"no_of_times_emptied" = 4', "#2C633E", "#225EA8", "four times"),
        StyleClass("5+", None, "#193824", "#081D58", "five times and more")),
        "How often the containment was emptied, on record."),
    Theme("C6", "Year of construction", _ages("construction_age", (
        _age("construction_age", "≤ 1 Year", "{} <= 1", "#6AFF00", BLUE, "up to 1 year"),)),
        "Complete years since the containment was built."),
    Theme("C7", "Last emptied", _ages("emptied_age", (
        _age("emptied_age", "<1 Year", "{} < 1", "#00FF4E", "#053061", "within the last year"),
        _age("emptied_age", "1 Year", "{} = 1", "#6AFF00", BLUE, "1 year"))),
        "Complete years since the last emptying."),
    Theme("C8", "Location", (
        StyleClass("Inside the building footprint", "\"location\" = 'inside'", "#FF0000", RED),
        StyleClass("Outside", "\"location\" = 'outside'", "#FFFF00", BLUE),
        StyleClass("Unknown", None, "#BCBCBC")),
        "Whether the containment lies under the building."),
    Theme("C9", "Emptying due", (
        StyleClass("Overdue", '"days_to_emptying" < 0', "#D7191C", RED, "the day of the next emptying is past"),
        StyleClass("Due ≤ 90 days", '"days_to_emptying" <= 90', "#FDAE61", RAMP[2], "due within 90 days"),
        StyleClass("Due later", '"days_to_emptying" > 90', "#1A9641", BLUE, "due after 90 days"),
        StyleClass("No date", None, "#9E9E9E", words="never emptied, or no longer used")),
        "When the next emptying is due."),
    Theme("T1", "All toilets", (
        StyleClass("Toilets", None, "#FF9900", shape="triangle", size=15 * PIXEL, outline_opacity=0.8),),
        "Every public and community toilet."),
    Theme("T2", "Type and status", (
        _toilet("Community Toilet, Operational", "Community Toilet", True, "ring"),
        _toilet("Community Toilet, Not Operational", "Community Toilet", False, "ring"),
        _toilet("Public Toilet, Operational", "Public Toilet", True, "frame"),
        _toilet("Public Toilet, Not Operational", "Public Toilet", False, "frame"),
        StyleClass("Unknown", None, "#9E9E9E", shape="ring", size=8 * PIXEL, width=2 * PIXEL)),
        "Community or public toilet, and whether it works."),
    Theme("TP1", "All plants", (_plant("Treatment plants", None, "#2B5C8A", "plant"),), "Every treatment plant."),
    Theme("TP2", "Status", (
        _plant("Operational", '"status" = true', "#1A9641", "plant", BLUE),
        _plant("Not operational", None, "#D7191C", "plant", RED)),
        "Whether the plant works."),
    Theme("TP3", "Type", (
        _plant("Co-Treatment Plant", '"type" = 4', "#8A4B9B", "plant_co"),
        _plant("FSTP", '"type" = 3', "#8A5A2B", "plant_fstp"),
        _plant("Centralized WWTP", '"type" = 1', "#2B5C8A", "plant_central"),
        _plant("Decentralized WWTP", '"type" = 2', "#2B8A7E", "plant_decentral"),
        _plant("Unknown", None, "#7A7A7A", "plant")),
        "What kind of plant it is."),
    Theme("Z", "Sanitation zones", (
        area("Non-sewered (NSS) Area", "\"type\" = 'non-sewered (NSS)'", "#BD83B9"),
        area("Sewered (SS) Area", None, "#018263", "#225EA8")),
        "Zones planned with and without sewers."),
    Theme("SP", "Service providers", (
        StyleClass("Operational", '"status" = true', "#2B5C8A", shape="diamond", size=4.0),
        StyleClass("Not operational", None, "#9AA5B1", shape="diamond", size=4.0)),
        "Offices of the companies that empty containments."),
    Theme("H1", "All hotspots", (area("Hotspots", None, "#EA9999", opacity=0.5),), "Every waterborne hotspot."),
    Theme("H2", "Infected disease", tuple(
        outline(label, "\"disease_label\" = '{}'".format(label), colour, 3 * PIXEL, safe) for label, colour, safe in _DISEASES)
        + (outline("Other", None, "#666666", 3 * PIXEL),),
        "The disease of the hotspot.",
        OpenList("public_health.diseases", "disease_label", "label")),
    Theme("H3", "Cases", (
        _cases("1 – 5", '"no_of_cases" >= 1 AND "no_of_cases" <= 5', 3.0, "1 to 5 cases"),
        _cases("6 – 20", '"no_of_cases" > 5 AND "no_of_cases" <= 20', 5.0, "6 to 20 cases"),
        _cases("21 – 50", '"no_of_cases" > 20 AND "no_of_cases" <= 50', 7.5, "21 to 50 cases"),
        _cases("> 50", '"no_of_cases" > 50', 10.5, "more than 50 cases"),
        outline("No cases recorded", None, "#666666", 0.3)),
        "How many cases the hotspot had: the larger the circle, the more."),
    Theme("WS", "Coliform result", (
        StyleClass("Positive", "\"water_coliform_test_result\" = 'positive'", "#D7191C", RED, shape="pin", size=4.2,
                   outline="#FFFFFF", outline_opacity=1.0),
        StyleClass("Negative", "\"water_coliform_test_result\" = 'negative'", "#1A9641", BLUE, shape="pin", size=4.2,
                   outline="#FFFFFF", outline_opacity=1.0),
        StyleClass("No result", None, "#9A9A9A", shape="pin", size=4.2, outline="#FFFFFF", outline_opacity=1.0)),
        "Whether coliform bacteria were found."),
)
