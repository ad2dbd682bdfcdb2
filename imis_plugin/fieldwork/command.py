"""``field make|sync|list|corrections``: packages for the field from the command line."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path

from ..database.command_parts import command, existing, say
from ..database.connection import connect, fetch_all, fetch_value
from ..database.errors import ImisError
from ..database.feedback import Printed
from .corrections import corrections, write_corrections
from .tasks import TASKS

LIST = """
SELECT id, task, surveyor, area_words, given_out_at, last_sync_at, taken, waiting, invalid, photos_missing, state
  FROM imis.field_packages_register ORDER BY id DESC"""


def add_parser(subparsers) -> None:
    """Add the command to the command line."""
    parser = command(
        subparsers, "field", _list, "packages for work in the field",
        "Makes packages for QField, takes them in when they come back, lists them. Without a word: list.",
        ["field make --task building_survey --surveyor ram --ward 3 --out packages", "field sync packages/building_survey-7-ram",
         "field list", "field corrections 7 --out corrections.csv"],
    )  # fmt: skip
    parts = parser.add_subparsers(title="what to do", dest="part", metavar="WORD")
    parts.add_parser("list", help="list the packages").set_defaults(run=_list)
    made = parts.add_parser("make", help="make a package", description="Makes a package as a new folder: GeoPackage, project, place for photos.")
    made.set_defaults(run=_make)
    made.add_argument("--task", required=True, choices=[task.name for task in TASKS])
    made.add_argument("--surveyor", required=True, metavar="LOGIN", help="login name of the person who carries it")
    made.add_argument("--ward", type=int, action="append", default=[], metavar="N", help="ward (may be repeated)")
    made.add_argument("--area", default="", metavar="EWKT", help="drawn area, such as 'SRID=4326;POLYGON((...))'")
    made.add_argument("--building", action="append", default=[], metavar="BIN", help="building to visit (may be repeated)")
    made.add_argument("--out", type=Path, default=Path("."), metavar="DIR", help="where the folder of the package is made (default: here)")
    text = "Takes in what came back from the field. Twice the same makes nothing twice."
    synced = parts.add_parser("sync", help="take a package in", description=text)
    synced.set_defaults(run=_sync)
    synced.add_argument("place", type=Path, metavar="FOLDER", help="folder of the package, or the GeoPackage in it")
    listed = parts.add_parser("corrections", help="write the correction list of a package")
    listed.set_defaults(run=_corrections)
    listed.add_argument("package", type=int, metavar="NUMBER")
    listed.add_argument("--out", type=Path, metavar="FILE", help="CSV file (default: on the screen)")


@contextmanager
def _connected(args):
    conn = connect(existing(args), application_name="IMIS field")
    try:
        yield conn
    finally:
        conn.close()


@contextmanager
def _qgis():
    """A QGIS without windows, when none runs yet."""
    from qgis.core import QgsApplication

    if QgsApplication.instance() is not None:
        yield
        return
    app = QgsApplication([], False)
    app.initQgis()
    try:
        yield
    finally:
        app.exitQgis()


def _make(args) -> int:
    from .make import Order, make_package

    with _qgis(), _connected(args) as conn:
        person = fetch_value(conn, "SELECT id FROM imis.field_surveyors WHERE username = %s AND task = %s", (args.surveyor, args.task))
        if person is None:
            raise ImisError(f"There is no account “{args.surveyor}” that can carry a package of this task. See: account list.")
        made = make_package(conn, Order(args.task, person, args.ward, args.area, args.building), args.out, progress=Printed().step)
    text = f"{made.folder}: package {made.package}, {sum(made.rows.values())} rows."
    say(args, {"package": made.package, "folder": str(made.folder), "rows": made.rows}, text)
    return 0


def _sync(args) -> int:
    from .sync import sync_package

    with _qgis(), _connected(args) as conn:
        done = sync_package(conn, args.place, progress=Printed().step)
    told = ", ".join(f"{number} {name}" for name, number in sorted(done.outcomes.items())) or "no rows"
    for name, reason in done.invalid:
        print(f"{name}: {reason}", file=sys.stderr)
    for name in done.missing:
        print(f"{name}: this photo is not in the folder.", file=sys.stderr)
    document = {
        "package": done.package, "rows": done.outcomes, "status": done.statuses, "photos": done.photos, "missing": done.missing,
        "invalid": [{"name": name, "reason": reason} for name, reason in done.invalid],
    }  # fmt: skip
    text = f"Package {done.package}: {told}; {done.statuses.get('invalid', 0)} to correct, {done.photos} photos, {len(done.missing)} missing."
    say(args, document, text)
    return 0


def _list(args) -> int:
    with _connected(args) as conn:
        rows = fetch_all(conn, LIST)
    lines = [
        f"{row['id']:5}  {row['task']:17} {row['surveyor'] or '':24} {row['given_out_at']:%Y-%m-%d}  {row['state']:9} "
        f"{row['waiting']:5} waiting {row['invalid']:5} to correct  {row['area_words']}"
        for row in rows
    ]
    say(args, {"packages": rows}, "\n".join(lines) or "No package was given out yet. Make one with: field make.")
    return 0


def _corrections(args) -> int:
    with _connected(args) as conn:
        rows = corrections(conn, args.package)
    if args.out is not None:
        write_corrections(args.out, rows)
        say(args, {"file": str(args.out), "rows": len(rows)}, f"{args.out}: {len(rows)} rows to correct.")
        return 0
    say(args, {"rows": rows}, "\n".join(f"{row['label']}: {row['reason'] or 'photo missing'}" for row in rows) or "There is nothing to correct.")
    return 0
