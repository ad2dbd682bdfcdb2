"""Any delivered file as sources of rows: the one place that knows which reader belongs to which suffix."""

from __future__ import annotations

from pathlib import Path

from .csv_reader import open_csv
from .detect import Reading, detect_reading
from .geojson_reader import open_geojson
from .gpkg_reader import open_gpkg
from .ogr_reader import DRIVERS, open_with_ogr
from .source import FileFault, Source, check_size
from .xlsx_reader import open_xlsx

TEXT = (".csv", ".txt", ".tsv")
SHEETS = (".xlsx",)
MAPS = (".gpkg", ".geojson", ".json", *DRIVERS)
#: Formats that are certainly data and not read, with what to do.
NOT_READ = {
    ".xls": "Old spreadsheets (.xls) are not read. Save it as XLSX or CSV UTF-8",
    ".xlsm": "Workbooks with macros are not read. Save it as XLSX",
    ".xlsb": "Binary workbooks are not read. Save it as XLSX",
    ".ods": "OpenDocument spreadsheets are not read. Save it as XLSX or CSV UTF-8",
    ".dxf": "Drawings are not read. Save the layer as GeoPackage in QGIS",
    ".mdb": "Databases of other programs are not read. Export the table as CSV UTF-8",
    ".pdf": "A PDF holds no table that could be read. Ask for the data as XLSX or CSV",
}


def is_text(path: Path) -> bool:
    """True for files whose encoding, delimiter and quotes can be chosen."""
    return path.suffix.lower() in TEXT


def propose_reading(path: Path) -> Reading | None:
    """How a text file is probably read; None for other formats.

    :raises FileFault: the file is empty or too large.
    """
    if not is_text(path):
        return None
    check_size(path)
    return detect_reading(path)


def open_file(path: Path, reading: Reading | None = None) -> list[Source]:
    """The tables in a file: one for CSV and GeoJSON, one a sheet or layer for the others.

    :param reading: how a text file is read; None looks for itself. For workbooks and Shapefiles its first line or encoding
        counts.
    :raises FileFault: the format is not read, or the file is damaged; the sentence says what to do.
    """
    suffix = path.suffix.lower()
    if suffix in TEXT:
        return [open_csv(path, reading=reading or propose_reading(path))]
    if suffix in SHEETS:
        return open_xlsx(path, reading.first_line if reading else 0)
    if suffix == ".gpkg":
        return open_gpkg(path)
    if suffix in (".geojson", ".json"):
        return [open_geojson(path)]
    if suffix in DRIVERS:
        return open_with_ogr(path, reading.encoding if reading else "")
    if suffix in NOT_READ:
        raise FileFault(NOT_READ[suffix] + ".")
    raise FileFault(f'Files named "{suffix or path.name}" are not read. Use CSV, XLSX, GeoPackage, Shapefile, KML or GeoJSON.')
