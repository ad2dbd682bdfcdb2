"""A list with its places: GeoPackage, zipped Shapefile or KML in EPSG:4326 (COM-41), written whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from psycopg2 import sql
from psycopg2.extras import RealDictCursor
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from ..compat import typed_field
from ..database.errors import ImisError
from ..records.display import as_text, value_of
from ..records.export import CHUNK
from ..records.query import ListQuery, RecordReader
from ..records.record_type import Column
from .words import tr

DRIVERS = {".gpkg": "GPKG", ".zip": "ESRI Shapefile", ".kml": "KML"}
SHAPEFILE_NAME = 10
INTEGER_LENGTH, NUMBER_LENGTH, DECIMALS = 18, 20, 4


def short_names(columns: list[Column]) -> list[str]:
    """Names of at most ten signs for a Shapefile, each once."""
    taken: list[str] = []
    for column in columns:
        name = column.name[:SHAPEFILE_NAME]
        number = 1
        while name in taken:
            number += 1
            name = f"{column.name[: SHAPEFILE_NAME - len(str(number))]}{number}"
        taken.append(name)
    return taken


def export_places(
    conn,
    reader: RecordReader,
    query: ListQuery,
    path: Path,
    translate: Callable[[str], str] = str,
    progress: Callable[[int], None] = lambda rows: None,
    with_persons: bool = True,
) -> int:
    """Write the list with its geometry to ``path`` (``.gpkg``, ``.zip`` with a Shapefile, ``.kml``); gives the rows.

    :param conn: a connection in a transaction.
    :raises ImisError: the file cannot be written; none is left.
    """
    columns = reader.export_columns(with_persons)
    driver = DRIVERS[path.suffix.lower()]
    with tempfile.TemporaryDirectory(prefix=".imis-", dir=path.parent) as folder:
        inner = Path(folder) / (path.stem + {".gpkg": ".gpkg", ".zip": ".shp", ".kml": ".kml"}[path.suffix.lower()])
        count = _write(conn, reader, query, columns, inner, driver, translate, progress)
        if path.suffix.lower() == ".zip":
            inner = _zip(Path(folder), path.stem)
        os.replace(inner, path)
    return count


def _write(conn, reader, query, columns, target: Path, driver: str, translate, progress) -> int:
    names = short_names(columns) if driver == "ESRI Shapefile" else [column.key.replace(".", "_") for column in columns]
    kinds = [_kind(reader, column, driver) for column in columns]
    fields = QgsFields()
    for name, kind in zip(names, kinds, strict=True):
        field = typed_field(name, kind)
        if driver == "ESRI Shapefile" and kind in ("integer", "number"):  # a dBase field says by its width what it is
            field.setLength(INTEGER_LENGTH if kind == "integer" else NUMBER_LENGTH)
            field.setPrecision(0 if kind == "integer" else DECIMALS)
        fields.append(field)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.fileEncoding = "UTF-8"
    options.layerName = target.stem
    statement, values = reader.all_rows(query, columns)
    with_place = sql.SQL(
        "SELECT listed.*, public.ST_AsBinary(public.ST_Transform(place.geom, 4326)) AS \"·place\" FROM ({}) AS listed "
        "LEFT JOIN {} AS place ON place.{} = listed.{}"
    ).format(
        statement,
        sql.Identifier(*reader.type.table.split(".", 1)),
        sql.Identifier(reader.type.key),
        sql.Identifier(reader.type.key),
    )
    writer, count = None, 0
    with conn.cursor(name="imis_places", cursor_factory=RealDictCursor) as cursor:
        cursor.itersize = CHUNK
        cursor.execute(with_place, values)
        for row in cursor:
            geometry = _geometry(row)
            if writer is None:
                writer = _open(target, fields, geometry, options)
            feature = QgsFeature(fields)
            feature.setGeometry(geometry)
            feature.setAttributes([_value(value_of(row, column), kind, translate) for column, kind in zip(columns, kinds, strict=True)])
            if not writer.addFeature(feature):
                raise ImisError(tr("The file could not be written: {reason}").format(reason=writer.errorMessage()))
            count += 1
            if count % CHUNK == 0:
                progress(count)
    if writer is None:
        raise ImisError(tr("The list is empty: there is nothing to export."))
    del writer  # closes the file
    return count


def _kind(reader, column: Column, driver: str) -> str:
    """The type of a field: the column's, where its value is shown as it is stored; a reference or a word in its place is text."""
    fact = reader.fact(column)
    if driver == "KML" or column.words or reader.reference(column) is not None:
        return "text"
    return fact.kind if fact.kind in ("integer", "number", "date") else "text"


def _value(value: Any, kind: str, translate: Callable[[str], str]) -> Any:
    if value is None or kind == "text":
        return as_text(value, translate) or None
    if kind == "date":
        return QDate(value.year, value.month, value.day)
    return int(value) if kind == "integer" else float(value)


def _geometry(row: dict[str, Any]) -> QgsGeometry:
    geometry = QgsGeometry()
    if row["·place"] is not None:
        geometry.fromWkb(bytes(row["·place"]))
    return geometry


def _open(target: Path, fields: QgsFields, first: QgsGeometry, options) -> QgsVectorFileWriter:
    kind = first.wkbType() if not first.isNull() else QgsWkbTypes.Type.MultiPolygon
    writer = QgsVectorFileWriter.create(
        str(target),
        fields,
        kind,
        QgsCoordinateReferenceSystem.fromEpsgId(4326),
        QgsCoordinateTransformContext(),
        options,
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise ImisError(tr("The file could not be written: {reason}").format(reason=writer.errorMessage()))
    return writer


def _zip(folder: Path, stem: str) -> Path:
    packed = folder / (stem + ".zip")
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in sorted(folder.glob(stem + ".*")):
            if part != packed:
                with part.open("rb") as source, archive.open(part.name, "w") as member:
                    shutil.copyfileobj(source, member)
    return packed
