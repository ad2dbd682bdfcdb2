"""Themes: the named ways to draw a layer, with their classes, rules and colours (umdss.md 3.2-3.4). No QGIS here.

A rule is written in the part of the language that QGIS expressions and PostgreSQL share (quoted columns, literals,
comparisons, AND, OR, IN, IS NULL), so that one text draws the map, and counts the classes in the database. Classes are
tried in order, the first that fits takes the feature, and the last one takes what is left: every feature is in exactly
one class. Units: widths and sizes in millimetres (1 px of the specification = 0.265 mm), opacity 0-1.
"""

from __future__ import annotations

import colorsys
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Optional

CLASSIC, SAFE = "classic", "safe"
PIXEL = 0.265


@dataclass(frozen=True)
class StyleClass:
    """One class of a theme: label in the legend, rule (None: everything else), and its looks.

    ``safe`` is the colour of the colour-safe set, where it differs; ``words`` says what a short label means.
    """

    label: str
    rule: Optional[str]
    colour: str
    safe: Optional[str] = None
    words: str = ""
    width: float = 2 * PIXEL
    size: float = 4 * PIXEL
    shape: str = "square"
    opacity: float = 1.0
    outline: str = "#000001"
    outline_width: float = 0.1
    outline_opacity: float = 0.4
    dash: bool = False
    fill: str = "solid"

    def in_set(self, colours: str) -> StyleClass:
        """The class in the colour set ``classic`` or ``safe``; an outline in the class colour follows it."""
        if colours == CLASSIC or self.safe is None:
            return self
        return replace(self, colour=self.safe, outline=self.safe if self.outline == self.colour else self.outline)


@dataclass(frozen=True)
class OpenList:
    """A code list that a municipality may extend: entries without a class of their own get a generated colour."""

    table: str
    column: str
    key: str = "code"
    number: bool = False


@dataclass(frozen=True)
class Theme:
    """A named way to draw a layer; ``classes`` in legend order, the rule None catches the rest.

    ``about`` is a sentence on what the theme shows; ``further`` the code list that may bring more classes.
    """

    name: str
    title: str
    classes: tuple[StyleClass, ...]
    about: str = ""
    further: Optional[OpenList] = None

    @property
    def expression(self) -> str:
        """The class number of a feature, from 0, for QGIS and for PostgreSQL; empty for a theme of one class."""
        if len(self.classes) < 2:
            return ""
        cases = " ".join(
            "WHEN {} THEN {}".format(style.rule, number) for number, style in enumerate(self.classes[:-1])
        )
        return "CASE {} ELSE {} END".format(cases, len(self.classes) - 1)

    def in_set(self, colours: str) -> Theme:
        """The theme in the colour set ``classic`` or ``safe``."""
        return replace(self, classes=tuple(style.in_set(colours) for style in self.classes))

    def with_entries(self, entries: Sequence[tuple[str, str]]) -> Theme:
        """The theme with a class for every entry of its code list that has none, before the last class.

        :param entries: key and label of each entry, from the database.
        """
        if self.further is None:
            return self
        added = []
        for key, label in entries:
            literal = key if self.further.number else "'{}'".format(key.replace("'", "''"))
            rule = '"{}" = {}'.format(self.further.column, literal)
            if not any(_speaks_of(style.rule, rule) for style in self.classes):
                added.append(replace(self.classes[0], label=label, rule=rule, colour=generated_colour(label), safe=None, words=""))
        return replace(self, classes=self.classes[:-1] + tuple(added) + self.classes[-1:]) if added else self


def _speaks_of(known: Optional[str], wanted: str) -> bool:
    """Whether a class already takes the entry: alone (``"a" = 4``) or in a list (``"a" IN (4, 8)``)."""
    if known is None:
        return False
    column, value = wanted.split(" = ", 1)
    if known == wanted:
        return True
    if not known.startswith(column + " IN ("):
        return False
    return value in [part.strip() for part in known[len(column) + 5 : -1].split(",")]


def generated_colour(label: str) -> str:
    """A calm colour for a class that nobody chose one for: always the same for the same text."""
    hue = (zlib.crc32(label.encode("utf-8")) % 360) / 360.0
    red, green, blue = colorsys.hls_to_rgb(hue, 0.55, 0.45)
    return "#{:02X}{:02X}{:02X}".format(round(red * 255), round(green * 255), round(blue * 255))


def area(label: str, rule: Optional[str], colour: str, safe: Optional[str] = None, **looks: object) -> StyleClass:
    """A polygon class: filled at 40 % (3.2)."""
    return StyleClass(label, rule, colour, safe, **{"opacity": 0.4, **looks})  # type: ignore[arg-type]


def crosses(label: str) -> StyleClass:
    """What is not known: black diagonal crosses without fill (3.2), taking what no other class took."""
    return StyleClass(label, None, "#000000", fill="crosses", opacity=0.6)


def outline(label: str, rule: Optional[str], colour: str, width: float, safe: Optional[str] = None) -> StyleClass:
    """A polygon class drawn by its edge alone."""
    return StyleClass(label, rule, colour, safe, fill="none", outline=colour, outline_width=width, outline_opacity=1.0)


def line(label: str, rule: Optional[str], colour: str, pixels: float, safe: Optional[str] = None, words: str = "") -> StyleClass:
    """A line class so many pixels of the specification wide."""
    return StyleClass(label, rule, colour, safe, words, width=round(pixels * PIXEL, 2))


def all_themes() -> Mapping[str, Theme]:
    """Every theme by name, measures of wards and grid cells left out (they stand in :mod:`measures`)."""
    from .themes_buildings import THEMES as of_buildings
    from .themes_city import THEMES as of_city
    from .themes_sanitation import THEMES as of_sanitation

    return {theme.name: theme for theme in (*of_buildings, *of_sanitation, *of_city)}
