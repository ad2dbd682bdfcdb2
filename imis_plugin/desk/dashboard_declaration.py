"""What a module declares of a dashboard: cards and charts, the SQL function behind each, its filters, what a click opens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..records.rights import Rights

YEAR, WARD, PROVIDER = "year", "ward", "provider"


@dataclass(frozen=True)
class Source:
    """A set-returning SQL function of ``imis.figure`` rows; who may not call it does not see what it feeds.

    :param function: ``schema.function``; filters become arguments ``p_year``, ``p_ward``, ``p_provider``.
    :param tables: the tables whose changes make its numbers stale.
    """

    function: str
    tables: tuple[str, ...]
    filters: tuple[str, ...] = ()


@dataclass(frozen=True)
class Opening:
    """The list behind a number, with the filters that hold for it.

    :param place: ``module.list``: the module's name and the list's record type.
    :param category, series: the list's filters that take the key of the category and of the series.
    :param fixed: filters that always hold.
    :param year: filter that takes the whole year as a range of dates; :param until: one that takes the year itself.
    :param only: keys of categories (or cards) that can be opened; empty: all but "none", "others", "outside".
    :param all_keys: keys of cards that stand for all records. :param rest: the list can filter "others" as well.
    :param not_series: keys of series that the list has no filter for.
    """

    place: str
    category: str = ""
    series: str = ""
    fixed: tuple[tuple[str, Any], ...] = ()
    year: str = ""
    until: str = ""
    ward: str = ""
    provider: str = ""
    only: tuple[str, ...] = ()
    not_series: tuple[str, ...] = ()
    all_keys: tuple[str, ...] = ()
    rest: bool = False


@dataclass(frozen=True)
class ChartDeclaration:
    """One chart.

    :param name: unique in its dashboard. :param kind: a kind of :mod:`charts`.
    :param part: the part of the source's rows that it shows; empty: those without part.
    :param divide: what values are divided by (1000 for m shown as km).
    :param empty: marked sentence when there is nothing (DSH-05).
    :param wards: whether the categories are wards, so that it can be shown on the map (DSH-07).
    :param wide: takes the width of two.
    :param colours: series key -> role of the palette.
    """

    name: str
    title: str
    kind: str
    source: Source
    part: str = ""
    first: str = ""
    unit: str = ""
    decimals: int = 0
    divide: int = 1
    empty: str = ""
    wards: bool = False
    wide: bool = True
    flat: bool | None = None
    colours: Mapping[str, str] = field(default_factory=dict)
    opens: Opening | None = None
    note: str = ""


@dataclass(frozen=True)
class CardsDeclaration:
    """The cards of one source: a card for each category, or, with ``summed``, for each series (its sum over the categories).

    :param unit: written after the number; ``money`` is the city's currency.
    :param keep: keys of the cards shown, empty for all. :param note: "date", "toilets" … says what the row's note is.
    """

    source: Source
    part: str = ""
    unit: str = ""
    decimals: int = 0
    divide: int = 1
    summed: bool = False
    keep: tuple[str, ...] = ()
    note: str = ""
    opens: Opening | None = None


@dataclass(frozen=True)
class Section:
    """A heading with cards and charts beneath."""

    title: str
    cards: tuple[CardsDeclaration, ...] = ()
    charts: tuple[ChartDeclaration, ...] = ()


@dataclass(frozen=True)
class Dashboard:
    """A page of sections.

    :param filters: which of year, ward and provider it offers (13.1).
    :param gate: functions of which one must be open to the officer; empty: whoever may see anything on it.
    """

    name: str
    title: str
    sections: tuple[Section, ...]
    filters: tuple[str, ...] = ()
    gate: tuple[str, ...] = ()

    def available(self, rights: Rights) -> bool:
        """Whether the officer sees the dashboard at all."""
        wanted = self.gate or tuple(part.source.function for part in self.parts())
        return any(rights.may_run(function) for function in wanted)

    def parts(self) -> list[ChartDeclaration | CardsDeclaration]:
        """All charts and groups of cards."""
        return [part for section in self.sections for part in (*section.cards, *section.charts)]
