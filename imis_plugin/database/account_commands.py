"""The command ``account``: add, role, password, disable, enable, list."""

from __future__ import annotations

import getpass
import sys

from . import accounts
from .command_parts import command, existing, say
from .connection import connect
from .errors import ImisError

_FACTS = ("email", "gender", "user_type", "provider", "plant", "help_desk", "ward")


def add_parser(subparsers) -> None:
    """Add the command to the command line."""
    parser = command(
        subparsers, "account", _list, "manage the accounts of officers",
        "Without a word: list. A password is asked for (or read from a pipe) and never stands in a command.",
        ["account add asha --name 'Asha Verma' --email asha@town.example --gender Female --role sanitation",
         "account role asha --role sanitation --role help_desk", "account disable asha"],
    )  # fmt: skip
    parts = parser.add_subparsers(title="what to do", dest="part", metavar="WORD")
    parts.add_parser("list", help="list the accounts").set_defaults(run=_list)
    made = _part(parts, "add", _add, "add an account, one per person")
    made.add_argument("--name", required=True, help="full name of the person")
    _role_option(made)
    made.add_argument("--email", help="email address of the person")
    made.add_argument("--gender", metavar="TEXT", help="Male, Female or Others")
    made.add_argument(
        "--user-type", metavar="TYPE", help="Municipality, Service Provider, Treatment Plant, Help Desk or External (default: by the roles)"
    )
    for word, what in (("provider", "service provider"), ("plant", "treatment plant"), ("help-desk", "help desk")):
        made.add_argument(f"--{word}", type=int, metavar="ID", help=f"number of the {what} that the account belongs to")
    made.add_argument("--ward", type=int, metavar="N", help="ward of a building surveyor")
    made.add_argument("--no-password", action="store_true", help="do not ask for one now")
    _lasting_option(made)
    _role_option(_part(parts, "role", _role, "set the roles of an account (these and no others)"))
    _lasting_option(_part(parts, "password", _password, "set a first password, which the person changes at the next sign-in"))
    _part(parts, "disable", _disable, "close an account; its records keep its name")
    _part(parts, "enable", _enable, "open a closed account again")


def _part(parts, name: str, run, text: str):
    made = parts.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    made.set_defaults(run=run)
    made.add_argument("username", help="login name, small letters")
    return made


def _lasting_option(parser) -> None:
    parser.add_argument(
        "--lasting",
        action="store_true",
        help="the password stays and need not be changed at the first sign-in (logins of programs)",
    )


def _role_option(parser) -> None:
    parser.add_argument(
        "--role",
        action="append",
        required=True,
        dest="roles",
        metavar="ROLE",
        help="role, such as sanitation (may be repeated)",
    )


def _with_connection(args, act):
    conn = connect(existing(args), application_name="IMIS account")
    try:
        result = act(conn)
        conn.commit()
        return result
    finally:
        conn.close()


def _list(args) -> int:
    rows = _with_connection(args, accounts.list_accounts)
    lines = [
        f"{row['username']:20} {row['name'] or '':28} {row['roles'] or ''}{'' if row['active'] else '  (closed)'}"
        for row in rows
    ]
    say(args, {"accounts": rows}, "\n".join(lines) or "There are no accounts yet. Add one with: account add.")
    return 0


def _new_password(username: str) -> str | None:
    """Typed twice on a terminal, else one line of the input; None when empty.

    :raises ImisError: the two differ.
    """
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n") or None
    first = getpass.getpass(f"New password of {username} (empty for none): ")
    if first and first != getpass.getpass("Once more: "):
        raise ImisError("The two passwords differ. Nothing was changed; try again.")
    return first or None


def _add(args) -> int:
    facts = {name: getattr(args, name) for name in _FACTS if getattr(args, name) is not None}
    if not args.lasting and not (args.email and args.gender):
        raise ImisError("An account is a person's: give the email and the gender with --email and --gender. Logins of programs: --lasting.")
    password = None if args.no_password else _new_password(args.username)
    _with_connection(
        args, lambda conn: accounts.add_account(conn, args.username, args.name, args.roles, password=password, lasting=args.lasting, **facts)
    )
    later = "" if password else " It has no password yet: account password."
    say(
        args,
        {"added": args.username, "roles": args.roles, "password": bool(password)},
        f"{args.username} was added.{later}",
    )
    return 0


def _password(args) -> int:
    password = _new_password(args.username)
    if not password:
        raise ImisError("No password was given. Nothing was changed.")
    _with_connection(args, lambda conn: accounts.set_password(conn, args.username, password, lasting=args.lasting))
    say(args, {"username": args.username}, f"{args.username} has a new password.")
    return 0


def _role(args) -> int:
    _with_connection(args, lambda conn: accounts.set_roles(conn, args.username, args.roles))
    say(args, {"username": args.username, "roles": args.roles}, f"{args.username} now has: {', '.join(args.roles)}.")
    return 0


def _disable(args) -> int:
    ended = _with_connection(args, lambda conn: accounts.disable(conn, args.username))
    say(args, {"disabled": args.username, "sessions_ended": ended}, f"{args.username} can no longer sign in.")
    return 0


def _enable(args) -> int:
    _with_connection(args, lambda conn: accounts.enable(conn, args.username))
    say(args, {"enabled": args.username}, f"{args.username} can sign in again.")
    return 0
