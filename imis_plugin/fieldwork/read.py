"""A package that came back: found in its folder, checked to be one of ours, its rows read as they are (FLD-02, FLD-03)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..database.errors import ImisError
from . import questions as q
from .tasks import ABOUT, ACCURACY, APP, DEVICE_TIME, GPS_X, GPS_Y, PERSON, TASKS, UUID, VERSION, Task


@dataclass(frozen=True)
class Returned:
    """A package as found: its file, its folder (photos), its key and task."""

    file: Path
    folder: Path
    key: str
    task: Task
    number: str


def open_returned(place: Path) -> Returned:
    """Find the package in a folder, or take the GeoPackage named.

    :raises ImisError: there is none, several, or it is none of ours.
    """
    place = Path(place)
    files = [place] if place.is_file() else sorted(place.glob("*.gpkg")) if place.is_dir() else []
    if not files:
        raise ImisError(f"There is no GeoPackage in {place}. Choose the folder of the package, as it came from the device.")
    found = [(file, about) for file in files if (about := _about(file)).get("package")]
    if not found:
        raise ImisError(
            f"{files[0].name} is no field package of IMIS, or it is damaged. Choose the folder that was given out, as it came from the device."
        )
    if len(found) > 1:
        names = ", ".join(file.name for file, _about in found)
        raise ImisError(f"There are several packages in {place}: {names}. Sync one after the other by choosing its file.")
    file, about = found[0]
    task = next((task for task in TASKS if task.name == about.get("task")), None)
    if task is None:
        raise ImisError(f"The package is for a task that this version of IMIS does not know ({about.get('task')}). Update IMIS.")
    return Returned(file, file.parent, about["package"], task, about.get("number", ""))


class _Layer:
    """A layer of a GeoPackage, open while in use; None inside when the file or the layer cannot be read."""

    def __init__(self, file: Path, name: str) -> None:
        self._dataset = self.layer = None
        try:
            self._dataset = gdal.OpenEx(str(file), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
            self.layer = self._dataset.GetLayerByName(name) if self._dataset is not None else None
        except RuntimeError:
            self.layer = None  # GDAL raises where somebody told it to: no GeoPackage, or a damaged one

    def __enter__(self) -> Any:
        return self.layer

    def __exit__(self, *_error: Any) -> None:
        self.layer = self._dataset = None


def _about(file: Path) -> dict[str, str]:
    with _Layer(file, ABOUT) as layer:
        if layer is None:
            return {}
        return {feature.GetField("name"): feature.GetField("value") for feature in layer}


def read_rows(returned: Returned) -> Iterator[dict[str, Any]]:
    """The inbox rows as ``imis.receive_field_rows`` takes them, in the order in which they were made.

    :raises ImisError: the inbox layer is gone from the file.
    """
    with _Layer(returned.file, returned.task.inbox) as layer:
        if layer is None:
            raise ImisError(f"The layer {returned.task.inbox} is missing in {returned.file.name}. Bring the file as it came from the device.")
        srid = _srid(layer)
        there = {layer.GetLayerDefn().GetFieldDefn(place).GetName() for place in range(layer.GetLayerDefn().GetFieldCount())}
        for feature in layer:
            yield _row(feature, returned.task, there, srid)


def count_rows(returned: Returned) -> int:
    """How many rows the inbox layer has."""
    with _Layer(returned.file, returned.task.inbox) as layer:
        return layer.GetFeatureCount() if layer is not None else 0


def _srid(layer) -> int:
    crs = layer.GetSpatialRef()
    code = crs.GetAuthorityCode(None) if crs is not None else None
    return int(code) if code and code.isdigit() else 0


def _row(feature, task: Task, there: set[str], srid: int) -> dict[str, Any]:
    values = {question.name: _value(feature, question.name, question.kind, there) for question in task.questions()}
    values[PERSON] = _value(feature, PERSON, q.TEXT, there)
    shape = feature.GetGeometryRef()
    return {
        "uuid": _value(feature, UUID, q.TEXT, there),
        "device_time": _value(feature, DEVICE_TIME, q.WHOLE, there),
        "gps_x": _value(feature, GPS_X, q.NUMBER, there),
        "gps_y": _value(feature, GPS_Y, q.NUMBER, there),
        "gps_accuracy_m": _value(feature, ACCURACY, q.NUMBER, there),
        "app_version": _value(feature, APP, q.TEXT, there),
        "bin": values.pop("bin", None),
        "base_version": _value(feature, VERSION, q.WHOLE, there),
        "footprint": f"SRID={srid};{shape.ExportToWkt()}" if shape is not None and task.geometry == "MultiPolygon" else None,
        "values": {name: value for name, value in values.items() if value is not None},
    }


def _value(feature, name: str, kind: str, there: set[str]) -> Any:
    """A value in the form that JSON carries; an empty text is none."""
    if name not in there or not feature.IsFieldSetAndNotNull(name):
        return None
    if kind == q.YES_NO:
        return bool(feature.GetFieldAsInteger(name))
    if kind == q.WHOLE:
        return feature.GetFieldAsInteger64(name)
    if kind == q.NUMBER:
        return feature.GetFieldAsDouble(name)
    text = feature.GetFieldAsString(name).strip()
    return (text[:10].replace("/", "-") if kind == q.DATE else text) or None
