"""The page of an analysis on the screen and as PDF. Qt's text browser shows no drawings written into a page, so each is painted as a picture."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QByteArray, QMarginsF, QRectF, QSizeF, Qt, QUrl
from qgis.PyQt.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextCursor, QTextDocument, QTextOption
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QTextBrowser

from . import style
from .words import tr

_SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_FINER = 2  # pictures are painted so many times finer than they are shown
_PDF_DPI = 300
_SCREEN_DPI = 96
_LEAST, _WIDEST = 240, 900  # px: drawings get no narrower, and none is wider
_STYLE = (
    "h1 {font-size: x-large; margin: 0 0 6px 0} h2 {font-size: large; margin: 10px 0 4px 0} p {margin: 4px 0}"
    "table {border-collapse: collapse; margin: 4px 0} td, th {border: 1px solid #cfd8df; padding: 2px 5px}"
    "th {text-align: left} td.n {text-align: right}"
)
_POINTS = 9.0
_LIGHT = "th {background-color: #eef2f5}"


def painted(svg: str) -> QImage:
    """A drawing as a picture, at its own size, finer."""
    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    picture = QImage(renderer.defaultSize() * _FINER, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture


def into(document: QTextDocument, page: str, width: int | None = None, dark: bool = False) -> None:
    """Set a page into a document, its drawings as pictures of at most this width; ``dark``: for light letters on a dark ground."""
    pictures: list[QImage] = []
    letters = document.defaultFont()
    letters.setPointSizeF(_POINTS)
    document.setDefaultFont(letters)
    document.setDefaultStyleSheet(_STYLE if dark else _STYLE + _LIGHT)
    words = document.defaultTextOption()
    words.setWrapMode(QTextOption.WrapMode.WordWrap)  # a table rather scrolls than breaks a word
    document.setDefaultTextOption(words)

    def name(found) -> str:
        picture = painted(found.group())
        pictures.append(picture)
        place = QUrl(f"drawing:{len(pictures)}")
        document.addResource(QTextDocument.ResourceType.ImageResource, place, picture)
        wide, high = picture.width() // _FINER, picture.height() // _FINER
        if width and wide > width:
            wide, high = width, high * width // wide
        # a paragraph of its own: Qt sets a picture after a heading into the heading's line
        return f"<p><img src='{place.toString()}' width='{wide}' height='{high}'></p>"

    document.setHtml(_SVG.sub(name, page))


class PageView(QTextBrowser):
    """Shows the page of an analysis."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(tr("Page"))
        self.setOpenLinks(False)
        letters = self.font()
        letters.setPointSizeF(_POINTS)
        self.setFont(letters)  # a browser gives its document the letters of the panel otherwise
        self.page = ""
        self._seen = False
        self._width = 0

    def show_page(self, page: str) -> None:
        """Show this HTML."""
        self.page = page
        self._set()

    def _room(self) -> int:
        """What a drawing may be wide, px."""
        return max(_LEAST, self.viewport().width() - int(2 * self.document().documentMargin()))

    def _set(self) -> None:
        self._width = self._room()
        into(self.document(), self.page, self._width, style.is_dark())
        self.moveCursor(QTextCursor.MoveOperation.Start)  # a new text leaves it at the end, and the view would follow it there

    def resizeEvent(self, event) -> None:
        """Draw as wide as there is room, keeping the place that is read."""
        super().resizeEvent(event)
        if self.page and self._room() != self._width and (min(self._room(), self._width) < _WIDEST):
            bar = self.verticalScrollBar()
            read = bar.value() / max(1, bar.maximum()) if self._seen else 0
            self._set()
            bar.setValue(round(read * bar.maximum()))

    def showEvent(self, event) -> None:
        """Begin at the top when the page comes to the front for the first time."""
        super().showEvent(event)
        if not self._seen:
            self._seen = True
            self.verticalScrollBar().setValue(0)

    def save_pdf(self, path: str) -> None:
        """Write the page as PDF, A4. :raises OSError: the file cannot be written."""
        with open(path, "ab"):  # QPdfWriter says nothing when it cannot
            pass
        writer = QPdfWriter(path)
        writer.setResolution(_PDF_DPI)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
        document = QTextDocument()
        into(document, self.page)
        scale = _PDF_DPI / _SCREEN_DPI
        sheet = QSizeF(writer.width() / scale, writer.height() / scale)
        document.setPageSize(sheet)
        painter = QPainter(writer)
        painter.scale(scale, scale)
        for number in range(document.pageCount()):
            if number:
                writer.newPage()
            painter.save()
            painter.translate(0, -number * sheet.height())
            document.drawContents(painter, QRectF(0, number * sheet.height(), sheet.width(), sheet.height()))
            painter.restore()
        painter.end()
