"""Cards and charts about buildings, on the main dashboard and on their own (modules 13.2, 13.3)."""

from __future__ import annotations

from ... import charts
from ...desk.dashboard_declaration import WARD, YEAR, CardsDeclaration, ChartDeclaration, Dashboard, Opening, Section, Source
from ...records.words import mark
from . import sources as s

LIST = "buildings.buildings"
NONE = mark("No building is recorded.")
USES = mark("Institutions are health, public, government, recreational, social and financial institutions.")
_MORE = {WARD: {"ward": "ward"}, YEAR: {"until": "exists_by"}}


def _opening(source: Source, **more) -> Opening:
    """The building list, with the filter of the source: the ward, or the year by whose end the buildings existed."""
    chosen: dict = {}
    for name in source.filters:
        chosen |= _MORE[name]
    return Opening(LIST, **chosen, **more)


def use_cards(source: Source) -> CardsDeclaration:
    """The eight cards of use."""
    return CardsDeclaration(source, note="uses", opens=_opening(source, category="use_class", all_keys=("all",), rest=True))


def sanitation_cards(source: Source) -> CardsDeclaration:
    """A card for every sanitation class."""
    keys = {"category": "sanitation_system_id"}
    return CardsDeclaration(source, note="uses", opens=_opening(source, **keys))


def by_ward(source: Source) -> ChartDeclaration:
    """Buildings by ward."""
    return ChartDeclaration(
        "buildings_by_ward", mark("Buildings by ward"), charts.BARS, source, first=mark("Ward"), empty=NONE, wards=True,
        opens=Opening(LIST, category="ward", until="exists_by" if YEAR in source.filters else ""),
    )  # fmt: skip


def use_ring(source: Source) -> ChartDeclaration:
    """Building use composition."""
    return ChartDeclaration(
        "building_use", mark("Building use composition"), charts.DONUT, source, first=mark("Use"), empty=NONE, note=USES,
    )  # fmt: skip


def sanitation_bars(source: Source) -> ChartDeclaration:
    """Sanitation connections."""
    return ChartDeclaration(
        "sanitation_systems", mark("Sanitation connections"), charts.BARS, source, first=mark("Sanitation system"), empty=NONE,
        opens=_opening(source, category="sanitation_system_id"), flat=True,
    )  # fmt: skip


def _feature(name: str, title: str, part: str, series: str, not_series=(), colours=None) -> ChartDeclaration:
    return ChartDeclaration(
        name, title, charts.STACKED, s.FEATURES, part=part, first=mark("Ward"), empty=NONE, wards=True, colours=colours or {},
        opens=Opening(LIST, category="ward", series=series, not_series=not_series),
    )  # fmt: skip


BUILDINGS = Dashboard(
    "buildings",
    mark("Buildings"),
    (
        Section(mark("Buildings"), (use_cards(s.USE_CARDS_BY_WARD),)),
        Section(mark("Sanitation systems"), (sanitation_cards(s.SANITATION_BY_WARD),)),
        Section(
            mark("Charts"),
            charts=(
                by_ward(s.BUILDINGS_OF_WARD),
                use_ring(s.USE_SLICES_BY_WARD),
                sanitation_bars(s.SANITATION_BY_WARD),
                _feature("floors", mark("Floors by ward"), "floors", "floor_count", ("5",)),
                _feature("structure", mark("Structure types by ward"), "structure", "structure_type_id"),
                _feature("toilet", mark("Toilet presence by ward"), "toilet", "toilet_status",
                         colours={"true": "first", "false": "attention"}),
            ),
        ),
    ),
    filters=(WARD,),
    gate=(s.FEATURES.function,),
)  # fmt: skip
