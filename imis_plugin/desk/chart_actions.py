"""What can be done with a chart besides looking: enlarge, save as a picture, copy the numbers (COM-45, DSH-07)."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QRectF, Qt
from qgis.PyQt.QtGui import QGuiApplication, QImage, QKeySequence, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QShortcut, QVBoxLayout, QWidget

from .. import charts
from . import style
from .chart_view import ChartView, words
from .icons import icon
from .words import tr

PICTURE_WIDTH, SCALE = 900, 2


def drawn_for_file(chart: charts.Chart, family: str = "sans-serif") -> charts.Drawing:
    """The chart on a white ground with its title, as it is saved and printed."""
    from dataclasses import replace

    height = max(charts.preferred_height(chart, PICTURE_WIDTH, titled=True), 420)
    light = replace(charts.LIGHT, family=family)
    return charts.draw(chart, PICTURE_WIDTH, height, light, words(), titled=True, ground=True)


def save_picture(chart: charts.Chart, path: Path) -> None:
    """Write the chart to a PNG (at double density) or SVG file.

    :raises OSError: the file cannot be written.
    """
    drawing = drawn_for_file(chart, QGuiApplication.font().family())
    if path.suffix.lower() == ".svg":
        path.write_text(drawing.svg, encoding="utf-8")
        return
    image = QImage(int(drawing.width * SCALE), int(drawing.height * SCALE), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing.svg.encode("utf-8"))).render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    if not image.save(str(path)):
        raise OSError(5, tr("it cannot be written there"), str(path))


def ask_and_save(chart: charts.Chart, parent: QWidget, messages) -> None:
    """Ask for a file and save the chart."""
    name, kind = QFileDialog.getSaveFileName(
        parent, tr("Save picture"), chart.title.replace("/", "-") + ".png", tr("Picture (*.png);;Drawing (*.svg)")
    )
    if not name:
        return
    path = Path(name)
    if path.suffix.lower() not in (".png", ".svg"):
        path = path.with_name(path.name + (".svg" if "svg" in kind else ".png"))
    try:
        save_picture(chart, path)
    except OSError as error:
        messages.error(error)
        return
    messages.done(tr("The picture was saved to {path}.").format(path=path))


def copy_table(chart: charts.Chart, first: str, messages) -> None:
    """Put the numbers on the clipboard, with tabs, as spreadsheets take them."""
    QGuiApplication.clipboard().setText(charts.as_text(chart, first))
    messages.info(tr("The numbers are on the clipboard; paste them into a spreadsheet."))


class ChartWindow(QDialog):
    """One chart in a window of its own that can be made as large as the screen; its numbers stay live."""

    def __init__(self, tile, parent=None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tile.chart.title if tile.chart else "")
        self.resize(1000, 620)
        layout = QVBoxLayout(self)
        self.heading = style.label(self.windowTitle(), "title")
        layout.addWidget(self.heading)
        self.view = ChartView()
        self.view.opens = tile.view.opens
        self.view.chosen.connect(tile.open_hit)
        layout.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        for text, picture, pressed in (
            (tr("Save picture…"), "picture", tile.save_picture),
            (tr("Copy table"), "copy", tile.copy_table),
        ):
            button = QPushButton(icon(picture), text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=pressed: act())
            row.addWidget(button)
        layout.addLayout(row)
        QShortcut(QKeySequence(Qt.Key.Key_F11), self).activated.connect(self._full_screen)
        tile.changed.connect(self._take)
        if tile.chart is not None:
            self._take(tile.chart)
        self.setStyleSheet(style.panel_style())

    def _take(self, chart: charts.Chart) -> None:
        self.setWindowTitle(chart.title)
        self.heading.setText(chart.title)
        self.view.show_chart(chart)

    def _full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()
