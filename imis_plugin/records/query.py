"""Statements that read records: one page of a list, its size, one record, rows for a picker.

All names come from declarations and the catalogue and are quoted by psycopg2; all values are bound.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from psycopg2 import sql

from .catalogue import Catalogue, ColumnFact, Reference, table_identifier
from .filters import condition
from .lookups import like, readable
from .record_type import Column, RecordType

PAGE = 100
COUNT_LIMIT = 100000
BASE = "b"


@dataclass(frozen=True)
class ListQuery:
    """What is asked of a list.

    :param sort: column of the base table; empty opens on the newest first.
    :param quick: text of the search field.
    :param keys: only these records (those that another record refers to).
    """

    filters: Mapping[str, Any] = field(default_factory=dict)
    quick: str = ""
    sort: str = ""
    descending: bool = True
    keys: tuple[Any, ...] = ()


def label_key(column: Column) -> str:
    """The name under which a result row carries the text of a reference column."""
    return column.key + ":label"


class RecordReader:
    """Builds the statements of one record type.

    :param left_out: aliases of joins whose table the officer may not read; their columns are left out of lists,
        filters, details and exports (COM-07).
    :param rights: what the officer may read; None reads everything (tests, exports of a program).
    """

    def __init__(
        self, record_type: RecordType, catalogue: Catalogue, left_out: frozenset[str] = frozenset(), rights: Any = None
    ) -> None:
        self.type = record_type
        self.rights = rights
        self.catalogue = catalogue
        self.left_out = left_out

    # -- columns -----------------------------------------------------------------------------------------------
    def usable(self, columns: Sequence[Column]) -> list[Column]:
        """Those of the columns that exist and that the officer may read."""
        found = []
        for column in columns:
            if column.join and column.join in self.left_out:
                continue
            if column.name in self.catalogue.table(self._table_of(column)).columns:
                found.append(column)
        return found

    def names_person(self, column: Column) -> bool:
        """Whether a column holds data of a person (reliability 5)."""
        table = self._table_of(column) if column.join else self.type.written_table
        return self.rights is not None and self.rights.names_person(table, column.name)

    def export_columns(self, with_persons: bool = True) -> list[Column]:
        """The columns of an export; those that name a person only where the officer's exports may hold them and they are wanted."""
        found = self.usable(self.type.export or self.type.columns)
        if self.rights is None or (with_persons and self.rights.exports_persons(self.type.written_table)):
            return found
        return [column for column in found if not self.names_person(column)]

    def fact(self, column: Column) -> ColumnFact:
        """The catalogue's facts of a declared column; a view's column has those of the table behind it.

        :raises KeyError: it does not exist.
        """
        if not column.join and self.type.table != self.type.written_table:
            stored = self.catalogue.table(self.type.written_table).columns.get(column.name)
            if stored is not None:
                return stored
        return self.catalogue.table(self._table_of(column)).column(column.name)

    def reference(self, column: Column) -> Reference | None:
        """Where the column refers to, if a list is to show a text in place of its key."""
        reference = self.fact(column).reference
        if column.raw or reference is None or not reference.shows_label:
            return None
        return readable(reference, self.rights)

    def _table_of(self, column: Column) -> str:
        join = self.type.join_of(column.join)
        return join.table if join else self.type.table

    # -- statements --------------------------------------------------------------------------------------------
    def page(self, query: ListQuery, after: Mapping[str, Any] | None, offset: int, limit: int = PAGE):
        """Statement and values of one page.

        :param after: the last row shown. Lists in key order go on from it (the cost of a page then does not grow with
            its number); other orders use ``offset``.
        """
        where, values = self._where(query)
        sort = query.sort or self.type.order_column
        keyset = sort == self.type.key and after is not None
        if keyset:
            operator = sql.SQL("<") if query.descending else sql.SQL(">")
            where.append(sql.SQL("{} {} %s").format(sql.Identifier(BASE, self.type.key), operator))
            values.append(after[self.type.key])
        direction = sql.SQL("DESC NULLS LAST") if query.descending else sql.SQL("ASC NULLS LAST")
        if sort == self.type.key:  # a key is never null, and the plain order is the one the index has
            direction = sql.SQL("DESC") if query.descending else sql.SQL("ASC")
            order = sql.SQL("{} {}").format(sql.Identifier(BASE, sort), direction)
        else:
            order = sql.SQL("{} {}, {} DESC").format(
                sql.Identifier(BASE, sort), direction, sql.Identifier(BASE, self.type.key)
            )
        statement = sql.SQL("SELECT {fields} FROM {tables}{where} ORDER BY {order} LIMIT {limit} OFFSET {offset}").format(
            fields=self._fields([*self.type.columns, *self.type.extra_columns]),
            tables=self._tables([*self.type.columns, *self.type.extra_columns]),
            where=_and(where),
            order=order,
            limit=sql.Literal(int(limit)),
            offset=sql.Literal(0 if keyset else int(offset)),
        )
        return statement, values

    def all_rows(self, query: ListQuery, columns: Sequence[Column]):
        """Statement and values of the whole list as it stands, with these columns, for an export (COM-40)."""
        where, values = self._where(query)
        sort = query.sort or self.type.order_column
        direction = sql.SQL("DESC NULLS LAST") if query.descending else sql.SQL("ASC NULLS LAST")
        statement = sql.SQL("SELECT {fields} FROM {tables}{where} ORDER BY {sort} {direction}").format(
            fields=self._fields(columns),
            tables=self._tables(columns),
            where=_and(where),
            sort=sql.Identifier(BASE, sort),
            direction=direction,
        )
        return statement, values

    def count(self, query: ListQuery):
        """Statement that counts up to ``count_limit`` + 1 rows, so that its cost has a bound."""
        where, values = self._where(query)
        statement = sql.SQL("SELECT count(*) FROM (SELECT 1 FROM {tables}{where} LIMIT {limit}) AS counted").format(
            tables=self._tables([], for_where=True), where=_and(where), limit=sql.Literal(self.count_limit + 1)
        )
        return statement, values

    @property
    def count_limit(self) -> int:
        """Up to how many records the list is counted."""
        return self.type.count_limit or COUNT_LIMIT

    def one(self, key: Any, columns: Sequence[Column]):
        """Statement and values that read one record with these columns."""
        statement = sql.SQL("SELECT {fields} FROM {tables} WHERE {key} = %s").format(
            fields=self._fields(columns),
            tables=self._tables(columns),
            key=sql.Identifier(BASE, self.type.key),
        )
        return statement, [key]

    # -- parts -------------------------------------------------------------------------------------------------
    def _fields(self, columns: Sequence[Column]) -> sql.Composable:
        key = Column(self.type.key)
        fields, seen = [], set()
        for column in [key, *self.usable(columns)]:
            if column.key in seen:
                continue
            seen.add(column.key)
            alias = column.join or BASE
            fields.append(
                sql.SQL("{} AS {}").format(sql.Identifier(alias, column.name), sql.Identifier(column.key))
            )
            reference = self.reference(column)
            if reference is not None:
                fields.append(
                    sql.SQL("{}::text AS {}").format(
                        sql.Identifier("l:" + column.key, reference.label), sql.Identifier(label_key(column))
                    )
                )
        return sql.SQL(", ").join(fields)

    def _tables(self, columns: Sequence[Column], for_where: bool = False) -> sql.Composable:
        parts = [sql.SQL("{} AS {}").format(table_identifier(self.type.table), sql.Identifier(BASE))]
        for join in self.type.joins:
            if join.alias in self.left_out:
                continue
            on = [self._join_on(join.alias, mine, theirs) for mine, theirs in join.on]
            parts.append(
                sql.SQL(" LEFT JOIN {} AS {} ON {}").format(
                    table_identifier(join.table), sql.Identifier(join.alias), sql.SQL(" AND ").join(on)
                )
            )
        if for_where:
            return sql.Composed(parts)
        seen = set()
        for column in self.usable(columns):
            reference = self.reference(column)
            if reference is None or column.key in seen:
                continue
            seen.add(column.key)
            parts.append(
                sql.SQL(" LEFT JOIN {} AS {} ON {} = {}").format(
                    table_identifier(reference.table),
                    sql.Identifier("l:" + column.key),
                    sql.Identifier("l:" + column.key, reference.key),
                    sql.Identifier(column.join or BASE, column.name),
                )
            )
        return sql.Composed(parts)

    @staticmethod
    def _join_on(alias: str, mine: str, theirs: str) -> sql.Composable:
        other = theirs.split(".", 1) if "." in theirs else [BASE, theirs]
        return sql.SQL("{} = {}").format(sql.Identifier(alias, mine), sql.Identifier(*other))

    def _where(self, query: ListQuery) -> tuple[list[sql.Composable], list[Any]]:
        where: list[sql.Composable] = []
        values: list[Any] = []
        if self.type.only:
            where.append(sql.SQL(self.type.only).format(base=sql.Identifier(BASE)))
        for declared in self.type.filters:
            if declared.join in self.left_out and declared.join:
                continue
            value = query.filters.get(declared.name)
            if value is None or value == "":
                continue
            clause, bound = condition(declared, value, BASE)
            where.append(clause)
            values.extend(bound)
        if query.keys:
            where.append(sql.SQL("{} = ANY (%s)").format(sql.Identifier(BASE, self.type.key)))
            values.append(list(query.keys))
        text = query.quick.strip()
        if text:
            clause, bound = self._quick(text)
            where.append(clause)
            values.extend(bound)
        return where, values

    def _quick(self, text: str) -> tuple[sql.Composable, list[Any]]:
        parts, values = [], []
        for column in self.usable(self.type.quick):
            name = sql.Identifier(column.join or BASE, column.name)
            kind = self.fact(column).kind
            if kind == "integer":
                if not text.isdigit() or len(text) > 9:
                    continue
                parts.append(sql.SQL("{} = %s").format(name))
                values.append(int(text))
            elif column.name == self.type.key:
                parts.append(sql.SQL("{} = %s").format(name))
                values.append(text.upper())
            else:
                parts.append(sql.SQL("{} ILIKE %s").format(name))
                values.append("%" + like(text) + "%")
        if not parts:
            return sql.SQL("false"), []
        return sql.SQL("({})").format(sql.SQL(" OR ").join(parts)), values


def _and(where: Sequence[sql.Composable]) -> sql.Composable:
    if not where:
        return sql.SQL("")
    return sql.SQL(" WHERE ") + sql.SQL(" AND ").join(where)
