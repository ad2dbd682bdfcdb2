"""How stored values are shown as text, the same in lists, details, histories and exports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from .query import label_key
from .record_type import Column
from .words import mark

YES, NO = mark("Yes"), mark("No")


def value_of(row: Mapping[str, Any], column: Column) -> Any:
    """The value to show for a column: the text of a reference where the row carries it, else what is stored."""
    label = row.get(label_key(column))
    value = label if label is not None else row.get(column.key)
    if not column.words:
        return value
    words = dict(column.words)
    if isinstance(value, (list, tuple)):
        return [words.get(str(item), item) for item in value]
    return words.get(str(value), value)


def as_text(value: Any, translate: Callable[[str], str] = str) -> str:
    """A value as an officer reads it; empty for nothing (COM-06: Yes and No in words).

    :param translate: turns the marked words into the language of the desk.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return translate(YES) if value else translate(NO)
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        text = format(value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    if isinstance(value, (list, tuple)):
        return ", ".join(translate(item) if isinstance(item, str) else as_text(item, translate) for item in value)
    return str(value)
