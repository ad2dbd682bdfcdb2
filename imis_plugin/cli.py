"""The same system without QGIS: ``python3 -m imis_plugin [--database TARGET] COMMAND``.

A thin dispatcher: each command is a module with ``add_parser(subparsers)`` that sets ``run=callable(args) -> int``.
Exit codes: 0 done, 1 refused or failed (the reason in a sentence on stderr), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import re
import sys
from importlib import import_module, util

from . import __version__

_DATABASE = "imis_plugin.database.commands"
_MODULES = {
    "init": _DATABASE,
    "upgrade": _DATABASE,
    "status": _DATABASE,
    "drop": _DATABASE,
    "demo": "imis_plugin.demo.command",
    "demo-heights": "imis_plugin.demo.heights",
    "load": "imis_plugin.imports.command",
    "report": "imis_plugin.reports.command",
    "nsd": "imis_plugin.reports.nsd_command",
    "national": "imis_plugin.reports.national_command",
    "demo-national": "imis_plugin.demo.national",
    "solver": "imis_plugin.solver_command",
    "field": "imis_plugin.fieldwork.command",
    "account": _DATABASE,
    "backup": _DATABASE,
    "restore": _DATABASE,
    "service": _DATABASE,
    "server": "imis_plugin.database.server_command",
    "check": _DATABASE,
    "retention": "imis_plugin.database.retention_command",
}
_EPILOG = """TARGET is one of
  embedded[:NAME]      a database of the private server of this account (the default: embedded:imis)
  service=NAME         a connection service (pg_service.conf)
  postgresql://USER@HOST:5432/DATABASE, or "host=HOST dbname=DATABASE user=USER"
A password never stands in a command: it comes from ~/.pgpass, the service, PGPASSWORD, or is asked for.

examples:
  python3 -m imis_plugin demo
  python3 -m imis_plugin --database service=imis status
  python3 -m imis_plugin COMMAND --help"""


def build_parser(argv: list[str]) -> argparse.ArgumentParser:
    """The parser; only the module of the command in ``argv`` is loaded, all of them for the overall help."""
    parser = argparse.ArgumentParser(
        prog="python3 -m imis_plugin",
        description="IMIS, the Integrated Municipal Information System, without QGIS.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"IMIS {__version__}")
    parser.add_argument("--database", default="embedded", metavar="TARGET", help="which database (default: embedded)")
    parser.add_argument("--json", action="store_true", help="the result as JSON on stdout")
    parser.add_argument("--verbose", action="store_true", help="after a refusal also its details: SQLSTATE, name of the rule, the server's words")
    subparsers = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND", required=True)
    named = next((word for word in argv if word in _MODULES), None)
    modules = [_MODULES[named]] if named else list(dict.fromkeys(_MODULES.values()))
    for module in modules:
        if named or util.find_spec(module) is not None:
            import_module(module).add_parser(subparsers)
    for made in subparsers.choices.values():
        _take_json_after(made)
    return parser


def _take_json_after(parser: argparse.ArgumentParser) -> None:
    """``--json`` is taken after the command, and after a word of it, as well as before."""
    # no default of its own, which would undo the word given before the command
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="the result as JSON on stdout")
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for part in action.choices.values():
                _take_json_after(part)


def main(argv: list[str] | None = None) -> int:
    """Run the command line and give the exit code."""
    argv = list(sys.argv[1:] if argv is None else argv)
    try:
        import_module("psycopg2")
        parser = build_parser(_without_values(argv))
    except ModuleNotFoundError as exc:
        return _say(f"The Python library {exc.name} is missing. On Debian and Ubuntu: apt install python3-{exc.name}.")
    args = parser.parse_args(argv)
    return _run(args)


def _without_values(argv: list[str]) -> list[str]:
    """The words that may be the command: not the value of ``--database``, which may be named like one."""
    return [word for before, word in zip(["", *argv], argv, strict=False) if before != "--database" and not word.startswith("-")]


def _run(args: argparse.Namespace) -> int:
    import psycopg2

    from .database.errors import ImisError, explain

    try:
        return args.run(args)
    except ImisError as exc:
        return _say(exc.sentence, exc.detail, args.verbose)
    except psycopg2.Error as exc:
        told = explain(exc)
        return _say(told.sentence, told.detail_for_log, args.verbose)
    except KeyboardInterrupt:
        return _say("Stopped as asked.")
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone (head, less): nobody is left to tell
        return 1
    except (OSError, MemoryError) as exc:
        return _say(f"The machine refused a file or memory: {exc}. Check free space and rights, then try again.")


def _say(sentence: str, detail: str = "", verbose: bool = False) -> int:
    """Tell the sentence; its details when asked for, or when it points to "the log", which is this very stream."""
    print(sentence, file=sys.stderr)
    if detail and detail != sentence and (verbose or re.search(r"\blog\b", sentence, re.IGNORECASE)):
        print(detail, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
