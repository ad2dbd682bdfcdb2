"""Which column each heading of a file fills: guessed by names and by what was chosen for the last file, then the officer's choice."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from ..database.connection import fetch_one
from . import names
from .catalogue import Column, Table
from .detect import DateOrder, date_order
from .plan import column_of
from .source import Source

#: Short words of headings.
_WORDS = {"no": "number", "nr": "number", "num": "number", "dt": "date", "pop": "population", "hh": "household", "tel": "contact", "phone": "contact"}


@dataclass(frozen=True)
class Guess:
    """A proposal for one heading.

    :ivar column: name of the column, "" = the heading is not read.
    :ivar how: ``name``, ``last time``, ``similar``, ``answer`` (kept by its name),
        ``withdrawn`` (rows with a value here are skipped) or "".
    """

    header: str
    column: str
    how: str


def guess(source: Source, table: Table, remembered: dict[str, str] | None = None) -> list[Guess]:
    """Propose a column for every heading: as last time, by its name, by a similar name; no column twice."""
    taken: set[str] = set()
    found: dict[str, Guess] = {}
    answers = names.ANSWERS.get(table.full_name, "")
    for header in source.headers:
        column, how = (remembered or {}).get(header, ""), "last time"
        if column not in table.columns:
            column, how = column_of(header, source.headers, table)[0], "name"
        if column == answers and names.plain(header) != answers:
            how = "answer"
        if column and (column not in taken or column == answers):
            taken.add(column)
            found[header] = Guess(header, column, how)
    for header in source.headers:
        if header in found:
            continue
        if names.plain(header) == "deleted_at":
            found[header] = Guess(header, "", "withdrawn")
            continue
        near = _similar(header, source.headers, table, taken)
        if near:
            taken.add(near)
        found[header] = Guess(header, near, "similar" if near else "")
    return [found[header] for header in source.headers]


def _similar(header: str, headers: list[str], table: Table, taken: set[str]) -> str:
    key = "_".join(_WORDS.get(word, word) for word in names.plain(header).split("_"))
    if not key or column_of(header, headers, table)[1] != "unknown":
        return ""
    words = {}
    for column in fillable(table):
        if column.name not in taken:
            words.setdefault(names.plain(column.name), column.name)
            words.setdefault(names.plain(column.label), column.name)
    near = difflib.get_close_matches(key, words, n=1, cutoff=0.78)
    return words[near[0]] if near else ""


def fillable(table: Table) -> list[Column]:
    """The columns that a file may fill."""
    left_out = names.WRITTEN_BY_DATABASE | names.DERIVED.get(table.full_name, frozenset())
    return [
        column
        for column in table.columns.values()
        if not column.generated and column.name not in left_out and column.name != "batch_id"
        and not (column.name == "id" and table.full_name in names.ID_GIVEN_ANEW)
    ]  # fmt: skip


def needed(table: Table) -> list[Column]:
    """The columns that a new record cannot do without."""
    required = [column for column in fillable(table) if column.not_null and not column.default and not column.identity]
    if table.full_name in names.PAYMENTS:  # all four headings must be there, even where cells may be blank (5.1, PAY-01)
        required = fillable(table)
    return required


def last_map(conn, kind: str) -> dict[str, str]:
    """What was chosen for the last file of this kind."""
    row = fetch_one(
        conn,
        "SELECT column_map FROM imis.import_batches WHERE kind = %s AND status = 'accepted' AND column_map IS NOT NULL ORDER BY id DESC LIMIT 1",
        (kind,),
    )
    return dict(row["column_map"]) if row else {}


def order_of_dates(source: Source, table: Table, mapping: dict[str, str]) -> DateOrder:
    """The order of day and month in all date columns of a file that are read.

    :raises FileFault: the file cannot be read to its end.
    """
    places = [
        at for at, header in enumerate(source.headers)
        if mapping.get(header) in table.columns and table.columns[mapping[header]].base in ("date", "timestamptz")
    ]  # fmt: skip
    if not places:
        return DateOrder("ISO")
    return date_order(values[at] for _line, values, _fault in source.rows() for at in places)
