"""What lies under the pointer: boxes and parts of rings, each with the number it stands for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Hit:
    """A place of a drawing that stands for one number.

    :param category, series: keys of the model. :param label: the category's name. :param series_label: the series' name.
    :param share: its part of the whole, 0 to 1, where there is a whole.
    :param text: all of it in one line, for a tooltip (DSH-06).
    :param box: x, y, width, height. :param ring: x, y, outer, inner, start, end (radians, 0 above, clockwise) or None.
    """

    category: Any
    series: Any
    label: str
    series_label: str
    value: Any
    share: float | None
    text: str
    box: tuple[float, float, float, float]
    ring: tuple[float, float, float, float, float, float] | None = None

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies in it."""
        if self.ring is not None:
            cx, cy, outer, inner, start, end = self.ring
            away = math.hypot(x - cx, y - cy)
            turn = math.atan2(x - cx, cy - y) % math.tau
            return inner <= away <= outer and (start <= turn <= end or start <= turn + math.tau <= end)
        left, top, width, height = self.box
        return left <= x <= left + width and top <= y <= top + height


def hit_at(hits: Sequence[Hit], x: float, y: float) -> Hit | None:
    """The uppermost place that holds the point, or None."""
    return next((hit for hit in reversed(hits) if hit.holds(x, y)), None)
