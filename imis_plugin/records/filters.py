"""Filters of a list: what was typed becomes a value or a sentence (COM-02, COM-03), a value becomes a condition."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from psycopg2 import sql

from . import record_type as kinds
from .record_type import Filter
from .words import mark

CODE_WRONG = mark("“{value}” is not a complete code. Write it in full, as in {example}.")
LETTERS_WRONG = mark("A name is searched by letters and spaces only.")
NUMBER_WRONG = mark("“{value}” is not a number.")
DATES_BOTH = mark("A date range needs both ends: fill in from and to, or clear both.")
DATES_ORDER = mark("The range ends before it begins: change from or to.")


class FilterProblem(ValueError):
    """A filter value that cannot be applied. ``text`` is a marked sentence, ``values`` fill its braces."""

    def __init__(self, text: str, **values: str) -> None:
        super().__init__(text.format(**values))
        self.text = text
        self.values = values


def read(declared: Filter, raw: Any) -> Any:
    """The value of a filter from what stands in its field; None when it is empty.

    :param raw: text, or a pair of dates (from, to) for a date range, or the chosen key.
    :raises FilterProblem: the value cannot be used; nothing is filtered then.
    """
    if declared.kind == kinds.DATES:
        return _read_dates(raw)
    if raw is None or (isinstance(raw, str) and not raw.strip()):
        return None
    if declared.kind in (kinds.CHOICE, kinds.SEARCH, kinds.YES_NO):
        return raw
    text = str(raw).strip()
    if declared.kind == kinds.CODE:
        code = text.upper()
        if not re.fullmatch(declared.pattern, code):
            raise FilterProblem(CODE_WRONG, value=text, example=declared.pattern[:1].strip("^") + "000123")
        return code
    if declared.kind == kinds.LETTERS:
        if not all(sign.isalpha() or sign in " .'-" or _is_mark(sign) for sign in text):
            raise FilterProblem(LETTERS_WRONG)
        return text
    if declared.kind == kinds.INTEGER:
        if not re.fullmatch(r"\d{1,9}", text):
            raise FilterProblem(NUMBER_WRONG, value=text)
        return int(text)
    if declared.kind == kinds.NUMBER:
        return _read_number(text)
    return text


def read_all(declared: Sequence[Filter], raw: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, FilterProblem]]:
    """All filters at once: the values of those filled in, and the problems by filter name."""
    values, problems = {}, {}
    for item in declared:
        try:
            value = read(item, raw.get(item.name))
        except FilterProblem as problem:
            problems[item.name] = problem
        else:
            if value is not None:
                values[item.name] = value
    return values, problems


def condition(declared: Filter, value: Any, base: str) -> tuple[sql.Composable, list[Any]]:
    """The WHERE clause of one filter and its bound values."""
    if declared.condition:
        return sql.SQL(declared.condition).format(base=sql.Identifier(base)), [value]
    name = sql.Identifier(declared.join or base, declared.column)
    if declared.kind in (kinds.TEXT, kinds.LETTERS):
        pattern = value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        return sql.SQL("{} ILIKE %s").format(name), ["%" + pattern + "%"]
    if declared.kind == kinds.DATES:
        # the whole of the last day, also where the column holds times
        return sql.SQL("({0} >= %s AND {0} < %s::date + 1)").format(name), list(value)
    return sql.SQL("{} = %s").format(name), [value]


def _read_dates(raw: Any) -> tuple[date, date] | None:
    start, end = raw or (None, None)
    if start is None and end is None:
        return None
    if start is None or end is None:
        raise FilterProblem(DATES_BOTH)
    if start > end:
        raise FilterProblem(DATES_ORDER)
    return start, end


def _read_number(text: str) -> Decimal:
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation as error:
        raise FilterProblem(NUMBER_WRONG, value=text) from error
    if not number.is_finite():
        raise FilterProblem(NUMBER_WRONG, value=text)
    return number


def _is_mark(sign: str) -> bool:
    """Whether the sign is a vowel sign or another combining mark, which Devanagari and Bangla names are full of."""
    import unicodedata

    return unicodedata.category(sign).startswith("M")
