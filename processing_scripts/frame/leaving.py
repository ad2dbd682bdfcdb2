"""What an analysis writes to a file of lists leaves the database: the export right, the reason and the log (umdss.md 4, 8)."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psycopg2.extras
from qgis.core import QgsProcessingException

from ...desk.words import tr
from .server import Call


@dataclass
class Entry:
    """An entry of the log while the file is made: rows by layer, and the file."""

    rows: dict[str, int] = field(default_factory=dict)
    path: str = ""


def exports_records(run) -> bool:
    """Whether the role may export single records. :raises QgsProcessingException: it may not export at all."""
    may = run.server.fetch("SELECT has_function_privilege('umdss.exports_records()', 'EXECUTE') AS may")[0]["may"]
    if not may:
        raise QgsProcessingException(tr("Your role may not export data: leave the workbook empty, the result is shown on the map and in tables."))
    return run.server.fetch("SELECT umdss.exports_records() AS may")[0]["may"]


@contextlib.contextmanager
def logged(run, layers: list[str], kind: str, personal: list[str]) -> Iterator[Entry]:
    """Enter an export into the log before its first row is read, and finish the entry with rows and checksum when its file is there.

    The log is committed by itself: a run that breaks off leaves an unfinished entry.

    :param personal: those of the layers that hold names and numbers of persons.
    :raises QgsProcessingException: the role may not export them, or a reason is missing.
    """
    said = ", ".join(f"{name} {run.parameters[name]}" for name in ("WARDS", "AREA", "AREA_LAYER", "POINT", "FEATURES") if run.given(name))
    with run.another_server() as writing:
        entry = writing.one(Call(
            "umdss.begin_export", layers=layers, area=f"{run.algorithm.id()} {said}".strip()[:300], rule="analysis", format=kind,
            personal=personal, reason=run.text("REASON") or None,
        ))["begin_export"]  # fmt: skip
    made = Entry()
    yield made
    checksum = hashlib.sha256(Path(made.path).read_bytes()).hexdigest() if made.path else None
    with run.another_server() as writing:
        writing.fetch("SELECT umdss.end_export(%s, %s, %s)", (entry, psycopg2.extras.Json(made.rows), checksum))
