"""Five invented municipalities and their yearly reports, to see the national side with (``demo-national``)."""

from __future__ import annotations

import argparse
from pathlib import Path

CITIES = (
    ("DEMO-1", "Gomtipur Municipality"), ("DEMO-2", "Saryuganj Municipality"), ("DEMO-3", "Betwapur Municipality"),
    ("DEMO-4", "Kosinagar Municipality"), ("DEMO-5", "Tilawadi Municipality"),
)  # fmt: skip
SIZE = 900
YEARS = 2


def add_parser(subparsers) -> None:
    """Add ``demo-national`` to the command line."""
    parser = subparsers.add_parser(
        "demo-national",
        help="reports of five invented cities",
        description="Builds five small cities from different seeds on the private server, writes their reports of the last two years and takes the "
        "cities away again. Compare them with: national DIR. A second run finds the reports and builds nothing.",
    )
    parser.add_argument("--out", type=Path, default=Path("out/national"), metavar="DIR", help="folder for the reports (default: out/national)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Carry the command out."""
    from ..database.command_parts import say
    from ..database.feedback import Printed

    made = [str(path) for path in build_reports(args.out, Printed())]
    say(args, {"files": made}, "\n".join(made))
    return 0


def build_reports(folder: Path, feedback) -> list[Path]:
    """Write the reports of all five cities; those that are there already stay.

    :raises ImisError: the private server or the folder cannot be used.
    """
    from datetime import date

    from ..reports.files import make_folder

    folder = make_folder(Path(folder))
    years = range(date.today().year - YEARS, date.today().year)
    made = []
    for number, (code, name) in enumerate(CITIES, start=1):
        paths = {year: folder / f"{code.lower()}-{year}.json" for year in years}
        if not all(path.exists() for path in paths.values()):
            feedback.step(f"{name}: {SIZE:,} buildings", number - 1, len(CITIES))
            _build(code, name, number, paths)
        made += paths.values()
    feedback.step("done", len(CITIES), len(CITIES))
    return made


def _build(code: str, name: str, seed: int, paths: dict[int, Path]) -> None:
    from ..database import connection
    from ..database.feedback import Quiet
    from ..database.migrator import Migrator
    from ..database.targets import parse_target
    from ..reports import document, write_json
    from ..reports.files import write_whole
    from .builder import SRID, build

    target = parse_target(f"embedded:demo_national_{seed}")
    connection.create_database(target)
    try:
        conn = connection.connect(target, application_name="IMIS demo")
        try:
            quiet = Quiet()
            Migrator(conn).init(SRID, name, quiet, country="IND", currency="INR", timezone="Asia/Kolkata")
            build(conn, SIZE, seed, quiet)
            for setting, value in (("city_code", code), ("city_name", name), ("nsd_city", name)):
                connection.execute(conn, "UPDATE imis.settings SET value = %s WHERE name = %s", (value, setting))
            for year, path in paths.items():
                connection.fetch_all(conn, "SELECT * FROM cwis.generate(%s)", (year,))
                connection.fetch_value(conn, "SELECT cwis.approve(%s, 1)", (year,))
                write_whole(path, write_json.render(document.fetch(conn, year)))
            conn.commit()
        finally:
            conn.close()
    finally:
        connection.drop_database(target)

