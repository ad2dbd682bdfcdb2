"""From rows of the database to features of a layer."""

from __future__ import annotations

import datetime
import decimal
from typing import Any

from qgis.core import Qgis, QgsFeature, QgsField, QgsFields, QgsGeometry
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...desk.words import tr
from .labels import LABELS

GEOMETRY = "geom"
_KINDS = {
    "smallint": "Int",
    "integer": "Int",
    "bigint": "LongLong",
    "numeric": "Double",
    "double precision": "Double",
    "real": "Double",
    "boolean": "Bool",
    "date": "Date",
    "timestamp with time zone": "DateTime",
    "timestamp without time zone": "DateTime",
}
_PLAIN = ("smallint", "integer", "bigint", "double precision", "boolean", "text")  # what psycopg2 gives is what QGIS takes
_QT_NAMES = {"Date": "QDate", "DateTime": "QDateTime", "String": "QString"}


def _type(kind: str):
    if Qgis.QGIS_VERSION_INT >= 33800:
        from qgis.PyQt.QtCore import QMetaType

        return getattr(QMetaType.Type, _QT_NAMES.get(kind, kind))
    from qgis.PyQt.QtCore import QVariant

    return getattr(QVariant, kind)


def field(name: str, kind: str) -> QgsField:
    """A field with its alias; ``kind`` is a type of PostgreSQL."""
    made = QgsField(name, _type(_KINDS.get(kind.partition("(")[0], "String")))
    made.setAlias(label_of(name))
    return made


def label_of(name: str) -> str:
    """The translated label of a result column."""
    return tr(LABELS[name]) if name in LABELS else name.replace("_", " ").capitalize()


def fields_of(columns: list[tuple[str, str]], geometry: str = GEOMETRY) -> QgsFields:
    """The fields of a result; the geometry is none of them."""
    fields = QgsFields()
    for name, kind in columns:
        if name != geometry:
            fields.append(field(name, kind))
    return fields


def value_for_qt(value: Any) -> Any:
    """A value of psycopg2 as QGIS stores it."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, decimal.Decimal):
        return float(value)
    if isinstance(value, datetime.datetime):
        return QDateTime(QDate(value.year, value.month, value.day), QTime(value.hour, value.minute, value.second))
    if isinstance(value, datetime.date):
        return QDate(value.year, value.month, value.day)
    if isinstance(value, datetime.time):
        return value.strftime("%H:%M")
    if isinstance(value, list):
        return "; ".join(str(item) for item in value)
    return value


def geometry_of(wkb: Any) -> QgsGeometry:
    """A geometry from the bytes that PostGIS sent; empty for nothing."""
    geometry = QgsGeometry()
    if wkb is not None:
        geometry.fromWkb(bytes(wkb))
    return geometry


class Maker:
    """Makes features of the rows of one result.

    :param columns: what a feature holds. :param names: the columns of the rows, when they hold more. :param geometry: column of the geometry.
    """

    def __init__(self, columns: list[tuple[str, str]], names: list[str] | None = None, geometry: str = GEOMETRY) -> None:
        self.fields = fields_of(columns, geometry)
        names = names or [name for name, _kind in columns]
        self._geometry = names.index(geometry) if any(name == geometry for name, _kind in columns) else None
        self._places = [names.index(name) for name, _kind in columns if name != geometry]
        kinds = [kind.partition("(")[0] for name, kind in columns if name != geometry]
        self._odd = [place for place, kind in enumerate(kinds) if kind not in _PLAIN]

    def _values(self, row: tuple) -> list:
        values = [row[place] for place in self._places]
        for place in self._odd:
            if values[place] is not None:
                values[place] = value_for_qt(values[place])
        return values

    def feature(self, row: tuple) -> QgsFeature:
        """The feature of a row."""
        made = QgsFeature(self.fields)
        made.setAttributes(self._values(row))
        if self._geometry is not None and row[self._geometry] is not None:
            made.setGeometry(geometry_of(row[self._geometry]))
        return made
