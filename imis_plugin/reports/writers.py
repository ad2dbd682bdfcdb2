"""All formats of a report, made from its document and never recomputed."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Callable, Sequence

from ..database.errors import ImisError
from . import write_atlas, write_csv, write_json, write_pdf, write_reference, write_xlsx
from .files import FORMATS, file_name, make_folder, write_whole


@dataclass
class Written:
    """What :func:`write_report` made, and why a format is missing."""

    files: list[Path] = field(default_factory=list)
    missing: list[ImisError] = field(default_factory=list)


def write_report(
    document: dict, folder: Path, formats: Sequence[str] = FORMATS, bom: bool = True, told: Callable[[str], None] | None = None, logo: str = ""
) -> Written:
    """Write a report document in the formats asked for.

    A format whose library is not installed is left out with the reason; the others are written all the same.

    :param folder: made when it is not there.
    :param bom: CSV with a byte order mark, for spreadsheets.
    :param logo: the municipality's logo as a data URL, for the covers of the papers.
    :param told: called with the name of each file before it is made.
    :raises ImisError: the folder or a file cannot be written.
    """
    folder = make_folder(Path(folder))
    done = Written()
    render: dict[str, Callable[[dict], bytes]] = {
        "json": write_json.render,
        "csv": partial(write_csv.render, bom=bom),
        "xlsx": write_xlsx.render,
        "pdf": partial(write_pdf.render, logo=logo),
        "reference": write_reference.render,
        "atlas": partial(write_atlas.render, logo=logo),
    }
    for name in formats:
        target = folder / file_name(document, name)
        if told:
            told(target.name)
        try:
            content = render[name](document)
        except ImisError as exc:
            done.missing.append(exc)
            continue
        done.files.append(write_whole(target, content))
    return done
