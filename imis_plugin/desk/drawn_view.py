"""A drawing on the screen: SVG made for the size of the widget, with a tooltip for every number and a click on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.PyQt.QtCore import QByteArray, QEvent, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QPainter, QPalette
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..charts import DARK, LIGHT, Drawing, Hit, Theme
from . import style

Drawer = Callable[[float, float, Theme], Drawing]


def screen_theme() -> Theme:
    """The colours for the theme of QGIS, with the font of the desk."""
    chosen = DARK if style.is_dark() else LIGHT
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Base).name()
    return replace(chosen, family=QGuiApplication.font().family(), ground=ground)


class DrawnView(QWidget):
    """Shows what ``drawer(width, height, theme)`` draws. ``chosen`` carries the hit that was clicked."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawer: Drawer | None = None
        self.height_for: Callable[[float], float] = lambda width: 120.0
        self.drawing: Drawing | None = None
        self._renderer: QSvgRenderer | None = None
        self.setMouseTracking(True)
        self.setMinimumWidth(180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_drawing(self, drawer: Drawer, height_for: Callable[[float], float], name: str = "", description: str = "") -> None:
        """Show this drawing from now on.

        :param height_for: a height in which it reads well at a width.
        :param name, description: for those who have it read aloud.
        """
        self.drawer, self.height_for = drawer, height_for
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.forget()

    def forget(self) -> None:
        """Draw anew at the next occasion."""
        self.drawing = self._renderer = None
        if self.drawer is not None:
            self.setMinimumHeight(int(self.height_for(max(self.width(), 180))))
        self.update()

    def resizeEvent(self, event) -> None:
        """Draw anew for the new size."""
        self.forget()
        super().resizeEvent(event)

    def changeEvent(self, event) -> None:
        """Follow a change of theme or font."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.forget()
        super().changeEvent(event)

    def paintEvent(self, _event) -> None:
        """Paint the drawing."""
        if self.drawer is None:
            return
        if self._renderer is None:
            self.drawing = self.drawer(self.width(), self.height(), screen_theme())
            self._renderer = QSvgRenderer(QByteArray(self.drawing.svg.encode("utf-8")))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()

    def hit_at(self, place) -> Hit | None:
        """What lies at a place of the widget."""
        return self.drawing.at(place.x(), place.y()) if self.drawing is not None else None

    def event(self, event) -> bool:
        """Tooltips for what lies under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            hit = self.hit_at(event.pos())
            QToolTip.showText(event.globalPos(), hit.text, self) if hit is not None else QToolTip.hideText()
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event) -> None:
        """A click tells what lies beneath."""
        hit = self.hit_at(event.pos()) if event.button() == Qt.MouseButton.LeftButton else None
        if hit is not None:
            self.chosen.emit(hit)
