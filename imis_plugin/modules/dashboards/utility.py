"""The utility dashboard: lengths of the four networks by class and ward (modules 13.5)."""

from __future__ import annotations

from ... import charts
from ...desk.dashboard_declaration import WARD, CardsDeclaration, ChartDeclaration, Dashboard, Opening, Section, Source
from ...records.words import mark
from . import sources as s

METRES = mark("m")
NOTE = mark("Lines are cut at the ward borders; “Outside” lies in no ward.")


PARTS = {
    "surface": mark("surface"), "width": mark("carrying width"), "hierarchy": mark("hierarchy"), "diameter": mark("diameter"),
    "size": mark("size"), "cover": mark("cover"),
}  # fmt: skip


def _cards(source: Source, *parts: str) -> tuple[CardsDeclaration, ...]:
    """A card for every class of every part, in km."""
    return tuple(
        CardsDeclaration(source, part=part, unit=mark("km"), decimals=1, divide=1000, summed=True, note=PARTS[part]) for part in parts
    )


def length_chart(name: str, title: str, source: Source, unit: str = METRES, part: str = "length") -> ChartDeclaration:
    """The length of a network by ward, in m or km."""
    km = unit != METRES
    return ChartDeclaration(
        name, title, charts.BARS, source, part=part, first=mark("Ward"), unit=unit, decimals=1 if km else 0, divide=1000 if km else 1,
        wards=True, empty=mark("Nothing of this network is recorded."), note=NOTE,
    )  # fmt: skip


def _stacked(name: str, title: str, source: Source, part: str) -> ChartDeclaration:
    return ChartDeclaration(
        name, title, charts.STACKED, source, part=part, first=mark("Ward"), unit=METRES, wards=True,
        empty=mark("Nothing of this network is recorded."), note=NOTE,
    )  # fmt: skip


def _total(source: Source, place: str) -> CardsDeclaration:
    return CardsDeclaration(source, part="length", unit=mark("km"), decimals=1, divide=1000, summed=True, opens=Opening(place))


UTILITY = Dashboard(
    "utility",
    mark("Utilities"),
    (
        Section(
            mark("Roads"),
            (_total(s.ROADS, "utilities.roads"), *_cards(s.ROADS, "surface", "width", "hierarchy")),
            (
                length_chart("road_length", mark("Road length by ward"), s.ROADS),
                _stacked("road_surface", mark("Roads by surface"), s.ROADS, "surface"),
                _stacked("road_width", mark("Roads by carrying width"), s.ROADS, "width"),
                _stacked("road_hierarchy", mark("Roads by hierarchy"), s.ROADS, "hierarchy"),
            ),
        ),
        Section(
            mark("Sewers"),
            (_total(s.SEWERS, "utilities.sewers"), *_cards(s.SEWERS, "diameter")),
            (
                length_chart("sewer_length", mark("Sewer length by ward"), s.SEWERS),
                _stacked("sewer_diameter", mark("Sewers by diameter"), s.SEWERS, "diameter"),
            ),
        ),
        Section(
            mark("Drains"),
            (_total(s.DRAINS, "utilities.drains"), *_cards(s.DRAINS, "size", "cover", "surface")),
            (
                length_chart("drain_length", mark("Drain length by ward"), s.DRAINS),
                _stacked("drain_cover", mark("Drains by cover"), s.DRAINS, "cover"),
                _stacked("drain_size", mark("Drains by size"), s.DRAINS, "size"),
                _stacked("drain_surface", mark("Drains by surface"), s.DRAINS, "surface"),
            ),
        ),
        Section(
            mark("Water mains"),
            (_total(s.MAINS, "utilities.water_mains"), *_cards(s.MAINS, "diameter")),
            (
                length_chart("main_length", mark("Water main length by ward"), s.MAINS),
                _stacked("main_diameter", mark("Water mains by diameter"), s.MAINS, "diameter"),
            ),
        ),
    ),
    filters=(WARD,),
    gate=(s.MAINS.function,),
)  # fmt: skip
