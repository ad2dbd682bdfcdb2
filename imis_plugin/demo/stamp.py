"""What tells one state of a demo city from any other, so that what was made of it is made anew when it changes."""

from __future__ import annotations

from typing import Any

from imis_plugin.database.connection import fetch_value

# The last change of the records or settings: what reports and analyses keep of themselves does not count.
_STATE = """
    SELECT concat_ws(' ', fingerprint, (
        SELECT concat_ws(' ', id, extract(epoch FROM at))
        FROM audit.change
        WHERE table_schema NOT IN ('imis', 'cwis', 'umdss', 'staging', 'audit') OR (table_schema, table_name) = ('imis', 'settings')
        ORDER BY id DESC
        LIMIT 1))
    FROM imis.installation"""


def stamp_of(conn: Any) -> str:
    """The version of the programs in the database, and number and time of the last change of its records: one line.

    Another city, the same city built again, an upgrade and an edit each give another stamp; reading and reporting do not.
    """
    return fetch_value(conn, _STATE)
