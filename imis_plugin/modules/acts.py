"""Calling the database's acts: one function, bound values, one transaction (reliability 3.5)."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from psycopg2 import sql
from psycopg2.extras import Json


def plain(value: Any) -> Any:
    """A value as JSON carries it without loss: numbers exact as text, dates and times in ISO form."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    if isinstance(value, (bytes, memoryview)):
        return base64.b64encode(bytes(value)).decode("ascii")
    if isinstance(value, Mapping):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def as_json(values: Mapping[str, Any] | list) -> Json:
    """Values as one JSON parameter."""
    return Json(plain(values))


def call_act(conn, name: str, *parameters: Any) -> Any:
    """Run ``SELECT schema.function(parameters)`` and give its result; the task commits.

    :raises psycopg2.Error: the database refused; nothing is stored.
    """
    schema, _, function = name.partition(".")
    places = sql.SQL(", ").join([sql.Placeholder()] * len(parameters))
    with conn.cursor() as cursor:
        cursor.execute(sql.SQL("SELECT {}({})").format(sql.Identifier(schema, function), places), parameters)
        row = cursor.fetchone()
    return row[0] if row else None
