"""The numbers behind keys: after a load the next one given is past every one that came with the files (data-model 1.5)."""

from __future__ import annotations

from psycopg2 import sql

from ..database.connection import execute, fetch_value
from .plan import Plan
from .staging import TYPED


def raise_sequences(conn, plan: Plan) -> None:
    """Set the sequence behind the key of a table past the staged values, never back.

    Codes (BIN, R0001) need none of this: their tables move the sequence themselves (imis.keep_sequence_ahead).
    """
    for name in plan.table.primary_key:
        column = plan.table.columns[name]
        if name not in plan.read_names:
            continue
        if column.identity:
            _raise_identity(conn, plan.table.full_name, name)


def _raise_identity(conn, table: str, column: str) -> None:
    sequence = fetch_value(conn, "SELECT pg_catalog.pg_get_serial_sequence(%s, %s)", (table, column))
    _raise(conn, sequence, fetch_value(conn, sql.SQL("SELECT max({}) FROM {}").format(sql.Identifier(column), TYPED)))


def pass_codes(conn, plan: Plan, column: str) -> None:
    """Move the sequence of a code past the codes of the file, before rows without one draw theirs: none is given twice."""
    highest = fetch_value(
        conn,
        sql.SQL("SELECT max(substr({0}, 2)::bigint) FROM {1} WHERE {0} ~ '^[A-Z][0-9]{{1,15}}$'").format(sql.Identifier(column), TYPED),
    )
    if highest is not None:
        execute(conn, "SELECT staging.move_numbers(%s, %s)", (plan.table.full_name, highest))


def may_set(conn, sequence: str) -> bool:
    """Whether the connected role may move this sequence (the owner of the tables may, officers may not)."""
    return fetch_value(conn, "SELECT pg_catalog.has_sequence_privilege(%s, 'UPDATE')", (sequence,))


def _raise(conn, sequence: str, highest: int | None) -> None:
    if highest is None or highest < 1 or not may_set(conn, sequence):
        return  # an officer's numbers of that kind are refused before, or moved past by the table itself
    execute(
        conn,
        sql.SQL("SELECT pg_catalog.setval(%s, %s) WHERE NOT EXISTS (SELECT FROM {} WHERE is_called AND last_value >= %s)").format(
            sql.Identifier(*[part.strip('"') for part in sequence.split(".")])
        ),
        (sequence, highest, highest),
    )
