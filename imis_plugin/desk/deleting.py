"""Deleting the record that was seen: a colleague's newer version is shown and asked about first (COM-20, reliability 3.6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import psycopg2
from psycopg2 import sql

from ..database.errors import ImisError
from ..records.catalogue import table_identifier
from ..records.display import as_text, value_of
from ..records.record_type import Column
from .words import tr

VERSION = "row_version"
CHANGED, GONE = "40001", "P0002"
WHO = "SELECT imis.user_label(r.updated_by) AS who, r.updated_at FROM {} AS r WHERE r.{} = %s"


def delete_row(conn, table: str, key_name: str, key: Any, version: int | None) -> None:
    """Delete one row in the version that was seen (None: whatever it is now).

    :raises ImisError: there is no such row in that version, or the account may not delete it.
    """
    statement = sql.SQL("DELETE FROM {} WHERE {} = %s").format(table_identifier(table), sql.Identifier(key_name))
    values = [key]
    if version is not None:
        statement += sql.SQL(" AND {} = %s").format(sql.Identifier(VERSION))
        values.append(version)
    with conn.cursor() as cursor:
        cursor.execute(statement, values)
        if cursor.rowcount == 0:
            raise ImisError(tr("Nothing was deleted: {key} is gone already, or your account may not delete it.").format(key=key))


def ask_and_delete(
    page, row: Mapping[str, Any], question: str, act: Callable[[Any, int | None], Any], said: str, failed: Callable | None = None
) -> None:
    """Ask, delete, say so; when the record was changed meanwhile, show what it is now and ask again.

    :param row: the record as the officer saw it in the list.
    :param act: ``act(conn, version)`` deletes that version, and refuses another one.
    :param said: the sentence afterwards.
    :param failed: takes other failures instead of the message bar.
    """
    if not page.confirm(tr("Delete"), question):
        return

    def done(_result) -> None:
        page.session.messages.done(said)
        page.refresh()

    def refused(error: BaseException) -> None:
        tell = failed or page.session.messages.error
        if row.get(VERSION) is None or not _may_be_newer(error):
            tell(error)
            return
        columns = [column for column in page.model.columns if column.key != VERSION]

        def work(fetch):
            statement, values = page.reader.one(row[page.type.key], [*columns, Column(VERSION)])
            rows = fetch(statement, values)
            who = sql.SQL(WHO).format(table_identifier(page.type.written_table), sql.Identifier(page.type.key))
            return rows, fetch(who, (row[page.type.key],)) if rows else []

        def read(found) -> None:
            rows, who = found
            if not rows or rows[0][VERSION] == row[VERSION]:
                tell(error)
                return
            now = {**row, **rows[0]}
            ask_and_delete(page, now, _asked_again(page, columns, row, now, who), act, said, failed)

        page.session.ask(page, work, read, lambda _error: tell(error), channel="deleting")

    page.session.run(tr("Deleting"), lambda conn, _feedback: act(conn, row.get(VERSION)), done, refused)


def _may_be_newer(error: BaseException) -> bool:
    """Whether the failure may mean that the record has another version by now."""
    return isinstance(error, ImisError) or isinstance(error, psycopg2.Error) and error.pgcode in (CHANGED, GONE)


def _asked_again(page, columns: list[Column], seen: Mapping[str, Any], now: Mapping[str, Any], who: list[dict]) -> str:
    lines = []
    for column in columns:
        before, after = as_text(value_of(seen, column), tr), as_text(value_of(now, column), tr)
        if before != after:
            label = tr(column.label or page.reader.fact(column).label)
            lines.append(f"• {label}: {before or tr('(nothing)')} → {after or tr('(nothing)')}")
    text = tr("Not deleted: {who} changed {key} at {when}, after you looked at it.").format(
        who=(who and who[0]["who"]) or tr("a colleague"), key=now[page.type.key], when=as_text(who[0]["updated_at"]) if who else "–"
    )
    changes = "\n".join(lines) or tr("What changed is not among the columns of this list; the history shows it.")
    return f"{text}\n\n{changes}\n\n" + tr("Delete it all the same?")
