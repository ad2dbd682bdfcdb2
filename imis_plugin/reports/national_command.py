"""``national FOLDER|LISTING --out DIR`` and ``national --table SCHEMA.TABLE``: the report documents of many municipalities compared."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..database.command_parts import command, existing, say
from ..database.connection import connect
from .languages import LANGUAGES, spoken
from .national import Comparison, codes_of
from .national_sources import read_path, read_relation
from .words import tr
from .write_national import write


def add_parser(subparsers) -> None:
    """Add ``national`` to the command line."""
    parser = command(
        subparsers, "national", run, "compare the CWIS reports of several municipalities",
        "Reads report documents (JSON) from a folder, from the files that a listing (CSV, XLSX with a column “file”) names, or from a table or view "
        "of the database named with --database; checks version, form, figures, checksum and approval of each, and writes a comparison of cities and "
        "years as table (CSV), workbook (XLSX) and on paper (PDF). A document that is not sound is left out with the reason.",
        [
            "national reports/ --out comparison/", "national received.xlsx --indicators SF-1a,SF-7 --language bn",
            "--database service=ministry national --table national.reports",
        ],
    )  # fmt: skip
    parser.add_argument("source", type=Path, nargs="?", metavar="FOLDER", help="folder with report documents, or a listing of them")
    parser.add_argument("--table", metavar="SCHEMA.TABLE", help="read the documents of this table or view of the database instead, one a row")
    parser.add_argument("--column", default="", help="its column with the documents (json, jsonb or text; default: the only json or jsonb column)")
    parser.add_argument("--indicators", default="", metavar="CODES", help="draw these, with commas between, or all (default: six of them)")
    parser.add_argument("--out", type=Path, default=Path("."), metavar="DIR", help="folder for the comparison (default: this one)")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="language of the workbook and the PDF (default: en)")
    parser.set_defaults(usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Carry out the command; 1 when no report was sound or a file is missing."""
    if (args.source is None) == (args.table is None):
        args.usage_error("name a folder or listing, or a table with --table, and not both")
    codes = codes_of(args.indicators)
    found = read_path(args.source) if args.table is None else _from_table(args)
    for refused in found.refused:
        print(tr("{} is refused: {}").format(refused.name, " ".join(refused.reasons)), file=sys.stderr)
    for text in found.older:
        print(text, file=sys.stderr)
    if not found.reports:
        print(tr("No sound report was received, so there is nothing to compare."), file=sys.stderr)
        return 1
    with spoken(args.language):
        files, missing = write(found, args.out, codes)
    for error in missing:
        print(error.sentence, file=sys.stderr)
    facts = {
        "municipalities": len(found.cities), "years": found.years, "reports": len(found.reports), "files": [str(path) for path in files],
        "refused": [{"file": one.name, "reasons": list(one.reasons)} for one in found.refused],
    }  # fmt: skip
    say(args, facts, "\n".join(str(path) for path in files))
    return 1 if missing else 0


def _from_table(args: argparse.Namespace) -> Comparison:
    conn = connect(existing(args), application_name="IMIS national", readonly=True)
    try:
        return read_relation(conn, args.table, args.column)
    finally:
        conn.close()
