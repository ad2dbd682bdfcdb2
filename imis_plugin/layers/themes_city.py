"""Themes of administration, networks, environment and places: A, R, SW, D, W, PL, WB, LU (umdss.md 3.3)."""

from __future__ import annotations

from .themes import PIXEL, OpenList, StyleClass, Theme, area, line
from .themes_buildings import BLUE, RED

_BLACK = "#000000"
_LAND = (("Forest", "#00FF00", "#7FBC41"), ("Road", "#EA9999", "#9E9E9E"), ("Water Body", "#0852D8", BLUE),
         ("Builtup", "#FF0000", RED), ("Cultivation", "#FEFF73", None))


def _class(column: str, low: float | None, high: float | None) -> str:
    """``low <= column < high``: the lower limit is inside, the upper one belongs to the next class."""
    parts = []
    if low is not None:
        parts.append('"{}" >= {}'.format(column, low))
    if high is not None:
        parts.append('"{}" < {}'.format(column, high))
    return " AND ".join(parts)


THEMES: tuple[Theme, ...] = (
    Theme("A1", "Municipality", (
        StyleClass("Municipality", None, _BLACK, opacity=0.05, outline=_BLACK, outline_width=2 * PIXEL, outline_opacity=1.0,
                   dash=True),),
        "The outline of the municipality."),
    Theme("A2", "Ward boundary", (
        StyleClass("Ward boundary", None, _BLACK, fill="none", outline=_BLACK, outline_width=0.2, outline_opacity=1.0),),
        "The outlines of the wards."),
    Theme("A3", "Ward mask", (StyleClass("Ward mask", None, "#EFF1F6", outline_opacity=0.0),),
          "Covers the wards that are not looked at."),
    Theme("R1", "All roads", (line("Roads", None, "#FF5F1F", 2),), "Every road in one colour."),
    Theme("R2", "Hierarchy", (
        line("Feeder Road", "\"hierarchy\" = 'Feeder Road'", "#C97777", 5),
        line("Strategic Urban Road", "\"hierarchy\" = 'Strategic Urban Road'", "#F79999", 3),
        line("Other Road", "\"hierarchy\" = 'Other Road'", "#F6B26B", 1),
        line("Unknown", None, _BLACK, 1)),
        "The rank of the road.", OpenList("utility_info.road_hierarchies", "hierarchy")),
    Theme("R3", "Carrying width (m)", (
        line("<3", '"carrying_width" < 3', "#EBEF95", 1, words="narrower than 3 m"),
        line("3-5", '"carrying_width" >= 3 AND "carrying_width" <= 5', "#D2DE32", 2, words="3 to 5 m"),
        line("5-8", '"carrying_width" > 5 AND "carrying_width" <= 8', "#EFB495", 3, words="over 5 to 8 m"),
        line(">8", '"carrying_width" > 8', "#EF9595", 4, words="wider than 8 m"),
        line("Unknown", None, _BLACK, 1)),
        "How wide the carriageway is."),
    Theme("R4", "Surface", (
        line("Brick Paved", "\"surface_type\" = 'Brick Paved'", "#808080", 2),
        line("Earthen", "\"surface_type\" = 'Earthen'", "#EDD6B3", 2),
        line("Gravelled", "\"surface_type\" = 'Gravelled'", "#A9A9A9", 2),
        line("Metalled", "\"surface_type\" = 'Metalled'", "#C97777", 2),
        line("Unknown", None, _BLACK, 2)),
        "What the road is paved with.", OpenList("utility_info.road_surfaces", "surface_type")),
    Theme("SW1", "All sewers", (line("Sewers", None, "#F4BB44", 2),), "Every sewer in one colour."),
    Theme("SW2", "Diameter (mm)", (
        line("<200", _class("diameter", None, 200), "#132A13", 3),
        line("200 – 300", _class("diameter", 200, 300), "#31572C", 3, words="200 to under 300 mm"),
        line("300 – 400", _class("diameter", 300, 400), "#4F772D", 3, words="300 to under 400 mm"),
        line("400 – 500", _class("diameter", 400, 500), "#90A955", 3, words="400 to under 500 mm"),
        line(">500", _class("diameter", 500, None), "#ECF39E", 3, words="500 mm and more"),
        line("Unknown", None, "#A9A9A9", 3)),
        "How wide the sewer is."),
    Theme("SW3", "Length (m)", (
        line("<1000", _class("length", None, 1000), "#002400", 1, words="shorter than 1,000 m"),
        line("1000-4000", '"length" >= 1000 AND "length" <= 4000', "#273B09", 2, words="1,000 to 4,000 m"),
        line(">4000", '"length" > 4000', "#7B904B", 3, words="longer than 4,000 m"),
        line("Unknown", None, _BLACK, 1)),
        "How long the sewer is."),
    Theme("D1", "All drains", (line("Drains", None, "#859E64", 2),), "Every drain in one colour."),
    Theme("D2", "Surface", (
        line("Lined", "\"surface_type\" = 'Lined'", "#5D813E", 2, "#225EA8"),
        line("Unlined", "\"surface_type\" = 'Unlined'", "#93B979", 2, "#E69F00"),
        line("Unknown", None, _BLACK, 2)),
        "Whether the drain is lined."),
    Theme("D3", "Cover", (
        line("Open", "\"cover_type\" = 'Open'", "#78BAA1", 2, BLUE),
        line("Closed", "\"cover_type\" = 'Closed'", "#BD4950", 2, RED),
        line("Unknown", None, _BLACK, 2)),
        "Whether the drain is covered."),
    Theme("W1", "All water mains", (line("Water mains", None, "#7CDECD", 2),), "Every water main in one colour."),
    Theme("PL", "Places", (
        StyleClass("Places", None, "#7A5C9E", shape="landmark", size=13 * PIXEL, outline="#FFFFFF", outline_opacity=1.0),),
        "Landmarks and other places to find one's way by."),
    Theme("WB", "Water bodies", (
        area("River", "\"type\" = 'River'", "#0086FF", opacity=0.7, outline_opacity=0.0),
        area("Pond", "\"type\" = 'Pond'", "#0B5394", opacity=0.7, outline_opacity=0.0),
        area("Other", None, "#5AA9E6", opacity=0.7, outline_opacity=0.0)),
        "Rivers, ponds and other water.", OpenList("layer_info.waterbody_types", "type")),
    Theme("LU", "Land use", tuple(area(label, "\"class\" = '{}'".format(label), colour, safe) for label, colour, safe in _LAND)
          + (area("Other", None, "#B8B8B8"),),
          "How the land is used.", OpenList("layer_info.landuse_classes", "class")),
)
