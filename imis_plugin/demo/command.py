"""``python3 -m imis_plugin demo``: the demo city in the database named, made and set up where needed."""

from __future__ import annotations

import argparse
import sys
import time


def add_parser(subparsers) -> None:
    """Add the command ``demo`` to the command line."""
    parser = subparsers.add_parser(
        "demo",
        help="build the demo city",
        description="Builds a fictitious municipality on real outlines of Lucknow (India) with invented people and services. "
        "An empty database is set up first; a second run finds the city and changes nothing.",
    )
    parser.add_argument("--size", type=int, default=None, metavar="N", help="number of buildings, 300 to 1,000,000 (default 28,023: the real zone)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another seed gives another city (default 1)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Carry the command out; 0 built or there already, 1 refused with a sentence on stderr."""
    from imis_plugin.database.command_parts import say
    from imis_plugin.database.connection import connect, create_database
    from imis_plugin.database.errors import ImisError
    from imis_plugin.database.feedback import Printed
    from imis_plugin.database.migrator import Migrator
    from imis_plugin.database.targets import parse_target

    feedback = Printed()
    started = time.monotonic()
    try:
        from imis_plugin.demo.builder import CITY_NAME, SRID, build, check_size, state_of
        from imis_plugin.demo.stamp import stamp_of

        check_size(args.size)
        target = parse_target(args.database)
        if target.is_embedded:
            create_database(target)
        conn = connect(target)
        try:
            migrator = Migrator(conn)
            status = migrator.status()
            if status.state == "empty":
                migrator.init(SRID, CITY_NAME, feedback, country="IND", currency="INR", timezone="Asia/Kolkata")
            elif status.state == "older" and state_of(conn):
                # A demo city of an earlier program: brought up to date without asking, nothing in it is anybody's work.
                migrator.upgrade(feedback)
            elif status.state != "current":
                raise ImisError(status.sentence)
            result = {**build(conn, args.size, args.seed, feedback), "stamp": stamp_of(conn)}
        finally:
            conn.close()
    except ImportError as exc:
        print(f"The demo city needs the Python library {exc.name}. Install it (Debian: python3-{exc.name}).", file=sys.stderr)
        return 1
    except ImisError as exc:
        print(exc.sentence, file=sys.stderr)
        if exc.detail:
            print(f"({exc.detail})", file=sys.stderr)
        return 1
    seconds = round(time.monotonic() - started, 1)
    if result["built"]:
        sentence = f"The demo city is built: {result['buildings']:,} buildings, seed {result['seed']}, {seconds} s."
    else:
        sentence = f"The demo city is there already ({result['buildings']:,} buildings, seed {result['seed']}); nothing was changed."
    say(args, {**result, "seconds": seconds, "sentence": sentence}, sentence)
    return 0
