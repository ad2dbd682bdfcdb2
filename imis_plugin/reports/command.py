"""``report YEAR --out DIR``: compute a year's CWIS indicators and write its report; ``report --verify FILE``: check a received one."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from ..database.connection import connect, fetch_one
from ..database.errors import ImisError
from ..database.feedback import Printed
from ..database.targets import parse_target
from . import document
from .files import FORMATS, ON_DEMAND
from .languages import LANGUAGES, spoken
from .logo import fetch_logo
from .words import tr
from .writers import write_report


def add_parser(subparsers) -> None:
    """Add ``report`` to the command line."""
    parser = subparsers.add_parser(
        "report",
        help="compute the CWIS indicators of a year and write its report",
        description="Computes the 22 CWIS indicators of a year, stores them as the year's draft and writes the report. "
        "An approved year is written as it was approved. With --verify, checks a received report file instead.",
    )
    parser.add_argument("year", type=int, nargs="?", help="reporting year, e.g. 2024")
    parser.add_argument("--out", type=Path, default=Path("."), metavar="DIR", help="folder for the files (default: this one)")
    parser.add_argument("--format", dest="formats", type=_formats, default=None, metavar="LIST", help="json,csv,xlsx,pdf (default), reference, atlas")
    parser.add_argument("--revision", type=int, help="write this stored revision; nothing is computed")
    parser.add_argument("--stored", action="store_true", help="write the newest stored report; nothing is computed")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="language of the workbook and the PDF (default: en)")
    parser.add_argument("--no-bom", action="store_true", help="CSV without byte order mark, for programs")
    parser.add_argument("--verify", type=Path, metavar="FILE", help="check a report file (JSON): form, figures and checksum")
    parser.set_defaults(run=run, usage_error=parser.error)


def _formats(text: str) -> list[str]:
    names = [name.strip().lower() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in FORMATS + ON_DEMAND]
    if unknown or not names:
        raise argparse.ArgumentTypeError(f"choose from {', '.join(FORMATS + ON_DEMAND)}, separated by commas")
    return list(dict.fromkeys(names))


def run(args: argparse.Namespace) -> int:
    """Carry out the command; 0 done, 1 when a file asked for is missing or a checked report is not sound."""
    if args.verify is not None:
        return _verify(args)
    if args.year is None:
        args.usage_error("name the year, e.g. report 2024 --out reports")
    feedback = Printed()
    feedback.step(tr("computing the indicators of {}").format(args.year), 0, 2)
    report, logo = _stored_or_computed(args)
    with spoken(args.language):
        told = write_report(
            report, args.out, args.formats or FORMATS, not args.no_bom, lambda name: feedback.step(f"writing {name}", 1, 2), logo
        )
    feedback.step(tr("done"), 2, 2)
    for reason in told.missing:
        print(reason.sentence, file=sys.stderr)
    if args.json:
        figures = {indicator["code"]: {"value": indicator["value"], "status": indicator["status"]} for indicator in report["indicators"]}
        result = {
            "year": report["year"], "revision": report["revision"], "status": report.get("status"), "files": [str(path) for path in told.files],
            "missing": [reason.sentence for reason in told.missing], "indicators": figures, "checksum": report["checksum"]["value"],
        }  # fmt: skip
        print(json.dumps(result, ensure_ascii=False, indent=1))
    else:
        for path in told.files:
            print(path)
    return 1 if told.missing and args.formats else 0


def _stored_or_computed(args: argparse.Namespace) -> tuple[dict, str]:
    """The report document, and the logo for its cover."""
    conn = connect(parse_target(args.database), application_name="IMIS report")
    try:
        if not args.stored and args.revision is None:
            newest = fetch_one(conn, "SELECT revision, status FROM cwis.report WHERE year = %s ORDER BY revision DESC LIMIT 1", (args.year,))
            if newest and newest["status"] == "approved":
                approved = tr("{} is approved (revision {}): its report is written as it was approved.")
                print(approved.format(args.year, newest["revision"]), file=sys.stderr)
            else:
                fetch_one(conn, "SELECT revision FROM cwis.generate(%s)", (args.year,))
                conn.commit()
        return document.fetch(conn, args.year, args.revision), fetch_logo(conn)
    finally:
        conn.close()


def _verify(args: argparse.Namespace) -> int:
    try:
        found = document.problems(document.read_file(args.verify))
    except ImisError as exc:
        found = [exc.sentence]
    if args.json:
        print(json.dumps({"file": str(args.verify), "sound": not found, "problems": found}, ensure_ascii=False, indent=1))
    elif found:
        print(tr("{} is refused.").format(args.verify), *found, sep="\n", file=sys.stderr)
    else:
        print(tr("{} is whole and unchanged.").format(args.verify))
    return 1 if found else 0
