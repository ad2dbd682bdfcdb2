"""Cards and charts of the emptying service, on the main dashboard and on the FSM dashboard (modules 13.2, 13.4)."""

from __future__ import annotations

from ... import charts
from ...desk.dashboard_declaration import PROVIDER, YEAR, CardsDeclaration, ChartDeclaration, Dashboard, Opening, Section, Source
from ...records.words import mark
from . import sources as s

APPLICATIONS, EMPTYINGS = "containments.applications", "containments.emptyings"
COLLECTIONS, FEEDBACKS, CONTAINMENTS = "containments.collections", "containments.feedbacks", "containments.containments"
WARD, YEAR_WORD, MONTH = mark("Ward"), mark("Year"), mark("Month")
NO_TANKS = mark("No containment is linked to a building.")
NO_EMPTYING = mark("No emptying is recorded.")
FIVE_YEARS = mark("The last five years, whatever year is chosen above.")


def assets() -> tuple[CardsDeclaration, ...]:
    """Providers, vehicles, plants."""
    return CardsDeclaration(s.PROVIDERS), CardsDeclaration(s.VEHICLES), CardsDeclaration(s.PLANTS)


def _own(source: Source) -> dict[str, str]:
    return {"provider": "provider"} if PROVIDER in source.filters else {}


def application_cards(source: Source) -> CardsDeclaration:
    """Applications."""
    return CardsDeclaration(source, keep=("applications",), opens=Opening(APPLICATIONS, year="date", **_own(source)))


def responded_cards(source: Source) -> CardsDeclaration:
    """Applications that were emptied."""
    opens = Opening(APPLICATIONS, year="date", fixed=(("emptied", True),), **_own(source))
    return CardsDeclaration(source, keep=("responded",), opens=opens)


def emptying_cards(source: Source, part: str, unit: str = "", decimals: int = 0) -> CardsDeclaration:
    """One of containments, volume, revenue."""
    opens = Opening(EMPTYINGS, year="date", **_own(source)) if part != "containments" else None
    return CardsDeclaration(source, part=part, unit=unit, decimals=decimals, opens=opens)


def groups(source: Source) -> ChartDeclaration:
    """Containment types."""
    return ChartDeclaration(
        "containment_types", mark("Containment types"), charts.DONUT, source, first=mark("Containment type"),
        empty=mark("No containment is recorded."),
    )  # fmt: skip


def groups_by_ward(source: Source) -> ChartDeclaration:
    """Containment types by ward."""
    return ChartDeclaration(
        "containments_by_ward", mark("Containment types by ward"), charts.STACKED, source, first=WARD, empty=NO_TANKS, wards=True,
    )  # fmt: skip


def emptied_groups(source: Source) -> ChartDeclaration:
    """Emptying by containment type, last five years."""
    return ChartDeclaration(
        "emptied_types", mark("Emptying by containment type, last five years"), charts.STACKED, source, first=YEAR_WORD,
        empty=NO_EMPTYING, note=FIVE_YEARS,
    )  # fmt: skip


def sludge(source: Source) -> ChartDeclaration:
    """Sludge collected by treatment plant, last five years."""
    return ChartDeclaration(
        "sludge_by_plant", mark("Sludge collected by treatment plant, last five years"), charts.STACKED, source, first=YEAR_WORD,
        unit=mark("m³"), empty=mark("No sludge collection is recorded."), note=FIVE_YEARS,
    )  # fmt: skip


def revenue(source: Source) -> ChartDeclaration:
    """Revenue by ward."""
    return ChartDeclaration(
        "revenue_by_ward", mark("Emptying revenue by ward"), charts.BARS, source, first=WARD, unit="money", wards=True,
        empty=mark("No revenue from emptying in this time."),
        opens=Opening(EMPTYINGS, category="ward", year="date", **_own(source)),
    )  # fmt: skip


def _answers(name: str, title: str, part: str, good: str) -> ChartDeclaration:
    return ChartDeclaration(
        name, title, charts.DONUT, s.ANSWERS, part=part, first=mark("Answer"), wide=False,
        empty=mark("No feedback in this time."), note=mark("By the day of the service that the feedback speaks of."),
        opens=Opening(FEEDBACKS, category=good, until="service_year", provider="provider"),
    )  # fmt: skip


_CHARTS = (
    ChartDeclaration(
        "requests_weeks", mark("Emptying requests, next four weeks"), charts.BARS, s.REQUESTS, part="week", first=mark("Week"), wide=False,
        empty=mark("No emptying is asked for in the next four weeks."), note=mark("Not yet emptied, by proposed date; weeks count from tomorrow."),
    ),
    ChartDeclaration(
        "requests_ward", mark("Emptying requests by ward, next four weeks"), charts.BARS, s.REQUESTS, part="ward", first=WARD, wards=True,
        empty=mark("No emptying is asked for in the next four weeks."), wide=False,
    ),
    _answers("satisfaction", mark("Satisfaction with service quality"), "quality", "satisfied"),
    _answers("ppe", mark("Use of protective equipment"), "ppe", "ppe"),
    ChartDeclaration(
        "service_by_ward", mark("Applications, emptyings, collections and feedbacks by ward"), charts.BARS, s.SERVICE, first=WARD,
        wards=True, empty=mark("Nothing of the emptying service happened in this time."),
    ),
    ChartDeclaration(
        "emptied_by_operator", mark("Applications emptied by operator and month"), charts.STACKED, s.MONTHS, part="provider", first=MONTH,
        empty=NO_EMPTYING,
    ),
    ChartDeclaration(
        "emptied_lic", mark("Emptying in low-income and other communities by month"), charts.BARS, s.MONTHS, part="lic", first=MONTH,
        empty=NO_EMPTYING, note=mark("By the community of the building; the chosen year, or this one."),
        colours={"lic": "attention", "city": "first"},
    ),
    ChartDeclaration(
        "emptied_structure", mark("Emptying by structure type"), charts.BARS, s.STRUCTURES, first=mark("Structure type"), empty=NO_EMPTYING,
        flat=True,
    ),
)  # fmt: skip

_TANKS = (
    groups(s.CONTAINMENT_GROUPS),
    groups_by_ward(s.CONTAINMENTS),
    ChartDeclaration(
        "tanks_landuse", mark("Containment types by land use"), charts.SHARES, s.LAND_USE, first=mark("Land use"),
        empty=mark("No containment is recorded."),
    ),
    ChartDeclaration(
        "tanks_residential", mark("Containment types in residential buildings by ward"), charts.SHARES, s.CONTAINMENT_USES,
        part="residential", first=WARD, empty=NO_TANKS, wards=True,
    ),
    ChartDeclaration(
        "tanks_use", mark("Containment types by building use"), charts.SHARES, s.CONTAINMENT_USES, part="use", first=mark("Use"),
        empty=NO_TANKS, flat=True,
    ),
    ChartDeclaration(
        "tanks_due", mark("Containments due for emptying, next twelve months"), charts.BARS, s.DUE, first=MONTH,
        empty=mark("No containment is due for emptying in the next twelve months."),
    ),
)  # fmt: skip

FSM = Dashboard(
    "fsm",
    mark("Faecal sludge management"),
    (
        Section(
            mark("The service"),
            (
                *assets(),
                application_cards(s.APPLICATIONS),
                responded_cards(s.APPLICATIONS),
                emptying_cards(s.EMPTYINGS, "containments"),
                emptying_cards(s.EMPTYINGS, "volume", mark("m³")),
                CardsDeclaration(s.COLLECTIONS, unit=mark("m³"), opens=Opening(COLLECTIONS, year="date", provider="provider")),
                emptying_cards(s.EMPTYINGS, "revenue", "money"),
            ),
            (*_CHARTS, revenue(s.REVENUE), emptied_groups(s.EMPTIED_GROUPS), sludge(s.SLUDGE)),
        ),
        Section(mark("Containments"), charts=_TANKS),
        Section(
            mark("Public health"),
            charts=(
                ChartDeclaration(
                    "hotspots", mark("Hotspots by ward"), charts.BARS, s.HOTSPOTS, first=WARD, wards=True,
                    empty=mark("No hotspot is recorded for this time."),
                    opens=Opening("health.hotspots", category="ward", year="date"),
                ),
            ),
        ),
    ),
    filters=(YEAR, PROVIDER),
    gate=(s.REQUESTS.function, s.SERVICE.function),
)  # fmt: skip
