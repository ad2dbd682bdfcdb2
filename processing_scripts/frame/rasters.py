"""Grids of squares over the city: shapes burnt into them, heights read from a raster, results written as files (GDAL). Row 0 lies in the north."""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingException, QgsRasterFileWriter

from ...desk.words import tr

NOTHING = -9999.0
MOST_SQUARES = 6_000_000


@dataclass(frozen=True)
class Grid:
    """Squares of ``cell`` metres in the municipality's system; ``west`` and ``north`` are the outer edges."""

    west: float
    north: float
    cell: float
    rows: int
    columns: int

    @classmethod
    def over(cls, box: tuple[float, float, float, float], cell: float, around: int = 0) -> Grid:
        """Squares whose corners are multiples of ``cell``, over a box (west, south, east, north) and so many squares around it.

        :raises QgsProcessingException: there would be too many of them.
        """
        west, south = ((math.floor(value / cell) - around) * cell for value in box[:2])
        east, north = ((math.ceil(value / cell) + around) * cell for value in box[2:])
        rows, columns = round((north - south) / cell), round((east - west) / cell)
        if rows * columns > MOST_SQUARES:
            said = tr("The area makes {n} million squares of {cell:g} m, more than {most} million. Choose larger squares, or a smaller area.")
            raise QgsProcessingException(said.format(n=rows * columns // 1_000_000, cell=cell, most=MOST_SQUARES // 1_000_000))
        return cls(west, north, cell, rows, columns)

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, south, east, north."""
        return self.west, self.north - self.rows * self.cell, self.west + self.columns * self.cell, self.north

    @property
    def transform(self) -> tuple[float, ...]:
        """As GDAL wants it."""
        return self.west, self.cell, 0.0, self.north, 0.0, -self.cell

    def middles(self) -> tuple[np.ndarray, np.ndarray]:
        """East of each column, north of each row, at the middle of the squares."""
        return self.west + (np.arange(self.columns) + 0.5) * self.cell, self.north - (np.arange(self.rows) + 0.5) * self.cell

    def squares_of(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(row, column, whether it lies in the grid) of points."""
        row, column = np.floor((self.north - y) / self.cell).astype(int), np.floor((x - self.west) / self.cell).astype(int)
        return row, column, (row >= 0) & (row < self.rows) & (column >= 0) & (column < self.columns)

    def inner(self, around: int) -> Grid:
        """The grid without so many squares on each side."""
        west, north = self.west + around * self.cell, self.north - around * self.cell
        return Grid(west, north, self.cell, self.rows - 2 * around, self.columns - 2 * around)


def burn(grid: Grid, shapes: Iterable[tuple[bytes, int]], touched: bool = True) -> np.ndarray:
    """Numbers of shapes (WKB, number above 0) in their squares, 0 elsewhere; of several the later one.

    :param touched: every square that a shape touches, else those whose middle lies inside.
    """
    target = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_Int32)
    target.SetGeoTransform(grid.transform)
    plane = osr.SpatialReference()
    plane.SetLocalCS("municipality")
    target.SetProjection(plane.ExportToWkt())
    source = (ogr.GetDriverByName("MEM") or ogr.GetDriverByName("Memory")).CreateDataSource("")  # its name before GDAL 3.11
    layer = source.CreateLayer("shapes", plane, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for wkb, number in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(wkb)))
        feature.SetField(0, number)
        layer.CreateFeature(feature)
    options = ["ATTRIBUTE=number", *(["ALL_TOUCHED=TRUE"] if touched else [])]
    _made(lambda: gdal.RasterizeLayer(target, [1], layer, options=options) == 0, tr("The shapes could not be laid on the grid: {why}"))
    return target.GetRasterBand(1).ReadAsArray()


def heights(grid: Grid, layer, crs) -> np.ndarray:
    """Heights of a raster layer at the squares' middles, nan where it has none.

    :raises QgsProcessingException: it is no raster of a file, has no coordinate system, or does not reach the grid.
    """
    if layer.providerType() != "gdal":
        raise QgsProcessingException(tr("The heights “{name}” are not read from a file. Save them as GeoTIFF first.").format(name=layer.name()))
    if not layer.crs().isValid():
        said = tr("The heights “{name}” have no coordinate system. Set it in the layer's properties first.")
        raise QgsProcessingException(said.format(name=layer.name()))
    options = {
        "format": "MEM", "outputBounds": grid.box, "xRes": grid.cell, "yRes": grid.cell, "srcSRS": layer.crs().toWkt(), "dstSRS": crs.toWkt(),
        "resampleAlg": "bilinear", "dstNodata": NOTHING, "outputType": gdal.GDT_Float32,
    }  # fmt: skip
    warped = _made(lambda: gdal.Warp("", layer.source(), **options), tr("The heights “{name}” cannot be read: {why}"), name=layer.name())
    found = warped.GetRasterBand(1).ReadAsArray().astype(float)
    found[found == NOTHING] = np.nan
    if np.isnan(found).all():
        raise QgsProcessingException(tr("The heights “{name}” do not reach the area. Choose another raster.").format(name=layer.name()))
    return found


def slope_pct(heights_m: np.ndarray, cell: float) -> np.ndarray:
    """Slope in % by the eight neighbours (Horn's weights); a missing neighbour is put where a plane through the others would have it."""
    rim = np.pad(heights_m, 1, constant_values=np.nan)
    rows, columns = heights_m.shape

    def recorded(down: int, right: int) -> np.ndarray:
        return rim[1 + down : 1 + down + rows, 1 + right : 1 + right + columns]

    def straight(down: int, right: int) -> np.ndarray:
        there, opposite = recorded(down, right), recorded(-down, -right)
        return np.where(~np.isnan(there), there, np.where(np.isnan(opposite), heights_m, 2 * heights_m - opposite))

    def corner(down: int, right: int) -> np.ndarray:
        there = recorded(down, right)
        return np.where(np.isnan(there), straight(down, 0) + straight(0, right) - heights_m, there)

    east = corner(-1, 1) + 2 * straight(0, 1) + corner(1, 1)
    west = corner(-1, -1) + 2 * straight(0, -1) + corner(1, -1)
    north = corner(-1, -1) + 2 * straight(-1, 0) + corner(-1, 1)
    south = corner(1, -1) + 2 * straight(1, 0) + corner(1, 1)
    return np.where(np.isnan(heights_m), np.nan, 100 * np.hypot(east - west, north - south) / (8 * cell))


def write(path: str, grid: Grid, bands: list[tuple[str, np.ndarray]], nothing: float, crs) -> None:
    """Write named bands as one raster file, in the format of its ending; under a temporary name beside it, renamed when whole (umdss.md 1.8).

    :raises QgsProcessingException: it cannot be written.
    """
    whole = np.result_type(*(band for _name, band in bands))
    kind = gdal.GDT_Float32 if whole.kind == "f" else gdal.GDT_Int32
    made = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, len(bands), kind)
    made.SetGeoTransform(grid.transform)
    made.SetProjection(crs.toWkt())
    for number, (name, values) in enumerate(bands, 1):
        band = made.GetRasterBand(number)
        band.SetDescription(name)
        band.SetNoDataValue(nothing)
        band.WriteArray(values)
    stem, ending = os.path.splitext(path)
    driver = QgsRasterFileWriter.driverForExtension(ending.lstrip(".")) or "GTiff"
    options = ["COMPRESS=DEFLATE"] if driver == "GTiff" else []
    said = tr("“{path}” could not be written: {why}")
    unfinished = f"{stem}.part{ending}"
    try:
        written = _made(lambda: gdal.GetDriverByName(driver).CreateCopy(unfinished, made, options=options), said, path=path)
        written.FlushCache()
        written = None
        os.replace(unfinished, path)
        if os.path.isfile(unfinished + ".aux.xml"):  # names of the bands, where the format has no place for them
            os.replace(unfinished + ".aux.xml", path + ".aux.xml")
    except OSError as error:
        raise QgsProcessingException(said.format(path=path, why=error.strerror)) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.remove(unfinished)


def _made(work: Callable, said: str, **names: str):
    """What GDAL made. It returns nothing on an error, or raises when another plugin switched its exceptions on."""
    try:
        found, why = work(), ""
    except RuntimeError as error:
        found, why = None, str(error)
    if not found:
        raise QgsProcessingException(said.format(why=why or gdal.GetLastErrorMsg(), **names))
    return found
