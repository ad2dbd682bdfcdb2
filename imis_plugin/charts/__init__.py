"""Charts as SVG: a model, a layout, a drawing with the places that answer the pointer. No Qt, no QGIS, no matplotlib.

The same drawing is shown at the desk (QtSvg) and printed in reports (Pango), both of which shape Bangla and Nepali.
"""

from __future__ import annotations

from .draw import Drawing, draw, preferred_height
from .hits import Hit
from .model import BARS, CARDS, DONUT, GAUGE, LINES, SHARES, STACKED, TABLE, Category, Chart, Series, Target
from .palette import DARK, LIGHT, Theme
from .table import as_table, as_text
from .texts import Words

__all__ = [
    "BARS",
    "CARDS",
    "DARK",
    "DONUT",
    "GAUGE",
    "LIGHT",
    "LINES",
    "SHARES",
    "STACKED",
    "TABLE",
    "Category",
    "Chart",
    "Drawing",
    "Hit",
    "Series",
    "Target",
    "Theme",
    "Words",
    "as_table",
    "as_text",
    "draw",
    "preferred_height",
]
