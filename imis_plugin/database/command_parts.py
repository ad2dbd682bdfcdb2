"""What the commands share: a parser with examples, the target that must be there, and the result on stdout."""

from __future__ import annotations

import argparse
import json
import sys

from .cluster import Cluster, default_home
from .connection import database_exists
from .errors import ImisError
from .targets import Target, parse_target


def command(subparsers, name: str, run, short: str, text: str, examples: list[str]):
    """Add a command with its help and examples; ``run`` takes the arguments and gives the exit code."""
    epilog = "examples:\n" + "\n".join(f"  python3 -m imis_plugin {line}" for line in examples)
    parser = subparsers.add_parser(
        name, help=short, description=text, epilog=epilog, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.set_defaults(run=run)
    return parser


def say(args, document: dict, text: str) -> None:
    """The result on stdout: JSON when asked for, else the text."""
    shown = json.dumps(document, default=str, ensure_ascii=False, indent=1) if args.json else text
    sys.stdout.write(shown + "\n")


def existing(args) -> Target:
    """The target of the arguments.

    :raises ImisError: it is a database of the private server that does not exist.
    """
    target = parse_target(args.database)
    if target.is_embedded and not Cluster(default_home()).exists:
        raise ImisError("There is no private server on this account yet. Make one with: init, or demo.")
    if target.is_embedded and not database_exists(target):
        raise ImisError(
            f"The private server has no database “{target.name}”. Make it with: --database {target.masked()} init, or demo."
        )
    return target
