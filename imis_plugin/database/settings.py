"""The municipality's settings that are fixed or first filled at set-up (``imis.settings``)."""

from __future__ import annotations

import re

from .connection import execute, fetch_value
from .errors import ImisError


def check(conn, values: dict[str, str]) -> None:
    """The form of set-up values; empty ones are left for later.

    :raises ImisError: a country or currency is no three-letter code, or the time zone is unknown.
    """
    for name, example in (("country", "IND, NPL, BGD"), ("currency", "INR, NPR, BDT")):
        if values.get(name) and not re.fullmatch(r"[A-Z]{3}", values[name]):
            raise ImisError(f"“{values[name]}” is no {name} code. Write three capital letters, such as {example}.")
    zone = values.get("timezone")
    if zone and not fetch_value(conn, "SELECT count(*) FROM pg_catalog.pg_timezone_names WHERE name = %s", (zone,)):
        raise ImisError(f"“{zone}” is no known time zone. Write it as Continent/City, such as Asia/Kolkata.")


def store(conn, values: dict[str, str]) -> list[str]:
    """Write set-up values into the rows of ``imis.settings``; values left empty and settings that do not exist are skipped.

    :return: the names that were written.
    """
    if not fetch_value(conn, "SELECT to_regclass('imis.settings') IS NOT NULL"):
        return []
    written = []
    for name, value in values.items():
        if value and execute(conn, "UPDATE imis.settings SET value = %s WHERE name = %s", (value, name)):
            written.append(name)
    return written
