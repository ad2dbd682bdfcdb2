"""Translation of the map's texts, in the one context that the desk uses too: a text reads the same on the map and in a panel."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "IMIS"


def tr(text: str) -> str:
    """The text in the language of QGIS."""
    return QCoreApplication.translate(CONTEXT, text)
