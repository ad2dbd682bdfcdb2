"""Results in the colour-safe set, where the desk has chosen it: the same classes, no red against green (umdss.md 3.2)."""

from __future__ import annotations

from functools import lru_cache

from ...layers.styles import chosen_colours
from ...layers.themes import SAFE, all_themes
from .look_tables import SAFE_GREENS, SAFE_REDS, SAME_AS_THEME


def safe_colour(look: str, colour: str) -> str:
    """The colour of a class of a look in the set that the desk has chosen."""
    if chosen_colours() != SAFE:
        return colour
    if look in SAME_AS_THEME:
        return _of_theme(SAME_AS_THEME[look]).get(colour.upper(), colour)
    return SAFE_GREENS.get(colour.upper()) or SAFE_REDS.get(colour.upper(), colour)


@lru_cache(maxsize=None)
def _of_theme(name: str) -> dict[str, str]:
    return {style.colour.upper(): style.safe for style in all_themes()[name].classes if style.safe}
