"""GeoPackages: only the listed tables are read, from a copy, read-only; no trigger, view or function of the file runs (T35)."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import struct
import tempfile
from pathlib import Path
from typing import Iterator
from urllib.parse import quote

from .geojson_reader import as_text
from .source import MAX_CELL, FileFault, Row, Source, check_headers, check_size

_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
#: Steps of the SQLite machine between two looks at the clock, and the most looks for opening a file.
_STEPS = 100_000
_LOOKS = 2_000


def open_gpkg(path: Path) -> list[Source]:
    """The layers and attribute tables of a GeoPackage.

    :raises FileFault: no GeoPackage, or damaged.
    """
    check_size(path)
    with path.open("rb") as stream:
        if stream.read(16) != b"SQLite format 3\0":
            raise FileFault("This is no GeoPackage (it is not an SQLite file). Export the layer again.")
    notes = []
    if path.with_name(path.name + "-wal").exists():
        notes.append(
            "Another program has the file open or did not close it: what it wrote last may be missing. "
            "Close the file there and load it again."
        )
    with _opened(path) as db:
        try:
            return [_layer(db, path, row, notes) for row in _contents(db)]
        except sqlite3.Error as exc:
            raise FileFault(f"The GeoPackage cannot be read ({exc}). Export it again.") from exc


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    folder = tempfile.mkdtemp(prefix="imis-gpkg-")
    try:
        copy = os.path.join(folder, "file.gpkg")
        shutil.copyfile(path, copy)
        db = sqlite3.connect(f"file:{quote(copy)}?mode=ro&immutable=1", uri=True)
        try:
            looks = iter(range(_LOOKS))
            db.set_progress_handler(lambda: next(looks, None) is None, _STEPS)
            db.execute("PRAGMA trusted_schema = OFF")
            db.execute("PRAGMA query_only = ON")
            db.execute("PRAGMA cell_size_check = ON")
            yield db
        finally:
            db.close()
    except sqlite3.DatabaseError as exc:
        raise FileFault(f"The GeoPackage is damaged ({exc}). Export it again.") from exc
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _contents(db: sqlite3.Connection) -> list[tuple]:
    """Layers that are real tables: a view could compute anything, so it is never read."""
    return db.execute(
        "SELECT c.table_name, c.data_type, g.column_name, g.srs_id FROM gpkg_contents c "
        "JOIN sqlite_master m ON m.name = c.table_name AND m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' "
        "LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name "
        "WHERE c.data_type IN ('features', 'attributes') AND c.table_name NOT LIKE 'gpkg%' "
        "AND c.table_name NOT LIKE 'sqlite%' ORDER BY c.table_name"
    ).fetchall()


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _layer(db: sqlite3.Connection, path: Path, row: tuple, notes: list[str]) -> Source:
    table, _kind, geometry, srs_id = row
    columns = db.execute("SELECT name, pk FROM pragma_table_info(?)", (table,)).fetchall()
    names = [name for name, pk in columns if name != geometry and not (pk and name.lower() in ("fid", "ogc_fid"))]
    headers = [*names, "geom"] if geometry else names
    check_headers(headers)
    crs = _crs(db, srs_id) if geometry else ""
    return Source(
        path=path,
        layer=table,
        headers=headers,
        rows=lambda: _rows(path, table, names, geometry),
        crs=crs,
        unit="feature",
        notes=list(notes),
    )


def _crs(db: sqlite3.Connection, srs_id: int | None) -> str:
    found = db.execute(
        "SELECT organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?", (srs_id,)
    ).fetchone()
    if found and str(found[0]).upper() == "EPSG" and int(found[1]) > 0:
        return f"EPSG:{int(found[1])}"
    return ""


def _rows(path: Path, table: str, names: list[str], geometry: str | None) -> Iterator[Row]:
    wanted = [*names, geometry] if geometry else names
    # names of columns that SQLite itself listed, quoted; SQLite has no parameters for names
    query = "SELECT rowid, " + ", ".join(map(_quoted, wanted)) + " FROM " + _quoted(table) + " ORDER BY rowid"  # noqa: S608  # nosec B608  # quoted
    with _opened(path) as db:
        db.set_progress_handler(None, 0)
        for number, *cells in db.execute(query):
            fault = ""
            shape = []
            if geometry:
                try:
                    shape = [wkb_hex(cells.pop())]
                except ValueError as exc:
                    fault, shape = str(exc), [""]
            values = [_plain(cell) for cell in cells] + shape
            if max(map(len, values), default=0) > MAX_CELL:
                fault = f"The feature is longer than {MAX_CELL:,} characters. Simplify its geometry."
                values = [value[:200] for value in values[:-1]] + [""]
            if any("\0" in value for value in values):
                raise FileFault(f"Feature {number} holds a NUL character. Remove it.")
            yield number, values, fault


def _plain(cell) -> str:
    return "" if isinstance(cell, (bytes, memoryview)) else as_text(cell)


def wkb_hex(blob: bytes | None) -> str:
    """Well-known binary of a GeoPackage geometry, hexadecimal; "" for none or an empty one.

    :raises ValueError: the bytes are no GeoPackage geometry.
    """
    if blob is None:
        return ""
    if not isinstance(blob, bytes) or len(blob) < 8 or blob[:2] != b"GP":
        raise ValueError("The geometry is not in the form that GeoPackages use. Export the layer again.")
    flags = blob[3]
    start = 8 + _ENVELOPE_BYTES.get((flags >> 1) & 7, -1)
    if start < 8 or flags & 0x20 or len(blob) < start + 5:
        raise ValueError("The geometry is of a kind that IMIS does not read. Export the layer again.")
    if struct.unpack_from("B", blob, start)[0] not in (0, 1):
        raise ValueError("The geometry is damaged. Export the layer again.")
    return blob[start:].hex()
