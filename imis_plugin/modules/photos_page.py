"""The photos stored with a record: of an emptying (house and receipt, modules 6.10), of a sewer connection report (modules 8)."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ..desk import style
from ..desk.words import tr
from ..records.words import mark

PHOTOS = """
SELECT role, file_name, bytes, content FROM imis.attachments
 WHERE record_schema = %s AND record_table = %s AND record_key = %s ORDER BY role, id"""
ROLES = {"house_image": mark("Photo of the house"), "receipt_image": mark("Photo of the receipt"), "photo": mark("Photo")}
WIDEST = 560


def may_see_photos(rights) -> bool:
    """Whether the officer reads stored files at all; which rows, the database says by the record."""
    return rights.may("select", "imis.attachments")


class PhotosPage(QScrollArea):
    """The photos of one record below one another, as wide as the panel. ``count`` is -1 until they are read."""

    def __init__(self, session, table: str, key: Any) -> None:
        """:param table: ``schema.table`` of the record."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.count = -1
        session.ask_rows(self, PHOTOS, (*table.split(".", 1), str(key)), self._show)

    def _show(self, rows: list[dict]) -> None:
        self.count = len(rows)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        if not rows:
            column.addWidget(style.label(tr("No photo is stored with this record, or it is not among your rights."), "quiet", wrap=True))
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


def shows_photos(table: str, title: str):
    """The handler that opens the photos of the chosen record.

    :param title: marked text with ``{id}``.
    """

    def show(page, row) -> None:
        page.dock.open_page(tr(title).format(id=row["id"]), PhotosPage(page.session, table, row["id"]), "photo")

    return show
