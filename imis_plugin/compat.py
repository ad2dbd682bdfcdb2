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


def text_field(name: str) -> QgsField:
    """A text field for a layer or a file: the type is named differently since QGIS 3.38."""
    if Qgis.QGIS_VERSION_INT >= 33800:
        from qgis.PyQt.QtCore import QMetaType

        return QgsField(name, QMetaType.Type.QString)
    from qgis.PyQt.QtCore import QVariant

    return QgsField(name, QVariant.Type.String if hasattr(QVariant, "Type") else QVariant.String)
