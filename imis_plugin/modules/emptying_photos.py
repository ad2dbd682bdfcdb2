"""The photos of an emptying: house and receipt (modules 6.10)."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ..desk import style
from ..desk.words import tr
from ..records.words import mark

PHOTOS = """
SELECT role, file_name, bytes, content FROM imis.attachments
 WHERE record_schema = 'fsm' AND record_table = 'emptyings' AND record_key = %s ORDER BY role, id"""
ROLES = {"house_image": mark("Photo of the house"), "receipt_image": mark("Photo of the receipt")}
WIDEST = 560


class PhotosPage(QScrollArea):
    """The photos below one another, as wide as the panel."""

    def __init__(self, session, emptying: int) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.count = -1
        session.ask_rows(self, PHOTOS, (str(emptying),), self._show)

    def _show(self, rows: list[dict]) -> None:
        self.count = len(rows)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        if not rows:
            column.addWidget(style.label(tr("No photo is stored with this emptying, or it is not among your rights."), "quiet", wrap=True))
        for row in rows:
            column.addWidget(style.label(tr(ROLES.get(row["role"], row["role"])), "section"))
            picture, image = QLabel(), QPixmap()
            if image.loadFromData(bytes(row["content"])):
                picture.setPixmap(image.scaledToWidth(min(image.width(), WIDEST), Qt.TransformationMode.SmoothTransformation))
            else:
                picture.setText(tr("This file is no picture that can be shown."))
            column.addWidget(picture)
            column.addWidget(style.label(f"{row['file_name']} ({row['bytes'] // 1024} kB)", "quiet"))
        column.addStretch(1)
        self.setWidget(inside)


def show_photos(page, row) -> None:
    """Open the photos of the chosen emptying."""
    page.dock.open_page(tr("Photos of emptying {id}").format(id=row["id"]), PhotosPage(page.session, row["id"]), "photo")
