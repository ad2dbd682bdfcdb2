"""The main dashboard: the city at a glance (modules 13.2). Each part appears for who may list the records behind it."""

from __future__ import annotations

from ... import charts
from ...desk.dashboard_declaration import YEAR, CardsDeclaration, ChartDeclaration, Dashboard, Opening, Section, Source
from ...records.words import mark
from . import buildings, service, utility
from . import sources as s

WARD = mark("Ward")


def _total(source: Source, place: str) -> CardsDeclaration:
    return CardsDeclaration(source, unit=mark("km"), decimals=1, opens=Opening(place))


def _toilets(key: str, type: str) -> CardsDeclaration:
    return CardsDeclaration(
        s.TOILET_CARDS, keep=(key,), opens=Opening("toilets.toilets", fixed=(("type", type), ("status", True)))
    )


def _dues(name: str, title: str, source: Source) -> ChartDeclaration:
    return ChartDeclaration(
        name, title, charts.BARS, source, first=mark("Years due"), empty=mark("No building is recorded."), wide=False, flat=True,
        note=mark("Main buildings, by complete years since the last payment; today."),
    )  # fmt: skip


def _codes(name: str, title: str, part: str) -> ChartDeclaration:
    return ChartDeclaration(
        name, title, charts.STACKED, s.CODES, part=part, first=WARD, empty=buildings.NONE, wards=True,
        colours={"true": "first", "false": "attention"}, wide=False, note=mark("Today, whatever year is chosen above."),
    )  # fmt: skip


CITY = Dashboard(
    "city",
    mark("City"),
    (
        Section(mark("Buildings"), (buildings.use_cards(s.USE_CARDS),)),
        Section(mark("Sanitation systems"), (buildings.sanitation_cards(s.SANITATION),)),
        Section(
            mark("Utility"),
            (
                _total(s.ROAD_TOTAL, "utilities.roads"),
                _total(s.SEWER_TOTAL, "utilities.sewers"),
                _total(s.DRAIN_TOTAL, "utilities.drains"),
                _total(s.MAIN_TOTAL, "utilities.water_mains"),
            ),
        ),
        Section(
            mark("Faecal sludge management"),
            (
                *service.assets(),
                service.responded_cards(s.CITY_APPLICATIONS),
                service.emptying_cards(s.CITY_EMPTYINGS, "volume", mark("m³")),
                service.emptying_cards(s.CITY_EMPTYINGS, "revenue", "money"),
            ),
        ),
        Section(
            mark("Public and community toilets"),
            (
                _toilets("public", "Public Toilet"),
                _toilets("community", "Community Toilet"),
                CardsDeclaration(s.TOILET_CARDS, keep=("public_users",), opens=Opening("toilets.toilet_users", year="date")),
                CardsDeclaration(s.TOILET_CARDS, keep=("community_users",), note=mark("current")),
            ),
        ),
        Section(
            mark("Public health"),
            (
                CardsDeclaration(s.DISEASES, keep=("hotspots",), opens=Opening("health.hotspots", year="date")),
                CardsDeclaration(s.DISEASES, keep=("cases",), opens=Opening("health.yearly_cases", until="year")),
            ),
        ),
        Section(
            mark("Charts"),
            charts=(
                buildings.by_ward(s.BUILDINGS),
                buildings.use_ring(s.USE_SLICES),
                buildings.sanitation_bars(s.SANITATION),
                service.groups(s.CONTAINMENT_GROUPS),
                service.groups_by_ward(s.CONTAINMENTS),
                service.emptied_groups(s.CITY_EMPTIED_GROUPS),
                service.sludge(s.CITY_SLUDGE),
                service.revenue(s.CITY_REVENUE),
                _dues("tax_dues", mark("Property tax dues"), s.TAX_DUES),
                _dues("water_dues", mark("Water payment dues"), s.WATER_DUES),
                _dues("swm_dues", mark("Solid-waste payment dues"), s.SWM_DUES),
                _codes("tax_codes", mark("Tax code by ward"), "tax"),
                _codes("pipe_codes", mark("Water pipe code by ward"), "pipe"),
                _codes("swm_codes", mark("Solid-waste customer ID by ward"), "swm"),
                utility.length_chart("road_length", mark("Road length by ward"), s.CITY_ROADS, mark("km"), ""),
                utility.length_chart("sewer_length", mark("Sewer length by ward"), s.CITY_SEWERS, mark("km"), ""),
                ChartDeclaration(
                    "cases", mark("Waterborne cases, last five years"), charts.LINES, s.CASES, first=mark("Year"), wide=False,
                    empty=mark("No yearly record of waterborne cases."), opens=Opening("health.yearly_cases", category="year"),
                ),
                ChartDeclaration(
                    "plant_tests", mark("Treatment plant performance, last five years"), charts.STACKED, s.PLANT_TESTS,
                    first=mark("Plant and year"), empty=mark("No effluent test is recorded."), flat=True,
                    colours={"true": "good", "false": "attention"},
                    note=mark("Effluent tests with all values, against the standard in force on the day, with pH."),
                ),
            ),
        ),
    ),
    filters=(YEAR,),
)  # fmt: skip
