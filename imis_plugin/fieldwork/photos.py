"""Photos of the field: found beside the GeoPackage, scaled to at most 1080 pixels on the long side (FLD-08)."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, Qt
from qgis.PyQt.QtGui import QImage, QImageReader

from .tasks import PHOTOS

LONG_SIDE = 1080
SUFFIXES = (".jpg", ".jpeg", ".png")


def find_photo(folder: Path, named: str) -> Path | None:
    """The file that a row names, inside of the package only: as it is written, or by its name among the photos.

    A path that leads out of the folder is not followed: the file of a device is no reason to read another one.
    """
    inside = folder.resolve()
    plain = named.replace("\\", "/").rsplit("/", 1)[-1]
    for place in (folder / named.replace("\\", "/"), folder / PHOTOS / plain, folder / plain):
        found = place.resolve()
        if found.is_relative_to(inside) and found.is_file() and found.suffix.lower() in SUFFIXES:
            return found
    return None


def scaled(path: Path) -> bytes | None:
    """The photo as JPEG or PNG, not longer than 1080 pixels, upright as it was taken; None when it is no picture."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        return None
    if max(image.width(), image.height()) > LONG_SIDE:
        image = image.scaled(LONG_SIDE, LONG_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return _as_file(image, "PNG" if path.suffix.lower() == ".png" else "JPG")


def _as_file(image: QImage, kind: str) -> bytes:
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, 85)
    return bytes(store)
