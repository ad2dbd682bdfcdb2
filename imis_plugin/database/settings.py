"""The municipality's settings that are fixed or first filled at set-up (``imis.settings``)."""

from __future__ import annotations

from .connection import execute, fetch_value


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
