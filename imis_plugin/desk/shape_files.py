"""A shape out of a KML file; anything else is refused with a sentence (modules 4.3 section 6, reliability 7)."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer, QgsWkbTypes

from .words import tr

LARGEST_KML = 5_000_000
_KINDS = {
    "point": QgsWkbTypes.GeometryType.PointGeometry,
    "line": QgsWkbTypes.GeometryType.LineGeometry,
    "polygon": QgsWkbTypes.GeometryType.PolygonGeometry,
}


class ShapeProblem(ValueError):
    """The file gives no shape; the text says why."""


def read_kml(path: Path, kind: str) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    """The first shape of this kind in a KML file.

    :raises ShapeProblem: it is no plain KML file, too large, or holds no such shape.
    """
    _check(path)
    layer = QgsVectorLayer(str(path), "shape", "ogr")
    shapes = (feature.geometry() for feature in layer.getFeatures())
    found = next((shape for shape in shapes if shape.type() == _KINDS[kind]), None) if layer.isValid() else None
    if found is None:
        raise ShapeProblem(no_shape(kind))
    return found, layer.crs()


def no_shape(kind: str) -> str:
    """The sentence for a file without a shape of this kind."""
    return {
        "point": tr("This file has no point."),
        "line": tr("This file has no line."),
        "polygon": tr("This file has no polygon."),
    }[kind]


def _check(path: Path) -> None:
    if path.suffix.lower() != ".kml":
        raise ShapeProblem(tr("Only .kml files are read here."))
    try:
        if path.stat().st_size > LARGEST_KML:
            raise ShapeProblem(tr("This file is too large for one shape."))
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise ShapeProblem(tr("The file cannot be read: {reason}.").format(reason=error.strerror)) from error
    if "<!DOCTYPE" in text.upper() or "<!ENTITY" in text.upper():
        raise ShapeProblem(tr("This file is not a plain KML file and was not read."))
