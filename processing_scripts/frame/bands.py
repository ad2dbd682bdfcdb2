"""Bands of cost around places that are gone to: their limits, and pieces of road cut where they cross one (umdss.md 7.4)."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from dataclasses import dataclass

from qgis.core import QgsProcessingException

from ...desk.words import tr

MOST_BANDS = 12
_SPECK = 1e-9  # shares of a piece closer than this are one place


@dataclass(frozen=True)
class Part:
    """A stretch of a piece of road in one band on the way to one place; costs at its near and far end."""

    edge_id: int
    since: float
    upto: float
    band: int
    key: str
    low: float
    high: float


@dataclass(frozen=True)
class Bands:
    """Rising limits, each inside its band; what lies beyond the last limit makes one band more.

    :param unit: ``km`` or ``min``. :param per_unit: costs of the network in one of them.
    """

    limits: tuple[float, ...]
    unit: str
    per_unit: float

    @classmethod
    def read(cls, text: str, otherwise: tuple[float, ...], unit: str, per_unit: float) -> Bands:
        """Limits as a person writes them: "2, 5, 10, 15"; empty for the usual ones.

        :raises QgsProcessingException: one is no number above 0, they do not rise, or there are too many.
        """
        limits = []
        for word in re.split(r"[;,\s]+", text.strip()) if text.strip() else []:
            try:
                value = float(word)
            except ValueError:
                value = math.nan
            if not (0 < value < math.inf):
                raise QgsProcessingException(tr("“{word}” is no limit of a band. Give numbers above 0, such as 2, 5, 10, 15.").format(word=word))
            limits.append(value)
        if any(one >= other for one, other in zip(limits, limits[1:], strict=False)):
            raise QgsProcessingException(tr("The limits of the bands must rise: {limits}. Put them in order, each once.").format(limits=text))
        if len(limits) > MOST_BANDS:
            raise QgsProcessingException(tr("{n} limits are too many to read on a map. Give at most {most}.").format(n=len(limits), most=MOST_BANDS))
        return cls(tuple(limits) or otherwise, unit, per_unit)

    def shown(self, cost: float) -> float:
        """A cost of the network in kilometres or minutes."""
        return cost / self.per_unit

    def of(self, cost: float) -> int:
        """Number of the band of a cost of the network, 1 the nearest."""
        return bisect_left(self.limits, self.shown(cost)) + 1

    @property
    def numbers(self) -> range:
        """All bands, that beyond the last limit with them."""
        return range(1, len(self.limits) + 2)

    def label(self, band: int) -> str:
        """Such as "2 – 5 km"."""
        if band > len(self.limits):
            return tr("over {limit} {unit}").format(limit=f"{self.limits[-1]:g}", unit=self.unit)
        low = self.limits[band - 2] if band > 1 else 0
        return f"{low:g} – {self.limits[band - 1]:g} {self.unit}"


def cut(piece, lines: list[tuple[float, float, float, float, str]], bands: Bands) -> list[Part]:
    """A piece of road cut at the limits and where the nearest place changes.

    :param lines: straight lines of cost over it (:meth:`ways.Costs.lines_on`).
    """
    marks = _breaks(lines)
    found: list[Part] = []
    for since, upto in zip(marks, marks[1:], strict=False):
        middle = (since + upto) / 2
        options = [(_at(line, middle), place) for place, line in enumerate(lines) if line[0] <= middle <= line[1]]
        if upto - since < _SPECK or not options:
            continue
        line = lines[min(options)[1]]
        for one, other in _at_limits(line, since, upto, bands):
            low, high = sorted((_at(line, one), _at(line, other)))
            part = Part(piece.edge_id, one, other, bands.of((low + high) / 2), line[4], low, high)
            last = found[-1] if found else None
            if last is not None and (last.band, last.key, last.upto) == (part.band, part.key, part.since):
                found[-1] = Part(part.edge_id, last.since, part.upto, part.band, part.key, min(last.low, low), max(last.high, high))
            else:
                found.append(part)
    return found


def _at(line: tuple, share: float) -> float:
    first, last, here, there = line[:4]
    return here + (there - here) * (share - first) / (last - first)


def _breaks(lines: list[tuple]) -> list[float]:
    """Where a line of cost begins, ends, or meets another."""
    marks = {0.0, 1.0}
    for place, one in enumerate(lines):
        marks |= {one[0], one[1]}
        slope = (one[3] - one[2]) / (one[1] - one[0])
        for other in lines[place + 1 :]:
            steeper = slope - (other[3] - other[2]) / (other[1] - other[0])
            if steeper:
                meet = ((other[2] - other[0] * (slope - steeper)) - (one[2] - one[0] * slope)) / steeper
                if max(one[0], other[0]) < meet < min(one[1], other[1]):
                    marks.add(meet)
    return sorted(marks)


def _at_limits(line: tuple, since: float, upto: float, bands: Bands) -> list[tuple[float, float]]:
    """A stretch under one line, cut where the cost passes a limit."""
    one, other = _at(line, since), _at(line, upto)
    low, high = sorted((one, other))
    marks = [since, upto]
    for limit in bands.limits:
        cost = limit * bands.per_unit
        if low < cost < high:
            marks.append(since + (upto - since) * (cost - one) / (other - one))
    marks.sort()
    return [(first, last) for first, last in zip(marks, marks[1:], strict=False) if last - first >= _SPECK]
