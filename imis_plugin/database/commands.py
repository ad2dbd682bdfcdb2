"""The commands about the database itself: init, upgrade, status, drop, account, backup, restore, service, check."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

from . import account_commands, health, service_entry
from .backup import backup, restore
from .boundary import read_boundary
from .cluster import Cluster, default_home
from .command_parts import command, existing, say
from .connection import connect, create_database, drop_database, other_databases
from .errors import ImisError
from .feedback import Printed
from .migrator import Migrator, Status
from .targets import parse_target


def add_parser(subparsers) -> None:
    """Add the commands of this module to the command line."""
    made = command(
        subparsers, "init", _init, "set a new database up",
        "Sets an empty database up. On the private server the database is made first.",
        ["init --srid 32644 --name 'Gomtipur Municipality' --boundary city.geojson",
         "--database service=imis init --srid 32645 --name 'Lalitpur'"],
    )  # fmt: skip
    made.add_argument(
        "--srid",
        type=int,
        required=True,
        metavar="N",
        help="EPSG number of the city's projected system in metres (UTM zone); fixed for good",
    )
    made.add_argument("--name", required=True, metavar="TEXT", help="name of the municipality")
    made.add_argument("--boundary", type=Path, metavar="FILE", help="outline of the city: GeoJSON, WKT or GeoPackage")
    made.add_argument("--country", default="", metavar="CODE", help="country, three letters (IND, NPL, BGD)")
    made.add_argument("--currency", default="", metavar="CODE", help="currency, three letters (INR, NPR, BDT)")
    made.add_argument("--timezone", default="", metavar="ZONE", help="time zone, such as Asia/Kolkata")

    made = command(
        subparsers, "upgrade", _upgrade, "bring a database to this program's version",
        "All or nothing, in one transaction. Make a backup first. With nothing to do it changes nothing.",
        ["upgrade", "--database service=imis upgrade"],
    )  # fmt: skip
    made.add_argument(
        "--rebuild", action="store_true", help="build views, rules and rights anew even if nothing changed"
    )
    made.add_argument(
        "--wait", type=float, default=30, metavar="S", help="seconds to try while others work (default 30)"
    )

    command(
        subparsers,
        "status",
        _status,
        "say what a database is and what an upgrade would do",
        "Changes nothing.",
        ["status", "--json status"],
    )

    made = command(
        subparsers,
        "drop",
        _drop,
        "remove a database of the private server",
        "Removes the database with all records in it.",
        ["--database embedded:trial drop --yes"],
    )
    made.add_argument("--yes", action="store_true", help="really do it")
    made.add_argument("--with-server-if-empty", action="store_true", help="also remove the private server when no other database lives in it")

    account_commands.add_parser(subparsers)

    made = command(
        subparsers, "backup", _backup, "copy the database into a folder",
        "Makes a new folder imis-NAME-DATE in OUT: records, roles (no passwords), and counts to prove it.",
        ["backup /media/backups"],
    )  # fmt: skip
    made.add_argument("out", type=Path, metavar="OUT", help="folder for backups")

    made = command(
        subparsers, "restore", _restore, "bring a backup back into a new database, and prove it",
        "Restores into a new database of the private server, or an empty one elsewhere.",
        ["--database embedded:proof restore /media/backups/imis-imis-20260301-020000"],
    )  # fmt: skip
    made.add_argument("folder", type=Path, metavar="FOLDER", help="the folder imis-NAME-DATE")

    made = command(
        subparsers, "service", _service, "write the connection service of an office for this computer",
        "Adds an entry to pg_service.conf: encrypted, with limits on how long a dead network may hold a window up. It holds no "
        "user and no password. QGIS layers, the desk and psql use it as service=NAME.",
        ["service imis --host imis.town.example --dbname imis --root-certificate town-root.crt",
         "service here --host 127.0.0.1 --dbname imis --plain"],
    )  # fmt: skip
    made.add_argument("name", metavar="NAME", help="name of the service")
    made.add_argument("--host", required=True, metavar="HOST", help="name of the server, as its certificate says it")
    made.add_argument("--dbname", required=True, metavar="NAME", help="name of the database")
    made.add_argument("--port", type=int, default=5432, metavar="N", help="port (default 5432)")
    made.add_argument("--root-certificate", type=Path, metavar="FILE", help="root certificate of the municipality (default: those of the system)")
    made.add_argument("--plain", action="store_true", help="no encryption: only for a server on this machine")
    made.add_argument("--file", type=Path, metavar="FILE", help="service file (default: the one that libpq reads)")

    command(
        subparsers,
        "check",
        _check,
        "look after the health of a database",
        "Exit code 1 when something is wrong.",
        ["check", "--json check"],
    )


def _status_document(status: Status) -> dict:
    return {**asdict(status), "sentence": status.sentence}


def _init(args) -> int:
    target = parse_target(args.database)
    boundary = read_boundary(args.boundary) if args.boundary else None
    made = create_database(target) if target.is_embedded else False
    try:
        conn = connect(target, application_name="IMIS init")
        try:
            migrator = Migrator(conn)
            status = migrator.init(
                args.srid,
                args.name,
                Printed(),
                boundary=boundary,
                country=args.country,
                currency=args.currency,
                timezone=args.timezone,
            )
        finally:
            conn.close()
    except BaseException:
        if made:
            drop_database(target)
        raise
    _notes(migrator)
    say(args, _status_document(status), status.sentence)
    return 0


def _upgrade(args) -> int:
    conn = connect(existing(args), application_name="IMIS upgrade")
    try:
        migrator = Migrator(conn, lock_wait_s=args.wait)
        status = migrator.upgrade(Printed(), rebuild=args.rebuild)
    finally:
        conn.close()
    _notes(migrator)
    say(args, _status_document(status), status.sentence)
    return 0


def _notes(migrator: Migrator) -> None:
    for note in migrator.notes:
        print(note, file=sys.stderr)


def _status(args) -> int:
    conn = connect(existing(args), application_name="IMIS status", readonly=True)
    try:
        status = Migrator(conn).status()
    finally:
        conn.close()
    lines = [status.sentence]
    lines += [f"  would apply   {name}" for name in status.pending]
    lines += (
        ["  would rebuild views, functions, triggers, policies, code lists and rights"]
        if status.rebuild and status.state == "older"
        else []
    )
    lines += [f"  changed       {name}" for name in status.changed]
    lines += [f"  unknown       {name}" for name in status.unknown]
    say(args, _status_document(status), "\n".join(lines))
    return 0


def _drop(args) -> int:
    target = parse_target(args.database)
    if not target.is_embedded:
        raise ImisError("Only databases of the private server are removed here. Ask the server's administrator.")
    if not args.yes:
        raise ImisError(f"This removes {target.masked()} with all records in it. If you mean it, add --yes.")
    cluster = Cluster(default_home())
    dropped = cluster.exists and drop_database(target)
    emptied = args.with_server_if_empty and cluster.exists and not other_databases(target)
    if emptied:
        cluster.stop()
        cluster.destroy()
    text = f"{target.masked()} was removed." if dropped else f"There was no {target.masked()}."
    if emptied:
        text += " No other database lived in the private server; it was removed too."
    say(args, {"dropped": bool(dropped), "server_removed": bool(emptied)}, text)
    return 0


def _backup(args) -> int:
    done = backup(existing(args), args.out, Printed())
    total = sum(done["rows"].values())
    say(
        args,
        done,
        f"{done['folder']}: {total} rows of {len(done['rows'])} tables, {done['bytes'] / 1e6:.1f} MB in {done['seconds']} s. "
        "Keep a copy on another machine.",
    )
    return 0


def _restore(args) -> int:
    done = restore(parse_target(args.database), args.folder, Printed())
    text = f"{done['municipality']} as of {done['made_at']}: {sum(done['rows'].values())} rows, compared with the original, in {done['seconds']} s."
    if done["state"] != "current":
        text += "\nThe backup is of another version of IMIS: see status, and upgrade."
    if done["accounts"]:
        text += f"\nThese accounts were made again and need a new password: {', '.join(done['accounts'])}."
    say(args, done, text)
    return 0


def _service(args) -> int:
    text = service_entry.entry(args.name, args.host, args.dbname, args.port, args.root_certificate, args.plain)
    path = service_entry.write_entry(text, args.file)
    say(args, {"service": args.name, "file": str(path)}, f"{path} now holds the service “{args.name}”. Try it: --database service={args.name} status")
    return 0


def _check(args) -> int:
    target = existing(args)
    conn = connect(target, application_name="IMIS check")
    try:
        findings = health.check(conn, default_home() if target.is_embedded else None)
    finally:
        conn.close()
    sign = {"ok": "ok      ", "warning": "WARNING ", "error": "ERROR   "}
    lines = [f"{sign[f.level]} {f.title}: {f.reason}" + (f" {f.remedy}" if f.remedy else "") for f in findings]
    say(args, {"findings": [asdict(f) for f in findings]}, "\n".join(lines))
    return 1 if any(f.level == "error" for f in findings) else 0
