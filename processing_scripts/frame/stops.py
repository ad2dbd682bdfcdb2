"""Stops in a trail of positions: where a vehicle stayed within a radius for a while (umdss.md 7.14)."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Fix:
    """A position at a time; metres in the municipality's system."""

    at: datetime.datetime
    x: float
    y: float


@dataclass(frozen=True)
class Stop:
    """A stay; ``x``, ``y`` is the middle of its positions."""

    vehicle: str
    start: datetime.datetime
    end: datetime.datetime
    x: float
    y: float


def stops_of(vehicle: str, fixes: Iterable[Fix], least_min: float, radius_m: float, gap_min: float) -> list[Stop]:
    """The stops of one vehicle, in the order of time.

    A stop begins at a position and lasts as long as the next ones lie within the radius of it and no more than ``gap_min`` minutes apart.

    :param least_min: shorter stays are no stops; one of exactly this length neither (spec: longer than).
    """
    trail = sorted(fixes, key=lambda fix: (fix.at, fix.x, fix.y))
    found, place = [], 0
    while place < len(trail):
        anchor, last = trail[place], place
        while (
            last + 1 < len(trail)
            and math.hypot(trail[last + 1].x - anchor.x, trail[last + 1].y - anchor.y) <= radius_m
            and _minutes(trail[last].at, trail[last + 1].at) <= gap_min
        ):
            last += 1
        if _minutes(anchor.at, trail[last].at) > least_min:
            stay = trail[place : last + 1]
            middle = (sum(fix.x for fix in stay) / len(stay), sum(fix.y for fix in stay) / len(stay))
            found.append(Stop(vehicle, anchor.at, trail[last].at, *middle))
            place = last + 1
        else:
            place += 1
    return found


def _minutes(first: datetime.datetime, second: datetime.datetime) -> float:
    return (second - first).total_seconds() / 60


def moment(value, zone: datetime.tzinfo) -> datetime.datetime | None:
    """A time of the city from a field: a time of QGIS or an ISO text; with an offset it is brought into the city's zone; None when it is neither."""
    if hasattr(value, "toPyDateTime"):
        made = value.toPyDateTime()
    elif isinstance(value, datetime.datetime):
        made = value
    else:
        try:
            made = datetime.datetime.fromisoformat(str(value).strip().replace("Z", "+00:00"))
        except ValueError:
            return None
    return made.astimezone(zone).replace(tzinfo=None) if made.tzinfo else made
