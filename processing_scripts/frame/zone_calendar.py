"""When each zone of scheduled desludging is emptied (umdss.md 7.3): periods of a cycle, and the order of the zones in them. Pure Python."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...records.words import mark

MONTHS = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"), mark("July"), mark("August"),
    mark("September"), mark("October"), mark("November"), mark("December"),
)  # fmt: skip


@dataclass(frozen=True)
class Period:
    """One period of the cycle: its number from 1, first and last day, whether some month of it is wet."""

    no: int
    begins: datetime.date
    ends: datetime.date
    wet: bool

    @property
    def label(self) -> str:
        """Year and month, of a longer period the first and the last."""
        first = f"{self.begins:%Y-%m}"
        return first if (self.begins.year, self.begins.month) == (self.ends.year, self.ends.month) else f"{first} – {self.ends:%Y-%m}"


def next_start(today: datetime.date, months: int) -> datetime.date:
    """First day of the next month, or of the next quarter of the calendar."""
    place = today.year * 12 + (today.month - 1) // months * months + months
    return datetime.date(place // 12, place % 12 + 1, 1)


def later(day: datetime.date, months: int) -> datetime.date:
    """The same day some months later; the last of the month where there is none."""
    place = day.year * 12 + day.month - 1 + months
    year, month = place // 12, place % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def periods(first: datetime.date, months: int, count: int, wet_months: Iterable[int]) -> list[Period]:
    """The periods of a cycle, each of so many months."""
    wet, found = set(wet_months), []
    for no in range(1, count + 1):
        begins, ends = later(first, (no - 1) * months), later(first, no * months) - datetime.timedelta(days=1)
        day, touched = begins.replace(day=1), set()
        while day <= ends:
            touched.add(day.month)
            day = later(day, 1)
        found.append(Period(no, begins, ends, bool(touched & wet)))
    return found


def sequence(priority: list[float], prone: list[bool], beside: Mapping[int, set[int]], wet: list[bool]) -> list[int]:
    """The zones in the order of the periods.

    The highest priority begins, then always the highest among the neighbours of what is done (where none is left, among all); on equal priority the
    smaller number. Flood-prone zones do not fall into wet periods as long as there are others, and when no more dry periods are left before the
    next wet one than flood-prone zones wait, these come first.

    :param priority, prone: of each zone. :param beside: zone -> zones that it touches. :param wet: of each period.
    """
    left, done, order = set(range(len(priority))), set(), []
    for slot in range(len(priority)):
        waiting = {zone for zone in left if prone[zone]}
        pool = left
        if wet[slot]:
            pool = (left - waiting) or left
        elif waiting and any(wet[slot:]) and len(waiting) >= wet.index(True, slot) - slot:
            pool = waiting
        frontier = {zone for zone in pool if beside[zone] & done}
        chosen = max(frontier or pool, key=lambda zone: (priority[zone], -zone))
        order.append(chosen)
        left.discard(chosen)
        done.add(chosen)
    return order
