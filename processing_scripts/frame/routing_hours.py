"""Times of day as people write them: shifts, opening hours and time windows of a day of trucks (umdss.md 7.2)."""

from __future__ import annotations

import re

from qgis.core import QgsProcessingException

from ...desk.words import tr

DAY_S = 24 * 3600
_TIME = r"(\d{1,2})[:.](\d{2})"
_SPAN = re.compile(rf"^(?:(.*?)\s+)?({_TIME})?\s*[-–]\s*({_TIME})?$")


def seconds_of(text: str) -> int:
    """Seconds since midnight of a time such as 08:30; 24:00 is the end of the day. :raises QgsProcessingException: it is none."""
    found = re.fullmatch(_TIME, text.strip())
    if found is None or int(found[2]) > 59 or int(found[1]) * 60 + int(found[2]) > 24 * 60:
        raise QgsProcessingException(tr("“{text}” is no time of day. Write it as 08:30.").format(text=text.strip()))
    return int(found[1]) * 3600 + int(found[2]) * 60


def clock(seconds: int) -> str:
    """A time of day as 08:30, to the minute; a begun minute counts."""
    minutes = -(-seconds // 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"


def spans_of(text: str) -> dict[str, tuple[int, int]]:
    """Key -> (from, to) of spans such as ``123 08:00-10:00; 14:00-``; without a key under the empty one, an open end is that of the day.

    :raises QgsProcessingException: one cannot be read, ends before it begins, or stands there twice.
    """
    found: dict[str, tuple[int, int]] = {}
    for part in (part.strip() for part in text.split(";")):
        if not part:
            continue
        match = _SPAN.match(part)
        if match is None or not (match[2] or match[5]):
            raise QgsProcessingException(
                tr(
                    "“{text}” is no span of time. Write it as 08:00-10:00, after the number or name that it holds for, such as 123 08:00-10:00."
                ).format(text=part)
            )
        key = (match[1] or "").strip()
        begin, end = seconds_of(match[2]) if match[2] else 0, seconds_of(match[5]) if match[5] else DAY_S
        if begin >= end:
            raise QgsProcessingException(tr("“{text}” ends before it begins. Exchange the times.").format(text=part))
        if key in found:
            raise QgsProcessingException(tr("“{text}”: a span of time is given twice.").format(text=part))
        found[key] = (begin, end)
    return found
