"""Translation of the desk's texts: one context for all, so that a text reads the same wherever it stands."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "IMIS"


def tr(text: str, count: int = -1) -> str:
    """The text in the language of QGIS; ``%n`` is replaced by ``count`` with the right plural."""
    shown = QCoreApplication.translate(CONTEXT, text, None, count)
    return shown.replace("%n", str(count)) if count >= 0 else shown
