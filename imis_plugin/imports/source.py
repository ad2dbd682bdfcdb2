"""A delivered file or layer as rows of text: the one form in which every format reaches the database.

Files are untrusted (reliability 7): sizes are limited, names stay inside the folder, nothing in a file is run.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Iterator

from ..database.errors import ImisError

#: Largest file, bytes.
MAX_FILE = 4 * 1024**3
#: Largest GeoJSON file, bytes: it is read as one text.
MAX_GEOJSON = 1024**3
#: Longest cell, characters; a footprint has some hundreds.
MAX_CELL = 8 * 1024**2
#: Most files in one folder.
MAX_FILES = 500
#: Most columns in one file.
MAX_COLUMNS = 1_000

#: One row: line (or feature) number, its values in the order of the headings, and a fault of the row as a whole or "".
Row = tuple[int, list, str]


@dataclass
class Source:
    """A file or layer that can be read as rows.

    :ivar headers: headings as delivered; for map layers the geometry is the last column, named ``geom``.
    :ivar crs: coordinate system of the geometry as ``EPSG:n``; "" = the file names none.
    :ivar crs_is_default: the coordinate system is the one assumed for the format, not stated in the file.
    :ivar rows: opens the file anew and gives its rows.
    :ivar first_line: line (of a workbook: row) of the headings.
    :ivar unit: what a row's number counts, ``line`` or ``feature``.
    """

    path: Path
    layer: str
    headers: list[str]
    rows: Callable[[], Iterator[Row]]
    crs: str = ""
    crs_is_default: bool = False
    encoding: str = "utf-8"
    unit: str = "line"
    first_line: int = 1
    notes: list[str] = field(default_factory=list)

    @property
    def file(self) -> str:
        """Name of the file without its folder."""
        return self.path.name


class FileFault(ImisError):
    """A file as a whole cannot be read; the sentence says why and what to do."""


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, hexadecimal.

    :raises OSError: the file cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def check_size(path: Path, limit: int = MAX_FILE) -> None:
    """Refuse a file that is empty or too large.

    :raises FileFault: with the size.
    """
    size = path.stat().st_size
    if size == 0:
        raise FileFault("The file is empty (0 bytes). Deliver it again.")
    if size > limit:
        raise FileFault(f"The file has {size / 1024**3:.1f} GB; at most {limit / 1024**3:.0f} GB are read. Divide it.")


def check_headers(headers: list[str]) -> None:
    """Refuse headings that cannot tell the columns apart.

    :raises FileFault: naming the heading.
    """
    from .names import plain

    if len(headers) > MAX_COLUMNS:
        raise FileFault(f"The file has {len(headers):,} columns; at most {MAX_COLUMNS:,} are read.")
    seen: dict[str, str] = {}
    for header in headers:
        key = plain(header)
        if not key:
            continue
        if key in seen:
            raise FileFault(f'The heading "{header}" stands twice in the file. Remove or rename one of the two columns.')
        seen[key] = header
