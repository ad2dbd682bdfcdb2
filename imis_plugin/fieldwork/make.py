"""A package from beginning to end: entered in the books, written aside, put in its place whole or not at all (FLD-01)."""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from psycopg2 import sql

from ..database.connection import execute, fetch_all, fetch_one, fetch_value
from ..database.errors import ImisError
from . import questions as q
from .geopackage import write_geopackage
from .project import write_project
from .tasks import PHOTOS, Task, task_named

Progress = Callable[[str, int, int], None]
GEOPACKAGE, PROJECT, README = "package.gpkg", "package.qgz", "README.txt"


@dataclass(frozen=True)
class Order:
    """What is to be made.

    :param surveyor: number of the person in ``imis.users``.
    :param drawn: area as EWKT, "" for none. :param bins: chosen buildings.
    """

    task: str
    surveyor: int
    wards: Sequence[int] = ()
    drawn: str = ""
    bins: Sequence[str] = ()


@dataclass
class Made:
    """What was made: number of the package, its folder, rows of each reference layer."""

    package: int
    folder: Path
    rows: dict[str, int] = field(default_factory=dict)


def make_package(conn, order: Order, into: Path, tr: Callable[[str], str] = str, progress: Progress = lambda text, done, total: None) -> Made:
    """Write a package as a new folder inside ``into``.

    Books and folder belong together: the entry is committed when the folder stands in its place, and a folder whose entry could not
    be committed is taken away again. ``progress`` may raise to stop; then nothing is left of either.

    :param conn: a connection in a transaction, allowed to write; it is committed.
    :raises ImisError: a refusal of the database, or the place cannot be written.
    """
    task = task_named(order.task)
    execute(conn, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")  # all layers and versions as of one moment
    key = str(uuid.uuid4())
    package = fetch_value(
        conn,
        "SELECT imis.make_field_package(%s, %s, %s, %s::public.geometry, %s, %s, %s)",
        (task.name, order.surveyor, list(order.wards) or None, order.drawn or None, list(order.bins) or None, key,
         [reference.name for reference in task.references]),
    )
    facts = fetch_one(
        conn,
        """SELECT p.area_words, p.wards, p.given_out_at, u.name, u.username, imis.setting_text('city_name') AS municipality,
                  imis.setting_number('srid')::integer AS srid
             FROM imis.field_packages AS p JOIN imis.field_surveyors AS u ON u.id = p.surveyor_id AND u.task = p.task WHERE p.id = %s""",
        (package,),
    )
    into = Path(into)
    target = into / folder_name(task, facts["username"], package)
    if target.exists():
        raise ImisError(f"There is a folder {target.name} already. Move it away, or choose another place.")
    try:
        with tempfile.TemporaryDirectory(prefix=".imis-", dir=into) as aside:
            whole = Path(aside) / target.name
            rows = _write(conn, whole, task, package, key, facts, tr, progress)
            execute(conn, "SELECT imis.finish_field_package(%s, %s, %s)", (package, json.dumps(rows), _sha(whole / GEOPACKAGE)))
            progress(tr("Putting the package in its place"), 1, 1)
            os.replace(whole, target)
    except OSError as error:
        raise ImisError(f"The package could not be written: {error.strerror or error}. Choose another folder.") from error
    try:
        conn.commit()
    except BaseException:
        remove_folder(target)
        raise
    return Made(package, target, rows)


def folder_name(task: Task, username: str, package: int) -> str:
    """Name of the folder of a package: what, which, whose."""
    return f"{task.name}-{package}-{re.sub(r'[^a-z0-9_-]', '-', username)}"


def remove_folder(folder: Path) -> None:
    """Take away a folder of ours with what is in it."""
    for path in sorted(folder.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    folder.rmdir()


def _write(conn, folder: Path, task: Task, package: int, key: str, facts: dict[str, Any], tr, progress: Progress) -> dict[str, int]:
    folder.mkdir()
    (folder / PHOTOS).mkdir()
    total, done = len(task.references) + 1, [0]

    def layer(title: str, rows: int) -> None:
        done[0] += rows == 0
        progress(tr("{layer}: {rows} rows").format(layer=tr(title), rows=f"{rows:,}"), done[0] - 1, total)

    about = {
        "package": key, "number": package, "task": task.name, "surveyor": facts["username"], "given_out_at": facts["given_out_at"].isoformat(),
        "wards": ", ".join(map(str, facts["wards"])), "area": facts["area_words"], "municipality": facts["municipality"],
    }  # fmt: skip
    rows = write_geopackage(conn, folder / GEOPACKAGE, task, package, about, facts["srid"], layer)
    progress(tr("Writing the project"), total - 1, total)
    title = f"{tr(task.title)} {package}: {facts['area_words']}, {facts['name']}"
    choices = {question.name: _options(conn, question) for question in task.questions() if question.kind == q.CHOICE}
    write_project(folder / PROJECT, folder / GEOPACKAGE, task, facts["username"], title, choices, facts["srid"], tr)
    (folder / README).write_text(_readme(title, facts, tr), encoding="utf-8")
    return rows


def _options(conn, question: q.Question) -> list[tuple[Any, str]]:
    """Key and text of what can be chosen."""
    statement = sql.SQL("SELECT r.{key} AS key, r.label FROM {table} AS r WHERE r.is_active AND {where} ORDER BY r.sort_order").format(
        key=sql.Identifier(question.key), table=sql.Identifier(*question.choices.split(".")), where=sql.SQL(question.where or "true")
    )
    return [(row["key"], row["label"]) for row in fetch_all(conn, statement)]


def _readme(title: str, facts: dict[str, Any], tr) -> str:
    made: datetime = facts["given_out_at"]
    lines = (
        title,
        tr("Given out {day} to {name}. Copy this whole folder to the device and open package.qgz in QField.").format(
            day=made.date().isoformat(), name=facts["name"]
        ),
        tr("Bring the whole folder back, photos (DCIM) included, and sync it in IMIS: the same folder may be synced as often as you like."),
        tr("It may hold data about buildings only for this task. Delete it from the device when the work is done."),
    )
    return "\n\n".join(lines) + "\n"


def _sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
