"""Differences between QGIS versions, in one place: by feature first, by version number second."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, Qgis, QgsField


def is_null(value: Any) -> bool:
    """Whether a value from QGIS is nothing: ``None``, or the null QVariant of Qt 5."""
    return value is None or value == NULL


def is_deleted(item: Any) -> bool:
    """Whether Qt has already removed the object behind a Python name."""
    from qgis.PyQt import sip

    return sip.isdeleted(item)


def typed_field(name: str, kind: str) -> QgsField:
    """A field for a layer or a file; the types are named differently since QGIS 3.38.

    :param kind: ``text``, ``integer``, ``number``, ``yes_no`` or ``date``.
    """
    if Qgis.QGIS_VERSION_INT >= 33800:
        from qgis.PyQt.QtCore import QMetaType

        kinds = QMetaType.Type
        types = {"text": kinds.QString, "integer": kinds.LongLong, "number": kinds.Double, "yes_no": kinds.Bool, "date": kinds.QDate}
        return QgsField(name, types[kind])
    from qgis.PyQt.QtCore import QVariant

    kinds = QVariant.Type if hasattr(QVariant, "Type") else QVariant
    types = {"text": kinds.String, "integer": kinds.LongLong, "number": kinds.Double, "yes_no": kinds.Bool, "date": kinds.Date}
    return QgsField(name, types[kind])


def text_field(name: str) -> QgsField:
    """A text field for a layer or a file."""
    return typed_field(name, "text")
