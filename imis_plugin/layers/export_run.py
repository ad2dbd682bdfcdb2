"""An export from beginning to end: noted in the log, streamed, packed, and put in its place whole or not at all."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..database.connection import execute, fetch_value
from ..database.errors import ImisError
from ..records.spreadsheet import write_csv, write_workbook
from .definitions import COPIED_LEVELS
from .export_layers import ExportLayer
from .export_ogr import write_ogr, write_style
from .export_request import CSV, GEOJSON, GPKG, KML, SHP, XLSX, ExportColumn, ExportRequest, columns_of, may_read_personal, select
from .export_text import KmlFile, place_columns, place_values, write_geojson
from .words import tr

PORTION = 2000
SUFFIX = {GPKG: ".gpkg", SHP: ".zip", KML: ".kml", CSV: ".csv", GEOJSON: ".geojson", XLSX: ".xlsx"}
MANIFEST = "README.csv"
Progress = Callable[[str, int], None]


@dataclass
class Exported:
    """What was written: the file, its manifest, rows by layer, remarks."""

    path: Path
    manifest: Path | None
    rows: dict[str, int] = field(default_factory=dict)
    remarks: dict[str, list[str]] = field(default_factory=dict)
    sha256: str = ""


def suffix_for(request: ExportRequest) -> str:
    """The ending of the file: text formats of several layers are packed into one zip."""
    if request.format in (CSV, GEOJSON) and (len(request.layers) > 1 or request.with_style):
        return ".zip"
    return SUFFIX[request.format]


def run_export(
    conn, request: ExportRequest, path: Path, translate: Callable[[str], str] = str, progress: Progress = lambda layer, rows: None
) -> Exported:
    """Write the export to ``path`` and its manifest beside it (inside, for a zip).

    Entered into the log before the first row is read; the entry is finished with rows and checksum. ``progress`` may raise to
    stop: then no file is left, and the log keeps the unfinished entry.

    :param conn: a connection in a transaction, allowed to write; it is committed.
    :raises ImisError: a refusal of the database, or the place cannot be written.
    """
    if not request.layers:
        raise ImisError(tr("Choose at least one layer to export."))
    path = Path(path)
    with_persons = [layer.name for layer in request.layers if (request.personal or layer.only_personal) and may_read_personal(conn, layer)]
    entry = fetch_value(
        conn,
        "SELECT umdss.begin_export(%s, %s, %s, %s, %s, %s)",
        ([layer.name for layer in request.layers], request.area_in_words, ("touches", "point", "whole")[request.rule], request.format,
         with_persons, request.reason or None),
    )
    for layer in request.layers:
        if layer.name in COPIED_LEVELS:
            execute(conn, "SELECT umdss.copy_areas(%s, true)", (COPIED_LEVELS[layer.name],))
    conn.commit()
    execute(conn, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")  # all layers as of one moment
    begun = datetime.now(timezone.utc)
    try:
        with tempfile.TemporaryDirectory(prefix=".imis-", dir=path.parent) as name:
            folder = Path(name)
            job = _Job(conn, request, translate, progress)
            inner = job.write(folder, path.stem)
            done = Exported(path, None, job.rows, job.remarks)
            lines = _manifest(conn, request, job, begun)
            if path.suffix.lower() == ".zip":
                _write_manifest(folder / MANIFEST, lines, {part.name: _sha(part) for part in job.parts})
                inner = _zip(folder, path.name)
            done.sha256 = _sha(inner)
            conn.commit()
            if path.suffix.lower() != ".zip":
                manifest = folder / "manifest"
                _write_manifest(manifest, lines, {path.name: done.sha256})
                done.manifest = path.with_name(f"{path.stem}-{MANIFEST}")
                _synced_move(manifest, done.manifest)
            _synced_move(inner, path)
    except OSError as error:
        raise ImisError(tr("The file could not be written: {reason}. Choose another folder.").format(reason=error.strerror or error)) from error
    execute(conn, "SELECT umdss.end_export(%s, %s, %s)", (entry, json.dumps(done.rows), done.sha256))
    conn.commit()
    return done


class _Job:
    """The files of one export in a temporary folder."""

    def __init__(self, conn, request: ExportRequest, translate, progress: Progress) -> None:
        self.conn, self.request, self.translate, self.progress = conn, request, translate, progress
        self.rows: dict[str, int] = {}
        self.remarks: dict[str, list[str]] = {}
        self.parts: list[Path] = []
        self._columns: dict[str, list[ExportColumn]] = {}

    def columns(self, layer: ExportLayer) -> list[ExportColumn]:
        if layer.name not in self._columns:
            self._columns[layer.name] = columns_of(self.conn, self.request, layer)
        return self._columns[layer.name]

    def read(self, layer: ExportLayer) -> Iterator[tuple]:
        """The rows of a layer through a server-side cursor."""
        self.progress(layer.title, 0)
        statement = select(self.conn, self.request, layer, self.columns(layer))
        with self.conn.cursor(name="imis_export") as cursor:
            cursor.itersize = PORTION
            cursor.execute(statement)
            for number, row in enumerate(cursor, 1):
                yield row
                if number % PORTION == 0:
                    self.progress(layer.title, number)

    def write(self, folder: Path, stem: str) -> Path:
        """Write all layers; gives the file (for a zip: any of its parts)."""
        request = self.request
        if request.format == XLSX:
            return self._workbook(folder / (stem + ".xlsx"))
        if request.format == KML:
            return self._kml(folder / (stem + ".kml"), stem)
        target = folder / (stem + ".gpkg")
        for layer in request.layers:
            if request.format in (SHP, GPKG):
                target = folder / (layer.name + ".shp") if request.format == SHP else target
                self.rows[layer.name], self.remarks[layer.name] = write_ogr(target, layer, self.columns(layer), self.read(layer), request)
                theme = request.themes.get(layer.name)
                if request.with_style and theme is not None:
                    write_style(target, layer, theme, request.format)
            else:
                target = folder / (layer.name + SUFFIX[request.format])
                self.rows[layer.name] = self._text(target, layer)
        self.parts = sorted(part for part in folder.iterdir() if part.is_file())
        return target

    def _headings(self, layer: ExportLayer) -> list[str]:
        return [self.translate(column.label) for column in self.columns(layer)] + place_columns(layer.geometry_type)

    def _lines(self, layer: ExportLayer) -> Iterator[list[Any]]:
        width = len(self.columns(layer))
        for row in self.read(layer):
            yield [*row[:width], *place_values(row[-1], layer.geometry_type)]

    def _text(self, path: Path, layer: ExportLayer) -> int:
        if self.request.format == GEOJSON:
            return write_geojson(path, self.columns(layer), self.read(layer))
        return write_csv(path, self._headings(layer), self._lines(layer), self.translate, self.request.bom)

    def _workbook(self, path: Path) -> Path:
        sheets = ((self.translate(layer.title), self._headings(layer), self._lines(layer)) for layer in self.request.layers)
        counts = write_workbook(path, sheets, self.translate)
        self.rows = {layer.name: count for layer, count in zip(self.request.layers, counts, strict=True)}
        return path

    def _kml(self, path: Path, title: str) -> Path:
        with KmlFile(path, title, self.translate) as file:
            for layer in self.request.layers:
                theme = self.request.themes.get(layer.name)
                self.rows[layer.name] = file.folder(layer.name, self.translate(layer.title), self.columns(layer), self.read(layer), theme)
        return path


def _manifest(conn, request: ExportRequest, job: _Job, begun: datetime) -> list[list[str]]:
    person, version = fetch_value(conn, "SELECT session_user"), fetch_value(conn, "SELECT current_setting('server_version')")
    database = fetch_value(conn, "SELECT current_database()")
    head = [f"{request.area_in_words}; rule: {('touches', 'point', 'whole')[request.rule]}{'; cut' if request.clip else ''}",
            f"EPSG:{request.srid}", begun.isoformat(timespec="seconds"), person, f"{database}, PostgreSQL {version}"]
    return [[layer.title, str(job.rows[layer.name]), *head, "; ".join(job.remarks.get(layer.name, ()))] for layer in request.layers]


def _write_manifest(path: Path, lines: list[list[str]], sums: dict[str, str]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["layer", "rows", "filter", "coordinates", "time", "user", "database", "remarks"])
        writer.writerows(lines)
        writer.writerow([])
        writer.writerow(["file", "sha256"])
        writer.writerows(sorted(sums.items()))


def _sha(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def _zip(folder: Path, name: str) -> Path:
    packed = folder / name
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in sorted(folder.iterdir()):
            if part != packed and part.is_file():
                with part.open("rb") as source, archive.open(part.name, "w") as member:
                    shutil.copyfileobj(source, member)
    return packed


def _synced_move(source: Path, target: Path) -> None:
    with source.open("rb+") as file:
        os.fsync(file.fileno())
    os.replace(source, target)
