"""Export of a list as it stands: its filters, its order, the columns declared for it (COM-40, COM-44)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from psycopg2.extras import RealDictCursor

from .display import value_of
from .query import ListQuery, RecordReader
from .spreadsheet import write_csv, write_xlsx

CHUNK = 2000


def export_list(
    conn,
    reader: RecordReader,
    query: ListQuery,
    path: Path,
    translate: Callable[[str], str] = str,
    progress: Callable[[int], None] = lambda rows: None,
    with_persons: bool = True,
) -> int:
    """Write the list to ``path`` (``.csv`` or ``.xlsx``) and give the number of rows.

    Reads through a server-side cursor in chunks; ``progress`` gets the rows written so far and may raise to stop, in
    which case no file is left.
    :param conn: a connection in a transaction (not autocommit).
    :param with_persons: also the columns that name persons, where the officer may export them.
    :raises OSError: the place cannot be written.
    :raises psycopg2.Error: the database refused or was cancelled.
    """
    columns = reader.export_columns(with_persons)
    headings = [translate(column.label) if column.label else reader.fact(column).label for column in columns]
    statement, values = reader.all_rows(query, columns)

    def rows() -> Iterator[list[Any]]:
        done = 0
        with conn.cursor(name="imis_export", cursor_factory=RealDictCursor) as cursor:
            cursor.itersize = CHUNK
            cursor.execute(statement, values)
            for row in cursor:
                yield [_translated(value_of(row, column), column, translate) for column in columns]
                done += 1
                if done % CHUNK == 0:
                    progress(done)

    if path.suffix.lower() == ".xlsx":
        return write_xlsx(path, headings, rows(), translate(reader.type.title), translate)
    return write_csv(path, headings, rows(), translate)


def _translated(value: Any, column, translate: Callable[[str], str]) -> Any:
    return translate(value) if column.words and isinstance(value, str) else value
