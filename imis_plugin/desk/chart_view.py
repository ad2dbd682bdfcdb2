"""A chart on the screen: drawn as SVG at the size of the widget, with a tooltip for every number and a click on it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from .. import charts
from . import style
from .words import tr


def words() -> charts.Words:
    """The words that drawings add, in the language of QGIS."""
    return charts.Words(tr("There is nothing to show here."), tr("Target"), tr("Total"), tr("no data"))


def theme() -> charts.Theme:
    """The colours for the theme of QGIS, with the font of the desk."""
    from dataclasses import replace

    chosen = charts.DARK if style.is_dark() else charts.LIGHT
    return replace(chosen, family=QGuiApplication.font().family(), ground=style.card_ground())


class ChartView(QWidget):
    """Shows one chart. ``chosen`` carries the hit that was clicked; ``menu_wanted`` the hit (or None) and the place."""

    chosen = pyqtSignal(object)
    menu_wanted = pyqtSignal(object, object)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.chart: charts.Chart | None = None
        self.drawing: charts.Drawing | None = None
        self.opens = lambda hit: False
        self._renderer: QSvgRenderer | None = None
        self.setMouseTracking(True)
        self.setMinimumWidth(180)
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(self, chart: charts.Chart) -> None:
        """Show this chart from now on."""
        self.chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(charts.as_text(chart))
        self._forget()

    def say(self, sentence: str) -> None:
        """Show a sentence in place of a chart."""
        self.show_chart(charts.Chart(charts.BARS, self.chart.title if self.chart else "", empty=sentence))

    def _forget(self) -> None:
        self.drawing = self._renderer = None
        if self.chart is not None:
            self.setMinimumHeight(int(charts.preferred_height(self.chart, max(self.width(), 180))))
        self.update()

    def sizeHint(self) -> QSize:
        """A height in which the chart reads well."""
        return QSize(280, self.minimumHeight())

    def resizeEvent(self, event) -> None:
        """Draw anew for the new size."""
        if event.size().width() != event.oldSize().width():
            self._forget()
        else:
            self.drawing = self._renderer = None
        super().resizeEvent(event)

    def changeEvent(self, event) -> None:
        """Follow a change of theme or font."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._forget()
        super().changeEvent(event)

    def paintEvent(self, _event) -> None:
        """Draw the chart."""
        if self.chart is None:
            return
        if self._renderer is None:
            self.drawing = charts.draw(self.chart, self.width(), self.height(), theme(), words())
            self._renderer = QSvgRenderer(QByteArray(self.drawing.svg.encode("utf-8")))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()

    def hit_at(self, place) -> charts.Hit | None:
        """What lies at a place of the widget."""
        return self.drawing.at(place.x(), place.y()) if self.drawing is not None else None

    def event(self, event) -> bool:
        """Tooltips for what lies under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            hit = self.hit_at(event.pos())
            if hit is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), hit.text, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event) -> None:
        """A hand over what can be opened."""
        hit = self.hit_at(event.pos())
        can = hit is not None and self.opens(hit)
        self.setCursor(Qt.CursorShape.PointingHandCursor if can else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event) -> None:
        """A click opens what lies beneath."""
        if event.button() == Qt.MouseButton.LeftButton:
            hit = self.hit_at(event.pos())
            if hit is not None:
                self.chosen.emit(hit)

    def contextMenuEvent(self, event) -> None:
        """The chart's menu, for what lies beneath."""
        self.menu_wanted.emit(self.hit_at(event.pos()), event.globalPos())
