"""GeoPackage and Shapefile of an export, written through QGIS with typed fields."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from ..compat import typed_field
from ..database.errors import ImisError
from .export_layers import ExportLayer
from .export_request import GPKG, SHP, ExportColumn, ExportRequest
from .symbols import apply_theme
from .themes import Theme
from .words import tr

SHAPEFILE_NAME, SHAPEFILE_TEXT = 10, 254


def short_names(columns: Sequence[ExportColumn]) -> list[str]:
    """Names of at most ten signs for a Shapefile, each once; the same columns always get the same names."""
    taken: list[str] = []
    for column in columns:
        name, number = column.name[:SHAPEFILE_NAME], 1
        while name in taken:
            number += 1
            name = f"{column.name[: SHAPEFILE_NAME - len(str(number))]}{number}"
        taken.append(name)
    return taken


def write_ogr(
    path: Path, layer: ExportLayer, columns: Sequence[ExportColumn], rows: Iterable[Sequence[Any]], request: ExportRequest
) -> tuple[int, list[str]]:
    """Write a layer into ``path`` (a GeoPackage gets it as a further table); gives rows and remarks on cut texts.

    The last value of each row is the geometry as WKB. A layer without rows gives an empty table with all columns.

    :raises ImisError: the file cannot be written.
    """
    shapefile = request.format == SHP
    names = short_names(columns) if shapefile else [column.name for column in columns]
    fields = QgsFields()
    for name, column in zip(names, columns, strict=True):
        kind = "text" if shapefile and column.kind == "yes_no" else column.kind
        field = typed_field(name, kind)
        if kind == "text" and shapefile:
            field.setLength(SHAPEFILE_TEXT)
        if kind == "number" and shapefile:
            field.setLength(20)
            field.setPrecision(4)
        field.setAlias(column.label)
        fields.append(field)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile" if shapefile else "GPKG"
    options.fileEncoding = "UTF-8"
    options.layerName = path.stem if shapefile else layer.name
    if request.format == GPKG and path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    kind = {"Point": QgsWkbTypes.Type.Point, "MultiLineString": QgsWkbTypes.Type.MultiLineString,
            "MultiPolygon": QgsWkbTypes.Type.MultiPolygon}[layer.geometry_type]
    crs = QgsCoordinateReferenceSystem.fromEpsgId(request.srid)
    writer = QgsVectorFileWriter.create(str(path), fields, kind, crs, QgsCoordinateTransformContext(), options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise ImisError(tr("The file could not be written: {reason}").format(reason=writer.errorMessage()))
    count, cut = 0, {}
    for row in rows:
        feature = QgsFeature(fields)
        if row[-1] is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(bytes(row[-1]))
            feature.setGeometry(geometry)
        feature.setAttributes([_value(value, column, shapefile, cut) for value, column in zip(row, columns, strict=False)])
        if not writer.addFeature(feature):
            raise ImisError(tr("The file could not be written: {reason}").format(reason=writer.errorMessage()))
        count += 1
    del writer  # closes the file
    if shapefile:
        _write_names(path.with_name(path.stem + "-fields.csv"), names, columns)
    return count, [f"{label}: {number} texts cut to {SHAPEFILE_TEXT} signs" for label, number in cut.items()]


def _value(value: Any, column: ExportColumn, shapefile: bool, cut: dict[str, int]) -> Any:
    if value is None:
        return None
    if column.kind == "yes_no":
        return ("Yes" if value else "No") if shapefile else bool(value)
    if column.kind == "number":
        return float(value)
    if column.kind == "integer":
        return int(value)
    if column.kind == "date":
        return QDate(value.year, value.month, value.day)
    text = str(value)
    if shapefile and len(text.encode("utf-8")) > SHAPEFILE_TEXT:
        cut[column.label] = cut.get(column.label, 0) + 1
        text = text.encode("utf-8")[:SHAPEFILE_TEXT].decode("utf-8", "ignore")
    return text


def _write_names(path: Path, names: Sequence[str], columns: Sequence[ExportColumn]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["field", "column", "label"])
        writer.writerows([name, column.name, column.label] for name, column in zip(names, columns, strict=True))


def write_style(path: Path, layer: ExportLayer, theme: Theme, format_name: str) -> None:
    """Put the style of a theme beside the data (QML and SLD), or into the GeoPackage.

    :raises ImisError: the style cannot be written.
    """
    source = f"{path}|layername={layer.name}" if format_name == GPKG else str(path)
    shown = QgsVectorLayer(source, layer.name, "ogr")
    apply_theme(shown, theme, layer.geometry_type)
    if format_name == GPKG:
        problem = shown.saveStyleToDatabase(theme.title, theme.about, True, "")
        if problem:
            raise ImisError(tr("The style could not be written: {reason}").format(reason=problem))
        return
    for suffix, save in ((".qml", shown.saveNamedStyle), (".sld", shown.saveSldStyle)):
        message, done = save(str(path.with_suffix(suffix)))
        if not done:
            raise ImisError(tr("The style could not be written: {reason}").format(reason=message))
