"""A map of two measures at once: three classes of service by three of a group's share, in nine colours that stay apart for colour-blind readers."""

from __future__ import annotations

from collections import Counter

from ...charts.palette import LIGHT, readable_on
from ...charts.svg import Svg
from ...charts.texts import shorten, text_width
from ...records.words import mark

#: class (service 1 low to 3 high, share 1 small to 3 large) -> colour: blue for little service, orange for a large share, mixed by multiplying
COLOURS = {
    "31": "#E8E8E8", "32": "#EBA081", "33": "#EB5F27",
    "21": "#938DD6", "22": "#956178", "23": "#953A24",
    "11": "#4B3CC5", "12": "#4C296E", "13": "#4C1921",
}  # fmt: skip
LABELS = {
    "13": mark("Low service, large share"),
    "12": mark("Low service, middle share"),
    "11": mark("Low service, small share"),
    "23": mark("Middle service, large share"),
    "22": mark("Middle service, middle share"),
    "21": mark("Middle service, small share"),
    "33": mark("High service, large share"),
    "32": mark("High service, middle share"),
    "31": mark("High service, small share"),
}
CLASSES = [*((code, LABELS[code], COLOURS[code]) for code in LABELS), (None, mark("Too few households"), "#FFFFFF")]


def class_of(level: int | None, share: int | None) -> str | None:
    """The class of an area; None where one of the two is not known."""
    return f"{level}{share}" if level and share else None


def legend(counts: Counter, service: str, share: str, ends: tuple[str, str]) -> str:
    """The nine colours as a square with the number of areas in each.

    :param service, share: names of the two axes. :param ends: words for the least and the most.
    """
    side, left, top = 44.0, 92.0, 8.0
    width = max(left + 3 * side + 14, left + text_width(share, 11) + 14)
    svg = Svg(width, top + 3 * side + 42, LIGHT.family)
    svg.rect(0, 0, width, top + 3 * side + 42, LIGHT.ground)
    for row, level in enumerate((3, 2, 1)):
        for column in (1, 2, 3):
            code = class_of(level, column)
            x, y = left + (column - 1) * side, top + row * side
            svg.rect(x, y, side - 2, side - 2, COLOURS[code])
            svg.text(x + side / 2 - 1, y + side / 2 + 4, str(counts[code]), 12, readable_on(COLOURS[code]), "middle", True)
    for text, y in ((ends[1], top + side / 2 + 4), (ends[0], top + 2.5 * side + 4)):
        svg.text(left - 6, y, text, 11, LIGHT.quiet, "end")
    for text, x, anchor in ((ends[0], left, "start"), (ends[1], left + 3 * side - 2, "end")):
        svg.text(x, top + 3 * side + 13, text, 11, LIGHT.quiet, anchor)
    svg.text(16, top + 1.5 * side, shorten(service, 11, 3 * side), 11, LIGHT.text, "middle", turn=-90)
    svg.text(left, top + 3 * side + 30, share, 11, LIGHT.text)
    return svg.written()
