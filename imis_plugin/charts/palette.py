"""Colours that stay apart for colour-blind readers, on light and dark ground."""

from __future__ import annotations

from dataclasses import dataclass

# Neighbours differ in lightness as well as in hue; a test holds them apart under three kinds of colour blindness.
_LIGHT = ("#1f6f8b", "#e69f00", "#8fcdf0", "#7a2a62", "#63c79c", "#7a4a12", "#b9c74a", "#4b4f9e", "#d9643a", "#f2b8cf")
_DARK = ("#4fa3c4", "#f0b43c", "#a9dbf5", "#a8478a", "#5fc299", "#b57c3f", "#cddb66", "#8a8ee0", "#ee8159", "#f6c9da")


@dataclass(frozen=True)
class Theme:
    """Colours of one ground."""

    ground: str
    text: str
    quiet: str
    line: str
    muted: str
    series: tuple[str, ...]
    good: str
    attention: str
    bad: str
    target: str
    family: str = "sans-serif"

    def colour(self, wanted: str, place: int, muted: bool = False) -> str:
        """The colour of the series (or slice) at ``place``: as wanted, else the next of the palette."""
        if wanted.startswith("#"):
            return wanted
        if wanted:
            return self.series[0] if wanted == "first" else getattr(self, wanted)
        return self.muted if muted else self.series[place % len(self.series)]


LIGHT = Theme(
    "#ffffff", "#1d2b36", "#5c6873", "#dde3e8", "#b4bcc4", _LIGHT, "#2e7d4f", "#e69f00", "#b3261e", "#b3261e"
)
DARK = Theme(
    "#2b3238", "#eef2f5", "#a9b4bd", "#46515a", "#7c8790", _DARK, "#5fc28a", "#f0b43c", "#ff8a80", "#ff8a80"
)


def readable_on(colour: str) -> str:
    """Black or white, whichever reads better on the colour."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return "#1d2b36" if light > 0.22 else "#ffffff"
