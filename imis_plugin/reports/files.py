"""Report files: written beside their place under a temporary name, then renamed, so that no half file exists."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from ..database.errors import ImisError
from .words import tr

FORMATS = ("json", "csv", "xlsx", "pdf")
ON_DEMAND = ("reference", "atlas")  # the workbook layout of earlier systems; a page a ward


def file_name(document: dict, extension: str) -> str:
    """Name of a report file, e.g. ``cwis-report-2024.pdf``; later revisions carry their number."""
    revision = document["revision"]
    if extension == "reference":
        return f"CWIS M&E {document['year']}.xlsx"
    name = f"{document['year']}{'' if revision == 1 else f'-r{revision}'}"
    return f"cwis-atlas-{name}.pdf" if extension == "atlas" else f"cwis-report-{name}.{extension}"


def make_folder(folder: Path) -> Path:
    """Make the folder the files go to.

    :raises ImisError: it cannot be made or is a file.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as exc:
        sentence = tr("The folder {} cannot be made. Choose another one, or ask for the right to write there.")
        raise ImisError(sentence.format(folder), str(exc)) from exc
    return folder


def write_whole(path: Path, content: bytes) -> Path:
    """Write a file so that it is either whole or not there; an older file of the name is replaced at the last moment.

    :raises ImisError: no right, no space, a folder that is gone; what stood there before stays.
    """
    path = Path(path)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with open(beside, "xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as exc:
        if exc.errno in (errno.ENOSPC, errno.EDQUOT):
            sentence = tr("There is no space left for {}. Free some, or choose another folder. The report itself is safe in the database.")
        elif exc.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.ENOENT):
            sentence = tr("{} cannot be written. Choose a folder in which you may write, or close the file if it is open elsewhere.")
        else:
            sentence = tr("{} cannot be written. Choose another folder and try again.")
        raise ImisError(sentence.format(path), str(exc)) from exc
    finally:
        beside.unlink(missing_ok=True)
    return path


def guard_text(text: str) -> str:
    """Text that a spreadsheet would take for a formula gets a leading apostrophe (reliability 7)."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r", "\0") else text
