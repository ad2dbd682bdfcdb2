"""The command ``load``: a folder of files into the database, without QGIS."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

_EPILOG = """One file, sheet or layer a table, named after the table: buildings.csv, roads.geojson, city.gpkg with layers wards and
buildings. Names of the earlier web IMIS are understood as well (site_settings.csv). Every row is checked by the rules of
the database; one refused row stops the whole load unless --good-rows is given. Loading the same files again changes
nothing. Exit code 0: loaded; 1: refused, with the reasons."""


def add_parser(subparsers) -> None:
    """Add the command to the parser of the command line."""
    parser = subparsers.add_parser(
        "load",
        help="load a folder of CSV, XLSX, GeoPackage, GeoJSON, Shapefile or KML files",
        description="Load a folder of files, one a table.",
        epilog=_EPILOG,
    )
    parser.add_argument("folder", metavar="DIR", type=Path, help="folder with the files")
    parser.add_argument("--good-rows", action="store_true", help="load the good rows and report the others")
    parser.add_argument("--crs", metavar="EPSG:n", help="coordinate system of files that name none (CSV: EPSG:4326 when not given)")
    parser.add_argument("--encoding", default="utf-8", metavar="E", help="encoding of CSV files (default utf-8, with or without byte-order mark)")
    parser.add_argument("--date-format", choices=("ISO", "DMY", "MDY"), default="ISO", help="dates as YYYY-MM-DD (default), DD/MM/YYYY or MM/DD/YYYY")
    parser.add_argument(
        "--reference-numbering",
        choices=("dictionary", "shipped", "older"),
        help="what bare numbers of water sources and structure types mean: the data dictionary's, the shipped data's, or the older counters'; "
        "labels and codes need no such statement",
    )
    parser.add_argument(
        "--leave-unknown",
        action="store_true",
        help="leave out columns that no table knows, also from files that lack columns of a complete record (without it such a file is refused)",
    )
    parser.add_argument(
        "--report",
        metavar="FILE",
        type=Path,
        help="write every refused row with its reasons to FILE (CSV), and files of the same form beside it",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Load, print the report, and say by the exit code whether the rows are in."""
    from ..database.connection import connect
    from ..database.errors import ImisError
    from ..database.feedback import Printed
    from .load import load_folder

    conn = connect(args.database, application_name="IMIS load")
    try:
        report = load_folder(
            conn,
            args.folder,
            good_rows=args.good_rows,
            crs=args.crs,
            encoding=args.encoding,
            date_format=args.date_format,
            feedback=Printed(sys.stderr),
            reference_numbering=args.reference_numbering,
            leave_unknown=args.leave_unknown,
        )
    finally:
        conn.close()
    if args.report:
        try:
            written = report.write_refused(args.report)
        except OSError as exc:
            state = "The rows are loaded" if report.loaded else "Nothing was loaded"
            raise ImisError(f"The report {args.report} cannot be written ({exc.strerror}). {state}.") from exc
        report.notes.append("Refused rows: " + ", ".join(map(str, written)))
    if args.json:
        json.dump(report.as_dict(), sys.stdout, ensure_ascii=False, indent=2, default=str)
        sys.stdout.write("\n")
    else:
        print(report.as_text())
    if not report.loaded:
        print(report.sentence, file=sys.stderr)
        return 1
    return 0
