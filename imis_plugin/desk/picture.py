"""A picture kept as a setting: chosen from a file and seen before it is saved (modules 14.5)."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QByteArray, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from ..records.forms import FieldFacts
from .editors import Editor
from .photo import scaled_to
from .words import tr

BEFORE = "base64:"
LARGEST = 512_000
WIDE, HIGH = 180, 72


class PictureEditor(Editor):
    """The value is ``base64:`` and the file, as the print layouts take it; None for no picture."""

    def __init__(self, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self.button = QPushButton(tr("Choose…"))
        self.button.setToolTip(tr("Choose a picture from a file"))
        self.button.clicked.connect(lambda _checked=False: self.ask())
        self.remove = QPushButton(tr("Remove"))
        self.remove.setToolTip(tr("Print without a picture"))
        self.remove.clicked.connect(lambda _checked=False: self._take(None))
        self.small = QLabel()
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.hold(self.button)
        self._layout.addWidget(self.remove)
        self._layout.addWidget(self.small)
        self._layout.addWidget(self.note, 1)
        self._show()

    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        self._show()

    def ask(self) -> None:
        """Ask for a file."""
        name, _kind = QFileDialog.getOpenFileName(self, tr("Choose a picture"), "", tr("Pictures (*.png *.jpg *.jpeg *.svg)"))
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Take a picture from a file; says so when it is none. A photo that is too large is scaled down, a drawing cannot be."""
        try:
            content = path.read_bytes()
        except OSError as error:
            self.note.setText(tr("The file could not be used: {reason}.").format(reason=error.strerror))
            return
        image = QImage.fromData(content) if path.suffix.lower() != ".svg" else QImage()
        if image.isNull() and pixmap_of(content) is None:
            self.note.setText(tr("This file is no PNG, JPG or SVG picture."))
            return
        if len(content) > LARGEST:
            if image.isNull():
                self.note.setText(tr("This drawing is larger than 500 kB. Save it simpler, or as PNG."))
                return
            content = scaled_to(image, LARGEST)
        self._take(BEFORE + base64.b64encode(content).decode("ascii"))

    def _take(self, value: str | None) -> None:
        self._value = value
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        content = base64.b64decode(self._value[len(BEFORE) :]) if self._value else b""
        pixmap = pixmap_of(content) if content else None
        self.small.setPixmap(pixmap or QPixmap())
        self.small.setVisible(pixmap is not None)
        self.remove.setEnabled(bool(content))
        self.note.setText(f"{len(content) // 1024 + 1} kB" if content else tr("none: PNG, JPG or SVG"))


def pixmap_of(content: bytes) -> QPixmap | None:
    """A small view of a picture or drawing, None when it is neither."""
    image = QImage.fromData(content)
    if not image.isNull():
        return QPixmap.fromImage(image.scaled(WIDE, HIGH, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation))
    renderer = QSvgRenderer(QByteArray(content))
    if not renderer.isValid():
        return None
    size = renderer.defaultSize()
    size.scale(WIDE, HIGH, Qt.AspectRatioMode.KeepAspectRatio)
    drawn = QPixmap(size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    return drawn
