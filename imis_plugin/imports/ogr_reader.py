"""Map files that GDAL reads for us: Shapefile (also zipped), KML, KMZ. Each is opened with its own driver only (reliability 7, T35)."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any, Iterator

from .containers import PROLOG, open_packed, refuse_doctype
from .source import MAX_CELL, MAX_GEOJSON, FileFault, Row, Source, check_headers, check_size

#: Suffix -> drivers that may open it, in order.
DRIVERS = {".shp": ("ESRI Shapefile",), ".kml": ("LIBKML", "KML"), ".kmz": ("LIBKML", "KML"), ".zip": ("ESRI Shapefile",)}
#: Columns that the KML driver makes by itself.
_OF_KML = frozenset("timestamp begin end altitudemode tessellate extrude visibility draworder icon snippet".split())
_PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg")


def open_with_ogr(path: Path, encoding: str = "") -> list[Source]:
    """The layers of a map file.

    :param encoding: of a Shapefile's texts, "" takes what the file says.
    :raises FileFault: GDAL is not there, the file is damaged, or parts of it are missing.
    """
    ogr = _ogr()
    check_size(path, MAX_GEOJSON)
    if path.suffix.lower() == ".shp":
        for suffix in (".dbf", ".shx"):
            if not _beside(path, suffix):
                raise FileFault(f"The Shapefile lacks its part {path.stem}{suffix}. Copy all its parts (.shp, .shx, .dbf, .prj) into one folder.")
    found = []
    with _Opened(ogr, path, encoding) as dataset:
        for number in range(dataset.GetLayerCount()):
            layer = dataset.GetLayer(number)
            if layer.GetFeatureCount() == 0 and dataset.GetLayerCount() > 1:
                continue
            found.append(_layer(path, encoding, number, layer))
    if not found:
        raise FileFault("The file holds no layer with shapes. Export the layer again.")
    return found


def _ogr() -> Any:
    try:
        from osgeo import gdal, ogr
    except ImportError:
        raise FileFault(
            "To read Shapefiles and KML, GDAL's Python part is needed (python3-gdal; QGIS brings it). "
            "Or save the layer as GeoPackage or GeoJSON."
        ) from None
    gdal.UseExceptions()
    return ogr


class _Opened:
    """An open dataset; what had to be unpacked for it is gone afterwards."""

    def __init__(self, ogr, path: Path, encoding: str) -> None:
        self._ogr, self._path, self._encoding = ogr, path, encoding
        self._folder = ""
        self._dataset = None

    def __enter__(self):
        from osgeo import gdal

        try:
            place = self._place()
            options = [f"ENCODING={self._encoding}"] if self._encoding and self._path.suffix.lower() in (".shp", ".zip") else []
            allowed = [name for name in DRIVERS[self._path.suffix.lower()] if gdal.GetDriverByName(name)]
            self._dataset = gdal.OpenEx(str(place), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=allowed, open_options=options)
        except RuntimeError as exc:
            self.__exit__()
            raise FileFault(f"The file cannot be read as a map file ({str(exc)[:120]}). Export the layer again.") from exc
        except FileFault:
            self.__exit__()
            raise
        return self._dataset

    def __exit__(self, *_exc) -> None:
        self._dataset = None  # closes it
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _place(self) -> Path:
        """The file to open: as it is, or what is packed in it, unpacked into a folder of our own."""
        suffix = self._path.suffix.lower()
        if suffix == ".kml":
            with self._path.open("rb") as stream:
                refuse_doctype(stream.read(PROLOG))
            return self._path
        if suffix == ".shp":
            return self._path
        wanted = (".kml",) if suffix == ".kmz" else _PARTS
        with open_packed(self._path) as packed:
            parts = [part for part in packed.infolist() if Path(part.filename).suffix.lower() in wanted and not part.is_dir()]
            mains = [part for part in parts if Path(part.filename).suffix.lower() in (".kml", ".shp")]
            if len(mains) != 1:
                raise FileFault(f"The packed file holds {len(mains)} layers; one is read. Unpack it, or pack one layer alone.")
            self._folder = tempfile.mkdtemp(prefix="imis-map-")
            for part in parts:
                target = Path(self._folder) / ("layer" + Path(part.filename).suffix.lower())
                with packed.open(part) as source, target.open("wb") as sink:
                    shutil.copyfileobj(source, sink)
        main = Path(self._folder) / ("layer" + Path(mains[0].filename).suffix.lower())
        if main.suffix == ".kml":
            with main.open("rb") as stream:
                refuse_doctype(stream.read(PROLOG))
        elif not _beside(main, ".dbf"):
            raise FileFault("The zipped Shapefile lacks its .dbf. Pack all its parts (.shp, .shx, .dbf, .prj).")
        return main


def _beside(path: Path, suffix: str) -> bool:
    return any(path.with_suffix(ending).exists() for ending in (suffix, suffix.upper()))


def _layer(path: Path, encoding: str, number: int, layer) -> Source:
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(at).GetName() for at in range(definition.GetFieldCount())]
    of_kml = path.suffix.lower() in (".kml", ".kmz")
    kept = [at for at, name in enumerate(names) if not (of_kml and name.lower() in _OF_KML) and name.lower() != "geom"]
    headers = [*(names[at] for at in kept), "geom"]
    check_headers(headers)
    return Source(
        path=path,
        layer=layer.GetName(),
        headers=headers,
        rows=lambda: _rows(path, encoding, number, kept),
        crs="EPSG:4326" if of_kml else _crs(layer),
        unit="feature",
        encoding=encoding or "utf-8",
    )


def _crs(layer) -> str:
    system = layer.GetSpatialRef()
    if system is None:
        return ""
    code = system.GetAuthorityCode(None)
    if not code:
        found = system.FindMatches()
        code = found[0][0].GetAuthorityCode(None) if found and found[0][1] >= 90 else None
    return f"EPSG:{code}" if code else ""


def _rows(path: Path, encoding: str, number: int, kept: list[int]) -> Iterator[Row]:
    ogr = _ogr()
    with _Opened(ogr, path, encoding) as dataset:
        layer = dataset.GetLayer(number)
        count = 0
        try:
            for feature in layer:
                count += 1
                yield _row(ogr, feature, count, kept)
        except RuntimeError as exc:
            raise FileFault(f"The file breaks off after feature {count:,} ({str(exc)[:80]}). Export it again.") from exc
        except UnicodeDecodeError as exc:
            raise FileFault(f"Feature {count + 1:,} is not text of this encoding. Choose the encoding of the file (--encoding).") from exc


def _row(ogr, feature, number: int, kept: list[int]) -> Row:
    values = [_cell(ogr, feature, at) for at in kept]
    shape = feature.GetGeometryRef()
    text = ""
    if shape is not None and not shape.IsEmpty():
        text = bytes(shape.GetLinearGeometry().ExportToIsoWkb()).hex()
    fault = ""
    if len(text) > MAX_CELL or any("\0" in value for value in values):
        fault, text = "The feature is too long or holds a NUL character. Simplify its geometry.", ""
        values = [value.replace("\0", "")[:200] for value in values]
    return number, [*values, text], fault


def _cell(ogr, feature, at: int) -> str:
    if not feature.IsFieldSetAndNotNull(at):
        return ""
    kind = feature.GetFieldDefnRef(at).GetType()
    if kind in (ogr.OFTDate, ogr.OFTDateTime, ogr.OFTTime):
        year, month, day, hour, minute, second, _zone = feature.GetFieldAsDateTime(at)
        if kind == ogr.OFTTime:
            return f"{hour:02}:{minute:02}:{int(second):02}"
        text = f"{year:04}-{month:02}-{day:02}"
        return text if kind == ogr.OFTDate else f"{text} {hour:02}:{minute:02}:{int(second):02}"
    return feature.GetFieldAsString(at).strip()
