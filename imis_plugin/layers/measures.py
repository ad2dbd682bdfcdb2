"""Class limits of ward and grid measures, computed from the data (umdss.md 3.4, "Ours"). No QGIS here."""

from __future__ import annotations

from math import floor, log10


def round_significant(value: float, digits: int = 2) -> float:
    """``value`` rounded to so many significant digits (1234 -> 1200)."""
    if value == 0:
        return 0.0
    return round(value, digits - 1 - floor(log10(abs(value))))


def quantile_limits(values: list[float], classes: int = 4) -> list[float]:
    """Upper limits of all classes but the last, by quantiles of the values above zero, to 2 significant digits.

    :param values: the measure of each ward or cell; nulls left out by the caller, zeros are ignored here.
    :returns: at most ``classes - 1`` ascending limits, fewer when values repeat; empty without values.
    """
    above = sorted(value for value in values if value > 0)
    if not above:
        return []
    limits: list[float] = []
    for number in range(1, classes):
        place = number / classes * (len(above) - 1)
        low = floor(place)
        high = min(low + 1, len(above) - 1)
        limit = round_significant(above[low] + (above[high] - above[low]) * (place - low))
        if limit > (limits[-1] if limits else 0):
            limits.append(limit)
    return limits
