"""What other officers change, as it happens: LISTEN on the channel ``imis``.

A notice says which table and which keys changed; it is a hint to read again, never data. What is not well formed is
counted and ignored: any account of the database may send on the channel (T39).
"""

from __future__ import annotations

import json
import select
import time
from dataclasses import dataclass
from typing import Callable

import psycopg2

from .errors import ImisError
from .sql_files import SCHEMAS

CHANNEL = "imis"
_LONGEST_PAUSE_S = 60.0
_MOST_PER_POLL = 1000
_MOST_KEYS = 500


@dataclass(frozen=True)
class Notice:
    """One change by somebody.

    :ivar table: ``schema.table``.
    :ivar keys: keys of the changed rows as text; empty when ``many``.
    :ivar many: True when too many rows changed to be named (or it is unknown which): read the whole list again.
    :ivar own: True when this program's own sessions sent it (see :meth:`Listener.own_pids`).
    """

    table: str
    keys: tuple[str, ...]
    many: bool
    own: bool = False


def parse(payload: str) -> Notice | None:
    """Read a payload, ``{"table": "schema.table", "keys": [...]}`` or ``{"table": …, "many": true}``; None for rubbish."""
    if len(payload) > 8000:
        return None
    try:
        document = json.loads(payload)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or not isinstance(document.get("table"), str):
        return None
    schema, _, table = document["table"].partition(".")
    if schema not in SCHEMAS or not table.replace("_", "").isalnum() or len(table) > 63:
        return None
    keys, many = document.get("keys"), document.get("many")
    if many not in (None, False):
        return Notice(document["table"], (), True)
    if not isinstance(keys, list) or not keys or len(keys) > _MOST_KEYS:
        return None
    if not all(isinstance(key, (str, int)) and not isinstance(key, bool) for key in keys):
        return None
    return Notice(document["table"], tuple(str(key) for key in keys), False)


class Listener:
    """One connection that listens; the desk polls it from a timer or a thread and never waits for it.

    :param connect: opens a new connection (its own; connections are not shared).
    :ivar ignored: number of notices that were rubbish.
    :ivar reconnects: number of times the connection had to be opened again; after one, everything may have changed.
    :ivar own_pids: server processes of this program's other connections, to tell own changes from others'.
    """

    def __init__(self, connect: Callable[[], psycopg2.extensions.connection]) -> None:
        self._connect = connect
        self._conn = None
        self._pause_s = 0.0
        self._not_before = 0.0
        self._was_connected = False
        self.ignored = 0
        self.reconnects = 0
        self.own_pids: set[int] = set()
        self.trouble = ""

    @property
    def connected(self) -> bool:
        """True while the channel is heard."""
        return self._conn is not None and not self._conn.closed

    def fileno(self) -> int:
        """The socket, for a QSocketNotifier or select; -1 when there is no connection."""
        return self._conn.fileno() if self.connected else -1

    def poll(self) -> list[Notice]:
        """What came since the last call, equal notices joined; opens the connection again when it was lost.

        After a reconnection the list begins with ``Notice("*", (), True)``: what was missed is unknown. Never raises for
        a lost connection: :attr:`trouble` then holds the sentence.
        """
        found: list[Notice] = []
        if not self.connected:
            if not self._open():
                return found
            if self._was_connected:
                self.reconnects += 1
                found.append(Notice("*", (), True))
            self._was_connected = True
        if not self._read():
            return found
        received, self._conn.notifies[:] = list(self._conn.notifies), []
        for notify in received[:_MOST_PER_POLL]:
            notice = parse(notify.payload) if notify.channel == CHANNEL else None
            if notice is None:
                self.ignored += 1
                continue
            found.append(Notice(notice.table, notice.keys, notice.many, notify.pid in self.own_pids))
        if len(received) > _MOST_PER_POLL:
            self.ignored += len(received) - _MOST_PER_POLL
            found.append(Notice("*", (), True))
        return join(found)

    def _read(self) -> bool:
        """Take what the socket holds, up to a limit (libpq takes a buffer at a time); False when the connection is lost."""
        try:
            while True:
                self._conn.poll()
                if self._conn.closed:
                    break
                waiting = select.select([self._conn], [], [], 0)[0]
                if not waiting or len(self._conn.notifies) > _MOST_PER_POLL:
                    return True
        except (psycopg2.Error, OSError, ValueError) as exc:
            self._lost(exc)
            return False
        self._lost(None)
        return False

    def _open(self) -> bool:
        if time.monotonic() < self._not_before:
            return False
        try:
            self._conn = self._connect()
            self._conn.autocommit = True
            with self._conn.cursor() as cursor:
                cursor.execute("LISTEN imis")
        except (psycopg2.Error, ImisError) as exc:
            self._lost(exc)
            return False
        self._pause_s, self.trouble = 0.0, ""
        return True

    def _lost(self, exc: Exception | None) -> None:
        from .errors import explain

        self.trouble = explain(exc).sentence if exc is not None else "The connection to the server was lost."
        self.close()
        self._pause_s = min(max(1.0, self._pause_s * 2), _LONGEST_PAUSE_S)
        self._not_before = time.monotonic() + self._pause_s

    def close(self) -> None:
        """End the connection (the next poll opens it again)."""
        if self._conn is not None and not self._conn.closed:
            self._conn.close()
        self._conn = None


def join(notices: list[Notice]) -> list[Notice]:
    """One notice a table and sender, in order of first appearance."""
    joined: dict[tuple[str, bool], Notice] = {}
    for notice in notices:
        key = (notice.table, notice.own)
        before = joined.get(key)
        if before is None:
            joined[key] = notice
            continue
        keys = tuple(dict.fromkeys(before.keys + notice.keys))
        many = before.many or notice.many or len(keys) > _MOST_KEYS
        joined[key] = Notice(notice.table, () if many else keys, many, notice.own)
    return list(joined.values())
