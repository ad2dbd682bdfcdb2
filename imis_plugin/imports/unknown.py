"""Headings of a file that are no columns of its table: harmless extras, or misspelt names of columns the file then lacks (issue 2, bad input)."""

from __future__ import annotations

import difflib

from . import names
from .catalogue import Table
from .source import FileFault

#: Columns that the shape of a record gives when the file does not bring them.
_FROM_THE_SHAPE = frozenset({"ward", "length"})
#: Columns that KML and its readers bring with every file, whoever made it.
_OF_KML = frozenset({"name", "description", "timestamp", "begin", "end", "altitudemode", "tessellate", "extrude", "visibility", "draworder", "icon"})
#: How alike a heading and a name must be: to be offered as meant, and to stop the file by itself.
_OFFERED, _STOPS = 0.7, 0.8


def own_headings(headers: list[str], suffix: str) -> list[str]:
    """The headings that somebody gave, without those of the format."""
    return [header for header in headers if suffix.lower() not in (".kml", ".kmz") or names.plain(header) not in _OF_KML]


def lacking(table: Table, read: list[str]) -> list[str]:
    """Columns that a complete record has (Req Y, and the place on the map) and the file does not bring.

    A record that is taken over may lack them (data-model 1.4), so by themselves they are no fault.
    """
    needed = {
        name
        for check in table.checks if check.name.endswith("_required_check")
        for name in check.columns if len(set(check.columns) - {"taken_over"}) == 1 and name != "taken_over"
    }  # fmt: skip
    if table.geometry:
        needed.add(table.geometry.name)
    if table.geometry and table.geometry.name in read:
        needed -= _FROM_THE_SHAPE
    derived = names.DERIVED.get(table.full_name, frozenset())
    return [name for name in table.columns if name in needed and name not in read and name not in derived]


def resembled(header: str, table: Table, read: list[str], alike: float = _OFFERED) -> str:
    """The column, not read so far, whose name, label or other name the heading nearly is; "" when none is."""
    words: dict[str, str] = {}
    aliases = {**names.COLUMN_ALIASES["*"], **names.COLUMN_ALIASES.get(table.full_name, {})}
    for column in table.columns.values():
        if column.name not in read and not column.generated and column.name not in names.WRITTEN_BY_DATABASE and column.name != "batch_id":
            words.setdefault(column.name, column.name)
            words.setdefault(names.plain(column.label), column.name)
    for other, name in aliases.items():
        if name in words:
            words.setdefault(other, name)
    near = difflib.get_close_matches(names.plain(header), words, n=1, cutoff=alike)
    return words[near[0]] if near else ""


def refuse_unknown(unknown: list[str], table: Table, read: list[str]) -> None:
    """Stop a file whose unknown headings may be misspelt ones: its records would come in without those values.

    :raises FileFault: the file has unknown headings and lacks columns of a complete record, or one of them nearly is the name
        of a column that the file lacks.
    """
    lacks = lacking(table, read)
    meant = {header: resembled(header, table, read) for header in unknown}
    if not unknown or not (lacks or any(resembled(header, table, read, _STOPS) for header in unknown)):
        return
    listed = ", ".join(f'"{header}"' + (f' (is "{meant[header]}" meant?)' if meant[header] else "") for header in unknown)
    several = len(unknown) > 1
    missing = f", and it lacks {', '.join(lacks)}" if lacks else ""
    raise FileFault(
        f"The column{'s' if several else ''} {listed} of the file {'are' if several else 'is'} not known in {table.full_name}{missing}. "
        f"Correct the headings. If {'these columns are' if several else 'this column is'} to be left out, load with --leave-unknown."
    )
