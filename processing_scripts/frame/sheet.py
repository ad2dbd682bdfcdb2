"""Workbooks through OGR's XLSX driver: numbers as numbers, days as days; a file appears only when it is whole."""

from __future__ import annotations

import contextlib
import datetime
import decimal
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsProcessingException

from ...desk.words import tr
from .fields import label_of

_KINDS = {
    "smallint": ogr.OFTInteger,
    "integer": ogr.OFTInteger,
    "bigint": ogr.OFTInteger64,
    "numeric": ogr.OFTReal,
    "double precision": ogr.OFTReal,
    "real": ogr.OFTReal,
    "date": ogr.OFTDate,
    "timestamp with time zone": ogr.OFTDateTime,
}
LONGEST_NAME = 31


@dataclass
class Sheet:
    """One sheet: its name, (column, PostgreSQL type) and rows."""

    name: str
    columns: list[tuple[str, str]]
    rows: Iterable
    labels: dict[str, str] = field(default_factory=dict)


def write_workbook(path: str, sheets: list[Sheet]) -> str:
    """Write the sheets under a temporary name beside ``path``, rename it (umdss.md 1.8) and give its name, which ends in ``.xlsx``.

    :raises QgsProcessingException: the file cannot be written.
    """
    if not path.lower().endswith(".xlsx"):
        path += ".xlsx"
    unfinished = path[: -len(".xlsx")] + ".part.xlsx"
    driver = ogr.GetDriverByName("XLSX")
    if driver is None:
        raise QgsProcessingException(tr("This QGIS has no XLSX driver (GDAL). Choose the tables as layers instead."))
    with contextlib.suppress(FileNotFoundError):
        os.remove(unfinished)
    try:
        gdal.UseExceptions()
        book = driver.CreateDataSource(unfinished)
        for sheet in sheets:
            _write(book, sheet)
        book = None
        os.replace(unfinished, path)
    except (RuntimeError, OSError) as error:
        raise QgsProcessingException(tr("The workbook {path} could not be written: {why}").format(path=path, why=error)) from error
    finally:
        gdal.DontUseExceptions()
        with contextlib.suppress(FileNotFoundError):
            os.remove(unfinished)
    return path


def _write(book, sheet: Sheet) -> None:
    layer = book.CreateLayer(sheet.name[:LONGEST_NAME], None, ogr.wkbNone)
    for name, kind in sheet.columns:
        definition = ogr.FieldDefn(sheet.labels.get(name) or label_of(name), _KINDS.get(kind.partition("(")[0], ogr.OFTString))
        layer.CreateField(definition)
    shape = layer.GetLayerDefn()
    for row in sheet.rows:
        feature = ogr.Feature(shape)
        for place, value in enumerate(row):
            _set(feature, place, value)
        layer.CreateFeature(feature)


def _set(feature, place: int, value: Any) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        feature.SetField(place, tr("Yes") if value else tr("No"))
    elif isinstance(value, decimal.Decimal):
        feature.SetField(place, float(value))
    elif isinstance(value, datetime.datetime):
        feature.SetField(place, value.year, value.month, value.day, value.hour, value.minute, value.second, 0)
    elif isinstance(value, datetime.date):
        feature.SetField(place, value.year, value.month, value.day, 0, 0, 0, 0)
    elif isinstance(value, (int, float)):
        feature.SetField(place, value)
    else:
        feature.SetField(place, str(value))
