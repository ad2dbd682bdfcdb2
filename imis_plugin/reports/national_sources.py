"""Where the report documents of many municipalities come from: a folder, a listing (CSV, XLSX), a table of a database.

Each source hands its documents to :func:`.national.take`, which judges them; what cannot be read at all is refused with its name.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from pathlib import Path

from psycopg2 import sql

from ..database.connection import fetch_all
from ..database.errors import ImisError
from . import document as documents
from .national import Comparison, Refused, take
from .words import tr

LISTINGS = (".csv", ".xlsx")
#: Heading of the column of a listing that names the files.
FILE_COLUMN = "file"
_COLUMNS = """
SELECT a.attname AS name, a.atttypid::regtype::text AS type
  FROM pg_catalog.pg_attribute AS a
 WHERE a.attrelid = to_regclass(format('%%I.%%I', %s::text, %s::text)) AND a.attnum > 0 AND NOT a.attisdropped
 ORDER BY a.attnum
"""
_JSON, _TEXT = ("json", "jsonb"), ("text", "character varying")
_AT_ONCE = 50  # documents on their way; one has about 100 kB


def read_path(path: Path) -> Comparison:
    """Read a folder of JSON files, or a listing of them (CSV or XLSX).

    :raises ImisError: it is not there, or holds nothing that could be read.
    """
    path = Path(path)
    return read_listing(path) if path.is_file() and path.suffix.lower() in LISTINGS else read_folder(path)


def read_folder(folder: Path) -> Comparison:
    """Read every JSON file of a folder.

    :raises ImisError: the folder is not there or holds no JSON file.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise ImisError(tr("{} is no folder. Name the folder that holds the report files, or a listing of them (CSV, XLSX).").format(folder))
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise ImisError(tr("{} holds no report file (JSON). Put the files of the municipalities there.").format(folder))
    found = Comparison()
    for path in paths:
        _take_one(found, path.name, lambda path=path: documents.read_file(path))
    return found


def read_listing(path: Path) -> Comparison:
    """Read the files that a listing names in its column ``file``, beside the listing or in folders below it.

    :raises ImisError: the listing cannot be read, has no such column or no rows.
    """
    path = Path(path)
    rows = [row for row in (_workbook_rows(path) if path.suffix.lower() == ".xlsx" else _text_rows(path)) if any(row)]
    heads = [head.lower() for head in rows[0]] if rows else []
    if FILE_COLUMN not in heads or len(rows) < 2:
        said = tr("{} names no report files. It needs a column “{}” with one file name a row.")
        raise ImisError(said.format(path, FILE_COLUMN))
    found, place = Comparison(), heads.index(FILE_COLUMN)
    for number, row in enumerate(rows[1:], start=2):
        name = row[place] if place < len(row) else ""
        _take_one(found, name or tr("{}, row {}").format(path.name, number), lambda name=name: _listed(path.parent, name))
    return found


def _text_rows(path: Path) -> list[list[str]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as exc:
        raise ImisError(tr("{} cannot be read. Save it as CSV UTF-8 and try again.").format(path), str(exc)) from exc
    first = text.partition("\n")[0]
    return _as_texts(csv.reader(text.splitlines(), delimiter=max(",;\t", key=first.count)))


def _workbook_rows(path: Path) -> list[list[str]]:
    try:
        import openpyxl
    except ImportError as exc:
        sentence = tr("Workbooks cannot be read: the Python library openpyxl is missing. Save the listing as CSV UTF-8, or install the library.")
        raise ImisError(sentence, str(exc)) from exc
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        return _as_texts(book.worksheets[0].iter_rows(values_only=True))
    except Exception as exc:  # whatever a damaged archive makes the library raise
        said = tr("{} is damaged, or no workbook (XLSX). Open it in the spreadsheet program and save it again.")
        raise ImisError(said.format(path), str(exc)) from exc


def _as_texts(rows: Iterable[Iterable[object]]) -> list[list[str]]:
    return [["" if cell is None else str(cell).strip() for cell in row] for row in rows]


def _listed(folder: Path, name: str) -> dict:
    if not name:
        raise ImisError(tr("The row names no file."))
    wanted = (folder / name).resolve()
    if not wanted.is_relative_to(folder.resolve()):
        raise ImisError(tr("The file does not lie with the listing. Put both in one folder."))
    return documents.read_file(wanted)


def read_relation(conn, relation: str, column: str = "") -> Comparison:
    """Read the documents of a table or view, one a row.

    :param relation: ``schema.table``, written as the database writes it (no quotes).
    :param column: column of type json, jsonb or text; empty takes the only one of type json or jsonb.
    :raises ImisError: there is no such relation or column, or it is empty.
    :raises psycopg2.Error: no right to read it.
    """
    schema, dot, table = relation.strip().partition(".")
    if not (schema and dot and table):
        raise ImisError(tr("Name the table of the documents with its schema, such as national.cwis_reports."))
    columns = {row["name"]: row["type"] for row in fetch_all(conn, _COLUMNS, (schema, table))}
    if not columns:
        raise ImisError(tr("The database has no table {}. Check schema and name.").format(relation))
    chosen = column or _only_json(relation, columns)
    if columns.get(chosen) not in (*_JSON, *_TEXT):
        fitting = ", ".join(name for name, kind in columns.items() if kind in (*_JSON, *_TEXT)) or tr("none")
        said = tr("{} has no column {} that could hold documents (json, jsonb or text). Fitting columns: {}.")
        raise ImisError(said.format(relation, chosen, fitting))
    query = sql.SQL("SELECT {column}::text FROM {schema}.{table}").format(
        column=sql.Identifier(chosen), schema=sql.Identifier(schema), table=sql.Identifier(table)
    )
    found, number = Comparison(), 0
    with conn.cursor(name="imis_national") as cursor:
        cursor.itersize = _AT_ONCE
        cursor.execute(query)
        for number, (text,) in enumerate(cursor, start=1):
            name = tr("{}, row {}").format(relation, number)
            _take_one(found, name, lambda name=name, text=text: documents.read_text(text or "", name))
    if not number:
        raise ImisError(tr("{} holds no documents.").format(relation))
    return found


def _only_json(relation: str, columns: dict[str, str]) -> str:
    fitting = [name for name, kind in columns.items() if kind in _JSON]
    if len(fitting) == 1:
        return fitting[0]
    said = tr("{} has {} columns of type json or jsonb. Name the column that holds the documents. Its columns: {}.")
    raise ImisError(said.format(relation, len(fitting), ", ".join(columns)))


def _take_one(found: Comparison, name: str, read: Callable[[], dict]) -> None:
    """Judge one document; one that cannot be read is refused, and the others go on."""
    try:
        take(found, name, read())
    except ImisError as exc:
        found.refused.append(Refused(name, (exc.sentence,)))
