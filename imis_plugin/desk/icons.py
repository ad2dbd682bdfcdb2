"""The icons of IMIS: one family of line drawings under ``resources/icons``, tinted for light and dark themes."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QByteArray, QRectF, Qt
from qgis.PyQt.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer

from ..resources_path import data_path

DRAWN = "#33475b"


@lru_cache(maxsize=None)
def _drawing(name: str) -> str:
    return data_path("resources", "icons", name + ".svg").read_text(encoding="utf-8")


def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_drawing(name).replace(DRAWN, colour).encode("utf-8"))).render(
        painter, QRectF(0, 0, size, size)
    )
    painter.end()
    return pixmap


def icon(name: str) -> QIcon:
    """The icon ``resources/icons/<name>.svg`` in the colours of the window's theme.

    :raises FileNotFoundError: there is no such drawing.
    """
    palette = QGuiApplication.palette()
    dark = palette.color(QPalette.ColorRole.Window).lightness() < 110
    colour = "#d7dfe7" if dark else DRAWN
    faint = "#5d6874" if dark else "#aeb7c0"
    made = QIcon()
    for size in (16, 20, 24, 32):
        made.addPixmap(_pixmap(name, colour, size), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(name, faint, size), QIcon.Mode.Disabled)
    return made
