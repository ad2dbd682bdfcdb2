"""``national FOLDER --out DIR``: the report documents of many municipalities, checked and compared."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..database.command_parts import command, say
from .national import read_folder
from .words import tr
from .write_national import write


def add_parser(subparsers) -> None:
    """Add ``national`` to the command line."""
    parser = command(
        subparsers, "national", run, "compare the CWIS reports of several municipalities",
        "Reads the report documents (JSON) of a folder, checks version, form, figures and checksum of each, and writes a comparison of cities and "
        "years as table (CSV) and on paper (PDF). A document that is not sound is left out with the reason.",
        ["national reports/ --out comparison/"],
    )  # fmt: skip
    parser.add_argument("folder", type=Path, help="folder with report documents (JSON)")
    parser.add_argument("--out", type=Path, default=Path("."), metavar="DIR", help="folder for the comparison (default: this one)")


def run(args: argparse.Namespace) -> int:
    """Carry out the command; 1 when no report was sound or a file is missing."""
    found = read_folder(args.folder)
    for refused in found.refused:
        print(tr("{} is refused: {}").format(refused.name, " ".join(refused.reasons)), file=sys.stderr)
    for text in found.older:
        print(text, file=sys.stderr)
    if not found.reports:
        print(tr("No sound report was received, so there is nothing to compare."), file=sys.stderr)
        return 1
    files, missing = write(found, args.out)
    for error in missing:
        print(error.sentence, file=sys.stderr)
    facts = {
        "municipalities": len(found.cities), "years": found.years, "reports": len(found.reports), "files": [str(path) for path in files],
        "refused": [{"file": one.name, "reasons": list(one.reasons)} for one in found.refused],
    }  # fmt: skip
    say(args, facts, "\n".join(str(path) for path in files))
    return 1 if missing else 0
