"""The GeoPackage of a package: reference layers filled from the database, the inbox layer empty, and a table that says what it is (FLD-01)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from osgeo import ogr, osr

from ..database.errors import ImisError
from . import questions as q
from .tasks import ABOUT, STAMPS, Reference, Task

PORTION = 2000
Progress = Callable[[str, int], None]
_TYPES = {
    q.TEXT: ogr.OFTString, q.LONG_TEXT: ogr.OFTString, q.WHOLE: ogr.OFTInteger64, q.NUMBER: ogr.OFTReal, q.YES_NO: ogr.OFTInteger,
    q.DATE: ogr.OFTDate, q.CHOICE: ogr.OFTString, q.RECORD: ogr.OFTString, q.PHOTO: ogr.OFTString,
}  # fmt: skip
_SHAPES = {"Point": ogr.wkbPoint, "MultiLineString": ogr.wkbMultiLineString, "MultiPolygon": ogr.wkbMultiPolygon, "None": ogr.wkbNone}


def write_geopackage(conn, path: Path, task: Task, package: int, about: dict[str, Any], srid: int, progress: Progress) -> dict[str, int]:
    """Write the file; gives the rows of each reference layer.

    :param about: what the table ``imis_package`` says: key of the package, surveyor, task, time, area.
    :param progress: called with the title of a layer and its rows so far; may raise to stop.
    :raises ImisError: the file cannot be written.
    """
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    if dataset is None:
        raise ImisError(f"The file {path.name} could not be written. Choose another folder.")
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(srid)
    counts = {}
    for reference in task.references:
        progress(reference.title, 0)
        counts[reference.name] = _fill(conn, dataset, crs, reference, package, progress)
    _inbox(dataset, crs, task)
    _about(dataset, about)
    dataset.FlushCache()
    del dataset  # closes the file
    return counts


def _layer(dataset, name: str, crs, geometry: str, fields: list[tuple[str, str]]) -> Any:
    layer = dataset.CreateLayer(name, crs if geometry != "None" else None, _SHAPES[geometry], ["FID=fid", "GEOMETRY_NAME=geom"])
    if layer is None:
        raise ImisError(f"The layer {name} could not be written. Is the disk full?")
    for field, kind in fields:
        definition = ogr.FieldDefn(field, _TYPES[kind])
        if kind == q.YES_NO:
            definition.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(definition)
    return layer


def _fill(conn, dataset, crs, reference: Reference, package: int, progress: Progress) -> int:
    layer = _layer(dataset, reference.name, crs, reference.geometry, list(reference.columns))
    definition = layer.GetLayerDefn()
    width, count = len(reference.columns), 0
    layer.StartTransaction()
    with conn.cursor(name="imis_field") as cursor:
        cursor.itersize = PORTION
        cursor.execute(reference.select, {"package": package})
        for row in cursor:
            feature = ogr.Feature(definition)
            for place in range(width):
                _set(feature, place, row[place])
            if reference.geometry != "None" and row[width] is not None:
                feature.SetGeometry(_shape(bytes(row[width]), reference.geometry))
            if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
                raise ImisError(f"The layer {reference.name} could not be written. Is the disk full?")
            count += 1
            if count % PORTION == 0:
                progress(reference.title, count)
    layer.CommitTransaction()
    return count


def _set(feature, place: int, value: Any) -> None:
    if value is None:
        feature.SetFieldNull(place)
    elif isinstance(value, bool):
        feature.SetField(place, int(value))
    else:
        feature.SetField(place, value)


def _shape(wkb: bytes, geometry: str) -> Any:
    shape = ogr.CreateGeometryFromWkb(wkb)
    return shape if geometry == "Point" else ogr.ForceTo(shape, _SHAPES[geometry])


def _inbox(dataset, crs, task: Task) -> None:
    # Numbers of code lists are kept as text: a value that was not of the list comes back as it is and is told, not lost.
    fields = [*STAMPS, *((question.name, question.kind) for question in task.questions())]
    _layer(dataset, task.inbox, crs, task.geometry, fields)


def _about(dataset, about: dict[str, Any]) -> None:
    layer = _layer(dataset, ABOUT, None, "None", [("name", q.TEXT), ("value", q.TEXT)])
    for name, value in about.items():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", name)
        feature.SetField("value", str(value))
        layer.CreateFeature(feature)
