"""Differences between QGIS versions, in one place: by feature first, by version number second."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL


def is_null(value: Any) -> bool:
    """Whether a value from QGIS is nothing: ``None``, or the null QVariant of Qt 5."""
    return value is None or value == NULL


def is_deleted(item: Any) -> bool:
    """Whether Qt has already removed the object behind a Python name."""
    from qgis.PyQt import sip

    return sip.isdeleted(item)
