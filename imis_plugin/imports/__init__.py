"""Files in: read, staged, checked and accepted, or refused with a reason (reliability 7, data-model 5).

Needs psycopg2 and the standard library only.
"""

from __future__ import annotations

from pathlib import Path

from .report import FileReport, LoadReport, Reason

__all__ = ["FileReport", "LoadReport", "Reason", "load_folder"]


def load_folder(conn, folder: Path, **options) -> LoadReport:
    """Load a folder of files; see :func:`imis_plugin.imports.load.load_folder` for the options and errors."""
    from .load import load_folder as load

    return load(conn, folder, **options)
