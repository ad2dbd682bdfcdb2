"""A point in a form: clicked on the map, or typed as latitude and longitude (modules 9.1)."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QRegularExpression
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ..records.forms import FieldFacts
from .session import Session
from .shape_editor import ShapeEditor
from .words import tr

WORLD = "EPSG:4326"
DEGREES = 6
SAME_M = 0.2  # six places of a degree are 0.1 m


class PointEditor(ShapeEditor):
    """The value is WKT in the municipality's coordinate system; typed and shown in degrees as well."""

    def __init__(self, session: Session, facts: FieldFacts, parent: QWidget | None = None) -> None:
        self.latitude, self.longitude = QLineEdit(), QLineEdit()
        super().__init__(session, facts, parent)
        row = QHBoxLayout()
        for line, name in ((self.latitude, tr("Latitude")), (self.longitude, tr("Longitude"))):
            line.setPlaceholderText(name)
            line.setToolTip(tr("{name}, decimal degrees").format(name=name))
            line.setAccessibleName(name)
            line.setValidator(QRegularExpressionValidator(QRegularExpression(r"-?\d{0,3}([.,]\d{0,9})?"), line))
            line.editingFinished.connect(self.take_typed)
            row.addWidget(line)
        row.addStretch(1)
        self.column.insertLayout(1, row)

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        if not value:
            self.latitude.clear()
            self.longitude.clear()
            return
        point = QgsCoordinateTransform(self._city(), self._world(), QgsProject.instance()).transform(QgsGeometry.fromWkt(value).asPoint())
        self.latitude.setText(f"{point.y():.{DEGREES}f}")
        self.longitude.setText(f"{point.x():.{DEGREES}f}")

    @staticmethod
    def _world() -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem(WORLD)

    def take_typed(self) -> None:
        """Take latitude and longitude when both stand there; what is no place on earth is said."""
        texts = [line.text().replace(",", ".").strip() for line in (self.latitude, self.longitude)]
        if not any(texts):
            if self.value() is not None:
                self.set_value(None)
                self.changed.emit()
            return
        if not all(texts):
            return  # the other half is still to come
        try:
            latitude, longitude = map(float, texts)
            if abs(latitude) > 90 or abs(longitude) > 180:
                raise ValueError
            there = QgsCoordinateTransform(self._world(), self._city(), QgsProject.instance()).transform(QgsPointXY(longitude, latitude))
        except (ValueError, QgsCsException):
            self.note.setText(tr("This is no place on earth: latitude is -90 to 90, longitude -180 to 180."))
            return
        shape = QgsGeometry.fromPointXY(there)
        if self.value() is None or shape.distance(QgsGeometry.fromWkt(self.value())) > SAME_M:
            self.take(shape, self._city())
