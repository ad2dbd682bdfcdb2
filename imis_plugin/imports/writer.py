"""Accepted rows into the real table: new ones in one statement, known ones only where they differ (T30).

A rule that only the table's triggers know answers the statement itself; the rows it means are then found by halving,
so that the report names them and the others can go in.
"""

from __future__ import annotations

from dataclasses import dataclass

import psycopg2
from psycopg2 import sql

from ..database.connection import execute, fetch_all, fetch_value
from ..database.errors import ImisError, explain
from . import bulk, overruled
from .plan import Plan
from .staging import REASONS, TYPED

#: Rows that a trigger refuses are looked for one by one up to this number; beyond it the whole file is refused.
MOST_SEARCHED = 200
#: Failures of the server, the connection or the rights: no row is to blame, the load ends.
_NOT_OF_A_ROW = ("08", "25", "28", "40", "42", "53", "55", "57", "58")


@dataclass
class Written:
    """Rows that went into a table."""

    inserted: int = 0
    changed: int = 0
    unchanged: int = 0


class Writer:
    """Writes the rows left in ``imis_typed``.

    :param written: columns that come from the file or follow from it.
    :param alone: rules that are looked at when a save ends are looked at here, so that they name their rows.
    :param dry: what is written is rolled back afterwards, so the table is not rebuilt around it.
    """

    def __init__(self, conn, plan: Plan, written: list[str], *, alone: bool = False, dry: bool = False) -> None:
        self._alone, self._dry = alone, dry
        self._conn = conn
        self._plan = plan
        self._columns = written
        self._table = sql.Identifier(plan.table.schema, plan.table.name)
        self._searched = 0

    def write(self) -> Written:
        """Insert and update.

        :raises ImisError: the server, the connection or the rights failed, or more rows than can be told are refused.
        """
        result = Written()
        count = fetch_value(self._conn, sql.SQL("SELECT count(*) FROM {}").format(TYPED))
        if self._plan.match:
            new = sql.SQL("NOT imis_found")
        else:
            new = self._mark_equal()
        before = fetch_value(self._conn, sql.SQL("SELECT count(*) FROM {}").format(self._table))
        rows = fetch_value(self._conn, sql.SQL("SELECT count(*) FROM {} WHERE {}").format(TYPED, new))
        if not self._dry and bulk.worth_it(self._conn, self._plan.table, rows):
            with bulk.built_once(self._conn, self._plan.table):
                result.inserted = self._each(self._insert, new)
        else:
            result.inserted = self._each(self._insert, new)
        if self._plan.match:
            result.changed = self._each(self._update, sql.SQL("imis_found"))
        after = fetch_value(self._conn, sql.SQL("SELECT count(*) FROM {}").format(self._table))
        if after - before != result.inserted:
            raise ImisError(
                f"{self._plan.table.label}: {result.inserted:,} rows were sent but the table grew by {after - before:,}. Nothing was loaded.",
                f"count check of {self._plan.table.full_name}",
            )
        refused = fetch_value(self._conn, sql.SQL("SELECT count(*) FROM {} t JOIN {} x USING (line_no)").format(TYPED, REASONS))
        result.unchanged = count - result.inserted - result.changed - refused
        return result

    def _mark_equal(self) -> sql.Composable:
        """Without a key a row is the same as a record that agrees with it in every column of the file."""
        if self._plan.table.columns.get("batch_id"):
            return sql.SQL("true")
        columns = sql.SQL(", ").join(sql.Identifier(name) for name in self._plan.read_names)
        execute(
            self._conn,
            sql.SQL("UPDATE {} t SET imis_found = true WHERE ROW({})::text IN (SELECT ROW({})::text FROM {})").format(
                TYPED, columns, columns, self._table
            ),
        )
        return sql.SQL("NOT imis_found")

    def _each(self, act, which: sql.Composable) -> int:
        """Run ``act`` over the rows; on a refusal halve them until the refused ones stand alone."""
        return self._part(act, which, None, None)

    def _part(self, act, which: sql.Composable, low: int | None, high: int | None) -> int:
        condition = which
        if low is not None:
            condition = sql.SQL("{} AND line_no BETWEEN {} AND {}").format(which, sql.Literal(low), sql.Literal(high))
        execute(self._conn, "SAVEPOINT imis_part")
        try:
            done = act(condition)
            if self._alone:
                execute(self._conn, "SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
            execute(self._conn, "RELEASE SAVEPOINT imis_part")
            return done
        except psycopg2.Error as exc:
            if not exc.pgcode or exc.pgcode[:2] in _NOT_OF_A_ROW:
                raise explain(exc) from exc
            execute(self._conn, "ROLLBACK TO SAVEPOINT imis_part; RELEASE SAVEPOINT imis_part")
            refusal = explain(exc, self._conn)
        lines = [
            row["line_no"]
            for row in fetch_all(self._conn, sql.SQL("SELECT line_no FROM {} WHERE {} ORDER BY line_no").format(TYPED, condition))
        ]
        if len(lines) <= 1:
            self._searched += 1
            if self._searched > MOST_SEARCHED:
                raise ImisError(
                    f"{self._plan.source.file}: more than {MOST_SEARCHED} rows are refused by the rules of {self._plan.table.label}. "
                    f"The last one: {refusal.sentence}"
                )
            execute(
                self._conn,
                sql.SQL("INSERT INTO {} (line_no, field, reason) VALUES (%s, %s, %s)").format(REASONS),
                (lines[0], refusal.column, refusal.sentence),
            )
            return 0
        middle = lines[len(lines) // 2]
        return self._part(act, which, lines[0], middle - 1) + self._part(act, which, middle, lines[-1])

    def _insert(self, condition: sql.Composable) -> int:
        names = [name for name in self._plan.table.columns if name in {*self._columns, "taken_over", "batch_id"}]
        columns = sql.SQL(", ").join(map(sql.Identifier, names))
        # the first link of a containment becomes its responsible one by rule, so the named one goes in first
        order = sql.SQL("is_responsible DESC, line_no" if "is_responsible" in names else "line_no")
        return execute(
            self._conn,
            sql.SQL("INSERT INTO {} ({}) OVERRIDING SYSTEM VALUE SELECT {} FROM {} WHERE {} ORDER BY {}").format(
                self._table, columns, columns, TYPED, condition, order
            ),
        )

    def _update(self, condition: sql.Composable) -> int:
        names = [name for name in self._columns if name not in self._plan.match and name not in self._plan.unread]
        if not names:
            return 0
        sets = [sql.SQL("{0} = t.{0}").format(sql.Identifier(name)) for name in names]
        if "seen_version" in self._plan.table.columns:
            sets.append(sql.SQL("seen_version = s.row_version"))
        differs = sql.SQL(" OR ").join(sql.SQL("s.{0} IS DISTINCT FROM t.{0}").format(sql.Identifier(name)) for name in names)
        found = sql.SQL("FROM (SELECT * FROM {} WHERE {}) t WHERE {} AND ({}) AND {}").format(
            TYPED, condition,
            sql.SQL(" AND ").join(sql.SQL("s.{0} = t.{0}").format(sql.Identifier(name)) for name in self._plan.match), differs,
            overruled.not_said_before(self._plan, self._columns),
        )  # fmt: skip
        if self._alone:  # an officer's UPDATE that touches no row is refused by the table, so it is not sent
            there = sql.SQL("SELECT count(*) FROM {} s WHERE EXISTS (SELECT {})").format(self._table, found)
            wanted = fetch_value(self._conn, there)
            if not wanted:
                return 0
        changed = execute(self._conn, sql.SQL("UPDATE {} s SET {} {}").format(self._table, sql.SQL(", ").join(sets), found))
        if self._alone and changed != wanted:
            raise ImisError("Some of the records that the file would change are not ones that your account may change. Nothing was loaded.")
        return changed
