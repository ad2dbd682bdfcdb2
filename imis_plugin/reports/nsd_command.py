"""``nsd check|send|retry|list|payload``: the National Sanitation Dashboard from the command line.

The password is asked for, or read from the environment variable IMIS_NSD_PASSWORD; it never stands in a command.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from pathlib import Path

from ..database.command_parts import command, existing, say
from ..database.connection import connect, fetch_all
from ..database.errors import ImisError
from ..database.feedback import Printed
from . import document, nsd_send
from .files import write_whole
from .nsd import checked_payload
from .words import tr

VARIABLE = "IMIS_NSD_PASSWORD"
BOOK = """
SELECT d.id, d.year, d.revision, d.channel, d.state, d.attempts, d.next_try_at,
       (SELECT a.message FROM cwis.nsd_attempt AS a WHERE a.delivery_id = d.id ORDER BY a.attempt DESC LIMIT 1) AS message
  FROM cwis.nsd_delivery AS d ORDER BY d.id DESC
"""
APPROVED = "SELECT year FROM cwis.report WHERE year = %s AND status = 'approved' LIMIT 1"


def add_parser(subparsers) -> None:
    """Add ``nsd`` to the command line."""
    parser = command(
        subparsers, "nsd", run, "send approved CWIS reports to the national dashboard",
        "Sends approved reports to the National Sanitation Dashboard, each once, and keeps a book of it. Addresses, user and the name "
        f"of the municipality there are settings; the password is asked for, or read from the variable {VARIABLE}.",
        ["nsd check", "nsd send 2025", "nsd retry", "nsd list", "nsd payload 2025 --out nsd-2025.json"],
    )  # fmt: skip
    parser.add_argument("what", choices=("check", "send", "retry", "list", "payload"), help="what to do")
    parser.add_argument("year", type=int, nargs="?", help="reporting year (send, payload)")
    parser.add_argument("--again", action="store_true", help="post once more although an earlier posting may have arrived")
    parser.add_argument("--out", type=Path, metavar="FILE", help="file for the payload, to be handed over without network")
    parser.set_defaults(usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Carry out the command; 0 done, 1 when something could not be sent."""
    if args.what in ("send", "payload") and args.year is None:
        args.usage_error(f"name the year, e.g. nsd {args.what} 2025")
    conn = connect(existing(args), application_name="IMIS nsd")
    try:
        return {"check": _check, "send": _send, "retry": _retry, "list": _list, "payload": _payload}[args.what](conn, args)
    finally:
        conn.close()


def _password() -> str:
    given = os.environ.get(VARIABLE)
    if given:
        return given
    if not sys.stdin.isatty():
        raise ImisError(f"The password of the national dashboard is asked for at a terminal, or read from the variable {VARIABLE}.")
    return getpass.getpass("Password for the national dashboard: ")


def _check(conn, args) -> int:
    known = nsd_send.settings(conn)
    sentence = nsd_send.check_connection(nsd_send.client_for(conn, _password()), known.get("nsd_city"), args.year or _this_year(conn))
    say(args, {"works": True, "sentence": sentence}, sentence)
    return 0


def _this_year(conn) -> int:
    return fetch_all(conn, "SELECT extract(year FROM current_date)::integer AS year")[0]["year"]


def _send(conn, args) -> int:
    number = nsd_send.enqueue(conn, args.year)
    return _tell(args, [_one(conn, nsd_send.client_for(conn, _password()), number, args.again)])


def _retry(conn, args) -> int:
    numbers = nsd_send.due(conn)
    if not numbers:
        return _tell(args, [])
    client, ends = nsd_send.client_for(conn, _password()), []
    for number in numbers:
        end = nsd_send.send(conn, client, number, False, _told, if_due=True)
        if end is not None:
            ends.append(_as_facts(number, end))
        if end is not None and end.wrong_password:
            break  # the next ones would be refused as well, and the account locked
    return _tell(args, ends)


def _told(text: str) -> None:
    Printed().step(text, 0, 1)


def _one(conn, client, number: int, again: bool) -> dict:
    return _as_facts(number, nsd_send.send(conn, client, number, again, _told))


def _as_facts(number: int, end: nsd_send.Outcome) -> dict:
    return {"delivery": number, "state": end.state, "sentence": end.sentence, "next_try_at": end.next_try_at, "attempts": end.attempts}


def _tell(args, ends: list[dict]) -> int:
    text = "\n".join(end["sentence"] for end in ends)
    say(args, {"deliveries": ends}, text or tr("Nothing waits to be sent."))
    return 0 if all(end["state"] in ("sent", "accepted") for end in ends) else 1


def _list(conn, args) -> int:
    rows = fetch_all(conn, BOOK)
    text = "\n".join(f"{r['id']}  {r['year']} revision {r['revision']}  {r['channel']}  {r['state']}  {r['message'] or ''}" for r in rows)
    say(args, {"deliveries": rows}, text or tr("Nothing was sent yet."))
    return 0


def _payload(conn, args) -> int:
    if not fetch_all(conn, APPROVED, (args.year,)):
        raise ImisError(tr("{} has no approved report. Only an approved report is sent: approve it first.").format(args.year))
    token = fetch_all(conn, "SELECT value FROM imis.settings WHERE name = 'nsd_undefined_token'")
    body = checked_payload(document.fetch(conn, args.year), (token[0]["value"] if token else None) or "NaN")
    text = json.dumps(body, ensure_ascii=False, indent=1) + "\n"
    if args.out is None:
        sys.stdout.write(text)
    else:
        write_whole(args.out, text.encode("utf-8"))
        say(args, {"file": str(args.out)}, str(args.out))
    return 0
