"""Outlines of a report (degrees of longitude and latitude) fitted into a box of a drawing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, radians
from typing import Any

_EDGE = 4.0


@dataclass(frozen=True)
class Outline:
    """One area in the drawing: its path and where its name stands, in px from the corner of the box."""

    part: str
    d: str
    x: float
    y: float


def fit(
    areas: Sequence[Mapping[str, Any]], width: float, left: float = 0, top: float = 0, height: float | None = None
) -> tuple[list[Outline], float]:
    """The areas in a box of that width, and the height they take.

    :param left, top: corner of the box in the drawing.
    :param height: they take no more than this; None: as much as the width asks for.
    """
    rings = {area["part"]: [ring for polygon in area["outline"]["coordinates"] for ring in polygon] for area in areas}
    points = [point for those in rings.values() for ring in those for point in ring]
    west, east = min(p[0] for p in points), max(p[0] for p in points)
    south, north = min(p[1] for p in points), max(p[1] for p in points)
    # A degree of longitude is shorter than one of latitude; over a town one factor does.
    narrow = cos(radians((south + north) / 2))
    scale = (width - 2 * _EDGE) / max((east - west) * narrow, 1e-9)
    if height is not None:
        scale = min(scale, (height - 2 * _EDGE) / max(north - south, 1e-9))
        left += (width - 2 * _EDGE - (east - west) * narrow * scale) / 2

    def placed(x: float, y: float) -> tuple[float, float]:
        return left + _EDGE + (x - west) * narrow * scale, top + _EDGE + (north - y) * scale

    found = []
    for part, those in rings.items():
        d = "".join("M" + "L".join("{:.1f} {:.1f}".format(*placed(x, y)) for x, y, *_z in ring) + "Z" for ring in those)
        largest = max(those, key=len)
        x, y = placed(sum(p[0] for p in largest) / len(largest), sum(p[1] for p in largest) / len(largest))
        found.append(Outline(part, d, x, y))
    return found, height if height is not None else max((north - south) * scale + 2 * _EDGE, 40)
