"""Declarations: what a kind of record looks like in a list, which filters it has and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Join:
    """A table whose columns are shown beside the record's own (at most one row per record).

    :param alias: the name by which columns refer to it.
    :param table: ``schema.table``.
    :param on: pairs (column of the joined table, column of the base table or ``alias.column`` of an earlier join).
    :param instead: views with the same columns for those who may not read ``table`` (masked persons), in order.
    """

    alias: str
    table: str
    on: tuple[tuple[str, str], ...]
    instead: tuple[str, ...] = ()


@dataclass(frozen=True)
class Column:
    """One column of a list or an export.

    :param name: column of the base table or of the join.
    :param join: alias of a :class:`Join`; empty for the base table.
    :param label: heading; empty takes the label of the catalogue.
    :param sortable: whether a click on the heading sorts (a plain column of the base table, COM-01).
    :param raw: show the stored value even when the column refers to a code list.
    :param words: a text for each value, such as the stages of an application.
    """

    name: str
    join: str = ""
    label: str = ""
    sortable: bool = True
    raw: bool = False
    words: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> str:
        """The name of the column in a result row."""
        return f"{self.join}.{self.name}" if self.join else self.name


# Kinds of filters (COM-02, COM-03). "exists" takes its condition from Filter.condition with one parameter.
TEXT, LETTERS, CODE, CHOICE, SEARCH, INTEGER, NUMBER, YES_NO, DATES = (
    "text",
    "letters",
    "code",
    "choice",
    "search",
    "integer",
    "number",
    "yes_no",
    "dates",
)


@dataclass(frozen=True)
class Filter:
    """One filter of a list.

    :param name: its key among the values of the filter panel.
    :param kind: one of the kinds above.
    :param column: column of the base table or of ``join``; empty when ``condition`` is given.
    :param condition: fixed SQL with exactly one ``%s`` (written by us, never made from input); ``{base}`` stands for
        the base table's alias. Yes/No filters give a boolean, date filters are not possible here.
    :param pattern: for codes, the regular expression that a value must match as a whole.
    :param needs: a table the condition reads; without the right to read it the filter is not offered.
    :param leave_out: keys of a code list that are not offered.
    :param choices: fixed choices (value, label) where the catalogue holds none.
    """

    name: str
    kind: str
    label: str = ""
    column: str = ""
    join: str = ""
    condition: str = ""
    pattern: str = ""
    needs: str = ""
    leave_out: tuple[Any, ...] = ()
    choices: tuple[tuple[Any, str], ...] = ()
    reference: str = ""


@dataclass(frozen=True)
class Action:
    """Something that can be done with the chosen record; shown beside the list (COM-05).

    :param name: unique within the record type; the panel finds the code behind it by this name.
    :param icon: file name under ``resources/icons`` without suffix.
    :param allowed: gets the rights and says whether the officer has it at all (else it is not shown).
    :param barred: gets the row and gives the reason why the state of the record bars it, or "" (disabled, tooltip).
    :param needs_row: an action on the list as a whole (Add) needs none.
    """

    name: str
    label: str
    icon: str
    allowed: Callable[[Any], bool] = lambda rights: True
    barred: Callable[[Row], str] = lambda row: ""
    needs_row: bool = True
    group: int = 0


@dataclass(frozen=True)
class DetailGroup:
    """A block of the detail page: the record's own columns, or rows of a linked table.

    :param columns: columns of the base table or of joins, in order.
    :param query: fixed SQL with one ``%s`` for the key; its result is shown as a small table.
    :param headings: headings of ``query``'s columns, in order.
    :param needs: table whose reading right is needed.
    """

    title: str
    columns: tuple[Column, ...] = ()
    query: str = ""
    headings: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class RecordType:
    """A kind of record: everything that a panel needs to be built.

    :param table: ``schema.table`` or a view, the base of the list.
    :param tab: a shorter title for the tab of its list.
    :param stored_in: the table that is written and has the history; empty means ``table``.
    :param instead: a view with the same columns for those who may read only part of the records (OWN-01).
    :param count_limit: up to how many records are counted where ``instead`` is read, when each of them costs a search.
    :param newest_first: column by which the list opens, descending (COM-01).
    :param only: fixed SQL that every row of the list meets, ``{base}`` for the base table's alias (the waiting ones of a queue).
    :param imports_into: the table that imported files go into; empty means the written one, ``*`` lets the officer choose.
    :param quick: columns that the search field looks through: a code (exact start) and texts (any part).
    """

    name: str
    table: str
    key: str
    title: str
    singular: str
    icon: str
    columns: tuple[Column, ...]
    joins: tuple[Join, ...] = ()
    filters: tuple[Filter, ...] = ()
    quick: tuple[Column, ...] = ()
    quick_hint: str = ""
    actions: tuple[Action, ...] = ()
    detail: tuple[DetailGroup, ...] = ()
    export: tuple[Column, ...] = ()
    tab: str = ""
    stored_in: str = ""
    instead: str = ""
    newest_first: str = ""
    only: str = ""
    count_limit: int = 0
    has_geometry: bool = False
    related_tables: tuple[str, ...] = ()
    extra_columns: tuple[Column, ...] = field(default=())
    imports_into: str = ""

    @property
    def written_table(self) -> str:
        """The table that holds the record (``table`` may be a view over it)."""
        return self.stored_in or self.table

    @property
    def order_column(self) -> str:
        """The column by which the list opens."""
        return self.newest_first or self.key

    def join_of(self, alias: str) -> Join | None:
        """The declared join of this alias, or None for the base table.

        :raises KeyError: the alias is not declared.
        """
        if not alias:
            return None
        for join in self.joins:
            if join.alias == alias:
                return join
        raise KeyError(alias)

    def for_rights(self, rights: Any) -> tuple[RecordType, frozenset[str]]:
        """The type as one officer sees it, and the aliases of joins that have nothing he may read (COM-07)."""
        joins, left_out = [], []
        for join in self.joins:
            readable = [name for name in (join.table, *join.instead) if rights.may("select", name)]
            joins.append(replace(join, table=readable[0]) if readable else join)
            if not readable:
                left_out.append(join.alias)
        part_only = self.instead and not rights.may("select", self.table) and rights.may("select", self.instead)
        table = self.instead if part_only else self.table
        limit = self.count_limit if part_only else 0
        return replace(self, joins=tuple(joins), table=table, stored_in=self.written_table, count_limit=limit), frozenset(left_out)

    def may_list(self, rights: Any) -> bool:
        """Whether the officer may list these records, all or the own ones."""
        reads = rights.may("select", self.table) or bool(self.instead and rights.may("select", self.instead))
        return reads and rights.offered("L", self.written_table)

    def watched_tables(self) -> set[str]:
        """The tables whose changes make the list stale."""
        return {self.table, self.written_table, *(join.table for join in self.joins), *self.related_tables}
