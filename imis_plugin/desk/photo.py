"""A photo in a form: JPG or PNG, scaled down to 1080 pixels when it is larger than the setting allows (modules 6.10)."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, Qt
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from ..records.forms import FieldFacts
from .editors import Editor
from .session import Session
from .words import tr

LARGEST = 2 * 1024 * 1024  # until the setting has been read
SETTING = "SELECT imis.setting_number('photo_max_bytes')::integer AS largest"
LONG_SIDE, SHORTEST_SIDE = 1080, 120
SHOWN = 44


class PhotoEditor(Editor):
    """The value is ``{"file_name", "content"}`` with the content in base64, as the act takes it."""

    def __init__(self, session: Session | None, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.largest = LARGEST
        if session is not None:
            session.ask_rows(self, SETTING, (), self._take_setting, channel="photo")
        self._value: dict[str, str] | None = None
        self.button = QPushButton(tr("Choose…"))
        self.button.setToolTip(tr("Choose a picture from a file"))
        self.button.clicked.connect(lambda _checked=False: self.ask())
        self.small = QLabel()
        self.note = QLabel(tr("JPG or PNG"))
        self.hold(self.button)
        self._layout.addWidget(self.small)
        self._layout.addWidget(self.note, 1)

    def _take_setting(self, rows: list[dict]) -> None:
        self.largest = rows[0]["largest"] or LARGEST

    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        if value is None:
            self.small.clear()
            self.note.setText(tr("JPG or PNG"))

    def ask(self) -> None:
        """Ask for a file."""
        name, _kind = QFileDialog.getOpenFileName(self, tr("Choose a photo"), "", tr("Photos (*.jpg *.jpeg *.png)"))
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Take a photo from a file; says so when it is none."""
        image = QImage(str(path))
        if image.isNull() or path.suffix.lower() not in (".jpg", ".jpeg", ".png"):
            self.note.setText(tr("This file is no JPG or PNG photo."))
            return
        content, name = path.read_bytes(), path.name
        if len(content) > self.largest:
            content, name = scaled_to(image, self.largest), path.stem + ".jpg"
        self._value = {"file_name": name, "content": base64.b64encode(content).decode("ascii")}
        self.small.setPixmap(
            QPixmap.fromImage(image.scaled(SHOWN, SHOWN, Qt.AspectRatioMode.KeepAspectRatio))
        )
        self.note.setText(f"{path.name} ({len(content) // 1024} kB)")
        self.changed.emit()


def scaled_to(image: QImage, largest: int) -> bytes:
    """The picture as JPG of at most ``largest`` bytes: 1080 pixels on the long side, fewer only where that is still too much."""
    side, store = LONG_SIDE, QByteArray()
    while True:
        smaller = image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        store.clear()
        buffer = QBuffer(store)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        smaller.save(buffer, "JPG", 85)
        buffer.close()
        if store.size() <= largest or side <= SHORTEST_SIDE:
            return bytes(store)
        side = side * 3 // 4
