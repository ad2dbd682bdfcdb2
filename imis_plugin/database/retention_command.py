"""The command ``retention``: what data of persons is past its time, and removing it (reliability 5)."""

from __future__ import annotations

from .command_parts import command, existing, say
from .connection import connect, execute, fetch_all


def add_parser(subparsers) -> None:
    """Add the command to the command line."""
    made = command(
        subparsers, "retention", _run, "show, or remove, data of persons whose time is over",
        "Names and contacts of old applications, answers of decided surveys about persons, old payments and old entries of the access log, with "
        "what history says of them. How long each is kept stands in the settings. Only shows numbers unless told to apply; for the Super Admin.",
        ["retention", "--database service=imis retention --apply"],
    )  # fmt: skip
    made.add_argument("--apply", action="store_true", help="really do it; it cannot be taken back")


def _run(args) -> int:
    conn = connect(existing(args), application_name="IMIS retention")
    try:
        execute(conn, "SET LOCAL statement_timeout = 0")
        rows = fetch_all(conn, "SELECT * FROM imis.apply_retention(%s)", (not args.apply,))
        conn.commit()
    finally:
        conn.close()
    total = sum(row["records"] + row["history_entries"] for row in rows)
    lines = [
        f"{row['label']:28} class {row['data_class']:5} before {row['older_than']}: {row['records']:>9,} records, "
        f"{row['history_entries']:>9,} entries of history"
        for row in rows
    ]  # fmt: skip
    if args.apply:
        lines.append("Done; it is written down in imis.retention_runs." if total else "Nothing was past its time.")
    else:
        lines.append("Nothing was changed. Do it with: retention --apply." if total else "Nothing is past its time.")
    say(args, {"applied": args.apply, "classes": rows}, "\n".join(lines))
    return 0
