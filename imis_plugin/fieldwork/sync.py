"""Taking a package in: rows in portions, each with its photos, committed as it goes; what was taken stays when it breaks off (FLD-02, T49)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..database.connection import execute, fetch_all
from .photos import find_photo, scaled
from .read import Returned, count_rows, open_returned, read_rows

PORTION = 50
Progress = Callable[[str, int, int], None]


@dataclass
class Synced:
    """What became of the rows.

    :ivar outcomes: how many were new, changed, known or decided before.
    :ivar invalid: rows that are not in order: (name, reason). :ivar missing: photos that are not in the folder.
    """

    package: str
    outcomes: dict[str, int] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    invalid: list[tuple[str, str]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    photos: int = 0


def sync_package(conn, place: Path, tr: Callable[[str], str] = str, progress: Progress = lambda text, done, total: None) -> Synced:
    """Take in what came back in ``place`` (a folder, or the GeoPackage in it).

    :param conn: a connection in a transaction, allowed to write; it is committed after every portion.
    :param progress: may raise to stop; the portions taken by then stay, and the next sync goes on from there.
    :raises ImisError: no package, or none of ours. :raises psycopg2.Error: the database refuses the package as a whole.
    """
    returned = open_returned(place)
    total, done = count_rows(returned), 0
    result = Synced(returned.number)
    progress(tr("Reading the package"), 0, max(total, 1))
    if total == 0:
        _receive(conn, returned, [], result)  # the office sees that it was there
    for portion in _portions(read_rows(returned)):
        progress(tr("{done} of {total} rows").format(done=done, total=total), done, total)
        _receive(conn, returned, portion, result)
        done += len(portion)
    progress(tr("{done} of {total} rows").format(done=done, total=total), max(done, 1), max(total, 1))
    return result


def _portions(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    portion: list[dict[str, Any]] = []
    for row in rows:
        portion.append(row)
        if len(portion) == PORTION:
            yield portion
            portion = []
    if portion:
        yield portion


def _receive(conn, returned: Returned, portion: list[dict[str, Any]], result: Synced) -> None:
    """One portion with its photos, whole or not at all."""
    answers = fetch_all(conn, "SELECT * FROM imis.receive_field_rows(%s, %s)", (returned.key, json.dumps(portion)))
    for row, answer in zip(portion, answers, strict=True):
        result.outcomes[answer["outcome"]] = result.outcomes.get(answer["outcome"], 0) + 1
        result.statuses[answer["status"]] = result.statuses.get(answer["status"], 0) + 1
        if answer["status"] in ("invalid", "rejected"):
            result.invalid.append((row["values"].get("temp_building_code") or row["bin"] or "–", answer["reason"]))
        for name in answer["photos_wanted"]:
            photo = find_photo(returned.folder, name)
            content = scaled(photo) if photo is not None else None
            if content is None:
                result.missing.append(name)
            else:
                execute(conn, "SELECT imis.add_field_photo(%s, %s, %s)", (answer["row_id"], name, content))
                result.photos += 1
    conn.commit()
