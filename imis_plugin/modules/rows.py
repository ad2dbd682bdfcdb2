"""Small parts of forms over one table that need more than ``record_forms`` gives: an account made on the way, an own provider."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from psycopg2 import sql

from ..desk.form_declaration import CHANGED_AT, CHANGED_BY, VERSION
from ..records.catalogue import table_identifier
from ..records.forms import Section


def columns_of(sections: Iterable[Section], table: str) -> tuple[str, ...]:
    """The columns of ``table`` that a form writes: its fields, without those that are only shown or begin with ``_``."""
    return tuple(
        field.column_name
        for section in sections
        for field in section.fields
        if field.table == table and field.kind != "shown" and not field.name.startswith("_")
    )


def found_again(conn, table: str, key: str, client_uuid: str) -> Any:
    """The key of the row that an earlier try of the same form stored although its answer was lost; else None."""
    with conn.cursor() as cursor:
        cursor.execute(
            sql.SQL("SELECT {} FROM {} WHERE client_uuid = %s").format(sql.Identifier(key), table_identifier(table)), (client_uuid,)
        )
        row = cursor.fetchone()
    return row[0] if row else None


def opened(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row read with ``_version``, ``_changed_by`` and ``_changed_at`` as the values of a form."""
    return {**row, VERSION: row["_version"], CHANGED_BY: row.get("_changed_by"), CHANGED_AT: row.get("_changed_at")}
