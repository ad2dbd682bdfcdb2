"""The first theme of each layer: classes, rules and colours (umdss.md 3.2-3.4, style set *Classic*).

Plain data. Rules are QGIS expressions over the columns of the layer's view; :mod:`symbols` makes QGIS
symbols of them. Units: widths and sizes in millimetres, opacity 0-1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class StyleClass:
    """One class of a theme: label in the legend, rule (None: everything else), and its looks."""

    label: str
    rule: Optional[str]
    colour: str
    width: float = 0.4
    size: float = 2.0
    shape: str = "square"
    opacity: float = 1.0
    outline: str = "#000001"
    outline_width: float = 0.1
    outline_opacity: float = 0.4
    dash: bool = False
    fill: str = "solid"


@dataclass(frozen=True)
class Theme:
    """A named way to draw a layer; ``classes`` in legend order, the rule None catches the rest."""

    name: str
    title: str
    classes: tuple[StyleClass, ...]


def _area(label: str, rule: Optional[str], colour: str, **looks: object) -> StyleClass:
    return StyleClass(label, rule, colour, **{"opacity": 0.4, **looks})  # type: ignore[arg-type]


_UNKNOWN = StyleClass("No Payment Information", None, "#000000", fill="crosses", opacity=0.6)

_DUE = (
    _area("Not Due", '"due_year" = 0', "#38761D", opacity=0.8),
    _area("1 Year Due", '"due_year" = 1', "#6AFF00", opacity=0.8),
    _area("2 Years Due", '"due_year" = 2', "#B6D7A8", opacity=0.8),
    _area("3 Years Due", '"due_year" = 3', "#F7FF00", opacity=0.8),
    _area("4 Years Due", '"due_year" = 4', "#FF6900", opacity=0.8),
    _area("5+ Years Due", '"due_year" = 5', "#FF0000", opacity=0.8),
    _UNKNOWN,
)

_DISEASES = (("Cholera", "#008000"), ("Diarrhea", "#0000FF"), ("Dysentery", "#FFA500"),
             ("Hepatitis A", "#FFC0CB"), ("Polio", "#9D00FF"), ("Typhoid", "#FF0000"))

_LAND = (("Forest", "#00FF00"), ("Road", "#EA9999"), ("Water Body", "#0852D8"), ("Builtup", "#FF0000"),
         ("Cultivation", "#FEFF73"))

THEMES: dict[str, Theme] = {
    theme.name: theme
    for theme in (
        Theme("A1", "Municipality", (
            StyleClass("Municipality", None, "#000000", opacity=0.05, outline="#000000", outline_width=0.5,
                       outline_opacity=1.0, dash=True),)),
        Theme("A2", "Ward boundary", (
            StyleClass("Ward boundary", None, "#000000", fill="none", outline="#000000", outline_width=0.26,
                       outline_opacity=1.0),)),
        Theme("A3", "Ward mask", (StyleClass("Ward mask", None, "#EFF1F6", outline_opacity=0.0),)),
        Theme("P", "Years due", _DUE),
        Theme("C1", "All containments", (StyleClass("Containments", None, "#007707", size=1.6),)),
        Theme("T2", "Type and status", (
            StyleClass("Community Toilet, operational", "\"type\" = 'Community Toilet' AND \"status\"", "#008000",
                       shape="ring", size=3.2, width=0.7),
            StyleClass("Community Toilet, not operational", "\"type\" = 'Community Toilet'", "#FF0000",
                       shape="ring", size=3.2, width=0.7),
            StyleClass("Public Toilet, operational", "\"type\" = 'Public Toilet' AND \"status\"", "#008000",
                       shape="frame", size=3.0, width=0.7),
            StyleClass("Public Toilet, not operational", None, "#FF0000", shape="frame", size=3.0, width=0.7))),
        Theme("TP2", "Status", (
            StyleClass("Operational", '"status"', "#1A9641", shape="hexagon", size=5.0, outline="#FFFFFF",
                       outline_width=0.5, outline_opacity=1.0),
            StyleClass("Not operational", None, "#D7191C", shape="hexagon", size=5.0, outline="#FFFFFF",
                       outline_width=0.5, outline_opacity=1.0))),
        Theme("Z", "Sanitation zones", (
            _area("Sewered (SS) Area", "\"type\" LIKE 'sewered%'", "#018263"),
            _area("Non-sewered (NSS) Area", None, "#BD83B9"))),
        Theme("SP", "Service providers", (
            StyleClass("Operational", '"status"', "#2B5C8A", shape="diamond", size=4.0),
            StyleClass("Not operational", None, "#9AA5B1", shape="diamond", size=4.0))),
        Theme("B1", "All buildings", (_area("Buildings", None, "#FEBFFF", opacity=0.6, outline_opacity=0.6),)),
        Theme("L", "Low-income communities", (
            StyleClass("Low-income communities", None, "#FFFFFF", opacity=0.1, outline="#964B00", outline_width=0.6,
                       outline_opacity=1.0),)),
        Theme("R1", "All roads", (StyleClass("Roads", None, "#FF5F1F", width=0.5),)),
        Theme("SW1", "All sewers", (StyleClass("Sewers", None, "#F4BB44", width=0.7),)),
        Theme("D1", "All drains", (StyleClass("Drains", None, "#859E64", width=0.6),)),
        Theme("W1", "All water mains", (StyleClass("Water mains", None, "#7CDECD", width=0.6),)),
        Theme("H2", "Infected disease", tuple(
            StyleClass(label, "\"disease_label\" = '{}'".format(label), colour, fill="none", outline=colour,
                       outline_width=0.8, outline_opacity=1.0) for label, colour in _DISEASES)
            + (StyleClass("Other", None, "#666666", fill="none", outline="#666666", outline_width=0.8,
                          outline_opacity=1.0),)),
        Theme("WS", "Coliform result", (
            StyleClass("Positive", "\"water_coliform_test_result\" = 'positive'", "#D7191C", shape="circle", size=2.6),
            StyleClass("Negative", "\"water_coliform_test_result\" = 'negative'", "#1A9641", shape="circle", size=2.6),
            StyleClass("No result", None, "#9A9A9A", shape="circle", size=2.6))),
        Theme("PL", "Places", (StyleClass("Places", None, "#7A5C9E", shape="star", size=2.8),)),
        Theme("WB", "Water bodies", (
            _area("River", "\"type\" = 'River'", "#0086FF", opacity=0.7, outline_opacity=0.0),
            _area("Pond", "\"type\" = 'Pond'", "#0B5394", opacity=0.7, outline_opacity=0.0),
            _area("Other", None, "#5AA9E6", opacity=0.7, outline_opacity=0.0))),
        Theme("LU", "Land use", tuple(
            _area(label, "\"class\" = '{}'".format(label), colour) for label, colour in _LAND)
            + (_area("Other", None, "#B8B8B8"),)),
    )
}

# Ward and grid measures (umdss.md 3.4): the ramp for a neutral count, class limits are computed from the data.
MEASURE_RAMP: tuple[str, ...] = ("#1A9641", "#A6D96A", "#FDAE61", "#D7191C")
FIRST_MEASURE = "no_build"
