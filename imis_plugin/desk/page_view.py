"""The page of an analysis on the screen and as PDF. Qt's text browser shows no drawings written into a page, so each is painted as a picture."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QByteArray, QMarginsF, QRectF, QSizeF, Qt, QUrl
from qgis.PyQt.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextCursor, QTextDocument
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QTextBrowser

from .words import tr

_SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_FINER = 2  # pictures are painted so many times finer than they are shown
_PDF_DPI = 300
_SCREEN_DPI = 96


def painted(svg: str) -> QImage:
    """A drawing as a picture, at its own size, finer."""
    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    picture = QImage(renderer.defaultSize() * _FINER, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture


def into(document: QTextDocument, page: str) -> None:
    """Set a page into a document, its drawings as pictures."""
    pictures: list[QImage] = []

    def name(found) -> str:
        picture = painted(found.group())
        pictures.append(picture)
        place = QUrl(f"drawing:{len(pictures)}")
        document.addResource(QTextDocument.ResourceType.ImageResource, place, picture)
        return f"<img src='{place.toString()}' width='{picture.width() // _FINER}' height='{picture.height() // _FINER}'>"

    document.setHtml(_SVG.sub(name, page))


class PageView(QTextBrowser):
    """Shows the page of an analysis."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(tr("Page"))
        self.setOpenLinks(False)
        self.page = ""
        self._seen = False

    def show_page(self, page: str) -> None:
        """Show this HTML."""
        self.page = page
        into(self.document(), page)
        self.moveCursor(QTextCursor.MoveOperation.Start)

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
