"""The page of a zone plan: loads and truck-days by season, short tables (umdss.md 7.3)."""

from __future__ import annotations

from ...charts.model import STACKED, Category, Chart, Series, Target
from ...desk.words import tr
from . import pages
from .zone_tables import BALANCE, CALENDAR

_ON_CALENDAR = ("zone", "period", "wet_season", "n_containments", "n_buildings", "volume_m3", "truck_hours", "truck_days", "trucks_busy", "pct_done")
_ON_BALANCE = ("zone", "load", "deviation_pct", "balanced", "priority", "pct_late", "pct_unsafe_outlet", "pct_lic", "pct_flooded", "perimeter_km")


def season_chart(title: str, values: list[float], wet: list[bool], line: float, line_label: str) -> Chart:
    """A bar for each zone in the order of the periods, coloured by season, with a line across."""
    return Chart(
        STACKED, title, tuple(Category(no, str(no)) for no in range(1, len(values) + 1)),
        (
            Series("dry", tr("Dry season"), tuple(0 if rains else value for value, rains in zip(values, wet, strict=True)), "first"),
            Series("wet", tr("Wet season"), tuple(value if rains else 0 for value, rains in zip(values, wet, strict=True)), "attention"),
        ),
        target=Target(round(line, 1), line_label, lower_is_better=True), flat=False,
    )  # fmt: skip


def short_tables(calendar: list[tuple], balance: list[tuple]) -> list[str]:
    """Calendar and balance, each with what fits a page."""
    return [
        f"<h2>{tr('Calendar')}</h2>", _short(CALENDAR, _ON_CALENDAR, calendar),
        f"<h2>{tr('Balance of the zones')}</h2>", _short(BALANCE, _ON_BALANCE, balance),
    ]  # fmt: skip


def _short(columns: list[tuple[str, str]], wanted: tuple[str, ...], rows: list[tuple]) -> str:
    names = [name for name, _kind in columns]
    places = [names.index(name) for name in wanted]
    return pages.table([columns[place] for place in places], [tuple(_word(row[place]) for place in places) for row in rows])


def _word(value):
    return (tr("yes") if value else tr("no")) if isinstance(value, bool) else value
