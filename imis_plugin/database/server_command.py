"""The command ``server``: the private server of this account, its state, start and stop."""

from __future__ import annotations

from . import server_use
from .cluster import Cluster, default_home
from .command_parts import command, say
from .errors import ImisError


def add_parser(subparsers) -> None:
    """Add the command to the command line."""
    parser = command(
        subparsers, "server", _status, "look at, start or stop the private server of this account",
        "Without a word: status. IMIS starts the server by itself when it is needed, and stops such a one when the last desk closes and nobody is "
        "connected. One that was started here runs until it is stopped here.",
        ["server", "server start", "server stop", "--json server status"],
    )  # fmt: skip
    parts = parser.add_subparsers(title="what to do", dest="part", metavar="WORD")
    parts.add_parser("status", help="say whether it runs, where it lives and who is connected").set_defaults(run=_status)
    parts.add_parser("start", help="start it and keep it running").set_defaults(run=_start)
    made = parts.add_parser("stop", help="stop it, unless somebody is connected", description="Stops it cleanly, unless somebody is connected.")
    how = made.add_mutually_exclusive_group()
    how.add_argument("--now", action="store_true", help="end the sessions of those who are connected; what they have not saved is lost")
    how.add_argument(
        "--when-left",
        action="store_true",
        help="only if IMIS started it by itself, and as soon as nobody is connected; it is left running if somebody still is after 30 seconds",
    )
    made.set_defaults(run=_stop)


def _state(cluster: Cluster) -> dict:
    running = cluster.exists and cluster.is_running()
    found: dict = {"exists": cluster.exists, "running": running, "home": str(cluster.home), "version": cluster.version() if cluster.exists else None}
    found["stops_by_itself"] = running and server_use.stops_by_itself(cluster)
    found["sessions"] = server_use.sessions(cluster) if running else []
    return found


def _names(sessions: list[dict]) -> str:
    return "; ".join(f"{row['user']} on {row['database']} ({row['program'] or 'a program without a name'})" for row in sessions)


def _status(args) -> int:
    state = _state(Cluster(default_home()))
    if not state["exists"]:
        text = f"There is no private server in {state['home']} yet. init and demo make one."
    elif not state["running"]:
        text = f"The private server in {state['home']} (PostgreSQL {state['version']}) does not run. It starts when it is needed."
    else:
        until = "until the last desk closes and nobody is connected" if state["stops_by_itself"] else "until it is stopped with: server stop"
        text = f"The private server in {state['home']} (PostgreSQL {state['version']}) runs, {until}.\n"
        text += f"Connected: {_names(state['sessions'])}." if state["sessions"] else "Nobody is connected."
    say(args, state, text)
    return 0


def _start(args) -> int:
    cluster = Cluster(default_home())
    server_use.keep_running(cluster)
    say(args, _state(cluster), f"The private server in {cluster.home} runs until it is stopped with: server stop.")
    return 0


def _stop(args) -> int:
    cluster = Cluster(default_home())
    was = cluster.exists and cluster.is_running()
    if args.when_left:
        server_use.stop_when_left(cluster)
    elif args.now:
        cluster.stop()
    else:
        left = server_use.stop_unless_used(cluster)
        if left:
            raise ImisError(
                f"The private server was not stopped: {len(left)} connected ({_names(left)}). Close what is connected, then try again; or add "
                "--now, which ends these sessions, and what they have not saved is lost."
            )
    runs = cluster.exists and cluster.is_running()
    text = f"The private server in {cluster.home} " + ("goes on running." if runs else "was stopped." if was else "does not run.")
    say(args, {"running": runs, "stopped": was and not runs}, text)
    return 0
